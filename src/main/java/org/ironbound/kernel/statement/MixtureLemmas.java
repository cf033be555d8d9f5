package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.PrivacyFloorLemmas;
import org.ironbound.kernel.exact.Products;

/** What is known of mixtures, as statements use it, for use in assertions; no Java code. */
public final class MixtureLemmas {
    private MixtureLemmas() {
    }

    /** The chance of a number of samples from the cluster, among all samples, is at least {@code lower/unit >= 0}. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.hit, cluster.whole;
      @ public static model strictly_pure helper boolean isChance(MixtureCluster cluster, BigInteger samples, BigInteger count,
      @     BigInteger lower, BigInteger unit) {
      @   return 0 <= BigInteger.val(count) && BigInteger.val(count) <= BigInteger.val(samples)
      @     && 0 <= BigInteger.val(lower) && 1 <= BigInteger.val(unit)
      @     && analysis.Binomial.atLeast(BigInteger.val(samples), BigInteger.val(cluster.hit), BigInteger.val(cluster.whole),
      @         BigInteger.val(count), BigInteger.val(lower), BigInteger.val(unit)); } @*/

    /** The numbers of a group that begin at the given place are in their ranges. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a[*];
      @ public static model strictly_pure helper boolean isGroup(nullable BigInteger[] a, \bigint i) {
      @   return 0 <= BigInteger.val(a[i + Mixture.SIZE]) && 1 <= BigInteger.val(a[i + Mixture.DIMENSION])
      @     && 0 < BigInteger.val(a[i + Mixture.HIT]) && BigInteger.val(a[i + Mixture.HIT]) < BigInteger.val(a[i + Mixture.WHOLE]); } @*/

    /** The frequencies of one more group, that have the denominator if it is a multiple of theirs. */
    /*@ public normal_behavior
      @ requires 0 <= i && Mixture.NUMBERS * i + Mixture.NUMBERS <= a.length && 1 <= w && 1 <= s;
      @ requires isGroup(a, Mixture.NUMBERS * i) && s * BigInteger.val(a[Mixture.NUMBERS * i + Mixture.WHOLE]) == w;
      @ requires analysis.Mixture.frequencies(MixtureNames.groups(a, i), p, w);
      @ ensures \result && analysis.Mixture.frequencies(MixtureNames.groups(a, i + 1), p
      @   + BigInteger.val(a[Mixture.NUMBERS * i + Mixture.SIZE]) * (BigInteger.val(a[Mixture.NUMBERS * i + Mixture.HIT]) * s), w);
      @ public static model strictly_pure helper boolean more(nullable BigInteger[] a, \bigint i, \bigint p, \bigint s, \bigint w) {
      @   return MixtureNames.groupsStep(a, i + 1)
      @     && analysis.Mixture.frequenciesStep(MixtureNames.groups(a, i), p, BigInteger.val(a[Mixture.NUMBERS * i + Mixture.SIZE]),
      @       MixtureNames.lawAt(a, Mixture.NUMBERS * i), BigInteger.val(a[Mixture.NUMBERS * i + Mixture.DIMENSION]),
      @       BigInteger.val(a[Mixture.NUMBERS * i + Mixture.HIT]), BigInteger.val(a[Mixture.NUMBERS * i + Mixture.WHOLE]), s); } @*/

    /** The sample size, the multiplier nu and the scale are in their ranges. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean areScales(BigInteger samples, BigFraction multiplier, BigInteger unit) {
      @   return 0 <= BigInteger.val(samples) && 0 <= BigFraction.num(multiplier) && 1 <= BigFraction.den(multiplier)
      @     && 1 <= BigInteger.val(unit); } @*/

    /** The coordinates of the cluster with that number of samples have a ratio (1-tau)/rho of at least the fraction. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power;
      @ public static model strictly_pure helper boolean isRatio(MixtureCluster cluster, BigInteger count, BigFraction ratio) {
      @   return Names.atLeast(analysis.Clustering.ratio(analysis.Mixture.sampled(MixtureNames.law(cluster), BigInteger.val(count))),
      @       ratio); } @*/

