package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * Lemmas behind FixedPointSum, for use in assertions; no Java code. Throughout v is the scale, the k-th term of the series is p/q and the
 * sum of its first k terms t/q, with the products p, q and the sum t of Series.
 */
public final class FixedPointSumLemmas {
    /** The sum of the first k terms is at least sum/v; with the k-th counted twice it is at most (sum + slack)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean encloses(\bigint a, \bigint b, \bigint v, \bigint k, \bigint sum, \bigint slack) {
      @   return sum * analysis.Series.product(b, 2, 1, 0, k) <= v * analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k)
      @     && v * (analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k) + analysis.Series.product(a, 2, -1, 0, k))
      @       <= (sum + slack) * analysis.Series.product(b, 2, 1, 0, k); } @*/

    /*@ public normal_behavior
      @ requires m >= 0 && n >= 0;
      @ ensures \result && \dl_pow(2, m) * \dl_pow(2, n) == \dl_pow(2, m + n);
      @ measured_by m;
      @ public static model strictly_pure helper boolean powers(\bigint m, \bigint n) {
      @   return m == 0 || (powers(m - 1, n) && LogarithmLemmas.powerStep(m) && LogarithmLemmas.powerStep(m + n)); } @*/

    /*@ public normal_behavior
      @ requires bits >= 4;
      @ ensures \result && \dl_pow(2, bits) >= 16;
      @ public static model strictly_pure helper boolean scale(\bigint bits) {
      @   return LogarithmLemmas.powerStep(bits) && LogarithmLemmas.powerStep(bits - 1) && LogarithmLemmas.powerStep(bits - 2)
      @     && LogarithmLemmas.powerStep(bits - 3) && LogarithmLemmas.powerPositive(bits - 4); } @*/

    /** {@code z/v = a/b <= 1/4}, rounded down. */
    /*@ public normal_behavior
      @ requires a >= 0 && 4 * a <= b && b >= 1 && v >= 1 && z * b <= a * v && a * v < (z + 1) * b;
      @ ensures \result && z >= 0 && 4 * z <= v;
      @ public static model strictly_pure helper boolean argument(\bigint a, \bigint b, \bigint v, \bigint z) {
      @   return Products.nonNegative(a, v) && (z >= 0 || Products.monotone(z + 1, 0, b)) && Products.monotone(4 * a, b, v)
      @     && Products.cancel(4 * z, v, b); } @*/

    /** {@code x/v = (z/v)^2 <= 1/16}, rounded down, is below (a/b)^2. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 16 && z >= 0 && 4 * z <= v && z * b <= a * v && x * v <= z * z && z * z < (x + 1) * v;
      @ ensures \result && x >= 0 && 16 * x <= v && x * (b * b) <= (a * a) * v;
      @ public static model strictly_pure helper boolean squareBelow(\bigint a, \bigint b, \bigint v, \bigint z, \bigint x) {
      @   return Products.square(z)
      @     && (x >= 0 || Products.monotone(x + 1, 0, v))
      @     && Products.bothMonotone(4 * z, v, 4 * z, v)
      @     && Products.cancel(16 * x, v, v)
      @     && Products.square(b)
      @     && Products.nonNegative(z, b)
      @     && Products.monotone(x * v, z * z, b * b)
      @     && Products.bothMonotone(z * b, a * v, z * b, a * v)
      @     && Products.cancel(x * (b * b), (a * a) * v, v); } @*/

    /** And (x + 2)/v is above it. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 16 && z >= 0 && 4 * z <= v && a * v <= (z + 1) * b && z * z < (x + 1) * v;
      @ ensures \result && (a * a) * v <= (x + 2) * (b * b);
      @ public static model strictly_pure helper boolean squareAbove(\bigint a, \bigint b, \bigint v, \bigint z, \bigint x) {
      @   return Products.square(b) && Products.nonNegative(a, v) && Products.monotone((z + 1) * (z + 1), (x + 2) * v, b * b)
      @     && Products.bothMonotone(a * v, (z + 1) * b, a * v, (z + 1) * b) && Products.cancel((a * a) * v, (x + 2) * (b * b), v); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private FixedPointSumLemmas() {
    }

    /*@ public normal_behavior
      @ requires p >= 0 && q >= 1 && a >= 0 && b >= 1 && v >= 1 && x >= 0 && c >= 1 && e >= 1 && term >= 0;
      @ requires term * q <= v * p && x * b <= a * v && (next * e) * v <= (term * x) * c;
      @ ensures \result && next * (q * (b * e)) <= v * (p * (a * c));
      @ public static model strictly_pure helper boolean termBelow(\bigint p, \bigint q, \bigint a, \bigint b, \bigint v, \bigint x,
      @     \bigint c, \bigint e, \bigint term, \bigint next) {
      @   return Products.nonNegative(term, q)
      @     && Products.nonNegative(x, b)
      @     && Products.bothMonotone(term * q, v * p, x * b, a * v)
      @     && Products.monotone((term * q) * (x * b), (v * p) * (a * v), c)
      @     && Products.positive(q, b)
      @     && Products.monotone((next * e) * v, (term * x) * c, q * b)
      @     && Products.cancel(next * (q * (b * e)), v * (p * (a * c)), v); } @*/

