package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.JointSums;
import org.ironbound.kernel.exact.Forms;
import org.ironbound.kernel.exact.Products;

/**
 * The quadratic form of MaximalCorrelation by the moments of a joint law, for use in assertions; no Java code. Of its matrix m the first w
 * rows belong to outputs, the others to inputs; v is a vector, s the sequence of its entries.
 */
public final class FormLemmas {
    private FormLemmas() {
    }

    /** The first n entries of s are those of the vector v. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isVector(\seq s, \bigint v, \bigint n) {
      @   return (\forall \bigint k; 0 <= k && k < n; (\bigint) s[k] == analysis.JointLaw.at(v, k)); } @*/

    /** A moment of the first n rows of the counts. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper \bigint moment(nullable BigInteger[][] c, \bigint n, \bigint w, \bigint d, \bigint v,
      @   \bigint e, \bigint h) {
      @   return analysis.JointLaw.moment(MatrixNames.matrix(c, n, w, d), n, w, d, v, e, h); } @*/

    /** A moment of the first w entries of a row. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper \bigint ofRow(nullable BigInteger[] a, \bigint w, \bigint d, \bigint v, \bigint h) {
      @   return analysis.JointLaw.rowMoment(MatrixNames.row(a, w, d), w, d, v, h); } @*/

    /** The sum over the first y outputs of the sum of their column times v_y^2. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by y;
      @ public static model strictly_pure helper \bigint squares(nullable BigInteger[][] c, \bigint v, \bigint y, \bigint n) {
      @   return y <= 0 ? 0 : squares(c, v, y - 1, n) + JointSums.column(c, y - 1, n)
      @     * (analysis.JointLaw.at(v, y - 1) * analysis.JointLaw.at(v, y - 1)); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && squares(c, v, 0, n) == 0;
      @ public static model strictly_pure helper boolean squaresOfNone(nullable BigInteger[][] c, \bigint v, \bigint n) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires y >= 1;
      @ ensures \result && squares(c, v, y, n) == squares(c, v, y - 1, n) + JointSums.column(c, y - 1, n)
      @   * (analysis.JointLaw.at(v, y - 1) * analysis.JointLaw.at(v, y - 1));
      @ public static model strictly_pure helper boolean squaresStep(nullable BigInteger[][] c, \bigint v, \bigint y, \bigint n) {
      @   return true; } @*/

    /** Entry n - 1, and the entries before. */
    /*@ public normal_behavior
      @ requires 1 <= n && isVector(s, v, n);
      @ ensures \result && isVector(s, v, n - 1) && (\bigint) s[n - 1] == analysis.JointLaw.at(v, n - 1);
      @ public static model strictly_pure helper boolean less(\seq s, \bigint v, \bigint n) { return true; } @*/

    /** Fewer entries. */
    /*@ public normal_behavior
      @ requires k <= n && isVector(s, v, n);
      @ ensures \result && isVector(s, v, k);
      @ public static model strictly_pure helper boolean fewer(\seq s, \bigint v, \bigint k, \bigint n) { return true; } @*/

    /** No entry of a row. */
    /*@ public normal_behavior
      @ requires d >= 1;
      @ ensures \result && ofRow(a, 0, d, v, h) == 0;
      @ public static model strictly_pure helper boolean rowOfNone(nullable BigInteger[] a, \bigint d, \bigint v, \bigint h) {
      @   return MatrixNames.rowOfNone(a, d) && analysis.JointLaw.rowMomentOfNone(d, v, h); } @*/

    /** One more entry of a row. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 1 && 0 <= h && h <= 2 && RowLemmas.areEntries(a, n, d);
      @ ensures \result && RowLemmas.areEntries(a, n - 1, d);
      @ ensures h == 0 ==> ofRow(a, n, d, v, h) == ofRow(a, n - 1, d, v, h) + BigInteger.val(a[n - 1]);
      @ ensures h == 1 ==> ofRow(a, n, d, v, h) == ofRow(a, n - 1, d, v, h) + BigInteger.val(a[n - 1]) * analysis.JointLaw.at(v, n - 1);
      @ ensures h == 2 ==> ofRow(a, n, d, v, h) == ofRow(a, n - 1, d, v, h)
      @   + BigInteger.val(a[n - 1]) * (analysis.JointLaw.at(v, n - 1) * analysis.JointLaw.at(v, n - 1));
      @ public static model strictly_pure helper boolean rowStep(nullable BigInteger[] a, \bigint n, \bigint d, \bigint v, \bigint h) {
      @   return RowLemmas.last(a, n, d) && MatrixNames.rowStep(a, n, d)
      @     && analysis.JointLaw.rowMomentStep(MatrixNames.row(a, n - 1, d), n - 1, d, v, h, BigInteger.val(a[n - 1])); } @*/