    /** [MIX] The cluster's term for m samples is at least term/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole;
      @ public static model strictly_pure helper boolean isTerm(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     \bigint m, BigInteger term, BigInteger unit) {
      @   return analysis.Mixture.termAtLeast(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), m, BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** [MIX] The sum of the cluster's terms for fewer than m samples is at least sum/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension, cluster.hit, cluster.whole;
      @ public static model strictly_pure helper boolean isPartial(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     \bigint m, BigInteger sum, BigInteger unit) {
      @   return analysis.Mixture.partialAtLeast(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), m, BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** What a statement about coefficients says about the ratio. */
    /*@ public normal_behavior
      @ requires Names.coordinate(c) == analysis.Mixture.sampled(MixtureNames.law(cluster), BigInteger.val(count));
      @ requires Names.atLeast(Names.ratio(c), ratio);
      @ ensures \result && isRatio(cluster, count, ratio);
      @ public static model strictly_pure helper boolean ratioOf(MixtureCluster cluster, BigInteger count, Coordinate c,
      @     BigFraction ratio) { return true; } @*/

    /** [MIX] The term for some samples, from psi and their chance. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && areScales(samples, multiplier, unit) && 1 <= BigInteger.val(count);
      @ requires isRatio(cluster, count, ratio) && 0 <= BigFraction.num(ratio);
      @ requires isChance(cluster, samples, count, lower, scale);
      @ requires analysis.Mixture.psiAtLeast(BigFraction.num(ratio), BigFraction.den(ratio),
      @   BigFraction.num(multiplier) * BigInteger.val(cluster.hit), BigFraction.den(multiplier) * BigInteger.val(cluster.whole),
      @   BigInteger.val(psi), BigInteger.val(unit));
      @ requires BigInteger.val(term) * BigInteger.val(scale) <= BigInteger.val(lower) * BigInteger.val(psi);
      @ ensures \result && isTerm(cluster, samples, multiplier, BigInteger.val(count), term, unit);
      @ public static model strictly_pure helper boolean seen(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     BigInteger count, BigFraction ratio, BigInteger lower, BigInteger scale, BigInteger psi, BigInteger term, BigInteger unit) {
      @   return analysis.Mixture.defineTerm(MixtureNames.law(cluster), BigInteger.val(cluster.dimension), BigInteger.val(cluster.hit),
      @       BigInteger.val(cluster.whole), BigInteger.val(samples), BigFraction.num(multiplier), BigFraction.den(multiplier),
      @       BigInteger.val(count), BigFraction.num(ratio), BigFraction.den(ratio), BigInteger.val(lower), BigInteger.val(scale),
      @       BigInteger.val(psi), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** The cost is that of coordinates like those of the cluster, with that number of samples or more. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible cluster.kind, cluster.roots, cluster.power, cluster.dimension;
      @ public static model strictly_pure helper boolean isCost(MixtureCluster cluster, BigInteger count, BigInteger price,
      @     BigInteger value, BigInteger unit) {
      @   return analysis.Cost.atLeast(analysis.Mixture.sampled(MixtureNames.law(cluster), BigInteger.val(count)),
      @       BigInteger.val(cluster.dimension), BigInteger.val(price), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** [DOMINATION] What a statement about a cost says about fewer samples. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && \invariant_for(cost) && \invariant_for(cost.coordinate);
      @ requires cluster.kind == cost.coordinate.kind && cluster.roots == cost.coordinate.roots;
      @ requires BigFraction.num(cluster.power) == BigFraction.num(cost.coordinate.power)
      @   && BigFraction.den(cluster.power) == BigFraction.den(cost.coordinate.power);
      @ requires 1 <= BigInteger.val(count) && BigInteger.val(count) <= BigInteger.val(cost.coordinate.samples);
      @ requires BigInteger.val(cluster.dimension) == BigInteger.val(cost.dimension);
      @ ensures \result && isCost(cluster, count, cost.price, cost.value, cost.unit);
      @ public static model strictly_pure helper boolean costOf(MixtureCluster cluster, BigInteger count, CostAtLeast cost) {
      @   return analysis.Mixture.defineSampled(cluster.kind, 1, cluster.roots, BigFraction.num(cluster.power),
      @       BigFraction.den(cluster.power), BigInteger.val(count))
      @     && analysis.Cost.ofFewer(cluster.kind, BigInteger.val(cost.coordinate.samples), cluster.roots, BigFraction.num(cluster.power),
      @       BigFraction.den(cluster.power), BigInteger.val(count), BigInteger.val(cluster.dimension), BigInteger.val(cost.price),
      @       BigInteger.val(cost.value), BigInteger.val(cost.unit)); } @*/

