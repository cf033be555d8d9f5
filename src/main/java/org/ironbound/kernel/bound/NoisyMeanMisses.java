package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.NormalTail;

/**
 * How often noisy-mean learners of Gaussian clustering err, at most [GAUSS-LEARN, GAUSS-LEARN-LEVELS]: those that call x positive when the
 * inner product of w and x exceeds the threshold times |w|, where w and a fresh sample are correlated at least so much. Given the length of
 * what it releases such a learner misses with a chance Psi that decreases in the length: this says that the mean of what Psi is above a
 * level is at most an excess, so that it misses at most as often as both together. Each length that is rarely fallen short of brings the
 * level down at the price of some excess:
 *
 * <pre>{@code
 * NoisyMeanMisses.of(d, c, kappa, unit).with(new BigFraction(8)).with(new BigFraction(2))
 * }</pre>
 */
public final class NoisyMeanMisses {
    /** The largest threshold, in absolute value. */
    private static final int MOST_THRESHOLD = 1000;

    /** d, at least 1. */
    public final BigInteger dimension;
    /** The threshold. */
    public final BigFraction threshold;
    /** All that follows is in multiples of 1/unit; at least 2. */
    public final BigInteger unit;
    /** The normal distribution at this scale. */
    public final NormalTail tails;
    /** The least correlation kappa. */
    public final BigInteger correlation;
    /** An upper bound of sqrt(1 - kappa^2). */
    public final BigInteger spread;
    /** A false alarm has at most this chance. */
    public final BigInteger alarm;
    /** A level, at most 1. */
    public final BigInteger level;
    /** What Psi is above the level is at most this in the mean. */
    public final BigInteger excess;

    /*@ public invariant \invariant_for(tails) && tails.unit == unit && 2 <= BigInteger.val(unit);
      @ public invariant 1 <= BigInteger.val(dimension) && 0 < BigFraction.den(threshold) && 0 <= BigInteger.val(correlation);
      @ public invariant GaussianLearnerLemmas.isSpread(correlation, spread, unit);
      @ public invariant GaussianLearnerLemmas.isAlarm(threshold, alarm, unit);
      @ public invariant GaussianLearnerLemmas.isExcess(dimension, correlation, threshold, BigInteger.val(level), BigInteger.val(excess),
      @     unit);
      @ public accessible \inv: this.dimension, this.threshold, this.unit, this.tails, this.correlation, this.spread, this.alarm,
      @     this.level, this.excess, tails.unit, tails.width; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(tails) && 2 <= BigInteger.val(tails.unit);
      @ requires 1 <= BigInteger.val(dimension) && 0 < BigFraction.den(threshold) && 0 <= BigInteger.val(correlation);
      @ requires GaussianLearnerLemmas.isSpread(correlation, spread, tails.unit);
      @ requires GaussianLearnerLemmas.isAlarm(threshold, alarm, tails.unit);
      @ requires GaussianLearnerLemmas.isExcess(dimension, correlation, threshold, BigInteger.val(level), BigInteger.val(excess),
      @     tails.unit);
      @ ensures \invariant_for(this);
      @ ensures this.dimension == dimension && this.threshold == threshold && this.correlation == correlation && this.unit == tails.unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoisyMeanMisses(BigInteger dimension, BigFraction threshold, NormalTail tails, BigInteger correlation,
            BigInteger spread, BigInteger alarm, BigInteger level, BigInteger excess) {
        this.dimension = dimension;
        this.threshold = threshold;
        this.unit = tails.unit;
        this.tails = tails;
        this.correlation = correlation;
        this.spread = spread;
        this.alarm = alarm;
        this.level = level;
        this.excess = excess;
    }

    /**
     * They miss at most always. Null if the threshold is out of its range.
     *
     * @param dimension   at least 1
     * @param correlation the least one, in multiples of 1/unit, not negative
     * @param unit        the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(dimension) && 0 <= BigInteger.val(correlation) && 2 <= BigInteger.val(unit);
      @ ensures \result != null ==> \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result != null ==> \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoisyMeanMisses of(BigInteger dimension, BigFraction threshold, BigInteger correlation,
            BigInteger unit) {
        return Comparison.isWithin(threshold, MOST_THRESHOLD)
            ? always(dimension, threshold, correlation, unit, GaussianLearner.falseAlarmUpperBound(threshold, unit)) : null;
    }

    /** From how often there is a false alarm. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(dimension) && 0 < BigFraction.den(threshold) && 0 <= BigInteger.val(correlation);
      @ requires 2 <= BigInteger.val(unit) && GaussianLearnerLemmas.isAlarm(threshold, alarm, unit);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private static NoisyMeanMisses always(BigInteger dimension, BigFraction threshold, BigInteger correlation, BigInteger unit,
            BigInteger alarm) {
        BigInteger spread = GaussianLearner.spread(correlation, unit);
        BigInteger none = BigInteger.valueOf(0L);
        NormalTail tails = NormalTail.at(unit);
        //@ assert GaussianLearnerLemmas.nothingAboveOne(dimension, correlation, threshold, unit);
        return new NoisyMeanMisses(dimension, threshold, tails, correlation, spread, alarm, unit, none);
    }

    /**
     * Brings the level down by the length that is fallen short of with a chance of at most e^(-x); this object itself where that does not
     * help or x is negative.
     *
     * @param x the deviation of Laurent and Massart
     */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    public NoisyMeanMisses with(BigFraction x) {
        if (!Comparison.isNotNegative(x)) {
            return this;
        }
        BigInteger deviation = GaussianLearner.deviation(dimension, x, unit);
        return deviating(x, deviation, GaussianLearner.length(dimension, deviation, unit));
    }

