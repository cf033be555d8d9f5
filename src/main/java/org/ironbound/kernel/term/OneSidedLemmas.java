package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.RootImageLemmas;

/** What is known of bounds on one side [ENDS]; no Java code. */
public final class OneSidedLemmas {
    private OneSidedLemmas() {
    }

    /** The part of a box where a term is positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.whole, b.lower[*], b.upper[*], b.whole[*],
      @   g.kinds, g.first, g.second, g.numbers, g.kinds[*], g.first[*], g.second[*], g.numbers[*];
      @ public static model strictly_pure helper \bigint part(Ranges b, Term g) {
      @   return analysis.Where.part(TermNames.box(b), TermNames.term(g), g.kinds.length, 1); } @*/

    /** The same in other words. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && part(b, g) == WhereLemmas.part(TermNames.box(b), TermNames.term(g), g.kinds.length, true);
      @ public static model strictly_pure helper boolean samePart(Ranges b, Term g) {
      @   return true; } @*/

    /** A bound is right. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible f.operation, f.sign, f.strict, f.end;
      @ public static model strictly_pure helper boolean isRight(\bigint t, \bigint b, OneSided f, \bigint s) {
      @   return analysis.OneSided.isBeyond(t, b, f.operation, f.sign, f.strict ? 1 : 0, BigInteger.val(f.end), s); } @*/

    /** The first k bounds are right. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areRight(\bigint t, \bigint b, OneSided[] bounds, \bigint k, \bigint s) {
      @   return (\forall \bigint i; 0 <= i && i < k; isRight(t, b, bounds[i], s)); } @*/

    /** A bound names no other one but one of n statements. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible f.first, f.second;
      @ public static model strictly_pure helper boolean isOfSign(OneSided f, \bigint n) {
      @   return f.first < 0 && 0 <= f.second && f.second < n; } @*/

    /** Those of the first k bounds are right that are of statements. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areOfSigns(\bigint t, \bigint b, OneSided[] bounds, \bigint n, \bigint k,
      @     \bigint s) {
      @   return (\forall \bigint i; 0 <= i && i < k; isOfSign(bounds[i], n) ==> isRight(t, b, bounds[i], s)); } @*/

    /** At each point of the box b the variable v is positive: the term of it alone is. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPositiveAt(\bigint b, \bigint v) {
      @   return v >= 0 && analysis.Term.positive(analysis.Term.with(0, 0, 1, v, 0, 1, 1), b, 1); } @*/

    /** At each point of the box the first k of these variables are positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean arePositive(\bigint b, int[] variables, \bigint k) {
      @   return (\forall \bigint i; 0 <= i && i < k; isPositiveAt(b, variables[i])); } @*/

    /** By a term that ends with the variable. */
    /*@ public normal_behavior
      @ requires n >= 1 && v >= 0 && analysis.Slope.isOf(y, n - 1, 1, v, q) && analysis.Term.positive(y, b, n);
      @ ensures \result && isPositiveAt(b, v);
      @ public static model strictly_pure helper boolean ofTerm(\bigint y, \bigint b, \bigint n, \bigint v, \bigint q) {
      @   return analysis.Term.last(0, 0, 1, v, 0, 1, 1)
      @     && analysis.Slope.anyNumber(analysis.Term.with(0, 0, 1, v, 0, 1, 1), 0, 1, v, 0, 1, 1)
      @     && analysis.Term.noneDefined(analysis.Term.with(0, 0, 1, v, 0, 1, 1), b)
      @     && analysis.Where.oneMoreDefined(analysis.Term.with(0, 0, 1, v, 0, 1, 1), b, 0, 1, v, 0, 1, 1)
      @     && analysis.OneSided.positiveVariable(analysis.Term.with(0, 0, 1, v, 0, 1, 1), b, 0, y, n, v, q, 0, 0, 1)
      @     && analysis.OneSided.aboveNull(analysis.Term.with(0, 0, 1, v, 0, 1, 1), b, 1, 1, 0, 1); } @*/

