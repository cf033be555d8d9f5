package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;

/**
 * At each point of the box at which a condition holds, all operations of the term have results, and its value is not negative, or if strict
 * positive [WHERE]. Such a condition is that a variable is not at an end of its range, or that a guard holds.
 */
public final class NotNegativeWhere {
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** What is to be positive, or not negative. */
    public final Term condition;
    /** Whether the condition is to be positive. */
    public final boolean positive;
    /** Whether the value is more than 0. */
    public final boolean strict;

    /*@ public invariant \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ public invariant TermLemmas.isNotNegative(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length,
      @   strict);
      @ public accessible \inv: this.term, this.box, this.condition, this.positive, this.strict,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*],
      @   condition.kinds, condition.first, condition.second, condition.numbers,
      @   condition.kinds[*], condition.first[*], condition.second[*], condition.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ requires TermLemmas.isNotNegative(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length, strict);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.condition == condition && this.positive == positive && this.strict == strict;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NotNegativeWhere(Term term, Ranges box, Term condition, boolean positive, boolean strict) {
        this.term = term;
        this.box = box;
        this.condition = condition;
        this.positive = positive;
        this.strict = strict;
    }

    /**
     * By what is so on the whole box.
     *
     * @param positive whether the condition is that something is positive, or not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(known) && \invariant_for(condition);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.term == known.term && \result.box == known.box && \result.strict == known.strict;
      @ ensures \result.condition == condition && \result.positive == positive;
      @ assignable \nothing; @*/
    public static NotNegativeWhere of(NotNegativeOn known, Term condition, boolean positive) {
        //@ assert WhereLemmas.onPart(known.term, known.box, condition, positive, known.strict);
        return new NotNegativeWhere(known.term, known.box, condition, positive, known.strict);
    }

    /** Where something is positive, it is. */
    /*@ public normal_behavior
      @ requires \invariant_for(box) && \invariant_for(condition);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.term == condition && \result.box == box && \result.strict;
      @ ensures \result.condition == condition && \result.positive;
      @ assignable \nothing; @*/
    public static NotNegativeWhere of(Ranges box, Term condition) {
        //@ assert analysis.Where.condition(TermNames.term(condition), TermNames.box(box), condition.kinds.length);
        return new NotNegativeWhere(condition, box, condition, true, true);
    }

    /**
     * Where a product is positive, a factor is that is nowhere negative.
     *
     * @param factor  that it is not: the product begins with its term
     * @param product the condition, whose last operation is the product
     * @return null if it is something else
     */
    /*@ public normal_behavior
      @ requires \invariant_for(factor) && \invariant_for(product);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == factor.term && \result.box == factor.box && \result.strict;
      @ ensures \result != null ==> \result.condition == product && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofFactor(NotNegativeOn factor, Term product) {
        if (!isProductOf(product, factor.term)) {
            return null;
        }
        //@ assert WhereLemmas.ofFactor(product, factor.box, factor.term, factor.strict);
        return new NotNegativeWhere(factor.term, factor.box, product, true, true);
    }

    /** Whether a term begins with another one, and ends with the product of what that ends with and something else. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(factor);
      @ ensures \result ==> WhereLemmas.isProductOf(term, factor);
      @ assignable \strictly_nothing; @*/
    private static boolean isProductOf(Term term, Term factor) {
        int last = term.size() - 1;
        int i = term.first(last);
        int j = term.second(last);
        int o = factor.size() - 1;
        return term.begins(factor) && term.isOf(last, Operations.PRODUCT, i, j) && (o == i || o == j);
    }

    /**
     * Where a condition holds, what it takes the square root of is not negative, and what it takes the logarithm of positive.
     *
     * @param positive  whether the condition is that something is positive, or not negative
     * @param operation that of the condition which is the square root, or the logarithm
     * @param operand   what it is of: the condition begins with it
     * @return null if it is something else
     */
    /*@ public normal_behavior
      @ requires \invariant_for(box) && \invariant_for(condition) && \invariant_for(operand);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == operand && \result.box == box;
      @ ensures \result != null ==> \result.condition == condition && \result.positive == positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofOperand(Ranges box, Term condition, boolean positive, int operation, Term operand) {
        boolean strict = isOperand(condition, operation, operand, Operations.LOGARITHM);
        if (!strict && !isOperand(condition, operation, operand, Operations.ROOT)) {
            return null;
        }
        //@ assert WhereLemmas.ofOperand(condition, box, positive, operation, operand, strict);
        return new NotNegativeWhere(operand, box, condition, positive, strict);
    }

    /** Whether a term begins with another one, and an operation of it is of this kind and takes what that ends with. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(operand) && (kind == 7 || kind == 8);
      @ ensures \result ==> WhereLemmas.isOperand(term, operand, k, kind == 7);
      @ assignable \strictly_nothing; @*/
    private static boolean isOperand(Term term, int k, Term operand, int kind) {
        return operand.size() <= k && k < term.size() && term.isOf(k, kind, operand.size() - 1, term.second(k)) && term.begins(operand);
    }

