package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.RankedLoss;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.law.CountInformation;
import org.ironbound.kernel.law.FactorLemmas;
import org.ironbound.kernel.law.FactorLogs;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;

/** What errors need of the centre of Boolean clustering, as statements use it, for use in assertions; no Java code. */
public final class CentreLemmas {
    private CentreLemmas() {
    }

    /** From 0 to 1000. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isQuantile(BigFraction z) {
      @   return 0 <= BigFraction.num(z) && BigFraction.num(z) <= 1000 * BigFraction.den(z) && 0 < BigFraction.den(z); } @*/

    /** Phi(-z) is at most tail/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTailAtMost(BigFraction z, BigInteger tail, BigInteger unit) {
      @   return analysis.Phi.atMost(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(tail), BigInteger.val(unit)); } @*/

    /** The terms allow for what a flip of a sign changes at the quantile z. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.size, t.mean, t.least, t.steepness, t.part;
      @ public static model strictly_pure helper boolean isSteep(RankedSignTerms t, BigFraction z) {
      @   return 2 * BigFraction.num(z) * BigInteger.val(t.mean) * BigInteger.val(t.least) * BigInteger.val(t.part)
      @     <= BigInteger.val(t.steepness) * (BigFraction.den(z)
      @       * (BigInteger.val(t.size) * BigInteger.val(t.size) - BigInteger.val(t.mean) * BigInteger.val(t.mean))); } @*/

    /** The last piece of the loss has the multiplier 1 and begins no later than at the value, which is positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.terms, l.multiplier, l.start, l.terms.unit;
      @ public static model strictly_pure helper boolean isWhole(RankedLoss l, BigInteger value) {
      @   return BigInteger.val(l.multiplier) == BigInteger.val(l.terms.unit) && 0 < BigInteger.val(value)
      @     && BigInteger.val(l.start) <= BigInteger.val(value); } @*/

    /** The quantile is large enough for the value and the loss. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.size, t.mean, t.least, t.unit;
      @ public static model strictly_pure helper boolean isReached(RankedSignTerms t, BigFraction z, BigInteger value, BigInteger loss) {
      @   return (BigInteger.val(value) + BigInteger.val(loss)) * (BigInteger.val(value) + BigInteger.val(loss))
      @       * (BigInteger.val(t.mean) * BigInteger.val(t.mean) * BigInteger.val(t.least)) * (BigFraction.den(z) * BigFraction.den(z))
      @     <= 4 * (BigFraction.num(z) * BigFraction.num(z))
      @       * ((BigInteger.val(t.size) * BigInteger.val(t.size) - BigInteger.val(t.mean) * BigInteger.val(t.mean))
      @         * (BigInteger.val(t.size) * BigInteger.val(t.size) - BigInteger.val(t.mean) * BigInteger.val(t.mean)))
      @       * (BigInteger.val(t.unit) * BigInteger.val(t.unit)); } @*/

    /** [BOOL-TV] */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && \invariant_for(l.terms) && isWhole(l, value);
      @ requires isQuantile(low) && isQuantile(high) && DistanceLemmas.isTail(low, tail, l.terms.unit);
      @ requires isTailAtMost(high, tail, l.terms.unit) && isSteep(l.terms, high) && isReached(l.terms, low, value, l.loss);
      @ ensures \result && analysis.BooleanClustering.centreAtLeast(BigInteger.val(l.terms.mean), BigInteger.val(l.terms.size),
      @     BigInteger.val(tail), BigInteger.val(l.terms.unit), BigInteger.val(value) * BigInteger.val(value),
      @     2 * (BigInteger.val(l.terms.unit) * BigInteger.val(l.terms.unit)));
      @ public static model strictly_pure helper boolean centre(RankedLoss l, BigFraction low, BigFraction high, BigInteger tail,
      @     BigInteger value) {
      @   return analysis.BooleanClustering.centreByRanks(BigInteger.val(l.terms.size), BigInteger.val(l.terms.mean),
      @       BigInteger.val(l.terms.base), BigInteger.val(l.table), BigInteger.val(l.terms.least), BigInteger.val(l.terms.share),
      @       BigInteger.val(l.terms.steepness), BigInteger.val(l.terms.part), BigInteger.val(l.cost), BigInteger.val(l.start),
      @       BigInteger.val(l.loss), BigFraction.num(low), BigFraction.den(low), BigFraction.num(high), BigFraction.den(high),
      @       BigInteger.val(tail), BigInteger.val(value), BigInteger.val(l.terms.unit)); } @*/

