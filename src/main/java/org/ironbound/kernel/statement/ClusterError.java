package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.BinomialWeight;

/**
 * The error that no learner of a mixture avoids on one cluster [MIX-FEASIBLE]: the sum, over 0, 1, .. samples from it, of their chance
 * times the least error with that number, is at least the sum. The terms are added in their order, rounded down, and any of them may be
 * skipped, since none is negative.
 */
public final class ClusterError {
    /** The cluster. */
    public final MixtureCluster cluster;
    /** The number of samples from all clusters, not negative. */
    public final BigInteger samples;
    /** How many terms have been added or skipped: the number of samples from the cluster that the next term is for. */
    public final BigInteger count;
    /** The sum is at least this, in multiples of 1/unit. */
    public final BigInteger sum;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(cluster);
      @ public invariant 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(count) && 1 <= BigInteger.val(unit);
      @ public invariant MixtureErrorLemmas.isPartial(cluster, samples, BigInteger.val(count), sum, unit);
      @ public accessible \inv: this.cluster, this.samples, this.count, this.sum, this.unit,
      @   cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(cluster);
      @ requires 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(count) && 1 <= BigInteger.val(unit);
      @ requires MixtureErrorLemmas.isPartial(cluster, samples, BigInteger.val(count), sum, unit);
      @ ensures \invariant_for(this);
      @ ensures this.cluster == cluster && this.samples == samples && this.count == count && this.sum == sum && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ClusterError(MixtureCluster cluster, BigInteger samples, BigInteger count, BigInteger sum, BigInteger unit) {
        this.cluster = cluster;
        this.samples = samples;
        this.count = count;
        this.sum = sum;
        this.unit = unit;
    }

    /**
     * The term for no sample, the first: half the chance of it.
     *
     * @param weight the chance of no sample
     * @param unit   the scale
     * @return null if the weight is another one, or the scale not positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(weight);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.cluster == cluster && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ClusterError unseen(MixtureCluster cluster, BinomialWeight weight, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        if (unit.signum() <= 0 || !cluster.hasChance(weight.trials, zero, weight)) {
            return null;
        }
        BigInteger term = half(unit, weight.lower, weight.unit);
        //@ assert MixtureErrorLemmas.unseen(cluster, weight.trials, zero, weight.lower, weight.unit, term, unit);
        return new ClusterError(cluster, weight.trials, BigInteger.valueOf(1L), term, unit);
    }

    /** (lower/scale)/2 in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(scale);
      @ ensures BigInteger.val(\result) * (2 * BigInteger.val(scale)) <= BigInteger.val(unit) * BigInteger.val(lower);
      @ assignable \strictly_nothing; @*/
    private static BigInteger half(BigInteger unit, BigInteger lower, BigInteger scale) {
        return Division.floor(unit.multiply(lower), scale.add(scale));
    }

    /** Goes on to the next number of samples without adding the term. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.cluster == cluster && \result.unit == unit;
      @ assignable \nothing; @*/
    public ClusterError skip() {
        BigInteger next = count.add(BigInteger.valueOf(1L));
        //@ assert MixtureErrorLemmas.skip(cluster, samples, BigInteger.val(count), sum, unit);
        return new ClusterError(cluster, samples, next, sum, unit);
    }

    /**
     * Adds the term for as many samples as {@link #count} says.
     *
     * @param weight the chance of that number of samples
     * @param error  of learners of such a cluster from that number of samples or more, at the scale of this sum
     * @return null if one of these is another one
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight) && \invariant_for(error);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.cluster == cluster && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ClusterError seen(BinomialWeight weight, ErrorAtLeast error) {
        if (error.unit.compareTo(unit) != 0 || !cluster.hasChance(samples, count, weight) || !cluster.hasError(error, count)) {
            return null;
        }
        return with(weight, error.value);
    }

    /** With the next term, for an error of learners from that number of samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(weight) && MixtureErrorLemmas.isError(cluster, count, error, unit);
      @ requires MixtureLemmas.isChance(cluster, samples, count, weight.lower, weight.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.cluster == cluster && \result.unit == unit;
      @ assignable \nothing; @*/
    private ClusterError with(BinomialWeight weight, BigInteger error) {
        BigInteger term = Division.floor(weight.lower.multiply(error), weight.unit);
        BigInteger more = sum.add(term);
        BigInteger next = count.add(BigInteger.valueOf(1L));
        //@ assert MixtureErrorLemmas.seen(cluster, samples, count, weight.lower, weight.unit, error, sum, term, more, unit);
        return new ClusterError(cluster, samples, next, more, unit);
    }
}
