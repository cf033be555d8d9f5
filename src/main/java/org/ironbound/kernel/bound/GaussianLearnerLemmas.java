package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind GaussianLearner, for use in assertions; no Java code. */
public final class GaussianLearnerLemmas {
    private GaussianLearnerLemmas() {
    }

    /** The fraction under the root of the correlation is positive. */
    /*@ public normal_behavior
      @ requires 0 < p < q && 0 < r && 0 < s && 1 <= n && 0 < ln && 0 < ld && 1 <= unit;
      @ ensures \result && 0 < (ld * ld) * (p * n * s + (q - p) * s + r * q * n) && 0 <= (ln * ln) * (q * n * s) * (unit * unit);
      @ public static model strictly_pure helper boolean signs(\bigint p, \bigint q, \bigint r, \bigint s, \bigint n, \bigint ln,
      @     \bigint ld, \bigint unit) {
      @   return Products.positive(p, n)
      @     && Products.positive(p * n, s)
      @     && Products.positive(q - p, s)
      @     && Products.positive(r, q)
      @     && Products.positive(r * q, n)
      @     && Products.positive(ld, ld)
      @     && Products.positive(ld * ld, p * n * s + (q - p) * s + r * q * n)
      @     && Products.positive(ln, ln)
      @     && Products.positive(q, n)
      @     && Products.positive(q * n, s)
      @     && Products.positive(ln * ln, q * n * s)
      @     && Products.positive(unit, unit)
      @     && Products.positive((ln * ln) * (q * n * s), unit * unit); } @*/

    /** {@code x^2 d <= n}, from x = 0 or {@code x^2 <= floor(n/d)}. */
    /*@ public normal_behavior
      @ requires d > 0 && n >= 0 && q * d <= n && x >= 0 && (x == 0 || x * x <= q);
      @ ensures \result && (x * x) * d <= n;
      @ public static model strictly_pure helper boolean rootBelow(\bigint q, \bigint d, \bigint n, \bigint x) {
      @   return x == 0 || Products.monotone(x * x, q, d); } @*/

    /** {@code (d/2) ln(1 + (1-L)/(n v)) <= upper/unit} at L = l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMemorization(BigInteger d, BigInteger n, BigFraction l, BigFraction v,
      @     BigInteger upper, BigInteger unit) {
      @   return analysis.Ln.atMost(
      @       BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v) + (BigFraction.den(l) - BigFraction.num(l)) * BigFraction.den(v),
      @       BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v), 2 * BigInteger.val(upper),
      @       BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** {@code k/unit <= kappa = L/sqrt(L + (1-L)/n + v)} wherever L is from l to m. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCorrelation(BigInteger n, BigFraction l, BigFraction m, BigFraction v,
      @     BigInteger k, BigInteger unit) {
      @   return 0 <= BigInteger.val(k)
      @     && (BigInteger.val(k) * BigInteger.val(k)) * (BigFraction.den(l) * BigFraction.den(l))
      @         * (BigFraction.num(m) * BigInteger.val(n) * BigFraction.den(v)
      @           + (BigFraction.den(m) - BigFraction.num(m)) * BigFraction.den(v)
      @           + BigFraction.num(v) * BigFraction.den(m) * BigInteger.val(n))
      @       <= (BigFraction.num(l) * BigFraction.num(l)) * (BigFraction.den(m) * BigInteger.val(n) * BigFraction.den(v))
      @         * (BigInteger.val(unit) * BigInteger.val(unit)); } @*/

    /** {@code sqrt(1 - (k/unit)^2) <= r/unit}, and r is positive. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSpread(BigInteger k, BigInteger r, BigInteger unit) {
      @   return 1 <= BigInteger.val(r)
      @     && BigInteger.val(unit) * BigInteger.val(unit) - BigInteger.val(k) * BigInteger.val(k)
      @       <= BigInteger.val(r) * BigInteger.val(r); } @*/

    /** {@code sqrt(d x) <= y/unit}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isDeviation(BigInteger d, BigFraction x, BigInteger y, BigInteger unit) {
      @   return 0 <= BigInteger.val(y)
      @     && BigInteger.val(d) * BigFraction.num(x) * (BigInteger.val(unit) * BigInteger.val(unit))
      @       <= (BigInteger.val(y) * BigInteger.val(y)) * BigFraction.den(x); } @*/

    /** {@code t/unit <= sqrt(d - 2 y/unit)}, or t is 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLength(BigInteger d, BigInteger y, BigInteger t, BigInteger unit) {
      @   return 0 <= BigInteger.val(t)
      @     && (BigInteger.val(t) == 0
      @       || BigInteger.val(t) * BigInteger.val(t)
      @         <= (BigInteger.val(d) * BigInteger.val(unit) - 2 * BigInteger.val(y)) * BigInteger.val(unit)); } @*/

    /** {@code c - (k/unit)(t/unit) <= (g/ARGUMENT_STEPS)(r/unit)}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isArgument(BigFraction c, BigInteger k, BigInteger t, BigInteger r, BigInteger g,
      @     BigInteger unit) {
      @   return (BigFraction.num(c) * (BigInteger.val(unit) * BigInteger.val(unit))
      @       - BigFraction.den(c) * (BigInteger.val(k) * BigInteger.val(t))) * GaussianLearner.ARGUMENT_STEPS
      @     <= BigFraction.den(c) * BigInteger.val(g) * (BigInteger.val(r) * BigInteger.val(unit)); } @*/