    /** The value is (1/tau - 1) x^2/(2 u^2). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFromCentre(BigFraction tau, BigInteger x, BigInteger u, BigFraction value) {
      @   return 0 < BigFraction.den(value)
      @     && BigFraction.num(value) * (BigFraction.num(tau) * (2 * (BigInteger.val(u) * BigInteger.val(u))))
      @       == ((BigFraction.den(tau) - BigFraction.num(tau)) * (BigInteger.val(x) * BigInteger.val(x))) * BigFraction.den(value); } @*/

    /** The mean of both error probabilities, as it is called. */
    /*@ public normal_behavior
      @ requires \invariant_for(t) && 1 <= BigInteger.val(unit) && DistanceLemmas.isMeanAtMost(t, tail, unit);
      @ ensures \result && analysis.Clustering.meanErrorAtMost(Names.target(t), BigInteger.val(tail), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean meanError(ErrorLimits t, BigInteger tail, BigInteger unit) {
      @   return (!t.isPair || analysis.Clustering.meanOfPair(BigFraction.num(t.falseNegatives), BigFraction.den(t.falseNegatives),
      @         BigFraction.num(t.falsePositives), BigFraction.den(t.falsePositives), BigInteger.val(tail), BigInteger.val(unit)))
      @     && (t.isPair || analysis.Clustering.meanOfAverage(BigFraction.num(t.falseNegatives), BigFraction.den(t.falseNegatives),
      @         BigInteger.val(tail), BigInteger.val(unit))); } @*/

    /** [BOOL-TV] What follows for memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(p.target)
      @   && p.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(c);
      @ requires 0 < BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau) && Names.atMost(Names.tau(p.coordinate), tau);
      @ requires analysis.Quantity.atMost(Names.parameter(p.coordinate), BigInteger.val(c.mean), BigInteger.val(c.size));
      @ requires DistanceLemmas.isMeanAtMost(p.target, c.error, c.unit) && isFromCentre(tau, c.value, c.unit, value);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean memorization(Clustering p, CentreNeeded c, BigFraction tau, BigFraction value) {
      @   return meanError(p.target, c.error, c.unit) && Products.square(BigInteger.val(c.value))
      @     && Products.positive(BigInteger.val(c.unit), BigInteger.val(c.unit))
      @     && Products.positive(BigFraction.num(tau), 2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))
      @     && analysis.BooleanClustering.memorizationByCentre(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       Names.target(p.target), BigInteger.val(c.mean), BigInteger.val(c.size), BigFraction.num(tau), BigFraction.den(tau),
      @       BigInteger.val(c.error), BigInteger.val(c.unit), BigInteger.val(c.value) * BigInteger.val(c.value),
      @       2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))
      @     && Weaker.lower(Names.memorization(p, false),
      @       (BigFraction.den(tau) - BigFraction.num(tau)) * (BigInteger.val(c.value) * BigInteger.val(c.value)),
      @       BigFraction.num(tau) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit))), value); } @*/

    /** The weights are the probabilities of the law times the factors. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible w.id, w.id.kind, w.id.a, w.id.b, w.id.c, w.id.d, logs.law, logs.law.id, logs.law.id.a, logs.law.id.c, logs.law.id.d,
      @     logs.table;
      @ public static model strictly_pure helper boolean areWeights(WeightsAtMost w, FactorLogs logs) {
      @   return FactorLemmas.isFactored(w.id, logs.law.id, logs.table); } @*/

