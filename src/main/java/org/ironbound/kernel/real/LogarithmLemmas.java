package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/** Lemmas behind Logarithm, for use in assertions; no Java code. */
public final class LogarithmLemmas {
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

    /** The first r of Logarithm are powers of two. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && \dl_pow(2, 5) == 32 && \dl_pow(2, 8) == 256;
      @ public static model strictly_pure helper boolean stepPowers() { return true; } @*/

    /** 2^k increases with k. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= n;
      @ ensures \result && \dl_pow(2, k) <= \dl_pow(2, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean powerIncreases(\bigint k, \bigint n) {
      @   return n <= 0 || (k == n || powerIncreases(k, n - 1) && powerPositive(n - 1) && powerStep(n)); } @*/

    /** ln(2^k) = k ln 2, from below. */
    /*@ public normal_behavior
      @ requires k >= 0 && s >= 1 && analysis.Ln.atLeast(2, 1, l, s);
      @ ensures \result && analysis.Ln.atLeast(\dl_pow(2, k), 1, k * l, s);
      @ measured_by k;
      @ public static model strictly_pure helper boolean doublingsAtLeast(\bigint k, \bigint l, \bigint s) {
      @   return k == 0
      @     ? analysis.Ln.one(s)
      @     : doublingsAtLeast(k - 1, l, s)
      @         && powerStep(k)
      @         && powerPositive(k - 1)
      @         && analysis.Ln.productAtLeast(2, 1, l, \dl_pow(2, k - 1), 1, (k - 1) * l, s); } @*/

    /** ln(2^k) = k ln 2, from above. */
    /*@ public normal_behavior
      @ requires k >= 0 && s >= 1 && analysis.Ln.atMost(2, 1, l, s);
      @ ensures \result && analysis.Ln.atMost(\dl_pow(2, k), 1, k * l, s);
      @ measured_by k;
      @ public static model strictly_pure helper boolean doublingsAtMost(\bigint k, \bigint l, \bigint s) {
      @   return k == 0
      @     ? analysis.Ln.one(s)
      @     : doublingsAtMost(k - 1, l, s)
      @         && powerStep(k)
      @         && powerPositive(k - 1)
      @         && analysis.Ln.productAtMost(2, 1, l, \dl_pow(2, k - 1), 1, (k - 1) * l, s); } @*/

    /** n/d = (n/e) 2^k with e = 2^k d. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && k >= 0 && s >= 1 && e >= 1 && e == d * \dl_pow(2, k);
      @ requires analysis.Ln.atLeast(n, e, l, s) && analysis.Ln.atLeast(2, 1, t, s);
      @ ensures \result && analysis.Ln.atLeast(n, d, l + k * t, s);
      @ public static model strictly_pure helper boolean reduceAtLeast(\bigint n, \bigint d, \bigint k, \bigint e, \bigint l, \bigint t,
      @     \bigint s) {
      @   return powerPositive(k)
      @     && doublingsAtLeast(k, t, s)
      @     && Products.positive(n, \dl_pow(2, k))
      @     && analysis.Ln.productAtLeast(n, e, l, \dl_pow(2, k), 1, k * t, s)
      @     && analysis.Ln.monotoneAtLeast(n * \dl_pow(2, k), e * 1, l + k * t, s, n, d, l + k * t, s); } @*/

    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && k >= 0 && s >= 1 && e >= 1 && e == d * \dl_pow(2, k);
      @ requires analysis.Ln.atMost(n, e, l, s) && analysis.Ln.atMost(2, 1, t, s);
      @ ensures \result && analysis.Ln.atMost(n, d, l + k * t, s);
      @ public static model strictly_pure helper boolean reduceAtMost(\bigint n, \bigint d, \bigint k, \bigint e, \bigint l, \bigint t,
      @     \bigint s) {
      @   return powerPositive(k)
      @     && doublingsAtMost(k, t, s)
      @     && Products.positive(n, \dl_pow(2, k))
      @     && analysis.Ln.productAtMost(n, e, l, \dl_pow(2, k), 1, k * t, s)
      @     && analysis.Ln.monotoneAtMost(n * \dl_pow(2, k), e * 1, l + k * t, s, n, d, l + k * t, s); } @*/

