package org.ironbound.kernel.exact;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Comparisons of fractions. */
public final class Comparison {
    private Comparison() {
    }

    /** Whether {@code x <= y}. */
    /*@ public normal_behavior
      @ ensures \result <==> BigFraction.num(x) * BigFraction.den(y) <= BigFraction.num(y) * BigFraction.den(x);
      @ ensures BigFraction.den(x) > 0 && BigFraction.den(y) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isAtMost(BigFraction x, BigFraction y) {
        BigInteger left = x.getNumerator().multiply(y.getDenominator());
        return left.compareTo(y.getNumerator().multiply(x.getDenominator())) <= 0;
    }

    /** Whether x and y are the same in lowest terms, as all fractions are. */
    /*@ public normal_behavior
      @ ensures \result <==> BigFraction.num(x) == BigFraction.num(y) && BigFraction.den(x) == BigFraction.den(y);
      @ assignable \strictly_nothing; @*/
    public static boolean isSame(BigFraction x, BigFraction y) {
        return x.getNumerator().compareTo(y.getNumerator()) == 0 && x.getDenominator().compareTo(y.getDenominator()) == 0;
    }

    /** Whether {@code x >= 0}. */
    /*@ public normal_behavior
      @ ensures \result <==> 0 <= BigFraction.num(x);
      @ ensures \result ==> BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isNotNegative(BigFraction x) {
        return x.getNumerator().signum() >= 0 && x.getDenominator().signum() > 0;
    }

    /** Whether {@code x > 0}. */
    /*@ public normal_behavior
      @ ensures \result <==> 0 < BigFraction.num(x);
      @ ensures \result ==> BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isPositive(BigFraction x) {
        return x.getNumerator().signum() > 0 && x.getDenominator().signum() > 0;
    }

    /** Whether {@code x < 1}. */
    /*@ public normal_behavior
      @ ensures \result <==> BigFraction.num(x) < BigFraction.den(x);
      @ ensures BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isBelowOne(BigFraction x) {
        return x.getNumerator().compareTo(x.getDenominator()) < 0;
    }

    /** Whether {@code -most <= x <= most}. */
    /*@ public normal_behavior
      @ ensures \result ==> -most * BigFraction.den(x) <= BigFraction.num(x) <= most * BigFraction.den(x);
      @ ensures \result ==> BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isWithin(BigFraction x, int most) {
        BigInteger bound = BigInteger.valueOf(most).multiply(x.getDenominator());
        return x.getNumerator().compareTo(bound) <= 0 && bound.negate().compareTo(x.getNumerator()) <= 0;
    }

    /** Whether {@code x <= 1}. */
    /*@ public normal_behavior
      @ ensures \result <==> BigFraction.num(x) <= BigFraction.den(x);
      @ ensures BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isAtMostOne(BigFraction x) {
        return x.getNumerator().compareTo(x.getDenominator()) <= 0;
    }

    /** Whether {@code x = n/d}. */
    /*@ public normal_behavior
      @ ensures \result <==> BigFraction.num(x) * d == n * BigFraction.den(x);
      @ ensures BigFraction.den(x) > 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isQuotient(BigFraction x, int n, int d) {
        BigInteger left = x.getNumerator().multiply(BigInteger.valueOf(d));
        return left.compareTo(BigInteger.valueOf(n).multiply(x.getDenominator())) == 0;
    }
}
