package org.ironbound.report;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** Numbers for people. */
public final class Decimals {
    /** Decimals between these powers of ten are written without an exponent. */
    private static final int SMALLEST_PLAIN = -7;
    private static final int LARGEST_PLAIN = 16;
    /** Longer than this, a fraction with a power of ten below is written as a decimal. */
    private static final int LONG_FRACTION = 40;

    private Decimals() {
    }

    /** The number with the given significant digits, rounded as told. */
    public static String rounded(BigFraction x, int digits, RoundingMode mode) {
        BigDecimal decimal = Fractions.decimal(x, digits, mode);
        if (decimal.signum() != 0 && decimal.precision() < digits) {
            decimal = decimal.setScale(decimal.scale() + digits - decimal.precision());
        }
        int exponent = decimal.precision() - decimal.scale() - 1;
        boolean plain = exponent >= SMALLEST_PLAIN && exponent < Math.min(digits, LARGEST_PLAIN);
        return plain ? decimal.toPlainString() : scientific(decimal, exponent);
    }

    /**
     * The fewest digits from which the same number in floating point is read, as Java 19 and later print it: what earlier ones print has a
     * digit more at times, and the same command writes the same text everywhere.
     */
    public static String shortest(double x) {
        return NumberOutput.toString(x, true);
    }

    /** The same in single precision. */
    public static String shortest(float x) {
        return NumberOutput.toString(x, true);
    }

    private static String scientific(BigDecimal decimal, int exponent) {
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (decimal.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }

    /** The number exactly: as a fraction, or as a decimal where that is much shorter. */
    public static String exact(BigFraction x) {
        String fraction = Fractions.text(x);
        if (fraction.length() <= LONG_FRACTION) {
            return fraction;
        }
        BigDecimal decimal = terminating(x);
        if (decimal == null) {
            return fraction;
        }
        int exponent = decimal.precision() - decimal.scale() - 1;
        boolean plain = exponent >= SMALLEST_PLAIN && exponent < LARGEST_PLAIN;
        String text = plain ? decimal.toPlainString() : scientific(decimal, exponent);
        return text.length() < fraction.length() ? text : fraction;
    }

    /** A whole number as text, a long one with an exponent: 10^300 is 1e300. */
    static String exact(BigInteger x) {
        return exact(new BigFraction(x));
    }

    private static BigDecimal terminating(BigFraction x) {
        try {
            return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator())).stripTrailingZeros();
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
