package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.JointMoments;
import org.ironbound.kernel.channel.JointSums;

/** Moments of a joint law in the words of JointLaw in specs/, for use in assertions; no Java code. */
public final class MomentLemmas {
    private MomentLemmas() {
    }

    /** The first n entries of the vector v are those of g. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areOutputs(\bigint v, nullable BigInteger[] g, \bigint n) {
      @   return (\forall \bigint y; 0 <= y && y < n; analysis.JointLaw.at(v, y) == BigInteger.val(g[y])); } @*/

    /** The n entries of the vector v after the first w are those of f. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areInputs(\bigint v, nullable BigInteger[] f, \bigint w, \bigint n) {
      @   return (\forall \bigint i; 0 <= i && i < n; analysis.JointLaw.at(v, w + i) == BigInteger.val(f[i])); } @*/

    /** The vector of the first n entries of g. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint outputs(nullable BigInteger[] g, \bigint n) {
      @   return n <= 0 ? 0 : analysis.JointLaw.with(outputs(g, n - 1), n - 1, BigInteger.val(g[n - 1])); } @*/

    /** The vector of w entries of g and n entries of f. */
    /*@ public normal_behavior
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint vector(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w, \bigint n) {
      @   return n <= 0 ? outputs(g, w) : analysis.JointLaw.with(vector(f, g, w, n - 1), w + n - 1, BigInteger.val(f[n - 1])); } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && outputs(g, n) == analysis.JointLaw.with(outputs(g, n - 1), n - 1, BigInteger.val(g[n - 1]));
      @ public static model strictly_pure helper boolean outputsStep(nullable BigInteger[] g, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && vector(f, g, w, 0) == outputs(g, w);
      @ public static model strictly_pure helper boolean vectorOfNone(nullable BigInteger[] f, nullable BigInteger[] g,
      @   \bigint w) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && vector(f, g, w, n) == analysis.JointLaw.with(vector(f, g, w, n - 1), w + n - 1, BigInteger.val(f[n - 1]));
      @ public static model strictly_pure helper boolean vectorStep(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w,
      @   \bigint n) { return true; } @*/

    /** Entry y of the vector of the first n entries of g. */
    /*@ public normal_behavior
      @ requires 0 <= y && y < n;
      @ ensures \result && analysis.JointLaw.at(outputs(g, n), y) == BigInteger.val(g[y]);
      @ measured_by n;
      @ public static model strictly_pure helper boolean output(nullable BigInteger[] g, \bigint n, \bigint y) {
      @   return n <= 0 || (outputsStep(g, n) && (y == n - 1 || output(g, n - 1, y))
      @     && analysis.JointLaw.defineWith(outputs(g, n - 1), n - 1, BigInteger.val(g[n - 1]), y)); } @*/

    /** Entry y of the vector of the first n entries of g, for use in inductions. */
    /*@ public normal_behavior
      @ requires 0 <= y && y < n;
      @ ensures \result && analysis.JointLaw.at(outputs(g, n), y) == BigInteger.val(g[y]);
      @ public static model strictly_pure helper boolean outputIs(nullable BigInteger[] g, \bigint n, \bigint y) {
      @   return output(g, n, y); } @*/

    /** Entry y of the vector of g and f. */
    /*@ public normal_behavior
      @ requires 0 <= y && y < w && 0 <= n;
      @ ensures \result && analysis.JointLaw.at(vector(f, g, w, n), y) == BigInteger.val(g[y]);
      @ measured_by n;
      @ public static model strictly_pure helper boolean first(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w, \bigint n,
      @   \bigint y) {
      @   return n <= 0 ? vectorOfNone(f, g, w) && outputIs(g, w, y)
      @     : (vectorStep(f, g, w, n) && first(f, g, w, n - 1, y)
      @       && analysis.JointLaw.defineWith(vector(f, g, w, n - 1), w + n - 1, BigInteger.val(f[n - 1]), y)); } @*/

    /** Entry w + i of the vector of g and f. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && 0 <= w;
      @ ensures \result && analysis.JointLaw.at(vector(f, g, w, n), w + i) == BigInteger.val(f[i]);
      @ measured_by n;
      @ public static model strictly_pure helper boolean second(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w, \bigint n,
      @   \bigint i) {
      @   return n <= 0 || (vectorStep(f, g, w, n) && (i == n - 1 || second(f, g, w, n - 1, i))
      @     && analysis.JointLaw.defineWith(vector(f, g, w, n - 1), w + n - 1, BigInteger.val(f[n - 1]), w + i)); } @*/

