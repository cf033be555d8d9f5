package analysis;

/**
 * TRUSTED: terms whose variables are multiplied by one positive number [SCALING]. Terms and boxes, and the kinds of operations, are those
 * of {@link Term}, parts of boxes those of {@link Where}. The first n operations of a term r say how: 1 is the number of a variable that
 * is multiplied and not negative, 2 that of one that is multiplied and not positive, -1 that of one whose reciprocal is multiplied, and -2
 * that of one the negative of whose reciprocal is; all other variables stay what they are. A point y is the multiple of a point x by a
 * positive number c if y_i = c x_i for the former two, y_i = c/x_i and x_i is not 0 for the third, y_i = -c/x_i and x_i is not 0 for the
 * fourth ones, and y_i = x_i for all others. A point is small if those of number 1 and -1 are from 0 to 1 and those of number 2 and -2 from
 * -1 to 0; their end is 1, or -1.
 */
public final class Scaling {
    /**
     * Wherever the operation k of the term t has a result at a point, the operation p of the term u has one at the multiple of the point by
     * c^l, if there is one, for each positive number c, and that is c^d times the other one.
     */
    /*@ public static model no_state strictly_pure helper boolean isScaled(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l,
      @     \bigint k, \bigint p, \bigint d); @*/

    /** At each multiple of a point of the box b the first m operations of the term f have results. */
    /*@ public static model no_state strictly_pure helper boolean areKept(\bigint f, \bigint b, \bigint r, \bigint n, \bigint m); @*/

    /** At each point that has a multiple at which the first m operations of the term u have results the first k of the term t have. */
    /*@ public static model no_state strictly_pure helper boolean areBack(\bigint t, \bigint u, \bigint r, \bigint n, \bigint m,
      @     \bigint k); @*/

    /**
     * The box a has each small point at which the variable q, one of those of number 1, 2, -1 and -2, is at its end, while all others but
     * these are as at a point of the box b.
     */
    /*@ public static model no_state strictly_pure helper boolean isFace(\bigint b, \bigint a, \bigint r, \bigint n, \bigint q); @*/

    /**
     * At each point of the box b none of the first q variables that is of number 1 is negative, none of number 2 is positive, and those of
     * number -1 and -2 are positive; and at each multiple of it that is small, and at which one of the first q of these is at its end, the
     * first m operations of the term u have results, and the last one of them is not negative, or if w is 1 positive.
     */
    /*@ public static model no_state strictly_pure helper boolean areFaces(\bigint u, \bigint b, \bigint r, \bigint n, \bigint m, \bigint q,
      @     \bigint w); @*/

    /** [SCALING] The same number. */
    /*@ public normal_behavior
      @ requires Term.isAt(t, k, kind, i, j, e, g) && Term.isAt(u, p, kind, x, y, e, g) && (kind == 0 || kind == 11);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, 0);
      @ public static model strictly_pure helper boolean number(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k, \bigint p,
      @     \bigint kind, \bigint i, \bigint j, \bigint x, \bigint y, \bigint e, \bigint g); @*/

    /** [SCALING] The same variable, which is multiplied if e is 1 or 2, and stays what it is if that is 0. */
    /*@ public normal_behavior
      @ requires Slope.isOf(t, k, 1, i, j) && Slope.isOf(u, p, 1, i, y);
      @ requires 0 <= i && i < n && Slope.isNumber(r, i, e) && ((e == 1 || e == 2) && d == l || e == 0 && d == 0);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, d);
      @ public static model strictly_pure helper boolean variable(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint i, \bigint j, \bigint y, \bigint e, \bigint d); @*/

    /** [SCALING] The reciprocal of a variable, and the variable. */
    /*@ public normal_behavior
      @ requires Slope.isOf(t, k, 5, o, j) && Slope.isNumber(t, o, 1) && Slope.isOf(t, j, 1, i, x) && Slope.isOf(u, p, 1, i, y);
      @ requires 0 <= o && o < k && 0 <= j && j < k && 0 <= i && i < n && Slope.isNumber(r, i, -1);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, l);
      @ public static model strictly_pure helper boolean reciprocal(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint o, \bigint j, \bigint i, \bigint x, \bigint y); @*/

