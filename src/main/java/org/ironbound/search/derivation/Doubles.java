package org.ironbound.search.derivation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** Fractions of any length in floating point. */
public final class Doubles {
    private static final int DIGITS = 18;
    /** Numbers of no more bits, and their quotients, are within the range of doubles. */
    private static final int MOST_BITS = 1000;

    private Doubles() {
    }

    /** The nearest double or one beside it. */
    public static double of(BigFraction x) {
        return Fractions.decimal(x, DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** n/d, but for some units of the last place. */
    public static double of(BigInteger n, BigInteger d) {
        return n.bitLength() <= MOST_BITS && d.bitLength() <= MOST_BITS ? n.doubleValue() / d.doubleValue()
            : new BigDecimal(n).divide(new BigDecimal(d), MathContext.DECIMAL64).doubleValue();
    }

    /** About -log10 of a positive number below 1, or log10 of one above. */
    public static int magnitude(BigFraction x) {
        return Math.abs(x.getNumerator().bitLength() - x.getDenominator().bitLength()) * 30103 / 100000 + 1;
    }
}
