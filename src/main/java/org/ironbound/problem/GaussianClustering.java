package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gaussian clustering [GAUSS]: the centre theta of a cluster is standard normal in d dimensions, each sample has in each coordinate the
 * correlation sqrt(L) with it and variance 1; a null is standard normal and independent. The learner is to tell fresh samples from nulls.
 *
 * @param dimension     d, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param samples       n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param lambdaSquared L, strictly between 0 and 1; often 1/sqrt(d)
 * @param target        how accurate the learner has to be
 */
public record GaussianClustering(BigInteger dimension, BigInteger samples, Proportion lambdaSquared, ErrorTarget target)
        implements ClusteringProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "gaussian-clustering";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda-squared is a root of another dimension
     */
    public GaussianClustering {
        Ranges.requirePositive("dimension", dimension);
        Ranges.requirePositive("samples", samples);
        if (!lambdaSquared.isInverseRootOf(dimension)) {
            throw new IllegalArgumentException("lambda-squared belongs to another dimension");
        }
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dimension", dimension.toString());
        fields.put("samples", samples.toString());
        fields.put("lambda-squared", lambdaSquared.toString());
        fields.putAll(target.fields());
        return fields;
    }

    /** What its coefficients depend on. */
    public GaussianContraction contraction() {
        return new GaussianContraction(samples, lambdaSquared);
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.gaussianClustering(this);
    }
}