    /** [SCALING] A variable, and its reciprocal. */
    /*@ public normal_behavior
      @ requires Slope.isOf(t, k, 1, i, x) && Slope.isOf(u, p, 5, o, j) && Slope.isNumber(u, o, 1) && Slope.isOf(u, j, 1, i, y);
      @ requires 0 <= o && o < p && 0 <= j && j < p && 0 <= i && i < n && Slope.isNumber(r, i, -1);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, -l);
      @ public static model strictly_pure helper boolean inverse(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint o, \bigint j, \bigint i, \bigint x, \bigint y); @*/

    /** [SCALING] The negative of the reciprocal of a variable, and the variable. */
    /*@ public normal_behavior
      @ requires Term.isAt(t, k, 2, z, h, -1, 1) && Slope.isNumber(t, z, 0) && Slope.isOf(t, h, 5, o, j) && Slope.isNumber(t, o, 1);
      @ requires Slope.isOf(t, j, 1, i, x) && Slope.isOf(u, p, 1, i, y) && 0 <= z && z < k && 0 <= h && h < k;
      @ requires 0 <= o && o < h && 0 <= j && j < h && 0 <= i && i < n && Slope.isNumber(r, i, -2);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, l);
      @ public static model strictly_pure helper boolean opposite(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint z, \bigint h, \bigint o, \bigint j, \bigint i, \bigint x, \bigint y); @*/

    /** [SCALING] Something times a variable, and something by the variable. */
    /*@ public normal_behavior
      @ requires Slope.isOf(t, k, 3, o, j) && Slope.isOf(t, j, 1, i, x) && Slope.isOf(u, p, 5, z, y) && Slope.isOf(u, y, 1, i, h);
      @ requires 0 <= o && o < k && 0 <= j && j < k && 0 <= z && z < p && 0 <= y && y < p;
      @ requires 0 <= i && i < n && Slope.isNumber(r, i, -1) && isScaled(t, u, r, n, l, o, z, d + l);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, d);
      @ public static model strictly_pure helper boolean byReciprocal(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint d, \bigint o, \bigint j, \bigint i, \bigint x, \bigint z, \bigint y, \bigint h); @*/

    /** [SCALING] The number 0, by whatever it is multiplied. */
    /*@ public normal_behavior
      @ requires Slope.isNumber(t, k, 0) && Slope.isNumber(u, p, 0);
      @ ensures \result && isScaled(t, u, r, n, l, k, p, d);
      @ public static model strictly_pure helper boolean nothing(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint d); @*/

    /** [SCALING] The same operation on results that are multiplied by c^a and c^b. */
    /*@ public normal_behavior
      @ requires Term.isAt(t, k, kind, i, j, e, g) && Term.isAt(u, p, kind, x, y, e, g);
      @ requires 0 <= i && i < k && 0 <= j && j < k && 0 <= x && x < p && 0 <= y && y < p;
      @ requires isScaled(t, u, r, n, l, i, x, a) && isScaled(t, u, r, n, l, j, y, b);
      @ requires (kind == 2 || kind == 10) && a == d && b == d || kind == 3 && a + b == d || kind == 5 && a - b == d
      @   || kind == 4 && a + a == d || kind == 8 && d + d == a || kind == 9 && a == d || kind == 15 && g == 1 && e * d == a
      @   || 2 <= kind && kind <= 16 && a == 0 && b == 0 && d == 0;
      @ ensures \result && isScaled(t, u, r, n, l, k, p, d);
      @ public static model strictly_pure helper boolean operation(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l, \bigint k,
      @     \bigint p, \bigint d, \bigint kind, \bigint i, \bigint j, \bigint x, \bigint y, \bigint e, \bigint g, \bigint a, \bigint b); @*/

    /** [SCALING] No operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areKept(f, b, r, n, 0);
      @ public static model strictly_pure helper boolean noneKept(\bigint f, \bigint b, \bigint r, \bigint n); @*/

