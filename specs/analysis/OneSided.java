package analysis;

/**
 * TRUSTED: bounds of results on one side, for boxes on which there may be none on the other side [ENDS]. Terms and boxes, and the kinds of
 * operations, x and y being the results of the operations i and j, are those of {@link Term}, parts of boxes those of {@link Where}.
 */
public final class OneSided {
    /**
     * Wherever the operation k of the term t has a result on the box b, c times it is at least low/s, or if p is 1 more; c is 1 or -1. For
     * no other c this is said.
     */
    /*@ public static model no_state strictly_pure helper boolean isBeyond(\bigint t, \bigint b, \bigint k, \bigint c, \bigint p,
      @     \bigint low, \bigint s); @*/

    /** [ENDS] By an enclosure. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Term.encloses(t, b, k, f, g, s) && (c == 1 && low <= f || c == -1 && low <= -g);
      @ requires p != 1 || c == 1 && low < f || c == -1 && low < -g;
      @ ensures \result && isBeyond(t, b, k, c, p, low, s);
      @ public static model strictly_pure helper boolean enclosed(\bigint t, \bigint b, \bigint k, \bigint f, \bigint g, \bigint c,
      @     \bigint p, \bigint low, \bigint s); @*/

    /** [ENDS] A variable that is positive, as a term y that ends with it is. */
    /*@ public normal_behavior
      @ requires k >= 0 && n >= 1 && s > 0 && Slope.isOf(y, n - 1, 1, v, q) && Term.positive(y, b, n);
      @ requires Slope.isOf(t, k, 1, v, j) && low <= 0;
      @ ensures \result && isBeyond(t, b, k, 1, 1, low, s);
      @ public static model strictly_pure helper boolean positiveVariable(\bigint t, \bigint b, \bigint k, \bigint y, \bigint n,
      @     \bigint v, \bigint q, \bigint j, \bigint low, \bigint s); @*/

    /** [ENDS] A variable that is beyond low/s where something is positive, as a term y that ends with it is. */
    /*@ public normal_behavior
      @ requires k >= 0 && n >= 1 && s > 0 && Term.positive(y, b, n) && Place.isBeyond(y, n, v, low, s, c);
      @ requires Slope.isOf(t, k, 1, v, j) && (c == 1 && e == low || c == -1 && e == -low);
      @ ensures \result && isBeyond(t, b, k, c, p, e, s);
      @ public static model strictly_pure helper boolean variableBeyond(\bigint t, \bigint b, \bigint k, \bigint y, \bigint n,
      @     \bigint v, \bigint j, \bigint low, \bigint c, \bigint p, \bigint e, \bigint s); @*/

