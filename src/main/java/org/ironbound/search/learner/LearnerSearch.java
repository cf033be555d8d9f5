package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
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
 * least correlation kappa that suffices is wanted, over the split of the error.
 */
public final class LearnerSearch {
    /** Below this advantage 1 - alpha - beta differences of probabilities are too inexact; there the problem is linear. */
    private static final double WEAK = 1e-3;
    /** The share of a weak advantage that is given to the deviation of the length. */
    private static final double WEAK_SHARE = 1e-3;
    /** The most levels of the bound on misses; twice as many save hardly any memorization. */
    private static final int MOST_LEVELS = 80;
    /** Levels times the square of how far out the normal distribution is needed: what they cost. */
    private static final double EFFORT = 3000;
    /** The shortest length that counts is e^-8 times as rare as a miss may be. */
    private static final double RARER = 8;
    /** The factor by which a correlation is raised, again and again, until it suffices. */
    private static final double STEP = 1.1;
    /** How exactly the least correlation is found, as a share of itself. */
    private static final double RELATIVE = 1e-14;
    /** Deviations are short from the start: what is certified is what was searched. */
    static final MathContext DEVIATION_DIGITS = new MathContext(4);
    /** In place of infinity, which would upset the solver. */
    private static final double MOST = 1e6;
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
        double length = Math.sqrt(Math.max(0, d - 2 * Math.sqrt(d * x)));
        return length == 0 ? Optional.empty() : learner(new Point(c * (1 + WEAK_SHARE) / length, c, new double[] {x}));
    }

    /** The least correlation with which misses are at most e^lnAlpha. */
    private Point at(double lnAlpha, double c) {
        double[] deviations = deviations(lnAlpha);
        UnivariateFunction tooMany = kappa -> Math.min(GaussianEstimate.lnMiss(d, kappa, c, deviations) - lnAlpha, MOST);
        double low = GaussianEstimate.correlation(d, c, lnAlpha);
        double high = low;
        while (high < 1 && tooMany.value(high) > 0) {
            low = high;
            high *= STEP;
        }
        if (high >= 1) {
            return new Point(IMPOSSIBLE, c, deviations);
        }
        double kappa = low == high ? low : new BrentSolver(RELATIVE, 0).solve(EVALUATIONS, tooMany, low, high);
        return new Point(kappa, c, deviations);
    }

    /**
     * One for each level, the largest first and denser towards 0. Larger ones belong to lengths that are too rare to matter, or to the
     * length 0.
     */
    private double[] deviations(double lnAlpha) {
        double largest = Math.min(RARER - lnAlpha, d / 4);
        int levels = (int) Math.max(2, Math.min(MOST_LEVELS, EFFORT / (4 - 2 * lnAlpha)));
        return IntStream.range(0, levels).mapToDouble(i -> 1 - i / (double) levels).map(share -> largest * share * share)
            .map(x -> new BigDecimal(x).round(DEVIATION_DIGITS).doubleValue()).toArray();
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
            ? Optional.of(new Learner(v, point.threshold, point.deviations))
            : Optional.empty();
    }

    /** The correlation that a threshold needs, with the deviations that show it. */
    private record Point(double kappa, double threshold, double[] deviations) {
    }
}
