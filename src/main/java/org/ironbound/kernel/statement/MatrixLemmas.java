package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.Distances;
import org.ironbound.kernel.channel.RowPairs;

/** Matrices of a channel in the words of FiniteChannel in specs/, for use in assertions; no Java code. */
public final class MatrixLemmas {
    private MatrixLemmas() {
    }

    /** The first n rows are laws of w outputs, over d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areLaws(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return m != null && n <= m.length && (\forall \bigint i; 0 <= i && i < n; m[i] != null && RowLemmas.isLaw(m[i], w, d)); } @*/

    /** No rows. */
    /*@ public normal_behavior
      @ requires m != null && w >= 1 && d >= 1;
      @ ensures \result && areLaws(m, 0, w, d) && MatrixNames.matrix(m, 0, w, d) == 0
      @   && analysis.FiniteChannel.isChannel(MatrixNames.matrix(m, 0, w, d), 0, w, d);
      @ public static model strictly_pure helper boolean none(nullable BigInteger[][] m, \bigint w, \bigint d) {
      @   return MatrixNames.matrixOfNone(m, w, d) && analysis.FiniteChannel.channelOfNone(w, d); } @*/

    /** One more row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= n && n < m.length && m[n] != null && areLaws(m, n, w, d) && RowLemmas.isLaw(m[n], w, d);
      @ requires analysis.FiniteChannel.isChannel(MatrixNames.matrix(m, n, w, d), n, w, d);
      @ ensures \result && areLaws(m, n + 1, w, d) && analysis.FiniteChannel.isChannel(MatrixNames.matrix(m, n + 1, w, d), n + 1, w, d);
      @ public static model strictly_pure helper boolean more(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return MatrixNames.matrixStep(m, n + 1, w, d)
      @     && analysis.FiniteChannel.channelStep(MatrixNames.matrix(m, n, w, d), n, w, d, MatrixNames.row(m[n], w, d)); } @*/

    /** The name with one more row. */
    /*@ public normal_behavior
      @ requires RowLemmas.isLength(k, d) && w >= 0 && 0 <= n;
      @ ensures \result && MatrixNames.matrix(m, n + 1, w, d)
      @   == MatrixNames.matrix(m, n, w, d) * \dl_pow(2, k * w) + MatrixNames.row(m[n], w, d);
      @ public static model strictly_pure helper boolean digits(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint k) {
      @   return MatrixNames.matrixStep(m, n + 1, w, d)
      @     && analysis.FiniteChannel.defineRow(MatrixNames.matrix(m, n, w, d), MatrixNames.row(m[n], w, d), d, w, k); } @*/

    /** One law of several. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && areLaws(m, n, w, d);
      @ ensures \result && m != null && n <= m.length && m[i] != null && m[i].length == w && RowLemmas.areEntries(m[i], w, d);
      @ ensures analysis.FiniteChannel.isRow(MatrixNames.row(m[i], w, d), w, d, d) && areLaws(m, i, w, d);
      @ public static model strictly_pure helper boolean law(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint i) { return true; } @*/

    /** The first rows are a channel. */
    /*@ public normal_behavior
      @ requires m != null && w >= 1 && d >= 1 && 0 <= n && areLaws(m, n, w, d);
      @ ensures \result && analysis.FiniteChannel.isChannel(MatrixNames.matrix(m, n, w, d), n, w, d);
      @ measured_by n;
      @ public static model strictly_pure helper boolean channel(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d) {
      @   return n <= 0 ? none(m, w, d) : (law(m, n, w, d, n - 1) && channel(m, n - 1, w, d) && MatrixNames.matrixStep(m, n, w, d)
      @     && analysis.FiniteChannel.channelStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[n - 1], w, d))); } @*/

    /** Row i is one of the first n. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= i && i < n && areLaws(m, n, w, d);
      @ ensures \result && analysis.FiniteChannel.hasRow(MatrixNames.matrix(m, n, w, d), n, w, d, MatrixNames.row(m[i], w, d));
      @ measured_by n;
      @ public static model strictly_pure helper boolean hasRow(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint i) {
      @   return n <= 0 || (law(m, n, w, d, n - 1) && (i == n - 1 || hasRow(m, n - 1, w, d, i)) && MatrixNames.matrixStep(m, n, w, d)
      @     && analysis.FiniteChannel.hasRowStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[n - 1], w, d), d,
      @     MatrixNames.row(m[i], w, d))); } @*/