    /** [MIX-COST] The term for some samples, from what they cost at another price, and their chance. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && areScales(samples, multiplier, unit) && 1 <= BigInteger.val(count);
      @ requires isCost(cluster, count, price, value, unit) && isChance(cluster, samples, count, lower, scale);
      @ requires BigInteger.val(least) * (2 * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole)))
      @   <= 2 * BigInteger.val(value) * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole));
      @ requires BigInteger.val(least) * (2 * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole)))
      @   <= 2 * BigInteger.val(value) * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole))
      @     + (BigInteger.val(unit) * (BigFraction.num(multiplier) * BigInteger.val(cluster.hit))
      @       - BigInteger.val(price) * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole)));
      @ requires BigInteger.val(term) * BigInteger.val(scale) <= BigInteger.val(lower) * BigInteger.val(least);
      @ ensures \result && isTerm(cluster, samples, multiplier, BigInteger.val(count), term, unit);
      @ public static model strictly_pure helper boolean paid(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     BigInteger count, BigInteger price, BigInteger value, BigInteger least, BigInteger lower, BigInteger scale, BigInteger term,
      @     BigInteger unit) {
      @   return analysis.Mixture.defineCostTerm(MixtureNames.law(cluster), BigInteger.val(cluster.dimension), BigInteger.val(cluster.hit),
      @       BigInteger.val(cluster.whole), BigInteger.val(samples), BigFraction.num(multiplier), BigFraction.den(multiplier),
      @       BigInteger.val(count), BigInteger.val(price), BigInteger.val(value), BigInteger.val(least), BigInteger.val(lower),
      @       BigInteger.val(scale), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** [MIX] The term for no sample, from its chance and at most half the price of an error. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && areScales(samples, multiplier, unit) && BigInteger.val(count) == 0;
      @ requires isChance(cluster, samples, count, lower, scale);
      @ requires BigInteger.val(half) * (2 * (BigFraction.den(multiplier) * BigInteger.val(cluster.whole)))
      @   <= BigInteger.val(unit) * (BigFraction.num(multiplier) * BigInteger.val(cluster.hit));
      @ requires BigInteger.val(term) * BigInteger.val(scale) <= BigInteger.val(lower) * BigInteger.val(half);
      @ ensures \result && isTerm(cluster, samples, multiplier, 0, term, unit);
      @ public static model strictly_pure helper boolean unseen(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     BigInteger count, BigInteger lower, BigInteger scale, BigInteger half, BigInteger term, BigInteger unit) {
      @   return analysis.Mixture.defineUnseenTerm(MixtureNames.law(cluster), BigInteger.val(cluster.dimension),
      @       BigInteger.val(cluster.hit), BigInteger.val(cluster.whole), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), BigInteger.val(lower), BigInteger.val(scale), BigInteger.val(half), BigInteger.val(term),
      @       BigInteger.val(unit)); } @*/

    /** [MIX] The first term. */
    /*@ public normal_behavior
      @ requires areScales(samples, multiplier, unit) && BigInteger.val(zero) == 0;
      @ requires isTerm(cluster, samples, multiplier, 0, term, unit);
      @ ensures \result && isPartial(cluster, samples, multiplier, 1, term, unit) && isTerm(cluster, samples, multiplier, 1, zero, unit);
      @ public static model strictly_pure helper boolean first(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     BigInteger term, BigInteger zero, BigInteger unit) {
      @   return analysis.Mixture.partialOfNone(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), BigInteger.val(unit))
      @     && analysis.Mixture.partialStep(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), 0, 0, BigInteger.val(term), BigInteger.val(unit))
      @     && analysis.Mixture.termNonNegative(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), 1, BigInteger.val(unit)); } @*/

