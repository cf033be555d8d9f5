package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.BinomialWeight;

/**
 * The error that no learner of a mixture avoids on one cluster of a group [MIX-FEASIBLE]: the sum, over 0, 1, .. samples from it, of their
 * chance times the least error with so many. The terms are added in their order, and any of them may be skipped, since none is negative.
 */
public final class ClusterError {
    /** The number of the group, from 1 on. */
    public final BigInteger group;
    /** How many terms have been added or skipped: the number of samples that the next term is for. */
    public final BigInteger samples;
    /** The sum, in multiples of 1/unit. */
    public final BigInteger sum;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(group) >= 1 && BigInteger.val(samples) >= 0;
      @ public invariant analysis.LeastError.partialAtLeast(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum),
      @     BigInteger.val(unit));
      @ public accessible \inv: this.group, this.samples, this.sum, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(group) >= 1 && BigInteger.val(samples) >= 0;
      @ requires analysis.LeastError.partialAtLeast(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum),
      @     BigInteger.val(unit));
      @ ensures this.group == group && this.samples == samples && this.sum == sum && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ ClusterError(BigInteger group, BigInteger samples, BigInteger sum, BigInteger unit) {
        this.group = group;
        this.samples = samples;
        this.sum = sum;
        this.unit = unit;
    }

    /**
     * No terms yet.
     *
     * @param group the number of the group, from 1 on
     * @param unit  the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(group) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.group == group && \result.unit == unit
      @   && BigInteger.val(\result.samples) == 0;
      @ assignable \nothing; @*/
    public static ClusterError none(BigInteger group, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.LeastError.partialOfNone(BigInteger.val(group), BigInteger.val(unit));
        return new ClusterError(group, zero, zero, unit);
    }

    /** Goes on to the next number of samples without adding the term. */
    /*@ public normal_behavior
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    public ClusterError skip() {
        //@ assert analysis.LeastError.skipStep(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum), BigInteger.val(unit));
        return with(BigInteger.valueOf(0L));
    }

    /**
     * Adds the term for no sample, the first: half the chance of it.
     *
     * @param weight the chance of no sample
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight) && BigInteger.val(samples) == 0 && BigInteger.val(weight.count) == 0;
      @ requires analysis.Mixture.isSampleSize(BigInteger.val(weight.trials))
      @   && analysis.Mixture.isFrequency(BigInteger.val(group), BigInteger.val(weight.hit), BigInteger.val(weight.whole));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.group == group && \result.unit == unit
      @   && BigInteger.val(\result.samples) == 1;
      @ assignable \nothing; @*/
    public ClusterError unseen(BinomialWeight weight) {
        BigInteger term = Division.floor(unit.multiply(weight.lower), weight.unit.add(weight.unit));
        /*@ assert analysis.LeastError.unseenStep(BigInteger.val(group), BigInteger.val(sum), BigInteger.val(weight.trials),
          @     BigInteger.val(weight.hit), BigInteger.val(weight.whole), BigInteger.val(weight.lower), BigInteger.val(weight.unit),
          @     BigInteger.val(term), BigInteger.val(unit)); @*/
        return with(term);
    }

    /**
     * Adds the term for as many samples as {@link #samples} says, at least one.
     *
     * @param weight the chance of so many samples
     * @param error  the least error at an upper bound of what they carry, at the scale of this sum
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight)
      @   && \invariant_for(error)
      @   && BigInteger.val(error.unit) == BigInteger.val(unit)
      @   && BigInteger.val(samples) >= 1
      @   && BigInteger.val(weight.count) == BigInteger.val(samples);
      @ requires analysis.Mixture.isSampleSize(BigInteger.val(weight.trials))
      @   && analysis.Mixture.isFrequency(BigInteger.val(group), BigInteger.val(weight.hit), BigInteger.val(weight.whole));
      @ requires analysis.LeastError.capacityAtMost(BigInteger.val(group), BigInteger.val(samples), BigFraction.num(error.capacity),
      @     BigFraction.den(error.capacity));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    public ClusterError seen(BinomialWeight weight, LeastError error) {
        BigInteger term = Division.floor(weight.lower.multiply(error.lower), weight.unit);
        /*@ assert analysis.LeastError.seenStep(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum),
          @     BigInteger.val(weight.trials), BigInteger.val(weight.hit), BigInteger.val(weight.whole), BigFraction.num(error.capacity),
          @     BigFraction.den(error.capacity), BigInteger.val(weight.lower), BigInteger.val(weight.unit), BigInteger.val(error.lower),
          @     BigInteger.val(term), BigInteger.val(unit)); @*/
        return with(term);
    }

    /** With term/unit added for the next number of samples. */
    /*@ private normal_behavior
      @ requires analysis.LeastError.partialAtLeast(BigInteger.val(group), BigInteger.val(samples) + 1,
      @     BigInteger.val(sum) + BigInteger.val(term), BigInteger.val(unit));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    private ClusterError with(BigInteger term) {
        return new ClusterError(group, samples.add(BigInteger.valueOf(1L)), sum.add(term), unit);
    }
}
