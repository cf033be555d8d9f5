package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * Definitions: quadratic forms of symmetric integer matrices at integer vectors, and their equations, for use in assertions; no Java code.
 * Of a matrix m only the entries m[i][k] with {@code k <= i} count. A vector v is a sequence of integers; its entries are v[0], v[1], ...
 */
public final class Forms {
    /** The sum of a[k] v[k] over {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint dot(nullable BigInteger[] a, \seq v, \bigint n) {
      @   return n <= 0 ? 0 : dot(a, v, n - 1) + BigInteger.val(a[n - 1]) * (\bigint) v[n - 1]; } @*/

    /** The sum of m[i][k] v[i] v[k] over i, {@code k < n}, the matrix being symmetric. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint form(nullable BigInteger[][] m, \seq v, \bigint n) {
      @   return n <= 0 ? 0 : form(m, v, n - 1) + BigInteger.val(m[n - 1][n - 1]) * ((\bigint) v[n - 1] * (\bigint) v[n - 1])
      @     + 2 * (\bigint) v[n - 1] * dot(m[n - 1], v, n - 1); } @*/

    /** The sum of d[j] l[j][i] l[j][k] over {@code j < r}: entry (i, k) of a sum of weighted squares of r linear forms. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by r;
      @ public static model strictly_pure helper \bigint entry(nullable BigInteger[][] l, nullable BigInteger[] d, \bigint i, \bigint k,
      @     \bigint r) {
      @   return r <= 0
      @     ? 0
      @     : entry(l, d, i, k, r - 1) + BigInteger.val(d[r - 1]) * (BigInteger.val(l[r - 1][i]) * BigInteger.val(l[r - 1][k])); } @*/

    /** The sum of entry(i, k) v[k] over {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint entryDot(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint i,
      @     \bigint n, \bigint r) {
      @   return n <= 0 ? 0 : entryDot(l, d, v, i, n - 1, r) + entry(l, d, i, n - 1, r) * (\bigint) v[n - 1]; } @*/

    /** The form of the matrix with these entries. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint entryForm(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint n,
      @     \bigint r) {
      @   return n <= 0
      @     ? 0
      @     : entryForm(l, d, v, n - 1, r) + entry(l, d, n - 1, n - 1, r) * ((\bigint) v[n - 1] * (\bigint) v[n - 1])
      @         + 2 * (\bigint) v[n - 1] * entryDot(l, d, v, n - 1, n - 1, r); } @*/

    /** |a|. */
    /*@ public normal_behavior
      @ ensures \result == (a < 0 ? -a : a);
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint size(\bigint a) { return a < 0 ? -a : a; } @*/

    /** The sum of |v[k]| over {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint sizes(\seq v, \bigint n) {
      @   return n <= 0 ? 0 : sizes(v, n - 1) + size((\bigint) v[n - 1]); } @*/

    /** The sum of v[k]^2 over {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint squares(\seq v, \bigint n) {
      @   return n <= 0 ? 0 : squares(v, n - 1) + (\bigint) v[n - 1] * (\bigint) v[n - 1]; } @*/

    /** {@code d[j] >= 0} for all {@code j < r}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by r;
      @ public static model strictly_pure helper boolean areNotNegative(nullable BigInteger[] d, \bigint r) {
      @   return r <= 0 || (areNotNegative(d, r - 1) && BigInteger.val(d[r - 1]) >= 0); } @*/

    /** {@code |a[k] - entry(i, k)| <= s} for all {@code k < n}. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean isRowNear(nullable BigInteger[] a, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint i, \bigint n, \bigint r, \bigint s) {
      @   return n <= 0
      @     || (isRowNear(a, l, d, i, n - 1, r, s)
      @        && -s <= BigInteger.val(a[n - 1]) - entry(l, d, i, n - 1, r)
      @        && BigInteger.val(a[n - 1]) - entry(l, d, i, n - 1, r) <= s); } @*/