    /** [SCALING] One more that has results for all results of its operands. */
    /*@ public normal_behavior
      @ requires m >= 0 && g > 0 && areKept(f, b, r, n, m) && Term.isAt(f, m, kind, i, j, e, g);
      @ requires kind == 0 || kind == 1 && i >= 0 || kind == 11
      @   || 0 <= i && i < m && 0 <= j && j < m
      @     && (2 <= kind && kind <= 4 || kind == 6 || kind == 9 || kind == 10 || 12 <= kind && kind <= 14 || kind == 16);
      @ ensures \result && areKept(f, b, r, n, m + 1);
      @ public static model strictly_pure helper boolean totalKept(\bigint f, \bigint b, \bigint r, \bigint n, \bigint m, \bigint kind,
      @     \bigint i, \bigint j, \bigint e, \bigint g); @*/

    /** [SCALING] One more that is a multiple of an operation of the condition, where this holds. */
    /*@ public normal_behavior
      @ requires m >= 0 && l >= 1 && 0 <= k && k < h && areKept(f, Where.part(b, g, h, c), r, n, m);
      @ requires isScaled(g, f, r, n, l, k, m, d);
      @ ensures \result && areKept(f, Where.part(b, g, h, c), r, n, m + 1);
      @ public static model strictly_pure helper boolean scaledKept(\bigint f, \bigint b, \bigint r, \bigint n, \bigint m, \bigint g,
      @     \bigint h, \bigint c, \bigint l, \bigint k, \bigint d); @*/

    /** [SCALING] One more that is the logarithm or the square root of such a multiple, of which the condition takes it, too. */
    /*@ public normal_behavior
      @ requires m >= 0 && l >= 1 && 0 <= k && k < o && o < h && 0 <= p && p < m && areKept(f, Where.part(b, g, h, c), r, n, m);
      @ requires (kind == 7 || kind == 8) && Slope.isOf(f, m, kind, p, i) && Slope.isOf(g, o, kind, k, j);
      @ requires isScaled(g, f, r, n, l, k, p, d);
      @ ensures \result && areKept(f, Where.part(b, g, h, c), r, n, m + 1);
      @ public static model strictly_pure helper boolean operandKept(\bigint f, \bigint b, \bigint r, \bigint n, \bigint m, \bigint g,
      @     \bigint h, \bigint c, \bigint l, \bigint kind, \bigint o, \bigint k, \bigint p, \bigint i, \bigint j, \bigint d); @*/

    /** [SCALING] One more that is the logarithm or the square root of a variable, of which a term y says that it is positive on the box. */
    /*@ public normal_behavior
      @ requires m >= 0 && 0 <= p && p < m && areKept(f, b, r, n, m) && (kind == 7 || kind == 8);
      @ requires Slope.isOf(f, m, kind, p, x) && Slope.isOf(f, p, 1, i, j) && Slope.isOf(y, 0, 1, i, h) && Term.positive(y, b, 1);
      @ requires i >= n || Slope.isNumber(r, i, 0) || Slope.isNumber(r, i, 1) || Slope.isNumber(r, i, -1);
      @ ensures \result && areKept(f, b, r, n, m + 1);
      @ public static model strictly_pure helper boolean variableKept(\bigint f, \bigint b, \bigint r, \bigint n, \bigint m,
      @     \bigint kind, \bigint p, \bigint x, \bigint i, \bigint j, \bigint y, \bigint h); @*/

    /** [SCALING] No operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areBack(t, u, r, n, m, 0);
      @ public static model strictly_pure helper boolean noneBack(\bigint t, \bigint u, \bigint r, \bigint n, \bigint m); @*/

    /** [SCALING] One more that has results for all results of its operands. */
    /*@ public normal_behavior
      @ requires k >= 0 && g > 0 && areBack(t, u, r, n, m, k) && Term.isAt(t, k, kind, i, j, e, g);
      @ requires kind == 0 || kind == 1 && i >= 0 || kind == 11
      @   || 0 <= i && i < k && 0 <= j && j < k
      @     && (2 <= kind && kind <= 4 || kind == 6 || kind == 9 || kind == 10 || 12 <= kind && kind <= 14 || kind == 16);
      @ ensures \result && areBack(t, u, r, n, m, k + 1);
      @ public static model strictly_pure helper boolean totalBack(\bigint t, \bigint u, \bigint r, \bigint n, \bigint m, \bigint k,
      @     \bigint kind, \bigint i, \bigint j, \bigint e, \bigint g); @*/

