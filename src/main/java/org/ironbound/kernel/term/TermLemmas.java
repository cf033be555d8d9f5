package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What has been computed of a term on a box; no Java code. */
public final class TermLemmas {
    private TermLemmas() {
    }

    /** The ends low[i]/s and high[i]/s enclose the result of operation i, for all i below k, and all these have results. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible low[*], high[*];
      @ public static model strictly_pure helper boolean areEnclosed(\bigint t, \bigint b, nullable BigInteger[] low,
      @     nullable BigInteger[] high, \bigint k, \bigint s) {
      @   return analysis.Term.isDefined(t, b, k)
      @     && (\forall \bigint i; 0 <= i && i < k; low[i] != null && high[i] != null
      @       && analysis.Term.encloses(t, b, i, BigInteger.val(low[i]), BigInteger.val(high[i]), s)); } @*/

    /** All k operations have results, and that of the last one is enclosed. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isEnclosed(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s) {
      @   return k >= 1 && s > 0 && analysis.Term.isDefined(t, b, k) && analysis.Term.encloses(t, b, k - 1, low, high, s); } @*/

    /** Before the first operation. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areEnclosed(t, b, low, high, 0, s);
      @ public static model strictly_pure helper boolean none(\bigint t, \bigint b, nullable BigInteger[] low, nullable BigInteger[] high,
      @     \bigint s) {
      @   return analysis.Term.noneDefined(t, b); } @*/

    /** Two boxes have the same range of a variable. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.whole, b.lower[*], b.upper[*], b.whole[*],
      @   o.lower, o.upper, o.whole, o.lower[*], o.upper[*], o.whole[*];
      @ public static model strictly_pure helper boolean isSameRange(Ranges b, Ranges o, \bigint v) {
      @   return BigFraction.num(b.lower[v]) == BigFraction.num(o.lower[v]) && BigFraction.den(b.lower[v]) == BigFraction.den(o.lower[v])
      @     && BigFraction.num(b.upper[v]) == BigFraction.num(o.upper[v]) && BigFraction.den(b.upper[v]) == BigFraction.den(o.upper[v])
      @     && b.whole[v] == o.whole[v] && BigFraction.den(b.lower[v]) > 0 && BigFraction.den(b.upper[v]) > 0; } @*/

    /** No number, or of whole ones none, is above p/q and below g/f. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean leavesNothing(\bigint p, \bigint q, \bigint g, \bigint f, boolean w) {
      @   return q > 0 && f > 0 && (g * q <= p * f || w && q == 1 && f == 1 && g <= p + 1); } @*/

    /** A range from x to y has one part from a to c and one from f to g. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areParts(BigFraction x, BigFraction y, boolean w, BigFraction a, BigFraction c,
      @     BigFraction f, BigFraction g) {
      @   return BigFraction.num(x) == BigFraction.num(a) && BigFraction.den(x) == BigFraction.den(a)
      @     && BigFraction.num(y) == BigFraction.num(g) && BigFraction.den(y) == BigFraction.den(g)
      @     && BigFraction.den(x) > 0 && BigFraction.den(y) > 0
      @     && leavesNothing(BigFraction.num(c), BigFraction.den(c), BigFraction.num(f), BigFraction.den(f), w); } @*/

    /** The range of a variable of the box b has one part in a and one in c. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.whole, b.lower[*], b.upper[*], b.whole[*],
      @   a.lower, a.upper, a.whole, a.lower[*], a.upper[*], a.whole[*],
      @   c.lower, c.upper, c.whole, c.lower[*], c.upper[*], c.whole[*];
      @ public static model strictly_pure helper boolean hasParts(Ranges b, Ranges a, Ranges c, \bigint v) {
      @   return b.whole[v] == a.whole[v] && b.whole[v] == c.whole[v]
      @     && areParts(b.lower[v], b.upper[v], b.whole[v] == 1, a.lower[v], a.upper[v], c.lower[v], c.upper[v]); } @*/

    /** The first n ranges of the boxes a and c cover those of b. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean coverFirst(Ranges b, Ranges a, Ranges c, \bigint n) {
      @   return analysis.Term.covers(TermNames.ranges(b.lower, b.upper, b.whole, n), TermNames.ranges(a.lower, a.upper, a.whole, n),
      @       TermNames.ranges(c.lower, c.upper, c.whole, n)); } @*/

    /** A range that all three boxes share, behind ranges that cover. */
    /*@ public normal_behavior
      @ requires v >= 0 && isSameRange(b, a, v) && isSameRange(b, c, v) && coverFirst(b, a, c, v);
      @ ensures \result && coverFirst(b, a, c, v + 1);
      @ public static model strictly_pure helper boolean coversWith(Ranges b, Ranges a, Ranges c, \bigint v) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && TermNames.rangesStep(c.lower, c.upper, c.whole, v + 1)
      @     && analysis.Term.coversWith(TermNames.ranges(b.lower, b.upper, b.whole, v), TermNames.ranges(a.lower, a.upper, a.whole, v),
      @       TermNames.ranges(c.lower, c.upper, c.whole, v), v, BigFraction.num(b.lower[v]), BigFraction.den(b.lower[v]),
      @       BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v]); } @*/

