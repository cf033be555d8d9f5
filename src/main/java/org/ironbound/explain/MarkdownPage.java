package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as Markdown. */
final class MarkdownPage {
    private final List<String> lines = new ArrayList<>();

    private MarkdownPage() {
    }

    static List<String> of(List<Block> blocks) {
        MarkdownPage page = new MarkdownPage();
        blocks.forEach(page::add);
        return page.lines;
    }

    private void add(Block block) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (block instanceof Block.Heading heading) {
            lines.add("#".repeat(heading.level()) + " " + escaped(heading.text()));
        } else if (block instanceof Block.Words words) {
            lines.add(escaped(words.text()));
        } else if (block instanceof Block.Verse verse) {
            verbatim(verse.lines());
        } else if (block instanceof Block.Equations equations) {
            if (!equations.words().isEmpty()) {
                lines.add(escaped(equations.words()));
                lines.add("");
            }
            verbatim(equations.lines().stream().map(Block.Line::text).toList());
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(term -> lines.add("* " + (term.name().isEmpty() ? "" : "`" + term.name() + "` ")
                + term.lines().stream().map(MarkdownPage::escaped).collect(Collectors.joining("; "))));
        } else if (block instanceof Block.Grid grid) {
            lines.add(escaped(grid.name()));
            lines.add("");
            lines.add(row(grid.heads()));
            lines.add(row(grid.heads().stream().map(head -> grid.numbers() ? "--:" : "---").toList()));
            grid.rows().forEach(row -> lines.add(row(row)));
        } else {
            lines.add(escaped(((Block.Picture) block).words()));
        }
    }

    private void verbatim(List<String> text) {
        lines.add("```");
        lines.addAll(text);
        lines.add("```");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> escaped(cell).replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** With what Markdown would take for a sign of its own. */
    private static String escaped(String text) {
        return text.replaceAll("[*_<`\\[]", "\\\\$0");
    }
}