    /** The moment 0 of a row is its sum. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && RowLemmas.areEntries(a, n, d);
      @ ensures \result && ofRow(a, n, d, v, 0) == JointSums.row(a, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean sumOfRow(nullable BigInteger[] a, \bigint n, \bigint d, \bigint v) {
      @   return n <= 0 ? rowOfNone(a, d, v, 0) && JointSums.rowOfNone(a)
      @     : (rowStep(a, n, d, v, 0) && sumOfRow(a, n - 1, d, v) && JointSums.rowStep(a, n)); } @*/

    /** The moment 0 of a row, for use in inductions. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && RowLemmas.areEntries(a, n, d);
      @ ensures \result && ofRow(a, n, d, v, 0) == JointSums.row(a, n);
      @ public static model strictly_pure helper boolean rowSum(nullable BigInteger[] a, \bigint n, \bigint d, \bigint v) {
      @   return sumOfRow(a, n, d, v); } @*/

    /** No row of the counts. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1;
      @ ensures \result && moment(c, 0, w, d, v, e, h) == 0;
      @ public static model strictly_pure helper boolean momentOfNone(nullable BigInteger[][] c, \bigint w, \bigint d, \bigint v,
      @   \bigint e, \bigint h) {
      @   return MatrixNames.matrixOfNone(c, w, d) && analysis.JointLaw.momentOfNone(w, d, v, e, h); } @*/

    /** One more row of the counts. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && 0 <= e && e <= 2 && 0 <= h && h <= 2 && JointLemmas.areRows(c, n, w, d);
      @ ensures \result && JointLemmas.areRows(c, n - 1, w, d) && RowLemmas.areEntries(c[n - 1], w, d);
      @ ensures e == 0 ==> moment(c, n, w, d, v, e, h) == moment(c, n - 1, w, d, v, e, h) + ofRow(c[n - 1], w, d, v, h);
      @ ensures e == 1 ==> moment(c, n, w, d, v, e, h) == moment(c, n - 1, w, d, v, e, h)
      @   + analysis.JointLaw.at(v, w + (n - 1)) * ofRow(c[n - 1], w, d, v, h);
      @ ensures e == 2 ==> moment(c, n, w, d, v, e, h) == moment(c, n - 1, w, d, v, e, h)
      @   + (analysis.JointLaw.at(v, w + (n - 1)) * analysis.JointLaw.at(v, w + (n - 1))) * ofRow(c[n - 1], w, d, v, h);
      @ public static model strictly_pure helper boolean momentStep(nullable BigInteger[][] c, \bigint n, \bigint w, \bigint d,
      @   \bigint v, \bigint e, \bigint h) {
      @   return JointLemmas.row(c, n, w, d, n - 1) && JointLemmas.rowSum(c[n - 1], w, d) && MatrixNames.matrixStep(c, n, w, d)
      @     && analysis.JointLaw.momentStep(MatrixNames.matrix(c, n - 1, w, d), n - 1, w, d, v, e, h,
      @       MatrixNames.row(c[n - 1], w, d), JointSums.row(c[n - 1], w)); } @*/

    /** A row of zeros. */
    /*@ public normal_behavior
      @ requires n >= 0 && JointSums.isZero(a, n);
      @ ensures \result && Forms.dot(a, s, n) == 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean zeros(nullable BigInteger[] a, \seq s, \bigint n) {
      @   return n <= 0 ? Forms.dotOfNone(a, s)
      @     : (JointSums.isZeroStep(a, n) && zeros(a, s, n - 1) && Forms.dotStep(a, s, n)); } @*/

