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

    /** After k squarings the power is at least root/v, and lacks at most lack times the v-th part of that. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPower(\bigint y, \bigint v, \bigint k, \bigint root, \bigint lack) {
      @   return analysis.Exp.atLeast(y * \dl_pow(2, k), v, root, v)
      @     && analysis.Exp.atMost((y + 1) * \dl_pow(2, k), v, root * (v + lack), v * v); } @*/

    /** e^(n/d) is at least root/v, and lacks at most lack times the v-th part of that. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNear(\bigint n, \bigint d, \bigint v, \bigint root, \bigint lack) {
      @   return analysis.Exp.atLeast(n, d, root, v) && analysis.Exp.atMost(n, d, root * (v + lack), v * v); } @*/

    /** {@code n/d <= 1} in multiples of 2^k/v, rounded down; v = 2^m 2^k. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && m >= 0 && k >= 3 && fine == m + k && y * d <= n * \dl_pow(2, m);
      @ requires n * \dl_pow(2, m) < (y + 1) * d;
      @ ensures \result && y >= 0 && 4 * (y + 1) <= \dl_pow(2, fine) && \dl_pow(2, fine) >= 1;
      @ ensures (y + 1) * \dl_pow(2, k) <= 2 * \dl_pow(2, fine);
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
      @ ensures \result && y >= 0 && 4 * (y + 1) <= a * b && (y + 1) * b <= 2 * (a * b);
      @ ensures (y * b) * d <= n * (a * b) && n * (a * b) <= ((y + 1) * b) * d;
      @ public static model strictly_pure helper boolean halvedNumbers(\bigint n, \bigint d, \bigint a, \bigint b, \bigint y) {
      @   return Products.nonNegative(n, a)
      @     && (y >= 0 || Products.monotone(y + 1, 0, d))
      @     && Products.monotone(n, d, a)
      @     && Products.cancel(y, a, d)
      @     && Products.monotone(y + 1, 2 * a, b)
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
     * With c = k! share a common denominator: the k-th term is between power share/(c v^2) and (power + 4 v) share/(c v^2), the sum of the
     * first k between sum/(c v^2) and (sum + 4 v (2 c - share))/(c v^2).
     */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCommonSum(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum) {
      @   return (power * share) * analysis.Series.product(v, 1, 0, 0, k) <= (c * v * v) * analysis.Series.product(y, 0, 1, 0, k)
      @     && sum * analysis.Series.product(v, 1, 0, 0, k) <= (c * v * v) * analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k)
      @     && (c * v * v) * analysis.Series.product(y + 1, 0, 1, 0, k)
      @       <= ((power + 4 * v) * share) * analysis.Series.product(v, 1, 0, 0, k)
      @     && (c * v * v) * analysis.Series.sum(y + 1, 0, 1, v, 1, 0, 0, k)
      @       <= (sum + (4 * v) * (2 * c - share)) * analysis.Series.product(v, 1, 0, 0, k); } @*/

    /** The first two terms. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && s >= 1 && c == 2 * s && square * v <= y * y && y * y < (square + 1) * v;
      @ ensures \result && 0 <= square <= v && 0 <= c * v && 0 <= square * s;
      @ ensures isCommonSum(y, v, c, 2, s, square * v, (c * v) * y + (square * s) * v);
      @ public static model strictly_pure helper boolean commonFirst(\bigint y, \bigint v, \bigint c, \bigint s, \bigint square) {
      @   return Products.nonNegative(c, v)
      @     && squareNumbers(y, v, square)
      @     && Products.nonNegative(square, s)
      @     && commonOne(y, v, c)
      @     && evenNumbers(y, v, square, v, square)
      @     && commonStep(y, v, c, 2, c, s, v * y, square * v, (c * v) * y); } @*/

    /** The first term is y/v. */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && c >= 1;
      @ ensures \result && isCommonSum(y, v, c, 1, c, v * y, (c * v) * y);
      @ public static model strictly_pure helper boolean commonOne(\bigint y, \bigint v, \bigint c) {
      @   return analysis.Series.productOfNone(y, 0, 1, 0) && analysis.Series.productOfNone(y + 1, 0, 1, 0)
      @     && analysis.Series.productOfNone(v, 1, 0, 0)
      @     && analysis.Series.sumOfNone(y, 0, 1, v, 1, 0, 0) && analysis.Series.sumOfNone(y + 1, 0, 1, v, 1, 0, 0)
      @     && analysis.Series.productStep(y, 0, 1, 0, 1) && analysis.Series.productStep(y + 1, 0, 1, 0, 1)
      @     && analysis.Series.productStep(v, 1, 0, 0, 1)
      @     && analysis.Series.sumStep(y, 0, 1, v, 1, 0, 0, 1) && analysis.Series.sumStep(y + 1, 0, 1, v, 1, 0, 0, 1)
      @     && Products.positive(v, v) && Products.positive(c, v * v); } @*/

    /** Two terms more, the k-th being even. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 4 && 1 <= even <= odd <= c && share == odd * (k - 1) && odd == even * k;
      @ requires 0 <= square <= v && square * v <= y * y && y * y < (square + 1) * v;
      @ requires 0 <= power <= v && next * v <= power * square && power * square < (next + 1) * v && oddSum >= 0 && evenSum >= 0;
      @ requires isCommonSum(y, v, c, k - 2, share, power * v, oddSum * y + evenSum * v);
      @ ensures \result && 0 <= next <= v && 0 <= oddSum + power * odd && 0 <= evenSum + next * even;
      @ ensures isCommonSum(y, v, c, k, even, next * v, (oddSum + power * odd) * y + (evenSum + next * even) * v);
      @ public static model strictly_pure helper boolean commonPair(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint odd, \bigint even, \bigint square, \bigint power, \bigint next, \bigint oddSum, \bigint evenSum) {
      @   return floorBelow(power, square, v, next)
      @     && Products.nonNegative(power, odd)
      @     && Products.nonNegative(next, even)
      @     && oddNumbers(y, v, power)
      @     && commonStep(y, v, c, k - 1, share, odd, power * v, power * y, oddSum * y + evenSum * v)
      @     && evenNumbers(y, v, square, power, next)
      @     && commonStep(y, v, c, k, odd, even, power * y, next * v, oddSum * y + evenSum * v + (power * y) * odd); } @*/

    /** From the (k-1)-th power to the k-th, whose term has the share s. */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && k >= 2 && 1 <= s <= c && share == s * k;
      @ requires next * v <= power * y && (power + 4 * v) * (y + 1) <= (next + 4 * v) * v;
      @ requires isCommonSum(y, v, c, k - 1, share, power, sum);
      @ ensures \result && isCommonSum(y, v, c, k, s, next, sum + next * s);
      @ public static model strictly_pure helper boolean commonStep(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint s, \bigint power, \bigint next, \bigint sum) {
      @   return analysis.Series.productStep(y, 0, 1, 0, k) && analysis.Series.productStep(y + 1, 0, 1, 0, k)
      @     && analysis.Series.productStep(v, 1, 0, 0, k)
      @     && analysis.Series.sumStep(y, 0, 1, v, 1, 0, 0, k) && analysis.Series.sumStep(y + 1, 0, 1, v, 1, 0, 0, k)
      @     && SeriesLemmas.productPositive(v, 1, 0, 0, k - 1)
      @     && Products.positive(v, k)
      @     && Products.positive(s, k)
      @     && Products.monotone(2, k, s)
      @     && Products.monotone(2 * c - s * k + s, 2 * c - s, 4 * v)
      @     && commonNumbers(analysis.Series.product(y, 0, 1, 0, k - 1), analysis.Series.product(y + 1, 0, 1, 0, k - 1),
      @         analysis.Series.product(v, 1, 0, 0, k - 1), analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k - 1),
      @         analysis.Series.sum(y + 1, 0, 1, v, 1, 0, 0, k - 1), y, v, c * v * v, k, s, power, next, sum, 4 * v,
      @         (4 * v) * (2 * c - s * k), (4 * v) * (2 * c - s)); } @*/

    /** {@code y^2/v <= v}, rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= y <= v && v >= 1 && square * v <= y * y && y * y < (square + 1) * v;
      @ ensures \result && 0 <= square <= v;
      @ public static model strictly_pure helper boolean squareNumbers(\bigint y, \bigint v, \bigint square) {
      @   return floorBelow(y, y, v, square); } @*/

    /** {@code a b/v <= a}, rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= a && 0 <= b <= v && v >= 1 && q * v <= a * b && a * b < (q + 1) * v;
      @ ensures \result && 0 <= q <= a;
      @ public static model strictly_pure helper boolean floorBelow(\bigint a, \bigint b, \bigint v, \bigint q) {
      @   return Products.nonNegative(a, b)
      @     && (q >= 0 || Products.monotone(q + 1, 0, v))
      @     && Products.monotone(b, v, a)
      @     && Products.cancel(q, a, v); } @*/

    /** {@code (p v + 4 v)(y+1) = v (p y + p + 4(y+1))}, and {@code p + 4(y+1) <= 2v}. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && 0 <= power <= v;
      @ ensures \result && (power * y) * v <= (power * v) * y;
      @ ensures (power * v + 4 * v) * (y + 1) <= (power * y + 4 * v) * v;
      @ public static model strictly_pure helper boolean oddNumbers(\bigint y, \bigint v, \bigint power) {
      @   return Products.monotone(power + 4 * y + 4, 4 * v, v); } @*/

    /** {@code (p y + 4 v)(y+1) = p y^2 + p y + 4 v (y+1)}, and {@code p y^2 < p (square + 1) v < (next + 1) v^2 + p v}. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && 0 <= power <= v && square * v <= y * y && y * y < (square + 1) * v;
      @ requires next * v <= power * square && power * square < (next + 1) * v;
      @ ensures \result && (next * v) * v <= (power * y) * y && (power * y + 4 * v) * (y + 1) <= (next * v + 4 * v) * v;
      @ public static model strictly_pure helper boolean evenNumbers(\bigint y, \bigint v, \bigint square, \bigint power,
      @     \bigint next) {
      @   return Products.monotone(next * v, power * square, v)
      @     && Products.monotone(square * v, y * y, power)
      @     && Products.monotone(y * y, (square + 1) * v, power)
      @     && Products.monotone(power * square, (next + 1) * v, v)
      @     && Products.monotone(power, v, v)
      @     && Products.bothMonotone(power, v, y, v)
      @     && Products.monotone(4 * (y + 1), v, v); } @*/

    /**
     * The step with numbers in place of sums and products: p, t for the exponent y/v and p1, t1 for (y+1)/v, both over q; w is the scale of
     * power and sum, e what a power may lack, a and b what the sum may lack before and after.
     */
    /*@ public normal_behavior
      @ requires y >= 0 && v >= 1 && k >= 1 && s >= 1 && q >= 1 && next * v <= power * y && (power + e) * (y + 1) <= (next + e) * v;
      @ requires v * k >= 1 && s * k >= 1 && a + e * s <= b;
      @ requires (power * (s * k)) * q <= w * p && sum * q <= w * t;
      @ requires w * p1 <= ((power + e) * (s * k)) * q && w * t1 <= (sum + a) * q;
      @ ensures \result && (next * s) * (q * (v * k)) <= w * (p * y);
      @ ensures (sum + next * s) * (q * (v * k)) <= w * (t * (v * k) + p * y);
      @ ensures w * (p1 * (y + 1)) <= ((next + e) * s) * (q * (v * k));
      @ ensures w * (t1 * (v * k) + p1 * (y + 1)) <= (sum + next * s + b) * (q * (v * k));
      @ public static model strictly_pure helper boolean commonNumbers(\bigint p, \bigint p1, \bigint q, \bigint t, \bigint t1,
      @     \bigint y, \bigint v, \bigint w, \bigint k, \bigint s, \bigint power, \bigint next, \bigint sum, \bigint e, \bigint a,
      @     \bigint b) {
      @   return Products.monotone(next * v, power * y, s * k)
      @     && Products.monotone((power + e) * (y + 1), (next + e) * v, s * k)
      @     && FixedPointExponentialLemmas.stepNumbersAbove(p, q, t, y, v * k, -w, -(power * (s * k)), -(next * s), -sum)
      @     && FixedPointExponentialLemmas.stepNumbersAbove(p1, q, t1, y + 1, v * k, w, (power + e) * (s * k), (next + e) * s, sum + a)
      @     && Products.positive(q, v * k)
      @     && Products.monotone(sum + a + (next + e) * s, sum + next * s + b, q * (v * k)); } @*/

    /** The sum without its denominator, if not too much follows its last term. */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 2 && 1 <= share <= c && power >= 0 && oddSum >= 0 && evenSum >= 0;
      @ requires isCommonSum(y, v, c, k, share, power * v, oddSum * y + evenSum * v);
      @ requires product * v <= oddSum * y && oddSum * y < (product + 1) * v;
      @ requires total * c <= product + evenSum && product + evenSum < (total + 1) * c;
      @ requires last * c <= power * share && power * share < (last + 1) * c;
      @ requires g >= 1 && (y + 1) * g <= 2 * v && rest * g <= last && last < (rest + 1) * g && rest <= 112;
      @ ensures \result && 0 <= total && isPower(y, v, 0, v + total, \dl_pow(2, 7) - 2);
      @ public static model strictly_pure helper boolean commonEnd(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint oddSum, \bigint evenSum, \bigint product, \bigint total, \bigint last, \bigint g, \bigint rest) {
      @   return commonTotal(y, v, c, oddSum, evenSum, product, total)
      @     && Products.nonNegative(oddSum, y)
      @     && Products.nonNegative(evenSum, v)
      @     && commonLast(y, v, c, k, share, power, oddSum * y + evenSum * v, total, last, g, rest)
      @     && lacking()
      @     && unsquared(y, v, v + total, rest + 14, \dl_pow(2, 7) - 2); } @*/

    /** The odd and even powers together, without their denominators. */
    /*@ public normal_behavior
      @ requires v >= 1 && c >= 1 && product * v <= oddSum * y && oddSum * y < (product + 1) * v;
      @ requires total * c <= product + evenSum && product + evenSum < (total + 1) * c;
      @ ensures \result && total * (c * v) <= oddSum * y + evenSum * v && oddSum * y + evenSum * v < (total + 1) * (c * v);
      @ public static model strictly_pure helper boolean commonTotal(\bigint y, \bigint v, \bigint c, \bigint oddSum,
      @     \bigint evenSum, \bigint product, \bigint total) {
      @   return Products.monotone(total * c, product + evenSum, v) && Products.monotone(product + evenSum + 1, (total + 1) * c, v); } @*/

    /**
     * The sum without its denominator is a lower bound. What follows the last term is at most 1/g of that term, which is up to rest + 5; up
     * to 9 is lost by rounding.
     */
    /*@ public normal_behavior
      @ requires y >= 0 && 4 * (y + 1) <= v && k >= 2 && 1 <= share <= c && isCommonSum(y, v, c, k, share, power * v, sum);
      @ requires total * (c * v) <= sum && sum < (total + 1) * (c * v) && last * c <= power * share && power * share < (last + 1) * c;
      @ requires g >= 1 && (y + 1) * g <= 2 * v && rest * g <= last && last < (rest + 1) * g;
      @ requires 0 <= sum && 0 <= power;
      @ ensures \result && 0 <= total && 0 <= rest;
      @ ensures analysis.Exp.atLeast(y, v, v + total, v) && analysis.Exp.atMost(y + 1, v, v + total + (rest + 14), v);
      @ public static model strictly_pure helper boolean commonLast(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum, \bigint total, \bigint last, \bigint g, \bigint rest) {
      @   return Products.nonNegative(power, share)
      @     && Products.positive(c, v)
      @     && LogarithmLemmas.floorNonNegative(power * share, c, last)
      @     && LogarithmLemmas.floorNonNegative(last, g, rest)
      @     && (total >= 0 || Products.monotone(total + 1, 0, c * v))
      @     && commonBounds(y, v, c, k, share, power, sum, total, last)
      @     && Products.monotone(1, g, 4)
      @     && FixedPointExponentialLemmas.lastBelow(y, v, k, total)
      @     && lastShare(y + 1, v, k, last + 5, total + 9, g, rest + 5); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && k >= 1 && 1 <= share <= c && isCommonSum(y, v, c, k, share, power * v, sum);
      @ requires total * (c * v) <= sum && sum < (total + 1) * (c * v) && power * share < (last + 1) * c;
      @ ensures \result && FixedPointExponentialLemmas.isSumBelow(y, v, k, total);
      @ ensures FixedPointExponentialLemmas.isTermAbove(y + 1, v, k, last + 5);
      @ ensures FixedPointExponentialLemmas.isSumAbove(y + 1, v, k, total + 9);
      @ public static model strictly_pure helper boolean commonBounds(\bigint y, \bigint v, \bigint c, \bigint k, \bigint share,
      @     \bigint power, \bigint sum, \bigint total, \bigint last) {
      @   return SeriesLemmas.productPositive(v, 1, 0, 0, k)
      @     && Products.positive(c, v)
      @     && Products.nonNegative(v, share)
      @     && Products.monotone((power + 4) * share, (last + 5) * c, v)
      @     && undivided(total, sum, analysis.Series.product(v, 1, 0, 0, k), c * v, v, analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k))
      @     && divided((power * v + 4 * v) * share, last + 5, analysis.Series.product(v, 1, 0, 0, k), c * v, v,
      @         analysis.Series.product(y + 1, 0, 1, 0, k))
      @     && divided(sum + (4 * v) * (2 * c - share), total + 9, analysis.Series.product(v, 1, 0, 0, k), c * v, v,
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

    /** What follows the last term is at most 1/g of that term: an upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= y <= v && v >= 1 && k >= 2 && g >= 1 && y * g <= 2 * v && term <= rest * g;
      @ requires FixedPointExponentialLemmas.isTermAbove(y, v, k, term) && FixedPointExponentialLemmas.isSumAbove(y, v, k, sum);
      @ ensures \result && analysis.Exp.atMost(y, v, v + sum + rest, v);
      @ public static model strictly_pure helper boolean lastShare(\bigint y, \bigint v, \bigint k, \bigint term, \bigint sum,
      @     \bigint g, \bigint rest) {
      @   return ExponentialLemmas.signs(y, v, k)
      @     && Products.monotone(2, k, v)
      @     && analysis.Exp.seriesAtMost(y, v, k)
      @     && lastNumbers(y, v, analysis.Series.product(v, 1, 0, 0, k), analysis.Series.sum(y, 0, 1, v, 1, 0, 0, k),
      @         analysis.Series.product(y, 0, 1, 0, k), (k + 1) * v - y, term, sum, g, rest); } @*/

    /** The upper bound with numbers in place of sums and products. */
    /*@ public normal_behavior
      @ requires v >= 1 && q >= 1 && p >= 0 && f >= 1 && y >= 0 && g >= 1 && y * g <= f && v * p <= term * q && v * t <= sum * q;
      @ requires term <= rest * g && analysis.Exp.atMost(y, v, (q + t) * f + p * y, q * f);
      @ ensures \result && analysis.Exp.atMost(y, v, v + sum + rest, v);
      @ public static model strictly_pure helper boolean lastNumbers(\bigint y, \bigint v, \bigint q, \bigint t, \bigint p, \bigint f,
      @     \bigint term, \bigint sum, \bigint g, \bigint rest) {
      @   return Products.positive(q, f) && Products.nonNegative(v, p)
      @     && (term >= 0 || Products.strictlyMonotone(term, 0, q))
      @     && (rest >= 0 || Products.strictlyMonotone(rest, 0, g))
      @     && Products.nonNegative(rest, q)
      @     && Products.monotone(v * t, sum * q, f)
      @     && Products.monotone(v * p, term * q, y)
      @     && Products.monotone(term, rest * g, q * y)
      @     && Products.monotone(y * g, f, rest * q)
      @     && analysis.Exp.monotoneAtMost(y, v, (q + t) * f + p * y, q * f, y, v, v + sum + rest, v); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private HalvedExponentialLemmas() {
    }

    /** Before the first squaring. */
    /*@ public normal_behavior
      @ requires 1 <= v <= low && 0 <= slack <= lack && analysis.Exp.atLeast(y, v, low, v) && analysis.Exp.atMost(y + 1, v, low + slack, v);
      @ ensures \result && isPower(y, v, 0, low, lack);
      @ public static model strictly_pure helper boolean unsquared(\bigint y, \bigint v, \bigint low, \bigint slack, \bigint lack) {
      @   return Products.positive(v, v)
      @     && Products.bothMonotone(slack, lack, v, low)
      @     && Products.monotone((low + slack) * v, low * (v + lack), v)
      @     && analysis.Exp.monotoneAtLeast(y, v, low, v, y * \dl_pow(2, 0), v, low, v)
      @     && analysis.Exp.monotoneAtMost(y + 1, v, low + slack, v, (y + 1) * \dl_pow(2, 0), v, low * (v + lack), v * v); } @*/

    /** The powers of two in the contracts of HalvedExponential. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && \dl_pow(2, 7) == 128 && \dl_pow(2, 12) == 4096;
      @ public static model strictly_pure helper boolean lacking() {
      @   return LogarithmLemmas.powerStep(1) && LogarithmLemmas.powerStep(2) && LogarithmLemmas.powerStep(3)
      @     && LogarithmLemmas.powerStep(4) && LogarithmLemmas.powerStep(5) && LogarithmLemmas.powerStep(6) && LogarithmLemmas.powerStep(7)
      @     && FixedPointSumLemmas.powers(7, 5); } @*/

    /** The k-th squaring. */
    /*@ public normal_behavior
      @ requires 1 <= v <= root && k >= 1 && lack >= 0 && 4 * (lack * lack) <= v && isPower(y, v, k - 1, root, lack);
      @ requires low * v <= root * root && root * root < (low + 1) * v;
      @ ensures \result && v <= low && isPower(y, v, k, low, 2 * lack + 2);
      @ public static model strictly_pure helper boolean square(\bigint y, \bigint v, \bigint k, \bigint root, \bigint lack,
      @     \bigint low) {
      @   return squareAbove(root, v, low)
      @     && LogarithmLemmas.powerStep(k)
      @     && doubledAtLeast(y * \dl_pow(2, k - 1), v, root, low)
      @     && grown(root, v, low, lack)
      @     && doubledAtMost((y + 1) * \dl_pow(2, k - 1), v, root * (v + lack), low * (v + (2 * lack + 2))); } @*/

    /** The square of a number that is at least 1, rounded down, is so too. */
    /*@ public normal_behavior
      @ requires 1 <= v <= root && root * root < (low + 1) * v;
      @ ensures \result && v <= low;
      @ public static model strictly_pure helper boolean squareAbove(\bigint root, \bigint v, \bigint low) {
      @   return Products.bothMonotone(v, root, v, root)
      @     && (v <= low || Products.monotone(low + 1, v, v)); } @*/

    /** {@code r^2 (v+l)^2 < (low + 1) v (v+l)^2}, and {@code (v+l)^2 + low l^2 <= 2 low v}. */
    /*@ public normal_behavior
      @ requires 1 <= v <= low && lack >= 0 && 4 * (lack * lack) <= v && root * root < (low + 1) * v;
      @ ensures \result && (root * (v + lack)) * (root * (v + lack)) <= (low * (v + (2 * lack + 2))) * (v * v);
      @ public static model strictly_pure helper boolean grown(\bigint root, \bigint v, \bigint low, \bigint lack) {
      @   return Products.square(v + lack)
      @     && Products.monotone(root * root, (low + 1) * v, (v + lack) * (v + lack))
      @     && grownNumbers(v, low, lack)
      @     && Products.monotone((low + 1) * ((v + lack) * (v + lack)), (low * (v + (2 * lack + 2))) * v, v); } @*/

    /*@ public normal_behavior
      @ requires 1 <= v <= low && lack >= 0 && 4 * (lack * lack) <= v;
      @ ensures \result && (low + 1) * ((v + lack) * (v + lack)) <= (low * (v + (2 * lack + 2))) * v;
      @ public static model strictly_pure helper boolean grownNumbers(\bigint v, \bigint low, \bigint lack) {
      @   return (lack == 0 || Products.monotone(1, lack, lack))
      @     && Products.monotone(4 * lack, v, v)
      @     && Products.monotone(1, low, v)
      @     && Products.monotone(4 * (lack * lack), v, low)
      @     && Products.monotone(v, low, v); } @*/

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
      @ requires v >= 1 && u * u <= high * (v * v) && analysis.Exp.atMost(x, v, u, v * v);
      @ ensures \result && analysis.Exp.atMost(2 * x, v, high, v * v);
      @ public static model strictly_pure helper boolean doubledAtMost(\bigint x, \bigint v, \bigint u, \bigint high) {
      @   return Products.positive(v, v)
      @     && Products.positive(v * v, v * v)
      @     && analysis.Exp.sumAtMost(x, v, u, v * v, x, v, u, v * v)
      @     && Products.monotone(u * u, high * (v * v), v * v)
      @     && analysis.Exp.monotoneAtMost(x * v + x * v, v * v, u * u, (v * v) * (v * v), 2 * x, v, high, v * v); } @*/

    /** What a power may lack before a squaring: it takes up less than half of the bits, so that its square is small. */
    /*@ public normal_behavior
      @ requires 1 < room && 2 * (room + 1) <= bits;
      @ ensures \result && \dl_pow(2, room - 1) >= 2 && \dl_pow(2, room) - 2 == 2 * (\dl_pow(2, room - 1) - 2) + 2;
      @ ensures 4 * ((\dl_pow(2, room - 1) - 2) * (\dl_pow(2, room - 1) - 2)) <= \dl_pow(2, bits) && 1 <= \dl_pow(2, bits);
      @ public static model strictly_pure helper boolean small(\bigint room, \bigint bits) {
      @   return LogarithmLemmas.powerStep(room) && LogarithmLemmas.powerStep(room - 1) && LogarithmLemmas.powerPositive(room - 2)
      @     && LogarithmLemmas.powerPositive(bits)
      @     && FixedPointSumLemmas.powers(room, room)
      @     && LogarithmLemmas.powerIncreases(room + room, bits)
      @     && Products.bothMonotone(2 * (\dl_pow(2, room - 1) - 2), \dl_pow(2, room), 2 * (\dl_pow(2, room - 1) - 2),
      @         \dl_pow(2, room)); } @*/

    /** After all squarings: the power of n/d. */
    /*@ public normal_behavior
      @ requires 0 <= n <= d && d >= 1 && m >= 0 && k >= 3 && fine == m + k && y * d <= n * \dl_pow(2, m) && lacking >= 0;
      @ requires n * \dl_pow(2, m) < (y + 1) * d && \dl_pow(2, fine) <= root;
      @ requires isPower(y, \dl_pow(2, fine), k, root, \dl_pow(2, lacking + k) - 2);
      @ ensures \result && isNear(n, d, \dl_pow(2, fine), root, \dl_pow(2, lacking + k));
      @ public static model strictly_pure helper boolean whole(\bigint n, \bigint d, \bigint y, \bigint m, \bigint k, \bigint fine,
      @     \bigint root, \bigint lacking) {
      @   return FixedPointSumLemmas.powers(m, k)
      @     && LogarithmLemmas.powerPositive(m)
      @     && LogarithmLemmas.powerPositive(fine)
      @     && eight(k)
      @     && halvedNumbers(n, d, \dl_pow(2, m), \dl_pow(2, k), y)
      @     && near(n, d, y * \dl_pow(2, k), (y + 1) * \dl_pow(2, k), \dl_pow(2, fine), root, \dl_pow(2, lacking + k)); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && 1 <= v <= root && a * d <= n * v && n * v <= b * d;
      @ requires analysis.Exp.atLeast(a, v, root, v) && analysis.Exp.atMost(b, v, root * (v + (lack - 2)), v * v);
      @ ensures \result && isNear(n, d, v, root, lack);
      @ public static model strictly_pure helper boolean near(\bigint n, \bigint d, \bigint a, \bigint b, \bigint v, \bigint root,
      @     \bigint lack) {
      @   return Products.positive(v, v)
      @     && Products.monotone(v + (lack - 2), v + lack, root)
      @     && Products.monotone(root * (v + (lack - 2)), root * (v + lack), v * v)
      @     && analysis.Exp.monotoneAtLeast(a, v, root, v, n, d, root, v)
      @     && analysis.Exp.monotoneAtMost(b, v, root * (v + (lack - 2)), v * v, n, d, root * (v + lack), v * v); } @*/

    /** At the scale s of the result. */
    /*@ public normal_behavior
      @ requires d >= 1 && 1 <= v <= root && s >= 1 && lack >= 1 && isNear(n, d, v, root, lack);
      @ requires low * v <= root * s && root * s < (low + 1) * v && root * s + (low + 1) * lack < high * v;
      @ ensures \result && s <= low && s <= high;
      @ ensures analysis.Exp.atLeast(n, d, low, s) && analysis.Exp.atMost(n, d, high, s);
      @ public static model strictly_pure helper boolean coarse(\bigint n, \bigint d, \bigint v, \bigint root, \bigint lack, \bigint s,
      @     \bigint low, \bigint high) {
      @   return Products.positive(v, v)
      @     && Products.monotone(v, root, s)
      @     && (s <= low || Products.monotone(low + 1, s, v))
      @     && Products.nonNegative(low + 1, lack)
      @     && (s <= high || Products.monotone(high, s, v))
      @     && Products.monotone(root * s, (low + 1) * v, lack)
      @     && Products.monotone(root * s + (low + 1) * lack, high * v, v)
      @     && analysis.Exp.monotoneAtLeast(n, d, root, v, n, d, low, s)
      @     && analysis.Exp.monotoneAtMost(n, d, root * (v + lack), v * v, n, d, high, s); } @*/
}
