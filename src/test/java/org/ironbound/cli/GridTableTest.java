package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.paper.Grid;
import org.ironbound.paper.Grids;
import org.junit.jupiter.api.Test;

/** The table of a grid. */
class GridTableTest {
    /** Its constants are rounded up. */
    private static final Grid GRID = Grids.all(true).stream().filter(grid -> grid.name().startsWith("P-TIGHT")).findFirst().orElseThrow();

    private static Grid.Solved solved(String row, String column, Optional<BigFraction> constant) {
        return new Grid.Solved(row, column, Optional.empty(), constant);
    }

    private static Grid.Outcome outcome(List<Grid.Solved> problems) {
        return new Grid.Outcome(problems, Optional.empty());
    }

    @Test
    void columnsAreAligned() {
        List<String> lines = GridTable.lines(GRID, outcome(List.of(solved("d = 10", "n = 5", Optional.of(new BigFraction(4, 3))),
            solved("d = 10", "n = 20", Optional.empty()), solved("d = 1000", "n = 5", Optional.of(BigFraction.TWO)))));
        assertEquals(List.of(
            "              n = 5  n = 20",
            "    d = 10    1.334       ?",
            "    d = 1000  2.000        "), lines);
    }

    @Test
    void manyColumnsAreSeveralTables() {
        List<Grid.Solved> problems = new ArrayList<>();
        IntStream.range(10, 35).forEach(n -> problems.add(solved("d = 10", "n = " + n, Optional.of(new BigFraction(n)))));
        List<String> lines = GridTable.lines(GRID, outcome(problems));
        assertEquals(0, lines.size() % 2);
        assertTrue(lines.size() > 4, lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines::toString);
        assertTrue(lines.get(lines.size() - 1).endsWith("34.00"), lines::toString);
    }
}
