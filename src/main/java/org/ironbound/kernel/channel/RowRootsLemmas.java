package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind RowRoots, for use in assertions; no Java code. In all of them t is the scale and g/t the slope. */
public final class RowRootsLemmas {
    private RowRootsLemmas() {
    }

    /** {@code a^2/t} is at most p/d, and a not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isRoot(\bigint a, \bigint p, \bigint d, \bigint t) {
      @   return 0 <= a && a * a * d <= t * p; } @*/

    /** The first n numbers of a are roots of those of p. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRoots(nullable BigInteger[] a, nullable BigInteger[] p, \bigint n, \bigint d,
      @   \bigint t) {
      @   return n <= a.length && n <= p.length && (\forall \bigint y; 0 <= y && y < n;
      @     isRoot(BigInteger.val(a[y]), BigInteger.val(p[y]), d, t)); } @*/

    /** The sum of roots shows a constant below S for the first n entries, but for what their probabilities miss to 1. */
    /*@ public normal_behavior
      @ requires n <= p.length && n <= q.length;
      @ ensures true;
      @ public static model strictly_pure helper boolean isBelow(BigInteger[] p, BigInteger[] q, \bigint n, \bigint d, \bigint t, \bigint g,
      @   \bigint sum) {
      @   return analysis.RowPair.lineBelow(RowPairs.of(p, q, n), 2 * g * d * sum - g * g * JointSums.row(q, n),
      @     2 * g * d * sum - g * g * JointSums.row(p, n), t * t); } @*/

    /** There are as many roots as entries. */
    /*@ public normal_behavior
      @ requires areRoots(a, p, n, d, t) && areRoots(b, q, n, d, t);
      @ ensures \result && n <= a.length && n <= b.length;
      @ public static model strictly_pure helper boolean lengths(nullable BigInteger[] a, nullable BigInteger[] b, nullable BigInteger[] p,
      @   nullable BigInteger[] q, \bigint n, \bigint d, \bigint t) { return true; } @*/

    /** The roots of one output. */
    /*@ public normal_behavior
      @ requires 0 <= y && y < n && areRoots(a, p, n, d, t) && areRoots(b, q, n, d, t);
      @ ensures \result && isRoot(BigInteger.val(a[y]), BigInteger.val(p[y]), d, t)
      @   && isRoot(BigInteger.val(b[y]), BigInteger.val(q[y]), d, t);
      @ public static model strictly_pure helper boolean entries(nullable BigInteger[] a, nullable BigInteger[] b, nullable BigInteger[] p,
      @   nullable BigInteger[] q, \bigint y, \bigint n, \bigint d, \bigint t) { return true; } @*/

    /** No entries. */
    /*@ public normal_behavior
      @ requires t > 0;
      @ ensures \result && isBelow(p, q, 0, d, t, g, 0);
      @ public static model strictly_pure helper boolean none(BigInteger[] p, BigInteger[] q, \bigint d, \bigint t, \bigint g) {
      @   return RowPairs.none(p, q) && JointSums.rowOfNone(p) && JointSums.rowOfNone(q) && Products.positive(t, t)
      @     && analysis.RowPair.lineOfNone(t * t); } @*/

    /** One more entry, with its roots a and b. */
    /*@ public normal_behavior
      @ requires 0 <= n && n < p.length && n < q.length && t > 0 && d > 0 && isBelow(p, q, n, d, t, g, sum);
      @ requires isRoot(a, BigInteger.val(p[n]), d, t) && isRoot(b, BigInteger.val(q[n]), d, t);
      @ ensures \result && isBelow(p, q, n + 1, d, t, g, sum + a * b);
      @ public static model strictly_pure helper boolean more(BigInteger[] p, BigInteger[] q, \bigint n, \bigint d, \bigint t, \bigint g,
      @   \bigint sum, \bigint a, \bigint b) {
      @   return RowPairs.step(p, q, n + 1) && JointSums.rowStep(p, n + 1) && JointSums.rowStep(q, n + 1)
      @     && entry(RowPairs.of(p, q, n), 2 * g * d * sum - g * g * JointSums.row(q, n), 2 * g * d * sum - g * g * JointSums.row(p, n),
      @       t, g, d, BigInteger.val(p[n]), BigInteger.val(q[n]), a, b); } @*/

    /** The term of one entry. */
    /*@ public normal_behavior
      @ requires t > 0 && d > 0 && isRoot(a, p, d, t) && isRoot(b, q, d, t) && analysis.RowPair.lineBelow(list, l0, l1, t * t);
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + (2 * g * d * (a * b) - g * g * q),
      @   l1 + (2 * g * d * (a * b) - g * g * p), t * t);
      @ public static model strictly_pure helper boolean entry(\bigint list, \bigint l0, \bigint l1, \bigint t, \bigint g, \bigint d,
      @   \bigint p, \bigint q, \bigint a, \bigint b) {
      @   return notNegative(a, p, d, t) && notNegative(b, q, d, t)
      @     && (p <= 0 || q <= 0 || positiveEntry(list, l0, l1, t, g, d, p, q, a, b))
      @     && ((p > 0 && q > 0) || (zeroProduct(a, b) && zeroEntry(list, l0, l1, t, g, d, p, q, a, b))); } @*/

    /** What has a root is not negative, and the root of 0 is 0. */
    /*@ public normal_behavior
      @ requires t > 0 && d > 0 && isRoot(a, p, d, t);
      @ ensures \result && p >= 0 && (p == 0 ==> a == 0);
      @ public static model strictly_pure helper boolean notNegative(\bigint a, \bigint p, \bigint d, \bigint t) {
      @   return Products.square(a) && Products.nonNegative(a * a, d) && (p >= 0 || Products.strictlyMonotone(p, 0, t))
      @     && (a <= 0 || (Products.positive(a, a) && Products.positive(a * a, d))); } @*/

