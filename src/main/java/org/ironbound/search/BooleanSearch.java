package org.ironbound.search;

import java.math.BigInteger;
import java.util.Optional;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.BooleanLearner;

/** Certified bounds for Boolean clustering [SDPI-BINARY-CERT, BOOL-LINEAR, MEM, FEASIBLE, BOOL-LEARN]. */
public final class BooleanSearch {
    private static final int LAMBDA_DIGITS = 30;
    private static final int PRECISION = 128;

    private BooleanSearch() {
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(BooleanClustering problem, int digits) throws UndecidedException {
        Witness capacity = Witness.precision(PRECISION).with(Field.LAMBDA, problem.lambda().upperBound(LAMBDA_DIGITS));
        return new SignBounds(derivation -> SignCoefficients.add(problem, derivation), Optional::empty, capacity, Rule.BOOL_LEARN, Field.SLOPE, learners(problem)).of(problem, digits);
    }

    /** The search for learners, where the rule applies. */
    static Optional<SignLearnerSearch> learners(BooleanClustering problem) {
        if (problem.samples().compareTo(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)) > 0) {
            return Optional.empty();
        }
        return problem.lambda().exact().map(lambda ->
            SignLearnerSearch.ofBoolean(problem.dimension().doubleValue(), problem.samples().intValueExact(), Doubles.of(lambda)));
    }
}
