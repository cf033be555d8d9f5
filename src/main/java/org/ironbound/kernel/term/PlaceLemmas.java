package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;

/** What is known of terms at places that other terms name [PLACE]; no Java code. */
public final class PlaceLemmas {
    private PlaceLemmas() {
    }

    /** Of each of the first k operations that has one in the array, this is what it becomes at the place. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible places[*];
      @ public static model strictly_pure helper boolean arePlaced(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c,
      @     nullable int[] places, \bigint k) {
      @   return (\forall \bigint i; 0 <= i && i < k && places[i] >= 0;
      @     places[i] < m && analysis.Place.isPlaced(t, b, m, v, c, i, places[i])); } @*/

    /** The operations x and y are what i and j become. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean haveSame(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c, \bigint i,
      @     \bigint x, \bigint j, \bigint y) {
      @   return analysis.Place.isPlaced(t, b, m, v, c, i, x) && analysis.Place.isPlaced(t, b, m, v, c, j, y); } @*/

    /** The number x is not below a. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFrom(BigFraction a, \bigint p, \bigint q) {
      @   return BigFraction.den(a) > 0 && q > 0 && BigFraction.num(a) * q <= p * BigFraction.den(a); } @*/

    /** The number x is not above a. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTo(BigFraction a, \bigint p, \bigint q) {
      @   return BigFraction.den(a) > 0 && q > 0 && p * BigFraction.den(a) <= BigFraction.num(a) * q; } @*/

    /** The range of b and the numbers from low/s to high/s are within the range of a, which has real numbers. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.lower[*], b.upper[*], a.lower, a.upper, a.whole, a.lower[*], a.upper[*], a.whole[*];
      @ public static model strictly_pure helper boolean hasAll(Ranges b, Ranges a, \bigint v, \bigint low, \bigint high, \bigint s) {
      @   return a.whole[v] == 0 && BigFraction.den(b.lower[v]) > 0 && BigFraction.den(b.upper[v]) > 0
      @     && isFrom(a.lower[v], BigFraction.num(b.lower[v]), BigFraction.den(b.lower[v])) && isFrom(a.lower[v], low, s)
      @     && isTo(a.upper[v], BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v])) && isTo(a.upper[v], high, s); } @*/

    /** Of the first n ranges, those of the box b are spanned. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areSpanned(Ranges b, Ranges a, \bigint v, \bigint low, \bigint high, \bigint s,
      @     \bigint n) {
      @   return analysis.Place.isSpanned(TermNames.ranges(b.lower, b.upper, b.whole, n), TermNames.ranges(a.lower, a.upper, a.whole, n),
      @       v, low, high, s); } @*/

    /** The range itself, behind ranges that both boxes share. */
    /*@ public normal_behavior
      @ requires v >= 0 && hasAll(b, a, v, low, high, s);
      @ requires TermNames.ranges(b.lower, b.upper, b.whole, v) == TermNames.ranges(a.lower, a.upper, a.whole, v);
      @ ensures \result && areSpanned(b, a, v, low, high, s, v + 1);
      @ public static model strictly_pure helper boolean spanned(Ranges b, Ranges a, \bigint v, \bigint low, \bigint high, \bigint s) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, v + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, v + 1)
      @     && SlopeLemmas.freeOf(b.lower, b.upper, b.whole, v, v)
      @     && analysis.Place.spanned(TermNames.ranges(b.lower, b.upper, b.whole, v), v, BigFraction.num(b.lower[v]),
      @       BigFraction.den(b.lower[v]), BigFraction.num(b.upper[v]), BigFraction.den(b.upper[v]), b.whole[v],
      @       BigFraction.num(a.lower[v]), BigFraction.den(a.lower[v]), BigFraction.num(a.upper[v]), BigFraction.den(a.upper[v]), low,
      @       high, s); } @*/

    /** A range that both boxes share. */
    /*@ public normal_behavior
      @ requires u > v && u >= 0 && TermLemmas.isSameRange(b, a, u) && areSpanned(b, a, v, low, high, s, u);
      @ ensures \result && areSpanned(b, a, v, low, high, s, u + 1);
      @ public static model strictly_pure helper boolean spannedWith(Ranges b, Ranges a, \bigint v, \bigint low, \bigint high, \bigint s,
      @     \bigint u) {
      @   return TermNames.rangesStep(b.lower, b.upper, b.whole, u + 1) && TermNames.rangesStep(a.lower, a.upper, a.whole, u + 1)
      @     && analysis.Place.spannedWith(TermNames.ranges(b.lower, b.upper, b.whole, u),
      @       TermNames.ranges(a.lower, a.upper, a.whole, u), v, low, high, s, u, BigFraction.num(b.lower[u]),
      @       BigFraction.den(b.lower[u]), BigFraction.num(b.upper[u]), BigFraction.den(b.upper[u]), b.whole[u]); } @*/