    /** A root of odd degree, by one of a bound's end. */
    /*@ public normal_behavior
      @ requires n >= 1 && n == 2 * (n / 2) + 1 && 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 15, i, j, n, 1);
      @ requires analysis.OneSided.isBeyond(t, b, i, c, p, a, s) && RootImageLemmas.isAtMostRoot(n, m, s, a, s);
      @ requires low <= m && (r != 1 || p == 1 || low < m);
      @ ensures \result && analysis.OneSided.isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean oddRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint c, \bigint p, \bigint a, \bigint m, \bigint r, \bigint low, \bigint s) {
      @   return analysis.OneSided.oddRoot(t, b, k, i, j, n, n / 2, c, p, a, m, r, low, s); } @*/

    /** A sine, or a cosine if h is 1, of what has both ends. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && 0 <= h && h <= 1 && analysis.Slope.isOf(t, k, 12 + h, i, j);
      @ requires analysis.OneSided.isBeyond(t, b, i, 1, p, a, s) && analysis.OneSided.isBeyond(t, b, i, -1, q, f, s);
      @ requires OperationLemmas.isSine(h, a, -f, u, v, s);
      @ requires c == 1 && low <= u && (r != 1 || low < u) || c == -1 && low <= -v && (r != 1 || low < -v);
      @ ensures \result && analysis.OneSided.isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean ofSine(\bigint t, \bigint b, \bigint k, \bigint h, \bigint i, \bigint j,
      @     \bigint p, \bigint a, \bigint q, \bigint f, \bigint u, \bigint v, \bigint c, \bigint r, \bigint low, \bigint s) {
      @   return analysis.OneSided.sine(t, b, k, h, i, j, p, a, q, f, u, v, c, r, low, s); } @*/

    /** A term of one operation, which is a variable. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isVariable(Term g, \bigint v) {
      @   return g.kinds.length == 1 && analysis.Slope.isOf(TermNames.term(g), 0, 1, v, g.second[0]); } @*/

    /** A bound says that operation k is not negative, or if strict positive. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible f.operation, f.sign, f.strict, f.end;
      @ public static model strictly_pure helper boolean isPositive(OneSided f, \bigint k, boolean strict) {
      @   return f.operation == k && f.sign == 1
      @     && (BigInteger.val(f.end) > 0 || BigInteger.val(f.end) == 0 && (!strict || f.strict)); } @*/

    /** By the bound of the last operation. */
    /*@ public normal_behavior
      @ requires t.kinds.length >= 1 && s > 0 && isPositive(f, t.kinds.length - 1, strict);
      @ requires isRight(TermNames.term(t), part(b, g), f, s);
      @ requires analysis.Term.isDefined(TermNames.term(t), part(b, g), t.kinds.length);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), WhereLemmas.part(TermNames.box(b), TermNames.term(g),
      @     g.kinds.length, true), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean byBound(Term t, Ranges b, Term g, OneSided f, boolean strict, \bigint s) {
      @   return (strict || analysis.OneSided.fromNullOn(TermNames.term(t), part(b, g), t.kinds.length, f.strict ? 1 : 0,
      @       BigInteger.val(f.end), s))
      @     && (!strict || analysis.OneSided.aboveNull(TermNames.term(t), part(b, g), t.kinds.length, f.strict ? 1 : 0,
      @       BigInteger.val(f.end), s)); } @*/

    /** Where the condition of h operations holds at a point of the box, it holds on ways from there in the direction of the variable v. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isKept(\bigint g, \bigint h, \bigint b, \bigint v) {
      @   return h >= 1 && analysis.OneSided.isKept(g, h - 1, b, v) && analysis.Term.isDefined(g, b, h); } @*/

    /** The operation l is kept if the operation k is. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean followsFrom(\bigint g, \bigint b, \bigint v, \bigint k, \bigint l) {
      @   return analysis.OneSided.isKept(g, k, b, v) ==> analysis.OneSided.isKept(g, l, b, v); } @*/

