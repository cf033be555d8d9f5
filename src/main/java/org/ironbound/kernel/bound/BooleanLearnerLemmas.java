package org.ironbound.kernel.bound;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind BooleanLearner and its sums, for use in assertions; no Java code. */
public final class BooleanLearnerLemmas {
    private BooleanLearnerLemmas() {
    }

    /*@ public normal_behavior
      @ requires r >= 1;
      @ ensures \result && (a >= 0 && w >= 0 ==> w * (a * r) >= 0);
      @ public static model strictly_pure helper boolean weight(\bigint w, \bigint a, \bigint r) {
      @   return a < 0 || w < 0 || (Products.nonNegative(a, r) && Products.nonNegative(w, a * r)); } @*/

    /**
     * The mass m and the sum s of answers, {@code |s| <= e m}, stay in their ranges when they are multiplied by f and the answer x, {@code
     * |x| <= e}, is added with weight w.
     */
    /*@ public normal_behavior
      @ requires w >= 0 && m >= 1 && e > 0 && -(e * m) <= s && s <= e * m && -e <= x && x <= e && f >= 1;
      @ ensures \result && m * f + w >= 1 && -(e * (m * f + w)) <= s * f + w * x && s * f + w * x <= e * (m * f + w);
      @ public static model strictly_pure helper boolean step(\bigint w, \bigint m, \bigint s, \bigint f, \bigint e, \bigint x) {
      @   return Products.positive(m, f) && Products.monotone(s, e * m, f) && Products.monotone(-(e * m), s, f)
      @     && Products.monotone(x, e, w) && Products.monotone(-e, x, w); } @*/

    /** The numerators of (1 + l f)/2 and (1 - l f)/2 are not negative, for f = s/(e m), {@code |f| <= 1} and l = k/q. */
    /*@ public normal_behavior
      @ requires m >= 1 && e > 0 && -(e * m) <= s && s <= e * m && 0 < k && k < q;
      @ ensures \result && e * m >= 1 && 0 <= q * (e * m) - k * s && 0 <= q * (e * m) + k * s && q * (e * m) >= 1;
      @ public static model strictly_pure helper boolean weights(\bigint m, \bigint s, \bigint e, \bigint k, \bigint q) {
      @   return Products.positive(e, m) && Products.positive(q, e * m) && Products.monotone(s, e * m, k)
      @     && Products.monotone(-(e * m), s, k) && Products.monotone(k, q, e * m); } @*/
}
