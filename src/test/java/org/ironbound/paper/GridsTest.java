package org.ironbound.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.input.CustomInput;
import org.ironbound.problem.Problem;
import org.ironbound.search.clustering.CustomSearch;
import org.junit.jupiter.api.Test;

/** The statements of the paper over grids. */
class GridsTest {
    private static final Cell CELL = cell("3/2");

    private static Cell cell(String information) {
        var problem = new CustomInput("1/2", "1/20", information, null, null, null).problem();
        return new Cell(problem, "tau = 1/2", "I = " + information, BigFraction.ONE, () -> CustomSearch.bounds(problem, 12).certificate());
    }

    private static Grid.Outcome prove(Cell... cells) throws Exception {
        return grid(cells).prove(new Kept());
    }

    private static Grid grid(Cell... cells) {
        return new Grid("test", "mem >= %s", "", RoundingMode.FLOOR, 4, Cell::linear, List.of(cells));
    }

    @Test
    void theQuickGridsAreProved() throws Exception {
        for (Grid grid : Grids.all(true)) {
            Grid.Outcome outcome = grid.prove(new Kept());
            assertTrue(outcome.isProved(), grid.name() + " " + outcome.missing());
            assertEquals(grid.cells().size(), outcome.certificates(), grid.name());
        }
    }

    /** 15 nats are 21.6404.. bits, 20 nats are more. */
    @Test
    void theConstantIsThatOfTheWorstProblem() throws Exception {
        Grid.Outcome outcome = prove(cell("2"), CELL);
        Grid.Solved worst = outcome.worst().orElseThrow();
        assertEquals("I = 3/2", worst.column());
        assertEquals("mem >= 21.64", grid(CELL).statement(worst.constant().orElseThrow()));
        assertEquals(List.of("I = 2", "I = 3/2"), outcome.problems().stream().map(Grid.Solved::column).toList());
    }

    /** The paper's d/n has the constant 2 z^2: both sides are within one percent of it for many samples in many dimensions. */
    @Test
    void memorizationTendsToTheSharpConstant() throws Exception {
        List<Grid> sides = Grids.all(true).stream().filter(grid -> grid.name().startsWith("P-GAUSS, ")).toList();
        assertEquals(2, sides.size());
        for (Grid side : sides) {
            double last = Double.POSITIVE_INFINITY;
            for (Grid.Solved solved : side.prove(new Kept()).problems()) {
                double ratio = solved.constant().orElseThrow().doubleValue();
                assertTrue(ratio > 1, solved::place);
                if (solved.row().equals("d = 100000000, n = 1000") && !solved.column().equals("e = 1/100")) {
                    assertTrue(ratio < 1.01, solved::place);
                }
                if (solved.column().equals("e = 1/10")) {
                    assertTrue(ratio < last, solved::place);
                    last = ratio;
                }
            }
            assertTrue(last < 1.001, side.name());
        }
    }

    @Test
    void aProblemWithoutCertificateIsMissing() throws Exception {
        Grid.Outcome outcome = prove(CELL, new Cell(cell("2").problem(), CELL.row(), CELL.column(), CELL.scale(), () -> {
            throw new UndecidedException("nothing");
        }));
        assertFalse(outcome.isProved());
        assertEquals(1, outcome.missing());
    }

    /** What is kept is used again if it is about the problem and checks. */
    @Test
    void certificatesAreUsedAgain() throws Exception {
        Kept kept = new Kept();
        Cell never = new Cell(CELL.problem(), CELL.row(), CELL.column(), CELL.scale(), () -> {
            throw new UndecidedException("searched");
        });
        Grid grid = new Grid("test", "mem >= %s", "", RoundingMode.FLOOR, 4, Cell::linear, List.of(CELL, never));
        assertTrue(grid.prove(kept).isProved());
        assertEquals(1, kept.saved.size());
        assertEquals(2, kept.done);
        Certificate good = kept.saved.get(0);
        kept.saved.set(0, new Certificate(good.problem(), good.steps().subList(1, good.steps().size()), good.claims()));
        assertEquals(1, new Grid("test", "mem >= %s", "", RoundingMode.FLOOR, 4, Cell::linear, List.of(never)).prove(kept).missing());
        kept.saved.set(0, cell("2").search().find());
        assertEquals(1, new Grid("test", "mem >= %s", "", RoundingMode.FLOOR, 4, Cell::linear, List.of(never)).prove(kept).missing());
    }

    /** A store in memory; it gives whatever it has. */
    private static final class Kept implements Grid.Store {
        private final List<Certificate> saved = new ArrayList<>();
        private int done;

        @Override
        public Optional<Certificate> find(Problem problem) {
            return saved.stream().findFirst();
        }

        @Override
        public void save(Certificate certificate) {
            saved.add(certificate);
        }

        @Override
        public void done(int problems) {
            done = problems;
        }
    }
}
