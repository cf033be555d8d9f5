package org.ironbound.paper;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.problem.Problem;
import org.ironbound.report.Decimals;

/**
 * A statement of the paper, for each problem of a grid.
 *
 * @param name     its ID
 * @param pattern  what is proved, with %s where the constant stands
 * @param range    the problems
 * @param rounding to the safe side: down where the least number of all problems is the constant, up where it is the largest
 * @param digits   of the constant that are shown
 * @param constant what each certificate contributes
 * @param cells    the problems
 */
public record Grid(String name, String pattern, String range, RoundingMode rounding, int digits, Cell.Constant constant,
        List<Cell> cells) {

    public Grid {
        cells = List.copyOf(cells);
    }

    /**
     * What came of one problem.
     *
     * @param row         of the table
     * @param column      of the table
     * @param certificate what was found, re-checked; none if there is no bound above 0
     * @param constant    what it contributes; none if it says that no learner reaches the error, or has no bound for it
     */
    public record Solved(String row, String column, Optional<Certificate> certificate, Optional<BigFraction> constant) {
        /** Whether it is certified that no learner reaches the error. */
        public boolean isVacuous() {
            return certificate.filter(Cell::isVacuous).isPresent();
        }

        private boolean isMissing() {
            return constant.isEmpty() && !isVacuous();
        }

        /** Which problem it is, in words. */
        public String place() {
            return row + ", " + column;
        }
    }

    /**
     * What came of all.
     *
     * @param problems each, in the order of the grid
     * @param worst    the one with the constant that holds for all; none if no problem has one
     */
    public record Outcome(List<Solved> problems, Optional<Solved> worst) {
        public Outcome {
            problems = List.copyOf(problems);
        }

        /** Whether every problem has its certificate, and not all of them only say that no learner reaches the error. */
        public boolean isProved() {
            return missing() == 0 && worst.isPresent();
        }

        /** How many certificates were found. */
        public long certificates() {
            return problems.stream().filter(solved -> solved.certificate().isPresent()).count();
        }

        /** How many of them say that no learner reaches the error. */
        public long vacuous() {
            return problems.stream().filter(Solved::isVacuous).count();
        }

        /** For how many problems no constant was certified. */
        public long missing() {
            return problems.stream().filter(Solved::isMissing).count();
        }
    }

    /** Where certificates are kept, and who is told how far a grid is. */
    public interface Store {
        /** A certificate about the problem that is there already; it is checked before it is used. */
        Optional<Certificate> find(Problem problem);

        /** Keeps one that was found. */
        void save(Certificate certificate) throws IOException;

        /** So many problems of the grid are done. */
        void done(int problems);
    }

    /**
     * Finds a certificate for each problem and checks it; the constant is read off the certificates.
     *
     * @throws RejectedException if the checker rejects one that was found, which would be a defect
     * @throws IOException       if one cannot be kept
     */
    public Outcome prove(Store store) throws RejectedException, IOException {
        List<Solved> problems = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Certificate> certificate = certificate(cell, store);
            problems.add(new Solved(cell.row(), cell.column(), certificate,
                certificate.filter(found -> !Cell.isVacuous(found)).flatMap(found -> constant.of(found, cell.scale()))));
            store.done(problems.size());
        }
        Comparator<Solved> byConstant = Comparator.comparing(solved -> solved.constant().orElseThrow());
        return new Outcome(problems, problems.stream().filter(solved -> solved.constant().isPresent())
            .max(rounding == RoundingMode.FLOOR ? byConstant.reversed() : byConstant));
    }

    /** The problem of each cell. */
    public List<Problem> problems() {
        return cells.stream().map(Cell::problem).toList();
    }

    /** What is proved with a constant, which is rounded to the safe side. */
    public String statement(BigFraction constant) {
        return String.format(pattern, shown(constant));
    }

    /** A constant for people, rounded to the safe side. */
    public String shown(BigFraction constant) {
        return Decimals.rounded(constant, digits, rounding);
    }

    /** One that is there or found; none if there is no bound above 0. */
    private static Optional<Certificate> certificate(Cell cell, Store store) throws RejectedException, IOException {
        Optional<Certificate> known = known(cell, store);
        if (known.isPresent()) {
            return known;
        }
        try {
            Certificate found = cell.search().find();
            Checker.check(found);
            store.save(found);
            return Optional.of(found);
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    private static Optional<Certificate> known(Cell cell, Store store) {
        Optional<Certificate> known = store.find(cell.problem()).filter(certificate -> certificate.problem().equals(cell.problem()));
        try {
            if (known.isPresent()) {
                Checker.check(known.get());
            }
            return known;
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }
}
