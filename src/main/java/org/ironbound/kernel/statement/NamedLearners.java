package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinomialRange;
import org.ironbound.kernel.real.Logarithm;

/**
 * Which learner a part of a learner of a mixture uses, for all numbers of samples of its cluster below some number [MIX-LEARN]. Each has
 * a name: a learner from no more samples, or nothing; a name costs what it memorizes and the length of its code, in nats. At scales of
 * 1/unit, and 1/unit^2 for the sum of the costs, which holds for the lower bound of the chance: it grows by the largest cost times what the
 * true chance exceeds that.
 */
public final class NamedLearners {
    /** The cluster. */
    public final MixtureCluster cluster;
    /** The number of samples from all clusters, not negative. */
    public final BigInteger samples;
    /** The numbers of samples from the cluster are below this, not negative. */
    public final BigInteger below;
    /** Sums over the names. */
    public final NameTotals totals;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 0 <= BigInteger.val(below);
      @ public invariant 1 <= BigInteger.val(unit);
      @ public invariant \invariant_for(totals) && 0 <= BigInteger.val(totals.used) && 0 < BigInteger.val(totals.weights);
      @ public invariant NamedLearnersLemmas.areNames(cluster, samples, below, totals, unit);
      @ public accessible \inv: this.cluster, this.samples, this.below, this.totals, this.unit, totals.used, totals.weights, totals.most,
      @   totals.chance, totals.gain, totals.costs,
      @   cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && 0 <= BigInteger.val(samples) && 0 <= BigInteger.val(below) && 1 <= BigInteger.val(unit);
      @ requires \invariant_for(totals) && 0 <= BigInteger.val(totals.used) && 0 < BigInteger.val(totals.weights);
      @ requires NamedLearnersLemmas.areNames(cluster, samples, below, totals, unit);
      @ ensures \invariant_for(this);
      @ ensures this.cluster == cluster && this.samples == samples && this.below == below && this.totals == totals && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NamedLearners(MixtureCluster cluster, BigInteger samples, BigInteger below, NameTotals totals, BigInteger unit) {
        this.cluster = cluster;
        this.samples = samples;
        this.below = below;
        this.totals = totals;
        this.unit = unit;
    }

    /**
     * No number of samples has a name yet.
     *
     * @param weights the sum of the weights of all names in the code that tells which one was used
     * @param unit    the scale
     * @return null if the samples are negative, or the weights or the scale are not positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NamedLearners none(MixtureCluster cluster, BigInteger samples, BigInteger weights, BigInteger unit) {
        if (samples.signum() < 0 || weights.signum() <= 0 || unit.signum() <= 0) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        NameTotals totals = NameTotals.none(weights);
        //@ assert NamedLearnersLemmas.none(cluster, samples, zero, totals, unit);
        return new NamedLearners(cluster, samples, zero, totals, unit);
    }

    /**
     * From the next number of samples on nothing is learnt.
     *
     * @param range  the chance of these numbers of samples
     * @param weight of the name in the code, positive
     * @param ln     logarithms at this scale
     * @return null if the range is of another cluster, scale or number of samples, or does not begin with the next one, or the weights
     *         become more than all, or one of these has another scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(range) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ NamedLearners nothing(BinomialRange range, BigInteger weight, Logarithm ln) {
        return isNext(range) && hasWeight(weight) && ln.unit.compareTo(unit) == 0
            ? coded(range, weight, ln) : null;
    }

    /**
     * From the next number of samples on a learner is used, which takes as many of them as it needs.
     *
     * @param learner of the cluster
     * @param range   the chance of these numbers of samples
     * @param weight  of the name in the code, positive
     * @param ln      logarithms at this scale
     * @return null if the learner is of another cluster, needs more samples or errs more than guessing, or the range is of another cluster,
     *         scale or number of samples, or does not begin with the next one, or the weights become more than all, or one of these has
     *         another scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(learner) && \invariant_for(range) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ NamedLearners with(LearnerExists learner, BinomialRange range, BigInteger weight, Logarithm ln) {
        return isNext(range) && hasWeight(weight) && ln.unit.compareTo(unit) == 0 && isUsable(learner)
            ? coded(learner, range, weight, ln) : null;
    }

    /** Whether the learner is of this cluster, errs no more than guessing and needs no more samples than the next number of them. */
    /*@ private normal_behavior
      @ requires \invariant_for(learner);
      @ ensures \result ==> MixtureLearnerLemmas.isOf(cluster, learner.problem) && 0 < BigFraction.den(learner.memorization);
      @ ensures \result ==> BigInteger.val(learner.problem.coordinate.samples) <= BigInteger.val(below);
      @ ensures \result ==> MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ assignable \strictly_nothing; @*/
    private boolean isUsable(LearnerExists learner) {
        return isNoGuess(learner.falseNegatives, learner.falsePositives) && learner.memorization.getDenominator().signum() > 0
            && isOf(cluster, learner.problem) && learner.problem.coordinate.samples.compareTo(below) <= 0;
    }

