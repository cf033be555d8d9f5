package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * Lemmas behind NormalSeries and NormalTail, for use in assertions; no Java code. Throughout v is the scale of the series of Phi at x with
 * x^2 = a/b, the k-th term of the series is p/q and the sum of its first k terms t/q, with the products p, q and the sum t of Series. What
 * bounds terms and sums from above bounds them from below if the scale and the bounds have the other sign.
 */
public final class NormalSeriesLemmas {
    /** The k-th term is at most term/v, for negative v at least. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTerm(\bigint a, \bigint b, \bigint v, \bigint k, \bigint term) {
      @   return v * analysis.Series.product(a, 0, 1, 0, k) <= term * analysis.Series.product(b, 2, 1, 0, k); } @*/

    /** The sum of the first k terms is at most sum/v, for negative v at least. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSum(\bigint a, \bigint b, \bigint v, \bigint k, \bigint sum) {
      @   return v * analysis.Series.sum(a, 0, 1, b, 2, 1, 0, k) <= sum * analysis.Series.product(b, 2, 1, 0, k); } @*/

    /** A quotient, rounded up. */
    /*@ public normal_behavior
      @ requires x >= 0 && d >= 1 && x <= q * d;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean notNegative(\bigint x, \bigint d, \bigint q) {
      @   return q >= 0 || Products.monotone(q, -1, d); } @*/

    /** A quotient, rounded down. */
    /*@ public normal_behavior
      @ requires x >= 0 && d >= 1 && x < (q + 1) * d;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean notNegativeBelow(\bigint x, \bigint d, \bigint q) {
      @   return q >= 0 || Products.monotone(q + 1, 0, d); } @*/

    /** The term 1, before all that are summed. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isTerm(a, b, v, 0, v) && isSum(a, b, v, 0, 0);
      @ public static model strictly_pure helper boolean first(\bigint a, \bigint b, \bigint v) {
      @   return analysis.Series.productOfNone(a, 0, 1, 0) && analysis.Series.productOfNone(b, 2, 1, 0)
      @     && analysis.Series.sumOfNone(a, 0, 1, b, 2, 1, 0); } @*/

    /** The next term from y/v in place of x^2 = a/b, which it is at least. */
    /*@ public normal_behavior
      @ requires b >= 1 && v >= 1 && term >= 0 && a * v <= y * b && term * y <= next * (v * m);
      @ ensures \result && term * a <= next * (b * m);
      @ public static model strictly_pure helper boolean nextTerm(\bigint a, \bigint b, \bigint v, \bigint y, \bigint m, \bigint term,
      @     \bigint next) {
      @   return Products.monotone(term * y, next * (v * m), b) && Products.monotone(a * v, y * b, term)
      @     && Products.cancel(term * a, next * (b * m), v); } @*/

    /** The next term from y/v in place of x^2 = a/b, which it is at most. */
    /*@ public normal_behavior
      @ requires b >= 1 && v >= 1 && term >= 0 && y * b <= a * v && next * (v * m) <= term * y;
      @ ensures \result && next * (b * m) <= term * a;
      @ public static model strictly_pure helper boolean nextTermBelow(\bigint a, \bigint b, \bigint v, \bigint y, \bigint m, \bigint term,
      @     \bigint next) {
      @   return Products.monotone(next * (v * m), term * y, b) && Products.monotone(y * b, a * v, term)
      @     && Products.cancel(next * (b * m), term * a, v); } @*/

    /** From the (k-1)-th term to the k-th. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && k >= 1 && isTerm(a, b, v, k - 1, term) && isSum(a, b, v, k - 1, sum);
      @ requires term * a <= next * (b * (2 * k + 1));
      @ ensures \result && isTerm(a, b, v, k, next) && isSum(a, b, v, k, sum + next);
      @ public static model strictly_pure helper boolean step(\bigint a, \bigint b, \bigint v, \bigint k, \bigint term, \bigint next,
      @     \bigint sum) {
      @   return analysis.Series.productStep(a, 0, 1, 0, k)
      @     && analysis.Series.productStep(b, 2, 1, 0, k)
      @     && analysis.Series.sumStep(a, 0, 1, b, 2, 1, 0, k)
      @     && SeriesLemmas.productPositive(b, 2, 1, 0, k - 1)
      @     && Products.positive(b, 2 * k + 1)
      @     && FixedPointExponentialLemmas.stepNumbersAbove(analysis.Series.product(a, 0, 1, 0, k - 1),
      @         analysis.Series.product(b, 2, 1, 0, k - 1), analysis.Series.sum(a, 0, 1, b, 2, 1, 0, k - 1), a, b * (2 * k + 1), v, term,
      @         next, sum); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private NormalSeriesLemmas() {
    }

    /** The sum with its last term counted twice, rounded up, is an upper bound once the terms halve. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && k >= 1 && g >= 0 && w >= 1 && v >= 2 && 2 * (a * a) <= (2 * k + 3) * (b * b);
      @ requires analysis.Exp.atMost(-(a * a), 2 * (b * b), g, v) && analysis.Pi.atLeast(w * w, 2 * (v * v));
      @ requires isTerm(a * a, b * b, v, k, term) && isSum(a * a, b * b, v, k, sum);
      @ requires v * (w * (b * v) + g * (2 * a) * (v + sum + term)) <= high * (2 * (w * (b * v)));
      @ ensures \result && analysis.Phi.atMost(a, b, high, v);
      @ public static model strictly_pure helper boolean atMost(\bigint a, \bigint b, \bigint k, \bigint g, \bigint w, \bigint v,
      @     \bigint term, \bigint sum, \bigint high) {
      @   return Products.positive(b, b) && Products.square(a) && Products.nonNegative(g, 2 * a)
      @     && Products.monotone(5, 2 * k + 3, b * b)
      @     && SeriesLemmas.productPositive(b * b, 2, 1, 0, k)
      @     && SeriesLemmas.productNonNegative(a * a, 0, 1, 0, k)
      @     && sumNumbers(w * b, g * (2 * a), v, analysis.Series.product(b * b, 2, 1, 0, k),
      @         analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k), analysis.Series.product(a * a, 0, 1, 0, k), a * a,
      @         (2 * k + 3) * (b * b) - a * a, term, sum, high)
      @     && lastStep(a, b, k, g, w, v, (2 * k + 3) * (b * b) - a * a, high); } @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && k >= 1 && w >= 1 && v >= 2 && gap >= 1 && gap == (2 * k + 3) * (b * b) - a * a;
      @ requires analysis.Exp.atMost(-(a * a), 2 * (b * b), g, v) && analysis.Pi.atLeast(w * w, 2 * (v * v));
      @ requires v * (w * b * analysis.Series.product(b * b, 2, 1, 0, k) * gap
      @           + g * (2 * a) * ((analysis.Series.product(b * b, 2, 1, 0, k) + analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k)) * gap
      @                            + analysis.Series.product(a * a, 0, 1, 0, k) * (a * a)))
      @   <= high * (2 * (w * b * analysis.Series.product(b * b, 2, 1, 0, k) * gap));
      @ ensures \result && analysis.Phi.atMost(a, b, high, v);
      @ public static model strictly_pure helper boolean lastStep(\bigint a, \bigint b, \bigint k, \bigint g, \bigint w, \bigint v,
      @     \bigint gap, \bigint high) {
      @   return NormalDistributionLemmas.seriesAtMost(a, b, v, k, g, w, gap, high); } @*/

