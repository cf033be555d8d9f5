package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.JointSums;

/** Joint laws in the words of JointLaw in specs/, for use in assertions; no Java code. */
public final class JointLemmas {
    private JointLemmas() {
    }

    /** The first n rows have w counts from 0 to d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRows(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return m != null && n <= m.length
      @     && (\forall \bigint i; 0 <= i && i < n; m[i] != null && m[i].length == w && RowLemmas.areEntries(m[i], w, d)); } @*/

    /** The counts are those of the law. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isLaw(JointLaw l, nullable BigInteger[][] m) {
      @   return m.length == l.inputs && areRows(m, l.inputs, l.outputs, BigInteger.val(l.total))
      @     && BigInteger.val(l.digits) == MatrixNames.matrix(m, l.inputs, l.outputs, BigInteger.val(l.total)); } @*/

    /** No rows. */
    /*@ public normal_behavior
      @ requires m != null && w >= 1 && d >= 1;
      @ ensures \result && areRows(m, 0, w, d) && MatrixNames.matrix(m, 0, w, d) == 0
      @   && analysis.JointLaw.isMatrix(MatrixNames.matrix(m, 0, w, d), 0, w, d, 0);
      @ public static model strictly_pure helper boolean none(nullable BigInteger[][] m, \bigint w, \bigint d) {
      @   return MatrixNames.matrixOfNone(m, w, d) && analysis.JointLaw.matrixOfNone(w, d); } @*/

    /** One row of several. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && areRows(m, n, w, d);
      @ ensures \result && m != null && n <= m.length && m[i] != null && m[i].length == w && RowLemmas.areEntries(m[i], w, d);
      @ ensures areRows(m, i, w, d);
      @ public static model strictly_pure helper boolean row(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint i) { return true; } @*/

    /** The sum of a row. */
    /*@ public normal_behavior
      @ requires a != null && d >= 1 && 0 <= n && RowLemmas.areEntries(a, n, d);
      @ ensures \result && analysis.FiniteChannel.isRow(MatrixNames.row(a, n, d), n, d, JointSums.row(a, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean sumOfRow(nullable BigInteger[] a, \bigint n, \bigint d) {
      @   return n <= 0 ? RowLemmas.none(a, d) && JointSums.rowOfNone(a)
      @     : (RowLemmas.last(a, n, d) && sumOfRow(a, n - 1, d) && JointSums.rowStep(a, n)
      @       && RowLemmas.entry(a, n - 1, d, JointSums.row(a, n - 1))); } @*/

    /** The sum of a row, for use in inductions. */
    /*@ public normal_behavior
      @ requires a != null && d >= 1 && 0 <= n && RowLemmas.areEntries(a, n, d);
      @ ensures \result && analysis.FiniteChannel.isRow(MatrixNames.row(a, n, d), n, d, JointSums.row(a, n));
      @ public static model strictly_pure helper boolean rowSum(nullable BigInteger[] a, \bigint n, \bigint d) {
      @   return sumOfRow(a, n, d); } @*/

    /** One more row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= n && n < m.length && m[n] != null && areRows(m, n, w, d);
      @ requires m[n].length == w && RowLemmas.areEntries(m[n], w, d);
      @ requires analysis.JointLaw.isMatrix(MatrixNames.matrix(m, n, w, d), n, w, d, t);
      @ ensures \result && areRows(m, n + 1, w, d);
      @ ensures analysis.JointLaw.isMatrix(MatrixNames.matrix(m, n + 1, w, d), n + 1, w, d, t + JointSums.row(m[n], w));
      @ public static model strictly_pure helper boolean more(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint t) {
      @   return rowSum(m[n], w, d) && MatrixNames.matrixStep(m, n + 1, w, d)
      @     && analysis.JointLaw.matrixStep(MatrixNames.matrix(m, n, w, d), n, w, d, t, MatrixNames.row(m[n], w, d),
      @       JointSums.row(m[n], w)); } @*/

    /** The first n entries of b over e are those of a over d, times k/e. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isMultiple(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n,
      @   \bigint d, \bigint k) {
      @   return (\forall \bigint y; 0 <= y && y < n; BigInteger.val(b[y]) * d == BigInteger.val(a[y]) * k); } @*/

    /** Each of the first n rows of m is a multiple of that of c. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areMultiples(nullable BigInteger[][] c, nullable BigInteger[][] m, \bigint n,
      @   \bigint w, \bigint d) {
      @   return (\forall \bigint i; 0 <= i && i < n; isMultiple(c[i], m[i], w, d, JointSums.row(m[i], w))); } @*/

    /** One entry of several. */
    /*@ public normal_behavior
      @ requires 1 <= n && isMultiple(a, b, n, d, k);
      @ ensures \result && isMultiple(a, b, n - 1, d, k) && BigInteger.val(b[n - 1]) * d == BigInteger.val(a[n - 1]) * k;
      @ public static model strictly_pure helper boolean lessMultiple(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n,
      @   \bigint d, \bigint k) { return true; } @*/

    /** One row of several. */
    /*@ public normal_behavior
      @ requires 1 <= n && areMultiples(c, m, n, w, d);
      @ ensures \result && areMultiples(c, m, n - 1, w, d) && isMultiple(c[n - 1], m[n - 1], w, d, JointSums.row(m[n - 1], w));
      @ public static model strictly_pure helper boolean fewerMultiples(nullable BigInteger[][] c, nullable BigInteger[][] m, \bigint n,
      @   \bigint w, \bigint d) { return true; } @*/

