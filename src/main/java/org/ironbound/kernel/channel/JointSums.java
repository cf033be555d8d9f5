package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Definitions: sums over a joint law, and their equations, for use in assertions; no Java code. joint[i][y] is the numerator of the
 * probability of input i and output y, over their sum.
 */
public final class JointSums {
    private JointSums() {
    }



    /** The sum of a[y] over {@code y < n}: N times the probability of an input, if a is its row. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint row(nullable BigInteger[] a, \bigint n) {
      @   return n <= 0 ? 0 : row(a, n - 1) + BigInteger.val(a[n - 1]); } @*/

    /** The sum of joint[i][y] over {@code i < n}: N times the probability of output y. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint column(nullable BigInteger[][] joint, \bigint y, \bigint n) {
      @   return n <= 0 ? 0 : column(joint, y, n - 1) + BigInteger.val(joint[n - 1][y]); } @*/

    /** The sum of all entries of n rows of c entries: N. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint total(nullable BigInteger[][] joint, \bigint c, \bigint n) {
      @   return n <= 0 ? 0 : total(joint, c, n - 1) + row(joint[n - 1], c); } @*/

    /** a[k] == 0 for all {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean isZero(nullable BigInteger[] a, \bigint n) {
      @   return n <= 0 || (isZero(a, n - 1) && BigInteger.val(a[n - 1]) == 0); } @*/

    /** a[y] == -w x[y] for all {@code y < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean isMultiple(nullable BigInteger[] a, nullable BigInteger[] x, \bigint w,
      @     \bigint n) {
      @   return n <= 0 || (isMultiple(a, x, w, n - 1) && BigInteger.val(a[n - 1]) == -(w * BigInteger.val(x[n - 1]))); } @*/

    /** a[c + k] == u p p_k for all {@code k < n}, where p_k is the sum of row k, of c entries. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean isProduct(nullable BigInteger[] a, nullable BigInteger[][] joint, \bigint u,
      @     \bigint p, \bigint c, \bigint n) {
      @   return n <= 0 || (isProduct(a, joint, u, p, c, n - 1) && BigInteger.val(a[c + n - 1]) == u * (p * row(joint[n - 1], c))); } @*/

    /**
     * The first n rows of m are those of outputs: up to the diagonal all 0, and on it w q_y, where q_y is the sum of column y, of r
     * entries.
     */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean areOutputs(nullable BigInteger[][] m, nullable BigInteger[][] joint, \bigint w,
      @     \bigint r, \bigint n) {
      @   return n <= 0
      @     || (areOutputs(m, joint, w, r, n - 1)
      @        && isZero(m[n - 1], n - 1)
      @        && BigInteger.val(m[n - 1][n - 1]) == w * column(joint, n - 1, r)); } @*/

