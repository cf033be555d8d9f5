package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Definitions: moments of a joint law, and their equations, for use in assertions; no Java code. joint[i][y] is the numerator of the
 * probability of input i and output y, over their sum.
 */
public final class JointMoments {
    private JointMoments() {
    }

    /** x^e for e = 0, 1, 2. */
    /*@ public normal_behavior
      @ ensures \result == (e == 0 ? 1 : (e == 1 ? x : x * x));
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint power(\bigint x, \bigint e) { return e == 0 ? 1 : (e == 1 ? x : x * x); } @*/

    /** The sum of a[y] g[y]^h over {@code y < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint rowMoment(nullable BigInteger[] a, nullable BigInteger[] g, \bigint h, \bigint n) {
      @   return n <= 0 ? 0 : rowMoment(a, g, h, n - 1) + BigInteger.val(a[n - 1]) * power(BigInteger.val(g[n - 1]), h); } @*/

    /** The sum of joint[i][y] f[i]^e g[y]^h over {@code i < n}, {@code y < c}: N E[f^e g^h]. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint moment(nullable BigInteger[][] joint, nullable BigInteger[] f, \bigint e,
      @     nullable BigInteger[] g, \bigint h, \bigint c, \bigint n) {
      @   return n <= 0
      @     ? 0
      @     : moment(joint, f, e, g, h, c, n - 1) + power(BigInteger.val(f[n - 1]), e) * rowMoment(joint[n - 1], g, h, c); } @*/

    /**
     * p/q is the square of the correlation with these moments: of (n h1 - f1 g1)^2 and the product of (n f2 - f1^2) and (n g2 - g1^2); 0 if
     * that is not positive.
     */
    /*@ public normal_behavior
      @ ensures \result == (q > 0 && (n * f2 - f1 * f1 > 0 && n * g2 - g1 * g1 > 0
      @   ? p * ((n * f2 - f1 * f1) * (n * g2 - g1 * g1)) == (n * h1 - f1 * g1) * (n * h1 - f1 * g1) * q : p == 0));
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSquaredCorrelation(\bigint p, \bigint q, \bigint n, \bigint f1, \bigint f2,
      @     \bigint g1, \bigint g2, \bigint h1) {
      @   return q > 0
      @     && (n * f2 - f1 * f1 > 0 && n * g2 - g1 * g1 > 0
      @        ? p * ((n * f2 - f1 * f1) * (n * g2 - g1 * g1)) == (n * h1 - f1 * g1) * (n * h1 - f1 * g1) * q
      @        : p == 0); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && rowMoment(a, g, h, 0) == 0;
      @ public static model strictly_pure helper boolean rowMomentOfNone(nullable BigInteger[] a, nullable BigInteger[] g, \bigint h) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && rowMoment(a, g, h, n) == rowMoment(a, g, h, n - 1) + BigInteger.val(a[n - 1]) * power(BigInteger.val(g[n - 1]), h);
      @ public static model strictly_pure helper boolean rowMomentStep(nullable BigInteger[] a, nullable BigInteger[] g, \bigint h,
      @     \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && moment(joint, f, e, g, h, c, 0) == 0;
      @ public static model strictly_pure helper boolean momentOfNone(nullable BigInteger[][] joint, nullable BigInteger[] f, \bigint e,
      @     nullable BigInteger[] g, \bigint h, \bigint c) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && moment(joint, f, e, g, h, c, n)
      @     == moment(joint, f, e, g, h, c, n - 1) + power(BigInteger.val(f[n - 1]), e) * rowMoment(joint[n - 1], g, h, c);
      @ public static model strictly_pure helper boolean momentStep(nullable BigInteger[][] joint, nullable BigInteger[] f, \bigint e,
      @     nullable BigInteger[] g, \bigint h, \bigint c, \bigint n) {
      @   return true; } @*/
}
