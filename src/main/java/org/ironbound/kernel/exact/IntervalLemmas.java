package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * What containment means for the operations of Intervals, and the lemmas behind it; no Java code. An interval [a/s, b/s] holds x/w if
 * {@code a w <= x s <= b w}.
 */
public final class IntervalLemmas {
    /** For all rationals x/w in [a/s, b/s] and y/w in [c/s, d/s], {@code c > 0}, their quotient x/y is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsQuotients(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s,
      @     \bigint low, \bigint high) {
      @   return (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @      low * y <= x * s <= high * y); } @*/

    /** The enclosure holds x/y for every x in [a, b]/unit and y in [c, d]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseQuotients(BigInteger a, BigInteger b, BigInteger c, BigInteger d,
      @     Enclosure enclosure) {
      @   return containsQuotients(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
      @       BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /** For all rationals x/w in [a/s, b/s], the square is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsSquares(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w; low * (w * w) <= x * x * s <= high * (w * w)); } @*/

    /** The enclosure holds x^2 for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseSquares(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsSquares(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** For all rationals x/w in [a/s, b/s], the absolute value is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsAbsolutes(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w;
      @      (x >= 0 ==> low * w <= x * s <= high * w) && (x <= 0 ==> low * w <= -x * s <= high * w)); } @*/

    /** The enclosure holds |x| for every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseAbsolutes(BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsAbsolutes(BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** For all rationals x/w in [a/s, b/s] and y/w in [c/s, d/s], the smaller one is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsSmaller(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @      (x <= y ==> low * w <= x * s <= high * w) && (y <= x ==> low * w <= y * s <= high * w)); } @*/

    /** The enclosure holds the smaller one of x and y for every x in [a, b]/unit and y in [c, d]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseSmaller(BigInteger a, BigInteger b, BigInteger c, BigInteger d,
      @     Enclosure enclosure) {
      @   return containsSmaller(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d), BigInteger.val(enclosure.unit),
      @       BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /** For all rationals x/w in [a/s, b/s], the multiple x n/(w d) is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsMultiples(\bigint a, \bigint b, \bigint n, \bigint d, \bigint s,
      @     \bigint low, \bigint high) {
      @   return (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w; low * (w * d) <= x * n * s <= high * (w * d)); } @*/

    /** The enclosure holds x n/d for every x from a/unit to b/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseMultiples(BigInteger a, BigInteger b, BigInteger n, BigInteger d,
      @     Enclosure enclosure) {
      @   return containsMultiples(BigInteger.val(a), BigInteger.val(b), BigInteger.val(n), BigInteger.val(d),
      @       BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /** All rationals x/w from n/d to m/e are in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsBetween(\bigint n, \bigint d, \bigint m, \bigint e, \bigint s, \bigint low,
      @     \bigint high) {
      @   return (\forall \bigint x, w; w > 0 && n * w <= x * d && x * e <= m * w; low * w <= x * s <= high * w); } @*/

    /** The enclosure holds every number from n/d to m/e. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseBetween(BigInteger n, BigInteger d, BigInteger m, BigInteger e,
      @     Enclosure enclosure) {
      @   return containsBetween(BigInteger.val(n), BigInteger.val(d), BigInteger.val(m), BigInteger.val(e), BigInteger.val(enclosure.unit),
      @       BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /** A number that is at most the four products of ends is at most every product. */
    /*@ public normal_behavior
      @ requires a <= x <= b && c <= y && y <= d && m <= a * c && m <= a * d && m <= b * c && m <= b * d;
      @ ensures \result && m <= x * y;
      @ public static model strictly_pure helper boolean corners(\bigint a, \bigint b, \bigint c, \bigint d, \bigint x, \bigint y,
      @     \bigint m) {
      @   return (y < 0 || Products.monotone(a, x, y)) && (y >= 0 || Products.monotone(x, b, -y)) && (a < 0 || Products.monotone(c, y, a))
      @     && (a >= 0 || Products.monotone(y, d, -a)) && (b < 0 || Products.monotone(c, y, b))
      @     && (b >= 0 || Products.monotone(y, d, -b)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && low * s <= a * c && low * s <= a * d && low * s <= b * c && low * s <= b * d;
      @ requires a * w <= x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @ ensures \result && low * (w * w) <= x * y * s;
      @ public static model strictly_pure helper boolean productBelow(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint x, \bigint y, \bigint w) {
      @   return Products.positive(w, w)
      @     && Products.monotone(low * s, a * c, w * w)
      @     && Products.monotone(low * s, a * d, w * w)
      @     && Products.monotone(low * s, b * c, w * w)
      @     && Products.monotone(low * s, b * d, w * w)
      @     && corners(a * w, b * w, c * w, d * w, x * s, y * s, low * s * (w * w))
      @     && Products.cancel(low * (w * w), x * y * s, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low * s <= a * c && low * s <= a * d && low * s <= b * c && low * s <= b * d;
      @ requires a * c <= high * s && a * d <= high * s && b * c <= high * s && b * d <= high * s;
      @ ensures \result;
      @ ensures (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @    productBelow(a, b, c, d, s, low, x, y, w)
      @      && productBelow(-b, -a, c, d, s, -high, -x, y, w)
      @      && low * (w * w) <= x * y * s
      @      && x * y * s <= high * (w * w));
      @ public static model strictly_pure helper boolean allProducts(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low * s <= a * c && low * s <= a * d && low * s <= b * c && low * s <= b * d;
      @ requires a * c <= high * s && a * d <= high * s && b * c <= high * s && b * d <= high * s;
      @ ensures \result && EnclosureLemmas.containsProducts(a, b, c, d, s, low, high);
      @ public static model strictly_pure helper boolean products(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allProducts(a, b, c, d, s, low, high); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && (low == 0 || low * s <= a * a && low * s <= a * b && low * s <= b * b);
      @ requires a * w <= x * s <= b * w;
      @ ensures \result && low * (w * w) <= x * x * s;
      @ public static model strictly_pure helper boolean squareBelow(\bigint a, \bigint b, \bigint s, \bigint low, \bigint x, \bigint w) {
      @   return (low != 0 || (Products.square(x) && Products.nonNegative(x * x, s)))
      @     && (low == 0 || productBelow(a, b, a, b, s, low, x, x, w)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && (low == 0 || low * s <= a * a && low * s <= a * b && low * s <= b * b);
      @ requires a * a <= high * s && a * b <= high * s && b * b <= high * s;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w;
      @    squareBelow(a, b, s, low, x, w)
      @      && productBelow(-b, -a, a, b, s, -high, -x, x, w)
      @      && low * (w * w) <= x * x * s
      @      && x * x * s <= high * (w * w));
      @ public static model strictly_pure helper boolean allSquares(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && (low == 0 || low * s <= a * a && low * s <= a * b && low * s <= b * b);
      @ requires a * a <= high * s && a * b <= high * s && b * b <= high * s;
      @ ensures \result && containsSquares(a, b, s, low, high);
      @ public static model strictly_pure helper boolean squares(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allSquares(a, b, s, low, high); } @*/