    /** [ENDS] x + (n/d) y. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && d > 0 && s > 0 && Term.isAt(t, k, 2, i, j, n, d);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && (n >= 0 ? e == c : e == -c);
      @ requires n >= 0 ? low * d <= a * d + f * n : low * d <= a * d - f * n;
      @ requires r != 1 || p == 1 || q == 1 && n != 0;
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean sum(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint c, \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x y, of factors whose signs are known. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && (Slope.isOf(t, k, 3, i, j) || Slope.isOf(t, k, 3, j, i));
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && (z == 1 && c == e || z == -1 && c == -e);
      @ requires a >= 0 && f >= 0 && low * s <= a * f && (r != 1 || p == 1 && q == 1 || low * s < a * f);
      @ ensures \result && isBeyond(t, b, k, z, r, low, s);
      @ public static model strictly_pure helper boolean product(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint z, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x y, of a factor that may have either sign and one that is not negative, or not positive, and has both ends. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && (Slope.isOf(t, k, 3, i, j) || Slope.isOf(t, k, 3, j, i));
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && isBeyond(t, b, j, -e, o, g, s);
      @ requires (z == 1 && c == e || z == -1 && c == -e) && a <= 0 && f >= 0 && low * s <= -(a * g);
      @ requires r != 1 || a < 0 && g < 0 && (p == 1 || o == 1);
      @ ensures \result && isBeyond(t, b, k, z, r, low, s);
      @ public static model strictly_pure helper boolean productWithin(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint o, \bigint g, \bigint z, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x ln x for x up to 1/3, which is less than 1/e. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 3, i, j) && Slope.isOf(t, j, 7, i, h);
      @ requires isBeyond(t, b, i, -1, p, f, s) && f < 0 && -3 * f <= s && Ln.atLeast(-f, s, m, s) && low * s <= -(f * m) && r != 1;
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean weightedLogarithm(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint h, \bigint p, \bigint f, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x^2. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 4, i, j) && isBeyond(t, b, i, c, p, a, s);
      @ requires a >= 0 && low * s <= a * a && (r != 1 || p == 1 || low * s < a * a);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean square(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x^2 from above, of what has both ends. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 4, i, j);
      @ requires isBeyond(t, b, i, 1, p, a, s) && isBeyond(t, b, i, -1, q, f, s);
      @ requires low * s <= -(a * a) && (r != 1 || p == 1 || low * s < -(a * a));
      @ requires low * s <= -(f * f) && (r != 1 || q == 1 || low * s < -(f * f));
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean squareWithin(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x/y, by the signs: where it has a result, y is not 0. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 5, i, j);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && (z == 1 && c == e || z == -1 && c == -e);
      @ requires a >= 0 && f >= 0 && low <= 0 && (r != 1 || p == 1 || a > 0 || low < 0);
      @ ensures \result && isBeyond(t, b, k, z, r, low, s);
      @ public static model strictly_pure helper boolean quotient(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint z, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x/y, y not being large. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 5, i, j);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && isBeyond(t, b, j, -e, o, g, s);
      @ requires (z == 1 && c == e || z == -1 && c == -e) && a >= 0 && f >= 0 && low * -g <= a * s;
      @ requires r != 1 || p == 1 || o == 1 && a > 0 || low * -g < a * s;
      @ ensures \result && isBeyond(t, b, k, z, r, low, s);
      @ public static model strictly_pure helper boolean quotientWithin(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint c, \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint o, \bigint g, \bigint z, \bigint r, \bigint low,
      @     \bigint s); @*/

