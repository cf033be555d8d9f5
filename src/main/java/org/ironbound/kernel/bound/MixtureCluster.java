package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.LeastInformationLine;

/**
 * What one cluster of a group adds to the bound of a mixture [MIX]: the sum of the terms for 0, 1, .. samples from it, rounded down term by
 * term. The terms are added in their order, and any of them may be skipped, since none is negative.
 */
public final class MixtureCluster {
    /** The number of the group, from 1 on. */
    public final BigInteger group;
    /** How many terms have been added or skipped: the number of samples that the next term is for. */
    public final BigInteger samples;
    /** The sum, in multiples of 1/unit. */
    public final BigInteger sum;
    /** The term for one sample, in multiples of 1/unit. */
    public final BigInteger singleton;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(group) >= 1 && BigInteger.val(samples) >= 0;
      @ public invariant analysis.Mixture.partialAtLeast(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum),
      @     BigInteger.val(unit));
      @ public invariant analysis.Mixture.termAtLeast(BigInteger.val(group), 1, BigInteger.val(singleton), BigInteger.val(unit));
      @ public accessible \inv: this.group, this.samples, this.sum, this.singleton, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(group) >= 1 && BigInteger.val(samples) >= 0;
      @ requires analysis.Mixture.partialAtLeast(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum), BigInteger.val(unit));
      @ requires analysis.Mixture.termAtLeast(BigInteger.val(group), 1, BigInteger.val(singleton), BigInteger.val(unit));
      @ ensures this.group == group && this.samples == samples && this.sum == sum && this.singleton == singleton && this.unit == unit
      @   && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureCluster(BigInteger group, BigInteger samples, BigInteger sum, BigInteger singleton, BigInteger unit) {
        this.group = group;
        this.samples = samples;
        this.sum = sum;
        this.singleton = singleton;
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
    public static MixtureCluster none(BigInteger group, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Mixture.partialOfNone(BigInteger.val(group), BigInteger.val(unit));
        //@ assert analysis.Mixture.termNonNegative(BigInteger.val(group), 1, BigInteger.val(unit));
        return new MixtureCluster(group, zero, zero, zero, unit);
    }

    /** Goes on to the next number of samples without adding the term. */
    /*@ public normal_behavior
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    public MixtureCluster skip() {
        //@ assert analysis.Mixture.termNonNegative(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(unit));
        return with(BigInteger.valueOf(0L));
    }

    /**
     * Adds the term for no sample, the first.
     *
     * @param weight     the chance of no sample
     * @param multiplier nu, not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight) && BigInteger.val(samples) == 0 && BigInteger.val(weight.count) == 0
      @   && 0 <= BigFraction.num(multiplier) && BigFraction.den(multiplier) >= 1;
      @ requires analysis.Mixture.isSampleSize(BigInteger.val(weight.trials))
      @   && analysis.Mixture.isFrequency(BigInteger.val(group), BigInteger.val(weight.hit), BigInteger.val(weight.whole));
      @ requires analysis.Mixture.isMultiplier(BigFraction.num(multiplier), BigFraction.den(multiplier));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.group == group && \result.unit == unit
      @   && BigInteger.val(\result.samples) == 1;
      @ assignable \nothing; @*/
    public MixtureCluster unseen(BinomialWeight weight, BigFraction multiplier) {
        BigInteger scale = multiplier.getDenominator().multiply(weight.whole);
        //@ assert Products.positive(BigFraction.den(multiplier), BigInteger.val(weight.whole));
        BigInteger half = Division.floor(unit.multiply(multiplier.getNumerator().multiply(weight.hit)), scale.add(scale));
        BigInteger term = Division.floor(weight.lower.multiply(half), weight.unit);
        /*@ assert analysis.Mixture.defineUnseenTerm(BigInteger.val(group), BigInteger.val(weight.trials), BigInteger.val(weight.hit),
          @     BigInteger.val(weight.whole), BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(weight.lower),
          @     BigInteger.val(weight.unit), BigInteger.val(half), BigInteger.val(term), BigInteger.val(unit)); @*/
        return with(term);
    }

    /**
     * Adds the term for as many samples as {@link #samples} says, at least one.
     *
     * @param weight     the chance of so many samples
     * @param multiplier nu, not negative
     * @param c          a lower bound of the coefficient (1-tau)/rho of the cluster with so many samples, not negative
     * @param line       a line below phi at the scale of this sum, best if its slope is near nu f/c
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight)
      @   && \invariant_for(line)
      @   && BigInteger.val(line.unit) == BigInteger.val(unit)
      @   && BigInteger.val(samples) >= 1
      @   && BigInteger.val(weight.count) == BigInteger.val(samples);
      @ requires 0 <= BigFraction.num(multiplier) && BigFraction.den(multiplier) >= 1 && 0 <= BigFraction.num(c) && BigFraction.den(c) >= 1;
      @ requires analysis.Mixture.isSampleSize(BigInteger.val(weight.trials))
      @   && analysis.Mixture.isFrequency(BigInteger.val(group), BigInteger.val(weight.hit), BigInteger.val(weight.whole));
      @ requires analysis.Mixture.isMultiplier(BigFraction.num(multiplier), BigFraction.den(multiplier));
      @ requires analysis.Mixture.coefficientAtLeast(BigInteger.val(group), BigInteger.val(samples), BigFraction.num(c),
      @     BigFraction.den(c));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    public MixtureCluster seen(BinomialWeight weight, BigFraction multiplier, BigFraction c, LeastInformationLine line) {
        BigInteger zn = multiplier.getNumerator().multiply(weight.hit);
        BigInteger zd = multiplier.getDenominator().multiply(weight.whole);
        /*@ assert Products.nonNegative(BigFraction.num(multiplier), BigInteger.val(weight.hit))
          @   && Products.positive(BigFraction.den(multiplier), BigInteger.val(weight.whole)); @*/
        BigInteger psi = MixturePsi.lowerBound(c, zn, zd, line);
        BigInteger term = Division.floor(weight.lower.multiply(psi), weight.unit);
        /*@ assert analysis.Mixture.defineTerm(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(weight.trials),
          @     BigInteger.val(weight.hit), BigInteger.val(weight.whole), BigFraction.num(multiplier), BigFraction.den(multiplier),
          @     BigFraction.num(c), BigFraction.den(c), BigInteger.val(weight.lower), BigInteger.val(weight.unit), BigInteger.val(psi),
          @     BigInteger.val(term), BigInteger.val(unit)); @*/
        return with(term);
    }

    /** With the next term added, of which term/unit is a lower bound. */
    /*@ private normal_behavior
      @ requires analysis.Mixture.termAtLeast(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(term), BigInteger.val(unit));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.group == group
      @   && \result.unit == unit
      @   && BigInteger.val(\result.samples) == BigInteger.val(samples) + 1;
      @ assignable \nothing; @*/
    private MixtureCluster with(BigInteger term) {
        BigInteger one = BigInteger.valueOf(1L);
        /*@ assert analysis.Mixture.partialStep(BigInteger.val(group), BigInteger.val(samples), BigInteger.val(sum), BigInteger.val(term),
          @     BigInteger.val(unit)); @*/
        return new MixtureCluster(group, samples.add(one), sum.add(term), samples.compareTo(one) == 0 ? term : singleton, unit);
    }
}
