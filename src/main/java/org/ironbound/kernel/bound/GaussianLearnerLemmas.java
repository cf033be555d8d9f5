package org.ironbound.kernel.bound;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind GaussianLearner, for use in assertions; no Java code. */
public final class GaussianLearnerLemmas {
    private GaussianLearnerLemmas() {
    }

    /** The fraction under the root of the correlation is positive. */
    /*@ public normal_behavior
      @ requires 0 < p && p < q && 0 < r && 0 < s && 1 <= n && 0 < ln && 0 < ld && 1 <= unit;
      @ ensures \result && 0 < (ld * ld) * (p * n * s + (q - p) * s + r * q * n) && 0 <= (ln * ln) * (q * n * s) * (unit * unit);
      @ public static model strictly_pure helper boolean signs(\bigint p, \bigint q, \bigint r, \bigint s, \bigint n, \bigint ln, \bigint ld, \bigint unit) {
      @   return Products.positive(p, n) && Products.positive(p * n, s) && Products.positive(q - p, s) && Products.positive(r, q) && Products.positive(r * q, n)
      @     && Products.positive(ld, ld) && Products.positive(ld * ld, p * n * s + (q - p) * s + r * q * n)
      @     && Products.positive(ln, ln) && Products.positive(q, n) && Products.positive(q * n, s) && Products.positive(ln * ln, q * n * s)
      @     && Products.positive(unit, unit) && Products.positive((ln * ln) * (q * n * s), unit * unit); } @*/

    /** x^2 d <= n, from x = 0 or x^2 <= floor(n/d). */
    /*@ public normal_behavior
      @ requires d > 0 && n >= 0 && q * d <= n && x >= 0 && (x == 0 || x * x <= q);
      @ ensures \result && (x * x) * d <= n;
      @ public static model strictly_pure helper boolean rootBelow(\bigint q, \bigint d, \bigint n, \bigint x) {
      @   return x == 0 || Products.monotone(x * x, q, d); } @*/
}
