package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contraction coefficients of Gaussian clustering [GAUSS], whatever the dimension and the accuracy.
 *
 * @param samples       n, at least 1
 * @param lambdaSquared L, strictly between 0 and 1
 */
public record GaussianContraction(BigInteger samples, Proportion lambdaSquared) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "gaussian-coefficients";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda-squared is a root of another dimension
     */
    public GaussianContraction {
        Ranges.requirePositive("samples", samples);
        if (lambdaSquared.dimension().isPresent() && !lambdaSquared.isInverseRootOf(lambdaSquared.dimension().get())) {
            throw new IllegalArgumentException("lambda-squared is another power of the dimension");
        }
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", samples.toString());
        lambdaSquared.dimension().ifPresent(dimension -> fields.put("dimension", dimension.toString()));
        fields.put("lambda-squared", lambdaSquared.toString());
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.gaussianContraction(this);
    }
}
