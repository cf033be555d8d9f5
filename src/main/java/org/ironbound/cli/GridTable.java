package org.ironbound.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ironbound.paper.Grid;

/** What came of each problem of a grid, as a table; one with many columns is several, below each other. */
final class GridTable {
    private static final int WIDTH = 80;
    private static final String MARGIN = "    ";
    private static final String GAP = "  ";
    private static final String INFEASIBLE = "-";
    private static final String UNDECIDED = "?";

    private GridTable() {
    }

    static List<String> lines(Grid grid, Grid.Outcome outcome) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Grid.Solved solved : outcome.problems()) {
            String text = solved.constant().map(grid::shown).orElse(solved.isVacuous() ? INFEASIBLE : UNDECIDED);
            rows.computeIfAbsent(solved.row(), row -> new LinkedHashMap<>()).put(solved.column(), text);
            columns.add(solved.column());
        }
        int first = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        List<StringBuilder> part = start(rows.keySet(), first);
        for (String column : columns) {
            List<String> cells = new ArrayList<>(List.of(column));
            rows.values().forEach(row -> cells.add(row.getOrDefault(column, "")));
            int width = cells.stream().mapToInt(String::length).max().orElse(0);
            if (part.get(0).length() + GAP.length() + width > WIDTH) {
                part.forEach(line -> lines.add(line.toString()));
                part = start(rows.keySet(), first);
            }
            for (int i = 0; i < cells.size(); i++) {
                part.get(i).append(GAP).append(" ".repeat(width - cells.get(i).length())).append(cells.get(i));
            }
        }
        part.forEach(line -> lines.add(line.toString()));
        return lines;
    }

    /** The lines of a table before its first column of numbers. */
    private static List<StringBuilder> start(Set<String> rows, int width) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder(MARGIN + " ".repeat(width))));
        rows.forEach(row -> lines.add(new StringBuilder(MARGIN + row + " ".repeat(width - row.length()))));
        return lines;
    }
}