    /** The term w ends with the variable less the operation c, which is constant, times the last of the first l operations. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isTurn(Term w, \bigint l, \bigint v, \bigint c, nullable int[] slopes) {
      @   return 1 <= l && l <= w.kinds.length && 0 <= c && c < w.kinds.length
      @     && analysis.Slope.isOf(TermNames.term(w), w.kinds.length - 1, 3, w.first[w.kinds.length - 1], l - 1)
      @     && analysis.Term.isAt(TermNames.term(w), w.first[w.kinds.length - 1], 2, w.first[w.first[w.kinds.length - 1]], c, -1, 1)
      @     && analysis.Slope.isOf(TermNames.term(w), w.first[w.first[w.kinds.length - 1]], 1, v,
      @       w.second[w.first[w.first[w.kinds.length - 1]]])
      @     && analysis.Slope.isSlope(TermNames.term(w), v, w.kinds.length, c, slopes[c], 1)
      @     && analysis.Slope.isNumber(TermNames.term(w), slopes[c], 0); } @*/

    /** The operation k becomes the last one, which is not negative on the box, or if strict positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean endsWell(PlacedAt p, \bigint k, boolean strict) {
      @   return analysis.Place.isPlaced(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place, k,
      @       p.term.kinds.length - 1)
      @     && TermLemmas.isNotNegative(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, strict); } @*/

    /** The operation k becomes the number 0. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isNull(PlacedAt p, \bigint k) {
      @   return analysis.Place.isPlaced(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place, k,
      @       p.places[k])
      @     && analysis.Slope.isNumber(TermNames.term(p.term), p.places[k], 0); } @*/

    /** The term begins with another one, which ends with the place; from there all ways to points of the box are in a. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isReached(PlacedAt p, EnclosedOn e, Ranges a) {
      @   return analysis.Slope.begins(TermNames.term(p.term), TermNames.term(e.term), p.place + 1) && BigInteger.val(e.unit) > 0
      @     && analysis.Term.encloses(TermNames.term(e.term), TermNames.box(p.box), p.place, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit)); } @*/

    /** By a slope that does not fall. */
    /*@ public normal_behavior
      @ requires SlopeLemmas.isSlopeOf(r, t, p.variable) && SlopeLemmas.isSlopeOf(w, r, p.variable);
      @ requires analysis.Slope.begins(TermNames.term(p.term), TermNames.term(r), r.kinds.length);
      @ requires r.kinds.length <= p.term.kinds.length && 0 <= p.place && p.place < p.term.kinds.length;
      @ requires endsWell(p, t.kinds.length - 1, strict) && isNull(p, r.kinds.length - 1) && isReached(p, e, a);
      @ requires TermLemmas.isNotNegative(TermNames.term(w), TermNames.box(a), w.kinds.length, false);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), TermNames.box(p.box), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean leastByRise(Term t, Term r, Term w, PlacedAt p, EnclosedOn e, Ranges a,
      @     boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length))
      @     && analysis.Place.leastByRise(TermNames.term(t), TermNames.term(r), TermNames.term(w), TermNames.term(p.term),
      @     TermNames.term(e.term), p.variable, t.kinds.length, r.kinds.length, w.kinds.length, p.term.kinds.length, p.place,
      @     p.places[r.kinds.length - 1], TermNames.box(p.box), TermNames.box(a), BigInteger.val(e.lower), BigInteger.val(e.upper),
      @     BigInteger.val(e.unit)); } @*/

    /** By the sign of a slope. */
    /*@ public normal_behavior
      @ requires SlopeLemmas.isSlopeOf(r, t, p.variable) && w.kinds.length <= p.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(w), TermNames.term(r), r.kinds.length);
      @ requires analysis.Slope.begins(TermNames.term(p.term), TermNames.term(w), w.kinds.length);
      @ requires isTurn(w, r.kinds.length, p.variable, p.place, slopes);
      @ requires endsWell(p, t.kinds.length - 1, strict) && isReached(p, e, a);
      @ requires TermLemmas.isNotNegative(TermNames.term(w), TermNames.box(a), w.kinds.length, false);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), TermNames.box(p.box), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean leastBySign(Term t, Term r, Term w, nullable int[] slopes, PlacedAt p,
      @     EnclosedOn e, Ranges a, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length))
      @     && analysis.Place.leastBySign(TermNames.term(t), TermNames.term(r), TermNames.term(w), TermNames.term(p.term),
      @     TermNames.term(e.term), p.variable, t.kinds.length, r.kinds.length, w.kinds.length, p.term.kinds.length, p.place,
      @     w.first[w.kinds.length - 1], w.first[w.first[w.kinds.length - 1]], w.second[w.first[w.first[w.kinds.length - 1]]],
      @     slopes[p.place], TermNames.box(p.box), TermNames.box(a), BigInteger.val(e.lower), BigInteger.val(e.upper),
      @     BigInteger.val(e.unit)); } @*/

