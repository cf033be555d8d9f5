package analysis;

/**
 * TRUSTED: parts of boxes where a condition holds, and signs of terms on them [WHERE]. Terms and boxes, and the kinds of operations, are
 * those of {@link Term}; what is said there of boxes is said of these parts too.
 */
public final class Where {
    /**
     * The points of the box b at which the first h operations of the term g have results, and the last one of these is not negative, or if
     * c is 1 positive.
     */
    /*@ public static model no_state strictly_pure helper \bigint part(\bigint b, \bigint g, \bigint h, \bigint c); @*/

    /** [WHERE] What is not negative on a box is so on a part of it. */
    /*@ public normal_behavior
      @ requires h >= 1 && k >= 1 && Term.notNegative(t, b, k);
      @ ensures \result && Term.notNegative(t, part(b, g, h, c), k);
      @ public static model strictly_pure helper boolean notNegativeOnPart(\bigint t, \bigint b, \bigint k, \bigint g, \bigint h,
      @     \bigint c); @*/

    /** [WHERE] What is positive on a box is so on a part of it. */
    /*@ public normal_behavior
      @ requires h >= 1 && k >= 1 && Term.positive(t, b, k);
      @ ensures \result && Term.positive(t, part(b, g, h, c), k);
      @ public static model strictly_pure helper boolean positiveOnPart(\bigint t, \bigint b, \bigint k, \bigint g, \bigint h,
      @     \bigint c); @*/

    /** [WHERE] What has the same result on a box has it on a part of it. */
    /*@ public normal_behavior
      @ requires h >= 1 && Fraction.isSame(t, b, m, k, l);
      @ ensures \result && Fraction.isSame(t, part(b, g, h, c), m, k, l);
      @ public static model strictly_pure helper boolean sameOnPart(\bigint t, \bigint b, \bigint m, \bigint k, \bigint l, \bigint g,
      @     \bigint h, \bigint c); @*/

    /** [WHERE] Boxes that cover one cover, where a condition holds, that one where it holds. */
    /*@ public normal_behavior
      @ requires h >= 1 && Term.covers(b, a, e);
      @ ensures \result && Term.covers(part(b, g, h, c), part(a, g, h, c), part(e, g, h, c));
      @ public static model strictly_pure helper boolean partsCover(\bigint b, \bigint a, \bigint e, \bigint g, \bigint h, \bigint c); @*/

    /** [WHERE] What an operation becomes at the places of the points of a box it becomes at those of the points of a part. */
    /*@ public normal_behavior
      @ requires h >= 1 && Place.isPlaced(t, b, m, v, o, k, p);
      @ ensures \result && Place.isPlaced(t, part(b, g, h, c), m, v, o, k, p);
      @ public static model strictly_pure helper boolean placedOnPart(\bigint t, \bigint b, \bigint m, \bigint v, \bigint o, \bigint k,
      @     \bigint p, \bigint g, \bigint h, \bigint c); @*/

    /** [WHERE] What all ways from the points of a box to others are in, that all ways from the points of a part are in. */
    /*@ public normal_behavior
      @ requires h >= 1 && Place.isSpanned(b, a, v, low, high, s);
      @ ensures \result && Place.isSpanned(part(b, g, h, c), a, v, low, high, s);
      @ public static model strictly_pure helper boolean spannedFromPart(\bigint b, \bigint a, \bigint v, \bigint low,
      @     \bigint high, \bigint s, \bigint g, \bigint h, \bigint c); @*/

    /** [WHERE] Where it is a condition that something is positive, it is. */
    /*@ public normal_behavior
      @ requires h >= 1;
      @ ensures \result && Term.positive(g, part(b, g, h, 1), h);
      @ public static model strictly_pure helper boolean condition(\bigint g, \bigint b, \bigint h); @*/

    /** [WHERE] A part without points, for u begins with g and ends with the negative of what g ends with: that is positive. */
    /*@ public normal_behavior
      @ requires h >= 1 && k >= 1 && n >= 1 && Slope.begins(u, g, h) && Slope.isNumber(u, z, 0) && Term.isAt(u, n - 1, 2, z, h - 1, -1, 1);
      @ requires 0 <= z && z < n && h <= n && (Term.positive(u, b, n) || c == 1 && Term.notNegative(u, b, n));
      @ ensures \result && Term.notNegative(t, part(b, g, h, c), k) && Term.positive(t, part(b, g, h, c), k);
      @ public static model strictly_pure helper boolean nowhere(\bigint t, \bigint b, \bigint k, \bigint g, \bigint h, \bigint c,
      @     \bigint u, \bigint n, \bigint z); @*/

