package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;

/**
 * What samples of the sparse hypercube tell of their centre and of a fresh sample [SPARSE, SPARSE-MANY].
 *
 * @param problem how many samples, and how many coordinates are fixed
 */
public record SparseNumbers(SparseContraction problem) {
    /** At most tau: tau itself unless there are more than {@link ProblemLimits#SPARSE_TAU_SAMPLES} samples. */
    public BigFraction tauLower() {
        return SparseLaw.tau(problem.samples().min(BigInteger.valueOf(ProblemLimits.SPARSE_TAU_SAMPLES)).intValueExact(), problem.fixed());
    }

    /** At least tau, the same but for such many. */
    public BigFraction tauUpper() {
        return problem.samples().compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_TAU_SAMPLES)) > 0 ? BigFraction.ONE : tauLower();
    }

    /** The chance that the mean of a fresh sample is not 0, given the samples; given the centre, where there are many. */
    public BigFraction agreement() {
        return problem.isMany() ? problem.fixed() : countedAgreement();
    }

    /** The absolute value of that mean then. */
    public BigFraction mean() {
        return problem.isMany() ? BigFraction.ONE : countedTau();
    }

    /**
     * At least what the samples carry about a fresh one, in nats: d s Dber(q), or d p ln 2 where there are many, which the centre carries
     * [FEASIBLE].
     */
    public BigFraction capacity(Logarithm ln, BigInteger dimension) {
        return Fractions.of(Capacity.signs(ln, dimension, agreement(), mean()), ln.unit);
    }

    /** The chance that all counted samples agree. */
    public BigFraction countedAgreement() {
        return SparseLaw.agreement(problem.counted(), problem.fixed());
    }

    /** The coefficient tau of the counted samples. */
    public BigFraction countedTau() {
        return SparseLaw.tau(problem.counted(), problem.fixed());
    }
}
