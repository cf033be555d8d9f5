package org.ironbound.search;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ironbound.estimate.MixtureEstimate;

/** Finds the multiplier nu at which the bound of a mixture [MIX] is largest: there the cheapest errors add up to the given error. */
public final class MixtureSearch {
    /** Clusters whose frequencies differ by less than this factor count as equal here: nu need not be exact. */
    private static final double RESOLUTION = 0.01;
    private static final double LOWEST_LN = -60;
    private static final double HIGHEST_LN = 200;
    private static final int EVALUATIONS = 200;

    private final double samples;
    private final DoubleUnaryOperator coefficient;
    private final TreeMap<Long, double[]> buckets = new TreeMap<>();

    /**
     * @param samples     the number of samples in all
     * @param groups      the clusters
     * @param whole       the denominator of their frequencies
     * @param coefficient (1-tau)/rho as a function of the number of samples from a cluster, not increasing
     */
    public MixtureSearch(double samples, List<ClusterGroup> groups, BigInteger whole, DoubleUnaryOperator coefficient) {
        this.samples = samples;
        this.coefficient = coefficient;
        for (ClusterGroup group : groups) {
            double size = group.size().doubleValue();
            double frequency = group.hit().doubleValue() / whole.doubleValue();
            double[] bucket = buckets.computeIfAbsent(Math.round(Math.log(frequency) / RESOLUTION), key -> new double[2]);
            bucket[0] += size;
            bucket[1] += size * frequency;
        }
    }

    /** The best multiplier for a total error, 0 if the error costs nothing; none if clusters without a sample alone have a larger error. */
    public OptionalDouble multiplier(double error) {
        UnivariateFunction excess = lnNu -> error(Math.exp(lnNu)) / error - 1;
        if (excess.value(HIGHEST_LN) >= 0) {
            return OptionalDouble.empty();
        }
        if (excess.value(LOWEST_LN) <= 0) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(Math.exp(new BrentSolver(1e-9).solve(EVALUATIONS, excess, LOWEST_LN, HIGHEST_LN)));
    }

    /** The bound at this multiplier, in nats, up to the errors of doubles and of the buckets. */
    public double bound(double nu, double error) {
        double sum = -nu * error;
        for (double[] bucket : buckets.values()) {
            sum += bucket[0] * MixtureEstimate.cluster(samples, bucket[1] / bucket[0], nu, coefficient);
        }
        return sum;
    }

    /** The total error that is cheapest at this multiplier. */
    private double error(double nu) {
        double sum = 0;
        for (double[] bucket : buckets.values()) {
            sum += bucket[1] * MixtureEstimate.clusterError(samples, bucket[1] / bucket[0], nu, coefficient);
        }
        return sum;
    }
}
