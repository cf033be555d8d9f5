package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.ClusterFormulas;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for a witness of MIX-FEASIBLE in floating point: lines that touch phi where it is what the samples carry, and how many clusters to
 * look at.
 */
final class LeastErrorSearch {
    private static final CountNodes NODES = new CountNodes(128);
    /** Samples that carry more nats force no error to speak of. */
    private static final double MOST_NATS = 25;
    /** Terms that this sum may have beside the first ones. */
    private static final double MOST_TERMS = 1_000_000;
    /** No more standard deviations above the mean, as far as it matters, and no more numbers besides, than terms are added. */
    private static final double REACH = 9;
    /** The same of many clusters. */
    private static final double SHORT_REACH = 5;
    /** Smaller errors than that of this quantile do not matter. */
    private static final double LARGEST_QUANTILE = 6;
    /** Samples of one cluster that are looked at, at most. */
    private static final int MOST_SAMPLES = 4000;
    /** As many slopes get a line each. */
    private static final int FEW = 200;
    /** Quantiles are as much beyond the last one that is in reach, so that they are not in reach either when they are rounded. */
    private static final double MARGIN = 1e-11;
    private static final int DIGITS = 14;
    private static final int BISECTIONS = 60;
    private static final int SCALE = 128;
    private static final double HIGHEST_LN = Math.log(1e15);
    private static final double LOWEST_LN = Math.log(1e-12);

    private final ClusterMixture problem;
    private final List<EqualClusters> clusters;
    /** For each kind the most samples that leave an error. */
    private final Map<ClusterKind, Integer> useful = new HashMap<>();
    private final TreeSet<Double> slopes = new TreeSet<>();

    /** @param clusters those of the problem, the rarest first */
    LeastErrorSearch(ClusterMixture problem, List<EqualClusters> clusters) {
        this.problem = problem;
        this.clusters = clusters;
    }

    /** A witness; none if already one sample carries too much. */
    Optional<Witness> witness(int precision) {
        double terms = 0;
        int most = 0;
        for (EqualClusters equal : clusters) {
            double mean = problem.samples().doubleValue() * Doubles.of(equal.hit(), equal.whole()) + 1;
            int last = useful.computeIfAbsent(equal.kind(), this::useful);
            terms += Math.min(last, last(mean));
            if (mean > Limits.MIXTURE_SAMPLES || terms > MOST_TERMS) {
                break;
            }
            most = (int) Math.ceil(mean);
        }
        if (slopes.isEmpty() || most == 0) {
            return Optional.empty();
        }
        TangentPoints points = slopes.size() <= FEW ? TangentPoints.at(precision, slopes)
            : TangentPoints.between(precision, slopes.first(), slopes.last());
        return Optional.of(outOfReach(most,
            points.in(Witness.precision(precision).with(WitnessField.MOST_SAMPLES, new BigFraction(most)))));
    }

    /** With the errors of Gaussian clusters that are just out of reach, up to the largest number of samples that is looked at. */
    private Witness outOfReach(int most, Witness witness) {
        List<BigFraction> groups = new ArrayList<>();
        List<BigFraction> counts = new ArrayList<>();
        List<BigFraction> quantiles = new ArrayList<>();
        List<BigFraction> splits = new ArrayList<>();
        long last = problem.samples().min(BigInteger.valueOf((long) last(most))).longValueExact();
        for (ClusterKind kind : useful.keySet()) {
            if (kind instanceof GaussianCluster gaussian) {
                GaussianCost cost = new GaussianCost(gaussian);
                BigFraction group = new BigFraction(CostNodes.group(problem, kind));
                long end = NODES.of(Math.min(last, useful.get(kind)));
                for (long m = 1; m <= end && cost.largest(m) < LARGEST_QUANTILE; m = NODES.after(m)) {
                    double quantile = cost.largest(m) * (1 + MARGIN);
                    groups.add(group);
                    counts.add(new BigFraction(m));
                    quantiles.add(rounded(quantile));
                    splits.add(rounded(cost.split(m, quantile)));
                }
            }
        }
        return groups.isEmpty() ? witness : witness.with(WitnessField.CLUSTER_GROUPS, groups).with(WitnessField.COUNTS, counts)
            .with(WitnessField.QUANTILES, quantiles).with(WitnessField.SPLITS, splits);
    }

    /** At least the largest number of samples that is looked at. */
    private double last(double mean) {
        double reach = clusters.size() <= Limits.FEW_CLUSTERS ? REACH : SHORT_REACH;
        return mean + reach * Math.sqrt(mean) + reach;
    }

    /** The largest number of samples with which an error that matters is out of reach. */
    private static int outOfReach(GaussianCluster kind) {
        GaussianCost cost = new GaussianCost(kind);
        long m = 0;
        while (m < 2L * Limits.MIXTURE_SAMPLES && cost.largest(NODES.after(m)) < LARGEST_QUANTILE) {
            m = NODES.after(m);
        }
        return (int) m;
    }

    private static BigFraction rounded(double x) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS, RoundingMode.CEILING)));
    }

    /** The most samples that leave an error; adds half the slopes at which phi is what samples of this kind carry. */
    private int useful(ClusterKind kind) {
        int bits = SCALE + kind.dimension().bitLength();
        int m = 0;
        while (m < MOST_SAMPLES && problem.samples().compareTo(BigInteger.valueOf(m)) > 0) {
            double nats = Doubles.of(ClusterFormulas.of(kind).carried(bits, BigInteger.valueOf(m + 1L)).value);
            if (nats > MOST_NATS) {
                break;
            }
            slopes.add(slope(nats));
            m++;
        }
        if (kind instanceof GaussianCluster gaussian) {
            m = Math.max(m, outOfReach(gaussian));
        }
        if (m > 0 && slopes.isEmpty()) {
            slopes.add(1.0);
        }
        return m;
    }

    /** h where phi, at the point where its slope is -2h, has this value. */
    private static double slope(double nats) {
        double low = LOWEST_LN;
        double high = HIGHEST_LN;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            double h = Math.exp(middle);
            if (MixtureEstimate.leastPriced(h) - 2 * h * MixtureEstimate.cheapestError(h) < nats) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }
}
