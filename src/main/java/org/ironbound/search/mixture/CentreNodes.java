package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** At which quantiles and for which slopes MIX-COST is to know what errors of Boolean clusters need of the centre. */
final class CentreNodes {
    /** Slopes that are asked for are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE_SLOPES = 1.05;
    private static final int MOST_SLOPES = 300;
    /** Quantiles where lines touch the curve are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE_QUANTILES = 1.001;
    private static final int MOST_QUANTILES = 2500;
    /** Others are further apart. */
    private static final double COARSE_QUANTILES = 1.01;
    /** By which factors the quantiles that lines touch are surrounded by others as near to each other. */
    private static final double AROUND = 1.2;
    private static final double SMALLEST_QUANTILE = 0.01;
    /** How far beyond the last quantile that a line touches they go on. */
    private static final double BEYOND = 1.2;
    /** Costs are asked for where a number of samples is no more standard deviations from its mean than this. */
    private static final double REACH = 3.5;
    private static final int DIGITS = 12;

    private final Map<ClusterKind, BooleanCost> costs = new HashMap<>();
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest;
    private double nearest = Double.POSITIVE_INFINITY;
    private double furthest;

    /**
     * @param used  the clusters whose terms are added
     * @param nu    the multiplier
     * @param known costs of kinds of Boolean clusters
     */
    CentreNodes(ClusterMixture problem, List<EqualClusters> used, double nu, Map<ClusterKind, BooleanCost> known) {
        double samples = problem.samples().doubleValue();
        for (EqualClusters equal : used) {
            BooleanCost cost = known.get(equal.kind());
            if (cost != null) {
                costs.put(equal.kind(), cost);
                double frequency = Doubles.of(equal.hit(), equal.whole());
                double mean = samples * frequency;
                double reach = REACH * (Math.sqrt(mean) + 1);
                cost.slopes(Math.max(1, mean - reach), nu * frequency).forEach(slope -> add(cost, slope));
                cost.slopes(Math.min(samples, mean + reach), nu * frequency).forEach(slope -> add(cost, slope));
            }
        }
    }

    private void add(BooleanCost cost, double slope) {
        lowest = Math.min(lowest, slope);
        highest = Math.max(highest, slope);
        nearest = Math.min(nearest, cost.quantile(slope));
        furthest = Math.max(furthest, cost.quantile(slope));
    }

    /**
     * The witness, with lists that ask for these lines, if for any.
     *
     * @param group the place of the first group of a kind
     */
    Witness in(Witness witness, ToIntFunction<ClusterKind> group) {
        if (highest == 0) {
            return witness;
        }
        Map<WitnessField, List<BigFraction>> lists = new HashMap<>();
        costs.forEach((kind, cost) -> {
            Map<WitnessField, List<BigFraction>> own = cost.in(Witness.none()).lists();
            own.forEach((field, list) -> lists.computeIfAbsent(field, missing -> new ArrayList<>()).addAll(list));
            lists.computeIfAbsent(WitnessField.RANK_GROUPS, missing -> new ArrayList<>())
                .addAll(Collections.nCopies(own.get(WitnessField.NOISES).size(), new BigFraction(group.applyAsInt(kind))));
        });
        Witness more = witness;
        for (Map.Entry<WitnessField, List<BigFraction>> list : lists.entrySet()) {
            more = more.with(list.getKey(), list.getValue());
        }
        List<BigFraction> slopes = new ArrayList<>();
        between(lowest, highest, FINE_SLOPES, MOST_SLOPES, slopes);
        List<BigFraction> quantiles = new ArrayList<>();
        double start = Math.max(SMALLEST_QUANTILE, nearest / AROUND);
        double end = Math.max(start, furthest * AROUND);
        between(SMALLEST_QUANTILE, start, COARSE_QUANTILES, MOST_QUANTILES / 4, quantiles);
        between(start, end, FINE_QUANTILES, MOST_QUANTILES, quantiles);
        between(end, end + BEYOND, COARSE_QUANTILES, MOST_QUANTILES / 4, quantiles);
        return more.with(WitnessField.CENTRE_SLOPES, slopes).with(WitnessField.CENTRE_QUANTILES, quantiles);
    }

    /** Adds rising numbers from the first to the last one, which are apart by the factor, or by more where they would be too many. */
    private static void between(double first, double last, double factor, int most, List<BigFraction> list) {
        int steps = (int) Math.min(most, Math.ceil(Math.log(last / first) / Math.log(factor) - 1e-9));
        for (int i = 0; i <= steps; i++) {
            double x = steps == 0 ? first : first * Math.pow(last / first, (double) i / steps);
            BigFraction rounded = Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
            if (list.isEmpty() || rounded.compareTo(list.get(list.size() - 1)) > 0) {
                list.add(rounded);
            }
        }
    }
}
