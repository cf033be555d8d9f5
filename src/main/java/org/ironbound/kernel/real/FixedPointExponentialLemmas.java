package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * Lemmas behind FixedPointExponential, for use in assertions; no Java code. Throughout v is the scale of the series of e^(y/v), whose k-th
 * term is p/q and the sum of its first k terms t/q, with the products p, q and the sum t of Series.
 */
public final class FixedPointExponentialLemmas {
    /** The k-th term is at most term/v. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTermAbove(\bigint y, \bigint v, \bigint k, \bigint term) {
      @   return v * analysis.Series.product(y, 0, 1, 0, k) <= term * analysis.Series.product(v, 1, 0, 0, k); } @*/

    /** The sum of the first k terms is at most sum/v. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSumAbove(\bigint y, \bigint v, \bigint k, \bigint sum) {
      @   return v * analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k) <= sum * analysis.Series.product(v, 1, 0, 0, k); } @*/

    /** The k-th term is at least term/v. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTermBelow(\bigint y, \bigint v, \bigint k, \bigint term) {
      @   return term * analysis.Series.product(v, 1, 0, 0, k) <= v * analysis.Series.product(y, 0, 1, 0, k); } @*/

    /** The sum of the first k terms is at least sum/v. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSumBelow(\bigint y, \bigint v, \bigint k, \bigint sum) {
      @   return sum * analysis.Series.product(v, 1, 0, 0, k) <= v * analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k); } @*/

    /** The term 1, before all that are summed. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isTermAbove(y, v, 0, v) && isSumAbove(y, v, 0, 0) && isTermBelow(y, v, 0, v) && isSumBelow(y, v, 0, 0);
      @ public static model strictly_pure helper boolean first(\bigint y, \bigint v) {
      @   return analysis.Series.productOfNone(y, 0, 1, 0) && analysis.Series.productOfNone(v, 1, 0, 0)
      @     && analysis.Series.sumOfNone(y, 0, 1, v, 1, 0, 0); } @*/

