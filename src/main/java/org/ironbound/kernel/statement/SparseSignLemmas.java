package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Signs that are made from samples of the sparse hypercube, as statements use them, for use in assertions; no Java code. */
public final class SparseSignLemmas {
    private SparseSignLemmas() {
    }

    /** Positive and at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMean(BigFraction mean) {
      @   return 0 < BigFraction.num(mean) && BigFraction.num(mean) <= BigFraction.den(mean); } @*/

    /** n/m is a bound of the coefficient of samples and signs. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCoefficient(BigFraction agreement, BigFraction mean, BigInteger n,
      @     BigInteger m) {
      @   return analysis.Target.coefficientAtMost(analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement),
      @       BigFraction.num(mean), BigFraction.den(mean)), BigInteger.val(n), BigInteger.val(m)); } @*/

    /** A fresh sample is a copy of the signs with a signal of at most l/k. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCopied(BigFraction tau, BigFraction mean, BigInteger l, BigInteger k) {
      @   return BigFraction.num(tau) * (BigInteger.val(k) * BigFraction.den(mean))
      @     <= BigFraction.den(tau) * (BigInteger.val(l) * BigFraction.num(mean)); } @*/

    /** The value is (1 - tau) denominator/numerator x^2/(2 u^2). */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.tau, s.numerator, s.denominator;
      @ public static model strictly_pure helper boolean isMemorized(SparseSigns s, BigInteger x, BigInteger u, BigFraction value) {
      @   return 0 < BigFraction.den(value)
      @     && BigFraction.num(value)
      @         * (BigFraction.den(s.tau) * (BigInteger.val(s.numerator) * (2 * (BigInteger.val(u) * BigInteger.val(u)))))
      @       == ((BigFraction.den(s.tau) - BigFraction.num(s.tau))
      @         * (BigInteger.val(s.denominator) * (BigInteger.val(x) * BigInteger.val(x)))) * BigFraction.den(value); } @*/

    /** The denominator of what is memorized is positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(u);
      @ ensures \result
      @   && 0 < BigFraction.den(s.tau) * (BigInteger.val(s.numerator) * (2 * (BigInteger.val(u) * BigInteger.val(u))));
      @ public static model strictly_pure helper boolean divisor(SparseSigns s, BigInteger u) {
      @   return Products.positive(BigInteger.val(u), BigInteger.val(u))
      @     && Products.positive(BigInteger.val(s.numerator), 2 * (BigInteger.val(u) * BigInteger.val(u)))
      @     && Products.positive(BigFraction.den(s.tau), BigInteger.val(s.numerator) * (2 * (BigInteger.val(u) * BigInteger.val(u)))); } @*/

    /** [SPARSE-TV] As a bound of the quantity. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && \invariant_for(s.coordinate) && \invariant_for(c);
      @ requires 1 <= d && isCopied(s.tau, s.mean, c.mean, c.size);
      @ requires analysis.Clustering.meanErrorAtMost(t, BigInteger.val(c.error), BigInteger.val(c.unit));
      @ ensures \result && analysis.Quantity.atLeast(
      @   analysis.Clustering.leastMemorization(analysis.Clustering.problem(Names.coordinate(s.coordinate), d, t)),
      @   (BigFraction.den(s.tau) - BigFraction.num(s.tau))
      @     * (BigInteger.val(s.denominator) * (BigInteger.val(c.value) * BigInteger.val(c.value))),
      @   BigFraction.den(s.tau) * (BigInteger.val(s.numerator) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))));
      @ public static model strictly_pure helper boolean quantity(SparseSigns s, CentreNeeded c, \bigint d, \bigint t) {
      @   return Products.square(BigInteger.val(c.value)) && Products.positive(BigInteger.val(c.unit), BigInteger.val(c.unit))
      @     && analysis.SparseClustering.memorizationBySigns(BigInteger.val(s.coordinate.samples), BigFraction.num(s.coordinate.power),
      @       BigFraction.den(s.coordinate.power), \dl_pow(2, BigInteger.val(s.coordinate.samples) - 1), d, t,
      @       BigFraction.num(s.agreement), BigFraction.den(s.agreement), BigFraction.num(s.tau), BigFraction.den(s.tau),
      @       BigFraction.num(s.mean), BigFraction.den(s.mean), BigInteger.val(s.numerator), BigInteger.val(s.denominator),
      @       BigInteger.val(c.mean), BigInteger.val(c.size), BigInteger.val(c.error), BigInteger.val(c.unit),
      @       BigInteger.val(c.value) * BigInteger.val(c.value), 2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit))); } @*/

