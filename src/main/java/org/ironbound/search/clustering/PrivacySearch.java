package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** Looks for the privacy floor epsilon with n f(epsilon) = memorization [PRIV], in floating point: a candidate for the kernel to check. */
final class PrivacySearch {
    /** Digits of the candidate, fewer than a double has, so that rounding down covers the errors of the solution. */
    private static final int DIGITS = 12;
    /** Beyond this amount per sample in nats the logarithm in f does not show. */
    private static final double HUGE = 1e200;
    /** Below this k - 1 the leak is summed as a series. */
    private static final double SMALL = 1e-2;
    private static final int TERMS = 12;
    private static final double ACCURACY = 1e-15;
    private static final int EVALUATIONS = 200;

    private PrivacySearch() {
    }

    /**
     * A candidate to about eleven digits, rounded down; none if the amount is not positive or out of the range of doubles.
     *
     * @param n            the number of samples
     * @param memorization a lower bound of mem_n, in nats
     */
    static Optional<BigFraction> candidate(BigInteger n, BigFraction memorization) {
        double leak = Doubles.of(memorization.divide(n));
        if (!(leak > 1 / HUGE && leak < HUGE)) {
            return Optional.empty();
        }
        // f(e) <= e^2/8, f(e) <= e and, for large e, f(e) >= e - 1 - ln(e + 1): the root is between these.
        double low = Math.log(Math.max(leak, Math.sqrt(8 * leak))) - 1;
        double high = Math.log(2 * leak + 4 * Math.sqrt(leak)) + 2;
        double lnEpsilon = new BrentSolver(ACCURACY, ACCURACY, 0).solve(EVALUATIONS, x -> Math.log(leak(Math.exp(x)) / leak), low, high);
        BigDecimal rounded = new BigDecimal(Math.exp(lnEpsilon) * (1 - 1e-12));
        return Optional.of(Fractions.round(Fractions.of(rounded), DIGITS, RoundingMode.FLOOR));
    }

    /** f(epsilon) = k - 1 - ln k. */
    private static double leak(double epsilon) {
        double excess = excess(epsilon);
        return excess > SMALL ? excess - Math.log1p(excess) : series(excess);
    }

    /** k - 1 = (e^(-epsilon) - 1 + epsilon)/(1 - e^(-epsilon)), by its series where the numerator cancels. */
    private static double excess(double epsilon) {
        double decrease = -Math.expm1(-epsilon);
        if (epsilon > SMALL) {
            return (epsilon - decrease) / decrease;
        }
        double square = epsilon * epsilon;
        return epsilon / 2 + square / 12 * (1 - square / 60 * (1 - square / 42));
    }

    /** x - ln(1 + x) = x^2/2 - x^3/3 + .. */
    private static double series(double x) {
        double sum = 0;
        for (int k = TERMS; k >= 2; k--) {
            sum = 1.0 / k - x * sum;
        }
        return sum * x * x;
    }
}
