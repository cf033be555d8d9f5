package org.ironbound.certificate;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.real.Logarithm;

/**
 * A cluster of the sparse Boolean hypercube, with the coefficient tau of [SPARSE] for both.
 *
 * @param dimension d, at least 1
 * @param fixed     p, the probability that a coordinate is fixed, strictly between 0 and 1
 */
public record SparseCluster(BigInteger dimension, BigFraction fixed) implements ClusterKind {
    public SparseCluster {
        Ranges.requirePositive("dimension", dimension);
        SparseHypercube.requireFixed(fixed);
    }

    @Override
    public String family() {
        return SparseHypercube.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("fixed-probability", Fractions.text(fixed));
    }

    /** Beyond {@link Limits#SPARSE_SAMPLES} samples it is negligible, and 0 is a lower bound. */
    @Override
    public BigFraction coefficient(BigInteger samples) {
        if (samples.compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            return BigFraction.ZERO;
        }
        BigFraction tau = SparseLaw.tau(samples.intValueExact(), fixed);
        return Fractions.round(Memorization.ratio(tau, tau), COEFFICIENT_DIGITS, RoundingMode.FLOOR);
    }

    @Override
    public BigFraction capacity(Logarithm ln, BigInteger samples) {
        return Fractions.round(new SparseContraction(samples, fixed).capacity(ln, dimension), COEFFICIENT_DIGITS, RoundingMode.CEILING);
    }

    @Override
    public long coefficientCost(long samples) {
        long size = size(samples);
        return samples > Limits.SPARSE_SAMPLES ? 0 : KernelCost.fraction(size) + KernelCost.fraction(2 * size) + KernelCost.rounding(2 * size);
    }

    @Override
    public long capacityCost(long precision, long samples) {
        long size = size(samples);
        return 2 * KernelCost.fraction(size) + KernelCost.divergence(precision, size) + KernelCost.product(precision, size) + KernelCost.rounding(precision);
    }

    /** The bits of tau. */
    private long size(long samples) {
        return Math.min(samples, Limits.SPARSE_SAMPLES) + 2 * KernelCost.size(fixed);
    }
}
