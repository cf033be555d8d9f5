package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** The theorems about the error of mixtures [MIX-FEASIBLE, MIX-UNSEEN] as statements use them, for use in assertions; no Java code. */
public final class MixtureErrorLemmas {
    private MixtureErrorLemmas() {
    }

    /** The chances of fewer than m samples, times the least error on the cluster with that number, sum to at least sum/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole;
      @ public static model strictly_pure helper boolean isPartial(MixtureCluster cluster, BigInteger samples, \bigint m, BigInteger sum,
      @     BigInteger unit) {
      @   return analysis.LeastError.partialAtLeast(MixtureNames.cluster(cluster), BigInteger.val(samples), m, BigInteger.val(sum),
      @       BigInteger.val(unit)); } @*/

    /** Whoever learns the cluster from a number of samples errs at least value/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension;
      @ public static model strictly_pure helper boolean isError(MixtureCluster cluster, BigInteger count, BigInteger value,
      @     BigInteger unit) {
      @   return analysis.LeastError.learnersErr(analysis.Mixture.sampled(MixtureNames.law(cluster), BigInteger.val(count)),
      @       BigInteger.val(cluster.dimension), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** The error on the clusters of the first g groups, times their frequencies, sums to at least total/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible mixture.numbers, mixture.numbers[*], mixture.samples;
      @ public static model strictly_pure helper boolean isTotal(Mixture mixture, \bigint g, BigInteger total, BigInteger unit) {
      @   return analysis.LeastError.totalAtLeast(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(total), BigInteger.val(unit)); } @*/

    /** Half the chance of no sample. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(unit) && BigInteger.val(count) == 0;
      @ requires MixtureLemmas.isChance(cluster, samples, count, lower, scale);
      @ requires BigInteger.val(term) * (2 * BigInteger.val(scale)) <= BigInteger.val(unit) * BigInteger.val(lower);
      @ ensures \result && isPartial(cluster, samples, 1, term, unit);
      @ public static model strictly_pure helper boolean unseen(MixtureCluster cluster, BigInteger samples, BigInteger count,
      @     BigInteger lower, BigInteger scale, BigInteger term, BigInteger unit) {
      @   return analysis.LeastError.defineUnseen(MixtureNames.law(cluster), BigInteger.val(cluster.dimension),
      @       BigInteger.val(cluster.hit), BigInteger.val(cluster.whole), BigInteger.val(samples), BigInteger.val(lower),
      @       BigInteger.val(scale), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** A term that is left out. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(samples) && 0 <= m && 1 <= BigInteger.val(unit) && isPartial(cluster, samples, m, sum, unit);
      @ ensures \result && isPartial(cluster, samples, m + 1, sum, unit);
      @ public static model strictly_pure helper boolean skip(MixtureCluster cluster, BigInteger samples, \bigint m, BigInteger sum,
      @     BigInteger unit) {
      @   return analysis.LeastError.skipStep(MixtureNames.cluster(cluster), BigInteger.val(samples), m, BigInteger.val(sum),
      @       BigInteger.val(unit)); } @*/

    /** [DOMINATION] What a statement about the error of learners says about fewer samples. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(error) && \invariant_for(error.coordinate);
      @ requires cluster.kind == error.coordinate.kind && cluster.roots == error.coordinate.roots;
      @ requires BigFraction.num(cluster.power) == BigFraction.num(error.coordinate.power)
      @   && BigFraction.den(cluster.power) == BigFraction.den(error.coordinate.power);
      @ requires 1 <= BigInteger.val(count) && BigInteger.val(count) <= BigInteger.val(error.coordinate.samples);
      @ requires BigInteger.val(cluster.dimension) == BigInteger.val(error.dimension);
      @ ensures \result && isError(cluster, count, error.value, error.unit);
      @ public static model strictly_pure helper boolean errorWith(MixtureCluster cluster, BigInteger count, ErrorAtLeast error) {
      @   return analysis.Mixture.defineSampled(cluster.kind, 1, cluster.roots, BigFraction.num(cluster.power),
      @       BigFraction.den(cluster.power), BigInteger.val(count))
      @     && analysis.LeastError.ofFewer(cluster.kind, BigInteger.val(error.coordinate.samples), cluster.roots,
      @       BigFraction.num(cluster.power), BigFraction.den(cluster.power), BigInteger.val(count), BigInteger.val(cluster.dimension),
      @       BigInteger.val(error.value), BigInteger.val(error.unit)); } @*/

