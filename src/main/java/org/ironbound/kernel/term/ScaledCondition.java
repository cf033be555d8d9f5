package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * At each multiple of a point of a box at which the first one of two terms is positive the second one is, all operations having results
 * [SCALING]. Example: y - x, where the logarithm of x has a result, and the same.
 */
public final class ScaledCondition {
    /** Which box. */
    public final Ranges box;
    /** The terms, of which the last operation of the second one is a multiple of that of the first one. */
    public final Scale scale;
    /** By which power it is multiplied. */
    public final int degree;

    /*@ public invariant \invariant_for(box) && \invariant_for(scale) && scale.power >= 1;
      @ public invariant analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ public invariant analysis.Scaling.areKept(TermNames.term(scale.other), analysis.Where.part(TermNames.box(box),
      @     TermNames.term(scale.term), scale.term.kinds.length, 1), TermNames.term(scale.sides), scale.sides.kinds.length,
      @     scale.other.kinds.length);
      @ public accessible \inv: this.box, box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*],
      @   this.scale, this.degree, scale.term, scale.other, scale.sides, scale.power,
      @   scale.term.kinds, scale.term.first, scale.term.second, scale.term.numbers, scale.term.kinds[*], scale.term.first[*],
      @   scale.term.second[*], scale.term.numbers[*],
      @   scale.other.kinds, scale.other.first, scale.other.second, scale.other.numbers, scale.other.kinds[*], scale.other.first[*],
      @   scale.other.second[*], scale.other.numbers[*],
      @   scale.sides.kinds, scale.sides.first, scale.sides.second, scale.sides.numbers, scale.sides.kinds[*], scale.sides.first[*],
      @   scale.sides.second[*], scale.sides.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1;
      @ requires analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ requires analysis.Scaling.areKept(TermNames.term(scale.other), analysis.Where.part(TermNames.box(box),
      @     TermNames.term(scale.term), scale.term.kinds.length, 1), TermNames.term(scale.sides), scale.sides.kinds.length,
      @     scale.other.kinds.length);
      @ ensures \invariant_for(this) && this.box == box && this.scale == scale && this.degree == degree;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ScaledCondition(Ranges box, Scale scale, int degree) {
        this.box = box;
        this.scale = scale;
        this.degree = degree;
    }

    /**
     * Such a statement.
     *
     * @param places    of each operation of the first term, the index of that of the second one; -1 if it needs none
     * @param degrees   by which power each of these is multiplied
     * @param reasons   of each operation of the second term, the index of the operation of the first one of which it is a multiple, or of
     *                  that which takes the logarithm or the square root of something of which it takes that of a multiple
     * @param signs     that variables are positive where the first term is
     * @param variables which they are
     * @return null if the kernel does not see it
     */
    /*@ public normal_behavior
      @ requires \invariant_for(box) && \invariant_for(multiple);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.box == box && \result.scale == multiple.scale;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ScaledCondition of(Ranges box, ScaledTerm multiple, int[] places, int[] degrees, int[] reasons,
            NotNegativeWhere[] signs, int[] variables) {
        Scale scale = multiple.scale;
        boolean good = Ends.arePositive(box, scale.term, signs, variables)
            && areKept(box, scale, places, degrees, reasons, variables);
        return good ? new ScaledCondition(box, scale, multiple.degree()) : null;
    }

    /** Whether all operations have results where they should, and those that have places are multiples. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1;
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, scale.term), variables, variables.length);
      @ ensures \result ==> analysis.Scaling.areKept(TermNames.term(scale.other), analysis.Where.part(TermNames.box(box),
      @     TermNames.term(scale.term), scale.term.kinds.length, 1), TermNames.term(scale.sides), scale.sides.kinds.length,
      @     scale.other.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areKept(Ranges box, Scale scale, int[] places, int[] degrees, int[] reasons, int[] variables) {
        int n = scale.term.size();
        return places.length == n && degrees.length == n && reasons.length == scale.other.size()
            && ScaledTerm.areScaled(scale, places, degrees) && haveResults(box, scale, places, degrees, reasons, variables);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1 && reasons.length == scale.other.kinds.length;
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, places.length);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, scale.term), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, scale.other.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean haveResults(Ranges box, Scale scale, int[] places, int[] degrees, int[] reasons, int[] variables) {
        boolean good = true;
        int m = 0;
        /*@ assert analysis.Scaling.noneKept(TermNames.term(scale.other), OneSidedLemmas.part(box, scale.term),
          @     TermNames.term(scale.sides), scale.sides.kinds.length); @*/
        /*@ loop_invariant 0 <= m && m <= reasons.length;
          @ loop_invariant good ==> ScalingLemmas.areKept(scale, box, m);
          @ decreases reasons.length - m;
          @ assignable \strictly_nothing; @*/
        while (m < reasons.length) {
            good = good && (isTotal(box, scale, m) || isOfVariable(box, scale, variables, m)
                || isMultiple(box, scale, places, degrees, m, Copies.entry(reasons, m)));
            m = m + 1;
        }
        return good;
    }

    /** Whether operation m has a result whatever its operands are. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && 0 <= m && m < scale.other.kinds.length;
      @ requires ScalingLemmas.areKept(scale, box, m);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isTotal(Ranges box, Scale scale, int m) {
        Term term = scale.other;
        BigFraction number = term.number(m);
        boolean good = number.getDenominator().signum() > 0
            && DefinedWhere.isTotal(m, term.kind(m), term.first(m), term.second(m));
        /*@ assert !good || ScalingLemmas.totalKept(scale, box, m, term.kinds[m], term.first[m], term.second[m], BigFraction.num(number),
          @     BigFraction.den(number)); @*/
        return good;
    }

    /** Whether operation m is the logarithm, or the square root, of a positive variable. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && 0 <= m && m < scale.other.kinds.length;
      @ requires ScalingLemmas.areKept(scale, box, m);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, scale.term), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfVariable(Ranges box, Scale scale, int[] variables, int m) {
        int p = scale.other.first(m);
        return p >= 0 && p < m && isOfVariable(box, scale, variables, m, p, scale.other.first(p));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && 0 <= p && p < m && m < scale.other.kinds.length;
      @ requires ScalingLemmas.areKept(scale, box, m);
      @ requires OneSidedLemmas.arePositive(OneSidedLemmas.part(box, scale.term), variables, variables.length);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfVariable(Ranges box, Scale scale, int[] variables, int m, int p, int v) {
        int kind = scale.other.kind(m);
        boolean good = isOfSign(scale.other, m, p, kind) && scale.other.isOf(p, Operations.VARIABLE, v, scale.other.second(p))
            && isUp(scale.sides, v) && ScaledFaces.isAmong(box, scale.term, variables, v);
        /*@ assert !good || ScalingLemmas.variableKept(scale, box, m, kind, p, scale.other.second[m], v, scale.other.second[p]); @*/
        return good;
    }

    /** Whether a variable that is positive is so at multiples, too. */
    /*@ private normal_behavior
      @ requires \invariant_for(sides);
      @ ensures \result ==> v >= sides.kinds.length || analysis.Slope.isNumber(TermNames.term(sides), v, 0)
      @   || analysis.Slope.isNumber(TermNames.term(sides), v, 1) || analysis.Slope.isNumber(TermNames.term(sides), v, -1);
      @ assignable \strictly_nothing; @*/
    private static boolean isUp(Term sides, int v) {
        return v >= sides.size() || sides.isNumber(v, 0) || sides.isNumber(v, 1) || sides.isNumber(v, -1);
    }

    /** Whether operation m is a multiple of operation k, or takes the logarithm or the square root of one, as that does. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1 && 0 <= m && m < scale.other.kinds.length;
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, places.length) && ScalingLemmas.areKept(scale, box, m);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isMultiple(Ranges box, Scale scale, int[] places, int[] degrees, int m, int k) {
        if (k < 0 || k >= places.length) {
            return false;
        }
        boolean good = Copies.entry(places, k) == m;
        //@ assert !good || ScalingLemmas.scaledKept(scale, box, m, k, degrees[k]);
        return good || isOfMultiple(box, scale, places, degrees, m, k);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1 && 0 <= m && m < scale.other.kinds.length;
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length && 0 <= k && k < places.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, places.length) && ScalingLemmas.areKept(scale, box, m);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfMultiple(Ranges box, Scale scale, int[] places, int[] degrees, int m, int k) {
        int o = scale.term.first(k);
        return o >= 0 && o < k && isOfOperand(box, scale, Copies.entry(places, o), Copies.entry(degrees, o), m, k);
    }

    /** Whether operation m is the logarithm, or the square root, of operation p, and operation k the same of what that is a multiple of. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(scale) && scale.power >= 1 && 0 <= m && m < scale.other.kinds.length;
      @ requires 0 <= k && k < scale.term.kinds.length && 0 <= scale.term.first[k] && scale.term.first[k] < k;
      @ requires ScalingLemmas.isKnown(scale, scale.term.first[k], p, d) && ScalingLemmas.areKept(scale, box, m);
      @ ensures \result ==> ScalingLemmas.areKept(scale, box, m + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfOperand(Ranges box, Scale scale, int p, int d, int m, int k) {
        int kind = scale.term.kind(k);
        boolean good = isOfSign(scale.other, m, p, kind) && isOfSign(scale.term, k, scale.term.first(k), kind);
        /*@ assert !good || ScalingLemmas.operandKept(scale, box, m, kind, k, scale.term.first[k], p, scale.other.second[m],
          @     scale.term.second[k], d); @*/
        return good;
    }

    /** Whether operation k of a term is the logarithm, or the square root, of operation i, one before it. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> (kind == 7 || kind == 8) && 0 <= i && i < k;
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(term), k, kind, i, term.second[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSign(Term term, int k, int i, int kind) {
        return (kind == Operations.LOGARITHM || kind == Operations.ROOT) && i >= 0 && i < k && term.isOf(k, kind, i, term.second(k));
    }
}
