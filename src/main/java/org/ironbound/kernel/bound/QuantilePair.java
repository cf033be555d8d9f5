package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Two error probabilities Phi(-y) and Phi(-z): they need the distance y + z if neither quantile is too far above the other. */
public final class QuantilePair {
    private QuantilePair() {
    }

    /**
     * Whether {@code (5 z + 4) (30 + 12 y + 15 y^2 + 8 y^3 - 12 z) >= 144}: then z is not too far above y [DISTANCE-PAIR].
     *
     * @param y not negative
     * @param z not negative
     */
    /*@ public normal_behavior
      @ ensures \result ==> QuantilePairLemmas.isBalanced(y, z);
      @ assignable \strictly_nothing; @*/
    public static boolean isBalanced(BigFraction y, BigFraction z) {
        BigInteger cube = y.getDenominator().multiply(y.getDenominator()).multiply(y.getDenominator());
        BigInteger whole = times(z.getDenominator().multiply(z.getDenominator()).multiply(cube), 144L);
        BigInteger above = times(z.getNumerator().multiply(cube), 12L);
        BigInteger rest = cubic(y).multiply(z.getDenominator()).subtract(above);
        return whole.compareTo(factor(z).multiply(rest)) <= 0;
    }

    /** 5 z + 4, times the denominator. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 5 * BigFraction.num(z) + 4 * BigFraction.den(z);
      @ assignable \strictly_nothing; @*/
    private static BigInteger factor(BigFraction z) {
        return times(z.getNumerator(), 5L).add(times(z.getDenominator(), 4L));
    }

    /** 30 + 12 y + 15 y^2 + 8 y^3, times the third power of the denominator. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == ((30 * BigFraction.den(y) + 12 * BigFraction.num(y)) * BigFraction.den(y)
      @     + 15 * (BigFraction.num(y) * BigFraction.num(y))) * BigFraction.den(y)
      @   + 8 * (BigFraction.num(y) * BigFraction.num(y) * BigFraction.num(y));
      @ assignable \strictly_nothing; @*/
    private static BigInteger cubic(BigFraction y) {
        BigInteger square = y.getNumerator().multiply(y.getNumerator());
        BigInteger linear = times(y.getDenominator(), 30L).add(times(y.getNumerator(), 12L));
        BigInteger quadratic = linear.multiply(y.getDenominator()).add(times(square, 15L));
        return quadratic.multiply(y.getDenominator()).add(times(square.multiply(y.getNumerator()), 8L));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == k * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger times(BigInteger x, long k) {
        return x.multiply(BigInteger.valueOf(k));
    }
}
