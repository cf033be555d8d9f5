package org.ironbound.kernel.exact;

import java.math.BigInteger;

/** What containment means for the products and reciprocals of Enclosure, and the lemmas behind it; no Java code. */
public final class EnclosureLemmas {
    private EnclosureLemmas() {
    }

    /** For all rationals x/w in [a/s, b/s] and y/w in [c/s, d/s], their product is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsProducts(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s,
      @     \bigint low, \bigint high) {
      @   return (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @      low * (w * w) <= x * y * s <= high * (w * w)); } @*/

    /** The enclosure holds x y for every x in [a, b]/unit and y in [c, d]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseProducts(BigInteger a, BigInteger b, BigInteger c, BigInteger d,
      @     Enclosure enclosure) {
      @   return containsProducts(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
      @       BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower), BigInteger.val(enclosure.upper)); } @*/

    /** For all positive rationals x/w in [a/s, b/s], the reciprocal w/x is in [low/s, high/s]. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean containsReciprocals(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return (\forall \bigint x, w; w > 0 && x > 0 && a * w <= x * s && x * s <= b * w; low * x <= w * s <= high * x); } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 0 && s > 0 && a * b < (q + 1) * s;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floorNonNegative(\bigint a, \bigint b, \bigint q, \bigint s) {
      @   return Products.nonNegative(a, b) && (q >= 0 || Products.monotone(q + 1, 0, s)); } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 0 && s > 0 && a * b <= q * s;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean ceilNonNegative(\bigint a, \bigint b, \bigint q, \bigint s) {
      @   return Products.nonNegative(a, b) && (q >= 0 || Products.strictlyMonotone(q, 0, s)); } @*/

    /*@ public normal_behavior
      @ requires a > 0 && s > 0 && a * a <= q * s;
      @ ensures \result && q > 0;
      @ public static model strictly_pure helper boolean ceilPositive(\bigint a, \bigint q, \bigint s) {
      @   return Products.positive(a, a) && (q > 0 || Products.monotone(q, 0, s)); } @*/

    /** {@code lower/s <= x/w} and so on give the bounds of the product. */
    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && 0 <= a && 0 <= c && 0 <= b && 0 <= d && 0 <= low;
      @ requires low * s <= a * c && b * d <= high * s;
      @ requires a * w <= x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @ ensures \result;
      @ ensures low * (w * w) <= x * y * s <= high * (w * w);
      @ public static model strictly_pure helper boolean product(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high, \bigint x, \bigint y, \bigint w) {
      @   return Products.nonNegative(a, w)
      @     && Products.nonNegative(c, w)
      @     && Products.nonNegative(w, w)
      @     && Products.bothMonotone(a * w, x * s, c * w, y * s)
      @     && Products.bothMonotone(x * s, b * w, y * s, d * w)
      @     && Products.monotone(low * s, a * c, w * w)
      @     && Products.monotone(b * d, high * s, w * w)
      @     && Products.cancel(low * (w * w), x * y * s, s)
      @     && Products.cancel(x * y * s, high * (w * w), s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && 0 <= c && 0 <= b && 0 <= d && 0 <= low;
      @ requires low * s <= a * c && b * d <= high * s;
      @ ensures \result;
      @ ensures (\forall \bigint x, y, w; w > 0 && a * w <= x * s && x * s <= b * w && c * w <= y * s && y * s <= d * w;
      @   product(a, b, c, d, s, low, high, x, y, w) && low * (w * w) <= x * y * s && x * y * s <= high * (w * w));
      @ public static model strictly_pure helper boolean allProducts(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && x > 0 && 0 < a && 0 < b && 0 <= low && 0 < high;
      @ requires low * b <= s * s <= high * a;
      @ requires a * w <= x * s <= b * w;
      @ ensures \result;
      @ ensures low * x <= w * s <= high * x;
      @ public static model strictly_pure helper boolean reciprocal(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high, \bigint x,
      @     \bigint w) {
      @   return Products.monotone(x * s, b * w, low) && Products.monotone(low * b, s * s, w) && Products.cancel(low * x, w * s, s)
      @     && Products.monotone(a * w, x * s, high) && Products.monotone(s * s, high * a, w) && Products.cancel(w * s, high * x, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 < a && 0 < b && 0 <= low && 0 < high;
      @ requires low * b <= s * s <= high * a;
      @ ensures \result;
      @ ensures (\forall \bigint x, w; w > 0 && x > 0 && a * w <= x * s && x * s <= b * w;
      @    reciprocal(a, b, s, low, high, x, w) && low * x <= w * s && w * s <= high * x);
      @ public static model strictly_pure helper boolean allReciprocals(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= a && 0 <= c && 0 <= b && 0 <= d && 0 <= low;
      @ requires low * s <= a * c && b * d <= high * s;
      @ ensures \result && containsProducts(a, b, c, d, s, low, high);
      @ public static model strictly_pure helper boolean products(\bigint a, \bigint b, \bigint c, \bigint d, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allProducts(a, b, c, d, s, low, high); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 < a && 0 < b && 0 <= low && 0 < high;
      @ requires low * b <= s * s <= high * a;
      @ ensures \result && containsReciprocals(a, b, s, low, high);
      @ public static model strictly_pure helper boolean reciprocals(\bigint a, \bigint b, \bigint s, \bigint low, \bigint high) {
      @   return allReciprocals(a, b, s, low, high); } @*/
}
