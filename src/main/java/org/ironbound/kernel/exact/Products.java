package org.ironbound.kernel.exact;

/**
 * Lemmas about integer products, for use in assertions; no Java code. KeY's automation is weak on products, so they are named here once.
 */
public final class Products {
    private Products() {
    }

    /*@ public normal_behavior
      @ requires a <= b && c >= 0;
      @ ensures \result && a * c <= b * c;
      @ public static model strictly_pure helper boolean monotone(\bigint a, \bigint b, \bigint c) { return true; } @*/

    /*@ public normal_behavior
      @ requires a < b && c > 0;
      @ ensures \result && a * c < b * c;
      @ public static model strictly_pure helper boolean strictlyMonotone(\bigint a, \bigint b, \bigint c) { return true; } @*/

    /*@ public normal_behavior
      @ requires a * c <= b * c && c > 0;
      @ ensures \result && a <= b;
      @ public static model strictly_pure helper boolean cancel(\bigint a, \bigint b, \bigint c) {
      @   return a <= b || strictlyMonotone(b, a, c); } @*/

    /*@ public normal_behavior
      @ requires a > 0 && b > 0;
      @ ensures \result && a * b > 0;
      @ public static model strictly_pure helper boolean positive(\bigint a, \bigint b) { return true; } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 0;
      @ ensures \result && a * b >= 0;
      @ public static model strictly_pure helper boolean nonNegative(\bigint a, \bigint b) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && a * a >= 0;
      @ public static model strictly_pure helper boolean square(\bigint a) { return true; } @*/

    /** Products of non-negative factors grow with both. */
    /*@ public normal_behavior
      @ requires 0 <= a <= b && 0 <= c && c <= d;
      @ ensures \result && 0 <= a * c && a * c <= b * d;
      @ public static model strictly_pure helper boolean bothMonotone(\bigint a, \bigint b, \bigint c, \bigint d) {
      @   return nonNegative(a, c) && monotone(a, b, c) && monotone(c, d, b); } @*/
}