    /** A product of operation i and of one that is kept. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && analysis.Slope.isOf(g, k, 3, i, j) && analysis.OneSided.isKept(g, j, b, v);
      @ ensures \result && followsFrom(g, b, v, i, k);
      @ public static model strictly_pure helper boolean timesKept(\bigint g, \bigint b, \bigint v, \bigint i, \bigint j, \bigint k) {
      @   return !analysis.OneSided.isKept(g, i, b, v) || analysis.OneSided.keptProduct(g, k, b, v, i, j); } @*/

    /** Along the range of a variable, where a condition holds. */
    /*@ public normal_behavior
      @ requires 1 <= w.size && w.size <= w.term.kinds.length && w.size == f.term.kinds.length;
      @ requires TermNames.term(u.term) == TermNames.term(w.term) && u.term.kinds.length == w.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(w.term), TermNames.term(f.term), f.term.kinds.length);
      @ requires analysis.Slope.isSlope(TermNames.term(w.term), w.variable, w.term.kinds.length, w.size - 1, w.term.kinds.length - 1,
      @     w.sign);
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), w.variable, w.sign);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), w.variable);
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), TermNames.box(f.box), f.term.kinds.length, f.strict);
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, u.strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(b),
      @     TermNames.term(u.condition), u.condition.kinds.length, true), f.term.kinds.length, f.strict);
      @ public static model strictly_pure helper boolean along(Ranges b, SlopeOf w, NotNegativeWhere u, NotNegativeOn f) {
      @   return WhereLemmas.enough(TermNames.term(f.term), TermNames.box(f.box), f.term.kinds.length, f.strict, false)
      @     && WhereLemmas.enough(TermNames.term(u.term), part(u.box, u.condition), u.term.kinds.length, u.strict, false)
      @     && analysis.OneSided.along(TermNames.term(f.term), TermNames.term(w.term), w.variable, w.size, w.term.kinds.length, w.sign,
      @       TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), TermNames.term(u.condition), u.condition.kinds.length); } @*/

    /** Along the range of a variable from where a condition fails, where it holds, by a slope that is positive. */
    /*@ public normal_behavior
      @ requires 1 <= w.size && w.size <= w.term.kinds.length && w.size == f.term.kinds.length;
      @ requires TermNames.term(u.term) == TermNames.term(w.term) && u.term.kinds.length == w.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(w.term), TermNames.term(f.term), f.term.kinds.length);
      @ requires analysis.Slope.isSlope(TermNames.term(w.term), w.variable, w.term.kinds.length, w.size - 1, w.term.kinds.length - 1,
      @     w.sign);
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), w.variable, w.sign);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), w.variable);
      @ requires TermNames.term(e.term) == TermNames.term(u.condition) && e.term.kinds.length == u.condition.kinds.length;
      @ requires TermNames.box(e.box) == TermNames.box(f.box) && BigInteger.val(e.upper) <= 0 && BigInteger.val(e.unit) > 0;
      @ requires TermLemmas.isEnclosed(TermNames.term(e.term), TermNames.box(e.box), e.term.kinds.length, BigInteger.val(e.lower),
      @     BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), TermNames.box(f.box), f.term.kinds.length, false);
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, true);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(b),
      @     TermNames.term(u.condition), u.condition.kinds.length, true), f.term.kinds.length, true);
      @ public static model strictly_pure helper boolean alongStrictly(Ranges b, SlopeOf w, NotNegativeWhere u, NotNegativeOn f,
      @     EnclosedOn e) {
      @   return analysis.OneSided.alongStrictly(TermNames.term(f.term), TermNames.term(w.term), w.variable, w.size,
      @     w.term.kinds.length, w.sign, TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, BigInteger.val(e.lower), BigInteger.val(e.upper), BigInteger.val(e.unit)); } @*/

