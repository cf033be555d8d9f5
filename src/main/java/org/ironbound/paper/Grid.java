package org.ironbound.paper;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
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
 * @param constant what each certificate contributes
 * @param cells    the problems
 */
public record Grid(String name, String pattern, String range, RoundingMode rounding, Cell.Constant constant, List<Cell> cells) {
    private static final int DIGITS = 4;

    public Grid {
        cells = List.copyOf(cells);
    }

    /**
     * What came of it.
     *
     * @param statement    with the constant, if it was found for one problem at least
     * @param certificates all that were found, re-checked
     * @param vacuous      the number of them that say that no learner reaches the error
     * @param missing      the number of problems for which no constant was certified
     */
    public record Outcome(Optional<String> statement, List<Certificate> certificates, int vacuous, int missing) {
        public Outcome {
            certificates = List.copyOf(certificates);
        }

        /** Whether every problem has its certificate, and not all of them only say that no learner reaches the error. */
        public boolean isProved() {
            return missing == 0 && statement.isPresent();
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
        List<Certificate> certificates = new ArrayList<>();
        List<BigFraction> constants = new ArrayList<>();
        int vacuous = 0;
        int done = 0;
        for (Cell cell : cells) {
            try {
                Certificate certificate = known(cell, store).orElse(null);
                if (certificate == null) {
                    certificate = cell.search().find();
                    Checker.check(certificate);
                    store.save(certificate);
                }
                certificates.add(certificate);
                vacuous += Cell.isVacuous(certificate) ? 1 : 0;
                constant.of(certificate, cell.scale()).ifPresent(constants::add);
            } catch (UndecidedException e) {
                // No bound above 0: the problem counts as missing, below.
            }
            store.done(++done);
        }
        Optional<BigFraction> worst = rounding == RoundingMode.FLOOR
            ? constants.stream().min(BigFraction::compareTo) : constants.stream().max(BigFraction::compareTo);
        return new Outcome(worst.map(x -> String.format(pattern, Decimals.rounded(x, DIGITS, rounding))), certificates, vacuous,
            cells.size() - vacuous - constants.size());
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