    /** [SPARSE-TV] What follows for memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && \invariant_for(s) && \invariant_for(s.coordinate) && \invariant_for(c);
      @ requires Names.coordinate(s.coordinate) == Names.coordinate(p.coordinate) && isCopied(s.tau, s.mean, c.mean, c.size);
      @ requires DistanceLemmas.isMeanAtMost(p.target, c.error, c.unit) && isMemorized(s, c.value, c.unit, value);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean memorization(Clustering p, SparseSigns s, CentreNeeded c, BigFraction value) {
      @   return CentreLemmas.meanError(p.target, c.error, c.unit)
      @     && quantity(s, c, BigInteger.val(p.dimension), Names.target(p.target))
      @     && divisor(s, c.unit)
      @     && Weaker.lower(Names.memorization(p, false),
      @       (BigFraction.den(s.tau) - BigFraction.num(s.tau))
      @         * (BigInteger.val(s.denominator) * (BigInteger.val(c.value) * BigInteger.val(c.value))),
      @       BigFraction.den(s.tau) * (BigInteger.val(s.numerator) * (2 * (BigInteger.val(c.unit) * BigInteger.val(c.unit)))),
      @       value); } @*/

    /** The divisor of what is memorized for what is known of the signs. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.tau, s.numerator;
      @ public static model strictly_pure helper boolean isPart(SparseSigns s, BigInteger part) {
      @   return BigInteger.val(part) == BigFraction.den(s.tau) * BigInteger.val(s.numerator); } @*/

    /** The divisor, and (1 - tau) denominator more, times the denominator of tau. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.tau, s.numerator, s.denominator;
      @ public static model strictly_pure helper boolean isWhole(SparseSigns s, BigInteger whole) {
      @   return BigInteger.val(whole) == BigFraction.den(s.tau) * BigInteger.val(s.numerator)
      @     + (BigFraction.den(s.tau) - BigFraction.num(s.tau)) * BigInteger.val(s.denominator); } @*/

    /** The divisor is positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(s);
      @ ensures \result && 0 < BigFraction.den(s.tau) * BigInteger.val(s.numerator);
      @ public static model strictly_pure helper boolean positivePart(SparseSigns s) {
      @   return Products.positive(BigFraction.den(s.tau), BigInteger.val(s.numerator)); } @*/

    /** [SPARSE-TV-COST] What follows for memorization from a line. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && \invariant_for(s.coordinate) && \invariant_for(line) && 1 <= BigInteger.val(dimension);
      @ requires isCopied(s.tau, s.mean, line.mean, line.size) && BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires isPart(s, part) && isWhole(s, whole);
      @ requires CentreLineLemmas.isPrice(BigInteger.val(part), BigInteger.val(whole), line, price, unit);
      @ requires CentreLineLemmas.isValue(BigInteger.val(part), BigInteger.val(whole), line, value, unit);
      @ ensures \result && CostLemmas.atLeast(s.coordinate, dimension, price, value, unit);
      @ public static model strictly_pure helper boolean cost(SparseSigns s, BigInteger dimension, CentreLine line, BigInteger part,
      @     BigInteger whole, BigInteger price, BigInteger value, BigInteger unit) {
      @   return analysis.Cost.ofSigns(BigInteger.val(s.coordinate.samples), BigFraction.num(s.coordinate.power),
      @       BigFraction.den(s.coordinate.power), \dl_pow(2, BigInteger.val(s.coordinate.samples) - 1), BigInteger.val(dimension),
      @       BigFraction.num(s.agreement), BigFraction.den(s.agreement), BigFraction.num(s.tau), BigFraction.den(s.tau),
      @       BigFraction.num(s.mean), BigFraction.den(s.mean), BigInteger.val(s.numerator), BigInteger.val(s.denominator),
      @       BigInteger.val(line.mean), BigInteger.val(line.size), BigInteger.val(line.error), BigInteger.val(line.intercept),
      @       BigInteger.val(line.slope), BigInteger.val(line.unit), BigInteger.val(part), BigInteger.val(whole), BigInteger.val(price),
      @       BigInteger.val(value), BigInteger.val(unit)); } @*/
}
