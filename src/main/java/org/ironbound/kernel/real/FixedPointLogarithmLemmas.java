package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/**
 * Lemmas behind FixedPointLogarithm, for use in assertions; no Java code. v is the scale of the fixed-point numbers, s that of the result.
 */
public final class FixedPointLogarithmLemmas {
    private FixedPointLogarithmLemmas() {
    }

    /** floor(u floor(y/v)/v). */
    /*@ public normal_behavior
      @ requires v >= 1 && u >= 0 && once * v <= y && y <= (once + 1) * v && twice * v <= once * u && once * u <= (twice + 1) * v;
      @ ensures \result && twice * (v * v) <= y * u && y * u <= (twice + 1) * (v * v) + u * v;
      @ public static model strictly_pure helper boolean shiftedTwice(\bigint y, \bigint u, \bigint v, \bigint once, \bigint twice) {
      @   return Products.monotone(once * v, y, u)
      @     && Products.monotone(y, (once + 1) * v, u)
      @     && Products.monotone(twice * v, once * u, v)
      @     && Products.monotone(once * u, (twice + 1) * v, v); } @*/

    /** The sum in fixed point gives a lower bound. */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && k >= 1 && v >= 1 && z >= 0 && sum >= 0 && z * (n + d) <= (n - d) * v;
      @ requires FixedPointSumLemmas.encloses((n - d) * (n - d), (n + d) * (n + d), v, k, sum, slack)
      @   && low * (v * v) <= ((2 * z) * s) * (v + sum);
      @ ensures \result && analysis.Ln.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean atLeast(\bigint n, \bigint d, \bigint s, \bigint k, \bigint v, \bigint z,
      @     \bigint sum, \bigint slack, \bigint low) {
      @   return LogarithmLemmas.argument(n, d, k)
      @     && below(n - d, n + d, s, v, z, sum, low, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k),
      @         analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k))
      @     && LogarithmLemmas.seriesAtLeast(n, d, s, k, low); } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && s >= 1 && v >= 1 && z >= 0 && sum >= 0 && q >= 1 && z * b <= a * v && sum * q <= v * t;
      @ requires low * (v * v) <= ((2 * z) * s) * (v + sum);
      @ ensures \result && low * (b * q) <= (2 * a * s) * (q + t);
      @ public static model strictly_pure helper boolean below(\bigint a, \bigint b, \bigint s, \bigint v, \bigint z, \bigint sum,
      @     \bigint low, \bigint q, \bigint t) {
      @   return Products.nonNegative(z, b)
      @     && Products.nonNegative(v + sum, q)
      @     && Products.bothMonotone(z * b, a * v, (v + sum) * q, v * (q + t))
      @     && Products.monotone((z * b) * ((v + sum) * q), (a * v) * (v * (q + t)), 2 * s)
      @     && Products.positive(b, q)
      @     && Products.monotone(low * (v * v), ((2 * z) * s) * (v + sum), b * q)
      @     && Products.positive(v, v)
      @     && Products.cancel(low * (b * q), (2 * a * s) * (q + t), v * v); } @*/

    /** For a = n - d and b = n + d with {@code 4 a <= b}, {@code a^2 <= b^2 - a^2}. */
    /*@ public normal_behavior
      @ requires a >= 0 && 4 * a <= b;
      @ ensures \result && a * a <= b * b - a * a;
      @ public static model strictly_pure helper boolean gap(\bigint a, \bigint b) {
      @   return Products.square(a) && Products.bothMonotone(4 * a, b, 4 * a, b); } @*/

    /** The sum in fixed point and what it may lack give an upper bound; z is rounded up. */
    /*@ public normal_behavior
      @ requires n >= d >= 1
      @   && s >= 1
      @   && k >= 1
      @   && v >= 1
      @   && (n - d) * v <= z * (n + d)
      @   && (n - d) * (n - d) <= (n + d) * (n + d) - (n - d) * (n - d);
      @ requires FixedPointSumLemmas.encloses((n - d) * (n - d), (n + d) * (n + d), v, k, sum, slack)
      @   && ((2 * z) * s) * (v + sum + slack) <= high * (v * v);
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint s, \bigint k, \bigint v, \bigint z,
      @     \bigint sum, \bigint slack, \bigint high) {
      @   return LogarithmLemmas.argument(n, d, k)
      @     && bounded(n, d, s, k, v, z, sum, slack, high, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k),
      @         analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k),
      @         analysis.Series.product((n - d) * (n - d), 2, -1, 0, k), (n + d) * (n + d) - (n - d) * (n - d)); } @*/

    /** The upper bound, where q, t, p and gap name what the series is made of, so that KeY leaves products whole. */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && k >= 1 && v >= 1 && (n - d) * v <= z * (n + d) && gap == (n + d) * (n + d) - (n - d) * (n - d);
      @ requires (n - d) * (n - d) <= gap && gap >= 1 && q >= 1 && p >= 0 && t >= 0;
      @ requires q == analysis.Series.product((n + d) * (n + d), 2, 1, 0, k)
      @   && p == analysis.Series.product((n - d) * (n - d), 2, -1, 0, k);
      @ requires t == analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k);
      @ requires v * (t + p) <= (sum + slack) * q && ((2 * z) * s) * (v + sum + slack) <= high * (v * v);
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean bounded(\bigint n, \bigint d, \bigint s, \bigint k, \bigint v, \bigint z,
      @     \bigint sum, \bigint slack, \bigint high, \bigint q, \bigint t, \bigint p, \bigint gap) {
      @   return above(n - d, n + d, s, v, z, v + sum + slack, high, q, t, p)
      @     && restAbove(n - d, n + d, s, high, q, t, p, (n - d) * (n - d), gap)
      @     && LogarithmLemmas.seriesAtMost(n, d, s, k, high, q, t, p, gap); } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && s >= 1 && v >= 1 && q >= 1 && q + t + p >= 0 && a * v <= z * b && v * (q + t + p) <= x * q;
      @ requires ((2 * z) * s) * x <= high * (v * v);
      @ ensures \result && (2 * a * s) * (q + t + p) <= high * (b * q);
      @ public static model strictly_pure helper boolean above(\bigint a, \bigint b, \bigint s, \bigint v, \bigint z, \bigint x,
      @     \bigint high, \bigint q, \bigint t, \bigint p) {
      @   return Products.nonNegative(a, v)
      @     && Products.nonNegative(v, q + t + p)
      @     && Products.bothMonotone(a * v, z * b, v * (q + t + p), x * q)
      @     && Products.monotone((a * v) * (v * (q + t + p)), (z * b) * (x * q), 2 * s)
      @     && Products.positive(b, q)
      @     && Products.monotone(((2 * z) * s) * x, high * (v * v), b * q)
      @     && Products.positive(v, v)
      @     && Products.cancel((2 * a * s) * (q + t + p), high * (b * q), v * v); } @*/

    /**
     * From the lower bound to the upper one, for a/b up to 1/4: with z + 1 in place of z and with the slack the product of z and v + sum
     * grows by {@code z slack + (v + sum + slack) <= v (slack + whole + 2)}; v more may be lost in the lower bound, which is rounded twice.
     */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && 4 * a <= b && s >= 1 && v >= 2 && z >= 0 && slack >= 0 && z * b <= a * v && sum < (whole + 1) * v;
      @ requires ((2 * z) * s) * (v + sum) <= (low + 1) * (v * v) + (2 * s) * v && (slack + whole + 3) * (2 * s) < (excess + 1) * v;
      @ ensures \result && ((2 * (z + 1)) * s) * (v + sum + slack) <= (low + excess + 2) * (v * v);
      @ public static model strictly_pure helper boolean raised(\bigint a, \bigint b, \bigint s, \bigint v, \bigint z, \bigint sum,
      @     \bigint slack, \bigint whole, \bigint low, \bigint excess) {
      @   return smallArgument(a, b, v, z)
      @     && Products.monotone(z + 1, v, slack)
      @     && Products.monotone(z * slack + (v + sum + slack), v * (slack + whole + 2), 2 * s)
      @     && Products.monotone((slack + whole + 3) * (2 * s), (excess + 1) * v, v); } @*/

    /** z/v is at most a/b, up to 1/4: so even z + 1 is at most v. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && 4 * a <= b && v >= 2 && z >= 0 && z * b <= a * v;
      @ ensures \result && z + 1 <= v;
      @ public static model strictly_pure helper boolean smallArgument(\bigint a, \bigint b, \bigint v, \bigint z) {
      @   return Products.monotone(4 * a, b, v) && Products.cancel(4 * z, v, b); } @*/

    /** The rest of the series, p square/gap, is at most its last term p. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && s >= 1 && p >= 0 && gap >= 1 && square <= gap && (2 * a * s) * (q + t + p) <= high * (b * q);
      @ ensures \result && (2 * a * s) * ((q + t) * gap + p * square) <= high * (b * (q * gap));
      @ public static model strictly_pure helper boolean restAbove(\bigint a, \bigint b, \bigint s, \bigint high, \bigint q, \bigint t,
      @     \bigint p, \bigint square, \bigint gap) {
      @   return Products.monotone(square, gap, p)
      @     && Products.nonNegative(a, s)
      @     && Products.monotone((q + t) * gap + p * square, (q + t + p) * gap, 2 * a * s)
      @     && Products.monotone((2 * a * s) * (q + t + p), high * (b * q), gap); } @*/
}
