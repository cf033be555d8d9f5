package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * What a learner of Gaussian clustering releases [GAUSS-LEARN]: w, the mean of the samples with noise. It comes with bounds of lambda
 * squared, and of how w is correlated with a fresh sample.
 */
public final class NoisyMean {
    /** n, at least 1. */
    public final BigInteger samples;
    /** Lambda squared is taken to be at least this. */
    public final BigFraction lower;
    /** Lambda squared is taken to be at most this. */
    public final BigFraction upper;
    /** The variance of the noise, positive. */
    public final BigFraction variance;
    /** The correlation is in multiples of 1/unit; at least 2. */
    public final BigInteger unit;
    /** A lower bound of the correlation kappa. */
    public final BigInteger correlation;

    /*@ public invariant 1 <= BigInteger.val(samples) && 2 <= BigInteger.val(unit);
      @ public invariant 0 < BigFraction.num(lower) < BigFraction.den(lower) && 0 < BigFraction.num(upper) < BigFraction.den(upper);
      @ public invariant BigFraction.num(lower) * BigFraction.den(upper) <= BigFraction.num(upper) * BigFraction.den(lower);
      @ public invariant 0 < BigFraction.num(variance) && 0 < BigFraction.den(variance);
      @ public invariant GaussianLearnerLemmas.isCorrelation(samples, lower, upper, variance, correlation, unit);
      @ public accessible \inv: this.samples, this.lower, this.upper, this.variance, this.unit, this.correlation; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(samples) && 2 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(lower) < BigFraction.den(lower) && 0 < BigFraction.num(upper) < BigFraction.den(upper);
      @ requires BigFraction.num(lower) * BigFraction.den(upper) <= BigFraction.num(upper) * BigFraction.den(lower);
      @ requires 0 < BigFraction.num(variance) && 0 < BigFraction.den(variance);
      @ requires GaussianLearnerLemmas.isCorrelation(samples, lower, upper, variance, correlation, unit);
      @ ensures \invariant_for(this);
      @ ensures this.samples == samples && this.lower == lower && this.upper == upper && this.variance == variance;
      @ ensures this.unit == unit && this.correlation == correlation;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoisyMean(BigInteger samples, BigFraction lower, BigFraction upper, BigFraction variance, BigInteger unit,
            BigInteger correlation) {
        this.samples = samples;
        this.lower = lower;
        this.upper = upper;
        this.variance = variance;
        this.unit = unit;
        this.correlation = correlation;
    }

    /**
     * Such a mean, null if a number is out of its range.
     *
     * @param samples at least 1
     * @param unit    the scale of the correlation, at least 2
     */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(samples) && 2 <= BigInteger.val(unit);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.samples == samples && \result.unit == unit;
      @ ensures \result != null ==> \result.lower == lower && \result.upper == upper && \result.variance == variance;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoisyMean of(BigInteger samples, BigFraction lower, BigFraction upper, BigFraction variance,
            BigInteger unit) {
        if (!Comparison.isPositive(lower) || !Comparison.isBelowOne(lower) || !Comparison.isPositive(upper) || !Comparison.isBelowOne(upper)
                || !Comparison.isAtMost(lower, upper) || !Comparison.isPositive(variance)) {
            return null;
        }
        return new NoisyMean(samples, lower, upper, variance, unit, GaussianLearner.correlation(samples, lower, upper, variance, unit));
    }
}