    /** Along the range of a variable, where a condition holds, from where a condition without the variable does. */
    /*@ public normal_behavior
      @ requires 1 <= w.size && w.size <= w.term.kinds.length && w.size == f.term.kinds.length;
      @ requires TermNames.term(u.term) == TermNames.term(w.term) && u.term.kinds.length == w.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(w.term), TermNames.term(f.term), f.term.kinds.length);
      @ requires analysis.Slope.isSlope(TermNames.term(w.term), w.variable, w.term.kinds.length, w.size - 1, w.term.kinds.length - 1,
      @     w.sign);
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), w.variable, w.sign);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), w.variable);
      @ requires f.condition.kinds.length >= 1;
      @ requires analysis.OneSided.isSteady(TermNames.term(f.condition), f.condition.kinds.length, w.variable);
      @ requires analysis.Term.positive(TermNames.term(f.condition), WhereLemmas.part(TermNames.box(b), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), f.condition.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(f.box), TermNames.term(f.condition),
      @     f.condition.kinds.length, true), f.term.kinds.length, f.strict);
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, u.strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(b),
      @     TermNames.term(u.condition), u.condition.kinds.length, true), f.term.kinds.length, f.strict);
      @ public static model strictly_pure helper boolean alongPart(Ranges b, SlopeOf w, NotNegativeWhere u, NotNegativeWhere f) {
      @   return WhereLemmas.enough(TermNames.term(f.term), part(f.box, f.condition), f.term.kinds.length, f.strict, false)
      @     && WhereLemmas.enough(TermNames.term(u.term), part(u.box, u.condition), u.term.kinds.length, u.strict, false)
      @     && analysis.OneSided.alongPart(TermNames.term(f.term), TermNames.term(w.term), w.variable, w.size, w.term.kinds.length,
      @       w.sign, TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), TermNames.term(u.condition),
      @       u.condition.kinds.length, TermNames.term(f.condition), f.condition.kinds.length); } @*/

    /** The same from where the first condition fails, by a slope that is positive. */
    /*@ public normal_behavior
      @ requires 1 <= w.size && w.size <= w.term.kinds.length && w.size == f.term.kinds.length;
      @ requires TermNames.term(u.term) == TermNames.term(w.term) && u.term.kinds.length == w.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(w.term), TermNames.term(f.term), f.term.kinds.length);
      @ requires analysis.Slope.isSlope(TermNames.term(w.term), w.variable, w.term.kinds.length, w.size - 1, w.term.kinds.length - 1,
      @     w.sign);
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), w.variable, w.sign);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), w.variable);
      @ requires f.condition.kinds.length >= 1;
      @ requires analysis.OneSided.isSteady(TermNames.term(f.condition), f.condition.kinds.length, w.variable);
      @ requires analysis.Term.positive(TermNames.term(f.condition), WhereLemmas.part(TermNames.box(b), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), f.condition.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(f.box), TermNames.term(f.condition),
      @     f.condition.kinds.length, true), f.term.kinds.length, f.strict);
      @ requires TermNames.term(e.term) == TermNames.term(u.condition) && e.term.kinds.length == u.condition.kinds.length;
      @ requires TermNames.box(e.box) == TermNames.box(f.box) && BigInteger.val(e.upper) <= 0 && BigInteger.val(e.unit) > 0;
      @ requires TermLemmas.isEnclosed(TermNames.term(e.term), TermNames.box(e.box), e.term.kinds.length, BigInteger.val(e.lower),
      @     BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, true);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(b),
      @     TermNames.term(u.condition), u.condition.kinds.length, true), f.term.kinds.length, true);
      @ public static model strictly_pure helper boolean alongPartStrictly(Ranges b, SlopeOf w, NotNegativeWhere u, NotNegativeWhere f,
      @     EnclosedOn e) {
      @   return WhereLemmas.enough(TermNames.term(f.term), part(f.box, f.condition), f.term.kinds.length, f.strict, false)
      @     && analysis.OneSided.alongPartStrictly(TermNames.term(f.term), TermNames.term(w.term), w.variable, w.size,
      @       w.term.kinds.length, w.sign, TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), TermNames.term(u.condition),
      @       u.condition.kinds.length, TermNames.term(f.condition), f.condition.kinds.length, BigInteger.val(e.lower),
      @       BigInteger.val(e.upper), BigInteger.val(e.unit)); } @*/

