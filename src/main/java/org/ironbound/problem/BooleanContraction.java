package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contraction coefficients of Boolean clustering [BOOL], whatever the dimension and the accuracy.
 *
 * @param samples n, at least 1
 * @param lambda  the correlation, strictly between 0 and 1
 */
public record BooleanContraction(BigInteger samples, Proportion lambda) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "boolean-coefficients";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda is a root of another dimension
     */
    public BooleanContraction {
        Ranges.requirePositive("samples", samples);
        if (lambda.dimension().isPresent() && !lambda.isInverseFourthRootOf(lambda.dimension().get())) {
            throw new IllegalArgumentException("lambda is another power of the dimension");
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
        lambda.dimension().ifPresent(dimension -> fields.put("dimension", dimension.toString()));
        fields.put("lambda", lambda.toString());
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.booleanContraction(this);
    }
}
