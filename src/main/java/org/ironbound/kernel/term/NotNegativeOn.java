package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;

/** At each point of the box, all operations of the term have results, and its value is not negative, or if strict positive [TERM]. */
public final class NotNegativeOn {
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** Whether the value is more than 0. */
    public final boolean strict;

    /*@ public invariant \invariant_for(term) && \invariant_for(box);
      @ public invariant TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(box), term.kinds.length, strict);
      @ public accessible \inv: this.term, this.box, this.strict,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ requires TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(box), term.kinds.length, strict);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.strict == strict;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NotNegativeOn(Term term, Ranges box, boolean strict) {
        this.term = term;
        this.box = box;
        this.strict = strict;
    }

    /**
     * By an enclosure of the value.
     *
     * @param strict   whether it is to be more than 0
     * @param ln       logarithms at the unit to compute with
     * @param mostBits of a number
     * @return null if an operation may have no result, or none that short, or the value may be too small
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn of(Term term, Ranges box, boolean strict, Logarithm ln, int mostBits) {
        EnclosedOn value = EnclosedOn.of(term, box, ln, mostBits);
        return value == null ? null : of(value, strict);
    }

    /**
     * By what the value is known to be.
     *
     * @param strict whether it is to be more than 0
     * @return null if the value may be too small
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn of(EnclosedOn value, boolean strict) {
        if (value.lower.signum() < 0 || strict && value.lower.signum() == 0) {
            return null;
        }
        /*@ assert TermLemmas.byEnclosure(TermNames.term(value.term), TermNames.box(value.box), value.term.kinds.length,
          @     BigInteger.val(value.lower), BigInteger.val(value.upper), BigInteger.val(value.unit), strict); @*/
        return new NotNegativeOn(value.term, value.box, strict);
    }

    /**
     * By two parts of a box.
     *
     * @param whole    the box
     * @param variable whose range is divided
     * @param below    the part below
     * @param above    the part above
     * @return null if they are about other terms, or not both strict or not strict, or do not cover the box
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(below) && \invariant_for(above);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == below.term && \result.box == whole && \result.strict == below.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn join(Ranges whole, int variable, NotNegativeOn below, NotNegativeOn above) {
        if (below.strict != above.strict || !below.term.isSame(above.term) || !whole.isDivided(variable, below.box, above.box)) {
            return null;
        }
        /*@ assert TermLemmas.byParts(TermNames.term(below.term), TermNames.box(whole), TermNames.box(below.box), TermNames.box(above.box),
          @     below.term.kinds.length, below.strict); @*/
        return new NotNegativeOn(below.term, whole, below.strict);
    }

    /**
     * By the sign of a longer term, whose last operation has the same result.
     *
     * @param term with which the longer one begins
     * @param same that the last operations have the same result
     * @return null if these are about other terms or boxes
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(same) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.strict == known.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn same(Term term, SameResult same, NotNegativeOn known) {
        if (!same.isOf(term, known.term, known.box)) {
            return null;
        }
        //@ assert FractionLemmas.notNegative(term, known.term, known.box, known.strict);
        return new NotNegativeOn(term, known.box, known.strict);
    }

    /**
     * By a slope that is not negative along the range of its variable, from one end of it on; or of a slope's negative, from the other end.
     *
     * @param whole the box
     * @param slope of the term
     * @param sign  that the slope is not negative, for all real numbers of the range
     * @param face  that the term is so at the end
     * @return null if these are about other terms or boxes, or the sign is said to be strict
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict == face.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn along(Ranges whole, SlopeOf slope, NotNegativeOn sign, NotNegativeOn face) {
        if (sign.strict || face.term.size() != slope.size || !sign.term.isSame(slope.term) || !slope.term.begins(face.term)) {
            return null;
        }
        if (!whole.isSwept(slope.variable, face.box, sign.box, slope.sign)) {
            return null;
        }
        /*@ assert SlopeLemmas.along(TermNames.term(face.term), TermNames.term(slope.term), slope.variable, slope.size,
          @     slope.term.kinds.length, slope.sign, TermNames.box(whole), TermNames.box(face.box), TermNames.box(sign.box),
          @     face.strict); @*/
        return new NotNegativeOn(face.term, whole, face.strict);
    }

    /**
     * By what is so where a variable is not at an end of its range: there the term is not negative either, for it has a value.
     *
     * @param whole    the box
     * @param known    that the term is not negative where a distance or a product of distances is positive
     * @param value    that it has a value, on the same box with all real numbers of the variable's range
     * @param start    that the condition holds at the other end of the range
     * @param variable its index
     * @param sign     1 if that is the lower end, -1 if it is the upper one
     * @return null if these are about other terms, boxes or conditions, or something is said to be positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(known) && \invariant_for(value) && \invariant_for(start);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == known.term && \result.box == whole && !\result.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn closed(Ranges whole, NotNegativeWhere known, EnclosedOn value, NotNegativeOn start,
            int variable, int sign) {
        if (known.strict || !known.positive || !start.strict || !start.term.isSame(known.condition)) {
            return null;
        }
        if (!value.term.isSame(known.term) || !value.box.isSame(known.box) || !whole.isSwept(variable, start.box, known.box, sign)) {
            return null;
        }
        if (!Kept.isKept(known.condition, known.box, variable)) {
            return null;
        }
        //@ assert OneSidedLemmas.closed(whole, known, value, start, variable, sign);
        return new NotNegativeOn(known.term, whole, false);
    }

    /**
     * By the signs of two operations of which the last one is the product or the quotient.
     *
     * @param value what is known of the product or quotient
     * @param x     that the one operation is not negative: the term begins with another one that ends with it
     * @param y     that the other one is not
     * @return null if these are about other operations or boxes; strict if both say that something is positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(y);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == (x.strict && y.strict);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn ofTwo(EnclosedOn value, NotNegativeOn x, NotNegativeOn y) {
        if (!x.isPartOf(value) || !y.isPartOf(value) || !isOfTwo(value.term, x.term.size() - 1, y.term.size() - 1)) {
            return null;
        }
        /*@ assert WhereLemmas.ofTwo(TermNames.term(value.term), TermNames.box(value.box), value.term.kinds.length,
          @     value.term.kinds[value.term.kinds.length - 1], x.term.kinds.length, y.term.kinds.length, TermNames.term(x.term), x.strict,
          @     TermNames.term(y.term), y.strict, x.strict && y.strict); @*/
        return new NotNegativeOn(value.term, value.box, x.strict && y.strict);
    }

    /**
     * By the signs of two operations of which the last one is the sum, with a factor of the second that is not negative.
     *
     * @param value what is known of the sum
     * @param x     that the first operation is not negative
     * @param y     that the second one is not
     * @return null if these are about other operations or boxes, or the factor is negative; strict if the first is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(y);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == x.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn ofSum(EnclosedOn value, NotNegativeOn x, NotNegativeOn y) {
        if (!x.isPartOf(value) || !y.isPartOf(value) || !value.term.isSumOfParts(x.term.size() - 1, y.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoParts(TermNames.term(value.term), TermNames.box(value.box), value.term.kinds.length,
          @     x.term.kinds.length, y.term.kinds.length, BigFraction.num(value.term.numbers[value.term.kinds.length - 1]),
          @     BigFraction.den(value.term.numbers[value.term.kinds.length - 1]), TermNames.term(x.term), x.strict,
          @     TermNames.term(y.term), y.strict); @*/
        return new NotNegativeOn(value.term, value.box, x.strict);
    }

    /**
     * By the squares of two operations of which the last one is the sum.
     *
     * @param value   what is known of the sum
     * @param x       that the one operation is not negative
     * @param squares that its square is at least that of the other one: the difference of these is not negative
     * @return null if these are about other operations or boxes; strict if the difference is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(squares);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == squares.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn ofSquares(EnclosedOn value, NotNegativeOn x, NotNegativeOn squares) {
        if (!x.isPartOf(value) || !squares.isPartOf(value)
                || !value.term.isOfSquares(x.term.size() - 1, squares.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoSquares(value.term, TermNames.box(value.box), x.term.kinds.length, squares.term.kinds.length,
          @     TermNames.term(x.term), x.strict, TermNames.term(squares.term), squares.strict); @*/
        return new NotNegativeOn(value.term, value.box, squares.strict);
    }

    /**
     * By what two powers of e, logarithms, square roots or arctangents are of, of which the last operation is the difference.
     *
     * @param value      what is known of the difference
     * @param difference that the difference of what they are of is not negative
     * @return null if these are about other operations or boxes; strict if the difference is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(difference);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == difference.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn ofRising(EnclosedOn value, NotNegativeOn difference) {
        if (!difference.isPartOf(value) || !value.term.isOfRising(difference.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoRising(value.term, TermNames.box(value.box), difference.term.kinds.length,
          @     TermNames.term(difference.term), difference.strict); @*/
        return new NotNegativeOn(value.term, value.box, difference.strict);
    }

    /**
     * Whether this says of a term that it is not negative, or if strict positive, on a box.
     *
     * @param places of each operation of the term, the index of its copy in the term of this
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(box), term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    public boolean says(Term term, Ranges box, boolean strict, int[] places) {
        if (strict && !this.strict || !this.box.isSame(box) || !this.term.hasCopied(term, places)) {
            return false;
        }
        /*@ assert WhereLemmas.ofCopy(term, this.term, places, TermNames.box(box), this.strict)
          @   && WhereLemmas.enough(TermNames.term(term), TermNames.box(box), term.kinds.length, this.strict, strict); @*/
        return true;
    }

    /**
     * By another term, which has copies of all operations, and ends with that of the last one.
     *
     * @param places of each operation, the index of its copy
     * @return null if they are none
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.strict == known.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn ofCopy(Term term, int[] places, NotNegativeOn known) {
        return known.says(term, known.box, known.strict, places) ? new NotNegativeOn(term, known.box, known.strict) : null;
    }

    /** Whether this says of operation i of a term that it is not negative on a box: it is about copies, and ends with that of i. */
    /*@ normal_behavior
      @ requires \invariant_for(of) && \invariant_for(at);
      @ ensures \result ==> FractionLemmas.isCopy(of, at, term, i);
      @ assignable \strictly_nothing; @*/
    boolean isAboutCopy(Term of, Ranges at, int[] copies, int i) {
        return !strict && of.hasCopied(term, copies, i) && box.isSame(at);
    }

    /** Whether this is about an operation of a term, on the same box. */
    /*@ private normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(value.term), TermNames.term(term), term.kinds.length);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(value.box), term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    private boolean isPartOf(EnclosedOn value) {
        return value.term.begins(term) && box.isSame(value.box);
    }

    /** Whether the last operation is the product or the quotient of two. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> term.kinds[term.kinds.length - 1] == 3 || term.kinds[term.kinds.length - 1] == 5;
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(term), term.kinds.length - 1, term.kinds[term.kinds.length - 1], i, j);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfTwo(Term term, int i, int j) {
        int last = term.size() - 1;
        int kind = term.kind(last);
        return (kind == Operations.PRODUCT || kind == Operations.QUOTIENT) && term.isOf(last, kind, i, j);
    }

    /**
     * By what the term is at a place, where its slope is 0, and the slope of that slope, which is not negative.
     *
     * @param slope  of the term
     * @param second the slope of the slope
     * @param rises  that this is not negative, on a box with all points between those of the box and their places
     * @param placed what the term and its slope become at the place: the last operation, and the number 0
     * @param least  that this last operation is not negative on the box
     * @param place  what the place is there
     * @return null if these are about other terms, boxes or variables, or the slope of the slope is said to be positive, or the slope is
     *         not 0; strict if what is least is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(second) && \invariant_for(rises);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == placed.box && \result.strict == least.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn leastByRise(Term term, SlopeOf slope, SlopeOf second, NotNegativeOn rises,
            PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
        boolean good = isRise(term, slope, second, rises) && isLeast(term, slope, rises, placed, least, place);
        return good ? new NotNegativeOn(term, placed.box, least.strict) : null;
    }

    /** Whether one term has the slope of the slope of another one, and is not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(second) && \invariant_for(rises);
      @ ensures \result ==> SlopeLemmas.isSlopeOf(slope.term, term, slope.variable);
      @ ensures \result ==> SlopeLemmas.isSlopeOf(rises.term, slope.term, slope.variable) && !rises.strict;
      @ assignable \strictly_nothing; @*/
    private static boolean isRise(Term term, SlopeOf slope, SlopeOf second, NotNegativeOn rises) {
        return !rises.strict && second.variable == slope.variable && slope.isOf(slope.term, term)
            && second.isOf(rises.term, slope.term);
    }

    /** Whether at the place the term is not negative and its slope is 0, so that it is not negative on the box. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(rises);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ requires SlopeLemmas.isSlopeOf(slope.term, term, slope.variable);
      @ requires SlopeLemmas.isSlopeOf(rises.term, slope.term, slope.variable) && !rises.strict;
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(placed.box), term.kinds.length, least.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isLeast(Term term, SlopeOf slope, NotNegativeOn rises, PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
        if (placed.variable != slope.variable || !placed.term.begins(slope.term) || !placed.isNull(slope.term.size() - 1)) {
            return false;
        }
        if (!placed.endsWell(term.size() - 1, least) || !placed.isReached(rises.box, place)) {
            return false;
        }
        //@ assert PlaceLemmas.leastByRise(term, slope.term, rises.term, placed, place, rises.box, least.strict);
        return true;
    }

    /**
     * By what the term is at a place, and the sign of its slope on both sides of that.
     *
     * @param slope  of the term
     * @param sign   that the variable less the place, times the slope, is not negative, on a box with all points between those of the box
     *               and their places
     * @param slopes of the operations of its term, as far as they are needed, which show that the place does not depend on the variable
     * @param placed what the term becomes at the place: the last operation
     * @param least  that this last operation is not negative on the box
     * @param place  what the place is there
     * @return null if these are about other terms, boxes or variables, or the sign is said to be strict; strict if what is least is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == placed.box && \result.strict == least.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn leastBySign(Term term, SlopeOf slope, NotNegativeOn sign, int[] slopes, PlacedAt placed,
            NotNegativeOn least, EnclosedOn place) {
        boolean good = slope.isOf(slope.term, term) && isTurn(slope, sign, slopes, placed)
            && isLeast(term, slope, sign, slopes, placed, least, place);
        return good ? new NotNegativeOn(term, placed.box, least.strict) : null;
    }

    /** Whether one term is the variable less the place, times a slope, and is not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(slope) && \invariant_for(sign) && \invariant_for(placed);
      @ ensures \result ==> PlaceLemmas.isTurn(sign.term, slope.term.kinds.length, slope.variable, placed.place, slopes);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(sign.term), TermNames.term(slope.term), slope.term.kinds.length);
      @ ensures \result ==> !sign.strict && placed.variable == slope.variable;
      @ assignable \strictly_nothing; @*/
    private static boolean isTurn(SlopeOf slope, NotNegativeOn sign, int[] slopes, PlacedAt placed) {
        return !sign.strict && placed.variable == slope.variable && sign.term.begins(slope.term)
            && SlopeOf.isTurn(sign.term, slope.term.size(), slope.variable, placed.place, slopes);
    }

    /** Whether at the place the term is not negative, so that it is not negative on the box. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ requires SlopeLemmas.isSlopeOf(slope.term, term, slope.variable) && !sign.strict && placed.variable == slope.variable;
      @ requires PlaceLemmas.isTurn(sign.term, slope.term.kinds.length, slope.variable, placed.place, slopes);
      @ requires analysis.Slope.begins(TermNames.term(sign.term), TermNames.term(slope.term), slope.term.kinds.length);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(placed.box), term.kinds.length, least.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isLeast(Term term, SlopeOf slope, NotNegativeOn sign, int[] slopes, PlacedAt placed, NotNegativeOn least,
            EnclosedOn place) {
        if (!placed.term.begins(sign.term) || !placed.endsWell(term.size() - 1, least) || !placed.isReached(sign.box, place)) {
            return false;
        }
        //@ assert PlaceLemmas.leastBySign(term, slope.term, sign.term, slopes, placed, place, sign.box, least.strict);
        return true;
    }

    /**
     * By what the term is at places that are all numbers of the range of a variable, by continuity: at one end the place is at most, at the
     * other one at least what the variable may be.
     *
     * @param value    what is known of the term on the box
     * @param placed   what the term becomes at the places of the points of another box, whose range has 0 in it: the last operation
     * @param known    that this last operation is not negative on that box, or positive
     * @param start    a part of the other box, where the variable is one number
     * @param along    the box with that and all real numbers in the range of the variable
     * @param distance encloses how far numbers of either range are from that one and from the ends
     * @param low      what the place is at the one end
     * @param high     what it is at the other one
     * @return null if these are about other terms or boxes or at other units, or not all numbers of the range are seen to be places
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(placed) && \invariant_for(known) && \invariant_for(start);
      @ requires \invariant_for(along) && \invariant_for(distance) && \invariant_for(low) && \invariant_for(high);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == known.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn atPlaces(EnclosedOn value, PlacedAt placed, NotNegativeOn known, Ranges start,
            Ranges along, Enclosure distance, EnclosedOn low, EnclosedOn high) {
        boolean good = isAtPlaces(value, placed, known, start, along, distance, low, high);
        return good ? new NotNegativeOn(value.term, value.box, known.strict) : null;
    }

    /** Whether all numbers of the range of a variable are places, where the term is so. */
    /*@ private normal_behavior
      @ requires \invariant_for(value) && \invariant_for(placed) && \invariant_for(known) && \invariant_for(start);
      @ requires \invariant_for(along) && \invariant_for(distance) && \invariant_for(low) && \invariant_for(high);
      @ ensures \result
      @   ==> TermLemmas.isNotNegative(TermNames.term(value.term), TermNames.box(value.box), value.term.kinds.length, known.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isAtPlaces(EnclosedOn value, PlacedAt placed, NotNegativeOn known, Ranges start, Ranges along,
            Enclosure distance, EnclosedOn low, EnclosedOn high) {
        if (!placed.term.begins(value.term) || !placed.endsWell(value.term.size() - 1, known)) {
            return false;
        }
        if (!placed.isEnd(low, distance) || !placed.isEnd(high, distance)) {
            return false;
        }
        if (!placed.arePlaces(value.box, start, along, distance, low.upper, high.lower)) {
            return false;
        }
        //@ assert PlaceLemmas.everyPlace(value.term, value.box, placed, start, along, low, high, distance, known.strict);
        return true;
    }
}
