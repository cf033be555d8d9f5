package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
        } else if (block instanceof Block.Theory theory) {
            lines.add(theory.markdown());
        } else if (block instanceof Block.Table table) {
            lines.add(row(table.table().heads(), cell -> cell));
            lines.add(row(table.table().heads(), head -> "---"));
            table.table().rows().forEach(row -> lines.add(row(row, cell -> cell)));
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
            lines.add(row(grid.heads(), MarkdownPage::escaped));
            lines.add(row(grid.heads(), head -> grid.numbers() ? "--:" : "---"));
            grid.rows().forEach(row -> lines.add(row(row, MarkdownPage::escaped)));
        } else {
            lines.add(escaped(((Block.Picture) block).words()));
        }
    }

    private void verbatim(List<String> text) {
        lines.add("```");
        lines.addAll(text);
        lines.add("```");
    }

    private static String row(List<String> cells, UnaryOperator<String> markdown) {
        return cells.stream().map(cell -> markdown.apply(cell).replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** With what Markdown would take for a sign of its own. */
    private static String escaped(String text) {
        return text.replaceAll("[*_<`\\[]", "\\\\$0");
    }
}
