package org.ironbound.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/** Fractions as text, in lowest terms with positive denominator ("990", "10/109"), and rounded to short ones. */
public final class Fractions {
    private Fractions() {
    }

    /** The canonical text, exact. */
    public static String text(BigFraction x) {
        return isInteger(x) ? x.getNumerator().toString() : x.getNumerator() + "/" + x.getDenominator();
    }

    /** Whether the fraction is a whole number. */
    public static boolean isInteger(BigFraction x) {
        return x.getDenominator().equals(BigInteger.ONE);
    }

    /** -1, 0 or 1: the sign of the fraction. */
    public static int signum(BigFraction x) {
        return x.getNumerator().signum();
    }

    /** The largest whole number that is not above. */
    public static BigFraction floor(BigFraction x) {
        return new BigFraction(x.getNumerator().subtract(x.getNumerator().mod(x.getDenominator())).divide(x.getDenominator()));
    }

    /** x/unit, exact. */
    public static BigFraction of(BigInteger x, BigInteger unit) {
        return new BigFraction(x, unit);
    }

    /** The number rounded to the given significant decimal digits: FLOOR for a lower bound, CEILING for an upper bound. */
    public static BigFraction round(BigFraction x, int digits, RoundingMode mode) {
        return of(decimal(x, digits, mode));
    }

    /**
     * The number as a decimal.
     *
     * @param x      the number
     * @param digits significant digits, at least 1; 0 means all, and then x must be a finite decimal
     * @param mode   FLOOR for a lower bound, CEILING for an upper bound
     * @return the decimal
     * @throws ArithmeticException if the mode is UNNECESSARY and the number has more digits
     */
    public static BigDecimal decimal(BigFraction x, int digits, RoundingMode mode) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), new MathContext(digits, mode));
    }

    /** A decimal, exact. */
    public static BigFraction of(BigDecimal x) {
        return x.scale() > 0
            ? new BigFraction(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
            : new BigFraction(x.toBigIntegerExact());
    }
}
