package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/**
 * What it means that an interval [low/s, high/s] encloses the image of [a/s, b/s] under a function, and the lemmas behind it; no Java code.
 */
public final class ImageLemmas {
    /** Of the logarithm. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsLogarithms(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint n, w; n > 0 && w > 0 && a * w <= n * s && n * s <= b * w;
      @      analysis.Ln.atLeast(n, w, low, s) && analysis.Ln.atMost(n, w, high, s)); } @*/

    /** The enclosure holds ln x for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseLogarithms(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsLogarithms(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** Of the exponential function. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsExponentials(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @      analysis.Exp.atLeast(n, w, low, s) && analysis.Exp.atMost(n, w, high, s)); } @*/

    /** The enclosure holds e^x for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseExponentials(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsExponentials(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** Of the square root, by squares. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsRoots(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint n, w; n >= 0 && w > 0 && a * w <= n * s && n * s <= b * w;
      @      isAtMostRoot(low, s, n, w) && isAtLeastRoot(high, s, n, w)); } @*/

    /** The enclosure holds the square root of every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseRoots(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsRoots(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** low/s is at most the square root of n/w, low not being negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAtMostRoot(\bigint low, \bigint s, \bigint n, \bigint w) {
      @   return low * low * w <= n * (s * s); } @*/

    /** high/s is at least the square root of n/w, high not being negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAtLeastRoot(\bigint high, \bigint s, \bigint n, \bigint w) {
      @   return n * (s * s) <= high * high * w; } @*/

    /** Of Dber. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsDbers(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && -w <= n && n <= w && a * w <= n * s && n * s <= b * w;
      @      analysis.Dber.atLeast(n, w, low, s) && analysis.Dber.atMost(n, w, high, s)); } @*/

    /** The enclosure holds Dber(x) for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseDbers(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsDbers(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** Of the divergence d2(x/w || y/w), x/w in [a/s, b/s] and y/w in [c/s, d/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsDivergences(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s,
      @     \bigint low, \bigint high) {
      @   return (\forall \bigint x, y, w;
      @      0 <= x <= w && 0 < y && y < w && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @      analysis.Divergence.atLeast(x, y, w, low, s) && analysis.Divergence.atMost(x, y, w, high, s)); } @*/

    /** The enclosure holds d2(x || y) for every x in [a, b]/unit and y in [c, d]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseDivergences(BigInteger a, BigInteger b, BigInteger c, BigInteger d,
      @     Enclosure enclosure) {
      @   return containsDivergences(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
      @       BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /*@ public normal_behavior
      @ requires a > 0 && b > 0 && s >= 1 && analysis.Ln.atLeast(a, s, low, s) && analysis.Ln.atMost(b, s, high, s);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; n > 0 && w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Ln.monotoneAtLeast(a, s, low, s, n, w, low, s) && analysis.Ln.monotoneAtMost(b, s, high, s, n, w, high, s)
      @   && analysis.Ln.atLeast(n, w, low, s) && analysis.Ln.atMost(n, w, high, s));
      @ public static model strictly_pure helper boolean allLogarithms(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires a > 0 && b > 0 && s >= 1 && analysis.Ln.atLeast(a, s, low, s) && analysis.Ln.atMost(b, s, high, s);
      @ ensures \result && containsLogarithms(a, b, s, low, high);
      @ public static model strictly_pure helper boolean logarithms(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allLogarithms(a, b, s, low, high); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Exp.atLeast(a, s, low, s) && analysis.Exp.atMost(b, s, high, s);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   analysis.Exp.monotoneAtLeast(a, s, low, s, n, w, low, s) && analysis.Exp.monotoneAtMost(b, s, high, s, n, w, high, s)
      @   && analysis.Exp.atLeast(n, w, low, s) && analysis.Exp.atMost(n, w, high, s));
      @ public static model strictly_pure helper boolean allExponentials(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Exp.atLeast(a, s, low, s) && analysis.Exp.atMost(b, s, high, s);
      @ ensures \result && containsExponentials(a, b, s, low, high);
      @ public static model strictly_pure helper boolean exponentials(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allExponentials(a, b, s, low, high); } @*/