    /*@ public normal_behavior
      @ requires p >= 0 && q >= 1 && a >= 0 && b >= 1 && v >= 1 && c >= 1 && e >= 1;
      @ requires v * p <= term * q && a * v <= x * b && (term * x) * c <= (next * e) * v;
      @ ensures \result && v * (p * (a * c)) <= next * (q * (b * e));
      @ public static model strictly_pure helper boolean termAbove(\bigint p, \bigint q, \bigint a, \bigint b, \bigint v, \bigint x,
      @     \bigint c, \bigint e, \bigint term, \bigint next) {
      @   return Products.nonNegative(v, p)
      @     && Products.nonNegative(a, v)
      @     && Products.bothMonotone(v * p, term * q, a * v, x * b)
      @     && Products.monotone((v * p) * (a * v), (term * q) * (x * b), c)
      @     && Products.positive(q, b)
      @     && Products.monotone((term * x) * c, (next * e) * v, q * b)
      @     && Products.cancel(v * (p * (a * c)), next * (q * (b * e)), v); } @*/

    /*@ public normal_behavior
      @ requires f >= 0 && sum * q <= v * t && next * (q * f) <= v * p;
      @ ensures \result && (sum + next) * (q * f) <= v * (t * f + p);
      @ public static model strictly_pure helper boolean sumBelow(\bigint t, \bigint q, \bigint f, \bigint v, \bigint p, \bigint sum,
      @     \bigint next) {
      @   return Products.monotone(sum * q, v * t, f); } @*/

    /*@ public normal_behavior
      @ requires f >= 0 && v * t <= sum * q && v * p <= next * (q * f);
      @ ensures \result && v * (t * f + p) <= (sum + next) * (q * f);
      @ public static model strictly_pure helper boolean sumAbove(\bigint t, \bigint q, \bigint f, \bigint v, \bigint p, \bigint sum,
      @     \bigint next) {
      @   return Products.monotone(v * t, sum * q, f); } @*/

    /** Where the term is at most u, the bits of x below w = v/u may be left out of its product with x. */
    /*@ public normal_behavior
      @ requires 0 <= term <= u && u >= 1 && w >= 1 && x >= 0 && leading * w <= x && x < (leading + 1) * w;
      @ requires product * u <= term * leading < (product + 1) * u;
      @ ensures \result && product >= 0 && product * (u * w) <= term * x && term * x <= (product + 2) * (u * w);
      @ public static model strictly_pure helper boolean leadingBits(\bigint term, \bigint x, \bigint u, \bigint w, \bigint leading,
      @     \bigint product) {
      @   return (leading >= 0 || Products.monotone(leading + 1, 0, w))
      @     && Products.nonNegative(term, leading)
      @     && (product >= 0 || Products.monotone(product + 1, 0, u))
      @     && Products.monotone(product * u, term * leading, w)
      @     && Products.monotone(leading * w, x, term)
      @     && Products.monotone(x, (leading + 1) * w, term)
      @     && Products.monotone(term * leading, (product + 1) * u, w)
      @     && Products.monotone(term, u, w); } @*/

    /** The k-th power of a/b is between power/v and (power + 2)/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPower(\bigint a, \bigint b, \bigint v, \bigint k, \bigint power) {
      @   return power * analysis.Series.product(b, 2, 1, 0, k) <= (v * analysis.Series.product(a, 2, -1, 0, k)) * (2 * k + 1)
      @     && (v * analysis.Series.product(a, 2, -1, 0, k)) * (2 * k + 1) <= (power + 2) * analysis.Series.product(b, 2, 1, 0, k); } @*/

    /** The sum of the first k terms is between sum/(v common) and that and 2k/v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCommonSum(\bigint a, \bigint b, \bigint v, \bigint k, \bigint common,
      @     \bigint sum) {
      @   return sum * analysis.Series.product(b, 2, 1, 0, k) <= (v * common) * analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k)
      @     && (v * common) * analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k)
      @       <= (sum + (2 * common) * k) * analysis.Series.product(b, 2, 1, 0, k); } @*/

