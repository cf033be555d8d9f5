package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.JointSums;
import org.ironbound.kernel.channel.OutputName;
import org.ironbound.kernel.channel.OutputNames;

/** The laws of binary outputs [CH-BINARY] in the words of statements, for use in assertions; no Java code. */
public final class OutputLemmas {
    private OutputLemmas() {
    }

    /** The name is one of an output of the joint law. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.digits, id.inputs, id.total, l.digits, l.inputs, l.total;
      @ public static model strictly_pure helper boolean isName(OutputName id, JointLaw l) {
      @   return id.digits == l.digits && id.inputs == l.inputs && id.total == l.total; } @*/

    /** The name is that of output y of the joint law. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.digits, id.inputs, id.total, id.output, l.digits, l.inputs, l.total;
      @ public static model strictly_pure helper boolean isOutput(OutputName id, JointLaw l, \bigint y) {
      @   return OutputNames.of(id) == Names.output(l, y); } @*/

    /** Rows of counts are a matrix. */
    /*@ public normal_behavior
      @ requires m != null && w >= 1 && d >= 1 && 0 <= n && JointLemmas.areRows(m, n, w, d);
      @ ensures \result && analysis.JointLaw.isMatrix(MatrixNames.matrix(m, n, w, d), n, w, d, JointSums.total(m, w, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean matrixOf(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return n <= 0 ? JointLemmas.none(m, w, d) && JointSums.totalOfNone(m, w)
      @     : (JointLemmas.row(m, n, w, d, n - 1) && matrixOf(m, n - 1, w, d)
      @       && JointLemmas.more(m, n - 1, w, d, JointSums.total(m, w, n - 1)) && JointSums.totalStep(m, w, n)); } @*/

    /** Rows of counts are a matrix, for use in inductions. */
    /*@ public normal_behavior
      @ requires m != null && w >= 1 && d >= 1 && 0 <= n && JointLemmas.areRows(m, n, w, d);
      @ ensures \result && analysis.JointLaw.isMatrix(MatrixNames.matrix(m, n, w, d), n, w, d, JointSums.total(m, w, n));
      @ public static model strictly_pure helper boolean matrix(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return matrixOf(m, n, w, d); } @*/

    /** The law of output y, by the first n rows. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper \bigint law(nullable BigInteger[][] m, \bigint n, \bigint d, \bigint y) {
      @   return analysis.OutputLaw.law(MatrixNames.matrix(m, n, 2, d), n, d, y); } @*/

    /** A row of two counts. */
    /*@ public normal_behavior
      @ requires a != null && a.length == 2 && d >= 1 && RowLemmas.areEntries(a, 2, d);
      @ ensures \result && 0 <= BigInteger.val(a[0]) && BigInteger.val(a[0]) <= d && 0 <= BigInteger.val(a[1]) && BigInteger.val(a[1]) <= d;
      @ ensures MatrixNames.row(a, 2, d) == analysis.FiniteChannel.entry(analysis.FiniteChannel.entry(0, BigInteger.val(a[0]), d),
      @   BigInteger.val(a[1]), d);
      @ ensures analysis.FiniteChannel.isRow(MatrixNames.row(a, 2, d), 2, d, JointSums.row(a, 2));
      @ public static model strictly_pure helper boolean two(nullable BigInteger[] a, \bigint d) {
      @   return RowLemmas.last(a, 2, d) && RowLemmas.last(a, 1, d) && MatrixNames.rowStep(a, 2, d) && MatrixNames.rowStep(a, 1, d)
      @     && MatrixNames.rowOfNone(a, d) && JointLemmas.rowSum(a, 2, d); } @*/

    /** The last row is the last letter. */
    /*@ public normal_behavior
      @ requires m != null && d >= 1 && 1 <= n && 0 <= y && y <= 1 && JointLemmas.areRows(m, n, 2, d);
      @ requires 1 <= BigInteger.val(m[n - 1][0]) + BigInteger.val(m[n - 1][1]);
      @ ensures \result && analysis.OutputLaw.letter(law(m, n, d, y), n - 1, BigInteger.val(y == 0 ? m[n - 1][1] : m[n - 1][0]),
      @   BigInteger.val(y == 0 ? m[n - 1][0] : m[n - 1][1]));
      @ public static model strictly_pure helper boolean lastLetter(nullable BigInteger[][] m, \bigint n, \bigint d, \bigint y) {
      @   return JointLemmas.row(m, n, 2, d, n - 1) && matrix(m, n - 1, 2, d) && two(m[n - 1], d) && MatrixNames.matrixStep(m, n, 2, d)
      @     && analysis.OutputLaw.lastLetter(MatrixNames.matrix(m, n - 1, 2, d), n - 1, d, y, JointSums.total(m, 2, n - 1),
      @       BigInteger.val(m[n - 1][0]), BigInteger.val(m[n - 1][1])); } @*/

    /** One more row leaves a letter as it is. */
    /*@ public normal_behavior
      @ requires m != null && d >= 1 && 0 <= i && i < n - 1 && 0 <= y && y <= 1 && JointLemmas.areRows(m, n, 2, d);
      @ requires analysis.OutputLaw.letter(law(m, n - 1, d, y), i, a, b);
      @ ensures \result && analysis.OutputLaw.letter(law(m, n, d, y), i, a, b);
      @ public static model strictly_pure helper boolean earlierLetter(nullable BigInteger[][] m, \bigint n, \bigint d, \bigint y,
      @   \bigint i, \bigint a, \bigint b) {
      @   return JointLemmas.row(m, n, 2, d, n - 1) && matrix(m, n - 1, 2, d) && two(m[n - 1], d) && MatrixNames.matrixStep(m, n, 2, d)
      @     && analysis.OutputLaw.earlierLetter(MatrixNames.matrix(m, n - 1, 2, d), n - 1, d, y, JointSums.total(m, 2, n - 1),
      @       MatrixNames.row(m[n - 1], 2, d), JointSums.row(m[n - 1], 2), i, a, b); } @*/

