package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** At which prices MIX-COST is to know what errors of sparse clusters need of signs that are made from the samples. */
final class SignNodes {
    /** Slopes of lines are no further from each other than by this factor, unless that makes too many. */
    private static final double FINE_SLOPES = 1.05;
    private static final int MOST_SLOPES = 60;
    /** Relative distance of quantiles where lines touch the curve. */
    private static final double FINE = 0.0015;
    /** Further away they may be more distant, by less than half the square of the way: a line is below the curve by its square. */
    private static final double CURVATURE = 0.2;
    private static final double COARSE = 0.02;
    private static final double SMALLEST_QUANTILE = 0.01;
    private static final int DIGITS = 12;

    private final Map<ClusterKind, SparseCost> costs;
    /** The lowest and the highest price of an error on each kind of clusters. */
    private final Map<ClusterKind, double[]> prices = new HashMap<>();

    /**
     * @param used  the clusters whose terms are added
     * @param nu    the multiplier
     * @param costs of kinds of sparse clusters
     */
    SignNodes(ClusterMixture problem, List<EqualClusters> used, double nu, Map<ClusterKind, SparseCost> costs) {
        this.costs = costs;
        for (EqualClusters equal : used) {
            double price = nu * Doubles.of(equal.hit(), equal.whole());
            prices.merge(equal.kind(), new double[] {price, price},
                (known, more) -> new double[] {Math.min(known[0], more[0]), Math.max(known[1], more[1])});
        }
    }

    /**
     * The witness, with lists that ask for them.
     *
     * @param group the place of the first group of a kind
     */
    Witness in(Witness witness, ToIntFunction<ClusterKind> group) {
        Lists lists = new Lists();
        costs.forEach((kind, cost) -> cost.signs().forEach((samples, signs) -> {
            double[] range = prices.get(kind);
            if (cost.areBest(samples, range[0]) || cost.areBest(samples, range[1])) {
                lists.add(WitnessField.SIGN_GROUPS, group.applyAsInt(kind));
                lists.add(WitnessField.SIGN_COUNTS, samples);
                lists.add(signs, slopes(range[0] / signs.rate(), range[1] / signs.rate()),
                    quantiles(signs.centre(), range[0] / signs.rate(), range[1] / signs.rate()));
            }
        }));
        return lists.behind(witness);
    }

    /** What is listed for all signs. */
    private static final class Lists {
        private final Map<WitnessField, List<BigFraction>> parts = new HashMap<>();

        void add(WitnessField field, int number) {
            add(field, List.of(new BigFraction(number)));
        }

        void add(WitnessField field, List<BigFraction> numbers) {
            parts.computeIfAbsent(field, missing -> new ArrayList<>()).addAll(numbers);
        }

        void add(SparseCost.Signs signs, List<BigFraction> slopes, List<BigFraction> quantiles) {
            Witness known = signs.witness();
            add(WitnessField.SIGN_MEANS, List.of(known.get(WitnessField.MEAN)));
            add(WitnessField.SIGN_COEFFICIENTS, List.of(known.get(WitnessField.COEFFICIENT)));
            add(WitnessField.SIGN_REACHES, List.of(known.get(WitnessField.REACH)));
            add(WitnessField.SIGN_INTERVALS, known.list(WitnessField.SLOPES).size());
            add(WitnessField.SIGN_SLOPES, slopes.size());
            add(WitnessField.SIGN_QUANTILES, quantiles.size());
            add(WitnessField.CENTRE_SLOPES, slopes);
            add(WitnessField.CENTRE_QUANTILES, quantiles);
            known.lists().forEach(this::add);
            Witness ranks = signs.centre().in(Witness.none());
            add(WitnessField.SIGN_RANKS, ranks.list(WitnessField.NOISES).size());
            ranks.lists().forEach(this::add);
        }

        /** The witness with these lists behind its own. */
        Witness behind(Witness witness) {
            Witness more = witness;
            for (Map.Entry<WitnessField, List<BigFraction>> part : parts.entrySet()) {
                List<BigFraction> all = new ArrayList<>(witness.lists().getOrDefault(part.getKey(), List.of()));
                all.addAll(part.getValue());
                more = more.with(part.getKey(), all);
            }
            return more;
        }
    }

    /** From the lowest to the highest one. */
    private static List<BigFraction> slopes(double low, double high) {
        int steps = (int) Math.min(MOST_SLOPES, Math.ceil(Math.log(high / low) / Math.log(FINE_SLOPES) - 1e-9));
        TreeSet<BigFraction> slopes = new TreeSet<>();
        for (int i = 0; i <= steps; i++) {
            slopes.add(rounded(steps == 0 ? low : low * Math.pow(high / low, (double) i / steps)));
        }
        return List.copyOf(slopes);
    }

    /** Near to each other where lines of these slopes touch, and the further apart the further away, as far as these lines go. */
    private static List<BigFraction> quantiles(CentreHull centre, double low, double high) {
        double nearest = Math.max(SMALLEST_QUANTILE, centre.quantile(low));
        double furthest = Math.max(nearest, centre.quantile(high));
        TreeSet<BigFraction> quantiles = new TreeSet<>();
        double z = nearest;
        for (; z > centre.start(low); z /= step(nearest / z)) {
            quantiles.add(rounded(z));
        }
        quantiles.add(rounded(z));
        for (z = nearest; z < centre.end(high); z *= step(z / furthest)) {
            quantiles.add(rounded(z));
        }
        quantiles.add(rounded(z));
        return List.copyOf(quantiles);
    }

    /** The ratio of neighbours at this ratio to what lines touch. */
    private static double step(double ratio) {
        double away = Math.max(0, ratio - 1);
        return 1 + Math.min(COARSE, FINE + CURVATURE * away * away);
    }

    private static BigFraction rounded(double x) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
    }
}
