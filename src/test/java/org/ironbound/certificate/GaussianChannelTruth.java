package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.fraction.BigFraction;

/** Of additive Gaussian noise: the squared correlation from the covariances of the input, of variance S, with the sum of n outputs whose noise has variance 1. */
final class GaussianChannelTruth extends Truth {
    private final GaussianChannel problem;

    GaussianChannelTruth(Certificate certificate, GaussianChannel problem) {
        super(certificate);
        this.problem = problem;
    }

    @Override
    void requireStep(Step step) {
        assertEquals(squaredCorrelation(BigFraction.ONE), step.result().get(Field.ETA_GAUSSIAN));
        assertEquals(squaredCorrelation(new BigFraction(problem.uses())), step.result().get(Field.ETA_GAUSSIAN_USES));
    }

    private BigFraction squaredCorrelation(BigFraction n) {
        BigFraction input = problem.signalToNoise();
        BigFraction output = n.multiply(n).multiply(input).add(n);
        BigFraction covariance = n.multiply(input);
        return covariance.multiply(covariance).divide(input.multiply(output));
    }

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        throw new AssertionError("a channel says nothing about learners");
    }
}
