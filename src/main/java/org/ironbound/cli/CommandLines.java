package org.ironbound.cli;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.problem.ExactNumber;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What all commands share. Commands are built from picocli's model, not from annotations: that starts faster. */
final class CommandLines {
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

    /** One argument that must be there, kept as text. */
    static PositionalParamSpec text(String label, String description) {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel(label).type(String.class).description(description).build();
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
        BigInteger digits = ExactNumber.parseWhole("digits", text);
        if (digits.signum() <= 0 || digits.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new InvalidFieldException("digits", text, "a whole number from 1 to " + most);
        }
        return digits.intValueExact();
    }

    /** Whether the command has an option of this name. */
    static boolean isOption(ParseResult options, String name) {
        return options.commandSpec().findOption("--" + name) != null;
    }

    /** The text given for an option, null if none. */
    static String text(ParseResult options, String name) {
        return options.matchedOptionValue(name, null);
    }

    /** Sets the handlers, for all subcommands too. */
    static void configure(CommandLine root, Console console) {
        root.setExpandAtFiles(false);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setExecutionStrategy(parsed -> execute(parsed, console));
        root.setParameterExceptionHandler((e, args) -> usageError(e, List.of(args), console));
    }

    private static int execute(ParseResult parsed, Console console) {
        ParseResult deepest = parsed;
        while (true) {
            CommandLine command = deepest.commandSpec().commandLine();
            if (deepest.isUsageHelpRequested()) {
                console.out().print(command.getUsageMessage(Ansi.OFF));
                return ExitCode.OK;
            }
            if (deepest.isVersionHelpRequested()) {
                command.printVersionHelp(console.out(), Ansi.OFF);
                return ExitCode.OK;
            }
            if (!deepest.hasSubcommand()) {
                return run((Command) deepest.commandSpec().userObject(), deepest, console);
            }
            deepest = deepest.subcommand();
        }
    }

    private static int run(Command command, ParseResult options, Console console) {
        try {
            return command.run(options.commandSpec(), options);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            console.err().println("error: a defect of ironbound: " + e);
            console.err().println("try:   please report it with the command you typed");
            return ExitCode.INTERNAL;
        }
    }

    private static int usageError(ParameterException e, List<String> arguments, Console console) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String help = spec.qualifiedName() + " --help";
        Optional<String> negative = arguments.stream().filter(argument -> argument.matches("-[^-].*") && spec.findOption(argument) == null).findFirst();
        if (e instanceof MissingParameterException && !spec.positionalParameters().isEmpty() && negative.isPresent()) {
            return console.usageError("'" + InvalidFieldException.shorten(negative.get()) + "' begins like an option",
                spec.qualifiedName() + " -- and then the text that begins with '-'");
        }
        String message = e.getMessage().lines().findFirst().orElse("wrong arguments");
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                return console.usageError(message, String.join(" or ", suggestions) + "; see " + help);
            }
        }
        return console.usageError(message, help);
    }
}