    /** At each point at which the first m operations of the term u have results, operation k of the term t has that of operation p of u. */
    /*@ public static model no_state strictly_pure helper boolean isCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p); @*/

    /** At each point at which the first m operations of the term u have results, so have the first n of the term t. */
    /*@ public static model no_state strictly_pure helper boolean areCopied(\bigint t, \bigint u, \bigint m, \bigint n); @*/

    /** [WHERE] The same number, or the same variable. */
    /*@ public normal_behavior
      @ requires 0 <= k && 0 <= p && p < m && Term.isAt(t, k, kind, i, j, n, d) && Term.isAt(u, p, kind, x, y, n, d);
      @ requires kind == 0 || kind == 1 && x == i || kind == 11;
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean leafCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p, \bigint kind,
      @     \bigint i, \bigint j, \bigint n, \bigint d, \bigint x, \bigint y); @*/

    /** [WHERE] The same operation on the same results. */
    /*@ public normal_behavior
      @ requires 0 <= p && p < m && kind >= 2 && Term.isAt(t, k, kind, i, j, n, d) && Term.isAt(u, p, kind, x, y, n, d);
      @ requires 0 <= i && i < k && 0 <= j && j < k && isCopied(t, u, m, i, x) && isCopied(t, u, m, j, y);
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean operationCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p,
      @     \bigint kind, \bigint i, \bigint j, \bigint n, \bigint d, \bigint x, \bigint y); @*/

    /** [WHERE] No operations. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && areCopied(t, u, m, 0);
      @ public static model strictly_pure helper boolean noneCopied(\bigint t, \bigint u, \bigint m); @*/

    /** [WHERE] One more. */
    /*@ public normal_behavior
      @ requires n >= 0 && areCopied(t, u, m, n) && isCopied(t, u, m, n, p);
      @ ensures \result && areCopied(t, u, m, n + 1);
      @ public static model strictly_pure helper boolean oneMoreCopied(\bigint t, \bigint u, \bigint m, \bigint n, \bigint p); @*/

    /** [WHERE] One more that is a number, which needs no copy. */
    /*@ public normal_behavior
      @ requires n >= 0 && d > 0 && areCopied(t, u, m, n) && Term.isAt(t, n, 0, i, j, e, d);
      @ ensures \result && areCopied(t, u, m, n + 1);
      @ public static model strictly_pure helper boolean oneMoreNumber(\bigint t, \bigint u, \bigint m, \bigint n, \bigint i,
      @     \bigint j, \bigint e, \bigint d); @*/

    /** [WHERE] What is x + 0 y has the result of x. */
    /*@ public normal_behavior
      @ requires d > 0 && Term.isAt(t, k, 2, i, j, 0, d) && 0 <= i && i < k && 0 <= j && j < k;
      @ requires isCopied(t, u, m, i, p) && isCopied(t, u, m, j, q);
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean repeatCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p,
      @     \bigint i, \bigint j, \bigint d, \bigint q); @*/

    /** [WHERE] So has it in the other term. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= q && q < m && isCopied(t, u, m, k, p) && Term.isAt(u, q, 2, p, j, 0, d);
      @ ensures \result && isCopied(t, u, m, k, q);
      @ public static model strictly_pure helper boolean copiedByRepeat(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p,
      @     \bigint q, \bigint j, \bigint d); @*/

    /** [WHERE] Where a condition holds that has copies of all operations of another one, this holds too. */
    /*@ public normal_behavior
      @ requires m >= 1 && h >= 1 && areCopied(g, f, m, h) && isCopied(g, f, m, h - 1, m - 1);
      @ ensures \result && Term.covers(part(b, f, m, c), part(b, g, h, c), part(b, g, h, c));
      @ public static model strictly_pure helper boolean partOfCopy(\bigint g, \bigint f, \bigint b, \bigint m, \bigint h,
      @     \bigint c); @*/

    /** [WHERE] Where a condition g holds under which a term f is positive, or not negative, the condition holds that it is. */
    /*@ public normal_behavior
      @ requires m >= 1 && h >= 1 && (Term.positive(f, part(b, g, h, d), m) || c != 1 && Term.notNegative(f, part(b, g, h, d), m));
      @ ensures \result && Term.covers(part(b, g, h, d), part(b, f, m, c), part(b, f, m, c));
      @ public static model strictly_pure helper boolean implied(\bigint f, \bigint g, \bigint b, \bigint m, \bigint h, \bigint c,
      @     \bigint d); @*/

