package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind HyperbolicCosine, for use in assertions; no Java code. */
public final class HyperbolicCosineLemmas {
    private HyperbolicCosineLemmas() {
    }

    /** From half of x, rounded up, to x. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && x <= 2 * h && analysis.Cosh.atMost(h, s, c, s) && 2 * (c * c) - s * s <= r * s;
      @ ensures \result && analysis.Cosh.atMost(x, s, r, s);
      @ public static model strictly_pure helper boolean doubled(\bigint x, \bigint h, \bigint s, \bigint c, \bigint r) {
      @   return analysis.Cosh.ofDouble(h, s, c, s, r) && Products.monotone(x, 2 * h, s)
      @     && analysis.Cosh.monotone(2 * h, s, r, s, x, s); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && 0 < d && n <= q * d;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean nonNegative(\bigint n, \bigint d, \bigint q) {
      @   return q >= 0 || Products.strictlyMonotone(q, 0, d); } @*/

    /** A quotient by s and then by m is one by their product. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 < s && 0 < m && n <= q * s && q <= r * m;
      @ ensures \result && n <= r * (s * m) && 0 <= r;
      @ public static model strictly_pure helper boolean quotient(\bigint n, \bigint s, \bigint m, \bigint q, \bigint r) {
      @   return Products.monotone(q, r * m, s) && nonNegative(n, s, q) && nonNegative(q, m, r); } @*/

    /*@ public normal_behavior
      @ requires 0 <= x && 1 <= s && x * x <= q * s;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean square(\bigint x, \bigint s, \bigint q) {
      @   return Products.nonNegative(x, x) && nonNegative(x * x, s, q); } @*/

    /** One term more: q/s is above x^2, e/s above x^2 f/s/((2k-1) 2k). */
    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= x && x <= s && k >= 1 && f >= 0 && x * x <= q * s && q * f <= e * (s * ((2 * k - 1) * (2 * k)));
      @ requires analysis.Cosh.restAtMost(x, s, k, f, s);
      @ ensures \result && analysis.Cosh.restAtMost(x, s, k - 1, s + e, s);
      @ public static model strictly_pure helper boolean part(\bigint x, \bigint s, \bigint k, \bigint q, \bigint f, \bigint e) {
      @   return Products.monotone(x * x, q * s, f) && Products.monotone(q * f, e * (s * ((2 * k - 1) * (2 * k))), s)
      @     && chain(q, s, f, e, (2 * k - 1) * (2 * k), x * x) && analysis.Cosh.longerRest(x, s, k, f, s, e); } @*/

    /*@ public normal_behavior
      @ requires p * f <= q * s * f && q * f * s <= e * (s * m) * s;
      @ ensures \result && p * f <= e * ((s * s) * m);
      @ public static model strictly_pure helper boolean chain(\bigint q, \bigint s, \bigint f, \bigint e, \bigint m, \bigint p) {
      @   return true; } @*/
}