    /** The vector of g and f is what it is called. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 <= n;
      @ ensures \result && (\forall \bigint y; 0 <= y && y < w; first(f, g, w, n, y)
      @   && analysis.JointLaw.at(vector(f, g, w, n), y) == BigInteger.val(g[y]));
      @ ensures (\forall \bigint i; 0 <= i && i < n; second(f, g, w, n, i)
      @   && analysis.JointLaw.at(vector(f, g, w, n), w + i) == BigInteger.val(f[i]));
      @ public static model strictly_pure helper boolean entries(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w,
      @   \bigint n) { return true; } @*/

    /** The vector of g and f in words. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 <= n;
      @ ensures \result && areOutputs(vector(f, g, w, n), g, w) && areInputs(vector(f, g, w, n), f, w, n);
      @ public static model strictly_pure helper boolean vectorIs(nullable BigInteger[] f, nullable BigInteger[] g, \bigint w,
      @   \bigint n) { return entries(f, g, w, n); } @*/

    /** One entry of several. */
    /*@ public normal_behavior
      @ requires 1 <= n && areOutputs(v, g, n);
      @ ensures \result && areOutputs(v, g, n - 1) && analysis.JointLaw.at(v, n - 1) == BigInteger.val(g[n - 1]);
      @ public static model strictly_pure helper boolean fewerOutputs(\bigint v, nullable BigInteger[] g, \bigint n) { return true; } @*/

    /** One entry of several. */
    /*@ public normal_behavior
      @ requires 1 <= n && areInputs(v, f, w, n);
      @ ensures \result && areInputs(v, f, w, n - 1) && analysis.JointLaw.at(v, w + (n - 1)) == BigInteger.val(f[n - 1]);
      @ public static model strictly_pure helper boolean fewerInputs(\bigint v, nullable BigInteger[] f, \bigint w,
      @   \bigint n) { return true; } @*/

    /** Moments of a row. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= h && h <= 2 && 0 <= n && RowLemmas.areEntries(a, n, d) && areOutputs(v, g, n);
      @ ensures \result && analysis.JointLaw.rowMoment(MatrixNames.row(a, n, d), n, d, v, h) == JointMoments.rowMoment(a, g, h, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean rowMoments(nullable BigInteger[] a, nullable BigInteger[] g, \bigint v,
      @   \bigint h, \bigint n, \bigint d) {
      @   return n <= 0 ? MatrixNames.rowOfNone(a, d) && analysis.JointLaw.rowMomentOfNone(d, v, h) && JointMoments.rowMomentOfNone(a, g, h)
      @     : (RowLemmas.last(a, n, d) && fewerOutputs(v, g, n) && rowMoments(a, g, v, h, n - 1, d) && MatrixNames.rowStep(a, n, d)
      @       && JointMoments.rowMomentStep(a, g, h, n)
      @       && analysis.JointLaw.rowMomentStep(MatrixNames.row(a, n - 1, d), n - 1, d, v, h, BigInteger.val(a[n - 1]))); } @*/

    /** Moments of a row, for use in inductions. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= h && h <= 2 && 0 <= n && RowLemmas.areEntries(a, n, d) && areOutputs(v, g, n);
      @ ensures \result && analysis.JointLaw.rowMoment(MatrixNames.row(a, n, d), n, d, v, h) == JointMoments.rowMoment(a, g, h, n);
      @ public static model strictly_pure helper boolean ofRow(nullable BigInteger[] a, nullable BigInteger[] g, \bigint v,
      @   \bigint h, \bigint n, \bigint d) {
      @   return rowMoments(a, g, v, h, n, d); } @*/

    /** Moments of the first n rows. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && 0 <= e && e <= 2 && 0 <= h && h <= 2 && 0 <= n && JointLemmas.areRows(m, n, w, d);
      @ requires areOutputs(v, g, w) && areInputs(v, f, w, n);
      @ ensures \result && analysis.JointLaw.moment(MatrixNames.matrix(m, n, w, d), n, w, d, v, e, h)
      @   == JointMoments.moment(m, f, e, g, h, w, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean moments(nullable BigInteger[][] m, nullable BigInteger[] f, \bigint e,
      @   nullable BigInteger[] g, \bigint h, \bigint v, \bigint w, \bigint n, \bigint d) {
      @   return n <= 0 ? MatrixNames.matrixOfNone(m, w, d) && analysis.JointLaw.momentOfNone(w, d, v, e, h)
      @       && JointMoments.momentOfNone(m, f, e, g, h, w)
      @     : (JointLemmas.row(m, n, w, d, n - 1) && fewerInputs(v, f, w, n) && moments(m, f, e, g, h, v, w, n - 1, d)
      @       && ofRow(m[n - 1], g, v, h, w, d) && JointLemmas.rowSum(m[n - 1], w, d) && MatrixNames.matrixStep(m, n, w, d)
      @       && JointMoments.momentStep(m, f, e, g, h, w, n)
      @       && analysis.JointLaw.momentStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, v, e, h,
      @         MatrixNames.row(m[n - 1], w, d), JointSums.row(m[n - 1], w))); } @*/

