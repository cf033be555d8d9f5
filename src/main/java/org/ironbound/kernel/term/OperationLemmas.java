package org.ironbound.kernel.term;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.RootImageLemmas;
import org.ironbound.kernel.real.SineLemmas;

/** Which ends enclose the result of an operation, given ends of its operands, and why [TERM]; no Java code. */
public final class OperationLemmas {
    private OperationLemmas() {
    }

    /** [low, high]/s encloses x + (n/d) y for x in [a, c]/s and y in [f, g]/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSum(\bigint n, \bigint d, \bigint a, \bigint c, \bigint f, \bigint g,
      @     \bigint low, \bigint high) {
      @   return d > 0 && (n >= 0 ? low * d <= a * d + f * n && c * d + g * n <= high * d
      @     : low * d <= a * d + g * n && c * d + f * n <= high * d); } @*/

    /** [low, high]/s encloses x y. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isProduct(\bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high,
      @     \bigint s) {
      @   return low * s <= a * f && low * s <= a * g && low * s <= c * f && low * s <= c * g
      @     && a * f <= high * s && a * g <= high * s && c * f <= high * s && c * g <= high * s; } @*/

    /** [low, high]/s encloses x^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSquare(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return (low <= 0 || low * s <= a * a && low * s <= a * c && low * s <= c * c) && a * a <= high * s && c * c <= high * s; } @*/

    /** [low, high]/s encloses x/y, y positive. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isQuotient(\bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high,
      @     \bigint s) {
      @   return f > 0 && g > 0 && (a >= 0 ? low * g <= a * s : low * f <= a * s)
      @     && (c <= 0 ? c * s <= high * g : c * s <= high * f); } @*/

    /** [low, high]/s encloses e^x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isExponential(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Exp.atLeast(a, s, low, s) && analysis.Exp.atMost(c, s, high, s); } @*/

    /** [low, high]/s encloses ln x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLogarithm(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return a > 0 && c > 0 && analysis.Ln.atLeast(a, s, low, s) && analysis.Ln.atMost(c, s, high, s); } @*/

    /** [low, high]/s encloses the square root of x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRoot(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return a >= 0 && (low <= 0 || low * low <= a * s) && high >= 0 && c * s <= high * high; } @*/

    /** [low, high]/s encloses |x|. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAbsolute(\bigint a, \bigint c, \bigint low, \bigint high) {
      @   return (low <= 0 || low <= a || low <= -c) && c <= high && -a <= high; } @*/

    /** [low, high]/s encloses the smaller one of x and y. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSmaller(\bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high) {
      @   return low <= a && low <= f && (c <= high || g <= high); } @*/

    /** [low, high]/s encloses sin x or, if h is 1, cos x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSine(\bigint h, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return SineLemmas.containsSines(h, a, c, s, low, high); } @*/

    /** [low, high]/s encloses arctan x. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isArctangent(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Arctangent.atLeast(a, s, low, s) && analysis.Arctangent.atMost(c, s, high, s); } @*/

    /** [low, high]/s encloses the n-th root of x, and d is 1. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAnyRoot(\bigint n, \bigint d, \bigint a, \bigint c, \bigint low, \bigint high,
      @     \bigint s) {
      @   return d == 1 && n >= 1 && (a >= 0 || n == 2 * (n / 2) + 1) && RootImageLemmas.isAtMostRoot(n, low, s, a, s)
      @     && RootImageLemmas.isAtMostRoot(n, -high, s, -c, s); } @*/

    /** [low, high]/s encloses Phi(x). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNormal(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Phi.atLeast(a, s, low, s) && analysis.Phi.atMost(c, s, high, s); } @*/

    /** [low, high]/s encloses x ln x, 0 where x is 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isWeighted(\bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return a >= 0 && analysis.Weight.isAbove(a, c, s, low) && analysis.Weight.isBelow(a, c, s, high); } @*/

    /** [low, high]/s encloses a function of x of this kind, with the number n/d, for x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFunction(\bigint kind, \bigint n, \bigint d, \bigint a, \bigint c,
      @     \bigint low, \bigint high, \bigint s) {
      @   return 12 <= kind && kind <= 16 && (kind != 12 || isSine(0, a, c, low, high, s)) && (kind != 13 || isSine(1, a, c, low, high, s))
      @     && (kind != 14 || isArctangent(a, c, low, high, s)) && (kind != 15 || isAnyRoot(n, d, a, c, low, high, s))
      @     && (kind != 16 || isNormal(a, c, low, high, s)); } @*/

    /** [low, high]/s encloses the result of an operation of this kind, with the number n/d, for x in [a, c]/s and y in [f, g]/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean follows(\bigint kind, \bigint n, \bigint d, \bigint a, \bigint c, \bigint f,
      @     \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return (kind == 2 || kind == 3 || kind == 4 || kind == 5 || kind == 6 || kind == 7 || kind == 8 || kind == 9 || kind == 10)
      @     && (kind != 2 || isSum(n, d, a, c, f, g, low, high)) && (kind != 3 || isProduct(a, c, f, g, low, high, s))
      @     && (kind != 4 || isSquare(a, c, low, high, s))
      @     && (kind != 5 || isQuotient(a, c, f, g, low, high, s) || isQuotient(-c, -a, -g, -f, low, high, s))
      @     && (kind != 6 || isExponential(a, c, low, high, s)) && (kind != 7 || isLogarithm(a, c, low, high, s))
      @     && (kind != 8 || isRoot(a, c, low, high, s)) && (kind != 9 || isAbsolute(a, c, low, high))
      @     && (kind != 10 || isSmaller(a, c, f, g, low, high)); } @*/

