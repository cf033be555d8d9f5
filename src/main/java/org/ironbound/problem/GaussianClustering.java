package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gaussian clustering [GAUSS]: what a certificate is about, exact and within its ranges.
 *
 * @param dimension     d, at least 1
 * @param samples       n, at least 1
 * @param lambdaSquared L, strictly between 0 and 1
 * @param target        the accuracy
 */
public record GaussianClustering(BigInteger dimension, BigInteger samples, Proportion lambdaSquared, ErrorTarget target)
        implements ClusteringProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "gaussian-clustering";
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
