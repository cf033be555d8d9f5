package org.ironbound.search;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;

/**
 * Certified bounds for Boolean clustering [BOOL-LINEAR, BOOL-CLOSED, BOOL-GERBER, SDPI-BINARY-SKEW, BOOL-SKEW, MEM, FEASIBLE,
 * BOOL-LEARN].
 */
public final class BooleanSearch {
    private static final int LAMBDA_DIGITS = 30;
    /** Few: the sums of BOOL-LEARN are exact. */
    private static final int LEARNER_DIGITS = 9;
    /** Of a rational lambda more are taken, as long as it has no more bits; */
    private static final int LONGEST_LEARNER_BITS = 64;
    /** else so many. */
    private static final int LONG_LEARNER_DIGITS = 18;
    private static final int PRECISION = 128;
    private static final int GUARD_DIGITS = 8;
    /** BOOL-CLOSED is tried where n lambda^2 is at least 2^-MEAN_BITS, */
    private static final int MEAN_BITS = 50;
    /** and (1 - lambda^2)^n at least 2^-MOST_POWER_BITS. */
    private static final int MOST_POWER_BITS = 1000;

    private BooleanSearch() {
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(BooleanClustering problem, int digits) throws UndecidedException {
        BigFraction lambda = lambda(problem);
        int precision = PRECISION + 2 * (lambda.getDenominator().bitLength() - lambda.getNumerator().bitLength());
        Witness capacity = Witness.precision(precision).with(Field.LAMBDA, lambda);
        return new SignBounds(coefficients(problem.contraction(), digits), Optional::empty, capacity, true, Rule.BOOL_LEARN, Field.SLOPE, learners(problem)).of(problem, digits);
    }

    /** What may state the coefficients, or upper bounds of them. */
    static List<Candidate> coefficients(BooleanContraction problem, int digits) {
        Optional<Candidate> equality = EqualityCandidates.of(problem, digits);
        if (equality.isEmpty()) {
            return upperBounds(problem, digits);
        }
        // An upper bound in closed form may be exact, and then the better one.
        List<Candidate> result = closedForms(problem, digits);
        result.add(new Candidate(equality.get().rule(), equality.get().witness(), digits + GUARD_DIGITS));
        return result;
    }

    /** What may state upper bounds of the coefficients, where they are not known. */
    static List<Candidate> upperBounds(BooleanContraction problem, int digits) {
        List<Candidate> result = closedForms(problem, digits);
        EqualityCandidates.above(problem.samples(), problem.lambda().upperBound(digits + LAMBDA_DIGITS), digits).ifPresent(result::add);
        return result;
    }

    private static List<Candidate> closedForms(BooleanContraction problem, int digits) {
        BigFraction lambda = problem.lambda().upperBound(LAMBDA_DIGITS);
        List<Candidate> result = new ArrayList<>();
        result.add(new Candidate(Rule.BOOL_LINEAR, Witness.none().with(Field.LAMBDA, lambda), 0));
        closedForm(problem.samples(), lambda, digits + GUARD_DIGITS).ifPresent(result::add);
        return result;
    }

    /** An upper bound of lambda, lambda itself where it is rational. */
    static BigFraction lambda(BooleanClustering problem) {
        return problem.lambda().upperBound(LAMBDA_DIGITS);
    }

    /** BOOL-CLOSED, unless n lambda^2 is so small that BOOL-LINEAR is as good, or (1 - lambda^2)^n is next to nothing. */
    private static Optional<Candidate> closedForm(BigInteger samples, BigFraction lambda, int digits) {
        double square = Math.pow(Doubles.of(lambda), 2);
        double n = samples.doubleValue();
        double powerBits = -n * Math.log1p(-square) / Math.log(2);
        if (n * square < Math.scalb(1.0, -MEAN_BITS) || !(powerBits < MOST_POWER_BITS)) {
            return Optional.empty();
        }
        int precision = digits * 10 / 3 + samples.bitLength() + (int) powerBits + MEAN_BITS;
        return Optional.of(new Candidate(Rule.BOOL_CLOSED, Witness.precision(Math.min(precision, Limits.MAX_PRECISION)).with(Field.LAMBDA, lambda), digits));
    }

    /** The search for learners, which use no more samples than the rule takes. */
    static SignLearnerSearch learners(BooleanClustering problem) {
        int samples = problem.samples().min(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)).intValueExact();
        return SignLearnerSearch.ofBoolean(problem.dimension().doubleValue(), samples, Doubles.of(learnersLambda(problem)));
    }

    /** The lambda of the samples that learners use, lambda itself where it is a short fraction. */
    static BigFraction learnersLambda(BooleanClustering problem) {
        BigFraction lambda = problem.lambda().lowerBound(LEARNER_DIGITS);
        return lambda.getDenominator().bitLength() <= LONGEST_LEARNER_BITS ? lambda : Fractions.round(lambda, LONG_LEARNER_DIGITS, RoundingMode.FLOOR);
    }
}