    /** Moments of the law, of its inputs and outputs. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, m) && 0 <= e && e <= 2 && 0 <= h && h <= 2;
      @ requires areOutputs(v, g, l.outputs) && areInputs(v, f, l.outputs, l.inputs);
      @ ensures \result && Names.moment(l, v, e, h) == JointMoments.moment(m, f, e, g, h, l.outputs, l.inputs);
      @ public static model strictly_pure helper boolean ofLaw(JointLaw l, nullable BigInteger[][] m, nullable BigInteger[] f, \bigint e,
      @   nullable BigInteger[] g, \bigint h, \bigint v) {
      @   return moments(m, f, e, g, h, v, l.outputs, l.inputs, BigInteger.val(l.total)); } @*/

    /** [CH-CHI2] From below. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, m);
      @ requires JointMoments.isSquaredCorrelation(p, q, JointMoments.moment(m, f, 0, g, 0, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 1, g, 0, l.outputs, l.inputs), JointMoments.moment(m, f, 2, g, 0, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 0, g, 1, l.outputs, l.inputs), JointMoments.moment(m, f, 0, g, 2, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 1, g, 1, l.outputs, l.inputs));
      @ ensures \result && 0 < q && analysis.Quantity.atLeast(Names.correlation(l), p, q);
      @ public static model strictly_pure helper boolean squaredCorrelation(JointLaw l, nullable BigInteger[][] m,
      @   nullable BigInteger[] f, nullable BigInteger[] g, \bigint p, \bigint q) {
      @   return vectorIs(f, g, l.outputs, l.inputs)
      @     && ofLaw(l, m, f, 0, g, 0, vector(f, g, l.outputs, l.inputs)) && ofLaw(l, m, f, 1, g, 0, vector(f, g, l.outputs, l.inputs))
      @     && ofLaw(l, m, f, 2, g, 0, vector(f, g, l.outputs, l.inputs)) && ofLaw(l, m, f, 0, g, 1, vector(f, g, l.outputs, l.inputs))
      @     && ofLaw(l, m, f, 0, g, 2, vector(f, g, l.outputs, l.inputs)) && ofLaw(l, m, f, 1, g, 1, vector(f, g, l.outputs, l.inputs))
      @     && atLeast(l, vector(f, g, l.outputs, l.inputs), p, q); } @*/

    /** [CH-CHI2] From below, by the moments for one vector. */
    /*@ public normal_behavior
      @ requires \invariant_for(l);
      @ requires JointMoments.isSquaredCorrelation(p, q, Names.moment(l, v, 0, 0), Names.moment(l, v, 1, 0), Names.moment(l, v, 2, 0),
      @   Names.moment(l, v, 0, 1), Names.moment(l, v, 0, 2), Names.moment(l, v, 1, 1));
      @ ensures \result && 0 < q && analysis.Quantity.atLeast(Names.correlation(l), p, q);
      @ public static model strictly_pure helper boolean atLeast(JointLaw l, \bigint v, \bigint p, \bigint q) {
      @   return analysis.JointLaw.correlationAtLeast(BigInteger.val(l.digits), l.inputs, l.outputs, BigInteger.val(l.total), v,
      @     Names.moment(l, v, 0, 0) * Names.moment(l, v, 2, 0) - Names.moment(l, v, 1, 0) * Names.moment(l, v, 1, 0),
      @     Names.moment(l, v, 0, 0) * Names.moment(l, v, 0, 2) - Names.moment(l, v, 0, 1) * Names.moment(l, v, 0, 1),
      @     Names.moment(l, v, 0, 0) * Names.moment(l, v, 1, 1) - Names.moment(l, v, 1, 0) * Names.moment(l, v, 0, 1), p, q); } @*/

    /** [CH-CHI2] From below, whatever the squared correlation is. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && JointLemmas.isLaw(l, m);
      @ ensures \result && (\forall \bigint p; (\forall \bigint q; JointMoments.isSquaredCorrelation(p, q,
      @   JointMoments.moment(m, f, 0, g, 0, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 1, g, 0, l.outputs, l.inputs), JointMoments.moment(m, f, 2, g, 0, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 0, g, 1, l.outputs, l.inputs), JointMoments.moment(m, f, 0, g, 2, l.outputs, l.inputs),
      @   JointMoments.moment(m, f, 1, g, 1, l.outputs, l.inputs))
      @   ==> squaredCorrelation(l, m, f, g, p, q) && 0 < q && analysis.Quantity.atLeast(Names.correlation(l), p, q)));
      @ public static model strictly_pure helper boolean anyCorrelation(JointLaw l, nullable BigInteger[][] m, nullable BigInteger[] f,
      @   nullable BigInteger[] g) { return true; } @*/
}
