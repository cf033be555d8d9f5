package org.ironbound.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the theory; its cells are Markdown.
 *
 * @param heads of its columns
 * @param rows  its cells, as many in each row as there are heads
 */
public record TheoryTable(List<String> heads, List<List<String>> rows) {
    private static final String START = "|";
    /** The sign between two cells; one with a backslash belongs to a cell. */
    private static final String BETWEEN = "(?<!\\\\)\\|";
    private static final String ROW = "  ";
    private static final String CELL = "    ";

    public TheoryTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Whether a paragraph of the theory is a table. */
    public static boolean isOne(String paragraph) {
        return paragraph.startsWith(START);
    }

    /** What a paragraph shows: the heads, a line between, and the rows. */
    public static TheoryTable of(String paragraph) {
        List<List<String>> lines = paragraph.lines().map(TheoryTable::cells).toList();
        return new TheoryTable(lines.get(0), lines.subList(2, lines.size()));
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split(BETWEEN, -1);
        return Stream.of(cells).map(cell -> cell.strip().replace("\\|", "|")).toList();
    }

    /** A list in lines of at most 80 columns: for each row its first cell, and below it the others with their heads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.addAll(Paragraph.wrapped(ROW, CELL, row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                lines.addAll(Paragraph.wrapped(CELL, CELL + ROW, heads.get(i) + ": " + row.get(i)));
            }
        }
        return lines;
    }
}
