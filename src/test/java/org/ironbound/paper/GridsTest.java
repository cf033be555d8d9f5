package org.ironbound.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.CustomInput;
import org.ironbound.search.CustomSearch;
import org.ironbound.search.UndecidedException;
import org.junit.jupiter.api.Test;

/** The statements of the paper over grids. */
class GridsTest {
    private static final Cell CELL = cell("3/2");

    private static Cell cell(String information) {
        var problem = new CustomInput("1/2", "1/20", information, null, null, null).problem();
        return new Cell(problem, BigFraction.ONE, () -> CustomSearch.bounds(problem, 12).certificate());
    }

    private static Grid.Outcome prove(Cell... cells) throws Exception {
        return new Grid("test", "mem >= %s", "", RoundingMode.FLOOR, Cell::linear, List.of(cells)).prove();
    }

    @Test
    void theQuickGridsAreProved() throws Exception {
        for (Grid grid : Grids.all(true)) {
            Grid.Outcome outcome = grid.prove();
            assertTrue(outcome.isProved(), grid.name() + " " + outcome.missing());
            assertEquals(grid.cells().size(), outcome.certificates().size(), grid.name());
        }
    }

    /** 15 nats are 21.6404.. bits, 20 nats are more. */
    @Test
    void theConstantIsThatOfTheWorstProblem() throws Exception {
        assertEquals("mem >= 21.64", prove(cell("2"), CELL).statement().orElseThrow());
    }

    @Test
    void aProblemWithoutCertificateIsMissing() throws Exception {
        Grid.Outcome outcome = prove(CELL, new Cell(CELL.problem(), CELL.scale(), () -> {
            throw new UndecidedException("nothing");
        }));
        assertFalse(outcome.isProved());
        assertEquals(1, outcome.missing());
    }
}
