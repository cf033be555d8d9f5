package analysis;

/**
 * TRUSTED: what is said about terms on boxes [TERM]. A term is a list of operations with numbers, 0, 1, 2 .., each applied to results of
 * operations with smaller numbers; a box is a range for each of some variables, 0, 1, 2 ... Terms and boxes have names, integers, that the
 * functions here give them; 0 is the term without operations, and the box that lets every variable be every real number. The kinds of
 * operations, x and y being the results of the operations i and j: 0 the number n/d; 1 the variable i; 2 x + (n/d) y; 3 x y; 4 x^2;
 * 5 x/y, y not 0; 6 e^x; 7 ln x, x positive; 8 the square root of x, x not negative; 9 |x|; 10 the smaller one of x and y; 11 the number
 * pi; 12 sin x; 13 cos x; 14 arctan x; 15 the n-th root of x, if d is 1 and n at least 1, x not negative if n is even; 16 Phi(x), the
 * standard normal distribution function; 17 x ln x, which is 0 where x is 0, x not negative. All denominators are positive.
 */
public final class Term {
    /** The term t, and the operation k of it is of this kind. */
    /*@ public static model no_state strictly_pure helper \bigint with(\bigint t, \bigint k, \bigint kind, \bigint i, \bigint j, \bigint n,
      @     \bigint d); @*/

    /** The operation k of the term t is of this kind. */
    /*@ public static model no_state strictly_pure helper boolean isAt(\bigint t, \bigint k, \bigint kind, \bigint i, \bigint j, \bigint n,
      @     \bigint d); @*/

    /** The points of the box b at which the variable v is from n/d to m/e, or if w is 1 a whole number from there to there. */
    /*@ public static model no_state strictly_pure helper \bigint range(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w); @*/

    /** At every point of the box b the variable v is from low/s to high/s. */
    /*@ public static model no_state strictly_pure helper boolean isWithin(\bigint b, \bigint v, \bigint low, \bigint high, \bigint s); @*/

    /** At every point of the box b the operation k of the term t has a result, and that is from low/s to high/s. */
    /*@ public static model no_state strictly_pure helper boolean encloses(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s); @*/

    /** At every point of the box b the first k operations of the term t have results. */
    /*@ public static model no_state strictly_pure helper boolean isDefined(\bigint t, \bigint b, \bigint k); @*/

    /** At every point of the box b the first k operations of the term t have results, and the last one of these is not negative. */
    /*@ public static model no_state strictly_pure helper boolean notNegative(\bigint t, \bigint b, \bigint k); @*/

    /** At every point of the box b the first k operations of the term t have results, and the last one of these is positive. */
    /*@ public static model no_state strictly_pure helper boolean positive(\bigint t, \bigint b, \bigint k); @*/

    /** Every point of the box b is a point of the box a or of the box c. */
    /*@ public static model no_state strictly_pure helper boolean covers(\bigint b, \bigint a, \bigint c); @*/

    /** [TERM] Which operation has the number k. */
    /*@ public normal_behavior
      @ requires k >= 0;
      @ ensures \result && isAt(with(t, k, kind, i, j, n, d), k, kind, i, j, n, d);
      @ public static model strictly_pure helper boolean last(\bigint t, \bigint k, \bigint kind, \bigint i, \bigint j, \bigint n,
      @     \bigint d); @*/

    /** [TERM] The other operations stay what they are. */
    /*@ public normal_behavior
      @ requires k >= 0 && l >= 0 && l != k && isAt(t, l, kind, i, j, n, d);
      @ ensures \result && isAt(with(t, k, other, g, h, m, e), l, kind, i, j, n, d);
      @ public static model strictly_pure helper boolean earlier(\bigint t, \bigint l, \bigint kind, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint k, \bigint other, \bigint g, \bigint h, \bigint m, \bigint e); @*/

    /** [TERM] A range encloses its variable. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && s > 0 && low * d <= n * s && m * s <= high * e;
      @ ensures \result && isWithin(range(b, v, n, d, m, e, w), v, low, high, s);
      @ public static model strictly_pure helper boolean lastRange(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] A further range takes points away only. */
    /*@ public normal_behavior
      @ requires v >= 0 && u >= 0 && s > 0 && isWithin(b, u, low, high, s);
      @ ensures \result && isWithin(range(b, v, n, d, m, e, w), u, low, high, s);
      @ public static model strictly_pure helper boolean earlierRange(\bigint b, \bigint u, \bigint low, \bigint high, \bigint s, \bigint v,
      @     \bigint n, \bigint d, \bigint m, \bigint e, \bigint w); @*/

