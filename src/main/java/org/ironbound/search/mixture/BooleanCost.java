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
import org.ironbound.search.clustering.RankedSignList;
import org.ironbound.search.derivation.Doubles;

/** What learners of a Boolean cluster pay by BOOL-TV-COST or by the contraction of a coordinate, in floating point. */
final class BooleanCost implements LeastCost {
    /** As the checker rounds them. */
    private static final int PARAMETER_DIGITS = 30;
    private static final int LAMBDA_DIGITS = 12;
    private static final double STEPS = 8;
    private static final double SMALLEST_QUANTILE = 0.01;
    private static final double LARGEST_QUANTILE = 8;
    /** Two neighbouring quantiles of the curve. */
    private static final double FACTOR = 1.002;

    private final double square;
    private final DoubleUnaryOperator ratio;
    /** By the contraction of a coordinate. */
    private final LeastCost linear;
    private final RankedSignList ranks;
    private final Map<Double, List<RankedSignList.Loss>> losses = new HashMap<>();
    /** The curve's lower hull, with rising quantiles. */
    private final List<Point> points = new ArrayList<>();

    /** An error Phi(-quantile), and what it needs of the centre. */
    private record Point(double quantile, double error, double needed) {
        /** The slope of the line through this point and one with a smaller error. */
        double slope(Point next) {
            return (next.needed - needed) / (error - next.error);
        }
    }

    private BooleanCost(double square, DoubleUnaryOperator ratio, RankedSignList ranks) {
        this.square = square;
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
     * @param ratio (1-tau)/rho by the number of samples
     * @return none if nothing follows of the ranks
     */
    static Optional<BooleanCost> of(BooleanCluster kind, DoubleUnaryOperator ratio) {
        BigFraction lambda = Fractions.round(kind.lambda().upperBound(PARAMETER_DIGITS), LAMBDA_DIGITS, RoundingMode.CEILING);
        if (lambda.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        double l = Doubles.of(lambda);
        return RankedSignList.of(lambda).map(ranks -> new BooleanCost(l * l, ratio, ranks)).filter(cost -> cost.points.size() > 1);
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
        return factor(samples) <= 0 ? 0 : Math.max(linear.at(samples, price), needed(samples, price));
    }

    private double needed(double samples, double price) {
        Point point = touching(slope(samples, price));
        return factor(samples) * point.needed + price * point.error;
    }

    @Override
    public double error(double samples, double price) {
        if (factor(samples) <= 0) {
            return 0;
        }
        return linear.at(samples, price) > needed(samples, price) ? linear.error(samples, price) : touching(slope(samples, price)).error;
    }
}
