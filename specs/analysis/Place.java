package analysis;

/**
 * TRUSTED: terms at places that other terms name, and what is least there [PLACE]. Terms and boxes are those of {@link Term}, slopes and
 * ways those of {@link Slope}. The place of a point is the point with the result of an operation c in place of the variable v.
 */
public final class Place {
    /**
     * At each point of the box b at which the first m operations of the term t have results, the operation k of it has at the place of the
     * point a result too, and that is the result that the operation p has at the point itself.
     */
    /*@ public static model no_state strictly_pure helper boolean isPlaced(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c,
      @     \bigint k, \bigint p); @*/

    /**
     * For each point of the box b and each number from low/s to high/s: all points between that point and the one with this number in place
     * of the variable v, and these two, are in the box a.
     */
    /*@ public static model no_state strictly_pure helper boolean isSpanned(\bigint b, \bigint a, \bigint v, \bigint low, \bigint high,
      @     \bigint s); @*/

    /** [PLACE] A number, or pi. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= c && c < m && (Slope.isOf(t, k, 0, i, j) || Slope.isOf(t, k, 11, i, j));
      @ ensures \result && isPlaced(t, b, m, v, c, k, k);
      @ public static model strictly_pure helper boolean ofNumber(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c, \bigint k,
      @     \bigint i, \bigint j); @*/

    /** [PLACE] The variable itself becomes the operation, another one stays what it is. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= c && c < m && Slope.isOf(t, k, 1, i, j);
      @ ensures \result && isPlaced(t, b, m, v, c, k, i == v ? c : k);
      @ public static model strictly_pure helper boolean ofVariable(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c, \bigint k,
      @     \bigint i, \bigint j); @*/

    /** [PLACE] An operation of the same kind and with the same number, on what its operands become. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < m && 0 <= p && p < m && kind >= 2;
      @ requires Term.isAt(t, k, kind, i, j, n, d) && Term.isAt(t, p, kind, x, y, n, d);
      @ requires isPlaced(t, b, m, v, c, i, x) && isPlaced(t, b, m, v, c, j, y);
      @ ensures \result && isPlaced(t, b, m, v, c, k, p);
      @ public static model strictly_pure helper boolean ofOperation(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c, \bigint k,
      @     \bigint p, \bigint kind, \bigint i, \bigint j, \bigint n, \bigint d, \bigint x, \bigint y); @*/

    /** [PLACE] Something else that has the same result. */
    /*@ public normal_behavior
      @ requires isPlaced(t, b, m, v, c, k, p) && Fraction.isSame(t, b, m, p, l);
      @ ensures \result && isPlaced(t, b, m, v, c, k, l);
      @ public static model strictly_pure helper boolean ofSame(\bigint t, \bigint b, \bigint m, \bigint v, \bigint c, \bigint k,
      @     \bigint p, \bigint l); @*/

    /** [PLACE] A range, within one of real numbers that has all those numbers in it. */
    /*@ public normal_behavior
      @ requires v >= 0 && d > 0 && e > 0 && q > 0 && f > 0 && s > 0 && Slope.isFree(b, v);
      @ requires p * d <= n * q && m * f <= g * e && p * s <= low * q && high * f <= g * s;
      @ ensures \result && isSpanned(Term.range(b, v, n, d, m, e, w), Term.range(b, v, p, q, g, f, 0), v, low, high, s);
      @ public static model strictly_pure helper boolean spanned(\bigint b, \bigint v, \bigint n, \bigint d, \bigint m, \bigint e,
      @     \bigint w, \bigint p, \bigint q, \bigint g, \bigint f, \bigint low, \bigint high, \bigint s); @*/

    /** [PLACE] A range of another variable, the same for both boxes. */
    /*@ public normal_behavior
      @ requires u != v && d > 0 && e > 0 && isSpanned(b, a, v, low, high, s);
      @ ensures \result && isSpanned(Term.range(b, u, n, d, m, e, w), Term.range(a, u, n, d, m, e, w), v, low, high, s);
      @ public static model strictly_pure helper boolean spannedWith(\bigint b, \bigint a, \bigint v, \bigint low, \bigint high, \bigint s,
      @     \bigint u, \bigint n, \bigint d, \bigint m, \bigint e, \bigint w); @*/

