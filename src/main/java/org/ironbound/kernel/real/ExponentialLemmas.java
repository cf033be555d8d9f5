package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/** Lemmas behind Exponential, for use in assertions; no Java code. */
public final class ExponentialLemmas {
    /** e^(n/d) = (e^(n/2d))^2. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && l >= 0 && low * s <= l * l && analysis.Exp.atLeast(n, d + d, l, s);
      @ ensures \result && analysis.Exp.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean squareAtLeast(\bigint n, \bigint d, \bigint l, \bigint low, \bigint s) {
      @   return analysis.Exp.sumAtLeast(n, d + d, l, s, n, d + d, l, s) && Products.positive(d + d, d + d) && Products.positive(s, s)
      @     && Products.monotone(low * s, l * l, s)
      @     && analysis.Exp.monotoneAtLeast(n * (d + d) + n * (d + d), (d + d) * (d + d), l * l, s * s, n, d, low, s); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && l * l <= high * s && analysis.Exp.atMost(n, d + d, l, s);
      @ ensures \result && analysis.Exp.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean squareAtMost(\bigint n, \bigint d, \bigint l, \bigint high, \bigint s) {
      @   return analysis.Exp.sumAtMost(n, d + d, l, s, n, d + d, l, s) && Products.positive(d + d, d + d) && Products.positive(s, s)
      @     && Products.monotone(l * l, high * s, s)
      @     && analysis.Exp.monotoneAtMost(n * (d + d) + n * (d + d), (d + d) * (d + d), l * l, s * s, n, d, high, s); } @*/

