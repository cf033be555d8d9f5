package org.ironbound.search.mixture;

import java.util.List;
import org.ironbound.certificate.Limits;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.search.derivation.Doubles;

/**
 * How finely the witness of a bound of a mixture is looked for. With the usual digits the sums are quick and end where little is lost;
 * where there are not many terms, they and what they are made of can be as fine as more digits ask for.
 *
 * @param digits that the sums are to have, at least the usual ones
 */
record Fineness(int digits) {
    /** Bounds are at least as fine as for so many digits. */
    static final int USUAL_DIGITS = 12;
    /** No bound is finer: parameters that are roots are known to 30 digits, and the places of tangents to those of doubles. */
    static final int MOST_DIGITS = 24;
    private static final int GUARD_DIGITS = 4;
    private static final double BITS_PER_DIGIT = 3.34;
    private static final double NATS_PER_DIGIT = 2.31;
    private static final double MOST_TERMS = 500_000;

    /**
     * As fine as is asked for, if that does not take too long.
     *
     * @param clusters those of the problem
     * @param wanted   significant digits
     */
    static Fineness of(ClusterMixture problem, List<EqualClusters> clusters, int wanted) {
        Fineness fine = new Fineness(Math.max(USUAL_DIGITS, Math.min(wanted, MOST_DIGITS)));
        double samples = problem.samples().doubleValue();
        boolean isFew = clusters.size() <= Limits.FEW_CLUSTERS
            && clusters.stream().mapToDouble(equal -> fine.last(samples * Doubles.of(equal.hit(), equal.whole()))).sum() <= MOST_TERMS;
        return isFew ? fine : new Fineness(USUAL_DIGITS);
    }

    boolean isUsual() {
        return digits == USUAL_DIGITS;
    }

    /** Bits after the point. */
    int precision() {
        return Limits.USUAL_MIXTURE_PRECISION + (isUsual() ? 0 : (int) Math.ceil(BITS_PER_DIGIT * (kept() - USUAL_DIGITS)));
    }

    /** Digits of numbers on which the sums hang in first order. */
    int kept() {
        return isUsual() ? digits : digits + GUARD_DIGITS;
    }

    /** What has a chance of e to minus this many does not matter. */
    double nats() {
        return NATS_PER_DIGIT * (digits + GUARD_DIGITS);
    }

    /** With so many samples to expect no larger number of them matters, by Bernstein's inequality. */
    double last(double mean) {
        double third = nats() / 3 + 1;
        return Math.ceil(mean) + third + 2 + Math.sqrt(third * third + 2 * nats() * (mean + 1));
    }
}
