package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** The linear bound of excess memorization [MEM] (Feldman, Kornowski and Lyu 2025, Theorem 3.7). */
public final class Memorization {
    private Memorization() {
    }

    /**
     * (1 - tau)/rho, exact, not negative: a lower bound of it if tau and rho are upper bounds of the coefficients.
     *
     * @param tau the contraction coefficient for theta, from 0 to 1
     * @param rho the contraction coefficient for a fresh sample, positive
     */
    /*@ public normal_behavior
      @ requires BigFraction.den(tau) >= 1 && 0 <= BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau)
      @   && BigFraction.den(rho) >= 1 && 0 < BigFraction.num(rho);
      @ ensures \fresh(\result) && 0 <= BigFraction.num(\result) && MemorizationLemmas.isRatio(tau, rho, \result);
      @ assignable \nothing; @*/
    public static BigFraction ratio(BigFraction tau, BigFraction rho) {
        BigInteger numerator = tau.getDenominator().subtract(tau.getNumerator()).multiply(rho.getDenominator());
        BigInteger denominator = tau.getDenominator().multiply(rho.getNumerator());
        /*@ assert Products.positive(BigFraction.den(tau), BigFraction.num(rho))
          @   && Products.nonNegative(BigFraction.den(tau) - BigFraction.num(tau), BigFraction.den(rho)); @*/
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert MemorizationLemmas.notNegative(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * ((1 - tau)/rho) I, exact, in the unit of I: a lower bound of excess memorization if both factors are lower bounds.
     *
     * @param ratio       a lower bound of (1 - tau)/rho, not negative
     * @param information a lower bound of I(M;X), not negative
     */
    /*@ public normal_behavior
      @ requires BigFraction.den(ratio) >= 1 && BigFraction.den(information) >= 1 && 0 <= BigFraction.num(ratio)
      @   && 0 <= BigFraction.num(information);
      @ ensures \fresh(\result) && MemorizationLemmas.isProduct(ratio, information, \result);
      @ assignable \nothing; @*/
    public static BigFraction linear(BigFraction ratio, BigFraction information) {
        BigInteger denominator = ratio.getDenominator().multiply(information.getDenominator());
        //@ assert Products.positive(BigFraction.den(ratio), BigFraction.den(information));
        return new BigFraction(ratio.getNumerator().multiply(information.getNumerator()), denominator);
    }
}
