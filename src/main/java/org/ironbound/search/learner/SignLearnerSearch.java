package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.SignSumEstimate;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for the learner [BOOL-LEARN-TABLE] or [SPARSE-LEARN] that memorizes least among those that reach an error, in floating point:
 * memorization grows with the family's parameter, and so does the drift of the inner product, so the least parameter that suffices is
 * wanted, over the threshold.
 */
public final class SignLearnerSearch {
    /** Few: long fractions take long to compute with. */
    private static final int LEARNER_DIGITS = 9;
    /** A rational lambda is taken as it is if it has no more bits than this. */
    private static final int LONGEST_LEARNER_BITS = 64;
    /** Significant digits to which any other lambda is rounded. */
    private static final int LONG_LEARNER_DIGITS = 18;
    /** The part of the error that is left for roundings. */
    private static final double MARGIN = 1e-6;
    private static final int BISECTIONS = 64;
    private static final MathContext TILT_DIGITS = new MathContext(9);
    /** Up to this dimension parameters are tried in small steps, where a larger one may be worse. */
    private static final double FEW = 20_000;
    private static final double SMALL_STEP = 1.0 / 64;
    private static final double LARGE_STEP = 1.0 / 8;

    private final double d;
    private final SignFamily family;
    private final boolean isSummed;
    /** The law of the score of a null that was summed last: often it is that of the next parameter too. */
    private SignBound lastNull;
    private SignSumEstimate lastSum;

    /**
     * A learner.
     *
     * @param error        the mean of its two error probabilities
     * @param memorization in nats
     * @param witness      which it is, for its rule, without its precision
     */
    public record Candidate(double error, double memorization, Witness witness) {
    }

    private SignLearnerSearch(double d, SignFamily family, boolean isSummed) {
        this.d = d;
        this.family = family;
        this.isSummed = isSummed;
    }

    private SignLearnerSearch(double d, SignFamily family) {
        this(d, family, d <= Limits.SUMMED);
    }

    /** For Boolean clustering: of learners that use no more samples than the rule takes. */
    public static SignLearnerSearch of(BooleanClustering problem) {
        int samples = problem.samples().min(BigInteger.valueOf(CountAnswers.MOST_SAMPLES)).intValueExact();
        return new SignLearnerSearch(problem.dimension().doubleValue(), new SignFamily.Counting(samples, learnersLambda(problem)));
    }

    /** The lambda of the samples that learners use, lambda itself where it is a short fraction. */
    private static BigFraction learnersLambda(BooleanClustering problem) {
        BigFraction lambda = problem.lambda().lowerBound(LEARNER_DIGITS);
        return lambda.getDenominator().bitLength() <= LONGEST_LEARNER_BITS ? lambda
            : Fractions.round(lambda, LONG_LEARNER_DIGITS, RoundingMode.FLOOR);
    }

    /** For the sparse hypercube. */
    public static SignLearnerSearch of(SparseHypercube problem) {
        return new SignLearnerSearch(problem.dimension().doubleValue(),
            new SignFamily.Keeping(problem.contraction().counted(), problem.fixed()));
    }

    /** The rule of the learners. */
    public Rule rule() {
        return family.rule();
    }

    /** The search to fall back on where the checker does not sum tails as this one expects; none if this one does not expect it. */
    public Optional<SignLearnerSearch> withoutSums() {
        return isSummed ? Optional.of(new SignLearnerSearch(d, family, false)) : Optional.empty();
    }

    /** The best one found that is accurate enough, as a witness without its precision; none if the whole family errs more often. */
    public Optional<Witness> find(ErrorTarget target) {
        return find(target, 0);
    }

    /**
     * The best one found that errs less often still.
     *
     * @param margin the share by which it shall err less often
     */
    Optional<Witness> find(ErrorTarget target, double margin) {
        double scale = (1 - MARGIN) * (1 - margin);
        if (target instanceof AverageError average) {
            double sum = 2 * Doubles.of(average.error()) * scale;
            return least(errors -> {
                long best = errors.best();
                return errors.sum(best) <= sum ? OptionalLong.of(best) : OptionalLong.empty();
            });
        }
        ErrorPair pair = (ErrorPair) target;
        double alpha = Doubles.of(pair.falseNegative()) * scale;
        double beta = Doubles.of(pair.falsePositive()) * scale;
        return least(errors -> {
            long threshold = leastThreshold(errors, beta);
            return errors.miss(threshold) <= alpha && errors.falseAlarm(threshold) <= beta ? OptionalLong.of(threshold)
                : OptionalLong.empty();
        });
    }

    /** The learner of a parameter, strictly between 0 and 1, with the threshold at which it errs least. */
    public Candidate at(double parameter) {
        SignErrors errors = errors(parameter);
        long threshold = errors.best();
        return new Candidate(errors.sum(threshold) / 2, d * family.memorization(parameter),
            family.witness(parameter).with(WitnessField.THRESHOLD, new BigFraction(threshold)));
    }

    /** The least average error that the family reaches or, for a pair, the least false negatives beside the false positives. */
    public double floor(ErrorTarget target) {
        SignErrors errors = errors(1);
        return target instanceof ErrorPair pair
            ? errors.miss(leastThreshold(errors, Doubles.of(pair.falsePositive()) * (1 - MARGIN)))
            : errors.sum(errors.best()) / 2;
    }

    /** From where on the parameter is large enough. */
    private Optional<Witness> least(Function<SignErrors, OptionalLong> thresholds) {
        double step = family.isMonotone() || !isSummed ? 1 : d <= FEW ? SMALL_STEP : LARGE_STEP;
        double high = step;
        while (high < 1 && thresholds.apply(errors(high)).isEmpty()) {
            high += step;
        }
        OptionalLong threshold = thresholds.apply(errors(high));
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        double low = high - step;
        for (int i = 0; i < BISECTIONS && !family.areNeighbours(low, high); i++) {
            double middle = (low + high) / 2;
            OptionalLong found = thresholds.apply(errors(middle));
            if (found.isPresent()) {
                high = middle;
                threshold = found;
            } else {
                low = middle;
            }
        }
        double[] tilts = errors(high).tilts(threshold.getAsLong());
        return Optional.of(family.witness(high).with(WitnessField.THRESHOLD, new BigFraction(threshold.getAsLong()))
            .with(WitnessField.MISS_TILT, shorten(tilts[0])).with(WitnessField.FALSE_ALARM_TILT, shorten(tilts[1])));
    }

    /** The least with few enough false alarms. */
    private long leastThreshold(SignErrors errors, double falseAlarms) {
        double low = -1 - d;
        double high = d;
        for (int i = 0; i < BISECTIONS && high - low > 1; i++) {
            double middle = Math.floor((low + high) / 2);
            if (errors.falseAlarm((long) middle) <= falseAlarms) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (long) high;
    }

    private SignErrors errors(double parameter) {
        SignBound ofSample = family.ofSample(parameter);
        SignBound ofNull = family.ofNull(parameter);
        return isSummed ? new SignErrors.Exact(summed(ofSample), summedNull(ofNull)) : new SignErrors.Bounded(d, ofSample, ofNull);
    }

    private SignSumEstimate summedNull(SignBound law) {
        if (!law.equals(lastNull)) {
            lastNull = law;
            lastSum = summed(law);
        }
        return lastSum;
    }

    private SignSumEstimate summed(SignBound law) {
        return SignSumEstimate.of((int) d, law.minus(), law.plus());
    }

    private static BigFraction shorten(double tilt) {
        return Fractions.of(new BigDecimal(tilt).round(TILT_DIGITS));
    }
}
