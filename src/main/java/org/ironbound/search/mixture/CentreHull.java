package org.ironbound.search.mixture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.ironbound.certificate.Witness;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.search.clustering.RankedSignList;

/** What errors need of the centre of Boolean clusters with some lambda [BOOL-TV], in floating point: the lower hull of the curve. */
final class CentreHull {
    /** As the checker rounds quantiles up to find what the ranks lose. */
    private static final double STEPS = 8;
    private static final double SMALLEST_QUANTILE = 0.01;
    private static final double LARGEST_QUANTILE = 8;
    /** Two neighbouring quantiles of the curve. */
    private static final double FACTOR = 1.002;

    private final RankedSignList ranks;
    /** With rising quantiles. */
    private final List<Point> points = new ArrayList<>();

    /** An error Phi(-quantile), and what it needs of the centre. */
    record Point(double quantile, double error, double needed) {
        /** The slope of the line through this point and one with a smaller error. */
        double slope(Point next) {
            return (next.needed - needed) / (error - next.error);
        }
    }

    private CentreHull(RankedSignList ranks) {
        this.ranks = ranks;
        Map<Double, List<RankedSignList.Loss>> losses = new HashMap<>();
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
        // Of smaller errors than the last one no more is known.
        Point last = points.get(points.size() - 1);
        add(new Point(last.quantile, 0, last.needed));
    }

    /** The hull for a lambda below 1, if ranks show something. */
    static Optional<CentreHull> of(BigFraction lambda) {
        return RankedSignList.of(lambda).map(CentreHull::new).filter(hull -> hull.points.get(hull.points.size() - 1).needed > 0);
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

    /** Where a line of this slope touches it. */
    Point touching(double slope) {
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

    /** The quantile there. */
    double quantile(double slope) {
        return touching(slope).quantile;
    }

    /** A quantile of an error at which the line of this slope that touches the hull is not positive. */
    double start(double slope) {
        Point point = touching(slope);
        double error = point.error + point.needed / slope;
        return error < 0.5 ? Math.max(SMALLEST_QUANTILE, NormalEstimate.upperQuantile(Math.log(error))) : SMALLEST_QUANTILE;
    }

    /** A quantile whose error needs more than this line says of any error. */
    double end(double slope) {
        Point point = touching(slope);
        double most = point.needed + slope * point.error;
        return points.stream().filter(next -> next.needed > most).findFirst().orElse(points.get(points.size() - 1)).quantile;
    }

    /** The witness with the ranks. */
    Witness in(Witness witness) {
        return ranks.in(witness);
    }
}
