package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of parts of boxes where a condition holds [WHERE]; no Java code. */
public final class WhereLemmas {
    private WhereLemmas() {
    }

    /** The part of the box b where the condition g, of h operations, is positive, or if that is not asked for not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint part(\bigint b, \bigint g, \bigint h, boolean positive) {
      @   return analysis.Where.part(b, g, h, positive ? 1 : 0); } @*/

    /** By the whole box. */
    /*@ public normal_behavior
      @ requires TermLemmas.isNotNegative(TermNames.term(t), TermNames.box(b), t.kinds.length, strict);
      @ requires t.kinds.length >= 1 && g.kinds.length >= 1;
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean onPart(Term t, Ranges b, Term g, boolean positive, boolean strict) {
      @   return (strict || analysis.Where.notNegativeOnPart(TermNames.term(t), TermNames.box(b), t.kinds.length, TermNames.term(g),
      @       g.kinds.length, positive ? 1 : 0))
      @     && (!strict || analysis.Where.positiveOnPart(TermNames.term(t), TermNames.box(b), t.kinds.length, TermNames.term(g),
      @       g.kinds.length, positive ? 1 : 0)); } @*/

    /** The term u begins with g, and ends with the negative of what g ends with. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isNegative(Term u, Term g) {
      @   return 1 <= g.kinds.length && g.kinds.length <= u.kinds.length
      @     && 0 <= u.first[u.kinds.length - 1] && u.first[u.kinds.length - 1] < u.kinds.length
      @     && analysis.Slope.begins(TermNames.term(u), TermNames.term(g), g.kinds.length)
      @     && analysis.Slope.isNumber(TermNames.term(u), u.first[u.kinds.length - 1], 0)
      @     && analysis.Term.isAt(TermNames.term(u), u.kinds.length - 1, 2, u.first[u.kinds.length - 1], g.kinds.length - 1, -1, 1); } @*/

    /** A condition that fails everywhere. */
    /*@ public normal_behavior
      @ requires isNegative(u, g) && t.kinds.length >= 1 && (fails || positive);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), TermNames.box(b), u.kinds.length, fails);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean nowhere(Term t, Ranges b, Term g, boolean positive, Term u, boolean fails,
      @     boolean strict) {
      @   return analysis.Where.nowhere(TermNames.term(t), TermNames.box(b), t.kinds.length, TermNames.term(g), g.kinds.length,
      @     positive ? 1 : 0, TermNames.term(u), u.kinds.length, u.first[u.kinds.length - 1]); } @*/

    /** By two parts of the box. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && g.kinds.length >= 1;
      @ requires analysis.Term.covers(TermNames.box(b), TermNames.box(a), TermNames.box(e));
      @ requires TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(a), TermNames.term(g), g.kinds.length, positive),
      @     t.kinds.length, strict);
      @ requires TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(e), TermNames.term(g), g.kinds.length, positive),
      @     t.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean byParts(Term t, Ranges b, Ranges a, Ranges e, Term g, boolean positive,
      @     boolean strict) {
      @   return analysis.Where.partsCover(TermNames.box(b), TermNames.box(a), TermNames.box(e), TermNames.term(g), g.kinds.length,
      @       positive ? 1 : 0)
      @     && TermLemmas.byParts(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @     part(TermNames.box(a), TermNames.term(g), g.kinds.length, positive), part(TermNames.box(e), TermNames.term(g), g.kinds.length,
      @     positive),
      @       t.kinds.length, strict); } @*/

    /** Operation k of this kind, applied to i and j, has a result whatever these are. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTotal(\bigint k, \bigint kind, \bigint i, \bigint j) {
      @   return kind == 0 || kind == 1 && i >= 0
      @     || 0 <= i && i < k && 0 <= j && j < k && (2 <= kind && kind <= 4 || kind == 6 || kind == 9 || kind == 10); } @*/

    /** One more operation of such a kind. */
    /*@ public normal_behavior
      @ requires k >= 0 && d > 0 && isTotal(k, kind, i, j);
      @ requires analysis.Term.isDefined(t, b, k) && analysis.Term.isAt(t, k, kind, i, j, n, d);
      @ ensures \result && analysis.Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean total(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint n, \bigint d) {
      @   return analysis.Where.oneMoreDefined(t, b, k, kind, i, j, n, d); } @*/

    /** Operation k of this kind, applied to i and j, has a result where o is positive, which is one of these. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOfOne(\bigint k, \bigint kind, \bigint i, \bigint j, \bigint o) {
      @   return 0 <= i && i < k && 0 <= j && j < k && (kind == 5 && o == j || (kind == 7 || kind == 8) && o == i); } @*/

    /** One more operation of such a kind. */
    /*@ public normal_behavior
      @ requires isOfOne(k, kind, i, j, o) && analysis.Term.isDefined(t, b, k) && analysis.Slope.isOf(t, k, kind, i, j);
      @ requires analysis.Slope.begins(t, y, o + 1) && analysis.Term.positive(y, b, o + 1);
      @ ensures \result && analysis.Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean ofPositive(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint o, \bigint y) {
      @   return analysis.Where.oneMoreOfPositive(t, b, k, kind, i, j, o, y); } @*/

