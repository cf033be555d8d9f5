package org.ironbound.certificate;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.sdpi.BooleanClosedForm;
import org.ironbound.kernel.sdpi.BooleanCoefficients;

/**
 * A Boolean cluster, with the better of the coefficients of [BOOL-LINEAR] and [BOOL-CLOSED].
 *
 * @param dimension d, at least 1
 * @param lambda    the correlation of a sample's sign with the centre's, strictly between 0 and 1
 */
public record BooleanCluster(BigInteger dimension, Proportion lambda) implements ClusterKind {
    /** How finely the closed form is computed. */
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(192);

    public BooleanCluster {
        Ranges.requirePositive("dimension", dimension);
        if (!lambda.isInverseFourthRootOf(dimension)) {
            throw new IllegalArgumentException("lambda belongs to another dimension");
        }
    }

    @Override
    public String family() {
        return BooleanClustering.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("lambda", lambda.toString());
    }

    @Override
    public BigFraction coefficient(BigInteger samples) {
        BigFraction most = lambda.upperBound(PARAMETER_DIGITS);
        BigFraction linear = ratio(most, BooleanCoefficients.linearTau(samples, most));
        BigFraction closed = ratio(most, BooleanClosedForm.tau(samples, most, UNIT));
        return Fractions.round(linear.compareTo(closed) < 0 ? closed : linear, COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    private static BigFraction ratio(BigFraction lambda, BigFraction tau) {
        return Memorization.ratio(tau, BooleanCoefficients.rho(lambda, tau));
    }
}
