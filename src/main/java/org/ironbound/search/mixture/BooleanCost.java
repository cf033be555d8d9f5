package org.ironbound.search.mixture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.check.CentreLines;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.search.clustering.CentrePriceSearch;
import org.ironbound.search.derivation.Doubles;

/** What learners of a Boolean cluster pay by BOOL-TV-COST, BOOL-IB-COST or the contraction of a coordinate, in floating point. */
final class BooleanCost implements LeastCost {
    /** Prices of the centre that say more by no more than this factor are not worth their intervals. */
    private static final double LITTLE = 1e-3;

    /** What so few samples tell of themselves is looked at. */
    private static final int MOST_COUNT = 32;

    private final double square;
    private final double dimension;
    private final BigFraction lambda;
    /** What no more samples tell of themselves is used. */
    private final int most;
    private final DoubleUnaryOperator ratio;
    /** By the contraction of a coordinate. */
    private final LeastCost linear;
    private final CentreHull centre;
    private final Map<Integer, Told> told = new HashMap<>();

    /** What so many samples tell of themselves, with what they tell of the centre. */
    private record Told(CentrePriceSearch search, List<CentrePriceSearch.Tangent> tangents) {
    }

    private BooleanCost(BooleanCluster kind, BigFraction lambda, double most, DoubleUnaryOperator ratio, CentreHull centre) {
        this.square = Math.pow(Doubles.of(lambda), 2);
        this.dimension = kind.dimension().doubleValue();
        this.lambda = lambda;
        this.most = (int) Math.min(most, MOST_COUNT);
        this.ratio = ratio;
        this.linear = MixtureEstimate.linear(ratio);
        this.centre = centre;
    }

    /**
     * The costs of a kind of clusters.
     *
     * @param most  samples that a cluster has, as far as it matters
     * @param ratio (1-tau)/rho by the number of samples
     * @return none if nothing follows of the ranks
     */
    static Optional<BooleanCost> of(BooleanCluster kind, double most, DoubleUnaryOperator ratio) {
        BigFraction lambda = CentreLines.lambda(kind);
        if (lambda.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        return CentreHull.of(lambda).map(hull -> new BooleanCost(kind, lambda, most, ratio, hull));
    }

    /** 1/tau - 1 */
    private double factor(double samples) {
        return ratio.applyAsDouble(samples) * square;
    }

    /** The slope of the line that is best at a price. */
    double slope(double samples, double price) {
        return price / factor(samples);
    }

    /** The quantile at which a line of this slope touches the curve. */
    double quantile(double slope) {
        return centre.quantile(slope);
    }

    /** The witness with the ranks. */
    Witness in(Witness witness) {
        return centre.in(witness);
    }

    @Override
    public double at(double samples, double price) {
        return factor(samples) <= 0 ? 0 : Math.max(linear.at(samples, price), atCentre(samples, price).cost);
    }

    /** What the centre costs, and the error there. */
    private record AtCentre(double cost, double error) {
    }

    private AtCentre atCentre(double samples, double price) {
        AtCentre plain = atCentre(factor(samples), 0, price);
        CentrePriceSearch.Tangent tangent = tangent(samples, price);
        if (tangent == null) {
            return plain;
        }
        AtCentre sharp = atCentre(tangent.rate(), dimension * tangent.more(), price);
        return sharp.cost > plain.cost ? sharp : plain;
    }

    private AtCentre atCentre(double rate, double more, double price) {
        CentreHull.Point point = centre.touching(price / rate);
        return new AtCentre(rate * point.needed() + price * point.error() + more, point.error());
    }

    /** The tangent that is best at a price, about; null if none is known for so many samples. */
    private CentrePriceSearch.Tangent tangent(double samples, double price) {
        int count = (int) Math.round(samples);
        List<CentrePriceSearch.Tangent> tangents = count > most ? List.of() : told(count).tangents;
        int low = 0;
        int high = tangents.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            CentrePriceSearch.Tangent tangent = tangents.get(middle);
            if (centre.touching(price / tangent.rate()).needed() >= dimension * tangent.known()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tangents.isEmpty() ? null : tangents.get(low);
    }

    private Told told(int count) {
        return told.computeIfAbsent(count, n -> {
            CentrePriceSearch search = CentrePriceSearch.coarse(n, lambda);
            return new Told(search, search.tangents());
        });
    }

    /** The witness of what so many samples tell of themselves at a price, if that is known and says more than coefficients. */
    Optional<Witness> told(int count, double price) {
        CentrePriceSearch.Tangent tangent = tangent(count, price);
        double plain = Math.max(linear.at(count, price), atCentre(factor(count), 0, price).cost);
        return tangent == null || at(count, price) <= plain * (1 + LITTLE) ? Optional.empty() : told(count).search.witness(tangent);
    }

    @Override
    public double error(double samples, double price) {
        if (factor(samples) <= 0) {
            return 0;
        }
        AtCentre known = atCentre(samples, price);
        return linear.at(samples, price) > known.cost ? linear.error(samples, price) : known.error;
    }
}