    /** A row of zeros, for use in inductions. */
    /*@ public normal_behavior
      @ requires n >= 0 && JointSums.isZero(a, n);
      @ ensures \result && Forms.dot(a, s, n) == 0;
      @ public static model strictly_pure helper boolean zeroRow(nullable BigInteger[] a, \seq s, \bigint n) {
      @   return zeros(a, s, n); } @*/

    /** The form of the first y rows, those of outputs. */
    /*@ public normal_behavior
      @ requires y >= 0 && JointSums.areOutputs(m, c, u, n, y) && isVector(s, v, y);
      @ ensures \result && Forms.form(m, s, y) == u * squares(c, v, y, n);
      @ measured_by y;
      @ public static model strictly_pure helper boolean ofOutputs(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint u,
      @   \bigint n, \bigint y, \seq s, \bigint v) {
      @   return y <= 0 ? Forms.formOfNone(m, s) && squaresOfNone(c, v, n)
      @     : (JointSums.areOutputsStep(m, c, u, n, y) && less(s, v, y) && ofOutputs(m, c, u, n, y - 1, s, v)
      @       && zeroRow(m[y - 1], s, y - 1) && Forms.formStep(m, s, y) && squaresStep(c, v, y, n)); } @*/

    /** The form of the rows of outputs, for use in inductions. */
    /*@ public normal_behavior
      @ requires y >= 0 && JointSums.areOutputs(m, c, u, n, y) && isVector(s, v, y);
      @ ensures \result && Forms.form(m, s, y) == u * squares(c, v, y, n);
      @ public static model strictly_pure helper boolean outputs(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint u,
      @   \bigint n, \bigint y, \seq s, \bigint v) {
      @   return ofOutputs(m, c, u, n, y, s, v); } @*/

    /** The columns of no rows. */
    /*@ public normal_behavior
      @ requires y >= 0;
      @ ensures \result && squares(c, v, y, 0) == 0;
      @ measured_by y;
      @ public static model strictly_pure helper boolean noColumns(nullable BigInteger[][] c, \bigint v, \bigint y) {
      @   return y <= 0 ? squaresOfNone(c, v, 0)
      @     : (noColumns(c, v, y - 1) && squaresStep(c, v, y, 0) && JointSums.columnOfNone(c, y - 1)); } @*/

    /** The columns of one more row. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 1 && y >= 0 && RowLemmas.areEntries(c[n - 1], y, d);
      @ ensures \result && squares(c, v, y, n) == squares(c, v, y, n - 1) + ofRow(c[n - 1], y, d, v, 2);
      @ measured_by y;
      @ public static model strictly_pure helper boolean moreColumns(nullable BigInteger[][] c, \bigint v, \bigint y, \bigint n,
      @   \bigint d) {
      @   return y <= 0 ? squaresOfNone(c, v, n) && squaresOfNone(c, v, n - 1) && rowOfNone(c[n - 1], d, v, 2)
      @     : (rowStep(c[n - 1], y, d, v, 2) && moreColumns(c, v, y - 1, n, d) && squaresStep(c, v, y, n)
      @       && squaresStep(c, v, y, n - 1) && JointSums.columnStep(c, y - 1, n)); } @*/

    /** The columns of no rows and of one more row, for use in inductions. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && y >= 0 && (n <= 0 || RowLemmas.areEntries(c[n - 1], y, d));
      @ ensures \result && (n == 0 ==> squares(c, v, y, n) == 0);
      @ ensures n >= 1 ==> squares(c, v, y, n) == squares(c, v, y, n - 1) + ofRow(c[n - 1], y, d, v, 2);
      @ public static model strictly_pure helper boolean columns(nullable BigInteger[][] c, \bigint v, \bigint y, \bigint n,
      @   \bigint d) {
      @   return (n > 0 || noColumns(c, v, y)) && (n <= 0 || moreColumns(c, v, y, n, d)); } @*/

    /** Column by column is row by row. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && JointLemmas.areRows(c, n, w, d);
      @ ensures \result && squares(c, v, w, n) == moment(c, n, w, d, v, 0, 2);
      @ measured_by n;
      @ public static model strictly_pure helper boolean exchanged(nullable BigInteger[][] c, \bigint v, \bigint w, \bigint n,
      @   \bigint d) {
      @   return n <= 0 ? columns(c, v, w, 0, d) && momentOfNone(c, w, d, v, 0, 2)
      @     : (momentStep(c, n, w, d, v, 0, 2) && exchanged(c, v, w, n - 1, d) && columns(c, v, w, n, d)); } @*/