    /** The contraction coefficient of the weights is at most numerator/denominator. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible logs.law, logs.law.id, logs.law.id.a, logs.law.id.c, logs.law.id.d, logs.table;
      @ public static model strictly_pure helper boolean isPrice(FactorLogs logs, BigInteger numerator, BigInteger denominator) {
      @   return analysis.Target.coefficientAtMost(LawNames.factored(logs.law.id, logs.table), BigInteger.val(numerator),
      @       BigInteger.val(denominator)); } @*/

    /** The number is the numerator of (j/i - 1) x^2/(2 u^2) + d l/s, for a price i/j and a mean l/s of the logarithms. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numerator, p.denominator, p.logs, p.logs.sum, p.logs.law, p.logs.law.unit;
      @ public static model strictly_pure helper boolean isNumerator(CentrePrice p, BigInteger d, BigInteger x, BigInteger u,
      @     BigInteger number) {
      @   return BigInteger.val(number)
      @       == (BigInteger.val(p.denominator) - BigInteger.val(p.numerator)) * (BigInteger.val(x) * BigInteger.val(x))
      @         * BigInteger.val(p.logs.law.unit)
      @       + BigInteger.val(d) * BigInteger.val(p.logs.sum)
      @         * (BigInteger.val(p.numerator) * (2 * (BigInteger.val(u) * BigInteger.val(u)))); } @*/

    /** The number is its denominator. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numerator, p.logs, p.logs.law, p.logs.law.unit;
      @ public static model strictly_pure helper boolean isDenominator(CentrePrice p, BigInteger u, BigInteger number) {
      @   return BigInteger.val(number) == BigInteger.val(p.numerator) * (2 * (BigInteger.val(u) * BigInteger.val(u)))
      @     * BigInteger.val(p.logs.law.unit); } @*/

    /** The law is that of as many signs as the coordinate has samples, of its signal or a larger one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power, law.a, law.c, law.d;
      @ public static model strictly_pure helper boolean isOfSamples(Coordinate c, LawName law) {
      @   return c.kind == Coordinate.BOOLEAN && BigInteger.val(c.samples) == BigInteger.val(law.a)
      @     && analysis.Quantity.atMost(Names.parameter(c), BigInteger.val(law.c), BigInteger.val(law.d)); } @*/

    /** [BOOL-IB] What follows for memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(p.target)
      @   && \invariant_for(c) && \invariant_for(price) && isOfSamples(p.coordinate, price.logs.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(p.coordinate), BigInteger.val(c.mean), BigInteger.val(c.size));
      @ requires DistanceLemmas.isMeanAtMost(p.target, c.error, c.unit);
      @ requires isNumerator(price, p.dimension, c.value, c.unit, numerator) && isDenominator(price, c.unit, denominator);
      @ ensures \result && 0 < BigInteger.val(denominator)
      @   && analysis.Quantity.atLeast(Names.memorization(p, false), BigInteger.val(numerator), BigInteger.val(denominator));
      @ public static model strictly_pure helper boolean memorizationByPrice(Clustering p, CentreNeeded c, CentrePrice price,
      @     BigInteger numerator, BigInteger denominator) {
      @   return meanError(p.target, c.error, c.unit) && Products.square(BigInteger.val(c.value))
      @     && Products.positive(BigInteger.val(c.unit), BigInteger.val(c.unit))
      @     && Products.positive(BigInteger.val(price.numerator), 2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))
      @     && Products.positive(BigInteger.val(price.numerator) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit))),
      @       BigInteger.val(price.logs.law.unit))
      @     && byWeights(p, c, price); } @*/