    /**
     * By something that is not negative, as its negative is not, where a condition holds, and one of both is positive: it does nowhere.
     *
     * @param strict what is said of the term, which is arbitrary
     * @param holds  that something is not negative
     * @param fails  that the negative of it is not: its term begins with that
     * @return null if this is about something else, or neither is positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(holds) && \invariant_for(fails);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == fails.box && \result.strict == strict;
      @ ensures \result != null ==> \result.condition == fails.condition && \result.positive == fails.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere never(Term term, boolean strict, NotNegativeWhere holds, NotNegativeWhere fails) {
        boolean isOne = holds.strict || fails.strict;
        if (!isOne || !isNegative(fails.term, holds.term) || !holds.isAbout(fails.box, fails.condition, fails.positive)) {
            return null;
        }
        /*@ assert WhereLemmas.never(term,
          @     WhereLemmas.part(TermNames.box(fails.box), TermNames.term(fails.condition), fails.condition.kinds.length, fails.positive),
          @     holds.term, holds.strict, fails.term, fails.strict, strict); @*/
        return new NotNegativeWhere(term, fails.box, fails.condition, fails.positive, strict);
    }

    /**
     * By contradiction: what is positive even where it would be negative, or not positive, is so nowhere.
     *
     * @param known   that the term is positive: where its negative has a logarithm, and the condition says no more than that all before
     *                this and this have results; or a square root
     * @param defined that all before this have, where another condition holds
     * @return null if these are about something else; strict if the negative is said to have a square root
     */
    /*@ public normal_behavior
      @ requires \invariant_for(known) && \invariant_for(defined);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == known.term && \result.box == known.box;
      @ ensures \result != null ==> \result.condition == defined.condition && \result.positive == defined.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere otherwise(NotNegativeWhere known, DefinedWhere defined) {
        boolean strict = goesOn(known.condition, defined.term, Operations.ROOT);
        if (!strict && !goesOn(known.condition, defined.term, Operations.LOGARITHM)) {
            return null;
        }
        if (!known.strict || !known.positive || !known.box.isSame(defined.box) || !isNegative(defined.term, known.term)) {
            return null;
        }
        //@ assert WhereLemmas.otherwise(known.term, known.box, defined.condition, defined.positive, defined.term, known.condition, strict);
        return new NotNegativeWhere(known.term, known.box, defined.condition, defined.positive, strict);
    }

    /** Whether a term goes on from another one with an operation of this kind on what that ends with, and with 1 + 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(of) && (kind == 7 || kind == 8);
      @ ensures \result ==> WhereLemmas.goesOn(term, of, kind == 8);
      @ assignable \strictly_nothing; @*/
    private static boolean goesOn(Term term, Term of, int kind) {
        int last = term.size() - 1;
        int k = last - 1;
        if (k != of.size() || !term.begins(of)) {
            return false;
        }
        int one = term.first(last);
        int j = term.second(k);
        return 0 <= one && one < k && term.isNumber(one, 1) && term.isSum(last, one, one, 0)
            && 0 <= j && j < k && term.isOf(k, kind, k - 1, j);
    }

    /**
     * By another condition, under which that of a statement holds.
     *
     * @param implied that this one is positive, or not negative, where the other condition holds
     * @return null if it is not about the condition and the box of the statement, or not strict, as the condition must be positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(known) && \invariant_for(implied);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == known.term && \result.box == known.box && \result.strict == known.strict;
      @ ensures \result != null ==> \result.condition == implied.condition && \result.positive == implied.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere through(NotNegativeWhere known, NotNegativeWhere implied) {
        if (known.positive && !implied.strict || !known.box.isSame(implied.box) || !known.condition.isSame(implied.term)) {
            return null;
        }
        /*@ assert WhereLemmas.through(known.term, known.box, known.condition, known.positive, implied.condition, implied.positive,
          @     implied.strict, known.strict); @*/
        return new NotNegativeWhere(known.term, known.box, implied.condition, implied.positive, known.strict);
    }

    /**
     * By bounds on one side, where a condition is positive, so that variables are not at ends of their ranges.
     *
     * @param signs   that their distances from there are positive, one or more, all under this condition
     * @param bounds  of operations, each of which follows from those before it, or from such a distance
     * @param reasons of each operation, the index of the bound of its divisor, or of what it is the logarithm or root of
     * @param last    the index of the bound of the last operation
     * @param ln      logarithms at the unit of the bounds
     * @return null if a bound does not follow, an operation may have no result, or the last one may be negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(ln);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> signs.length > 0 && \result.term == term && \result.box == signs[0].box;
      @ ensures \result != null ==> \result.condition == signs[0].condition && \result.positive && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere of(Term term, boolean strict, NotNegativeWhere[] signs, OneSided[] bounds,
            int[] reasons, int last, Logarithm ln) {
        if (signs.length == 0 || reasons.length != term.size() || last < 0 || last >= bounds.length) {
            return null;
        }
        Ranges box = signs[0].box;
        Term condition = signs[0].condition;
        if (!isPositive(bounds[last], term.size() - 1, strict)) {
            return null;
        }
        if (!Ends.areOfSigns(term, box, condition, signs, bounds, ln.unit)
                || !Ends.areRight(term, box, condition, signs.length, bounds, ln)
                || !Ends.areDefined(term, box, condition, bounds, reasons, ln.unit)) {
            return null;
        }
        //@ assert OneSidedLemmas.byBound(term, box, condition, bounds[last], strict, BigInteger.val(ln.unit));
        return new NotNegativeWhere(term, box, condition, true, strict);
    }

    /** Whether a bound says that an operation is not negative, or if strict positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(bound);
      @ ensures \result ==> OneSidedLemmas.isPositive(bound, k, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(OneSided bound, int k, boolean strict) {
        int side = bound.end.signum();
        return bound.operation == k && bound.sign == 1 && (side > 0 || side == 0 && (!strict || bound.strict));
    }

    /**
     * By a slope that is not negative along the range of its variable, where variables are not at ends of their ranges, from one end of it
     * on; or of a slope's negative, from the other end.
     *
     * @param whole the box
     * @param slope of the term
     * @param sign  that the slope is not negative where a distance or a product of distances is positive, for all real numbers of the range
     * @param face  that the term is not negative at the end
     * @return null if these are about other terms, boxes or conditions; strict if the term is positive at the end
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict == face.strict;
      @ ensures \result != null ==> \result.condition == sign.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere along(Ranges whole, SlopeOf slope, NotNegativeWhere sign, NotNegativeOn face) {
        if (!sign.isAlong(whole, slope, face.term, face.box)) {
            return null;
        }
        //@ assert OneSidedLemmas.along(whole, slope, sign, face);
        return new NotNegativeWhere(face.term, whole, sign.condition, true, face.strict);
    }

    /** Whether this is about the slope of a term along the range of a variable, from an end of it on. */
    /*@ private normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(this) && \invariant_for(of) && \invariant_for(face);
      @ ensures \result ==> positive && slope.size == of.kinds.length && term.kinds.length == slope.term.kinds.length;
      @ ensures \result ==> TermNames.term(term) == TermNames.term(slope.term) && slope.variable >= 0;
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(slope.term), TermNames.term(of), of.kinds.length);
      @ ensures \result
      @   ==> analysis.Slope.isSwept(TermNames.box(whole), TermNames.box(face), TermNames.box(box), slope.variable, slope.sign);
      @ ensures \result
      @   ==> OneSidedLemmas.isKept(TermNames.term(condition), condition.kinds.length, TermNames.box(box), slope.variable);
      @ assignable \strictly_nothing; @*/
    private boolean isAlong(Ranges whole, SlopeOf slope, Term of, Ranges face) {
        int v = slope.variable;
        if (v < 0 || !positive || of.size() != slope.size || !term.isSame(slope.term) || !slope.term.begins(of)) {
            return false;
        }
        return whole.isSwept(v, face, box, slope.sign) && Kept.isKept(condition, box, v);
    }

    /**
     * The same from an end at which the term is so only where a condition without the variable holds.
     *
     * @param whole   the box
     * @param slope   of the term
     * @param sign    that the slope is not negative where a distance or a product of distances is positive
     * @param face    that the term is not negative, or positive, at the end, where that condition holds
     * @param implied that this holds wherever the other one does
     * @return null if these are about other terms, boxes or conditions
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face) && \invariant_for(implied);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict == face.strict;
      @ ensures \result != null ==> \result.condition == sign.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere alongPart(Ranges whole, SlopeOf slope, NotNegativeWhere sign, NotNegativeWhere face,
            NotNegativeWhere implied) {
        if (!sign.isAlong(whole, slope, face.term, face.box) || !face.isFaceWhere(whole, sign.condition, implied, slope.variable)) {
            return null;
        }
        //@ assert OneSidedLemmas.alongPart(whole, slope, sign, face);
        return new NotNegativeWhere(face.term, whole, sign.condition, true, face.strict);
    }

    /**
     * By a slope that is positive.
     *
     * @param start that the condition for that is 0 at the end
     * @return null if these are about other terms, boxes or conditions, or the slope is not said to be positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face) && \invariant_for(implied);
      @ requires \invariant_for(start);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict;
      @ ensures \result != null ==> \result.condition == sign.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere alongPartStrictly(Ranges whole, SlopeOf slope, NotNegativeWhere sign,
            NotNegativeWhere face, NotNegativeWhere implied, EnclosedOn start) {
        if (!sign.strict || !sign.isAlong(whole, slope, face.term, face.box)) {
            return null;
        }
        if (!face.isFaceWhere(whole, sign.condition, implied, slope.variable) || !isNull(start, sign.condition, face.box)) {
            return null;
        }
        //@ assert OneSidedLemmas.alongPartStrictly(whole, slope, sign, face, start);
        return new NotNegativeWhere(face.term, whole, sign.condition, true, true);
    }

    /** Whether this is about where a condition without a variable holds that another one implies. */
    /*@ private normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(first) && \invariant_for(this) && \invariant_for(implied) && v >= 0;
      @ ensures \result ==> positive && analysis.OneSided.isSteady(TermNames.term(condition), condition.kinds.length, v);
      @ ensures \result ==> analysis.Term.positive(TermNames.term(condition), WhereLemmas.part(TermNames.box(whole), TermNames.term(first),
      @     first.kinds.length, true), condition.kinds.length);
      @ assignable \strictly_nothing; @*/
    private boolean isFaceWhere(Ranges whole, Term first, NotNegativeWhere implied, int v) {
        if (!positive || !implied.positive || !implied.strict || !implied.term.isSame(condition)) {
            return false;
        }
        return implied.condition.isSame(first) && implied.box.isSame(whole) && Kept.isSteady(condition, v);
    }

    /**
     * By a slope that is positive along the range of its variable, where variables are not at ends of their ranges, from such an end on.
     *
     * @param whole the box
     * @param slope of the term
     * @param sign  that the slope is positive where a distance or a product of distances is, for all real numbers of the range
     * @param face  that the term is not negative at the end
     * @param start that the condition is 0 there
     * @return null if these are about other terms, boxes or conditions, or the slope is not said to be positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face) && \invariant_for(start);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict;
      @ ensures \result != null ==> \result.condition == sign.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere alongStrictly(Ranges whole, SlopeOf slope, NotNegativeWhere sign,
            NotNegativeOn face, EnclosedOn start) {
        if (!sign.strict || face.strict || !sign.isAlong(whole, slope, face.term, face.box)) {
            return null;
        }
        if (!isNull(start, sign.condition, face.box)) {
            return null;
        }
        //@ assert OneSidedLemmas.alongStrictly(whole, slope, sign, face, start);
        return new NotNegativeWhere(face.term, whole, sign.condition, true, true);
    }

    /** Whether a condition holds nowhere on a box, as its value says. */
    /*@ private normal_behavior
      @ requires \invariant_for(value) && \invariant_for(condition) && \invariant_for(box);
      @ ensures \result ==> TermNames.term(value.term) == TermNames.term(condition);
      @ ensures \result ==> value.term.kinds.length == condition.kinds.length && TermNames.box(value.box) == TermNames.box(box);
      @ ensures \result ==> BigInteger.val(value.upper) <= 0;
      @ assignable \strictly_nothing; @*/
    private static boolean isNull(EnclosedOn value, Term condition, Ranges box) {
        return value.term.isSame(condition) && value.box.isSame(box) && value.upper.signum() <= 0;
    }

    /**
     * By what the term is at places, where a variable t is positive, that are all numbers of the range of the variable but the place of 0,
     * by continuity [SUBSTITUTION].
     *
     * @param box       where
     * @param condition that the variable is beyond the place of 0: their difference, or the negative of it
     * @param placed    what the term becomes at the places of the points of another box
     * @param ends      what the place is at the ends of that
     * @param known     that this is not negative on that box, or positive, where t is positive
     * @param start     a part of the other box, where the variable is one number; numbers of either range are as near to it as ends say
     * @param along     the box with that and all real numbers in the range of the variable
     * @return null if these are about other terms or boxes or at other units, or not all numbers of the range are seen to be places
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && \invariant_for(placed);
      @ requires \invariant_for(ends) && \invariant_for(known) && \invariant_for(start) && \invariant_for(along);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box && \result.strict == known.strict;
      @ ensures \result != null ==> \result.condition == condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere atPlaces(Term term, Ranges box, Term condition, PlacedAt placed, PlaceEnds ends,
            NotNegativeWhere known, Ranges start, Ranges along) {
        boolean good = isAtPlaces(term, box, condition, placed, ends, known, start, along);
        return good ? new NotNegativeWhere(term, box, condition, true, known.strict) : null;
    }

    /** Whether all numbers of the range of a variable but the place of 0 are places, where the term is so. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && \invariant_for(placed);
      @ requires \invariant_for(ends) && \invariant_for(known) && \invariant_for(start) && \invariant_for(along);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, true), term.kinds.length, known.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isAtPlaces(Term term, Ranges box, Term condition, PlacedAt placed, PlaceEnds ends, NotNegativeWhere known,
            Ranges start, Ranges along) {
        EnclosedOn near = ends.near;
        EnclosedOn far = ends.far;
        Enclosure distance = ends.distance;
        if (!isPlaced(term, placed, known) || !ends.areOf(placed)) {
            return false;
        }
        int sign = Beyond.sign(condition);
        boolean good = sign == 1 ? Beyond.isBeyond(condition, placed.variable, near.upper, distance.unit, 1)
                && placed.arePlaces(box, start, along, distance, near.upper, far.lower)
            : Beyond.isBeyond(condition, placed.variable, near.lower, distance.unit, -1)
                && placed.arePlaces(box, start, along, distance, far.upper, near.lower);
        /*@ assert !good || PlaceLemmas.everyInnerPlace(term, box, condition, placed, known.condition, start, along, near, far, ends.all,
          @     distance, sign, known.strict); @*/
        return good;
    }

    /** Whether a term becomes what is known to be so where the variable is positive, and all of its operations have results at places. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(placed) && \invariant_for(known);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(placed.term), TermNames.term(term), term.kinds.length);
      @ ensures \result ==> term.kinds.length <= placed.term.kinds.length && PlaceLemmas.isDefinedAt(placed, term.kinds.length);
      @ ensures \result ==> WhereLemmas.endsWell(placed, term.kinds.length - 1, known.condition, known.strict);
      @ ensures \result ==> OneSidedLemmas.isVariable(known.condition, placed.variable);
      @ assignable \strictly_nothing; @*/
    private static boolean isPlaced(Term term, PlacedAt placed, NotNegativeWhere known) {
        return known.isOfVariable(placed.variable) && placed.term.begins(term) && placed.areDefined(term.size())
            && placed.endsWell(term.size() - 1, known, known.condition);
    }

    /** Whether the condition is about a variable only. */
    /*@ normal_behavior
      @ ensures \result ==> OneSidedLemmas.isVariable(condition, v);
      @ assignable \strictly_nothing; @*/
    boolean isOfVariable(int v) {
        return condition.size() == 1 && condition.isOf(0, Operations.VARIABLE, v, condition.second(0));
    }

    /**
     * By a condition that fails on the whole box.
     *
     * @param positive whether the condition is that something is positive, or not negative
     * @param strict   what is said of the term, which is arbitrary
     * @param fails    that the negative of the condition is positive, or if it is to be positive not negative
     * @return null if this is about something else
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(condition) && \invariant_for(fails);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == fails.box && \result.strict == strict;
      @ ensures \result != null ==> \result.condition == condition && \result.positive == positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere nowhere(Term term, Term condition, boolean positive, boolean strict,
            NotNegativeOn fails) {
        if (!positive && !fails.strict || !isNegative(fails.term, condition)) {
            return null;
        }
        //@ assert WhereLemmas.nowhere(term, fails.box, condition, positive, fails.term, fails.strict, strict);
        return new NotNegativeWhere(term, fails.box, condition, positive, strict);
    }

    /** Whether a term begins with another one, and ends with the negative of its value. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(of);
      @ ensures \result ==> WhereLemmas.isNegative(term, of);
      @ assignable \strictly_nothing; @*/
    private static boolean isNegative(Term term, Term of) {
        int last = term.size() - 1;
        int zero = term.first(last);
        return term.begins(of) && zero >= 0 && zero <= last && term.isNumber(zero, 0) && term.isSum(last, zero, of.size() - 1, -1);
    }

    /**
     * By two parts of a box.
     *
     * @param whole    the box
     * @param variable whose range is divided
     * @param below    the part below
     * @param above    the part above
     * @return null if they are about other terms or conditions, or not both strict or not strict, or do not cover the box
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(below) && \invariant_for(above);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == below.term && \result.box == whole && \result.strict == below.strict;
      @ ensures \result != null ==> \result.condition == below.condition && \result.positive == below.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere join(Ranges whole, int variable, NotNegativeWhere below, NotNegativeWhere above) {
        if (below.strict != above.strict || !below.term.isSame(above.term)) {
            return null;
        }
        if (!above.isAbout(above.box, below.condition, below.positive) || !whole.isDivided(variable, below.box, above.box)) {
            return null;
        }
        /*@ assert WhereLemmas.byParts(below.term, whole, below.box, above.box, below.condition, below.positive,
          @     below.strict); @*/
        return new NotNegativeWhere(below.term, whole, below.condition, below.positive, below.strict);
    }

    /**
     * By the signs of two operations of which the last one is the product or the quotient, or of one of which it is the square.
     *
     * @param value that all operations have results
     * @param x     that the one operation is not negative: the term begins with another one that ends with it
     * @param y     that the other one is not
     * @return null if these are about other operations, boxes or conditions; strict if both are, as they must be for a square
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(y);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ ensures \result != null ==> \result.strict == (x.strict && y.strict);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofTwo(DefinedWhere value, NotNegativeWhere x, NotNegativeWhere y) {
        boolean strict = x.strict && y.strict;
        if (!x.isPartOf(value) || !y.isPartOf(value) || !isOfTwo(value.term, x.term.size() - 1, y.term.size() - 1, strict)) {
            return null;
        }
        /*@ assert WhereLemmas.ofTwo(TermNames.term(value.term),
          @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
          @     value.term.kinds.length, value.term.kinds[value.term.kinds.length - 1], x.term.kinds.length, y.term.kinds.length,
          @     TermNames.term(x.term), x.strict, TermNames.term(y.term), y.strict, strict); @*/
        return new NotNegativeWhere(value.term, value.box, value.condition, value.positive, strict);
    }

    /**
     * By the signs of two operations of which the last one is the sum, with a factor of the second that is not negative.
     *
     * @param value that all operations have results
     * @param x     that the first operation is not negative
     * @param y     that the second one is not
     * @return null if these are about other operations, boxes or conditions, or the factor is negative; strict if the first is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(y);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == x.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofSum(DefinedWhere value, NotNegativeWhere x, NotNegativeWhere y) {
        if (!x.isPartOf(value) || !y.isPartOf(value) || !value.term.isSumOfParts(x.term.size() - 1, y.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoParts(TermNames.term(value.term),
          @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
          @     value.term.kinds.length, x.term.kinds.length, y.term.kinds.length,
          @     BigFraction.num(value.term.numbers[value.term.kinds.length - 1]),
          @     BigFraction.den(value.term.numbers[value.term.kinds.length - 1]), TermNames.term(x.term), x.strict,
          @     TermNames.term(y.term), y.strict); @*/
        return new NotNegativeWhere(value.term, value.box, value.condition, value.positive, x.strict);
    }

    /**
     * By the squares of two operations of which the last one is the sum.
     *
     * @param value   that all operations have results
     * @param x       that the one operation is not negative
     * @param squares that its square is at least that of the other one: the difference of these is not negative
     * @return null if these are about other operations, boxes or conditions; strict if the difference is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(x) && \invariant_for(squares);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == squares.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofSquares(DefinedWhere value, NotNegativeWhere x, NotNegativeWhere squares) {
        if (!x.isPartOf(value) || !squares.isPartOf(value)
                || !value.term.isOfSquares(x.term.size() - 1, squares.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoSquares(value.term,
          @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
          @     x.term.kinds.length, squares.term.kinds.length, TermNames.term(x.term), x.strict,
          @     TermNames.term(squares.term), squares.strict); @*/
        return new NotNegativeWhere(value.term, value.box, value.condition, value.positive, squares.strict);
    }

    /** Of a term that ends with a square or an absolute value; null if it ends with something else. */
    /*@ public normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && !\result.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofKind(DefinedWhere value) {
        Term term = value.term;
        int k = term.size() - 1;
        int kind = term.kind(k);
        int i = term.first(k);
        int j = term.second(k);
        if (kind != Operations.SQUARE && kind != Operations.ABSOLUTE || !term.isOf(k, kind, i, j)) {
            return null;
        }
        /*@ assert WhereLemmas.ofKind(term, WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition),
          @     value.condition.kinds.length, value.positive), kind, i, j); @*/
        return new NotNegativeWhere(term, value.box, value.condition, value.positive, false);
    }

    /**
     * By what two powers of e, logarithms, square roots or arctangents are of, of which the last operation is the difference.
     *
     * @param value      that all operations have results
     * @param difference that the difference of what they are of is not negative
     * @return null if these are about other operations, boxes or conditions; strict if the difference is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(difference);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == difference.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofRising(DefinedWhere value, NotNegativeWhere difference) {
        if (!difference.isPartOf(value) || !value.term.isOfRising(difference.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoRising(value.term,
          @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
          @     difference.term.kinds.length, TermNames.term(difference.term), difference.strict); @*/
        return new NotNegativeWhere(value.term, value.box, value.condition, value.positive, difference.strict);
    }

    /**
     * By what two roots of the same degree are of, of which the last operation is the difference.
     *
     * @param value      that all operations have results
     * @param difference that the difference of what they are of is not negative
     * @return null if these are about other operations, boxes or conditions; strict if the difference is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(difference);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == difference.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive == value.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofRoots(DefinedWhere value, NotNegativeWhere difference) {
        if (!difference.isPartOf(value) || !value.term.isOfRoots(difference.term.size() - 1)) {
            return null;
        }
        /*@ assert TermLemmas.ofTwoRoots(value.term,
          @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
          @     difference.term.kinds.length, TermNames.term(difference.term), difference.strict); @*/
        return new NotNegativeWhere(value.term, value.box, value.condition, value.positive, difference.strict);
    }

    /** Whether this is about an operation of a term, on the same part of the same box. */
    /*@ private normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(value.term), TermNames.term(term), term.kinds.length);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(value.box), TermNames.term(value.condition), value.condition.kinds.length, value.positive),
      @     term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    private boolean isPartOf(DefinedWhere value) {
        return value.term.begins(term) && isAbout(value.box, value.condition, value.positive);
    }

    /** Whether this is about a part of a box. */
    /*@ normal_behavior
      @ requires \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> WhereLemmas.part(TermNames.box(this.box), TermNames.term(this.condition), this.condition.kinds.length,
      @     this.positive) == WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive);
      @ assignable \strictly_nothing; @*/
    boolean isAbout(Ranges box, Term condition, boolean positive) {
        return this.positive == positive && this.box.isSame(box) && this.condition.isSame(condition);
    }

    /** Whether the last operation is the product or the quotient of two, or if these are positive the square. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> term.kinds[term.kinds.length - 1] == 3 || term.kinds[term.kinds.length - 1] == 5
      @   || term.kinds[term.kinds.length - 1] == 4 && strict;
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(term), term.kinds.length - 1, term.kinds[term.kinds.length - 1], i, j);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfTwo(Term term, int i, int j, boolean strict) {
        int last = term.size() - 1;
        int kind = term.kind(last);
        return (kind == Operations.PRODUCT || kind == Operations.QUOTIENT || kind == Operations.SQUARE && strict)
            && term.isOf(last, kind, i, j);
    }

    /**
     * By what another term is where the largest of some variables, of their reciprocals, or of the negatives of these is 1: they may all be
     * multiplied by a positive number, and that multiplies its value by a power of the number [SCALING].
     *
     * @param results   that the other term is a multiple of the term, and all operations of this have results where those of the other have
     * @param condition what holds at the multiples where a condition holds, with the same term for how variables are multiplied
     * @param signs     that variables are positive there, among them all whose reciprocals are multiplied
     * @param variables which they are
     * @param faces     what the other term is where a variable is 1, or -1, one statement for each of all variables
     * @param start     that one of these variables is positive, or its negative
     * @param some      which one
     * @return null if these are about other terms, boxes or conditions, or one is missing
     */
    /*@ public normal_behavior
      @ requires \invariant_for(results) && \invariant_for(condition) && \invariant_for(start);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires (\forall int i; 0 <= i && i < faces.length; \invariant_for(faces[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == results.scale.term && \result.box == condition.box;
      @ ensures \result != null ==> \result.condition == condition.scale.term && \result.positive && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofMultiples(ScaledResults results, ScaledCondition condition,
            NotNegativeWhere[] signs, int[] variables, NotNegativeWhere[] faces, NotNegativeWhere start, int some, boolean strict) {
        Scale scale = results.scale;
        Term where = condition.scale.term;
        if (!scale.sides.isSame(condition.scale.sides) || !Ends.arePositive(condition.box, where, signs, variables)
                || !ScaledFaces.areFaces(scale.other, strict, condition, variables, faces)) {
            return null;
        }
        boolean good = ScaledFaces.areAll(scale, results.degree(), condition.box, where, start, some, strict);
        return good ? new NotNegativeWhere(scale.term, condition.box, where, true, strict) : null;
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
      @ ensures \result != null ==> \result.condition == known.condition && \result.positive == known.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere same(Term term, SameResult same, NotNegativeWhere known) {
        if (!same.isOf(term, known.term, known.box)) {
            return null;
        }
        //@ assert WhereLemmas.same(term, known.term, known.box, known.condition, known.positive, known.strict);
        return new NotNegativeWhere(term, known.box, known.condition, known.positive, known.strict);
    }

    /**
     * By the sign of another term, which has copies of all operations, and ends with that of the last one.
     *
     * @param places of each operation, the index of its copy
     * @return null if they are none
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.strict == known.strict;
      @ ensures \result != null ==> \result.condition == known.condition && \result.positive == known.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofCopy(Term term, int[] places, NotNegativeWhere known) {
        if (!known.term.hasCopied(term, places)) {
            return null;
        }
        /*@ assert WhereLemmas.ofCopy(term, known.term, places,
          @     WhereLemmas.part(TermNames.box(known.box), TermNames.term(known.condition), known.condition.kinds.length, known.positive),
          @     known.strict); @*/
        return new NotNegativeWhere(term, known.box, known.condition, known.positive, known.strict);
    }

    /**
     * By the sign of a term whose operations have copies in another one, which has results.
     *
     * @param whole that this has: its sign
     * @param term  with which that one begins, and which ends with the copy of the last operation
     * @param sign  what is known of the last operation
     * @param places of each operation before it, the index of its copy
     * @return null if they are none, or the statements are about other boxes or conditions
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(term) && \invariant_for(sign);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == whole.box && \result.strict == sign.strict;
      @ ensures \result != null ==> \result.condition == whole.condition && \result.positive == whole.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofOriginal(NotNegativeWhere whole, Term term, NotNegativeWhere sign, int[] places) {
        if (!whole.term.begins(term) || !sign.isAbout(whole.box, whole.condition, whole.positive)
                || !whole.term.hasCopied(sign.term, places, term.size() - 1)) {
            return null;
        }
        /*@ assert WhereLemmas.ofOriginal(sign.term, whole.term, term,
          @     WhereLemmas.part(TermNames.box(whole.box), TermNames.term(whole.condition), whole.condition.kinds.length, whole.positive),
          @     sign.strict, whole.strict); @*/
        return new NotNegativeWhere(term, whole.box, whole.condition, whole.positive, sign.strict);
    }

    /**
     * By the sign of another term, which has copies of all operations, and ends with that of the last one; but of variables what equations
     * of the other term say that they are.
     *
     * @param places    of each operation, the index of its copy
     * @param equations of each operation, the index of an equation, or -1 if it has a copy, as {@link Term#hasEqual} has them
     * @return null if they are none
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.strict == known.strict;
      @ ensures \result != null ==> \result.condition == known.condition && \result.positive == known.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere ofEqual(Term term, int[] places, int[] equations, NotNegativeWhere known) {
        if (!known.term.hasEqual(term, places, equations)) {
            return null;
        }
        /*@ assert WhereLemmas.ofCopy(term, known.term, places,
          @     WhereLemmas.part(TermNames.box(known.box), TermNames.term(known.condition), known.condition.kinds.length, known.positive),
          @     known.strict); @*/
        return new NotNegativeWhere(term, known.box, known.condition, known.positive, known.strict);
    }

    /**
     * Whether this says of a term that it is not negative, or if strict positive, at the points of a box where a condition holds.
     *
     * @param places      of each operation of the term, the index of its copy in the term of this
     * @param condition   the condition
     * @param positive    whether it is to be positive, or not negative
     * @param ofCondition of each operation of the condition of this, the index of its copy in the condition
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    public boolean says(Term term, Ranges box, boolean strict, int[] places, Term condition, boolean positive, int[] ofCondition) {
        if (this.positive != positive || strict && !this.strict || !this.box.isSame(box)) {
            return false;
        }
        if (!this.term.hasCopied(term, places) || !condition.hasCopied(this.condition, ofCondition)) {
            return false;
        }
        //@ assert WhereLemmas.underCopy(this.term, box, this.condition, condition, ofCondition, positive, this.strict);
        /*@ assert WhereLemmas.ofCopy(term, this.term, places,
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), this.strict); @*/
        /*@ assert WhereLemmas.enough(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length,
          @     this.strict, strict); @*/
        return true;
    }

    /**
     * By what the term is at a place, and a slope of one sign from there on: where the variable is not less than the place, as the
     * condition says, or with the negative of the slope not more.
     *
     * @param condition the difference of the variable and the place: the larger one less the other
     * @param positive  whether this is to be positive, or not negative
     * @param slope     of the term, or the negative of it
     * @param sign      that it is not negative, on a box with all points between those of the box and the least place, or the largest
     * @param placed    what the term becomes at the place: the last operation
     * @param least     that this last operation is not negative on the box
     * @param place     what the place is there
     * @return null if these are about other terms, boxes, conditions or variables; strict if what is least is, or the condition and the
     *         sign are
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(condition) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == placed.box;
      @ ensures \result != null ==> \result.strict == (least.strict || positive && sign.strict);
      @ ensures \result != null ==> \result.condition == condition && \result.positive == positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere fromPlace(Term term, Term condition, boolean positive, SlopeOf slope,
            NotNegativeOn sign, PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
        boolean good = isSlope(term, slope, sign) && placed.variable == slope.variable && placed.term.begins(term)
            && isDistance(placed, condition, slope.sign) && placed.endsWell(term.size() - 1, least)
            && placed.isReachedFrom(sign.box, place, slope.sign);
        /*@ assert !good || WhereLemmas.fromPlace(term, sign.term, placed, condition, place, sign.box,
          @     slope.sign == 1 ? placed.term.first[condition.kinds.length - 1] : placed.term.second[condition.kinds.length - 1],
          @     slope.sign, positive, sign.strict, least.strict, least.strict || positive && sign.strict); @*/
        return good ? new NotNegativeWhere(term, placed.box, condition, positive, least.strict || positive && sign.strict) : null;
    }

    /**
     * The same where a condition holds: the variable is not less than the place there, or not more, and what the term is at the place is
     * not negative; and the slope has one sign where variables are not at ends of their ranges, as they are not there, or where another
     * condition without the variable is positive, as it is there; or where the variable and the place differ.
     *
     * @param distance that the difference of the variable and the place is not negative where the condition holds
     * @param sign     that the slope, or the negative of it, is not negative where variables are not at ends, or the other condition holds,
     *                 or that difference is positive, on a box with all points between those of the box and the least place, or the largest
     * @param inside   that the one or the other is so, where the condition holds; any statement if it is the difference
     * @param placed   what the term becomes at the place: the last operation
     * @param least    that this last operation is not negative where the condition holds
     * @param place    what the place is on the box
     * @return null if these are about other terms, boxes, conditions or variables; strict if what is least is, or the distance and the sign
     *         are
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(distance) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(inside) && \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == placed.box;
      @ ensures \result != null ==> \result.strict == (least.strict || distance.strict && sign.strict);
      @ ensures \result != null ==> \result.condition == least.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere fromPlace(Term term, NotNegativeWhere distance, SlopeOf slope, NotNegativeWhere sign,
            NotNegativeWhere inside, PlacedAt placed, NotNegativeWhere least, PlaceValue place) {
        if (!isFromPlace(term, distance, slope, sign, inside, placed, least)
                || !placed.isReachedByCopy(sign.box, place, slope.sign)) {
            return null;
        }
        boolean strict = least.strict || distance.strict && sign.strict;
        /*@ assert WhereLemmas.fromPlaceWhere(term, sign.term, placed, distance.term, sign.condition, least.condition, place.all, sign.box,
          @     slope.sign == 1 ? placed.term.first[distance.term.kinds.length - 1]
          @       : placed.term.second[distance.term.kinds.length - 1],
          @     slope.sign, distance.strict, sign.strict, least.strict, strict); @*/
        return new NotNegativeWhere(term, placed.box, least.condition, true, strict);
    }

    /** Whether statements are about the slope of a term, and a place from which its variable comes where a condition holds. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(distance) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(inside) && \invariant_for(placed) && \invariant_for(least);
      @ ensures \result ==> WhereLemmas.isSlope(sign.term, term, placed.variable, slope.sign);
      @ ensures \result ==> WhereLemmas.isDistance(placed.term, distance.term, placed.variable, placed.place, slope.sign == 1
      @     ? placed.term.first[distance.term.kinds.length - 1] : placed.term.second[distance.term.kinds.length - 1], slope.sign);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(placed.term), TermNames.term(term), term.kinds.length);
      @ ensures \result ==> term.kinds.length <= placed.term.kinds.length;
      @ ensures \result ==> WhereLemmas.endsWell(placed, term.kinds.length - 1, least.condition, least.strict);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(distance.term), WhereLemmas.part(TermNames.box(placed.box),
      @     TermNames.term(least.condition), least.condition.kinds.length, true), distance.term.kinds.length, distance.strict);
      @ ensures \result ==> sign.positive && WhereLemmas.isOnWays(TermNames.term(sign.condition), sign.condition.kinds.length,
      @     WhereLemmas.part(TermNames.box(placed.box), TermNames.term(least.condition), least.condition.kinds.length, true),
      @     TermNames.box(sign.box), placed.variable, TermNames.term(distance.term), distance.term.kinds.length, slope.sign == 1
      @     ? placed.term.first[distance.term.kinds.length - 1] : placed.term.second[distance.term.kinds.length - 1], placed.place);
      @ assignable \strictly_nothing; @*/
    private static boolean isFromPlace(Term term, NotNegativeWhere distance, SlopeOf slope, NotNegativeWhere sign,
            NotNegativeWhere inside, PlacedAt placed, NotNegativeWhere least) {
        return isOnWays(term, distance.term, slope, sign, placed) && placed.endsWell(term.size() - 1, least, least.condition)
            && distance.isOn(placed.box, least.condition)
            && sign.holdsOnWays(distance.term, inside, placed, least.condition, slope.sign);
    }

    /** Whether the condition of this is positive along ways from a place, as another statement says, or since it is the difference. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(distance) && \invariant_for(inside) && \invariant_for(placed);
      @ requires \invariant_for(all) && (sign == 1 || sign == -1);
      @ ensures \result ==> WhereLemmas.isOnWays(TermNames.term(condition), condition.kinds.length,
      @     WhereLemmas.part(TermNames.box(placed.box), TermNames.term(all), all.kinds.length, true),
      @     TermNames.box(box), placed.variable, TermNames.term(distance), distance.kinds.length, sign == 1
      @     ? placed.term.first[distance.kinds.length - 1] : placed.term.second[distance.kinds.length - 1], placed.place);
      @ assignable \strictly_nothing; @*/
    private boolean holdsOnWays(Term distance, NotNegativeWhere inside, PlacedAt placed, Term all, int sign) {
        return isOfDistance(distance, placed, sign) || holdsAtPoints(inside, placed, all);
    }

    /** Whether the condition of this is positive, as another statement says of it, and is so along ways from a place. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(inside) && \invariant_for(placed) && \invariant_for(all);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(condition), WhereLemmas.part(TermNames.box(placed.box),
      @     TermNames.term(all), all.kinds.length, true), condition.kinds.length, true);
      @ ensures \result ==> OneSidedLemmas.isKept(TermNames.term(condition), condition.kinds.length, TermNames.box(box), placed.variable)
      @   || analysis.OneSided.isSteady(TermNames.term(condition), condition.kinds.length, placed.variable);
      @ assignable \strictly_nothing; @*/
    private boolean holdsAtPoints(NotNegativeWhere inside, PlacedAt placed, Term all) {
        return inside.strict && inside.term.isSame(condition) && inside.isOn(placed.box, all)
            && (Kept.isKept(condition, box, placed.variable) || Kept.isSteady(condition, placed.variable));
    }

    /** Whether the condition of this is the difference of the variable and a place without it, which is computed before both. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(distance) && \invariant_for(placed) && (sign == 1 || sign == -1);
      @ ensures \result ==> TermNames.term(condition) == TermNames.term(distance) && condition.kinds.length == distance.kinds.length;
      @ ensures \result ==> distance.kinds.length - 2 == (sign == 1 ? placed.term.first[distance.kinds.length - 1]
      @     : placed.term.second[distance.kinds.length - 1]) && placed.place < distance.kinds.length - 2;
      @ ensures \result ==> analysis.OneSided.isSteady(TermNames.term(distance), distance.kinds.length - 2, placed.variable);
      @ assignable \strictly_nothing; @*/
    private boolean isOfDistance(Term distance, PlacedAt placed, int sign) {
        int last = distance.size() - 1;
        if (last < 1 || last >= placed.term.size() || placed.place >= last - 1 || !condition.isSame(distance)) {
            return false;
        }
        int x = sign == 1 ? placed.term.first(last) : placed.term.second(last);
        return x == last - 1 && Kept.isSteady(distance, placed.variable, last - 1);
    }

    /** Whether one term has the slope of another one, and the place put in for its variable, and a third one their distance. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(distance) && \invariant_for(slope) && \invariant_for(sign);
      @ requires \invariant_for(placed);
      @ ensures \result ==> WhereLemmas.isSlope(sign.term, term, placed.variable, slope.sign) && sign.positive;
      @ ensures \result ==> WhereLemmas.isDistance(placed.term, distance, placed.variable, placed.place, slope.sign == 1
      @     ? placed.term.first[distance.kinds.length - 1] : placed.term.second[distance.kinds.length - 1], slope.sign);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(placed.term), TermNames.term(term), term.kinds.length);
      @ ensures \result ==> term.kinds.length <= placed.term.kinds.length;
      @ assignable \strictly_nothing; @*/
    private static boolean isOnWays(Term term, Term distance, SlopeOf slope, NotNegativeWhere sign, PlacedAt placed) {
        return isSlope(term, slope, sign) && placed.variable == slope.variable && placed.term.begins(term)
            && isDistance(placed, distance, slope.sign);
    }

    /** Whether this is so where a condition is positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), WhereLemmas.part(TermNames.box(box),
      @     TermNames.term(condition), condition.kinds.length, true), term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    private boolean isOn(Ranges box, Term condition) {
        return isAbout(box, condition, true);
    }

    /** Whether one term has the slope of another one, or the negative of it, where something is positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(sign);
      @ ensures \result ==> WhereLemmas.isSlope(sign.term, term, slope.variable, slope.sign) && sign.positive;
      @ assignable \strictly_nothing; @*/
    private static boolean isSlope(Term term, SlopeOf slope, NotNegativeWhere sign) {
        return sign.positive && sign.term.isSame(slope.term) && slope.term.begins(term) && term.size() == slope.size;
    }

    /** Whether one term has the slope of another one, or the negative of it. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(sign);
      @ ensures \result ==> WhereLemmas.isSlope(sign.term, term, slope.variable, slope.sign);
      @ assignable \strictly_nothing; @*/
    private static boolean isSlope(Term term, SlopeOf slope, NotNegativeOn sign) {
        return sign.term.isSame(slope.term) && slope.term.begins(term) && term.size() == slope.size;
    }

    /** Whether a condition is the variable less the place, or with another sign the place less the variable. */
    /*@ private normal_behavior
      @ requires \invariant_for(placed) && \invariant_for(condition) && (sign == 1 || sign == -1);
      @ ensures \result ==> WhereLemmas.isDistance(placed.term, condition, placed.variable, placed.place,
      @     sign == 1 ? placed.term.first[condition.kinds.length - 1] : placed.term.second[condition.kinds.length - 1], sign);
      @ assignable \strictly_nothing; @*/
    private static boolean isDistance(PlacedAt placed, Term condition, int sign) {
        if (!placed.term.begins(condition)) {
            return false;
        }
        int last = condition.size() - 1;
        int x = sign == 1 ? placed.term.first(last) : placed.term.second(last);
        return x >= 0 && x < placed.term.size() && placed.term.isOf(x, Operations.VARIABLE, placed.variable, placed.term.second(x))
            && (sign == 1 ? placed.term.isSum(last, x, placed.place, -1) : placed.term.isSum(last, placed.place, x, -1));
    }

    /**
     * By what is so where a variable is not at an end of its range: there the term is not negative either, where it has a value.
     *
     * @param whole    the box
     * @param known    that the term is not negative where a product of distances is positive
     * @param value    that it has a value where another condition holds, without the variable, on the same box as that
     * @param start    that the first condition holds where the other one does at a number of the range, from which ways begin
     * @param variable its index
     * @param sign     1 if that is below the points of the box, -1 if it is above
     * @return null if these are about other terms, boxes or conditions, or something is said to be positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(known) && \invariant_for(value) && \invariant_for(start);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == known.term && \result.box == whole && !\result.strict;
      @ ensures \result != null ==> \result.condition == value.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere closed(Ranges whole, NotNegativeWhere known, DefinedWhere value, NotNegativeWhere start,
            int variable, int sign) {
        if (known.strict || !start.isStart(known.condition, value) || !known.isInside(whole, value, start.box, variable, sign)) {
            return null;
        }
        //@ assert OneSidedLemmas.closedPart(whole, known, value, start, variable, sign);
        return new NotNegativeWhere(known.term, whole, value.condition, true, false);
    }

    /** Whether ways from one box to another are in the box of this, whose condition holds inside of them, and another one all along. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(whole) && \invariant_for(value) && \invariant_for(start);
      @ ensures \result ==> positive && TermNames.term(value.term) == TermNames.term(term);
      @ ensures \result ==> value.term.kinds.length == term.kinds.length && TermNames.box(value.box) == TermNames.box(box);
      @ ensures \result ==> analysis.Slope.isSwept(TermNames.box(whole), TermNames.box(start), TermNames.box(box), v, sign);
      @ ensures \result ==> OneSidedLemmas.isKept(TermNames.term(condition), condition.kinds.length, TermNames.box(box), v);
      @ ensures \result ==> analysis.OneSided.isSteady(TermNames.term(value.condition), value.condition.kinds.length, v);
      @ assignable \strictly_nothing; @*/
    private boolean isInside(Ranges whole, DefinedWhere value, Ranges start, int v, int sign) {
        if (v < 0 || !positive || !value.term.isSame(term) || !value.box.isSame(box)) {
            return false;
        }
        return whole.isSwept(v, start, box, sign) && Kept.isKept(condition, box, v) && Kept.isSteady(value.condition, v);
    }

    /** Whether this says that a condition is positive where that of another statement is. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && \invariant_for(of) && \invariant_for(value);
      @ ensures \result ==> value.positive && TermNames.term(term) == TermNames.term(of) && term.kinds.length == of.kinds.length;
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), WhereLemmas.part(TermNames.box(box),
      @     TermNames.term(value.condition), value.condition.kinds.length, true), term.kinds.length, true);
      @ assignable \strictly_nothing; @*/
    private boolean isStart(Term of, DefinedWhere value) {
        return strict && positive && value.positive && term.isSame(of) && condition.isSame(value.condition);
    }

    /**
     * By what the term is at a place, where its slope is 0, and the slope of that slope: this is not negative where a condition holds.
     *
     * @param slope  of the term
     * @param second the slope of the slope
     * @param rises  that this is not negative where a condition is positive: distances from ends of the ranges of a box with all points
     *               between those of the box and their places, or something without the variable
     * @param inside that this condition is positive where another one is
     * @param placed what the term and its slope become at the place: the last operation, and the number 0
     * @param least  that this last operation is not negative on the box where the other condition is positive
     * @param place  what the place is on the box
     * @return null if these are about other terms, boxes, variables or conditions, or the slope of the slope is said to be positive, or the
     *         slope is not 0; strict if what is least is
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(second) && \invariant_for(rises);
      @ requires \invariant_for(inside) && \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == placed.box && \result.strict == least.strict;
      @ ensures \result != null ==> \result.condition == least.condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeWhere leastByRise(Term term, SlopeOf slope, SlopeOf second, NotNegativeWhere rises,
            NotNegativeWhere inside, PlacedAt placed, NotNegativeWhere least, PlaceValue place) {
        boolean good = isRise(term, slope, second, rises) && isLeast(term, slope, rises, inside, placed, least, place);
        return good ? new NotNegativeWhere(term, placed.box, least.condition, true, least.strict) : null;
    }

    /** Whether one term has the slope of the slope of another one, and is not negative where a condition is positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(second) && \invariant_for(rises);
      @ ensures \result ==> SlopeLemmas.isSlopeOf(slope.term, term, slope.variable);
      @ ensures \result ==> SlopeLemmas.isSlopeOf(rises.term, slope.term, slope.variable) && !rises.strict && rises.positive;
      @ assignable \strictly_nothing; @*/
    private static boolean isRise(Term term, SlopeOf slope, SlopeOf second, NotNegativeWhere rises) {
        return !rises.strict && rises.positive && second.variable == slope.variable && slope.isOf(slope.term, term)
            && second.isOf(rises.term, slope.term);
    }

    /** Whether at the place the term is not negative and its slope is 0, so that it is not negative where a condition is positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(slope) && \invariant_for(rises) && \invariant_for(inside);
      @ requires \invariant_for(placed) && \invariant_for(least) && \invariant_for(place);
      @ requires SlopeLemmas.isSlopeOf(slope.term, term, slope.variable);
      @ requires SlopeLemmas.isSlopeOf(rises.term, slope.term, slope.variable) && !rises.strict && rises.positive;
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(term), WhereLemmas.part(TermNames.box(placed.box),
      @     TermNames.term(least.condition), least.condition.kinds.length, true), term.kinds.length, least.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isLeast(Term term, SlopeOf slope, NotNegativeWhere rises, NotNegativeWhere inside, PlacedAt placed,
            NotNegativeWhere least, PlaceValue place) {
        if (placed.variable != slope.variable || !placed.term.begins(slope.term) || !placed.isNull(slope.term.size() - 1)) {
            return false;
        }
        if (!placed.endsWell(term.size() - 1, least, least.condition) || !placed.isBetween(rises.box, place)
                || !rises.holdsAtPoints(inside, placed, least.condition)) {
            return false;
        }
        /*@ assert WhereLemmas.leastByRise(term, slope.term, rises.term, placed, rises.condition, least.condition, place.all, rises.box,
          @     least.strict); @*/
        return true;
    }
}
