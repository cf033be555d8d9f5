package analysis;

/**
 * TRUSTED: operations of terms as fractions of polynomials, and which have the same results [SAME-RESULT]. Terms, boxes and their names
 * are those of {@link Term}. The unknowns of polynomials stand for operations of a term t, a list s says for which: s is the name of a
 * term, and the unknown i stands for the first operand of its operation i, whatever kind that is. Polynomials have whole numbers as
 * coefficients; where N/C is written for an operation, so is cN/(cC), c being a positive whole number.
 */
public final class Fraction {
    /** x is a to the power of p^i. */
    /*@ public static model no_state strictly_pure helper boolean isUnit(\bigint a, \bigint p, \bigint i, \bigint x); @*/

    /**
     * Of the operation k of the term t, one of its first m ones, a fraction N/C of polynomials can be written by the rules of
     * [SAME-RESULT], with the box b and the list s, such that: where the unknown i is a to the power of p^i, N is w and C is c; the
     * coefficients of N and those of C have absolute values the sum of which is at most h; N is of degree g at most, C of degree f.
     */
    /*@ public static model no_state strictly_pure helper boolean isFraction(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a,
      @     \bigint p, \bigint k, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f); @*/

    /** At every point of the box b at which the first m operations of the term t have results, those of k and l are the same. */
    /*@ public static model no_state strictly_pure helper boolean isSame(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l); @*/

    /** At every point of the box b at which the first m operations of t have results, that of k is that of l to the power of n, n > 0. */
    /*@ public static model no_state strictly_pure helper boolean isPower(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint n); @*/

    /** [SAME-RESULT] The first unknown is a itself. */
    /*@ public normal_behavior
      @ requires p >= 1;
      @ ensures \result && isUnit(a, p, 0, a);
      @ public static model strictly_pure helper boolean firstUnit(\bigint a, \bigint p); @*/

    /** [SAME-RESULT] The next unknown is a power of the one before. */
    /*@ public normal_behavior
      @ requires p >= 1 && i >= 0 && isUnit(a, p, i, x);
      @ ensures \result && isUnit(a, p, i + 1, \dl_pow(x, p));
      @ public static model strictly_pure helper boolean nextUnit(\bigint a, \bigint p, \bigint i, \bigint x); @*/

    /** [SAME-RESULT] An unknown. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && i >= 0 && Slope.isOf(s, i, kind, k, j) && isUnit(a, p, i, x);
      @ requires h >= 1 && g >= 1 && f >= 0;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, x, 1, h, g, f);
      @ public static model strictly_pure helper boolean ofUnknown(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint kind, \bigint j, \bigint x, \bigint h, \bigint g, \bigint f); @*/

    /** [SAME-RESULT] A number n/d. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && d > 0 && Term.isAt(t, k, 0, i, j, n, d);
      @ requires d <= h && n <= h && -n <= h && g >= 0 && f >= 0;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, n, d, h, g, f);
      @ public static model strictly_pure helper boolean ofNumber(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint n, \bigint d, \bigint h, \bigint g, \bigint f); @*/

    /** [SAME-RESULT] A variable that is n/d everywhere on the box. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && i >= 0 && d > 0 && Slope.isOf(t, k, 1, i, j) && Term.isWithin(b, i, n, n, d);
      @ requires d <= h && n <= h && -n <= h && g >= 0 && f >= 0;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, n, d, h, g, f);
      @ public static model strictly_pure helper boolean ofVariable(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint n, \bigint d, \bigint h, \bigint g, \bigint f); @*/

    /** [SAME-RESULT] x + (n/d) y. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < m && d > 0 && Term.isAt(t, k, 2, i, j, n, d);
      @ requires isFraction(t, b, m, s, a, p, i, w, c, h, g, f) && isFraction(t, b, m, s, a, p, j, u, e, l, q, r);
      @ requires v >= h * l * (d + n) && v >= h * l * (d - n) && x >= g + r && x >= q + f && y >= f + r;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w * e * d + u * c * n, c * e * d, v, x, y);
      @ public static model strictly_pure helper boolean ofSum(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint n, \bigint d, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f,
      @     \bigint u, \bigint e, \bigint l, \bigint q, \bigint r, \bigint v, \bigint x, \bigint y); @*/

