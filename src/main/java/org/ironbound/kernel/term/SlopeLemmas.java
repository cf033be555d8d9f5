package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;

/** What is known of slopes, and of ways along the range of a variable [SLOPE]; no Java code. */
public final class SlopeLemmas {
    private SlopeLemmas() {
    }

    /** Of each of the first k operations that has one in the array, this is its slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible slopes[*];
      @ public static model strictly_pure helper boolean areSlopes(\bigint t, \bigint v, \bigint m, nullable int[] slopes, \bigint k) {
      @   return (\forall \bigint i; 0 <= i && i < k && slopes[i] >= 0; analysis.Slope.isSlope(t, v, m, i, slopes[i], 1)); } @*/

    /** The operations x and y are the slopes of i and j. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean haveSlopes(\bigint t, \bigint v, \bigint m, \bigint i, \bigint x, \bigint j,
      @     \bigint y) {
      @   return analysis.Slope.isSlope(t, v, m, i, x, 1) && analysis.Slope.isSlope(t, v, m, j, y, 1); } @*/

    /** The term u begins with t, and ends with its slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSlopeOf(Term u, Term t, \bigint v) {
      @   return 1 <= t.kinds.length && t.kinds.length <= u.kinds.length
      @     && analysis.Slope.begins(TermNames.term(u), TermNames.term(t), t.kinds.length)
      @     && analysis.Slope.isSlope(TermNames.term(u), v, u.kinds.length, t.kinds.length - 1, u.kinds.length - 1, 1); } @*/

    /** A sum. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && haveSlopes(t, v, m, i, x, j, y);
      @ requires analysis.Term.isAt(t, k, 2, i, j, n, d) && analysis.Term.isAt(t, p, 2, x, y, n, d);
      @ ensures \result && analysis.Slope.isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofSum(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i, \bigint x,
      @     \bigint j, \bigint y, \bigint n, \bigint d) {
      @   return analysis.Slope.ofSum(t, v, m, k, p, i, x, j, y, n, d); } @*/

    /** The first m operations of the arrays begin with the first n. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= m;
      @ ensures \result && analysis.Slope.begins(TermNames.operations(kinds, first, second, numbers, m),
      @   TermNames.operations(kinds, first, second, numbers, n), n);
      @ measured_by m;
      @ public static model strictly_pure helper boolean beginsWith(nullable int[] kinds, nullable int[] first, nullable int[] second,
      @     nullable BigFraction[] numbers, \bigint n, \bigint m) {
      @   return m <= 0 ? analysis.Slope.beginsItself(TermNames.operations(kinds, first, second, numbers, n), n)
      @     : (n < m || analysis.Slope.beginsItself(TermNames.operations(kinds, first, second, numbers, n), n))
      @       && (n == m || TermNames.operationsStep(kinds, first, second, numbers, m)
      @         && beginsWith(kinds, first, second, numbers, n, m - 1)
      @         && analysis.Slope.beginsLonger(TermNames.operations(kinds, first, second, numbers, m - 1),
      @           TermNames.operations(kinds, first, second, numbers, n), n, m - 1, kinds[m - 1], first[m - 1], second[m - 1],
      @           BigFraction.num(numbers[m - 1]), BigFraction.den(numbers[m - 1]))); } @*/

    /** The first n ranges say nothing about a later variable. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= v;
      @ ensures \result && analysis.Slope.isFree(TermNames.ranges(lower, upper, whole, n), v);
      @ measured_by n;
      @ public static model strictly_pure helper boolean freeOf(nullable BigFraction[] lower, nullable BigFraction[] upper,
      @     nullable int[] whole, \bigint n, \bigint v) {
      @   return n <= 0 ? TermNames.rangesOfNone(lower, upper, whole) && analysis.Slope.freeOfNone(v)
      @     : TermNames.rangesStep(lower, upper, whole, n) && freeOf(lower, upper, whole, n - 1, v)
      @       && analysis.Slope.freeWith(TermNames.ranges(lower, upper, whole, n - 1), v, n - 1, BigFraction.num(lower[n - 1]),
      @         BigFraction.den(lower[n - 1]), BigFraction.num(upper[n - 1]), BigFraction.den(upper[n - 1]), whole[n - 1]); } @*/