    /*@ public normal_behavior
      @ requires a == 0 || b == 0;
      @ ensures \result && a * b == 0;
      @ public static model strictly_pure helper boolean zeroProduct(\bigint a, \bigint b) { return true; } @*/

    /** Where one entry is 0, the line is not above 0. */
    /*@ public normal_behavior
      @ requires t > 0 && p >= 0 && q >= 0 && (p == 0 || q == 0) && a * b == 0 && analysis.RowPair.lineBelow(list, l0, l1, t * t);
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + (2 * g * d * (a * b) - g * g * q),
      @   l1 + (2 * g * d * (a * b) - g * g * p), t * t);
      @ public static model strictly_pure helper boolean zeroEntry(\bigint list, \bigint l0, \bigint l1, \bigint t, \bigint g, \bigint d,
      @   \bigint p, \bigint q, \bigint a, \bigint b) {
      @   return Products.positive(t, t) && Products.square(g) && Products.nonNegative(g * g, p) && Products.nonNegative(g * g, q)
      @     && analysis.RowPair.lineStep(list, l0, l1, t * t, p, q, -(g * g * q), -(g * g * p)); } @*/

    /** The product of two roots is one of the product. */
    /*@ public normal_behavior
      @ requires d > 0 && isRoot(a, p, d, t) && isRoot(b, q, d, t);
      @ ensures \result && t * d * (a * b) * (t * d * (a * b)) <= t * t * (t * t) * (p * q);
      @ public static model strictly_pure helper boolean rootOfProduct(\bigint a, \bigint b, \bigint p, \bigint q, \bigint d, \bigint t) {
      @   return Products.square(a) && Products.square(b) && Products.square(t) && Products.nonNegative(a * a, d)
      @     && Products.nonNegative(b * b, d) && Products.bothMonotone(a * a * d, t * p, b * b * d, t * q)
      @     && Products.monotone(a * a * d * (b * b * d), t * p * (t * q), t * t); } @*/

    /** The term of two positive entries. */
    /*@ public normal_behavior
      @ requires t > 0 && d > 0 && p > 0 && q > 0 && isRoot(a, p, d, t) && isRoot(b, q, d, t);
      @ requires analysis.RowPair.lineBelow(list, l0, l1, t * t);
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + (2 * g * d * (a * b) - g * g * q),
      @   l1 + (2 * g * d * (a * b) - g * g * p), t * t);
      @ public static model strictly_pure helper boolean positiveEntry(\bigint list, \bigint l0, \bigint l1, \bigint t, \bigint g,
      @   \bigint d, \bigint p, \bigint q, \bigint a, \bigint b) {
      @   return Products.positive(t, t) && rootOfProduct(a, b, p, q, d, t)
      @     && InputFreeLemmas.addRoot(list, l0, l1, t * t, p, q, t * d * (a * b), g * t, 2 * g * d * (a * b) - g * g * q,
      @       2 * g * d * (a * b) - g * g * p); } @*/

    /** A constant below S is a bound of LC. */
    /*@ public normal_behavior
      @ requires d > 0 && u > 0 && q > 0 && analysis.RowPair.lineBelow(list, l, l, u) && q * (d * u - l) <= p * (d * u);
      @ ensures \result && analysis.RowPair.atMost(list, d, p, q);
      @ public static model strictly_pure helper boolean constant(\bigint list, \bigint d, \bigint l, \bigint u, \bigint p, \bigint q) {
      @   return analysis.RowPair.defineAtMostBetween(list, d, l, l, u, 0, 1, 1, p, q)
      @     && analysis.RowPair.defineAtMostBetween(list, d, l, l, u, 1, 1, 1, p, q)
      @     && analysis.RowPair.defineAtMost(list, d, 1, 1, p, p, p, q); } @*/

    /** The bound of two laws. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= p.length && n <= q.length && d > 0 && t > 0 && unit > 0 && isBelow(p, q, n, d, t, g, sum);
      @ requires JointSums.row(p, n) == d && JointSums.row(q, n) == d;
      @ requires unit * (t * t - (2 * g * sum - g * g)) <= bound * (t * t);
      @ ensures \result && analysis.RowPair.atMost(RowPairs.of(p, q, n), d, bound, unit);
      @ public static model strictly_pure helper boolean everywhere(BigInteger[] p, BigInteger[] q, \bigint n, \bigint d, \bigint t,
      @   \bigint g, \bigint sum, \bigint bound, \bigint unit) {
      @   return Products.positive(t, t) && Products.monotone(unit * (t * t - (2 * g * sum - g * g)), bound * (t * t), d)
      @     && constant(RowPairs.of(p, q, n), d, 2 * g * d * sum - g * g * d, t * t, bound, unit); } @*/

    /** The first n rows, of w entries, are laws over d and have these roots. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRootsOfRows(nullable BigInteger[][] roots, nullable BigInteger[][] rows,
      @   \bigint n, \bigint w, \bigint d, \bigint t) {
      @   return n <= roots.length && n <= rows.length && (\forall \bigint i; 0 <= i && i < n;
      @     areRoots(roots[i], rows[i], w, d, t) && JointSums.row(rows[i], w) == d); } @*/

    /** One row of several. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && areRootsOfRows(roots, rows, n, w, d, t);
      @ ensures \result && areRoots(roots[i], rows[i], w, d, t) && JointSums.row(rows[i], w) == d;
      @ public static model strictly_pure helper boolean row(nullable BigInteger[][] roots, nullable BigInteger[][] rows, \bigint n,
      @   \bigint w, \bigint d, \bigint t, \bigint i) { return true; } @*/
}
