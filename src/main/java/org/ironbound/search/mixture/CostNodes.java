package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Doubles;

/** For which numbers of samples and at which prices MIX-COST is to know what learners of Gaussian clusters pay. */
final class CostNodes {
    /** Prices that are asked for are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE = 1.02;
    /** How much further apart they are at the next attempt. */
    private static final double COARSER = 1.25;
    private static final int MOST = 3600;
    /** At most as many where the sum has many terms, which cost most of what a check may cost. */
    private static final int FEW = 1600;
    private static final double MANY_TERMS = 1e6;
    /** Numbers of samples, which are further apart where fewer costs can be asked for. */
    private static final CountNodes FINE_COUNTS = new CountNodes(256);
    private static final CountNodes COARSE_COUNTS = new CountNodes(32);
    /** Costs are asked for where a number of samples is no more standard deviations from its mean than this. */
    private static final double REACH = 3.5;
    private static final int DIGITS = 12;
    /** Digits of doubles. */
    private static final int ALL_DIGITS = 17;
    /** By this part of itself a quantile may be another one than that of the price, which is computed in floating point. */
    private static final double NEAR = 1e-13;

    private final ClusterMixture problem;
    private final Map<ClusterKind, TreeMap<Long, Range>> ranges = new HashMap<>();
    private final boolean areManyTerms;
    private final Fineness fineness;

    /** The prices that are asked for. */
    private static final class Range {
        private double low = Double.POSITIVE_INFINITY;
        private double high;

        void add(double price) {
            low = Math.min(low, price);
            high = Math.max(high, price);
        }

        /** How many steps of this factor there are between the ends. */
        int steps(double factor) {
            return (int) Math.ceil(Math.log(high / low) / Math.log(factor) - 1e-9);
        }
    }

    /**
     * @param used the clusters whose terms are added
     * @param nu   the multiplier
     */
    CostNodes(ClusterMixture problem, List<EqualClusters> used, double nu, Fineness fineness) {
        this.problem = problem;
        this.fineness = fineness;
        double samples = problem.samples().doubleValue();
        areManyTerms = used.stream().filter(equal -> equal.kind() instanceof GaussianCluster)
            .mapToDouble(equal -> MixtureSearch.lastTerm(samples * Doubles.of(equal.hit(), equal.whole()))).sum() >= MANY_TERMS;
        CountNodes nodes = areManyTerms ? COARSE_COUNTS : FINE_COUNTS;
        for (EqualClusters equal : used) {
            if (equal.kind() instanceof GaussianCluster) {
                double frequency = Doubles.of(equal.hit(), equal.whole());
                double mean = samples * frequency;
                double reach = REACH * (Math.sqrt(mean) + 1);
                double last = Math.min(samples, fineness.isUsual() ? mean + reach : fineness.last(mean));
                double first = Math.max(1, mean - reach);
                TreeMap<Long, Range> ofKind = ranges.computeIfAbsent(equal.kind(), missing -> new TreeMap<>());
                for (long m = nodes.of(first); m <= nodes.of(last); m = nodes.after(m)) {
                    ofKind.computeIfAbsent(m, missing -> new Range()).add(nu * frequency);
                }
            }
        }
    }

    /** The witness, with lists that ask for these costs. */
    Witness in(Witness witness, Map<ClusterKind, GaussianCost> costs) {
        double factor = FINE;
        int most = areManyTerms ? FEW : MOST;
        while (size(factor) > most) {
            factor = Math.pow(factor, COARSER);
        }
        List<BigFraction> groups = new ArrayList<>();
        List<BigFraction> counts = new ArrayList<>();
        List<BigFraction> quantiles = new ArrayList<>();
        List<BigFraction> splits = new ArrayList<>();
        for (Map.Entry<ClusterKind, TreeMap<Long, Range>> ofKind : ranges.entrySet()) {
            BigFraction group = new BigFraction(group(ofKind.getKey()));
            GaussianCost cost = costs.get(ofKind.getKey());
            for (Map.Entry<Long, Range> node : ofKind.getValue().entrySet()) {
                Range range = node.getValue();
                int steps = range.steps(factor);
                for (int i = 0; i <= steps; i++) {
                    double price = steps == 0 ? range.low : range.low * Math.pow(range.high / range.low, (double) i / steps);
                    double best = cost.quantile(node.getKey(), price);
                    for (double quantile : steps == 0 && !fineness.isUsual() ? List.of(best * (1 - NEAR), best * (1 + NEAR))
                        : List.of(best)) {
                        groups.add(group);
                        counts.add(new BigFraction(node.getKey()));
                        quantiles.add(rounded(quantile, RoundingMode.FLOOR));
                        splits.add(rounded(cost.split(node.getKey(), quantile), RoundingMode.CEILING));
                    }
                }
            }
        }
        return witness.with(WitnessField.CLUSTER_GROUPS, groups).with(WitnessField.COUNTS, counts)
            .with(WitnessField.QUANTILES, quantiles).with(WitnessField.SPLITS, splits);
    }

    private long size(double factor) {
        return ranges.values().stream().flatMap(ofKind -> ofKind.values().stream()).mapToLong(range -> range.steps(factor) + 1L).sum();
    }

    /** The place of the first group of the kind, from 1. */
    int group(ClusterKind kind) {
        return group(problem, kind);
    }

    /** The place of the first group of the kind in a problem, from 1. */
    static int group(ClusterMixture problem, ClusterKind kind) {
        List<ClusterGroup> groups = problem.groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).kind().equals(kind)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no group of " + kind);
    }

    private BigFraction rounded(double x, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(fineness.isUsual() ? DIGITS : ALL_DIGITS, mode)));
    }
}
