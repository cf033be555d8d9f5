package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;

/** A cluster of the sparse hypercube: the coefficient tau of [SPARSE] stands for both. */
final class SparseClusterFormulas implements ClusterFormulas {
    private final BigInteger dimension;
    private final BigFraction fixed;

    SparseClusterFormulas(SparseCluster kind) {
        this.dimension = kind.dimension();
        this.fixed = kind.fixed();
    }

    /** Beyond {@link ProblemLimits#SPARSE_SAMPLES} samples it is negligible, and 0 is a lower bound. */
    @Override
    public BigFraction coefficient(BigInteger samples) {
        if (samples.compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)) > 0) {
            return BigFraction.ZERO;
        }
        BigFraction tau = SparseLaw.tau(samples.intValueExact(), fixed);
        return Fractions.round(Memorization.ratio(tau, tau), COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    @Override
    public BigFraction capacity(Logarithm ln, BigInteger samples) {
        return Fractions.round(new SparseNumbers(new SparseContraction(samples, fixed)).capacity(ln, dimension), COEFFICIENT_DIGITS,
            RoundingMode.CEILING);
    }

    @Override
    public long coefficientCost(long samples) {
        long size = size(samples);
        return samples > ProblemLimits.SPARSE_SAMPLES ? 0 : KernelCost.fraction(size) + KernelCost.fraction(2 * size)
            + KernelCost.rounding(2 * size);
    }

    @Override
    public long capacityCost(long precision, long samples) {
        long size = size(samples);
        return 2 * KernelCost.fraction(size) + KernelCost.divergence(precision, size) + KernelCost.product(precision, size)
            + KernelCost.rounding(precision);
    }

    /** The bits of tau. */
    private long size(long samples) {
        return Math.min(samples, ProblemLimits.SPARSE_SAMPLES) + 2 * KernelCost.size(fixed);
    }
}