    /**
     * [PLACE] What is not negative at the place, where its slope is 0, and has a slope that does not fall, is not negative. The term r ends
     * with the slope of the term t, w with that of r; q begins with r, and ends with what t is at the place; e ends with the place. It is
     * positive if it is so at the place.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && l <= h && l <= m && 0 <= c && c < m && s > 0;
      @ requires Slope.begins(r, t, n) && Slope.isSlope(r, v, l, n - 1, l - 1, 1);
      @ requires Slope.begins(w, r, l) && Slope.isSlope(w, v, h, l - 1, h - 1, 1) && Slope.begins(q, r, l);
      @ requires isPlaced(q, b, m, v, c, n - 1, m - 1) && isPlaced(q, b, m, v, c, l - 1, z) && Slope.isNumber(q, z, 0);
      @ requires Slope.begins(q, e, c + 1) && Term.encloses(e, b, c, low, high, s) && isSpanned(b, a, v, low, high, s);
      @ requires Term.notNegative(q, b, m) && Term.notNegative(w, a, h);
      @ ensures \result && Term.notNegative(t, b, n) && (!Term.positive(q, b, m) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean leastByRise(\bigint t, \bigint r, \bigint w, \bigint q, \bigint e, \bigint v,
      @     \bigint n, \bigint l, \bigint h, \bigint m, \bigint c, \bigint z, \bigint b, \bigint a, \bigint low, \bigint high,
      @     \bigint s); @*/

    /**
     * [PLACE] What is not negative at the place, and has a slope that is not negative where the variable is more and not positive where it
     * is less, is not negative. The term r ends with the slope of the term t; w begins with r, and ends with that slope times the variable
     * less the operation c, which does not depend on it; q begins with w, and ends with what t is at the place; e ends with c. It is
     * positive if it is so at the place.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && l <= h && h <= m && 0 <= c && c < h && s > 0;
      @ requires Slope.begins(r, t, n) && Slope.isSlope(r, v, l, n - 1, l - 1, 1) && Slope.begins(w, r, l) && Slope.begins(q, w, h);
      @ requires Slope.isOf(w, h - 1, 3, g, l - 1) && Term.isAt(w, g, 2, x, c, -1, 1) && Slope.isOf(w, x, 1, v, j);
      @ requires Slope.isSlope(w, v, h, c, y, 1) && Slope.isNumber(w, y, 0);
      @ requires isPlaced(q, b, m, v, c, n - 1, m - 1);
      @ requires Slope.begins(q, e, c + 1) && Term.encloses(e, b, c, low, high, s) && isSpanned(b, a, v, low, high, s);
      @ requires Term.notNegative(q, b, m) && Term.notNegative(w, a, h);
      @ ensures \result && Term.notNegative(t, b, n) && (!Term.positive(q, b, m) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean leastBySign(\bigint t, \bigint r, \bigint w, \bigint q, \bigint e, \bigint v,
      @     \bigint n, \bigint l, \bigint h, \bigint m, \bigint c, \bigint g, \bigint x, \bigint j, \bigint y, \bigint b, \bigint a,
      @     \bigint low, \bigint high, \bigint s); @*/

    /**
     * [SUBSTITUTION] What is not negative, or positive, at the places of the points of the box a is so on the box b, if its points are such
     * places by continuity: from each of them a point of f has the same other coordinates, and in a there are points of h and of g with
     * these, and a way between them; at those of h the place is at most what the variable v is on b, at those of g at least. The term q
     * begins with t, and ends with what t is at the place, the operation c of q; e and o end with the place.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && 0 <= c && c < m && s > 0 && Slope.begins(q, t, n) && isPlaced(q, a, m, v, c, n - 1, m - 1);
      @ requires Term.notNegative(q, a, m) && Term.isDefined(t, b, n);
      @ requires Slope.isReached(b, f, x, v, b1, b2, s) && isSpanned(f, a, v, f1, f1, s);
      @ requires Slope.isReached(a, h, a, v, h1, h2, s) && Slope.isReached(a, g, a, v, g1, g2, s);
      @ requires Slope.begins(q, e, c + 1) && Term.encloses(e, h, c, e1, e2, s) && Slope.begins(q, o, c + 1);
      @ requires Term.encloses(o, g, c, o1, o2, s) && Term.isWithin(b, v, e2, o1, s);
      @ ensures \result && Term.notNegative(t, b, n) && (!Term.positive(q, a, m) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean everyPlace(\bigint t, \bigint q, \bigint e, \bigint o, \bigint v, \bigint n,
      @     \bigint m, \bigint c, \bigint b, \bigint a, \bigint f, \bigint x, \bigint h, \bigint g, \bigint b1, \bigint b2,
      @     \bigint f1, \bigint h1, \bigint h2, \bigint g1, \bigint g2, \bigint e1, \bigint e2, \bigint o1, \bigint o2,
      @     \bigint s); @*/

    /** At each point of the box b at which the first m operations of the term q have results, so have the first n at its place. */
    /*@ public static model no_state strictly_pure helper boolean isDefinedAt(\bigint q, \bigint b, \bigint m, \bigint v, \bigint c,
      @     \bigint n); @*/

    /** [SUBSTITUTION] No operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && isDefinedAt(q, b, m, v, c, 0);
      @ public static model strictly_pure helper boolean noneDefinedAt(\bigint q, \bigint b, \bigint m, \bigint v, \bigint c); @*/