    /** [ENDS] x/y, y not being near 0. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 5, i, j);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, j, e, q, f, s) && (z == 1 && c == e || z == -1 && c == -e);
      @ requires a <= 0 && f > 0 && low * f <= a * s && (r != 1 || p == 1 || q == 1 && a < 0);
      @ ensures \result && isBeyond(t, b, k, z, r, low, s);
      @ public static model strictly_pure helper boolean quotientAway(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint e, \bigint q, \bigint f, \bigint z, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] e^x from below. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 6, i, j) && isBeyond(t, b, i, 1, p, a, s);
      @ requires Exp.atLeast(a, s, m, s) && low <= m && (r != 1 || p == 1 || low < m);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean exponential(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] e^x from above. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 6, i, j) && isBeyond(t, b, i, -1, p, a, s);
      @ requires Exp.atMost(-a, s, m, s) && low <= -m && (r != 1 || p == 1 || low < -m);
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean exponentialFromAbove(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint p, \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] ln x from below. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 7, i, j) && isBeyond(t, b, i, 1, p, a, s) && a > 0;
      @ requires Ln.atLeast(a, s, m, s) && low <= m && (r != 1 || p == 1 || low < m);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean logarithm(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] ln x from above. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 7, i, j) && isBeyond(t, b, i, -1, p, a, s) && a < 0;
      @ requires Ln.atMost(-a, s, m, s) && low <= -m && (r != 1 || p == 1 || low < -m);
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean logarithmFromAbove(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint p, \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] The square root of x from below. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 8, i, j) && isBeyond(t, b, i, 1, p, a, s);
      @ requires a >= 0 && (low <= 0 || low * low <= a * s) && (r != 1 || p == 1);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean root(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] The square root of x from above. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 8, i, j) && isBeyond(t, b, i, -1, p, a, s);
      @ requires low <= 0 && -a * s <= low * low && (r != 1 || p == 1);
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean rootFromAbove(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] The n-th root of x by a bound of x, or of -x; n is 2h + 1, so that of -x is minus that of x. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && h >= 0 && n == 2 * h + 1 && Term.isAt(t, k, 15, i, j, n, 1) && isBeyond(t, b, i, c, p, a, s);
      @ requires a >= 0 ? m < 0 || \dl_pow(m, n) * s <= a * \dl_pow(s, n) : m < 0 && -a * \dl_pow(s, n) <= \dl_pow(-m, n) * s;
      @ requires low <= m && (r != 1 || p == 1 || low < m);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean oddRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint n,
      @     \bigint h, \bigint c, \bigint p, \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] x ln x as an operation of its own, of what has both ends. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 17, i, j) && r != 1;
      @ requires isBeyond(t, b, i, 1, p, a, s) && isBeyond(t, b, i, -1, q, f, s);
      @ requires c == 1 && Weight.isAbove(a, -f, s, m) && low <= m || c == -1 && Weight.isBelow(a, -f, s, m) && low <= -m;
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean weighted(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint q, \bigint f, \bigint m, \bigint c, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] sin x or, if h is 1, cos x, of what has both ends: bounds at all rational numbers between are bounds at all real ones. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && 0 <= h && h <= 1 && Slope.isOf(t, k, 12 + h, i, j);
      @ requires isBeyond(t, b, i, 1, p, a, s) && isBeyond(t, b, i, -1, q, f, s);
      @ requires (\forall \bigint m, w; w > 0 && a * w <= m * s && m * s <= -f * w; Sine.atLeast(h, m, w, u, s)
      @   && Sine.atMost(h, m, w, v, s));
      @ requires c == 1 && low <= u && (r != 1 || low < u) || c == -1 && low <= -v && (r != 1 || low < -v);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean sine(\bigint t, \bigint b, \bigint k, \bigint h, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint q, \bigint f, \bigint u, \bigint v, \bigint c, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] sin x has the sign of x, up to 3, which is less than pi. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 12, i, j);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, i, -c, q, f, s) && a >= 0 && f >= -3 * s;
      @ requires low <= 0 && (r != 1 || p == 1 || a > 0 || low < 0);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean smallSine(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] cos x is less than 1 where x is not 0, up to 6, which is less than 2 pi. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 13, i, j);
      @ requires isBeyond(t, b, i, c, p, a, s) && isBeyond(t, b, i, -c, q, f, s) && f >= -6 * s && (a > 0 || a == 0 && p == 1);
      @ requires low <= -s;
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean smallCosine(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] |x|, by a bound of x or of -x. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 9, i, j) && isBeyond(t, b, i, c, p, a, s);
      @ requires low <= a && (r != 1 || p == 1 || low < a);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean absolute(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] |x| from above, of what has both ends. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 9, i, j);
      @ requires isBeyond(t, b, i, 1, p, a, s) && isBeyond(t, b, i, -1, q, f, s);
      @ requires low <= a && (r != 1 || p == 1 || low < a) && low <= f && (r != 1 || q == 1 || low < f);
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean absoluteWithin(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] The smaller one of x and y from below. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 10, i, j);
      @ requires isBeyond(t, b, i, 1, p, a, s) && isBeyond(t, b, j, 1, q, f, s);
      @ requires low <= a && (r != 1 || p == 1 || low < a) && low <= f && (r != 1 || q == 1 || low < f);
      @ ensures \result && isBeyond(t, b, k, 1, r, low, s);
      @ public static model strictly_pure helper boolean smaller(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint p,
      @     \bigint a, \bigint q, \bigint f, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] The smaller one of x and y from above, by a bound of one of them, o. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && s > 0 && Slope.isOf(t, k, 10, i, j) && (o == i || o == j);
      @ requires isBeyond(t, b, o, -1, p, a, s) && low <= a && (r != 1 || p == 1 || low < a);
      @ ensures \result && isBeyond(t, b, k, -1, r, low, s);
      @ public static model strictly_pure helper boolean smallerFromAbove(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint o, \bigint p, \bigint a, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] arctan x, by a bound of x, or of -x. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && s > 0 && Slope.isOf(t, k, 14, i, j) && isBeyond(t, b, i, c, p, a, s);
      @ requires Arctangent.atLeast(a, s, m, s) && low <= m && (r != 1 || p == 1 || low < m);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean arctangent(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint p, \bigint a, \bigint m, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] arctan x and its negative are more than -pi/2. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Slope.isOf(t, k, 14, i, j) && (c == 1 || c == -1) && Pi.atMost(u, s) && 2 * low <= -u;
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean anyArctangent(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint u, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] Phi(x) is more than 0, and less than 1. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Slope.isOf(t, k, 16, i, j) && (c == 1 && low <= 0 || c == -1 && low <= -s);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean anyNormal(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint c,
      @     \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] A sine or cosine, and its negative, is at least -1. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Slope.isOf(t, k, kind, i, j) && (kind == 12 || kind == 13) && (c == 1 || c == -1);
      @ requires low <= -s && (r != 1 || low < -s);
      @ ensures \result && isBeyond(t, b, k, c, r, low, s);
      @ public static model strictly_pure helper boolean anySine(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint c, \bigint r, \bigint low, \bigint s); @*/

