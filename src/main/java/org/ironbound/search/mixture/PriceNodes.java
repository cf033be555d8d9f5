package org.ironbound.search.mixture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.search.derivation.Doubles;

/**
 * For which numbers of samples and at which prices MIX-COST is to know what samples of Boolean clusters tell of themselves. A number stands
 * for those just below it too, whose costs are no smaller: down to where that loses too much of the sum.
 */
final class PriceNodes {
    /** Prices that are asked for are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE = 1.6;
    /** The part of the sum that is lost where a number of samples stands for others, unless that makes too many. */
    private static final double FINE_LOSS = 2e-4;
    /** How much more is lost at the next attempt, and by which power of the factor prices are further apart. */
    private static final double COARSER = 1.5;
    private static final double COARSEST = 1e9;
    private static final int MOST = 72;
    /** Of the factors, points and slopes of all prices, which stand in one list each that has room for some others. */
    private static final int MOST_NUMBERS = Limits.LIST * 15 / 16;
    /** What all prices may cost to check, in hyperbolic cosines: one for each interval and factor. */
    private static final double MOST_COSTS = 250_000;
    /** A price has about as many intervals, and one more for each of some samples. */
    private static final double INTERVALS = 20;
    private static final double SAMPLES_FOR_INTERVAL = 8;
    /** They are asked for where a number of samples is no more standard deviations from its mean than this. */
    private static final double REACH = 4;
    /** The logarithms of frequencies that count as equal here differ by less. */
    private static final double RESOLUTION = 0.02;

    private final Map<ClusterKind, BooleanCost> costs;
    private final Map<ClusterKind, NavigableMap<Integer, Wanted>> wanted = new HashMap<>();
    private double sum;

    /** What clusters with some number of samples pay. */
    private static final class Wanted {
        private double low = Double.POSITIVE_INFINITY;
        private double high;
        /** The part of the sum, as if known of just so many samples. */
        private double worth;

        void add(double price, double part) {
            low = Math.min(low, price);
            high = Math.max(high, price);
            worth += part;
        }

        double middle() {
            return Math.sqrt(low * high);
        }
    }

    /** The lowest and the highest price of clusters that a number of samples stands for. */
    private record Range(double low, double high) {
        Range with(Wanted more) {
            return new Range(Math.min(low, more.low), Math.max(high, more.high));
        }

        /** How many prices do, if neighbours differ by this factor at most. */
        int size(double factor) {
            return (int) Math.max(1, Math.ceil(Math.log(high / low) / Math.log(factor) - 1e-9));
        }

        /** One of so many prices, in the middle of its part of the range. */
        double price(int place, int size) {
            return low * Math.pow(high / low, (place + 0.5) / size);
        }
    }

    /** Clusters whose frequencies count as equal. */
    private record Bucket(ClusterKind kind, long place) {
    }

    /** Of some clusters. */
    private static final class Size {
        private double count;
        private double mass;
    }

    /**
     * @param used  the clusters whose terms are added
     * @param nu    the multiplier
     * @param costs of kinds of Boolean clusters
     */
    PriceNodes(ClusterMixture problem, List<EqualClusters> used, double nu, Map<ClusterKind, BooleanCost> costs) {
        this.costs = costs;
        Map<Bucket, Size> buckets = new HashMap<>();
        for (EqualClusters equal : used) {
            if (costs.containsKey(equal.kind())) {
                double frequency = Doubles.of(equal.hit(), equal.whole());
                Size size = buckets.computeIfAbsent(new Bucket(equal.kind(), Math.round(Math.log(frequency) / RESOLUTION)),
                    missing -> new Size());
                size.count += equal.count().doubleValue();
                size.mass += equal.count().doubleValue() * frequency;
            }
        }
        buckets.forEach((bucket, size) -> add(problem.samples().doubleValue(), bucket.kind, size, nu));
    }

    private void add(double samples, ClusterKind kind, Size size, double nu) {
        double frequency = Math.min(1, size.mass / size.count);
        double mean = samples * frequency;
        double price = nu * frequency;
        IntegerDistribution chances = samples <= Integer.MAX_VALUE ? new BinomialDistribution(null, (int) samples, frequency)
            : new PoissonDistribution(mean);
        double last = Math.min(Math.min(samples, last(mean)), costs.get(kind).most());
        NavigableMap<Integer, Wanted> ofKind = wanted.computeIfAbsent(kind, missing -> new TreeMap<>());
        for (int m = (int) Math.max(1, Math.ceil(mean - reach(mean))); m <= last; m++) {
            double part = size.count * chances.probability(m) * costs.get(kind).at(m, price);
            ofKind.computeIfAbsent(m, missing -> new Wanted()).add(price, part);
            sum += part;
        }
    }