    /** Brings the level down by this length. */
    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(x) && 0 < BigFraction.den(x);
      @ requires GaussianLearnerLemmas.isDeviation(dimension, x, deviation, unit)
      @   && GaussianLearnerLemmas.isLength(dimension, deviation, length, unit) && 0 <= BigInteger.val(length);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private NoisyMeanMisses deviating(BigFraction x, BigInteger deviation, BigInteger length) {
        BigInteger rare = GaussianLearner.rareTail(x, unit);
        //@ assert GaussianLearnerLemmas.deviates(dimension, x, deviation, length, rare, unit);
        return withRare(length, rare);
    }

    /**
     * Brings the level down by a length that is rarely fallen short of; this object itself where that does not help, or what is said is
     * said of more normal numbers than the dimension, or at another scale.
     */
    /*@ public normal_behavior
      @ requires \invariant_for(vector);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    public NoisyMeanMisses with(ShortVector vector) {
        if (vector.unit.compareTo(unit) != 0 || vector.pairs.add(vector.pairs).compareTo(dimension) > 0) {
            return this;
        }
        BigInteger length = vector.lengthBelow();
        //@ assert ChiTailLemmas.rare(dimension, vector, length, unit);
        return withRare(length, vector.chance);
    }

    /** Brings the level down by a length that is rarely fallen short of, by an argument that is not positive if there is one. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(length) && GaussianLearnerLemmas.isRare(dimension, length, rare, unit);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private NoisyMeanMisses withRare(BigInteger length, BigInteger rare) {
        BigInteger argument = GaussianLearner.argument(threshold, unit, correlation, length, spread);
        return argument.signum() > 0 ? withFew(length, rare)
            : below(length, spread, argument, rare, GaussianLearner.normalTail(argument, tails));
    }

    /** The same by a positive argument: so short a length is missed more often than not. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(length) && GaussianLearnerLemmas.isRare(dimension, length, rare, unit);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private NoisyMeanMisses withFew(BigInteger length, BigInteger rare) {
        BigInteger narrow = GaussianLearner.narrow(correlation, unit);
        return narrow != null && isThresholdAtMost(length) ? withNarrow(length, rare, narrow) : this;
    }

    /** Whether the threshold is at most length/unit. */
    /*@ private normal_behavior
      @ ensures \result ==> BigFraction.num(threshold) * BigInteger.val(unit)
      @   <= BigFraction.den(threshold) * BigInteger.val(length);
      @ assignable \strictly_nothing; @*/
    private boolean isThresholdAtMost(BigInteger length) {
        return threshold.getNumerator().multiply(unit).compareTo(threshold.getDenominator().multiply(length)) <= 0;
    }

    /** From a lower bound of sqrt(1 - kappa^2). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(length) && GaussianLearnerLemmas.isRare(dimension, length, rare, unit);
      @ requires BigFraction.num(threshold) * BigInteger.val(unit) <= BigFraction.den(threshold) * BigInteger.val(length);
      @ requires 1 <= BigInteger.val(narrow) && GaussianLearnerLemmas.isNarrow(correlation, narrow, unit);
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private NoisyMeanMisses withNarrow(BigInteger length, BigInteger rare, BigInteger narrow) {
        BigInteger argument = GaussianLearner.argument(threshold, unit, correlation, length, narrow);
        return GaussianLearner.isModerate(argument)
            ? below(length, narrow, argument, rare, GaussianLearner.normalTail(argument, tails)) : this;
    }

    /** Brings the level down to what Psi is not above from this length on; shorter ones are rare. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(length) && GaussianLearnerLemmas.isRare(dimension, length, rare, unit);
      @ requires GaussianLearnerLemmas.isArgument(threshold, correlation, length, scale, argument, unit);
      @ requires GaussianLearnerLemmas.isScale(threshold, correlation, length, scale, argument, unit);
      @ requires analysis.Phi.atMost(BigInteger.val(argument), GaussianLearner.ARGUMENT_STEPS, BigInteger.val(next), BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.dimension == dimension && \result.threshold == threshold;
      @ ensures \result.correlation == correlation && \result.unit == unit;
      @ assignable \nothing; @*/
    private NoisyMeanMisses below(BigInteger length, BigInteger scale, BigInteger argument, BigInteger rare, BigInteger next) {
        if (next.compareTo(level) > 0) {
            return this;
        }
        BigInteger more = Division.ceil(level.subtract(next).multiply(rare), unit);
        //@ assert GaussianLearnerLemmas.moreBelow(this, length, scale, argument, next, rare, more);
        return new NoisyMeanMisses(dimension, threshold, tails, correlation, spread, alarm, next, excess.add(more));
    }

    /** They miss with a chance of at most this, in multiples of 1/unit. */
    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(level) + BigInteger.val(excess);
      @ assignable \strictly_nothing; @*/
    public BigInteger upperBound() {
        return level.add(excess);
    }
}
