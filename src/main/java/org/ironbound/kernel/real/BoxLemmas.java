package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** What the rules of Boxes say about all functions and points, and the lemmas behind them; no Java code. */
public final class BoxLemmas {
    /**
     * For every function f and all rational points c and x: if f(c) is in [a/s, b/s], the derivative between c and x in [k/s, l/s] and x -
     * c in [e/s, g/s], then f(x) is in [low/s, high/s].
     */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsMeanValues(\bigint a, \bigint b, \bigint k, \bigint l, \bigint e,
      @     \bigint g, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint f, c, x, w;
      @      w > 0
      @        && e * w <= (x - c) * s
      @        && (x - c) * s <= g * w
      @        && analysis.Curve.slopeAtLeast(f, c, x, w, k, s)
      @        && analysis.Curve.slopeAtMost(f, c, x, w, l, s);
      @      (analysis.Curve.atLeast(f, c, w, a, s) ==> analysis.Curve.atLeast(f, x, w, low, s))
      @        && (analysis.Curve.atMost(f, c, w, b, s) ==> analysis.Curve.atMost(f, x, w, high, s))); } @*/

    /**
     * For every function f and all rational points {@code c <= x} between which the derivative is at least k/s: f(x) is at least whatever
     * f(c) is.
     */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean risesFrom(\bigint k, \bigint s) {
      @   return (\forall \bigint f, c, x, w, p, q;
      @      w > 0 && q > 0 && c <= x && analysis.Curve.slopeAtLeast(f, c, x, w, k, s) && analysis.Curve.atLeast(f, c, w, p, q);
      @      analysis.Curve.atLeast(f, x, w, p, q)); } @*/

    /**
     * For every function f and all rational points {@code x <= c} between which the derivative is at most l/s: f(x) is at least whatever
     * f(c) is.
     */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean fallsTo(\bigint l, \bigint s) {
      @   return (\forall \bigint f, c, x, w, p, q;
      @      w > 0 && q > 0 && x <= c && analysis.Curve.slopeAtMost(f, c, x, w, l, s) && analysis.Curve.atLeast(f, c, w, p, q);
      @      analysis.Curve.atLeast(f, x, w, p, q)); } @*/

    /** Every rational x/w that is at least low/s is at least 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areNotNegative(\bigint low, \bigint s) {
      @   return (\forall \bigint x, w; w > 0 && low * w <= x * s; x >= 0); } @*/

    /** Every rational x/w that is at least low/s is more than 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean arePositive(\bigint low, \bigint s) {
      @   return (\forall \bigint x, w; w > 0 && low * w <= x * s; x > 0); } @*/

    /** Every rational x/w is at most m/n or at least k/l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean covers(\bigint m, \bigint n, \bigint k, \bigint l) {
      @   return (\forall \bigint x, w; w > 0; x * n <= m * w || k * w <= x * l); } @*/

    /** The product of a slope n and a distance y/w in [e/s, g/s] from below. */
    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && p * s <= n * e && p * s <= n * g && e * w <= y * s && y * s <= g * w;
      @ ensures \result && p * w <= n * y;
      @ public static model strictly_pure helper boolean change(\bigint n, \bigint e, \bigint g, \bigint p, \bigint s, \bigint y,
      @     \bigint w) {
      @   return (n < 0 || Products.monotone(e * w, y * s, n))
      @     && (n >= 0 || Products.monotone(y * s, g * w, -n))
      @     && Products.monotone(p * s, n * e, w)
      @     && Products.monotone(p * s, n * g, w)
      @     && Products.cancel(p * w, n * y, s); } @*/

    /** The inequality of the mean value theorem at one unit for values and slopes. */
    /*@ public normal_behavior
      @ requires s >= 1 && p * w <= n * y;
      @ ensures \result && (a + p) * (s * w) <= a * (s * w) + n * y * s;
      @ public static model strictly_pure helper boolean scaled(\bigint a, \bigint p, \bigint n, \bigint y, \bigint s, \bigint w) {
      @   return Products.monotone(p * w, n * y, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1
      @   && w > 0
      @   && e * w <= (x - c) * s
      @   && (x - c) * s <= g * w
      @   && analysis.Curve.slopeAtLeast(f, c, x, w, k, s)
      @   && analysis.Curve.slopeAtMost(f, c, x, w, l, s);
      @ requires p * s <= k * e && p * s <= k * g && p * s <= l * e && p * s <= l * g && analysis.Curve.atLeast(f, c, w, a, s);
      @ ensures \result && analysis.Curve.atLeast(f, x, w, a + p, s);
      @ public static model strictly_pure helper boolean meanValueBelow(\bigint f, \bigint c, \bigint x, \bigint w, \bigint a, \bigint k,
      @     \bigint l, \bigint e, \bigint g, \bigint s, \bigint p) {
      @   return change(k, e, g, p, s, x - c, w)
      @     && change(l, e, g, p, s, x - c, w)
      @     && scaled(a, p, k, x - c, s, w)
      @     && scaled(a, p, l, x - c, s, w)
      @     && (x < c || analysis.Curve.forwardAtLeast(f, c, x, w, k, s, a, s, a + p))
      @     && (x > c || analysis.Curve.backwardAtLeast(f, c, x, w, l, s, a, s, a + p)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1
      @   && w > 0
      @   && e * w <= (x - c) * s
      @   && (x - c) * s <= g * w
      @   && analysis.Curve.slopeAtLeast(f, c, x, w, k, s)
      @   && analysis.Curve.slopeAtMost(f, c, x, w, l, s);
      @ requires p * s <= -k * e && p * s <= -k * g && p * s <= -l * e && p * s <= -l * g && analysis.Curve.atMost(f, c, w, b, s);
      @ ensures \result && analysis.Curve.atMost(f, x, w, b - p, s);
      @ public static model strictly_pure helper boolean meanValueAbove(\bigint f, \bigint c, \bigint x, \bigint w, \bigint b, \bigint k,
      @     \bigint l, \bigint e, \bigint g, \bigint s, \bigint p) {
      @   return change(-k, e, g, p, s, x - c, w)
      @     && change(-l, e, g, p, s, x - c, w)
      @     && scaled(-b, p, -k, x - c, s, w)
      @     && scaled(-b, p, -l, x - c, s, w)
      @     && (x < c || analysis.Curve.forwardAtMost(f, c, x, w, l, s, b, s, b - p))
      @     && (x > c || analysis.Curve.backwardAtMost(f, c, x, w, k, s, b, s, b - p)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && p * s <= k * e && p * s <= k * g && p * s <= l * e && p * s <= l * g;
      @ requires r * s <= -k * e && r * s <= -k * g && r * s <= -l * e && r * s <= -l * g;
      @ ensures \result;
      @ ensures (\forall \bigint f, c, x, w;
      @    w > 0
      @      && e * w <= (x - c) * s
      @      && (x - c) * s <= g * w
      @      && analysis.Curve.slopeAtLeast(f, c, x, w, k, s)
      @      && analysis.Curve.slopeAtMost(f, c, x, w, l, s);
      @    (analysis.Curve.atLeast(f, c, w, a, s)
      @         ==> meanValueBelow(f, c, x, w, a, k, l, e, g, s, p) && analysis.Curve.atLeast(f, x, w, a + p, s))
      @      && (analysis.Curve.atMost(f, c, w, b, s)
      @         ==> meanValueAbove(f, c, x, w, b, k, l, e, g, s, r) && analysis.Curve.atMost(f, x, w, b - r, s)));
      @ public static model strictly_pure helper boolean allMeanValues(\bigint a, \bigint b, \bigint k, \bigint l, \bigint e, \bigint g,
      @     \bigint s, \bigint p, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && p * s <= k * e && p * s <= k * g && p * s <= l * e && p * s <= l * g;
      @ requires r * s <= -k * e && r * s <= -k * g && r * s <= -l * e && r * s <= -l * g;
      @ ensures \result && containsMeanValues(a, b, k, l, e, g, s, a + p, b - r);
      @ public static model strictly_pure helper boolean meanValues(\bigint a, \bigint b, \bigint k, \bigint l, \bigint e, \bigint g,
      @     \bigint s, \bigint p, \bigint r) {
      @   return allMeanValues(a, b, k, l, e, g, s, p, r); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private BoxLemmas() {
    }

    /*@ public normal_behavior
      @ requires s >= 1
      @   && k >= 0
      @   && w > 0
      @   && q > 0
      @   && c <= x
      @   && analysis.Curve.slopeAtLeast(f, c, x, w, k, s)
      @   && analysis.Curve.atLeast(f, c, w, p, q);
      @ ensures \result && analysis.Curve.atLeast(f, x, w, p, q);
      @ public static model strictly_pure helper boolean rising(\bigint f, \bigint c, \bigint x, \bigint w, \bigint p, \bigint q, \bigint k,
      @     \bigint s) {
      @   return Products.nonNegative(k, x - c)
      @     && Products.nonNegative(k * (x - c), q)
      @     && analysis.Curve.forwardAtLeast(f, c, x, w, k, s, p, q, p); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && l <= 0 && w > 0 && q > 0 && x <= c && analysis.Curve.slopeAtMost(f, c, x, w, l, s)
      @   && analysis.Curve.atLeast(f, c, w, p, q);
      @ ensures \result && analysis.Curve.atLeast(f, x, w, p, q);
      @ public static model strictly_pure helper boolean falling(\bigint f, \bigint c, \bigint x, \bigint w, \bigint p, \bigint q,
      @     \bigint l, \bigint s) {
      @   return Products.nonNegative(-l, c - x)
      @     && Products.nonNegative(-l * (c - x), q)
      @     && analysis.Curve.backwardAtLeast(f, c, x, w, l, s, p, q, p); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && k >= 0;
      @ ensures \result;
      @ ensures (\forall \bigint f, c, x, w, p, q;
      @    w > 0 && q > 0 && c <= x && analysis.Curve.slopeAtLeast(f, c, x, w, k, s) && analysis.Curve.atLeast(f, c, w, p, q);
      @    rising(f, c, x, w, p, q, k, s) && analysis.Curve.atLeast(f, x, w, p, q));
      @ public static model strictly_pure helper boolean allRising(\bigint k, \bigint s) { return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && l <= 0;
      @ ensures \result;
      @ ensures (\forall \bigint f, c, x, w, p, q;
      @    w > 0 && q > 0 && x <= c && analysis.Curve.slopeAtMost(f, c, x, w, l, s) && analysis.Curve.atLeast(f, c, w, p, q);
      @    falling(f, c, x, w, p, q, l, s) && analysis.Curve.atLeast(f, x, w, p, q));
      @ public static model strictly_pure helper boolean allFalling(\bigint l, \bigint s) { return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && k >= 0;
      @ ensures \result && risesFrom(k, s);
      @ public static model strictly_pure helper boolean rise(\bigint k, \bigint s) { return allRising(k, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && l <= 0;
      @ ensures \result && fallsTo(l, s);
      @ public static model strictly_pure helper boolean fall(\bigint l, \bigint s) { return allFalling(l, s); } @*/

    /*@ public normal_behavior
      @ requires n > 0 && l > 0 && w > 0 && k * n <= m * l;
      @ ensures \result && (x * n <= m * w || k * w <= x * l);
      @ public static model strictly_pure helper boolean covered(\bigint m, \bigint n, \bigint k, \bigint l, \bigint x, \bigint w) {
      @   return x * n <= m * w
      @     || (Products.monotone(m * w, x * n, l) && Products.monotone(k * n, m * l, w) && Products.cancel(k * w, x * l, n)); } @*/

    /*@ public normal_behavior
      @ requires n > 0 && l > 0 && k * n <= m * l;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0; covered(m, n, k, l, x, w) && (x * n <= m * w || k * w <= x * l));
      @ public static model strictly_pure helper boolean allCovered(\bigint m, \bigint n, \bigint k, \bigint l) { return true; } @*/

    /*@ public normal_behavior
      @ requires n > 0 && l > 0 && k * n <= m * l;
      @ ensures \result && covers(m, n, k, l);
      @ public static model strictly_pure helper boolean cover(\bigint m, \bigint n, \bigint k, \bigint l) {
      @   return allCovered(m, n, k, l); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && low >= 0 && low * w <= x * s;
      @ ensures \result && x >= 0;
      @ public static model strictly_pure helper boolean notNegative(\bigint low, \bigint s, \bigint x, \bigint w) {
      @   return Products.nonNegative(low, w) && Products.cancel(0, x, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low >= 0;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && low * w <= x * s; notNegative(low, s, x, w) && x >= 0);
      @ public static model strictly_pure helper boolean allNotNegative(\bigint low, \bigint s) { return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && low > 0 && low * w <= x * s;
      @ ensures \result && x > 0;
      @ public static model strictly_pure helper boolean positive(\bigint low, \bigint s, \bigint x, \bigint w) {
      @   return Products.positive(low, w) && (x > 0 || Products.nonNegative(-x, s)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low > 0;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && low * w <= x * s; positive(low, s, x, w) && x > 0);
      @ public static model strictly_pure helper boolean allPositive(\bigint low, \bigint s) { return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low >= 0;
      @ ensures \result && areNotNegative(low, s);
      @ public static model strictly_pure helper boolean notNegatives(\bigint low, \bigint s) { return allNotNegative(low, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low > 0;
      @ ensures \result && arePositive(low, s);
      @ public static model strictly_pure helper boolean positives(\bigint low, \bigint s) { return allPositive(low, s); } @*/
}
