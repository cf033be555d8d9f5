package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** What is known of terms whose variables are multiplied by one positive number [SCALING]; no Java code. */
public final class ScalingLemmas {
    private ScalingLemmas() {
    }

    /** Operation k of the first term and operation p of the second one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isScaled(Scale s, \bigint k, \bigint p, \bigint d) {
      @   return analysis.Scaling.isScaled(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @       s.sides.kinds.length, s.power, k, p, d); } @*/

    /** The same, if there is an operation p. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isKnown(Scale s, \bigint k, \bigint p, \bigint d) {
      @   return p < 0 || p < s.other.kinds.length && isScaled(s, k, p, d); } @*/

    /** Each of the first k operations of the first term that has a place in the array, and that place in the second term. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areScaled(Scale s, int[] places, int[] degrees, \bigint k) {
      @   return (\forall \bigint i; 0 <= i && i < k; isKnown(s, i, places[i], degrees[i])); } @*/

    /** Of an operation of this kind and with the number e/g, on what is multiplied by powers a and b, the power is d. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isDegree(\bigint kind, \bigint e, \bigint g, \bigint d, \bigint a, \bigint b) {
      @   return (kind == 2 || kind == 10) && a == d && b == d || kind == 3 && a + b == d || kind == 5 && a - b == d
      @     || kind == 4 && a + a == d || kind == 8 && d + d == a || kind == 9 && a == d || kind == 15 && g == 1 && e * d == a
      @     || 2 <= kind && kind <= 16 && a == 0 && b == 0 && d == 0; } @*/

    /** Operations k and p are of the same kind, and have the same number. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSame(Scale s, \bigint k, \bigint p) {
      @   return analysis.Term.isAt(TermNames.term(s.term), k, s.term.kinds[k], s.term.first[k], s.term.second[k],
      @       BigFraction.num(s.term.numbers[k]), BigFraction.den(s.term.numbers[k]))
      @     && analysis.Term.isAt(TermNames.term(s.other), p, s.term.kinds[k], s.other.first[p], s.other.second[p],
      @       BigFraction.num(s.term.numbers[k]), BigFraction.den(s.term.numbers[k])); } @*/

    /** Operations j and y are the same variable, whose reciprocal is multiplied. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areReciprocal(Scale s, \bigint j, \bigint y) {
      @   return analysis.Slope.isOf(TermNames.term(s.term), j, 1, s.term.first[j], s.term.second[j])
      @     && analysis.Slope.isOf(TermNames.term(s.other), y, 1, s.term.first[j], s.other.second[y])
      @     && 0 <= s.term.first[j] && s.term.first[j] < s.sides.kinds.length
      @     && analysis.Slope.isNumber(TermNames.term(s.sides), s.term.first[j], -1); } @*/

    /** The same operation. */
    /*@ public normal_behavior
      @ requires isSame(s, k, p) && 0 <= s.term.first[k] && s.term.first[k] < k && 0 <= s.term.second[k] && s.term.second[k] < k;
      @ requires 0 <= s.other.first[p] && s.other.first[p] < p && 0 <= s.other.second[p] && s.other.second[p] < p;
      @ requires isDegree(s.term.kinds[k], BigFraction.num(s.term.numbers[k]), BigFraction.den(s.term.numbers[k]), d, a, b);
      @ requires isScaled(s, s.term.first[k], s.other.first[p], a) && isScaled(s, s.term.second[k], s.other.second[p], b);
      @ ensures \result && isScaled(s, k, p, d);
      @ public static model strictly_pure helper boolean operation(Scale s, \bigint k, \bigint p, \bigint d, \bigint a, \bigint b) {
      @   return analysis.Scaling.operation(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, k, p, d, s.term.kinds[k], s.term.first[k], s.term.second[k], s.other.first[p],
      @     s.other.second[p], BigFraction.num(s.term.numbers[k]), BigFraction.den(s.term.numbers[k]), a, b); } @*/