    /** From the (k-1)-th term to the k-th, from above. */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && k >= 1 && isTermAbove(y, v, k - 1, term) && isSumAbove(y, v, k - 1, sum);
      @ requires term * y <= next * (v * k);
      @ ensures \result && isTermAbove(y, v, k, next) && isSumAbove(y, v, k, sum + next);
      @ public static model strictly_pure helper boolean stepAbove(\bigint y, \bigint v, \bigint k, \bigint term, \bigint next,
      @     \bigint sum) {
      @   return analysis.Series.productStep(y, 0, 1, 0, k)
      @     && analysis.Series.productStep(v, 1, 0, 0, k)
      @     && analysis.Series.sumStep(y, 0, 1, v, 1, 0, 0, k)
      @     && SeriesLemmas.productPositive(v, 1, 0, 0, k - 1)
      @     && Products.positive(v, k)
      @     && stepNumbersAbove(analysis.Series.product(y, 0, 1, 0, k - 1), analysis.Series.product(v, 1, 0, 0, k - 1),
      @         analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k - 1), y, v * k, v, term, next, sum); } @*/

    /** From the (k-1)-th term to the k-th, from below. */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && k >= 1 && isTermBelow(y, v, k - 1, term) && isSumBelow(y, v, k - 1, sum);
      @ requires next * (v * k) <= term * y;
      @ ensures \result && isTermBelow(y, v, k, next) && isSumBelow(y, v, k, sum + next);
      @ public static model strictly_pure helper boolean stepBelow(\bigint y, \bigint v, \bigint k, \bigint term, \bigint next,
      @     \bigint sum) {
      @   return analysis.Series.productStep(y, 0, 1, 0, k)
      @     && analysis.Series.productStep(v, 1, 0, 0, k)
      @     && analysis.Series.sumStep(y, 0, 1, v, 1, 0, 0, k)
      @     && SeriesLemmas.productPositive(v, 1, 0, 0, k - 1)
      @     && Products.positive(v, k)
      @     && stepNumbersAbove(analysis.Series.product(y, 0, 1, 0, k - 1), analysis.Series.product(v, 1, 0, 0, k - 1),
      @         analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k - 1), y, v * k, -v, -term, -next, -sum); } @*/

    /**
     * One step from above with numbers in place of sums and products: a and e are the factors from which the k-th p and q are made. With
     * the other sign of v, of the terms and of the sum it is one from below.
     */
    /*@ public normal_behavior
      @ requires a >= 0 && e >= 1 && q >= 1;
      @ requires v * p <= term * q && v * t <= sum * q && term * a <= next * e;
      @ ensures \result && v * (p * a) <= next * (q * e) && v * (t * e + p * a) <= (sum + next) * (q * e);
      @ public static model strictly_pure helper boolean stepNumbersAbove(\bigint p, \bigint q, \bigint t, \bigint a, \bigint e, \bigint v,
      @     \bigint term, \bigint next, \bigint sum) {
      @   return Products.monotone(term * a, next * e, q) && Products.monotone(v * p, term * q, a)
      @     && Products.monotone(v * t, sum * q, e); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private FixedPointExponentialLemmas() {
    }

    /** The sum with its last term counted twice is an upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= y <= v && v >= 1 && k >= 1 && isTermAbove(y, v, k, term) && isSumAbove(y, v, k, sum);
      @ ensures \result && analysis.Exp.atMost(y, v, v + sum + term, v);
      @ public static model strictly_pure helper boolean lastAbove(\bigint y, \bigint v, \bigint k, \bigint term, \bigint sum) {
      @   return ExponentialLemmas.signs(y, v, k)
      @     && Products.monotone(1, k, v)
      @     && analysis.Exp.seriesAtMost(y, v, k)
      @     && lastNumbers(y, v, analysis.Series.product(v, 1, 0, 0, k), analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k),
      @         analysis.Series.product(y, 0, 1, 0, k), (k + 1) * v - y, term, sum); } @*/

    /** The upper bound with numbers in place of sums and products. */
    /*@ public normal_behavior
      @ requires v >= 1 && q >= 1 && p >= 0 && g >= 1 && 0 <= y <= g && v * p <= term * q && v * t <= sum * q;
      @ requires analysis.Exp.atMost(y, v, (q + t) * g + p * y, q * g);
      @ ensures \result && analysis.Exp.atMost(y, v, v + sum + term, v);
      @ public static model strictly_pure helper boolean lastNumbers(\bigint y, \bigint v, \bigint q, \bigint t, \bigint p, \bigint g,
      @     \bigint term, \bigint sum) {
      @   return Products.positive(q, g) && Products.nonNegative(v, p)
      @     && Products.monotone(v * t, sum * q, g) && Products.monotone(v * p, term * q, g) && Products.monotone(y, g, v * p)
      @     && analysis.Exp.monotoneAtMost(y, v, (q + t) * g + p * y, q * g, y, v, v + sum + term, v); } @*/

    /** The sum is a lower bound. */
    /*@ public normal_behavior
      @ requires 0 <= y <= v && v >= 1 && k >= 0 && isSumBelow(y, v, k, sum);
      @ ensures \result && analysis.Exp.atLeast(y, v, v + sum, v);
      @ public static model strictly_pure helper boolean lastBelow(\bigint y, \bigint v, \bigint k, \bigint sum) {
      @   return SeriesLemmas.productPositive(v, 1, 0, 0, k)
      @     && analysis.Exp.seriesAtLeast(y, v, k)
      @     && lastNumbersBelow(y, v, analysis.Series.product(v, 1, 0, 0, k), analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k), sum); } @*/

    /** The lower bound with numbers in place of sums and products. */
    /*@ public normal_behavior
      @ requires v >= 1 && q >= 1 && sum * q <= v * t && analysis.Exp.atLeast(y, v, q + t, q);
      @ ensures \result && analysis.Exp.atLeast(y, v, v + sum, v);
      @ public static model strictly_pure helper boolean lastNumbersBelow(\bigint y, \bigint v, \bigint q, \bigint t, \bigint sum) {
      @   return analysis.Exp.monotoneAtLeast(y, v, q + t, q, y, v, v + sum, v); } @*/

    /** n/d in multiples of 1/v, rounded up, is from 0 to 1. */
    /*@ public normal_behavior
      @ requires n >= 0 && 2048 * n <= d && d >= 1 && v >= 2 && n * v <= y * d && (y - 1) * d < n * v;
      @ ensures \result && 0 <= y <= v;
      @ public static model strictly_pure helper boolean roundedUp(\bigint n, \bigint d, \bigint v, \bigint y) {
      @   return Products.nonNegative(n, v)
      @     && (y >= 0 || Products.strictlyMonotone(y, 0, d))
      @     && Products.monotone(2048 * n, d, v)
      @     && (y <= v || Products.monotone(v, y - 1, d)); } @*/

    /** n/d in multiples of 1/v, rounded down, is from 0 to 1. */
    /*@ public normal_behavior
      @ requires n >= 0 && 2048 * n <= d && d >= 1 && v >= 2 && y * d <= n * v && n * v < (y + 1) * d;
      @ ensures \result && 0 <= y <= v;
      @ public static model strictly_pure helper boolean roundedDown(\bigint n, \bigint d, \bigint v, \bigint y) {
      @   return Products.nonNegative(n, v)
      @     && (y >= 0 || Products.monotone(y + 1, 0, d))
      @     && Products.monotone(n, d, v)
      @     && (y <= v || Products.strictlyMonotone(v, y, d)); } @*/

    /** From an upper bound of e^(y/v), y/v being at least n/d, to a lower one of e^(-n/d). */
    /*@ public normal_behavior
      @ requires d >= 1 && v >= 1 && u >= 1 && n * v <= y * d && analysis.Exp.atMost(y, v, u, v);
      @ requires low * u <= v * v && v * v < (low + 1) * u;
      @ ensures \result && low >= 0 && analysis.Exp.atLeast(-n, d, low, v);
      @ public static model strictly_pure helper boolean inverseBelow(\bigint n, \bigint d, \bigint v, \bigint y, \bigint u,
      @     \bigint low) {
      @   return Products.positive(v, v)
      @     && (low >= 0 || Products.monotone(low + 1, 0, u))
      @     && analysis.Exp.monotoneAtMost(y, v, u, v, n, d, u, v)
      @     && ExponentialLemmas.inverseAtLeast(n, d, u, low, v); } @*/

    /** From a lower bound of e^(y/v), y/v being at most n/d, to an upper one of e^(-n/d). */
    /*@ public normal_behavior
      @ requires d >= 1 && v >= 1 && l >= 1 && y * d <= n * v && analysis.Exp.atLeast(y, v, l, v) && v * v <= high * l;
      @ ensures \result && analysis.Exp.atMost(-n, d, high, v);
      @ public static model strictly_pure helper boolean inverseAbove(\bigint n, \bigint d, \bigint v, \bigint y, \bigint l,
      @     \bigint high) {
      @   return analysis.Exp.monotoneAtLeast(y, v, l, v, n, d, l, v)
      @     && ExponentialLemmas.inverseAtMost(n, d, l, high, v); } @*/

    /** x^2/v, rounded down, is not negative. */
    /*@ public normal_behavior
      @ requires v >= 1 && x * x < (q + 1) * v;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean squareNotNegative(\bigint x, \bigint v, \bigint q) {
      @   return Products.square(x) && (q >= 0 || Products.monotone(q + 1, 0, v)); } @*/

    /** A lower bound at the scale s f, rounded down to the scale s. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && f >= 1 && x >= 0 && analysis.Exp.atLeast(-n, d, x, s * f) && q * f <= x && x < (q + 1) * f;
      @ ensures \result && q >= 0 && analysis.Exp.atLeast(-n, d, q, s);
      @ public static model strictly_pure helper boolean coarseBelow(\bigint n, \bigint d, \bigint x, \bigint s, \bigint f, \bigint q) {
      @   return Products.positive(s, f)
      @     && (q >= 0 || Products.monotone(q + 1, 0, f))
      @     && Products.monotone(q * f, x, s)
      @     && analysis.Exp.monotoneAtLeast(-n, d, x, s * f, -n, d, q, s); } @*/

    /** An upper bound at the scale s f, rounded up to the scale s. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && f >= 1 && analysis.Exp.atMost(-n, d, x, s * f) && x <= q * f;
      @ ensures \result && analysis.Exp.atMost(-n, d, q, s);
      @ public static model strictly_pure helper boolean coarseAbove(\bigint n, \bigint d, \bigint x, \bigint s, \bigint f, \bigint q) {
      @   return Products.positive(s, f)
      @     && Products.monotone(x, q * f, s)
      @     && analysis.Exp.monotoneAtMost(-n, d, x, s * f, -n, d, q, s); } @*/

    /** First by v, then by k, each time rounded up. */
    /*@ public normal_behavior
      @ requires term >= 0 && y >= 0 && v >= 1 && k >= 1 && term * y <= p * v && p <= q * k;
      @ ensures \result && q >= 0 && term * y <= q * (v * k);
      @ public static model strictly_pure helper boolean dividedTwiceUp(\bigint term, \bigint y, \bigint v, \bigint k, \bigint p,
      @     \bigint q) {
      @   return Products.nonNegative(term, y)
      @     && (p >= 0 || Products.strictlyMonotone(p, 0, v))
      @     && (q >= 0 || Products.strictlyMonotone(q, 0, k))
      @     && Products.monotone(p, q * k, v); } @*/

    /** First by v, then by k, each time rounded down. */
    /*@ public normal_behavior
      @ requires term >= 0 && y >= 0 && v >= 1 && k >= 1 && p * v <= term * y && term * y < (p + 1) * v && q * k <= p && p < (q + 1) * k;
      @ ensures \result && q >= 0 && q * (v * k) <= term * y;
      @ public static model strictly_pure helper boolean dividedTwiceDown(\bigint term, \bigint y, \bigint v, \bigint k, \bigint p,
      @     \bigint q) {
      @   return Products.nonNegative(term, y)
      @     && (p >= 0 || Products.monotone(p + 1, 0, v))
      @     && (q >= 0 || Products.monotone(q + 1, 0, k))
      @     && Products.monotone(q * k, p, v); } @*/
}
