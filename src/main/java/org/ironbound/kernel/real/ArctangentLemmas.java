package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind Arctangent, for use in assertions, and what it means that an interval encloses arctangents; no Java code. */
public final class ArctangentLemmas {
    /** [low/s, high/s] holds arctan x for every x in [a/s, b/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsArctangents(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @      analysis.Arctangent.atLeast(n, w, low, s) && analysis.Arctangent.atMost(n, w, high, s)); } @*/

    /** The enclosure holds arctan x for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseArctangents(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsArctangents(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Arctangent.atLeast(a, s, low, s) && analysis.Arctangent.atMost(b, s, high, s);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Arctangent.monotoneAtLeast(a, s, low, s, n, w, low, s)
      @   && analysis.Arctangent.monotoneAtMost(b, s, high, s, n, w, high, s)
      @   && analysis.Arctangent.atLeast(n, w, low, s) && analysis.Arctangent.atMost(n, w, high, s));
      @ public static model strictly_pure helper boolean allArctangents(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Arctangent.atLeast(a, s, low, s) && analysis.Arctangent.atMost(b, s, high, s);
      @ ensures \result && containsArctangents(a, b, s, low, high);
      @ public static model strictly_pure helper boolean arctangents(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allArctangents(a, b, s, low, high); } @*/

    /** arctan(n/d) = pi/2 - arctan(d/n), rounded outward. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1 && s >= 1 && analysis.Arctangent.atLeast(d, n, l, s) && analysis.Arctangent.atMost(d, n, u, s);
      @ requires analysis.Pi.atLeast(pl, s) && analysis.Pi.atMost(pu, s) && low * 2 <= pl - 2 * u && pu - 2 * l <= high * 2;
      @ ensures \result && analysis.Arctangent.atLeast(n, d, low, s) && analysis.Arctangent.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean inverse(\bigint n, \bigint d, \bigint l, \bigint u, \bigint pl, \bigint pu,
      @     \bigint low, \bigint high, \bigint s) {
      @   return analysis.Arctangent.inverseAtLeast(d, n, u, s, pl)
      @     && analysis.Arctangent.inverseAtMost(d, n, l, s, pu)
      @     && Products.monotone(low * 2, pl - 2 * u, s)
      @     && Products.monotone(pu - 2 * l, high * 2, s)
      @     && analysis.Arctangent.monotoneAtLeast(n, d, pl - 2 * u, 2 * s, n, d, low, s)
      @     && analysis.Arctangent.monotoneAtMost(n, d, pu - 2 * l, 2 * s, n, d, high, s); } @*/

    /** x = floor(n s/d) is in [0, s] for n/d in [0, 1]. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= d && d >= 1 && s >= 1 && x * d <= n * s && n * s < (x + 1) * d;
      @ ensures \result && 0 <= x && x <= s;
      @ public static model strictly_pure helper boolean floorInRange(\bigint n, \bigint d, \bigint s, \bigint x) {
      @   return Products.nonNegative(n, s)
      @     && (x >= 0 || Products.monotone(x + 1, 0, d))
      @     && Products.monotone(n, d, s)
      @     && (x <= s || Products.strictlyMonotone(s, x, d)); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private ArctangentLemmas() {
    }

    /** From x/s, x = floor(n s/d), to n/d. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && x * d <= n * s && n * s < (x + 1) * d;
      @ requires analysis.Arctangent.atLeast(x, s, low, s) && analysis.Arctangent.atMost(x, s, high, s);
      @ ensures \result && analysis.Arctangent.atLeast(n, d, low, s) && analysis.Arctangent.atMost(n, d, high + 1, s);
      @ public static model strictly_pure helper boolean near(\bigint n, \bigint d, \bigint x, \bigint s, \bigint low, \bigint high) {
      @   return analysis.Arctangent.monotoneAtLeast(x, s, low, s, n, d, low, s)
      @     && Products.monotone(n * s - x * d, d, s)
      @     && analysis.Arctangent.nearAtMost(n, d, x, s, high, 1, s); } @*/

    /*@ public normal_behavior
      @ requires r >= 2;
      @ ensures \result && r < r * r && r * r >= 2;
      @ public static model strictly_pure helper boolean grows(\bigint r) {
      @   return Products.monotone(2, r, r); } @*/

    /** rest is the largest whole number with rest/s at most (x/s - c/r)/(1 + x/s c/r). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRest(\bigint x, \bigint r, \bigint s, \bigint c, \bigint rest) {
      @   return rest * (s * r + x * c) <= s * (x * r - c * s) && s * (x * r - c * s) < (rest + 1) * (s * r + x * c); } @*/

    /** The fraction that is left is between 0 and 1. */
    /*@ public normal_behavior
      @ requires 0 <= x && x <= s && s >= 1 && r >= 2 && c * s <= x * r && x * r < (c + 1) * s;
      @ ensures \result && s * r + x * c >= 1 && 0 <= x * r - c * s && x * r - c * s <= s * r + x * c && c >= 0;
      @ public static model strictly_pure helper boolean denominator(\bigint x, \bigint r, \bigint s, \bigint c) {
      @   return floorInRange(x, s, r, c) && Products.nonNegative(x, c) && Products.positive(s, r) && Products.monotone(x, s, r)
      @     && Products.nonNegative(c, s); } @*/

