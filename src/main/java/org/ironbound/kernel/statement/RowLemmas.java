package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.Distances;
import org.ironbound.kernel.channel.RowPairs;

/** Rows of a channel in the words of FiniteChannel in specs/, for use in assertions; no Java code. */
public final class RowLemmas {
    private RowLemmas() {
    }

    /** The first n entries are from 0 to d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areEntries(nullable BigInteger[] a, \bigint n, \bigint d) {
      @   return a != null && n <= a.length && (\forall \bigint y; 0 <= y && y < n; 0 <= BigInteger.val(a[y])
      @     && BigInteger.val(a[y]) <= d); } @*/

    /** The w entries are the law of an output, over d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isLaw(nullable BigInteger[] a, \bigint w, \bigint d) {
      @   return a.length == w && areEntries(a, w, d) && analysis.FiniteChannel.isRow(MatrixNames.row(a, w, d), w, d, d); } @*/

    /** No entries. */
    /*@ public normal_behavior
      @ requires a != null && d >= 1;
      @ ensures \result && MatrixNames.row(a, 0, d) == 0 && areEntries(a, 0, d)
      @   && analysis.FiniteChannel.isRow(MatrixNames.row(a, 0, d), 0, d, 0);
      @ public static model strictly_pure helper boolean none(nullable BigInteger[] a, \bigint d) {
      @   return MatrixNames.rowOfNone(a, d) && analysis.FiniteChannel.rowOfNone(d); } @*/

    /** The number d has k bits. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isLength(\bigint k, \bigint d) {
      @   return k >= 1 && \dl_pow(2, k - 1) <= d && d < \dl_pow(2, k); } @*/

    /** The name with one more entry. */
    /*@ public normal_behavior
      @ requires isLength(k, d) && 0 <= n && n < a.length;
      @ ensures \result && MatrixNames.row(a, n + 1, d) == MatrixNames.row(a, n, d) * \dl_pow(2, k) + BigInteger.val(a[n]);
      @ public static model strictly_pure helper boolean digit(nullable BigInteger[] a, \bigint n, \bigint d, \bigint k) {
      @   return MatrixNames.rowStep(a, n + 1, d)
      @     && analysis.FiniteChannel.defineEntry(MatrixNames.row(a, n, d), BigInteger.val(a[n]), d, k); } @*/

    /** One more entry. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= n && n < a.length && 0 <= BigInteger.val(a[n]) && BigInteger.val(a[n]) <= d;
      @ requires areEntries(a, n, d) && analysis.FiniteChannel.isRow(MatrixNames.row(a, n, d), n, d, m);
      @ ensures \result && areEntries(a, n + 1, d)
      @   && analysis.FiniteChannel.isRow(MatrixNames.row(a, n + 1, d), n + 1, d, m + BigInteger.val(a[n]));
      @ public static model strictly_pure helper boolean entry(nullable BigInteger[] a, \bigint n, \bigint d, \bigint m) {
      @   return MatrixNames.rowStep(a, n + 1, d)
      @     && analysis.FiniteChannel.rowStep(MatrixNames.row(a, n, d), n, d, m, BigInteger.val(a[n])); } @*/

    /** One entry of several. */
    /*@ public normal_behavior
      @ requires 1 <= n && areEntries(a, n, d);
      @ ensures \result && n <= a.length && areEntries(a, n - 1, d) && 0 <= BigInteger.val(a[n - 1]) && BigInteger.val(a[n - 1]) <= d;
      @ public static model strictly_pure helper boolean last(nullable BigInteger[] a, \bigint n, \bigint d) { return true; } @*/

    /** Two rows without entries as a list. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && RowPairs.of(a, b, 0) == 0;
      @ public static model strictly_pure helper boolean listOfNone(nullable BigInteger[] a, nullable BigInteger[] b) { return true; } @*/

    /** One more entry of both. */
    /*@ public normal_behavior
      @ requires 1 <= n;
      @ ensures \result && RowPairs.of(a, b, n) == analysis.RowPair.with(RowPairs.of(a, b, n - 1), BigInteger.val(a[n - 1]),
      @   BigInteger.val(b[n - 1]));
      @ public static model strictly_pure helper boolean listStep(nullable BigInteger[] a, nullable BigInteger[] b,
      @   \bigint n) { return true; } @*/

    /** Two rows as a list. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= n && areEntries(a, n, d) && areEntries(b, n, d);
      @ ensures \result && analysis.FiniteChannel.pair(MatrixNames.row(a, n, d), MatrixNames.row(b, n, d), n, d) == RowPairs.of(a, b, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean pair(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n, \bigint d) {
      @   return n <= 0 ? MatrixNames.rowOfNone(a, d) && MatrixNames.rowOfNone(b, d) && listOfNone(a, b)
      @     && analysis.FiniteChannel.pairOfNone(d)
      @     : (last(a, n, d) && last(b, n, d) && pair(a, b, n - 1, d)
      @       && MatrixNames.rowStep(a, n, d) && MatrixNames.rowStep(b, n, d) && listStep(a, b, n)
      @       && analysis.FiniteChannel.pairStep(MatrixNames.row(a, n - 1, d), MatrixNames.row(b, n - 1, d), n - 1, d,
      @         BigInteger.val(a[n - 1]), BigInteger.val(b[n - 1]))); } @*/

    /** The distance of rows without entries. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && Distances.distance(a, b, 0) == 0;
      @ public static model strictly_pure helper boolean distanceOfNone(nullable BigInteger[] a,
      @   nullable BigInteger[] b) { return true; } @*/

    /** One more entry of both. */
    /*@ public normal_behavior
      @ requires 1 <= n;
      @ ensures \result && Distances.distance(a, b, n) == Distances.distance(a, b, n - 1) + Distances.gap(BigInteger.val(a[n - 1]),
      @   BigInteger.val(b[n - 1]));
      @ public static model strictly_pure helper boolean distanceStep(nullable BigInteger[] a, nullable BigInteger[] b,
      @   \bigint n) { return true; } @*/

    /** The distance of two rows, which is not negative. */
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ ensures \result && analysis.FiniteChannel.distance(RowPairs.of(a, b, n)) == Distances.distance(a, b, n)
      @   && 0 <= Distances.distance(a, b, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean distance(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n) {
      @   return n <= 0 ? listOfNone(a, b) && distanceOfNone(a, b) && analysis.FiniteChannel.distanceOfNone()
      @     : (distance(a, b, n - 1) && listStep(a, b, n) && distanceStep(a, b, n)
      @       && analysis.FiniteChannel.distanceStep(RowPairs.of(a, b, n - 1), BigInteger.val(a[n - 1]), BigInteger.val(b[n - 1]))); } @*/

    /** What pair and distance say, in one lemma for inductions: a lemma measured by one thing cannot use one measured by another. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= n && areEntries(a, n, d) && areEntries(b, n, d);
      @ ensures \result && analysis.FiniteChannel.pair(MatrixNames.row(a, n, d), MatrixNames.row(b, n, d), n, d) == RowPairs.of(a, b, n);
      @ ensures analysis.FiniteChannel.distance(RowPairs.of(a, b, n)) == Distances.distance(a, b, n);
      @ public static model strictly_pure helper boolean list(nullable BigInteger[] a, nullable BigInteger[] b, \bigint n, \bigint d) {
      @   return pair(a, b, n, d) && distance(a, b, n); } @*/
}
