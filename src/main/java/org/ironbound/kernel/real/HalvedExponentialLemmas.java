package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/**
 * Lemmas behind HalvedExponential, for use in assertions; no Java code. Throughout v is the scale, and what encloses e^(y/v) does so for
 * all exponents from y/v to (y+1)/v.
 */
public final class HalvedExponentialLemmas {
    /** The k-th term of the series is between term/v and (term + 4)/v, the sum of the first k between sum/v and (sum + 4k)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSum(\bigint y, \bigint v, \bigint k, \bigint term, \bigint sum) {
      @   return FixedPointExponentialLemmas.isTermBelow(y, v, k, term)
      @     && FixedPointExponentialLemmas.isSumBelow(y, v, k, sum)
      @     && FixedPointExponentialLemmas.isTermAbove(y + 1, v, k, term + 4)
      @     && FixedPointExponentialLemmas.isSumAbove(y + 1, v, k, sum + 4 * k); } @*/

    /** After k squarings the power is between low/v and high/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPower(\bigint y, \bigint v, \bigint k, \bigint low, \bigint high) {
      @   return analysis.Exp.atLeast(y * \dl_pow(2, k), v, low, v) && analysis.Exp.atMost((y + 1) * \dl_pow(2, k), v, high, v); } @*/

    /** If a root is below (root + slack)/v, its square is below (root^2/v + grown - 1)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGrown(\bigint root, \bigint slack, \bigint v, \bigint grown) {
      @   return grown >= 1 && (root + slack) * (root + slack) <= root * root + (grown - 1) * v; } @*/

    /** {@code n/d <= 1} in multiples of 2^k/v, rounded down; v = 2^m 2^k. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && m >= 0 && k >= 3 && fine == m + k && y * d <= n * \dl_pow(2, m);
      @ requires n * \dl_pow(2, m) < (y + 1) * d;
      @ ensures \result && y >= 0 && 4 * (y + 1) <= \dl_pow(2, fine) && \dl_pow(2, fine) >= 1;
      @ public static model strictly_pure helper boolean halved(\bigint n, \bigint d, \bigint m, \bigint k, \bigint fine, \bigint y) {
      @   return FixedPointSumLemmas.powers(m, k)
      @     && LogarithmLemmas.powerPositive(m)
      @     && LogarithmLemmas.powerPositive(fine)
      @     && eight(k)
      @     && halvedNumbers(n, d, \dl_pow(2, m), \dl_pow(2, k), y); } @*/

    /*@ public normal_behavior
      @ requires k >= 3;
      @ ensures \result && \dl_pow(2, k) >= 8;
      @ public static model strictly_pure helper boolean eight(\bigint k) {
      @   return LogarithmLemmas.powerStep(k) && LogarithmLemmas.powerStep(k - 1) && LogarithmLemmas.powerStep(k - 2)
      @     && LogarithmLemmas.powerPositive(k - 3); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && a >= 1 && b >= 8 && y * d <= n * a && n * a < (y + 1) * d;
      @ ensures \result && y >= 0 && 4 * (y + 1) <= a * b;
      @ ensures (y * b) * d <= n * (a * b) && n * (a * b) <= ((y + 1) * b) * d;
      @ public static model strictly_pure helper boolean halvedNumbers(\bigint n, \bigint d, \bigint a, \bigint b, \bigint y) {
      @   return Products.nonNegative(n, a)
      @     && (y >= 0 || Products.monotone(y + 1, 0, d))
      @     && Products.monotone(n, d, a)
      @     && Products.cancel(y, a, d)
      @     && Products.monotone(8, b, a)
      @     && Products.monotone(y * d, n * a, b)
      @     && Products.monotone(n * a, (y + 1) * d, b); } @*/

    /** The term 1, before all that are summed. */
    /*@ public normal_behavior
      @ requires v >= 1;
      @ ensures \result && isSum(y, v, 0, v, 0);
      @ public static model strictly_pure helper boolean first(\bigint y, \bigint v) {
      @   return FixedPointExponentialLemmas.first(y, v) && firstAbove(y + 1, v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1;
      @ ensures \result && FixedPointExponentialLemmas.isTermAbove(y, v, 0, v + 4) && FixedPointExponentialLemmas.isSumAbove(y, v, 0, 0);
      @ public static model strictly_pure helper boolean firstAbove(\bigint y, \bigint v) {
      @   return analysis.Series.productOfNone(y, 0, 1, 0) && analysis.Series.productOfNone(v, 1, 0, 0)
      @     && analysis.Series.sumOfNone(y, 0, 1, v, 1, 0, 0); } @*/

