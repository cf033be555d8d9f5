package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** At each point of the box at which all operations of the term have results, those of two of them are the same [SAME-RESULT]. */
public final class SameResult {
    /** In place of the number of an unknown, for an operation that is computed from others. */
    public static final int COMPUTED = -1;
    /** For an operation that is not needed. */
    public static final int UNUSED = -2;
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** The index of one operation. */
    public final int first;
    /** The index of the other one. */
    public final int second;

    /*@ public invariant \invariant_for(term) && \invariant_for(box);
      @ public invariant 0 <= first && first < term.kinds.length && 0 <= second && second < term.kinds.length;
      @ public invariant analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, first, second);
      @ public accessible \inv: this.term, this.box, this.first, this.second,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ requires 0 <= first && first < term.kinds.length && 0 <= second && second < term.kinds.length;
      @ requires analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, first, second);
      @ ensures \invariant_for(this) && this.term == term && this.box == box && this.first == first && this.second == second;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SameResult(Term term, Ranges box, int first, int second) {
        this.term = term;
        this.box = box;
        this.first = first;
        this.second = second;
    }

    /**
     * By fractions of polynomials that are equal at one point, where their unknowns are large.
     *
     * @param unknowns of the polynomials, and the point
     * @param kinds    of each operation, which unknown it is, or that it is computed or not used
     * @param images   of each operation that is used, its fraction at the point
     * @param first    an operation that is used
     * @param second   another one
     * @return null if an image is not what the rules say, or these two are not equal, or the point is too small to tell
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires (\forall int i; 0 <= i && i < images.length; \invariant_for(images[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult of(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int first,
            int second) {
        int n = term.size();
        if (kinds.length != n || images.length != n || first < 0 || first >= n || second < 0 || second >= n) {
            return null;
        }
        if (kinds[first] < COMPUTED || kinds[second] < COMPUTED || !areImages(term, box, unknowns, kinds, images)) {
            return null;
        }
        return areEqual(term, box, unknowns, kinds, images, first, second) ? new SameResult(term, box, first, second) : null;
    }

    /**
     * By what undoes what: the exponential of a logarithm and the logarithm of an exponential, those of 0 and 1, a square root times
     * itself, and a root of odd degree of a power to that; or by the product of something and its logarithm, which is an operation of its
     * own, too, and 0 for the number 0; or by the square of a cosine, which is 1 less that of the sine; or by what a function is at 0.
     *
     * @param first  an operation
     * @param second another one
     * @return null if the first is none of these, or the second not what is left of it
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult inverse(Term term, Ranges box, int first, int second) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        boolean good = isInverse(term, box, first, second) || isPlain(term, box, first, second)
            || isSquaredCosine(term, box, first, second) || Powers.isRootOfPower(term, box, first, second)
            || isFunctionOfNull(term, box, first, second);
        return good ? new SameResult(term, box, first, second) : null;
    }

    /**
     * By a root: to the power of its degree it is what it is the root of.
     *
     * @param first  the power
     * @param second the other one
     * @param root   of which degree, its number says
     * @return null if they are not so
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofRoot(Term term, Ranges box, int first, int second, int root) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size() || root < 0 || root >= term.size()) {
            return null;
        }
        return Powers.isPowerOfRoot(term, box, first, second, root) ? new SameResult(term, box, first, second) : null;
    }

    /**
     * By a third operation.
     *
     * @param one   that an operation has the same result as it
     * @param other that it has the same result as another one
     * @return null if these are about other terms, boxes or operations
     */
    /*@ public normal_behavior
      @ requires \invariant_for(one) && \invariant_for(other);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == one.term && \result.box == one.box;
      @ ensures \result != null ==> \result.first == one.first && \result.second == other.second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult through(SameResult one, SameResult other) {
        if (one.second != other.first || !other.holdsOn(one.term, one.box)) {
            return null;
        }
        /*@ assert analysis.Fraction.through(TermNames.term(one.term), TermNames.box(one.box), one.term.kinds.length, one.first,
          @     one.second, other.second); @*/
        return new SameResult(one.term, one.box, one.first, other.second);
    }

    /** The same of the other one and the one. */
    /*@ public normal_behavior
      @ requires \invariant_for(same);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.term == same.term && \result.box == same.box;
      @ ensures \result.first == same.second && \result.second == same.first;
      @ assignable \nothing; @*/
    public static SameResult turned(SameResult same) {
        /*@ assert analysis.Fraction.turned(TermNames.term(same.term), TermNames.box(same.box), same.term.kinds.length, same.first,
          @     same.second); @*/
        return new SameResult(same.term, same.box, same.second, same.first);
    }

    /**
     * By an angle: the sine or the cosine of 0 + h/12 pi, and 0 + a square root or 0 - a square root.
     *
     * @param first  the sine, or the cosine
     * @param second the other one
     * @param h      which multiple of pi/12 the angle is
     * @param turns  whole ones that are left out, of the angle whose sine the root is
     * @param part   the rest of that in twelfths of pi, or pi less the rest: at most 6, and neither 1 nor 5
     * @return null if they are not so
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofSine(Term term, Ranges box, int first, int second, int h, int turns, int part) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        return Angles.isSine(term, box, first, second, h, turns, part) ? new SameResult(term, box, first, second) : null;
    }

    /**
     * By exponents: e to the power of a sum is the product of two powers.
     *
     * @param first  the power of the sum
     * @param second the product
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofExponents(Term term, Ranges box, int first, int second) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        return isOfExponents(term, box, first, second) ? new SameResult(term, box, first, second) : null;
    }

    /** Whether operation k is e to the power of a sum, and operation l the product of the powers. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfExponents(Term term, Ranges box, int k, int l) {
        int r = term.first(k);
        int i = term.first(l);
        int j = term.second(l);
        if (r < 0 || r >= term.size() || i < 0 || i >= term.size() || j < 0 || j >= term.size()) {
            return false;
        }
        int p = term.first(i);
        int q = term.first(j);
        int h = term.second(k);
        int f = term.second(i);
        int g = term.second(j);
        boolean good = term.isOf(k, Operations.EXPONENTIAL, r, h) && term.isSum(r, p, q, 1) && term.isOf(l, Operations.PRODUCT, i, j)
            && term.isOf(i, Operations.EXPONENTIAL, p, f) && term.isOf(j, Operations.EXPONENTIAL, q, g);
        /*@ assert !good || analysis.Fraction.ofExponents(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, r, h, p, q, i,
          @     j, f, g); @*/
        return good;
    }

    /**
     * By what they are of: two operations of one kind and with one number.
     *
     * @param one   that the first operands have the same result; any statement where they are the same operation
     * @param other that the second ones have
     * @return null if the operations are not of one kind, or with different numbers, or the statements are about other ones
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(one) && \invariant_for(other);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofOperands(Term term, Ranges box, int first, int second, SameResult one, SameResult other) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        boolean good = one.isFor(term, box, term.first(first), term.first(second))
            && other.isFor(term, box, term.second(first), term.second(second)) && isOfSame(term, box, first, second);
        return good ? new SameResult(term, box, first, second) : null;
    }

    /** Whether two operations are the same one, or have the same result on the box by this. */
    /*@ private normal_behavior
      @ requires \invariant_for(of) && \invariant_for(at);
      @ ensures \result ==> FractionLemmas.areSame(of, at, i, j);
      @ assignable \strictly_nothing; @*/
    private boolean isFor(Term of, Ranges at, int i, int j) {
        return i == j || first == i && second == j && holdsOn(of, at);
    }

    /** Whether two operations, the operands of which have the same results, are of one kind and with one number. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires FractionLemmas.areSame(term, box, term.first[k], term.first[l]);
      @ requires FractionLemmas.areSame(term, box, term.second[k], term.second[l]);
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSame(Term term, Ranges box, int k, int l) {
        BigFraction number = term.number(k);
        BigFraction other = term.number(l);
        int kind = term.kind(k);
        boolean good = kind >= Operations.SUM && term.kind(l) == kind && Comparison.isSame(number, other);
        /*@ assert !good || analysis.Fraction.ofOperands(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, kind,
          @     term.first[k], term.second[k], BigFraction.num(number), BigFraction.den(number), term.first[l], term.second[l]); @*/
        return good;
    }

    /**
     * By their squares.
     *
     * @param squares that two squares have the same result
     * @param x       that what the one is the square of is not negative: of a term that ends with a copy of it
     * @param ofX     of each operation of that, the index of the one that it copies
     * @param y       that what the other one is the square of is not
     * @param ofY     of each operation of that, the index of the one that it copies
     * @return null if these are about other operations, terms or boxes, or say that something is positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(squares) && \invariant_for(x) && \invariant_for(y);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == squares.term && \result.box == squares.box;
      @ ensures \result != null ==> \result.first == ofX[ofX.length - 1] && \result.second == ofY[ofY.length - 1];
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofSquares(SameResult squares, NotNegativeOn x, int[] ofX, NotNegativeOn y, int[] ofY) {
        Term term = squares.term;
        int p = squares.first;
        int q = squares.second;
        int i = term.first(p);
        int j = term.first(q);
        if (!isCopyOf(squares, x, ofX, i) || !isCopyOf(squares, y, ofY, j)) {
            return null;
        }
        if (!term.isOf(p, Operations.SQUARE, i, term.second(p)) || !term.isOf(q, Operations.SQUARE, j, term.second(q))) {
            return null;
        }
        //@ assert FractionLemmas.bySquares(term, squares.box, x.term, y.term, i, j, p, q, term.second[p], term.second[q]);
        return new SameResult(term, squares.box, i, j);
    }

    /**
     * The same of squares of what is negative nowhere, as the signs of what it is made of show: it need not have a result everywhere.
     *
     * @param squares that two squares have the same result
     * @return null if they are no squares, or something may be negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(squares);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == squares.term && \result.box == squares.box;
      @ ensures \result != null ==> \result.first == squares.term.first[squares.first]
      @   && \result.second == squares.term.first[squares.second];
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult bySigns(SameResult squares) {
        Term term = squares.term;
        int p = squares.first;
        int q = squares.second;
        int i = term.first(p);
        int j = term.first(q);
        if (!term.isOf(p, Operations.SQUARE, i, term.second(p)) || !term.isOf(q, Operations.SQUARE, j, term.second(q))) {
            return null;
        }
        if (!Signs.isFromNull(term, squares.box, i, Signs.DEEPEST) || !Signs.isFromNull(term, squares.box, j, Signs.DEEPEST)) {
            return null;
        }
        /*@ assert analysis.Fraction.ofSquaresFromNull(TermNames.term(term), TermNames.box(squares.box), term.kinds.length, i, j, p, q,
          @     term.second[p], term.second[q], 0, 0, 1); @*/
        return new SameResult(term, squares.box, i, j);
    }

    /** Whether a term is not negative that ends with a copy of operation i. */
    /*@ private normal_behavior
      @ requires \invariant_for(of) && \invariant_for(known);
      @ ensures \result ==> 0 <= i && i < of.term.kinds.length && copies.length >= 1 && copies[copies.length - 1] == i;
      @ ensures \result ==> FractionLemmas.isCopy(of.term, of.box, known.term, i);
      @ assignable \strictly_nothing; @*/
    private static boolean isCopyOf(SameResult of, NotNegativeOn known, int[] copies, int i) {
        return i >= 0 && i < of.term.size() && copies.length >= 1 && Copies.entry(copies, copies.length - 1) == i
            && known.isAboutCopy(of.term, of.box, copies, i);
    }

    /**
     * By an absolute value: the smaller one of x and y is y + ((x - y) - |x - y|)/2.
     *
     * @param first  a smaller one of two
     * @param second the operation that is written so
     * @return null if it is not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofSmaller(Term term, Ranges box, int first, int second) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        return isSmaller(term, box, first, second) ? new SameResult(term, box, first, second) : null;
    }

    /**
     * By the opposite of a number: the sine of 0 - x is 0 less that of x, so is its arctangent; the cosine is that of x, so is the absolute
     * value.
     *
     * @param first  the function of 0 - x
     * @param second the other one
     * @return null if they are not so
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SameResult ofOpposite(Term term, Ranges box, int first, int second) {
        if (first < 0 || first >= term.size() || second < 0 || second >= term.size()) {
            return null;
        }
        return Opposites.areSame(term, box, first, second) ? new SameResult(term, box, first, second) : null;
    }

    /** Whether operation k is a smaller one of two, and operation l it by their distance. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isSmaller(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        int r = term.second(l);
        if (r < 0 || r >= term.size() || !term.isOf(k, Operations.SMALLER, i, j)) {
            return false;
        }
        int d = term.first(r);
        int q = term.second(r);
        if (q < 0 || q >= term.size()) {
            return false;
        }
        int o = term.second(q);
        boolean good = term.isHalfMore(l, j, r) && term.isSum(r, d, q, -1) && term.isOf(q, Operations.ABSOLUTE, d, o)
            && term.isSum(d, i, j, -1);
        /*@ assert !good || analysis.Fraction.ofSmaller(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, r, d, q,
          @     o); @*/
        return good;
    }

    /** Whether operation k undoes what its operand does with operation l. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isInverse(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        if (i < 0 || i >= term.size()) {
            return false;
        }
        int o = term.second(i);
        boolean ofLogarithm = term.isOf(k, Operations.EXPONENTIAL, i, j) && term.isOf(i, Operations.LOGARITHM, l, o);
        boolean ofExponential = term.isOf(k, Operations.LOGARITHM, i, j) && term.isOf(i, Operations.EXPONENTIAL, l, o);
        boolean ofRoots = term.isOf(k, Operations.PRODUCT, i, i) && term.isOf(i, Operations.ROOT, l, o);
        /*@ assert (!ofLogarithm || analysis.Fraction.ofLogarithm(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j,
          @     o))
          @   && (!ofExponential || analysis.Fraction.ofExponential(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i,
          @     j, o))
          @   && (!ofRoots || analysis.Fraction.ofRoots(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, o)); @*/
        return ofLogarithm || ofExponential || ofRoots;
    }

    /** Whether operation k is e^0 and l is 1, or k is the logarithm of 1 and l is 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isPlain(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        boolean isOne = term.isOf(k, Operations.EXPONENTIAL, i, j) && term.isNumber(i, 0) && term.isNumber(l, 1);
        boolean isNull = term.isOf(k, Operations.LOGARITHM, i, j) && term.isNumber(i, 1) && term.isNumber(l, 0);
        /*@ assert (!isOne || analysis.Fraction.exponentialOfNull(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i,
          @     j))
          @   && (!isNull || analysis.Fraction.logarithmOfOne(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i,
          @     j)); @*/
        return isOne || isNull || isWeighted(term, box, k, l) || isWeightedNull(term, box, k, l);
    }

    /** Whether operation k is the product of something and its logarithm, and l is that as an operation of its own. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isWeighted(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        if (j < 0 || j >= term.size()) {
            return false;
        }
        int o = term.second(j);
        int g = term.second(l);
        boolean good = term.isOf(k, Operations.PRODUCT, i, j) && term.isOf(j, Operations.LOGARITHM, i, o)
            && term.isOf(l, Operations.WEIGHTED, i, g);
        /*@ assert !good || analysis.Fraction.ofWeighted(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, o, g); @*/
        return good;
    }

    /** Whether operation k is x ln x for the number 0, and l is 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isWeightedNull(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, Operations.WEIGHTED, i, j) && term.isNumber(i, 0) && term.isNumber(l, 0);
        //@ assert !good || analysis.Fraction.weightedNull(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j);
        return good;
    }

    /** Whether operation k is a function of the number 0, and l is its value there. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isFunctionOfNull(Term term, Ranges box, int k, int l) {
        return isCosineOfNull(term, box, k, l) || isNullOf(term, box, k, l, Operations.ABSOLUTE)
            || isNullOf(term, box, k, l, Operations.SINE) || isNullOf(term, box, k, l, Operations.ARC_TANGENT)
            || isNullOf(term, box, k, l, Operations.ANY_ROOT);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isCosineOfNull(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, Operations.COSINE, i, j) && term.isNumber(i, 0) && term.isNumber(l, 1);
        //@ assert !good || analysis.Fraction.cosineOfNull(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j);
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires kind == 9 || kind == 12 || kind == 14 || kind == 15;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isNullOf(Term term, Ranges box, int k, int l, int kind) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, kind, i, j) && term.isNumber(i, 0) && term.isNumber(l, 0);
        //@ assert !good || analysis.Fraction.functionOfNull(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, kind);
        return good;
    }

    /** Whether operation k is the square of a cosine, and l is 1 less that of the sine. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isSquaredCosine(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int p = term.second(l);
        if (i < 0 || i >= term.size() || p < 0 || p >= term.size()) {
            return false;
        }
        int x = term.first(i);
        int q = term.first(p);
        return q >= 0 && q < term.size() && isSquaredCosine(term, box, k, l, i, x, p, q);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires 0 <= i && i < term.kinds.length && 0 <= p && p < term.kinds.length && 0 <= q && q < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isSquaredCosine(Term term, Ranges box, int k, int l, int i, int x, int p, int q) {
        int e = term.first(l);
        int j = term.second(k);
        int o = term.second(i);
        int g = term.second(p);
        int h = term.second(q);
        boolean good = term.isOf(k, Operations.SQUARE, i, j) && term.isOf(i, Operations.COSINE, x, o) && term.isSum(l, e, p, -1)
            && term.isNumber(e, 1) && term.isOf(p, Operations.SQUARE, q, g) && term.isOf(q, Operations.SINE, x, h);
        /*@ assert !good || analysis.Fraction.ofSquaredCosine(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, x,
          @     o, e, p, q, g, h); @*/
        return good;
    }

    /** Whether this is said of a term, on a box. */
    /*@ normal_behavior
      @ requires \invariant_for(of) && \invariant_for(at);
      @ ensures \result ==> 0 <= first && first < of.kinds.length && 0 <= second && second < of.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(of), TermNames.box(at), of.kinds.length, first, second);
      @ assignable \strictly_nothing; @*/
    boolean holdsOn(Term of, Ranges at) {
        return of.isSame(term) && isOn(at);
    }

    /** Whether the last operation of another term is the same, on a box, as the last one of a term that this one begins with. */
    /*@ normal_behavior
      @ requires \invariant_for(of) && \invariant_for(known) && \invariant_for(at);
      @ ensures \result ==> FractionLemmas.haveSame(of, known, at);
      @ assignable \strictly_nothing; @*/
    boolean isOf(Term of, Term known, Ranges at) {
        return term.begins(of) && known.isSame(term) && isOn(at) && first == of.size() - 1 && second == term.size() - 1;
    }

    /** Whether the last operation of another term is the same everywhere as the last one of a term that begins with that. */
    /*@ normal_behavior
      @ requires \invariant_for(of);
      @ ensures \result ==> of.kinds.length <= term.kinds.length;
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(term), TermNames.term(of), of.kinds.length);
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), 0, term.kinds.length, of.kinds.length - 1,
      @     term.kinds.length - 1);
      @ assignable \strictly_nothing; @*/
    boolean isEverywhere(Term of) {
        return term.begins(of) && box.isAll() && first == of.size() - 1 && second == term.size() - 1;
    }

    /** Whether the box is that of this statement, or this one is about all points. */
    /*@ private normal_behavior
      @ requires \invariant_for(at);
      @ ensures \result
      @   ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(at), term.kinds.length, first, second);
      @ assignable \strictly_nothing; @*/
    private boolean isOn(Ranges at) {
        boolean isEverywhere = box.isAll();
        /*@ assert !isEverywhere || analysis.Fraction.onBox(TermNames.term(term), TermNames.box(at), term.kinds.length, first,
          @     second); @*/
        return isEverywhere || box.isSame(at);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires kinds.length == term.kinds.length && images.length == term.kinds.length && FractionLemmas.areSound(images);
      @ requires 0 <= first && first < kinds.length && 0 <= second && second < kinds.length;
      @ requires kinds[first] >= COMPUTED && kinds[second] >= COMPUTED;
      @ requires FractionLemmas.areImages(term, box, unknowns, kinds, images, kinds.length);
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, first, second);
      @ assignable \strictly_nothing; @*/
    private static boolean areEqual(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int first, int second) {
        boolean good = images[first].isEqual(images[second], unknowns.base, unknowns.power);
        //@ assert !good || FractionLemmas.same(term, box, unknowns, first, second, images[first], images[second]);
        return good;
    }

    /** Whether all images are what the rules say. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires kinds.length == term.kinds.length && images.length == term.kinds.length && FractionLemmas.areSound(images);
      @ ensures \result ==> FractionLemmas.areImages(term, box, unknowns, kinds, images, kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areImages(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= kinds.length;
          @ loop_invariant good ==> FractionLemmas.areImages(term, box, unknowns, kinds, images, k);
          @ decreases kinds.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < kinds.length) {
            good = good && (kinds[k] < COMPUTED || isImage(term, box, unknowns, kinds, images, k));
            k = k + 1;
        }
        return good;
    }

    /** Whether the image of operation k is what the rules say, if those before are. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires kinds.length == term.kinds.length && images.length == term.kinds.length && FractionLemmas.areSound(images);
      @ requires 0 <= k && k < kinds.length;
      @ requires FractionLemmas.areImages(term, box, unknowns, kinds, images, k);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, images[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean isImage(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int k) {
        int unknown = Copies.entry(kinds, k);
        if (unknown >= 0) {
            return unknown(term, box, unknowns, k, unknown, at(images, k));
        }
        return term.kind(k) <= Operations.VARIABLE ? leaf(term, box, unknowns, k, at(images, k))
            : isOfSquare(term, k) && ofSquare(term, box, unknowns, kinds, images, k) || isNull(term, box, unknowns, k, at(images, k))
                || operation(term, box, unknowns, kinds, images, k);
    }

    /** Whether operation k is a product with the number 0, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean isNull(Term term, Ranges box, Unknowns unknowns, int k, Image image) {
        return hasNull(term, box, unknowns, k, term.first(k), image) || hasNull(term, box, unknowns, k, term.second(k), image);
    }

    /** Whether operation l is the number 0, operation k a product with it, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires l == term.first[k] || l == term.second[k];
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean hasNull(Term term, Ranges box, Unknowns unknowns, int k, int l, Image image) {
        if (l < 0 || l >= term.size() || term.kind(l) != Operations.NUMBER) {
            return false;
        }
        BigFraction number = term.number(l);
        boolean good = number.getNumerator().signum() == 0 && image.isNumber(number)
            && term.isOf(k, Operations.PRODUCT, term.first(k), term.second(k));
        /*@ assert !good || FractionLemmas.ofNullProduct(term, box, unknowns, k, term.first[k], term.second[k], l, term.first[l],
          @     term.second[l], BigFraction.den(number), image); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires FractionLemmas.areSound(images) && 0 <= k && k < images.length;
      @ ensures \result == images[k] && \invariant_for(\result);
      @ assignable \strictly_nothing; @*/
    private static Image at(Image[] images, int k) {
        return images[k];
    }

    /** Whether operation i is used, and before operation k. */
    /*@ private normal_behavior
      @ requires 0 <= k && k <= kinds.length && FractionLemmas.areImages(term, box, unknowns, kinds, images, k);
      @ ensures \result ==> 0 <= i && i < k && FractionLemmas.isImage(term, box, unknowns, i, images[i]);
      @ assignable \strictly_nothing; @*/
    private static boolean isUsed(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int k, int i) {
        return 0 <= i && i < k && kinds[i] >= COMPUTED;
    }

    /** Whether operation k may be the square of a square root, or of an absolute value. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> 0 <= term.first[k] && term.first[k] < k;
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSquare(Term term, int k) {
        int i = term.first(k);
        return term.kind(k) == Operations.SQUARE && 0 <= i && i < k
            && (term.kind(i) == Operations.ROOT || term.kind(i) == Operations.ABSOLUTE);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires kinds.length == term.kinds.length && images.length == term.kinds.length && FractionLemmas.areSound(images);
      @ requires 0 <= k && k < kinds.length;
      @ requires FractionLemmas.areImages(term, box, unknowns, kinds, images, k);
      @ requires 0 <= term.first[k] && term.first[k] < k;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, images[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean ofSquare(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int k) {
        int root = term.first(k);
        int i = term.first(root);
        return i < root && isUsed(term, box, unknowns, kinds, images, k, i)
            && (squaredRoot(term, box, unknowns, k, i, at(images, i), at(images, k))
                || squaredAbsolute(term, box, unknowns, k, i, at(images, i), at(images, k)));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(unknowns);
      @ requires kinds.length == term.kinds.length && images.length == term.kinds.length && FractionLemmas.areSound(images);
      @ requires 0 <= k && k < kinds.length;
      @ requires FractionLemmas.areImages(term, box, unknowns, kinds, images, k);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, images[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean operation(Term term, Ranges box, Unknowns unknowns, int[] kinds, Image[] images, int k) {
        int i = term.first(k);
        int j = term.second(k);
        return isUsed(term, box, unknowns, kinds, images, k, i) && isUsed(term, box, unknowns, kinds, images, k, j)
            && result(term, box, unknowns, k, at(images, i), at(images, j), at(images, k));
    }

    /** Whether operation k is a number, or a variable that is one on the box, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && \invariant_for(box) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean leaf(Term term, Ranges box, Unknowns unknowns, int k, Image image) {
        return number(term, box, unknowns, k, image) || variable(term, box, unknowns, k, image);
    }

    /** Whether operation k is unknown number i, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && \invariant_for(unknowns) && 0 <= k && k < term.kinds.length && i >= 0;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean unknown(Term term, Ranges box, Unknowns unknowns, int k, int i, Image image) {
        BigInteger unit = unknowns.unit(i);
        boolean good = unknowns.isUnknown(i, k) && image.isUnknown(unit);
        /*@ assert !good || FractionLemmas.ofUnknown(term, box, unknowns, k, i, unknowns.list.kinds[i], unknowns.list.second[i],
          @     BigInteger.val(unit), image); @*/
        return good;
    }

    /** Whether operation k is a number, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean number(Term term, Ranges box, Unknowns unknowns, int k, Image image) {
        BigFraction number = term.number(k);
        boolean good = term.kind(k) == Operations.NUMBER && image.isNumber(number);
        /*@ assert !good || FractionLemmas.ofNumber(term, box, unknowns, k, term.first[k], term.second[k], BigFraction.num(number),
          @     BigFraction.den(number), image); @*/
        return good;
    }

    /** Whether operation k is a variable that is one number on the box, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && \invariant_for(box) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean variable(Term term, Ranges box, Unknowns unknowns, int k, Image image) {
        int v = term.first(k);
        if (!term.isOf(k, Operations.VARIABLE, v, term.second(k)) || v < 0 || v >= box.size() || !box.isNumber(v)) {
            return false;
        }
        BigFraction number = box.start(v);
        boolean good = image.isNumber(number);
        /*@ assert !good || FractionLemmas.ofVariable(term, box, unknowns, k, v, term.second[k], BigFraction.num(number),
          @     BigFraction.den(number), image); @*/
        return good;
    }

    /** Whether operation k is the square of the square root of operation i, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= i && i < term.first[k]
      @   && term.first[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, i, x);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean squaredRoot(Term term, Ranges box, Unknowns unknowns, int k, int i, Image x, Image image) {
        int root = term.first(k);
        boolean good = term.isOf(k, Operations.SQUARE, root, term.second(k)) && term.isOf(root, Operations.ROOT, i, term.second(root))
            && image.isSame(x);
        /*@ assert !good || FractionLemmas.ofSquaredRoot(term, box, unknowns, k, root, term.second[k], i, term.second[root], x,
          @     image); @*/
        return good;
    }

    /** Whether operation k is the square of the absolute value of operation i, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= i && i < term.first[k]
      @   && term.first[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, i, x);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean squaredAbsolute(Term term, Ranges box, Unknowns unknowns, int k, int i, Image x, Image image) {
        int size = term.first(k);
        boolean good = term.isOf(k, Operations.SQUARE, size, term.second(k)) && term.isOf(size, Operations.ABSOLUTE, i, term.second(size))
            && image.isProduct(x, x);
        /*@ assert !good || FractionLemmas.ofSquaredAbsolute(term, box, unknowns, k, size, term.second[k], i, term.second[size], x,
          @     image); @*/
        return good;
    }

    /** Whether operation k is a sum, product, square or quotient, and this its image. */
    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, term.first[k], x);
      @ requires \invariant_for(y) && FractionLemmas.isImage(term, box, unknowns, term.second[k], y);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean result(Term term, Ranges box, Unknowns unknowns, int k, Image x, Image y, Image image) {
        int kind = term.kind(k);
        return kind == Operations.SUM ? sum(term, box, unknowns, k, x, y, image)
            : kind == Operations.PRODUCT ? product(term, box, unknowns, k, x, y, image)
            : kind == Operations.SQUARE ? square(term, box, unknowns, k, x, image)
            : kind == Operations.QUOTIENT && quotient(term, box, unknowns, k, x, y, image);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length && term.kinds[k] == Operations.SUM;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, term.first[k], x);
      @ requires \invariant_for(y) && FractionLemmas.isImage(term, box, unknowns, term.second[k], y);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean sum(Term term, Ranges box, Unknowns unknowns, int k, Image x, Image y, Image image) {
        BigFraction number = term.number(k);
        boolean good = image.isSum(x, y, number);
        /*@ assert !good || FractionLemmas.ofSum(term, box, unknowns, k, term.first[k], term.second[k], BigFraction.num(number),
          @     BigFraction.den(number), x, y, image); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, term.first[k], x);
      @ requires \invariant_for(y) && FractionLemmas.isImage(term, box, unknowns, term.second[k], y);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean product(Term term, Ranges box, Unknowns unknowns, int k, Image x, Image y, Image image) {
        boolean good = term.isOf(k, Operations.PRODUCT, term.first(k), term.second(k)) && image.isProduct(x, y);
        //@ assert !good || FractionLemmas.ofProduct(term, box, unknowns, k, term.first[k], term.second[k], x, y, image);
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= term.first[k]
      @   && term.first[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, term.first[k], x);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean square(Term term, Ranges box, Unknowns unknowns, int k, Image x, Image image) {
        boolean good = term.isOf(k, Operations.SQUARE, term.first(k), term.second(k)) && image.isProduct(x, x);
        //@ assert !good || FractionLemmas.ofSquare(term, box, unknowns, k, term.first[k], term.second[k], x, image);
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(image) && \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires \invariant_for(x) && FractionLemmas.isImage(term, box, unknowns, term.first[k], x);
      @ requires \invariant_for(y) && FractionLemmas.isImage(term, box, unknowns, term.second[k], y);
      @ ensures \result ==> FractionLemmas.isImage(term, box, unknowns, k, image);
      @ assignable \strictly_nothing; @*/
    private static boolean quotient(Term term, Ranges box, Unknowns unknowns, int k, Image x, Image y, Image image) {
        boolean good = term.isOf(k, Operations.QUOTIENT, term.first(k), term.second(k)) && image.isQuotient(x, y);
        //@ assert !good || FractionLemmas.ofQuotient(term, box, unknowns, k, term.first[k], term.second[k], x, y, image);
        return good;
    }
}