    /** The other box has all real numbers of the range. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.lower[*], b.upper[*], a.lower, a.upper, a.whole, a.lower[*], a.upper[*], a.whole[*];
      @ public static model strictly_pure helper boolean hasReal(Ranges b, Ranges a, \bigint v) {
      @   return BigFraction.num(b.lower[v]) == BigFraction.num(a.lower[v]) && BigFraction.den(b.lower[v]) == BigFraction.den(a.lower[v])
      @     && BigFraction.num(b.upper[v]) == BigFraction.num(a.upper[v]) && BigFraction.den(b.upper[v]) == BigFraction.den(a.upper[v])
      @     && a.whole[v] == 0 && BigFraction.den(b.lower[v]) > 0 && BigFraction.den(b.upper[v]) > 0; } @*/

    /** The other range is this number, which belongs to it. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOnly(BigFraction end, BigFraction low, BigFraction high, \bigint w) {
      @   return BigFraction.num(low) == BigFraction.num(end) && BigFraction.den(low) == BigFraction.den(end)
      @     && BigFraction.num(high) == BigFraction.num(end) && BigFraction.den(high) == BigFraction.den(end)
      @     && (w == 0 || BigFraction.den(end) == 1); } @*/

    /** The other box has the lower end of the range, or if the sign is -1 the upper end. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.lower[*], b.upper[*], f.lower, f.upper, f.whole, f.lower[*], f.upper[*], f.whole[*];
      @ public static model strictly_pure helper boolean hasFace(Ranges b, Ranges f, \bigint v, \bigint sign) {
      @   return (sign != 1 || isOnly(b.lower[v], f.lower[v], f.upper[v], f.whole[v]))
      @     && (sign == 1 || isOnly(b.upper[v], f.lower[v], f.upper[v], f.whole[v])); } @*/

    /** Of the first n ranges, those of the box b are swept. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areSwept(Ranges b, Ranges f, Ranges a, \bigint v, \bigint sign, \bigint n) {
      @   return analysis.Slope.isSwept(TermNames.ranges(b.lower, b.upper, b.whole, n), TermNames.ranges(f.lower, f.upper, f.whole, n),
      @       TermNames.ranges(a.lower, a.upper, a.whole, n), v, sign); } @*/

    /** The range itself, behind ranges that all three boxes share. */
    /*@ public normal_behavior
      @ requires v >= 0 && (sign == 1 || sign == -1) && hasReal(b, a, v) && hasFace(b, f, v, sign);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(f.lower, f.upper, f.whole, v);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(a.lower, a.upper, a.whole, v);
      @ ensures \result && areSwept(b, f, a, v, sign, v + 1);
      @ public static model strictly_pure helper boolean swept(Ranges b, Ranges f, Ranges a, \bigint v, \bigint sign) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(f.lower, f.upper, f.whole, v + 1)
      @     && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1) && freeOf(b.lower, b.upper, b.whole, v, v)
      @     && (sign != 1 || analysis.Slope.sweptUp(TermNames.ranges(b.lower, b.upper, b.whole, v), v, BigFraction.num(b.lower[v]),
      @       BigFraction.den(b.lower[v]), BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v], f.whole[v]))
      @     && (sign == 1 || analysis.Slope.sweptDown(TermNames.ranges(b.lower, b.upper, b.whole, v), v, BigFraction.num(b.lower[v]),
      @       BigFraction.den(b.lower[v]), BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v], f.whole[v])); } @*/