    /** One more term, from the error of learners. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(count) && 1 <= BigInteger.val(unit);
      @ requires MixtureLemmas.isChance(cluster, samples, count, lower, scale) && isError(cluster, count, error, unit);
      @ requires BigInteger.val(term) * BigInteger.val(scale) <= BigInteger.val(lower) * BigInteger.val(error);
      @ requires isPartial(cluster, samples, BigInteger.val(count), sum, unit);
      @ requires BigInteger.val(more) == BigInteger.val(sum) + BigInteger.val(term);
      @ ensures \result && isPartial(cluster, samples, BigInteger.val(count) + 1, more, unit);
      @ public static model strictly_pure helper boolean seen(MixtureCluster cluster, BigInteger samples, BigInteger count,
      @     BigInteger lower, BigInteger scale, BigInteger error, BigInteger sum, BigInteger term, BigInteger more, BigInteger unit) {
      @   return analysis.LeastError.seenStep(MixtureNames.law(cluster), BigInteger.val(cluster.dimension), BigInteger.val(cluster.hit),
      @       BigInteger.val(cluster.whole), BigInteger.val(samples), BigInteger.val(count), BigInteger.val(lower), BigInteger.val(scale),
      @       BigInteger.val(error), BigInteger.val(sum), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** What a statement says about the error on a cluster, where the sample size and the scale are the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(error) && BigInteger.val(samples) == BigInteger.val(error.samples);
      @ requires BigInteger.val(unit) == BigInteger.val(error.unit);
      @ ensures \result && isPartial(error.cluster, samples, BigInteger.val(error.count), error.sum, unit);
      @ public static model strictly_pure helper boolean errorOf(ClusterError error, BigInteger samples,
      @     BigInteger unit) { return true; } @*/

    /** No groups. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && isTotal(mixture, 0, zero, unit);
      @ public static model strictly_pure helper boolean none(Mixture mixture, BigInteger zero, BigInteger unit) {
      @   return MixtureNames.groupsOfNone(mixture.numbers)
      @     && analysis.LeastError.totalOfNone(BigInteger.val(mixture.samples), BigInteger.val(unit)); } @*/

    /** One more group. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit) && 0 <= m;
      @ requires 0 <= BigInteger.val(size) && MixtureNames.groups(mixture.numbers, g + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, g), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires isTotal(mixture, g, total, unit) && isPartial(cluster, mixture.samples, m, sum, unit);
      @ requires BigInteger.val(part) * BigInteger.val(cluster.whole)
      @   <= BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(sum);
      @ requires BigInteger.val(next) == BigInteger.val(total) + BigInteger.val(part);
      @ ensures \result && isTotal(mixture, g + 1, next, unit);
      @ public static model strictly_pure helper boolean more(Mixture mixture, \bigint g, BigInteger total, BigInteger size,
      @     MixtureCluster cluster, \bigint m, BigInteger sum, BigInteger part, BigInteger next, BigInteger unit) {
      @   return analysis.LeastError.totalStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(total), BigInteger.val(size), MixtureNames.law(cluster), BigInteger.val(cluster.dimension),
      @       BigInteger.val(cluster.hit), BigInteger.val(cluster.whole), m, BigInteger.val(sum), BigInteger.val(part),
      @       BigInteger.val(unit)); } @*/

