package org.ironbound.kernel.exact;

/** Lemmas behind IntegerRoot, for use in assertions; no Java code. */
public final class IntegerRootLemmas {
    /** r is the largest integer whose n-th power is at most x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRoot(\bigint x, \bigint n, \bigint r) {
      @   return 0 <= r && \dl_pow(r, n) <= x && x < \dl_pow(r + 1, n); } @*/

    /** q is x divided by b^n, rounded down. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLeading(\bigint x, \bigint n, \bigint b, \bigint q) {
      @   return q * \dl_pow(b, n) <= x && x < (q + 1) * \dl_pow(b, n); } @*/

    private IntegerRootLemmas() {
    }

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && \dl_pow(0, n) == 0;
      @ public static model strictly_pure helper boolean ofZero(\bigint n) { return Powers.step(0, n); } @*/

    /** From the first power on, powers are not less than their base. */
    /*@ public normal_behavior
      @ requires x >= 1 && n >= 1;
      @ ensures \result && x <= \dl_pow(x, n);
      @ public static model strictly_pure helper boolean atLeastBase(\bigint x, \bigint n) {
      @   return Powers.step(x, n) && Powers.positive(x, n - 1) && Products.monotone(1, \dl_pow(x, n - 1), x); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && \dl_pow(x * y, n) == \dl_pow(x, n) * \dl_pow(y, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean ofProduct(\bigint x, \bigint y, \bigint n) {
      @   return n == 0
      @     ? Powers.ofNone(x) && Powers.ofNone(y) && Powers.ofNone(x * y)
      @     : Powers.step(x, n) && Powers.step(y, n) && Powers.step(x * y, n) && ofProduct(x, y, n - 1); } @*/

    /** The root a/b = p/q of a fraction x/y whose parts are powers. */
    /*@ public normal_behavior
      @ requires n >= 1 && \dl_pow(p, n) == x && \dl_pow(q, n) == y && a * q == p * b;
      @ ensures \result && \dl_pow(a, n) * y == x * \dl_pow(b, n);
      @ public static model strictly_pure helper boolean ofFraction(\bigint x, \bigint y, \bigint p, \bigint q, \bigint a, \bigint b,
      @     \bigint n) {
      @   return ofProduct(a, q, n) && ofProduct(p, b, n); } @*/

    /*@ public normal_behavior
      @ requires x >= 0 && d >= 1 && x < (q + 1) * d;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floorNonNegative(\bigint x, \bigint q, \bigint d) {
      @   return q >= 0 || Products.monotone(q + 1, 0, d); } @*/

    /** The root of the leading digits, and the next number, by the place of the last of them. */
    /*@ public normal_behavior
      @ requires n >= 1 && b >= 1 && isRoot(q, n, r) && isLeading(x, n, b, q);
      @ ensures \result && 0 <= r * b && r * b < (r + 1) * b;
      @ ensures \dl_pow(r * b, n) <= x && x < \dl_pow((r + 1) * b, n);
      @ public static model strictly_pure helper boolean scaled(\bigint x, \bigint n, \bigint q, \bigint b, \bigint r) {
      @   return ofProduct(r, b, n)
      @     && ofProduct(r + 1, b, n)
      @     && Powers.positive(b, n)
      @     && Products.nonNegative(r, b)
      @     && Products.monotone(\dl_pow(r, n), q, \dl_pow(b, n))
      @     && Products.monotone(q + 1, \dl_pow(r + 1, n), \dl_pow(b, n)); } @*/

    /*@ public normal_behavior
      @ requires 0 <= low && low < high && high <= low + 1 && \dl_pow(low, n) <= x && x < \dl_pow(high, n);
      @ ensures \result && isRoot(x, n, low);
      @ public static model strictly_pure helper boolean found(\bigint x, \bigint n, \bigint low, \bigint high) { return true; } @*/
}