    /** The term ends with the place, which is known on its box; all points of that of the places are reached from there. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isEnd(PlacedAt p, EnclosedOn e, Enclosure distance) {
      @   return BigInteger.val(distance.unit) > 0
      @     && analysis.Slope.begins(TermNames.term(p.term), TermNames.term(e.term), p.place + 1)
      @     && analysis.Term.encloses(TermNames.term(e.term), TermNames.box(e.box), p.place, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(distance.unit))
      @     && analysis.Slope.isReached(TermNames.box(p.box), TermNames.box(e.box), TermNames.box(p.box), p.variable,
      @       BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(distance.unit)); } @*/

    /** The box b is reached from f, a part of that of the places, and the variable is from low to high there. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean arePlaces(Ranges b, PlacedAt p, Ranges f, Ranges x, Enclosure distance,
      @     \bigint low, \bigint high) {
      @   return analysis.Slope.isReached(TermNames.box(b), TermNames.box(f), TermNames.box(x), p.variable, BigInteger.val(distance.lower),
      @       BigInteger.val(distance.upper), BigInteger.val(distance.unit))
      @     && analysis.Place.isSpanned(TermNames.box(f), TermNames.box(p.box), p.variable, 0, 0, BigInteger.val(distance.unit))
      @     && analysis.Term.isWithin(TermNames.box(b), p.variable, low, high, BigInteger.val(distance.unit)); } @*/

    /** By all places, between one end and another. */
    /*@ public normal_behavior
      @ requires analysis.Slope.begins(TermNames.term(p.term), TermNames.term(t), t.kinds.length) && t.kinds.length <= p.term.kinds.length;
      @ requires 1 <= t.kinds.length && 0 <= p.place && p.place < p.term.kinds.length && endsWell(p, t.kinds.length - 1, strict);
      @ requires isEnd(p, e, distance) && isEnd(p, o, distance);
      @ requires analysis.Term.isDefined(TermNames.term(t), TermNames.box(b), t.kinds.length);
      @ requires arePlaces(b, p, f, x, distance, BigInteger.val(e.upper), BigInteger.val(o.lower));
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), TermNames.box(b), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean everyPlace(Term t, Ranges b, PlacedAt p, Ranges f, Ranges x, EnclosedOn e,
      @     EnclosedOn o, Enclosure distance, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length))
      @     && analysis.Place.everyPlace(TermNames.term(t), TermNames.term(p.term), TermNames.term(e.term), TermNames.term(o.term),
      @     p.variable, t.kinds.length, p.term.kinds.length, p.place, TermNames.box(b), TermNames.box(p.box), TermNames.box(f),
      @     TermNames.box(x), TermNames.box(e.box), TermNames.box(o.box), BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     0, BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(distance.lower),
      @     BigInteger.val(distance.upper), BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(o.lower),
      @     BigInteger.val(o.upper), BigInteger.val(distance.unit)); } @*/

    /** The first n operations have results at the places. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isDefinedAt(PlacedAt p, \bigint n) {
      @   return analysis.Place.isDefinedAt(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place,
      @     n); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isDefinedAt(p, 0);
      @ public static model strictly_pure helper boolean noneDefinedAt(PlacedAt p) {
      @   return analysis.Place.noneDefinedAt(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place); } @*/

    /*@ public normal_behavior
      @ requires n >= 0 && isDefinedAt(p, n);
      @ requires analysis.Place.isPlaced(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place, n, k);
      @ ensures \result && isDefinedAt(p, n + 1);
      @ public static model strictly_pure helper boolean oneMoreDefinedAt(PlacedAt p, \bigint n, \bigint k) {
      @   return analysis.Place.oneMoreDefinedAt(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place, n,
      @     k); } @*/

    /** Where the condition g is positive, the variable v is more than low/unit, or with the sign -1 less. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isBeyond(Term g, \bigint v, \bigint low, \bigint unit, \bigint sign) {
      @   return g.kinds.length >= 1
      @     && analysis.Place.isBeyond(TermNames.term(g), g.kinds.length, v, low, unit, sign); } @*/

