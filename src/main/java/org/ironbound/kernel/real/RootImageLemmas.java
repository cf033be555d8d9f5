package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.IntegerRootLemmas;
import org.ironbound.kernel.exact.Powers;
import org.ironbound.kernel.exact.Products;

/**
 * What it means that an interval [low/s, high/s] encloses the k-th roots of [a/s, b/s], by powers, and the lemmas behind it; no Java code.
 */
public final class RootImageLemmas {
    /** low/s is at most the k-th root of n/w, which for negative n is minus the root of -n/w. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAtMostRoot(\bigint k, \bigint low, \bigint s, \bigint n, \bigint w) {
      @   return n >= 0
      @     ? low < 0 || \dl_pow(low, k) * w <= n * \dl_pow(s, k)
      @     : low < 0 && -n * \dl_pow(s, k) <= \dl_pow(-low, k) * w; } @*/

    /** For every x in [a, b]/s; that high/s is at least the root of x is that -high/s is at most the root of -x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean containsRoots(\bigint k, \bigint a, \bigint b, \bigint s, \bigint low,
      @     \bigint high) {
      @   return (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @      isAtMostRoot(k, low, s, n, w) && isAtMostRoot(k, -high, s, -n, w)); } @*/

    /** The enclosure holds the k-th root of every x in [a, b]/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible enclosure.lower, enclosure.upper, enclosure.unit;
      @ public static model strictly_pure helper boolean encloseRoots(\bigint k, BigInteger a, BigInteger b, Enclosure enclosure) {
      @   return containsRoots(k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(enclosure.unit), BigInteger.val(enclosure.lower),
      @       BigInteger.val(enclosure.upper)); } @*/

    /** low/s is at most the k-th root of a/s, without fractions. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRootOfEnd(\bigint k, \bigint a, \bigint s, \bigint low) {
      @   return a >= 0
      @     ? 0 <= low && \dl_pow(low, k) <= a * \dl_pow(s, k - 1)
      @     : low < 0 && -a * \dl_pow(s, k - 1) <= \dl_pow(-low, k); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private RootImageLemmas() {
    }

    /*@ public normal_behavior
      @ requires k >= 1 && s >= 1;
      @ ensures \result && \dl_pow(s, k - 1) >= 1 && \dl_pow(s, k) == \dl_pow(s, k - 1) * s;
      @ public static model strictly_pure helper boolean scalePositive(\bigint k, \bigint s) {
      @   return Powers.positive(s, k - 1) && Powers.step(s, k); } @*/

    /*@ public normal_behavior
      @ requires k >= 1 && s >= 1 && a >= 0 && x == a * \dl_pow(s, k - 1) && IntegerRootLemmas.isRoot(x, k, r);
      @ ensures \result && isRootOfEnd(k, a, s, r);
      @ public static model strictly_pure helper boolean rootOfEnd(\bigint k, \bigint a, \bigint s, \bigint x, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && a >= 0 && a * w <= n * s && p >= 1 && z <= a * p;
      @ ensures \result && n >= 0 && z * w <= n * (p * s);
      @ public static model strictly_pure helper boolean notNegative(\bigint a, \bigint s, \bigint n, \bigint w,
      @     \bigint p, \bigint z) {
      @   return Products.nonNegative(a, w)
      @     && (n >= 0 || Products.positive(-n, s))
      @     && Products.monotone(z, a * p, w)
      @     && Products.monotone(a * w, n * s, p); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w > 0 && a * w <= n * s && p >= 1 && -a * p <= z;
      @ ensures \result && -n * (p * s) <= z * w;
      @ public static model strictly_pure helper boolean negative(\bigint a, \bigint s, \bigint n, \bigint w, \bigint p, \bigint z) {
      @   return Products.monotone(-a * p, z, w) && Products.monotone(a * w, n * s, p); } @*/

    /** The root of an end bounds those of all numbers beyond it. */
    /*@ public normal_behavior
      @ requires k >= 1 && s >= 1 && w > 0 && a * w <= n * s && isRootOfEnd(k, a, s, low);
      @ ensures \result && isAtMostRoot(k, low, s, n, w);
      @ public static model strictly_pure helper boolean below(\bigint k, \bigint a, \bigint s, \bigint low, \bigint n, \bigint w) {
      @   return scalePositive(k, s)
      @     && (a < 0 || notNegative(a, s, n, w, \dl_pow(s, k - 1), \dl_pow(low, k)))
      @     && (a >= 0 || n >= 0 || negative(a, s, n, w, \dl_pow(s, k - 1), \dl_pow(-low, k))); } @*/

    /*@ public normal_behavior
      @ requires k >= 1 && s >= 1 && isRootOfEnd(k, a, s, low) && isRootOfEnd(k, -b, s, -high);
      @ ensures \result;
      @ ensures (\forall \bigint n, w; w > 0 && a * w <= n * s && n * s <= b * w;
      @   below(k, a, s, low, n, w)
      @     && below(k, -b, s, -high, -n, w)
      @     && isAtMostRoot(k, low, s, n, w)
      @     && isAtMostRoot(k, -high, s, -n, w));
      @ public static model strictly_pure helper boolean allRoots(\bigint k, \bigint a, \bigint b, \bigint s, \bigint low,
      @     \bigint high) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires k >= 1 && s >= 1 && isRootOfEnd(k, a, s, low) && isRootOfEnd(k, -b, s, -high);
      @ ensures \result && containsRoots(k, a, b, s, low, high);
      @ public static model strictly_pure helper boolean roots(\bigint k, \bigint a, \bigint b, \bigint s, \bigint low,
      @     \bigint high) {
      @   return allRoots(k, a, b, s, low, high); } @*/
}
