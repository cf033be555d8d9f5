package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** The part of one atom in the moments of a law, w r^2 and w r^4; all in multiples of 1/unit. */
final class MomentSteps {
    private MomentSteps() {
    }

    /** w r^2, rounded down. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(w) >= 0;
      @ ensures MomentsLemmas.isSecondBelow(BigInteger.val(w), BigInteger.val(r), BigInteger.val(\result), BigInteger.val(unit))
      @   && BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    static BigInteger secondLower(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.nonNegative(BigInteger.val(w), BigInteger.val(r), BigInteger.val(unit));
        BigInteger square = unit.multiply(unit);
        BigInteger result = Division.floor(w.multiply(r.multiply(r)), square);
        //@ assert MomentsLemmas.floor(BigInteger.val(w), BigInteger.val(r), BigInteger.val(square), BigInteger.val(result));
        return result;
    }

    /** w r^2, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures MomentsLemmas.isSecondAbove(BigInteger.val(w), BigInteger.val(r), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger secondUpper(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.powers(BigInteger.val(unit));
        return Division.ceil(w.multiply(r.multiply(r)), unit.multiply(unit));
    }

    /** w r^4, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures MomentsLemmas.isFourthAbove(BigInteger.val(w), BigInteger.val(r), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger fourthUpper(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.powers(BigInteger.val(unit));
        BigInteger square = r.multiply(r);
        BigInteger scale = unit.multiply(unit);
        return Division.ceil(w.multiply(square.multiply(square)), scale.multiply(scale));
    }
}