    /** Two parts of a range, behind ranges that all three boxes share. */
    /*@ public normal_behavior
      @ requires v >= 0 && hasParts(b, a, c, v);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(a.lower, a.upper, a.whole, v);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(c.lower, c.upper, c.whole, v);
      @ ensures \result && coverFirst(b, a, c, v + 1);
      @ public static model strictly_pure helper boolean split(Ranges b, Ranges a, Ranges c, \bigint v) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && TermNames.rangesStep(c.lower, c.upper, c.whole, v + 1)
      @     && analysis.Term.split(TermNames.ranges(b.lower, b.upper, b.whole, v), v, BigFraction.num(b.lower[v]),
      @       BigFraction.den(b.lower[v]), BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v],
      @       BigFraction.num(a.upper[v]), BigFraction.den(a.upper[v]), BigFraction.num(c.lower[v]), BigFraction.den(c.lower[v])); } @*/

    /** The term t is at least 0, or if strict more, on the box b. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNotNegative(\bigint t, \bigint b, \bigint k, boolean strict) {
      @   return (!strict || analysis.Term.positive(t, b, k)) && (strict || analysis.Term.notNegative(t, b, k)); } @*/

    /** By an enclosure. */
    /*@ public normal_behavior
      @ requires isEnclosed(t, b, k, low, high, s) && (strict ? low > 0 : low >= 0);
      @ ensures \result && isNotNegative(t, b, k, strict);
      @ public static model strictly_pure helper boolean byEnclosure(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s, boolean strict) {
      @   return (strict || analysis.Term.fromNullOn(t, b, k, low, high, s))
      @     && (!strict || analysis.Term.aboveNull(t, b, k, low, high, s)); } @*/

    /** By two parts. */
    /*@ public normal_behavior
      @ requires k >= 1 && analysis.Term.covers(b, a, c) && isNotNegative(t, a, k, strict) && isNotNegative(t, c, k, strict);
      @ ensures \result && isNotNegative(t, b, k, strict);
      @ public static model strictly_pure helper boolean byParts(\bigint t, \bigint b, \bigint a, \bigint c, \bigint k,
      @     boolean strict) {
      @   return (strict || analysis.Term.joinedNotNegative(t, b, a, c, k))
      @     && (!strict || analysis.Term.joinedPositive(t, b, a, c, k)); } @*/

    /** By the signs of two operations, and of the factor of one. */
    /*@ public normal_behavior
      @ requires k >= 1 && analysis.Term.isDefined(t, b, k) && i >= 1 && j >= 1 && n >= 0 && d > 0;
      @ requires analysis.Term.isAt(t, k - 1, 2, i - 1, j - 1, n, d);
      @ requires analysis.Slope.begins(t, x, i) && isNotNegative(x, b, i, strict);
      @ requires analysis.Slope.begins(t, y, j) && isNotNegative(y, b, j, strictY);
      @ ensures \result && isNotNegative(t, b, k, strict);
      @ public static model strictly_pure helper boolean ofTwoParts(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint x, boolean strict, \bigint y, boolean strictY) {
      @   return (!strict || analysis.Where.weaker(x, b, i)) && (!strictY || analysis.Where.weaker(y, b, j))
      @     && analysis.Term.ofTwoParts(t, b, k, i - 1, j - 1, n, d, x, y); } @*/

    /**
     * The term ends with the difference of two powers of e, two logarithms, two square roots or two arctangents, and operation l is that
     * of what they are of.
     */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOfRising(Term t, \bigint l) {
      @   return 0 <= l && (6 <= t.kinds[t.first[t.kinds.length - 1]] && t.kinds[t.first[t.kinds.length - 1]] <= 8
      @       || t.kinds[t.first[t.kinds.length - 1]] == 14)
      @     && analysis.Term.isAt(TermNames.term(t), t.kinds.length - 1, 2, t.first[t.kinds.length - 1], t.second[t.kinds.length - 1],
      @       -1, 1)
      @     && analysis.Slope.isOf(TermNames.term(t), t.first[t.kinds.length - 1], t.kinds[t.first[t.kinds.length - 1]], t.first[l],
      @       t.second[t.first[t.kinds.length - 1]])
      @     && analysis.Slope.isOf(TermNames.term(t), t.second[t.kinds.length - 1], t.kinds[t.first[t.kinds.length - 1]], t.second[l],
      @       t.second[t.second[t.kinds.length - 1]])
      @     && analysis.Term.isAt(TermNames.term(t), l, 2, t.first[l], t.second[l], -1, 1); } @*/

