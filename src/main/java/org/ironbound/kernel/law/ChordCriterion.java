package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * When the largest value of r alone shows that the contraction coefficient of a fair sign is v = E r^2: if {@code r_0^2 <= 3 v - 2 v^2}
 * [SDPI-BINARY-CHORD].
 */
public final class ChordCriterion {
    private ChordCriterion() {
    }

    /**
     * Whether it shows that the coefficient is E r^2. False says nothing.
     *
     * @param law the law of r
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> analysis.Target.coefficientIsSecondMoment(LawNames.of(law.id));
      @ assignable \strictly_nothing; @*/
    public static boolean proves(SymmetricLaw law) {
        BigInteger largest = law.values[0];
        if (suffices(law.secondLower, largest, law.unit)) {
            /*@ assert analysis.Target.largest(LawNames.of(law.id), BigInteger.val(law.weights[0]), BigInteger.val(largest),
              @     BigInteger.val(law.unit)); @*/
            /*@ assert analysis.Target.coefficientByChord(LawNames.of(law.id), BigInteger.val(law.secondLower),
              @     BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(largest),
              @     BigInteger.val(law.unit)); @*/
            return true;
        }
        return false;
    }

    /** {@code r^2 <= 3 x - 2 x^2}, in multiples of 1/s. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(r) * BigInteger.val(r) <= BigInteger.val(x) * (3 * BigInteger.val(s) - 2 * BigInteger.val(x));
      @ assignable \strictly_nothing; @*/
    private static boolean suffices(BigInteger x, BigInteger r, BigInteger s) {
        BigInteger bracket = BigInteger.valueOf(3L).multiply(s).subtract(BigInteger.valueOf(2L).multiply(x));
        return r.multiply(r).compareTo(x.multiply(bracket)) <= 0;
    }
}