    /** The first power is x, the first term a third of it. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && x >= 0 && x * b <= a * v && a * v <= (x + 2) * b && share >= 1 && common == 3 * share;
      @ ensures \result && isPower(a, b, v, 1, x) && isCommonSum(a, b, v, 1, common, x * share) && 0 <= x * share;
      @ public static model strictly_pure helper boolean firstPower(\bigint a, \bigint b, \bigint v, \bigint x, \bigint common,
      @     \bigint share) {
      @   return analysis.Series.productOfNone(a, 2, -1, 0) && analysis.Series.productStep(a, 2, -1, 0, 1)
      @     && analysis.Series.productOfNone(b, 2, 1, 0) && analysis.Series.productStep(b, 2, 1, 0, 1)
      @     && analysis.Series.sumOfNone(a, 2, -1, b, 2, 1, 0) && analysis.Series.sumStep(a, 2, -1, b, 2, 1, 0, 1)
      @     && Products.nonNegative(x, share) && Products.nonNegative(share, b)
      @     && Products.monotone(x * b, a * v, share) && Products.monotone(a * v, (x + 2) * b, share); } @*/

    /** From the (k-1)-th power to the k-th. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 16 && 16 * x <= v && k >= 2 && 0 <= power && power <= x;
      @ requires x * b <= a * v && a * v <= (x + 2) * b && isPower(a, b, v, k - 1, power);
      @ requires next * v <= power * x && power * x < (next + 1) * v;
      @ ensures \result && 0 <= next && next <= power && isPower(a, b, v, k, next);
      @ public static model strictly_pure helper boolean nextPower(\bigint a, \bigint b, \bigint v, \bigint x, \bigint k, \bigint power,
      @     \bigint next) {
      @   return analysis.Series.productStep(a, 2, -1, 0, k)
      @     && analysis.Series.productStep(b, 2, 1, 0, k)
      @     && SeriesLemmas.productNonNegative(a, 2, -1, 0, k - 1)
      @     && SeriesLemmas.productPositive(b, 2, 1, 0, k - 1)
      @     && powerNumbers(analysis.Series.product(a, 2, -1, 0, k - 1), analysis.Series.product(b, 2, 1, 0, k - 1),
      @         analysis.Series.product(a, 2, -1, 0, k), analysis.Series.product(b, 2, 1, 0, k), a, b, v, x, 2 * k - 1, 2 * k + 1, power,
      @         next); } @*/

    /** The same with numbers in place of products: c and e are its factors 2k-1 and 2k+1, p1 and q1 are the k-th p and q. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 16 && 16 * x <= v && 0 <= power && power <= x && p >= 0 && q >= 1 && c >= 1 && e >= 1;
      @ requires p1 == p * (a * c) && q1 == q * (b * e) && x * b <= a * v && a * v <= (x + 2) * b;
      @ requires power * q <= (v * p) * c && (v * p) * c <= (power + 2) * q && next * v <= power * x && power * x < (next + 1) * v;
      @ ensures \result && 0 <= next && next <= power && next * q1 <= (v * p1) * e && (v * p1) * e <= (next + 2) * q1;
      @ public static model strictly_pure helper boolean powerNumbers(\bigint p, \bigint q, \bigint p1, \bigint q1, \bigint a, \bigint b,
      @     \bigint v, \bigint x, \bigint c, \bigint e, \bigint power, \bigint next) {
      @   return powerShrinks(power, x, v, next)
      @     && Products.nonNegative(p, c)
      @     && Products.monotone(next * v, power * x, e)
      @     && Products.monotone((power + 2) * (x + 2), (next + 2) * v, e)
      @     && termBelow(p * c, q, a, b, v, x, e, e, power, next)
      @     && termAbove(p * c, q, a, b, v, x + 2, e, e, power + 2, next + 2); } @*/

    /*@ public normal_behavior
      @ requires 0 <= power && power <= x && 16 * x <= v && v >= 16 && next * v <= power * x && power * x < (next + 1) * v;
      @ ensures \result && 0 <= next && next <= power && (power + 2) * (x + 2) <= (next + 2) * v;
      @ public static model strictly_pure helper boolean powerShrinks(\bigint power, \bigint x, \bigint v, \bigint next) {
      @   return Products.nonNegative(power, x)
      @     && (next >= 0 || Products.monotone(next + 1, 0, v))
      @     && Products.monotone(x, v, power)
      @     && Products.cancel(next, power, v); } @*/