    /** e^(-n/d) = 1/e^(n/d). */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && u >= 1 && low * u <= s * s && analysis.Exp.atMost(n, d, u, s);
      @ ensures \result && analysis.Exp.atLeast(-n, d, low, s);
      @ public static model strictly_pure helper boolean inverseAtLeast(\bigint n, \bigint d, \bigint u, \bigint low, \bigint s) {
      @   return analysis.Exp.inverseAtLeast(n, d, u, s) && analysis.Exp.monotoneAtLeast(-n, d, s, u, -n, d, low, s); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && l >= 1 && s * s <= high * l && analysis.Exp.atLeast(n, d, l, s);
      @ ensures \result && analysis.Exp.atMost(-n, d, high, s);
      @ public static model strictly_pure helper boolean inverseAtMost(\bigint n, \bigint d, \bigint l, \bigint high, \bigint s) {
      @   return analysis.Exp.inverseAtMost(n, d, l, s) && analysis.Exp.monotoneAtMost(-n, d, s, l, -n, d, high, s); } @*/

    /*@ public normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && n * s < (x + 1) * d;
      @ ensures \result && x >= 0;
      @ public static model strictly_pure helper boolean floorNonNegative(\bigint n, \bigint d, \bigint s, \bigint x) {
      @   return Products.nonNegative(n, s) && (x >= 0 || Products.monotone(x + 1, 0, d)); } @*/

    /**
     * c = floor(x r/s) and rest = floor((x r - c s)/r): c/r is in [0, 1], the rest fits below s with the slack, and {@code x r <= c s +
     * rest r} up to one unit.
     */
    /*@ public normal_behavior
      @ requires 0 <= x && x + j <= s && 1 <= j && j <= r && r >= 256 && r * r < s;
      @ requires c * s <= x * r < (c + 1) * s && rest * r <= x * r - c * s && x * r - c * s < (rest + 1) * r;
      @ ensures \result && 0 <= c && c <= r && 0 <= rest && rest + (j + 1) <= s && j + 1 <= r * r && r * r > r && r * r >= 256;
      @ ensures c * s + rest * r <= x * r && (x + j) * r <= c * s + (rest + j + 1) * r;
      @ public static model strictly_pure helper boolean restInRange(\bigint x, \bigint j, \bigint r, \bigint s, \bigint c, \bigint rest) {
      @   return Products.nonNegative(x, r)
      @     && (c >= 0 || Products.monotone(c + 1, 0, s))
      @     && Products.monotone(x, s, r)
      @     && (c <= r || Products.monotone(r + 1, c, s))
      @     && (rest >= 0 || Products.monotone(rest + 1, 0, r))
      @     && Products.monotone(256, r, r)
      @     && (rest < 0 || Products.monotone(256, r, rest)); } @*/

    /** {@code e^(x/s) >= e^(c/r) e^(rest/s)}. */
    /*@ public normal_behavior
      @ requires s >= 1 && r >= 1 && a >= s && b >= s && low * s <= a * b && a * b < (low + 1) * s && c * s + rest * r <= x * r;
      @ requires analysis.Exp.atLeast(c, r, a, s) && analysis.Exp.atLeast(rest, s, b, s);
      @ ensures \result && low >= s && analysis.Exp.atLeast(x, s, low, s);
      @ public static model strictly_pure helper boolean joinAtLeast(\bigint x, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint a,
      @     \bigint b, \bigint low) {
      @   return productAtLeastUnit(a, b, s)
      @     && (low >= s || Products.monotone(low + 1, s, s))
      @     && Products.positive(r, s)
      @     && Products.positive(s, s)
      @     && Products.monotone(c * s + rest * r, x * r, s)
      @     && Products.monotone(low * s, a * b, s)
      @     && analysis.Exp.sumAtLeast(c, r, a, s, rest, s, b, s)
      @     && analysis.Exp.monotoneAtLeast(c * s + rest * r, r * s, a * b, s * s, x, s, low, s); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private ExponentialLemmas() {
    }

    /** {@code e^(x/s) <= e^(c/r) e^(rest/s)}. */
    /*@ public normal_behavior
      @ requires s >= 1 && r >= 1 && a >= s && b >= s && a * b <= high * s && x * r <= c * s + rest * r;
      @ requires analysis.Exp.atMost(c, r, a, s) && analysis.Exp.atMost(rest, s, b, s);
      @ ensures \result && high >= s && analysis.Exp.atMost(x, s, high, s);
      @ public static model strictly_pure helper boolean joinAtMost(\bigint x, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint a,
      @     \bigint b, \bigint high) {
      @   return productAtLeastUnit(a, b, s)
      @     && (high >= s || Products.strictlyMonotone(high, s, s))
      @     && Products.positive(r, s)
      @     && Products.positive(s, s)
      @     && Products.monotone(x * r, c * s + rest * r, s)
      @     && Products.monotone(a * b, high * s, s)
      @     && analysis.Exp.sumAtMost(c, r, a, s, rest, s, b, s)
      @     && analysis.Exp.monotoneAtMost(c * s + rest * r, r * s, a * b, s * s, x, s, high, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && a >= s && b >= s;
      @ ensures \result && a * b >= s * s;
      @ public static model strictly_pure helper boolean productAtLeastUnit(\bigint a, \bigint b, \bigint s) {
      @   return Products.bothMonotone(s, a, s, b); } @*/

    /** The partial sum of EXP-SERIES, floored at scale s, is a lower bound, and at least 1. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && s >= 1 && k >= 1;
      @ requires low * analysis.Series.product(d, 1, 0, 0, k)
      @   <= s * (analysis.Series.product(d, 1, 0, 0, k) + analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k));
      @ requires s * (analysis.Series.product(d, 1, 0, 0, k) + analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k))
      @   < (low + 1) * analysis.Series.product(d, 1, 0, 0, k);
      @ ensures \result && low >= s && analysis.Exp.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint n, \bigint d, \bigint s, \bigint k, \bigint low) {
      @   return signs(n, d, k)
      @     && analysis.Exp.seriesAtLeast(n, d, k)
      @     && floorAtLeast(n, d, s, low, analysis.Series.product(d, 1, 0, 0, k), analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k)); } @*/

    /** Signs of what the series is made of. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && k >= 1;
      @ ensures \result;
      @ ensures analysis.Series.product(d, 1, 0, 0, k) >= 1
      @   && analysis.Series.product(n, 0, 1, 0, k) >= 0
      @   && analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k) >= 0;
      @ ensures (k + 1) * d - n >= 1;
      @ public static model strictly_pure helper boolean signs(\bigint n, \bigint d, \bigint k) {
      @   return SeriesLemmas.productPositive(d, 1, 0, 0, k)
      @     && SeriesLemmas.productNonNegative(n, 0, 1, 0, k)
      @     && SeriesLemmas.sumNonNegative(n, 0, 1, d, 1, 0, 0, k)
      @     && Products.positive(k, d); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && q >= 1 && t >= 0;
      @ requires analysis.Exp.atLeast(n, d, q + t, q) && low * q <= s * (q + t) && s * (q + t) < (low + 1) * q;
      @ ensures \result && low >= s && analysis.Exp.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean floorAtLeast(\bigint n, \bigint d, \bigint s, \bigint low, \bigint q, \bigint t) {
      @   return Products.nonNegative(s, t)
      @     && (low >= s || Products.monotone(low + 1, s, q))
      @     && analysis.Exp.monotoneAtLeast(n, d, q + t, q, n, d, low, s); } @*/

    /** The partial sum and the bound of its rest, rounded up at scale s, are an upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && s >= 1 && k >= 1 && low >= s;
      @ requires s * (analysis.Series.product(d, 1, 0, 0, k) + analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k))
      @   < (low + 1) * analysis.Series.product(d, 1, 0, 0, k);
      @ requires s * (analysis.Series.product(n, 0, 1, 0, k) * n) <= rest * (analysis.Series.product(d, 1, 0, 0, k) * ((k + 1) * d - n));
      @ ensures \result && low + 1 + rest >= s && analysis.Exp.atMost(n, d, low + 1 + rest, s);
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint n, \bigint d, \bigint s, \bigint k, \bigint low,
      @     \bigint rest) {
      @   return signs(n, d, k)
      @     && analysis.Exp.seriesAtMost(n, d, k)
      @     && Products.nonNegative(analysis.Series.product(n, 0, 1, 0, k), n)
      @     && ceilAtMost(n, d, s, low, rest, analysis.Series.product(d, 1, 0, 0, k), analysis.Series.sum(n, 0, 1, d, 1, 0, 0, k),
      @         analysis.Series.product(n, 0, 1, 0, k) * n, (k + 1) * d - n); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && q >= 1 && p >= 0 && gap >= 1 && low >= s;
      @ requires analysis.Exp.atMost(n, d, (q + t) * gap + p, q * gap);
      @ requires s * (q + t) < (low + 1) * q && s * p <= rest * (q * gap);
      @ ensures \result && low + 1 + rest >= s && analysis.Exp.atMost(n, d, low + 1 + rest, s);
      @ public static model strictly_pure helper boolean ceilAtMost(\bigint n, \bigint d, \bigint s, \bigint low, \bigint rest, \bigint q,
      @     \bigint t, \bigint p, \bigint gap) {
      @   return Products.positive(q, gap)
      @     && Products.nonNegative(s, p)
      @     && (rest >= 0 || Products.strictlyMonotone(rest, 0, q * gap))
      @     && Products.monotone(s * (q + t), (low + 1) * q, gap)
      @     && analysis.Exp.monotoneAtMost(n, d, (q + t) * gap + p, q * gap, n, d, low + 1 + rest, s); } @*/
}