    /** [ENDS] A square, a square root and an absolute value are not negative, and a power of e is positive. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Slope.isOf(t, k, kind, i, j) && (kind == 4 || kind == 6 || kind == 8 || kind == 9);
      @ requires low <= 0 && (p != 1 || kind == 6 || low < 0);
      @ ensures \result && isBeyond(t, b, k, 1, p, low, s);
      @ public static model strictly_pure helper boolean byKind(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i, \bigint j,
      @     \bigint p, \bigint low, \bigint s); @*/

    /** [ENDS] A quotient by something not 0, the logarithm of something positive, the square root or x ln x of something not negative. */
    /*@ public normal_behavior
      @ requires k >= 0 && s > 0 && Term.isDefined(t, b, k) && Slope.isOf(t, k, kind, i, j) && 0 <= i && i < k && 0 <= j && j < k;
      @ requires kind == 5 && o == j || (kind == 7 || kind == 8 || kind == 17) && o == i && c == 1;
      @ requires isBeyond(t, b, o, c, p, low, s) && (low > 0 || low == 0 && (p == 1 || kind == 8 || kind == 17));
      @ ensures \result && Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreDefined(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint o, \bigint c, \bigint p, \bigint low, \bigint s); @*/

    /** [ENDS] What is at least 0. */
    /*@ public normal_behavior
      @ requires k >= 1 && s > 0 && Term.isDefined(t, b, k) && isBeyond(t, b, k - 1, 1, p, low, s) && low >= 0;
      @ ensures \result && Term.notNegative(t, b, k);
      @ public static model strictly_pure helper boolean fromNullOn(\bigint t, \bigint b, \bigint k, \bigint p, \bigint low, \bigint s); @*/

    /** [ENDS] What is more than 0. */
    /*@ public normal_behavior
      @ requires k >= 1 && s > 0 && Term.isDefined(t, b, k) && isBeyond(t, b, k - 1, 1, p, low, s) && (low > 0 || low == 0 && p == 1);
      @ ensures \result && Term.positive(t, b, k);
      @ public static model strictly_pure helper boolean aboveNull(\bigint t, \bigint b, \bigint k, \bigint p, \bigint low, \bigint s); @*/

    /** [ENDS] A variable is on a part of a box within what it is within on the box. */
    /*@ public normal_behavior
      @ requires h >= 1 && v >= 0 && s > 0 && Term.isWithin(b, v, low, high, s);
      @ ensures \result && Term.isWithin(Where.part(b, g, h, c), v, low, high, s);
      @ public static model strictly_pure helper boolean withinOnPart(\bigint b, \bigint v, \bigint low, \bigint high, \bigint s,
      @     \bigint g, \bigint h, \bigint c); @*/

    /**
     * At no point of the box b the operation k of the term g is negative; and of two of its points that differ in the variable v only, if
     * it is positive at one of them, so it is at all points strictly between them.
     */
    /*@ public static model no_state strictly_pure helper boolean isKept(\bigint g, \bigint k, \bigint b, \bigint v); @*/

