package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind Sine, for use in assertions, and what it means that an interval encloses sines; no Java code. */
public final class SineLemmas {
    /** high/s is at least sin(x + h pi/2) for every x in [a/s, b/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isAbove(\bigint h, \bigint a, \bigint b, \bigint s, \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w; analysis.Sine.atMost(h, n, w, high, s)); } @*/

    /** low/s is at most sin(x + h pi/2) for every x in [a/s, b/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isBelow(\bigint h, \bigint a, \bigint b, \bigint s, \bigint low) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w; analysis.Sine.atLeast(h, n, w, low, s)); } @*/

    /** [low/s, high/s] holds sin(x + h pi/2) for every x in [a/s, b/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsSines(\bigint h, \bigint a, \bigint b, \bigint s, \bigint low,
      @     \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @      analysis.Sine.atLeast(h, n, w, low, s) && analysis.Sine.atMost(h, n, w, high, s)); } @*/

    /** The enclosure holds sin(x + h pi/2) for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseSines(\bigint h, BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsSines(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && r <= p && q <= t && analysis.Sine.atLeast(h, n, s, p, s) && analysis.Sine.atMost(h, n, s, q, s);
      @ ensures \result && analysis.Sine.atLeast(h, n, s, r, s) && analysis.Sine.atMost(h, n, s, t, s);
      @ public static model strictly_pure helper boolean ends(\bigint h, \bigint n, \bigint s, \bigint p, \bigint q, \bigint r,
      @     \bigint t) {
      @   return analysis.Sine.weakenAtLeast(h, n, s, p, s, r) && analysis.Sine.weakenAtMost(h, n, s, q, s, t); } @*/

    /*@ public normal_behavior
      @ requires isBelow(h, a, b, s, low) && isAbove(h, a, b, s, high);
      @ ensures \result && containsSines(h, a, b, s, low, high);
      @ public static model strictly_pure helper boolean both(\bigint h, \bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Sine.bounds(h, n, w, s) && analysis.Sine.atMost(h, n, w, s, s));
      @ public static model strictly_pure helper boolean allBounded(\bigint h, \bigint a, \bigint b, \bigint s) { return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result && isAbove(h, a, b, s, s);
      @ public static model strictly_pure helper boolean anywhere(\bigint h, \bigint a, \bigint b, \bigint s) {
      @   return allBounded(h, a, b, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Sine.atMost(h, a, s, end, s) && analysis.Sine.atMost(h, b, s, end, s);
      @ requires analysis.Pi.quartersAtMost(4 * j + 1 - h, a, s) && analysis.Pi.quartersAtLeast(4 * j + 5 - h, b, s);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Sine.betweenAtMost(h, j, a, b, s, n, w, end, s) && analysis.Sine.atMost(h, n, w, end, s));
      @ public static model strictly_pure helper boolean allBetween(\bigint h, \bigint j, \bigint a, \bigint b, \bigint s, \bigint end) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Sine.atMost(h, a, s, end, s) && analysis.Sine.atMost(h, b, s, end, s);
      @ requires analysis.Pi.quartersAtMost(4 * j + 1 - h, a, s) && analysis.Pi.quartersAtLeast(4 * j + 5 - h, b, s);
      @ ensures \result && isAbove(h, a, b, s, end);
      @ public static model strictly_pure helper boolean between(\bigint h, \bigint j, \bigint a, \bigint b, \bigint s, \bigint end) {
      @   return allBetween(h, j, a, b, s, end); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && isAbove(h + 2, a, b, s, high);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Sine.oppositeAtLeast(h + 2, -1, n, w, high, s) && analysis.Sine.atLeast(h, n, w, -high, s));
      @ public static model strictly_pure helper boolean allOpposite(\bigint h, \bigint a, \bigint b, \bigint s, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && isAbove(h + 2, a, b, s, high);
      @ ensures \result && isBelow(h, a, b, s, -high);
      @ public static model strictly_pure helper boolean opposite(\bigint h, \bigint a, \bigint b, \bigint s, \bigint high) {
      @   return allOpposite(h, a, b, s, high); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private SineLemmas() {
    }

    /** The bound of pi for which k times it is largest. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint farther(\bigint k, \bigint low, \bigint high) { return k >= 0 ? high : low; } @*/