    /** From the (k-1)-th term to the k-th. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && 0 <= term <= v && isSum(y, v, k - 1, term, sum) && product >= 0;
      @ requires product * v <= term * y && term * y <= (product + 2) * v && next * k <= product && product < (next + 1) * k;
      @ ensures \result && 0 <= next <= term && isSum(y, v, k, next, sum + next);
      @ public static model strictly_pure helper boolean step(\bigint y, \bigint v, \bigint k, \bigint term, \bigint product,
      @     \bigint next, \bigint sum) {
      @   return stepBelow(y, v, k, term, product, next)
      @     && stepAbove(y, v, k, term, product, next)
      @     && FixedPointExponentialLemmas.stepBelow(y, v, k, term, next, sum)
      @     && FixedPointExponentialLemmas.stepAbove(y + 1, v, k, term + 4, next + 4, sum + 4 * (k - 1)); } @*/

    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && term >= 0 && product >= 0 && product * v <= term * y;
      @ requires next * k <= product && product < (next + 1) * k;
      @ ensures \result && 0 <= next <= term && next * (v * k) <= term * y;
      @ public static model strictly_pure helper boolean stepBelow(\bigint y, \bigint v, \bigint k, \bigint term, \bigint product,
      @     \bigint next) {
      @   return (next >= 0 || Products.monotone(next + 1, 0, k))
      @     && Products.monotone(1, k, next)
      @     && Products.monotone(y, v, term)
      @     && Products.cancel(product, term, v)
      @     && Products.monotone(next * k, product, v); } @*/

    /** {@code (t+4)(y+1) = t y + t + 4(y+1) <= (p+2) v + 2v} with p below (q+1) k. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && term <= v && term * y <= (product + 2) * v && product < (next + 1) * k;
      @ ensures \result && (term + 4) * (y + 1) <= (next + 4) * (v * k);
      @ public static model strictly_pure helper boolean stepAbove(\bigint y, \bigint v, \bigint k, \bigint term, \bigint product,
      @     \bigint next) {
      @   return Products.monotone(product + 1, (next + 1) * k, v) && Products.monotone(1, k, v); } @*/

    /** The sum is a lower bound, and with its last term counted twice an upper one. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && isSum(y, v, k, term, sum);
      @ ensures \result && analysis.Exp.atLeast(y, v, v + sum, v) && analysis.Exp.atMost(y + 1, v, v + sum + term + (4 * k + 4), v);
      @ public static model strictly_pure helper boolean last(\bigint y, \bigint v, \bigint k, \bigint term, \bigint sum) {
      @   return FixedPointExponentialLemmas.lastBelow(y, v, k, sum)
      @     && FixedPointExponentialLemmas.lastAbove(y + 1, v, k, term + 4, sum + 4 * k); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private HalvedExponentialLemmas() {
    }

    /** Before the first squaring. */
    /*@ public normal_behavior
      @ requires v >= 1 && analysis.Exp.atLeast(y, v, low, v) && analysis.Exp.atMost(y + 1, v, low + slack - 1, v);
      @ ensures \result && isPower(y, v, 0, low, low + slack);
      @ public static model strictly_pure helper boolean unsquared(\bigint y, \bigint v, \bigint low, \bigint slack) {
      @   return analysis.Exp.monotoneAtLeast(y, v, low, v, y * \dl_pow(2, 0), v, low, v)
      @     && analysis.Exp.monotoneAtMost(y + 1, v, low + slack - 1, v, (y + 1) * \dl_pow(2, 0), v, low + slack, v); } @*/

    /** The k-th squaring. */
    /*@ public normal_behavior
      @ requires v >= 1 && k >= 1 && root >= 0 && slack >= 1 && isPower(y, v, k - 1, root, root + slack);
      @ requires low * v <= root * root && root * root < (low + 1) * v;
      @ requires isGrown(root, slack, v, grown);
      @ ensures \result && low >= 0 && grown >= 1 && isPower(y, v, k, low, low + grown);
      @ public static model strictly_pure helper boolean square(\bigint y, \bigint v, \bigint k, \bigint root, \bigint slack,
      @     \bigint low, \bigint grown) {
      @   return FixedPointExponentialLemmas.squareNotNegative(root, v, low)
      @     && LogarithmLemmas.powerStep(k)
      @     && doubledAtLeast(y * \dl_pow(2, k - 1), v, root, low)
      @     && doubledAtMost((y + 1) * \dl_pow(2, k - 1), v, root + slack, low + grown); } @*/

