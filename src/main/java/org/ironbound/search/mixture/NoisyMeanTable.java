package org.ironbound.search.mixture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
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
    private static final int SPLITS = 24;
    private static final double SECTION = (3 - Math.sqrt(5)) / 2;
    /** Smaller correlations are as good as none. */
    private static final double LEAST = 1e-18;
    /** How exactly a correlation is found, as a share of itself. */
    private static final double RELATIVE = 1e-14;
    /** Logarithms that are so far off do not tell how far. */
    private static final double FAR = 50;
    private static final int EVALUATIONS = 1000;
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

    /** The learner that needs the least correlation, over the split of the error: by golden sections. */
    private Point best(double error) {
        double low = 0;
        double high = 1;
        double left = SECTION;
        double right = 1 - SECTION;
        Point atLeft = split(error, left);
        Point atRight = split(error, right);
        for (int i = 0; i < SPLITS; i++) {
            if (atLeft.correlation < atRight.correlation) {
                high = right;
                right = left;
                atRight = atLeft;
                left = low + (high - low) * SECTION;
                atLeft = split(error, left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = high - (high - low) * SECTION;
                atRight = split(error, right);
            }
        }
        return split(error, (low + high) / 2);
    }

    private Point split(double error, double share) {
        return at(NormalEstimate.upperQuantile(Math.log(2 * error * (1 - share))), Math.log(2 * error * share));
    }

    private Point at(double threshold, double lnMiss) {
        UnivariateFunction excess = kappa -> Math.max(-FAR, Math.min(GaussianEstimate.lnMiss(kappa, threshold, lengths) - lnMiss, FAR));
        if (excess.value(1) > 0) {
            return new Point(1, threshold);
        }
        return new Point(excess.value(LEAST) > 0 ? new BrentSolver(RELATIVE, 0).solve(EVALUATIONS, excess, LEAST, 1) : LEAST, threshold);
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
