package org.ironbound.kernel.law;

import org.ironbound.kernel.exact.Powers;
import org.ironbound.kernel.exact.Products;

/**
 * Lemmas behind BooleanClosedForm, for use in assertions; no Java code. Of the power p (b/u)^e is left to take; it is at most (a/d)^n =
 * s/w.
 */
public final class BooleanClosedFormLemmas {
    private BooleanClosedFormLemmas() {
    }

    /** (x y)^n = x^n y^n. */
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && \dl_pow(x * y, n) == \dl_pow(x, n) * \dl_pow(y, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean powerOfProduct(\bigint x, \bigint y, \bigint n) {
      @   return n == 0 || (Powers.step(x, n) && Powers.step(y, n) && Powers.step(x * y, n) && powerOfProduct(x, y, n - 1)); } @*/

    /** (x x)^h = x^(2h). */
    /*@ public normal_behavior
      @ requires h >= 0 && e == h + h;
      @ ensures \result && \dl_pow(x * x, h) == \dl_pow(x, e);
      @ measured_by h;
      @ public static model strictly_pure helper boolean powerOfSquare(\bigint x, \bigint h, \bigint e) {
      @   return h == 0 || (Powers.step(x, e) && Powers.step(x, e - 1) && Powers.step(x * x, h) && powerOfSquare(x, h - 1, e - 2)); } @*/

    /** The loop's invariant: {@code p (b/u)^e <= u s/w}. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result <==> (p * \dl_pow(b, e)) * w <= (u * \dl_pow(u, e)) * s;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isBelow(\bigint p, \bigint b, \bigint e, \bigint u, \bigint w, \bigint s) {
      @   return (p * \dl_pow(b, e)) * w <= (u * \dl_pow(u, e)) * s; } @*/

    /** r = x y/d rounded down is between 0 and x if y/d is between 0 and 1. */
    /*@ public normal_behavior
      @ requires 0 <= x && 0 <= y && y <= d && d >= 1 && r * d <= x * y && x * y < (r + 1) * d;
      @ ensures \result && 0 <= r && r <= x;
      @ public static model strictly_pure helper boolean scaled(\bigint x, \bigint y, \bigint r, \bigint d) {
      @   return Products.nonNegative(x, y) && Products.monotone(y, d, x) && Products.cancel(r, x, d)
      @     && (0 <= r || Products.monotone(r + 1, 0, d)); } @*/

    /*@ public normal_behavior
      @ requires 0 <= b && 1 <= d && 1 <= u && 0 <= a && b * d <= u * a && n >= 0;
      @ ensures \result && isBelow(u, b, n, u, \dl_pow(d, n), \dl_pow(a, n));
      @ public static model strictly_pure helper boolean start(\bigint b, \bigint d, \bigint u, \bigint a, \bigint n) {
      @   return Products.nonNegative(b, d)
      @     && Powers.monotone(b * d, u * a, n)
      @     && powerOfProduct(b, d, n)
      @     && powerOfProduct(u, a, n)
      @     && Products.monotone(\dl_pow(b, n) * \dl_pow(d, n), \dl_pow(u, n) * \dl_pow(a, n), u)
      @     && isBelow(u, b, n, u, \dl_pow(d, n), \dl_pow(a, n)); } @*/

    /** One bit of the exponent. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= b && 0 <= q && 0 <= c && 1 <= u && 0 <= w && 0 <= h && 2 * h <= e && e < 2 * (h + 1);
      @ requires e == h + h ? q == p : q * u <= p * b;
      @ requires c * u <= b * b && isBelow(p, b, e, u, w, s);
      @ ensures \result && isBelow(q, c, h, u, w, s);
      @ public static model strictly_pure helper boolean step(\bigint p, \bigint b, \bigint q, \bigint c, \bigint e, \bigint h, \bigint u,
      @     \bigint w, \bigint s) {
      @   return (e == h + h || odd(p, b, q, e, h + h, u, w, s)) && squared(q, b, c, h, h + h, u, w, s); } @*/

    /** One factor is taken: e = f + 1. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= b && 1 <= u && 0 <= w && 0 <= f && e == f + 1 && q * u <= p * b && isBelow(p, b, e, u, w, s);
      @ ensures \result && isBelow(q, b, f, u, w, s);
      @ public static model strictly_pure helper boolean odd(\bigint p, \bigint b, \bigint q, \bigint e, \bigint f, \bigint u, \bigint w,
      @     \bigint s) {
      @   return Powers.step(b, e)
      @     && Powers.step(u, e)
      @     && Powers.monotone(b, b, f)
      @     && isBelow(p, b, e, u, w, s)
      @     && taken(p, b, q, \dl_pow(b, f), u, \dl_pow(u, f), w, s)
      @     && isBelow(q, b, f, u, w, s); } @*/

    /** One factor taken out, with numbers in place of powers: x = b^f, y = u^f. */
    /*@ public normal_behavior
      @ requires 0 <= x && 1 <= u && 0 <= w && q * u <= p * b && (p * (x * b)) * w <= (u * (y * u)) * s;
      @ ensures \result && (q * x) * w <= (u * y) * s;
      @ public static model strictly_pure helper boolean taken(\bigint p, \bigint b, \bigint q, \bigint x, \bigint u, \bigint y, \bigint w,
      @     \bigint s) {
      @   return Products.nonNegative(x, w) && Products.monotone(q * u, p * b, x * w) && Products.cancel((q * x) * w, (u * y) * s, u); } @*/

    /** The base is squared: f = 2h. */
    /*@ public normal_behavior
      @ requires 0 <= q && 0 <= b && 0 <= c && 1 <= u && 0 <= w && 0 <= h && f == h + h && c * u <= b * b && isBelow(q, b, f, u, w, s);
      @ ensures \result && isBelow(q, c, h, u, w, s);
      @ public static model strictly_pure helper boolean squared(\bigint q, \bigint b, \bigint c, \bigint h, \bigint f, \bigint u,
      @     \bigint w, \bigint s) {
      @   return powerOfSquare(b, h, f)
      @     && powerOfSquare(u, h, f)
      @     && powerOfProduct(u, u, h)
      @     && powerOfProduct(c, u, h)
      @     && Products.nonNegative(c, u)
      @     && Powers.monotone(c * u, b * b, h)
      @     && Powers.positive(u, h)
      @     && isBelow(q, b, f, u, w, s)
      @     && halved(q, \dl_pow(c, h), \dl_pow(u, h), \dl_pow(b, f), u, w, s)
      @     && isBelow(q, c, h, u, w, s); } @*/

    /** The exponent halved, with numbers in place of powers: x = c^h, y = u^h, z = b^f. */
    /*@ public normal_behavior
      @ requires 0 <= q && 1 <= y && 0 <= w && x * y <= z && (q * z) * w <= (u * (y * y)) * s;
      @ ensures \result && (q * x) * w <= (u * y) * s;
      @ public static model strictly_pure helper boolean halved(\bigint q, \bigint x, \bigint y, \bigint z, \bigint u, \bigint w,
      @     \bigint s) {
      @   return Products.nonNegative(q, w) && Products.monotone(x * y, z, q * w) && Products.cancel((q * x) * w, (u * y) * s, y); } @*/

    /*@ public normal_behavior
      @ requires isBelow(p, b, 0, u, w, s);
      @ ensures \result && p * w <= u * s;
      @ public static model strictly_pure helper boolean end(\bigint p, \bigint b, \bigint u, \bigint w, \bigint s) {
      @   return isBelow(p, b, 0, u, w, s) && Powers.ofNone(b) && Powers.ofNone(u); } @*/

    /** t/v = 1 - p/u and {@code p/u <= s/w}: {@code 1 - t/v <= s/w}, and t/v is in 0..1. */
    /*@ public normal_behavior
      @ requires v > 0 && u >= 1 && 0 <= p && p <= u && t * u == (u - p) * v && p * w <= u * s;
      @ ensures \result && 0 <= t && t <= v && (v - t) * w <= v * s;
      @ public static model strictly_pure helper boolean complement(\bigint t, \bigint v, \bigint p, \bigint u, \bigint w, \bigint s) {
      @   return Products.nonNegative(u - p, v) && Products.cancel(0, t, u) && Products.monotone(u - p, u, v) && Products.cancel(t, v, u)
      @     && Products.monotone(p * w, u * s, v) && Products.cancel((v - t) * w, v * s, u); } @*/
}
