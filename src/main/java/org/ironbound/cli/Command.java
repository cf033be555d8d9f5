package org.ironbound.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a command does. */
interface Command {
    /**
     * Runs.
     *
     * @param options what was given
     * @return the exit code
     * @throws Exception for a defect of the program
     */
    int run(CommandSpec spec, ParseResult options) throws Exception;
}
