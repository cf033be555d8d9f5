package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterKind;

/** What the samples of one cluster of a mixture do, by the closed form of its kind, and what it costs to compute it. */
public interface ClusterFormulas {
    /** Significant digits of coefficients. */
    int COEFFICIENT_DIGITS = 12;
    /** Significant digits of a rational that stands for an irrational parameter. */
    int PARAMETER_DIGITS = 30;

    /** The formulas for a kind of clusters. */
    static ClusterFormulas of(ClusterKind kind) {
        return kind.accept(new FormulasOfCluster());
    }

    /**
     * A lower bound of (1-tau)/rho, rounded down to a short fraction, not negative.
     *
     * @param samples how many, at least 1
     */
    BigFraction coefficient(BigInteger samples);

    /** What {@link #coefficient} costs. */
    long coefficientCost(long samples);

    /**
     * An upper bound of what samples carry about a fresh one, in nats, rounded up to a short fraction [FEASIBLE].
     *
     * @param ln      logarithms at a scale that the dimension does not use up
     * @param samples how many, at least 1
     */
    BigFraction capacity(Logarithm ln, BigInteger samples);

    /**
     * What {@link #capacity} costs.
     *
     * @param precision bits of the scale of the logarithms
     */
    long capacityCost(long precision, long samples);
}
