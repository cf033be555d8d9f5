package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.law.BooleanClosedForm;
import org.ironbound.kernel.law.BooleanCoefficients;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Proportion;

/** A Boolean cluster: the better of the coefficients of [BOOL-LINEAR] and [BOOL-CLOSED]. */
final class BooleanClusterFormulas implements ClusterFormulas {
    /** How finely the closed form is computed. */
    private static final int UNIT_BITS = 192;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(UNIT_BITS);

    private final BigInteger dimension;
    private final Proportion lambda;

    BooleanClusterFormulas(BooleanCluster kind) {
        this.dimension = kind.dimension();
        this.lambda = kind.lambda();
    }

    @Override
    public BigFraction coefficient(BigInteger samples) {
        BigFraction most = lambda.upperBound(PARAMETER_DIGITS);
        BigFraction tau = tau(samples, most);
        return Fractions.round(Memorization.ratio(tau, BooleanCoefficients.rho(most, tau)), COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    /** d Dber(lambda) tau. */
    @Override
    public BigFraction capacity(Logarithm ln, BigInteger samples) {
        BigFraction most = lambda.upperBound(PARAMETER_DIGITS);
        BigInteger capacity = Capacity.signs(ln, dimension, tau(samples, most), most);
        return Fractions.round(Fractions.of(capacity, ln.unit), COEFFICIENT_DIGITS, RoundingMode.CEILING);
    }

    /** What it costs to compute tau by repeated squaring, and lambda squared times tau. */
    private long tauCost(long samples) {
        long square = 2 * ProportionCost.bits(lambda, PARAMETER_DIGITS);
        return ProportionCost.ofBound(lambda, PARAMETER_DIGITS) + 2L * BigInteger.valueOf(samples)
            .bitLength() * (KernelCost.product(UNIT_BITS, UNIT_BITS) + KernelCost.quotient(2 * UNIT_BITS, UNIT_BITS))
            + KernelCost.fraction(square) + KernelCost.fraction(UNIT_BITS) + KernelCost.quotient(UNIT_BITS + square, square);
    }

    /** Bits of tau before it is rounded, by whichever closed form. */
    private long tauBits() {
        return Math.max(UNIT_BITS, 2 * ProportionCost.bits(lambda, PARAMETER_DIGITS));
    }

    @Override
    public long coefficientCost(long samples) {
        long size = 2 * tauBits() + 2 * ProportionCost.bits(lambda, PARAMETER_DIGITS);
        return tauCost(samples) + 2 * KernelCost.fraction(size) + KernelCost.rounding(size);
    }

    @Override
    public long capacityCost(long precision, long samples) {
        return tauCost(samples) + KernelCost.divergence(precision, ProportionCost.bits(lambda, PARAMETER_DIGITS))
            + KernelCost.product(precision, tauBits()) + KernelCost.rounding(precision);
    }

    private static BigFraction tau(BigInteger samples, BigFraction lambda) {
        BigFraction linear = BooleanCoefficients.linearTau(samples, lambda);
        BigFraction closed = BooleanClosedForm.tau(samples, lambda, UNIT);
        return linear.compareTo(closed) < 0 ? linear : closed;
    }
}
