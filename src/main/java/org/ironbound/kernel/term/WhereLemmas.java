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

    /** The first n operations of t are copies of those of u at these places, but for numbers that have none. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areCopies(Term t, Term u, int[] places, \bigint n) {
      @   return analysis.Where.areCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, n)
      @     && (\forall \bigint i; 0 <= i && i < n;
      @       places[i] < 0 || analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, i, places[i])); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areCopies(t, u, places, 0);
      @ public static model strictly_pure helper boolean noCopies(Term t, Term u, int[] places) {
      @   return analysis.Where.noneCopied(TermNames.term(t), TermNames.term(u), u.kinds.length); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && areCopies(t, u, places, n);
      @ requires analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, n, places[n]);
      @ ensures \result && areCopies(t, u, places, n + 1);
      @ public static model strictly_pure helper boolean oneMoreCopy(Term t, Term u, int[] places, \bigint n) {
      @   return analysis.Where.oneMoreCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, n, places[n]); } @*/

    /** An operation that has a copy. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && 0 <= places[i] && areCopies(t, u, places, n);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, i, places[i]);
      @ public static model strictly_pure helper boolean copyAt(Term t, Term u, int[] places, \bigint n, \bigint i) {
      @   return true; } @*/

    /** A number has no copy. */
    /*@ public normal_behavior
      @ requires 0 <= n && n < t.kinds.length && areCopies(t, u, places, n) && places[n] < 0;
      @ requires t.kinds[n] == 0 && BigFraction.den(t.numbers[n]) > 0;
      @ ensures \result && areCopies(t, u, places, n + 1);
      @ public static model strictly_pure helper boolean oneMoreNumber(Term t, Term u, int[] places, \bigint n) {
      @   return TermNames.operationAt(t.kinds, t.first, t.second, t.numbers, t.kinds.length, n)
      @     && analysis.Where.oneMoreNumber(TermNames.term(t), TermNames.term(u), u.kinds.length, n, t.first[n], t.second[n],
      @       BigFraction.num(t.numbers[n]), BigFraction.den(t.numbers[n])); } @*/

    /** The operation k of t is x + 0 y, and has the copy that x has. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < t.kinds.length && areCopies(t, u, places, k) && t.kinds[k] == 2;
      @ requires BigFraction.num(t.numbers[k]) == 0 && BigFraction.den(t.numbers[k]) > 0;
      @ requires 0 <= t.first[k] && t.first[k] < k && 0 <= t.second[k] && t.second[k] < k;
      @ requires 0 <= places[t.first[k]] && 0 <= places[t.second[k]] && places[k] == places[t.first[k]];
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, places[k]);
      @ public static model strictly_pure helper boolean repeatCopied(Term t, Term u, int[] places, \bigint k) {
      @   return copyAt(t, u, places, k, t.first[k]) && copyAt(t, u, places, k, t.second[k])
      @     && TermNames.operationAt(t.kinds, t.first, t.second, t.numbers, t.kinds.length, k)
      @     && analysis.Where.repeatCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, places[k], t.first[k], t.second[k],
      @       BigFraction.den(t.numbers[k]), places[t.second[k]]); } @*/

    /** The last operation of u is x + 0 y, and operation k of t has x as its copy. */
    /*@ public normal_behavior
      @ requires 1 <= u.kinds.length && u.kinds[u.kinds.length - 1] == 2;
      @ requires BigFraction.num(u.numbers[u.kinds.length - 1]) == 0 && BigFraction.den(u.numbers[u.kinds.length - 1]) > 0;
      @ requires analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, u.first[u.kinds.length - 1]);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, u.kinds.length - 1);
      @ public static model strictly_pure helper boolean copiedByRepeat(Term t, Term u, \bigint k) {
      @   return TermNames.operationAt(u.kinds, u.first, u.second, u.numbers, u.kinds.length, u.kinds.length - 1)
      @     && analysis.Where.copiedByRepeat(TermNames.term(t), TermNames.term(u), u.kinds.length, k, u.first[u.kinds.length - 1],
      @       u.kinds.length - 1, u.second[u.kinds.length - 1], BigFraction.den(u.numbers[u.kinds.length - 1])); } @*/

    /** Operation k of t and operation p of u are of one kind, and have the same number. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSameKind(Term t, Term u, \bigint k, \bigint p) {
      @   return 0 <= k && k < t.kinds.length && 0 <= p && p < u.kinds.length && u.kinds[p] == t.kinds[k]
      @     && BigFraction.num(u.numbers[p]) == BigFraction.num(t.numbers[k])
      @     && BigFraction.den(u.numbers[p]) == BigFraction.den(t.numbers[k]); } @*/

    /** A number or a variable. */
    /*@ public normal_behavior
      @ requires isSameKind(t, u, k, p) && (t.kinds[k] == 0 || t.kinds[k] == 1 && u.first[p] == t.first[k] || t.kinds[k] == 11);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p);
      @ public static model strictly_pure helper boolean leafCopied(Term t, Term u, \bigint k, \bigint p) {
      @   return TermNames.operationAt(t.kinds, t.first, t.second, t.numbers, t.kinds.length, k)
      @     && TermNames.operationAt(u.kinds, u.first, u.second, u.numbers, u.kinds.length, p)
      @     && analysis.Where.leafCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p, t.kinds[k], t.first[k], t.second[k],
      @       BigFraction.num(t.numbers[k]), BigFraction.den(t.numbers[k]), u.first[p], u.second[p]); } @*/

    /** An operation on copies. */
    /*@ public normal_behavior
      @ requires isSameKind(t, u, k, places[k]) && t.kinds[k] >= 2 && areCopies(t, u, places, k);
      @ requires 0 <= t.first[k] && t.first[k] < k && 0 <= t.second[k] && t.second[k] < k;
      @ requires u.first[places[k]] == places[t.first[k]] && u.second[places[k]] == places[t.second[k]];
      @ requires 0 <= places[t.first[k]] && 0 <= places[t.second[k]];
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, places[k]);
      @ public static model strictly_pure helper boolean operationCopied(Term t, Term u, int[] places, \bigint k) {
      @   return copyAt(t, u, places, k, t.first[k]) && copyAt(t, u, places, k, t.second[k])
      @     && TermNames.operationAt(t.kinds, t.first, t.second, t.numbers, t.kinds.length, k)
      @     && TermNames.operationAt(u.kinds, u.first, u.second, u.numbers, u.kinds.length, places[k])
      @     && analysis.Where.operationCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, places[k], t.kinds[k], t.first[k],
      @       t.second[k], BigFraction.num(t.numbers[k]), BigFraction.den(t.numbers[k]), places[t.first[k]], places[t.second[k]]); } @*/

    /** By a term that has copies of all operations, the last one being that of the last one. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && u.kinds.length >= 1 && areCopies(t, u, places, t.kinds.length);
      @ requires analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, t.kinds.length - 1, u.kinds.length - 1);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), b, u.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofCopy(Term t, Term u, int[] places, \bigint b, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(u), b, u.kinds.length))
      @     && analysis.Where.ofCopy(TermNames.term(t), TermNames.term(u), b, u.kinds.length, t.kinds.length); } @*/

    /** By the sign of a term t of whose last operation the last one of x is the copied one, which begins u. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && u.kinds.length >= 1 && 1 <= x.kinds.length && x.kinds.length <= u.kinds.length;
      @ requires analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, t.kinds.length - 1, x.kinds.length - 1);
      @ requires analysis.Slope.begins(TermNames.term(u), TermNames.term(x), x.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), b, u.kinds.length, other);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(x), b, x.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofOriginal(Term t, Term u, Term x, \bigint b, boolean strict, boolean other) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(t), b, t.kinds.length))
      @     && (!other || analysis.Where.weaker(TermNames.term(u), b, u.kinds.length))
      @     && analysis.Where.ofOriginal(TermNames.term(t), TermNames.term(u), b, u.kinds.length, t.kinds.length, x.kinds.length - 1,
      @       TermNames.term(x)); } @*/

    /** What is positive, where that is more than is asked. */
    /*@ public normal_behavior
      @ requires k >= 1 && TermLemmas.isNotNegative(t, b, k, strict) && (strict || !wanted);
      @ ensures \result && TermLemmas.isNotNegative(t, b, k, wanted);
      @ public static model strictly_pure helper boolean enough(\bigint t, \bigint b, \bigint k, boolean strict, boolean wanted) {
      @   return !strict || analysis.Where.weaker(t, b, k); } @*/

    /** Where a condition f holds that has copies of all operations of g, what is so where g holds. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && g.kinds.length >= 1 && f.kinds.length >= 1 && areCopies(g, f, places, g.kinds.length);
      @ requires analysis.Where.isCopied(TermNames.term(g), TermNames.term(f), f.kinds.length, g.kinds.length - 1, f.kinds.length - 1);
      @ requires TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @     t.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(f), f.kinds.length,
      @     positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean underCopy(Term t, Ranges b, Term g, Term f, int[] places, boolean positive,
      @     boolean strict) {
      @   return analysis.Where.partOfCopy(TermNames.term(g), TermNames.term(f), TermNames.box(b), f.kinds.length, g.kinds.length,
      @       positive ? 1 : 0)
      @     && TermLemmas.byParts(TermNames.term(t), part(TermNames.box(b), TermNames.term(f), f.kinds.length, positive),
      @       part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @       part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive), t.kinds.length, strict); } @*/

    /** Where a condition g holds under which a condition f does, what is so where f holds. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && f.kinds.length >= 1 && g.kinds.length >= 1 && (implied || !positive);
      @ requires TermLemmas.isNotNegative(TermNames.term(f), part(TermNames.box(b), TermNames.term(g), g.kinds.length, other),
      @     f.kinds.length, implied);
      @ requires TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(f), f.kinds.length, positive),
      @     t.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length,
      @     other), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean through(Term t, Ranges b, Term f, boolean positive, Term g, boolean other,
      @     boolean implied, boolean strict) {
      @   return analysis.Where.implied(TermNames.term(f), TermNames.term(g), TermNames.box(b), f.kinds.length, g.kinds.length,
      @       positive ? 1 : 0, other ? 1 : 0)
      @     && TermLemmas.byParts(TermNames.term(t), part(TermNames.box(b), TermNames.term(g), g.kinds.length, other),
      @       part(TermNames.box(b), TermNames.term(f), f.kinds.length, positive),
      @       part(TermNames.box(b), TermNames.term(f), f.kinds.length, positive), t.kinds.length, strict); } @*/

    /** The term t begins with x, and ends with the product of the last operation of x and another one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isProductOf(Term t, Term x) {
      @   return 1 <= x.kinds.length && 1 <= t.kinds.length
      @     && analysis.Slope.begins(TermNames.term(t), TermNames.term(x), x.kinds.length)
      @     && analysis.Slope.isOf(TermNames.term(t), t.kinds.length - 1, 3, t.first[t.kinds.length - 1], t.second[t.kinds.length - 1])
      @     && (x.kinds.length - 1 == t.first[t.kinds.length - 1] || x.kinds.length - 1 == t.second[t.kinds.length - 1]); } @*/

    /** Where a product is positive, a factor is that is nowhere negative. */
    /*@ public normal_behavior
      @ requires isProductOf(t, x) && TermLemmas.isNotNegative(TermNames.term(x), TermNames.box(b), x.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(x), part(TermNames.box(b), TermNames.term(t), t.kinds.length, true),
      @     x.kinds.length, true);
      @ public static model strictly_pure helper boolean ofFactor(Term t, Ranges b, Term x, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(x), TermNames.box(b), x.kinds.length))
      @     && analysis.Where.ofFactor(TermNames.term(t), TermNames.box(b), t.kinds.length, t.first[t.kinds.length - 1],
      @       t.second[t.kinds.length - 1], x.kinds.length - 1, TermNames.term(x)); } @*/

    /** A condition takes the square root of what x ends with, or if strict the logarithm. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOperand(Term g, Term x, \bigint r, boolean strict) {
      @   return 1 <= x.kinds.length && x.kinds.length <= r && r < g.kinds.length
      @     && analysis.Slope.isOf(TermNames.term(g), r, strict ? 7 : 8, x.kinds.length - 1, g.second[r])
      @     && analysis.Slope.begins(TermNames.term(g), TermNames.term(x), x.kinds.length); } @*/

    /** What a condition takes the square root of, or the logarithm. */
    /*@ public normal_behavior
      @ requires isOperand(g, x, r, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(x), part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @     x.kinds.length, strict);
      @ public static model strictly_pure helper boolean ofOperand(Term g, Ranges b, boolean positive, \bigint r, Term x, boolean strict) {
      @   return analysis.Where.ofOperand(TermNames.term(g), TermNames.box(b), g.kinds.length, positive ? 1 : 0, r, strict ? 7 : 8,
      @     x.kinds.length - 1, g.second[r], TermNames.term(x)); } @*/

    /** What is so nowhere, for neither something nor its negative is negative, and one of both is positive. */
    /*@ public normal_behavior
      @ requires isNegative(u, f) && t.kinds.length >= 1 && (holds || fails);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), b, u.kinds.length, fails);
      @ requires TermLemmas.isNotNegative(TermNames.term(f), b, f.kinds.length, holds);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), b, t.kinds.length, strict);
      @ public static model strictly_pure helper boolean never(Term t, \bigint b, Term f, boolean holds, Term u, boolean fails,
      @     boolean strict) {
      @   return (!holds || analysis.Where.weaker(TermNames.term(f), b, f.kinds.length))
      @     && (!fails || analysis.Where.weaker(TermNames.term(u), b, u.kinds.length))
      @     && analysis.Where.never(TermNames.term(t), b, t.kinds.length, TermNames.term(f), f.kinds.length, TermNames.term(u),
      @       u.kinds.length, u.first[u.kinds.length - 1]); } @*/

    /** The term u goes on from y with the square root of what y ends with, or if not strict with its logarithm, and with 1 + 0. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean goesOn(Term u, Term y, boolean strict) {
      @   return u.kinds.length == y.kinds.length + 2 && analysis.Slope.begins(TermNames.term(u), TermNames.term(y), y.kinds.length)
      @     && 0 <= u.second[y.kinds.length] && u.second[y.kinds.length] < y.kinds.length
      @     && analysis.Slope.isOf(TermNames.term(u), y.kinds.length, strict ? 8 : 7, y.kinds.length - 1, u.second[y.kinds.length])
      @     && 0 <= u.first[y.kinds.length + 1] && u.first[y.kinds.length + 1] < y.kinds.length
      @     && analysis.Slope.isNumber(TermNames.term(u), u.first[y.kinds.length + 1], 1)
      @     && analysis.Term.isAt(TermNames.term(u), y.kinds.length + 1, 2, u.first[y.kinds.length + 1], u.first[y.kinds.length + 1], 0, 1);
      @ } @*/

    /** What is positive where its negative has a square root, or if not strict a logarithm: it has none. */
    /*@ public normal_behavior
      @ requires isNegative(y, t) && goesOn(u, y, strict) && g.kinds.length >= 1;
      @ requires analysis.Term.isDefined(TermNames.term(y), part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive),
      @     y.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(b), TermNames.term(u), u.kinds.length, true),
      @     t.kinds.length, true);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t),
      @     part(TermNames.box(b), TermNames.term(g), g.kinds.length, positive), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean otherwise(Term t, Ranges b, Term g, boolean positive, Term y, Term u,
      @     boolean strict) {
      @   return analysis.Where.otherwise(TermNames.term(t), TermNames.box(b), t.kinds.length, TermNames.term(g), g.kinds.length,
      @     positive ? 1 : 0, TermNames.term(y), y.kinds.length, y.first[y.kinds.length - 1], TermNames.term(u), strict ? 8 : 7,
      @     u.second[y.kinds.length], u.first[y.kinds.length + 1]); } @*/

    /** The operations of what begins a term have results where its sign is known. */
    /*@ public normal_behavior
      @ requires u.kinds.length >= 1 && analysis.Slope.begins(TermNames.term(t), TermNames.term(u), u.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), b, u.kinds.length, strict);
      @ ensures \result && analysis.Term.isDefined(TermNames.term(t), b, u.kinds.length);
      @ public static model strictly_pure helper boolean definedBySign(Term t, \bigint b, Term u, boolean strict) {
      @   return (!strict || analysis.Where.weaker(TermNames.term(u), b, u.kinds.length))
      @     && analysis.Where.definedBySign(TermNames.term(t), b, u.kinds.length, TermNames.term(u)); } @*/

    /** One more operation, which is the square root of what a term ends with that is not negative. */
    /*@ public normal_behavior
      @ requires analysis.Term.isDefined(t, b, k) && analysis.Slope.isOf(t, k, 8, i, j) && 0 <= i && i < k && 0 <= j && j < k;
      @ requires analysis.Slope.begins(t, y, i + 1) && TermLemmas.isNotNegative(y, b, i + 1, strict);
      @ ensures \result && analysis.Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint y,
      @     boolean strict) {
      @   return (!strict || analysis.Where.weaker(y, b, i + 1)) && analysis.Where.oneMoreRoot(t, b, k, i, j, y); } @*/

    /**
     * The operations r and r + 1 of the term u are the square roots of the difference of the variable v, as its operation x, and its
     * operation p, and of the negative of that.
     */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isEquation(Term u, \bigint v, \bigint x, \bigint p, \bigint r) {
      @   return 0 <= r && r + 1 < u.kinds.length && 0 <= p && p < u.kinds.length
      @     && analysis.Slope.isOf(TermNames.term(u), x, 1, v, u.second[x])
      @     && analysis.Term.isAt(TermNames.term(u), u.first[r], 2, x, p, -1, 1)
      @     && analysis.Term.isAt(TermNames.term(u), u.first[r + 1], 2, p, x, -1, 1)
      @     && analysis.Slope.isOf(TermNames.term(u), r, 8, u.first[r], u.second[r])
      @     && analysis.Slope.isOf(TermNames.term(u), r + 1, 8, u.first[r + 1], u.second[r + 1]); } @*/

    /** A variable that an equation of another term names. */
    /*@ public normal_behavior
      @ requires isEquation(u, v, x, p, r) && 0 <= k && analysis.Slope.isOf(TermNames.term(t), k, 1, v, i);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p);
      @ public static model strictly_pure helper boolean equalCopied(Term t, Term u, \bigint k, \bigint v, \bigint i, \bigint x,
      @     \bigint p, \bigint r) {
      @   return analysis.Where.equalCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p, v, i, u.second[x], x, u.first[r],
      @       u.first[r + 1], r, r + 1, u.second[r], u.second[r + 1]); } @*/

    /** The absolute value of an operation that has a copy, and which is p: the copy itself, or the negative of it. */
    /*@ public normal_behavior
      @ requires 0 <= k && 0 <= i && i < k && 0 <= places[i] && areCopies(t, u, places, k);
      @ requires analysis.Slope.isOf(TermNames.term(t), k, 9, i, j);
      @ requires 0 <= p && p < u.kinds.length && 0 <= r && r < u.kinds.length;
      @ requires analysis.Slope.isOf(TermNames.term(u), r, 8, p, u.second[r]);
      @ requires places[i] == p || analysis.Term.isAt(TermNames.term(u), p, 2, z, places[i], -1, 1)
      @   && analysis.Slope.isNumber(TermNames.term(u), z, 0);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p);
      @ public static model strictly_pure helper boolean absoluteCopied(Term t, Term u, int[] places, \bigint k, \bigint i, \bigint j,
      @     \bigint p, \bigint z, \bigint r) {
      @   return copyAt(t, u, places, k, i)
      @     && analysis.Where.absoluteCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p, i, j, places[i], z, r,
      @       u.second[r]); } @*/

    /** The smaller one of two operations that have copies, p and q. */
    /*@ public normal_behavior
      @ requires 0 <= k && 0 <= i && i < k && 0 <= j && j < k && areCopies(t, u, places, k);
      @ requires analysis.Slope.isOf(TermNames.term(t), k, 10, i, j);
      @ requires 0 <= p && p < u.kinds.length && 0 <= q && q < u.kinds.length && 0 <= r && r < u.kinds.length;
      @ requires places[i] == p && places[j] == q || places[i] == q && places[j] == p;
      @ requires analysis.Slope.isOf(TermNames.term(u), r, 8, d, u.second[r]);
      @ requires analysis.Term.isAt(TermNames.term(u), d, 2, q, p, -1, 1);
      @ ensures \result && analysis.Where.isCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p);
      @ public static model strictly_pure helper boolean smallerCopied(Term t, Term u, int[] places, \bigint k, \bigint i, \bigint j,
      @     \bigint p, \bigint q, \bigint d, \bigint r) {
      @   return copyAt(t, u, places, k, i) && copyAt(t, u, places, k, j)
      @     && analysis.Where.smallerCopied(TermNames.term(t), TermNames.term(u), u.kinds.length, k, p, i, j, q, d, r, u.second[r]); } @*/

    /** A term whose last operation is a square or an absolute value. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && (kind == 4 || kind == 9);
      @ requires analysis.Slope.isOf(TermNames.term(t), t.kinds.length - 1, kind, i, j);
      @ requires analysis.Term.isDefined(TermNames.term(t), b, t.kinds.length);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), b, t.kinds.length, false);
      @ public static model strictly_pure helper boolean ofKind(Term t, \bigint b, \bigint kind, \bigint i, \bigint j) {
      @   return analysis.OneSided.byKind(TermNames.term(t), b, t.kinds.length - 1, kind, i, j, 0, 0, 1)
      @     && analysis.OneSided.fromNullOn(TermNames.term(t), b, t.kinds.length, 0, 0, 1); } @*/

    /** Operation k of this kind, applied to i and j, has a result whatever these are. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTotal(\bigint k, \bigint kind, \bigint i, \bigint j) {
      @   return kind == 0 || kind == 1 && i >= 0 || kind == 11
      @     || 0 <= i && i < k && 0 <= j && j < k
      @       && (2 <= kind && kind <= 4 || kind == 6 || kind == 9 || kind == 10 || 12 <= kind && kind <= 14 || kind == 16); } @*/

    /** One more operation of such a kind. */
    /*@ public normal_behavior
      @ requires k >= 0 && d > 0 && isTotal(k, kind, i, j);
      @ requires analysis.Term.isDefined(t, b, k) && analysis.Term.isAt(t, k, kind, i, j, n, d);
      @ ensures \result && analysis.Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean total(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint n, \bigint d) {
      @   return analysis.Where.oneMoreDefined(t, b, k, kind, i, j, n, d); } @*/

    /** One more operation that is a root of odd degree. */
    /*@ public normal_behavior
      @ requires n >= 1 && n == 2 * (n / 2) + 1 && 0 <= i && i < k && 0 <= j && j < k;
      @ requires analysis.Term.isDefined(t, b, k) && analysis.Term.isAt(t, k, 15, i, j, n, 1);
      @ ensures \result && analysis.Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oddRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n) {
      @   return analysis.Where.oneMoreOddRoot(t, b, k, i, j, n, n / 2); } @*/

    /** Operation k of this kind, applied to i and j, has a result where o is positive, which is one of these. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOfOne(\bigint k, \bigint kind, \bigint i, \bigint j, \bigint o) {
      @   return 0 <= i && i < k && 0 <= j && j < k && (kind == 5 && o == j || (kind == 7 || kind == 8 || kind == 17) && o == i); } @*/

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

    /** A term ends with a copy of the place; all ways from its least value, or with d = -1 the largest, to points of the box are in a. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isReachedByCopy(PlacedAt p, EnclosedOn e, Ranges a, \bigint d) {
      @   return e.term.kinds.length >= 1 && BigInteger.val(e.unit) > 0
      @     && analysis.Where.isCopied(TermNames.term(e.term), TermNames.term(p.term), p.term.kinds.length, e.term.kinds.length - 1,
      @       p.place)
      @     && analysis.Term.encloses(TermNames.term(e.term), TermNames.box(p.box), e.term.kinds.length - 1, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && (d == -1 || analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.lower), BigInteger.val(e.unit)))
      @     && (d == 1 || analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.upper),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))); } @*/

    /** What is known of ways on a box is so of a part. */
    /*@ public normal_behavior
      @ requires isReachedByCopy(p, e, a, d) && k.kinds.length >= 1 && (d == 1 || d == -1);
      @ requires TermLemmas.isNotNegative(TermNames.term(p.term), part(TermNames.box(p.box), TermNames.term(k), k.kinds.length, true),
      @     p.term.kinds.length, false);
      @ requires p.term.kinds.length >= 1;
      @ ensures \result && BigInteger.val(e.unit) > 0;
      @ ensures analysis.Term.encloses(TermNames.term(p.term), part(TermNames.box(p.box), TermNames.term(k), k.kinds.length,
      @     true), p.place, BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ ensures d == -1 || analysis.Place.isSpanned(part(TermNames.box(p.box), TermNames.term(k), k.kinds.length, true),
      @     TermNames.box(a), p.variable, BigInteger.val(e.lower), BigInteger.val(e.lower), BigInteger.val(e.unit));
      @ ensures d == 1 || analysis.Place.isSpanned(part(TermNames.box(p.box), TermNames.term(k), k.kinds.length, true),
      @     TermNames.box(a), p.variable, BigInteger.val(e.upper), BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ public static model strictly_pure helper boolean reachedOnPart(PlacedAt p, EnclosedOn e, Ranges a, \bigint d, Term k) {
      @   return analysis.Where.enclosedByCopy(TermNames.term(e.term), TermNames.term(p.term), TermNames.box(p.box),
      @       p.term.kinds.length, e.term.kinds.length - 1, p.place, TermNames.term(k), k.kinds.length, 1, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && (d == -1 || analysis.Where.spannedFromPart(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.lower), BigInteger.val(e.unit), TermNames.term(k), k.kinds.length, 1))
      @     && (d == 1 || analysis.Where.spannedFromPart(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.upper),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit), TermNames.term(k), k.kinds.length, 1)); } @*/

    /**
     * The condition w, of f operations, holds on ways in the box a in the direction of the variable v from points of b to their places, but
     * maybe at these: it holds at the points, or is that the variable, the operation x, differs from the place, the operation p.
     */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOnWays(\bigint w, \bigint f, \bigint b, \bigint a, \bigint v, \bigint g,
      @     \bigint h, \bigint x, \bigint p) {
      @   return (OneSidedLemmas.isKept(w, f, a, v) || analysis.OneSided.isSteady(w, f, v)) && TermLemmas.isNotNegative(w, b, f, true)
      @     || w == g && f == h && x == h - 2 && p < h - 2 && analysis.OneSided.isSteady(g, h - 2, v); } @*/

    /** From a place on a box b, which may be a part: there the condition w is positive, under which the slope has its sign. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && n <= m && 1 <= h && h <= m && 0 <= p && p < m && s > 0 && (d == 1 || d == -1);
      @ requires analysis.Slope.begins(r, t, n) && analysis.Slope.isSlope(r, v, l, n - 1, l - 1, d) && analysis.Slope.begins(q, t, n);
      @ requires analysis.Place.isPlaced(q, b, m, v, p, n - 1, m - 1) && TermLemmas.isNotNegative(q, b, m, least);
      @ requires analysis.Slope.begins(q, g, h) && analysis.Slope.isOf(q, x, 1, v, j) && TermLemmas.isNotNegative(g, b, h, more);
      @ requires (d == -1 || analysis.Term.isAt(q, h - 1, 2, x, p, -1, 1)) && (d == 1 || analysis.Term.isAt(q, h - 1, 2, p, x, -1, 1));
      @ requires analysis.Term.encloses(q, b, p, low, high, s);
      @ requires d == -1 || analysis.Place.isSpanned(b, a, v, low, low, s);
      @ requires d == 1 || analysis.Place.isSpanned(b, a, v, high, high, s);
      @ requires f >= 1 && isOnWays(w, f, b, a, v, g, h, x, p);
      @ requires TermLemmas.isNotNegative(r, part(a, w, f, true), l, rises);
      @ requires strict == (least || more && rises);
      @ ensures \result && TermLemmas.isNotNegative(t, b, n, strict);
      @ public static model strictly_pure helper boolean fromPlaceOn(\bigint t, \bigint r, \bigint q, \bigint g, \bigint w, \bigint v,
      @     \bigint n, \bigint l, \bigint m, \bigint h, \bigint f, \bigint p, \bigint x, \bigint j, \bigint d, \bigint b,
      @     \bigint a, \bigint low, \bigint high, \bigint s, boolean more, boolean rises, boolean least, boolean strict) {
      @   return (!least || analysis.Where.weaker(q, b, m)) && (!more || analysis.Where.weaker(g, b, h))
      @     && (!rises || analysis.Where.weaker(r, part(a, w, f, true), l))
      @     && analysis.Where.fromPlaceWhere(t, r, q, g, w, v, n, l, m, h, f, p, x, j, d, b, a, low, high, s); } @*/

    /** What the last operation of a term is at places where a condition k holds. */
    /*@ public normal_behavior
      @ requires endsWell(q, i, k, strict) && k.kinds.length >= 1 && q.term.kinds.length >= 1;
      @ ensures \result && analysis.Place.isPlaced(TermNames.term(q.term), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length,
      @     true), q.term.kinds.length, q.variable, q.place, i, q.term.kinds.length - 1);
      @ ensures TermLemmas.isNotNegative(TermNames.term(q.term), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true),
      @     q.term.kinds.length, strict);
      @ ensures TermLemmas.isNotNegative(TermNames.term(q.term), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true),
      @     q.term.kinds.length, false);
      @ public static model strictly_pure helper boolean endsWellOnPart(PlacedAt q, \bigint i, Term k, boolean strict) {
      @   return enough(TermNames.term(q.term), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true),
      @       q.term.kinds.length, strict, false)
      @     && analysis.Where.placedOnPart(TermNames.term(q.term), TermNames.box(q.box), q.term.kinds.length, q.variable, q.place, i,
      @       q.term.kinds.length - 1, TermNames.term(k), k.kinds.length, 1); } @*/

    /** From a place where a condition k holds: so does on the ways the condition w, under which the slope has its sign. */
    /*@ public normal_behavior
      @ requires isSlope(r, t, q.variable, d) && isDistance(q.term, g, q.variable, q.place, x, d);
      @ requires analysis.Slope.begins(TermNames.term(q.term), TermNames.term(t), t.kinds.length);
      @ requires t.kinds.length <= q.term.kinds.length && 0 <= q.place && q.place < q.term.kinds.length && k.kinds.length >= 1;
      @ requires endsWell(q, t.kinds.length - 1, k, least) && isReachedByCopy(q, e, a, d);
      @ requires TermLemmas.isNotNegative(TermNames.term(g), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true),
      @     g.kinds.length, more);
      @ requires w.kinds.length >= 1 && isOnWays(TermNames.term(w), w.kinds.length,
      @     part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true), TermNames.box(a), q.variable, TermNames.term(g),
      @     g.kinds.length, x, q.place);
      @ requires TermLemmas.isNotNegative(TermNames.term(r), part(TermNames.box(a), TermNames.term(w), w.kinds.length, true),
      @     r.kinds.length, rises);
      @ requires strict == (least || more && rises);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length,
      @     true), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean fromPlaceWhere(Term t, Term r, PlacedAt q, Term g, Term w, Term k, EnclosedOn e,
      @     Ranges a, \bigint x, \bigint d, boolean more, boolean rises, boolean least, boolean strict) {
      @   return endsWellOnPart(q, t.kinds.length - 1, k, least) && reachedOnPart(q, e, a, d, k)
      @     && fromPlaceOn(TermNames.term(t), TermNames.term(r), TermNames.term(q.term), TermNames.term(g), TermNames.term(w),
      @       q.variable, t.kinds.length, r.kinds.length, q.term.kinds.length, g.kinds.length, w.kinds.length, q.place, x,
      @       q.term.second[x], d, part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true), TermNames.box(a),
      @       BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit), more, rises, least, strict); } @*/

    /** The operation k becomes the last one, which is not negative where the condition g is positive, or if strict positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean endsWell(PlacedAt p, \bigint k, Term g, boolean strict) {
      @   return analysis.Place.isPlaced(TermNames.term(p.term), TermNames.box(p.box), p.term.kinds.length, p.variable, p.place, k,
      @       p.term.kinds.length - 1)
      @     && TermLemmas.isNotNegative(TermNames.term(p.term), part(TermNames.box(p.box), TermNames.term(g), g.kinds.length, true),
      @       p.term.kinds.length, strict); } @*/

    /** The place has a copy that another term ends with; from there all ways to points of the box are in a. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isBetween(PlacedAt p, EnclosedOn e, Ranges a) {
      @   return e.term.kinds.length >= 1 && BigInteger.val(e.unit) > 0
      @     && analysis.Where.isCopied(TermNames.term(e.term), TermNames.term(p.term), p.term.kinds.length, e.term.kinds.length - 1,
      @       p.place)
      @     && analysis.Term.encloses(TermNames.term(e.term), TermNames.box(p.box), e.term.kinds.length - 1, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && analysis.Place.isSpanned(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit)); } @*/

    /** What is known of all ways on a box is so of a part. */
    /*@ public normal_behavior
      @ requires isBetween(p, e, a) && k.kinds.length >= 1 && p.term.kinds.length >= 1;
      @ requires TermLemmas.isNotNegative(TermNames.term(p.term), part(TermNames.box(p.box), TermNames.term(k), k.kinds.length, true),
      @     p.term.kinds.length, false);
      @ ensures \result && BigInteger.val(e.unit) > 0;
      @ ensures analysis.Term.encloses(TermNames.term(p.term), part(TermNames.box(p.box), TermNames.term(k), k.kinds.length,
      @     true), p.place, BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ ensures analysis.Place.isSpanned(part(TermNames.box(p.box), TermNames.term(k), k.kinds.length, true), TermNames.box(a),
      @     p.variable, BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ public static model strictly_pure helper boolean betweenOnPart(PlacedAt p, EnclosedOn e, Ranges a, Term k) {
      @   return analysis.Where.enclosedByCopy(TermNames.term(e.term), TermNames.term(p.term), TermNames.box(p.box),
      @       p.term.kinds.length, e.term.kinds.length - 1, p.place, TermNames.term(k), k.kinds.length, 1, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit))
      @     && analysis.Where.spannedFromPart(TermNames.box(p.box), TermNames.box(a), p.variable, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit), TermNames.term(k), k.kinds.length, 1); } @*/

    /** By a slope that does not fall where the condition w is positive, on a box b, which may be a part. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && l <= h && l <= m && 0 <= p && p < m && s > 0 && f >= 1;
      @ requires analysis.Slope.begins(r, t, n) && analysis.Slope.isSlope(r, v, l, n - 1, l - 1, 1);
      @ requires analysis.Slope.begins(u, r, l) && analysis.Slope.isSlope(u, v, h, l - 1, h - 1, 1) && analysis.Slope.begins(q, r, l);
      @ requires analysis.Place.isPlaced(q, b, m, v, p, n - 1, m - 1) && TermLemmas.isNotNegative(q, b, m, strict);
      @ requires TermLemmas.isNotNegative(q, b, m, false);
      @ requires analysis.Place.isPlaced(q, b, m, v, p, l - 1, z) && analysis.Slope.isNumber(q, z, 0);
      @ requires analysis.Term.encloses(q, b, p, low, high, s) && analysis.Place.isSpanned(b, a, v, low, high, s);
      @ requires OneSidedLemmas.isKept(w, f, a, v) || analysis.OneSided.isSteady(w, f, v);
      @ requires TermLemmas.isNotNegative(w, b, f, true) && TermLemmas.isNotNegative(u, part(a, w, f, true), h, false);
      @ ensures \result && TermLemmas.isNotNegative(t, b, n, strict);
      @ public static model strictly_pure helper boolean leastOn(\bigint t, \bigint r, \bigint u, \bigint q, \bigint w, \bigint v,
      @     \bigint n, \bigint l, \bigint h, \bigint m, \bigint f, \bigint p, \bigint z, \bigint b, \bigint a, \bigint low,
      @     \bigint high, \bigint s, boolean strict) {
      @   return analysis.Where.leastByRise(t, r, u, q, w, v, n, l, h, m, f, p, z, b, a, low, high, s); } @*/

    /** By a slope that does not fall where the condition w is positive, at places where the condition k holds. */
    /*@ public normal_behavior
      @ requires SlopeLemmas.isSlopeOf(r, t, q.variable) && SlopeLemmas.isSlopeOf(u, r, q.variable);
      @ requires analysis.Slope.begins(TermNames.term(q.term), TermNames.term(r), r.kinds.length);
      @ requires r.kinds.length <= q.term.kinds.length && 0 <= q.place && q.place < q.term.kinds.length;
      @ requires k.kinds.length >= 1 && w.kinds.length >= 1 && endsWell(q, t.kinds.length - 1, k, strict) && isBetween(q, e, a);
      @ requires PlaceLemmas.isNull(q, r.kinds.length - 1);
      @ requires OneSidedLemmas.isKept(TermNames.term(w), w.kinds.length, TermNames.box(a), q.variable)
      @   || analysis.OneSided.isSteady(TermNames.term(w), w.kinds.length, q.variable);
      @ requires TermLemmas.isNotNegative(TermNames.term(w), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true),
      @     w.kinds.length, true);
      @ requires TermLemmas.isNotNegative(TermNames.term(u), part(TermNames.box(a), TermNames.term(w), w.kinds.length, true),
      @     u.kinds.length, false);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), part(TermNames.box(q.box), TermNames.term(k), k.kinds.length,
      @     true), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean leastByRise(Term t, Term r, Term u, PlacedAt q, Term w, Term k, EnclosedOn e,
      @     Ranges a, boolean strict) {
      @   return endsWellOnPart(q, t.kinds.length - 1, k, strict) && betweenOnPart(q, e, a, k)
      @     && analysis.Where.placedOnPart(TermNames.term(q.term), TermNames.box(q.box), q.term.kinds.length, q.variable, q.place,
      @       r.kinds.length - 1, q.places[r.kinds.length - 1], TermNames.term(k), k.kinds.length, 1)
      @     && leastOn(TermNames.term(t), TermNames.term(r), TermNames.term(u), TermNames.term(q.term), TermNames.term(w), q.variable,
      @       t.kinds.length, r.kinds.length, u.kinds.length, q.term.kinds.length, w.kinds.length, q.place,
      @       q.places[r.kinds.length - 1], part(TermNames.box(q.box), TermNames.term(k), k.kinds.length, true), TermNames.box(a),
      @       BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit), strict); } @*/
}
