package org.ironbound.certificate;

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

    public static boolean isInteger(BigFraction x) {
        return x.getDenominator().equals(BigInteger.ONE);
    }

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

    /** The number as a decimal of the given significant digits. */
    public static BigDecimal decimal(BigFraction x, int digits, RoundingMode mode) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), new MathContext(digits, mode));
    }

    /** A decimal, exact. */
    public static BigFraction of(BigDecimal x) {
        return x.scale() > 0
            ? new BigFraction(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
            : new BigFraction(x.toBigIntegerExact());
    }

    /**
     * Reads the canonical text and nothing else.
     *
     * @throws RejectedException for anything else, and for more than {@link Limits#DIGITS} digits
     */
    public static BigFraction parse(String text) throws RejectedException {
        int slash = text.indexOf('/');
        String numerator = slash < 0 ? text : text.substring(0, slash);
        boolean negative = numerator.startsWith("-");
        BigInteger p = natural(negative ? numerator.substring(1) : numerator, text);
        BigInteger q = slash < 0 ? BigInteger.ONE : natural(text.substring(slash + 1), text);
        if (negative && p.signum() == 0) {
            throw malformed(text);
        }
        boolean proper = slash < 0 || q.compareTo(BigInteger.ONE) > 0;
        BigFraction fraction = proper ? new BigFraction(negative ? p.negate() : p, q) : BigFraction.ZERO;
        // Making it brought it to lowest terms, which takes long: it is not done twice.
        if (!proper || !fraction.getDenominator().equals(q)) {
            throw new RejectedException("'" + InvalidFieldException.shorten(text) + "' is not a fraction in lowest terms");
        }
        return fraction;
    }

    private static BigInteger natural(String digits, String text) throws RejectedException {
        if (digits.length() > Limits.DIGITS) {
            throw new RejectedException("a number has more than " + Limits.DIGITS + " digits");
        }
        if (digits.isEmpty() || digits.length() > 1 && digits.charAt(0) == '0') {
            throw malformed(text);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw malformed(text);
            }
        }
        return new BigInteger(digits);
    }

    private static RejectedException malformed(String text) {
        return new RejectedException("'" + InvalidFieldException.shorten(text) + "' is not an integer or a fraction such as 990 or 10/109");
    }
}