    /** The entries for outputs of the row of an input, of counts x. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && JointSums.isMultiple(a, x, u, n) && RowLemmas.areEntries(x, n, d) && isVector(s, v, n);
      @ ensures \result && Forms.dot(a, s, n) == -(u * ofRow(x, n, d, v, 1));
      @ measured_by n;
      @ public static model strictly_pure helper boolean dotOfOutputs(nullable BigInteger[] a, nullable BigInteger[] x, \bigint u,
      @   \bigint n, \bigint d, \seq s, \bigint v) {
      @   return n <= 0 ? Forms.dotOfNone(a, s) && rowOfNone(x, d, v, 1)
      @     : (JointSums.isMultipleStep(a, x, u, n) && rowStep(x, n, d, v, 1) && less(s, v, n)
      @       && dotOfOutputs(a, x, u, n - 1, d, s, v) && Forms.dotStep(a, s, n)); } @*/

    /** The entries for outputs, for use in inductions. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && JointSums.isMultiple(a, x, u, n) && RowLemmas.areEntries(x, n, d) && isVector(s, v, n);
      @ ensures \result && Forms.dot(a, s, n) == -(u * ofRow(x, n, d, v, 1));
      @ public static model strictly_pure helper boolean outputDot(nullable BigInteger[] a, nullable BigInteger[] x, \bigint u,
      @   \bigint n, \bigint d, \seq s, \bigint v) {
      @   return dotOfOutputs(a, x, u, n, d, s, v); } @*/

    /** The entries for the first i inputs of the row of a later one, of counts x with the sum p. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && i >= 0 && JointLemmas.areRows(c, i, w, d) && isVector(s, v, w + i);
      @ requires JointSums.isMultiple(a, x, t, w) && RowLemmas.areEntries(x, w, d) && JointSums.isProduct(a, c, u, p, w, i);
      @ ensures \result && Forms.dot(a, s, w + i) == u * (p * moment(c, i, w, d, v, 1, 0)) - t * ofRow(x, w, d, v, 1);
      @ measured_by i;
      @ public static model strictly_pure helper boolean dotOfInputs(nullable BigInteger[] a, nullable BigInteger[][] c,
      @   nullable BigInteger[] x, \bigint t, \bigint u, \bigint p, \bigint w, \bigint i, \bigint d, \seq s, \bigint v) {
      @   return i <= 0 ? outputDot(a, x, t, w, d, s, v) && momentOfNone(c, w, d, v, 1, 0)
      @     : (JointSums.isProductStep(a, c, u, p, w, i) && momentStep(c, i, w, d, v, 1, 0) && less(s, v, w + i)
      @       && dotOfInputs(a, c, x, t, u, p, w, i - 1, d, s, v) && Forms.dotStep(a, s, w + i)
      @       && rowSum(c[i - 1], w, d, v)); } @*/

    /** The entries for inputs, for use in inductions. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && i >= 0 && JointLemmas.areRows(c, i, w, d) && isVector(s, v, w + i);
      @ requires JointSums.isMultiple(a, x, t, w) && RowLemmas.areEntries(x, w, d) && JointSums.isProduct(a, c, u, p, w, i);
      @ ensures \result && Forms.dot(a, s, w + i) == u * (p * moment(c, i, w, d, v, 1, 0)) - t * ofRow(x, w, d, v, 1);
      @ public static model strictly_pure helper boolean inputDot(nullable BigInteger[] a, nullable BigInteger[][] c,
      @   nullable BigInteger[] x, \bigint t, \bigint u, \bigint p, \bigint w, \bigint i, \bigint d, \seq s, \bigint v) {
      @   return dotOfInputs(a, c, x, t, u, p, w, i, d, s, v); } @*/

    /** x is the form, from y of outputs, moments a and b of f and f^2 and e of f g. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isValue(\bigint x, \bigint y, \bigint u, \bigint t, \bigint k, \bigint a,
      @   \bigint b, \bigint e) {
      @   return x == y + t * b + u * (a * a) - 2 * (k * e); } @*/

