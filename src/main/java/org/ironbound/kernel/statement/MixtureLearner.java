package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/**
 * One learner with a part for each cluster of the first groups of a mixture [MIX-LEARN]: the sum of the frequencies of its clusters times
 * the errors of its parts, and what it memorizes, are at most these numbers.
 */
public final class MixtureLearner {
    /** The mixture. */
    public final Mixture mixture;
    /** The number of groups. */
    public final int groups;
    /** The errors sum to at most this, in multiples of 1/unit. */
    public final BigInteger error;
    /** It memorizes at most this, in multiples of 1/unit nats. */
    public final BigInteger memorization;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ public invariant 0 <= groups && groups <= mixture.groups;
      @ public invariant MixtureLearnerLemmas.isLearner(mixture, groups, error, memorization, unit);
      @ public accessible \inv: this.mixture, this.groups, this.error, this.memorization, this.unit,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ requires 0 <= groups && groups <= mixture.groups;
      @ requires MixtureLearnerLemmas.isLearner(mixture, groups, error, memorization, unit);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.groups == groups && this.unit == unit;
      @ ensures this.error == error && this.memorization == memorization;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureLearner(Mixture mixture, int groups, BigInteger error, BigInteger memorization, BigInteger unit) {
        this.mixture = mixture;
        this.groups = groups;
        this.error = error;
        this.memorization = memorization;
        this.unit = unit;
    }

    /** No groups yet, at a scale; null if it is not positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureLearner none(Mixture mixture, BigInteger unit) {
        if (unit.signum() <= 0) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert MixtureLearnerLemmas.none(mixture, zero, unit);
        return new MixtureLearner(mixture, 0, zero, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size the number of its clusters
     * @param part a part for one of its clusters
     * @return null if the next group is another one, or the sample size or the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(part);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureLearner add(BigInteger size, ClusterLearner part) {
        if (!mixture.hasGroup(groups, size, part.cluster) || part.samples.compareTo(mixture.samples) != 0
                || part.unit.compareTo(unit) != 0) {
            return null;
        }
        //@ assert MixtureLearnerLemmas.partOf(part, mixture.samples, unit);
        return with(size, part);
    }

    /** With the next group, which has such clusters. */
    /*@ private normal_behavior
      @ requires \invariant_for(part) && groups < mixture.groups && 0 <= BigInteger.val(size);
      @ requires MixtureNames.groups(mixture.numbers, groups + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, groups), BigInteger.val(size), MixtureNames.cluster(part.cluster));
      @ requires MixtureLearnerLemmas.isPart(part.cluster, mixture.samples, part.error, part.memorization, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.mixture == mixture && \result.unit == unit;
      @ assignable \nothing; @*/
    private MixtureLearner with(BigInteger size, ClusterLearner part) {
        BigInteger share = share(size, part.cluster, part.error);
        BigInteger errors = error.add(share);
        BigInteger nats = memorization.add(size.multiply(part.memorization));
        /*@ assert MixtureLearnerLemmas.more(mixture, groups, error, memorization, size, part.cluster, part.error, part.memorization, share,
          @     errors, nats, unit); @*/
        return new MixtureLearner(mixture, Mixture.after(groups, mixture.groups), errors, nats, unit);
    }

    /** A number of frequencies times the error, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster);
      @ ensures BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(error)
      @   <= BigInteger.val(\result) * BigInteger.val(cluster.whole);
      @ assignable \strictly_nothing; @*/
    private static BigInteger share(BigInteger size, MixtureCluster cluster, BigInteger error) {
        return Division.ceil(size.multiply(cluster.hit).multiply(error), cluster.whole);
    }
}
