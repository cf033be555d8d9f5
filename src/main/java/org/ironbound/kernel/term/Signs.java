package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

/** Whether operations are not negative wherever they have results, by the signs of what they are made of [ENDS]. */
final class Signs {
    /** Products and quotients within each other that are looked at. */
    static final int DEEPEST = 12;

    private Signs() {
    }

    /**
     * Whether operation k is not negative on a box, wherever it has a result there.
     *
     * @param depth of products and quotients within each other
     */
    /*@ normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ ensures \result ==> 0 <= k && k < term.kinds.length
      @   && analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ measured_by depth;
      @ assignable \nothing; @*/
    static boolean isFromNull(Term term, Ranges box, int k, int depth) {
        if (depth <= 0 || k < 0 || k >= term.size()) {
            return false;
        }
        int kind = term.kind(k);
        if (kind == Operations.NUMBER) {
            return number(term, box, k);
        }
        if (kind == Operations.VARIABLE) {
            return variable(term, box, k);
        }
        if (kind == Operations.SQUARE || kind == Operations.EXPONENTIAL || kind == Operations.ROOT) {
            return byKind(term, box, k, kind);
        }
        int i = term.first(k);
        int j = term.second(k);
        return i < k && j < k && isFromNull(term, box, i, depth - 1) && isFromNull(term, box, j, depth - 1) && ofTwo(term, box, k, i, j);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && term.kinds[k] == 0;
      @ ensures \result ==> analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ assignable \nothing; @*/
    private static boolean number(Term term, Ranges box, int k) {
        BigFraction number = term.number(k);
        BigInteger low = Division.floor(number.getNumerator(), number.getDenominator());
        BigInteger high = Division.ceil(number.getNumerator(), number.getDenominator());
        /*@ assert analysis.Term.number(TermNames.term(term), TermNames.box(box), k, term.first[k], term.second[k],
          @     BigFraction.num(number), BigFraction.den(number), BigInteger.val(low), BigInteger.val(high), 1); @*/
        return isWithin(term, box, k, low, high);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && 0 <= k && k < term.kinds.length && term.kinds[k] == 1;
      @ ensures \result ==> analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ assignable \nothing; @*/
    private static boolean variable(Term term, Ranges box, int k) {
        int v = term.first(k);
        if (v < 0 || v >= box.size()) {
            return false;
        }
        BigFraction number = term.number(k);
        Enclosure range = box.range(v, BigInteger.valueOf(1L));
        /*@ assert analysis.Term.variable(TermNames.term(term), TermNames.box(box), k, v, term.second[k], BigFraction.num(number),
          @     BigFraction.den(number), BigInteger.val(range.lower), BigInteger.val(range.upper), 1); @*/
        return isWithin(term, box, k, range.lower, range.upper);
    }

    /** Whether what is between two whole numbers is not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && k >= 0;
      @ requires analysis.Term.encloses(TermNames.term(term), TermNames.box(box), k, BigInteger.val(low), BigInteger.val(high), 1);
      @ ensures \result ==> analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isWithin(Term term, Ranges box, int k, BigInteger low, BigInteger high) {
        boolean good = low.signum() >= 0;
        /*@ assert !good || analysis.OneSided.enclosed(TermNames.term(term), TermNames.box(box), k, BigInteger.val(low),
          @     BigInteger.val(high), 1, 0, 0, 1); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && (kind == 4 || kind == 6 || kind == 8);
      @ ensures \result ==> analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean byKind(Term term, Ranges box, int k, int kind) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, kind, i, j);
        //@ assert !good || analysis.OneSided.byKind(TermNames.term(term), TermNames.box(box), k, kind, i, j, 0, 0, 1);
        return good;
    }

    /** Whether operation k is the product or the quotient of two that are not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= i && i < k && 0 <= j && j < k;
      @ requires analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), i, 1, 0, 0, 1);
      @ requires analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), j, 1, 0, 0, 1);
      @ ensures \result ==> analysis.OneSided.isBeyond(TermNames.term(term), TermNames.box(box), k, 1, 0, 0, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean ofTwo(Term term, Ranges box, int k, int i, int j) {
        boolean isProduct = term.isOf(k, Operations.PRODUCT, i, j);
        boolean isQuotient = term.isOf(k, Operations.QUOTIENT, i, j);
        /*@ assert (!isProduct
          @     || analysis.OneSided.product(TermNames.term(term), TermNames.box(box), k, i, j, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1))
          @   && (!isQuotient
          @     || analysis.OneSided.quotient(TermNames.term(term), TermNames.box(box), k, i, j, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1)); @*/
        return isProduct || isQuotient;
    }
}
