package org.ironbound.kernel.bound;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * A learner of Gaussian clustering [GAUSS-LEARN]: it releases w, the mean of the samples with noise, and calls x positive when the inner
 * product of w and x exceeds the threshold times |w|. It comes with bounds of lambda squared.
 */
public final class NoisyMean {
    /** The largest threshold, in absolute value. */
    private static final int MOST_THRESHOLD = 1000;

    /** Lambda squared is taken to be at least this. */
    public final BigFraction lower;
    /** Lambda squared is taken to be at most this. */
    public final BigFraction upper;
    /** The variance of the noise, positive. */
    public final BigFraction variance;
    /** The threshold. */
    public final BigFraction threshold;

    /*@ public invariant 0 < BigFraction.num(lower) < BigFraction.den(lower) && 0 < BigFraction.num(upper) < BigFraction.den(upper);
      @ public invariant BigFraction.num(lower) * BigFraction.den(upper) <= BigFraction.num(upper) * BigFraction.den(lower);
      @ public invariant 0 < BigFraction.num(variance) && 0 < BigFraction.den(variance);
      @ public invariant 0 < BigFraction.den(threshold);
      @ public invariant -1000 * BigFraction.den(threshold) <= BigFraction.num(threshold)
      @   && BigFraction.num(threshold) <= 1000 * BigFraction.den(threshold);
      @ public accessible \inv: this.lower, this.upper, this.variance, this.threshold; @*/

    /*@ private normal_behavior
      @ requires 0 < BigFraction.num(lower) < BigFraction.den(lower) && 0 < BigFraction.num(upper) < BigFraction.den(upper);
      @ requires BigFraction.num(lower) * BigFraction.den(upper) <= BigFraction.num(upper) * BigFraction.den(lower);
      @ requires 0 < BigFraction.num(variance) && 0 < BigFraction.den(variance);
      @ requires 0 < BigFraction.den(threshold);
      @ requires -1000 * BigFraction.den(threshold) <= BigFraction.num(threshold)
      @   && BigFraction.num(threshold) <= 1000 * BigFraction.den(threshold);
      @ ensures \invariant_for(this);
      @ ensures this.lower == lower && this.upper == upper && this.variance == variance && this.threshold == threshold;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoisyMean(BigFraction lower, BigFraction upper, BigFraction variance, BigFraction threshold) {
        this.lower = lower;
        this.upper = upper;
        this.variance = variance;
        this.threshold = threshold;
    }

    /** Such a learner, null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.lower == lower && \result.upper == upper && \result.variance == variance;
      @ ensures \result != null ==> \result.threshold == threshold;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoisyMean of(BigFraction lower, BigFraction upper, BigFraction variance, BigFraction threshold) {
        if (!Comparison.isPositive(lower) || !Comparison.isBelowOne(lower) || !Comparison.isPositive(upper) || !Comparison.isBelowOne(upper)
                || !Comparison.isAtMost(lower, upper) || !Comparison.isPositive(variance) || !Comparison.isWithin(threshold,
                        MOST_THRESHOLD)) {
            return null;
        }
        return new NoisyMean(lower, upper, variance, threshold);
    }
}
