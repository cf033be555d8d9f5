package org.ironbound.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that only groups others. */
final class GroupCommand implements Command {
    private final Console console;

    GroupCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(CommandSpec spec, CommandLine.ParseResult options) {
        return console.usageError("a command is missing after '" + spec.qualifiedName() + "'",
            "one of " + String.join(", ", spec.subcommands().keySet()) + "; see " + spec.qualifiedName() + " --help");
    }
}
