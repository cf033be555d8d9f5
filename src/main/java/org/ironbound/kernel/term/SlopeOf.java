package org.ironbound.kernel.term;

/**
 * The last operation of a term is the slope, by a variable, of one of its first operations, or the negative of it. Wherever along the range
 * of the variable all operations have results, so it is [SLOPE].
 */
public final class SlopeOf {
    /** Which term. */
    public final Term term;
    /** The index of the variable. */
    public final int variable;
    /** The first so many operations are those whose last one has the slope. */
    public final int size;
    /** 1 for the slope, -1 for its negative. */
    public final int sign;

    /*@ public invariant \invariant_for(term) && 1 <= size && size <= term.kinds.length && (sign == 1 || sign == -1);
      @ public invariant 0 <= variable && variable <= 2147483647;
      @ public invariant analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, size - 1, term.kinds.length - 1, sign);
      @ public accessible \inv: this.term, this.variable, this.size, this.sign,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 1 <= size && size <= term.kinds.length && (sign == 1 || sign == -1) && 0 <= variable;
      @ requires analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, size - 1, term.kinds.length - 1, sign);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.variable == variable && this.size == size && this.sign == sign;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SlopeOf(Term term, int variable, int size, int sign) {
        this.term = term;
        this.variable = variable;
        this.size = size;
        this.sign = sign;
    }

    /**
     * From the slopes of all operations that are needed.
     *
     * @param slopes of each of the first operations, the index of the operation that is its slope, or -1 where that is not needed
     * @param sign   1 or -1; the last operation is 0 and so many times the slope
     * @return null if one of them is no slope, or not as they are written here
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.variable == variable && \result.size == slopes.length;
      @ ensures \result != null ==> \result.sign == sign;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SlopeOf of(Term term, int variable, int[] slopes, int sign) {
        int size = slopes.length;
        if (variable < 0 || sign != 1 && sign != -1 || size == 0 || size > term.size()) {
            return null;
        }
        int slope = slopes[size - 1];
        if (slope < 0 || slope >= term.size() || !areSlopes(term, variable, slopes) || !isSigned(term, variable, size, slope, sign)) {
            return null;
        }
        return new SlopeOf(term, variable, size, sign);
    }

    /**
     * By another operation, which has the same result everywhere.
     *
     * @param slope the statement about a term
     * @param same  that the last operation of it has the same result as the last one of a longer term
     * @return null if this is about other terms or operations, or about some points only
     */
    /*@ public normal_behavior
      @ requires \invariant_for(slope) && \invariant_for(same);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == same.term && \result.variable == slope.variable && \result.size == slope.size;
      @ ensures \result != null ==> \result.sign == slope.sign;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SlopeOf same(SlopeOf slope, SameResult same) {
        if (!same.isEverywhere(slope.term)) {
            return null;
        }
        /*@ assert analysis.Fraction.slope(TermNames.term(slope.term), TermNames.term(same.term), slope.variable, slope.term.kinds.length,
          @     same.term.kinds.length, slope.size - 1, slope.sign); @*/
        return new SlopeOf(same.term, slope.variable, slope.size, slope.sign);
    }

    /** Whether one term has the slope, and not its negative, of another one. */
    /*@ normal_behavior
      @ requires \invariant_for(rate) && \invariant_for(of);
      @ ensures \result ==> sign == 1 && of.kinds.length == size && SlopeLemmas.isSlopeOf(rate, of, variable);
      @ assignable \strictly_nothing; @*/
    boolean isOf(Term rate, Term of) {
        return rate.isSame(term) && term.begins(of) && sign == 1 && of.size() == size;
    }

    /** Whether the slope of operation k is the number 0, from the slopes of all operations that are needed for it. */
    /*@ normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> 0 <= k && k < slopes.length && k < term.kinds.length;
      @ ensures \result ==> analysis.Slope.isNumber(TermNames.term(term), slopes[k], 0)
      @   && analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, slopes[k], 1);
      @ assignable \strictly_nothing; @*/
    static boolean isConstant(Term term, int variable, int[] slopes, int k) {
        if (k < 0 || k >= slopes.length || slopes.length > term.size() || !term.isNumber(Copies.entry(slopes, k), 0)) {
            return false;
        }
        return areSlopes(term, variable, slopes);
    }

    /** Whether the last operation is the variable less operation c, whose slope is 0, times the last one of the first l operations. */
    /*@ normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> PlaceLemmas.isTurn(term, l, variable, c, slopes);
      @ assignable \strictly_nothing; @*/
    static boolean isTurn(Term term, int l, int variable, int c, int[] slopes) {
        int last = term.size() - 1;
        int g = term.first(last);
        if (l < 1 || l > term.size() || g < 0 || g >= term.size() || !isConstant(term, variable, slopes, c)) {
            return false;
        }
        int x = term.first(g);
        return x >= 0 && x < term.size() && term.isOf(last, Operations.PRODUCT, g, l - 1) && term.isSum(g, x, c, -1)
            && term.isOf(x, Operations.VARIABLE, variable, term.second(x));
    }

    /** Whether the last operation is so many times an operation, which is the slope of the last one of the first ones. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 1 <= size && size <= term.kinds.length;
      @ requires analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, size - 1, slope, 1);
      @ ensures \result
      @   ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, size - 1, term.kinds.length - 1, sign);
      @ assignable \strictly_nothing; @*/
    private static boolean isSigned(Term term, int variable, int size, int slope, int sign) {
        int last = term.size() - 1;
        int zero = term.first(last);
        boolean good = term.isNumber(zero, 0) && term.isSum(last, zero, slope, sign);
        /*@ assert !good || analysis.Slope.signed(TermNames.term(term), variable, term.kinds.length, size - 1, last, slope, zero, sign); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && slopes.length <= term.kinds.length;
      @ ensures \result ==> SlopeLemmas.areSlopes(TermNames.term(term), variable, term.kinds.length, slopes, slopes.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areSlopes(Term term, int variable, int[] slopes) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= slopes.length;
          @ loop_invariant good ==> SlopeLemmas.areSlopes(TermNames.term(term), variable, term.kinds.length, slopes, k);
          @ decreases slopes.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < slopes.length) {
            good = good && (slopes[k] < 0 || isSlope(term, variable, slopes, k));
            k = k + 1;
        }
        return good;
    }

    /** Whether the slope of operation k is one, if those before are. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < slopes.length && slopes.length <= term.kinds.length;
      @ requires SlopeLemmas.areSlopes(TermNames.term(term), variable, term.kinds.length, slopes, k);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, slopes[k], 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isSlope(Term term, int variable, int[] slopes, int k) {
        int p = slopes[k];
        if (p < 0 || p >= term.size()) {
            return false;
        }
        if (term.kind(k) <= Operations.VARIABLE || term.kind(k) == Operations.PI) {
            return leaf(term, variable, k, p);
        }
        int i = term.first(k);
        int j = term.second(k);
        if (i < 0 || i >= k || j < 0 || j >= k) {
            return false;
        }
        int x = slopes[i];
        int y = slopes[j];
        return 0 <= x && x < term.size() && 0 <= y && y < term.size() && operation(term, variable, k, p, x, y);
    }

    /** Whether operation p is the slope of k, which is a number, a variable or pi. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean leaf(Term term, int variable, int k, int p) {
        if (term.isOf(k, Operations.PI, term.first(k), term.second(k))) {
            return circleNumber(term, variable, k, p);
        }
        return term.isOf(k, Operations.NUMBER, term.first(k), term.second(k)) ? number(term, variable, k, p)
            : term.isOf(k, Operations.VARIABLE, term.first(k), term.second(k)) && variable(term, variable, k, p);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 11, term.first[k], term.second[k]);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean circleNumber(Term term, int variable, int k, int p) {
        boolean good = term.isNumber(p, 0);
        /*@ assert !good || analysis.Slope.ofCircleNumber(TermNames.term(term), variable, term.kinds.length, k, p, term.first[k],
          @     term.second[k]); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 0, term.first[k], term.second[k]);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean number(Term term, int variable, int k, int p) {
        boolean good = term.isNumber(p, 0);
        /*@ assert !good || analysis.Slope.ofNumber(TermNames.term(term), variable, term.kinds.length, k, p, term.first[k],
          @     term.second[k]); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires analysis.Slope.isOf(TermNames.term(term), k, 1, term.first[k], term.second[k]);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), variable, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean variable(Term term, int variable, int k, int p) {
        boolean good = term.isNumber(p, term.first(k) == variable ? 1 : 0);
        /*@ assert !good || analysis.Slope.ofVariable(TermNames.term(term), variable, term.kinds.length, k, p, term.first[k],
          @     term.second[k]); @*/
        return good;
    }

    /** Whether operation p is the slope of k, those of its operands being x and y. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length && 2 <= term.kinds[k];
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean operation(Term term, int v, int k, int p, int x, int y) {
        if (term.isNumber(x, 0) && term.isNumber(y, 0) && term.isNumber(p, 0)) {
            return constant(term, v, k, p, x, y);
        }
        int kind = term.kind(k);
        if (kind == Operations.SUM) {
            return term.hasSlopeOfSum(v, k, p, x, y);
        }
        if (kind == Operations.PRODUCT) {
            boolean isSlope = product(term, v, k, p, x, y);
            return isSlope || weightedLogarithm(term, v, k, p, x, y);
        }
        if (kind == Operations.QUOTIENT) {
            return quotient(term, v, k, p, x, y);
        }
        return ofOne(term, v, k, p, x, y);
    }

    /** Whether operation p is the slope of k, which has one operand; that of it is x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean ofOne(Term term, int v, int k, int p, int x, int y) {
        int kind = term.kind(k);
        if (kind == Operations.SQUARE) {
            return square(term, v, k, p, x, y);
        }
        if (kind == Operations.EXPONENTIAL) {
            return exponential(term, v, k, p, x, y);
        }
        if (kind == Operations.LOGARITHM) {
            return logarithm(term, v, k, p, x, y);
        }
        if (kind == Operations.ROOT) {
            return root(term, v, k, p, x, y);
        }
        return kind == Operations.ABSOLUTE ? absolute(term, v, k, p, x, y) : function(term, v, k, p, x, y);
    }

    /** The same of a function that is none of these. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean function(Term term, int v, int k, int p, int x, int y) {
        int kind = term.kind(k);
        if (kind == Operations.SINE) {
            return sine(term, v, k, p, x, y);
        }
        if (kind == Operations.COSINE) {
            return cosine(term, v, k, p, x, y);
        }
        if (kind == Operations.ARC_TANGENT) {
            return arctangent(term, v, k, p, x, y);
        }
        if (kind == Operations.ANY_ROOT) {
            return anyRoot(term, v, k, p, x, y);
        }
        if (kind == Operations.WEIGHTED) {
            return weighted(term, v, k, p, x, y);
        }
        return kind == Operations.NORMAL && normal(term, v, k, p, x, y);
    }

    /** All numbers, for operands that are constant, have the slope 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length && 2 <= term.kinds[k];
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ requires analysis.Slope.isNumber(TermNames.term(term), x, 0) && analysis.Slope.isNumber(TermNames.term(term), y, 0);
      @ requires analysis.Slope.isNumber(TermNames.term(term), p, 0);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean constant(Term term, int v, int k, int p, int x, int y) {
        boolean good = term.isOf(k, term.kind(k), term.first(k), term.second(k));
        /*@ assert !good || analysis.Slope.ofConstants(TermNames.term(term), v, term.kinds.length, k, p, term.kinds[k], term.first[k], x,
          @     term.second[k], y); @*/
        return good;
    }

    /** x' y + x y'. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean product(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.first(p);
        int r = term.second(p);
        boolean good = term.isOf(k, Operations.PRODUCT, i, j) && term.isSum(p, q, r, 1) && term.isOf(q, Operations.PRODUCT, x, j)
            && term.isOf(r, Operations.PRODUCT, i, y);
        /*@ assert !good || analysis.Slope.ofProduct(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, y, q, r); @*/
        return good;
    }

    /** x' (ln x + 1), for x ln x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean weightedLogarithm(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        if (j < 0 || j >= term.size() || q < 0 || q >= term.size()) {
            return false;
        }
        int h = term.second(j);
        int r = term.second(q);
        boolean good = term.isOf(k, Operations.PRODUCT, i, j) && term.isOf(j, Operations.LOGARITHM, i, h)
            && term.isOf(p, Operations.PRODUCT, x, q) && term.isSum(q, j, r, 1) && term.isNumber(r, 1);
        /*@ assert !good || analysis.Slope.ofWeightedLogarithm(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, h, q, r); @*/
        return good;
    }

    /** (x' - z y')/y, z being x/y. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean quotient(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.first(p);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int r = term.second(q);
        boolean good = term.isOf(k, Operations.QUOTIENT, i, j) && term.isOf(p, Operations.QUOTIENT, q, j) && term.isSum(q, x, r, -1)
            && term.isOf(r, Operations.PRODUCT, k, y);
        /*@ assert !good || analysis.Slope.ofQuotient(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, y, q, r); @*/
        return good;
    }

    /** x' 2x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean square(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        boolean good = term.isOf(k, Operations.SQUARE, i, j) && term.isOf(p, Operations.PRODUCT, x, q) && term.isSum(q, i, i, 1);
        /*@ assert !good || analysis.Slope.ofSquare(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q); @*/
        return good;
    }

    /** z x', z being e^x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean exponential(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, Operations.EXPONENTIAL, i, j) && term.isOf(p, Operations.PRODUCT, k, x);
        /*@ assert !good || analysis.Slope.ofExponential(TermNames.term(term), v, term.kinds.length, k, p, i, x, j); @*/
        return good;
    }

    /** x'/x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean logarithm(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, Operations.LOGARITHM, i, j) && term.isOf(p, Operations.QUOTIENT, x, i);
        /*@ assert !good || analysis.Slope.ofLogarithm(TermNames.term(term), v, term.kinds.length, k, p, i, x, j); @*/
        return good;
    }

    /** x'/(2z), z being the square root of x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean root(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        boolean good = term.isOf(k, Operations.ROOT, i, j) && term.isOf(p, Operations.QUOTIENT, x, q) && term.isSum(q, k, k, 1);
        /*@ assert !good || analysis.Slope.ofRoot(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q); @*/
        return good;
    }

    /** x' x/z, z being |x|. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean absolute(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        boolean good = term.isOf(k, Operations.ABSOLUTE, i, j) && term.isOf(p, Operations.PRODUCT, x, q)
            && term.isOf(q, Operations.QUOTIENT, i, k);
        /*@ assert !good || analysis.Slope.ofAbsolute(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q); @*/
        return good;
    }

    /** x' cos x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean sine(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int g = term.second(q);
        boolean good = term.isOf(k, Operations.SINE, i, j) && term.isOf(p, Operations.PRODUCT, x, q)
            && term.isOf(q, Operations.COSINE, i, g);
        /*@ assert !good || analysis.Slope.ofSine(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q, g); @*/
        return good;
    }

    /** 0 - x' sin x. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean cosine(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int z = term.first(p);
        int r = term.second(p);
        if (r < 0 || r >= term.size()) {
            return false;
        }
        int q = term.second(r);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int g = term.second(q);
        boolean good = term.isOf(k, Operations.COSINE, i, j) && term.isNumber(z, 0) && term.isSum(p, z, r, -1)
            && term.isOf(r, Operations.PRODUCT, x, q) && term.isOf(q, Operations.SINE, i, g);
        /*@ assert !good || analysis.Slope.ofCosine(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q, g, r, z); @*/
        return good;
    }

    /** x'/(1 + x^2). */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean arctangent(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int o = term.first(q);
        int r = term.second(q);
        if (r < 0 || r >= term.size()) {
            return false;
        }
        int g = term.second(r);
        boolean good = term.isOf(k, Operations.ARC_TANGENT, i, j) && term.isOf(p, Operations.QUOTIENT, x, q) && term.isSum(q, o, r, 1)
            && term.isNumber(o, 1) && term.isOf(r, Operations.SQUARE, i, g);
        /*@ assert !good || analysis.Slope.ofArctangent(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q, o, r, g); @*/
        return good;
    }

    /** x' z/(n x), z being the n-th root of x; or x'/(3 z^2) of a cube root. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean anyRoot(Term term, int v, int k, int p, int x, int y) {
        return term.hasSlopeOfRoot(v, k, p, x) || term.hasSlopeOfCubeRoot(v, k, p, x);
    }

    /** x' (ln x + 1), for x ln x as an operation of its own. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean weighted(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int o = term.first(q);
        int r = term.second(q);
        if (o < 0 || o >= term.size()) {
            return false;
        }
        int h = term.second(o);
        boolean good = term.isOf(k, Operations.WEIGHTED, i, j) && term.isOf(p, Operations.PRODUCT, x, q) && term.isSum(q, o, r, 1)
            && term.isOf(o, Operations.LOGARITHM, i, h) && term.isNumber(r, 1);
        /*@ assert !good || analysis.Slope.ofWeighted(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q, o, r, h); @*/
        return good;
    }

    /** x' e^(-x^2/2)/sqrt(2 pi). */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(term), v, term.kinds.length, term.first[k], x, term.second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(term), v, term.kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean normal(Term term, int v, int k, int p, int x, int y) {
        int i = term.first(k);
        int j = term.second(k);
        int q = term.second(p);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int e = term.first(q);
        int r = term.second(q);
        boolean good = term.isOf(k, Operations.NORMAL, i, j) && term.isOf(p, Operations.PRODUCT, x, q)
            && term.isOf(q, Operations.QUOTIENT, e, r) && isBell(term, e, i) && isRootOfTwoPi(term, r);
        /*@ assert !good || analysis.Slope.ofNormal(TermNames.term(term), v, term.kinds.length, k, p, i, x, j, q, e, r); @*/
        return good;
    }

    /** Whether there is an operation e, which is e^((0 - x^2)/2), x being operation i. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> analysis.Slope.isBell(TermNames.term(term), e, i);
      @ assignable \strictly_nothing; @*/
    private static boolean isBell(Term term, int e, int i) {
        if (e < 0 || e >= term.size()) {
            return false;
        }
        int g = term.first(e);
        if (g < 0 || g >= term.size()) {
            return false;
        }
        int z = term.first(g);
        int u = term.second(g);
        if (u < 0 || u >= term.size()) {
            return false;
        }
        int w = term.second(u);
        if (w < 0 || w >= term.size()) {
            return false;
        }
        boolean good = term.isOf(e, Operations.EXPONENTIAL, g, term.second(e)) && term.isHalfMore(g, z, u) && term.isNumber(z, 0)
            && term.isSum(u, z, w, -1) && term.isOf(w, Operations.SQUARE, i, term.second(w));
        /*@ assert !good || analysis.Slope.bell(TermNames.term(term), e, i, w, term.second[w], z, u, g, term.second[e]); @*/
        return good;
    }

    /** Whether there is an operation r, which is the root of pi + pi. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> analysis.Slope.isRootOfTwoPi(TermNames.term(term), r);
      @ assignable \strictly_nothing; @*/
    private static boolean isRootOfTwoPi(Term term, int r) {
        if (r < 0 || r >= term.size()) {
            return false;
        }
        int q = term.first(r);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int c = term.first(q);
        if (c < 0 || c >= term.size()) {
            return false;
        }
        boolean good = term.isOf(r, Operations.ROOT, q, term.second(r)) && term.isSum(q, c, c, 1)
            && term.isOf(c, Operations.PI, term.first(c), term.second(c));
        /*@ assert !good || analysis.Slope.rootOfTwoPi(TermNames.term(term), r, c, term.first[c], term.second[c], q, term.second[r]); @*/
        return good;
    }
}
