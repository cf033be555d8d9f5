package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.Proportion;

/** A Gaussian cluster: its coefficients have a closed form [GAUSS]. */
final class GaussianClusterFormulas implements ClusterFormulas {
    private final BigInteger dimension;
    private final Proportion lambdaSquared;

    GaussianClusterFormulas(GaussianCluster kind) {
        this.dimension = kind.dimension();
        this.lambdaSquared = kind.lambdaSquared();
    }

    @Override
    public BigFraction coefficient(BigInteger samples) {
        BigFraction ratio = GaussianCoefficients.ratio(samples, lambdaSquared.upperBound(PARAMETER_DIGITS));
        return Fractions.round(ratio, COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    @Override
    public long coefficientCost(long samples) {
        long size = size(samples);
        return ProportionCost.ofBound(lambdaSquared, PARAMETER_DIGITS) + KernelCost.fraction(size) + KernelCost.rounding(size);
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
        return 2 * ProportionCost.bits(lambdaSquared, PARAMETER_DIGITS) + BigInteger.valueOf(samples).bitLength();
    }
}
