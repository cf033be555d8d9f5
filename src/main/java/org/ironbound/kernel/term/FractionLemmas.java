package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of operations as fractions of polynomials [SAME-RESULT]; no Java code. */
public final class FractionLemmas {
    private FractionLemmas() {
    }

    /** The image is that of the operation k. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isImage(Term term, Ranges box, Unknowns unknowns, \bigint k, Image x) {
      @   return analysis.Fraction.isFraction(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, BigInteger.val(x.top), BigInteger.val(x.bottom), BigInteger.val(x.norm),
      @     BigInteger.val(x.degree), BigInteger.val(x.depth)); } @*/

    /** Of each of the first k operations that is used, its image. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areImages(Term term, Ranges box, Unknowns unknowns, nullable int[] kinds,
      @     nullable Image[] images, \bigint k) {
      @   return (\forall \bigint i; 0 <= i && i < k && kinds[i] >= -1; images[i] != null && isImage(term, box, unknowns, i, images[i]));
      @ } @*/

    /** All are images, of whatever. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areSound(nullable Image[] images) {
      @   return (\forall int i; 0 <= i && i < images.length; images[i] != null && \invariant_for(images[i])); } @*/

    /** The image of n/d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isNumber(Image x, \bigint n, \bigint d) {
      @   return d > 0 && BigInteger.val(x.top) == n && BigInteger.val(x.bottom) == d && d <= BigInteger.val(x.norm)
      @     && n <= BigInteger.val(x.norm) && -n <= BigInteger.val(x.norm) && BigInteger.val(x.degree) >= 0
      @     && BigInteger.val(x.depth) >= 0; } @*/

    /** The image of an unknown. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isUnknown(Image x, \bigint unit) {
      @   return BigInteger.val(x.top) == unit && BigInteger.val(x.bottom) == 1 && BigInteger.val(x.norm) >= 1
      @     && BigInteger.val(x.degree) >= 1 && BigInteger.val(x.depth) >= 0; } @*/

    /** The value of x + (n/d) y at the point. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isAtSum(Image z, Image x, Image y, \bigint n, \bigint d) {
      @   return BigInteger.val(z.top) == BigInteger.val(x.top) * BigInteger.val(y.bottom) * d
      @       + BigInteger.val(y.top) * BigInteger.val(x.bottom) * n
      @     && BigInteger.val(z.bottom) == BigInteger.val(x.bottom) * BigInteger.val(y.bottom) * d; } @*/

    /** The norm of x + (n/d) y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isLargeSum(Image z, Image x, Image y, \bigint n, \bigint d) {
      @   return BigInteger.val(z.norm) >= BigInteger.val(x.norm) * BigInteger.val(y.norm) * (d + n)
      @     && BigInteger.val(z.norm) >= BigInteger.val(x.norm) * BigInteger.val(y.norm) * (d - n); } @*/

    /** The degrees of a sum. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isHighSum(Image z, Image x, Image y) {
      @   return BigInteger.val(z.degree) >= BigInteger.val(x.degree) + BigInteger.val(y.depth)
      @     && BigInteger.val(z.degree) >= BigInteger.val(y.degree) + BigInteger.val(x.depth)
      @     && BigInteger.val(z.depth) >= BigInteger.val(x.depth) + BigInteger.val(y.depth); } @*/

    /** The image of x + (n/d) y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSum(Image z, Image x, Image y, \bigint n, \bigint d) {
      @   return d > 0 && isAtSum(z, x, y, n, d) && isLargeSum(z, x, y, n, d) && isHighSum(z, x, y); } @*/

    /** The image of x y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isProduct(Image z, Image x, Image y) {
      @   return BigInteger.val(z.top) == BigInteger.val(x.top) * BigInteger.val(y.top)
      @     && BigInteger.val(z.bottom) == BigInteger.val(x.bottom) * BigInteger.val(y.bottom)
      @     && BigInteger.val(z.norm) >= BigInteger.val(x.norm) * BigInteger.val(y.norm)
      @     && BigInteger.val(z.degree) >= BigInteger.val(x.degree) + BigInteger.val(y.degree)
      @     && BigInteger.val(z.depth) >= BigInteger.val(x.depth) + BigInteger.val(y.depth); } @*/

