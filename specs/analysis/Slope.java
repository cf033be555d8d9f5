package analysis;

/**
 * TRUSTED: slopes of terms, and what follows along the range of a variable [SLOPE]. Terms and boxes, and the kinds of operations, are those
 * of {@link Term}. A way in the direction of a variable v is a segment all points of which differ in v only.
 */
public final class Slope {
    /** The operation k of the term t is of this kind and has these operands, whatever its number is. */
    /*@ public static model no_state strictly_pure helper boolean isOf(\bigint t, \bigint k, \bigint kind, \bigint i, \bigint j); @*/

    /** The operation k of the term t is the number n. */
    /*@ public static model no_state strictly_pure helper boolean isNumber(\bigint t, \bigint k, \bigint n); @*/

    /**
     * On each way in the direction of the variable v on which the first m operations of the term t have results, the result of the
     * operation k has a derivative by v, and c times that is the result of the operation p.
     */
    /*@ public static model no_state strictly_pure helper boolean isSlope(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p,
      @     \bigint c); @*/

    /** Wherever the operation p of the term t has a result, that is e^(-x^2/2), x being the result of the operation i. */
    /*@ public static model no_state strictly_pure helper boolean isBell(\bigint t, \bigint p, \bigint i); @*/

    /** Wherever the operation p of the term t has a result, that is the square root of 2 pi. */
    /*@ public static model no_state strictly_pure helper boolean isRootOfTwoPi(\bigint t, \bigint p); @*/

    /** The first n operations of the term u are those of the term t, each at its number. */
    /*@ public static model no_state strictly_pure helper boolean begins(\bigint u, \bigint t, \bigint n); @*/

    /** Whether a point is in the box b does not depend on the variable v. */
    /*@ public static model no_state strictly_pure helper boolean isFree(\bigint b, \bigint v); @*/

    /**
     * Each point of the box b is the end of a way in the direction of the variable v that lies in the box a and begins in the box f; along
     * it v rises, or is the same, if c is 1, and falls or is the same if c is -1. For no other c this is said.
     */
    /*@ public static model no_state strictly_pure helper boolean isSwept(\bigint b, \bigint f, \bigint a, \bigint v, \bigint c); @*/

    /**
     * Each point of the box b is the end of a way in the direction of the variable v that lies in the box a and begins in the box f; what v
     * is at the end minus what it is at the beginning is from low/s to high/s.
     */
    /*@ public static model no_state strictly_pure helper boolean isReached(\bigint b, \bigint f, \bigint a, \bigint v, \bigint low,
      @     \bigint high, \bigint s); @*/

    /** [SLOPE] Without the number. */
    /*@ public normal_behavior
      @ requires Term.isAt(t, k, kind, i, j, n, d);
      @ ensures \result && isOf(t, k, kind, i, j);
      @ public static model strictly_pure helper boolean anyNumber(\bigint t, \bigint k, \bigint kind, \bigint i, \bigint j, \bigint n,
      @     \bigint d); @*/

    /** [SLOPE] A whole number. */
    /*@ public normal_behavior
      @ requires Term.isAt(t, k, 0, i, j, n, 1);
      @ ensures \result && isNumber(t, k, n);
      @ public static model strictly_pure helper boolean wholeNumber(\bigint t, \bigint k, \bigint i, \bigint j, \bigint n); @*/

    /** [SLOPE] A number has the slope 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 0, i, j) && isNumber(t, p, 0);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofNumber(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint j); @*/

    /** [SLOPE] The variable itself has the slope 1, another one the slope 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 1, i, j) && isNumber(t, p, i == v ? 1 : 0);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofVariable(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint j); @*/

    /** [SLOPE] What depends on constant results only is constant. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && kind >= 2 && isOf(t, k, kind, i, j);
      @ requires isSlope(t, v, m, i, x, 1) && isSlope(t, v, m, j, y, 1);
      @ requires isNumber(t, x, 0) && isNumber(t, y, 0) && isNumber(t, p, 0);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofConstants(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint kind,
      @     \bigint i, \bigint x, \bigint j, \bigint y); @*/

    /** [SLOPE] x + (n/d) y. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && Term.isAt(t, k, 2, i, j, n, d);
      @ requires isSlope(t, v, m, i, x, 1) && isSlope(t, v, m, j, y, 1) && Term.isAt(t, p, 2, x, y, n, d);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofSum(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i, \bigint x,
      @     \bigint j, \bigint y, \bigint n, \bigint d); @*/