    /** e^(2x) = (e^x)^2. */
    /*@ public normal_behavior
      @ requires v >= 1 && l >= 0 && low * v <= l * l && analysis.Exp.atLeast(x, v, l, v);
      @ ensures \result && analysis.Exp.atLeast(2 * x, v, low, v);
      @ public static model strictly_pure helper boolean doubledAtLeast(\bigint x, \bigint v, \bigint l, \bigint low) {
      @   return analysis.Exp.sumAtLeast(x, v, l, v, x, v, l, v)
      @     && Products.positive(v, v)
      @     && Products.monotone(low * v, l * l, v)
      @     && analysis.Exp.monotoneAtLeast(x * v + x * v, v * v, l * l, v * v, 2 * x, v, low, v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && u * u <= high * v && analysis.Exp.atMost(x, v, u, v);
      @ ensures \result && analysis.Exp.atMost(2 * x, v, high, v);
      @ public static model strictly_pure helper boolean doubledAtMost(\bigint x, \bigint v, \bigint u, \bigint high) {
      @   return analysis.Exp.sumAtMost(x, v, u, v, x, v, u, v)
      @     && Products.positive(v, v)
      @     && Products.monotone(u * u, high * v, v)
      @     && analysis.Exp.monotoneAtMost(x * v + x * v, v * v, u * u, v * v, 2 * x, v, high, v); } @*/

    /** {@code (r+s)^2 = r^2 + s (2r+s)} for r and s up to 2v. */
    /*@ public normal_behavior
      @ requires v >= 1 && root <= 2 * v && 1 <= slack <= 2 * v;
      @ ensures \result && isGrown(root, slack, v, 8 * slack);
      @ public static model strictly_pure helper boolean grown(\bigint root, \bigint slack, \bigint v) {
      @   return Products.monotone(2 * root + slack, 6 * v, slack) && Products.monotone(1, slack, v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && above == root + slack && above * above < (q + 1) * v;
      @ ensures \result && isGrown(root, slack, v, q + 2);
      @ public static model strictly_pure helper boolean grownAnyhow(\bigint root, \bigint slack, \bigint above, \bigint v,
      @     \bigint q) {
      @   return Products.square(root) && FixedPointExponentialLemmas.squareNotNegative(above, v, q); } @*/

    /** After all squarings: the power of n/d. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && m >= 0 && k >= 3 && fine == m + k && y * d <= n * \dl_pow(2, m);
      @ requires n * \dl_pow(2, m) < (y + 1) * d && isPower(y, \dl_pow(2, fine), k, low, high);
      @ ensures \result && analysis.Exp.atLeast(n, d, low, \dl_pow(2, fine)) && analysis.Exp.atMost(n, d, high, \dl_pow(2, fine));
      @ public static model strictly_pure helper boolean whole(\bigint n, \bigint d, \bigint y, \bigint m, \bigint k, \bigint fine,
      @     \bigint low, \bigint high) {
      @   return FixedPointSumLemmas.powers(m, k)
      @     && LogarithmLemmas.powerPositive(m)
      @     && LogarithmLemmas.powerPositive(fine)
      @     && eight(k)
      @     && halvedNumbers(n, d, \dl_pow(2, m), \dl_pow(2, k), y)
      @     && analysis.Exp.monotoneAtLeast(y * \dl_pow(2, k), \dl_pow(2, fine), low, \dl_pow(2, fine), n, d, low, \dl_pow(2, fine))
      @     && analysis.Exp.monotoneAtMost((y + 1) * \dl_pow(2, k), \dl_pow(2, fine), high, \dl_pow(2, fine), n, d, high,
      @         \dl_pow(2, fine)); } @*/

    /** At the scale of the result; a power of an exponent that is not negative is at least 1. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && v >= 1 && s >= 1 && analysis.Exp.atLeast(n, d, root, v) && analysis.Exp.atMost(n, d, above, v);
      @ requires low * v <= root * s && above * s <= high * v;
      @ ensures \result && analysis.Exp.atLeast(n, d, low, s) && analysis.Exp.atLeast(n, d, s, s) && analysis.Exp.atMost(n, d, high, s);
      @ ensures high <= s ==> analysis.Exp.atMost(n, d, s, s);
      @ public static model strictly_pure helper boolean coarse(\bigint n, \bigint d, \bigint v, \bigint root, \bigint above, \bigint s,
      @     \bigint low, \bigint high) {
      @   return analysis.Exp.monotoneAtLeast(n, d, root, v, n, d, low, s)
      @     && analysis.Exp.monotoneAtMost(n, d, above, v, n, d, high, s)
      @     && atLeastOne(n, d, s)
      @     && (high > s || Products.monotone(high, s, s) && analysis.Exp.monotoneAtMost(n, d, high, s, n, d, s, s)); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && s >= 1;
      @ ensures \result && analysis.Exp.atLeast(n, d, s, s);
      @ public static model strictly_pure helper boolean atLeastOne(\bigint n, \bigint d, \bigint s) {
      @   return analysis.Exp.seriesAtLeast(n, d, 0)
      @     && analysis.Series.productOfNone(d, 1, 0, 0)
      @     && analysis.Series.sumOfNone(n, 0, 1, d, 1, 0, 0)
      @     && analysis.Exp.monotoneAtLeast(n, d, 1, 1, n, d, s, s); } @*/
}
