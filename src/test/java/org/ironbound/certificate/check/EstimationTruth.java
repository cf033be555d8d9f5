package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.reference.Reference;

/**
 * Of Gaussian clustering with an estimate of the centre, by way of the learner that memorizes least: its noise has the variance v with 1 -
 * L/(L + (1-L)/n + v) = D, and it memorizes (d/2) ln(1 + (1-L)/(n v)).
 */
final class EstimationTruth extends Truth {
    private final GaussianEstimation problem;
    private final BigFraction lambda;

    EstimationTruth(GaussianEstimation problem) {
        super(GRAIN);
        this.problem = problem;
        this.lambda = problem.lambdaSquared().upperBound(2 * DIGITS);
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        BigFraction memorization = step.result().get(ResultField.MEMORIZATION);
        switch (step.rule()) {
            case GAUSS, GAUSS_POINT -> requireQuantities(step);
            case GAUSS_EST_INFEASIBLE -> assertTrue(isInfeasible(), "a learner may allow the estimate");
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
            case LEAST_MEMORIZATION -> isInfeasible() ? relation == Relation.AT_LEAST
                : holds(relation, value, leastMemorization(), leastMemorization());
            case TAU, TAU_LOWER -> holds(relation, value, decimal(tau()), decimal(tau()));
            case RHO, RHO_LOWER -> holds(relation, value, decimal(tau().multiply(lambda)), decimal(tau().multiply(lambda)));
            case RATIO -> holds(relation, value, decimal(ratio()), decimal(ratio()));
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    private BigFraction ratio() {
        return BigFraction.ONE.subtract(lambda).divide(lambda.multiply(lambda)).divide(problem.samples());
    }

    private BigFraction tau() {
        BigFraction n = new BigFraction(problem.samples());
        return n.multiply(lambda).divide(BigFraction.ONE.add(n.subtract(1).multiply(lambda)));
    }

    private BigFraction noise() {
        return lambda.divide(BigFraction.ONE.subtract(problem.meanSquaredError())).subtract(lambda)
            .subtract(BigFraction.ONE.subtract(lambda).divide(problem.samples()));
    }

    /** Also where the noise would have to be 0: then every learner memorizes infinitely much. */
    private boolean isInfeasible() {
        return noise().compareTo(BigFraction.ZERO) < 0;
    }

    private BigDecimal leastMemorization() {
        BigFraction gain = BigFraction.ONE.subtract(lambda).divide(noise().multiply(problem.samples())).add(1);
        return Reference.ln(gain.getNumerator(), gain.getDenominator()).at(DIGITS).multiply(new BigDecimal(problem.dimension()))
            .divide(BigDecimal.valueOf(2), CONTEXT);
    }
}
