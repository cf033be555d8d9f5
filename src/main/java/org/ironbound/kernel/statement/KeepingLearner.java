package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/**
 * A learner of the sparse hypercube [SPARSE-LEARN]: of some of the samples it keeps with some chance the sign of each coordinate on which
 * they all agree, and releases these signs, and 0 elsewhere. It calls x positive when the inner product of what it releases and x exceeds
 * the threshold.
 */
public final class KeepingLearner {
    /** The most samples that it may use. */
    private static final int MOST_SAMPLES = 1000;

    /** How many samples it uses, 1 to 1000. */
    public final int samples;
    /** The chance that it keeps a sign, 0 to 1. */
    public final BigFraction keeping;
    /** The threshold. */
    public final SignThreshold threshold;

    /*@ public invariant 1 <= samples <= 1000;
      @ public invariant 0 <= BigFraction.num(keeping) && BigFraction.num(keeping) <= BigFraction.den(keeping)
      @   && 0 < BigFraction.den(keeping);
      @ public invariant \invariant_for(threshold);
      @ public accessible \inv: this.samples, this.keeping, this.threshold, threshold.value, threshold.missEnd, threshold.alarmEnd,
      @     threshold.missTilt, threshold.alarmTilt; @*/

    /*@ private normal_behavior
      @ requires 1 <= samples <= 1000 && \invariant_for(threshold);
      @ requires 0 <= BigFraction.num(keeping) && BigFraction.num(keeping) <= BigFraction.den(keeping) && 0 < BigFraction.den(keeping);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ KeepingLearner(int samples, BigFraction keeping, SignThreshold threshold) {
        this.samples = samples;
        this.keeping = keeping;
        this.threshold = threshold;
    }

    /** Such a learner, null if a number is out of its range. */
    /*@ public normal_behavior
      @ requires \invariant_for(threshold);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ KeepingLearner of(int samples, BigFraction keeping, SignThreshold threshold) {
        if (samples < 1 || samples > MOST_SAMPLES || !Comparison.isNotNegative(keeping)
                || keeping.getNumerator().compareTo(keeping.getDenominator()) > 0) {
            return null;
        }
        return new KeepingLearner(samples, keeping, threshold);
    }

    /**
     * What it memorizes at most, in multiples of 1/unit of the logarithms.
     *
     * @param d the number of coordinates
     * @param p the chance that a coordinate is fixed
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(d) && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures KeepingLearnerLemmas.isMemorization(d, samples, p, keeping, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger memorizationBound(Logarithm ln, BigInteger d, BigFraction p) {
        return SparseLearner.memorizationUpperBound(ln, d, samples, p, keeping);
    }

    /**
     * How often it misses at most, in multiples of 1/unit of the logarithms.
     *
     * @param d the number of coordinates
     * @param p the chance that a coordinate is fixed
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ requires 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures KeepingLearnerLemmas.isMiss(d, samples, p, keeping, threshold.missEnd, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger missBound(Logarithm ln, BigInteger d, BigFraction p) {
        SignLaw law = SparseLearner.lawOfPositive(samples, p, keeping);
        return threshold.missBound(ln, d, law);
    }

    /**
     * How often it raises a false alarm at most, in multiples of 1/unit of the logarithms.
     *
     * @param d the number of coordinates
     * @param p the chance that a coordinate is fixed
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ requires 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures KeepingLearnerLemmas.isAlarm(d, samples, p, keeping, threshold.alarmEnd, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger alarmBound(Logarithm ln, BigInteger d, BigFraction p) {
        SignLaw law = SparseLearner.lawOfNull(samples, p, keeping);
        return threshold.alarmBound(ln, d, law);
    }
}
