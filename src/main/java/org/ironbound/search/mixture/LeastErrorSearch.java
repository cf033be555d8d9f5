package org.ironbound.search.mixture;

import java.math.BigInteger;
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
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for a witness of MIX-FEASIBLE in floating point: lines that touch phi where it is what the samples carry, and how many clusters to
 * look at.
 */
final class LeastErrorSearch {
    /** Samples that carry more nats force no error to speak of. */
    private static final double MOST_NATS = 25;
    /** Terms that this sum may have beside the first ones. */
    private static final double MOST_TERMS = 1_000_000;
    /** Samples of one cluster that are looked at, at most. */
    private static final int MOST_SAMPLES = 4000;
    /** As many slopes get a line each. */
    private static final int FEW = 200;
    private static final int BISECTIONS = 60;
    private static final int SCALE = 128;
    private static final double HIGHEST_LN = Math.log(1e15);
    private static final double LOWEST_LN = Math.log(1e-12);

    private final ClusterMixture problem;
    private final List<EqualClusters> clusters;
    /** For each kind the most samples that carry no more than {@link #MOST_NATS}. */
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
            terms += Math.min(last, MixtureSearch.lastTerm(mean));
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
        return Optional.of(points.in(Witness.precision(precision).with(WitnessField.MOST_SAMPLES, new BigFraction(most))));
    }

    /** Adds half the slopes at which phi is what samples of this kind carry. */
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
