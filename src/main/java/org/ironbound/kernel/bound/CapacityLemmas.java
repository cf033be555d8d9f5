package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What Capacity finds, in words, for use in contracts; no Java code. */
public final class CapacityLemmas {
    private CapacityLemmas() {
    }

    /** {@code -(d/2) ln(1 - rho) <= upper/unit}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGaussian(BigInteger d, BigFraction rho, BigInteger upper, BigInteger unit) {
      @   return analysis.Ln.atMost(BigFraction.den(rho), BigFraction.den(rho) - BigFraction.num(rho), 2 * BigInteger.val(upper),
      @       BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** {@code d s Dber(q) <= upper/unit}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOfSigns(BigInteger d, BigFraction s, BigFraction q, BigInteger upper,
      @     BigInteger unit) {
      @   return analysis.Dber.atMost(BigFraction.num(q), BigFraction.den(q), BigFraction.den(s) * BigInteger.val(upper),
      @       BigInteger.val(d) * BigFraction.num(s) * BigInteger.val(unit)); } @*/
}