    /** The image of x/y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isQuotient(Image z, Image x, Image y) {
      @   return BigInteger.val(z.top) == BigInteger.val(x.top) * BigInteger.val(y.bottom)
      @     && BigInteger.val(z.bottom) == BigInteger.val(x.bottom) * BigInteger.val(y.top)
      @     && BigInteger.val(z.norm) >= BigInteger.val(x.norm) * BigInteger.val(y.norm)
      @     && BigInteger.val(z.degree) >= BigInteger.val(x.degree) + BigInteger.val(y.depth)
      @     && BigInteger.val(z.depth) >= BigInteger.val(x.depth) + BigInteger.val(y.degree); } @*/

    /** All numbers of both are the same. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areAlike(Image x, Image y) {
      @   return BigInteger.val(x.top) == BigInteger.val(y.top) && BigInteger.val(x.bottom) == BigInteger.val(y.bottom)
      @     && BigInteger.val(x.norm) == BigInteger.val(y.norm) && BigInteger.val(x.degree) == BigInteger.val(y.degree)
      @     && BigInteger.val(x.depth) == BigInteger.val(y.depth); } @*/

    /** Equal fractions, at a point that is large for their difference. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areEqual(Image x, Image y, \bigint base, \bigint power) {
      @   return BigInteger.val(x.top) * BigInteger.val(y.bottom) == BigInteger.val(y.top) * BigInteger.val(x.bottom)
      @     && 2 * BigInteger.val(x.norm) * BigInteger.val(y.norm) < base
      @     && BigInteger.val(x.degree) + BigInteger.val(y.depth) < power
      @     && BigInteger.val(y.degree) + BigInteger.val(x.depth) < power; } @*/

    /** By the rule for numbers. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < term.kinds.length && isNumber(x, n, d) && analysis.Term.isAt(TermNames.term(term), k, 0, i, j, n, d);
      @ ensures \result && isImage(term, box, unknowns, k, x);
      @ public static model strictly_pure helper boolean ofNumber(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, \bigint n, \bigint d, Image x) {
      @   return analysis.Fraction.ofNumber(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, n, d, BigInteger.val(x.norm), BigInteger.val(x.degree),
      @     BigInteger.val(x.depth)); } @*/

    /** By the rule for variables that are a number. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < term.kinds.length && isNumber(x, n, d) && analysis.Slope.isOf(TermNames.term(term), k, 1, i, j);
      @ requires i >= 0 && analysis.Term.isWithin(TermNames.box(box), i, n, n, d);
      @ ensures \result && isImage(term, box, unknowns, k, x);
      @ public static model strictly_pure helper boolean ofVariable(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, \bigint n, \bigint d, Image x) {
      @   return analysis.Fraction.ofVariable(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, n, d, BigInteger.val(x.norm), BigInteger.val(x.degree),
      @     BigInteger.val(x.depth)); } @*/

    /** By the rule for unknowns. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < term.kinds.length && i >= 0 && isUnknown(x, unit);
      @ requires analysis.Slope.isOf(TermNames.term(unknowns.list), i, kind, k, j);
      @ requires analysis.Fraction.isUnit(BigInteger.val(unknowns.base), unknowns.power, i, unit);
      @ ensures \result && isImage(term, box, unknowns, k, x);
      @ public static model strictly_pure helper boolean ofUnknown(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint kind, \bigint j, \bigint unit, Image x) {
      @   return analysis.Fraction.ofUnknown(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, kind, j, unit, BigInteger.val(x.norm), BigInteger.val(x.degree),
      @     BigInteger.val(x.depth)); } @*/

    /** By the rule for sums. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < term.kinds.length && isSum(z, x, y, n, d);
      @ requires analysis.Term.isAt(TermNames.term(term), k, 2, i, j, n, d);
      @ requires isImage(term, box, unknowns, i, x) && isImage(term, box, unknowns, j, y);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofSum(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, Image x, Image y, Image z) {
      @   return analysis.Fraction.ofSum(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, n, d, BigInteger.val(x.top), BigInteger.val(x.bottom),
      @     BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth), BigInteger.val(y.top), BigInteger.val(y.bottom),
      @     BigInteger.val(y.norm), BigInteger.val(y.degree), BigInteger.val(y.depth), BigInteger.val(z.norm), BigInteger.val(z.degree),
      @     BigInteger.val(z.depth)); } @*/

    /** By the rule for products. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < term.kinds.length && isProduct(z, x, y);
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 3, i, j);
      @ requires isImage(term, box, unknowns, i, x) && isImage(term, box, unknowns, j, y);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofProduct(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, Image x, Image y, Image z) {
      @   return analysis.Fraction.ofProduct(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, BigInteger.val(x.top), BigInteger.val(x.bottom),
      @     BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth), BigInteger.val(y.top), BigInteger.val(y.bottom),
      @     BigInteger.val(y.norm), BigInteger.val(y.degree), BigInteger.val(y.depth), BigInteger.val(z.norm), BigInteger.val(z.degree),
      @     BigInteger.val(z.depth)); } @*/

