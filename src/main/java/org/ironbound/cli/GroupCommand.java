package org.ironbound.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that only groups others. */
final class GroupCommand implements Command {
    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) {
        return Answer.usageError("a command is missing after '" + spec.qualifiedName() + "'",
            "one of " + String.join(", ", spec.subcommands().keySet()) + "; see " + spec.qualifiedName() + " --help");
    }
}