    /** [BOOL-IB] before the value is a fraction. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(c) && \invariant_for(price)
      @   && isOfSamples(p.coordinate, price.logs.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(p.coordinate), BigInteger.val(c.mean), BigInteger.val(c.size));
      @ requires analysis.Clustering.meanErrorAtMost(Names.target(p.target), BigInteger.val(c.error), BigInteger.val(c.unit));
      @ requires 0 <= BigInteger.val(c.value) * BigInteger.val(c.value) && 0 < BigInteger.val(c.unit) * BigInteger.val(c.unit);
      @ ensures \result && analysis.Quantity.atLeast(Names.memorization(p, false),
      @     (BigInteger.val(price.denominator) - BigInteger.val(price.numerator)) * (BigInteger.val(c.value) * BigInteger.val(c.value))
      @         * BigInteger.val(price.logs.law.unit)
      @       + BigInteger.val(p.dimension) * BigInteger.val(price.logs.sum)
      @         * (BigInteger.val(price.numerator) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))),
      @     BigInteger.val(price.numerator) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))
      @       * BigInteger.val(price.logs.law.unit));
      @ public static model strictly_pure helper boolean byWeights(Clustering p, CentreNeeded c, CentrePrice price) {
      @   return analysis.BooleanClustering.memorizationByWeights(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       Names.target(p.target), BigInteger.val(c.mean), BigInteger.val(c.size), BigInteger.val(c.error), BigInteger.val(c.unit),
      @       BigInteger.val(c.value) * BigInteger.val(c.value), 2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)),
      @       BigInteger.val(price.logs.law.id.c), BigInteger.val(price.logs.law.id.d), BigInteger.val(price.logs.table),
      @       BigInteger.val(price.numerator), BigInteger.val(price.denominator), BigInteger.val(price.logs.sum),
      @       BigInteger.val(price.logs.law.unit)); } @*/

    /** What is needed of the centre, x^2/(2 u^2), is more than what samples tell of it in d coordinates. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible told.sum, told.law, told.law.unit;
      @ public static model strictly_pure helper boolean isTooMuch(CountInformation told, BigInteger d, BigInteger x, BigInteger u) {
      @   return BigInteger.val(d) * BigInteger.val(told.sum) * (2 * (BigInteger.val(u) * BigInteger.val(u)))
      @     < BigInteger.val(x) * BigInteger.val(x) * BigInteger.val(told.law.unit); } @*/

    /** [BOOL-TV] Samples do not tell what the error needs. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(p.target) && \invariant_for(c);
      @ requires \invariant_for(told) && \invariant_for(told.law) && told.index == told.law.weights.length;
      @ requires isOfSamples(p.coordinate, told.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(p.coordinate), BigInteger.val(c.mean), BigInteger.val(c.size));
      @ requires DistanceLemmas.isMeanAtMost(p.target, c.error, c.unit) && isTooMuch(told, p.dimension, c.value, c.unit);
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(Clustering p, CentreNeeded c, CountInformation told) {
      @   return meanError(p.target, c.error, c.unit) && Products.positive(BigInteger.val(c.unit), BigInteger.val(c.unit))
      @     && byCounts(p, c, told); } @*/

    /** [BOOL-TV] before the problem is named by its target. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(c);
      @ requires \invariant_for(told) && \invariant_for(told.law) && told.index == told.law.weights.length;
      @ requires isOfSamples(p.coordinate, told.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(p.coordinate), BigInteger.val(c.mean), BigInteger.val(c.size));
      @ requires analysis.Clustering.meanErrorAtMost(Names.target(p.target), BigInteger.val(c.error), BigInteger.val(c.unit));
      @ requires isTooMuch(told, p.dimension, c.value, c.unit) && 0 < BigInteger.val(c.unit) * BigInteger.val(c.unit);
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean byCounts(Clustering p, CentreNeeded c, CountInformation told) {
      @   return analysis.BooleanClustering.outOfReachByCentre(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       Names.target(p.target), BigInteger.val(c.mean), BigInteger.val(c.size), BigInteger.val(c.error), BigInteger.val(c.unit),
      @       BigInteger.val(c.value) * BigInteger.val(c.value), 2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)),
      @       BigInteger.val(told.law.id.c), BigInteger.val(told.law.id.d), BigInteger.val(told.sum),
      @       BigInteger.val(told.law.unit)); } @*/
}
