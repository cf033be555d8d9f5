package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind ChannelUses, for use in assertions; no Java code. */
public final class ChannelUsesLemmas {
    private ChannelUsesLemmas() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && \dl_pow(x, 0) == 1;
      @ public static model strictly_pure helper boolean powerOfNone(\bigint x) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && \dl_pow(x, n) == \dl_pow(x, n - 1) * x;
      @ public static model strictly_pure helper boolean powerStep(\bigint x, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires x >= 1 && n >= 0;
      @ ensures \result && \dl_pow(x, n) >= 1;
      @ measured_by n;
      @ public static model strictly_pure helper boolean powerPositive(\bigint x, \bigint n) {
      @   return n == 0 || (powerStep(x, n) && powerPositive(x, n - 1) && Products.positive(\dl_pow(x, n - 1), x)); } @*/

    /*@ public normal_behavior
      @ requires p >= 1 && q >= 1;
      @ ensures \result && p * q > 0;
      @ public static model strictly_pure helper boolean denominatorPositive(\bigint p, \bigint q) { return Products.positive(p, q); } @*/

    /** An upper bound of one use gives one of n uses: the power of 1 - eta falls as eta rises. x/q <= y/r with 0 <= x, y in fractions 1 - eta. */
    /*@ public normal_behavior
      @ requires 0 <= x && x <= y && n >= 0;
      @ ensures \result && 0 <= \dl_pow(x, n) && \dl_pow(x, n) <= \dl_pow(y, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean powerMonotone(\bigint x, \bigint y, \bigint n) {
      @   return n == 0 || (powerStep(x, n) && powerStep(y, n) && powerMonotone(x, y, n - 1) && Products.bothMonotone(\dl_pow(x, n - 1), \dl_pow(y, n - 1), x, y)); } @*/
}
