package org.ironbound.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** What all commands share. Commands are built from picocli's model, not from annotations: that starts faster. */
final class CommandLines {
    private static final String JSON = "--json";
    /** Reading them takes a time that grows with their square. */
    private static final int MOST_ARGUMENTS = 10_000;
    /** The most characters of a message that quotes arguments. */
    private static final int LONGEST = 200;

    private CommandLines() {
    }

    /** A command with --help. */
    static CommandSpec spec(String name, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().width(80).sortOptions(false).sortSynopsis(false);
        spec.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description("Print this help and exit.").build());
        return spec;
    }

    /** An option with a value, kept as text. */
    static OptionSpec option(String name, String value, String... description) {
        return OptionSpec.builder(name).paramLabel(value).type(String.class).arity("1").description(description).build();
    }

    /** The option for output for machines. */
    static OptionSpec json() {
        return OptionSpec.builder(JSON).description("Print one JSON object instead of text.").build();
    }

    /** Whether output for machines is wanted. */
    static boolean isJson(ParseResult options) {
        return options.hasMatchedOption(JSON);
    }

    /** One argument that must be there, kept as text. */
    static PositionalParamSpec text(String label, String description) {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel(label).type(String.class)
            .description(description).build();
    }

    /**
     * The value of --digits.
     *
     * @throws InvalidFieldException if it is no whole number from 1 to the most
     */
    static int digits(ParseResult options, int absent, int most) {
        String text = text(options, "--digits");
        if (text == null) {
            return absent;
        }
        return ExactNumber.parseWhole("digits", text, 1, most);
    }

    /** Whether the command has an option of this name. */
    static boolean isOption(ParseResult options, String name) {
        return options.commandSpec().findOption("--" + name) != null;
    }

    /** The text given for an option, null if none. */
    static String text(ParseResult options, String name) {
        Object value = options.matchedOptionValue(name, null);
        return value == null ? null : value.toString();
    }

    /** Runs the command that the arguments name; the exit code. */
    static int execute(CommandLine root, String[] args, Console console, Surroundings surroundings) {
        if (args.length > MOST_ARGUMENTS) {
            return finish(console, Answer.usageError("there are " + args.length + " arguments, at most " + MOST_ARGUMENTS + " are read",
                "fewer files"));
        }
        root.setExpandAtFiles(false);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setExecutionStrategy(parsed -> execute(parsed, console, surroundings));
        root.setParameterExceptionHandler((e, given) -> finish(console, usageError(e, List.of(given))));
        int code = root.execute(args);
        return console.hasFailed()
            ? finish(console.another(), Answer.usageError("standard output cannot be written", "another place for the output")) : code;
    }

    private static int execute(ParseResult parsed, Console console, Surroundings surroundings) {
        ParseResult deepest = parsed;
        while (true) {
            CommandLine command = deepest.commandSpec().commandLine();
            if (deepest.isUsageHelpRequested()) {
                if (!command.getSubcommands().isEmpty() && !deepest.unmatched().isEmpty()) {
                    return finish(console, Answer.usageError("there is no command '"
                        + InvalidFieldException.shorten(deepest.unmatched().get(0)) + "'",
                        "one of " + String.join(", ", command.getSubcommands().keySet())));
                }
                return finish(console, Answer.of(ExitCode.OK, command.getUsageMessage(Ansi.OFF).lines().toList()));
            }
            if (deepest.isVersionHelpRequested()) {
                return finish(console, Answer.of(ExitCode.OK, List.of(command.getCommandSpec().version())));
            }
            if (!deepest.hasSubcommand()) {
                return run((Command) deepest.commandSpec().userObject(), deepest, console, surroundings);
            }
            deepest = deepest.subcommand();
        }
    }

    private static int finish(Console console, Answer answer) {
        try {
            return console.finish(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(Command command, ParseResult options, Console console, Surroundings surroundings) {
        String name = options.commandSpec().qualifiedName().substring(options.commandSpec().root().name().length()).strip();
        try {
            TimeLimit limit = TimeLimit.of(options, command.seconds(options, surroundings.places()));
            return new Deadline(name, limit, console, surroundings).run(session -> command.run(options.commandSpec(), options, session),
                shortage -> command.unfinished(options, shortage));
        } catch (InvalidFieldException e) {
            return finish(console, Answer.usageError("--" + e.getMessage(), "--seconds 600"));
        } catch (Exception e) {
            return finish(console.another(), to -> defect(to, e));
        }
    }

    private static int defect(Console console, Exception e) {
        console.message("error: a defect of ironbound: " + (e instanceof ExecutionException ? e.getCause() : e));
        console.message("try:   please report it with the command you typed");
        return ExitCode.INTERNAL;
    }

    /** Says what is wrong with arguments. */
    static Answer usageError(ParameterException e, List<String> arguments) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String help = spec.qualifiedName() + " --help";
        Optional<String> negative = arguments.stream().filter(argument -> argument.matches("-[^-].*") && spec.findOption(argument) == null)
            .findFirst();
        if (e instanceof MissingParameterException && !spec.positionalParameters().isEmpty() && negative.isPresent()) {
            return Answer.usageError("'" + InvalidFieldException.shorten(negative.get()) + "' begins like an option",
                spec.qualifiedName() + " -- and then the text that begins with '-'");
        }
        String line = e.getMessage().lines().findFirst().orElse("wrong arguments");
        String message = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (!first.startsWith("-")) {
                return tooMany(spec, InvalidFieldException.shorten(first), help);
            }
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                return Answer.usageError(message, String.join(" or ", suggestions) + "; see " + help);
            }
        }
        return Answer.usageError(message, help);
    }

    private static Answer tooMany(CommandSpec spec, String argument, String help) {
        return spec.subcommands().isEmpty()
            ? Answer.usageError("'" + argument + "' is one argument too many", "quotes around what has blanks; see " + help)
            : Answer.usageError("'" + argument + "' is no command of '" + spec.qualifiedName() + "'",
                "one of " + String.join(", ", spec.subcommands().keySet()) + "; see " + help);
    }
}