    /** A row that is a multiple, by its name. */
    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && 0 <= n && RowLemmas.areEntries(a, n, d) && RowLemmas.areEntries(b, n, e)
      @   && isMultiple(a, b, n, d, k);
      @ ensures \result && analysis.JointLaw.isMultiple(MatrixNames.row(a, n, d), MatrixNames.row(b, n, e), n, d, e, k);
      @ measured_by n;
      @ public static model strictly_pure helper boolean multipleByName(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n,
      @   \bigint d, \bigint e, \bigint k) {
      @   return n <= 0 ? MatrixNames.rowOfNone(a, d) && MatrixNames.rowOfNone(b, e) && analysis.JointLaw.multipleOfNone(d, e, k)
      @     : (RowLemmas.last(a, n, d) && RowLemmas.last(b, n, e) && lessMultiple(a, b, n, d, k)
      @       && multipleByName(a, b, n - 1, d, e, k) && MatrixNames.rowStep(a, n, d) && MatrixNames.rowStep(b, n, e)
      @       && analysis.JointLaw.multipleStep(MatrixNames.row(a, n - 1, d), MatrixNames.row(b, n - 1, e), n - 1, d, e, k,
      @         BigInteger.val(a[n - 1]), BigInteger.val(b[n - 1]))); } @*/

    /** A row that is a multiple, by its name, for use in inductions. */
    /*@ public normal_behavior
      @ requires b != null && d >= 1 && e >= 1 && 0 <= n && RowLemmas.areEntries(a, n, d) && RowLemmas.areEntries(b, n, e)
      @   && isMultiple(a, b, n, d, k);
      @ ensures \result && analysis.JointLaw.isMultiple(MatrixNames.row(a, n, d), MatrixNames.row(b, n, e), n, d, e, k);
      @ ensures analysis.FiniteChannel.isRow(MatrixNames.row(b, n, e), n, e, JointSums.row(b, n));
      @ public static model strictly_pure helper boolean multiple(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n,
      @   \bigint d, \bigint e, \bigint k) {
      @   return multipleByName(a, b, n, d, e, k) && rowSum(b, n, e); } @*/

    /** Rows that are multiples, by their names. */
    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && w >= 1 && 0 <= n && MatrixLemmas.areLaws(c, n, w, d) && areRows(m, n, w, e)
      @   && areMultiples(c, m, n, w, d);
      @ ensures \result && analysis.JointLaw.isOfChannel(MatrixNames.matrix(c, n, w, d), MatrixNames.matrix(m, n, w, e), n, w, d, e);
      @ measured_by n;
      @ public static model strictly_pure helper boolean multiples(nullable BigInteger[][] c, nullable BigInteger[][] m, \bigint n,
      @   \bigint w, \bigint d, \bigint e) {
      @   return n <= 0 ? MatrixNames.matrixOfNone(c, w, d) && MatrixNames.matrixOfNone(m, w, e)
      @       && analysis.JointLaw.channelOfNone(w, d, e)
      @     : (MatrixLemmas.law(c, n, w, d, n - 1) && row(m, n, w, e, n - 1) && fewerMultiples(c, m, n, w, d)
      @       && multiples(c, m, n - 1, w, d, e) && multiple(c[n - 1], m[n - 1], w, d, e, JointSums.row(m[n - 1], w))
      @       && MatrixNames.matrixStep(c, n, w, d) && MatrixNames.matrixStep(m, n, w, e)
      @       && analysis.JointLaw.channelStep(MatrixNames.matrix(c, n - 1, w, d), MatrixNames.matrix(m, n - 1, w, e), n - 1, w, d, e,
      @         MatrixNames.row(c[n - 1], w, d), MatrixNames.row(m[n - 1], w, e), JointSums.row(m[n - 1], w),
      @         JointSums.row(m[n - 1], w))); } @*/

    /** [CH-KL] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && \invariant_for(l) && c.inputs == l.inputs && c.outputs == l.outputs;
      @ requires ChannelLemmas.isMatrix(c, rows) && isLaw(l, counts);
      @ requires areMultiples(rows, counts, c.inputs, c.outputs, BigInteger.val(c.denominator));
      @ requires Names.atMost(Names.inputFree(c), eta);
      @ ensures \result && Names.atMost(Names.ofLaw(l), eta);
      @ public static model strictly_pure helper boolean ofChannel(Channel c, nullable BigInteger[][] rows, JointLaw l,
      @   nullable BigInteger[][] counts, BigFraction eta) {
      @   return multiples(rows, counts, c.inputs, c.outputs, BigInteger.val(c.denominator), BigInteger.val(l.total))
      @     && analysis.JointLaw.ofChannel(BigInteger.val(c.digits), BigInteger.val(l.digits), c.inputs, c.outputs,
      @       BigInteger.val(c.denominator), BigInteger.val(l.total), BigFraction.num(eta), BigFraction.den(eta)); } @*/

    /** [CH-CHI2] The coefficient is not below the squared maximal correlation. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && Names.atLeast(Names.correlation(l), eta);
      @ ensures \result && Names.atLeast(Names.ofLaw(l), eta);
      @ public static model strictly_pure helper boolean byCorrelation(JointLaw l, BigFraction eta) {
      @   return analysis.JointLaw.byCorrelation(BigInteger.val(l.digits), l.inputs, l.outputs, BigInteger.val(l.total),
      @     BigFraction.num(eta), BigFraction.den(eta)); } @*/
}
