package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinomialWeight;

/**
 * The error that no learner of a mixture avoids on the clusters of the first groups [MIX-FEASIBLE, MIX-UNSEEN]: the sum of their
 * frequencies times that on each, from below.
 */
public final class MixtureError {
    /** The mixture. */
    public final Mixture mixture;
    /** The number of groups. */
    public final int groups;
    /** The sum is at least this, in multiples of 1/unit. */
    public final BigInteger lower;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ public invariant 0 <= groups && groups <= mixture.groups;
      @ public invariant MixtureErrorLemmas.isTotal(mixture, groups, lower, unit);
      @ public accessible \inv: this.mixture, this.groups, this.lower, this.unit,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ requires 0 <= groups && groups <= mixture.groups;
      @ requires MixtureErrorLemmas.isTotal(mixture, groups, lower, unit);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.groups == groups && this.lower == lower && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureError(Mixture mixture, int groups, BigInteger lower, BigInteger unit) {
        this.mixture = mixture;
        this.groups = groups;
        this.lower = lower;
        this.unit = unit;
    }

    /** No groups yet, at a scale; null if it is not positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureError none(Mixture mixture, BigInteger unit) {
        if (unit.signum() <= 0) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert MixtureErrorLemmas.none(mixture, zero, unit);
        return new MixtureError(mixture, 0, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size  the number of its clusters
     * @param error the error on one of its clusters
     * @return null if the next group is another one, or the sample size or the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(error);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureError add(BigInteger size, ClusterError error) {
        if (!mixture.hasGroup(groups, size, error.cluster) || error.samples.compareTo(mixture.samples) != 0
                || error.unit.compareTo(unit) != 0) {
            return null;
        }
        //@ assert MixtureErrorLemmas.errorOf(error, mixture.samples, unit);
        return with(size, error);
    }

    /** With the next group, which has such clusters. */
    /*@ private normal_behavior
      @ requires \invariant_for(error) && groups < mixture.groups && 0 <= BigInteger.val(size);
      @ requires MixtureNames.groups(mixture.numbers, groups + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, groups), BigInteger.val(size), MixtureNames.cluster(error.cluster));
      @ requires MixtureErrorLemmas.isPartial(error.cluster, mixture.samples, BigInteger.val(error.count), error.sum, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    private MixtureError with(BigInteger size, ClusterError error) {
        BigInteger part = part(size, error.cluster, error.sum);
        BigInteger more = lower.add(part);
        /*@ assert MixtureErrorLemmas.more(mixture, groups, lower, size, error.cluster, BigInteger.val(error.count), error.sum, part, more,
          @     unit); @*/
        return new MixtureError(mixture, Mixture.after(groups, mixture.groups), more, unit);
    }

    /** A number of frequencies times the sum, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster);
      @ ensures BigInteger.val(\result) * BigInteger.val(cluster.whole)
      @   <= BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(sum);
      @ assignable \strictly_nothing; @*/
    private static BigInteger part(BigInteger size, MixtureCluster cluster, BigInteger sum) {
        return Division.floor(size.multiply(cluster.hit).multiply(sum), cluster.whole);
    }

    /**
     * Adds the next group as far as its clusters are without a sample [MIX-UNSEEN].
     *
     * @param size    the number of its clusters
     * @param cluster one of them
     * @param weight  the chance that it has no sample
     * @return null if the next group is another one, or the weight or the sample size
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(weight);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureError addUnseen(BigInteger size, MixtureCluster cluster, BinomialWeight weight) {
        BigInteger zero = BigInteger.valueOf(0L);
        if (!mixture.hasGroup(groups, size, cluster) || !cluster.hasChance(mixture.samples, zero, weight)) {
            return null;
        }
        return withUnseen(size, cluster, zero, weight);
    }

    /** With the next group, which has such clusters, as far as they are without a sample. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(weight) && groups < mixture.groups && 0 <= BigInteger.val(size);
      @ requires MixtureNames.groups(mixture.numbers, groups + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, groups), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires BigInteger.val(zero) == 0 && MixtureLemmas.isChance(cluster, mixture.samples, zero, weight.lower, weight.unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    private MixtureError withUnseen(BigInteger size, MixtureCluster cluster, BigInteger zero, BinomialWeight weight) {
        BigInteger part = unseen(unit, size, cluster, weight.lower, weight.unit);
        BigInteger more = lower.add(part);
        /*@ assert MixtureErrorLemmas.moreUnseen(mixture, groups, lower, size, cluster, zero, weight.lower, weight.unit, part, more,
          @     unit); @*/
        return new MixtureError(mixture, Mixture.after(groups, mixture.groups), more, unit);
    }

    /** A number of frequencies times half of low/scale, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && 1 <= BigInteger.val(scale);
      @ ensures BigInteger.val(\result) * (2 * (BigInteger.val(cluster.whole) * BigInteger.val(scale)))
      @   <= BigInteger.val(unit) * (BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(low));
      @ assignable \strictly_nothing; @*/
    private static BigInteger unseen(BigInteger unit, BigInteger size, MixtureCluster cluster, BigInteger low, BigInteger scale) {
        BigInteger half = cluster.whole.multiply(scale);
        //@ assert Products.positive(BigInteger.val(cluster.whole), BigInteger.val(scale));
        return Division.floor(unit.multiply(size.multiply(cluster.hit).multiply(low)), half.add(half));
    }

    /** Leaves the next group out: its error is not negative; null if there is none. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureError skip() {
        if (!mixture.hasMore(groups)) {
            return null;
        }
        //@ assert MixtureErrorLemmas.leftOut(mixture, groups, lower, unit);
        return new MixtureError(mixture, Mixture.after(groups, mixture.groups), lower, unit);
    }
}