    /** Whether the range is of this cluster and scale, and begins with the next number of samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(range);
      @ ensures \result ==> NamedLearnersLemmas.isNext(cluster, samples, below, unit, range);
      @ assignable \strictly_nothing; @*/
    private boolean isNext(BinomialRange range) {
        return range.hit.compareTo(cluster.hit) == 0 && range.whole.compareTo(cluster.whole) == 0
            && range.trials.compareTo(samples) == 0 && range.from.compareTo(below) == 0 && range.unit.compareTo(unit) == 0;
    }

    /** Whether the weight is positive, and with those before not above that of all names. */
    /*@ private normal_behavior
      @ requires true;
      @ ensures \result ==> 0 < BigInteger.val(weight);
      @ ensures \result ==> BigInteger.val(totals.used) + BigInteger.val(weight) <= BigInteger.val(totals.weights);
      @ assignable \strictly_nothing; @*/
    private boolean hasWeight(BigInteger weight) {
        return weight.signum() > 0 && totals.used.add(weight).compareTo(totals.weights) <= 0;
    }

    /** Whether the error probabilities sum to at most 1. */
    /*@ private normal_behavior
      @ requires true;
      @ ensures \result ==> MixtureLearnerLemmas.isNoGuess(misses, alarms);
      @ assignable \strictly_nothing; @*/
    private static boolean isNoGuess(BigFraction misses, BigFraction alarms) {
        BigInteger whole = misses.getDenominator().multiply(alarms.getDenominator());
        return misses.getDenominator().signum() > 0 && alarms.getDenominator().signum() > 0
            && misses.getNumerator().multiply(alarms.getDenominator()).add(alarms.getNumerator().multiply(misses.getDenominator()))
                .compareTo(whole) <= 0;
    }

    /** Whether the problem is that of the cluster alone, with some number of samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(problem);
      @ ensures \result ==> MixtureLearnerLemmas.isOf(cluster, problem);
      @ assignable \strictly_nothing; @*/
    private static boolean isOf(MixtureCluster cluster, Clustering problem) {
        return problem.dimension.compareTo(cluster.dimension) == 0
            && cluster.hasCoordinate(problem.coordinate, problem.coordinate.samples);
    }