    /** [SAME-RESULT] x y. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < m && Slope.isOf(t, k, 3, i, j);
      @ requires isFraction(t, b, m, s, a, p, i, w, c, h, g, f) && isFraction(t, b, m, s, a, p, j, u, e, l, q, r);
      @ requires v >= h * l && x >= g + q && y >= f + r;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w * u, c * e, v, x, y);
      @ public static model strictly_pure helper boolean ofProduct(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f, \bigint u, \bigint e, \bigint l,
      @     \bigint q, \bigint r, \bigint v, \bigint x, \bigint y); @*/

    /** [SAME-RESULT] A product of two, one of which is the number 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && d > 0 && Slope.isOf(t, k, 3, i, j);
      @ requires (l == i || l == j) && Term.isAt(t, l, 0, x, y, 0, d) && d <= h && g >= 0 && f >= 0;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, 0, d, h, g, f);
      @ public static model strictly_pure helper boolean ofNullProduct(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a,
      @     \bigint p, \bigint k, \bigint i, \bigint j, \bigint l, \bigint x, \bigint y, \bigint d, \bigint h, \bigint g,
      @     \bigint f); @*/

    /** [SAME-RESULT] x^2. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && k < m && Slope.isOf(t, k, 4, i, j) && isFraction(t, b, m, s, a, p, i, w, c, h, g, f);
      @ requires v >= h * h && x >= g + g && y >= f + f;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w * w, c * c, v, x, y);
      @ public static model strictly_pure helper boolean ofSquare(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f, \bigint v, \bigint x,
      @     \bigint y); @*/

    /** [SAME-RESULT] The square of a square root of x. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < l && l < k && k < m && Slope.isOf(t, k, 4, l, j) && Slope.isOf(t, l, 8, i, o);
      @ requires isFraction(t, b, m, s, a, p, i, w, c, h, g, f);
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w, c, h, g, f);
      @ public static model strictly_pure helper boolean ofSquaredRoot(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a,
      @     \bigint p, \bigint k, \bigint l, \bigint j, \bigint i, \bigint o, \bigint w, \bigint c, \bigint h, \bigint g,
      @     \bigint f); @*/

    /** [SIDES] The square of |x|. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < l && l < k && k < m && Slope.isOf(t, k, 4, l, j) && Slope.isOf(t, l, 9, i, o);
      @ requires isFraction(t, b, m, s, a, p, i, w, c, h, g, f);
      @ requires v >= h * h && x >= g + g && y >= f + f;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w * w, c * c, v, x, y);
      @ public static model strictly_pure helper boolean ofSquaredAbsolute(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a,
      @     \bigint p, \bigint k, \bigint l, \bigint j, \bigint i, \bigint o, \bigint w, \bigint c, \bigint h, \bigint g,
      @     \bigint f, \bigint v, \bigint x, \bigint y); @*/

    /** [SAME-RESULT] x/y. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && k < m && Slope.isOf(t, k, 5, i, j);
      @ requires isFraction(t, b, m, s, a, p, i, w, c, h, g, f) && isFraction(t, b, m, s, a, p, j, u, e, l, q, r);
      @ requires v >= h * l && x >= g + r && y >= f + q;
      @ ensures \result && isFraction(t, b, m, s, a, p, k, w * e, c * u, v, x, y);
      @ public static model strictly_pure helper boolean ofQuotient(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p,
      @     \bigint k, \bigint i, \bigint j, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f, \bigint u, \bigint e, \bigint l,
      @     \bigint q, \bigint r, \bigint v, \bigint x, \bigint y); @*/

    /** [SAME-RESULT] Two fractions that are equal at one point, whose numbers are large for such polynomials, are equal everywhere. */
    /*@ public normal_behavior
      @ requires isFraction(t, b, m, s, a, p, k, w, c, h, g, f) && isFraction(t, b, m, s, a, p, i, u, e, l, q, r);
      @ requires w * e == u * c && 2 * h * l < a && g + r < p && q + f < p;
      @ ensures \result && isSame(t, b, m, k, i);
      @ public static model strictly_pure helper boolean same(\bigint t, \bigint b, \bigint m, \bigint s, \bigint a, \bigint p, \bigint k,
      @     \bigint i, \bigint w, \bigint c, \bigint h, \bigint g, \bigint f, \bigint u, \bigint e, \bigint l, \bigint q, \bigint r); @*/

