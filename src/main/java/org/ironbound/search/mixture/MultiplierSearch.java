package org.ironbound.search.mixture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.EqualClusters;
import org.ironbound.search.derivation.Doubles;

/**
 * Finds the multiplier nu at which the bound of a mixture [MIX, MIX-COST] is largest: there the cheapest errors add up to the given error.
 */
final class MultiplierSearch {
    /** Clusters whose frequencies differ by less than this factor count as equal here: nu need not be exact. */
    private static final double RESOLUTION = 0.01;
    private static final double LOWEST_LN = -60;
    private static final double HIGHEST_LN = 705;
    private static final int EVALUATIONS = 200;

    private final double samples;
    private final List<Bucket> buckets;

    /** Clusters that count as equal. */
    private static final class Bucket {
        private final LeastCost cost;
        private double size;
        private double mass;

        Bucket(LeastCost cost) {
            this.cost = cost;
        }

        void add(double count, double frequency) {
            size += count;
            mass += count * frequency;
        }

        double frequency() {
            return mass / size;
        }
    }

    /** Where the logarithm of a frequency is rounded, and the kind. */
    private record Key(long place, ClusterKind kind) {
    }

    /**
     * @param samples  the number of samples in all
     * @param clusters the clusters
     * @param costs    of learning a cluster of each kind
     */
    MultiplierSearch(double samples, List<EqualClusters> clusters, Function<ClusterKind, LeastCost> costs) {
        this.samples = samples;
        Map<Key, Bucket> sorted = new HashMap<>();
        for (EqualClusters equal : clusters) {
            double frequency = Doubles.of(equal.hit(), equal.whole());
            Key key = new Key(Math.round(Math.log(frequency) / RESOLUTION), equal.kind());
            sorted.computeIfAbsent(key, missing -> new Bucket(costs.apply(missing.kind())))
                .add(equal.count().doubleValue(), frequency);
        }
        this.buckets = List.copyOf(sorted.values());
    }

    /** The best multiplier for a total error, 0 if the error costs nothing; none if clusters without a sample alone have a larger error. */
    OptionalDouble multiplier(double error) {
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
    double bound(double nu, double error) {
        return sum(bucket -> bucket.size * MixtureEstimate.cluster(samples, bucket.frequency(), nu, bucket.cost)) - nu * error;
    }

    /** The total error that is cheapest at this multiplier. */
    private double error(double nu) {
        return sum(bucket -> bucket.mass * MixtureEstimate.clusterError(samples, bucket.frequency(), nu, bucket.cost));
    }

    private double sum(ToDoubleFunction<Bucket> part) {
        return buckets.stream().mapToDouble(part).sum();
    }
}