    /** e^0 = 1, by the first term of the series and its inverse. */
    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result && analysis.Exp.atLeast(0, s, s, s) && analysis.Exp.atMost(0, s, s, s);
      @ public static model strictly_pure helper boolean exponentialOfNull(\bigint s) {
      @   return analysis.Series.productOfNone(1, 1, 0, 0)
      @     && analysis.Series.sumOfNone(0, 0, 1, 1, 1, 0, 0)
      @     && analysis.Exp.seriesAtLeast(0, 1, 0)
      @     && analysis.Exp.inverseAtMost(0, 1, 1, 1)
      @     && analysis.Exp.monotoneAtLeast(0, 1, 1, 1, 0, s, s, s)
      @     && analysis.Exp.monotoneAtMost(0, 1, 1, 1, 0, s, s, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && low * low <= a * s && a * w <= n * s;
      @ ensures \result && isAtMostRoot(low, s, n, w);
      @ public static model strictly_pure helper boolean rootBelow(\bigint a, \bigint s, \bigint low, \bigint n, \bigint w) {
      @   return Products.monotone(low * low, a * s, w) && Products.monotone(a * w, n * s, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && b * s <= high * high && n * s <= b * w;
      @ ensures \result && isAtLeastRoot(high, s, n, w);
      @ public static model strictly_pure helper boolean rootAbove(\bigint b, \bigint s, \bigint high, \bigint n, \bigint w) {
      @   return Products.monotone(b * s, high * high, w) && Products.monotone(n * s, b * w, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low * low <= a * s && b * s <= high * high;
      @ ensures \result;
      @ ensures (\forall \bigint n, w; n >= 0 && w > 0 && a * w <= n * s && n * s <= b * w;
      @   rootBelow(a, s, low, n, w) && rootAbove(b, s, high, n, w) && isAtMostRoot(low, s, n, w) && isAtLeastRoot(high, s, n, w));
      @ public static model strictly_pure helper boolean allRoots(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low * low <= a * s && b * s <= high * high;
      @ ensures \result && containsRoots(a, b, s, low, high);
      @ public static model strictly_pure helper boolean roots(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allRoots(a, b, s, low, high); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private ImageLemmas() {
    }

    /** l at least as near to 0 as all of [a, b], h at least as far: 0 or the nearer end, and the farther end. */
    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && 0 <= l && l <= s && 0 <= h && h <= s && (l == 0 || l <= a || l <= -b) && a >= -h && b <= h;
      @ requires -w <= n <= w && a * w <= n * s && n * s <= b * w;
      @ requires analysis.Dber.atLeast(l, s, low, s) && analysis.Dber.atMost(h, s, high, s);
      @ ensures \result && analysis.Dber.atLeast(n, w, low, s) && analysis.Dber.atMost(n, w, high, s);
      @ public static model strictly_pure helper boolean dber(\bigint a, \bigint b, \bigint s, \bigint l, \bigint h, \bigint low,
      @     \bigint high, \bigint n, \bigint w) {
      @   return Products.monotone(-h, a, w)
      @     && Products.monotone(b, h, w)
      @     && (l > a || Products.monotone(l, a, w))
      @     && (l > -b || Products.monotone(l, -b, w))
      @     && (n < 0 || Products.nonNegative(n, s))
      @     && (n > 0 || Products.nonNegative(-n, s))
      @     && analysis.Dber.growsAtLeast(l, s, low, s, n, w, low, s)
      @     && analysis.Dber.growsAtMost(h, s, high, s, n, w, high, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= l && l <= s && 0 <= h && h <= s && (l == 0 || l <= a || l <= -b) && a >= -h && b <= h;
      @ requires analysis.Dber.atLeast(l, s, low, s) && analysis.Dber.atMost(h, s, high, s);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && -w <= n && n <= w && a * w <= n * s && n * s <= b * w;
      @   dber(a, b, s, l, h, low, high, n, w) && analysis.Dber.atLeast(n, w, low, s) && analysis.Dber.atMost(n, w, high, s));
      @ public static model strictly_pure helper boolean allDbers(\bigint a, \bigint b, \bigint s, \bigint l, \bigint h, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= l && l <= s && 0 <= h && h <= s && (l == 0 || l <= a || l <= -b) && a >= -h && b <= h;
      @ requires analysis.Dber.atLeast(l, s, low, s) && analysis.Dber.atMost(h, s, high, s);
      @ ensures \result && containsDbers(a, b, s, low, high);
      @ public static model strictly_pure helper boolean dbers(\bigint a, \bigint b, \bigint s, \bigint l, \bigint h, \bigint low,
      @     \bigint high) {
      @   return allDbers(a, b, s, l, h, low, high); } @*/

    /** ln 1 = 0. */
    /*@ public normal_behavior
      @ requires n >= 1 && q >= 1;
      @ ensures \result && analysis.Ln.atLeast(n, n, 0, q) && analysis.Ln.atMost(n, n, 0, q);
      @ public static model strictly_pure helper boolean logarithmOfSame(\bigint n, \bigint q) {
      @   return analysis.Ln.one(q)
      @     && analysis.Ln.monotoneAtLeast(1, 1, 0, q, n, n, 0, q)
      @     && analysis.Ln.monotoneAtMost(1, 1, 0, q, n, n, 0, q); } @*/

    /** {@code d2(y || y) >= 0}. */
    /*@ public normal_behavior
      @ requires 0 < y < w && s >= 1;
      @ ensures \result && analysis.Divergence.atLeast(y, y, w, 0, s) && analysis.Divergence.atMost(y, y, w, 0, s);
      @ public static model strictly_pure helper boolean divergenceOfSame(\bigint y, \bigint w, \bigint s) {
      @   return logarithmOfSame(y, y)
      @     && logarithmOfSame(w - y, w - y)
      @     && analysis.Divergence.defineAtLeast(y, y, w, 0, 0, 1, 0, s)
      @     && analysis.Divergence.defineAtMost(y, y, w, 0, 0, 1, 0, s); } @*/

    /** Dber(0) = 0. */
    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result && analysis.Dber.atLeast(0, s, 0, s) && analysis.Dber.atMost(0, s, 0, s);
      @ public static model strictly_pure helper boolean dberOfNull(\bigint s) {
      @   return divergenceOfSame(s, 2 * s, s) && analysis.Dber.defineAtLeast(0, s, 0, s) && analysis.Dber.defineAtMost(0, s, 0, s); } @*/

    /** d2 is never negative. */
    /*@ public normal_behavior
      @ requires 0 <= x <= w && 0 < y && y < w && s >= 1 && low <= 0;
      @ ensures \result && analysis.Divergence.atLeast(x, y, w, low, s);
      @ public static model strictly_pure helper boolean divergenceNotNegative(\bigint x, \bigint y, \bigint w, \bigint low, \bigint s) {
      @   return divergenceOfSame(y, w, s)
      @     && Products.monotone(low, 0, s)
      @     && analysis.Divergence.growsAtLeast(y, y, w, 0, s, x, y, w, low, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && a <= s && 0 <= b && b <= s && 0 < c && c < s && 0 < d && d < s;
      @ requires low <= 0
      @   || (b <= c && analysis.Divergence.atLeast(b, c, s, low, s))
      @   || (d <= a && analysis.Divergence.atLeast(a, d, s, low, s));
      @ requires 0 <= x <= w && 0 < y && y < w && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @ ensures \result && analysis.Divergence.atLeast(x, y, w, low, s);
      @ public static model strictly_pure helper boolean divergenceBelow(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint x, \bigint y, \bigint w) {
      @   return (low > 0 || divergenceNotNegative(x, y, w, low, s))
      @     && (b > c
      @        || !analysis.Divergence.atLeast(b, c, s, low, s)
      @        || analysis.Divergence.growsAtLeast(b, c, s, low, s, x, y, w, low, s))
      @     && (d > a
      @        || !analysis.Divergence.atLeast(a, d, s, low, s)
      @        || analysis.Divergence.growsAtLeast(a, d, s, low, s, x, y, w, low, s)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && a <= s && 0 <= b && b <= s && 0 < c && c < s && 0 < d && d < s;
      @ requires analysis.Divergence.atMost(a, d, s, high, s) && analysis.Divergence.atMost(b, c, s, high, s);
      @ requires 0 <= x <= w && 0 < y && y < w && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @ ensures \result && analysis.Divergence.atMost(x, y, w, high, s);
      @ public static model strictly_pure helper boolean divergenceAbove(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s,
      @     \bigint high, \bigint x, \bigint y, \bigint w) {
      @   return (x > y || analysis.Divergence.growsAtMost(a, d, s, high, s, x, y, w, high, s))
      @     && (x <= y || analysis.Divergence.growsAtMost(b, c, s, high, s, x, y, w, high, s)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && a <= s && 0 <= b && b <= s && 0 < c && c < s && 0 < d && d < s;
      @ requires low <= 0
      @   || (b <= c && analysis.Divergence.atLeast(b, c, s, low, s))
      @   || (d <= a && analysis.Divergence.atLeast(a, d, s, low, s));
      @ requires analysis.Divergence.atMost(a, d, s, high, s) && analysis.Divergence.atMost(b, c, s, high, s);
      @ ensures \result;
      @ ensures (\forall \bigint x, y, w;
      @    0 <= x <= w && 0 < y && y < w && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @    divergenceBelow(a, b, c, d, s, low, x, y, w)
      @      && divergenceAbove(a, b, c, d, s, high, x, y, w)
      @      && analysis.Divergence.atLeast(x, y, w, low, s)
      @      && analysis.Divergence.atMost(x, y, w, high, s));
      @ public static model strictly_pure helper boolean allDivergences(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && a <= s && 0 <= b && b <= s && 0 < c && c < s && 0 < d && d < s;
      @ requires low <= 0
      @   || (b <= c && analysis.Divergence.atLeast(b, c, s, low, s))
      @   || (d <= a && analysis.Divergence.atLeast(a, d, s, low, s));
      @ requires analysis.Divergence.atMost(a, d, s, high, s) && analysis.Divergence.atMost(b, c, s, high, s);
      @ ensures \result && containsDivergences(a, b, c, d, s, low, high);
      @ public static model strictly_pure helper boolean divergences(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allDivergences(a, b, c, d, s, low, high); } @*/
}
