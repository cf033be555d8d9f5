package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/**
 * Turns a learner found in floating point into certified steps: its numbers become short fractions, and its noise is shaved until it
 * provably reaches the error.
 */
public final class LearnerDerivation {
    /** Digits of the noise: more would not make the learner better by anything that matters. */
    private static final int NOISE_DIGITS = 12;
    private static final int THRESHOLD_DIGITS = 14;
    /** By this share of itself the threshold is raised, against the error of floating point. */
    private static final double THRESHOLD_MARGIN = 1e-13;
    private static final int LAMBDA_DIGITS = 20;
    private static final int GUARD_DIGITS = 12;
    private static final int GUARD_BITS = 40;
    /** The noise is cut by 10^-11, 10^-9 .. 10^-1 of itself. */
    private static final int FIRST_CUT = 11;
    private static final int NEXT_CUT = 2;

    private final GaussianClustering problem;
    private final Derivation derivation;
    private final int digits;

    private LearnerDerivation(GaussianClustering problem, Derivation derivation, int digits) {
        this.problem = problem;
        this.derivation = derivation;
        this.digits = digits;
    }

    /**
     * Adds the steps and the claim of a learner, if one is found that provably reaches the error.
     *
     * @param digits significant digits of the claimed bits
     * @return the step that states its memorization in bits
     */
    public static Optional<Step> add(GaussianClustering problem, Derivation derivation, int digits) {
        Optional<Learner> found = LearnerSearch.find(problem);
        return found.isEmpty() ? Optional.empty() : new LearnerDerivation(problem, derivation, digits).certify(found.get());
    }

    private Optional<Step> certify(Learner learner) {
        int precision = precision(learner);
        if (precision > Limits.MAX_PRECISION) {
            return Optional.empty();
        }
        int size = derivation.size();
        int working = digits + GUARD_DIGITS + Doubles.magnitude(problem.target().advantage());
        Witness witness = witness(learner, precision);
        for (int cut = FIRST_CUT; cut >= 1; cut -= NEXT_CUT) {
            double noise = learner.noiseVariance() * (1 - Math.pow(10, -cut));
            Witness noisy = witness.with(WitnessField.NOISE_VARIANCE, shorten(noise, NOISE_DIGITS, RoundingMode.FLOOR));
            try {
                Step step = derivation.add(learner.isExact() ? Rule.GAUSS_LEARN_CHI : Rule.GAUSS_LEARN_LEVELS, List.of(), noisy, working);
                if (problem.target().isReachedBy(step.result().get(ResultField.FALSE_NEGATIVE),
                        step.result().get(ResultField.FALSE_POSITIVE))) {
                    return Optional.of(derivation.claimBits(step, precision, working, digits));
                }
            } catch (RejectedException e) {
                // The kernel does not take such a learner: leave the family's claim out.
                derivation.truncate(size);
                return Optional.empty();
            }
            derivation.truncate(size);
        }
        return Optional.empty();
    }

    /** All but the noise. */
    private Witness witness(Learner learner, int precision) {
        double threshold = learner.threshold() + Math.abs(learner.threshold()) * THRESHOLD_MARGIN;
        return Witness.precision(precision)
            .with(WitnessField.LAMBDA_SQUARED_LOWER, problem.lambdaSquared().lowerBound(precision / 3))
            .with(WitnessField.LAMBDA_SQUARED_UPPER, problem.lambdaSquared().upperBound(precision / 3))
            .with(WitnessField.THRESHOLD, shorten(threshold, THRESHOLD_DIGITS, RoundingMode.CEILING))
            .with(learner.isExact() ? WitnessField.LENGTHS : WitnessField.DEVIATIONS, DoubleStream.of(learner.levels())
            .mapToObj(x -> Fractions.of(new BigDecimal(x).round(LearnerSearch.LEVEL_DIGITS))).toList());
    }

    private static BigFraction shorten(double x, int digits, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(digits, mode)));
    }

    /**
     * Bits enough for the smallest error (twice, as the series of Phi cancels), the advantage over guessing, the correlation and the
     * memorization.
     */
    private int precision(Learner learner) {
        double l = Doubles.of(problem.lambdaSquared().lowerBound(LAMBDA_DIGITS));
        double n = problem.samples().doubleValue();
        double correlation = l / Math.sqrt(l + (1 - l) / n + learner.noiseVariance());
        int decimals = digits + Doubles.magnitude(problem.target().advantage()) + 2 * Doubles.magnitude(problem.target().smallest())
            + (int) Math.abs(Math.log10(correlation)) + (int) Math.abs(Math.log10(n) + Math.log10(learner.noiseVariance()))
            + problem.dimension().toString().length();
        return GUARD_BITS + decimals * 10 / 3;
    }
}