    /** The bound of pi for which k times it is smallest. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint nearer(\bigint k, \bigint low, \bigint high) { return k >= 0 ? low : high; } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && f >= 1 && analysis.Pi.atLeast(low, f) && analysis.Pi.atMost(high, f);
      @ requires k * farther(k, low, high) * d <= 2 * n * f;
      @ ensures \result && analysis.Pi.quartersAtMost(k, n, d);
      @ public static model strictly_pure helper boolean quartersBelow(\bigint k, \bigint n, \bigint d, \bigint low, \bigint high,
      @     \bigint f) {
      @   return (k < 0 || analysis.Pi.quartersBelow(k, n, d, high, f))
      @     && (k >= 0 || analysis.Pi.negativeQuartersBelow(k, n, d, low, f)); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && f >= 1 && analysis.Pi.atLeast(low, f) && analysis.Pi.atMost(high, f);
      @ requires 2 * n * f <= k * nearer(k, low, high) * d;
      @ ensures \result && analysis.Pi.quartersAtLeast(k, n, d);
      @ public static model strictly_pure helper boolean quartersAbove(\bigint k, \bigint n, \bigint d, \bigint low, \bigint high,
      @     \bigint f) {
      @   return (k < 0 || analysis.Pi.quartersAbove(k, n, d, low, f))
      @     && (k >= 0 || analysis.Pi.negativeQuartersAbove(k, n, d, high, f)); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && f >= 1 && s >= 1;
      @ ensures \result && 2 * d * f >= 1 && d * s >= 1;
      @ public static model strictly_pure helper boolean positive(\bigint d, \bigint f, \bigint s) {
      @   return Products.positive(d, f) && Products.positive(d, s); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && f >= 1 && analysis.Pi.atLeast(low, f) && analysis.Pi.atMost(high, f);
      @ requires r * (2 * d * f) <= (2 * n * f - k * farther(k, low, high) * d) * s;
      @ ensures \result && analysis.Pi.quartersAtMost(k, n * s - r * d, d * s);
      @ public static model strictly_pure helper boolean restBelow(\bigint k, \bigint n, \bigint d, \bigint s, \bigint low, \bigint high,
      @     \bigint f, \bigint r) {
      @   return positive(d, f, s) && quartersBelow(k, n * s - r * d, d * s, low, high, f); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && f >= 1 && analysis.Pi.atLeast(low, f) && analysis.Pi.atMost(high, f);
      @ requires (2 * n * f - k * nearer(k, low, high) * d) * s <= r * (2 * d * f);
      @ ensures \result && analysis.Pi.quartersAtLeast(k, n * s - r * d, d * s);
      @ public static model strictly_pure helper boolean restAbove(\bigint k, \bigint n, \bigint d, \bigint s, \bigint low, \bigint high,
      @     \bigint f, \bigint r) {
      @   return positive(d, f, s) && quartersAbove(k, n * s - r * d, d * s, low, high, f); } @*/

    /*@ public normal_behavior
      @ requires r >= 0 && s >= 1 && low * s <= r * f && analysis.Sine.restAtLeast(r, s, 1, f, s);
      @ ensures \result && analysis.Sine.atLeast(0, r, s, low, s);
      @ public static model strictly_pure helper boolean sineAtLeast(\bigint r, \bigint s, \bigint f, \bigint low) {
      @   return Products.monotone(low * s, r * f, s) && analysis.Sine.sineAtLeast(r, s, f, s, low, s); } @*/

    /*@ public normal_behavior
      @ requires r >= 0 && s >= 1 && r * f <= high * s && analysis.Sine.restAtMost(r, s, 1, f, s);
      @ ensures \result && analysis.Sine.atMost(0, r, s, high, s);
      @ public static model strictly_pure helper boolean sineAtMost(\bigint r, \bigint s, \bigint f, \bigint high) {
      @   return Products.monotone(r * f, high * s, s) && analysis.Sine.sineAtMost(r, s, f, s, high, s); } @*/

    /*@ public normal_behavior
      @ requires x >= 0 && s >= 1 && x * x < (below + 1) * s && x * x <= above * s;
      @ ensures \result && below >= 0 && above >= 0;
      @ public static model strictly_pure helper boolean square(\bigint x, \bigint s, \bigint below, \bigint above) {
      @   return Products.nonNegative(x, x)
      @     && (below >= 0 || Products.monotone(below + 1, 0, s))
      @     && (above >= 0 || Products.strictlyMonotone(above, 0, s)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && k >= 2;
      @ ensures \result && s * ((k - 1) * k) >= 1;
      @ public static model strictly_pure helper boolean divisor(\bigint s, \bigint k) {
      @   return Products.positive(k - 1, k) && Products.positive(s, (k - 1) * k); } @*/

    /** One term more, from below: u/s is above x^2, e/s above u/s f/s/((k-1) k). */
    /*@ public normal_behavior
      @ requires s >= 1 && k >= 2 && f >= 0 && x * x <= u * s && u * f <= e * (s * ((k - 1) * k));
      @ requires analysis.Sine.restAtMost(x, s, k, f, s);
      @ ensures \result && analysis.Sine.restAtLeast(x, s, k - 2, s - e, s);
      @ public static model strictly_pure helper boolean stepAtLeast(\bigint x, \bigint s, \bigint k, \bigint u, \bigint f, \bigint e) {
      @   return Products.monotone(x * x, u * s, f) && Products.monotone(u * f, e * (s * ((k - 1) * k)), s)
      @     && HyperbolicCosineLemmas.chain(u, s, f, e, (k - 1) * k, x * x) && analysis.Sine.longerRestAtLeast(x, s, k, f, s, e); } @*/

    /** One term more, from above: u/s is below x^2, e/s below u/s f/s/((k-1) k). */
    /*@ public normal_behavior
      @ requires s >= 1 && k >= 2 && f >= 0 && u * s <= x * x && e * (s * ((k - 1) * k)) <= u * f;
      @ requires analysis.Sine.restAtLeast(x, s, k, f, s);
      @ ensures \result && analysis.Sine.restAtMost(x, s, k - 2, s - e, s);
      @ public static model strictly_pure helper boolean stepAtMost(\bigint x, \bigint s, \bigint k, \bigint u, \bigint f, \bigint e) {
      @   return Products.monotone(u * s, x * x, f) && Products.monotone(e * (s * ((k - 1) * k)), u * f, s)
      @     && chain(u, s, f, e, (k - 1) * k, x * x) && analysis.Sine.longerRestAtMost(x, s, k, f, s, e); } @*/

    /*@ public normal_behavior
      @ requires u * s * f <= p * f && e * (s * m) * s <= u * f * s;
      @ ensures \result && e * ((s * s) * m) <= p * f;
      @ public static model strictly_pure helper boolean chain(\bigint u, \bigint s, \bigint f, \bigint e, \bigint m, \bigint p) {
      @   return true; } @*/
}