    /** [MIX] No term is negative. */
    /*@ public normal_behavior
      @ requires areScales(samples, multiplier, unit) && 0 <= m && BigInteger.val(zero) == 0;
      @ ensures \result && isTerm(cluster, samples, multiplier, m, zero, unit);
      @ public static model strictly_pure helper boolean notNegative(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     \bigint m, BigInteger zero, BigInteger unit) {
      @   return analysis.Mixture.termNonNegative(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), m, BigInteger.val(unit)); } @*/

    /** [MIX] One more term. */
    /*@ public normal_behavior
      @ requires areScales(samples, multiplier, unit) && 0 <= m && BigInteger.val(sum) + BigInteger.val(term) == BigInteger.val(more);
      @ requires isPartial(cluster, samples, multiplier, m, sum, unit) && isTerm(cluster, samples, multiplier, m, term, unit);
      @ ensures \result && isPartial(cluster, samples, multiplier, m + 1, more, unit);
      @ public static model strictly_pure helper boolean next(MixtureCluster cluster, BigInteger samples, BigFraction multiplier,
      @     \bigint m, BigInteger sum, BigInteger term, BigInteger more, BigInteger unit) {
      @   return analysis.Mixture.partialStep(MixtureNames.cluster(cluster), BigInteger.val(samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), m, BigInteger.val(sum), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** [MIX] The terms of all clusters of the first g groups sum to at least total/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible mixture.numbers, mixture.numbers[*], mixture.samples;
      @ public static model strictly_pure helper boolean isTotal(Mixture mixture, BigFraction multiplier, \bigint g, BigInteger total,
      @     BigInteger unit) {
      @   return analysis.Quantity.atLeast(analysis.Mixture.total(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier)), BigInteger.val(total), BigInteger.val(unit)); } @*/

    /** [MIX-SINGLETONS] The terms for one sample of all clusters of the first g groups sum to at least total/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible mixture.numbers, mixture.numbers[*], mixture.samples;
      @ public static model strictly_pure helper boolean isOfSingletons(Mixture mixture, BigFraction multiplier, \bigint g,
      @     BigInteger total, BigInteger unit) {
      @   return analysis.Quantity.atLeast(analysis.Mixture.singletons(MixtureNames.groups(mixture.numbers, g),
      @       BigInteger.val(mixture.samples), BigFraction.num(multiplier), BigFraction.den(multiplier)), BigInteger.val(total),
      @       BigInteger.val(unit)); } @*/

    /** [MIX] No groups. */
    /*@ public normal_behavior
      @ requires areScales(mixture.samples, multiplier, unit) && BigInteger.val(zero) == 0;
      @ ensures \result && isTotal(mixture, multiplier, 0, zero, unit) && isOfSingletons(mixture, multiplier, 0, zero, unit);
      @ public static model strictly_pure helper boolean none(Mixture mixture, BigFraction multiplier, BigInteger zero, BigInteger unit) {
      @   return MixtureNames.groupsOfNone(mixture.numbers)
      @     && analysis.Mixture.sumsOfNone(BigInteger.val(mixture.samples), BigFraction.num(multiplier), BigFraction.den(multiplier),
      @       BigInteger.val(unit)); } @*/

    /** [MIX] What a statement says about terms, where the sample size, the multiplier and the scale are the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(terms) && BigInteger.val(samples) == BigInteger.val(terms.samples);
      @ requires BigFraction.num(multiplier) == BigFraction.num(terms.multiplier)
      @   && BigFraction.den(multiplier) == BigFraction.den(terms.multiplier);
      @ requires BigInteger.val(unit) == BigInteger.val(terms.unit);
      @ ensures \result && isPartial(terms.cluster, samples, multiplier, BigInteger.val(terms.count), terms.sum, unit);
      @ ensures isTerm(terms.cluster, samples, multiplier, 1, terms.singleton, unit);
      @ public static model strictly_pure helper boolean termsOf(ClusterTerms terms, BigInteger samples, BigFraction multiplier,
      @     BigInteger unit) { return true; } @*/

