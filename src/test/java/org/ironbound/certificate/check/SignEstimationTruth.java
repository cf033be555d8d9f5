package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.problem.BooleanEstimation;

/**
 * Of Boolean clustering with an estimate of the signs of the centre, in doubles, by way of the learner that memorizes least of those that
 * release one sign for each coordinate: of the mean tanh(t r), for the least t that makes it right often enough.
 */
final class SignEstimationTruth extends Truth {
    private static final BigDecimal ACCURACY = new BigDecimal("1e-6");

    private final BooleanEstimation problem;
    private final int samples;
    private final double lambda;
    /** What a released sign has in common with that of the centre, in the mean. */
    private final double wanted;

    SignEstimationTruth(BooleanEstimation problem) {
        super(ACCURACY);
        this.problem = problem;
        this.samples = problem.samples().intValueExact();
        this.lambda = problem.lambda().upperBound(DIGITS).doubleValue();
        this.wanted = 1 - 2 * problem.bitError().doubleValue();
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        BigFraction memorization = step.result().get(ResultField.MEMORIZATION);
        switch (step.rule()) {
            case BOOL_EST_INFEASIBLE -> assertTrue(isInfeasible(), "a learner may allow the estimate");
            case BITS -> requireLeastMemorization(premises.get(0).rule(), nats(memorization));
            default -> requireLeastMemorization(step.rule(), decimal(memorization));
        }
    }

    @Override
    boolean knowsBestLearner() {
        return true;
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return switch (quantity) {
            case LEAST_MEMORIZATION -> isInfeasible() ? relation == Relation.AT_LEAST : isOf(relation, value);
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    private boolean isOf(Relation relation, BigDecimal value) {
        BigDecimal least = new BigDecimal(leastMemorization());
        return relation == Relation.AT_LEAST ? isAtMost(value, least) : isAtMost(least, value);
    }

    /** Whether even the best guess is wrong more often. */
    private boolean isInfeasible() {
        return SignTruth.mean(samples, lambda, r -> Math.abs(r)) < wanted * (1 - ACCURACY.doubleValue());
    }

    private double leastMemorization() {
        double t = SignTruth.leastTilt(x -> SignTruth.mean(samples, lambda, r -> r * SignTruth.released(x, r)) >= wanted);
        double told = SignTruth.mean(samples, lambda, r -> SignTruth.dber(SignTruth.released(t, r)));
        return problem.dimension().doubleValue() * (told - SignTruth.dber(wanted));
    }
}