    /** A range that all three boxes share. */
    /*@ public normal_behavior
      @ requires u > v && TermLemmas.isSameRange(b, f, u) && TermLemmas.isSameRange(b, a, u) && areSwept(b, f, a, v, sign, u) && u >= 0;
      @ ensures \result && areSwept(b, f, a, v, sign, u + 1);
      @ public static model strictly_pure helper boolean sweptWith(Ranges b, Ranges f, Ranges a, \bigint v, \bigint sign, \bigint u) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, u + 1) && TermNames.rangesStep(f.lower, f.upper, f.whole, u + 1)
      @     && TermNames.rangesStep(a.lower, a.upper, a.whole, u + 1)
      @     && analysis.Slope.sweptWith(TermNames.ranges(b.lower, b.upper, b.whole, u), TermNames.ranges(f.lower, f.upper, f.whole, u),
      @       TermNames.ranges(a.lower, a.upper, a.whole, u), v, sign, u, BigFraction.num(b.lower[u]), BigFraction.den(b.lower[u]),
      @       BigFraction.num(b.upper[u]), BigFraction.den(b.upper[u]), b.whole[u]); } @*/

    /** By a slope. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && analysis.Slope.begins(u, t, n) && analysis.Slope.isSlope(u, v, m, n - 1, m - 1, c);
      @ requires analysis.Slope.isSwept(b, f, a, v, c);
      @ requires TermLemmas.isNotNegative(t, f, n, strict) && TermLemmas.isNotNegative(u, a, m, false);
      @ ensures \result && TermLemmas.isNotNegative(t, b, n, strict);
      @ public static model strictly_pure helper boolean along(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a, boolean strict) {
      @   return (strict || analysis.Slope.notNegativeAlong(t, u, v, n, m, c, b, f, a))
      @     && (!strict || analysis.Slope.positiveAlong(t, u, v, n, m, c, b, f, a)); } @*/

    /** Of the first n ranges, those of the box b are reached from the box f. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areReached(Ranges b, Ranges f, Ranges a, \bigint v, Enclosure distance,
      @     \bigint n) {
      @   return analysis.Slope.isReached(TermNames.ranges(b.lower, b.upper, b.whole, n), TermNames.ranges(f.lower, f.upper, f.whole, n),
      @       TermNames.ranges(a.lower, a.upper, a.whole, n), v, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @       BigInteger.val(distance.unit)); } @*/

    /** The other range is one number, from which the ends of the first range are not farther than the distance says. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.lower[*], b.upper[*], f.lower, f.upper, f.whole, f.lower[*], f.upper[*], f.whole[*],
      @   distance.lower, distance.upper, distance.unit;
      @ public static model strictly_pure helper boolean hasStart(Ranges b, Ranges f, \bigint v, Enclosure distance) {
      @   return f.whole[v] == 0 && BigFraction.num(f.lower[v]) == BigFraction.num(f.upper[v])
      @     && BigFraction.den(f.lower[v]) == BigFraction.den(f.upper[v])
      @     && isFrom(b.lower[v], b.upper[v], f.lower[v], BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @       BigInteger.val(distance.unit)); } @*/

    /** The distances of both ends from the number x are enclosed. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFrom(BigFraction a, BigFraction b, BigFraction x, \bigint low, \bigint high,
      @     \bigint s) {
      @   return isBelow(a, x, low, s) && isAbove(b, x, high, s); } @*/

    /** The number a - x is at least low/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBelow(BigFraction a, BigFraction x, \bigint low, \bigint s) {
      @   return BigFraction.den(a) > 0 && BigFraction.den(x) > 0 && s > 0
      @     && low * (BigFraction.den(a) * BigFraction.den(x))
      @       <= (BigFraction.num(a) * BigFraction.den(x) - BigFraction.num(x) * BigFraction.den(a)) * s; } @*/

    /** The number b - x is at most high/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAbove(BigFraction b, BigFraction x, \bigint high, \bigint s) {
      @   return BigFraction.den(b) > 0 && BigFraction.den(x) > 0 && s > 0
      @     && (BigFraction.num(b) * BigFraction.den(x) - BigFraction.num(x) * BigFraction.den(b)) * s
      @       <= high * (BigFraction.den(b) * BigFraction.den(x)); } @*/

