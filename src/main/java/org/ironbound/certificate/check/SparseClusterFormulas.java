package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.SparseView;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;

/** A cluster of the sparse hypercube: the coefficient tau of [SPARSE] stands for both. */
final class SparseClusterFormulas extends ClusterFormulas {
    private final SparseCluster kind;

    SparseClusterFormulas(SparseCluster kind) {
        this.kind = kind;
    }

    /** Beyond {@link ProblemLimits#SPARSE_SAMPLES} samples the ratio is negligible. */
    @Override
    CoefficientsAtMost sharpCoefficients(BigInteger samples) {
        SparseContraction problem = new SparseContraction(samples, kind.fixed());
        return problem.isMany() ? null : CoefficientsAtMost.sparse(KernelProblems.of(problem), samples.intValueExact());
    }

    @Override
    CarriedAtMost sharplyCarried(int bits, BigInteger samples) {
        SparseContraction problem = new SparseContraction(samples, kind.fixed());
        Coordinate coordinate = KernelProblems.of(problem);
        SparseView view = problem.isMany() ? SparseView.ofCentre(coordinate)
            : SparseView.ofSamples(coordinate, samples.intValueExact());
        return CarriedAtMost.sparse(view, kind.dimension(), bits);
    }

    @Override
    long coefficientCost(long samples) {
        long size = size(samples);
        return samples > ProblemLimits.SPARSE_SAMPLES ? 0 : KernelCost.fraction(size) + KernelCost.fraction(2 * size)
            + KernelCost.rounding(2 * size) + 3 * KernelCost.product(2 * size, 2 * size);
    }

    @Override
    long capacityCost(long bits, long samples) {
        long size = size(samples);
        return KernelCost.logarithms(bits) + 2 * KernelCost.fraction(size) + KernelCost.divergence(bits, size)
            + KernelCost.product(bits, size) + KernelCost.fraction(bits) + KernelCost.rounding(bits);
    }

    /** The bits of tau. */
    private long size(long samples) {
        return Math.min(samples, ProblemLimits.SPARSE_SAMPLES) + 2 * KernelCost.size(kind.fixed());
    }
}