    /** [WHERE] Where a product is positive, a factor is that is nowhere negative: x ends with it, and t begins with x. */
    /*@ public normal_behavior
      @ requires k >= 1 && o >= 0 && Slope.isOf(t, k - 1, 3, i, j) && (o == i || o == j);
      @ requires Slope.begins(t, x, o + 1) && Term.notNegative(x, b, o + 1);
      @ ensures \result && Term.positive(x, part(b, t, k, 1), o + 1);
      @ public static model strictly_pure helper boolean ofFactor(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint o,
      @     \bigint x); @*/

    /** [WHERE] What a copy is not negative, or positive, is so itself. */
    /*@ public normal_behavior
      @ requires m >= 1 && n >= 1 && areCopied(t, u, m, n) && isCopied(t, u, m, n - 1, m - 1) && Term.notNegative(u, b, m);
      @ ensures \result && Term.notNegative(t, b, n) && (!Term.positive(u, b, m) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean ofCopy(\bigint t, \bigint u, \bigint b, \bigint m, \bigint n); @*/

    /** [WHERE] Where the sign of a term u is known, its operation p has that of a copy: x ends with it, and u begins with x. */
    /*@ public normal_behavior
      @ requires n >= 1 && m >= 1 && 0 <= p && p < m && isCopied(t, u, m, n - 1, p) && Term.notNegative(t, b, n);
      @ requires Slope.begins(u, x, p + 1) && Term.notNegative(u, b, m);
      @ ensures \result && Term.notNegative(x, b, p + 1) && (!Term.positive(t, b, n) || Term.positive(x, b, p + 1));
      @ public static model strictly_pure helper boolean ofOriginal(\bigint t, \bigint u, \bigint b, \bigint m, \bigint n, \bigint p,
      @     \bigint x); @*/

    /** [WHERE] What the copy of an operation is on a box, that is the operation on a part on which all others have results, too. */
    /*@ public normal_behavior
      @ requires h >= 1 && m >= 1 && s > 0 && isCopied(t, u, m, k, p) && Term.encloses(t, b, k, low, high, s);
      @ requires Term.notNegative(u, part(b, g, h, c), m);
      @ ensures \result && Term.encloses(u, part(b, g, h, c), p, low, high, s);
      @ public static model strictly_pure helper boolean enclosedByCopy(\bigint t, \bigint u, \bigint b, \bigint m, \bigint k,
      @     \bigint p, \bigint g, \bigint h, \bigint c, \bigint low, \bigint high, \bigint s); @*/

    /** [WHERE] Where a condition holds that takes the square root of something, or its logarithm, this is not negative, or positive. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < r && r < h && Slope.isOf(g, r, kind, i, j) && (kind == 7 || kind == 8) && Slope.begins(g, x, i + 1);
      @ ensures \result && Term.notNegative(x, part(b, g, h, c), i + 1) && (kind == 8 || Term.positive(x, part(b, g, h, c), i + 1));
      @ public static model strictly_pure helper boolean ofOperand(\bigint g, \bigint b, \bigint h, \bigint c, \bigint r, \bigint kind,
      @     \bigint i, \bigint j, \bigint x); @*/

    /** [WHERE] A box without points, for u begins with f and ends with the negative of what f ends with: one of both is positive. */
    /*@ public normal_behavior
      @ requires h >= 1 && k >= 1 && n >= 1 && Slope.begins(u, f, h) && Slope.isNumber(u, z, 0) && Term.isAt(u, n - 1, 2, z, h - 1, -1, 1);
      @ requires 0 <= z && z < n && h <= n && Term.notNegative(u, b, n) && Term.notNegative(f, b, h);
      @ requires Term.positive(u, b, n) || Term.positive(f, b, h);
      @ ensures \result && Term.notNegative(t, b, k) && Term.positive(t, b, k);
      @ public static model strictly_pure helper boolean never(\bigint t, \bigint b, \bigint k, \bigint f, \bigint h, \bigint u,
      @     \bigint n, \bigint z); @*/