    /** The reciprocal of a variable. */
    /*@ public normal_behavior
      @ requires areReciprocal(s, j, p) && 0 <= o && o < k && 0 <= j && j < k;
      @ requires analysis.Slope.isOf(TermNames.term(s.term), k, 5, o, j) && analysis.Slope.isNumber(TermNames.term(s.term), o, 1);
      @ ensures \result && isScaled(s, k, p, s.power);
      @ public static model strictly_pure helper boolean reciprocal(Scale s, \bigint k, \bigint p, \bigint o, \bigint j) {
      @   return analysis.Scaling.reciprocal(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, k, p, o, j, s.term.first[j], s.term.second[j], s.other.second[p]); } @*/

    /** A variable that is a reciprocal. */
    /*@ public normal_behavior
      @ requires areReciprocal(s, k, j) && 0 <= o && o < p && 0 <= j && j < p;
      @ requires analysis.Slope.isOf(TermNames.term(s.other), p, 5, o, j) && analysis.Slope.isNumber(TermNames.term(s.other), o, 1);
      @ ensures \result && isScaled(s, k, p, -s.power);
      @ public static model strictly_pure helper boolean inverse(Scale s, \bigint k, \bigint p, \bigint o, \bigint j) {
      @   return analysis.Scaling.inverse(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, k, p, o, j, s.term.first[k], s.term.second[k], s.other.second[j]); } @*/

    /** The negative of the reciprocal of a variable. */
    /*@ public normal_behavior
      @ requires 0 <= o && o < h && 0 <= j && j < h && 0 <= z && z < k && 0 <= h && h < k;
      @ requires analysis.Term.isAt(TermNames.term(s.term), k, 2, z, h, -1, 1) && analysis.Slope.isNumber(TermNames.term(s.term), z, 0);
      @ requires analysis.Slope.isOf(TermNames.term(s.term), h, 5, o, j) && analysis.Slope.isNumber(TermNames.term(s.term), o, 1);
      @ requires analysis.Slope.isOf(TermNames.term(s.term), j, 1, s.term.first[j], s.term.second[j]);
      @ requires analysis.Slope.isOf(TermNames.term(s.other), p, 1, s.term.first[j], s.other.second[p]);
      @ requires 0 <= s.term.first[j] && s.term.first[j] < s.sides.kinds.length;
      @ requires analysis.Slope.isNumber(TermNames.term(s.sides), s.term.first[j], -2);
      @ ensures \result && isScaled(s, k, p, s.power);
      @ public static model strictly_pure helper boolean opposite(Scale s, \bigint k, \bigint p, \bigint z, \bigint h, \bigint o,
      @     \bigint j) {
      @   return analysis.Scaling.opposite(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, k, p, z, h, o, j, s.term.first[j], s.term.second[j], s.other.second[p]); } @*/

    /** Something by a variable. */
    /*@ public normal_behavior
      @ requires areReciprocal(s, j, y) && 0 <= o && o < k && 0 <= j && j < k && 0 <= z && z < p && 0 <= y && y < p;
      @ requires analysis.Slope.isOf(TermNames.term(s.term), k, 3, o, j) && analysis.Slope.isOf(TermNames.term(s.other), p, 5, z, y);
      @ requires isScaled(s, o, z, a) && d + s.power == a;
      @ ensures \result && isScaled(s, k, p, d);
      @ public static model strictly_pure helper boolean byReciprocal(Scale s, \bigint k, \bigint p, \bigint d, \bigint o, \bigint j,
      @     \bigint z, \bigint y, \bigint a) {
      @   return analysis.Scaling.byReciprocal(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, k, p, d, o, j, s.term.first[j], s.term.second[j], z, y, s.other.second[y]); } @*/

    /** The first m operations of the second term have results at multiples of the points of a box where the first one is positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areKept(Scale s, Ranges b, \bigint m) {
      @   return analysis.Scaling.areKept(TermNames.term(s.other), OneSidedLemmas.part(b, s.term), TermNames.term(s.sides),
      @       s.sides.kinds.length, m); } @*/

