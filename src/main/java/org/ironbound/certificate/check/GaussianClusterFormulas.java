package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianContraction;

/** A Gaussian cluster: its coefficients have a closed form [GAUSS]. */
final class GaussianClusterFormulas extends ClusterFormulas {
    private final GaussianCluster kind;

    GaussianClusterFormulas(GaussianCluster kind) {
        this.kind = kind;
    }

    @Override
    CoefficientsAtMost sharpCoefficients(BigInteger samples) {
        return CoefficientsAtMost.gauss(KernelProblems.of(new GaussianContraction(samples, kind.lambdaSquared())),
            kind.lambdaSquared().upperBound(PARAMETER_DIGITS));
    }

    @Override
    long coefficientCost(long samples) {
        long size = size(samples);
        return ProportionCost.ofBound(kind.lambdaSquared(), PARAMETER_DIGITS) + 3 * KernelCost.fraction(size) + KernelCost.rounding(size)
            + 4 * KernelCost.product(size, size);
    }

    /** -(d/2) ln(1 - rho). */
    @Override
    CarriedAtMost sharplyCarried(int bits, BigInteger samples) {
        return CarriedAtMost.gauss(sharpCoefficients(samples), kind.dimension(), bits);
    }

    @Override
    long capacityCost(long bits, long samples) {
        return coefficientCost(samples) + KernelCost.logarithms(bits) + KernelCost.logarithm(bits, size(samples))
            + KernelCost.fraction(bits) + KernelCost.rounding(bits);
    }

    /** The bits of a coefficient before it is rounded. */
    private long size(long samples) {
        return 2 * ProportionCost.bits(kind.lambdaSquared(), PARAMETER_DIGITS) + BigInteger.valueOf(samples).bitLength();
    }
}
