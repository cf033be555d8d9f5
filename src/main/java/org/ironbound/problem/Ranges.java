package org.ironbound.problem;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** The ranges that the numbers of all problems share. */
final class Ranges {
    /** The largest numerator and denominator in a problem. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(ProblemLimits.EXPONENT);

    private Ranges() {
    }

    static void requirePositive(String field, BigInteger x) {
        if (x.signum() <= 0 || x.compareTo(LARGEST) > 0) {
            throw new InvalidFieldException(field, x.toString(), "a whole number from 1 to 10^" + ProblemLimits.EXPONENT);
        }
    }

    static void requireSize(String field, BigFraction x) {
        if (x.getDenominator().compareTo(LARGEST) > 0) {
            throw new InvalidFieldException(field, Fractions.text(x), "a fraction with a denominator of at most 10^"
                + ProblemLimits.EXPONENT);
        }
    }
}