    /** By the rule for products with 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < term.kinds.length && isNumber(x, 0, d) && analysis.Slope.isOf(TermNames.term(term), k, 3, i, j);
      @ requires (l == i || l == j) && analysis.Term.isAt(TermNames.term(term), l, 0, o, q, 0, d);
      @ ensures \result && isImage(term, box, unknowns, k, x);
      @ public static model strictly_pure helper boolean ofNullProduct(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, \bigint l, \bigint o, \bigint q, \bigint d, Image x) {
      @   return analysis.Fraction.ofNullProduct(TermNames.term(term), TermNames.box(box), term.kinds.length,
      @     TermNames.term(unknowns.list), BigInteger.val(unknowns.base), unknowns.power, k, i, j, l, o, q, d, BigInteger.val(x.norm),
      @     BigInteger.val(x.degree), BigInteger.val(x.depth)); } @*/

    /** By the rule for squares. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && k < term.kinds.length && isProduct(z, x, x);
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 4, i, j) && isImage(term, box, unknowns, i, x);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofSquare(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, Image x, Image z) {
      @   return analysis.Fraction.ofSquare(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, BigInteger.val(x.top), BigInteger.val(x.bottom),
      @     BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth), BigInteger.val(z.norm), BigInteger.val(z.degree),
      @     BigInteger.val(z.depth)); } @*/

    /** By the rule for the square of a square root. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < l && l < k && k < term.kinds.length && areAlike(z, x) && isImage(term, box, unknowns, i, x);
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 4, l, j) && analysis.Slope.isOf(TermNames.term(term), l, 8, i, o);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofSquaredRoot(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint l,
      @     \bigint j, \bigint i, \bigint o, Image x, Image z) {
      @   return analysis.Fraction.ofSquaredRoot(TermNames.term(term), TermNames.box(box), term.kinds.length,
      @     TermNames.term(unknowns.list), BigInteger.val(unknowns.base), unknowns.power, k, l, j, i, o, BigInteger.val(x.top),
      @     BigInteger.val(x.bottom), BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth)); } @*/

    /** By the rule for the square of an absolute value. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < l && l < k && k < term.kinds.length && isProduct(z, x, x) && isImage(term, box, unknowns, i, x);
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 4, l, j) && analysis.Slope.isOf(TermNames.term(term), l, 9, i, o);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofSquaredAbsolute(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint l,
      @     \bigint j, \bigint i, \bigint o, Image x, Image z) {
      @   return analysis.Fraction.ofSquaredAbsolute(TermNames.term(term), TermNames.box(box), term.kinds.length,
      @     TermNames.term(unknowns.list), BigInteger.val(unknowns.base), unknowns.power, k, l, j, i, o, BigInteger.val(x.top),
      @     BigInteger.val(x.bottom), BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth),
      @     BigInteger.val(z.norm), BigInteger.val(z.degree), BigInteger.val(z.depth)); } @*/

    /** By the rule for quotients. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < term.kinds.length && isQuotient(z, x, y);
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 5, i, j);
      @ requires isImage(term, box, unknowns, i, x) && isImage(term, box, unknowns, j, y);
      @ ensures \result && isImage(term, box, unknowns, k, z);
      @ public static model strictly_pure helper boolean ofQuotient(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint i,
      @     \bigint j, Image x, Image y, Image z) {
      @   return analysis.Fraction.ofQuotient(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, i, j, BigInteger.val(x.top), BigInteger.val(x.bottom),
      @     BigInteger.val(x.norm), BigInteger.val(x.degree), BigInteger.val(x.depth), BigInteger.val(y.top), BigInteger.val(y.bottom),
      @     BigInteger.val(y.norm), BigInteger.val(y.degree), BigInteger.val(y.depth), BigInteger.val(z.norm), BigInteger.val(z.degree),
      @     BigInteger.val(z.depth)); } @*/

