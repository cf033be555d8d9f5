package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinomialRange;
import org.ironbound.kernel.real.Logarithm;

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
     * A part that uses a learner where the cluster has as many samples as that needs or more, and learns nothing where it has fewer.
     *
     * @param learner of the cluster
     * @param few     the chance of fewer samples than it needs, from 0 on
     * @param enough  the chance of as many or more, up to any number
     * @param weight  of the learner in the code that tells whether it was used, positive
     * @param weights the sum of both weights in the codeLength, above the weight
     * @param ln      logarithms at the scale of the chances
     * @return null if one of these is another one, or the learner errs more than guessing
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(learner) && \invariant_for(few) && \invariant_for(enough);
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ClusterLearner of(MixtureCluster cluster, LearnerExists learner, BinomialRange few,
            BinomialRange enough, BigInteger weight, BigInteger weights, Logarithm ln) {
        if (!isNoGuess(learner.falseNegatives, learner.falsePositives) || weight.signum() <= 0 || weight.compareTo(weights) >= 0
                || few.unit.compareTo(ln.unit) != 0 || enough.unit.compareTo(ln.unit) != 0
                || few.trials.compareTo(enough.trials) != 0) {
            return null;
        }
        return isOf(cluster, learner.problem) && areRanges(cluster, learner.problem.coordinate.samples, few, enough)
            ? coded(cluster, learner, few, enough, weight, weights, ln) : null;
    }

    /** Whether the error probabilities sum to at most 1. */
    /*@ private normal_behavior
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

    /** Whether the ranges are those of fewer samples of the cluster, and of as many or more. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(few) && \invariant_for(enough);
      @ ensures \result ==> MixtureLearnerLemmas.areRanges(cluster, count, few, enough);
      @ assignable \strictly_nothing; @*/
    private static boolean areRanges(MixtureCluster cluster, BigInteger count, BinomialRange few, BinomialRange enough) {
        return few.hit.compareTo(cluster.hit) == 0 && few.whole.compareTo(cluster.whole) == 0
            && enough.hit.compareTo(cluster.hit) == 0 && enough.whole.compareTo(cluster.whole) == 0
            && few.from.signum() == 0 && few.to.compareTo(count) == 0 && enough.from.compareTo(count) == 0;
    }

    /** With the code length of the learner. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(learner) && \invariant_for(few) && \invariant_for(enough);
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(few.unit);
      @ requires MixtureLearnerLemmas.isOf(cluster, learner.problem);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires MixtureLearnerLemmas.areRanges(cluster, learner.problem.coordinate.samples, few, enough);
      @ requires MixtureLearnerLemmas.agree(few, enough) && 0 < BigInteger.val(weight) && BigInteger.val(weight) < BigInteger.val(weights);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static ClusterLearner coded(MixtureCluster cluster, LearnerExists learner, BinomialRange few, BinomialRange enough,
            BigInteger weight, BigInteger weights, Logarithm ln) {
        return withCode(cluster, learner, few, enough, weight, weights, ln, ln.of(weights, weight).upper);
    }

    /** With the code length of nothing. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(learner) && \invariant_for(few) && \invariant_for(enough);
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(few.unit);
      @ requires MixtureLearnerLemmas.isOf(cluster, learner.problem);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires MixtureLearnerLemmas.areRanges(cluster, learner.problem.coordinate.samples, few, enough);
      @ requires MixtureLearnerLemmas.agree(few, enough) && 0 < BigInteger.val(weight) && BigInteger.val(weight) < BigInteger.val(weights);
      @ requires analysis.Ln.atMost(BigInteger.val(weights), BigInteger.val(weight), BigInteger.val(codeLength), BigInteger.val(few.unit));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static ClusterLearner withCode(MixtureCluster cluster, LearnerExists learner, BinomialRange few, BinomialRange enough,
            BigInteger weight, BigInteger weights, Logarithm ln, BigInteger codeLength) {
        BigInteger other = weights.subtract(weight);
        return withCodes(cluster, learner, few, enough, weight, weights, codeLength, ln.of(weights, other).upper);
    }

    /** From both code lengths. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(learner) && \invariant_for(few) && \invariant_for(enough);
      @ requires MixtureLearnerLemmas.isOf(cluster, learner.problem);
      @ requires MixtureLearnerLemmas.isNoGuess(learner.falseNegatives, learner.falsePositives);
      @ requires MixtureLearnerLemmas.areRanges(cluster, learner.problem.coordinate.samples, few, enough);
      @ requires MixtureLearnerLemmas.agree(few, enough) && 0 < BigInteger.val(weight) && BigInteger.val(weight) < BigInteger.val(weights);
      @ requires analysis.Ln.atMost(BigInteger.val(weights), BigInteger.val(weight), BigInteger.val(codeLength), BigInteger.val(few.unit));
      @ requires analysis.Ln.atMost(BigInteger.val(weights), BigInteger.val(weights) - BigInteger.val(weight), BigInteger.val(other),
      @     BigInteger.val(few.unit));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static ClusterLearner withCodes(MixtureCluster cluster, LearnerExists learner, BinomialRange few, BinomialRange enough,
            BigInteger weight, BigInteger weights, BigInteger codeLength, BigInteger other) {
        BigInteger error = error(learner.falseNegatives, learner.falsePositives, enough.lower, enough.unit);
        BigInteger nats = nats(learner.memorization, few.unit);
        BigInteger memorization = memorization(nats.add(codeLength), other, few.lower, enough.lower, few.unit);
        /*@ assert MixtureLearnerLemmas.part(cluster, learner, few, enough, weight, weights, codeLength, other, nats, error,
          @     memorization); @*/
        return new ClusterLearner(cluster, few.trials, error, memorization, few.unit);
    }

    /** 1/2 - (chance/unit) (1/2 - x) in multiples of 1/unit, rounded up, for the mean x of the error probabilities. */
    /*@ private normal_behavior
      @ requires MixtureLearnerLemmas.isNoGuess(misses, alarms);
      @ ensures MixtureLearnerLemmas.isError(misses, alarms, chance, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger error(BigFraction misses, BigFraction alarms, BigInteger chance, BigInteger unit) {
        BigInteger whole = misses.getDenominator().multiply(alarms.getDenominator());
        //@ assert Products.positive(BigFraction.den(misses), BigFraction.den(alarms));
        BigInteger sum = misses.getNumerator().multiply(alarms.getDenominator())
            .add(alarms.getNumerator().multiply(misses.getDenominator()));
        return Division.ceil(unit.multiply(whole).subtract(chance.multiply(whole.subtract(sum))), whole.add(whole));
    }

    /** The bound in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(bound);
      @ ensures BigInteger.val(unit) * BigFraction.num(bound) <= BigInteger.val(\result) * BigFraction.den(bound);
      @ assignable \strictly_nothing; @*/
    private static BigInteger nats(BigFraction bound, BigInteger unit) {
        return Division.ceil(unit.multiply(bound.getNumerator()), bound.getDenominator());
    }

    /** One number with the chance of at most 1 - few/unit, and another one with at most 1 - enough/unit, rounded up. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit);
      @ ensures MixtureLearnerLemmas.isMean(used, other, few, enough, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger memorization(BigInteger used, BigInteger other, BigInteger few, BigInteger enough, BigInteger unit) {
        return Division.ceil(unit.subtract(few).multiply(used).add(unit.subtract(enough).multiply(other)), unit);
    }
}