    /**
     * [WHERE] What is positive wherever its negative has a square root is positive, and if this is so of a logarithm not negative: y ends
     * with the negative, u goes on from there with its square root, or its logarithm, and with what the number 1 is, too.
     */
    /*@ public normal_behavior
      @ requires h >= 1 && k >= 1 && k <= r && 0 <= z && z < r && 0 <= j && j < r && 0 <= e && e < r && (kind == 7 || kind == 8);
      @ requires Slope.begins(y, t, k) && Slope.isNumber(y, z, 0) && Term.isAt(y, r - 1, 2, z, k - 1, -1, 1);
      @ requires Slope.begins(u, y, r) && Slope.isOf(u, r, kind, r - 1, j) && Slope.isNumber(u, e, 1) && Term.isAt(u, r + 1, 2, e, e, 0, 1);
      @ requires Term.isDefined(y, part(b, g, h, c), r) && Term.positive(t, part(b, u, r + 2, 1), k);
      @ ensures \result && Term.notNegative(t, part(b, g, h, c), k) && (kind == 7 || Term.positive(t, part(b, g, h, c), k));
      @ public static model strictly_pure helper boolean otherwise(\bigint t, \bigint b, \bigint k, \bigint g, \bigint h, \bigint c,
      @     \bigint y, \bigint r, \bigint z, \bigint u, \bigint kind, \bigint j, \bigint e); @*/

    /** [WHERE] Where the sign of a term is known, its operations have results. */
    /*@ public normal_behavior
      @ requires k >= 1 && Slope.begins(t, u, k) && Term.notNegative(u, b, k);
      @ ensures \result && Term.isDefined(t, b, k);
      @ public static model strictly_pure helper boolean definedBySign(\bigint t, \bigint b, \bigint k, \bigint u); @*/

    /** [WHERE] The square root of what is not negative: y ends with that, t begins with y. */
    /*@ public normal_behavior
      @ requires Term.isDefined(t, b, k) && Slope.isOf(t, k, 8, i, j) && 0 <= i && i < k && 0 <= j && j < k;
      @ requires Slope.begins(t, y, i + 1) && Term.notNegative(y, b, i + 1);
      @ ensures \result && Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j, \bigint y); @*/

    /** [WHERE] A variable is what it differs from by 0: by something, y, and by the negative of that, z, both with square roots. */
    /*@ public normal_behavior
      @ requires 0 <= k && 0 <= p && p < m && 0 <= r && r < m && 0 <= s && s < m;
      @ requires Slope.isOf(t, k, 1, v, i) && Slope.isOf(u, x, 1, v, j);
      @ requires Term.isAt(u, y, 2, x, p, -1, 1) && Term.isAt(u, z, 2, p, x, -1, 1);
      @ requires Slope.isOf(u, r, 8, y, e) && Slope.isOf(u, s, 8, z, f);
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean equalCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p, \bigint v,
      @     \bigint i, \bigint j, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s, \bigint e, \bigint f); @*/

    /** [WHERE] |x| is x where that has a square root; and where z - x has one, which is -x, it is that. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= p && p < m && 0 <= r && r < m && Slope.isOf(t, k, 9, i, j) && Slope.isOf(u, r, 8, p, e);
      @ requires isCopied(t, u, m, i, o) && (o == p || Term.isAt(u, p, 2, z, o, -1, 1) && Slope.isNumber(u, z, 0));
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean absoluteCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p,
      @     \bigint i, \bigint j, \bigint o, \bigint z, \bigint r, \bigint e); @*/

    /** [WHERE] The smaller one of x and y is x where y - x has a square root, and y where x - y has one. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < k && 0 <= j && j < k && 0 <= p && p < m && 0 <= q && q < m && 0 <= r && r < m;
      @ requires Slope.isOf(t, k, 10, i, j) && (isCopied(t, u, m, i, p) && isCopied(t, u, m, j, q)
      @   || isCopied(t, u, m, i, q) && isCopied(t, u, m, j, p));
      @ requires Term.isAt(u, d, 2, q, p, -1, 1) && Slope.isOf(u, r, 8, d, e);
      @ ensures \result && isCopied(t, u, m, k, p);
      @ public static model strictly_pure helper boolean smallerCopied(\bigint t, \bigint u, \bigint m, \bigint k, \bigint p,
      @     \bigint i, \bigint j, \bigint q, \bigint d, \bigint r, \bigint e); @*/