    /** From the rounded sum to t/q and the bound of its rest, for the width c and the density h. */
    /*@ public normal_behavior
      @ requires h >= 0 && v >= 1 && q >= 1 && p >= 0 && 0 <= x <= gap && v * p <= term * q && v * t <= sum * q;
      @ requires v * (c * v + h * (v + sum + term)) <= high * (2 * (c * v));
      @ ensures \result && v * (c * q * gap + h * ((q + t) * gap + p * x)) <= high * (2 * (c * q * gap));
      @ public static model strictly_pure helper boolean sumNumbers(\bigint c, \bigint h, \bigint v, \bigint q, \bigint t, \bigint p,
      @     \bigint x, \bigint gap, \bigint term, \bigint sum, \bigint high) {
      @   return Products.nonNegative(v, h)
      @     && Products.monotone(v * (c * v + h * (v + sum + term)), high * (2 * (c * v)), q)
      @     && Products.monotone(v * (q + t + p), (v + sum + term) * q, v * h)
      @     && Products.cancel(v * (c * q + h * (q + t + p)), high * (2 * (c * q)), v)
      @     && Products.monotone(v * (c * q + h * (q + t + p)), high * (2 * (c * q)), gap)
      @     && Products.nonNegative(v * h, p)
      @     && Products.monotone(x, gap, v * h * p); } @*/

    /** The sum, floored at scale s, is a lower bound. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && s >= 2 && k >= 0 && g >= 0 && w >= 1 && v >= 1;
      @ requires analysis.Exp.atLeast(-(a * a), 2 * (b * b), g, s) && analysis.Pi.atMost(w * w, 2 * (s * s));
      @ requires isSum(a * a, b * b, -v, k, -sum);
      @ requires low * (2 * (w * (b * v))) <= s * (w * (b * v) + g * (2 * a) * (v + sum));
      @ ensures \result && analysis.Phi.atLeast(a, b, low, s);
      @ public static model strictly_pure helper boolean atLeast(\bigint a, \bigint b, \bigint s, \bigint k, \bigint g, \bigint w,
      @     \bigint v, \bigint sum, \bigint low) {
      @   return Products.positive(b, b)
      @     && SeriesLemmas.productPositive(b * b, 2, 1, 0, k)
      @     && sumNumbersBelow(w * b, g * (2 * a), s, v, analysis.Series.product(b * b, 2, 1, 0, k),
      @         analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k), sum, low)
      @     && analysis.Phi.seriesAtLeast(a, b, k, g, s, w, s)
      @     && NormalDistributionLemmas.floorAtLeast(a, b, s, g, w, low, analysis.Series.product(b * b, 2, 1, 0, k),
      @         analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k)); } @*/

    /** From the rounded sum to t/q, for the width c and the density h. */
    /*@ public normal_behavior
      @ requires h >= 0 && s >= 0 && v >= 1 && q >= 1 && sum * q <= v * t;
      @ requires low * (2 * (c * v)) <= s * (c * v + h * (v + sum));
      @ ensures \result && low * (2 * (c * q)) <= s * (c * q + h * (q + t));
      @ public static model strictly_pure helper boolean sumNumbersBelow(\bigint c, \bigint h, \bigint s, \bigint v, \bigint q, \bigint t,
      @     \bigint sum, \bigint low) {
      @   return Products.nonNegative(s, h)
      @     && Products.monotone(low * (2 * (c * v)), s * (c * v + h * (v + sum)), q)
      @     && Products.monotone(sum * q, v * t, s * h)
      @     && Products.cancel(low * (2 * (c * q)), s * (c * q + h * (q + t)), v); } @*/
}
