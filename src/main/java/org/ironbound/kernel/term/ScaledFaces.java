package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** Statements about the points at which one of the variables that are multiplied is 1, and none is more [SCALING]. */
final class ScaledFaces {
    private ScaledFaces() {
    }

    /**
     * Whether statements say that a term is not negative, or if strict positive, at such multiples of the points of a part of a box.
     *
     * @param sides     how variables are multiplied, as in {@link Scale}
     * @param box       which
     * @param condition what is positive on the part
     * @param variables that are positive there
     * @param faces     the statements, one for each variable; those of variables that stay what they are count for nothing
     */
    /*@ normal_behavior
      @ requires \invariant_for(other) && \invariant_for(sides) && \invariant_for(box) && \invariant_for(condition);
      @ requires (\forall int i; 0 <= i && i < faces.length; \invariant_for(faces[i]));
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.areFaces(other, box, condition, sides, sides.kinds.length, strict);
      @ assignable \strictly_nothing; @*/
    static boolean areFaces(Term other, boolean strict, Term sides, Ranges box, Term condition, int[] variables,
            NotNegativeWhere[] faces) {
        boolean good = faces.length == sides.size();
        int q = 0;
        /*@ assert analysis.Scaling.noFace(TermNames.term(other), OneSidedLemmas.part(box, condition), TermNames.term(sides),
          @     sides.kinds.length, other.kinds.length, strict ? 1 : 0); @*/
        /*@ loop_invariant 0 <= q && q <= faces.length && (good ==> faces.length == sides.kinds.length);
          @ loop_invariant good ==> ScalingLemmas.areFaces(other, box, condition, sides, q, strict);
          @ decreases faces.length - q;
          @ assignable \strictly_nothing; @*/
        while (q < faces.length) {
            good = good && (isFree(other, strict, sides, box, condition, q)
                || faces[q].term.isSame(other) && (faces[q].strict || !strict)
                    && isNext(faces[q], strict, sides, box, condition, variables, q));
            q = q + 1;
        }
        return good;
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

    /** Whether a statement is about the points at which variable q is 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides) && \invariant_for(box) && \invariant_for(condition);
      @ requires 0 <= q && q < sides.kinds.length && (face.strict || !strict);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ requires ScalingLemmas.areFaces(face.term, box, condition, sides, q, strict);
      @ ensures \result ==> ScalingLemmas.areFaces(face.term, box, condition, sides, q + 1, strict);
      @ assignable \strictly_nothing; @*/
    private static boolean isNext(NotNegativeWhere face, boolean strict, Term sides, Ranges box, Term condition, int[] variables, int q) {
        boolean good = face.positive && isFromNull(box, condition, variables, sides, q) && box.isFace(face.box, sides, q)
            && arePositive(face.condition, sides, box, condition, variables, q);
        /*@ assert !good || ScalingLemmas.oneMoreFace(face.term, box, condition, sides, q, face.box, face.condition, face.strict,
          @     strict); @*/
        return good;
    }

    /** Whether a variable is not negative, and if its reciprocal is multiplied positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(sides) && \invariant_for(box) && \invariant_for(condition);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.isFromNull(box, condition, sides, v);
      @ assignable \strictly_nothing; @*/
    private static boolean isFromNull(Ranges box, Term condition, int[] variables, Term sides, int v) {
        if (isAmong(box, condition, variables, v)) {
            return true;
        }
        boolean good = sides.isNumber(v, 1) && box.isNotNegative(v);
        /*@ assert !good || ScalingLemmas.byRange(box, condition, sides, v, BigFraction.num(box.upper[v]),
          @     BigFraction.den(box.upper[v])); @*/
        return good;
    }

    /** Whether a variable is positive, and is multiplied or its reciprocal is. */
    /*@ normal_behavior
      @ requires \invariant_for(sides);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.isStart(sides, box, condition, v);
      @ assignable \strictly_nothing; @*/
    static boolean isStart(Term sides, Ranges box, Term condition, int[] variables, int v) {
        return (sides.isNumber(v, 1) || sides.isNumber(v, -1)) && isAmong(box, condition, variables, v);
    }

    /** Whether a variable is one of those that are positive. */
    /*@ private normal_behavior
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(box, condition), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isAmong(Ranges box, Term condition, int[] variables, int v) {
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

    /** Whether a term is made of products of variables that are positive where variable q is 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(sides) && \invariant_for(box) && \invariant_for(condition);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.arePositive(term, box, condition, sides, q, term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean arePositive(Term term, Term sides, Ranges box, Term condition, int[] variables, int q) {
        boolean good = true;
        int k = 0;
        /*@ assert analysis.Scaling.nonePositive(TermNames.term(term), OneSidedLemmas.part(box, condition), TermNames.term(sides),
          @     sides.kinds.length, q); @*/
        /*@ loop_invariant 0 <= k && k <= term.kinds.length;
          @ loop_invariant good ==> ScalingLemmas.arePositive(term, box, condition, sides, q, k);
          @ decreases term.kinds.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < term.size()) {
            good = good && isPositive(term, sides, box, condition, variables, q, k);
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k is such a variable, or such a product. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(sides) && \invariant_for(box) && \invariant_for(condition);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ requires 0 <= k && k < term.kinds.length && ScalingLemmas.arePositive(term, box, condition, sides, q, k);
      @ ensures \result ==> ScalingLemmas.arePositive(term, box, condition, sides, q, k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(Term term, Term sides, Ranges box, Term condition, int[] variables, int q, int k) {
        int i = term.first(k);
        int j = term.second(k);
        if (term.kind(k) == Operations.VARIABLE) {
            boolean isPositive = term.isOf(k, Operations.VARIABLE, i, j) && (i == q || isAmong(box, condition, variables, i));
            //@ assert !isPositive || ScalingLemmas.positiveVariable(term, box, condition, sides, q, k, i, j);
            return isPositive;
        }
        boolean good = i >= 0 && i < k && j >= 0 && j < k && term.isOf(k, Operations.PRODUCT, i, j);
        /*@ assert !good || analysis.Scaling.positiveProduct(TermNames.term(term), OneSidedLemmas.part(box, condition),
          @     TermNames.term(sides), sides.kinds.length, q, k, i, j); @*/
        return good;
    }
}
