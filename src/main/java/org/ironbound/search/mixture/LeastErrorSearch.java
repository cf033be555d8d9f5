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
import org.ironbound.kernel.law.GaussianCoefficients;
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
    /** Samples that carry more nats force no error to speak of; where bounds are to be finer, more than what does not matter by this. */
    private static final double MOST_NATS = 25;
    private static final double MORE_NATS = 3;
    /** Terms that this sum may have beside the first ones. */
    private static final double MOST_TERMS = 1_000_000;
    /** No more standard deviations above the mean, as far as it matters, and no more numbers besides, than terms are added. */
    private static final double REACH = 9;
    /** The same of many clusters. */
    private static final double SHORT_REACH = 5;
    /** Smaller errors than that of this quantile do not matter; where bounds are to be finer, than that of the other one. */
    private static final double LARGEST_QUANTILE = 6;
    private static final double LARGER_QUANTILE = 12;
    /** Samples of one cluster that are looked at, at most. */
    private static final int MOST_SAMPLES = 4000;
    /** As many slopes get a line each. */
    private static final int FEW = 200;
    /** The same where bounds are to be finer, with two lines each. */
    private static final int MANY = 2000;
    /** Splits of the noise have as many digits. */
    private static final int DIGITS = 14;
    /** Quantiles are beyond the last one that is in reach by a unit of the last digit but as many. */
    private static final int MARGIN_DIGITS = 2;
    private static final int PARAMETER_DIGITS = 30;
    private static final int BISECTIONS = 60;
    private static final int SCALE = 128;
    private static final double HIGHEST_LN = Math.log(1e15);
    private static final double LOWEST_LN = Math.log(1e-12);

    private final ClusterMixture problem;
    private final List<EqualClusters> clusters;
    private final Fineness fineness;
    /** For each kind the most samples that leave an error. */
    private final Map<ClusterKind, Integer> useful = new HashMap<>();
    private final TreeSet<Double> slopes = new TreeSet<>();

    /** @param clusters those of the problem, the rarest first */
    LeastErrorSearch(ClusterMixture problem, List<EqualClusters> clusters, Fineness fineness) {
        this.problem = problem;
        this.clusters = clusters;
        this.fineness = fineness;
    }

    /** A witness; none if already one sample carries too much. */
    Optional<Witness> witness() {
        int precision = fineness.precision();
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
        TangentPoints points = slopes.size() <= (fineness.isUsual() ? FEW : MANY) ? TangentPoints.at(precision, slopes)
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
            if (kind instanceof GaussianCluster gaussian && GaussianCost.isFor(gaussian)) {
                GaussianCost cost = new GaussianCost(gaussian);
                BigFraction group = new BigFraction(CostNodes.group(problem, kind));
                long end = NODES.of(Math.min(last, useful.get(kind)));
                for (long m = 1; m <= end && cost.largest(m, largest()) < largest(); m = NODES.after(m)) {
                    BigFraction split = Fractions.of(new BigDecimal(cost.split(m, cost.largest(m, largest())))
                        .round(new MathContext(DIGITS, RoundingMode.CEILING)));
                    groups.add(group);
                    counts.add(new BigFraction(m));
                    quantiles.add(outOfReach(gaussian, m, split));
                    splits.add(split);
                }
            }
        }
        return groups.isEmpty() ? witness : witness.with(WitnessField.CLUSTER_GROUPS, groups).with(WitnessField.COUNTS, counts)
            .with(WitnessField.QUANTILES, quantiles).with(WitnessField.SPLITS, splits);
    }

    /** Smaller errors than that of this quantile do not matter. */
    private double largest() {
        return fineness.isUsual() ? LARGEST_QUANTILE : LARGER_QUANTILE;
    }

    /**
     * A quantile z just out of reach with a split s, where the detail [GAUSS-TV] is above 1: it is (s/rho) u (2 - u) for
     * u = 2 z^2 (1-s)/(d s).
     */
    private BigFraction outOfReach(GaussianCluster kind, long samples, BigFraction split) {
        int kept = fineness.kept() + MARGIN_DIGITS;
        MathContext context = new MathContext(kept + DIGITS);
        BigFraction rho = GaussianCoefficients.rho(BigInteger.valueOf(samples), kind.lambdaSquared().upperBound(PARAMETER_DIGITS));
        BigDecimal part = Fractions.decimal(rho.divide(split), context.getPrecision(), RoundingMode.HALF_EVEN);
        BigDecimal u = part.divide(BigDecimal.ONE.subtract(part).sqrt(context).add(BigDecimal.ONE), context);
        BigFraction square = Fractions.of(u).multiply(kind.dimension()).multiply(split).divide(BigFraction.ONE.subtract(split)).divide(2);
        BigDecimal last = Fractions.decimal(square, context.getPrecision(), RoundingMode.HALF_EVEN).sqrt(context);
        BigDecimal margin = BigDecimal.ONE.movePointLeft(fineness.kept() - 1);
        return Fractions.of(last.multiply(BigDecimal.ONE.add(margin)).round(new MathContext(kept, RoundingMode.CEILING)));
    }

    /** At least the largest number of samples that is looked at. */
    private double last(double mean) {
        if (!fineness.isUsual()) {
            return fineness.last(mean);
        }
        double reach = clusters.size() <= Limits.FEW_CLUSTERS ? REACH : SHORT_REACH;
        return mean + reach * Math.sqrt(mean) + reach;
    }

    /** The largest number of samples with which an error that matters is out of reach. */
    private int outOfReach(GaussianCluster kind) {
        GaussianCost cost = new GaussianCost(kind);
        long m = 0;
        while (m < 2L * Limits.MIXTURE_SAMPLES && cost.largest(NODES.after(m), largest()) < largest()) {
            m = NODES.after(m);
        }
        return (int) m;
    }

    /** The most samples that leave an error; adds half the slopes at which phi is what samples of this kind carry. */
    private int useful(ClusterKind kind) {
        int bits = SCALE + kind.dimension().bitLength();
        double mostNats = fineness.isUsual() ? MOST_NATS : fineness.nats() + MORE_NATS;
        int m = 0;
        while (m < MOST_SAMPLES && problem.samples().compareTo(BigInteger.valueOf(m)) > 0) {
            double nats = Doubles.of(ClusterFormulas.of(kind).carried(bits, BigInteger.valueOf(m + 1L)).value);
            if (nats > mostNats) {
                break;
            }
            slopes.add(slope(nats));
            m++;
        }
        if (kind instanceof GaussianCluster gaussian && GaussianCost.isFor(gaussian)) {
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
