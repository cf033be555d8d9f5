package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * Lower bounds of the terms of all clusters of the first groups of a mixture, and of those with exactly one sample [MIX, MIX-SINGLETONS].
 */
public final class MixtureSum {
    /** The mixture. */
    public final Mixture mixture;
    /** The multiplier nu, not negative. */
    public final BigFraction multiplier;
    /** The number of groups. */
    public final int groups;
    /** The sum is at least this, in multiples of 1/unit. */
    public final BigInteger total;
    /** The part of clusters with exactly one sample is at least this, in multiples of 1/unit. */
    public final BigInteger singletons;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(mixture) && MixtureLemmas.areScales(mixture.samples, multiplier, unit);
      @ public invariant 0 <= groups && groups <= mixture.groups;
      @ public invariant MixtureLemmas.isTotal(mixture, multiplier, groups, total, unit);
      @ public invariant MixtureLemmas.isOfSingletons(mixture, multiplier, groups, singletons, unit);
      @ public accessible \inv: this.mixture, this.multiplier, this.groups, this.total, this.singletons, this.unit,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && MixtureLemmas.areScales(mixture.samples, multiplier, unit);
      @ requires 0 <= groups && groups <= mixture.groups;
      @ requires MixtureLemmas.isTotal(mixture, multiplier, groups, total, unit);
      @ requires MixtureLemmas.isOfSingletons(mixture, multiplier, groups, singletons, unit);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.multiplier == multiplier && this.groups == groups && this.unit == unit;
      @ ensures this.total == total && this.singletons == singletons;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureSum(Mixture mixture, BigFraction multiplier, int groups, BigInteger total, BigInteger singletons,
            BigInteger unit) {
        this.mixture = mixture;
        this.multiplier = multiplier;
        this.groups = groups;
        this.total = total;
        this.singletons = singletons;
        this.unit = unit;
    }

    /** No groups yet, at a scale; null if the scale is not positive or the multiplier negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureSum none(Mixture mixture, BigFraction multiplier, BigInteger unit) {
        if (unit.signum() <= 0 || !Comparison.isNotNegative(multiplier)) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert MixtureLemmas.none(mixture, multiplier, zero, unit);
        return new MixtureSum(mixture, multiplier, 0, zero, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size  the number of its clusters
     * @param terms what one of its clusters adds
     * @return null if the next group is another one, or the sample size, the multiplier or the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(terms);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureSum add(BigInteger size, ClusterTerms terms) {
        if (!mixture.hasGroup(groups, size, terms.cluster) || terms.samples.compareTo(mixture.samples) != 0
                || !Comparison.isSame(terms.multiplier, multiplier) || terms.unit.compareTo(unit) != 0) {
            return null;
        }
        //@ assert MixtureLemmas.termsOf(terms, mixture.samples, multiplier, unit);
        return with(size, terms);
    }

    /** With the next group, which has such clusters. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && groups < mixture.groups && 0 <= BigInteger.val(size);
      @ requires MixtureNames.groups(mixture.numbers, groups + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, groups), BigInteger.val(size), MixtureNames.cluster(terms.cluster));
      @ requires MixtureLemmas.isPartial(terms.cluster, mixture.samples, multiplier, BigInteger.val(terms.count), terms.sum, unit);
      @ requires MixtureLemmas.isTerm(terms.cluster, mixture.samples, multiplier, 1, terms.singleton, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.mixture == mixture && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    private MixtureSum with(BigInteger size, ClusterTerms terms) {
        BigInteger more = total.add(size.multiply(terms.sum));
        BigInteger single = singletons.add(size.multiply(terms.singleton));
        /*@ assert MixtureLemmas.moreTerms(mixture, multiplier, groups, total, size, terms.cluster, BigInteger.val(terms.count), terms.sum,
          @     more, unit); @*/
        /*@ assert MixtureLemmas.moreSingletons(mixture, multiplier, groups, singletons, size, terms.cluster, terms.singleton, single,
          @     unit); @*/
        return new MixtureSum(mixture, multiplier, Mixture.after(groups, mixture.groups), more, single, unit);
    }

    /** Leaves the next group out: it adds nothing negative; null if there is none. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureSum skip() {
        if (!mixture.hasMore(groups)) {
            return null;
        }
        //@ assert MixtureLemmas.leftOut(mixture, multiplier, groups, total, singletons, unit);
        return new MixtureSum(mixture, multiplier, Mixture.after(groups, mixture.groups), total, singletons, unit);
    }
}
