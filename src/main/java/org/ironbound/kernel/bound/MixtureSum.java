package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/**
 * The bound of a mixture of clusters [MIX], group by group: the sum over the groups of their sizes times what one of their clusters adds.
 * Groups may be left out at the end, since none adds anything negative.
 */
public final class MixtureSum {
    /** How many groups have been added. */
    public final BigInteger groups;
    /** The sum, in multiples of 1/unit. */
    public final BigInteger total;
    /** The part of clusters with exactly one sample [MIX-SINGLETONS], in multiples of 1/unit. */
    public final BigInteger singletons;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ public invariant analysis.Mixture.totalAtLeast(BigInteger.val(groups), BigInteger.val(total), BigInteger.val(unit));
      @ public invariant analysis.Mixture.singletonsAtLeast(BigInteger.val(groups), BigInteger.val(singletons), BigInteger.val(unit));
      @ public accessible \inv: this.groups, this.total, this.singletons, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ requires analysis.Mixture.totalAtLeast(BigInteger.val(groups), BigInteger.val(total), BigInteger.val(unit));
      @ requires analysis.Mixture.singletonsAtLeast(BigInteger.val(groups), BigInteger.val(singletons), BigInteger.val(unit));
      @ ensures this.groups == groups && this.total == total && this.singletons == singletons && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureSum(BigInteger groups, BigInteger total, BigInteger singletons, BigInteger unit) {
        this.groups = groups;
        this.total = total;
        this.singletons = singletons;
        this.unit = unit;
    }

    /** No groups yet, at the given scale, positive. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && BigInteger.val(\result.groups) == 0;
      @ assignable \nothing; @*/
    public static MixtureSum none(BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Mixture.sumsOfNone(BigInteger.val(unit));
        return new MixtureSum(zero, zero, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size    the number of its clusters, not negative
     * @param cluster what one of its clusters adds, at this scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster)
      @   && BigInteger.val(cluster.group) == BigInteger.val(groups) + 1
      @   && BigInteger.val(cluster.unit) == BigInteger.val(unit);
      @ requires 0 <= BigInteger.val(size) && analysis.Mixture.isSize(BigInteger.val(cluster.group), BigInteger.val(size));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.unit == unit
      @   && BigInteger.val(\result.groups) == BigInteger.val(groups) + 1;
      @ assignable \nothing; @*/
    public MixtureSum add(BigInteger size, MixtureCluster cluster) {
        /*@ assert analysis.Mixture.totalStep(BigInteger.val(groups), BigInteger.val(total), BigInteger.val(size),
          @     BigInteger.val(cluster.samples), BigInteger.val(cluster.sum), BigInteger.val(unit)); @*/
        /*@ assert analysis.Mixture.singletonsStep(BigInteger.val(groups), BigInteger.val(singletons), BigInteger.val(size),
          @     BigInteger.val(cluster.singleton), BigInteger.val(unit)); @*/
        return new MixtureSum(cluster.group, total.add(size.multiply(cluster.sum)), singletons.add(size.multiply(cluster.singleton)), unit);
    }

    /**
     * The lower bound of excess memorization: the sum less nu e, rounded down to a multiple of 1/unit.
     *
     * @param multiplier nu, the same as in all terms
     * @param error      an upper bound of the total error
     */
    /*@ public normal_behavior
      @ requires BigFraction.den(multiplier) >= 1
      @   && BigFraction.den(error) >= 1
      @   && analysis.Mixture.isMultiplier(BigFraction.num(multiplier), BigFraction.den(multiplier));
      @ ensures analysis.Mixture.boundAtLeast(BigFraction.num(error), BigFraction.den(error), BigInteger.val(\result),
      @     BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    public BigInteger bound(BigFraction multiplier, BigFraction error) {
        BigInteger scale = multiplier.getDenominator().multiply(error.getDenominator());
        //@ assert Products.positive(BigFraction.den(multiplier), BigFraction.den(error));
        BigInteger price = unit.multiply(multiplier.getNumerator().multiply(error.getNumerator()));
        BigInteger result = Division.floor(total.multiply(scale).subtract(price), scale);
        /*@ assert analysis.Mixture.defineBound(BigInteger.val(groups), BigInteger.val(total), BigFraction.num(multiplier),
          @     BigFraction.den(multiplier), BigFraction.num(error), BigFraction.den(error), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }
}
