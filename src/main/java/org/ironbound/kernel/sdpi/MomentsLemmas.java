package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind Moments, for use in assertions; no Java code. */
public final class MomentsLemmas {
    private MomentsLemmas() {
    }

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result && s * s >= 1 && (s * s) * (s * s) >= 1;
      @ public static model strictly_pure helper boolean powers(\bigint s) {
      @   return Products.positive(s, s) && Products.positive(s * s, s * s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w >= 0;
      @ ensures \result && s * s >= 1 && w * (r * r) >= 0;
      @ public static model strictly_pure helper boolean nonNegative(\bigint w, \bigint r, \bigint s) {
      @   return powers(s) && Products.square(r) && Products.nonNegative(w, r * r); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w * (r * r) >= 0 && w * (r * r) < (q + 1) * s;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floor(\bigint w, \bigint r, \bigint s, \bigint q) { return q >= 0 || Products.monotone(q + 1, 0, s); } @*/
}
