package org.ironbound.search.learner;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleToLongFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for the learner [BOOL-LEARN] or [SPARSE-LEARN] that memorizes least among those that reach an error, in floating point:
 * memorization grows with the family's parameter, and so does the drift of the inner product, so the least parameter that suffices is
 * wanted, over the threshold.
 */
public final class SignLearnerSearch {
    /** Few: the sums of BOOL-LEARN are exact. */
    private static final int LEARNER_DIGITS = 9;
    /** A rational lambda is taken as it is if it has no more bits than this. */
    private static final int LONGEST_LEARNER_BITS = 64;
    /** Significant digits to which any other lambda is rounded. */
    private static final int LONG_LEARNER_DIGITS = 18;
    /** The part of the error that is left for roundings. */
    private static final double MARGIN = 1e-6;
    private static final double BERRY_ESSEEN = 0.4748;
    private static final double LARGEST_TILT = 20;
    private static final int BISECTIONS = 64;

    private final double d;
    private final DoubleFunction<Law> positive;
    private final DoubleFunction<Law> nothing;

    private SignLearnerSearch(double d, DoubleFunction<Law> positive, DoubleFunction<Law> nothing) {
        this.d = d;
        this.positive = positive;
        this.nothing = nothing;
    }

    /** For Boolean clustering: of learners that use no more samples than the rule takes. */
    public static SignLearnerSearch of(BooleanClustering problem) {
        int samples = problem.samples().min(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)).intValueExact();
        return ofBoolean(problem.dimension().doubleValue(), samples, Doubles.of(learnersLambda(problem)));
    }

    /** The lambda of the samples that learners use, lambda itself where it is a short fraction. */
    static BigFraction learnersLambda(BooleanClustering problem) {
        BigFraction lambda = problem.lambda().lowerBound(LEARNER_DIGITS);
        return lambda.getDenominator().bitLength() <= LONGEST_LEARNER_BITS ? lambda
            : Fractions.round(lambda, LONG_LEARNER_DIGITS, RoundingMode.FLOOR);
    }

    /** For the sparse hypercube. */
    public static SignLearnerSearch of(SparseHypercube problem) {
        return ofSparse(problem.dimension().doubleValue(), problem.contraction().counted(), Doubles.of(problem.fixed()));
    }

    /** Boolean clustering in d dimensions with n samples. */
    public static SignLearnerSearch ofBoolean(double d, int n, double lambda) {
        BinomialDistribution samples = new BinomialDistribution(null, n, (1 + lambda) / 2);
        return new SignLearnerSearch(d, slope -> {
            double mean = 0;
            for (int k = 0; k <= n; k++) {
                mean += samples.probability(k) * Math.max(-1, Math.min(1, slope * (2 * k - n)));
            }
            return new Law((1 - lambda * mean) / 2, (1 + lambda * mean) / 2);
        }, slope -> new Law(0.5, 0.5));
    }

    /** The sparse Boolean hypercube in d dimensions with n samples. */
    public static SignLearnerSearch ofSparse(double d, int n, double p) {
        double agreeing = p + (1 - p) * Math.scalb(1.0, 1 - n);
        return new SignLearnerSearch(d, u -> new Law(u * (agreeing - p) / 2, u * (agreeing + p) / 2),
            u -> new Law(u * agreeing / 2, u * agreeing / 2));
    }

    /**
     * The best one found that is accurate enough; none if the whole family errs more often.
     *
     * @param margin the share by which it shall err less often
     */
    public Optional<SignLearner> find(ErrorTarget target, double margin) {
        double scale = (1 - MARGIN) * (1 - margin);
        if (target instanceof AverageError average) {
            double sum = 2 * Doubles.of(average.error()) * scale;
            return least(this::bestThreshold, (parameter, k) -> errors(parameter, k) <= sum);
        }
        ErrorPair pair = (ErrorPair) target;
        double alpha = Doubles.of(pair.falseNegative()) * scale;
        double beta = Doubles.of(pair.falsePositive()) * scale;
        return least(parameter -> leastThreshold(parameter, beta), (parameter, k) -> miss(parameter, k) <= alpha
            && falseAlarm(parameter, k) <= beta);
    }

    /** The least average error that the family reaches or, for a pair, the least false negatives beside the false positives. */
    public double floor(ErrorTarget target) {
        if (target instanceof ErrorPair pair) {
            return miss(1, leastThreshold(1, Doubles.of(pair.falsePositive()) * (1 - MARGIN)));
        }
        long threshold = bestThreshold(1);
        return errors(1, threshold) / 2;
    }

    /** Whether a parameter with a threshold is accurate enough. */
    @FunctionalInterface
    private interface Accuracy {
        boolean suffices(double parameter, long threshold);
    }

    private Optional<SignLearner> least(DoubleToLongFunction thresholds, Accuracy accuracy) {
        if (!accuracy.suffices(1, thresholds.applyAsLong(1))) {
            return Optional.empty();
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (accuracy.suffices(middle, thresholds.applyAsLong(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        long threshold = thresholds.applyAsLong(high);
        return Optional.of(new SignLearner(high, threshold, positive.apply(high).tilt(d, threshold), nothing.apply(high).negated()
            .tilt(d, -threshold - 1)));
    }

    /** Where misses and false alarms together are fewest. */
    private long bestThreshold(double parameter) {
        double drift = d * positive.apply(parameter).mean();
        if (!(drift >= 1)) {
            return 0;
        }
        long below = (long) Math.floor(LearnerSearch.least(k -> errors(parameter, k), 0, drift));
        return errors(parameter, below) <= errors(parameter, below + 1) ? below : below + 1;
    }

    /** The least with few enough false alarms. */
    private long leastThreshold(double parameter, double falseAlarms) {
        double low = -1;
        double high = d;
        for (int i = 0; i < BISECTIONS && high - low > 1; i++) {
            double middle = Math.floor((low + high) / 2);
            if (falseAlarm(parameter, middle) <= falseAlarms) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (long) high;
    }

    private double errors(double parameter, double threshold) {
        return miss(parameter, threshold) + falseAlarm(parameter, threshold);
    }

    private double miss(double parameter, double threshold) {
        return positive.apply(parameter).lowerTail(d, threshold);
    }

    private double falseAlarm(double parameter, double threshold) {
        return nothing.apply(parameter).negated().lowerTail(d, -threshold - 1);
    }

    /** The probabilities of -1 and +1. */
    private record Law(double minus, double plus) {
        double mean() {
            return plus - minus;
        }

        Law negated() {
            return new Law(plus, minus);
        }

        /** What the better of the two bounds says of {@code P(S <= c)}. */
        double lowerTail(double d, double c) {
            return Math.min(1, Math.min(berryEsseen(d, c), Math.exp(lnChernoff(d, c, tilt(d, c)))));
        }

        private double berryEsseen(double d, double c) {
            double mean = mean();
            double variance = plus + minus - mean * mean;
            double third = minus * Math.pow(1 + mean, 3) + plus * Math.pow(1 - mean, 3) + (1 - minus - plus) * Math.pow(Math.abs(mean), 3);
            double z = (c - d * mean) / Math.sqrt(d * variance);
            return z > 0 || variance <= 0 ? 1 : Math.exp(NormalEstimate.lnUpperTail(-z))
                + BERRY_ESSEEN * third / (Math.pow(variance, 1.5) * Math.sqrt(d));
        }

        private double lnChernoff(double d, double c, double t) {
            return t * c + d * Math.log1p(plus * Math.expm1(-t) + minus * Math.expm1(t));
        }

        private double tilt(double d, double c) {
            return LearnerSearch.least(t -> lnChernoff(d, c, t), 0, LARGEST_TILT);
        }
    }
}