    /** [SAME-RESULT] e to the power of ln x is x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 6, i, j) && Slope.isOf(t, i, 7, l, o);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofLogarithm(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint j, \bigint o); @*/

    /** [SAME-RESULT] The logarithm of e^x is x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 7, i, j) && Slope.isOf(t, i, 6, l, o);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofExponential(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint j, \bigint o); @*/

    /** [SAME-RESULT] e^0 is 1. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 6, i, j) && Slope.isNumber(t, i, 0) && Slope.isNumber(t, l, 1);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean exponentialOfNull(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j); @*/

    /** [SAME-RESULT] The logarithm of 1 is 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 7, i, j) && Slope.isNumber(t, i, 1) && Slope.isNumber(t, l, 0);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean logarithmOfOne(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j); @*/

    /** [SAME-RESULT] A square root times itself. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 3, i, i) && Slope.isOf(t, i, 8, l, o);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofRoots(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint o); @*/

    /** [SAME-RESULT] The square of a cosine is 1 less that of the sine. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 4, i, j) && Slope.isOf(t, i, 13, x, o);
      @ requires Term.isAt(t, l, 2, e, p, -1, 1) && Slope.isNumber(t, e, 1) && Slope.isOf(t, p, 4, q, g) && Slope.isOf(t, q, 12, x, h);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofSquaredCosine(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint x, \bigint o, \bigint e, \bigint p, \bigint q, \bigint g, \bigint h); @*/

    /** [SAME-RESULT] The sine of 0 - x is 0 less that of x, and so is its arctangent. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && (kind == 12 || kind == 14) && Slope.isOf(t, k, kind, i, j);
      @ requires Term.isAt(t, i, 2, z, x, -1, 1) && Slope.isNumber(t, z, 0);
      @ requires Term.isAt(t, l, 2, y, s, -1, 1) && Slope.isNumber(t, y, 0) && Slope.isOf(t, s, kind, x, o);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean oddOfOpposite(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint z, \bigint x, \bigint y, \bigint s, \bigint o, \bigint kind); @*/

    /** [SAME-RESULT] The cosine of 0 - x is that of x, and so is its absolute value. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && (kind == 9 || kind == 13) && Slope.isOf(t, k, kind, i, j);
      @ requires Term.isAt(t, i, 2, z, x, -1, 1) && Slope.isNumber(t, z, 0) && Slope.isOf(t, l, kind, x, o);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean evenOfOpposite(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint z, \bigint x, \bigint o, \bigint kind); @*/

