package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.report.Paragraph;

/** An explanation for a terminal: lines of at most 80 columns, unless the name of a file is longer. */
final class TextPage {
    private static final int WIDTH = 80;
    private static final int INDENT = 4;
    /** A row of a table that is longer is shown with a line or more for each cell. */
    private static final int LONGEST_SENTENCE = 4 * WIDTH;
    /** A formula goes on in the next line after one of these, where it is too long. */
    private static final String BREAKS = " */,";

    private final List<String> lines = new ArrayList<>();

    private TextPage() {
    }

    static List<String> of(List<Block> blocks) {
        TextPage page = new TextPage();
        blocks.forEach(page::add);
        return page.lines;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            gap();
            lines.add(heading.level() == 3 ? "  " + heading.text() : heading.text());
            if (heading.level() < 3) {
                lines.add((heading.level() == 1 ? "=" : "-").repeat(Math.min(WIDTH, heading.text().length())));
            }
        } else if (block instanceof Block.Words words) {
            gap();
            lines.addAll(Paragraph.indented(words.text()));
        } else if (block instanceof Block.Theory theory) {
            gap();
            lines.addAll(Paragraph.indented(theory.markdown()));
        } else if (block instanceof Block.Table table) {
            gap();
            lines.addAll(table.table().lines());
        } else if (block instanceof Block.Verse verse) {
            gap();
            verse.lines().forEach(line -> lines.addAll(Paragraph.narrow("  ", line)));
        } else if (block instanceof Block.Equations equations) {
            add(equations);
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(this::add);
        } else if (block instanceof Block.Grid grid) {
            add(grid);
        } else {
            gap();
            lines.addAll(Paragraph.indented(((Block.Picture) block).words()));
        }
    }

    private void gap() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    private void add(Block.Equations equations) {
        if (!equations.words().isEmpty()) {
            lines.addAll(wrapped(equations.words(), INDENT, INDENT));
        }
        equations.lines().forEach(line -> lines.addAll(wrapped(line.text(), line.text().startsWith("=") ? INDENT + 4 : INDENT + 2,
            INDENT + 6)));
    }

    private void add(Block.Term term) {
        boolean isNamed = !term.name().isEmpty();
        lines.addAll(wrapped((isNamed ? term.name() + " " : "") + term.lines().get(0), INDENT, INDENT + 4));
        term.lines().stream().skip(1).forEach(line -> lines.addAll(wrapped(line, INDENT + 4, INDENT + 4)));
    }

    private void add(Block.Grid grid) {
        lines.addAll(wrapped(grid.name(), INDENT, INDENT));
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            int column = i;
            widths.add(Math.max(grid.heads().get(i).length(), grid.rows().stream().mapToInt(row -> row.get(column).length()).max()
                .orElse(0)));
        }
        if (row(grid.heads(), widths, true).length() > WIDTH) {
            grid.rows().forEach(row -> addTooWide(grid.heads(), row));
            return;
        }
        lines.add(row(grid.heads(), widths, grid.numbers()));
        grid.rows().forEach(row -> lines.add(row(row, widths, grid.numbers())));
    }

    /** A row that is too wide for columns: a sentence, or a line or more for each of its cells where that is long. */
    private void addTooWide(List<String> heads, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                cells.add(heads.get(i) + " = " + row.get(i));
            }
        }
        String sentence = row.get(0) + ": " + String.join(", ", cells);
        if (sentence.length() < LONGEST_SENTENCE) {
            lines.addAll(wrapped(sentence, INDENT, INDENT + 4));
            return;
        }
        lines.addAll(wrapped(row.get(0), INDENT, INDENT + 4));
        for (int i = 1; i < row.size(); i++) {
            lines.addAll(wrapped(heads.get(i) + ": " + row.get(i), INDENT + 4, INDENT + 6));
        }
    }

    private static String row(List<String> cells, List<Integer> widths, boolean isRight) {
        StringBuilder line = new StringBuilder(" ".repeat(INDENT));
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(widths.get(i) - cells.get(i).length());
            line.append(i == 0 ? "" : "  ").append(isRight ? pad + cells.get(i) : cells.get(i) + pad);
        }
        return line.toString().stripTrailing();
    }

    /** The text in lines, the first one indented by so much, the others by more. */
    private static List<String> wrapped(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int indent = first;
        while (indent + rest.length() > WIDTH) {
            int end = breakAt(rest, WIDTH - indent);
            lines.add((" ".repeat(indent) + rest.substring(0, end)).stripTrailing());
            rest = rest.substring(end).stripLeading();
            indent = others;
        }
        if (!rest.isEmpty()) {
            lines.add(" ".repeat(indent) + rest);
        }
        return lines;
    }

    /** Where a line ends at the latest: after a blank, or else after an operation, or else where it gets too long. */
    private static int breakAt(String text, int most) {
        int blank = text.lastIndexOf(' ', most);
        if (blank > 0 || text.contains("/") && text.indexOf(' ') < 0 && !text.contains("(")) {
            return blank > 0 ? blank : text.length();
        }
        for (int i = most; i > most / 2; i--) {
            if (BREAKS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int next = text.indexOf(' ');
        return next < 0 ? text.length() : next;
    }
}
