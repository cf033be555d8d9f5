package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** One part of a learner of a mixture, for one cluster, errs and memorizes at most as these numbers say [MIX-LEARN]. */
public final class ClusterLearner {
    /** The cluster. */
    public final MixtureCluster cluster;
    /** The number of samples from all clusters, not negative. */
    public final BigInteger samples;
    /** The mean of its two error probabilities is at most this, in multiples of 1/unit. */
    public final BigInteger error;
    /** What it memorizes, and which learner made it, is at most this, in multiples of 1/unit nats. */
    public final BigInteger memorization;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(unit);
      @ public invariant MixtureLearnerLemmas.isPart(cluster, samples, error, memorization, unit);
      @ public accessible \inv: this.cluster, this.samples, this.error, this.memorization, this.unit,
      @   cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(unit);
      @ requires MixtureLearnerLemmas.isPart(cluster, samples, error, memorization, unit);
      @ ensures \invariant_for(this);
      @ ensures this.cluster == cluster && this.samples == samples && this.unit == unit;
      @ ensures this.error == error && this.memorization == memorization;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ClusterLearner(MixtureCluster cluster, BigInteger samples, BigInteger error, BigInteger memorization,
            BigInteger unit) {
        this.cluster = cluster;
        this.samples = samples;
        this.error = error;
        this.memorization = memorization;
        this.unit = unit;
    }

    /** A part that learns nothing: its error is 1/2. Null if the samples are negative or the scale is not positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ClusterLearner nothing(MixtureCluster cluster, BigInteger samples, BigInteger unit) {
        if (samples.signum() < 0 || unit.signum() <= 0) {
            return null;
        }
        BigInteger half = Division.ceil(unit, BigInteger.valueOf(2L));
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert MixtureLearnerLemmas.nothing(cluster, samples, half, zero, unit);
        return new ClusterLearner(cluster, samples, half, zero, unit);
    }

    /**
     * A part that uses learners by names, the last one also where the cluster has more samples than have names. Null if no number of
     * samples has a name.
     */
    /*@ public normal_behavior
      @ requires \invariant_for(names);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ClusterLearner of(NamedLearners names) {
        if (names.below.signum() <= 0) {
            return null;
        }
        BigInteger error = error(names.totals, names.unit);
        BigInteger memorization = memorization(names.totals, names.unit);
        //@ assert NamedLearnersLemmas.part(names, error, memorization);
        return new ClusterLearner(names.cluster, names.samples, error, memorization, names.unit);
    }

    /** 1/2 - gain/unit in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(totals);
      @ ensures NamedLearnersLemmas.isError(totals, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger error(NameTotals totals, BigInteger unit) {
        return Division.ceil(unit, BigInteger.valueOf(2L)).subtract(totals.gain);
    }

    /** The costs with their chances, and the largest one with the chance that is left, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(totals) && 1 <= BigInteger.val(unit);
      @ ensures NamedLearnersLemmas.isMemorization(totals, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger memorization(NameTotals totals, BigInteger unit) {
        return Division.ceil(totals.costs.add(unit.subtract(totals.chance).multiply(totals.most)), unit);
    }
}