    /** The largest LC of row i and each of the first n is at most p/q. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isRowBelow(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint i,
      @   \bigint p, \bigint q) {
      @   return (\forall \bigint j; 0 <= j && j < n; analysis.RowPair.atMost(RowPairs.of(m[i], m[j], w), d, p, q)); } @*/

    /** The largest LC of each two of the first n rows is at most p/q. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRowsBelow(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint p, \bigint q) {
      @   return (\forall \bigint i; 0 <= i && i < n; (\forall \bigint j; 0 <= j
      @     && j < i; analysis.RowPair.atMost(RowPairs.of(m[i], m[j], w), d, p, q))); } @*/

    /** Fewer pairs with row i. */
    /*@ public normal_behavior
      @ requires 1 <= n && m != null && n <= m.length && isRowBelow(m, n, w, d, i, p, q);
      @ ensures \result && isRowBelow(m, n - 1, w, d, i, p, q) && analysis.RowPair.atMost(RowPairs.of(m[i], m[n - 1], w), d, p, q);
      @ public static model strictly_pure helper boolean lessBelow(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint i,
      @   \bigint p, \bigint q) {
      @   return true; } @*/

    /** Fewer rows. */
    /*@ public normal_behavior
      @ requires 1 <= n && m != null && n <= m.length && areRowsBelow(m, n, w, d, p, q);
      @ ensures \result && areRowsBelow(m, n - 1, w, d, p, q) && isRowBelow(m, n - 1, w, d, n - 1, p, q);
      @ public static model strictly_pure helper boolean fewerBelow(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint p,
      @   \bigint q) {
      @   return true; } @*/

    /** [CH-KL] Row i and each of the first n. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && q > 0 && 0 <= n && n <= i && areLaws(m, i + 1, w, d) && isRowBelow(m, n, w, d, i, p, q);
      @ ensures \result && analysis.FiniteChannel.arePairsAtMost(MatrixNames.matrix(m, n, w, d), n, w, d, MatrixNames.row(m[i], w, d), p,
      @   q);
      @ measured_by n;
      @ public static model strictly_pure helper boolean pairs(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint i,
      @   \bigint p, \bigint q) {
      @   return n <= 0 ? MatrixNames.matrixOfNone(m, w, d) && analysis.FiniteChannel.pairsOfNone(w, d, MatrixNames.row(m[i], w, d), p, q)
      @     : (law(m, i + 1, w, d, i) && law(m, i + 1, w, d, n - 1) && lessBelow(m, n, w, d, i, p, q) && pairs(m, n - 1, w, d, i, p, q)
      @       && RowLemmas.list(m[i], m[n - 1], w, d) && MatrixNames.matrixStep(m, n, w, d)
      @       && analysis.FiniteChannel.pairsStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[i], w, d), p, q,
      @         MatrixNames.row(m[n - 1], w, d), d)); } @*/

    /** [CH-KL] One row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= p && q > 0 && areLaws(m, 1, w, d);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.inputFree(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, 1, w, d), 1, w, d)), p, q);
      @ public static model strictly_pure helper boolean inputFreeOfOne(nullable BigInteger[][] m, \bigint w, \bigint d, \bigint p,
      @   \bigint q) {
      @   return law(m, 1, w, d, 0) && channel(m, 1, w, d)
      @     && analysis.FiniteChannel.inputFreeOfOne(MatrixNames.matrix(m, 1, w, d), w, d, p, q); } @*/