    /**
     * [SAME-RESULT] The sine of h pi/12, or the cosine, for which this is that of (h + 6) pi/12: the root of s/4, or the opposite of that.
     * Up to whole turns the angle, or for the opposite the one half a turn further, is e pi/12 or pi less that.
     */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, kind, i, j) && (kind == 12 || kind == 13);
      @ requires Term.isAt(t, i, 2, z, p, n, d) && d > 0 && 12 * n == h * d && Slope.isNumber(t, z, 0) && Slope.isOf(t, p, 11, f, g);
      @ requires Term.isAt(t, l, 2, z, o, u, 1) && (u == 1 || u == -1) && Slope.isOf(t, o, 8, w, y);
      @ requires Term.isAt(t, w, 0, q, r, x, v) && v > 0 && 4 * x == s * v;
      @ requires h + 6 * (kind - 11 - u) == 24 * c + e || h + 6 * (kind - 11 - u) == 24 * c + 12 - e;
      @ requires e == 0 && s == 0 || 2 <= e && e <= 4 && s == e - 1 || e == 6 && s == 4;
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofSine(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint kind, \bigint i, \bigint j, \bigint z, \bigint p, \bigint n, \bigint d, \bigint h, \bigint f, \bigint g,
      @     \bigint o, \bigint u, \bigint w, \bigint y, \bigint q, \bigint r, \bigint x, \bigint v, \bigint s, \bigint c,
      @     \bigint e); @*/

    /** [SAME-RESULT] The product of x and ln x, and x ln x as an operation of its own. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 3, i, j) && Slope.isOf(t, j, 7, i, o) && Slope.isOf(t, l, 17, i, g);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofWeighted(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint j, \bigint o, \bigint g); @*/

    /** [SAME-RESULT] x ln x is 0 where x is 0. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 17, i, j) && Slope.isNumber(t, i, 0) && Slope.isNumber(t, l, 0);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean weightedNull(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint j); @*/

    /** [SAME-RESULT] The first power. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m;
      @ ensures \result && isPower(t, b, m, k, k, 1);
      @ public static model strictly_pure helper boolean firstPower(\bigint t, \bigint b, \bigint m, \bigint k); @*/

    /** [SAME-RESULT] The square of a power. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && Slope.isOf(t, k, 4, i, j) && isPower(t, b, m, i, l, n);
      @ ensures \result && isPower(t, b, m, k, l, 2 * n);
      @ public static model strictly_pure helper boolean squaredPower(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint n); @*/

    /** [SAME-RESULT] The next power. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && Slope.isOf(t, k, 3, l, i) && isPower(t, b, m, i, l, n);
      @ ensures \result && isPower(t, b, m, k, l, n + 1);
      @ public static model strictly_pure helper boolean nextPower(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint n); @*/

    /** [SAME-RESULT] The n-th root of x^n is x if n is odd. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Term.isAt(t, k, 15, i, j, n, 1) && isPower(t, b, m, i, l, n) && n == 2 * h + 1;
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofPower(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i,
      @     \bigint j, \bigint n, \bigint h); @*/

    /** [SAME-RESULT] The n-th root of x to the power of n is x. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Term.isAt(t, i, 15, l, j, n, 1) && isPower(t, b, m, k, i, n);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofPoweredRoot(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint n); @*/

    /** [SAME-RESULT] The sine of 0 is 0, and so are its arctangent, its absolute value and its roots. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && (kind == 9 || kind == 12 || kind == 14 || kind == 15);
      @ requires Slope.isOf(t, k, kind, i, j) && Slope.isNumber(t, i, 0) && Slope.isNumber(t, l, 0);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean functionOfNull(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint kind); @*/

    /** [SAME-RESULT] The cosine of 0 is 1. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 13, i, j) && Slope.isNumber(t, i, 0) && Slope.isNumber(t, l, 1);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean cosineOfNull(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j); @*/

    /** [SAME-RESULT] What is the same as something that is the same as a third. */
    /*@ public normal_behavior
      @ requires isSame(t, b, m, k, l) && isSame(t, b, m, l, i);
      @ ensures \result && isSame(t, b, m, k, i);
      @ public static model strictly_pure helper boolean through(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint i); @*/

    /** [POWERS] The other way round. */
    /*@ public normal_behavior
      @ requires isSame(t, b, m, k, l);
      @ ensures \result && isSame(t, b, m, l, k);
      @ public static model strictly_pure helper boolean turned(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l); @*/

    /** [POWERS] e to the power of x + y is e^x e^y. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 6, r, h) && Term.isAt(t, r, 2, p, q, 1, 1);
      @ requires Slope.isOf(t, l, 3, i, j) && Slope.isOf(t, i, 6, p, f) && Slope.isOf(t, j, 6, q, g);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofExponents(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint r, \bigint h, \bigint p, \bigint q, \bigint i, \bigint j, \bigint f, \bigint g); @*/

    /** [SIDES] Operations of the same kind and with the same number, of which the operands have the same results. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && kind >= 2;
      @ requires Term.isAt(t, k, kind, i, j, n, d) && Term.isAt(t, l, kind, x, y, n, d);
      @ requires (i == x || isSame(t, b, m, i, x)) && (j == y || isSame(t, b, m, j, y));
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofOperands(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint kind, \bigint i, \bigint j, \bigint n, \bigint d, \bigint x, \bigint y); @*/

    /** [SIDES] Two operations with the same squares, neither of which is negative: x and y end with copies of them. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < m && 0 <= j && j < m && isSame(t, b, m, p, q);
      @ requires Slope.isOf(t, p, 4, i, g) && Slope.isOf(t, q, 4, j, h);
      @ requires n >= 1 && Where.isCopied(x, t, m, n - 1, i) && Term.notNegative(x, b, n);
      @ requires l >= 1 && Where.isCopied(y, t, m, l - 1, j) && Term.notNegative(y, b, l);
      @ ensures \result && isSame(t, b, m, i, j);
      @ public static model strictly_pure helper boolean ofSquares(\bigint t, \bigint b, \bigint m, \bigint i, \bigint j,
      @     \bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y, \bigint n, \bigint l); @*/

    /** [SIDES] The same of two that are negative nowhere where they have results. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < m && 0 <= j && j < m && s > 0 && isSame(t, b, m, p, q);
      @ requires Slope.isOf(t, p, 4, i, g) && Slope.isOf(t, q, 4, j, h);
      @ requires OneSided.isBeyond(t, b, i, 1, e, 0, s) && OneSided.isBeyond(t, b, j, 1, f, 0, s);
      @ ensures \result && isSame(t, b, m, i, j);
      @ public static model strictly_pure helper boolean ofSquaresFromNull(\bigint t, \bigint b, \bigint m, \bigint i, \bigint j,
      @     \bigint p, \bigint q, \bigint g, \bigint h, \bigint e, \bigint f, \bigint s); @*/

    /** [SIDES] The smaller one of x and y is y + ((x - y) - |x - y|)/2. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= l && l < m && Slope.isOf(t, k, 10, i, j) && Term.isAt(t, l, 2, j, r, 1, 2);
      @ requires Term.isAt(t, r, 2, d, q, -1, 1) && Slope.isOf(t, q, 9, d, o) && Term.isAt(t, d, 2, i, j, -1, 1);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean ofSmaller(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint i, \bigint j, \bigint r, \bigint d, \bigint q, \bigint o); @*/

    /** [SAME-RESULT] What is so at all points is so on a box. */
    /*@ public normal_behavior
      @ requires isSame(t, 0, m, k, l);
      @ ensures \result && isSame(t, b, m, k, l);
      @ public static model strictly_pure helper boolean onBox(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l); @*/

    /** [SAME-RESULT] The last operation of a longer term is a slope if it has everywhere the same result as the last one of the term. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && isSame(u, 0, m, n - 1, m - 1) && Slope.isSlope(t, v, n, k, n - 1, c);
      @ ensures \result && Slope.isSlope(u, v, m, k, m - 1, c);
      @ public static model strictly_pure helper boolean slope(\bigint t, \bigint u, \bigint v, \bigint n, \bigint m, \bigint k,
      @     \bigint c); @*/

    /** [SAME-RESULT] What the last operation of a longer term encloses, if that has the same result as the last one of the term. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && s > 0 && Slope.begins(u, t, n) && isSame(u, b, m, n - 1, m - 1);
      @ requires Term.isDefined(u, b, m) && Term.encloses(u, b, m - 1, low, high, s);
      @ ensures \result && Term.isDefined(t, b, n) && Term.encloses(t, b, n - 1, low, high, s);
      @ public static model strictly_pure helper boolean enclosed(\bigint t, \bigint u, \bigint b, \bigint n, \bigint m, \bigint low,
      @     \bigint high, \bigint s); @*/

    /** [SAME-RESULT] The same of what is not negative. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && isSame(u, b, m, n - 1, m - 1) && Term.notNegative(u, b, m);
      @ ensures \result && Term.notNegative(t, b, n);
      @ public static model strictly_pure helper boolean notNegative(\bigint t, \bigint u, \bigint b, \bigint n, \bigint m); @*/

    /** [SAME-RESULT] The same of what is positive. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && Slope.begins(u, t, n) && isSame(u, b, m, n - 1, m - 1) && Term.positive(u, b, m);
      @ ensures \result && Term.positive(t, b, n);
      @ public static model strictly_pure helper boolean positive(\bigint t, \bigint u, \bigint b, \bigint n, \bigint m); @*/
}