    /** Of no inputs. */
    /*@ public normal_behavior
      @ requires a == 0 && b == 0 && e == 0;
      @ ensures \result && isValue(y, y, u, t, k, a, b, e);
      @ public static model strictly_pure helper boolean valueOfNone(\bigint y, \bigint u, \bigint t, \bigint k, \bigint a, \bigint b,
      @   \bigint e) { return true; } @*/

    /** Of one more input: f is its entry of the vector, p and r the moments of its row. */
    /*@ public normal_behavior
      @ requires isValue(x, y, u, t, k, a, b, e) && c == u * (p * p) + t * p && q == u * (p * a) - k * r;
      @ ensures \result && isValue(x + c * (f * f) + 2 * f * q, y, u, t, k, a + f * p, b + (f * f) * p, e + f * r);
      @ public static model strictly_pure helper boolean oneMore(\bigint x, \bigint y, \bigint u, \bigint t, \bigint k, \bigint f,
      @   \bigint p, \bigint r, \bigint c, \bigint q, \bigint a, \bigint b, \bigint e) { return true; } @*/

    /** The form with the rows of one more input. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && i >= 1 && JointLemmas.areRows(c, i, w, d) && isVector(s, v, w + i);
      @ requires JointSums.isMultiple(m[w + i - 1], c[i - 1], k, w);
      @ requires JointSums.isProduct(m[w + i - 1], c, u, JointSums.row(c[i - 1], w), w, i - 1);
      @ requires BigInteger.val(m[w + i - 1][w + i - 1])
      @   == u * (JointSums.row(c[i - 1], w) * JointSums.row(c[i - 1], w)) + t * JointSums.row(c[i - 1], w);
      @ requires isValue(Forms.form(m, s, w + i - 1), y, u, t, k, moment(c, i - 1, w, d, v, 1, 0), moment(c, i - 1, w, d, v, 2, 0),
      @   moment(c, i - 1, w, d, v, 1, 1));
      @ ensures \result && isValue(Forms.form(m, s, w + i), y, u, t, k, moment(c, i, w, d, v, 1, 0), moment(c, i, w, d, v, 2, 0),
      @   moment(c, i, w, d, v, 1, 1));
      @ public static model strictly_pure helper boolean oneInput(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint u,
      @   \bigint k, \bigint t, \bigint y, \bigint w, \bigint i, \bigint d, \seq s, \bigint v) {
      @   return momentStep(c, i, w, d, v, 2, 0) && momentStep(c, i, w, d, v, 1, 0) && momentStep(c, i, w, d, v, 1, 1)
      @     && less(s, v, w + i) && rowSum(c[i - 1], w, d, v)
      @     && inputDot(m[w + i - 1], c, c[i - 1], k, u, JointSums.row(c[i - 1], w), w, i - 1, d, s, v)
      @     && Forms.formStep(m, s, w + i)
      @     && oneMore(Forms.form(m, s, w + i - 1), y, u, t, k, analysis.JointLaw.at(v, w + (i - 1)), JointSums.row(c[i - 1], w),
      @       ofRow(c[i - 1], w, d, v, 1), BigInteger.val(m[w + i - 1][w + i - 1]), Forms.dot(m[w + i - 1], s, w + i - 1),
      @       moment(c, i - 1, w, d, v, 1, 0), moment(c, i - 1, w, d, v, 2, 0), moment(c, i - 1, w, d, v, 1, 1)); } @*/

    /** Rows of no inputs. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && isVector(s, v, w) && JointSums.areOutputs(m, c, k, n, w);
      @ ensures \result && isValue(Forms.form(m, s, w), k * squares(c, v, w, n), u, t, k, moment(c, 0, w, d, v, 1, 0),
      @   moment(c, 0, w, d, v, 2, 0), moment(c, 0, w, d, v, 1, 1));
      @ public static model strictly_pure helper boolean noInput(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint u,
      @   \bigint k, \bigint t, \bigint n, \bigint w, \bigint d, \seq s, \bigint v) {
      @   return outputs(m, c, k, n, w, s, v) && momentOfNone(c, w, d, v, 2, 0) && momentOfNone(c, w, d, v, 1, 0)
      @     && momentOfNone(c, w, d, v, 1, 1)
      @     && valueOfNone(Forms.form(m, s, w), u, t, k, moment(c, 0, w, d, v, 1, 0), moment(c, 0, w, d, v, 2, 0),
      @       moment(c, 0, w, d, v, 1, 1)); } @*/