    /** [TERM] A number. */
    /*@ public normal_behavior
      @ requires k >= 0 && d > 0 && s > 0 && isAt(t, k, 0, i, j, n, d) && low * d <= n * s && n * s <= high * d;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean number(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] A variable. */
    /*@ public normal_behavior
      @ requires k >= 0 && i >= 0 && s > 0 && isAt(t, k, 1, i, j, n, d) && isWithin(b, i, low, high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean variable(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x + (n/d) y, x in [a, c]/s and y in [f, g]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && d > 0 && s > 0 && isAt(t, k, 2, i, j, n, d);
      @ requires encloses(t, b, i, a, c, s) && encloses(t, b, j, f, g, s);
      @ requires n >= 0 ? low * d <= a * d + f * n && c * d + g * n <= high * d : low * d <= a * d + g * n && c * d + f * n <= high * d;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean sum(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x y, x in [a, c]/s and y in [f, g]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && isAt(t, k, 3, i, j, n, d);
      @ requires encloses(t, b, i, a, c, s) && encloses(t, b, j, f, g, s);
      @ requires low * s <= a * f && low * s <= a * g && low * s <= c * f && low * s <= c * g;
      @ requires a * f <= high * s && a * g <= high * s && c * f <= high * s && c * g <= high * s;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean product(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x^2, x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 4, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires low <= 0 || low * s <= a * a && low * s <= a * c && low * s <= c * c;
      @ requires a * a <= high * s && c * c <= high * s;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean square(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x/y, x in [a, c]/s and y in [f, g]/s, y positive. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && isAt(t, k, 5, i, j, n, d);
      @ requires encloses(t, b, i, a, c, s) && encloses(t, b, j, f, g, s) && f > 0 && g > 0;
      @ requires a >= 0 ? low * g <= a * s : low * f <= a * s;
      @ requires c <= 0 ? c * s <= high * g : c * s <= high * f;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean quotient(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x/y, x in [a, c]/s and y in [f, g]/s, y negative: the same of -x and -y. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && isAt(t, k, 5, i, j, n, d);
      @ requires encloses(t, b, i, a, c, s) && encloses(t, b, j, f, g, s) && f < 0 && g < 0;
      @ requires -c >= 0 ? low * -f <= -c * s : low * -g <= -c * s;
      @ requires -a <= 0 ? -a * s <= high * -f : -a * s <= high * -g;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean quotientOfNegative(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] e^x, x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 6, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires Exp.atLeast(a, s, low, s) && Exp.atMost(c, s, high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean exponential(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] ln x, x in [a, c]/s, x positive. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 7, i, j, n, d) && encloses(t, b, i, a, c, s) && a > 0 && c > 0;
      @ requires Ln.atLeast(a, s, low, s) && Ln.atMost(c, s, high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean logarithm(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] The square root of x, x in [a, c]/s, x not negative. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 8, i, j, n, d) && encloses(t, b, i, a, c, s) && a >= 0;
      @ requires (low <= 0 || low * low <= a * s) && high >= 0 && c * s <= high * high;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean root(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] |x|, x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 9, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires (low <= 0 || low <= a || low <= -c) && c <= high && -a <= high;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean absolute(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] The smaller one of x and y, x in [a, c]/s and y in [f, g]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && isAt(t, k, 10, i, j, n, d);
      @ requires encloses(t, b, i, a, c, s) && encloses(t, b, j, f, g, s);
      @ requires low <= a && low <= f && (c <= high || g <= high);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean smaller(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint f, \bigint g, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] The number pi. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && isAt(t, k, 11, i, j, n, d) && Pi.atLeast(low, s) && Pi.atMost(high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean circleNumber(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] sin x or, if h is 1, cos x, x in [a, c]/s: bounds at all rational numbers between are bounds at all real ones. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && 0 <= h && h <= 1 && isAt(t, k, 12 + h, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires (\forall \bigint m, w; w > 0 && a * w <= m * s && m * s <= c * w; Sine.atLeast(h, m, w, low, s)
      @   && Sine.atMost(h, m, w, high, s));
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean sine(\bigint t, \bigint b, \bigint k, \bigint h, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] arctan x, x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 14, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires Arctangent.atLeast(a, s, low, s) && Arctangent.atMost(c, s, high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean arctangent(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] The n-th root of x, x in [a, c]/s; n is 2m + 1, or x is not negative. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && n >= 1 && isAt(t, k, 15, i, j, n, 1) && encloses(t, b, i, a, c, s);
      @ requires n == 2 * m + 1 || a >= 0;
      @ requires a >= 0 ? low < 0 || \dl_pow(low, n) * s <= a * \dl_pow(s, n) : low < 0 && -a * \dl_pow(s, n) <= \dl_pow(-low, n) * s;
      @ requires c <= 0 ? high > 0 || \dl_pow(-high, n) * s <= -c * \dl_pow(s, n) : high > 0 && c * \dl_pow(s, n) <= \dl_pow(high, n) * s;
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean anyRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint m, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] Phi(x), x in [a, c]/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 16, i, j, n, d) && encloses(t, b, i, a, c, s);
      @ requires Phi.atLeast(a, s, low, s) && Phi.atMost(c, s, high, s);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean normal(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] x ln x, 0 where x is 0, x in [a, c]/s, x not negative. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && isAt(t, k, 17, i, j, n, d) && encloses(t, b, i, a, c, s) && a >= 0;
      @ requires Weight.isAbove(a, c, s, low) && Weight.isBelow(a, c, s, high);
      @ ensures \result && encloses(t, b, k, low, high, s);
      @ public static model strictly_pure helper boolean weighted(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint d, \bigint a, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [TERM] Of no operations, all have results. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isDefined(t, b, 0);
      @ public static model strictly_pure helper boolean noneDefined(\bigint t, \bigint b); @*/

