package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the language of roff, from what its help says. */
final class ManualPage {
    private final CommandSpec spec;
    private final String version;
    private final List<String> lines = new ArrayList<>();

    ManualPage(CommandSpec spec, String version) {
        this.spec = spec;
        this.version = version;
    }

    /** Its name, such as ironbound-bound-gaussian. */
    String name() {
        return spec.qualifiedName("-");
    }

    /** Its text. */
    String text() {
        String[] description = spec.usageMessage().description();
        lines.add(".TH \"" + name().toUpperCase(java.util.Locale.ROOT) + "\" 1 \"\" \"ironbound " + version + "\"");
        lines.add(".SH NAME");
        lines.add(quoted(name()) + " \\- " + quoted(description[0]));
        lines.add(".SH SYNOPSIS");
        lines.add(quoted(new Help(spec, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).strip().replaceAll("\\s+", " ")));
        lines.add(".SH DESCRIPTION");
        for (String paragraph : description) {
            lines.add(paragraph.startsWith(" ") ? ".br" : ".PP");
            lines.add(quoted(paragraph));
        }
        addArguments();
        if (!spec.subcommands().isEmpty()) {
            lines.add(".SH COMMANDS");
            spec.subcommands().forEach((name, command) -> add(spec.qualifiedName() + " " + name,
                command.getCommandSpec().usageMessage().description()));
        }
        addFooter();
        return String.join("\n", lines) + "\n";
    }

    private void addArguments() {
        lines.add(".SH OPTIONS");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            add(argument.paramLabel(), argument.description());
        }
        for (OptionSpec option : spec.options()) {
            add(String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : " " + option.paramLabel()), option.description());
        }
    }

    private void add(String term, String... description) {
        lines.add(".TP");
        lines.add("\\fB" + quoted(term) + "\\fR");
        lines.add(quoted(description[0]));
    }

    /** The lines as they are: examples, and exit codes. */
    private void addFooter() {
        lines.add(".SH EXAMPLES AND EXIT CODES");
        lines.add(".nf");
        for (String line : spec.usageMessage().footer()) {
            lines.add(quoted(line));
        }
        lines.add(".fi");
    }

    /** Text that roff takes as it is: without control characters of its own. */
    private static String quoted(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