    /** Fewer rows. */
    /*@ public normal_behavior
      @ requires i >= 1 && JointLemmas.areRows(c, i, w, d) && isVector(s, v, w + i);
      @ ensures \result && JointLemmas.areRows(c, i - 1, w, d) && isVector(s, v, w + (i - 1)) && isVector(s, v, w + i - 1);
      @ public static model strictly_pure helper boolean fewerRows(nullable BigInteger[][] c, \bigint w, \bigint i, \bigint d,
      @   \seq s, \bigint v) {
      @   return JointLemmas.row(c, i, w, d, i - 1) && less(s, v, w + i); } @*/

    /** The form with the rows of i inputs. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && i >= 0 && JointLemmas.areRows(c, i, w, d) && isVector(s, v, w + i);
      @ requires JointSums.areOutputs(m, c, k, n, w) && JointSums.areInputs(m, c, u, k, t, w, i);
      @ ensures \result && isValue(Forms.form(m, s, w + i), k * squares(c, v, w, n), u, t, k, moment(c, i, w, d, v, 1, 0),
      @   moment(c, i, w, d, v, 2, 0), moment(c, i, w, d, v, 1, 1));
      @ measured_by i;
      @ public static model strictly_pure helper boolean ofInputs(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint u,
      @   \bigint k, \bigint t, \bigint n, \bigint w, \bigint i, \bigint d, \seq s, \bigint v) {
      @   return i <= 0 ? noInput(m, c, u, k, t, n, w, d, s, v)
      @     : (JointSums.areInputsStep(m, c, u, k, t, w, i) && fewerRows(c, w, i, d, s, v)
      @       && ofInputs(m, c, u, k, t, n, w, i - 1, d, s, v) && oneInput(m, c, u, k, t, k * squares(c, v, w, n), w, i, d, s, v)); } @*/

    /** The inequality of [CH-CHI2] for one vector, times {@code u > 0}, from {@code x >= 0}. */
    /*@ public normal_behavior
      @ requires u > 0 && x >= 0 && isValue(x, (u * d) * g, u, t, u * d, e, f, h) && t * b == a * (u * d) && b > 0;
      @ ensures \result && 2 * b * d * h <= a * d * f + b * (e * e) + b * d * g;
      @ public static model strictly_pure helper boolean scaled(\bigint x, \bigint u, \bigint d, \bigint t, \bigint a, \bigint b,
      @   \bigint e, \bigint f, \bigint g, \bigint h) {
      @   return Products.nonNegative(b, x) && timesScale(x, u, d, t, a, b, e, f, g, h)
      @     && Products.cancel(0, a * d * f + b * (e * e) + b * d * g - 2 * b * d * h, u); } @*/

    /** The algebra of it. */
    /*@ public normal_behavior
      @ requires isValue(x, (u * d) * g, u, t, u * d, e, f, h) && t * b == a * (u * d);
      @ ensures \result && b * x == (a * d * f + b * (e * e) + b * d * g - 2 * b * d * h) * u;
      @ public static model strictly_pure helper boolean timesScale(\bigint x, \bigint u, \bigint d, \bigint t, \bigint a,
      @   \bigint b, \bigint e, \bigint f, \bigint g, \bigint h) {
      @   return timesMoment(t * b, a * (u * d), f); } @*/

    /*@ public normal_behavior
      @ requires x == y;
      @ ensures \result && x * f == y * f;
      @ public static model strictly_pure helper boolean timesMoment(\bigint x, \bigint y, \bigint f) { return true; } @*/

    /** The form is nowhere negative. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isNotNegative(nullable BigInteger[][] m, \bigint n) {
      @   return m != null && (\forall \seq s; true; Forms.form(m, s, n) >= 0); } @*/

    /** The form at a vector. */
    /*@ public normal_behavior
      @ requires n >= 0 && isNotNegative(m, n);
      @ ensures \result && isVector((\seq_def \bigint k; 0; n; analysis.JointLaw.at(v, k)), v, n);
      @ ensures Forms.form(m, (\seq_def \bigint k; 0; n; analysis.JointLaw.at(v, k)), n) >= 0;
      @ public static model strictly_pure helper boolean atVector(nullable BigInteger[][] m, \bigint n, \bigint v) { return true; } @*/