    /** [WHERE] What is positive is not negative. */
    /*@ public normal_behavior
      @ requires k >= 1 && Term.positive(t, b, k);
      @ ensures \result && Term.notNegative(t, b, k);
      @ public static model strictly_pure helper boolean weaker(\bigint t, \bigint b, \bigint k); @*/

    /** [WHERE] Operations that have results for all results of their operands. */
    /*@ public normal_behavior
      @ requires k >= 0 && d > 0 && Term.isDefined(t, b, k) && Term.isAt(t, k, kind, i, j, n, d);
      @ requires kind == 0 || kind == 1 && i >= 0 || kind == 11
      @   || 0 <= i && i < k && 0 <= j && j < k
      @     && (2 <= kind && kind <= 4 || kind == 6 || kind == 9 || kind == 10 || 12 <= kind && kind <= 14 || kind == 16);
      @ ensures \result && Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreDefined(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint n, \bigint d); @*/

    /** [WHERE] The n-th root of what has a result, whatever that is; n is 2h + 1. */
    /*@ public normal_behavior
      @ requires h >= 0 && n == 2 * h + 1 && Term.isDefined(t, b, k) && Term.isAt(t, k, 15, i, j, n, 1);
      @ requires 0 <= i && i < k && 0 <= j && j < k;
      @ ensures \result && Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreOddRoot(\bigint t, \bigint b, \bigint k, \bigint i, \bigint j,
      @     \bigint n, \bigint h); @*/

    /** [WHERE] A quotient by something positive, or the logarithm, the square root or x ln x of it: y ends with that, t begins with y. */
    /*@ public normal_behavior
      @ requires Term.isDefined(t, b, k) && Slope.isOf(t, k, kind, i, j) && 0 <= i && i < k && 0 <= j && j < k;
      @ requires kind == 5 && o == j || (kind == 7 || kind == 8 || kind == 17) && o == i;
      @ requires Slope.begins(t, y, o + 1) && Term.positive(y, b, o + 1);
      @ ensures \result && Term.isDefined(t, b, k + 1);
      @ public static model strictly_pure helper boolean oneMoreOfPositive(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint o, \bigint y); @*/

    /** [WHERE] A product, quotient or square of positive operations: x and y end with them, and t begins with x and y. */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 <= j && k >= 1 && Slope.isOf(t, k - 1, kind, i, j) && Term.isDefined(t, b, k);
      @ requires kind == 3 || kind == 4 || kind == 5;
      @ requires Slope.begins(t, x, i + 1) && Term.positive(x, b, i + 1) && Slope.begins(t, y, j + 1) && Term.positive(y, b, j + 1);
      @ ensures \result && Term.positive(t, b, k);
      @ public static model strictly_pure helper boolean ofTwoPositive(\bigint t, \bigint b, \bigint k, \bigint kind, \bigint i,
      @     \bigint j, \bigint x, \bigint y); @*/

    /**
     * [WHERE] What is not negative at the place, and does not fall from there, is not negative where a condition says that the variable v
     * is not less than the place, if d is 1, or not more, if d is -1: g ends with their difference. The term r ends with d times the slope
     * of the term t; q begins with t and with g, and ends with what t is at the place, the operation p of q; e ends with the place. It is
     * positive if it is so at the place, or if the condition is strict and r positive.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && n <= m && 1 <= h && h <= m && 0 <= p && p < m && s > 0 && (d == 1 || d == -1);
      @ requires Slope.begins(r, t, n) && Slope.isSlope(r, v, l, n - 1, l - 1, d);
      @ requires Slope.begins(q, t, n) && Place.isPlaced(q, b, m, v, p, n - 1, m - 1) && Term.notNegative(q, b, m);
      @ requires Slope.begins(q, g, h) && Slope.isOf(q, x, 1, v, j);
      @ requires (d == -1 || Term.isAt(q, h - 1, 2, x, p, -1, 1)) && (d == 1 || Term.isAt(q, h - 1, 2, p, x, -1, 1));
      @ requires Slope.begins(q, e, p + 1) && Term.encloses(e, b, p, low, high, s) && Term.notNegative(r, a, l);
      @ requires (d == -1 || Place.isSpanned(b, a, v, low, low, s)) && (d == 1 || Place.isSpanned(b, a, v, high, high, s));
      @ ensures \result && Term.notNegative(t, part(b, g, h, c), n)
      @   && (!(Term.positive(q, b, m) || c == 1 && Term.positive(r, a, l)) || Term.positive(t, part(b, g, h, c), n));
      @ public static model strictly_pure helper boolean fromPlace(\bigint t, \bigint r, \bigint q, \bigint g, \bigint e, \bigint v,
      @     \bigint n, \bigint l, \bigint m, \bigint h, \bigint p, \bigint x, \bigint j, \bigint d, \bigint b, \bigint a, \bigint low,
      @     \bigint high, \bigint s, \bigint c); @*/

