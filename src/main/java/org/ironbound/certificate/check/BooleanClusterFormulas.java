package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanContraction;

/** A Boolean cluster: the better of the coefficients of [BOOL-LINEAR] and [BOOL-CLOSED]. */
final class BooleanClusterFormulas extends ClusterFormulas {
    /** How finely the closed form is computed. */
    private static final int UNIT_BITS = 192;

    private final BooleanCluster kind;

    BooleanClusterFormulas(BooleanCluster kind) {
        this.kind = kind;
    }

    @Override
    CoefficientsAtMost sharpCoefficients(BigInteger samples) {
        Coordinate coordinate = KernelProblems.of(new BooleanContraction(samples, kind.lambda()));
        BigFraction lambda = kind.lambda().upperBound(PARAMETER_DIGITS);
        CoefficientsAtMost linear = CoefficientsAtMost.boolLinear(coordinate, lambda);
        CoefficientsAtMost closed = CoefficientsAtMost.boolClosed(coordinate, lambda, UNIT_BITS);
        return linear != null && linear.tau.compareTo(closed.tau) < 0 ? linear : closed;
    }

    /** d Dber(lambda) tau. */
    @Override
    CarriedAtMost sharplyCarried(int bits, BigInteger samples) {
        return CarriedAtMost.bool(sharpCoefficients(samples), kind.dimension(), kind.lambda().upperBound(PARAMETER_DIGITS), bits);
    }

    /** What it costs to compute tau by repeated squaring, and lambda squared times tau. */
    private long tauCost(long samples) {
        long square = 2 * ProportionCost.bits(kind.lambda(), PARAMETER_DIGITS);
        return ProportionCost.ofBound(kind.lambda(), PARAMETER_DIGITS) + 2L * BigInteger.valueOf(samples)
            .bitLength() * (KernelCost.product(UNIT_BITS, UNIT_BITS) + KernelCost.quotient(2 * UNIT_BITS, UNIT_BITS))
            + KernelCost.fraction(square) + KernelCost.fraction(UNIT_BITS) + KernelCost.quotient(UNIT_BITS + square, square);
    }

    /** Bits of tau before it is rounded, by whichever closed form. */
    private long tauBits() {
        return Math.max(UNIT_BITS, 2 * ProportionCost.bits(kind.lambda(), PARAMETER_DIGITS));
    }

    @Override
    long coefficientCost(long samples) {
        long size = 2 * tauBits() + 2 * ProportionCost.bits(kind.lambda(), PARAMETER_DIGITS);
        return tauCost(samples) + 4 * KernelCost.fraction(size) + KernelCost.rounding(size) + 8 * KernelCost.product(size, size);
    }

    @Override
    long capacityCost(long bits, long samples) {
        return coefficientCost(samples) + KernelCost.logarithms(bits)
            + KernelCost.divergence(bits, ProportionCost.bits(kind.lambda(), PARAMETER_DIGITS))
            + KernelCost.product(bits, tauBits()) + KernelCost.fraction(bits) + KernelCost.rounding(bits);
    }
}
