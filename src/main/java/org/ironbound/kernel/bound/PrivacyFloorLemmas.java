package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What PrivacyFloor finds, in words, for use in contracts; no Java code. */
public final class PrivacyFloorLemmas {
    private PrivacyFloorLemmas() {
    }

    /** {@code n f(epsilon') < m} for every epsilon' below epsilon. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isDifferential(BigInteger n, BigFraction m, BigFraction epsilon) {
      @   return analysis.Privacy.epsilonAtLeast(BigInteger.val(n), BigFraction.num(m), BigFraction.den(m), BigFraction.num(epsilon),
      @       BigFraction.den(epsilon)); } @*/

    /** x = m/n. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isConcentrated(BigInteger n, BigFraction m, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(m) * BigInteger.val(n)) == BigFraction.num(m) * BigFraction.den(x); } @*/

    /** {@code (lower/unit)^2 <= 2 m/n}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGaussian(BigInteger n, BigFraction m, BigInteger lower, BigInteger unit) {
      @   return 0 <= BigInteger.val(lower)
      @     && BigInteger.val(lower) * BigInteger.val(lower) * (BigFraction.den(m) * BigInteger.val(n))
      @       <= 2 * BigFraction.num(m) * (BigInteger.val(unit) * BigInteger.val(unit)); } @*/
}
