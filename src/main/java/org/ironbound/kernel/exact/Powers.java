package org.ironbound.kernel.exact;

/** Lemmas about integer powers, for use in assertions; no Java code. */
public final class Powers {
    private Powers() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && \dl_pow(x, 0) == 1;
      @ public static model strictly_pure helper boolean ofNone(\bigint x) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && \dl_pow(x, n) == \dl_pow(x, n - 1) * x;
      @ public static model strictly_pure helper boolean step(\bigint x, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires m >= 0 && n >= 0;
      @ ensures \result && \dl_pow(x, m + n) == \dl_pow(x, m) * \dl_pow(x, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean sum(\bigint x, \bigint m, \bigint n) {
      @   return n == 0 ? ofNone(x) : (sum(x, m, n - 1) && step(x, n) && step(x, m + n)); } @*/

    /*@ public normal_behavior
      @ requires x >= 1 && n >= 0;
      @ ensures \result && \dl_pow(x, n) >= 1;
      @ measured_by n;
      @ public static model strictly_pure helper boolean positive(\bigint x, \bigint n) {
      @   return n == 0 || (step(x, n) && positive(x, n - 1) && Products.positive(\dl_pow(x, n - 1), x)); } @*/

    /** Powers of non-negative numbers grow with the base. */
    /*@ public normal_behavior
      @ requires 0 <= x <= y && n >= 0;
      @ ensures \result && 0 <= \dl_pow(x, n) && \dl_pow(x, n) <= \dl_pow(y, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean monotone(\bigint x, \bigint y, \bigint n) {
      @   return n == 0
      @     || (step(x, n)
      @        && step(y, n)
      @        && monotone(x, y, n - 1)
      @        && Products.bothMonotone(\dl_pow(x, n - 1), \dl_pow(y, n - 1), x, y)); } @*/
}