    /** One more that has a result whatever its operands are. */
    /*@ public normal_behavior
      @ requires m >= 0 && areKept(s, b, m) && g > 0 && WhereLemmas.isTotal(m, kind, i, j);
      @ requires analysis.Term.isAt(TermNames.term(s.other), m, kind, i, j, e, g);
      @ ensures \result && areKept(s, b, m + 1);
      @ public static model strictly_pure helper boolean totalKept(Scale s, Ranges b, \bigint m, \bigint kind, \bigint i, \bigint j,
      @     \bigint e, \bigint g) {
      @   return analysis.Scaling.totalKept(TermNames.term(s.other), OneSidedLemmas.part(b, s.term), TermNames.term(s.sides),
      @     s.sides.kinds.length, m, kind, i, j, e, g); } @*/

    /** One more that is a multiple. */
    /*@ public normal_behavior
      @ requires m >= 0 && areKept(s, b, m) && s.power >= 1 && 0 <= k && k < s.term.kinds.length && isScaled(s, k, m, d);
      @ ensures \result && areKept(s, b, m + 1);
      @ public static model strictly_pure helper boolean scaledKept(Scale s, Ranges b, \bigint m, \bigint k, \bigint d) {
      @   return analysis.Scaling.scaledKept(TermNames.term(s.other), TermNames.box(b), TermNames.term(s.sides), s.sides.kinds.length, m,
      @     TermNames.term(s.term), s.term.kinds.length, 1, s.power, k, d); } @*/

    /** One more that is the logarithm or the square root of a multiple. */
    /*@ public normal_behavior
      @ requires m >= 0 && areKept(s, b, m) && s.power >= 1 && 0 <= k && k < o && o < s.term.kinds.length && 0 <= p && p < m;
      @ requires (kind == 7 || kind == 8) && analysis.Slope.isOf(TermNames.term(s.other), m, kind, p, i);
      @ requires analysis.Slope.isOf(TermNames.term(s.term), o, kind, k, j) && isScaled(s, k, p, d);
      @ ensures \result && areKept(s, b, m + 1);
      @ public static model strictly_pure helper boolean operandKept(Scale s, Ranges b, \bigint m, \bigint kind, \bigint o, \bigint k,
      @     \bigint p, \bigint i, \bigint j, \bigint d) {
      @   return analysis.Scaling.operandKept(TermNames.term(s.other), TermNames.box(b), TermNames.term(s.sides), s.sides.kinds.length, m,
      @     TermNames.term(s.term), s.term.kinds.length, 1, s.power, kind, o, k, p, i, j, d); } @*/

    /** One more that is the logarithm or the square root of a positive variable. */
    /*@ public normal_behavior
      @ requires m >= 0 && areKept(s, b, m) && 0 <= p && p < m && (kind == 7 || kind == 8);
      @ requires analysis.Slope.isOf(TermNames.term(s.other), m, kind, p, x) && analysis.Slope.isOf(TermNames.term(s.other), p, 1, v, j);
      @ requires OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, s.term), v);
      @ requires v >= s.sides.kinds.length || analysis.Slope.isNumber(TermNames.term(s.sides), v, 0)
      @   || analysis.Slope.isNumber(TermNames.term(s.sides), v, 1) || analysis.Slope.isNumber(TermNames.term(s.sides), v, -1);
      @ ensures \result && areKept(s, b, m + 1);
      @ public static model strictly_pure helper boolean variableKept(Scale s, Ranges b, \bigint m, \bigint kind, \bigint p, \bigint x,
      @     \bigint v, \bigint j) {
      @   return analysis.Term.last(0, 0, 1, v, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, v, 0, 1, 1), 0, 1, v, 0, 1, 1)
      @     && analysis.Scaling.variableKept(TermNames.term(s.other), OneSidedLemmas.part(b, s.term), TermNames.term(s.sides),
      @       s.sides.kinds.length, m, kind, p, x, v, j, analysis.Term.with(0, 0, 1, v, 0, 1, 1), 0); } @*/

    /** The first k operations of the first term have results where a multiple of a point has results of the second one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areBack(Scale s, \bigint k) {
      @   return analysis.Scaling.areBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides), s.sides.kinds.length,
      @       s.other.kinds.length, k); } @*/

