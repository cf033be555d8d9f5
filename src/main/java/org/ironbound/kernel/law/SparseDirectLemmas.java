package org.ironbound.kernel.law;

import org.ironbound.kernel.exact.Products;

/** Signs of what SPARSE-DIRECT takes logarithms of, for s = u/t, q = v/u, z = x/y; no Java code. */
public final class SparseDirectLemmas {
    private SparseDirectLemmas() {
    }

    /** (1-s)(1-qz) and (1-z)(1-qs), cross-multiplied. */
    /*@ public normal_behavior
      @ requires 0 < v < u < t && 0 < x && x < y;
      @ ensures \result && 1 <= (t - u) * (u * y - v * x) && 1 <= (y - x) * (u * (t - v));
      @ public static model strictly_pure helper boolean levels(\bigint t, \bigint u, \bigint v, \bigint x, \bigint y) {
      @   return Products.strictlyMonotone(v, u, x) && Products.strictlyMonotone(x, y, u) && Products.positive(t - u, u * y - v * x)
      @     && Products.positive(u, t - v) && Products.positive(y - x, u * (t - v)); } @*/

    /** z(1-s) and s(1-z), cross-multiplied. */
    /*@ public normal_behavior
      @ requires 0 < u < t && 0 < x && x < y;
      @ ensures \result && 1 <= x * (t - u) && 1 <= u * (y - x);
      @ public static model strictly_pure helper boolean odds(\bigint t, \bigint u, \bigint x, \bigint y) {
      @   return Products.positive(x, t - u) && Products.positive(u, y - x); } @*/

    /** z(1-s) and s(1-z), cross-multiplied, times 2ij and i^2+j^2. */
    /*@ public normal_behavior
      @ requires 0 < u < t && 0 < x && x < y && 0 < j && j <= i;
      @ ensures \result && 1 <= 2 * (i * j) * (x * (t - u)) && 1 <= (i * i + j * j) * (u * (y - x));
      @ public static model strictly_pure helper boolean tiltedOdds(\bigint t, \bigint u, \bigint x, \bigint y, \bigint i, \bigint j) {
      @   return odds(t, u, x, y)
      @     && Products.positive(i, j)
      @     && Products.positive(i, i)
      @     && Products.positive(j, j)
      @     && Products.positive(2 * (i * j), x * (t - u))
      @     && Products.positive(i * i + j * j, u * (y - x)); } @*/

    /** {@code 0 < v < u < t} for v = a w, u = a w + b - a, t = b w. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 2 <= w;
      @ ensures \result && 0 < a * w && a * w < a * w + (b - a) && a * w + (b - a) < b * w;
      @ public static model strictly_pure helper boolean law(\bigint a, \bigint b, \bigint w) {
      @   return Products.positive(a, w) && Products.strictlyMonotone(1, w, b - a); } @*/
}
