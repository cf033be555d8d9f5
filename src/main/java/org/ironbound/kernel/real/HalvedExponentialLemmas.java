package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

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

    /**
     * With c a common denominator, of which the k-th term has a share: the k-th term is between power share/(v c) and (power + 4) share/(v
     * c), the sum of the first k between sum/(v c) and (sum + 4 c k)/(v c).
     */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCommonSum(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum) {
      @   return (power * share) * analysis.Series.product(v, 1, 0, 0, k) <= (c * v) * analysis.Series.product(y, 0, 1, 0, k)
      @     && sum * analysis.Series.product(v, 1, 0, 0, k) <= (c * v) * analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k)
      @     && (c * v) * analysis.Series.product(y + 1, 0, 1, 0, k) <= ((power + 4) * share) * analysis.Series.product(v, 1, 0, 0, k)
      @     && (c * v) * analysis.Series.sum(y + 1, 0, 1, v, 1, 0, 0, k)
      @       <= (sum + (4 * c) * k) * analysis.Series.product(v, 1, 0, 0, k); } @*/

    /** The first term is y/v. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && c >= 1;
      @ ensures \result && y <= v && 0 <= y * c && isCommonSum(y, v, c, 1, c, y, y * c);
      @ public static model strictly_pure helper boolean commonFirst(\bigint y, \bigint v, \bigint c) {
      @   return Products.nonNegative(y, c)
      @     && commonNone(y, v, c)
      @     && commonStep(y, v, c, 1, c, c, v, y, 0); } @*/

    /** The term 1, before all that are summed. */
    /*@ public normal_behavior
      @ requires c >= 1;
      @ ensures \result && isCommonSum(y, v, c, 0, c, v, 0);
      @ public static model strictly_pure helper boolean commonNone(\bigint y, \bigint v, \bigint c) {
      @   return analysis.Series.productOfNone(y, 0, 1, 0) && analysis.Series.productOfNone(y + 1, 0, 1, 0)
      @     && analysis.Series.productOfNone(v, 1, 0, 0)
      @     && analysis.Series.sumOfNone(y, 0, 1, v, 1, 0, 0) && analysis.Series.sumOfNone(y + 1, 0, 1, v, 1, 0, 0); } @*/

    /** From the (k-1)-th power to the k-th, whose term has the share s. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && 0 <= power <= v && 1 <= s <= c && share == s * k;
      @ requires next * v <= power * y && power * y < (next + 1) * v && isCommonSum(y, v, c, k - 1, share, power, sum);
      @ ensures \result && 0 <= next <= power && 0 <= next * s && isCommonSum(y, v, c, k, s, next, sum + next * s);
      @ public static model strictly_pure helper boolean commonStep(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint s, \bigint power, \bigint next, \bigint sum) {
      @   return powerNumbers(y, v, power, next)
      @     && Products.nonNegative(next, s)
      @     && analysis.Series.productStep(y, 0, 1, 0, k) && analysis.Series.productStep(y + 1, 0, 1, 0, k)
      @     && analysis.Series.productStep(v, 1, 0, 0, k)
      @     && analysis.Series.sumStep(y, 0, 1, v, 1, 0, 0, k) && analysis.Series.sumStep(y + 1, 0, 1, v, 1, 0, 0, k)
      @     && SeriesLemmas.productPositive(v, 1, 0, 0, k - 1)
      @     && Products.positive(v, k)
      @     && Products.positive(s, k)
      @     && commonNumbers(analysis.Series.product(y, 0, 1, 0, k - 1), analysis.Series.product(y + 1, 0, 1, 0, k - 1),
      @         analysis.Series.product(v, 1, 0, 0, k - 1), analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k - 1),
      @         analysis.Series.sum(y + 1, 0, 1, v, 1, 0, 0, k - 1), y, v, c, k, s, power, next, sum); } @*/

    /** {@code (p+4)(y+1) = p y + p + 4(y+1) < (next+1) v + 2v}. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && 0 <= power <= v && next * v <= power * y && power * y < (next + 1) * v;
      @ ensures \result && 0 <= next <= power && (power + 4) * (y + 1) <= (next + 4) * v;
      @ public static model strictly_pure helper boolean powerNumbers(\bigint y, \bigint v, \bigint power, \bigint next) {
      @   return Products.nonNegative(power, y)
      @     && (next >= 0 || Products.monotone(next + 1, 0, v))
      @     && Products.monotone(y, v, power)
      @     && Products.cancel(next, power, v); } @*/

    /** The step with numbers in place of sums and products: p, t for the exponent y/v and p1, t1 for (y+1)/v, both over q. */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && k >= 1 && 1 <= s <= c && q >= 1 && next * v <= power * y && (power + 4) * (y + 1) <= (next + 4) * v;
      @ requires v * k >= 1 && s * k >= 1;
      @ requires (power * (s * k)) * q <= (c * v) * p && sum * q <= (c * v) * t;
      @ requires (c * v) * p1 <= ((power + 4) * (s * k)) * q && (c * v) * t1 <= (sum + (4 * c) * (k - 1)) * q;
      @ ensures \result && (next * s) * (q * (v * k)) <= (c * v) * (p * y);
      @ ensures (sum + next * s) * (q * (v * k)) <= (c * v) * (t * (v * k) + p * y);
      @ ensures (c * v) * (p1 * (y + 1)) <= ((next + 4) * s) * (q * (v * k));
      @ ensures (c * v) * (t1 * (v * k) + p1 * (y + 1)) <= (sum + next * s + (4 * c) * k) * (q * (v * k));
      @ public static model strictly_pure helper boolean commonNumbers(\bigint p, \bigint p1, \bigint q, \bigint t, \bigint t1,
      @     \bigint y, \bigint v, \bigint c, \bigint k, \bigint s, \bigint power, \bigint next, \bigint sum) {
      @   return Products.monotone(next * v, power * y, s * k)
      @     && Products.monotone((power + 4) * (y + 1), (next + 4) * v, s * k)
      @     && FixedPointExponentialLemmas.stepNumbersAbove(p, q, t, y, v * k, -(c * v), -(power * (s * k)), -(next * s), -sum)
      @     && FixedPointExponentialLemmas.stepNumbersAbove(p1, q, t1, y + 1, v * k, c * v, (power + 4) * (s * k), (next + 4) * s,
      @         sum + (4 * c) * (k - 1))
      @     && Products.positive(q, v * k)
      @     && Products.monotone(sum + (4 * c) * (k - 1) + (next + 4) * s, sum + next * s + (4 * c) * k, q * (v * k)); } @*/

    /** The sum without its denominator is a lower bound, and with its last term counted twice an upper one. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 1 && 1 <= share <= c && isCommonSum(y, v, c, k, share, power, sum);
      @ requires total * c <= sum && sum < (total + 1) * c && last * c <= power * share && power * share < (last + 1) * c;
      @ requires 0 <= sum && 0 <= power;
      @ ensures \result && 0 <= total && 0 <= last;
      @ ensures analysis.Exp.atLeast(y, v, v + total, v) && analysis.Exp.atMost(y + 1, v, v + total + last + (4 * k + 6), v);
      @ public static model strictly_pure helper boolean commonLast(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum, \bigint total, \bigint last) {
      @   return Products.nonNegative(power, share)
      @     && LogarithmLemmas.floorNonNegative(sum, c, total)
      @     && LogarithmLemmas.floorNonNegative(power * share, c, last)
      @     && commonBounds(y, v, c, k, share, power, sum, total, last)
      @     && FixedPointExponentialLemmas.lastBelow(y, v, k, total)
      @     && FixedPointExponentialLemmas.lastAbove(y + 1, v, k, last + 5, total + 4 * k + 1); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && k >= 1 && 1 <= share <= c && isCommonSum(y, v, c, k, share, power, sum);
      @ requires total * c <= sum && sum < (total + 1) * c && power * share < (last + 1) * c;
      @ ensures \result && FixedPointExponentialLemmas.isSumBelow(y, v, k, total);
      @ ensures FixedPointExponentialLemmas.isTermAbove(y + 1, v, k, last + 5);
      @ ensures FixedPointExponentialLemmas.isSumAbove(y + 1, v, k, total + 4 * k + 1);
      @ public static model strictly_pure helper boolean commonBounds(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum, \bigint total, \bigint last) {
      @   return SeriesLemmas.productPositive(v, 1, 0, 0, k)
      @     && undivided(total, sum, analysis.Series.product(v, 1, 0, 0, k), c, v, analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k))
      @     && divided((power + 4) * share, last + 5, analysis.Series.product(v, 1, 0, 0, k), c, v,
      @         analysis.Series.product(y + 1, 0, 1, 0, k))
      @     && divided(sum + (4 * c) * k, total + 4 * k + 1, analysis.Series.product(v, 1, 0, 0, k), c, v,
      @         analysis.Series.sum(y + 1, 0, 1, v, 1, 0, 0, k)); } @*/

    /** A bound without its common denominator c, from below. */
    /*@ public normal_behavior
      @ requires c >= 1 && q >= 1 && x * c <= sum && sum * q <= (c * v) * t;
      @ ensures \result && x * q <= v * t;
      @ public static model strictly_pure helper boolean undivided(\bigint x, \bigint sum, \bigint q, \bigint c, \bigint v,
      @     \bigint t) {
      @   return Products.monotone(x * c, sum, q) && Products.cancel(x * q, v * t, c); } @*/

    /** A bound without its common denominator c, from above. */
    /*@ public normal_behavior
      @ requires c >= 1 && q >= 1 && sum <= x * c && (c * v) * t <= sum * q;
      @ ensures \result && v * t <= x * q;
      @ public static model strictly_pure helper boolean divided(\bigint sum, \bigint x, \bigint q, \bigint c, \bigint v,
      @     \bigint t) {
      @   return Products.monotone(sum, x * c, q) && Products.cancel(v * t, x * q, c); } @*/

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

    /** What may lack before the first squaring is not shifted. */
    /*@ public normal_behavior
      @ requires isPower(y, v, 0, root, root + slack);
      @ ensures \result && isPower(y, v, 0, root, root + slack * \dl_pow(2, 0));
      @ public static model strictly_pure helper boolean unshifted(\bigint y, \bigint v, \bigint root, \bigint slack) {
      @   return true; } @*/

    /**
     * {@code (r+s)^2 = r^2 + s (2r+s)} for r up to 2v, v = 2^bits: if s = start 2^shift is at most v/2, it grows eightfold at most, and
     * fourfold for r up to 5v/4.
     */
    /*@ public normal_behavior
      @ requires 0 <= root <= 2 * \dl_pow(2, bits) && 0 <= room && 1 <= start <= \dl_pow(2, room) && 0 <= shift && shift + room < bits;
      @ requires next == shift + 3 || next == shift + 2 && 4 * root <= 5 * \dl_pow(2, bits);
      @ ensures \result && start * \dl_pow(2, shift) >= 1;
      @ ensures isGrown(root, start * \dl_pow(2, shift), \dl_pow(2, bits), start * \dl_pow(2, next));
      @ public static model strictly_pure helper boolean grown(\bigint root, \bigint start, \bigint room, \bigint shift, \bigint next,
      @     \bigint bits) {
      @   return LogarithmLemmas.powerPositive(shift)
      @     && LogarithmLemmas.powerPositive(bits)
      @     && Products.positive(start, \dl_pow(2, shift))
      @     && shifted(start, room, shift, bits)
      @     && LogarithmLemmas.powerStep(shift + 1) && LogarithmLemmas.powerStep(shift + 2) && LogarithmLemmas.powerStep(shift + 3)
      @     && (next != shift + 3 || eightfold(root, start * \dl_pow(2, shift), \dl_pow(2, bits)))
      @     && (next == shift + 3 || fourfold(root, start * \dl_pow(2, shift), \dl_pow(2, bits))); } @*/

    /** A number of few bits, shifted to fewer than all. */
    /*@ public normal_behavior
      @ requires 0 <= room && 1 <= start <= \dl_pow(2, room) && 0 <= shift && shift + room < bits;
      @ ensures \result && 2 * (start * \dl_pow(2, shift)) <= \dl_pow(2, bits);
      @ public static model strictly_pure helper boolean shifted(\bigint start, \bigint room, \bigint shift, \bigint bits) {
      @   return LogarithmLemmas.powerPositive(shift)
      @     && FixedPointSumLemmas.powers(room, shift)
      @     && LogarithmLemmas.powerStep(room + shift + 1)
      @     && LogarithmLemmas.powerPositive(room + shift + 1)
      @     && LogarithmLemmas.powerPositive(bits - (room + shift + 1))
      @     && FixedPointSumLemmas.powers(room + shift + 1, bits - (room + shift + 1))
      @     && Products.monotone(start, \dl_pow(2, room), \dl_pow(2, shift))
      @     && Products.monotone(1, \dl_pow(2, bits - (room + shift + 1)), \dl_pow(2, room + shift + 1)); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && root <= 2 * v && 1 <= slack && 2 * slack <= v;
      @ ensures \result && isGrown(root, slack, v, 8 * slack);
      @ public static model strictly_pure helper boolean eightfold(\bigint root, \bigint slack, \bigint v) {
      @   return Products.monotone(2 * root + slack, 5 * v, slack) && Products.monotone(1, slack, v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && 4 * root <= 5 * v && 1 <= slack && 2 * slack <= v;
      @ ensures \result && isGrown(root, slack, v, 4 * slack);
      @ public static model strictly_pure helper boolean fourfold(\bigint root, \bigint slack, \bigint v) {
      @   return Products.monotone(2 * root + slack, 3 * v, slack) && Products.monotone(1, slack, v); } @*/

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