    /** One more that has a result whatever its operands are. */
    /*@ public normal_behavior
      @ requires k >= 0 && areBack(s, k) && g > 0 && WhereLemmas.isTotal(k, kind, i, j);
      @ requires analysis.Term.isAt(TermNames.term(s.term), k, kind, i, j, e, g);
      @ ensures \result && areBack(s, k + 1);
      @ public static model strictly_pure helper boolean totalBack(Scale s, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint e, \bigint g) {
      @   return analysis.Scaling.totalBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length, k, kind, i, j, e, g); } @*/

    /** One more that the second term has, too, of a multiple of what it is done to. */
    /*@ public normal_behavior
      @ requires areBack(s, k) && s.power >= 1 && 0 <= p && p < s.other.kinds.length && isSame(s, k, p);
      @ requires 0 <= s.term.first[k] && s.term.first[k] < k && 0 <= s.term.second[k] && s.term.second[k] < k;
      @ requires 0 <= s.other.first[p] && s.other.first[p] < p && 0 <= s.other.second[p] && s.other.second[p] < p;
      @ requires s.term.kinds[k] == 5 && isScaled(s, s.term.second[k], s.other.second[p], d)
      @   || (s.term.kinds[k] == 7 || s.term.kinds[k] == 8 || s.term.kinds[k] == 15 || s.term.kinds[k] == 17)
      @     && isScaled(s, s.term.first[k], s.other.first[p], d);
      @ ensures \result && areBack(s, k + 1);
      @ public static model strictly_pure helper boolean partialBack(Scale s, \bigint k, \bigint p, \bigint d) {
      @   return analysis.Scaling.partialBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length, k, s.power, p, s.term.kinds[k], s.term.first[k], s.term.second[k],
      @     BigFraction.num(s.term.numbers[k]), BigFraction.den(s.term.numbers[k]), s.other.first[p], s.other.second[p], d); } @*/

    /** One more that is something by a variable whose reciprocal is multiplied. */
    /*@ public normal_behavior
      @ requires areBack(s, k) && analysis.Slope.isOf(TermNames.term(s.term), k, 5, o, j) && 0 <= o && o < k && 0 <= j && j < k;
      @ requires analysis.Slope.isOf(TermNames.term(s.term), j, 1, v, x) && 0 <= v && v < s.sides.kinds.length;
      @ requires analysis.Slope.isNumber(TermNames.term(s.sides), v, -1) || analysis.Slope.isNumber(TermNames.term(s.sides), v, -2);
      @ ensures \result && areBack(s, k + 1);
      @ public static model strictly_pure helper boolean reciprocalBack(Scale s, \bigint k, \bigint o, \bigint j, \bigint v,
      @     \bigint x) {
      @   return analysis.Scaling.reciprocalBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length, k, o, j, v, x); } @*/

    /** By its range, from low/e to high/e, or as it is positive where the condition g is, a variable is on the side of its end. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOnSide(Ranges b, Term g, Term r, \bigint v, \bigint low, \bigint high,
      @     \bigint e) {
      @   return e > 0 && analysis.Term.isWithin(TermNames.box(b), v, low, high, e)
      @       && (low >= 0 && analysis.Slope.isNumber(TermNames.term(r), v, 1)
      @         || high <= 0 && analysis.Slope.isNumber(TermNames.term(r), v, 2))
      @     || OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, g), v)
      @       && (analysis.Slope.isNumber(TermNames.term(r), v, -1) || analysis.Slope.isNumber(TermNames.term(r), v, -2)); } @*/

    /** Of the first n ranges, those of the box a are a face of those of the box b, where the variable q is at its end. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isFace(Ranges b, Ranges a, Term r, \bigint q, \bigint n) {
      @   return analysis.Scaling.isFace(TermNames.ranges(b.lower, b.upper, b.whole, n), TermNames.ranges(a.lower, a.upper, a.whole, n),
      @       TermNames.term(r), r.kinds.length, q); } @*/

