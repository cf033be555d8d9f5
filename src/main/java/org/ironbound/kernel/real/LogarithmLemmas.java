package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/** Lemmas behind Logarithm, for use in assertions; no Java code. */
public final class LogarithmLemmas {
    private LogarithmLemmas() {
    }

    /*@ public normal_behavior
      @ requires k >= 0;
      @ ensures \result && \dl_pow(2, k) >= 1;
      @ measured_by k;
      @ public static model strictly_pure helper boolean powerPositive(\bigint k) {
      @   return k == 0 || (powerStep(k) && powerPositive(k - 1)); } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && \dl_pow(2, n) == 2 * \dl_pow(2, n - 1);
      @ public static model strictly_pure helper boolean powerStep(\bigint n) { return true; } @*/

    /** ln(2^k) = k ln 2, from below. */
    /*@ public normal_behavior
      @ requires k >= 0 && s >= 1 && analysis.Ln.atLeast(2, 1, l, s);
      @ ensures \result && analysis.Ln.atLeast(\dl_pow(2, k), 1, k * l, s);
      @ measured_by k;
      @ public static model strictly_pure helper boolean doublingsAtLeast(\bigint k, \bigint l, \bigint s) {
      @   return k == 0 ? analysis.Ln.one(s)
      @     : doublingsAtLeast(k - 1, l, s) && powerStep(k) && powerPositive(k - 1) && analysis.Ln.productAtLeast(2, 1, l, \dl_pow(2, k - 1), 1, (k - 1) * l, s); } @*/

    /** ln(2^k) = k ln 2, from above. */
    /*@ public normal_behavior
      @ requires k >= 0 && s >= 1 && analysis.Ln.atMost(2, 1, l, s);
      @ ensures \result && analysis.Ln.atMost(\dl_pow(2, k), 1, k * l, s);
      @ measured_by k;
      @ public static model strictly_pure helper boolean doublingsAtMost(\bigint k, \bigint l, \bigint s) {
      @   return k == 0 ? analysis.Ln.one(s)
      @     : doublingsAtMost(k - 1, l, s) && powerStep(k) && powerPositive(k - 1) && analysis.Ln.productAtMost(2, 1, l, \dl_pow(2, k - 1), 1, (k - 1) * l, s); } @*/

    /** n/d = (n/e) 2^k with e = 2^k d. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && k >= 0 && s >= 1 && e >= 1 && e == d * \dl_pow(2, k);
      @ requires analysis.Ln.atLeast(n, e, l, s) && analysis.Ln.atLeast(2, 1, t, s);
      @ ensures \result && analysis.Ln.atLeast(n, d, l + k * t, s);
      @ public static model strictly_pure helper boolean reduceAtLeast(\bigint n, \bigint d, \bigint k, \bigint e, \bigint l, \bigint t, \bigint s) {
      @   return powerPositive(k) && doublingsAtLeast(k, t, s) && Products.positive(n, \dl_pow(2, k))
      @     && analysis.Ln.productAtLeast(n, e, l, \dl_pow(2, k), 1, k * t, s)
      @     && analysis.Ln.monotoneAtLeast(n * \dl_pow(2, k), e * 1, l + k * t, s, n, d, l + k * t, s); } @*/

    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && k >= 0 && s >= 1 && e >= 1 && e == d * \dl_pow(2, k);
      @ requires analysis.Ln.atMost(n, e, l, s) && analysis.Ln.atMost(2, 1, t, s);
      @ ensures \result && analysis.Ln.atMost(n, d, l + k * t, s);
      @ public static model strictly_pure helper boolean reduceAtMost(\bigint n, \bigint d, \bigint k, \bigint e, \bigint l, \bigint t, \bigint s) {
      @   return powerPositive(k) && doublingsAtMost(k, t, s) && Products.positive(n, \dl_pow(2, k))
      @     && analysis.Ln.productAtMost(n, e, l, \dl_pow(2, k), 1, k * t, s)
      @     && analysis.Ln.monotoneAtMost(n * \dl_pow(2, k), e * 1, l + k * t, s, n, d, l + k * t, s); } @*/

