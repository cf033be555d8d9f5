package org.ironbound.search.mixture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.search.derivation.Doubles;

/** For which numbers of samples and at which prices MIX-COST is to know what samples of Boolean clusters tell of themselves. */
final class PriceNodes {
    /** Prices that are asked for are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE = 1.6;
    /** How much further apart they are at the next attempt. */
    private static final double COARSER = 1.5;
    private static final double COARSEST = 1e9;
    private static final int MOST = 72;
    /** They are asked for where a number of samples is no more standard deviations from its mean than this. */
    private static final double REACH = 3;

    private final Map<ClusterKind, BooleanCost> costs;
    private final Map<ClusterKind, TreeMap<Integer, Range>> ranges = new HashMap<>();

    /** The lowest and the highest price of clusters that have so many samples. */
    private record Range(double low, double high) {
        Range with(double price) {
            return new Range(Math.min(low, price), Math.max(high, price));
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

    /**
     * @param used  the clusters whose terms are added
     * @param nu    the multiplier
     * @param costs of kinds of Boolean clusters
     */
    PriceNodes(ClusterMixture problem, List<EqualClusters> used, double nu, Map<ClusterKind, BooleanCost> costs) {
        this.costs = costs;
        double samples = problem.samples().doubleValue();
        for (EqualClusters equal : used) {
            if (costs.containsKey(equal.kind())) {
                double frequency = Doubles.of(equal.hit(), equal.whole());
                double mean = samples * frequency;
                double price = nu * frequency;
                double last = Math.min(samples, last(mean));
                for (int m = (int) Math.max(1, mean - reach(mean)); m <= last; m++) {
                    ranges.computeIfAbsent(equal.kind(), missing -> new TreeMap<>())
                        .merge(m, new Range(price, price), (known, more) -> known.with(price));
                }
            }
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
        while (size(factor) > MOST && factor < COARSEST) {
            factor = Math.pow(factor, COARSER);
        }
        List<BigFraction> groups = new ArrayList<>();
        List<BigFraction> counts = new ArrayList<>();
        List<BigFraction> coefficients = new ArrayList<>();
        List<BigFraction> intervals = new ArrayList<>();
        Map<WitnessField, List<BigFraction>> parts = new HashMap<>();
        for (Map.Entry<ClusterKind, TreeMap<Integer, Range>> ofKind : ranges.entrySet()) {
            for (Map.Entry<Integer, Range> node : ofKind.getValue().entrySet()) {
                int size = node.getValue().size(factor);
                for (int i = 0; i < size && groups.size() < MOST; i++) {
                    Optional<Witness> told = costs.get(ofKind.getKey()).told(node.getKey(), node.getValue().price(i, size));
                    if (told.isPresent()) {
                        groups.add(new BigFraction(group.applyAsInt(ofKind.getKey())));
                        counts.add(new BigFraction(node.getKey()));
                        coefficients.add(told.get().get(WitnessField.COEFFICIENT));
                        intervals.add(new BigFraction(told.get().list(WitnessField.SLOPES).size()));
                        told.get().lists().forEach((field, list) -> parts.computeIfAbsent(field, missing -> new ArrayList<>())
                            .addAll(list));
                    }
                }
            }
        }
        Witness more = witness;
        for (Map.Entry<WitnessField, List<BigFraction>> part : parts.entrySet()) {
            more = more.with(part.getKey(), part.getValue());
        }
        return groups.isEmpty() ? witness : more.with(WitnessField.PRICE_GROUPS, groups).with(WitnessField.PRICE_COUNTS, counts)
            .with(WitnessField.PRICE_COEFFICIENTS, coefficients).with(WitnessField.PRICE_INTERVALS, intervals);
    }

    private long size(double factor) {
        return ranges.values().stream().flatMap(ofKind -> ofKind.values().stream()).mapToLong(range -> range.size(factor)).sum();
    }
}