    /** By the signs of two operations on a box. */
    /*@ public normal_behavior
      @ requires analysis.Term.isDefined(t, b, k) && k >= 1 && i >= 1 && j >= 1 && analysis.Slope.isOf(t, k - 1, kind, i - 1, j - 1);
      @ requires kind == 3 || kind == 5 || kind == 4 && strict;
      @ requires !strict || strictX && strictY;
      @ requires analysis.Slope.begins(t, x, i) && TermLemmas.isNotNegative(x, b, i, strictX);
      @ requires analysis.Slope.begins(t, y, j) && TermLemmas.isNotNegative(y, b, j, strictY);
      @ ensures \result && TermLemmas.isNotNegative(t, b, k, strict);
      @ public static model strictly_pure helper boolean ofTwo(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint x, boolean strictX, \bigint y, boolean strictY, boolean strict) {
      @   return (!strict || analysis.Where.ofTwoPositive(t, b, k, kind, i - 1, j - 1, x, y))
      @     && (strict || (!strictX || analysis.Where.weaker(x, b, i)) && (!strictY || analysis.Where.weaker(y, b, j))
      @       && analysis.Term.ofTwoSigns(t, b, k, kind, i - 1, j - 1, x, y)); } @*/

    /** By a longer term. */
    /*@ public normal_behavior
      @ requires FractionLemmas.haveSame(t, u, b) && g.kinds.length >= 1;
      @ requires TermLemmas.isNotNegative(TermNames.term(u), part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @     u.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean same(Term t, Term u, Ranges b, Term g, boolean positive, boolean strict) {
      @   return analysis.Where.sameOnPart(TermNames.term(u), TermNames.box(b), u.kinds.length, t.kinds.length - 1, u.kinds.length - 1,
      @       TermNames.term(g), g.kinds.length, positive ? 1 : 0)
      @     && (strict || analysis.Fraction.notNegative(TermNames.term(t), TermNames.term(u), part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, positive), t.kinds.length,
      @       u.kinds.length))
      @     && (!strict || analysis.Fraction.positive(TermNames.term(t), TermNames.term(u), part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, positive), t.kinds.length,
      @       u.kinds.length)); } @*/

    /** The term g, with which q begins, ends with the variable less the operation p, if d is 1, or with the negative of that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isDistance(Term q, Term g, \bigint v, \bigint p, \bigint x, \bigint d) {
      @   return 1 <= g.kinds.length && g.kinds.length <= q.kinds.length && 0 <= x && x < q.kinds.length && (d == 1 || d == -1)
      @     && analysis.Slope.begins(TermNames.term(q), TermNames.term(g), g.kinds.length)
      @     && analysis.Slope.isOf(TermNames.term(q), x, 1, v, q.second[x])
      @     && (d != 1 || analysis.Term.isAt(TermNames.term(q), g.kinds.length - 1, 2, x, p, -1, 1))
      @     && (d == 1 || analysis.Term.isAt(TermNames.term(q), g.kinds.length - 1, 2, p, x, -1, 1)); } @*/

    /** The term u begins with t, and ends with d times its slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSlope(Term u, Term t, \bigint v, \bigint d) {
      @   return 1 <= t.kinds.length && t.kinds.length <= u.kinds.length
      @     && analysis.Slope.begins(TermNames.term(u), TermNames.term(t), t.kinds.length)
      @     && analysis.Slope.isSlope(TermNames.term(u), v, u.kinds.length, t.kinds.length - 1, u.kinds.length - 1, d); } @*/

    /**
     * The term begins with another one, which ends with the place; all ways from the least place, if d is 1, or the largest one, if d is
     * -1, to points of the box are in a.
     */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isReached(PlacedAt p, EnclosedOn e, Ranges a, \bigint d) {
      @   return analysis.Slope.begins(TermNames.term(p.term), TermNames.term(e.term), p.place + 1) && BigInteger.val(e.unit) > 0
      @     && analysis.Term.encloses(TermNames.term(e.term), TermNames.box(p.box), p.place, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && (d == -1 || analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.lower), BigInteger.val(e.unit)))
      @     && (d == 1 || analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.upper),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))); } @*/

    /** From a place that the condition speaks of. */
    /*@ public normal_behavior
      @ requires isSlope(r, t, q.variable, d) && isDistance(q.term, g, q.variable, q.place, x, d);
      @ requires analysis.Slope.begins(TermNames.term(q.term), TermNames.term(t), t.kinds.length);
      @ requires t.kinds.length <= q.term.kinds.length && 0 <= q.place && q.place < q.term.kinds.length;
      @ requires PlaceLemmas.endsWell(q, t.kinds.length - 1, least) && isReached(q, e, a, d);
      @ requires TermLemmas.isNotNegative(TermNames.term(r), TermNames.box(a), r.kinds.length, rises);
      @ requires strict == (least || positive && rises);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(q.box), TermNames.term(g), g.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean fromPlace(Term t, Term r, PlacedAt q, Term g, EnclosedOn e, Ranges a, \bigint x,
      @     \bigint d, boolean positive, boolean rises, boolean least, boolean strict) {
      @   return (!least || analysis.Where.weaker(TermNames.term(q.term), TermNames.box(q.box), q.term.kinds.length))
      @     && (!rises || analysis.Where.weaker(TermNames.term(r), TermNames.box(a), r.kinds.length))
      @     && analysis.Where.fromPlace(TermNames.term(t), TermNames.term(r), TermNames.term(q.term), TermNames.term(g),
      @     TermNames.term(e.term), q.variable, t.kinds.length, r.kinds.length, q.term.kinds.length, g.kinds.length, q.place, x,
      @     q.term.second[x], d, TermNames.box(q.box), TermNames.box(a), BigInteger.val(e.lower), BigInteger.val(e.upper),
      @     BigInteger.val(e.unit), positive ? 1 : 0); } @*/
}
