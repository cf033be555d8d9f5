package org.ironbound.certificate.file;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/** Reads fractions as files have them: {@link Fractions#text} and nothing else. */
public final class CanonicalFraction {
    private CanonicalFraction() {
    }

    /**
     * Reads the canonical text and nothing else.
     *
     * @throws RejectedException for anything else, and for more than {@link ProblemLimits#DIGITS} digits
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
        if (digits.length() > ProblemLimits.DIGITS) {
            throw new RejectedException("a number has more than " + ProblemLimits.DIGITS + " digits");
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