    /** [SCALING] One more on operands of which that by which it has a result has a multiple to which the same is done. */
    /*@ public normal_behavior
      @ requires l >= 1 && 0 <= p && p < m && areBack(t, u, r, n, m, k) && Term.isAt(t, k, kind, i, j, e, g);
      @ requires Term.isAt(u, p, kind, x, y, e, g) && 0 <= i && i < k && 0 <= j && j < k && 0 <= x && x < p && 0 <= y && y < p;
      @ requires kind == 5 && isScaled(t, u, r, n, l, j, y, d)
      @   || (kind == 7 || kind == 8 || kind == 15 || kind == 17) && isScaled(t, u, r, n, l, i, x, d);
      @ ensures \result && areBack(t, u, r, n, m, k + 1);
      @ public static model strictly_pure helper boolean partialBack(\bigint t, \bigint u, \bigint r, \bigint n, \bigint m, \bigint k,
      @     \bigint l, \bigint p, \bigint kind, \bigint i, \bigint j, \bigint e, \bigint g, \bigint x, \bigint y, \bigint d); @*/

    /** [SCALING] One more that is something by a variable whose reciprocal, or the negative of that, is multiplied: so it is not 0. */
    /*@ public normal_behavior
      @ requires areBack(t, u, r, n, m, k) && Slope.isOf(t, k, 5, o, j) && Slope.isOf(t, j, 1, i, x) && 0 <= o && o < k && 0 <= j && j < k;
      @ requires 0 <= i && i < n && (Slope.isNumber(r, i, -1) || Slope.isNumber(r, i, -2));
      @ ensures \result && areBack(t, u, r, n, m, k + 1);
      @ public static model strictly_pure helper boolean reciprocalBack(\bigint t, \bigint u, \bigint r, \bigint n, \bigint m,
      @     \bigint k, \bigint o, \bigint j, \bigint i, \bigint x); @*/

    /** [SCALING] The boxes without ranges. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isFace(0, 0, r, n, q);
      @ public static model strictly_pure helper boolean noRange(\bigint r, \bigint n, \bigint q); @*/

    /** [SCALING] A range of a variable that stays what it is, the same for both boxes. */
    /*@ public normal_behavior
      @ requires isFace(b, a, r, n, q) && v >= 0 && d > 0 && e > 0 && (v >= n || Slope.isNumber(r, v, 0));
      @ ensures \result && isFace(Term.range(b, v, x, d, y, e, w), Term.range(a, v, x, d, y, e, w), r, n, q);
      @ public static model strictly_pure helper boolean sameRange(\bigint b, \bigint a, \bigint r, \bigint n, \bigint q, \bigint v,
      @     \bigint x, \bigint d, \bigint y, \bigint e, \bigint w); @*/

    /**
     * [SCALING] A range of another one, of real numbers, all from 0 to 1 among them, or from -1 to 0, as its number is, or of the variable
     * q with its end in it.
     */
    /*@ public normal_behavior
      @ requires isFace(b, a, r, n, q) && 0 <= v && v < n && d > 0 && e > 0 && h > 0 && s > 0;
      @ requires (Slope.isNumber(r, v, 1) || Slope.isNumber(r, v, -1)) && (v == q ? f <= h : f <= 0) && g >= s
      @   || (Slope.isNumber(r, v, 2) || Slope.isNumber(r, v, -2)) && f <= -h && (v == q ? g >= -s : g >= 0);
      @ ensures \result && isFace(Term.range(b, v, x, d, y, e, w), Term.range(a, v, f, h, g, s, 0), r, n, q);
      @ public static model strictly_pure helper boolean otherRange(\bigint b, \bigint a, \bigint r, \bigint n, \bigint q, \bigint v,
      @     \bigint x, \bigint d, \bigint y, \bigint e, \bigint w, \bigint f, \bigint h, \bigint g, \bigint s); @*/

