package org.ironbound.kernel.statement;

import java.math.BigInteger;

/** The names of rows and of matrices that FiniteChannel in specs/ explains, and their equations, for use in assertions; no Java code. */
public final class MatrixNames {
    private MatrixNames() {
    }

    /** The row of the first n entries. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint row(nullable BigInteger[] a, \bigint n, \bigint d) {
      @   return n <= 0 ? 0 : analysis.FiniteChannel.entry(row(a, n - 1, d), BigInteger.val(a[n - 1]), d); } @*/

    /** The matrix of the first w entries of the first n rows. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint matrix(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return n <= 0 ? 0 : analysis.FiniteChannel.row(matrix(m, n - 1, w, d), row(m[n - 1], w, d), d, w); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && row(a, 0, d) == 0;
      @ public static model strictly_pure helper boolean rowOfNone(nullable BigInteger[] a, \bigint d) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && row(a, n, d) == analysis.FiniteChannel.entry(row(a, n - 1, d), BigInteger.val(a[n - 1]), d);
      @ public static model strictly_pure helper boolean rowStep(nullable BigInteger[] a, \bigint n, \bigint d) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && matrix(m, 0, w, d) == 0;
      @ public static model strictly_pure helper boolean matrixOfNone(nullable BigInteger[][] m, \bigint w, \bigint d) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && matrix(m, n, w, d) == analysis.FiniteChannel.row(matrix(m, n - 1, w, d), row(m[n - 1], w, d), d, w);
      @ public static model strictly_pure helper boolean matrixStep(nullable BigInteger[][] m, \bigint n, \bigint w,
      @   \bigint d) { return true; } @*/
}
