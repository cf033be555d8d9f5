package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
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
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.check.Latest;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
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
    /** The most levels of the bound on misses; twice as many save hardly any memorization in a large dimension. */
    private static final int MOST_LEVELS = 48;
    /** In a small one they save some percent, and lengths take few steps. */
    private static final int MOST_SMALL = 640;
    /** Lengths times the dimension, where each takes about half as many steps. */
    private static final double SMALL_EFFORT = 160_000;
    /** With these it is found about how the error is best split. */
    private static final int FEW_LEVELS = 12;
    /** How far the best split with more levels may be from that with few. */
    private static final double NEAR = 0.2;
    /** How exactly the best split is found: around it, the correlation hardly changes. */
    private static final double SPLIT_TOLERANCE = 1e-3;
    /** Steps in which levels are placed. */
    private static final int PLACES = 128;
    /** The steps of all lengths in a large dimension: what they cost. */
    private static final double LENGTH_EFFORT = 80_000;
    /** Levels times the square of how far out the normal distribution is needed: what they cost. */
    private static final double EFFORT = 4000;
    /** The shortest length that counts is e^-10 times as rare as a miss may be. */
    private static final double RARER = 10;
    /** The factor by which a correlation is raised, again and again, until it suffices. */
    private static final double STEP = 1.1;
    /** The largest correlation from which a search starts. */
    private static final double LARGEST_START = 0.9;
    /** Correlations that are smaller are as good as none. */
    private static final double SMALLEST = 1e-200;
    /** How exactly the least correlation is found, as a share of itself. */
    private static final double RELATIVE = 1e-14;
    /** Deviations and lengths are short from the start: what is certified is what was searched. */
    private static final MathContext LEVEL_DIGITS = new MathContext(5);
    /** Powers of ten up to this one are doubles. */
    private static final int EXACT_POWERS = 22;
    /** The steps of a length in a large dimension, in roots of it. */
    private static final double ROOTS = 6;
    /** Misses that are rarer than e^-300 are too rare for the law of lengths in floating point. */
    private static final double RAREST = -300;
    /** The longest length that counts, less the mean one: hardly any is longer. */
    private static final double LONGER = 3;
    private static final int LENGTH_BISECTIONS = 24;
    /** In place of infinity, which would upset the solver. */
    private static final double MOST = 1e6;
    private static final double SPLIT_RANGE = 30;
    /** The splits from which one in one dimension is chosen. */
    private static final int SPLIT_STEPS = 40;
    private static final double SPLIT_STEP = 0.2;
    private static final double TOLERANCE = 1e-6;
    private static final int FLOOR_BISECTIONS = 30;
    private static final int EVALUATIONS = 300;
    /** In place of infinity, which would upset the optimizer. */
    private static final double IMPOSSIBLE = 2;
    private static final Latest<Question, Optional<Learner>> LATEST = new Latest<>();

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
        LearnerSearch search = new LearnerSearch(problem);
        return LATEST.of(new Question(problem.dimension(), problem.target()), question -> search.learner(question.target))
            .filter(search::hasNoise);
    }

    /** What the correlation that is needed depends on. */
    private record Question(BigInteger dimension, ErrorTarget target) {
    }

    private Optional<Learner> learner(ErrorTarget target) {
        Optional<Point> found = target instanceof AverageError average ? forAverage(average.error()) : forPair((ErrorPair) target);
        return found.filter(point -> point.kappa > 0 && point.kappa <= 1).map(Point::learner);
    }

    private boolean hasNoise(Learner learner) {
        double v = learner.noiseVariance(l, n);
        return v > 0 && v < Double.POSITIVE_INFINITY;
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
            if (search.learner(pair == null ? new AverageError(error) : new ErrorPair(error, pair.falsePositive())).filter(search::hasNoise)
                    .isPresent()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private Optional<Point> forAverage(BigFraction error) {
        double advantage = Doubles.of(BigFraction.ONE.subtract(error.multiply(2)));
        if (advantage < WEAK) {
            return weak(advantage);
        }
        double lnSum = Math.log(Doubles.of(error)) + Math.log(2);
        double about = d < 2 ? leastInSteps(t -> atSplit(lnSum, t, FEW_LEVELS).kappa)
            : least(t -> atSplit(lnSum, t, FEW_LEVELS).kappa, -SPLIT_RANGE, SPLIT_RANGE, SPLIT_TOLERANCE);
        double width = atSplit(lnSum, about, FEW_LEVELS).kappa < 1 ? NEAR : SPLIT_RANGE;
        int enough = Math.min(MOST_LEVELS, most());
        double split = least(t -> atSplit(lnSum, t, enough).kappa, about - width, about + width, SPLIT_TOLERANCE);
        return Optional.of(atSplit(lnSum, split, most()));
    }

    /** In one dimension few splits have a learner at all: an optimizer passes them by. */
    private static double leastInSteps(DoubleUnaryOperator f) {
        return IntStream.rangeClosed(-SPLIT_STEPS, SPLIT_STEPS).mapToObj(i -> i * SPLIT_STEP)
            .min(Comparator.comparingDouble(f::applyAsDouble)).orElseThrow();
    }

    /** The false negatives get the share 1/(1 + e^-t) of the error. */
    private Point atSplit(double lnSum, double t, int most) {
        double lnAlpha = lnSum - Math.log1p(Math.exp(-t));
        double lnBeta = lnSum - Math.log1p(Math.exp(t));
        return at(lnAlpha, NormalEstimate.upperQuantile(lnBeta), most);
    }

    private Optional<Point> forPair(ErrorPair pair) {
        double alpha = Doubles.of(pair.falseNegative());
        double beta = Doubles.of(pair.falsePositive());
        if (alpha == 0 || beta == 0) {
            return Optional.empty();
        }
        return Optional.of(at(Math.log(alpha), NormalEstimate.upperQuantile(Math.log(beta)), most()));
    }

    /**
     * alpha = 1/2 + e^-x, beta = 1/2 - (1 + share) advantage, e^-x = share advantage/2; a little more correlation keeps roundings harmless.
     */
    private Optional<Point> weak(double advantage) {
        double c = NormalEstimate.centralQuantile(advantage * (1 + WEAK_SHARE));
        double x = -Math.log(advantage) - Math.log(WEAK_SHARE / 2);
        double length = Math.sqrt(Math.max(0, d - 2 * Math.sqrt(d * x)));
        return length == 0 ? Optional.empty()
            : Optional.of(new Point(c * (1 + WEAK_SHARE) / length, c, false, new double[] {x}));
    }

    /** The least correlation with which misses are at most e^lnAlpha, by at most this number of levels. */
    private Point at(double lnAlpha, double c, int most) {
        boolean byLengths = d >= 2 && d <= Limits.CHI_DIMENSION && lnAlpha > RAREST;
        int count = Math.min(most, levels(lnAlpha));
        double[] levels = byLengths ? lengths(lnAlpha, c, count) : deviations(lnAlpha, c, count);
        GaussianEstimate.Lengths lengths = byLengths ? GaussianEstimate.Lengths.byLaw((int) d, levels, d > Limits.CHI_EXACT)
            : GaussianEstimate.Lengths.ofDeviations(d, levels);
        UnivariateFunction tooMany = kappa -> Math.min(GaussianEstimate.lnMiss(kappa, c, lengths) - lnAlpha, MOST);
        double high = Math.min(GaussianEstimate.correlation(d, c, lnAlpha), LARGEST_START);
        while (high > SMALLEST && tooMany.value(high) <= 0) {
            high /= STEP;
        }
        double low = high;
        while (high < 1 && tooMany.value(high) > 0) {
            low = high;
            high *= STEP;
        }
        if (high >= 1) {
            return new Point(IMPOSSIBLE, c, byLengths, levels);
        }
        double kappa = low == high ? low : new BrentSolver(RELATIVE, 0).solve(EVALUATIONS, tooMany, low, high);
        return new Point(kappa, c, byLengths, levels);
    }

    /** To the nearest number of few digits; by doubles where powers of ten are exact. */
    private static double round(double x) {
        int places = LEVEL_DIGITS.getPrecision() - 1 - (int) Math.floor(Math.log10(x));
        if (!(x > 0) || places < 0 || places > EXACT_POWERS) {
            return new BigDecimal(x).round(LEVEL_DIGITS).doubleValue();
        }
        double scale = Math.pow(10, places);
        return Math.rint(x * scale) / scale;
    }

    /** The most levels in this dimension. */
    private int most() {
        return d < 2 || d > Limits.CHI_DIMENSION ? MOST_LEVELS : (int) (d <= Limits.CHI_EXACT
            ? Math.min(MOST_SMALL, SMALL_EFFORT / d) : Math.min(MOST_LEVELS, LENGTH_EFFORT / (ROOTS * Math.sqrt(d))));
    }

    private static int levels(double lnAlpha) {
        return (int) Math.max(2, EFFORT / (4 - 2 * lnAlpha));
    }

    /**
     * One for each level, the largest first. Larger ones belong to lengths that are too rare to matter, or to the length 0, which matters
     * in one dimension only.
     */
    private double[] deviations(double lnAlpha, double c, int count) {
        double largest = Math.sqrt(Math.min(RARER - lnAlpha, d / 4));
        double growth = Math.min(growth(lnAlpha, c), 2 * largest);
        DoubleStream levels = DoubleStream.of(placed(largest, 0, count, u -> (Math.log(u) + growth * u - u * u) / 2))
            .map(u -> round(u * u));
        return (d < 2 ? DoubleStream.concat(DoubleStream.of(round(RARER - lnAlpha)), levels) : levels).toArray();
    }

    /** From one that is too rare to matter towards one that hardly any exceeds. */
    private double[] lengths(double lnAlpha, double c, int count) {
        double mean = Math.sqrt(d);
        double low = 0;
        double longest = mean + LONGER;
        double high = longest;
        for (int i = 0; i < LENGTH_BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (GaussianEstimate.Lengths.lnShort((int) d, middle) < lnAlpha - RARER) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double growth = growth(lnAlpha, c);
        return DoubleStream.of(placed(low, longest, count, t -> ((d - 1) * Math.log(t / mean) - (t * t - d) / 2 + growth * (mean - t)) / 2))
            .map(LearnerSearch::round).toArray();
    }

    /** About how fast misses get more often with a smaller length: by this power of e for each standard deviation of a coordinate. */
    private double growth(double lnAlpha, double c) {
        double z = Math.max(0, NormalEstimate.upperQuantile(lnAlpha));
        return z * Math.max(0, c + z) / Math.sqrt(d);
    }

    /**
     * Numbers from the first bound on towards the second, with equal parts of a weight between them. What a level adds to the bound on
     * misses is about half the product of how much rarer the shorter lengths are and how much rarer they are missed: all levels together
     * add least where the weight is the root of the product of both derivatives.
     */
    private static double[] placed(double from, double to, int count, DoubleUnaryOperator lnWeight) {
        double[] sums = new double[PLACES + 1];
        for (int i = 0; i < PLACES; i++) {
            sums[i + 1] = sums[i] + Math.exp(lnWeight.applyAsDouble(from + (to - from) * (i + 0.5) / PLACES));
        }
        double all = sums[sums.length - 1];
        double[] places = new double[count];
        int step = 0;
        for (int i = 0; i < count; i++) {
            double wanted = all * i / count;
            while (sums[step + 1] < wanted) {
                step++;
            }
            double part = i == 0 ? 0 : (wanted - sums[step]) / (sums[step + 1] - sums[step]);
            places[i] = from + (to - from) * (step + part) / PLACES;
        }
        return places;
    }

    /**
     * Where a function of one variable is least, if it has one minimum; in the middle, where the range is so wide that it would take long
     * to find.
     */
    static double least(UnivariateFunction f, double low, double high) {
        return least(f, low, high, TOLERANCE);
    }

    private static double least(UnivariateFunction f, double low, double high, double tolerance) {
        try {
            return new BrentOptimizer(tolerance, tolerance).optimize(
                new MaxEval(EVALUATIONS), new UnivariateObjectiveFunction(f), GoalType.MINIMIZE, new SearchInterval(low, high)).getPoint();
        } catch (TooManyEvaluationsException e) {
            return (low + high) / 2;
        }
    }

    /** The correlation that a threshold needs, with the levels that show it. */
    private record Point(double kappa, double threshold, boolean byLengths, double[] levels) {
        Learner learner() {
            return new Learner(kappa, threshold, byLengths, DoubleStream.of(levels)
                .mapToObj(x -> Fractions.of(new BigDecimal(x).round(LEVEL_DIGITS))).toList());
        }
    }
}
