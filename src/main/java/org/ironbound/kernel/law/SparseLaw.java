package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.LogarithmLemmas;

/**
 * What n samples of the sparse hypercube tell about one coordinate [SPARSE], exact: a coordinate is fixed with probability p, half of the
 * time to +1, half to -1, and else each sample of it is a fair sign. All n agree with probability s = p + (1-p) 2^(1-n); given that, it is
 * fixed with probability q = p/s.
 */
public final class SparseLaw {
    private SparseLaw() {
    }

    /**
     * s = p + (1-p) 2^(1-n), exact, positive and at most 1.
     *
     * @param n the number of samples, at least 1
     * @param p the chance that a coordinate is fixed, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures BigFraction.den(\result) > 0 && 0 < BigFraction.num(\result) && BigFraction.num(\result) <= BigFraction.den(\result);
      @ ensures SparseLawLemmas.isAgreement(n, p, \result);
      @ assignable \nothing; @*/
    public static BigFraction agreement(int n, BigFraction p) {
        return agreement(power(n), p);
    }

    /** s for w = 2^(n-1). */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(w) && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures BigFraction.den(\result) > 0 && 0 < BigFraction.num(\result) && BigFraction.num(\result) <= BigFraction.den(\result);
      @ ensures BigFraction.num(\result) * (BigFraction.den(p) * BigInteger.val(w))
      @   == (BigFraction.num(p) * BigInteger.val(w) + (BigFraction.den(p) - BigFraction.num(p))) * BigFraction.den(\result);
      @ assignable \nothing; @*/
    private static BigFraction agreement(BigInteger w, BigFraction p) {
        BigInteger a = p.getNumerator();
        BigInteger b = p.getDenominator();
        BigInteger numerator = a.multiply(w).add(b.subtract(a));
        BigInteger denominator = b.multiply(w);
        //@ assert SparseLawLemmas.agreementRange(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w));
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert SparseLawLemmas.fractionAtMostOne(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * q = p/s, exact, strictly between 0 and 1. It is the contraction coefficient tau_n for the coordinate's theta.
     *
     * @param n the number of samples, at least 1
     * @param p the chance that a coordinate is fixed, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures BigFraction.den(\result) > 0 && 0 < BigFraction.num(\result) && BigFraction.num(\result) < BigFraction.den(\result);
      @ ensures SparseLawLemmas.isTau(n, p, \result);
      @ assignable \nothing; @*/
    public static BigFraction tau(int n, BigFraction p) {
        return tau(power(n), p);
    }

    /** q for w = 2^(n-1). */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(w) && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p);
      @ ensures BigFraction.den(\result) > 0 && 0 < BigFraction.num(\result) && BigFraction.num(\result) < BigFraction.den(\result);
      @ ensures BigFraction.num(\result) * (BigFraction.num(p) * BigInteger.val(w) + (BigFraction.den(p) - BigFraction.num(p)))
      @   == (BigFraction.num(p) * BigInteger.val(w)) * BigFraction.den(\result);
      @ assignable \nothing; @*/
    private static BigFraction tau(BigInteger w, BigFraction p) {
        BigInteger a = p.getNumerator();
        BigInteger numerator = a.multiply(w);
        BigInteger denominator = numerator.add(p.getDenominator().subtract(a));
        //@ assert Products.positive(BigInteger.val(a), BigInteger.val(w));
        BigFraction result = new BigFraction(numerator, denominator);
        /*@ assert GaussianCoefficientsLemmas.properFraction(BigFraction.num(result), BigFraction.den(result), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return result;
    }

    /**
     * s q^2 = p q, exact: the second moment of the mean of a fresh sample given the others.
     *
     * @param p the chance that a coordinate is fixed
     * @param q {@link #tau}
     */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.den(p) && 0 < BigFraction.den(q);
      @ ensures SparseLawLemmas.isSecondMoment(p, q, \result);
      @ assignable \nothing; @*/
    public static BigFraction secondMoment(BigFraction p, BigFraction q) {
        //@ assert Products.positive(BigFraction.den(p), BigFraction.den(q));
        return new BigFraction(p.getNumerator().multiply(q.getNumerator()), p.getDenominator().multiply(q.getDenominator()));
    }

    /** 2^(n-1). */
    /*@ normal_behavior
      @ requires n >= 1;
      @ ensures BigInteger.val(\result) == \dl_pow(2, n - 1) && BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    static BigInteger power(int n) {
        //@ assert LogarithmLemmas.powerPositive(n - 1);
        return BigInteger.valueOf(1L).shiftLeft(n - 1);
    }
}