    /** Where a condition fails, by where it holds. */
    /*@ public normal_behavior
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), v, c);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), v);
      @ requires TermNames.term(f.term) == TermNames.term(u.condition) && f.term.kinds.length == u.condition.kinds.length;
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), TermNames.box(f.box), f.term.kinds.length, true);
      @ requires TermNames.term(e.term) == TermNames.term(u.term) && TermNames.box(e.box) == TermNames.box(u.box);
      @ requires u.term.kinds.length == e.term.kinds.length && u.term.kinds.length >= 1;
      @ requires TermLemmas.isEnclosed(TermNames.term(e.term), TermNames.box(e.box), e.term.kinds.length, BigInteger.val(e.lower),
      @     BigInteger.val(e.upper), BigInteger.val(e.unit));
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, false);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(u.term), TermNames.box(b), u.term.kinds.length, false);
      @ public static model strictly_pure helper boolean closed(Ranges b, NotNegativeWhere u, EnclosedOn e, NotNegativeOn f, \bigint v,
      @     \bigint c) {
      @   return analysis.OneSided.closed(TermNames.term(u.term), v, u.term.kinds.length, c, TermNames.box(b), TermNames.box(f.box),
      @     TermNames.box(u.box), TermNames.term(u.condition), u.condition.kinds.length); } @*/

    /** The same where another condition holds, without the variable. */
    /*@ public normal_behavior
      @ requires analysis.Slope.isSwept(TermNames.box(b), TermNames.box(f.box), TermNames.box(u.box), v, c);
      @ requires isKept(TermNames.term(u.condition), u.condition.kinds.length, TermNames.box(u.box), v);
      @ requires TermNames.term(f.term) == TermNames.term(u.condition) && f.term.kinds.length == u.condition.kinds.length;
      @ requires d.condition.kinds.length >= 1;
      @ requires analysis.OneSided.isSteady(TermNames.term(d.condition), d.condition.kinds.length, v);
      @ requires TermLemmas.isNotNegative(TermNames.term(f.term), WhereLemmas.part(TermNames.box(f.box), TermNames.term(d.condition),
      @     d.condition.kinds.length, true), f.term.kinds.length, true);
      @ requires TermNames.term(d.term) == TermNames.term(u.term) && TermNames.box(d.box) == TermNames.box(u.box);
      @ requires u.term.kinds.length == d.term.kinds.length && u.term.kinds.length >= 1;
      @ requires analysis.Term.isDefined(TermNames.term(d.term), WhereLemmas.part(TermNames.box(d.box), TermNames.term(d.condition),
      @     d.condition.kinds.length, true), d.term.kinds.length);
      @ requires TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(u.box), TermNames.term(u.condition),
      @     u.condition.kinds.length, true), u.term.kinds.length, false);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(u.term), WhereLemmas.part(TermNames.box(b),
      @     TermNames.term(d.condition), d.condition.kinds.length, true), u.term.kinds.length, false);
      @ public static model strictly_pure helper boolean closedPart(Ranges b, NotNegativeWhere u, DefinedWhere d, NotNegativeWhere f,
      @     \bigint v, \bigint c) {
      @   return analysis.OneSided.closedPart(TermNames.term(u.term), v, u.term.kinds.length, c, TermNames.box(b), TermNames.box(f.box),
      @     TermNames.box(u.box), TermNames.term(u.condition), u.condition.kinds.length, TermNames.term(d.condition),
      @     d.condition.kinds.length); } @*/
}