    /** Each row is a letter. */
    /*@ public normal_behavior
      @ requires m != null && d >= 1 && 0 <= i && i < n && 0 <= y && y <= 1 && JointLemmas.areRows(m, n, 2, d);
      @ requires 1 <= BigInteger.val(m[i][0]) + BigInteger.val(m[i][1]);
      @ ensures \result && analysis.OutputLaw.letter(law(m, n, d, y), i, BigInteger.val(y == 0 ? m[i][1] : m[i][0]),
      @   BigInteger.val(y == 0 ? m[i][0] : m[i][1]));
      @ measured_by n;
      @ public static model strictly_pure helper boolean letter(nullable BigInteger[][] m, \bigint n, \bigint d, \bigint y,
      @   \bigint i) {
      @   return n <= 0 ? true : (i == n - 1 ? lastLetter(m, n, d, y)
      @     : (JointLemmas.row(m, n, 2, d, n - 1) && letter(m, n - 1, d, y, i)
      @       && earlierLetter(m, n, d, y, i, BigInteger.val(y == 0 ? m[i][1] : m[i][0]),
      @         BigInteger.val(y == 0 ? m[i][0] : m[i][1])))); } @*/

    /** A row, as a letter of the law of that name. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && isName(id, l) && 0 <= id.output && id.output <= 1 && l.outputs == 2;
      @ requires m != null && JointLemmas.isLaw(l, m) && 0 <= i && i < l.inputs;
      @ requires 1 <= BigInteger.val(m[i][0]) + BigInteger.val(m[i][1]);
      @ requires BigInteger.val(a) == BigInteger.val(m[i][1 - id.output]) && BigInteger.val(c) == BigInteger.val(m[i][id.output]);
      @ ensures \result && OutputNames.isLetter(OutputNames.of(id), i, a, c);
      @ public static model strictly_pure helper boolean isLetter(JointLaw l, nullable BigInteger[][] m, OutputName id, \bigint i,
      @   nullable BigInteger a, nullable BigInteger c) {
      @   return letter(m, l.inputs, BigInteger.val(l.total), id.output, i)
      @     && JointLemmas.row(m, l.inputs, 2, BigInteger.val(l.total), i) && two(m[i], BigInteger.val(l.total)); } @*/

    /** All rows, as the letters of the law of that name. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && isName(id, l) && 0 <= id.output && id.output <= 1 && l.outputs == 2;
      @ requires m != null && JointLemmas.isLaw(l, m);
      @ requires (\forall int i; 0 <= i && i < m.length; 1 <= BigInteger.val(m[i][0]) + BigInteger.val(m[i][1]));
      @ requires (\forall int i; 0 <= i && i < m.length; BigInteger.val(zeros[i]) == BigInteger.val(m[i][1 - id.output]));
      @ requires (\forall int i; 0 <= i && i < m.length; BigInteger.val(ones[i]) == BigInteger.val(m[i][id.output]));
      @ ensures \result && (\forall int i; 0 <= i && i < m.length; isLetter(l, m, id, i, zeros[i], ones[i])
      @   && OutputNames.isLetter(OutputNames.of(id), i, zeros[i], ones[i]));
      @ public static model strictly_pure helper boolean letters(JointLaw l, nullable BigInteger[][] m, OutputName id,
      @   nullable BigInteger[] zeros, nullable BigInteger[] ones) { return true; } @*/

    /** The number of letters. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && isName(id, l) && 0 <= id.output && id.output <= 1 && l.outputs == 2;
      @ ensures \result && analysis.OutputLaw.size(OutputNames.of(id)) == l.inputs;
      @ public static model strictly_pure helper boolean size(JointLaw l, OutputName id) {
      @   return analysis.OutputLaw.defineSize(BigInteger.val(l.digits), l.inputs, BigInteger.val(l.total), id.output,
      @     BigInteger.val(l.total)); } @*/

    /** [CH-BINARY] From above. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && l.outputs == 2 && 0 <= BigFraction.num(u) && 1 <= BigFraction.den(u);
      @ requires analysis.OutputLaw.atMost(Names.output(l, 0), BigFraction.num(u), BigFraction.den(u));
      @ requires analysis.OutputLaw.atMost(Names.output(l, 1), BigFraction.num(u), BigFraction.den(u));
      @ ensures \result && Names.atMost(Names.ofLaw(l), u);
      @ public static model strictly_pure helper boolean above(JointLaw l, BigFraction u) {
      @   return analysis.OutputLaw.coefficientAtMost(BigInteger.val(l.digits), l.inputs, BigInteger.val(l.total), BigFraction.num(u),
      @     BigFraction.den(u)); } @*/

    /** [CH-BINARY] From below. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && l.outputs == 2 && 0 <= y && y <= 1 && 1 <= BigFraction.den(u);
      @ requires analysis.OutputLaw.atLeast(Names.output(l, y), BigFraction.num(u), BigFraction.den(u));
      @ ensures \result && Names.atLeast(Names.ofLaw(l), u);
      @ public static model strictly_pure helper boolean below(JointLaw l, \bigint y, BigFraction u) {
      @   return analysis.OutputLaw.coefficientAtLeast(BigInteger.val(l.digits), l.inputs, BigInteger.val(l.total), y,
      @     BigFraction.num(u), BigFraction.den(u)); } @*/
}