    /** [MIX] One more group. */
    /*@ public normal_behavior
      @ requires areScales(mixture.samples, multiplier, unit) && 0 <= BigInteger.val(size) && 0 <= m;
      @ requires MixtureNames.groups(mixture.numbers, g + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, g), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires isTotal(mixture, multiplier, g, total, unit) && isPartial(cluster, mixture.samples, multiplier, m, sum, unit);
      @ requires BigInteger.val(more) == BigInteger.val(total) + BigInteger.val(size) * BigInteger.val(sum);
      @ ensures \result && isTotal(mixture, multiplier, g + 1, more, unit);
      @ public static model strictly_pure helper boolean moreTerms(Mixture mixture, BigFraction multiplier, \bigint g, BigInteger total,
      @     BigInteger size, MixtureCluster cluster, \bigint m, BigInteger sum, BigInteger more, BigInteger unit) {
      @   return analysis.Mixture.totalStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(total), BigInteger.val(size),
      @       MixtureNames.cluster(cluster), m, BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** [MIX-SINGLETONS] One more group. */
    /*@ public normal_behavior
      @ requires areScales(mixture.samples, multiplier, unit) && 0 <= BigInteger.val(size);
      @ requires MixtureNames.groups(mixture.numbers, g + 1)
      @   == analysis.Mixture.with(MixtureNames.groups(mixture.numbers, g), BigInteger.val(size), MixtureNames.cluster(cluster));
      @ requires isOfSingletons(mixture, multiplier, g, total, unit) && isTerm(cluster, mixture.samples, multiplier, 1, term, unit);
      @ requires BigInteger.val(more) == BigInteger.val(total) + BigInteger.val(size) * BigInteger.val(term);
      @ ensures \result && isOfSingletons(mixture, multiplier, g + 1, more, unit);
      @ public static model strictly_pure helper boolean moreSingletons(Mixture mixture, BigFraction multiplier, \bigint g,
      @     BigInteger total, BigInteger size, MixtureCluster cluster, BigInteger term, BigInteger more, BigInteger unit) {
      @   return analysis.Mixture.singletonsStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(total), BigInteger.val(size),
      @       MixtureNames.cluster(cluster), BigInteger.val(term), BigInteger.val(unit)); } @*/

    /** [MIX] A group that is left out. */
    /*@ public normal_behavior
      @ requires areScales(mixture.samples, multiplier, unit) && 0 <= g && isGroup(mixture.numbers, Mixture.NUMBERS * g);
      @ requires isTotal(mixture, multiplier, g, total, unit) && isOfSingletons(mixture, multiplier, g, singletons, unit);
      @ ensures \result && isTotal(mixture, multiplier, g + 1, total, unit);
      @ ensures isOfSingletons(mixture, multiplier, g + 1, singletons, unit);
      @ public static model strictly_pure helper boolean leftOut(Mixture mixture, BigFraction multiplier, \bigint g, BigInteger total,
      @     BigInteger singletons, BigInteger unit) {
      @   return MixtureNames.groupsStep(mixture.numbers, g + 1)
      @     && analysis.Mixture.partialOfNone(MixtureNames.clusterAt(mixture.numbers, Mixture.NUMBERS * g),
      @       BigInteger.val(mixture.samples), BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(unit))
      @     && analysis.Mixture.termNonNegative(MixtureNames.clusterAt(mixture.numbers, Mixture.NUMBERS * g),
      @       BigInteger.val(mixture.samples), BigFraction.num(multiplier), BigFraction.den(multiplier), 1, BigInteger.val(unit))
      @     && analysis.Mixture.totalStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(total),
      @       BigInteger.val(mixture.numbers[Mixture.NUMBERS * g]), MixtureNames.clusterAt(mixture.numbers, Mixture.NUMBERS * g), 0, 0,
      @       BigInteger.val(unit))
      @     && analysis.Mixture.singletonsStep(MixtureNames.groups(mixture.numbers, g), BigInteger.val(mixture.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(singletons),
      @       BigInteger.val(mixture.numbers[Mixture.NUMBERS * g]), MixtureNames.clusterAt(mixture.numbers, Mixture.NUMBERS * g), 0,
      @       BigInteger.val(unit)); } @*/

