package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.problem.GaussianChannel;

/**
 * Of additive Gaussian noise: the squared correlation from the covariances of the input, of variance S, with the sum of n outputs whose
 * noise has variance 1.
 */
final class GaussianChannelTruth extends Truth {
    private final GaussianChannel problem;

    GaussianChannelTruth(GaussianChannel problem) {
        super(GRAIN);
        this.problem = problem;
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        assertEquals(squaredCorrelation(BigFraction.ONE), step.result().get(ResultField.ETA_GAUSSIAN));
        assertEquals(squaredCorrelation(new BigFraction(problem.uses())), step.result().get(ResultField.ETA_GAUSSIAN_USES));
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        BigDecimal squared = decimal(squaredCorrelation(switch (quantity) {
            case ETA_GAUSSIAN -> BigFraction.ONE;
            case ETA_GAUSSIAN_USES -> new BigFraction(problem.uses());
            default -> throw new AssertionError(quantity);
        }));
        return holds(relation, value, squared, squared);
    }

    private BigFraction squaredCorrelation(BigFraction n) {
        BigFraction input = problem.signalToNoise();
        BigFraction output = n.multiply(n).multiply(input).add(n);
        BigFraction covariance = n.multiply(input);
        return covariance.multiply(covariance).divide(input.multiply(output));
    }
}
