package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Boolean clustering [BOOL]: the centre theta of a cluster is d fair signs, each sign of a sample has correlation lambda with the centre's;
 * a null is fair signs, independent of it. The learner is to tell fresh samples from nulls.
 *
 * @param dimension d, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param samples   n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param lambda    the correlation, strictly between 0 and 1; often d^(-1/4)
 * @param target    how accurate the learner has to be
 */
public record BooleanClustering(BigInteger dimension, BigInteger samples, Proportion lambda, ErrorTarget target)
        implements ClusteringProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "boolean-clustering";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda is a root of another dimension
     */
    public BooleanClustering {
        Ranges.requirePositive("dimension", dimension);
        Ranges.requirePositive("samples", samples);
        if (!lambda.isInverseFourthRootOf(dimension)) {
            throw new IllegalArgumentException("lambda belongs to another dimension");
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
        fields.put("lambda", lambda.toString());
        fields.putAll(target.fields());
        return fields;
    }

    /** What its coefficients depend on. */
    public BooleanContraction contraction() {
        return new BooleanContraction(samples, lambda);
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.booleanClustering(this);
    }
}