    /** [TERM] What is enclosed has a result. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && isDefined(t, b, k) && encloses(t, b, k, low, high, s);
      @ ensures \result && isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreDefined(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s); @*/

    /** [TERM] What is enclosed from 0 on is not negative. */
    /*@ public normal_behavior
      @ requires k >= 1 && s > 0 && isDefined(t, b, k) && encloses(t, b, k - 1, low, high, s) && low >= 0;
      @ ensures \result && notNegative(t, b, k);
      @ public static model strictly_pure helper boolean fromNullOn(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s); @*/

    /** [TERM] What is enclosed above 0 is positive. */
    /*@ public normal_behavior
      @ requires k >= 1 && s > 0 && isDefined(t, b, k) && encloses(t, b, k - 1, low, high, s) && low > 0;
      @ ensures \result && positive(t, b, k);
      @ public static model strictly_pure helper boolean aboveNull(\bigint t, \bigint b, \bigint k, \bigint low, \bigint high,
      @     \bigint s); @*/

    /** [PLACE] A product or quotient of two operations, neither of which is negative: x and y end with them, and t begins with x and y. */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 <= j && k >= 1 && (kind == 3 || kind == 5) && Slope.isOf(t, k - 1, kind, i, j) && isDefined(t, b, k);
      @ requires Slope.begins(t, x, i + 1) && notNegative(x, b, i + 1) && Slope.begins(t, y, j + 1) && notNegative(y, b, j + 1);
      @ ensures \result && notNegative(t, b, k);
      @ public static model strictly_pure helper boolean ofTwoSigns(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint x, \bigint y); @*/

    /**
     * [PLACE] A sum of two operations, of which one is not negative and has the larger square: x ends with that one, y with the difference
     * of the squares, and t begins with x and y. It is positive if y is.
     */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 <= l && k >= 1 && isDefined(t, b, k) && isAt(t, k - 1, 2, i, j, 1, 1);
      @ requires isAt(t, l, 2, p, q, -1, 1) && Slope.isOf(t, p, 4, i, g) && Slope.isOf(t, q, 4, j, h);
      @ requires Slope.begins(t, x, i + 1) && notNegative(x, b, i + 1) && Slope.begins(t, y, l + 1) && notNegative(y, b, l + 1);
      @ ensures \result && notNegative(t, b, k) && (!positive(y, b, l + 1) || positive(t, b, k));
      @ public static model strictly_pure helper boolean ofTwoSquares(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint l, \bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y); @*/

