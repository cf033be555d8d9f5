package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.MixturePsi;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.LeastInformationLine;

/**
 * What one cluster adds to the bound of a mixture [MIX]: the sum of its terms for 0, 1, .. samples, from below. The terms are added in
 * their order, rounded down, and any of them may be skipped, since none is negative.
 */
public final class ClusterTerms {
    /** The cluster. */
    public final MixtureCluster cluster;
    /** The number of samples from all clusters. */
    public final BigInteger samples;
    /** The multiplier nu, not negative. */
    public final BigFraction multiplier;
    /** How many terms have been added or skipped: the number of samples from the cluster that the next term is for. */
    public final BigInteger count;
    /** The sum is at least this, in multiples of 1/unit. */
    public final BigInteger sum;
    /** The term for one sample is at least this, in multiples of 1/unit. */
    public final BigInteger singleton;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(cluster) && MixtureLemmas.areScales(samples, multiplier, unit) && 1 <= BigInteger.val(count);
      @ public invariant MixtureLemmas.isPartial(cluster, samples, multiplier, BigInteger.val(count), sum, unit);
      @ public invariant MixtureLemmas.isTerm(cluster, samples, multiplier, 1, singleton, unit);
      @ public accessible \inv: this.cluster, this.samples, this.multiplier, this.count, this.sum, this.singleton, this.unit,
      @   cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && MixtureLemmas.areScales(samples, multiplier, unit) && 1 <= BigInteger.val(count);
      @ requires MixtureLemmas.isPartial(cluster, samples, multiplier, BigInteger.val(count), sum, unit);
      @ requires MixtureLemmas.isTerm(cluster, samples, multiplier, 1, singleton, unit);
      @ ensures \invariant_for(this);
      @ ensures this.cluster == cluster && this.samples == samples && this.multiplier == multiplier && this.count == count;
      @ ensures this.sum == sum && this.singleton == singleton && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ClusterTerms(MixtureCluster cluster, BigInteger samples, BigFraction multiplier, BigInteger count, BigInteger sum,
            BigInteger singleton, BigInteger unit) {
        this.cluster = cluster;
        this.samples = samples;
        this.multiplier = multiplier;
        this.count = count;
        this.sum = sum;
        this.singleton = singleton;
        this.unit = unit;
    }