    /** The matrix m is u/b times that of the inequality of [CH-CHI2] for the counts over d and a/b. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isForm(nullable BigInteger[][] m, nullable BigInteger[][] c, \bigint n,
      @   \bigint w, \bigint d, \bigint a, \bigint b, \bigint u, \bigint t) {
      @   return 0 < u && 0 < b && t * b == a * (u * d) && JointSums.areOutputs(m, c, u * d, n, w)
      @     && JointSums.areInputs(m, c, u, u * d, t, w, n); } @*/

    /** [CH-CHI2] The inequality for one vector. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, c);
      @ requires isForm(m, c, l.inputs, l.outputs, BigInteger.val(l.total), a, b, u, t) && isNotNegative(m, l.outputs + l.inputs);
      @ ensures \result && 2 * b * BigInteger.val(l.total) * Names.moment(l, v, 1, 1)
      @   <= a * BigInteger.val(l.total) * Names.moment(l, v, 2, 0) + b * (Names.moment(l, v, 1, 0) * Names.moment(l, v, 1, 0))
      @     + b * BigInteger.val(l.total) * Names.moment(l, v, 0, 2);
      @ public static model strictly_pure helper boolean ofVector(JointLaw l, nullable BigInteger[][] c, nullable BigInteger[][] m,
      @   \bigint a, \bigint b, \bigint u, \bigint t, \bigint v) {
      @   return atVector(m, l.outputs + l.inputs, v)
      @     && ofInputs(m, c, u, u * BigInteger.val(l.total), t, l.inputs, l.outputs, l.inputs, BigInteger.val(l.total),
      @       (\seq_def \bigint k; 0; l.outputs + l.inputs; analysis.JointLaw.at(v, k)), v)
      @     && exchanged(c, v, l.outputs, l.inputs, BigInteger.val(l.total))
      @     && scaled(Forms.form(m, (\seq_def \bigint k; 0; l.outputs + l.inputs; analysis.JointLaw.at(v, k)), l.outputs + l.inputs),
      @       u, BigInteger.val(l.total), t, a, b, Names.moment(l, v, 1, 0), Names.moment(l, v, 2, 0), Names.moment(l, v, 0, 2),
      @       Names.moment(l, v, 1, 1)); } @*/

    /** [CH-CHI2] The inequality for all vectors. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, c);
      @ requires isForm(m, c, l.inputs, l.outputs, BigInteger.val(l.total), a, b, u, t) && isNotNegative(m, l.outputs + l.inputs);
      @ ensures \result && (\forall \bigint v; ofVector(l, c, m, a, b, u, t, v)
      @   && 2 * b * BigInteger.val(l.total) * Names.moment(l, v, 1, 1)
      @   <= a * BigInteger.val(l.total) * Names.moment(l, v, 2, 0) + b * (Names.moment(l, v, 1, 0) * Names.moment(l, v, 1, 0))
      @     + b * BigInteger.val(l.total) * Names.moment(l, v, 0, 2));
      @ public static model strictly_pure helper boolean everyVector(JointLaw l, nullable BigInteger[][] c, nullable BigInteger[][] m,
      @   \bigint a, \bigint b, \bigint u, \bigint t) { return true; } @*/

    /** [CH-CHI2] */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, c) && 0 <= BigFraction.num(value) && 0 < BigFraction.den(value);
      @ requires isForm(m, c, l.inputs, l.outputs, BigInteger.val(l.total), BigFraction.num(value), BigFraction.den(value), u, t);
      @ requires isNotNegative(m, l.outputs + l.inputs);
      @ ensures \result && Names.atMost(Names.correlation(l), value);
      @ public static model strictly_pure helper boolean correlation(JointLaw l, nullable BigInteger[][] c, nullable BigInteger[][] m,
      @   BigFraction value, \bigint u, \bigint t) {
      @   return everyVector(l, c, m, BigFraction.num(value), BigFraction.den(value), u, t)
      @     && analysis.JointLaw.correlationAtMost(BigInteger.val(l.digits), l.inputs, l.outputs, BigInteger.val(l.total),
      @       BigFraction.num(value), BigFraction.den(value)); } @*/
}
