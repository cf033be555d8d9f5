package org.ironbound.search.mixture;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.ironbound.certificate.Witness;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.Fractions;
import org.ironbound.search.clustering.CentrePriceSearch;
import org.ironbound.search.clustering.RankedSignList;
import org.ironbound.search.derivation.Doubles;

/** What learners of a Boolean cluster pay by BOOL-TV-COST, BOOL-IB-COST or the contraction of a coordinate, in floating point. */
final class BooleanCost implements LeastCost {
    /** As the checker rounds them. */
    private static final int PARAMETER_DIGITS = 30;
    private static final int LAMBDA_DIGITS = 12;
    private static final double STEPS = 8;
    private static final double SMALLEST_QUANTILE = 0.01;
    private static final double LARGEST_QUANTILE = 8;
    /** Two neighbouring quantiles of the curve. */
    private static final double FACTOR = 1.002;
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
    private final RankedSignList ranks;
    private final Map<Double, List<RankedSignList.Loss>> losses = new HashMap<>();
    /** The curve's lower hull, with rising quantiles. */
    private final List<Point> points = new ArrayList<>();
    private final Map<Integer, Told> told = new HashMap<>();

    /** What so many samples tell of themselves, with what they tell of the centre. */
    private record Told(CentrePriceSearch search, List<CentrePriceSearch.Tangent> tangents) {
    }

    /** An error Phi(-quantile), and what it needs of the centre. */
    private record Point(double quantile, double error, double needed) {
        /** The slope of the line through this point and one with a smaller error. */
        double slope(Point next) {
            return (next.needed - needed) / (error - next.error);
        }
    }

    private BooleanCost(BooleanCluster kind, BigFraction lambda, double most, DoubleUnaryOperator ratio, RankedSignList ranks) {
        this.square = Math.pow(Doubles.of(lambda), 2);
        this.dimension = kind.dimension().doubleValue();
        this.lambda = lambda;
        this.most = (int) Math.min(most, MOST_COUNT);
        this.ratio = ratio;
        this.linear = MixtureEstimate.linear(ratio);
        this.ranks = ranks;
        // Nothing is known of larger errors than that of the first quantile with a bound.
        points.add(new Point(0, 0.5, 0));
        for (double z = SMALLEST_QUANTILE; z < LARGEST_QUANTILE; z *= FACTOR) {
            List<RankedSignList.Loss> known = losses.computeIfAbsent((Math.floor(z * STEPS) + 1) / STEPS, ranks::losses);
            if (known.isEmpty()) {
                break;
            }
            double root = ranks.root(z, known);
            Point point = new Point(z, tail(z), root * root / 2);
            if (root == 0 && points.size() == 1) {
                points.set(0, point);
            } else if (point.needed > points.get(points.size() - 1).needed) {
                add(point);
            }
        }
    }

    /**
     * The costs of a kind of clusters.
     *
     * @param most  samples that a cluster has, as far as it matters
     * @param ratio (1-tau)/rho by the number of samples
     * @return none if nothing follows of the ranks
     */
    static Optional<BooleanCost> of(BooleanCluster kind, double most, DoubleUnaryOperator ratio) {
        BigFraction lambda = Fractions.round(kind.lambda().upperBound(PARAMETER_DIGITS), LAMBDA_DIGITS, RoundingMode.CEILING);
        if (lambda.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        return RankedSignList.of(lambda).map(ranks -> new BooleanCost(kind, lambda, most, ratio, ranks))
            .filter(cost -> cost.points.size() > 1);
    }

    private void add(Point point) {
        while (points.size() > 1 && points.get(points.size() - 1).slope(point) <= points.get(points.size() - 2)
            .slope(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        points.add(point);
    }

    private static double tail(double quantile) {
        return Erf.erfc(quantile / Math.sqrt(2)) / 2;
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
        return touching(slope).quantile;
    }

    private Point touching(double slope) {
        int low = 0;
        int high = points.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).slope(points.get(middle + 1)) < slope) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return points.get(low);
    }

    /** The witness with the ranks. */
    Witness in(Witness witness) {
        return ranks.in(witness);
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
        Point point = touching(price / rate);
        return new AtCentre(rate * point.needed + price * point.error + more, point.error);
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
            if (touching(price / tangent.rate()).needed >= dimension * tangent.known()) {
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
        AtCentre centre = atCentre(samples, price);
        return linear.at(samples, price) > centre.cost ? linear.error(samples, price) : centre.error;
    }
}