    /** [ENDS] A variable that is not negative. */
    /*@ public normal_behavior
      @ requires k >= 0 && v >= 0 && Slope.isOf(g, k, 1, u, j) && Term.isWithin(b, u, low, high, s) && s > 0 && low >= 0;
      @ ensures \result && isKept(g, k, b, v);
      @ public static model strictly_pure helper boolean keptVariable(\bigint g, \bigint k, \bigint b, \bigint v, \bigint u,
      @     \bigint j, \bigint low, \bigint high, \bigint s); @*/

    /** [ENDS] The distance of a variable from a number n/e at an end of its range or beyond: of the upper end d is -1. */
    /*@ public normal_behavior
      @ requires v >= 0 && 0 <= x && x < k && 0 <= p && p < k && Slope.isOf(g, x, 1, u, j) && Term.isAt(g, p, 0, i, l, n, e);
      @ requires e > 0 && Term.isWithin(b, u, low, high, e);
      @ requires d == 1 && n <= low && Term.isAt(g, k, 2, x, p, -1, 1) || d == -1 && high <= n && Term.isAt(g, k, 2, p, x, -1, 1);
      @ ensures \result && isKept(g, k, b, v);
      @ public static model strictly_pure helper boolean keptDistance(\bigint g, \bigint k, \bigint b, \bigint v, \bigint x,
      @     \bigint p, \bigint u, \bigint j, \bigint i, \bigint l, \bigint n, \bigint e, \bigint low, \bigint high, \bigint d); @*/

    /** [ENDS] A product: where it is positive, both factors are. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && Slope.isOf(g, k, 3, i, j) && isKept(g, i, b, v) && isKept(g, j, b, v);
      @ ensures \result && isKept(g, k, b, v);
      @ public static model strictly_pure helper boolean keptProduct(\bigint g, \bigint k, \bigint b, \bigint v, \bigint i,
      @     \bigint j); @*/

    /**
     * [ENDS] What is not negative where the ways begin, and does not fall along them where a condition holds, is not negative where that
     * holds: it does so along the whole way but maybe where this begins. It is positive, if it is so where the ways begin.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && Slope.isSlope(u, v, m, n - 1, m - 1, c) && Slope.isSwept(b, f, a, v, c);
      @ requires h >= 1 && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h);
      @ requires Term.notNegative(t, f, n) && Term.notNegative(u, Where.part(a, g, h, 1), m);
      @ ensures \result && Term.notNegative(t, Where.part(b, g, h, 1), n);
      @ ensures !Term.positive(t, f, n) || Term.positive(t, Where.part(b, g, h, 1), n);
      @ public static model strictly_pure helper boolean along(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a, \bigint g, \bigint h); @*/

    /** [ENDS] It is positive there if it rises, and the condition holds nowhere where the ways begin. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && Slope.isSlope(u, v, m, n - 1, m - 1, c) && Slope.isSwept(b, f, a, v, c);
      @ requires h >= 1 && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h) && Term.encloses(g, f, h - 1, low, high, s) && s > 0;
      @ requires high <= 0 && Term.notNegative(t, f, n) && Term.positive(u, Where.part(a, g, h, 1), m);
      @ ensures \result && Term.positive(t, Where.part(b, g, h, 1), n);
      @ public static model strictly_pure helper boolean alongStrictly(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a, \bigint g, \bigint h, \bigint low, \bigint high, \bigint s); @*/

    /** At two points that differ in the variable v only each of the first n operations of the term g has the same result, or none. */
    /*@ public static model no_state strictly_pure helper boolean isSteady(\bigint g, \bigint n, \bigint v); @*/

    /** [ENDS] No operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isSteady(g, 0, v);
      @ public static model strictly_pure helper boolean noneSteady(\bigint g, \bigint v); @*/

