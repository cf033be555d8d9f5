package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;

/** What is known of learners of mixtures [MIX-LEARN], as statements use it, for use in assertions; no Java code. */
public final class MixtureLearnerLemmas {
    private MixtureLearnerLemmas() {
    }

    /** One part for the cluster errs and memorizes at most that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole;
      @ public static model strictly_pure helper boolean isPart(MixtureCluster cluster, BigInteger samples, BigInteger error,
      @     BigInteger memorization, BigInteger unit) {
      @   return analysis.MixtureLearner.part(MixtureNames.cluster(cluster), BigInteger.val(samples), BigInteger.val(error),
      @       BigInteger.val(memorization), BigInteger.val(unit)); } @*/

    /** One learner with a part for each cluster of the first g groups errs and memorizes at most that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible mixture.numbers, mixture.numbers[*], mixture.samples;
      @ public static model strictly_pure helper boolean isLearner(Mixture mixture, \bigint g, BigInteger error, BigInteger memorization,
      @     BigInteger unit) {
      @   return analysis.MixtureLearner.hasLearner(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(error), BigInteger.val(memorization), BigInteger.val(unit)); } @*/

    /** The error probabilities sum to at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isNoGuess(BigFraction misses, BigFraction alarms) {
      @   return 0 < BigFraction.den(misses) && 0 < BigFraction.den(alarms)
      @     && BigFraction.num(misses) * BigFraction.den(alarms) + BigFraction.num(alarms) * BigFraction.den(misses)
      @       <= BigFraction.den(misses) * BigFraction.den(alarms); } @*/

    /** The problem is that of the cluster alone, with some number of samples. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, problem.coordinate, problem.dimension,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power;
      @ public static model strictly_pure helper boolean isOf(MixtureCluster cluster, Clustering problem) {
      @   return BigInteger.val(problem.dimension) == BigInteger.val(cluster.dimension)
      @     && Names.coordinate(problem.coordinate)
      @       == analysis.Mixture.sampled(MixtureNames.law(cluster), BigInteger.val(problem.coordinate.samples)); } @*/

    /** A part that learns nothing. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(samples) && 1 <= BigInteger.val(unit);
      @ requires BigInteger.val(unit) <= 2 * BigInteger.val(half) && BigInteger.val(zero) == 0;
      @ ensures \result && isPart(cluster, samples, half, zero, unit);
      @ public static model strictly_pure helper boolean nothing(MixtureCluster cluster, BigInteger samples, BigInteger half,
      @     BigInteger zero, BigInteger unit) {
      @   return analysis.MixtureLearner.partOfNothing(MixtureNames.cluster(cluster), BigInteger.val(samples), BigInteger.val(half),
      @       BigInteger.val(unit)); } @*/

    /** What a statement says about a part, where the sample size and the scale are the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(part) && BigInteger.val(samples) == BigInteger.val(part.samples);
      @ requires BigInteger.val(unit) == BigInteger.val(part.unit);
      @ ensures \result && isPart(part.cluster, samples, part.error, part.memorization, unit);
      @ public static model strictly_pure helper boolean partOf(ClusterLearner part, BigInteger samples, BigInteger unit) {
      @   return true; } @*/

    /** No groups. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && isLearner(mixture, 0, zero, zero, unit);
      @ public static model strictly_pure helper boolean none(Mixture mixture, BigInteger zero, BigInteger unit) {
      @   return MixtureNames.groupsOfNone(mixture.numbers)
      @     && analysis.MixtureLearner.learnerOfNone(BigInteger.val(mixture.samples), BigInteger.val(unit)); } @*/

    /** [MIX-LEARN] One more group. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(mixture.samples) && 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(size);
      @ requires \invariant_for(cluster);
      @ requires MixtureNames.groups(mixture.numbers, g + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, g), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires isLearner(mixture, g, error, memorization, unit) && isPart(cluster, mixture.samples, partError, partNats, unit);
      @ requires BigInteger.val(size) * BigInteger.val(cluster.hit) * BigInteger.val(partError)
      @   <= BigInteger.val(share) * BigInteger.val(cluster.whole);
      @ requires BigInteger.val(errors) == BigInteger.val(error) + BigInteger.val(share);
      @ requires BigInteger.val(nats) == BigInteger.val(memorization) + BigInteger.val(size) * BigInteger.val(partNats);
      @ ensures \result && isLearner(mixture, g + 1, errors, nats, unit);
      @ public static model strictly_pure helper boolean more(Mixture mixture, \bigint g, BigInteger error, BigInteger memorization,
      @     BigInteger size, MixtureCluster cluster, BigInteger partError, BigInteger partNats, BigInteger share, BigInteger errors,
      @     BigInteger nats, BigInteger unit) {
      @   return analysis.MixtureLearner.learnerStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigInteger.val(error), BigInteger.val(memorization), BigInteger.val(size), MixtureNames.law(cluster),
      @       BigInteger.val(cluster.dimension), BigInteger.val(cluster.hit), BigInteger.val(cluster.whole), BigInteger.val(partError),
      @       BigInteger.val(partNats), BigInteger.val(share), BigInteger.val(unit)); } @*/

    /** [MIX-LEARN] What a learner memorizes that reaches the target. */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ requires isLearner(mixture, mixture.groups, error, memorization, unit);
      @ requires BigInteger.val(error) * BigFraction.den(mixture.error) <= BigFraction.num(mixture.error) * BigInteger.val(unit);
      @ requires LearnerLemmas.isQuotient(value, memorization, unit);
      @ ensures \result && Names.atMost(MixtureNames.memorization(mixture, false), value);
      @ public static model strictly_pure helper boolean reached(Mixture mixture, BigInteger error, BigInteger memorization,
      @     BigInteger unit, BigFraction value) {
      @   return analysis.MixtureLearner.memorization(MixtureNames.list(mixture), BigInteger.val(mixture.samples),
      @       BigFraction.num(mixture.error), BigFraction.den(mixture.error), BigInteger.val(mixture.whole), BigInteger.val(error),
      @       BigInteger.val(memorization), BigInteger.val(unit))
      @     && Weaker.upper(MixtureNames.memorization(mixture, false), BigInteger.val(memorization), BigInteger.val(unit), value); } @*/

    /** [BITS] */
    /*@ public normal_behavior
      @ requires Names.atMost(MixtureNames.memorization(mixture, false), nats) && 0 < BigFraction.num(nats);
      @ requires BitsLemmas.isAbove(nats, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(MixtureNames.memorization(mixture, true), value);
      @ public static model strictly_pure helper boolean bits(Mixture mixture, BigFraction nats, BigInteger upper, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtMost(MixtureNames.memorization(mixture, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(MixtureNames.memorization(mixture, true), BigInteger.val(upper), BigInteger.val(unit), value); } @*/
}