    /** The partial sum of LN-SERIES, floored at scale s, is a lower bound. */
    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && s >= 1 && k >= 0;
      @ requires low * ((n + d) * analysis.Series.product((n + d) * (n + d), 2, 1, 0, k))
      @   <= (2 * (n - d) * s) * (analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) + analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k));
      @ ensures \result && analysis.Ln.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint n, \bigint d, \bigint s, \bigint k, \bigint low) {
      @   return argument(n, d, k) && analysis.Ln.seriesAtLeast(n - d, n + d, k)
      @     && floorAtLeast(n, d, s, low, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k),
      @                     analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k)); } @*/

    /** Signs of what the series is made of. */
    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && k >= 0;
      @ ensures \result;
      @ ensures analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) >= 1 && analysis.Series.product((n - d) * (n - d), 2, -1, 0, k) >= 0;
      @ ensures (n + d) * analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) >= 1 && (n + d) * (n + d) - (n - d) * (n - d) >= 1;
      @ ensures analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k) >= 0 && (n - d) * (n - d) >= 0;
      @ public static model strictly_pure helper boolean argument(\bigint n, \bigint d, \bigint k) {
      @   return Products.positive(n + d, n + d) && Products.square(n - d)
      @     && SeriesLemmas.productPositive((n + d) * (n + d), 2, 1, 0, k)
      @     && SeriesLemmas.productNonNegative((n - d) * (n - d), 2, -1, 0, k)
      @     && SeriesLemmas.sumNonNegative((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k)
      @     && Products.positive(n, d)
      @     && Products.positive(n + d, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k)); } @*/

    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && s >= 1 && q >= 1 && (n + d) * q >= 1;
      @ requires analysis.Ln.atLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (q + t), (n + d) * q);
      @ requires low * ((n + d) * q) <= (2 * (n - d) * s) * (q + t);
      @ ensures \result && analysis.Ln.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean floorAtLeast(\bigint n, \bigint d, \bigint s, \bigint low, \bigint q, \bigint t) {
      @   return analysis.Ln.monotoneAtLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (q + t), (n + d) * q, n, d, low, s); } @*/

    /** The partial sum and the bound of its rest, rounded up at scale s, are an upper bound. */
    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && s >= 1 && k >= 1;
      @ requires (2 * (n - d) * s) * ((analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) + analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k))
      @     * ((n + d) * (n + d) - (n - d) * (n - d)) + analysis.Series.product((n - d) * (n - d), 2, -1, 0, k) * ((n - d) * (n - d)))
      @   <= high * ((n + d) * (analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) * ((n + d) * (n + d) - (n - d) * (n - d))));
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint n, \bigint d, \bigint s, \bigint k, \bigint high) {
      @   return argument(n, d, k) && analysis.Ln.seriesAtMost(n - d, n + d, k)
      @     && ceilAtMost(n, d, s, high, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k),
      @                   analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k), analysis.Series.product((n - d) * (n - d), 2, -1, 0, k),
      @                   (n + d) * (n + d) - (n - d) * (n - d)); } @*/

    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && s >= 1 && q >= 1 && gap >= 1 && gap == (n + d) * (n + d) - (n - d) * (n - d);
      @ requires analysis.Ln.atMost((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * ((q + t) * gap + p * ((n - d) * (n - d))), (n + d) * (q * gap));
      @ requires (2 * (n - d) * s) * ((q + t) * gap + p * ((n - d) * (n - d))) <= high * ((n + d) * (q * gap));
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean ceilAtMost(\bigint n, \bigint d, \bigint s, \bigint high, \bigint q, \bigint t, \bigint p, \bigint gap) {
      @   return Products.positive(q, gap) && Products.positive(n + d, q * gap)
      @     && analysis.Ln.monotoneAtMost((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * ((q + t) * gap + p * ((n - d) * (n - d))), (n + d) * (q * gap), n, d, high, s); } @*/

    /** From f x/(b (q+1)), rounded down, to f (x+1+e)/(b q). */
    /*@ public normal_behavior
      @ requires f * x <= (low + 1) * (b * (q + 1)) && (low + 1) * b + f * (e + 1) <= c * (b * q);
      @ ensures \result && f * (x + 1 + e) <= (low + 1 + c) * (b * q);
      @ public static model strictly_pure helper boolean upward(\bigint f, \bigint x, \bigint e, \bigint low, \bigint b, \bigint q, \bigint c) { return true; } @*/

    /** A quotient rounded down. */
    /*@ public normal_behavior
      @ requires x >= 0 && w >= 1 && x < (q + 1) * w;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floorNonNegative(\bigint x, \bigint w, \bigint q) {
      @   return q >= 0 || Products.monotone(q + 1, 0, w); } @*/

    /** A quotient rounded up. */
    /*@ public normal_behavior
      @ requires x >= 0 && w >= 1 && x <= q * w;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean ceilNonNegative(\bigint x, \bigint w, \bigint q) {
      @   return q >= 0 || Products.monotone(q + 1, 0, w); } @*/

    /** What is left of y >= w is not zero. */
    /*@ public normal_behavior
      @ requires w >= 1 && y >= w && y < (q + 1) * w;
      @ ensures \result && q >= 1;
      @ public static model strictly_pure helper boolean cutPositive(\bigint y, \bigint w, \bigint q) {
      @   return q >= 1 || Products.monotone(q + 1, 1, w); } @*/

    /** A fraction f x/(b y) whose parts lost their last bits, w = 2^cut: rounded down it is a lower bound of the whole one. */
    /*@ public normal_behavior
      @ requires low >= 0 && b >= 1 && f >= 0 && w >= 1;
      @ requires low * (b * (q + 1)) <= f * t && t * w <= x && y <= (q + 1) * w;
      @ ensures \result && low * (b * y) <= f * x;
      @ public static model strictly_pure helper boolean cutBelow(\bigint low, \bigint b, \bigint f, \bigint w, \bigint q, \bigint t, \bigint x, \bigint y) {
      @   return Products.nonNegative(low, b) && Products.monotone(y, (q + 1) * w, low * b)
      @     && Products.monotone(low * (b * (q + 1)), f * t, w) && Products.monotone(t * w, x, f); } @*/

    /** The same from above: f (x + z/gap)/(b y), where z = p square, the rest of the series, is at most e w gap. */
    /*@ public normal_behavior
      @ requires high >= 0 && b >= 1 && f >= 0 && w >= 1 && gap >= 1 && square >= 0;
      @ requires f * (t + e) <= high * (b * q) && q * w <= y && x <= t * w && p <= r * w && r * square <= e * gap;
      @ ensures \result && f * (x * gap + p * square) <= high * (b * (y * gap));
      @ public static model strictly_pure helper boolean cutAbove(\bigint high, \bigint b, \bigint f, \bigint w, \bigint q, \bigint t, \bigint e, \bigint x, \bigint y, \bigint p, \bigint r, \bigint square, \bigint gap) {
      @   return Products.monotone(p, r * w, square) && Products.monotone(r * square, e * gap, w) && Products.monotone(x, t * w, gap)
      @     && scaled(f, x * gap + p * square, t + e, w * gap, high * (b * q))
      @     && Products.positive(b, gap) && Products.nonNegative(high, b * gap) && Products.monotone(q * w, y, high * (b * gap)); } @*/

    /*@ public normal_behavior
      @ requires f >= 0 && g >= 0 && x <= t * g && f * t <= u;
      @ ensures \result && f * x <= u * g;
      @ public static model strictly_pure helper boolean scaled(\bigint f, \bigint x, \bigint t, \bigint g, \bigint u) {
      @   return Products.monotone(x, t * g, f) && Products.monotone(f * t, u, g); } @*/

    /** m = floor(n s/d) for n >= d. */
    /*@ public normal_behavior
      @ requires n >= d && d >= 1 && s >= 1 && m * d <= n * s && n * s < (m + 1) * d;
      @ ensures \result && m >= s;
      @ public static model strictly_pure helper boolean floorAtLeastOne(\bigint n, \bigint d, \bigint s, \bigint m) {
      @   return Products.monotone(d, n, s) && (m >= s || Products.monotone(m + 1, s, d)); } @*/

    /** c = floor(m r/s) for m >= s; and r < r^2 < r^3. */
    /*@ public normal_behavior
      @ requires m >= s && s >= 1 && r >= 256 && m * r < (c + 1) * s;
      @ ensures \result && c >= r && r * r > r && (r * r) * r > r;
      @ public static model strictly_pure helper boolean factorAtLeastOne(\bigint m, \bigint r, \bigint s, \bigint c) {
      @   return Products.monotone(s, m, r) && Products.monotone(256, r, r) && Products.monotone(256 * r, r * r, r) && (c >= r || Products.monotone(c + 1, r, s)); } @*/

    /** c = floor(m r/s) and rest = floor(m r/c): (m+j)/s is at most (c/r) (rest+j+1)/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && j >= 1 && c >= r && r >= 1 && m >= s && c * s <= m * r && m * r < (rest + 1) * c;
      @ ensures \result && rest >= s && (m + j) * r <= c * (rest + j + 1);
      @ public static model strictly_pure helper boolean restAtLeastOne(\bigint m, \bigint j, \bigint r, \bigint s, \bigint c, \bigint rest) {
      @   return (rest >= s || Products.monotone(rest + 1, s, c)) && Products.monotone(r, c, j); } @*/

    /** m/s >= (c/r)(rest/s). */
    /*@ public normal_behavior
      @ requires s >= 1 && c >= 1 && r >= 1 && m >= 1 && rest >= 1 && rest * c <= m * r;
      @ requires analysis.Ln.atLeast(c, r, l, s) && analysis.Ln.atLeast(rest, s, t, s);
      @ ensures \result && analysis.Ln.atLeast(m, s, l + t, s);
      @ public static model strictly_pure helper boolean joinAtLeast(\bigint m, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint l, \bigint t) {
      @   return Products.positive(c, rest) && Products.positive(r, s) && Products.monotone(rest * c, m * r, s)
      @     && analysis.Ln.productAtLeast(c, r, l, rest, s, t, s) && analysis.Ln.monotoneAtLeast(c * rest, r * s, l + t, s, m, s, l + t, s); } @*/

    /** m/s <= (c/r)(rest/s). */
    /*@ public normal_behavior
      @ requires s >= 1 && c >= 1 && r >= 1 && m >= 1 && rest >= 1 && m * r <= c * rest;
      @ requires analysis.Ln.atMost(c, r, l, s) && analysis.Ln.atMost(rest, s, t, s);
      @ ensures \result && analysis.Ln.atMost(m, s, l + t, s);
      @ public static model strictly_pure helper boolean joinAtMost(\bigint m, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint l, \bigint t) {
      @   return Products.positive(c, rest) && Products.positive(r, s) && Products.monotone(m * r, c * rest, s)
      @     && analysis.Ln.productAtMost(c, r, l, rest, s, t, s) && analysis.Ln.monotoneAtMost(c * rest, r * s, l + t, s, m, s, l + t, s); } @*/

    /** ln((m+j)/s) <= ln(m/s) + j/m, and m >= s. */
    /*@ public normal_behavior
      @ requires s >= 1 && m >= s && j >= 1 && analysis.Ln.atMost(m, s, u, s);
      @ ensures \result && analysis.Ln.atMost(m + j, s, u + j, s);
      @ public static model strictly_pure helper boolean slackAtMost(\bigint m, \bigint j, \bigint s, \bigint u) {
      @   return LeastInformationLemmas.logarithmBelow(m + j, m) && Products.monotone(s, m, j)
      @     && analysis.Ln.monotoneAtMost(m + j, m, (m + j) - m, m, m + j, m, j, s)
      @     && Products.positive(m, m + j) && Products.positive(s, m)
      @     && analysis.Ln.productAtMost(m, s, u, m + j, m, j, s)
      @     && analysis.Ln.monotoneAtMost(m * (m + j), s * m, u + j, s, m + j, s, u + j, s); } @*/
}
