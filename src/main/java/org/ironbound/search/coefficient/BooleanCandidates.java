package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Doubles;

/** Steps that may state the coefficients of Boolean clustering [BOOL-LINEAR, BOOL-CLOSED, SDPI-BINARY-SKEW, BOOL-SKEW]. */
public final class BooleanCandidates {
    private static final int LAMBDA_DIGITS = 30;
    private static final int GUARD_DIGITS = 8;
    /** BOOL-CLOSED is tried where n lambda^2 is at least 2^-MEAN_BITS, */
    private static final int MEAN_BITS = 50;
    /** and (1 - lambda^2)^n at least 2^-MOST_POWER_BITS. */
    private static final int MOST_POWER_BITS = 1000;

    private BooleanCandidates() {
    }

    /** What may state the coefficients, or upper bounds of them. */
    public static List<Candidate> coefficients(BooleanContraction problem, int digits) {
        Optional<Candidate> equality = EqualityCandidates.of(problem, digits);
        if (equality.isEmpty()) {
            return upperBounds(problem, digits);
        }
        // An upper bound in closed form may be exact, and then the better one.
        List<Candidate> result = closedForms(problem, digits);
        result.add(equality.get().rounded(digits + GUARD_DIGITS).or(above(problem, digits)));
        return result;
    }

    /** What may state upper bounds of the coefficients, where they are not known. */
    static List<Candidate> upperBounds(BooleanContraction problem, int digits) {
        List<Candidate> result = closedForms(problem, digits);
        above(problem, digits).ifPresent(result::add);
        return result;
    }

    private static Optional<Candidate> above(BooleanContraction problem, int digits) {
        return EqualityCandidates.above(problem.samples(), problem.lambda().upperBound(digits + LAMBDA_DIGITS), digits);
    }

    private static List<Candidate> closedForms(BooleanContraction problem, int digits) {
        BigFraction lambda = problem.lambda().upperBound(LAMBDA_DIGITS);
        List<Candidate> result = new ArrayList<>();
        result.add(new Candidate(Rule.BOOL_LINEAR, Witness.none().with(WitnessField.LAMBDA, lambda), 0));
        closedForm(problem.samples(), lambda, digits + GUARD_DIGITS).ifPresent(result::add);
        return result;
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
        return Optional.of(new Candidate(Rule.BOOL_CLOSED, Witness.precision(Math.min(precision, Limits.MAX_PRECISION))
            .with(WitnessField.LAMBDA, lambda), digits));
    }
}