    /** [MIX] The bound of the memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture) && areScales(mixture.samples, multiplier, unit);
      @ requires isTotal(mixture, multiplier, mixture.groups, total, unit);
      @ requires BigInteger.val(bound) * (BigFraction.den(multiplier) * BigFraction.den(mixture.error))
      @   <= BigInteger.val(total) * (BigFraction.den(multiplier) * BigFraction.den(mixture.error))
      @     - BigInteger.val(unit) * (BigFraction.num(multiplier) * BigFraction.num(mixture.error));
      @ requires LearnerLemmas.isQuotient(value, bound, unit);
      @ ensures \result && Names.atLeast(MixtureNames.memorization(mixture, false), value);
      @ public static model strictly_pure helper boolean memorization(Mixture mixture, BigFraction multiplier, BigInteger total,
      @     BigInteger bound, BigInteger unit, BigFraction value) {
      @   return analysis.Mixture.memorization(MixtureNames.list(mixture), BigInteger.val(mixture.samples),
      @       BigFraction.num(mixture.error), BigFraction.den(mixture.error), BigFraction.num(multiplier), BigFraction.den(multiplier),
      @       BigInteger.val(mixture.whole), BigInteger.val(total), BigInteger.val(bound), BigInteger.val(unit))
      @     && Weaker.lower(MixtureNames.memorization(mixture, false), BigInteger.val(bound), BigInteger.val(unit), value); } @*/

    /** [BITS] */
    /*@ public normal_behavior
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), nats) && 0 <= BigFraction.num(nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(MixtureNames.memorization(mixture, true), value);
      @ public static model strictly_pure helper boolean bits(Mixture mixture, BigFraction nats, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtLeast(MixtureNames.memorization(mixture, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(MixtureNames.memorization(mixture, true), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [PRIV] */
    /*@ public normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.memorization(mixture, false), m);
      @ requires 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon);
      @ requires PrivacyFloorLemmas.isDifferential(mixture.samples, m, epsilon);
      @ requires PrivacyFloorLemmas.isConcentrated(mixture.samples, m, rho);
      @ requires PrivacyFloorLemmas.isGaussian(mixture.samples, m, lower, unit) && LearnerLemmas.isQuotient(mu, lower, unit);
      @ ensures \result && Names.atLeast(MixtureNames.epsilon(mixture), epsilon);
      @ ensures Names.atLeast(MixtureNames.concentrated(mixture), rho) && Names.atLeast(MixtureNames.gaussian(mixture), mu);
      @ public static model strictly_pure helper boolean privacy(Mixture mixture, BigFraction m, BigFraction epsilon, BigFraction rho,
      @     BigInteger lower, BigInteger unit, BigFraction mu) {
      @   return analysis.Mixture.privacy(MixtureNames.list(mixture), BigInteger.val(mixture.samples), BigFraction.num(mixture.error),
      @       BigFraction.den(mixture.error), BigFraction.num(m), BigFraction.den(m), BigFraction.num(epsilon), BigFraction.den(epsilon),
      @       BigInteger.val(lower), BigInteger.val(unit))
      @     && Products.positive(BigFraction.den(m), BigInteger.val(mixture.samples))
      @     && Weaker.lower(MixtureNames.concentrated(mixture), BigFraction.num(m), BigFraction.den(m) * BigInteger.val(mixture.samples),
      @       rho)
      @     && Weaker.lower(MixtureNames.gaussian(mixture), BigInteger.val(lower), BigInteger.val(unit), mu); } @*/

    /** [MIX] Sums as fractions. */
    /*@ public normal_behavior
      @ requires isTotal(mixture, multiplier, mixture.groups, total, unit);
      @ requires isOfSingletons(mixture, multiplier, mixture.groups, single, unit);
      @ requires LearnerLemmas.isQuotient(terms, total, unit) && LearnerLemmas.isQuotient(singletons, single, unit);
      @ ensures \result && Names.atLeast(MixtureNames.terms(mixture, multiplier), terms);
      @ ensures Names.atLeast(MixtureNames.singletons(mixture, multiplier), singletons);
      @ public static model strictly_pure helper boolean sums(Mixture mixture, BigFraction multiplier, BigInteger total,
      @     BigInteger single, BigInteger unit, BigFraction terms, BigFraction singletons) {
      @   return Weaker.lower(MixtureNames.terms(mixture, multiplier), BigInteger.val(total), BigInteger.val(unit), terms)
      @     && Weaker.lower(MixtureNames.singletons(mixture, multiplier), BigInteger.val(single), BigInteger.val(unit), singletons); } @*/
}