    /** No ranges. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isFace(b, a, r, q, 0);
      @ public static model strictly_pure helper boolean noRange(Ranges b, Ranges a, Term r, \bigint q) {
      @   return TermNames.rangesOfNone(b.lower, b.upper, b.whole) && TermNames.rangesOfNone(a.lower, a.upper, a.whole)
      @     && analysis.Scaling.noRange(TermNames.term(r), r.kinds.length, q); } @*/

    /** A range of a variable that stays what it is. */
    /*@ public normal_behavior
      @ requires v >= 0 && isFace(b, a, r, q, v) && TermLemmas.isSameRange(b, a, v);
      @ requires v >= r.kinds.length || analysis.Slope.isNumber(TermNames.term(r), v, 0);
      @ ensures \result && isFace(b, a, r, q, v + 1);
      @ public static model strictly_pure helper boolean sameRange(Ranges b, Ranges a, Term r, \bigint q, \bigint v) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && analysis.Scaling.sameRange(TermNames.ranges(b.lower, b.upper, b.whole, v), TermNames.ranges(a.lower, a.upper, a.whole, v),
      @       TermNames.term(r), r.kinds.length, q, v, BigFraction.num(b.lower[v]), BigFraction.den(b.lower[v]),
      @       BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v]); } @*/

    /** A range of real numbers of the box a has all numbers from 0 to 1, or if only that is asked for 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean hasOne(Ranges a, \bigint v, boolean only) {
      @   return a.whole[v] == 0 && BigFraction.den(a.lower[v]) > 0 && BigFraction.den(a.upper[v]) > 0
      @     && BigFraction.num(a.lower[v]) <= (only ? BigFraction.den(a.lower[v]) : 0)
      @     && BigFraction.num(a.upper[v]) >= BigFraction.den(a.upper[v]); } @*/

    /** A range of real numbers of the box a has all numbers from -1 to 0, or if only that is asked for -1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean hasMinusOne(Ranges a, \bigint v, boolean only) {
      @   return a.whole[v] == 0 && BigFraction.den(a.lower[v]) > 0 && BigFraction.den(a.upper[v]) > 0
      @     && BigFraction.num(a.lower[v]) <= -BigFraction.den(a.lower[v])
      @     && BigFraction.num(a.upper[v]) >= (only ? -BigFraction.den(a.upper[v]) : 0); } @*/

    /** A range of a variable whose end is 1. */
    /*@ public normal_behavior
      @ requires 0 <= v && v < r.kinds.length && isFace(b, a, r, q, v) && hasOne(a, v, v == q);
      @ requires BigFraction.den(b.lower[v]) > 0 && BigFraction.den(b.upper[v]) > 0;
      @ requires analysis.Slope.isNumber(TermNames.term(r), v, 1) || analysis.Slope.isNumber(TermNames.term(r), v, -1);
      @ ensures \result && isFace(b, a, r, q, v + 1);
      @ public static model strictly_pure helper boolean otherRange(Ranges b, Ranges a, Term r, \bigint q, \bigint v) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && analysis.Scaling.otherRange(TermNames.ranges(b.lower, b.upper, b.whole, v), TermNames.ranges(a.lower, a.upper, a.whole, v),
      @       TermNames.term(r), r.kinds.length, q, v, BigFraction.num(b.lower[v]), BigFraction.den(b.lower[v]),
      @       BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v], BigFraction.num(a.lower[v]),
      @       BigFraction.den(a.lower[v]), BigFraction.num(a.upper[v]), BigFraction.den(a.upper[v])); } @*/

