package org.ironbound.kernel.exact;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Roots of fractions that are fractions. */
public final class RationalRoot {
    private RationalRoot() {
    }

    /**
     * The n-th root of x that is not negative; null if no fraction is it, or x is negative.
     *
     * @param n from 1
     */
    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result != null ==> BigFraction.num(\result) >= 0 && BigFraction.den(\result) > 0;
      @ ensures \result != null ==> \dl_pow(BigFraction.num(\result), n) * BigFraction.den(x)
      @     == BigFraction.num(x) * \dl_pow(BigFraction.den(\result), n);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigFraction of(BigFraction x, int n) {
        if (!Comparison.isNotNegative(x)) {
            return null;
        }
        BigInteger p = IntegerRoot.floor(x.getNumerator(), n);
        BigInteger q = IntegerRoot.floor(x.getDenominator(), n);
        if (q.signum() <= 0 || !isPower(x.getNumerator(), p, n) || !isPower(x.getDenominator(), q, n)) {
            return null;
        }
        BigFraction root = new BigFraction(p, q);
        /*@ assert IntegerRootLemmas.ofFraction(BigFraction.num(x), BigFraction.den(x), BigInteger.val(p), BigInteger.val(q),
          @     BigFraction.num(root), BigFraction.den(root), n); @*/
        return Comparison.isNotNegative(root) ? root : null;
    }

    /** Whether x is the n-th power of p. */
    /*@ private normal_behavior
      @ requires n >= 1;
      @ ensures \result ==> \dl_pow(BigInteger.val(p), n) == BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static boolean isPower(BigInteger x, BigInteger p, int n) {
        return IntegerPower.of(p, n).compareTo(x) == 0;
    }
}
