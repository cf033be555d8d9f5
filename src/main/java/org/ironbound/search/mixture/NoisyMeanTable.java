package org.ironbound.search.mixture;

import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Doubles;

/**
 * Noisy-mean learners of a Gaussian cluster [GAUSS-LEARN-LEVELS] by the mean of their error probabilities, in floating point. What an error
 * needs is a correlation of what is released with the centre, whatever the number of samples.
 */
final class NoisyMeanTable {
    /** Errors are looked at in steps of 1/2 over this. */
    private static final int ERRORS = 80;
    private static final int HALVINGS = 60;
    private static final int SPLITS = 24;
    private static final int DIGITS = 20;

    private final double dimension;
    private final double parameter;
    private final GaussianEstimate.Lengths lengths;
    private final PolynomialSplineFunction correlations;

    /**
     * The learner for an error.
     *
     * @param correlation kappa
     * @param threshold   c
     */
    record Point(double correlation, double threshold) {
    }

    /** @param deviations that bound the misses of all learners */
    NoisyMeanTable(GaussianCluster kind, double[] deviations) {
        dimension = kind.dimension().doubleValue();
        parameter = Doubles.of(kind.lambdaSquared().lowerBound(DIGITS));
        lengths = GaussianEstimate.Lengths.ofDeviations(dimension, deviations);
        correlations = new LinearInterpolator().interpolate(IntStream.rangeClosed(1, ERRORS).mapToDouble(NoisyMeanTable::error).toArray(),
            IntStream.rangeClosed(1, ERRORS).mapToDouble(i -> i == ERRORS ? 0 : at(error(i)).correlation).toArray());
    }

    private static double error(int i) {
        return 0.5 * i / ERRORS;
    }

    /** The smallest error that is looked at. */
    static double least() {
        return error(1);
    }

    /** The learner that needs the least correlation, over the split of the error. */
    Point at(double error) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < SPLITS; i++) {
            double left = low + (high - low) * 0.382;
            double right = high - (high - low) * 0.382;
            if (at(error, left).correlation < at(error, right).correlation) {
                high = right;
            } else {
                low = left;
            }
        }
        return at(error, (low + high) / 2);
    }

    private Point at(double error, double share) {
        double lnMiss = Math.log(2 * error * share);
        double threshold = NormalEstimate.upperQuantile(Math.log(2 * error * (1 - share)));
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