    /**
     * The term for no sample, the first.
     *
     * @param weight     the chance of no sample
     * @param multiplier nu
     * @param unit       the scale
     * @return null if the weight is another one, or nu is negative, or the scale not positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(weight);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.cluster == cluster && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ClusterTerms unseen(MixtureCluster cluster, BinomialWeight weight, BigFraction multiplier,
            BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        if (unit.signum() <= 0 || !Comparison.isNotNegative(multiplier) || !cluster.hasChance(weight.trials, zero, weight)) {
            return null;
        }
        BigInteger term = unseenTerm(cluster, weight, zero, multiplier, unit);
        //@ assert MixtureLemmas.first(cluster, weight.trials, multiplier, term, zero, unit);
        return new ClusterTerms(cluster, weight.trials, multiplier, BigInteger.valueOf(1L), term, zero, unit);
    }

    /** The chance of no sample times half the price of an error, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(weight) && MixtureLemmas.areScales(weight.trials, multiplier, unit);
      @ requires BigInteger.val(zero) == 0 && MixtureLemmas.isChance(cluster, weight.trials, zero, weight.lower, weight.unit);
      @ ensures MixtureLemmas.isTerm(cluster, weight.trials, multiplier, 0, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger unseenTerm(MixtureCluster cluster, BinomialWeight weight, BigInteger zero, BigFraction multiplier,
            BigInteger unit) {
        BigInteger scale = multiplier.getDenominator().multiply(cluster.whole);
        //@ assert Products.positive(BigFraction.den(multiplier), BigInteger.val(cluster.whole));
        BigInteger half = Division.floor(unit.multiply(multiplier.getNumerator().multiply(cluster.hit)), scale.add(scale));
        BigInteger term = Division.floor(weight.lower.multiply(half), weight.unit);
        //@ assert MixtureLemmas.unseen(cluster, weight.trials, multiplier, zero, weight.lower, weight.unit, half, term, unit);
        return term;
    }

    /** Goes on to the next number of samples without adding the term. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.cluster == cluster && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public ClusterTerms skip() {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert MixtureLemmas.notNegative(cluster, samples, multiplier, BigInteger.val(count), zero, unit);
        return with(zero);
    }

    /**
     * Adds the term for as many samples as {@link #count} says.
     *
     * @param weight       the chance of that number of samples
     * @param coefficients of the cluster with that number of samples
     * @param line         a line below phi, best if its slope is near nu f/c
     * @return null if the weight or the coefficients are others, or the line has another scale, or the ratio is negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight) && \invariant_for(coefficients) && \invariant_for(line);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.cluster == cluster && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ClusterTerms seen(BinomialWeight weight, CoefficientsAtMost coefficients, LeastInformationLine line) {
        if (!Comparison.isNotNegative(coefficients.ratio) || line.unit.compareTo(unit) != 0 || !cluster.hasChance(samples, count, weight)
                || !cluster.hasCoordinate(coefficients.coordinate, count)) {
            return null;
        }
        //@ assert MixtureLemmas.ratioOf(cluster, count, coefficients.coordinate, coefficients.ratio);
        return with(seenTerm(weight, coefficients.ratio, line));
    }

    /** The chance of that number of samples, times a lower bound of psi, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(weight) && \invariant_for(line) && BigInteger.val(line.unit) == BigInteger.val(unit);
      @ requires MixtureLemmas.isRatio(cluster, count, ratio) && 0 <= BigFraction.num(ratio) && 1 <= BigFraction.den(ratio);
      @ requires MixtureLemmas.isChance(cluster, samples, count, weight.lower, weight.unit);
      @ ensures MixtureLemmas.isTerm(cluster, samples, multiplier, BigInteger.val(count), \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger seenTerm(BinomialWeight weight, BigFraction ratio, LeastInformationLine line) {
        BigInteger zn = multiplier.getNumerator().multiply(cluster.hit);
        BigInteger zd = multiplier.getDenominator().multiply(cluster.whole);
        /*@ assert Products.nonNegative(BigFraction.num(multiplier), BigInteger.val(cluster.hit))
          @   && Products.positive(BigFraction.den(multiplier), BigInteger.val(cluster.whole)); @*/
        BigInteger psi = MixturePsi.lowerBound(ratio, zn, zd, line);
        BigInteger term = Division.floor(weight.lower.multiply(psi), weight.unit);
        //@ assert MixtureLemmas.seen(cluster, samples, multiplier, count, ratio, weight.lower, weight.unit, psi, term, unit);
        return term;
    }

    /**
     * Adds the term for as many samples as {@link #count} says.
     *
     * @param weight the chance of that number of samples
     * @param cost   what learners of such a cluster pay, with that number of samples or more; best if its price is nu f
     * @return null if the weight or the cost is another one, or has another scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight) && \invariant_for(cost);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.cluster == cluster && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ClusterTerms paid(BinomialWeight weight, CostAtLeast cost) {
        if (cost.unit.compareTo(unit) != 0 || !cluster.hasChance(samples, count, weight) || !cluster.hasCost(cost, count)) {
            return null;
        }
        return with(paidTerm(weight, cost.price, cost.value));
    }

    /** The chance of that number of samples, times a lower bound of the cost at the price nu f, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(weight) && MixtureLemmas.isCost(cluster, count, price, value, unit);
      @ requires MixtureLemmas.isChance(cluster, samples, count, weight.lower, weight.unit);
      @ ensures MixtureLemmas.isTerm(cluster, samples, multiplier, BigInteger.val(count), \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger paidTerm(BinomialWeight weight, BigInteger price, BigInteger value) {
        BigInteger scale = multiplier.getDenominator().multiply(cluster.whole);
        //@ assert Products.positive(BigFraction.den(multiplier), BigInteger.val(cluster.whole));
        BigInteger gain = unit.multiply(multiplier.getNumerator().multiply(cluster.hit)).subtract(price.multiply(scale));
        BigInteger least = least(value, gain, scale);
        BigInteger term = Division.floor(weight.lower.multiply(least), weight.unit);
        /*@ assert MixtureLemmas.paid(cluster, samples, multiplier, count, price, value, least, weight.lower, weight.unit, term,
          @     unit); @*/
        return term;
    }

    /** The smaller one of the value and the value plus gain/(2 scale), rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(scale);
      @ ensures BigInteger.val(\result) * (2 * BigInteger.val(scale)) <= 2 * BigInteger.val(value) * BigInteger.val(scale);
      @ ensures BigInteger.val(\result) * (2 * BigInteger.val(scale))
      @   <= 2 * BigInteger.val(value) * BigInteger.val(scale) + BigInteger.val(gain);
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger value, BigInteger gain, BigInteger scale) {
        BigInteger whole = value.add(value).multiply(scale);
        return Division.floor(whole.add(gain.min(BigInteger.valueOf(0L))), scale.add(scale));
    }

    /** With the next term added, of which term/unit is a lower bound. */
    /*@ private normal_behavior
      @ requires MixtureLemmas.isTerm(cluster, samples, multiplier, BigInteger.val(count), term, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.cluster == cluster && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    private ClusterTerms with(BigInteger term) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger more = sum.add(term);
        //@ assert MixtureLemmas.next(cluster, samples, multiplier, BigInteger.val(count), sum, term, more, unit);
        return new ClusterTerms(cluster, samples, multiplier, count.add(one), more, count.compareTo(one) == 0 ? term : singleton, unit);
    }
}
