package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
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
 * Turns a learner found in floating point into certified steps: its threshold and levels become short fractions, and its correlation is
 * raised until it provably reaches the error. The noise is written to as many digits as give it this correlation to the last bit: then the
 * misses of all numbers of samples are the same, and a sweep computes them once.
 */
public final class LearnerDerivation {
    private static final int THRESHOLD_DIGITS = 14;
    /** By this share of itself the threshold is raised, against the error of floating point. */
    private static final double THRESHOLD_MARGIN = 1e-13;
    private static final int LAMBDA_DIGITS = 20;
    private static final int GUARD_DIGITS = 12;
    private static final int GUARD_BITS = 40;
    private static final double DIGITS_PER_BIT = 0.30103;
    /** The noise is cut by about this share of itself, and by more where that is too little: at first by twice as much each time. */
    private static final double FIRST_CUT = 1e-11;
    private static final double SMALL_CUT = 1e-10;
    private static final int NEXT_SMALL = 2;
    private static final int NEXT_LARGE = 100;

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
        double share = noiseShare(learner);
        for (double cut = FIRST_CUT; cut < 1; cut *= cut < SMALL_CUT ? NEXT_SMALL : NEXT_LARGE) {
            BigFraction noise = noise(witness, learner.correlation() * (1 + share * cut), precision);
            if (Fractions.signum(noise) <= 0) {
                return Optional.empty();
            }
            Witness noisy = witness.with(WitnessField.NOISE_VARIANCE, noise);
            try {
                Step step = derivation.add(learner.byLengths() ? Rule.GAUSS_LEARN_CHI : Rule.GAUSS_LEARN_LEVELS, List.of(), noisy, working);
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
            .with(learner.byLengths() ? WitnessField.LENGTHS : WitnessField.DEVIATIONS, learner.levels());
    }

    /**
     * By how much of itself the correlation rises if the noise gets less by all of itself, if it rose evenly: v/(2a) for what is released
     * with variance a. Rounded down to a power of ten, so that it is the same for neighbours in a sweep.
     */
    private double noiseShare(Learner learner) {
        double root = lambdaSquared() / learner.correlation();
        return Math.pow(10, Math.floor(Math.log10(noiseVariance(learner) / (2 * root * root))));
    }

    /** The variance of the noise with which the correlation is kappa, rounded up to a multiple of 2^-precision, or a little more. */
    private BigFraction noise(Witness bounds, double kappa, int precision) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        BigInteger rounded = new BigDecimal(kappa).multiply(new BigDecimal(unit)).setScale(0, RoundingMode.CEILING).toBigInteger();
        BigFraction l = bounds.get(WitnessField.LAMBDA_SQUARED_LOWER);
        BigFraction m = bounds.get(WitnessField.LAMBDA_SQUARED_UPPER);
        // l^2/kappa^2 - m - (1 - m)/n, not in lowest terms.
        BigInteger n = problem.samples();
        BigInteger scale = m.getDenominator().multiply(n);
        BigInteger clean = m.getNumerator().multiply(n).add(m.getDenominator()).subtract(m.getNumerator());
        BigInteger square = l.getDenominator().multiply(rounded).pow(2);
        BigInteger noise = l.getNumerator().multiply(unit).pow(2).multiply(scale).subtract(square.multiply(clean));
        MathContext context = new MathContext((int) (precision * DIGITS_PER_BIT) + 2, RoundingMode.FLOOR);
        return Fractions.of(new BigDecimal(noise).divide(new BigDecimal(square.multiply(scale)), context));
    }

    private double lambdaSquared() {
        return Doubles.of(problem.lambdaSquared().lowerBound(LAMBDA_DIGITS));
    }

    private double noiseVariance(Learner learner) {
        return learner.noiseVariance(lambdaSquared(), problem.samples().doubleValue());
    }

    private static BigFraction shorten(double x, int digits, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(digits, mode)));
    }

    /**
     * Bits enough for the smallest error (twice, as the series of Phi cancels), the advantage over guessing, the correlation and the
     * memorization.
     */
    private int precision(Learner learner) {
        int decimals = digits + Doubles.magnitude(problem.target().advantage()) + 2 * Doubles.magnitude(problem.target().smallest())
            + (int) Math.abs(Math.log10(learner.correlation()))
            + (int) Math.abs(Math.log10(problem.samples().doubleValue()) + Math.log10(noiseVariance(learner)))
            + problem.dimension().toString().length();
        return GUARD_BITS + decimals * 10 / 3;
    }
}
