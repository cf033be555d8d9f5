package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/**
 * The contraction coefficients of Gaussian clustering and of additive Gaussian noise [GAUSS, SDPI-GAUSS], exact. With L = lambda^2 = p/q
 * strictly between 0 and 1 and n samples, tau = n L/(1 + (n-1) L) is the coefficient for the cluster centre and rho = L tau the one for a
 * fresh sample.
 */
public final class GaussianCoefficients {
    private GaussianCoefficients() {
    }

    /**
     * tau_n = n L/(1 + (n-1) L), exact, strictly between 0 and 1.
     *
     * @param n the number of samples, at least 1
     * @param l lambda squared, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && 0 < BigFraction.num(l) && BigFraction.num(l) < BigFraction.den(l);
      @ ensures \fresh(\result) && 0 < BigFraction.num(\result) && BigFraction.num(\result) < BigFraction.den(\result);
      @ ensures GaussianCoefficientsLemmas.isTau(BigInteger.val(n), l, \result);
      @ assignable \nothing; @*/
    public static BigFraction tau(BigInteger n, BigFraction l) {
        BigInteger p = l.getNumerator();
        BigInteger q = l.getDenominator();
        BigInteger numerator = n.multiply(p);
        BigInteger denominator = q.add(n.subtract(BigInteger.valueOf(1L)).multiply(p));
        //@ assert GaussianCoefficientsLemmas.tauRange(BigInteger.val(n), BigInteger.val(p), BigInteger.val(q));
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert GaussianCoefficientsLemmas.properFraction(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * rho_n = n L^2/(1 + (n-1) L), exact, strictly between 0 and 1.
     *
     * @param n the number of samples, at least 1
     * @param l lambda squared, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && 0 < BigFraction.num(l) && BigFraction.num(l) < BigFraction.den(l);
      @ ensures \fresh(\result) && 0 < BigFraction.num(\result) && BigFraction.num(\result) < BigFraction.den(\result);
      @ ensures GaussianCoefficientsLemmas.isRho(BigInteger.val(n), l, \result);
      @ assignable \nothing; @*/
    public static BigFraction rho(BigInteger n, BigFraction l) {
        BigInteger p = l.getNumerator();
        BigInteger q = l.getDenominator();
        BigInteger numerator = n.multiply(p).multiply(p);
        BigInteger denominator = q.multiply(q.add(n.subtract(BigInteger.valueOf(1L)).multiply(p)));
        //@ assert GaussianCoefficientsLemmas.rhoRange(BigInteger.val(n), BigInteger.val(p), BigInteger.val(q));
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert GaussianCoefficientsLemmas.properFraction(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * (1 - tau_n)/rho_n = (1-L)/(n L^2), exact, positive.
     *
     * @param n the number of samples, at least 1
     * @param l lambda squared, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && 0 < BigFraction.num(l) && BigFraction.num(l) < BigFraction.den(l);
      @ ensures \fresh(\result) && 0 < BigFraction.num(\result);
      @ ensures GaussianCoefficientsLemmas.isRatio(BigInteger.val(n), l, \result);
      @ assignable \nothing; @*/
    public static BigFraction ratio(BigInteger n, BigFraction l) {
        BigInteger p = l.getNumerator();
        BigInteger q = l.getDenominator();
        BigInteger numerator = q.subtract(p).multiply(q);
        BigInteger denominator = n.multiply(p).multiply(p);
        //@ assert GaussianCoefficientsLemmas.ratioRange(BigInteger.val(n), BigInteger.val(p), BigInteger.val(q));
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert GaussianCoefficientsLemmas.positiveFraction(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * n S/(1 + n S), exact, strictly between 0 and 1: the squared correlation of a Gaussian input with the sum of n outputs, each of which
     * has Gaussian noise of its own [SDPI-GAUSS].
     *
     * @param n the number of uses, at least 1
     * @param s the signal-to-noise ratio S of one use, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && 0 < BigFraction.num(s) && BigFraction.den(s) >= 1;
      @ ensures 0 < BigFraction.num(\result) && BigFraction.num(\result) < BigFraction.den(\result);
      @ ensures GaussianCoefficientsLemmas.isNoise(BigInteger.val(n), s, \result);
      @ assignable \nothing; @*/
    public static BigFraction additiveNoise(BigInteger n, BigFraction s) {
        BigInteger signal = n.multiply(s.getNumerator());
        BigInteger whole = s.getDenominator().add(signal);
        //@ assert Products.positive(BigInteger.val(n), BigFraction.num(s));
        BigFraction result = new BigFraction(signal, whole);
        /*@ assert GaussianCoefficientsLemmas.properFraction(BigFraction.num(result), BigFraction.den(result), BigInteger.val(signal),
          @     BigInteger.val(whole)); @*/
        return result;
    }
}
