package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * All operations of the first one of two terms have results at each point of which a multiple is one where those of the second one have
 * [SCALING]. Example: ln(y/x), and the same.
 */
public final class ScaledResults {
    /** The terms, of which the last operation of the second one is a multiple of that of the first one. */
    public final Scale scale;
    /** By which power it is multiplied. */
    public final int degree;

    /*@ public invariant \invariant_for(scale) && scale.power >= 1;
      @ public invariant analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ public invariant analysis.Scaling.areBack(TermNames.term(scale.term), TermNames.term(scale.other), TermNames.term(scale.sides),
      @     scale.sides.kinds.length, scale.other.kinds.length, scale.term.kinds.length);
      @ public accessible \inv: this.scale, this.degree, scale.term, scale.other, scale.sides, scale.power,
      @   scale.term.kinds, scale.term.first, scale.term.second, scale.term.numbers, scale.term.kinds[*], scale.term.first[*],
      @   scale.term.second[*], scale.term.numbers[*],
      @   scale.other.kinds, scale.other.first, scale.other.second, scale.other.numbers, scale.other.kinds[*], scale.other.first[*],
      @   scale.other.second[*], scale.other.numbers[*],
      @   scale.sides.kinds, scale.sides.first, scale.sides.second, scale.sides.numbers, scale.sides.kinds[*], scale.sides.first[*],
      @   scale.sides.second[*], scale.sides.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(scale) && scale.power >= 1;
      @ requires analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ requires analysis.Scaling.areBack(TermNames.term(scale.term), TermNames.term(scale.other), TermNames.term(scale.sides),
      @     scale.sides.kinds.length, scale.other.kinds.length, scale.term.kinds.length);
      @ ensures \invariant_for(this) && this.scale == scale && this.degree == degree;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ScaledResults(Scale scale, int degree) {
        this.scale = scale;
        this.degree = degree;
    }

    /** The degree, which is known to be a number of Java. */
    /*@ normal_behavior
      @ ensures \result == degree;
      @ assignable \strictly_nothing; @*/
    int degree() {
        return degree;
    }

    /**
     * Such a statement.
     *
     * @param places  of each operation of the first term, the index of that of the second one; -1 if it needs none
     * @param degrees by which power each of these is multiplied
     * @param same    of each operation of the first term, the index of the same operation of the second one; -1 if it needs none
     * @return null if the kernel does not see it
     */
    /*@ public normal_behavior
      @ requires \invariant_for(multiple);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.scale == multiple.scale;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ScaledResults of(ScaledTerm multiple, int[] places, int[] degrees, int[] same) {
        return areBack(multiple.scale, places, degrees, same) ? new ScaledResults(multiple.scale, multiple.degree()) : null;
    }

    /** Whether all operations have results where they should, and those that have places are multiples. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale) && scale.power >= 1;
      @ ensures \result ==> analysis.Scaling.areBack(TermNames.term(scale.term), TermNames.term(scale.other), TermNames.term(scale.sides),
      @     scale.sides.kinds.length, scale.other.kinds.length, scale.term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areBack(Scale scale, int[] places, int[] degrees, int[] same) {
        int n = scale.term.size();
        return places.length == n && degrees.length == n && same.length == n && ScaledTerm.areScaled(scale, places, degrees)
            && haveResults(scale, places, degrees, same);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(scale) && scale.power >= 1 && same.length == scale.term.kinds.length;
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, places.length);
      @ ensures \result ==> ScalingLemmas.areBack(scale, scale.term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean haveResults(Scale scale, int[] places, int[] degrees, int[] same) {
        boolean good = true;
        int k = 0;
        /*@ assert analysis.Scaling.noneBack(TermNames.term(scale.term), TermNames.term(scale.other), TermNames.term(scale.sides),
          @     scale.sides.kinds.length, scale.other.kinds.length); @*/
        /*@ loop_invariant 0 <= k && k <= same.length;
          @ loop_invariant good ==> ScalingLemmas.areBack(scale, k);
          @ decreases same.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < same.length) {
            good = good && (isTotal(scale, k) || isBack(scale, places, degrees, k, Copies.entry(same, k)));
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k has a result whatever its operands are. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale) && 0 <= k && k < scale.term.kinds.length && ScalingLemmas.areBack(scale, k);
      @ ensures \result ==> ScalingLemmas.areBack(scale, k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isTotal(Scale scale, int k) {
        Term term = scale.term;
        BigFraction number = term.number(k);
        boolean good = number.getDenominator().signum() > 0
            && DefinedWhere.isTotal(k, term.kind(k), term.first(k), term.second(k));
        /*@ assert !good || ScalingLemmas.totalBack(scale, k, term.kinds[k], term.first[k], term.second[k], BigFraction.num(number),
          @     BigFraction.den(number)); @*/
        return good;
    }

    /** Whether it has one as operation p of the second term has one, or as it is something by a variable that is not 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale) && scale.power >= 1 && 0 <= k && k < places.length;
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, places.length) && ScalingLemmas.areBack(scale, k);
      @ ensures \result ==> ScalingLemmas.areBack(scale, k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isBack(Scale scale, int[] places, int[] degrees, int k, int p) {
        int i = scale.term.first(k);
        int j = scale.term.second(k);
        if (i < 0 || i >= k || j < 0 || j >= k) {
            return false;
        }
        return scale.isByInverted(k) || p >= 0 && p < scale.other.size()
            && (scale.isByMultiple(k, p, Copies.entry(places, j), Copies.entry(degrees, j))
                || scale.isOfMultiple(k, p, Copies.entry(places, i), Copies.entry(degrees, i)));
    }
}
