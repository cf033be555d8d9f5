package org.ironbound.search.learner;

import org.ironbound.estimate.NormalEstimate;

/**
 * What Chernoff's and Berry and Esseen's bounds say of a sum of signs or zeros of one law, in floating point.
 *
 * @param minus the probability of -1
 * @param plus  the probability of +1
 */
record SignBound(double minus, double plus) {
    private static final double BERRY_ESSEEN = 0.4748;
    private static final double LARGEST_TILT = 20;

    /** The mean of a sign or zero. */
    double mean() {
        return plus - minus;
    }

    /** Those of the negated sum. */
    SignBound negated() {
        return new SignBound(plus, minus);
    }

    /** What the better of the two says of the probability that a sum of d of them is at most c. */
    double lowerTail(double d, double c) {
        return Math.min(1, Math.min(berryEsseen(d, c), Math.exp(lnChernoff(d, c, tilt(d, c)))));
    }

    private double berryEsseen(double d, double c) {
        double mean = mean();
        double variance = plus + minus - mean * mean;
        double third = minus * Math.pow(1 + mean, 3) + plus * Math.pow(1 - mean, 3) + (1 - minus - plus) * Math.pow(Math.abs(mean), 3);
        double z = (c - d * mean) / Math.sqrt(d * variance);
        return z > 0 || variance <= 0 ? 1 : Math.exp(NormalEstimate.lnUpperTail(-z))
            + BERRY_ESSEEN * third / (Math.pow(variance, 1.5) * Math.sqrt(d));
    }

    private double lnChernoff(double d, double c, double t) {
        return t * c + d * Math.log1p(plus * Math.expm1(-t) + minus * Math.expm1(t));
    }

    /** The best tilt of Chernoff's bound. */
    double tilt(double d, double c) {
        return LearnerSearch.least(t -> lnChernoff(d, c, t), 0, LARGEST_TILT);
    }
}
