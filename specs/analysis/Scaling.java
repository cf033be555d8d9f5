package analysis;

/**
 * TRUSTED: terms whose variables are multiplied by one positive number [SCALING]. Terms and boxes, and the kinds of operations, are those
 * of {@link Term}, parts of boxes those of {@link Where}. The first n operations of a term r say how: 1 is the number of a variable that
 * is multiplied, -1 that of one whose reciprocal is; all other variables stay what they are. A point y is the multiple of a point x by a
 * positive number c if y_i = c x_i for the former variables, y_i = c/x_i and x_i is not 0 for the latter ones, and y_i = x_i for all
 * others.
 */
public final class Scaling {
    /**
     * Wherever the operation k of the term t has a result at a point, the operation p of the term u has one at the multiple of the point by
     * c^l, if there is one, for each positive number c, and that is c^d times the other one.
     */
    /*@ public static model no_state strictly_pure helper boolean isScaled(\bigint t, \bigint u, \bigint r, \bigint n, \bigint l,
      @     \bigint k, \bigint p, \bigint d); @*/

    /**
     * At each multiple of a point of the box b at which the variable q is 1 the first m operations of the term f have results, and each of
     * these is positive.
     */
    /*@ public static model no_state strictly_pure helper boolean arePositive(\bigint f, \bigint b, \bigint r, \bigint n, \bigint q,
      @     \bigint m); @*/

    /**
     * The box a has each point at which all variables that are multiplied, or their reciprocals are, are from 0 to 1, and the variable q,
     * one of these, is 1, while all others are as at a point of the box b.
     */
    /*@ public static model no_state strictly_pure helper boolean isFace(\bigint b, \bigint a, \bigint r, \bigint n, \bigint q); @*/

    /**
     * At each point of the box b none of the first q variables that are multiplied is negative, and those are positive whose reciprocals
     * are; and at each multiple of it at which all that are so, also beyond the first q, are from 0 to 1, and one of the first q is 1, the
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

    /** [SCALING] The same variable, which is multiplied if e is 1, and stays what it is if that is 0. */
    /*@ public normal_behavior
      @ requires Slope.isOf(t, k, 1, i, j) && Slope.isOf(u, p, 1, i, y);
      @ requires 0 <= i && i < n && Slope.isNumber(r, i, e) && (e == 1 && d == l || e == 0 && d == 0);
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
      @ ensures \result && arePositive(f, b, r, n, q, 0);
      @ public static model strictly_pure helper boolean nonePositive(\bigint f, \bigint b, \bigint r, \bigint n, \bigint q); @*/

    /** [SCALING] One more that is a variable, of which a term y says that it is positive on the box. */
    /*@ public normal_behavior
      @ requires m >= 0 && arePositive(f, b, r, n, q, m) && Slope.isOf(f, m, 1, i, j);
      @ requires Slope.isOf(y, 0, 1, i, h) && Term.positive(y, b, 1);
      @ ensures \result && arePositive(f, b, r, n, q, m + 1);
      @ public static model strictly_pure helper boolean positiveVariable(\bigint f, \bigint b, \bigint r, \bigint n, \bigint q,
      @     \bigint m, \bigint i, \bigint j, \bigint y, \bigint h); @*/

    /** [SCALING] One more that is the variable q, which is 1. */
    /*@ public normal_behavior
      @ requires m >= 0 && arePositive(f, b, r, n, q, m) && Slope.isOf(f, m, 1, q, j);
      @ ensures \result && arePositive(f, b, r, n, q, m + 1);
      @ public static model strictly_pure helper boolean positiveOne(\bigint f, \bigint b, \bigint r, \bigint n, \bigint q,
      @     \bigint m, \bigint j); @*/

    /** [SCALING] One more that is the product of two of them. */
    /*@ public normal_behavior
      @ requires arePositive(f, b, r, n, q, m) && Slope.isOf(f, m, 3, i, j) && 0 <= i && i < m && 0 <= j && j < m;
      @ ensures \result && arePositive(f, b, r, n, q, m + 1);
      @ public static model strictly_pure helper boolean positiveProduct(\bigint f, \bigint b, \bigint r, \bigint n, \bigint q,
      @     \bigint m, \bigint i, \bigint j); @*/

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

    /** [SCALING] A range of another one, of real numbers, all from 0 to 1 among them, or of the variable q with 1 in it. */
    /*@ public normal_behavior
      @ requires isFace(b, a, r, n, q) && 0 <= v && v < n && (Slope.isNumber(r, v, 1) || Slope.isNumber(r, v, -1));
      @ requires d > 0 && e > 0 && h > 0 && s > 0 && (v == q ? f <= h : f <= 0) && g >= s;
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
     * [SCALING] One more, of which a term y says that it is not negative, or if its reciprocal is multiplied positive, on the part of the
     * box b where a condition holds: what is said of the term u where the variable is 1, and f is positive.
     */
    /*@ public normal_behavior
      @ requires 0 <= q && q < n && m >= 1 && z >= 1 && h >= 1 && areFaces(u, Where.part(b, g, h, c), r, n, m, q, w);
      @ requires Slope.isOf(y, 0, 1, q, j) && Term.notNegative(y, Where.part(b, g, h, c), 1);
      @ requires Slope.isNumber(r, q, 1) || Term.positive(y, Where.part(b, g, h, c), 1);
      @ requires isFace(b, a, r, n, q) && arePositive(f, Where.part(b, g, h, c), r, n, q, z);
      @ requires w == 0 && Term.notNegative(u, Where.part(a, f, z, 1), m) || w == 1 && Term.positive(u, Where.part(a, f, z, 1), m);
      @ ensures \result && areFaces(u, Where.part(b, g, h, c), r, n, m, q + 1, w);
      @ public static model strictly_pure helper boolean oneMoreFace(\bigint u, \bigint b, \bigint r, \bigint n, \bigint m, \bigint q,
      @     \bigint w, \bigint g, \bigint h, \bigint c, \bigint y, \bigint j, \bigint a, \bigint f, \bigint z); @*/

    /**
     * [SCALING] What is not negative, or positive, where the largest of these variables is 1 is so where one of them is positive, as y
     * says.
     */
    /*@ public normal_behavior
      @ requires k >= 1 && m >= 1 && l >= 1 && Term.isDefined(t, b, k) && isScaled(t, u, r, n, l, k - 1, m - 1, d);
      @ requires areFaces(u, b, r, n, m, n, w) && 0 <= q && q < n && (Slope.isNumber(r, q, 1) || Slope.isNumber(r, q, -1));
      @ requires Slope.isOf(y, 0, 1, q, j) && Term.positive(y, b, 1);
      @ ensures \result && (w != 0 || Term.notNegative(t, b, k)) && (w != 1 || Term.positive(t, b, k));
      @ public static model strictly_pure helper boolean everyMultiple(\bigint t, \bigint u, \bigint b, \bigint r, \bigint n, \bigint l,
      @     \bigint m, \bigint k, \bigint d, \bigint q, \bigint w, \bigint y, \bigint j); @*/
}
