package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.ClusterSteps;

/**
 * How likely it is that, of some signs with a mean, a number of them differ from the others, bounded in multiples of 1/unit: bounds go from
 * the middle, where half of them do, outward to where none does.
 */
public final class CountChances {
    /** How many signs there are, 1 to 1000. */
    public final int samples;
    /** Their mean, strictly between 0 and 1. */
    public final BigFraction mean;
    /** The scale, at least 1. */
    public final BigInteger unit;
    /** How many differ from the others, at most half of all. */
    public final int index;
    /** A lower bound of the chance that this number of signs are -1. */
    public final BigInteger minusLower;
    /** A lower bound of the chance that they are +1. */
    public final BigInteger plusLower;
    /** An upper bound of it. */
    public final BigInteger plusUpper;

    /*@ public invariant 1 <= samples <= 1000 && 0 <= index && 2 * index <= samples && 1 <= BigInteger.val(unit);
      @ public invariant 0 < BigFraction.num(mean) && BigFraction.num(mean) < BigFraction.den(mean);
      @ public invariant CountLemmas.areChances(samples, mean, index, minusLower, plusLower, plusUpper, unit);
      @ public accessible \inv: this.samples, this.mean, this.unit, this.index, this.minusLower, this.plusLower, this.plusUpper; @*/

    /*@ private normal_behavior
      @ requires 1 <= samples <= 1000 && 0 <= index && 2 * index <= samples && 1 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(mean) && BigFraction.num(mean) < BigFraction.den(mean);
      @ requires CountLemmas.areChances(samples, mean, index, minusLower, plusLower, plusUpper, unit);
      @ ensures \invariant_for(this) && this.samples == samples && this.mean == mean && this.unit == unit && this.index == index;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountChances(int samples, BigFraction mean, BigInteger unit, int index, BigInteger minusLower,
            BigInteger plusLower, BigInteger plusUpper) {
        this.samples = samples;
        this.mean = mean;
        this.unit = unit;
        this.index = index;
        this.minusLower = minusLower;
        this.plusLower = plusLower;
        this.plusUpper = plusUpper;
    }

    /** Those of the middle. */
    /*@ normal_behavior
      @ requires 1 <= n <= 1000 && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(mean) && BigFraction.num(mean) < BigFraction.den(mean);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.samples == n && \result.mean == mean && \result.unit == unit;
      @ ensures 0 <= \result.index && 2 * \result.index <= n <= 2 * \result.index + 1;
      @ assignable \nothing; @*/
    static CountChances middle(int n, BigFraction mean, BigInteger unit) {
        int h = n / 2;
        BigInteger p = mean.getDenominator().add(mean.getNumerator());
        BigInteger q = mean.getDenominator().subtract(mean.getNumerator());
        return new CountChances(n, mean, unit, h, ClusterSteps.middleLower(n, h, p, q, unit), ClusterSteps.middleLower(n, h, q, p, unit),
            ClusterSteps.middleUpper(n, h, q, p, unit));
    }

    /** Those where one sign less differs. */
    /*@ normal_behavior
      @ requires 1 <= index <= 1000;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.samples == samples && \result.mean == mean && \result.unit == unit;
      @ ensures \result.index == index - 1;
      @ assignable \nothing; @*/
    CountChances outward() {
        BigInteger p = mean.getDenominator().add(mean.getNumerator());
        BigInteger q = mean.getDenominator().subtract(mean.getNumerator());
        return new CountChances(samples, mean, unit, index - 1, ClusterSteps.outwardLower(samples, index, p, q, minusLower, unit),
            ClusterSteps.outwardLower(samples, index, q, p, plusLower, unit),
            ClusterSteps.outwardUpper(samples, index, q, p, plusUpper, unit));
    }
}