    /** From logarithms at this scale, for nothing. */
    /*@ private normal_behavior
      @ requires \invariant_for(range) && NamedLearnersLemmas.isNext(cluster, samples, below, unit, range);
      @ requires 0 < BigInteger.val(weight) && BigInteger.val(totals.used) + BigInteger.val(weight) <= BigInteger.val(totals.weights);
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private NamedLearners coded(BinomialRange range, BigInteger weight, Logarithm ln) {
        return ofNothing(range, weight, ln.of(totals.weights, weight).upper);
    }

    /** From logarithms at this scale, for a learner. */
    /*@ private normal_behavior
      @ requires \invariant_for(learner) && \invariant_for(range) && NamedLearnersLemmas.isNext(cluster, samples, below, unit, range);
      @ requires 0 < BigInteger.val(weight) && BigInteger.val(totals.used) + BigInteger.val(weight) <= BigInteger.val(totals.weights);
      @ requires MixtureLearnerLemmas.isOf(cluster, learner.problem) && 0 < BigFraction.den(learner.memorization);
      @ requires BigInteger.val(learner.problem.coordinate.samples) <= BigInteger.val(below);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private NamedLearners coded(LearnerExists learner, BinomialRange range, BigInteger weight, Logarithm ln) {
        return ofLearner(learner, range, weight, ln.of(totals.weights, weight).upper);
    }

    /** With the code length of nothing. */
    /*@ private normal_behavior
      @ requires \invariant_for(range) && NamedLearnersLemmas.isNext(cluster, samples, below, unit, range);
      @ requires 0 < BigInteger.val(weight) && BigInteger.val(totals.used) + BigInteger.val(weight) <= BigInteger.val(totals.weights);
      @ requires analysis.Ln.atMost(BigInteger.val(totals.weights), BigInteger.val(weight), BigInteger.val(codeLength),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private NamedLearners ofNothing(BinomialRange range, BigInteger weight, BigInteger codeLength) {
        BigInteger gain = BigInteger.valueOf(0L);
        NameTotals sums = totals.with(weight, codeLength, range.lower, gain);
        //@ assert NamedLearnersLemmas.nothingNamed(this, range, weight, codeLength, gain, sums);
        return new NamedLearners(cluster, samples, range.to, sums, unit);
    }

    /** With the code length of the learner. */
    /*@ private normal_behavior
      @ requires \invariant_for(learner) && \invariant_for(range) && NamedLearnersLemmas.isNext(cluster, samples, below, unit, range);
      @ requires 0 < BigInteger.val(weight) && BigInteger.val(totals.used) + BigInteger.val(weight) <= BigInteger.val(totals.weights);
      @ requires MixtureLearnerLemmas.isOf(cluster, learner.problem) && 0 < BigFraction.den(learner.memorization);
      @ requires BigInteger.val(learner.problem.coordinate.samples) <= BigInteger.val(below);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires analysis.Ln.atMost(BigInteger.val(totals.weights), BigInteger.val(weight), BigInteger.val(codeLength),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private NamedLearners ofLearner(LearnerExists learner, BinomialRange range, BigInteger weight, BigInteger codeLength) {
        BigInteger nats = nats(learner.memorization, unit);
        BigInteger gain = gain(learner.falseNegatives, learner.falsePositives, range.lower);
        BigInteger cost = nats.add(codeLength);
        NameTotals sums = totals.with(weight, cost, range.lower, gain);
        //@ assert NamedLearnersLemmas.learnerNamed(this, learner, range, weight, codeLength, nats, cost, gain, sums);
        return new NamedLearners(cluster, samples, range.to, sums, unit);
    }

    /** chance (1/2 - x), rounded down, for the mean x of the error probabilities. */
    /*@ private normal_behavior
      @ requires MixtureLearnerLemmas.isNoGuess(misses, alarms);
      @ ensures NamedLearnersLemmas.isGain(misses, alarms, chance, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger gain(BigFraction misses, BigFraction alarms, BigInteger chance) {
        BigInteger whole = misses.getDenominator().multiply(alarms.getDenominator());
        //@ assert Products.positive(BigFraction.den(misses), BigFraction.den(alarms));
        BigInteger sum = misses.getNumerator().multiply(alarms.getDenominator())
            .add(alarms.getNumerator().multiply(misses.getDenominator()));
        return Division.floor(chance.multiply(whole.subtract(sum)), whole.add(whole));
    }

    /** The bound in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(bound);
      @ ensures BigInteger.val(unit) * BigFraction.num(bound) <= BigInteger.val(\result) * BigFraction.den(bound);
      @ assignable \strictly_nothing; @*/
    private static BigInteger nats(BigFraction bound, BigInteger unit) {
        return Division.ceil(unit.multiply(bound.getNumerator()), bound.getDenominator());
    }
}