    /** [CH-KL] One more row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && q > 0 && 2 <= n && areLaws(m, n, w, d) && isRowBelow(m, n - 1, w, d, n - 1, p, q);
      @ requires analysis.Quantity.atMost(analysis.FiniteChannel.inputFree(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d)), p, q);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.inputFree(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), p, q);
      @ public static model strictly_pure helper boolean inputFreeStep(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint p, \bigint q) {
      @   return law(m, n, w, d, n - 1) && channel(m, n - 1, w, d) && pairs(m, n - 1, w, d, n - 1, p, q)
      @     && MatrixNames.matrixStep(m, n, w, d)
      @     && analysis.FiniteChannel.inputFreeStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[n - 1], w, d), p,
      @     q); } @*/

    /** [CH-KL] The first n rows. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= p && q > 0 && 1 <= n && areLaws(m, n, w, d) && areRowsBelow(m, n, w, d, p, q);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.inputFree(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), p, q);
      @ measured_by n;
      @ public static model strictly_pure helper boolean inputFree(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint p,
      @   \bigint q) {
      @   return n <= 0 || ((n > 1 || inputFreeOfOne(m, w, d, p, q))
      @     && (n <= 1 || (law(m, n, w, d, n - 1) && fewerBelow(m, n, w, d, p, q) && inputFree(m, n - 1, w, d, p, q)
      @     && inputFreeStep(m, n, w, d, p, q)))); } @*/

    /** The distance of row i and each of the first n is at most the given one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isRowNear(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint i,
      @   \bigint most) {
      @   return (\forall \bigint j; 0 <= j && j < n; Distances.distance(m[i], m[j], w) <= most); } @*/

    /** The distance of each two of the first n rows is at most the given one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRowsNear(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint most) {
      @   return (\forall \bigint i; 0 <= i && i < n; (\forall \bigint j; 0 <= j
      @     && j < i; Distances.distance(m[i], m[j], w) <= most)); } @*/

    /** Fewer pairs with row i. */
    /*@ public normal_behavior
      @ requires 1 <= n && m != null && n <= m.length && isRowNear(m, n, w, i, most);
      @ ensures \result && isRowNear(m, n - 1, w, i, most) && Distances.distance(m[i], m[n - 1], w) <= most;
      @ public static model strictly_pure helper boolean lessNear(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint i,
      @   \bigint most) {
      @   return true; } @*/

    /** Fewer rows. */
    /*@ public normal_behavior
      @ requires 1 <= n && m != null && n <= m.length && areRowsNear(m, n, w, most);
      @ ensures \result && areRowsNear(m, n - 1, w, most) && isRowNear(m, n - 1, w, n - 1, most);
      @ public static model strictly_pure helper boolean fewerNear(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint most) {
      @   return true; } @*/

    /** [CH-DOBRUSHIN] Row i and each of the first n. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= n && n <= i && areLaws(m, i + 1, w, d) && isRowNear(m, n, w, i, most);
      @ ensures \result && analysis.FiniteChannel.areNear(MatrixNames.matrix(m, n, w, d), n, w, d, MatrixNames.row(m[i], w, d), most);
      @ measured_by n;
      @ public static model strictly_pure helper boolean near(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d, \bigint i,
      @   \bigint most) {
      @   return n <= 0 ? MatrixNames.matrixOfNone(m, w, d) && analysis.FiniteChannel.nearNone(w, d, MatrixNames.row(m[i], w, d), most)
      @     : (law(m, i + 1, w, d, i) && law(m, i + 1, w, d, n - 1) && lessNear(m, n, w, i, most) && near(m, n - 1, w, d, i, most)
      @       && RowLemmas.list(m[i], m[n - 1], w, d) && MatrixNames.matrixStep(m, n, w, d)
      @       && analysis.FiniteChannel.nearStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[i], w, d), most,
      @         MatrixNames.row(m[n - 1], w, d), d)); } @*/

    /** [CH-DOBRUSHIN] One row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= most && areLaws(m, 1, w, d);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, 1, w, d), 1, w, d)), most, 2 * d);
      @ public static model strictly_pure helper boolean variationOfOne(nullable BigInteger[][] m, \bigint w, \bigint d, \bigint most) {
      @   return law(m, 1, w, d, 0) && channel(m, 1, w, d)
      @     && analysis.FiniteChannel.variationOfOne(MatrixNames.matrix(m, 1, w, d), w, d, most); } @*/

