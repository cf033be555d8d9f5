package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind ShiftedSum, for use in assertions; no Java code. */
public final class ShiftedSumLemmas {
    private ShiftedSumLemmas() {
    }

    /** The product of k denominators is odd 2^(s k). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isShifted(\bigint odd, \bigint s, \bigint k, \bigint product) {
      @   return odd * \dl_pow(2, s * k) == product; } @*/

    /** Shifts of two parts. */
    /*@ public normal_behavior
      @ requires s >= 0 && m >= 0 && n >= 0;
      @ ensures \result && s * m >= 0 && s * n >= 0 && s * m + s * n == s * (m + n);
      @ public static model strictly_pure helper boolean parts(\bigint s, \bigint m, \bigint n) {
      @   return Products.nonNegative(s, m) && Products.nonNegative(s, n); } @*/

    /** Of none it is 1. */
    /*@ public normal_behavior
      @ requires s >= 0;
      @ ensures \result && isShifted(1, s, 0, 1);
      @ public static model strictly_pure helper boolean none(\bigint s) {
      @   return true; } @*/

    /** The k-th denominator is 2^s times an odd number. */
    /*@ public normal_behavior
      @ requires s >= 0 && k >= 1 && isShifted(odd, s, k - 1, product);
      @ ensures \result && isShifted(odd * factor, s, k, product * (\dl_pow(2, s) * factor));
      @ public static model strictly_pure helper boolean step(\bigint odd, \bigint s, \bigint k, \bigint product, \bigint factor) {
      @   return Products.nonNegative(s, k - 1) && FixedPointSumLemmas.powers(s * (k - 1), s); } @*/

    /** All of them. */
    /*@ public normal_behavior
      @ requires s >= 0 && n >= 0 && isShifted(odd, s, n, product);
      @ ensures \result && s * n >= 0 && odd * \dl_pow(2, s * n) == product;
      @ public static model strictly_pure helper boolean all(\bigint odd, \bigint s, \bigint n, \bigint product) {
      @   return Products.nonNegative(s, n); } @*/
}
