package org.ironbound.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a command does. */
interface Command {
    /** Seconds. */
    int ONE_MINUTE = 60;

    /**
     * Runs.
     *
     * @param options what was given
     * @param session tells how much time there is, and takes what is found before the answer
     * @throws Exception for a defect of the program
     */
    Answer run(CommandSpec spec, ParseResult options, Session session) throws Exception;

    /** The answer if time or memory are not enough, as long as {@link Session#ifUnfinished} says no other. */
    default Answer unfinished(ParseResult options, Shortage shortage) {
        return Answer.undecided(Optional.empty(), CommandLines.isJson(options), shortage.reason("a smaller problem"));
    }

    /**
     * The seconds that it may take where --seconds does not say it.
     *
     * @param places of the files that it reads
     */
    default int seconds(ParseResult options, Places places) {
        return ONE_MINUTE;
    }
}