    /** One of them. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isResult(\bigint kind, \bigint n, \bigint d, \bigint a, \bigint c, \bigint f,
      @     \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return follows(kind, n, d, a, c, f, g, low, high, s) || isFunction(kind, n, d, a, c, low, high, s)
      @     || kind == 17 && isWeighted(a, c, low, high, s); } @*/

    /** A sum with a multiple. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, 2, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s) && isSum(n, d, a, c, f, g, low, high);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofSum(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.sum(t, b, k, i, j, n, d, a, c, f, g, low, high, s); } @*/

    /** A product. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, 3, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s);
      @ requires isProduct(a, c, f, g, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofProduct(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.product(t, b, k, i, j, n, d, a, c, f, g, low, high, s); } @*/

    /** A square. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 4, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isSquare(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofSquare(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.square(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** A quotient by positive numbers. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, 5, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s);
      @ requires isQuotient(a, c, f, g, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofQuotient(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.quotient(t, b, k, i, j, n, d, a, c, f, g, low, high, s); } @*/

    /** A quotient by negative numbers. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, 5, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s);
      @ requires isQuotient(-c, -a, -g, -f, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofQuotientOfNegative(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.quotientOfNegative(t, b, k, i, j, n, d, a, c, f, g, low, high, s); } @*/

    /** An exponential. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 6, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isExponential(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofExponential(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.exponential(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** A logarithm. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 7, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isLogarithm(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofLogarithm(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.logarithm(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** A square root. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 8, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isRoot(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.root(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** An absolute value. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 9, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isAbsolute(a, c, low, high);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofAbsolute(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.absolute(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** The smaller one of two. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, 10, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s) && isSmaller(a, c, f, g, low, high);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofSmaller(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.smaller(t, b, k, i, j, n, d, a, c, f, g, low, high, s); } @*/

    /** A sine or a cosine. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && 0 <= h && h <= 1 && analysis.Term.isAt(t, k, 12 + h, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isSine(h, a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofSine(\bigint t, \bigint b, \bigint k, \bigint h, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.sine(t, b, k, h, i, j, n, d, a, c, low, high, s); } @*/

    /** An arctangent. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 14, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isArctangent(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofArctangent(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.arctangent(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** The roots of the ends, from those of all numbers between. */
    /*@ public normal_behavior
      @ requires n >= 1 && s >= 1 && a <= c && RootImageLemmas.containsRoots(n, a, c, s, low, high);
      @ ensures \result && RootImageLemmas.isAtMostRoot(n, low, s, a, s) && RootImageLemmas.isAtMostRoot(n, -high, s, -c, s);
      @ public static model strictly_pure helper boolean rootsOfEnds(\bigint n, \bigint a, \bigint c, \bigint low, \bigint high,
      @     \bigint s) {
      @   return Products.monotone(a, c, s); } @*/

    /** A root. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 15, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isAnyRoot(n, d, a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofAnyRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.anyRoot(t, b, k, i, j, n, n / 2, a, c, low, high, s); } @*/

    /** The normal distribution function. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 16, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isNormal(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofNormal(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.normal(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** x ln x. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, 17, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isWeighted(a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofWeighted(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return analysis.Term.weighted(t, b, k, i, j, n, d, a, c, low, high, s); } @*/

    /** One of these functions. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && analysis.Term.isAt(t, k, kind, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && isFunction(kind, n, d, a, c, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean ofFunction(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s) {
      @   return (kind != 12 || ofSine(t, b, k, 0, i, j, n, d, a, c, low, high, s))
      @     && (kind != 13 || ofSine(t, b, k, 1, i, j, n, d, a, c, low, high, s))
      @     && (kind != 14 || ofArctangent(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 15 || ofAnyRoot(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 16 || ofNormal(t, b, k, i, j, n, d, a, c, low, high, s)); } @*/

    /** An operation that is none of those, and neither a number nor a variable [TERM]. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, kind, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s);
      @ requires follows(kind, n, d, a, c, f, g, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean result(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return (kind != 2 || ofSum(t, b, k, i, j, n, d, a, c, f, g, low, high, s))
      @     && (kind != 3 || ofProduct(t, b, k, i, j, n, d, a, c, f, g, low, high, s))
      @     && (kind != 4 || ofSquare(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 5 || !isQuotient(a, c, f, g, low, high, s) || ofQuotient(t, b, k, i, j, n, d, a, c, f, g, low, high, s))
      @     && (kind != 5 || !isQuotient(-c, -a, -g, -f, low, high, s)
      @       || ofQuotientOfNegative(t, b, k, i, j, n, d, a, c, f, g, low, high, s))
      @     && (kind != 6 || ofExponential(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 7 || ofLogarithm(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 8 || ofRoot(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 9 || ofAbsolute(t, b, k, i, j, n, d, a, c, low, high, s))
      @     && (kind != 10 || ofSmaller(t, b, k, i, j, n, d, a, c, f, g, low, high, s)); } @*/

    /** An operation that is neither pi, a number nor a variable [TERM]. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && analysis.Term.isAt(t, k, kind, i, j, n, d);
      @ requires analysis.Term.encloses(t, b, i, a, c, s) && analysis.Term.encloses(t, b, j, f, g, s);
      @ requires isResult(kind, n, d, a, c, f, g, low, high, s);
      @ ensures \result && analysis.Term.encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean anyResult(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s) {
      @   return (!follows(kind, n, d, a, c, f, g, low, high, s) || result(t, b, k, kind, i, j, n, d, a, c, f, g, low, high, s))
      @     && (!isFunction(kind, n, d, a, c, low, high, s) || ofFunction(t, b, k, kind, i, j, n, d, a, c, low, high, s))
      @     && (kind != 17 || !isWeighted(a, c, low, high, s) || ofWeighted(t, b, k, i, j, n, d, a, c, low, high, s)); } @*/
}
