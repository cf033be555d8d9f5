package org.ironbound.search.clustering;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.search.coefficient.BooleanCandidates;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.learner.SignLearnerSearch;

/**
 * Certified bounds for Boolean clustering [BOOL-LINEAR, BOOL-CLOSED, BOOL-GERBER, BOOL-TV, BOOL-IB, SDPI-BINARY-SKEW, BOOL-SKEW, MEM,
 * FEASIBLE, BOOL-LEARN-TABLE].
 */
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
        BigFraction lambda = lambda(problem);
        int precision = PRECISION + 2 * (lambda.getDenominator().bitLength() - lambda.getNumerator().bitLength());
        Witness capacity = Witness.precision(precision).with(WitnessField.LAMBDA, lambda);
        return new SignBounds(BooleanCandidates.coefficients(problem.contraction(), digits), Optional::empty, capacity, true,
            SignLearnerSearch.of(problem)).of(problem, digits);
    }

    /** An upper bound of lambda, lambda itself where it is rational. */
    static BigFraction lambda(BooleanClustering problem) {
        return problem.lambda().upperBound(LAMBDA_DIGITS);
    }
}
