package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind Root, for use in assertions; no Java code. */
public final class RootLemmas {
    private RootLemmas() {
    }

    /*@ public normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && n * (s * s) < (q + 1) * d;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floorNonNegative(\bigint n, \bigint s, \bigint d, \bigint q) {
      @   return Products.positive(s, s) && Products.nonNegative(n, s * s) && (q >= 0 || Products.monotone(q + 1, 0, d)); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && q * d <= x && x < (q + 1) * d && r * r <= q && q < (r + 1) * (r + 1);
      @ ensures \result && r * r * d <= x && x < (r + 1) * (r + 1) * d;
      @ public static model strictly_pure helper boolean bounds(\bigint x, \bigint d, \bigint q, \bigint r) {
      @   return Products.monotone(r * r, q, d) && Products.monotone(q + 1, (r + 1) * (r + 1), d); } @*/
}
