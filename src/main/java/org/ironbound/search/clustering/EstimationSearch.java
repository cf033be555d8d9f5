package org.ironbound.search.clustering;

import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Proportion;
import org.ironbound.search.derivation.CertainDigits;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Findings;

/**
 * Finds what learners memorize from whose model the centre of a Gaussian cluster is estimated [GAUSS-EST]: both bounds are one formula of
 * tau_n, the one from above and the other from below, so the precision doubles until the wanted digits agree.
 */
public final class EstimationSearch {
    private static final int GUARD_DIGITS = 10;
    private static final int GUARD_BITS = 32;
    private static final int NOTE_DIGITS = 6;

    private final GaussianEstimation problem;
    private final int digits;
    /** To so many digits both bounds agree. */
    private int agreeing;

    private EstimationSearch(GaussianEstimation problem, int digits) {
        this.problem = problem;
        this.digits = digits;
    }

    /**
     * Bounds for the problem, with a certificate.
     *
     * @param digits wanted significant digits, at least 1
     * @throws UndecidedException if nothing can be proved
     */
    public static Findings bounds(GaussianEstimation problem, int digits) throws UndecidedException {
        return new EstimationSearch(problem, digits).run();
    }

    private Findings run() throws UndecidedException {
        requireFinite();
        int size = problem.dimension().toString().length() + problem.samples().toString().length()
            + Fractions.text(problem.meanSquaredError()).length();
        int working = digits + GUARD_DIGITS + size;
        while (true) {
            int precision = Math.min(GUARD_BITS + working * 10 / 3, Limits.MAX_PRECISION);
            boolean isLast = precision == Limits.MAX_PRECISION;
            try {
                Findings found = attempt(precision, working);
                if (isLast || agreeing == digits) {
                    return found;
                }
            } catch (RejectedException e) {
                if (isLast) {
                    throw new UndecidedException("the precision of " + precision + " bits is spent: " + e.getMessage());
                }
            }
            working *= 2;
        }
    }

    /** At exactly tau_n = 1 - D there are learners, and each of them memorizes infinitely much. */
    private void requireFinite() throws UndecidedException {
        if (problem.lambdaSquared().exact().map(l -> tau(l).add(problem.meanSquaredError()).equals(BigFraction.ONE)).orElse(false)) {
            throw new UndecidedException("the mean squared error is exactly 1 - tau_n, the least of all estimates from the samples"
                + " themselves: only learners with infinite memorization reach it, and certificates state finite numbers;"
                + " try a larger one");
        }
    }

    /** n L/(1 + (n-1) L). */
    private BigFraction tau(BigFraction l) {
        return l.multiply(problem.samples()).divide(l.multiply(problem.samples()).subtract(l).add(1));
    }

    private Findings attempt(int precision, int working) throws RejectedException {
        Proportion l = problem.lambdaSquared();
        Derivation derivation = new Derivation(problem);
        Step above = derivation.add(Rule.GAUSS, List.of(), Witness.none().with(WitnessField.LAMBDA_SQUARED, l.upperBound(2 * working)), 0);
        String tau = "tau_n " + shown("=", "<=", above.result().get(ResultField.TAU), l.exact().isPresent(), RoundingMode.CEILING);
        if (above.result().get(ResultField.TAU).add(problem.meanSquaredError()).compareTo(BigFraction.ONE) < 0) {
            derivation.claimNoLearner(derivation.add(Rule.GAUSS_EST_INFEASIBLE, List.of(above), Witness.none(), 0));
            agreeing = digits;
            return derivation.findings(digits, List.of(tau + ": estimates from all samples together have a mean squared error of 1 - tau_n"
                + " or more per coordinate [GAUSS-EST]."));
        }
        Witness witness = Witness.precision(precision);
        Step every = derivation.add(Rule.GAUSS_EST, List.of(above), witness, working);
        Step least = derivation.claimBits(every, precision, working, digits);
        Step below = derivation.add(Rule.GAUSS_POINT, List.of(),
            Witness.none().with(WitnessField.LAMBDA_SQUARED_LOWER, l.lowerBound(2 * working)), 0);
        Step some = derivation.add(Rule.GAUSS_EST_LEARN, List.of(below), witness, working);
        Step most = derivation.claimBits(some, precision, working, digits);
        agreeing = CertainDigits.count(memorization(least), memorization(most), digits);
        return derivation.findings(digits, List.of(
            tau + "; both bounds are one formula, (d/2) ln(D/(1 - (1-D)/tau_n)) for the mean squared error D [GAUSS-EST].",
            "The learner releases the mean of its samples with noise of variance "
                + shown("", "about", noise(), l.exact().isPresent(), RoundingMode.HALF_EVEN).strip() + " in each coordinate."));
    }

    private static BigFraction memorization(Step bits) {
        return bits.result().get(ResultField.MEMORIZATION);
    }

    /** L/(1-D) - L - (1-L)/n, near enough. */
    private BigFraction noise() {
        BigFraction l = problem.lambdaSquared().lowerBound(2 * NOTE_DIGITS + digits);
        return l.divide(BigFraction.ONE.subtract(problem.meanSquaredError())).subtract(l)
            .subtract(BigFraction.ONE.subtract(l).divide(problem.samples()));
    }

    /** A number that is known exactly, if it is short; else rounded. */
    private static String shown(String exactly, String nearly, BigFraction x, boolean isExact, RoundingMode rounding) {
        String text = Fractions.text(x);
        return isExact && text.length() <= 2 * NOTE_DIGITS ? exactly + " " + text
            : nearly + " " + Fractions.decimal(x, NOTE_DIGITS, rounding).toPlainString();
    }
}
