package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.BinomialRange;

/** What is known of the learners that a part uses by name [MIX-LEARN], as statements use it, for use in assertions; no Java code. */
public final class NamedLearnersLemmas {
    private NamedLearnersLemmas() {
    }

    /** The numbers of samples of the cluster that are below a number have names with these totals. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole, totals.used, totals.weights,
      @   totals.most, totals.chance, totals.gain, totals.costs;
      @ public static model strictly_pure helper boolean areNames(MixtureCluster cluster, BigInteger samples, BigInteger below,
      @     NameTotals totals, BigInteger unit) {
      @   return analysis.MixtureLearner.names(MixtureNames.cluster(cluster), BigInteger.val(samples), BigInteger.val(below),
      @       BigInteger.val(totals.used), BigInteger.val(totals.weights), BigInteger.val(totals.most), BigInteger.val(totals.chance),
      @       BigInteger.val(totals.gain), BigInteger.val(totals.costs), BigInteger.val(unit)); } @*/

    /** The totals are those of no names. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible totals.used, totals.weights, totals.most, totals.chance, totals.gain, totals.costs;
      @ public static model strictly_pure helper boolean areNone(BigInteger weights, NameTotals totals) {
      @   return BigInteger.val(totals.used) == 0 && BigInteger.val(totals.weights) == BigInteger.val(weights)
      @     && BigInteger.val(totals.most) == 0 && BigInteger.val(totals.chance) == 0 && BigInteger.val(totals.gain) == 0
      @     && BigInteger.val(totals.costs) == 0; } @*/

    /** The totals are those before, and one name more. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible before.used, before.weights, before.most, before.chance, before.gain, before.costs, totals.used, totals.weights,
      @   totals.most, totals.chance, totals.gain, totals.costs;
      @ public static model strictly_pure helper boolean areWith(NameTotals before, BigInteger weight, BigInteger cost, BigInteger chance,
      @     BigInteger gain, NameTotals totals) {
      @   return BigInteger.val(totals.used) == BigInteger.val(before.used) + BigInteger.val(weight)
      @     && BigInteger.val(totals.weights) == BigInteger.val(before.weights)
      @     && BigInteger.val(before.most) <= BigInteger.val(totals.most) && BigInteger.val(cost) <= BigInteger.val(totals.most)
      @     && BigInteger.val(totals.chance) == BigInteger.val(before.chance) + BigInteger.val(chance)
      @     && BigInteger.val(totals.gain) == BigInteger.val(before.gain) + BigInteger.val(gain)
      @     && BigInteger.val(totals.costs) == BigInteger.val(before.costs) + BigInteger.val(chance) * BigInteger.val(cost); } @*/

    /** The range is of the cluster, of all samples and at this scale, and begins with a number. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.hit, cluster.whole, range.hit, range.whole, range.trials, range.from, range.unit;
      @ public static model strictly_pure helper boolean isNext(MixtureCluster cluster, BigInteger samples, BigInteger below,
      @     BigInteger unit, BinomialRange range) {
      @   return BigInteger.val(range.hit) == BigInteger.val(cluster.hit) && BigInteger.val(range.whole) == BigInteger.val(cluster.whole)
      @     && BigInteger.val(range.trials) == BigInteger.val(samples) && BigInteger.val(range.from) == BigInteger.val(below)
      @     && BigInteger.val(range.unit) == BigInteger.val(unit); } @*/

    /** gain is at most chance (1/2 - x) for the mean x of the error probabilities. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isGain(BigFraction misses, BigFraction alarms, BigInteger chance,
      @     BigInteger gain) {
      @   return BigInteger.val(gain) * (2 * (BigFraction.den(misses) * BigFraction.den(alarms)))
      @     <= BigInteger.val(chance) * (BigFraction.den(misses) * BigFraction.den(alarms)
      @       - (BigFraction.num(misses) * BigFraction.den(alarms) + BigFraction.num(alarms) * BigFraction.den(misses))); } @*/

    /** No names. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(samples) && BigInteger.val(zero) == 0 && 1 <= BigInteger.val(unit);
      @ requires 0 < BigInteger.val(totals.weights) && areNone(totals.weights, totals);
      @ ensures \result && areNames(cluster, samples, zero, totals, unit);
      @ public static model strictly_pure helper boolean none(MixtureCluster cluster, BigInteger samples, BigInteger zero,
      @     NameTotals totals, BigInteger unit) {
      @   return analysis.MixtureLearner.namesOfNone(MixtureNames.cluster(cluster), BigInteger.val(samples),
      @       BigInteger.val(totals.weights), BigInteger.val(unit)); } @*/

    /** [MIX-LEARN] Nothing has a name. */
    /*@ public normal_behavior
      @ requires \invariant_for(names) && \invariant_for(names.cluster) && \invariant_for(range);
      @ requires isNext(names.cluster, names.samples, names.below, names.unit, range);
      @ requires 0 < BigInteger.val(weight);
      @ requires BigInteger.val(names.totals.used) + BigInteger.val(weight) <= BigInteger.val(names.totals.weights);
      @ requires analysis.Ln.atMost(BigInteger.val(names.totals.weights), BigInteger.val(weight), BigInteger.val(codeLength),
      @     BigInteger.val(names.unit));
      @ requires BigInteger.val(gain) == 0 && areWith(names.totals, weight, codeLength, range.lower, gain, totals);
      @ ensures \result && areNames(names.cluster, names.samples, range.to, totals, names.unit);
      @ public static model strictly_pure helper boolean nothingNamed(NamedLearners names, BinomialRange range, BigInteger weight,
      @     BigInteger codeLength, BigInteger gain, NameTotals totals) {
      @   return analysis.MixtureLearner.nameOfNothing(MixtureNames.law(names.cluster), BigInteger.val(names.cluster.dimension),
      @       BigInteger.val(names.cluster.hit), BigInteger.val(names.cluster.whole), BigInteger.val(names.samples),
      @       BigInteger.val(names.below), BigInteger.val(names.totals.used), BigInteger.val(names.totals.weights),
      @       BigInteger.val(names.totals.most), BigInteger.val(names.totals.chance), BigInteger.val(names.totals.gain),
      @       BigInteger.val(names.totals.costs), BigInteger.val(range.to), BigInteger.val(range.lower), BigInteger.val(weight),
      @       BigInteger.val(codeLength), BigInteger.val(totals.most), BigInteger.val(names.unit)); } @*/