    /**
     * [SIDES] The sum of two operations, neither of which is negative, nor the factor of one: t begins with x and y, which end so. It is
     * positive if x is.
     */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 <= j && k >= 1 && n >= 0 && d > 0 && isAt(t, k - 1, 2, i, j, n, d) && isDefined(t, b, k);
      @ requires Slope.begins(t, x, i + 1) && notNegative(x, b, i + 1) && Slope.begins(t, y, j + 1) && notNegative(y, b, j + 1);
      @ ensures \result && notNegative(t, b, k) && (!positive(x, b, i + 1) || positive(t, b, k));
      @ public static model strictly_pure helper boolean ofTwoParts(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint x, \bigint y); @*/

    /**
     * [POWERS] e^x - e^y, ln x - ln y, or the difference of square roots or arctangents, where x - y is not negative: t begins with u,
     * which ends with that. It is positive if u is.
     */
    /*@ public normal_behavior
      @ requires 0 <= l && k >= 1 && (6 <= f && f <= 8 || f == 14) && isDefined(t, b, k) && isAt(t, k - 1, 2, i, j, -1, 1);
      @ requires Slope.isOf(t, i, f, p, g) && Slope.isOf(t, j, f, q, h) && isAt(t, l, 2, p, q, -1, 1);
      @ requires Slope.begins(t, u, l + 1) && notNegative(u, b, l + 1);
      @ ensures \result && notNegative(t, b, k) && (!positive(u, b, l + 1) || positive(t, b, k));
      @ public static model strictly_pure helper boolean ofTwoRising(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint f, \bigint l, \bigint p, \bigint q, \bigint g, \bigint h, \bigint u); @*/

    /**
     * [TERM] The difference of two roots of the same degree, of x and of y, where x - y is not negative: t begins with u, which ends with
     * that. It is positive if u is.
     */
    /*@ public normal_behavior
      @ requires 0 <= l && k >= 1 && isDefined(t, b, k) && isAt(t, k - 1, 2, i, j, -1, 1) && isAt(t, i, 15, p, g, n, d);
      @ requires isAt(t, j, 15, q, h, n, d) && isAt(t, l, 2, p, q, -1, 1) && Slope.begins(t, u, l + 1) && notNegative(u, b, l + 1);
      @ ensures \result && notNegative(t, b, k) && (!positive(u, b, l + 1) || positive(t, b, k));
      @ public static model strictly_pure helper boolean ofTwoRoots(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint d, \bigint l, \bigint p, \bigint q, \bigint g, \bigint h, \bigint u); @*/

    /** [TERM] Two parts of a range: of real numbers they meet, of whole ones none is between them. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && q > 0 && f > 0;
      @ requires g * q <= p * f || w == 1 && q == 1 && f == 1 && g <= p + 1;
      @ ensures \result && covers(range(b, v, n, d, m, e, w), range(b, v, n, d, p, q, w), range(b, v, g, f, m, e, w));
      @ public static model strictly_pure helper boolean split(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint p, \bigint q, \bigint g, \bigint f); @*/

    /** [TERM] A range of another variable, the same for all three boxes. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && covers(b, a, c);
      @ ensures \result && covers(range(b, v, n, d, m, e, w), range(a, v, n, d, m, e, w), range(c, v, n, d, m, e, w));
      @ public static model strictly_pure helper boolean coversWith(\bigint b, \bigint a, \bigint c, \bigint v, \bigint n, \bigint d,
      @     \bigint m, \bigint e, \bigint w); @*/

    /** [TERM] What is not negative on both parts is not negative on the whole. */
    /*@ public normal_behavior
      @ requires k >= 1 && covers(b, a, c) && notNegative(t, a, k) && notNegative(t, c, k);
      @ ensures \result && notNegative(t, b, k);
      @ public static model strictly_pure helper boolean joinedNotNegative(\bigint t, \bigint b, \bigint a, \bigint c, \bigint k); @*/

    /** [TERM] What is positive on both parts is positive on the whole. */
    /*@ public normal_behavior
      @ requires k >= 1 && covers(b, a, c) && positive(t, a, k) && positive(t, c, k);
      @ ensures \result && positive(t, b, k);
      @ public static model strictly_pure helper boolean joinedPositive(\bigint t, \bigint b, \bigint a, \bigint c, \bigint k); @*/
}
