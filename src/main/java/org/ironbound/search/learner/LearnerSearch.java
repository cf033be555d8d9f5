package org.ironbound.search.learner;

import java.util.Optional;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for the noisiest learner [GAUSS-LEARN] that reaches an error, in floating point: noise is what keeps memorization small, so the
 * least correlation kappa that suffices is wanted, over the split of the error and over the deviation x.
 */
public final class LearnerSearch {
    /** Below this advantage 1 - alpha - beta differences of probabilities are too inexact; there the problem is linear. */
    private static final double WEAK = 1e-3;
    /** The share of a weak advantage that is given to the deviation of the length. */
    private static final double WEAK_SHARE = 1e-3;
    private static final double SMALLEST_SHARE_LN = -50;
    private static final double LARGEST_SHARE_LN = -1e-3;
    private static final double SPLIT_RANGE = 30;
    private static final double TOLERANCE = 1e-6;
    private static final int FLOOR_BISECTIONS = 30;
    private static final int EVALUATIONS = 300;
    /** In place of infinity, which would upset the optimizer. */
    private static final double IMPOSSIBLE = 2;

    private final double d;
    private final double n;
    private final double l;

    LearnerSearch(GaussianClustering problem) {
        d = problem.dimension().doubleValue();
        n = problem.samples().doubleValue();
        l = Doubles.of(problem.lambdaSquared().lowerBound(20));
    }

    /** The best one found, if any. */
    static Optional<Learner> find(GaussianClustering problem) {
        return new LearnerSearch(problem).find(problem.target());
    }

    private Optional<Learner> find(ErrorTarget target) {
        return target instanceof AverageError average ? forAverage(average.error()) : forPair((ErrorPair) target);
    }

    /**
     * The least average error that the family reaches or, for a pair, the least false negatives beside the false positives; found by
     * bisection.
     */
    public static double floor(GaussianClustering problem) {
        LearnerSearch search = new LearnerSearch(problem);
        ErrorPair pair = problem.target() instanceof ErrorPair given ? given : null;
        double low = 0;
        double high = pair == null ? 0.5 : 1 - Doubles.of(pair.falsePositive());
        for (int i = 0; i < FLOOR_BISECTIONS; i++) {
            double middle = (low + high) / 2;
            BigFraction error = new BigFraction(middle);
            if (search.find(pair == null ? new AverageError(error) : new ErrorPair(error, pair.falsePositive())).isPresent()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private Optional<Learner> forAverage(BigFraction error) {
        double advantage = Doubles.of(BigFraction.ONE.subtract(error.multiply(2)));
        if (advantage < WEAK) {
            return weak(advantage);
        }
        double lnSum = Math.log(Doubles.of(error)) + Math.log(2);
        double split = least(t -> atSplit(lnSum, t).kappa, -SPLIT_RANGE, SPLIT_RANGE);
        return learner(atSplit(lnSum, split));
    }

    /** The false negatives get the share 1/(1 + e^-t) of the error. */
    private Point atSplit(double lnSum, double t) {
        double lnAlpha = lnSum - Math.log1p(Math.exp(-t));
        double lnBeta = lnSum - Math.log1p(Math.exp(t));
        return at(lnAlpha, NormalEstimate.upperQuantile(lnBeta));
    }

    private Optional<Learner> forPair(ErrorPair pair) {
        double alpha = Doubles.of(pair.falseNegative());
        double beta = Doubles.of(pair.falsePositive());
        if (alpha == 0 || beta == 0) {
            return Optional.empty();
        }
        return learner(at(Math.log(alpha), NormalEstimate.upperQuantile(Math.log(beta))));
    }

    /**
     * alpha = 1/2 + e^-x, beta = 1/2 - (1 + share) advantage, e^-x = share advantage/2; a little more correlation keeps roundings harmless.
     */
    private Optional<Learner> weak(double advantage) {
        double c = NormalEstimate.centralQuantile(advantage * (1 + WEAK_SHARE));
        double x = -Math.log(advantage) - Math.log(WEAK_SHARE / 2);
        double kappa = GaussianEstimate.correlation(d, c * (1 + WEAK_SHARE), x, Math.log(0.5));
        return learner(new Point(kappa, c, x));
    }

    /** The best deviation for these error probabilities. */
    private Point at(double lnAlpha, double c) {
        double share = least(u -> atShare(lnAlpha, c, u).kappa, SMALLEST_SHARE_LN, LARGEST_SHARE_LN);
        return atShare(lnAlpha, c, share);
    }

    private Point atShare(double lnAlpha, double c, double u) {
        double x = -lnAlpha - u;
        double lnRest = lnAlpha + Math.log(-Math.expm1(u));
        double kappa = GaussianEstimate.correlation(d, c, x, lnRest);
        return new Point(kappa <= 1 ? kappa : IMPOSSIBLE + x / d, c, x);
    }

    /**
     * Where a function of one variable is least, if it has one minimum; in the middle, where the range is so wide that it would take long
     * to find.
     */
    static double least(UnivariateFunction f, double low, double high) {
        try {
            return new BrentOptimizer(TOLERANCE, TOLERANCE).optimize(
                new MaxEval(EVALUATIONS), new UnivariateObjectiveFunction(f), GoalType.MINIMIZE, new SearchInterval(low, high)).getPoint();
        } catch (TooManyEvaluationsException e) {
            return (low + high) / 2;
        }
    }

    private Optional<Learner> learner(Point point) {
        double root = l / point.kappa;
        double v = root * root - l - (1 - l) / n;
        return point.kappa > 0 && point.kappa <= 1 && v > 0 && v < Double.POSITIVE_INFINITY
            ? Optional.of(new Learner(v, point.threshold, point.deviation))
            : Optional.empty();
    }

    /** The correlation that a threshold and a deviation need. */
    private record Point(double kappa, double threshold, double deviation) {
    }
}
