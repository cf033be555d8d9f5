package org.ironbound.kernel.exact;

/** Lemmas about the exact partial sums that Series defines, for use in assertions; no Java code. */
public final class SeriesLemmas {
    private SeriesLemmas() {
    }

    /*@ public normal_behavior
      @ requires m >= 0 && n >= 0;
      @ ensures \result;
      @ ensures analysis.Series.product(a, alpha, beta, from, m + n)
      @   == analysis.Series.product(a, alpha, beta, from, m) * analysis.Series.product(a, alpha, beta, from + m, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean productSplit(\bigint a, \bigint alpha, \bigint beta, \bigint from, \bigint m,
      @     \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(a, alpha, beta, from + m)
      @     : productSplit(a, alpha, beta, from, m, n - 1)
      @         && analysis.Series.productStep(a, alpha, beta, from, m + n)
      @         && analysis.Series.productStep(a, alpha, beta, from + m, n)
      @         && associate(analysis.Series.product(a, alpha, beta, from, m), analysis.Series.product(a, alpha, beta, from + m, n - 1),
      @             a * (alpha * (from + m + n) + beta)); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && (x * y) * z == x * (y * z);
      @ public static model strictly_pure helper boolean associate(\bigint x, \bigint y, \bigint z) { return true; } @*/

    /** Binary splitting: the sum over a range from the sums over its two parts. */
    /*@ public normal_behavior
      @ requires m >= 0 && n >= 0;
      @ ensures \result;
      @ ensures analysis.Series.sum(a, alpha, beta, b, gamma, delta, from, m + n)
      @      == analysis.Series.sum(a, alpha, beta, b, gamma, delta, from, m) * analysis.Series.product(b, gamma, delta, from + m, n)
      @       + analysis.Series.product(a, alpha, beta, from, m) * analysis.Series.sum(a, alpha, beta, b, gamma, delta, from + m, n);
      @ measured_by n + 1;
      @ public static model strictly_pure helper boolean sumSplit(\bigint a, \bigint alpha, \bigint beta, \bigint b, \bigint gamma,
      @     \bigint delta, \bigint from, \bigint m, \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(b, gamma, delta, from + m)
      @         && analysis.Series.sumOfNone(a, alpha, beta, b, gamma, delta, from + m)
      @     : sumSplit(a, alpha, beta, b, gamma, delta, from, m, n - 1)
      @         && analysis.Series.sumStep(a, alpha, beta, b, gamma, delta, from, m + n)
      @         && analysis.Series.sumStep(a, alpha, beta, b, gamma, delta, from + m, n)
      @         && analysis.Series.productStep(b, gamma, delta, from + m, n)
      @         && productSplit(a, alpha, beta, from, m, n)
      @         && splitIdentity(analysis.Series.sum(a, alpha, beta, b, gamma, delta, from, m),
      @             analysis.Series.product(b, gamma, delta, from + m, n - 1), analysis.Series.product(a, alpha, beta, from, m),
      @             analysis.Series.sum(a, alpha, beta, b, gamma, delta, from + m, n - 1), b * (gamma * (from + m + n) + delta),
      @             analysis.Series.product(a, alpha, beta, from + m, n)); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && (s * q + p * t) * x + p * y == s * (q * x) + p * (t * x + y);
      @ public static model strictly_pure helper boolean splitIdentity(\bigint s, \bigint q, \bigint p, \bigint t, \bigint x, \bigint y) {
      @   return true; } @*/

    /** A product of positive factors is positive. */
    /*@ public normal_behavior
      @ requires a >= 1 && alpha >= 0 && alpha + beta >= 1 && from >= 0 && n >= 0;
      @ ensures \result;
      @ ensures analysis.Series.product(a, alpha, beta, from, n) >= 1;
      @ measured_by n;
      @ public static model strictly_pure helper boolean productPositive(\bigint a, \bigint alpha, \bigint beta, \bigint from, \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(a, alpha, beta, from)
      @     : productPositive(a, alpha, beta, from, n - 1)
      @         && analysis.Series.productStep(a, alpha, beta, from, n)
      @         && Products.nonNegative(alpha, from + n - 1)
      @         && Products.positive(a, alpha * (from + n) + beta)
      @         && Products.positive(analysis.Series.product(a, alpha, beta, from, n - 1), a * (alpha * (from + n) + beta)); } @*/

    /** A product of non-negative factors is non-negative. */
    /*@ public normal_behavior
      @ requires a >= 0 && alpha >= 0 && alpha + beta >= 1 && from >= 0 && n >= 0;
      @ ensures \result;
      @ ensures analysis.Series.product(a, alpha, beta, from, n) >= 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean productNonNegative(\bigint a, \bigint alpha, \bigint beta, \bigint from,
      @     \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(a, alpha, beta, from)
      @     : productNonNegative(a, alpha, beta, from, n - 1)
      @         && analysis.Series.productStep(a, alpha, beta, from, n)
      @         && Products.nonNegative(alpha, from + n - 1)
      @         && Products.nonNegative(a, alpha * (from + n) + beta)
      @         && Products.nonNegative(analysis.Series.product(a, alpha, beta, from, n - 1), a * (alpha * (from + n) + beta)); } @*/

    /** A sum of non-negative terms is non-negative. */
    /*@ public normal_behavior
      @ requires a >= 0 && alpha >= 0 && alpha + beta >= 1 && b >= 1 && gamma >= 0 && gamma + delta >= 1 && from >= 0 && n >= 0;
      @ ensures \result;
      @ ensures analysis.Series.sum(a, alpha, beta, b, gamma, delta, from, n) >= 0;
      @ measured_by n + 1;
      @ public static model strictly_pure helper boolean sumNonNegative(\bigint a, \bigint alpha, \bigint beta, \bigint b, \bigint gamma,
      @     \bigint delta, \bigint from, \bigint n) {
      @   return n == 0
      @     ? analysis.Series.sumOfNone(a, alpha, beta, b, gamma, delta, from)
      @     : sumNonNegative(a, alpha, beta, b, gamma, delta, from, n - 1)
      @         && analysis.Series.sumStep(a, alpha, beta, b, gamma, delta, from, n)
      @         && productNonNegative(a, alpha, beta, from, n)
      @         && Products.nonNegative(gamma, from + n - 1)
      @         && Products.positive(b, gamma * (from + n) + delta)
      @         && Products.nonNegative(analysis.Series.sum(a, alpha, beta, b, gamma, delta, from, n - 1),
      @             b * (gamma * (from + n) + delta)); } @*/
}
