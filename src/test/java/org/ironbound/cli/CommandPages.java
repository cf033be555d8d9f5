package org.ironbound.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** A page of Markdown for each command, from its help. */
public final class CommandPages {
    private CommandPages() {
    }

    /** From names such as {@code ironbound-bound-gaussian} to pages that link to each other. */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        add(Main.commands(), pages);
        return pages;
    }

    private static void add(CommandLine command, Map<String, String> pages) {
        CommandSpec spec = command.getCommandSpec();
        StringBuilder page = new StringBuilder("# " + spec.qualifiedName() + "\n\n");
        page.append("```\n").append(command.getUsageMessage(Ansi.OFF).strip()).append("\n```\n");
        if (!spec.subcommands().isEmpty()) {
            page.append("\n## Commands\n\n");
            spec.subcommands().forEach((name, below) -> page.append("* [").append(below.getCommandSpec().qualifiedName()).append("](")
                .append(below.getCommandSpec().qualifiedName("-")).append(".md)\n"));
        }
        if (spec.parent() != null) {
            page.append("\nBelow [").append(spec.parent().qualifiedName()).append("](").append(spec.parent().qualifiedName("-"))
                .append(".md).\n");
        }
        pages.put(spec.qualifiedName("-"), page.toString());
        command.getSubcommands().values().stream().distinct().forEach(below -> add(below, pages));
    }
}
