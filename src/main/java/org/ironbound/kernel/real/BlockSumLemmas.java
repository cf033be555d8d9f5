package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * Lemmas behind BlockSum, for use in assertions; no Java code. Throughout v is the scale, x = a/b, and p, q and t are the products and the
 * sum of Series behind the index {@code from}: t/q is (2 from + 1) times the sum of x^j/(2 (from + j) + 1) over j = 1 .. n.
 */
public final class BlockSumLemmas {
    /** The k-th power of a/b is between power/v and (power + 2)/v, and the former at most 1/16. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPower(\bigint a, \bigint b, \bigint v, \bigint k, \bigint power) {
      @   return 0 <= power && 16 * power <= v
      @     && power * analysis.Series.product(b, 0, 1, 0, k) <= v * analysis.Series.product(a, 0, 1, 0, k)
      @     && v * analysis.Series.product(a, 0, 1, 0, k) <= (power + 2) * analysis.Series.product(b, 0, 1, 0, k); } @*/

    /** 2i + 1. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint odd(\bigint i) { return 2 * i + 1; } @*/

    /** The sum of the n terms behind the index is between sum/(v common) and that and 2n/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPart(\bigint a, \bigint b, \bigint v, \bigint from, \bigint n, \bigint common,
      @     \bigint sum) {
      @   return sum * (odd(from) * analysis.Series.product(b, 2, 1, from, n))
      @       <= (v * common) * analysis.Series.sum(a, 2, -1, b, 2, 1, from, n)
      @     && (v * common) * analysis.Series.sum(a, 2, -1, b, 2, 1, from, n)
      @       <= (sum + (2 * common) * n) * (odd(from) * analysis.Series.product(b, 2, 1, from, n)); } @*/

    /** The sum of the n terms behind the index is between sum/v and (sum + error)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBlock(\bigint a, \bigint b, \bigint v, \bigint from, \bigint n, \bigint sum,
      @     \bigint error) {
      @   return sum * (odd(from) * analysis.Series.product(b, 2, 1, from, n)) <= v * analysis.Series.sum(a, 2, -1, b, 2, 1, from, n)
      @     && v * analysis.Series.sum(a, 2, -1, b, 2, 1, from, n)
      @       <= (sum + error) * (odd(from) * analysis.Series.product(b, 2, 1, from, n)); } @*/

    /** The sum of the n terms behind the index is at least sum/v; with the last of them counted twice it is at most (sum + slack)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTail(\bigint a, \bigint b, \bigint v, \bigint from, \bigint n, \bigint sum,
      @     \bigint slack) {
      @   return sum * (odd(from) * analysis.Series.product(b, 2, 1, from, n)) <= v * analysis.Series.sum(a, 2, -1, b, 2, 1, from, n)
      @     && v * (analysis.Series.sum(a, 2, -1, b, 2, 1, from, n) + analysis.Series.product(a, 2, -1, from, n))
      @       <= (sum + slack) * (odd(from) * analysis.Series.product(b, 2, 1, from, n)); } @*/