    /** One more group, as far as its clusters are without a sample. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit);
      @ requires 0 <= BigInteger.val(size) && MixtureNames.groups(mixture.numbers, g + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, g), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires isTotal(mixture, g, total, unit);
      @ requires BigInteger.val(count) == 0 && MixtureLemmas.isChance(cluster, mixture.samples, count, lower, scale);
      @ requires BigInteger.val(part) * (2 * (BigInteger.val(cluster.whole) * BigInteger.val(scale)))
      @   <= BigInteger.val(unit) * (BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(lower));
      @ requires BigInteger.val(next) == BigInteger.val(total) + BigInteger.val(part);
      @ ensures \result && isTotal(mixture, g + 1, next, unit);
      @ public static model strictly_pure helper boolean moreUnseen(Mixture mixture, \bigint g, BigInteger total, BigInteger size,
      @     MixtureCluster cluster, BigInteger count, BigInteger lower, BigInteger scale, BigInteger part, BigInteger next,
      @     BigInteger unit) {
      @   return analysis.LeastError.unseenStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(total), BigInteger.val(size), MixtureNames.law(cluster), BigInteger.val(cluster.dimension),
      @       BigInteger.val(cluster.hit), BigInteger.val(cluster.whole), BigInteger.val(lower), BigInteger.val(scale),
      @       BigInteger.val(part), BigInteger.val(unit)); } @*/

    /** A group that is left out. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit) && 0 <= g && isTotal(mixture, g, total, unit);
      @ requires MixtureLemmas.isGroup(mixture.numbers, Mixture.NUMBERS * g);
      @ ensures \result && isTotal(mixture, g + 1, total, unit);
      @ public static model strictly_pure helper boolean leftOut(Mixture mixture, \bigint g, BigInteger total, BigInteger unit) {
      @   return MixtureNames.groupsStep(mixture.numbers, g + 1)
      @     && analysis.LeastError.partialOfNone(MixtureNames.clusterAt(mixture.numbers, Mixture.NUMBERS * g),
      @       BigInteger.val(mixture.samples), BigInteger.val(unit))
      @     && analysis.LeastError.totalStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(total), BigInteger.val(mixture.numbers[Mixture.NUMBERS * g]),
      @       MixtureNames.lawAt(mixture.numbers, Mixture.NUMBERS * g),
      @       BigInteger.val(mixture.numbers[Mixture.NUMBERS * g + Mixture.DIMENSION]),
      @       BigInteger.val(mixture.numbers[Mixture.NUMBERS * g + Mixture.HIT]),
      @       BigInteger.val(mixture.numbers[Mixture.NUMBERS * g + Mixture.WHOLE]), 0, 0, 0, BigInteger.val(unit)); } @*/

    /** [MIX-FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture) && isTotal(mixture, mixture.groups, total, unit);
      @ requires LearnerLemmas.isQuotient(value, total, unit);
      @ ensures \result && Names.atLeast(MixtureNames.leastError(mixture), value);
      @ public static model strictly_pure helper boolean leastError(Mixture mixture, BigInteger total, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.LeastError.leastError(MixtureNames.list(mixture), BigInteger.val(mixture.samples),
      @         BigInteger.val(mixture.whole), BigInteger.val(total), BigInteger.val(unit))
      @     && Weaker.lower(MixtureNames.leastError(mixture), BigInteger.val(total), BigInteger.val(unit), value); } @*/

    /** [FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.leastError(mixture), error);
      @ requires BigFraction.num(mixture.error) * BigFraction.den(error) < BigFraction.num(error) * BigFraction.den(mixture.error);
      @ ensures \result && MixtureNames.isOutOfReach(mixture);
      @ public static model strictly_pure helper boolean outOfReach(Mixture mixture, BigFraction error) {
      @   return analysis.Mixture.outOfReach(MixtureNames.list(mixture), BigInteger.val(mixture.samples),
      @       BigFraction.num(mixture.error), BigFraction.den(mixture.error), BigFraction.num(error), BigFraction.den(error)); } @*/
}
