package org.ironbound.certificate;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.real.Logarithm;

/**
 * A Gaussian cluster [GAUSS].
 *
 * @param dimension     d, at least 1
 * @param lambdaSquared L, strictly between 0 and 1
 */
public record GaussianCluster(BigInteger dimension, Proportion lambdaSquared) implements ClusterKind {
    public GaussianCluster {
        Ranges.requirePositive("dimension", dimension);
        if (!lambdaSquared.isInverseRootOf(dimension)) {
            throw new IllegalArgumentException("lambda-squared belongs to another dimension");
        }
    }

    @Override
    public String family() {
        return GaussianClustering.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("lambda-squared", lambdaSquared.toString());
    }

    @Override
    public BigFraction coefficient(BigInteger samples) {
        BigFraction ratio = GaussianCoefficients.ratio(samples, lambdaSquared.upperBound(PARAMETER_DIGITS));
        return Fractions.round(ratio, COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    @Override
    public long coefficientCost(long samples) {
        long size = size(samples);
        return lambdaSquared.boundCost(PARAMETER_DIGITS) + KernelCost.fraction(size) + KernelCost.rounding(size);
    }

    /** -(d/2) ln(1 - rho). */
    @Override
    public BigFraction capacity(Logarithm ln, BigInteger samples) {
        BigFraction rho = GaussianCoefficients.rho(samples, lambdaSquared.upperBound(PARAMETER_DIGITS));
        return Fractions.round(Fractions.of(Capacity.gaussian(ln, dimension, rho), ln.unit), COEFFICIENT_DIGITS, RoundingMode.CEILING);
    }

    @Override
    public long capacityCost(long precision, long samples) {
        return coefficientCost(samples) + KernelCost.logarithm(precision, size(samples)) + KernelCost.rounding(precision);
    }

    /** The bits of a coefficient before it is rounded. */
    private long size(long samples) {
        return 2 * lambdaSquared.boundBits(PARAMETER_DIGITS) + BigInteger.valueOf(samples).bitLength();
    }
}