    /** One term more of a sum with a common denominator, of which the term has a share. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && k >= 2 && 1 <= share && share <= common && share * (2 * k + 1) == common && 0 <= next;
      @ requires isPower(a, b, v, k, next) && isCommonSum(a, b, v, k - 1, common, sum);
      @ ensures \result && isCommonSum(a, b, v, k, common, sum + next * share) && 0 <= next * share;
      @ public static model strictly_pure helper boolean commonStep(\bigint a, \bigint b, \bigint v, \bigint k, \bigint common,
      @     \bigint share, \bigint next, \bigint sum) {
      @   return analysis.Series.productStep(b, 2, 1, 0, k)
      @     && analysis.Series.sumStep(a, 2, -1, b, 2, 1, 0, k)
      @     && SeriesLemmas.productPositive(b, 2, 1, 0, k - 1)
      @     && SeriesLemmas.productPositive(b, 2, 1, 0, k)
      @     && Products.nonNegative(next, share)
      @     && Products.nonNegative(b, 2 * k + 1)
      @     && commonNumbers(analysis.Series.product(b, 2, 1, 0, k - 1), analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k - 1),
      @         analysis.Series.product(a, 2, -1, 0, k), analysis.Series.product(b, 2, 1, 0, k),
      @         analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k), b * (2 * k + 1), v, 2 * k + 1, common, share, next, sum,
      @         (2 * common) * (k - 1)); } @*/

    /** The same with numbers in place of sums and products: p1, q1 and t1 are the k-th p, q and t. */
    /*@ public normal_behavior
      @ requires f >= 0 && q1 == q * f && q1 >= 1 && t1 == t * f + p1 && share >= 1 && share <= common && share * e == common;
      @ requires next * q1 <= (v * p1) * e && (v * p1) * e <= (next + 2) * q1 && sum * q <= (v * common) * t
      @   && (v * common) * t <= (sum + error) * q;
      @ ensures \result && (sum + next * share) * q1 <= (v * common) * t1
      @   && (v * common) * t1 <= (sum + next * share + error + 2 * common) * q1;
      @ public static model strictly_pure helper boolean commonNumbers(\bigint q, \bigint t, \bigint p1, \bigint q1, \bigint t1,
      @     \bigint f, \bigint v, \bigint e, \bigint common, \bigint share, \bigint next, \bigint sum, \bigint error) {
      @   return Products.monotone(next * q1, (v * p1) * e, share)
      @     && Products.monotone((v * p1) * e, (next + 2) * q1, share)
      @     && Products.monotone(share, common, 2 * q1)
      @     && sumBelow(t, q, f, v * common, p1, sum, next * share)
      @     && sumAbove(t, q, f, v * common, p1, sum + error, (next + 2) * share); } @*/

    /** From the last power and the sum with a common denominator to what the sum promises. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && v >= 1 && k >= 1 && common >= 1 && isPower(a, b, v, k, power) && isCommonSum(a, b, v, k, common, sum);
      @ requires 0 <= sum && total * common <= sum && sum < (total + 1) * common;
      @ ensures \result && 0 <= total && encloses(a, b, v, k, total, power + (2 * k + 3));
      @ public static model strictly_pure helper boolean commonLast(\bigint a, \bigint b, \bigint v, \bigint k, \bigint common,
      @     \bigint power, \bigint sum, \bigint total) {
      @   return LogarithmLemmas.floorNonNegative(sum, common, total)
      @     && SeriesLemmas.productNonNegative(a, 2, -1, 0, k)
      @     && SeriesLemmas.productPositive(b, 2, 1, 0, k)
      @     && commonEnd(analysis.Series.product(a, 2, -1, 0, k), analysis.Series.product(b, 2, 1, 0, k),
      @         analysis.Series.sum(a, 2, -1, b, 2, 1, 0, k), v, k, common, power, sum, total); } @*/

    /*@ public normal_behavior
      @ requires p >= 0 && q >= 1 && v >= 1 && k >= 1 && common >= 1 && (v * p) * (2 * k + 1) <= (power + 2) * q;
      @ requires sum * q <= (v * common) * t && (v * common) * t <= (sum + (2 * common) * k) * q && total * common <= sum
      @   && sum < (total + 1) * common;
      @ ensures \result && total * q <= v * t && v * (t + p) <= (total + (power + (2 * k + 3))) * q;
      @ public static model strictly_pure helper boolean commonEnd(\bigint p, \bigint q, \bigint t, \bigint v, \bigint k, \bigint common,
      @     \bigint power, \bigint sum, \bigint total) {
      @   return Products.monotone(total * common, sum, q)
      @     && Products.cancel(total * q, v * t, common)
      @     && Products.monotone(sum + (2 * common) * k, (total + 1) * common + (2 * common) * k, q)
      @     && Products.cancel(v * t, (total + 1 + 2 * k) * q, common)
      @     && Products.nonNegative(v, p)
      @     && Products.nonNegative(v * p, 2 * k); } @*/
}