    /**
     * The n rows of m after the first c are those of inputs: input i has -w joint[i][y], then u p_i p_k for the inputs before, and on the
     * diagonal u p_i^2 + t p_i.
     */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean areInputs(nullable BigInteger[][] m, nullable BigInteger[][] joint, \bigint u,
      @     \bigint w, \bigint t, \bigint c, \bigint n) {
      @   return n <= 0
      @     || (areInputs(m, joint, u, w, t, c, n - 1)
      @        && isMultiple(m[c + n - 1], joint[n - 1], w, c)
      @        && isProduct(m[c + n - 1], joint, u, row(joint[n - 1], c), c, n - 1)
      @        && BigInteger.val(m[c + n - 1][c + n - 1])
      @          == u * (row(joint[n - 1], c) * row(joint[n - 1], c)) + t * row(joint[n - 1], c)); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isZero(a, 0);
      @ public static model strictly_pure helper boolean isZeroOfNone(nullable BigInteger[] a) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && (isZero(a, n) <==> isZero(a, n - 1) && BigInteger.val(a[n - 1]) == 0);
      @ public static model strictly_pure helper boolean isZeroStep(nullable BigInteger[] a, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isMultiple(a, x, w, 0);
      @ public static model strictly_pure helper boolean isMultipleOfNone(nullable BigInteger[] a, nullable BigInteger[] x, \bigint w) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && (isMultiple(a, x, w, n) <==> isMultiple(a, x, w, n - 1) && BigInteger.val(a[n - 1]) == -(w * BigInteger.val(x[n - 1])));
      @ public static model strictly_pure helper boolean isMultipleStep(nullable BigInteger[] a, nullable BigInteger[] x, \bigint w,
      @     \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isProduct(a, joint, u, p, c, 0);
      @ public static model strictly_pure helper boolean isProductOfNone(nullable BigInteger[] a, nullable BigInteger[][] joint, \bigint u,
      @     \bigint p, \bigint c) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && (isProduct(a, joint, u, p, c, n)
      @      <==> isProduct(a, joint, u, p, c, n - 1) && BigInteger.val(a[c + n - 1]) == u * (p * row(joint[n - 1], c)));
      @ public static model strictly_pure helper boolean isProductStep(nullable BigInteger[] a, nullable BigInteger[][] joint, \bigint u,
      @     \bigint p, \bigint c, \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areOutputs(m, joint, w, r, 0);
      @ public static model strictly_pure helper boolean areOutputsOfNone(nullable BigInteger[][] m, nullable BigInteger[][] joint,
      @     \bigint w, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && (areOutputs(m, joint, w, r, n) <==> areOutputs(m, joint, w, r, n - 1) && isZero(m[n - 1], n - 1)
      @   && BigInteger.val(m[n - 1][n - 1]) == w * column(joint, n - 1, r));
      @ public static model strictly_pure helper boolean areOutputsStep(nullable BigInteger[][] m, nullable BigInteger[][] joint, \bigint w,
      @     \bigint r, \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areInputs(m, joint, u, w, t, c, 0);
      @ public static model strictly_pure helper boolean areInputsOfNone(nullable BigInteger[][] m, nullable BigInteger[][] joint,
      @     \bigint u, \bigint w, \bigint t, \bigint c) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && (areInputs(m, joint, u, w, t, c, n)
      @      <==> areInputs(m, joint, u, w, t, c, n - 1)
      @        && isMultiple(m[c + n - 1], joint[n - 1], w, c)
      @        && isProduct(m[c + n - 1], joint, u, row(joint[n - 1], c), c, n - 1)
      @        && BigInteger.val(m[c + n - 1][c + n - 1]) == u * (row(joint[n - 1], c) * row(joint[n - 1], c)) + t * row(joint[n - 1], c));
      @ public static model strictly_pure helper boolean areInputsStep(nullable BigInteger[][] m, nullable BigInteger[][] joint, \bigint u,
      @     \bigint w, \bigint t, \bigint c, \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && row(a, 0) == 0;
      @ public static model strictly_pure helper boolean rowOfNone(nullable BigInteger[] a) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && row(a, n) == row(a, n - 1) + BigInteger.val(a[n - 1]);
      @ public static model strictly_pure helper boolean rowStep(nullable BigInteger[] a, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && column(joint, y, 0) == 0;
      @ public static model strictly_pure helper boolean columnOfNone(nullable BigInteger[][] joint, \bigint y) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && column(joint, y, n) == column(joint, y, n - 1) + BigInteger.val(joint[n - 1][y]);
      @ public static model strictly_pure helper boolean columnStep(nullable BigInteger[][] joint, \bigint y, \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && total(joint, c, 0) == 0;
      @ public static model strictly_pure helper boolean totalOfNone(nullable BigInteger[][] joint, \bigint c) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && total(joint, c, n) == total(joint, c, n - 1) + row(joint[n - 1], c);
      @ public static model strictly_pure helper boolean totalStep(nullable BigInteger[][] joint, \bigint c, \bigint n) { return true; } @*/
}
