package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;

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

    /** So of enclosures at one unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible x.lower, x.upper, y.lower, y.upper, z.lower, z.upper, z.unit;
      @ public static model strictly_pure helper boolean encloseResults(\bigint kind, BigFraction number, Enclosure x, Enclosure y,
      @     Enclosure z) {
      @   return follows(kind, BigFraction.num(number), BigFraction.den(number), BigInteger.val(x.lower), BigInteger.val(x.upper),
      @       BigInteger.val(y.lower), BigInteger.val(y.upper), BigInteger.val(z.lower), BigInteger.val(z.upper),
      @       BigInteger.val(z.unit)); } @*/

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

    /** An operation that is neither a number nor a variable [TERM]. */
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
}