    /** {@code arctan(x/s) >= arctan(c/r) + arctan(rest/s)}. */
    /*@ public normal_behavior
      @ requires 0 <= x && x <= s && s >= 1 && r >= 2 && c * s <= x * r && x * r < (c + 1) * s && isRest(x, r, s, c, rest);
      @ requires analysis.Arctangent.atLeast(c, r, a, s) && analysis.Arctangent.atLeast(rest, s, b, s);
      @ ensures \result && analysis.Arctangent.atLeast(x, s, a + b, s);
      @ public static model strictly_pure helper boolean joinAtLeast(\bigint x, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint a,
      @     \bigint b) {
      @   return denominator(x, r, s, c)
      @     && analysis.Arctangent.monotoneAtLeast(rest, s, b, s, x * r - s * c, s * r + x * c, b, s)
      @     && analysis.Arctangent.sumAtLeast(x, s, c, r, a, b, s); } @*/

    /** {@code arctan(x/s) <= arctan(c/r) + arctan(rest/s) + 1/s}. */
    /*@ public normal_behavior
      @ requires 0 <= x && x <= s && s >= 1 && r >= 2 && c * s <= x * r && x * r < (c + 1) * s && isRest(x, r, s, c, rest);
      @ requires analysis.Arctangent.atMost(c, r, a, s) && analysis.Arctangent.atMost(rest, s, b, s);
      @ ensures \result && analysis.Arctangent.atMost(x, s, a + b + 1, s);
      @ public static model strictly_pure helper boolean joinAtMost(\bigint x, \bigint r, \bigint s, \bigint c, \bigint rest, \bigint a,
      @     \bigint b) {
      @   return denominator(x, r, s, c)
      @     && nearFraction(x * r - s * c, s * r + x * c, rest, s, b)
      @     && analysis.Arctangent.sumAtMost(x, s, c, r, a, b + 1, s); } @*/

    /** From rest/s, rest = floor(s n/d), to n/d. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && x * d <= s * n && s * n < (x + 1) * d && analysis.Arctangent.atMost(x, s, high, s);
      @ ensures \result && analysis.Arctangent.atMost(n, d, high + 1, s);
      @ public static model strictly_pure helper boolean nearFraction(\bigint n, \bigint d, \bigint x, \bigint s, \bigint high) {
      @   return Products.monotone(n * s - x * d, d, s) && analysis.Arctangent.nearAtMost(n, d, x, s, high, 1, s); } @*/

    /** The partial sum of ATAN-SERIES up to an odd term, floored at scale s, is a lower bound. */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b >= 1 && i >= 0 && s >= 1;
      @ requires low * (b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1))
      @   <= s * (a * (analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)
      @      + analysis.Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * i + 1)));
      @ requires b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1) >= 1;
      @ ensures \result && analysis.Arctangent.atLeast(a, b, low, s);
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint a, \bigint b, \bigint i, \bigint s, \bigint low) {
      @   return analysis.Arctangent.seriesAtLeast(a, b, i)
      @     && roundedAtLeast(a, b, low, s,
      @         a * (analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)
      @            + analysis.Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * i + 1)),
      @         b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)); } @*/

    /** Without its last term, rounded up, it is an upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b >= 1 && i >= 0 && s >= 1;
      @ requires s * (a * (analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)
      @      + analysis.Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * i + 1)
      @      - analysis.Series.product(-(a * a), 2, -1, 0, 2 * i + 1)))
      @   <= high * (b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1));
      @ requires b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1) >= 1;
      @ ensures \result && analysis.Arctangent.atMost(a, b, high, s);
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint i, \bigint s, \bigint high) {
      @   return analysis.Arctangent.seriesAtMost(a, b, i)
      @     && roundedAtMost(a, b, high, s,
      @         a * (analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)
      @            + analysis.Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * i + 1)
      @            - analysis.Series.product(-(a * a), 2, -1, 0, 2 * i + 1)),
      @         b * analysis.Series.product(b * b, 2, 1, 0, 2 * i + 1)); } @*/

    /*@ public normal_behavior
      @ requires b >= 1 && s >= 1 && q >= 1 && analysis.Arctangent.atLeast(a, b, p, q) && low * q <= s * p;
      @ ensures \result && analysis.Arctangent.atLeast(a, b, low, s);
      @ public static model strictly_pure helper boolean roundedAtLeast(\bigint a, \bigint b, \bigint low, \bigint s, \bigint p,
      @     \bigint q) {
      @   return analysis.Arctangent.monotoneAtLeast(a, b, p, q, a, b, low, s); } @*/

    /*@ public normal_behavior
      @ requires b >= 1 && s >= 1 && q >= 1 && analysis.Arctangent.atMost(a, b, p, q) && s * p <= high * q;
      @ ensures \result && analysis.Arctangent.atMost(a, b, high, s);
      @ public static model strictly_pure helper boolean roundedAtMost(\bigint a, \bigint b, \bigint high, \bigint s, \bigint p,
      @     \bigint q) {
      @   return analysis.Arctangent.monotoneAtMost(a, b, p, q, a, b, high, s); } @*/
}