    /**
     * The matrix of the first n rows and columns of m is near the entries: beside the diagonal at most s away, on it at least top above.
     */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper boolean isNear(nullable BigInteger[][] m, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint n, \bigint r, \bigint s, \bigint top) {
      @   return n <= 0
      @     || (isNear(m, l, d, n - 1, r, s, top)
      @        && isRowNear(m[n - 1], l, d, n - 1, n - 1, r, s)
      @        && BigInteger.val(m[n - 1][n - 1]) - entry(l, d, n - 1, n - 1, r) >= top); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && dot(a, v, 0) == 0;
      @ public static model strictly_pure helper boolean dotOfNone(nullable BigInteger[] a, \seq v) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && dot(a, v, n) == dot(a, v, n - 1) + BigInteger.val(a[n - 1]) * (\bigint) v[n - 1];
      @ public static model strictly_pure helper boolean dotStep(nullable BigInteger[] a, \seq v, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && form(m, v, 0) == 0;
      @ public static model strictly_pure helper boolean formOfNone(nullable BigInteger[][] m, \seq v) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && form(m, v, n) == form(m, v, n - 1) + BigInteger.val(m[n - 1][n - 1]) * ((\bigint) v[n - 1] * (\bigint) v[n - 1])
      @     + 2 * (\bigint) v[n - 1] * dot(m[n - 1], v, n - 1);
      @ public static model strictly_pure helper boolean formStep(nullable BigInteger[][] m, \seq v, \bigint n) { return true; } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private Forms() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && entry(l, d, i, k, 0) == 0;
      @ public static model strictly_pure helper boolean entryOfNone(nullable BigInteger[][] l, nullable BigInteger[] d, \bigint i,
      @     \bigint k) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires r >= 1;
      @ ensures \result
      @   && entry(l, d, i, k, r) == entry(l, d, i, k, r - 1) + BigInteger.val(d[r - 1]) * (BigInteger.val(l[r
      @             - 1][i]) * BigInteger.val(l[r - 1][k]));
      @ public static model strictly_pure helper boolean entryStep(nullable BigInteger[][] l, nullable BigInteger[] d, \bigint i, \bigint k,
      @     \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && entryDot(l, d, v, i, 0, r) == 0;
      @ public static model strictly_pure helper boolean entryDotOfNone(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v,
      @     \bigint i, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && entryDot(l, d, v, i, n, r) == entryDot(l, d, v, i, n - 1, r) + entry(l, d, i, n - 1, r) * (\bigint) v[n - 1];
      @ public static model strictly_pure helper boolean entryDotStep(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint i,
      @     \bigint n, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && entryForm(l, d, v, 0, r) == 0;
      @ public static model strictly_pure helper boolean entryFormOfNone(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v,
      @     \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result
      @   && entryForm(l, d, v, n, r) == entryForm(l, d, v, n - 1, r)
      @     + entry(l, d, n - 1, n - 1, r) * ((\bigint) v[n - 1] * (\bigint) v[n - 1])
      @     + 2 * (\bigint) v[n - 1] * entryDot(l, d, v, n - 1, n - 1, r);
      @ public static model strictly_pure helper boolean entryFormStep(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v,
      @     \bigint n, \bigint r) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && sizes(v, 0) == 0;
      @ public static model strictly_pure helper boolean sizesOfNone(\seq v) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && squares(v, 0) == 0;
      @ public static model strictly_pure helper boolean squaresOfNone(\seq v) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && sizes(v, n) == sizes(v, n - 1) + size((\bigint) v[n - 1]);
      @ public static model strictly_pure helper boolean sizesStep(\seq v, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && squares(v, n) == squares(v, n - 1) + (\bigint) v[n - 1] * (\bigint) v[n - 1];
      @ public static model strictly_pure helper boolean squaresStep(\seq v, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areNotNegative(d, 0);
      @ public static model strictly_pure helper boolean noneNegative(nullable BigInteger[] d) { return true; } @*/

    /*@ public normal_behavior
      @ requires r >= 1;
      @ ensures \result && (areNotNegative(d, r) <==> areNotNegative(d, r - 1) && BigInteger.val(d[r - 1]) >= 0);
      @ public static model strictly_pure helper boolean areNotNegativeStep(nullable BigInteger[] d, \bigint r) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isRowNear(a, l, d, i, 0, r, s);
      @ public static model strictly_pure helper boolean emptyRowNear(nullable BigInteger[] a, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint i, \bigint r, \bigint s) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && (isRowNear(a, l, d, i, n, r, s) <==> isRowNear(a, l, d, i, n - 1, r, s)
      @   && -s <= BigInteger.val(a[n - 1]) - entry(l, d, i, n - 1, r) && BigInteger.val(a[n - 1]) - entry(l, d, i, n - 1, r) <= s);
      @ public static model strictly_pure helper boolean isRowNearStep(nullable BigInteger[] a, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint i, \bigint n, \bigint r, \bigint s) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isNear(m, l, d, 0, r, s, top);
      @ public static model strictly_pure helper boolean emptyNear(nullable BigInteger[][] m, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint r, \bigint s, \bigint top) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && (isNear(m, l, d, n, r, s, top) <==> isNear(m, l, d, n - 1, r, s, top)
      @   && isRowNear(m[n - 1], l, d, n - 1, n - 1, r, s) && BigInteger.val(m[n - 1][n - 1]) - entry(l, d, n - 1, n - 1, r) >= top);
      @ public static model strictly_pure helper boolean isNearStep(nullable BigInteger[][] m, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint n, \bigint r, \bigint s, \bigint top) {
      @   return true; } @*/
}