    /** A lower bound of the quotient: what is divided by its larger end if it is not negative, by its smaller end if it is. */
    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && (low >= 0 ? low * d <= a * s : low * c <= a * s);
      @ requires a * w <= x * s && c * w <= y * s && y * s <= d * w;
      @ ensures \result && low * y <= x * s;
      @ public static model strictly_pure helper boolean quotientBelow(\bigint a, \bigint c, \bigint d, \bigint s, \bigint low, \bigint x,
      @     \bigint y, \bigint w) {
      @   return Products.monotone(a * w, x * s, s)
      @     && (low < 0 || (Products.monotone(y * s, d * w, low) && Products.monotone(low * d, a * s, w)))
      @     && (low >= 0 || (Products.monotone(c * w, y * s, -low) && Products.monotone(low * c, a * s, w)))
      @     && Products.cancel(low * y, x * s, s); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private IntervalLemmas() {
    }

    /*@ public normal_behavior
      @ requires s >= 1 && (low >= 0 ? low * d <= a * s : low * c <= a * s) && (-high >= 0 ? -high * d <= -b * s : -high * c <= -b * s);
      @ ensures \result;
      @ ensures (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @   quotientBelow(a, c, d, s, low, x, y, w) && quotientBelow(-b, c, d, s, -high, -x, y, w) && low * y <= x * s && x * s <= high * y);
      @ public static model strictly_pure helper boolean allQuotients(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && (low >= 0 ? low * d <= a * s : low * c <= a * s) && (-high >= 0 ? -high * d <= -b * s : -high * c <= -b * s);
      @ ensures \result && containsQuotients(a, b, c, d, s, low, high);
      @ public static model strictly_pure helper boolean quotients(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allQuotients(a, b, c, d, s, low, high); } @*/

    /** A negative number divided by a positive one, rounded down, is negative. */
    /*@ public normal_behavior
      @ requires a < 0 && s >= 1 && c > 0 && low * c <= a * s;
      @ ensures \result && low < 0;
      @ public static model strictly_pure helper boolean quotientNegative(\bigint a, \bigint c, \bigint s, \bigint low) {
      @   return Products.positive(-a, s) && (low < 0 || Products.nonNegative(low, c)); } @*/

    /** low is the largest of a, -b and 0, or smaller, high the largest of b and -a, or larger. */
    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && (low <= a || low <= -b || low <= 0) && b <= high && -a <= high;
      @ requires a * w <= x * s <= b * w;
      @ ensures \result;
      @ ensures (x >= 0 ==> low * w <= x * s <= high * w) && (x <= 0 ==> low * w <= -x * s <= high * w);
      @ public static model strictly_pure helper boolean absolute(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high, \bigint x,
      @     \bigint w) {
      @   return Products.monotone(b, high, w) && Products.monotone(-a, high, w) && (x < 0 || Products.nonNegative(x, s))
      @     && (x > 0 || Products.nonNegative(-x, s)) && (low > 0 || Products.nonNegative(-low, w))
      @     && (low <= 0 || Products.positive(low, w)) && (low > a || Products.monotone(low, a, w))
      @     && (low > -b || Products.monotone(low, -b, w)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && (low <= a || low <= -b || low <= 0) && b <= high && -a <= high;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w;
      @    absolute(a, b, s, low, high, x, w) && (x >= 0 ==> low * w <= x * s <= high * w) && (x <= 0 ==> low * w <= -x * s <= high * w));
      @ public static model strictly_pure helper boolean allAbsolutes(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && (low <= a || low <= -b || low <= 0) && b <= high && -a <= high;
      @ ensures \result && containsAbsolutes(a, b, s, low, high);
      @ public static model strictly_pure helper boolean absolutes(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allAbsolutes(a, b, s, low, high); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && low <= a && low <= c && (high >= b || high >= d);
      @ requires a * w <= x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @ ensures \result;
      @ ensures (x <= y ==> low * w <= x * s <= high * w) && (y <= x ==> low * w <= y * s <= high * w);
      @ public static model strictly_pure helper boolean smaller(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high, \bigint x, \bigint y, \bigint w) {
      @   return Products.monotone(low, a, w) && Products.monotone(low, c, w) && (x > y || Products.monotone(x, y, s))
      @     && (y > x || Products.monotone(y, x, s)) && (high < b || Products.monotone(b, high, w))
      @     && (high < d || Products.monotone(d, high, w)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low <= a && low <= c && (high >= b || high >= d);
      @ ensures \result;
      @ ensures (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @    smaller(a, b, c, d, s, low, high, x, y, w) && (x <= y ==> low * w <= x * s <= high * w)
      @      && (y <= x ==> low * w <= y * s <= high * w));
      @ public static model strictly_pure helper boolean allSmaller(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && low <= a && low <= c && (high >= b || high >= d);
      @ ensures \result && containsSmaller(a, b, c, d, s, low, high);
      @ public static model strictly_pure helper boolean smallerOnes(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allSmaller(a, b, c, d, s, low, high); } @*/

    /** low d is at most n times the end that n makes the smaller one. */
    /*@ public normal_behavior
      @ requires w > 0 && (n >= 0 ? low * d <= a * n : low * d <= b * n);
      @ requires a * w <= x * s <= b * w;
      @ ensures \result && low * (w * d) <= x * n * s;
      @ public static model strictly_pure helper boolean multipleBelow(\bigint a, \bigint b, \bigint n, \bigint d, \bigint s, \bigint low,
      @     \bigint x, \bigint w) {
      @   return (n < 0 || (Products.monotone(low * d, a * n, w) && Products.monotone(a * w, x * s, n)))
      @     && (n >= 0 || (Products.monotone(low * d, b * n, w) && Products.monotone(x * s, b * w, -n))); } @*/

    /*@ public normal_behavior
      @ requires (n >= 0 ? low * d <= a * n : low * d <= b * n) && (n >= 0 ? b * n <= high * d : a * n <= high * d);
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && a * w <= x * s && x * s <= b * w;
      @    multipleBelow(a, b, n, d, s, low, x, w) && multipleBelow(-b, -a, n, d, s, -high, -x, w) && low * (w * d) <= x * n * s
      @      && x * n * s <= high * (w * d));
      @ public static model strictly_pure helper boolean allMultiples(\bigint a, \bigint b, \bigint n, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires (n >= 0 ? low * d <= a * n : low * d <= b * n) && (n >= 0 ? b * n <= high * d : a * n <= high * d);
      @ ensures \result && containsMultiples(a, b, n, d, s, low, high);
      @ public static model strictly_pure helper boolean multiples(\bigint a, \bigint b, \bigint n, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allMultiples(a, b, n, d, s, low, high); } @*/

    /*@ public normal_behavior
      @ requires d > 0 && w > 0 && s >= 1 && low * d <= n * s && n * w <= x * d;
      @ ensures \result && low * w <= x * s;
      @ public static model strictly_pure helper boolean betweenBelow(\bigint n, \bigint d, \bigint s, \bigint low, \bigint x, \bigint w) {
      @   return Products.monotone(low * d, n * s, w) && Products.monotone(n * w, x * d, s) && Products.cancel(low * w, x * s, d); } @*/

    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && s >= 1 && low * d <= n * s && m * s <= high * e;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && n * w <= x * d && x * e <= m * w;
      @   betweenBelow(n, d, s, low, x, w) && betweenBelow(-m, e, s, -high, -x, w) && low * w <= x * s && x * s <= high * w);
      @ public static model strictly_pure helper boolean allBetween(\bigint n, \bigint d, \bigint m, \bigint e, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && s >= 1 && low * d <= n * s && m * s <= high * e;
      @ ensures \result && containsBetween(n, d, m, e, s, low, high);
      @ public static model strictly_pure helper boolean between(\bigint n, \bigint d, \bigint m, \bigint e, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allBetween(n, d, m, e, s, low, high); } @*/
}