    /** [SLOPE] x y has the slope x' y + x y'. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 3, i, j);
      @ requires isSlope(t, v, m, i, x, 1) && isSlope(t, v, m, j, y, 1);
      @ requires isOf(t, q, 3, x, j) && isOf(t, r, 3, i, y) && Term.isAt(t, p, 2, q, r, 1, 1);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofProduct(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint y, \bigint q, \bigint r); @*/

    /** [SLOPE] x ln x has the slope x' (ln x + 1). */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 3, i, j) && isOf(t, j, 7, i, h) && isSlope(t, v, m, i, x, 1);
      @ requires isNumber(t, r, 1) && Term.isAt(t, q, 2, j, r, 1, 1) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofWeightedLogarithm(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p,
      @     \bigint i, \bigint x, \bigint j, \bigint h, \bigint q, \bigint r); @*/

    /** [SLOPE] x^2 has the slope x' 2x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 4, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires Term.isAt(t, q, 2, i, i, 1, 1) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofSquare(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q); @*/

    /** [SLOPE] z = x/y has the slope (x' - z y')/y. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 5, i, j);
      @ requires isSlope(t, v, m, i, x, 1) && isSlope(t, v, m, j, y, 1);
      @ requires isOf(t, r, 3, k, y) && Term.isAt(t, q, 2, x, r, -1, 1) && isOf(t, p, 5, q, j);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofQuotient(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint y, \bigint q, \bigint r); @*/

    /** [SLOPE] z = e^x has the slope z x'. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 6, i, j) && isSlope(t, v, m, i, x, 1) && isOf(t, p, 3, k, x);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofExponential(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j); @*/

    /** [SLOPE] ln x has the slope x'/x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 7, i, j) && isSlope(t, v, m, i, x, 1) && isOf(t, p, 5, x, i);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofLogarithm(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j); @*/

    /** [SLOPE] z, the square root of x, has the slope x'/(2z), where that has a result. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 8, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires Term.isAt(t, q, 2, k, k, 1, 1) && isOf(t, p, 5, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofRoot(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q); @*/

    /** [SLOPE] z = |x| has the slope x' x/z, where that has a result. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 9, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, q, 5, i, k) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofAbsolute(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q); @*/

    /** [SLOPE] The number pi has the slope 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 11, i, j) && isNumber(t, p, 0);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofCircleNumber(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint j); @*/

    /** [SLOPE] sin x has the slope x' cos x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 12, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, q, 13, i, g) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofSine(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q, \bigint g); @*/

    /** [SLOPE] cos x has the slope 0 - x' sin x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 13, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, q, 12, i, g) && isOf(t, r, 3, x, q) && isNumber(t, z, 0) && Term.isAt(t, p, 2, z, r, -1, 1);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofCosine(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q, \bigint g, \bigint r, \bigint z); @*/

    /** [SLOPE] arctan x has the slope x'/(1 + x^2). */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 14, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, r, 4, i, g) && isNumber(t, o, 1) && Term.isAt(t, q, 2, o, r, 1, 1) && isOf(t, p, 5, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofArctangent(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q, \bigint o, \bigint r, \bigint g); @*/

    /** [SLOPE] z, the n-th root of x, has the slope x' z/(n x), where that has a result. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && Term.isAt(t, k, 15, i, j, n, 1) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, q, 3, x, k) && isNumber(t, z, 0) && Term.isAt(t, r, 2, z, i, n, 1) && isOf(t, p, 5, q, r);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofAnyRoot(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint n, \bigint q, \bigint r, \bigint z); @*/

    /** [SLOPE] z, the cube root of x, has the slope x'/(3 z^2), where that has a result. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && Term.isAt(t, k, 15, i, j, 3, 1) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, w, 4, k, g) && isNumber(t, z, 0) && Term.isAt(t, r, 2, z, w, 3, 1) && isOf(t, p, 5, x, r);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofCubeRoot(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint r, \bigint z, \bigint w, \bigint g); @*/

    /** [SLOPE] e^((0 - x^2)/2), with 0 in front. */
    /*@ public normal_behavior
      @ requires isOf(t, w, 4, i, f) && isNumber(t, z, 0) && Term.isAt(t, u, 2, z, w, -1, 1) && Term.isAt(t, g, 2, z, u, 1, 2);
      @ requires isOf(t, p, 6, g, h);
      @ ensures \result && isBell(t, p, i);
      @ public static model strictly_pure helper boolean bell(\bigint t, \bigint p, \bigint i, \bigint w, \bigint f, \bigint z, \bigint u,
      @     \bigint g, \bigint h); @*/

    /** [SLOPE] The root of pi + pi. */
    /*@ public normal_behavior
      @ requires isOf(t, c, 11, i, j) && Term.isAt(t, q, 2, c, c, 1, 1) && isOf(t, p, 8, q, g);
      @ ensures \result && isRootOfTwoPi(t, p);
      @ public static model strictly_pure helper boolean rootOfTwoPi(\bigint t, \bigint p, \bigint c, \bigint i, \bigint j, \bigint q,
      @     \bigint g); @*/

    /** [SLOPE] Phi(x) has the slope x' e^(-x^2/2)/sqrt(2 pi). */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 16, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isBell(t, e, i) && isRootOfTwoPi(t, r) && isOf(t, q, 5, e, r) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofNormal(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q, \bigint e, \bigint r); @*/

    /** [SLOPE] x ln x, as an operation of its own, has the slope x' (ln x + 1), where that has a result. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && isOf(t, k, 17, i, j) && isSlope(t, v, m, i, x, 1);
      @ requires isOf(t, o, 7, i, h) && isNumber(t, r, 1) && Term.isAt(t, q, 2, o, r, 1, 1) && isOf(t, p, 3, x, q);
      @ ensures \result && isSlope(t, v, m, k, p, 1);
      @ public static model strictly_pure helper boolean ofWeighted(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint i,
      @     \bigint x, \bigint j, \bigint q, \bigint o, \bigint r, \bigint h); @*/

    /** [SLOPE] A slope, or the negative of one: 0 + c x'. */
    /*@ public normal_behavior
      @ requires 0 <= p && p < m && isSlope(t, v, m, k, x, 1) && isNumber(t, q, 0) && Term.isAt(t, p, 2, q, x, c, 1);
      @ ensures \result && isSlope(t, v, m, k, p, c);
      @ public static model strictly_pure helper boolean signed(\bigint t, \bigint v, \bigint m, \bigint k, \bigint p, \bigint x,
      @     \bigint q, \bigint c); @*/

    /** [SLOPE] A term begins with its own operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && begins(t, t, n);
      @ public static model strictly_pure helper boolean beginsItself(\bigint t, \bigint n); @*/

    /** [SLOPE] A further operation leaves the first ones as they are. */
    /*@ public normal_behavior
      @ requires k >= n && begins(u, t, n);
      @ ensures \result && begins(Term.with(u, k, kind, i, j, e, d), t, n);
      @ public static model strictly_pure helper boolean beginsLonger(\bigint u, \bigint t, \bigint n, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint e, \bigint d); @*/

    /** [SLOPE] The box of all points. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isFree(0, v);
      @ public static model strictly_pure helper boolean freeOfNone(\bigint v); @*/

    /** [SLOPE] A range of another variable. */
    /*@ public normal_behavior
      @ requires u != v && isFree(b, v);
      @ ensures \result && isFree(Term.range(b, u, n, d, m, e, w), v);
      @ public static model strictly_pure helper boolean freeWith(\bigint b, \bigint v, \bigint u, \bigint n, \bigint d, \bigint m,
      @     \bigint e, \bigint w); @*/

    /** [SLOPE] From the lower end, over all real numbers of the range. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && isFree(b, v) && (g == 0 || d == 1);
      @ ensures \result && isSwept(Term.range(b, v, n, d, m, e, w), Term.range(b, v, n, d, n, d, g), Term.range(b, v, n, d, m, e, 0), v, 1);
      @ public static model strictly_pure helper boolean sweptUp(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint g); @*/

    /** [SLOPE] From the upper end. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && isFree(b, v) && (g == 0 || e == 1);
      @ ensures \result
      @   && isSwept(Term.range(b, v, n, d, m, e, w), Term.range(b, v, m, e, m, e, g), Term.range(b, v, n, d, m, e, 0), v, -1);
      @ public static model strictly_pure helper boolean sweptDown(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint g); @*/

    /** [SLOPE] A range of another variable, the same for all three boxes. */
    /*@ public normal_behavior
      @ requires u != v && d > 0 && e > 0 && isSwept(b, f, a, v, c);
      @ ensures \result && isSwept(Term.range(b, u, n, d, m, e, w), Term.range(f, u, n, d, m, e, w), Term.range(a, u, n, d, m, e, w), v, c);
      @ public static model strictly_pure helper boolean sweptWith(\bigint b, \bigint f, \bigint a, \bigint v, \bigint c, \bigint u,
      @     \bigint n, \bigint d, \bigint m, \bigint e, \bigint w); @*/

    /** [SLOPE] What is not negative where the ways begin, and does not fall along them, is not negative. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && begins(u, t, n) && isSlope(u, v, m, n - 1, m - 1, c) && isSwept(b, f, a, v, c);
      @ requires Term.notNegative(t, f, n) && Term.notNegative(u, a, m);
      @ ensures \result && Term.notNegative(t, b, n);
      @ public static model strictly_pure helper boolean notNegativeAlong(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a); @*/

    /** [SLOPE] What is positive where the ways begin, and does not fall along them, is positive. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && begins(u, t, n) && isSlope(u, v, m, n - 1, m - 1, c) && isSwept(b, f, a, v, c);
      @ requires Term.positive(t, f, n) && Term.notNegative(u, a, m);
      @ ensures \result && Term.positive(t, b, n);
      @ public static model strictly_pure helper boolean positiveAlong(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a); @*/

    /** [SLOPE] From a number p/q, over all real numbers from i/j to k/l: that, and all of the range, are among them. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && q > 0 && j > 0 && l > 0 && s > 0 && isFree(b, v);
      @ requires i * d <= n * j && m * l <= k * e && i * q <= p * j && p * l <= k * q;
      @ requires low * (d * q) <= (n * q - p * d) * s && (m * q - p * e) * s <= high * (e * q);
      @ ensures \result && isReached(Term.range(b, v, n, d, m, e, w), Term.range(b, v, p, q, p, q, 0), Term.range(b, v, i, j, k, l, 0), v,
      @     low, high, s);
      @ public static model strictly_pure helper boolean reachedFrom(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint p, \bigint q, \bigint i, \bigint j, \bigint k, \bigint l, \bigint low, \bigint high, \bigint s); @*/

    /** [SLOPE] A range of another variable, the same for all three boxes. */
    /*@ public normal_behavior
      @ requires u != v && d > 0 && e > 0 && isReached(b, f, a, v, low, high, s);
      @ ensures \result && isReached(Term.range(b, u, n, d, m, e, w), Term.range(f, u, n, d, m, e, w), Term.range(a, u, n, d, m, e, w), v,
      @     low, high, s);
      @ public static model strictly_pure helper boolean reachedWith(\bigint b, \bigint f, \bigint a, \bigint v, \bigint low,
      @     \bigint high, \bigint s, \bigint u, \bigint n, \bigint d, \bigint m, \bigint e, \bigint w); @*/

    /**
     * [SLOPE] The mean value theorem: what is from p/s to q/s where the ways begin, and has a slope from g/s to h/s along them, which are
     * as long as from x/s to y/s.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && s > 0 && begins(u, t, n) && isSlope(u, v, m, n - 1, m - 1, 1) && isReached(b, f, a, v, x, y, s);
      @ requires Term.isDefined(t, f, n) && Term.encloses(t, f, n - 1, p, q, s);
      @ requires Term.isDefined(u, a, m) && Term.encloses(u, a, m - 1, g, h, s);
      @ requires (low - p) * s <= g * x && (low - p) * s <= g * y && (low - p) * s <= h * x && (low - p) * s <= h * y;
      @ requires g * x <= (high - q) * s && g * y <= (high - q) * s && h * x <= (high - q) * s && h * y <= (high - q) * s;
      @ ensures \result && Term.isDefined(t, b, n) && Term.encloses(t, b, n - 1, low, high, s);
      @ public static model strictly_pure helper boolean enclosedAlong(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint b,
      @     \bigint f, \bigint a, \bigint x, \bigint y, \bigint p, \bigint q, \bigint g, \bigint h, \bigint low, \bigint high,
      @     \bigint s); @*/
}
