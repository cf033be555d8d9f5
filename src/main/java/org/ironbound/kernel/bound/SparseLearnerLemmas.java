package org.ironbound.kernel.bound;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind SparseLearner, for use in assertions; no Java code. */
public final class SparseLearnerLemmas {
    private SparseLearnerLemmas() {
    }

    /** For p = k/l, u = v/m and 1/g = c: the weights of +1 and -1 are not negative, and {@code u (p + (1-p) g) <= 1}. */
    /*@ public normal_behavior
      @ requires 0 <= k <= l && 0 < l && 0 <= v && v <= m && 0 < m && c >= 1;
      @ ensures \result && 0 <= v * (l - k) && 0 <= v * (k * c + (l - k)) && 0 <= v * (2 * (k * c) + (l - k))
      @   && v * (k * c + (l - k)) <= m * (l * c);
      @ public static model strictly_pure helper boolean weights(\bigint k, \bigint l, \bigint v, \bigint m, \bigint c) {
      @   return Products.nonNegative(k, c)
      @     && Products.monotone(1, c, l - k)
      @     && Products.nonNegative(v, l - k)
      @     && Products.nonNegative(v, 2 * (k * c) + (l - k))
      @     && Products.bothMonotone(v, m, k * c + (l - k), l * c); } @*/
}
