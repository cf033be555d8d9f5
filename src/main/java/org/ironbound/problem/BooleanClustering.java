package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Boolean clustering [BOOL]: signs that agree with those of a hidden centre with correlation lambda.
 *
 * @param dimension d, at least 1
 * @param samples   n, at least 1
 * @param lambda    the correlation, strictly between 0 and 1
 * @param target    the accuracy
 */
public record BooleanClustering(BigInteger dimension, BigInteger samples, Proportion lambda, ErrorTarget target) implements ClusteringProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "boolean-clustering";

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
