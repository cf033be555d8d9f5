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

    /** Where variable q is 1 all variables of a term are positive, and all its operations products of them. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean arePositive(Term f, Ranges b, Term g, Term r, \bigint q, \bigint k) {
      @   return analysis.Scaling.arePositive(TermNames.term(f), OneSidedLemmas.part(b, g), TermNames.term(r), r.kinds.length, q, k); } @*/

    /** One more that is a variable. */
    /*@ public normal_behavior
      @ requires k >= 0 && arePositive(f, b, g, r, q, k) && analysis.Slope.isOf(TermNames.term(f), k, 1, v, j);
      @ requires v == q || OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, g), v);
      @ ensures \result && arePositive(f, b, g, r, q, k + 1);
      @ public static model strictly_pure helper boolean positiveVariable(Term f, Ranges b, Term g, Term r, \bigint q, \bigint k,
      @     \bigint v, \bigint j) {
      @   return analysis.Term.last(0, 0, 1, v, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, v, 0, 1, 1), 0, 1, v, 0, 1, 1)
      @     && (v != q
      @       || analysis.Scaling.positiveOne(TermNames.term(f), OneSidedLemmas.part(b, g), TermNames.term(r), r.kinds.length, q, k, j))
      @     && (v == q
      @       || analysis.Scaling.positiveVariable(TermNames.term(f), OneSidedLemmas.part(b, g), TermNames.term(r), r.kinds.length, q, k,
      @         v, j, analysis.Term.with(0, 0, 1, v, 0, 1, 1), 0)); } @*/

    /** A variable is not negative where the condition g is positive, and if its reciprocal is multiplied positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isFromNull(Ranges b, Term g, Term r, \bigint v) {
      @   return OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, g), v)
      @     || analysis.Slope.isNumber(TermNames.term(r), v, 1)
      @       && analysis.Term.notNegative(analysis.Term.with(0, 0, 1, v, 0, 1, 1), OneSidedLemmas.part(b, g), 1); } @*/

    /** By its range. */
    /*@ public normal_behavior
      @ requires v >= 0 && s > 0 && g.kinds.length >= 1 && analysis.Slope.isNumber(TermNames.term(r), v, 1);
      @ requires analysis.Term.isWithin(TermNames.box(b), v, 0, high, s);
      @ ensures \result && isFromNull(b, g, r, v);
      @ public static model strictly_pure helper boolean byRange(Ranges b, Term g, Term r, \bigint v, \bigint high, \bigint s) {
      @   return analysis.Term.last(0, 0, 1, v, 0, 1, 1)
      @     && analysis.Term.noneDefined(analysis.Term.with(0, 0, 1, v, 0, 1, 1), TermNames.box(b))
      @     && analysis.Term.variable(analysis.Term.with(0, 0, 1, v, 0, 1, 1), TermNames.box(b), 0, v, 0, 1, 1, 0, high, s)
      @     && analysis.Term.oneMoreDefined(analysis.Term.with(0, 0, 1, v, 0, 1, 1), TermNames.box(b), 0, 0, high, s)
      @     && analysis.Term.fromNullOn(analysis.Term.with(0, 0, 1, v, 0, 1, 1), TermNames.box(b), 1, 0, high, s)
      @     && analysis.Where.notNegativeOnPart(analysis.Term.with(0, 0, 1, v, 0, 1, 1), TermNames.box(b), 1, TermNames.term(g),
      @       g.kinds.length, 1); } @*/

    /** Of the first n ranges, those of the box a are a face of those of the box b, where the variable q is 1. */
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

    /** A range of another variable. */
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

    /** What is said of the term u where one of the first q variables is 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areFaces(Term u, Ranges b, Term g, Term r, \bigint q, boolean strict) {
      @   return analysis.Scaling.areFaces(TermNames.term(u), OneSidedLemmas.part(b, g), TermNames.term(r), r.kinds.length,
      @       u.kinds.length, q, strict ? 1 : 0); } @*/

    /** One more: the statement s. */
    /*@ public normal_behavior
      @ requires 0 <= q && q < r.kinds.length && areFaces(u, b, g, r, q, strict) && u.kinds.length >= 1 && g.kinds.length >= 1;
      @ requires isFromNull(b, g, r, q) && isFace(b, a, r, q, b.lower.length);
      @ requires a.lower.length == b.lower.length && f.kinds.length >= 1 && arePositive(f, b, g, r, q, f.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), WhereLemmas.part(TermNames.box(a), TermNames.term(f), f.kinds.length, true),
      @     u.kinds.length, known) && (known || !strict);
      @ ensures \result && areFaces(u, b, g, r, q + 1, strict);
      @ public static model strictly_pure helper boolean oneMoreFace(Term u, Ranges b, Term g, Term r, \bigint q, Ranges a, Term f,
      @     boolean known, boolean strict) {
      @   return analysis.Term.last(0, 0, 1, q, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0, 1, q, 0, 1, 1)
      @     && (!OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, g), q)
      @       || analysis.Where.weaker(analysis.Term.with(0, 0, 1, q, 0, 1, 1), OneSidedLemmas.part(b, g), 1))
      @     && (!known || analysis.Where.weaker(TermNames.term(u), WhereLemmas.part(TermNames.box(a), TermNames.term(f),
      @       f.kinds.length, true), u.kinds.length))
      @     && analysis.Scaling.oneMoreFace(TermNames.term(u), TermNames.box(b), TermNames.term(r), r.kinds.length, u.kinds.length, q,
      @       strict ? 1 : 0, TermNames.term(g), g.kinds.length, 1, analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0, TermNames.box(a),
      @       TermNames.term(f), f.kinds.length); } @*/

    /** A variable that is multiplied, or its reciprocal is, and is positive where the condition g is. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isStart(Term r, Ranges b, Term g, \bigint q) {
      @   return 0 <= q && q < r.kinds.length && OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(b, g), q)
      @     && (analysis.Slope.isNumber(TermNames.term(r), q, 1) || analysis.Slope.isNumber(TermNames.term(r), q, -1)); } @*/

    /** Where the largest of the variables is 1, and so everywhere. */
    /*@ public normal_behavior
      @ requires s.term.kinds.length >= 1 && s.other.kinds.length >= 1 && s.power >= 1 && isStart(s.sides, b, g, q);
      @ requires analysis.Term.isDefined(TermNames.term(s.term), WhereLemmas.part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     true), s.term.kinds.length);
      @ requires analysis.Scaling.isScaled(TermNames.term(s.term), TermNames.term(s.other), TermNames.term(s.sides),
      @     s.sides.kinds.length, s.power, s.term.kinds.length - 1, s.other.kinds.length - 1, d);
      @ requires areFaces(s.other, b, g, s.sides, s.sides.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(s.term), WhereLemmas.part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, true), s.term.kinds.length, strict);
      @ public static model strictly_pure helper boolean everyMultiple(Scale s, Ranges b, Term g, \bigint d, \bigint q, boolean strict) {
      @   return analysis.Term.last(0, 0, 1, q, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0, 1, q, 0, 1, 1)
      @     && analysis.Scaling.everyMultiple(TermNames.term(s.term), TermNames.term(s.other), OneSidedLemmas.part(b, g),
      @       TermNames.term(s.sides), s.sides.kinds.length, s.power, s.other.kinds.length, s.term.kinds.length, d, q,
      @       strict ? 1 : 0, analysis.Term.with(0, 0, 1, q, 0, 1, 1), 0); } @*/
}