    /** A range of a variable whose end is -1. */
    /*@ public normal_behavior
      @ requires 0 <= v && v < r.kinds.length && isFace(b, a, r, q, v) && hasMinusOne(a, v, v == q);
      @ requires BigFraction.den(b.lower[v]) > 0 && BigFraction.den(b.upper[v]) > 0;
      @ requires analysis.Slope.isNumber(TermNames.term(r), v, 2) || analysis.Slope.isNumber(TermNames.term(r), v, -2);
      @ ensures \result && isFace(b, a, r, q, v + 1);
      @ public static model strictly_pure helper boolean lowerRange(Ranges b, Ranges a, Term r, \bigint q, \bigint v) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && analysis.Scaling.otherRange(TermNames.ranges(b.lower, b.upper, b.whole, v), TermNames.ranges(a.lower, a.upper, a.whole, v),
      @       TermNames.term(r), r.kinds.length, q, v, BigFraction.num(b.lower[v]), BigFraction.den(b.lower[v]),
      @       BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v], BigFraction.num(a.lower[v]),
      @       BigFraction.den(a.lower[v]), BigFraction.num(a.upper[v]), BigFraction.den(a.upper[v])); } @*/

    /** The statement f is about the face where the variable q is at its end, where what the condition is multiplied to is positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOfFace(NotNegativeWhere f, ScaledCondition c, \bigint q) {
      @   return f.positive && TermNames.term(f.condition) == TermNames.term(c.scale.other)
      @     && f.condition.kinds.length == c.scale.other.kinds.length
      @     && isFace(c.box, f.box, c.scale.sides, q, c.box.lower.length) && f.box.lower.length == c.box.lower.length; } @*/

    /** What is said of the term u where one of the first q variables is at its end. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areFaces(Term u, Ranges b, Term g, Term r, \bigint q, boolean strict) {
      @   return analysis.Scaling.areFaces(TermNames.term(u), OneSidedLemmas.part(b, g), TermNames.term(r), r.kinds.length,
      @       u.kinds.length, q, strict ? 1 : 0); } @*/

    /** One more, by what is said where it is at its end and the second term of s is positive, which is a multiple of the first one. */
    /*@ public normal_behavior
      @ requires 0 <= q && q < s.sides.kinds.length && areFaces(u, b, s.term, s.sides, q, strict) && u.kinds.length >= 1;
      @ requires s.term.kinds.length >= 1 && s.other.kinds.length >= 1 && s.power >= 1;
      @ requires analysis.Scaling.isScaled(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, s.term.kinds.length - 1, s.other.kinds.length - 1, d);
      @ requires analysis.Scaling.areKept(TermNames.term(s.other), OneSidedLemmas.part(b, s.term), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length);
      @ requires isOnSide(b, s.term, s.sides, q, low, high, e);
      @ requires isFace(b, a, s.sides, q, b.lower.length) && a.lower.length == b.lower.length;
      @ requires TermLemmas.isNotNegative(TermNames.term(u), WhereLemmas.part(TermNames.box(a), TermNames.term(s.other),
      @     s.other.kinds.length, true), u.kinds.length, known) && (known || !strict);
      @ ensures \result && areFaces(u, b, s.term, s.sides, q + 1, strict);
      @ public static model strictly_pure helper boolean oneMoreFace(Term u, Ranges b, Scale s, \bigint q, Ranges a, \bigint d,
      @     \bigint low, \bigint high, \bigint e, boolean known, boolean strict) {
      @   return analysis.Term.last(0, 0, 1, q, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0, 1, q, 0, 1, 1)
      @     && (!known || analysis.Where.weaker(TermNames.term(u), WhereLemmas.part(TermNames.box(a), TermNames.term(s.other),
      @       s.other.kinds.length, true), u.kinds.length))
      @     && analysis.Scaling.oneMoreFace(TermNames.term(u), TermNames.box(b), TermNames.term(s.sides), s.sides.kinds.length,
      @       u.kinds.length, q, strict ? 1 : 0, TermNames.term(s.term), s.term.kinds.length, low, high, e,
      @       analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0, TermNames.box(a), TermNames.term(s.other), s.other.kinds.length, s.power,
      @       d); } @*/