    private static double reach(double mean) {
        return REACH * (Math.sqrt(mean) + 1);
    }

    /** The largest number of samples that matters where there are so many in the mean. */
    static double last(double mean) {
        return mean + reach(mean);
    }

    /**
     * The witness, with lists that ask for them.
     *
     * @param group the place of the first group of a kind
     */
    Witness in(Witness witness, ToIntFunction<ClusterKind> group) {
        double factor = FINE;
        double loss = FINE_LOSS;
        Map<ClusterKind, NavigableMap<Integer, Range>> nodes = nodes(loss);
        while (areMany(nodes, factor) && factor < COARSEST) {
            factor = Math.pow(factor, COARSER);
            loss *= COARSER;
            nodes = nodes(loss);
        }
        Lists lists = new Lists();
        for (Map.Entry<ClusterKind, NavigableMap<Integer, Range>> ofKind : nodes.entrySet()) {
            BooleanCost cost = costs.get(ofKind.getKey());
            for (Map.Entry<Integer, Range> node : ofKind.getValue().entrySet()) {
                int size = node.getValue().size(factor);
                for (int i = 0; i < size; i++) {
                    cost.told(node.getKey(), node.getValue().price(i, size))
                        .ifPresent(told -> lists.add(group.applyAsInt(ofKind.getKey()), node.getKey(), told));
                }
            }
        }
        return lists.behind(witness);
    }

    /** The numbers of samples, if each may lose so much of the sum. */
    private Map<ClusterKind, NavigableMap<Integer, Range>> nodes(double loss) {
        Map<ClusterKind, NavigableMap<Integer, Range>> nodes = new HashMap<>();
        wanted.forEach((kind, ofKind) -> nodes.put(kind, nodes(costs.get(kind), ofKind, loss * sum)));
        return nodes;
    }

    private static NavigableMap<Integer, Range> nodes(BooleanCost cost, NavigableMap<Integer, Wanted> wanted, double most) {
        NavigableMap<Integer, Range> nodes = new TreeMap<>();
        int node = 0;
        double lost = 0;
        for (Map.Entry<Integer, Wanted> next : wanted.descendingMap().entrySet()) {
            Wanted clusters = next.getValue();
            double known = cost.at(next.getKey(), clusters.middle());
            lost += node == 0 || known <= 0 ? 0 : clusters.worth * (1 - cost.at(node, clusters.middle()) / known);
            if (node == 0 || lost > most) {
                node = next.getKey();
                lost = 0;
            }
            nodes.merge(node, new Range(clusters.low, clusters.high), (range, same) -> range.with(clusters));
        }
        return nodes;
    }

    private static boolean areMany(Map<ClusterKind, NavigableMap<Integer, Range>> nodes, double factor) {
        double prices = 0;
        double factors = 0;
        double cosines = 0;
        for (NavigableMap<Integer, Range> ofKind : nodes.values()) {
            for (Map.Entry<Integer, Range> node : ofKind.entrySet()) {
                int samples = node.getKey();
                double all = node.getValue().size(factor) * (samples / 2 + 1.0);
                prices += node.getValue().size(factor);
                factors += all;
                cosines += all * (INTERVALS + samples / SAMPLES_FOR_INTERVAL);
            }
        }
        return prices > MOST || factors > MOST_NUMBERS || cosines > MOST_COSTS;
    }

    /** What is listed for all prices. */
    private static final class Lists {
        private final Map<WitnessField, List<BigFraction>> parts = new HashMap<>();

        void add(int group, int samples, Witness told) {
            if (told.lists().entrySet().stream().anyMatch(list -> isFull(list.getKey(), list.getValue().size()))) {
                return;
            }
            add(WitnessField.PRICE_GROUPS, List.of(new BigFraction(group)));
            add(WitnessField.PRICE_COUNTS, List.of(new BigFraction(samples)));
            add(WitnessField.PRICE_COEFFICIENTS, List.of(told.get(WitnessField.COEFFICIENT)));
            add(WitnessField.PRICE_INTERVALS, List.of(new BigFraction(told.list(WitnessField.SLOPES).size())));
            told.lists().forEach(this::add);
        }

        private boolean isFull(WitnessField field, int more) {
            return parts.getOrDefault(field, List.of()).size() + more > MOST_NUMBERS;
        }

        private void add(WitnessField field, List<BigFraction> numbers) {
            parts.computeIfAbsent(field, missing -> new ArrayList<>()).addAll(numbers);
        }

        Witness behind(Witness witness) {
            Witness more = witness;
            for (Map.Entry<WitnessField, List<BigFraction>> part : parts.entrySet()) {
                more = more.with(part.getKey(), part.getValue());
            }
            return more;
        }
    }
}