    /** [ENDS] One more: a number, pi, another variable, or what is made of such operations. */
    /*@ public normal_behavior
      @ requires n >= 0 && v >= 0 && isSteady(g, n, v) && Slope.isOf(g, n, kind, i, j);
      @ requires kind == 0 || kind == 11 || kind == 1 && i != v || kind >= 2 && 0 <= i && i < n && 0 <= j && j < n;
      @ ensures \result && isSteady(g, n + 1, v);
      @ public static model strictly_pure helper boolean oneMoreSteady(\bigint g, \bigint n, \bigint v, \bigint kind, \bigint i,
      @     \bigint j); @*/

    /**
     * [ENDS] As along, with what is not negative where the ways begin only where another condition, e, holds: that holds wherever the first
     * one does, and where a way begins if it does where this ends.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && Slope.isSlope(u, v, m, n - 1, m - 1, c) && Slope.isSwept(b, f, a, v, c);
      @ requires h >= 1 && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h);
      @ requires q >= 1 && isSteady(e, q, v) && Term.positive(e, Where.part(b, g, h, 1), q);
      @ requires Term.notNegative(t, Where.part(f, e, q, 1), n) && Term.notNegative(u, Where.part(a, g, h, 1), m);
      @ ensures \result && Term.notNegative(t, Where.part(b, g, h, 1), n);
      @ ensures !Term.positive(t, Where.part(f, e, q, 1), n) || Term.positive(t, Where.part(b, g, h, 1), n);
      @ public static model strictly_pure helper boolean alongPart(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint c,
      @     \bigint b, \bigint f, \bigint a, \bigint g, \bigint h, \bigint e, \bigint q); @*/

    /** [ENDS] It is positive there if it rises, and the first condition holds nowhere where the ways begin. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && Slope.isSlope(u, v, m, n - 1, m - 1, c) && Slope.isSwept(b, f, a, v, c);
      @ requires h >= 1 && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h) && Term.encloses(g, f, h - 1, low, high, s) && s > 0;
      @ requires q >= 1 && isSteady(e, q, v) && Term.positive(e, Where.part(b, g, h, 1), q);
      @ requires high <= 0 && Term.notNegative(t, Where.part(f, e, q, 1), n) && Term.positive(u, Where.part(a, g, h, 1), m);
      @ ensures \result && Term.positive(t, Where.part(b, g, h, 1), n);
      @ public static model strictly_pure helper boolean alongPartStrictly(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m,
      @     \bigint c, \bigint b, \bigint f, \bigint a, \bigint g, \bigint h, \bigint e, \bigint q, \bigint low, \bigint high,
      @     \bigint s); @*/

    /**
     * [ENDS] What is not negative where a condition holds, and has a result where it does not, is not negative there either: the condition
     * holds where the ways begin, and along the whole way but maybe where this ends.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && h >= 1 && Slope.isSwept(b, f, a, v, c) && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h);
      @ requires Term.positive(g, f, h) && Term.isDefined(t, a, n) && Term.notNegative(t, Where.part(a, g, h, 1), n);
      @ ensures \result && Term.notNegative(t, b, n);
      @ public static model strictly_pure helper boolean closed(\bigint t, \bigint v, \bigint n, \bigint c, \bigint b, \bigint f,
      @     \bigint a, \bigint g, \bigint h); @*/

    /**
     * [ENDS] The same where another condition, e, holds, which says nothing of the variable: where it holds, the first one does where the
     * ways begin, and the term has a result.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && h >= 1 && Slope.isSwept(b, f, a, v, c) && isKept(g, h - 1, a, v) && Term.isDefined(g, a, h);
      @ requires q >= 1 && isSteady(e, q, v) && Term.positive(g, Where.part(f, e, q, 1), h);
      @ requires Term.isDefined(t, Where.part(a, e, q, 1), n) && Term.notNegative(t, Where.part(a, g, h, 1), n);
      @ ensures \result && Term.notNegative(t, Where.part(b, e, q, 1), n);
      @ public static model strictly_pure helper boolean closedPart(\bigint t, \bigint v, \bigint n, \bigint c, \bigint b,
      @     \bigint f, \bigint a, \bigint g, \bigint h, \bigint e, \bigint q); @*/
}
