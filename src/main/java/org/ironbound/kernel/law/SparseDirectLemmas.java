package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** What SPARSE-DIRECT computes near 0, and the signs of what it takes logarithms of, for s = u/t, q = v/u, z = x/y; no Java code. */
public final class SparseDirectLemmas {
    private SparseDirectLemmas() {
    }

    /** K = ln((1-s)(1-qz)/((1-z)(1-qs))) is between lower/w and upper/w. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLevel(BigInteger t, BigInteger u, BigInteger v, BigFraction z, BigInteger lower,
      @     BigInteger upper, BigInteger w) {
      @   return analysis.Ln.atLeast(
      @       (BigInteger.val(t) - BigInteger.val(u)) * (BigInteger.val(u) * BigFraction.den(z) - BigInteger.val(v) * BigFraction.num(z)),
      @       (BigFraction.den(z) - BigFraction.num(z)) * (BigInteger.val(u) * (BigInteger.val(t) - BigInteger.val(v))),
      @       BigInteger.val(lower), BigInteger.val(w))
      @     && analysis.Ln.atMost(
      @       (BigInteger.val(t) - BigInteger.val(u)) * (BigInteger.val(u) * BigFraction.den(z) - BigInteger.val(v) * BigFraction.num(z)),
      @       (BigFraction.den(z) - BigFraction.num(z)) * (BigInteger.val(u) * (BigInteger.val(t) - BigInteger.val(v))),
      @       BigInteger.val(upper), BigInteger.val(w)); } @*/

    /** odds/w is at most ln(z(1-s)/(s(1-z))). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOddsBelow(BigInteger t, BigInteger u, BigFraction z, BigInteger odds,
      @     BigInteger w) {
      @   return analysis.Ln.atLeast(BigFraction.num(z) * (BigInteger.val(t) - BigInteger.val(u)),
      @       BigInteger.val(u) * (BigFraction.den(z) - BigFraction.num(z)), BigInteger.val(odds), BigInteger.val(w)); } @*/

    /** The numerator of end/(q z). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint over(BigInteger u, BigFraction z, BigFraction end) {
      @   return BigFraction.num(end) * BigInteger.val(u) * BigFraction.den(z); } @*/

    /** The denominator of end/(q z). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint under(BigInteger v, BigFraction z, BigFraction end) {
      @   return BigFraction.den(end) * BigInteger.val(v) * BigFraction.num(z); } @*/

    /** {@code (1-q) (end/(q z))^2 <= 2 ((1-q) odds + q lower)}, odds and lower in multiples of 1/w. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSteep(BigInteger u, BigInteger v, BigFraction z, BigFraction end,
      @     BigInteger lower, BigInteger odds, BigInteger w) {
      @   return BigInteger.val(w) * (BigInteger.val(u) - BigInteger.val(v)) * (over(u, z, end) * over(u, z, end))
      @     <= 2 * ((BigInteger.val(u) - BigInteger.val(v)) * BigInteger.val(odds) + BigInteger.val(v) * BigInteger.val(lower))
      @       * (under(v, z, end) * under(v, z, end)); } @*/

    /** {@code c dber + upper <= (1-q) z (end/(q z))^2} for c = cn/cd, dber and upper in multiples of 1/w. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isHigh(BigInteger u, BigInteger v, BigInteger cn, BigInteger cd, BigFraction z,
      @     BigFraction end, BigInteger upper, BigInteger dber, BigInteger w) {
      @   return (BigInteger.val(cn) * BigInteger.val(dber) + BigInteger.val(cd) * BigInteger.val(upper))
      @       * (BigInteger.val(u) * BigFraction.den(z)) * (under(v, z, end) * under(v, z, end))
      @     <= BigInteger.val(cd) * BigInteger.val(w) * (BigInteger.val(u) - BigInteger.val(v)) * BigFraction.num(z)
      @       * (over(u, z, end) * over(u, z, end)); } @*/

