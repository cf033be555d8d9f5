package org.ironbound.certificate;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Gaussian clustering [GAUSS]: what a certificate is about, exact and within its ranges.
 *
 * @param dimension     d, at least 1
 * @param samples       n, at least 1
 * @param lambdaSquared L, strictly between 0 and 1
 * @param target        the accuracy
 */
public record GaussianClustering(BigInteger dimension, BigInteger samples, LambdaSquared lambdaSquared, ErrorTarget target) {
    /** The largest numerator and denominator in a problem. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(Limits.PROBLEM_EXPONENT);

    public GaussianClustering {
        requirePositive("dimension", dimension);
        requirePositive("samples", samples);
        if (lambdaSquared.exact().isEmpty() && !lambdaSquared.equals(LambdaSquared.inverseRootOf(dimension))) {
            throw new IllegalArgumentException("lambda-squared belongs to another dimension");
        }
    }

    static void requirePositive(String field, BigInteger x) {
        if (x.signum() <= 0 || x.compareTo(LARGEST) > 0) {
            throw new InvalidFieldException(field, x.toString(), "a whole number from 1 to 10^" + Limits.PROBLEM_EXPONENT);
        }
    }

    static void requireSize(String field, BigFraction x) {
        if (x.getDenominator().compareTo(LARGEST) > 0) {
            throw new InvalidFieldException(field, Fractions.text(x), "a fraction with a denominator of at most 10^" + Limits.PROBLEM_EXPONENT);
        }
    }
}