    /**
     * The part of the chance of a miss, given the length of w, that is above level/unit is at most excess/unit in the mean, for every
     * correlation from k/unit on.
     */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isExcess(BigInteger d, BigInteger k, BigFraction c, \bigint level,
      @     \bigint excess, BigInteger unit) {
      @   return analysis.GaussianLearner.excessAtMost(BigInteger.val(d), BigInteger.val(k), BigInteger.val(unit), BigFraction.num(c),
      @     BigFraction.den(c), level, excess, BigInteger.val(unit)); } @*/

    /** No chance is above 1. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 <= BigInteger.val(k) && 0 < BigFraction.den(c) && 2 <= BigInteger.val(unit);
      @ ensures \result && isExcess(d, k, c, BigInteger.val(unit), 0, unit);
      @ public static model strictly_pure helper boolean nothingAboveOne(BigInteger d, BigInteger k, BigFraction c, BigInteger unit) {
      @   return analysis.GaussianLearner.nothingAboveOne(BigInteger.val(d), BigInteger.val(k), BigInteger.val(unit), BigFraction.num(c),
      @     BigFraction.den(c), BigInteger.val(unit)); } @*/

    /** {@code r/unit <= sqrt(1 - (k/unit)^2)}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNarrow(BigInteger k, BigInteger r, BigInteger unit) {
      @   return 0 <= BigInteger.val(r)
      @     && BigInteger.val(r) * BigInteger.val(r)
      @       <= BigInteger.val(unit) * BigInteger.val(unit) - BigInteger.val(k) * BigInteger.val(k); } @*/

    /**
     * A bound r/unit of sqrt(1 - (k/unit)^2), on the side that is needed for an argument of this sign; t/unit is above c for a positive
     * one.
     */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isScale(BigFraction c, BigInteger k, BigInteger t, BigInteger r, BigInteger g,
      @     BigInteger unit) {
      @   return (BigInteger.val(g) <= 0 ==> isSpread(k, r, unit))
      @     && (0 < BigInteger.val(g) ==> isNarrow(k, r, unit) && BigFraction.num(c) * BigInteger.val(unit)
      @       <= BigFraction.den(c) * BigInteger.val(t)); } @*/

    /** The length of what is released, in units of its standard deviation, is at most t/unit with a chance of at most rare/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRare(BigInteger d, BigInteger t, BigInteger rare, BigInteger unit) {
      @   return analysis.ChiSquared.atMost(BigInteger.val(d), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(rare),
      @       BigInteger.val(unit)); } @*/

    /** By Laurent and Massart. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 <= BigFraction.num(x) && 0 < BigFraction.den(x) && 1 <= BigInteger.val(unit);
      @ requires isDeviation(d, x, y, unit) && isLength(d, y, t, unit);
      @ requires analysis.Exp.atMost(-BigFraction.num(x), BigFraction.den(x), BigInteger.val(rare), BigInteger.val(unit));
      @ ensures \result && isRare(d, t, rare, unit);
      @ public static model strictly_pure helper boolean deviates(BigInteger d, BigFraction x, BigInteger y, BigInteger t, BigInteger rare,
      @     BigInteger unit) {
      @   return analysis.ChiSquared.deviation(BigInteger.val(d), BigFraction.num(x), BigFraction.den(x), BigInteger.val(y),
      @       BigInteger.val(t), BigInteger.val(unit), BigInteger.val(rare), BigInteger.val(unit)); } @*/

    /** From the level of some misses to the next one, whose length t is fallen short of with a chance of at most rare/unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(misses) && 0 <= BigInteger.val(t) && isRare(misses.dimension, t, rare, misses.unit);
      @ requires isArgument(misses.threshold, misses.correlation, t, r, g, misses.unit);
      @ requires isScale(misses.threshold, misses.correlation, t, r, g, misses.unit);
      @ requires analysis.Phi.atMost(BigInteger.val(g), GaussianLearner.ARGUMENT_STEPS, BigInteger.val(next), BigInteger.val(misses.unit));
      @ requires BigInteger.val(next) <= BigInteger.val(misses.level);
      @ requires (BigInteger.val(misses.level) - BigInteger.val(next)) * BigInteger.val(rare)
      @   <= BigInteger.val(more) * BigInteger.val(misses.unit);
      @ ensures \result && isExcess(misses.dimension, misses.correlation, misses.threshold, BigInteger.val(next),
      @     BigInteger.val(misses.excess) + BigInteger.val(more), misses.unit);
      @ public static model strictly_pure helper boolean moreBelow(NoisyMeanMisses misses, BigInteger t, BigInteger r, BigInteger g,
      @     BigInteger next, BigInteger rare, BigInteger more) {
      @   return analysis.GaussianLearner.moreBelow(BigInteger.val(misses.dimension), BigInteger.val(misses.correlation),
      @     BigInteger.val(misses.unit), BigFraction.num(misses.threshold), BigFraction.den(misses.threshold), BigInteger.val(misses.level),
      @     BigInteger.val(misses.excess), BigInteger.val(misses.unit), BigInteger.val(t), BigInteger.val(r), BigInteger.val(g),
      @     GaussianLearner.ARGUMENT_STEPS, BigInteger.val(next), BigInteger.val(rare), BigInteger.val(more)); } @*/

    /** The chance of a false alarm is at most upper/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(BigFraction c, BigInteger upper, BigInteger unit) {
      @   return analysis.Phi.atLeast(BigFraction.num(c), BigFraction.den(c), BigInteger.val(unit) - BigInteger.val(upper),
      @       BigInteger.val(unit)); } @*/
}