    /** The last operation of the term y is the variable q, which is multiplied, or its reciprocal is, or the negative of that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isItself(Term y, Term r, \bigint q) {
      @   return 0 <= q && q < r.kinds.length
      @     && analysis.Slope.isOf(TermNames.term(y), y.kinds.length - 1, 1, q, y.second[y.kinds.length - 1])
      @     && (analysis.Slope.isNumber(TermNames.term(r), q, 1) || analysis.Slope.isNumber(TermNames.term(r), q, -1)
      @       || analysis.Slope.isNumber(TermNames.term(r), q, -2)); } @*/

    /** It is the negative of the variable q, which is multiplied and not positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOpposite(Term y, Term r, \bigint q) {
      @   return 0 <= q && q < r.kinds.length && analysis.Slope.isNumber(TermNames.term(r), q, 2)
      @     && analysis.Slope.isNumber(TermNames.term(y), y.first[y.kinds.length - 1], 0)
      @     && analysis.Term.isAt(TermNames.term(y), y.kinds.length - 1, 2, y.first[y.kinds.length - 1], y.second[y.kinds.length - 1],
      @       -1, 1)
      @     && analysis.Slope.isOf(TermNames.term(y), y.second[y.kinds.length - 1], 1, q, y.second[y.second[y.kinds.length - 1]]); } @*/

    /** What is so where the largest of the variables is at its end, and one is positive, and so everywhere. */
    /*@ public normal_behavior
      @ requires s.term.kinds.length >= 1 && s.other.kinds.length >= 1 && s.power >= 1 && y.kinds.length >= 1 && isItself(y, s.sides, q);
      @ requires analysis.Scaling.areBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length, s.term.kinds.length);
      @ requires analysis.Scaling.isScaled(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, s.term.kinds.length - 1, s.other.kinds.length - 1, d);
      @ requires TermLemmas.isNotNegative(TermNames.term(y), WhereLemmas.part(TermNames.box(b), TermNames.term(g), g.kinds.length, true),
      @     y.kinds.length, true);
      @ requires areFaces(s.other, b, g, s.sides, s.sides.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(s.term), WhereLemmas.part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, true), s.term.kinds.length, strict);
      @ public static model strictly_pure helper boolean everyMultiple(Scale s, Ranges b, Term g, \bigint d, Term y, \bigint q,
      @     boolean strict) {
      @   return analysis.Scaling.everyMultiple(TermNames.term(s.term), TermNames.term(s.other), OneSidedLemmas.part(b, g),
      @     TermNames.term(s.sides), s.sides.kinds.length, s.power, s.other.kinds.length, s.term.kinds.length, d, q,
      @     strict ? 1 : 0, TermNames.term(y), y.kinds.length, y.second[y.kinds.length - 1], 0, 0); } @*/

    /** The same where the negative of one is positive. */
    /*@ public normal_behavior
      @ requires s.term.kinds.length >= 1 && s.other.kinds.length >= 1 && s.power >= 1 && y.kinds.length >= 1 && isOpposite(y, s.sides, q);
      @ requires analysis.Scaling.areBack(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.other.kinds.length, s.term.kinds.length);
      @ requires analysis.Scaling.isScaled(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, s.term.kinds.length - 1, s.other.kinds.length - 1, d);
      @ requires TermLemmas.isNotNegative(TermNames.term(y), WhereLemmas.part(TermNames.box(b), TermNames.term(g), g.kinds.length, true),
      @     y.kinds.length, true);
      @ requires areFaces(s.other, b, g, s.sides, s.sides.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(s.term), WhereLemmas.part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, true), s.term.kinds.length, strict);
      @ public static model strictly_pure helper boolean everyOpposite(Scale s, Ranges b, Term g, \bigint d, Term y, \bigint q,
      @     boolean strict) {
      @   return analysis.Scaling.everyMultiple(TermNames.term(s.term), TermNames.term(s.other), OneSidedLemmas.part(b, g),
      @     TermNames.term(s.sides), s.sides.kinds.length, s.power, s.other.kinds.length, s.term.kinds.length, d, q,
      @     strict ? 1 : 0, TermNames.term(y), y.kinds.length, y.second[y.second[y.kinds.length - 1]],
      @     y.first[y.kinds.length - 1], y.second[y.kinds.length - 1]); } @*/
}