    /** The term ends with a copy of the place, which is known on the whole box. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isCopied(PlacedAt p, EnclosedOn y) {
      @   return y.term.kinds.length >= 1 && BigInteger.val(y.unit) > 0
      @     && analysis.Where.isCopied(TermNames.term(y.term), TermNames.term(p.term), p.term.kinds.length, y.term.kinds.length - 1,
      @       p.place)
      @     && analysis.Term.encloses(TermNames.term(y.term), TermNames.box(p.box), y.term.kinds.length - 1, BigInteger.val(y.lower),
      @       BigInteger.val(y.upper), BigInteger.val(y.unit)); } @*/

    /** What the term y ends with is known on the box of e, too; all points of that of the places are reached from there. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isEndOf(PlacedAt p, EnclosedOn e, Term y, Enclosure distance) {
      @   return BigInteger.val(distance.unit) > 0
      @     && analysis.Term.encloses(TermNames.term(y), TermNames.box(e.box), y.kinds.length - 1, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(distance.unit))
      @     && analysis.Slope.isReached(TermNames.box(p.box), TermNames.box(e.box), TermNames.box(p.box), p.variable,
      @       BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(distance.unit)); } @*/

    /** The variable is 0 at the near end and nowhere negative. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isFromNull(PlacedAt p, EnclosedOn e) {
      @   return 0 <= p.variable && p.variable < e.box.lower.length && p.variable < p.box.upper.length
      @     && BigFraction.den(e.box.lower[p.variable]) > 0 && BigFraction.den(p.box.upper[p.variable]) > 0
      @     && analysis.Term.isWithin(TermNames.box(e.box), p.variable, 0, 0, BigFraction.den(e.box.lower[p.variable]))
      @     && analysis.Term.isWithin(TermNames.box(p.box), p.variable, 0, BigFraction.num(p.box.upper[p.variable]),
      @       BigFraction.den(p.box.upper[p.variable])); } @*/

    /** All of that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areEnds(PlacedAt p, EnclosedOn y, EnclosedOn e, EnclosedOn o,
      @     Enclosure distance) {
      @   return isCopied(p, y) && isFromNull(p, e) && isEndOf(p, e, y.term, distance) && isEndOf(p, o, y.term, distance); } @*/

    /** By all places but those of 0, between that and another one. */
    /*@ public normal_behavior
      @ requires analysis.Slope.begins(TermNames.term(p.term), TermNames.term(t), t.kinds.length) && t.kinds.length <= p.term.kinds.length;
      @ requires 1 <= t.kinds.length && 0 <= p.place && p.place < p.term.kinds.length && (d == 1 || d == -1);
      @ requires WhereLemmas.endsWell(p, t.kinds.length - 1, w, strict) && OneSidedLemmas.isVariable(w, p.variable);
      @ requires isDefinedAt(p, t.kinds.length) && areEnds(p, y, e, o, distance);
      @ requires d == 1 ==> isBeyond(k, p.variable, BigInteger.val(e.upper), BigInteger.val(distance.unit), 1)
      @   && arePlaces(b, p, f, x, distance, BigInteger.val(e.upper), BigInteger.val(o.lower));
      @ requires d == -1 ==> isBeyond(k, p.variable, BigInteger.val(e.lower), BigInteger.val(distance.unit), -1)
      @   && arePlaces(b, p, f, x, distance, BigInteger.val(o.upper), BigInteger.val(e.lower));
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), WhereLemmas.part(TermNames.box(b), TermNames.term(k),
      @     k.kinds.length, true), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean everyInnerPlace(Term t, Ranges b, Term k, PlacedAt p, Term w, Ranges f, Ranges x,
      @     EnclosedOn e, EnclosedOn o, EnclosedOn y, Enclosure distance, \bigint d, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(p.term), WhereLemmas.part(TermNames.box(p.box), TermNames.term(w),
      @       w.kinds.length, true), p.term.kinds.length))
      @     && analysis.Place.everyInnerPlace(TermNames.term(t), TermNames.term(p.term), TermNames.term(y.term), TermNames.term(w),
      @     TermNames.term(k), p.variable, t.kinds.length, p.term.kinds.length, p.place, y.term.kinds.length, k.kinds.length,
      @     w.second[0], d, TermNames.box(b), TermNames.box(p.box), TermNames.box(f), TermNames.box(x),
      @     TermNames.box(e.box), TermNames.box(o.box), BigInteger.val(distance.lower), BigInteger.val(distance.upper), 0,
      @     BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     BigFraction.num(p.box.upper[p.variable]), BigFraction.den(p.box.upper[p.variable]),
      @     BigFraction.den(e.box.lower[p.variable]), BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(o.lower),
      @     BigInteger.val(o.upper), BigInteger.val(y.lower), BigInteger.val(y.upper), BigInteger.val(y.unit),
      @     BigInteger.val(distance.unit)); } @*/
}
