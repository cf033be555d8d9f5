package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/**
 * Upper bounds of the contraction coefficients of Boolean clustering in closed form [BOOL, BOOL-LINEAR], exact; lambda is the mean of a
 * sample given the centre.
 */
public final class BooleanCoefficients {
    private BooleanCoefficients() {
    }

    /**
     * min(1, n lambda^2), an upper bound of tau_n [BOOL-LINEAR].
     *
     * @param n      samples, at least 1
     * @param lambda strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && 0 < BigFraction.num(lambda) && 0 < BigFraction.den(lambda);
      @ ensures \fresh(\result) && BooleanCoefficientsLemmas.isLinear(BigInteger.val(n), lambda, \result);
      @ assignable \nothing; @*/
    public static BigFraction linearTau(BigInteger n, BigFraction lambda) {
        BigInteger numerator = n.multiply(lambda.getNumerator().multiply(lambda.getNumerator()));
        BigInteger denominator = lambda.getDenominator().multiply(lambda.getDenominator());
        //@ assert Products.positive(BigFraction.den(lambda), BigFraction.den(lambda));
        if (numerator.compareTo(denominator) < 0) {
            return new BigFraction(numerator, denominator);
        }
        return new BigFraction(denominator, denominator);
    }

    /**
     * lambda^2 tau, an upper bound of rho_n if tau is one of tau_n [BOOL].
     *
     * @param lambda strictly between 0 and 1
     * @param tau    not negative
     */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.den(lambda) && 0 < BigFraction.den(tau);
      @ ensures \fresh(\result) && BooleanCoefficientsLemmas.isRho(lambda, tau, \result);
      @ assignable \nothing; @*/
    public static BigFraction rho(BigFraction lambda, BigFraction tau) {
        BigInteger square = lambda.getNumerator().multiply(lambda.getNumerator());
        BigInteger denominator = lambda.getDenominator().multiply(lambda.getDenominator());
        /*@ assert Products.positive(BigFraction.den(lambda), BigFraction.den(lambda))
          @   && Products.positive(BigFraction.den(lambda) * BigFraction.den(lambda), BigFraction.den(tau)); @*/
        return new BigFraction(square.multiply(tau.getNumerator()), denominator.multiply(tau.getDenominator()));
    }
}