    /**
     * [WHERE] The same at the points of b, where g is not negative, if r is not negative only where a condition w is positive: so it is at
     * all points of b, and all along the ways between these and their places but maybe at the places. It may be without the variable, too;
     * or g itself, whose first h - 2 operations are: then it is positive on these ways but at the places.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && n <= m && 1 <= h && h <= m && 0 <= p && p < m && s > 0 && (d == 1 || d == -1);
      @ requires Slope.begins(r, t, n) && Slope.isSlope(r, v, l, n - 1, l - 1, d);
      @ requires Slope.begins(q, t, n) && Place.isPlaced(q, b, m, v, p, n - 1, m - 1) && Term.notNegative(q, b, m);
      @ requires Slope.begins(q, g, h) && Slope.isOf(q, x, 1, v, j) && Term.notNegative(g, b, h);
      @ requires (d == -1 || Term.isAt(q, h - 1, 2, x, p, -1, 1)) && (d == 1 || Term.isAt(q, h - 1, 2, p, x, -1, 1));
      @ requires Term.encloses(q, b, p, low, high, s) && f >= 1 && Term.notNegative(r, part(a, w, f, 1), l);
      @ requires (d == -1 || Place.isSpanned(b, a, v, low, low, s)) && (d == 1 || Place.isSpanned(b, a, v, high, high, s));
      @ requires (OneSided.isKept(w, f - 1, a, v) && Term.isDefined(w, a, f) || OneSided.isSteady(w, f, v)) && Term.positive(w, b, f)
      @   || w == g && f == h && x == h - 2 && p < h - 2 && OneSided.isSteady(g, h - 2, v);
      @ ensures \result && Term.notNegative(t, b, n)
      @   && (!(Term.positive(q, b, m) || Term.positive(g, b, h) && Term.positive(r, part(a, w, f, 1), l)) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean fromPlaceWhere(\bigint t, \bigint r, \bigint q, \bigint g, \bigint w,
      @     \bigint v, \bigint n, \bigint l, \bigint m, \bigint h, \bigint f, \bigint p, \bigint x, \bigint j, \bigint d,
      @     \bigint b, \bigint a, \bigint low, \bigint high, \bigint s); @*/

    /**
     * [WHERE] What is not negative at the place, where its slope is 0, and has a slope that does not fall where a condition w is positive,
     * is not negative: w is so at all points of b, and all along the ways between these and their places but maybe at the places. The term
     * r ends with the slope of the term t, u with that of r; q begins with r, and ends with what t is at the place, the operation p of q.
     * It is positive if it is so at the place.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= l && l <= h && l <= m && 0 <= p && p < m && s > 0 && f >= 1;
      @ requires Slope.begins(r, t, n) && Slope.isSlope(r, v, l, n - 1, l - 1, 1);
      @ requires Slope.begins(u, r, l) && Slope.isSlope(u, v, h, l - 1, h - 1, 1) && Slope.begins(q, r, l);
      @ requires Place.isPlaced(q, b, m, v, p, n - 1, m - 1) && Place.isPlaced(q, b, m, v, p, l - 1, z) && Slope.isNumber(q, z, 0);
      @ requires Term.encloses(q, b, p, low, high, s) && Place.isSpanned(b, a, v, low, high, s);
      @ requires Term.notNegative(q, b, m) && Term.notNegative(u, part(a, w, f, 1), h);
      @ requires OneSided.isKept(w, f - 1, a, v) && Term.isDefined(w, a, f) || OneSided.isSteady(w, f, v);
      @ requires Term.positive(w, b, f);
      @ ensures \result && Term.notNegative(t, b, n) && (!Term.positive(q, b, m) || Term.positive(t, b, n));
      @ public static model strictly_pure helper boolean leastByRise(\bigint t, \bigint r, \bigint u, \bigint q, \bigint w,
      @     \bigint v, \bigint n, \bigint l, \bigint h, \bigint m, \bigint f, \bigint p, \bigint z, \bigint b, \bigint a,
      @     \bigint low, \bigint high, \bigint s); @*/
}