    /** (2n + 2 from + 1) p/((2 from + 1) q) = (a/b)^n. */
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && (analysis.Series.product(a, 2, -1, from, n) * odd(from + n)) * analysis.Series.product(b, 0, 1, 0, n)
      @   == analysis.Series.product(a, 0, 1, 0, n) * (odd(from) * analysis.Series.product(b, 2, 1, from, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean ratio(\bigint a, \bigint b, \bigint from, \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(a, 2, -1, from) && analysis.Series.productOfNone(b, 2, 1, from)
      @         && analysis.Series.productOfNone(a, 0, 1, 0) && analysis.Series.productOfNone(b, 0, 1, 0)
      @     : ratio(a, b, from, n - 1)
      @         && analysis.Series.productStep(a, 2, -1, from, n)
      @         && analysis.Series.productStep(b, 2, 1, from, n)
      @         && analysis.Series.productStep(a, 0, 1, 0, n)
      @         && analysis.Series.productStep(b, 0, 1, 0, n)
      @         && ratioNumbers(analysis.Series.product(a, 2, -1, from, n - 1), analysis.Series.product(b, 2, 1, from, n - 1),
      @             analysis.Series.product(a, 0, 1, 0, n - 1), analysis.Series.product(b, 0, 1, 0, n - 1), a, b, 2 * from + 1,
      @             2 * (from + n) - 1, 2 * (from + n) + 1); } @*/

    /*@ public normal_behavior
      @ requires (p * d) * y == x * (c * q);
      @ ensures \result && ((p * (a * d)) * e) * (y * b) == (x * a) * (c * (q * (b * e)));
      @ public static model strictly_pure helper boolean ratioNumbers(\bigint p, \bigint q, \bigint x, \bigint y, \bigint a, \bigint b,
      @     \bigint c, \bigint d, \bigint e) {
      @   return factored(p * d, y, x, c * q, (a * e) * b); } @*/

    /*@ public normal_behavior
      @ requires p * y == x * q;
      @ ensures \result && (p * y) * f == (x * q) * f;
      @ public static model strictly_pure helper boolean factored(\bigint p, \bigint y, \bigint x, \bigint q, \bigint f) {
      @   return true; } @*/

    /** c^(m+n) = c^m c^n. */
    /*@ public normal_behavior
      @ requires m >= 0 && n >= 0;
      @ ensures \result && analysis.Series.product(c, 0, 1, 0, m + n)
      @   == analysis.Series.product(c, 0, 1, 0, m) * analysis.Series.product(c, 0, 1, 0, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean powers(\bigint c, \bigint m, \bigint n) {
      @   return n == 0
      @     ? analysis.Series.productOfNone(c, 0, 1, 0)
      @     : powers(c, m, n - 1)
      @         && analysis.Series.productStep(c, 0, 1, 0, m + n)
      @         && analysis.Series.productStep(c, 0, 1, 0, n)
      @         && SeriesLemmas.associate(analysis.Series.product(c, 0, 1, 0, m), analysis.Series.product(c, 0, 1, 0, n - 1), c); } @*/

    /** The first power is x. */
    /*@ public normal_behavior
      @ requires b >= 1 && 0 <= x && 16 * x <= v && x * b <= a * v && a * v <= (x + 2) * b;
      @ ensures \result && isPower(a, b, v, 1, x);
      @ public static model strictly_pure helper boolean firstPower(\bigint a, \bigint b, \bigint v, \bigint x) {
      @   return analysis.Series.productOfNone(a, 0, 1, 0) && analysis.Series.productStep(a, 0, 1, 0, 1)
      @     && analysis.Series.productOfNone(b, 0, 1, 0) && analysis.Series.productStep(b, 0, 1, 0, 1); } @*/

    /** The product of the j-th power and the k-th, rounded down, is the (j+k)-th. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 16 && j >= 1 && k >= 1 && isPower(a, b, v, j, x) && isPower(a, b, v, k, y);
      @ requires z * v <= x * y && x * y < (z + 1) * v;
      @ ensures \result && isPower(a, b, v, j + k, z);
      @ public static model strictly_pure helper boolean power(\bigint a, \bigint b, \bigint v, \bigint j, \bigint x, \bigint k, \bigint y,
      @     \bigint z) {
      @   return powers(a, j, k)
      @     && powers(b, j, k)
      @     && SeriesLemmas.productNonNegative(a, 0, 1, 0, j)
      @     && SeriesLemmas.productNonNegative(a, 0, 1, 0, k)
      @     && SeriesLemmas.productPositive(b, 0, 1, 0, j)
      @     && SeriesLemmas.productPositive(b, 0, 1, 0, k)
      @     && powerSize(v, x, y, z)
      @     && powerBelow(v, analysis.Series.product(a, 0, 1, 0, j), analysis.Series.product(b, 0, 1, 0, j), x,
      @         analysis.Series.product(a, 0, 1, 0, k), analysis.Series.product(b, 0, 1, 0, k), y, z)
      @     && powerAbove(v, analysis.Series.product(a, 0, 1, 0, j), analysis.Series.product(b, 0, 1, 0, j), x + 2,
      @         analysis.Series.product(a, 0, 1, 0, k), analysis.Series.product(b, 0, 1, 0, k), y + 2, z + 2); } @*/

    /*@ public normal_behavior
      @ requires v >= 16 && 0 <= x && 16 * x <= v && 0 <= y && 16 * y <= v && z * v <= x * y && x * y < (z + 1) * v;
      @ ensures \result && 0 <= z && 16 * z <= v && (x + 2) * (y + 2) <= (z + 2) * v;
      @ public static model strictly_pure helper boolean powerSize(\bigint v, \bigint x, \bigint y, \bigint z) {
      @   return Products.nonNegative(x, y)
      @     && LogarithmLemmas.floorNonNegative(x * y, v, z)
      @     && Products.monotone(x, v, y)
      @     && Products.cancel(z, y, v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && x >= 0 && y >= 0 && c >= 0 && d >= 1 && e >= 0 && f >= 1;
      @ requires x * d <= v * c && y * f <= v * e && z * v <= x * y;
      @ ensures \result && z * (d * f) <= v * (c * e);
      @ public static model strictly_pure helper boolean powerBelow(\bigint v, \bigint c, \bigint d, \bigint x, \bigint e, \bigint f,
      @     \bigint y, \bigint z) {
      @   return Products.nonNegative(x, d) && Products.nonNegative(y, f) && Products.bothMonotone(x * d, v * c, y * f, v * e)
      @     && Products.positive(d, f) && Products.monotone(z * v, x * y, d * f) && Products.cancel(z * (d * f), v * (c * e), v); } @*/

    /*@ public normal_behavior
      @ requires v >= 1 && c >= 0 && d >= 1 && e >= 0 && f >= 1;
      @ requires v * c <= x * d && v * e <= y * f && x * y <= z * v;
      @ ensures \result && v * (c * e) <= z * (d * f);
      @ public static model strictly_pure helper boolean powerAbove(\bigint v, \bigint c, \bigint d, \bigint x, \bigint e, \bigint f,
      @     \bigint y, \bigint z) {
      @   return Products.nonNegative(v, c) && Products.nonNegative(v, e) && Products.bothMonotone(v * c, x * d, v * e, y * f)
      @     && Products.positive(d, f) && Products.monotone(x * y, z * v, d * f) && Products.cancel(v * (c * e), z * (d * f), v); } @*/

    /** A power with its last bits left out. */
    /*@ public normal_behavior
      @ requires b >= 1 && v >= 1 && w >= 1 && k >= 0 && isPower(a, b, v * w, k, power);
      @ requires rounded * w <= power && power < (rounded + 1) * w;
      @ ensures \result && 0 <= rounded && 16 * rounded <= v && isPower(a, b, v, k, rounded);
      @ public static model strictly_pure helper boolean shortened(\bigint a, \bigint b, \bigint v, \bigint w, \bigint k, \bigint power,
      @     \bigint rounded) {
      @   return SeriesLemmas.productPositive(b, 0, 1, 0, k)
      @     && LogarithmLemmas.floorNonNegative(power, w, rounded)
      @     && Products.cancel(16 * rounded, v, w)
      @     && shortenedNumbers(analysis.Series.product(a, 0, 1, 0, k), analysis.Series.product(b, 0, 1, 0, k), v, w, power, rounded); } @*/

    /*@ public normal_behavior
      @ requires f >= 1 && w >= 1 && power * f <= (v * w) * e && (v * w) * e <= (power + 2) * f;
      @ requires rounded * w <= power && power < (rounded + 1) * w;
      @ ensures \result && rounded * f <= v * e && v * e <= (rounded + 2) * f;
      @ public static model strictly_pure helper boolean shortenedNumbers(\bigint e, \bigint f, \bigint v, \bigint w, \bigint power,
      @     \bigint rounded) {
      @   return Products.monotone(rounded * w, power, f)
      @     && Products.cancel(rounded * f, v * e, w)
      @     && Products.monotone(power + 2, (rounded + 2) * w, f)
      @     && Products.cancel(v * e, (rounded + 2) * f, w); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private BlockSumLemmas() {
    }

    /** The sum of no terms. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isPart(a, b, v, from, 0, 1, 0);
      @ public static model strictly_pure helper boolean none(\bigint a, \bigint b, \bigint v, \bigint from) {
      @   return analysis.Series.sumOfNone(a, 2, -1, b, 2, 1, from); } @*/

    /** The k-th power of a/b is between power/v and above/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBetween(\bigint a, \bigint b, \bigint v, \bigint k, \bigint power,
      @     \bigint above) {
      @   return power * analysis.Series.product(b, 0, 1, 0, k) <= v * analysis.Series.product(a, 0, 1, 0, k)
      @     && v * analysis.Series.product(a, 0, 1, 0, k) <= above * analysis.Series.product(b, 0, 1, 0, k); } @*/

    /*@ public normal_behavior
      @ requires isPower(a, b, v, k, power);
      @ ensures \result && isBetween(a, b, v, k, power, power + 2);
      @ public static model strictly_pure helper boolean between(\bigint a, \bigint b, \bigint v, \bigint k, \bigint power) {
      @   return true; } @*/

    /** (2 from + 2k + 1) p/((2 from + 1) q) from the k-th power. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && from >= 0 && k >= 0 && isBetween(a, b, v, k, power, above);
      @ ensures \result;
      @ ensures power * (odd(from) * analysis.Series.product(b, 2, 1, from, k))
      @   <= v * (analysis.Series.product(a, 2, -1, from, k) * odd(from + k));
      @ ensures v * (analysis.Series.product(a, 2, -1, from, k) * odd(from + k))
      @   <= above * (odd(from) * analysis.Series.product(b, 2, 1, from, k));
      @ ensures analysis.Series.product(a, 2, -1, from, k) >= 0 && analysis.Series.product(b, 2, 1, from, k) >= 1;
      @ ensures odd(from) * analysis.Series.product(b, 2, 1, from, k) >= 1 && odd(from) >= 1 && odd(from + k) >= 1;
      @ public static model strictly_pure helper boolean behind(\bigint a, \bigint b, \bigint v, \bigint from, \bigint k, \bigint power,
      @     \bigint above) {
      @   return ratio(a, b, from, k)
      @     && SeriesLemmas.productPositive(b, 0, 1, 0, k)
      @     && SeriesLemmas.productPositive(b, 2, 1, from, k)
      @     && SeriesLemmas.productNonNegative(a, 2, -1, from, k)
      @     && Products.positive(odd(from), analysis.Series.product(b, 2, 1, from, k))
      @     && behindNumbers(analysis.Series.product(a, 2, -1, from, k) * odd(from + k),
      @         odd(from) * analysis.Series.product(b, 2, 1, from, k), analysis.Series.product(a, 0, 1, 0, k),
      @         analysis.Series.product(b, 0, 1, 0, k), v, power, above); } @*/

    /*@ public normal_behavior
      @ requires f >= 1 && q >= 1 && p * f == e * q && power * f <= v * e && v * e <= above * f;
      @ ensures \result && power * q <= v * p && v * p <= above * q;
      @ public static model strictly_pure helper boolean behindNumbers(\bigint p, \bigint q, \bigint e, \bigint f, \bigint v,
      @     \bigint power, \bigint above) {
      @   return Products.monotone(power * f, v * e, q) && Products.monotone(v * e, above * f, q)
      @     && factored(p, f, e, q, v) && Products.cancel(power * q, v * p, f) && Products.cancel(v * p, above * q, f); } @*/

    /** One term more, over the next common denominator. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && from >= 0 && k >= 1 && common >= 1 && sum >= 0;
      @ requires isPart(a, b, v, from, k - 1, common, sum) && isPower(a, b, v, k, power);
      @ ensures \result && isPart(a, b, v, from, k, common * (2 * (from + k) + 1), sum * (2 * (from + k) + 1) + power * common);
      @ ensures 0 <= sum * (2 * (from + k) + 1) + power * common && 1 <= common * (2 * (from + k) + 1);
      @ public static model strictly_pure helper boolean step(\bigint a, \bigint b, \bigint v, \bigint from, \bigint k, \bigint common,
      @     \bigint sum, \bigint power) {
      @   return between(a, b, v, k, power)
      @     && behind(a, b, v, from, k, power, power + 2)
      @     && analysis.Series.productStep(b, 2, 1, from, k)
      @     && analysis.Series.sumStep(a, 2, -1, b, 2, 1, from, k)
      @     && Products.positive(b, 2 * (from + k) + 1)
      @     && Products.nonNegative(sum, 2 * (from + k) + 1)
      @     && Products.nonNegative(power, common)
      @     && Products.positive(common, 2 * (from + k) + 1)
      @     && stepNumbers(odd(from) * analysis.Series.product(b, 2, 1, from, k - 1),
      @         odd(from) * analysis.Series.product(b, 2, 1, from, k), analysis.Series.sum(a, 2, -1, b, 2, 1, from, k - 1),
      @         analysis.Series.sum(a, 2, -1, b, 2, 1, from, k), analysis.Series.product(a, 2, -1, from, k), b * (2 * (from + k) + 1),
      @         v, 2 * (from + k) + 1, common, sum, power, k); } @*/

    /*@ public normal_behavior
      @ requires f >= 0 && q1 == q * f && q1 >= 1 && t1 == t * f + p1 && e >= 1 && common >= 1;
      @ requires sum * q <= (v * common) * t && (v * common) * t <= (sum + (2 * common) * (k - 1)) * q;
      @ requires power * q1 <= v * (p1 * e) && v * (p1 * e) <= (power + 2) * q1;
      @ ensures \result && (sum * e + power * common) * q1 <= (v * (common * e)) * t1;
      @ ensures (v * (common * e)) * t1 <= (sum * e + power * common + (2 * (common * e)) * k) * q1;
      @ public static model strictly_pure helper boolean stepNumbers(\bigint q, \bigint q1, \bigint t, \bigint t1, \bigint p1, \bigint f,
      @     \bigint v, \bigint e, \bigint common, \bigint sum, \bigint power, \bigint k) {
      @   return Products.nonNegative(e, f)
      @     && Products.monotone(sum * q, (v * common) * t, e * f)
      @     && Products.monotone((v * common) * t, (sum + (2 * common) * (k - 1)) * q, e * f)
      @     && Products.monotone(power * q1, v * (p1 * e), common)
      @     && Products.monotone(v * (p1 * e), (power + 2) * q1, common)
      @     && Products.positive(common, q1)
      @     && Products.monotone(1, e, common * q1); } @*/

    /** The sum over its common denominator, rounded down. */
    /*@ public normal_behavior
      @ requires b >= 1 && v >= 1 && from >= 0 && k >= 0 && common >= 1 && sum >= 0 && isPart(a, b, v, from, k, common, sum);
      @ requires total * common <= sum && sum < (total + 1) * common;
      @ ensures \result && 0 <= total && isBlock(a, b, v, from, k, total, 2 * k + 1);
      @ public static model strictly_pure helper boolean divided(\bigint a, \bigint b, \bigint v, \bigint from, \bigint k, \bigint common,
      @     \bigint sum, \bigint total) {
      @   return LogarithmLemmas.floorNonNegative(sum, common, total)
      @     && SeriesLemmas.productPositive(b, 2, 1, from, k)
      @     && Products.positive(odd(from), analysis.Series.product(b, 2, 1, from, k))
      @     && dividedNumbers(odd(from) * analysis.Series.product(b, 2, 1, from, k),
      @         analysis.Series.sum(a, 2, -1, b, 2, 1, from, k), v, k, common, sum, total); } @*/

    /*@ public normal_behavior
      @ requires q >= 1 && common >= 1 && total * common <= sum && sum < (total + 1) * common;
      @ requires sum * q <= (v * common) * t && (v * common) * t <= (sum + (2 * common) * k) * q;
      @ ensures \result && total * q <= v * t && v * t <= (total + 2 * k + 1) * q;
      @ public static model strictly_pure helper boolean dividedNumbers(\bigint q, \bigint t, \bigint v, \bigint k, \bigint common,
      @     \bigint sum, \bigint total) {
      @   return Products.monotone(total * common, sum, q)
      @     && Products.cancel(total * q, v * t, common)
      @     && Products.monotone(sum + (2 * common) * k, (total + 1) * common + (2 * common) * k, q)
      @     && Products.cancel(v * t, (total + 2 * k + 1) * q, common); } @*/

    /** Nothing follows a block. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && from >= 0 && m >= 1;
      @ requires isBlock(a, b, v, from, m, block, error) && isBetween(a, b, v, m, last, above);
      @ ensures \result && isTail(a, b, v, from, m, block, error + above);
      @ public static model strictly_pure helper boolean ended(\bigint a, \bigint b, \bigint v, \bigint from, \bigint m, \bigint block,
      @     \bigint error, \bigint last, \bigint above) {
      @   return behind(a, b, v, from, m, last, above)
      @     && Products.nonNegative(v, analysis.Series.product(a, 2, -1, from, m))
      @     && Products.monotone(1, odd(from + m), v * analysis.Series.product(a, 2, -1, from, m)); } @*/

    /** Behind a block follows x^m times what is given at the scale w. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && w >= 1 && from >= 0 && m >= 1 && n >= 1 && 0 <= last && last <= w && 0 <= sum && 0 <= slack;
      @ requires isBlock(a, b, v, from, m, block, error) && isBetween(a, b, v, m, last, above);
      @ requires isTail(a, b, w, from + m, n, sum, slack);
      @ requires product * w <= last * sum && last * sum < (product + 1) * w;
      @ requires above * (sum + slack) <= last * (sum + slack) + excess * w && last <= above;
      @ ensures \result && 0 <= product && 0 <= excess && isTail(a, b, v, from, m + n, block + product, slack + excess + (error + 1));
      @ public static model strictly_pure helper boolean joined(\bigint a, \bigint b, \bigint v, \bigint from, \bigint m, \bigint block,
      @     \bigint error, \bigint last, \bigint above, \bigint w, \bigint n, \bigint sum, \bigint slack, \bigint product,
      @     \bigint excess) {
      @   return behind(a, b, v, from, m, last, above)
      @     && SeriesLemmas.productSplit(a, 2, -1, from, m, n)
      @     && SeriesLemmas.productSplit(b, 2, 1, from, m, n)
      @     && SeriesLemmas.sumSplit(a, 2, -1, b, 2, 1, from, m, n)
      @     && SeriesLemmas.productPositive(b, 2, 1, from + m, n)
      @     && SeriesLemmas.productNonNegative(a, 2, -1, from + m, n)
      @     && SeriesLemmas.sumNonNegative(a, 2, -1, b, 2, 1, from + m, n)
      @     && joinedNumbers(odd(from), analysis.Series.product(b, 2, 1, from, m), analysis.Series.product(b, 2, 1, from + m, n),
      @         odd(from + m), analysis.Series.sum(a, 2, -1, b, 2, 1, from, m), analysis.Series.sum(a, 2, -1, b, 2, 1, from + m, n),
      @         analysis.Series.product(a, 2, -1, from, m), analysis.Series.product(a, 2, -1, from + m, n), v, w, block, error, last,
      @         above, sum, slack, product, excess); } @*/

    /** With numbers in place of sums and products: q1, t1 and p1 are those of the block, q2, t2 and p2 those of what follows. */
    /*@ public normal_behavior
      @ requires c >= 1 && q1 >= 1 && q2 >= 1 && d >= 1 && p1 >= 0 && p2 >= 0 && t2 >= 0 && v >= 1 && w >= 1;
      @ requires 0 <= last && last <= w && 0 <= sum && 0 <= slack;
      @ requires block * (c * q1) <= v * t1 && v * t1 <= (block + error) * (c * q1);
      @ requires last * (c * q1) <= v * (p1 * d) && v * (p1 * d) <= above * (c * q1);
      @ requires sum * (d * q2) <= w * t2 && w * (t2 + p2) <= (sum + slack) * (d * q2);
      @ requires product * w <= last * sum && last * sum < (product + 1) * w;
      @ requires above * (sum + slack) <= last * (sum + slack) + excess * w && last <= above;
      @ ensures \result && 0 <= product && 0 <= excess && (block + product) * (c * (q1 * q2)) <= v * (t1 * q2 + p1 * t2);
      @ ensures v * ((t1 * q2 + p1 * t2) + p1 * p2) <= (block + product + (slack + excess + (error + 1))) * (c * (q1 * q2));
      @ public static model strictly_pure helper boolean joinedNumbers(\bigint c, \bigint q1, \bigint q2, \bigint d, \bigint t1,
      @     \bigint t2, \bigint p1, \bigint p2, \bigint v, \bigint w, \bigint block, \bigint error, \bigint last,
      @     \bigint above, \bigint sum, \bigint slack, \bigint product, \bigint excess) {
      @   return Products.nonNegative(last, sum)
      @     && LogarithmLemmas.floorNonNegative(last * sum, w, product)
      @     && joinedSlack(w, last, above, sum, slack, product, excess)
      @     && joinedBelow(c, q1, q2, d, t1, t2, p1, v, w, block, last, sum, product)
      @     && joinedAbove(c, q1, q2, d, t1, t2 + p2, p1, v, w, block + error, above, sum + slack, product + slack + excess + 1); } @*/

    /*@ public normal_behavior
      @ requires w >= 1 && last <= w && sum >= 0 && slack >= 0 && last * sum < (product + 1) * w;
      @ requires above * (sum + slack) <= last * (sum + slack) + excess * w && last <= above;
      @ ensures \result && 0 <= excess && above * (sum + slack) <= (product + slack + excess + 1) * w;
      @ public static model strictly_pure helper boolean joinedSlack(\bigint w, \bigint last, \bigint above, \bigint sum,
      @     \bigint slack, \bigint product, \bigint excess) {
      @   return Products.monotone(last, w, slack) && Products.monotone(last, above, sum + slack)
      @     && (excess >= 0 || Products.monotone(excess + 1, 0, w)); } @*/

    /*@ public normal_behavior
      @ requires c >= 1 && q1 >= 1 && q2 >= 1 && d >= 1 && p1 >= 0 && t2 >= 0 && v >= 1 && w >= 1 && last >= 0 && sum >= 0;
      @ requires block * (c * q1) <= v * t1 && last * (c * q1) <= v * (p1 * d) && sum * (d * q2) <= w * t2 && product * w <= last * sum;
      @ ensures \result && (block + product) * (c * (q1 * q2)) <= v * (t1 * q2 + p1 * t2);
      @ public static model strictly_pure helper boolean joinedBelow(\bigint c, \bigint q1, \bigint q2, \bigint d, \bigint t1, \bigint t2,
      @     \bigint p1, \bigint v, \bigint w, \bigint block, \bigint last, \bigint sum, \bigint product) {
      @   return Products.positive(c, q1) && Products.positive(d, q2)
      @     && Products.nonNegative(last, c * q1) && Products.nonNegative(sum, d * q2)
      @     && Products.bothMonotone(last * (c * q1), v * (p1 * d), sum * (d * q2), w * t2)
      @     && Products.positive(c * q1, d * q2)
      @     && Products.monotone(product * w, last * sum, (c * q1) * (d * q2))
      @     && Products.positive(w, d)
      @     && Products.cancel(product * (c * (q1 * q2)), v * (p1 * t2), w * d)
      @     && Products.monotone(block * (c * q1), v * t1, q2); } @*/

    /*@ public normal_behavior
      @ requires c >= 1 && q1 >= 1 && q2 >= 1 && d >= 1 && p1 >= 0 && t2 >= 0 && v >= 1 && w >= 1;
      @ requires v * t1 <= block * (c * q1) && v * (p1 * d) <= last * (c * q1) && w * t2 <= sum * (d * q2) && last * sum <= product * w;
      @ ensures \result && v * (t1 * q2 + p1 * t2) <= (block + product) * (c * (q1 * q2));
      @ public static model strictly_pure helper boolean joinedAbove(\bigint c, \bigint q1, \bigint q2, \bigint d, \bigint t1, \bigint t2,
      @     \bigint p1, \bigint v, \bigint w, \bigint block, \bigint last, \bigint sum, \bigint product) {
      @   return Products.positive(c, q1) && Products.positive(d, q2)
      @     && Products.nonNegative(p1, d) && Products.nonNegative(v, p1 * d) && Products.nonNegative(w, t2)
      @     && Products.bothMonotone(v * (p1 * d), last * (c * q1), w * t2, sum * (d * q2))
      @     && Products.positive(c * q1, d * q2)
      @     && Products.monotone(last * sum, product * w, (c * q1) * (d * q2))
      @     && Products.positive(w, d)
      @     && Products.cancel(v * (p1 * t2), product * (c * (q1 * q2)), w * d)
      @     && Products.monotone(v * t1, block * (c * q1), q2); } @*/

    /** From the first term on this is what FixedPointSum promises. */
    /*@ public normal_behavior
      @ requires isTail(a, b, v, 0, n, sum, slack);
      @ ensures \result && FixedPointSumLemmas.encloses(a, b, v, n, sum, slack);
      @ public static model strictly_pure helper boolean all(\bigint a, \bigint b, \bigint v, \bigint n, \bigint sum, \bigint slack) {
      @   return true; } @*/
}
