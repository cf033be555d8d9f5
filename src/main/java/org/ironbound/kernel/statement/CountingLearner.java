package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/**
 * A learner of Boolean clustering [BOOL-LEARN]: it uses some of the samples, blurred to a correlation of lambda, counts for each coordinate
 * how many are +1, and releases a sign whose mean is the slope times the excess of the count, cut off at -1 and 1. It calls x positive when
 * the inner product of these signs and x exceeds the threshold.
 */
public final class CountingLearner {
    /** The most samples that it may use. */
    private static final int MOST_SAMPLES = 1000;

    /** How many samples it uses, 1 to 1000. */
    public final int samples;
    /** The correlation of their signs with the centre's. */
    public final BigFraction lambda;
    /** The slope of the answer, not negative. */
    public final BigFraction slope;
    /** The threshold. */
    public final SignThreshold threshold;

    /*@ public invariant 1 <= samples <= 1000;
      @ public invariant Names.isProper(lambda);
      @ public invariant 0 <= BigFraction.num(slope) && 0 < BigFraction.den(slope);
      @ public invariant \invariant_for(threshold);
      @ public accessible \inv: this.samples, this.lambda, this.slope, this.threshold, threshold.value, threshold.missEnd,
      @     threshold.alarmEnd, threshold.missTilt, threshold.alarmTilt; @*/

    /*@ private normal_behavior
      @ requires 1 <= samples <= 1000 && Names.isProper(lambda) && 0 <= BigFraction.num(slope) && 0 < BigFraction.den(slope);
      @ requires \invariant_for(threshold);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountingLearner(int samples, BigFraction lambda, BigFraction slope, SignThreshold threshold) {
        this.samples = samples;
        this.lambda = lambda;
        this.slope = slope;
        this.threshold = threshold;
    }

    /** Such a learner, null if a number is out of its range. */
    /*@ public normal_behavior
      @ requires \invariant_for(threshold);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountingLearner of(int samples, BigFraction lambda, BigFraction slope, SignThreshold threshold) {
        if (samples < 1 || samples > MOST_SAMPLES || !Comparison.isPositive(lambda) || !Comparison.isBelowOne(lambda)
                || !Comparison.isNotNegative(slope)) {
            return null;
        }
        return new CountingLearner(samples, lambda, slope, threshold);
    }

    /** What it memorizes at most in d coordinates, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(d);
      @ ensures CountingLearnerLemmas.isMemorization(d, samples, lambda, slope, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger memorizationBound(Logarithm ln, BigInteger d) {
        return BooleanLearner.memorizationUpperBound(ln, d, samples, lambda, slope);
    }

    /** How often it misses at most in d coordinates, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ ensures CountingLearnerLemmas.isMiss(d, samples, lambda, slope, threshold.missEnd, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger missBound(Logarithm ln, BigInteger d) {
        SignLaw law = law();
        return threshold.missBound(ln, d, law);
    }

    /** The law of a product of a released sign and one of a fresh sample. */
    /*@ private normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == CountingLearnerLemmas.even(samples, lambda, slope)
      @   - CountingLearnerLemmas.bias(samples, lambda, slope);
      @ ensures BigInteger.val(\result.plus) == CountingLearnerLemmas.even(samples, lambda, slope)
      @   + CountingLearnerLemmas.bias(samples, lambda, slope);
      @ ensures BigInteger.val(\result.total) == 2 * CountingLearnerLemmas.even(samples, lambda, slope);
      @ assignable \nothing; @*/
    private SignLaw law() {
        SignLaw law = BooleanLearner.lawOfPositive(samples, lambda, slope);
        /*@ assert CountingLearnerLemmas.halves(BigInteger.val(law.plus), BigInteger.val(law.minus), BigInteger.val(law.total),
          @     CountingLearnerLemmas.even(samples, lambda, slope), CountingLearnerLemmas.bias(samples, lambda, slope)); @*/
        return law;
    }

    /** How often it raises a false alarm at most in d coordinates, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ ensures CountingLearnerLemmas.isAlarm(d, threshold.alarmEnd, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger alarmBound(Logarithm ln, BigInteger d) {
        SignLaw law = BooleanLearner.lawOfNull();
        return threshold.alarmBound(ln, d, law);
    }
}