    /** [CH-DOBRUSHIN] One more row. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 2 <= n && areLaws(m, n, w, d) && isRowNear(m, n - 1, w, n - 1, most);
      @ requires analysis.Quantity.atMost(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d)), most, 2 * d);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), most, 2 * d);
      @ public static model strictly_pure helper boolean variationStep(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint most) {
      @   return law(m, n, w, d, n - 1) && channel(m, n - 1, w, d) && near(m, n - 1, w, d, n - 1, most)
      @     && MatrixNames.matrixStep(m, n, w, d)
      @     && analysis.FiniteChannel.variationStep(MatrixNames.matrix(m, n - 1, w, d), n - 1, w, d, MatrixNames.row(m[n - 1], w, d),
      @     most); } @*/

    /** [CH-DOBRUSHIN] The first n rows. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= most && 1 <= n && areLaws(m, n, w, d) && areRowsNear(m, n, w, most);
      @ ensures \result && analysis.Quantity.atMost(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), most, 2 * d);
      @ measured_by n;
      @ public static model strictly_pure helper boolean variation(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint most) {
      @   return n <= 0 || ((n > 1 || variationOfOne(m, w, d, most))
      @     && (n <= 1 || (law(m, n, w, d, n - 1) && fewerNear(m, n, w, most) && variation(m, n - 1, w, d, most)
      @     && variationStep(m, n, w, d, most)))); } @*/

    /** [CH-DOBRUSHIN] From below: by rows i and j. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && 0 <= i && i < n && 0 <= j && j < n && areLaws(m, n, w, d);
      @ ensures \result && 0 <= Distances.distance(m[i], m[j], w);
      @ ensures analysis.Quantity.atLeast(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), Distances.distance(m[i], m[j], w), 2 * d);
      @ public static model strictly_pure helper boolean variationOfPair(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint i, \bigint j) {
      @   return channel(m, n, w, d) && hasRow(m, n, w, d, i) && hasRow(m, n, w, d, j) && law(m, n, w, d, i) && law(m, n, w, d, j)
      @     && RowLemmas.pair(m[i], m[j], w, d) && RowLemmas.distance(m[i], m[j], w)
      @     && analysis.FiniteChannel.variationAtLeast(MatrixNames.matrix(m, n, w, d), n, w, d,
      @       MatrixNames.row(m[i], w, d), MatrixNames.row(m[j], w, d)); } @*/

    /** [CH-DOBRUSHIN] From below, by each two rows. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && areLaws(m, n, w, d);
      @ ensures \result && (\forall \bigint i; 0 <= i && i < n; (\forall \bigint j; 0 <= j && j <= i; variationOfPair(m, n, w, d, i, j)
      @   && 0 <= Distances.distance(m[i], m[j], w)
      @   && analysis.Quantity.atLeast(analysis.FiniteChannel.totalVariation(
      @     analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), Distances.distance(m[i], m[j], w), 2 * d)));
      @ public static model strictly_pure helper boolean variationOfEach(nullable BigInteger[][] m, \bigint n, \bigint w,
      @   \bigint d) { return true; } @*/

    /** Two of the first n rows have the given distance. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isReached(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint most) {
      @   return (\exists \bigint i; 0 <= i && i < n; (\exists \bigint j; 0 <= j
      @     && j <= i; Distances.distance(m[i], m[j], w) == most)); } @*/

    /** [CH-DOBRUSHIN] From below, by two of the rows. */
    /*@ public normal_behavior
      @ requires w >= 1 && d >= 1 && areLaws(m, n, w, d);
      @ requires isReached(m, n, w, most);
      @ ensures \result && 0 <= most;
      @ ensures analysis.Quantity.atLeast(analysis.FiniteChannel.totalVariation(
      @   analysis.FiniteChannel.channel(MatrixNames.matrix(m, n, w, d), n, w, d)), most, 2 * d);
      @ public static model strictly_pure helper boolean variationOfSome(nullable BigInteger[][] m, \bigint n, \bigint w, \bigint d,
      @   \bigint most) {
      @   return variationOfEach(m, n, w, d); } @*/
}
