package org.ironbound.curve;

import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.search.derivation.Doubles;

/** Lower bounds by their formulas in floating point, to be compared with what is certified. Not bounds themselves. */
public final class Estimate {
    private static final int DIGITS = 20;
    /** Of smaller errors there is no estimate, and none of 0, which no learner reaches. */
    private static final double SMALLEST = 1e-290;

    private Estimate() {
    }

    /** Whether there is a formula for problems of this kind. */
    static boolean has(Problem problem) {
        return problem instanceof GaussianClustering || problem instanceof CustomCoefficients custom && custom.slack().isEmpty();
    }

    /** In bits; empty where there is no formula or no such number. */
    public static OptionalDouble bits(Problem problem) {
        if (!has(problem)) {
            return OptionalDouble.empty();
        }
        double nats = problem instanceof GaussianClustering gaussian ? gaussian(gaussian) : custom((CustomCoefficients) problem);
        return nats > 0 && nats < Double.POSITIVE_INFINITY ? OptionalDouble.of(nats / Math.log(2)) : OptionalDouble.empty();
    }

    /** The larger one of [GAUSS-IB] and [GAUSS-TV]; not a number where one of them says that no learner reaches the error. */
    private static double gaussian(GaussianClustering problem) {
        double d = problem.dimension().doubleValue();
        double n = problem.samples().doubleValue();
        double l = Doubles.of(problem.lambdaSquared().lowerBound(DIGITS));
        ErrorTarget target = problem.target();
        double mean = Doubles.of(BigFraction.ONE.subtract(target.advantage()).divide(2));
        if (mean < SMALLEST) {
            return Double.NaN;
        }
        double quantile = NormalEstimate.upperQuantile(Math.log(mean));
        return Math.max(GaussianEstimate.memorization(d, n, l, information(target)),
            GaussianEstimate.totalVariation(d, n, l, quantile));
    }

    private static double information(ErrorTarget target) {
        return target instanceof AverageError average ? InformationEstimate.leastInformation(Doubles.of(average.error()))
            : InformationEstimate.divergence(Doubles.of(((ErrorPair) target).falseNegative()),
            Doubles.of(((ErrorPair) target).falsePositive()));
    }

    private static double custom(CustomCoefficients problem) {
        return (1 - Doubles.of(problem.tau())) / Doubles.of(problem.rho()) * Doubles.of(problem.information());
    }
}
