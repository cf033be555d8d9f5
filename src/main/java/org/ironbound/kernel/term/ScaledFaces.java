package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** Statements about the points at which one of the variables that are multiplied is at its end, 1 or -1, and none is beyond [SCALING]. */
final class ScaledFaces {
    private ScaledFaces() {
    }

    /**
     * Whether statements say that a term is not negative, or if strict positive, at such multiples of the points of a part of a box.
     *
     * @param condition what is positive on the part, and what it is multiplied to
     * @param variables that are positive there
     * @param faces     the statements, one for each variable; those of variables that stay what they are count for nothing
     */
    /*@ normal_behavior
      @ requires \invariant_for(other) && \invariant_for(condition);
      @ requires (\forall int i; 0 <= i && i < faces.length; \invariant_for(faces[i]));
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(condition.box, condition.scale.term), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.areFaces(other, condition.box, condition.scale.term, condition.scale.sides,
      @     condition.scale.sides.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    static boolean areFaces(Term other, boolean strict, ScaledCondition condition, int[] variables, NotNegativeWhere[] faces) {
        Scale scale = condition.scale;
        Ranges box = condition.box;
        boolean good = faces.length == scale.sides.size();
        int q = 0;
        /*@ assert analysis.Scaling.noFace(TermNames.term(other), OneSidedLemmas.part(box, scale.term), TermNames.term(scale.sides),
          @     scale.sides.kinds.length, other.kinds.length, strict ? 1 : 0); @*/
        /*@ loop_invariant 0 <= q && q <= faces.length && (good ==> faces.length == scale.sides.kinds.length);
          @ loop_invariant good ==> ScalingLemmas.areFaces(other, box, scale.term, scale.sides, q, strict);
          @ decreases faces.length - q;
          @ assignable \strictly_nothing; @*/
        while (q < faces.length) {
            good = good && isOneMore(other, strict, condition, variables, faces[q], q);
            q = q + 1;
        }
        return good;
    }

    /** Whether variable q stays what it is, or a statement says so of it. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && \invariant_for(condition) && \invariant_for(face);
      @ requires 0 <= q && q < condition.scale.sides.kinds.length;
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(condition.box, condition.scale.term), variables, variables.length);
      @ requires ScalingLemmas.areFaces(other, condition.box, condition.scale.term, condition.scale.sides, q, strict);
      @ ensures \result ==> ScalingLemmas.areFaces(other, condition.box, condition.scale.term, condition.scale.sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isOneMore(Term other, boolean strict, ScaledCondition condition, int[] variables, NotNegativeWhere face, int q) {
        return isFree(other, strict, condition.scale.sides, condition.box, condition.scale.term, q)
            || face.term.isSame(other) && (face.strict || !strict) && isNext(face, strict, condition, variables, q);
    }

    /** Whether variable q stays what it is. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && \invariant_for(sides) && 0 <= q;
      @ requires ScalingLemmas.areFaces(other, box, condition, sides, q, strict);
      @ ensures \result ==> ScalingLemmas.areFaces(other, box, condition, sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isFree(Term other, boolean strict, Term sides, Ranges box, Term condition, int q) {
        boolean good = sides.isNumber(q, 0);
        /*@ assert !good || analysis.Scaling.noOtherFace(TermNames.term(other), OneSidedLemmas.part(box, condition),
          @     TermNames.term(sides), sides.kinds.length, other.kinds.length, q, strict ? 1 : 0); @*/
        return good;
    }

    /** Whether a statement is about the points at which variable q is at its end. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(condition) && 0 <= q;
      @ requires q < condition.scale.sides.kinds.length && (face.strict || !strict);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(condition.box, condition.scale.term), variables, variables.length);
      @ requires ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q, strict);
      @ ensures \result
      @   ==> ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isNext(NotNegativeWhere face, boolean strict, ScaledCondition condition, int[] variables, int q) {
        return isOfFace(face, condition, q) && (isAbove(face, strict, condition, q) || isBelow(face, strict, condition, q)
            || isInverted(face, strict, condition, variables, q));
    }

    /** Whether a statement is about a face of the box, and what the condition is multiplied to. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(condition);
      @ ensures \result ==> ScalingLemmas.isOfFace(face, condition, q);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfFace(NotNegativeWhere face, ScaledCondition condition, int q) {
        return face.positive && face.condition.isSame(condition.scale.other) && condition.box.isFace(face.box, condition.scale.sides, q);
    }

    /** Whether variable q is multiplied, and not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(condition) && 0 <= q;
      @ requires q < condition.scale.sides.kinds.length && (face.strict || !strict) && ScalingLemmas.isOfFace(face, condition, q);
      @ requires ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q, strict);
      @ ensures \result
      @   ==> ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(NotNegativeWhere face, boolean strict, ScaledCondition condition, int q) {
        Ranges box = condition.box;
        boolean good = box.isNotNegative(q) && condition.scale.sides.isNumber(q, 1);
        /*@ assert !good || ScalingLemmas.oneMoreFace(face.term, box, condition.scale, q, face.box, condition.degree, 0,
          @     BigFraction.num(box.upper[q]), BigFraction.den(box.upper[q]), face.strict, strict); @*/
        return good;
    }

    /** Whether variable q is multiplied, and not positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(condition) && 0 <= q;
      @ requires q < condition.scale.sides.kinds.length && (face.strict || !strict) && ScalingLemmas.isOfFace(face, condition, q);
      @ requires ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q, strict);
      @ ensures \result
      @   ==> ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelow(NotNegativeWhere face, boolean strict, ScaledCondition condition, int q) {
        Ranges box = condition.box;
        boolean good = box.isNotPositive(q) && condition.scale.sides.isNumber(q, 2);
        /*@ assert !good || ScalingLemmas.oneMoreFace(face.term, box, condition.scale, q, face.box, condition.degree,
          @     BigFraction.num(box.lower[q]), 0, BigFraction.den(box.lower[q]), face.strict, strict); @*/
        return good;
    }

    /** Whether variable q is positive, and its reciprocal is multiplied, or the negative of that. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(condition) && 0 <= q;
      @ requires q < condition.scale.sides.kinds.length && (face.strict || !strict) && ScalingLemmas.isOfFace(face, condition, q);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(condition.box, condition.scale.term), variables, variables.length);
      @ requires ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q, strict);
      @ ensures \result
      @   ==> ScalingLemmas.areFaces(face.term, condition.box, condition.scale.term, condition.scale.sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isInverted(NotNegativeWhere face, boolean strict, ScaledCondition condition, int[] variables, int q) {
        Scale scale = condition.scale;
        boolean good = (scale.sides.isNumber(q, -1) || scale.sides.isNumber(q, -2)) && isAmong(condition.box, scale.term, variables, q);
        /*@ assert !good || ScalingLemmas.oneMoreFace(face.term, condition.box, scale, q, face.box, condition.degree, 0, 0, 0,
          @     face.strict, strict); @*/
        return good;
    }

    /**
     * Whether one of the variables that are multiplied is nowhere 0, so that a term is so everywhere.
     *
     * @param degree by which power the last operation of the other term is multiplied
     * @param start  that the variable is positive, or its negative
     */
    /*@ normal_behavior
      @ requires \invariant_for(scale) && \invariant_for(box) && \invariant_for(where) && \invariant_for(start) && scale.power >= 1;
      @ requires analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ requires analysis.Scaling.areBack(TermNames.term(scale.term), TermNames.term(scale.other), TermNames.term(scale.sides),
      @     scale.sides.kinds.length, scale.other.kinds.length, scale.term.kinds.length);
      @ requires ScalingLemmas.areFaces(scale.other, box, where, scale.sides, scale.sides.kinds.length, strict);
      @ ensures \result ==> TermLemmas.isNotNegative(TermNames.term(scale.term), WhereLemmas.part(TermNames.box(box),
      @     TermNames.term(where), where.kinds.length, true), scale.term.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    static boolean areAll(Scale scale, int degree, Ranges box, Term where, NotNegativeWhere start, int some, boolean strict) {
        if (!start.strict || !start.isAbout(box, where, true)) {
            return false;
        }
        boolean isItself = isItself(start.term, scale.sides, some);
        //@ assert !isItself || ScalingLemmas.everyMultiple(scale, box, where, degree, start.term, some, strict);
        if (isItself) {
            return true;
        }
        boolean isOpposite = isOpposite(start.term, scale.sides, some);
        //@ assert !isOpposite || ScalingLemmas.everyOpposite(scale, box, where, degree, start.term, some, strict);
        return isOpposite;
    }

    /** Whether the last operation of a term is a variable that is multiplied, or its reciprocal is, or the negative of that. */
    /*@ normal_behavior
      @ requires \invariant_for(term) && \invariant_for(sides);
      @ ensures \result ==> ScalingLemmas.isItself(term, sides, v);
      @ assignable \strictly_nothing; @*/
    static boolean isItself(Term term, Term sides, int v) {
        int last = term.size() - 1;
        return term.isOf(last, Operations.VARIABLE, v, term.second(last))
            && (sides.isNumber(v, 1) || sides.isNumber(v, -1) || sides.isNumber(v, -2));
    }

    /** Whether it is the negative of a variable that is multiplied and not positive. */
    /*@ normal_behavior
      @ requires \invariant_for(term) && \invariant_for(sides);
      @ ensures \result ==> ScalingLemmas.isOpposite(term, sides, v);
      @ assignable \strictly_nothing; @*/
    static boolean isOpposite(Term term, Term sides, int v) {
        int last = term.size() - 1;
        int i = term.first(last);
        int j = term.second(last);
        return j >= 0 && j < last && sides.isNumber(v, 2) && term.isNumber(i, 0) && term.isSum(last, i, j, -1)
            && term.isOf(j, Operations.VARIABLE, v, term.second(j));
    }

    /** Whether a variable is one of those that are positive. */
    /*@ normal_behavior
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(box, condition), v);
      @ assignable \strictly_nothing; @*/
    static boolean isAmong(Ranges box, Term condition, int[] variables, int v) {
        boolean found = false;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= variables.length;
          @ loop_invariant found ==> OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(box, condition), v);
          @ decreases variables.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < variables.length) {
            found = found || variables[i] == v;
            i = i + 1;
        }
        return found;
    }
}