    /** The partial sum of LN-SERIES, floored at scale s, is a lower bound. */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && k >= 0;
      @ requires low * ((n + d) * analysis.Series.product((n + d) * (n + d), 2, 1, 0, k))
      @   <= (2 * (n - d) * s) * (analysis.Series.product((n + d) * (n + d), 2, 1, 0, k)
      @      + analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k));
      @ ensures \result && analysis.Ln.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint n, \bigint d, \bigint s, \bigint k, \bigint low) {
      @   return argument(n, d, k)
      @     && analysis.Ln.seriesAtLeast(n - d, n + d, k)
      @     && floorAtLeast(n, d, s, low, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k),
      @         analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k)); } @*/

    /** Signs of what the series is made of. */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && k >= 0;
      @ ensures \result;
      @ ensures analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) >= 1 && analysis.Series.product((n - d) * (n - d), 2, -1, 0, k) >= 0;
      @ ensures (n + d) * analysis.Series.product((n + d) * (n + d), 2, 1, 0, k) >= 1 && (n + d) * (n + d) - (n - d) * (n - d) >= 1;
      @ ensures analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k) >= 0 && (n - d) * (n - d) >= 0;
      @ public static model strictly_pure helper boolean argument(\bigint n, \bigint d, \bigint k) {
      @   return Products.positive(n + d, n + d)
      @     && Products.square(n - d)
      @     && SeriesLemmas.productPositive((n + d) * (n + d), 2, 1, 0, k)
      @     && SeriesLemmas.productNonNegative((n - d) * (n - d), 2, -1, 0, k)
      @     && SeriesLemmas.sumNonNegative((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k)
      @     && Products.positive(n, d)
      @     && Products.positive(n + d, analysis.Series.product((n + d) * (n + d), 2, 1, 0, k)); } @*/

    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && q >= 1 && (n + d) * q >= 1;
      @ requires analysis.Ln.atLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (q + t), (n + d) * q);
      @ requires low * ((n + d) * q) <= (2 * (n - d) * s) * (q + t);
      @ ensures \result && analysis.Ln.atLeast(n, d, low, s);
      @ public static model strictly_pure helper boolean floorAtLeast(\bigint n, \bigint d, \bigint s, \bigint low, \bigint q, \bigint t) {
      @   return analysis.Ln.monotoneAtLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (q + t), (n + d) * q, n, d, low, s); } @*/

    /**
     * The partial sum (q + t)/q and the bound of its rest, rounded up at scale s, are an upper bound. (With gap as a name KeY leaves
     * products whole.)
     */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && k >= 1 && gap == (n + d) * (n + d) - (n - d) * (n - d);
      @ requires q == analysis.Series.product((n + d) * (n + d), 2, 1, 0, k)
      @   && p == analysis.Series.product((n - d) * (n - d), 2, -1, 0, k);
      @ requires t == analysis.Series.sum((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, k);
      @ requires (2 * (n - d) * s) * ((q + t) * gap + p * ((n - d) * (n - d))) <= high * ((n + d) * (q * gap));
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint n, \bigint d, \bigint s, \bigint k, \bigint high, \bigint q,
      @     \bigint t, \bigint p, \bigint gap) {
      @   return argument(n, d, k) && analysis.Ln.seriesAtMost(n - d, n + d, k) && ceilAtMost(n, d, s, high, q, t, p, gap); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private LogarithmLemmas() {
    }

    /*@ public normal_behavior
      @ requires n >= d >= 1 && s >= 1 && q >= 1 && gap >= 1 && gap == (n + d) * (n + d) - (n - d) * (n - d);
      @ requires analysis.Ln.atMost((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * ((q + t) * gap + p * ((n - d) * (n - d))),
      @     (n + d) * (q * gap));
      @ requires (2 * (n - d) * s) * ((q + t) * gap + p * ((n - d) * (n - d))) <= high * ((n + d) * (q * gap));
      @ ensures \result && analysis.Ln.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean ceilAtMost(\bigint n, \bigint d, \bigint s, \bigint high, \bigint q, \bigint t,
      @     \bigint p, \bigint gap) {
      @   return Products.positive(q, gap)
      @     && Products.positive(n + d, q * gap)
      @     && analysis.Ln.monotoneAtMost((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * ((q + t) * gap + p * ((n - d) * (n - d))),
      @         (n + d) * (q * gap), n, d, high, s); } @*/

    /** From f x/(b (q+1)), rounded down, to f (x+1+e)/(b q). */
    /*@ public normal_behavior
      @ requires f * x <= (low + 1) * (b * (q + 1)) && (low + 1) * b + f * (e + 1) <= c * (b * q);
      @ ensures \result && f * (x + 1 + e) <= (low + 1 + c) * (b * q);
      @ public static model strictly_pure helper boolean upward(\bigint f, \bigint x, \bigint e, \bigint low, \bigint b, \bigint q,
      @     \bigint c) {
      @   return true; } @*/

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

    /** What is left of {@code y >= w} is not zero. */
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
      @ public static model strictly_pure helper boolean cutBelow(\bigint low, \bigint b, \bigint f, \bigint w, \bigint q, \bigint t,
      @     \bigint x, \bigint y) {
      @   return Products.nonNegative(low, b)
      @     && Products.monotone(y, (q + 1) * w, low * b)
      @     && Products.monotone(low * (b * (q + 1)), f * t, w)
      @     && Products.monotone(t * w, x, f); } @*/

    /** A fraction whose parts lost their last bits: rounded up it is at least f (x + z/gap)/(b y), z = p square {@code <= e w} gap. */
    /*@ public normal_behavior
      @ requires high >= 0 && b >= 1 && f >= 0 && w >= 1 && gap >= 1 && square >= 0;
      @ requires f * (t + e) <= high * (b * q) && q * w <= y && x <= t * w && p <= r * w && r * square <= e * gap;
      @ ensures \result && f * (x * gap + p * square) <= high * (b * (y * gap));
      @ public static model strictly_pure helper boolean cutAbove(\bigint high, \bigint b, \bigint f, \bigint w, \bigint q, \bigint t,
      @     \bigint e, \bigint x, \bigint y, \bigint p, \bigint r, \bigint square, \bigint gap) {
      @   return Products.monotone(p, r * w, square)
      @     && Products.monotone(r * square, e * gap, w)
      @     && Products.monotone(x, t * w, gap)
      @     && scaled(f, x * gap + p * square, t + e, w * gap, high * (b * q))
      @     && Products.positive(b, gap)
      @     && Products.nonNegative(high, b * gap)
      @     && Products.monotone(q * w, y, high * (b * gap)); } @*/

    /*@ public normal_behavior
      @ requires f >= 0 && g >= 0 && x <= t * g && f * t <= u;
      @ ensures \result && f * x <= u * g;
      @ public static model strictly_pure helper boolean scaled(\bigint f, \bigint x, \bigint t, \bigint g, \bigint u) {
      @   return Products.monotone(x, t * g, f) && Products.monotone(f * t, u, g); } @*/

    /** ln((r+1)/r) is held by Logarithm. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isStep(\bigint r) { return r == 32 || r == 256 || r == 4096 || r == 65536; } @*/

    /** z = floor((n-d) r/(n+d)) for {@code n >= d}: so {@code (r+z)/(r-z) <= n/d}. */
    /*@ public normal_behavior
      @ requires n >= d >= 1 && r >= 1 && z * (n + d) <= (n - d) * r && (n - d) * r < (z + 1) * (n + d);
      @ ensures \result && 0 <= z < r && n * (r - z) >= d * (r + z) && d * (r + z) >= 1;
      @ public static model strictly_pure helper boolean factor(\bigint n, \bigint d, \bigint r, \bigint z) {
      @   return Products.nonNegative(n - d, r)
      @     && Products.positive(d, r)
      @     && (z >= 0 || Products.monotone(z + 1, 0, n + d))
      @     && (z < r || Products.monotone(r, z, n + d))
      @     && Products.positive(d, r + z); } @*/

    /** (n+d)^2 = (2^m)^2, as a shift. */
    /*@ public normal_behavior
      @ requires n + d == v && v * v == w;
      @ ensures \result && (n + d) * (n + d) == w;
      @ public static model strictly_pure helper boolean squared(\bigint n, \bigint d, \bigint v, \bigint w) {
      @   return true; } @*/

    /** n/d = (c/r) (n r)/(d c), from below. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && c >= 1 && r >= 1 && s >= 1 && analysis.Ln.atLeast(c, r, l, s)
      @   && analysis.Ln.atLeast(n * r, d * c, t, s);
      @ ensures \result && analysis.Ln.atLeast(n, d, l + t, s);
      @ public static model strictly_pure helper boolean joinAtLeast(\bigint n, \bigint d, \bigint c, \bigint r, \bigint l, \bigint t,
      @     \bigint s) {
      @   return Products.positive(n, r)
      @     && Products.positive(d, c)
      @     && Products.positive(c, n * r)
      @     && Products.positive(r, d * c)
      @     && analysis.Ln.productAtLeast(c, r, l, n * r, d * c, t, s)
      @     && analysis.Ln.monotoneAtLeast(c * (n * r), r * (d * c), l + t, s, n, d, l + t, s); } @*/

    /** n/d = (c/r) (n r)/(d c), from above. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && c >= 1 && r >= 1 && s >= 1 && analysis.Ln.atMost(c, r, l, s) && analysis.Ln.atMost(n * r, d * c, t, s);
      @ ensures \result && analysis.Ln.atMost(n, d, l + t, s);
      @ public static model strictly_pure helper boolean joinAtMost(\bigint n, \bigint d, \bigint c, \bigint r, \bigint l, \bigint t,
      @     \bigint s) {
      @   return Products.positive(n, r)
      @     && Products.positive(d, c)
      @     && Products.positive(c, n * r)
      @     && Products.positive(r, d * c)
      @     && analysis.Ln.productAtMost(c, r, l, n * r, d * c, t, s)
      @     && analysis.Ln.monotoneAtMost(c * (n * r), r * (d * c), l + t, s, n, d, l + t, s); } @*/
}
