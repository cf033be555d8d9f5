package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.report.TheoryEntry;

/** A statement of the theory as it stands there: paragraphs, formulas and tables. */
final class TheoryBlocks {
    /** The sign between two cells; one with a backslash belongs to a cell. */
    private static final String BETWEEN = "(?<!\\\\)\\|";

    private TheoryBlocks() {
    }

    static List<Block> of(TheoryEntry entry) {
        List<Block> blocks = new ArrayList<>();
        entry.headings().forEach(heading -> blocks.add(new Block.Words(heading)));
        List<List<String>> table = new ArrayList<>();
        for (String line : entry.paragraphs()) {
            if (TheoryEntry.isTable(line)) {
                table.add(cells(line));
            } else {
                flush(table, blocks);
                addTo(blocks, line);
            }
        }
        flush(table, blocks);
        return blocks;
    }

    private static void addTo(List<Block> blocks, String line) {
        if (!line.isBlank()) {
            blocks.add(line.startsWith(" ") ? new Block.Verse(List.of(line.strip())) : new Block.Words(line));
        }
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split(BETWEEN, -1);
        return Stream.of(cells).map(cell -> cell.strip().replace("\\|", "|")).toList();
    }

    /** The table that was read: its heads, a line between, and its rows. */
    private static void flush(List<List<String>> table, List<Block> blocks) {
        if (!table.isEmpty()) {
            blocks.add(new Block.Grid("As a table:", table.get(0), List.copyOf(table.subList(2, table.size())), false));
            table.clear();
        }
    }
}