    /** [MIX-LEARN] A learner has a name. */
    /*@ public normal_behavior
      @ requires \invariant_for(names) && \invariant_for(names.cluster) && \invariant_for(learner) && \invariant_for(range);
      @ requires \invariant_for(learner.problem) && \invariant_for(learner.problem.coordinate);
      @ requires isNext(names.cluster, names.samples, names.below, names.unit, range);
      @ requires 0 < BigInteger.val(weight);
      @ requires BigInteger.val(names.totals.used) + BigInteger.val(weight) <= BigInteger.val(names.totals.weights);
      @ requires MixtureLearnerLemmas.isOf(names.cluster, learner.problem) && 0 < BigFraction.den(learner.memorization);
      @ requires BigInteger.val(learner.problem.coordinate.samples) <= BigInteger.val(names.below);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires analysis.Ln.atMost(BigInteger.val(names.totals.weights), BigInteger.val(weight), BigInteger.val(codeLength),
      @     BigInteger.val(names.unit));
      @ requires BigInteger.val(names.unit) * BigFraction.num(learner.memorization)
      @   <= BigInteger.val(nats) * BigFraction.den(learner.memorization);
      @ requires isGain(learner.falseNegatives, learner.falsePositives, range.lower, gain);
      @ requires BigInteger.val(cost) == BigInteger.val(nats) + BigInteger.val(codeLength);
      @ requires areWith(names.totals, weight, cost, range.lower, gain, totals);
      @ ensures \result && areNames(names.cluster, names.samples, range.to, totals, names.unit);
      @ public static model strictly_pure helper boolean learnerNamed(NamedLearners names, LearnerExists learner, BinomialRange range,
      @     BigInteger weight, BigInteger codeLength, BigInteger nats, BigInteger cost, BigInteger gain, NameTotals totals) {
      @   return analysis.MixtureLearner.nameOfLearner(MixtureNames.law(names.cluster), BigInteger.val(names.cluster.dimension),
      @       BigInteger.val(names.cluster.hit), BigInteger.val(names.cluster.whole), BigInteger.val(names.samples),
      @       BigInteger.val(names.below), BigInteger.val(names.totals.used), BigInteger.val(names.totals.weights),
      @       BigInteger.val(names.totals.most), BigInteger.val(names.totals.chance), BigInteger.val(names.totals.gain),
      @       BigInteger.val(names.totals.costs), BigInteger.val(learner.problem.coordinate.samples),
      @       BigFraction.num(learner.memorization), BigFraction.den(learner.memorization), BigFraction.num(learner.falseNegatives),
      @       BigFraction.den(learner.falseNegatives), BigFraction.num(learner.falsePositives), BigFraction.den(learner.falsePositives),
      @       BigInteger.val(range.to), BigInteger.val(range.lower), BigInteger.val(weight), BigInteger.val(codeLength),
      @       BigInteger.val(nats), BigInteger.val(totals.most), BigInteger.val(gain), BigInteger.val(names.unit)); } @*/

    /** error/unit is at least 1/2 - gain/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible totals.gain;
      @ public static model strictly_pure helper boolean isError(NameTotals totals, BigInteger error, BigInteger unit) {
      @   return BigInteger.val(unit) <= 2 * (BigInteger.val(error) + BigInteger.val(totals.gain)); } @*/

    /** memorization/unit is at least the sum of the costs, and the largest cost times the chance that is left. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible totals.costs, totals.chance, totals.most;
      @ public static model strictly_pure helper boolean isMemorization(NameTotals totals, BigInteger memorization, BigInteger unit) {
      @   return BigInteger.val(totals.costs) + (BigInteger.val(unit) - BigInteger.val(totals.chance)) * BigInteger.val(totals.most)
      @     <= BigInteger.val(memorization) * BigInteger.val(unit); } @*/

    /** [MIX-LEARN] A part that uses the names, the last one where there are more samples too. */
    /*@ public normal_behavior
      @ requires \invariant_for(names) && 1 <= BigInteger.val(names.below);
      @ requires isError(names.totals, error, names.unit) && isMemorization(names.totals, memorization, names.unit);
      @ ensures \result && MixtureLearnerLemmas.isPart(names.cluster, names.samples, error, memorization, names.unit);
      @ public static model strictly_pure helper boolean part(NamedLearners names, BigInteger error, BigInteger memorization) {
      @   return analysis.MixtureLearner.partOfNames(MixtureNames.cluster(names.cluster), BigInteger.val(names.samples),
      @       BigInteger.val(names.below), BigInteger.val(names.totals.used), BigInteger.val(names.totals.weights),
      @       BigInteger.val(names.totals.most), BigInteger.val(names.totals.chance), BigInteger.val(names.totals.gain),
      @       BigInteger.val(names.totals.costs), BigInteger.val(error), BigInteger.val(memorization), BigInteger.val(names.unit)); } @*/
}