    /** [SUBSTITUTION] One more, which becomes another one. */
    /*@ public normal_behavior
      @ requires n >= 0 && isDefinedAt(q, b, m, v, c, n) && isPlaced(q, b, m, v, c, n, p);
      @ ensures \result && isDefinedAt(q, b, m, v, c, n + 1);
      @ public static model strictly_pure helper boolean oneMoreDefinedAt(\bigint q, \bigint b, \bigint m, \bigint v, \bigint c,
      @     \bigint n, \bigint p); @*/

    /**
     * Where the first h operations of the term g have results, and the last one of these is positive, the variable v is more than low/s if
     * d is 1, and less if d is -1.
     */
    /*@ public static model no_state strictly_pure helper boolean isBeyond(\bigint g, \bigint h, \bigint v, \bigint low, \bigint s,
      @     \bigint d); @*/

    /** [SUBSTITUTION] The variable itself, which is positive. */
    /*@ public normal_behavior
      @ requires Slope.isOf(g, 0, 1, v, j) && low <= 0 && s > 0;
      @ ensures \result && isBeyond(g, 1, v, low, s, 1);
      @ public static model strictly_pure helper boolean variableBeyond(\bigint g, \bigint v, \bigint j, \bigint low, \bigint s); @*/

    /** [SUBSTITUTION] The difference of the variable and a number, or of the number and the variable. */
    /*@ public normal_behavior
      @ requires h >= 1 && s > 0 && e > 0 && Slope.isOf(g, x, 1, v, j) && Term.isAt(g, p, 0, i, l, n, e);
      @ requires d == 1 && low * e <= n * s && Term.isAt(g, h - 1, 2, x, p, -1, 1)
      @   || d == -1 && n * s <= low * e && Term.isAt(g, h - 1, 2, p, x, -1, 1);
      @ requires 0 <= x && x < h && 0 <= p && p < h;
      @ ensures \result && isBeyond(g, h, v, low, s, d);
      @ public static model strictly_pure helper boolean differenceBeyond(\bigint g, \bigint h, \bigint v, \bigint low, \bigint s,
      @     \bigint d, \bigint x, \bigint j, \bigint p, \bigint i, \bigint l, \bigint n, \bigint e); @*/

    /**
     * [SUBSTITUTION] What is not negative, or positive, at the places of the points of the box a at which the variable v is positive, as w
     * says, is so where k says that v is beyond the place of 0, on the box b. As above each of its points is reached from one of f, and
     * each point of a from one of h, where v is 0, and from one of g; but v is never negative on a, and e ends with a copy of the place,
     * which has a result on all of a.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && 0 <= c && c < m && s > 0 && l >= 1 && Slope.begins(q, t, n);
      @ requires isPlaced(q, a, m, v, c, n - 1, m - 1) && isDefinedAt(q, a, m, v, c, n);
      @ requires Slope.isOf(w, 0, 1, v, j) && Term.notNegative(q, Where.part(a, w, 1, 1), m);
      @ requires Slope.isReached(b, f, x, v, b1, b2, s) && isSpanned(f, a, v, f1, f1, s);
      @ requires Slope.isReached(a, h, a, v, h1, h2, s) && Slope.isReached(a, g, a, v, g1, g2, s);
      @ requires s0 > 0 && Term.isWithin(h, v, 0, 0, s0) && s1 > 0 && Term.isWithin(a, v, 0, a1, s1);
      @ requires z >= 1 && Where.isCopied(e, q, m, z - 1, c) && Term.encloses(e, a, z - 1, y1, y2, s3) && s3 > 0;
      @ requires Term.encloses(e, h, z - 1, e1, e2, s) && Term.encloses(e, g, z - 1, o1, o2, s);
      @ requires d == 1 && isBeyond(k, l, v, e2, s, 1) && Term.isWithin(b, v, e2, o1, s)
      @   || d == -1 && isBeyond(k, l, v, e1, s, -1) && Term.isWithin(b, v, o2, e1, s);
      @ ensures \result && Term.notNegative(t, Where.part(b, k, l, 1), n)
      @   && (!Term.positive(q, Where.part(a, w, 1, 1), m) || Term.positive(t, Where.part(b, k, l, 1), n));
      @ public static model strictly_pure helper boolean everyInnerPlace(\bigint t, \bigint q, \bigint e, \bigint w,
      @     \bigint k, \bigint v, \bigint n, \bigint m, \bigint c, \bigint z, \bigint l, \bigint j, \bigint d, \bigint b, \bigint a,
      @     \bigint f, \bigint x, \bigint h, \bigint g, \bigint b1, \bigint b2, \bigint f1, \bigint h1, \bigint h2, \bigint g1,
      @     \bigint g2, \bigint a1, \bigint s1, \bigint s0, \bigint e1, \bigint e2, \bigint o1, \bigint o2, \bigint y1, \bigint y2,
      @     \bigint s3, \bigint s); @*/
}