    /** By what a rising function is taken of twice. */
    /*@ public normal_behavior
      @ requires isOfRising(t, l - 1) && t.kinds.length >= 1 && analysis.Term.isDefined(TermNames.term(t), b, t.kinds.length);
      @ requires l >= 1 && analysis.Slope.begins(TermNames.term(t), u, l) && isNotNegative(u, b, l, strict);
      @ ensures \result && isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofTwoRising(Term t, \bigint b, \bigint l, \bigint u, boolean strict) {
      @   return (!strict || analysis.Where.weaker(u, b, l))
      @     && analysis.Term.ofTwoRising(TermNames.term(t), b, t.kinds.length, t.first[t.kinds.length - 1],
      @     t.second[t.kinds.length - 1], t.kinds[t.first[t.kinds.length - 1]], l - 1, t.first[l - 1], t.second[l - 1],
      @     t.second[t.first[t.kinds.length - 1]], t.second[t.second[t.kinds.length - 1]], u); } @*/

    /** The term ends with the difference of two roots of the same degree, and operation l is that of what they are roots of. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOfRoots(Term t, \bigint l) {
      @   return 0 <= l
      @     && analysis.Term.isAt(TermNames.term(t), t.kinds.length - 1, 2, t.first[t.kinds.length - 1], t.second[t.kinds.length - 1],
      @       -1, 1)
      @     && analysis.Term.isAt(TermNames.term(t), t.first[t.kinds.length - 1], 15, t.first[l], t.second[t.first[t.kinds.length - 1]],
      @       BigFraction.num(t.numbers[t.first[t.kinds.length - 1]]), BigFraction.den(t.numbers[t.first[t.kinds.length - 1]]))
      @     && analysis.Term.isAt(TermNames.term(t), t.second[t.kinds.length - 1], 15, t.second[l],
      @       t.second[t.second[t.kinds.length - 1]], BigFraction.num(t.numbers[t.first[t.kinds.length - 1]]),
      @       BigFraction.den(t.numbers[t.first[t.kinds.length - 1]]))
      @     && analysis.Term.isAt(TermNames.term(t), l, 2, t.first[l], t.second[l], -1, 1); } @*/

    /** By what two roots are of. */
    /*@ public normal_behavior
      @ requires isOfRoots(t, l - 1) && t.kinds.length >= 1 && analysis.Term.isDefined(TermNames.term(t), b, t.kinds.length);
      @ requires l >= 1 && analysis.Slope.begins(TermNames.term(t), u, l) && isNotNegative(u, b, l, strict);
      @ ensures \result && isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofTwoRoots(Term t, \bigint b, \bigint l, \bigint u, boolean strict) {
      @   return (!strict || analysis.Where.weaker(u, b, l))
      @     && analysis.Term.ofTwoRoots(TermNames.term(t), b, t.kinds.length, t.first[t.kinds.length - 1],
      @     t.second[t.kinds.length - 1], BigFraction.num(t.numbers[t.first[t.kinds.length - 1]]),
      @     BigFraction.den(t.numbers[t.first[t.kinds.length - 1]]), l - 1, t.first[l - 1], t.second[l - 1],
      @     t.second[t.first[t.kinds.length - 1]], t.second[t.second[t.kinds.length - 1]], u); } @*/

    /** The term ends with the sum of operation i and another one, and operation l is the difference of their squares. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOfSquares(Term t, \bigint i, \bigint l) {
      @   return 0 <= i && 0 <= l
      @     && analysis.Term.isAt(TermNames.term(t), t.kinds.length - 1, 2, i, t.second[t.kinds.length - 1], 1, 1)
      @     && analysis.Term.isAt(TermNames.term(t), l, 2, t.first[l], t.second[l], -1, 1)
      @     && analysis.Slope.isOf(TermNames.term(t), t.first[l], 4, i, t.second[t.first[l]])
      @     && analysis.Slope.isOf(TermNames.term(t), t.second[l], 4, t.second[t.kinds.length - 1], t.second[t.second[l]]); } @*/

    /** By the squares of two operations. */
    /*@ public normal_behavior
      @ requires isOfSquares(t, i - 1, l - 1) && t.kinds.length >= 1 && analysis.Term.isDefined(TermNames.term(t), b, t.kinds.length);
      @ requires i >= 1 && analysis.Slope.begins(TermNames.term(t), x, i) && isNotNegative(x, b, i, strictX);
      @ requires l >= 1 && analysis.Slope.begins(TermNames.term(t), y, l) && isNotNegative(y, b, l, strict);
      @ ensures \result && isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofTwoSquares(Term t, \bigint b, \bigint i, \bigint l, \bigint x,
      @     boolean strictX, \bigint y, boolean strict) {
      @   return (!strictX || analysis.Where.weaker(x, b, i)) && (!strict || analysis.Where.weaker(y, b, l))
      @     && analysis.Term.ofTwoSquares(TermNames.term(t), b, t.kinds.length, i - 1, t.second[t.kinds.length - 1], l - 1,
      @     t.first[l - 1], t.second[l - 1], t.second[t.first[l - 1]], t.second[t.second[l - 1]], x, y); } @*/
}