    /** The range itself, behind ranges that all three boxes share. */
    /*@ public normal_behavior
      @ requires v >= 0 && hasStart(b, f, v, distance);
      @ requires PlaceLemmas.hasAll(b, a, v, BigFraction.num(f.lower[v]), BigFraction.num(f.lower[v]), BigFraction.den(f.lower[v]));
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(f.lower, f.upper, f.whole, v);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(a.lower, a.upper, a.whole, v);
      @ ensures \result && areReached(b, f, a, v, distance, v + 1);
      @ public static model strictly_pure helper boolean reached(Ranges b, Ranges f, Ranges a, \bigint v, Enclosure distance) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(f.lower, f.upper, f.whole, v + 1)
      @     && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1) && freeOf(b.lower, b.upper, b.whole, v, v)
      @     && analysis.Slope.reachedFrom(TermNames.ranges(b.lower, b.upper, b.whole, v), v, BigFraction.num(b.lower[v]),
      @       BigFraction.den(b.lower[v]), BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v],
      @       BigFraction.num(f.lower[v]), BigFraction.den(f.lower[v]), BigFraction.num(a.lower[v]), BigFraction.den(a.lower[v]),
      @       BigFraction.num(a.upper[v]), BigFraction.den(a.upper[v]), BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @       BigInteger.val(distance.unit)); } @*/

    /** A range that all three boxes share. */
    /*@ public normal_behavior
      @ requires u > v && TermLemmas.isSameRange(b, f, u) && TermLemmas.isSameRange(b, a, u) && u >= 0;
      @ requires areReached(b, f, a, v, distance, u);
      @ ensures \result && areReached(b, f, a, v, distance, u + 1);
      @ public static model strictly_pure helper boolean reachedWith(Ranges b, Ranges f, Ranges a, \bigint v, Enclosure distance,
      @     \bigint u) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, u + 1) && TermNames.rangesStep(f.lower, f.upper, f.whole, u + 1)
      @     && TermNames.rangesStep(a.lower, a.upper, a.whole, u + 1)
      @     && analysis.Slope.reachedWith(TermNames.ranges(b.lower, b.upper, b.whole, u), TermNames.ranges(f.lower, f.upper, f.whole, u),
      @       TermNames.ranges(a.lower, a.upper, a.whole, u), v, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @       BigInteger.val(distance.unit), u, BigFraction.num(b.lower[u]), BigFraction.den(b.lower[u]), BigFraction.num(b.upper[u]),
      @       BigFraction.den(b.upper[u]), b.whole[u]); } @*/

    /** The ends low/s and high/s are as far from p/s and q/s as products of numbers from g/s to h/s and from x/s to y/s are from 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMeanValue(\bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y,
      @     \bigint s, \bigint low, \bigint high) {
      @   return (low - p) * s <= g * x && (low - p) * s <= g * y && (low - p) * s <= h * x && (low - p) * s <= h * y
      @     && g * x <= (high - q) * s && g * y <= (high - q) * s && h * x <= (high - q) * s && h * y <= (high - q) * s; } @*/

    /** By the least products of the ends. */
    /*@ public normal_behavior
      @ requires below * s <= g * x && below * s <= g * y && below * s <= h * x && below * s <= h * y;
      @ requires above * s <= -g * x && above * s <= -g * y && above * s <= -h * x && above * s <= -h * y;
      @ ensures \result && isMeanValue(p, q, g, h, x, y, s, p + below, q - above);
      @ public static model strictly_pure helper boolean meanValue(\bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y,
      @     \bigint s, \bigint below, \bigint above) { return true; } @*/

    /** By an enclosure of a slope. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && analysis.Slope.begins(u, t, n) && analysis.Slope.isSlope(u, v, m, n - 1, m - 1, 1);
      @ requires analysis.Slope.isReached(b, f, a, v, x, y, s) && isMeanValue(p, q, g, h, x, y, s, low, high);
      @ requires TermLemmas.isEnclosed(t, f, n, p, q, s) && TermLemmas.isEnclosed(u, a, m, g, h, s);
      @ ensures \result && TermLemmas.isEnclosed(t, b, n, low, high, s);
      @ public static model strictly_pure helper boolean enclosedAlong(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m,
      @     \bigint b, \bigint f, \bigint a, \bigint x, \bigint y, \bigint p, \bigint q, \bigint g, \bigint h, \bigint low,
      @     \bigint high, \bigint s) {
      @   return analysis.Slope.enclosedAlong(t, u, v, n, m, b, f, a, x, y, p, q, g, h, low, high, s); } @*/
}
