package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind ClusterAtom, for use in assertions; no Java code. */
public final class ClusterLemmas {
    private ClusterLemmas() {
    }

    /*@ public normal_behavior
      @ requires 0 <= x && 0 < a && 0 < b && 0 < e && 0 < f;
      @ ensures \result && 0 <= x * (a * b) && 0 < e * f;
      @ public static model strictly_pure helper boolean positive(\bigint x, \bigint a, \bigint b, \bigint e, \bigint f) {
      @   return Products.positive(a, b) && Products.positive(e, f) && Products.nonNegative(x, a * b); } @*/

    /*@ public normal_behavior
      @ requires 0 <= r && 0 < c && 0 < d && 0 < s;
      @ ensures \result && 0 <= (r * d + c * s) * s && 0 < d * s + c * r;
      @ public static model strictly_pure helper boolean mean(\bigint r, \bigint c, \bigint d, \bigint s) {
      @   return Products.nonNegative(r, d) && Products.positive(c, s) && Products.positive(d, s) && Products.nonNegative(c, r) && Products.nonNegative(r * d + c * s, s); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && 0 < d && n < (q + 1) * d;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean floor(\bigint n, \bigint d, \bigint q) { return q >= 0 || Products.monotone(q + 1, 0, d); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && 0 < d && n <= q * d;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean ceil(\bigint n, \bigint d, \bigint q) { return q >= 0 || Products.strictlyMonotone(q, 0, d); } @*/

    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && 0 <= i && 2 * i <= n;
      @ ensures \result && i < analysis.Target.size(analysis.Target.law(1, n, 1, c, d));
      @ public static model strictly_pure helper boolean inRange(\bigint n, \bigint i, \bigint c, \bigint d) {
      @   return analysis.Cluster.size(n, n / 2, c, d); } @*/
}