    /** Near 0: both conditions prove c up to the end. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.val(v) < BigInteger.val(u) < BigInteger.val(t);
      @ requires 0 <= BigInteger.val(cn) && 0 < BigInteger.val(cd) && 0 < BigInteger.val(w);
      @ requires 0 < BigFraction.num(z) < BigFraction.den(z) && 0 < BigFraction.num(end) <= BigFraction.den(end);
      @ requires isLevel(t, u, v, z, lower, upper, w) && isOddsBelow(t, u, z, odds, w);
      @ requires analysis.Dber.atMost(BigFraction.num(end), BigFraction.den(end), BigInteger.val(dber), BigInteger.val(w));
      @ requires isSteep(u, v, z, end, lower, odds, w) && isHigh(u, v, cn, cd, z, end, upper, dber, w);
      @ ensures \result && analysis.SparseDirect.belowUpTo(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigInteger.val(cn),
      @     BigInteger.val(cd), BigFraction.num(end), BigFraction.den(end));
      @ public static model strictly_pure helper boolean start(BigInteger t, BigInteger u, BigInteger v, BigInteger cn, BigInteger cd,
      @     BigFraction z, BigFraction end, BigInteger lower, BigInteger upper, BigInteger odds, BigInteger dber, BigInteger w) {
      @   return analysis.SparseDirect.start(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigInteger.val(cn),
      @       BigInteger.val(cd), BigFraction.num(z), BigFraction.den(z), BigFraction.num(end), BigFraction.den(end),
      @       BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(odds), BigInteger.val(dber), BigInteger.val(w),
      @       BigInteger.val(u) - BigInteger.val(v), over(u, z, end), under(v, z, end),
      @       (BigInteger.val(u) - BigInteger.val(v)) * BigInteger.val(odds) + BigInteger.val(v) * BigInteger.val(lower),
      @       BigInteger.val(cn) * BigInteger.val(dber) + BigInteger.val(cd) * BigInteger.val(upper)); } @*/

    /** (1-s)(1-qz) and (1-z)(1-qs), cross-multiplied. */
    /*@ public normal_behavior
      @ requires 0 < v < u < t && 0 < x && x < y;
      @ ensures \result && 1 <= (t - u) * (u * y - v * x) && 1 <= (y - x) * (u * (t - v));
      @ public static model strictly_pure helper boolean levels(\bigint t, \bigint u, \bigint v, \bigint x, \bigint y) {
      @   return Products.strictlyMonotone(v, u, x) && Products.strictlyMonotone(x, y, u) && Products.positive(t - u, u * y - v * x)
      @     && Products.positive(u, t - v) && Products.positive(y - x, u * (t - v)); } @*/

    /** z(1-s) and s(1-z), cross-multiplied. */
    /*@ public normal_behavior
      @ requires 0 < u < t && 0 < x && x < y;
      @ ensures \result && 1 <= x * (t - u) && 1 <= u * (y - x);
      @ public static model strictly_pure helper boolean odds(\bigint t, \bigint u, \bigint x, \bigint y) {
      @   return Products.positive(x, t - u) && Products.positive(u, y - x); } @*/

    /** z(1-s) and s(1-z), cross-multiplied, times 2ij and i^2+j^2. */
    /*@ public normal_behavior
      @ requires 0 < u < t && 0 < x && x < y && 0 < j && j <= i;
      @ ensures \result && 1 <= 2 * (i * j) * (x * (t - u)) && 1 <= (i * i + j * j) * (u * (y - x));
      @ public static model strictly_pure helper boolean tiltedOdds(\bigint t, \bigint u, \bigint x, \bigint y, \bigint i, \bigint j) {
      @   return odds(t, u, x, y)
      @     && Products.positive(i, j)
      @     && Products.positive(i, i)
      @     && Products.positive(j, j)
      @     && Products.positive(2 * (i * j), x * (t - u))
      @     && Products.positive(i * i + j * j, u * (y - x)); } @*/

    /** {@code 0 < v < u < t} for v = a w, u = a w + b - a, t = b w. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 2 <= w;
      @ ensures \result && 0 < a * w && a * w < a * w + (b - a) && a * w + (b - a) < b * w;
      @ public static model strictly_pure helper boolean law(\bigint a, \bigint b, \bigint w) {
      @   return Products.positive(a, w) && Products.strictlyMonotone(1, w, b - a); } @*/
}
