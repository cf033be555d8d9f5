package org.ironbound.search.mixture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Doubles;

/**
 * Noisy-mean learners of a Gaussian cluster [GAUSS-LEARN-LEVELS, CHI-EVEN] by the mean of their error probabilities, in floating
 * point. What an error needs is a correlation of what is released with the centre, whatever the number of samples.
 */
final class NoisyMeanTable {
    /** As many errors are looked at, the smallest ones nearest to each other. */
    private static final int ERRORS = 80;
    private static final int HALVINGS = 60;
    private static final int SPLITS = 24;
    private static final int DIGITS = 20;

    private final double dimension;
    private final double parameter;
    private final GaussianEstimate.Lengths lengths;
    private final PolynomialSplineFunction correlations;
    private final PolynomialSplineFunction thresholds;

    /**
     * The learner for an error.
     *
     * @param correlation kappa
     * @param threshold   c
     */
    record Point(double correlation, double threshold) {
    }

    /** @param lengths that bound the misses of all learners */
    NoisyMeanTable(GaussianCluster kind, GaussianEstimate.Lengths lengths) {
        dimension = kind.dimension().doubleValue();
        parameter = Doubles.of(kind.lambdaSquared().lowerBound(DIGITS));
        this.lengths = lengths;
        double[] errors = IntStream.rangeClosed(1, ERRORS).mapToDouble(NoisyMeanTable::error).toArray();
        List<Point> points = IntStream.range(1, ERRORS).parallel().mapToObj(i -> best(error(i))).toList();
        correlations = new LinearInterpolator().interpolate(errors, with(points.stream().mapToDouble(Point::correlation), 0));
        thresholds = new LinearInterpolator().interpolate(errors, with(points.stream().mapToDouble(Point::threshold), 0));
    }

    private static double error(int i) {
        return 0.5 * i * i / ERRORS / ERRORS;
    }

    /** The smallest error that is looked at. */
    static double least() {
        return error(1);
    }

    private static double[] with(DoubleStream numbers, double last) {
        return DoubleStream.concat(numbers, DoubleStream.of(last)).toArray();
    }

    /** The learner for an error that needs about the least correlation. */
    Point at(double error) {
        double threshold = thresholds.value(error);
        return at(threshold, Math.log(2 * error - Math.exp(NormalEstimate.lnUpperTail(threshold))));
    }

    /** The learner that needs the least correlation, over the split of the error. */
    private Point best(double error) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < SPLITS; i++) {
            double left = low + (high - low) * 0.382;
            double right = high - (high - low) * 0.382;
            if (split(error, left).correlation < split(error, right).correlation) {
                high = right;
            } else {
                low = left;
            }
        }
        return split(error, (low + high) / 2);
    }

    private Point split(double error, double share) {
        return at(NormalEstimate.upperQuantile(Math.log(2 * error * (1 - share))), Math.log(2 * error * share));
    }

    private Point at(double threshold, double lnMiss) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (GaussianEstimate.lnMiss(middle, threshold, lengths) > lnMiss) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Point(high, threshold);
    }

    /** The variance of the noise; negative where so many samples do not carry enough. */
    double noise(double samples, double correlation) {
        return parameter * parameter / (correlation * correlation) - parameter - (1 - parameter) / samples;
    }

    /** What a learner with this error memorizes, in nats; infinite if there is none. */
    double memorization(double samples, double error) {
        double noise = noise(samples, correlations.value(error));
        return noise > 0 ? GaussianEstimate.learnerMemorization(dimension, samples, parameter, noise) : Double.POSITIVE_INFINITY;
    }
}