    /** [SCALING] No variables. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areFaces(u, b, r, n, m, 0, w);
      @ public static model strictly_pure helper boolean noFace(\bigint u, \bigint b, \bigint r, \bigint n, \bigint m, \bigint w); @*/

    /** [SCALING] One more that stays what it is. */
    /*@ public normal_behavior
      @ requires 0 <= q && areFaces(u, b, r, n, m, q, w) && Slope.isNumber(r, q, 0);
      @ ensures \result && areFaces(u, b, r, n, m, q + 1, w);
      @ public static model strictly_pure helper boolean noOtherFace(\bigint u, \bigint b, \bigint r, \bigint n, \bigint m, \bigint q,
      @     \bigint w); @*/

    /**
     * [SCALING] One more, on the part of the box b where a condition is positive: by its range, or as a term y says that it is positive;
     * and by what is said of the term u where the variable is at its end, and f is positive, which the condition is multiplied to.
     */
    /*@ public normal_behavior
      @ requires 0 <= q && q < n && m >= 1 && z >= 1 && h >= 1 && areFaces(u, Where.part(b, g, h, 1), r, n, m, q, w);
      @ requires s > 0 && Term.isWithin(b, q, low, high, s) && (low >= 0 && Slope.isNumber(r, q, 1) || high <= 0 && Slope.isNumber(r, q, 2))
      @   || Slope.isOf(y, 0, 1, q, j) && Term.positive(y, Where.part(b, g, h, 1), 1)
      @     && (Slope.isNumber(r, q, -1) || Slope.isNumber(r, q, -2));
      @ requires isFace(b, a, r, n, q) && areKept(f, Where.part(b, g, h, 1), r, n, z);
      @ requires l >= 1 && isScaled(g, f, r, n, l, h - 1, z - 1, d);
      @ requires w == 0 && Term.notNegative(u, Where.part(a, f, z, 1), m) || w == 1 && Term.positive(u, Where.part(a, f, z, 1), m);
      @ ensures \result && areFaces(u, Where.part(b, g, h, 1), r, n, m, q + 1, w);
      @ public static model strictly_pure helper boolean oneMoreFace(\bigint u, \bigint b, \bigint r, \bigint n, \bigint m, \bigint q,
      @     \bigint w, \bigint g, \bigint h, \bigint low, \bigint high, \bigint s, \bigint y, \bigint j, \bigint a, \bigint f,
      @     \bigint z, \bigint l, \bigint d); @*/

    /**
     * [SCALING] What is not negative, or positive, where the largest of these variables is at its end is so where one of them is not 0: as
     * y says, which ends with it, it is positive, or if it is of number 2 negative.
     */
    /*@ public normal_behavior
      @ requires k >= 1 && m >= 1 && l >= 1 && areBack(t, u, r, n, m, k) && isScaled(t, u, r, n, l, k - 1, m - 1, d);
      @ requires areFaces(u, b, r, n, m, n, w) && 0 <= q && q < n && v >= 1 && Term.positive(y, b, v);
      @ requires Slope.isOf(y, v - 1, 1, q, j) && (Slope.isNumber(r, q, 1) || Slope.isNumber(r, q, -1) || Slope.isNumber(r, q, -2))
      @   || Term.isAt(y, v - 1, 2, z, x, -1, 1) && Slope.isNumber(y, z, 0) && Slope.isOf(y, x, 1, q, j) && Slope.isNumber(r, q, 2);
      @ ensures \result && (w != 0 || Term.notNegative(t, b, k)) && (w != 1 || Term.positive(t, b, k));
      @ public static model strictly_pure helper boolean everyMultiple(\bigint t, \bigint u, \bigint b, \bigint r, \bigint n, \bigint l,
      @     \bigint m, \bigint k, \bigint d, \bigint q, \bigint w, \bigint y, \bigint v, \bigint j, \bigint z, \bigint x); @*/
}