    /** Equal fractions. */
    /*@ public normal_behavior
      @ requires isImage(term, box, unknowns, k, x) && isImage(term, box, unknowns, l, y);
      @ requires areEqual(x, y, BigInteger.val(unknowns.base), unknowns.power);
      @ ensures \result && analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ public static model strictly_pure helper boolean same(Term term, Ranges box, Unknowns unknowns, \bigint k, \bigint l, Image x,
      @     Image y) {
      @   return analysis.Fraction.same(TermNames.term(term), TermNames.box(box), term.kinds.length, TermNames.term(unknowns.list),
      @     BigInteger.val(unknowns.base), unknowns.power, k, l, BigInteger.val(x.top), BigInteger.val(x.bottom), BigInteger.val(x.norm),
      @     BigInteger.val(x.degree), BigInteger.val(x.depth), BigInteger.val(y.top), BigInteger.val(y.bottom), BigInteger.val(y.norm),
      @     BigInteger.val(y.degree), BigInteger.val(y.depth)); } @*/

    /** Two operations are the same one, or have the same result on the box. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areSame(Term t, Ranges b, \bigint i, \bigint j) {
      @   return i == j || analysis.Fraction.isSame(TermNames.term(t), TermNames.box(b), t.kinds.length, i, j); } @*/

    /** The term x ends with a copy of operation i of t, and is not negative on the box. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isCopy(Term t, Ranges b, Term x, \bigint i) {
      @   return x.kinds.length >= 1
      @     && analysis.Where.isCopied(TermNames.term(x), TermNames.term(t), t.kinds.length, x.kinds.length - 1, i)
      @     && TermLemmas.isNotNegative(TermNames.term(x), TermNames.box(b), x.kinds.length, false); } @*/

    /** By the squares of two operations. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < t.kinds.length && 0 <= j && j < t.kinds.length && isCopy(t, b, x, i) && isCopy(t, b, y, j);
      @ requires analysis.Fraction.isSame(TermNames.term(t), TermNames.box(b), t.kinds.length, p, q);
      @ requires analysis.Slope.isOf(TermNames.term(t), p, 4, i, g);
      @ requires analysis.Slope.isOf(TermNames.term(t), q, 4, j, h);
      @ ensures \result && analysis.Fraction.isSame(TermNames.term(t), TermNames.box(b), t.kinds.length, i, j);
      @ public static model strictly_pure helper boolean bySquares(Term t, Ranges b, Term x, Term y, \bigint i, \bigint j, \bigint p,
      @     \bigint q, \bigint g, \bigint h) {
      @   return analysis.Fraction.ofSquares(TermNames.term(t), TermNames.box(b), t.kinds.length, i, j, p, q, g, h, TermNames.term(x),
      @     TermNames.term(y), x.kinds.length, y.kinds.length); } @*/

    /** The term u begins with t, and the last operations of both have the same result on the box. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean haveSame(Term t, Term u, Ranges b) {
      @   return 1 <= t.kinds.length && t.kinds.length <= u.kinds.length
      @     && analysis.Slope.begins(TermNames.term(u), TermNames.term(t), t.kinds.length)
      @     && analysis.Fraction.isSame(TermNames.term(u), TermNames.box(b), u.kinds.length, t.kinds.length - 1, u.kinds.length - 1); } @*/

    /** An enclosure. */
    /*@ public normal_behavior
      @ requires haveSame(t, u, b) && TermLemmas.isEnclosed(TermNames.term(u), TermNames.box(b), u.kinds.length, low, high, s);
      @ ensures \result && TermLemmas.isEnclosed(TermNames.term(t), TermNames.box(b), t.kinds.length, low, high, s);
      @ public static model strictly_pure helper boolean enclosed(Term t, Term u, Ranges b, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Fraction.enclosed(TermNames.term(t), TermNames.term(u), TermNames.box(b), t.kinds.length, u.kinds.length, low,
      @     high, s); } @*/

    /** A sign. */
    /*@ public normal_behavior
      @ requires haveSame(t, u, b) && TermLemmas.isNotNegative(TermNames.term(u), TermNames.box(b), u.kinds.length, strict);
      @ ensures \result && TermLemmas.isNotNegative(TermNames.term(t), TermNames.box(b), t.kinds.length, strict);
      @ public static model strictly_pure helper boolean notNegative(Term t, Term u, Ranges b, boolean strict) {
      @   return (strict || analysis.Fraction.notNegative(TermNames.term(t), TermNames.term(u), TermNames.box(b), t.kinds.length,
      @       u.kinds.length))
      @     && (!strict || analysis.Fraction.positive(TermNames.term(t), TermNames.term(u), TermNames.box(b), t.kinds.length,
      @       u.kinds.length)); } @*/
}
