package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;

/** What a cluster of a mixture is like: one of the clustering problems without its samples and its error. */
public sealed interface ClusterKind permits GaussianCluster, BooleanCluster, SparseCluster {
    /** Significant digits of coefficients. */
    int COEFFICIENT_DIGITS = 12;
    /** Significant digits of a rational that stands for an irrational parameter. */
    int PARAMETER_DIGITS = 30;

    /** The value of "family" in a file. */
    String family();

    /** d. */
    BigInteger dimension();

    /** Its other fields in a file, in order. */
    Map<String, String> fields();

    /**
     * A lower bound of (1-tau)/rho with so many samples, rounded down to a short fraction, not negative.
     *
     * @param samples at least 1
     */
    BigFraction coefficient(BigInteger samples);

    /** What {@link #coefficient} costs. */
    long coefficientCost(long samples);

    /**
     * An upper bound of what so many samples carry about a fresh one, in nats, rounded up to a short fraction [FEASIBLE].
     *
     * @param ln      logarithms at a scale that {@link #dimension} does not use up
     * @param samples at least 1
     */
    BigFraction capacity(Logarithm ln, BigInteger samples);

    /** What {@link #capacity} costs, with logarithms at a scale of so many bits. */
    long capacityCost(long precision, long samples);
}
