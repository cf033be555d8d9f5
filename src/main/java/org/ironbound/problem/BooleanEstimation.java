package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Boolean clustering with an estimate of the centre [BOOL-EST]: samples as in {@link BooleanClustering}, but the learner is accurate if
 * from its model alone the signs of the centre can be estimated so that {@code d A} of them or fewer are wrong in the mean. A guess has
 * A = 1/2.
 *
 * @param dimension d, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param samples   n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param lambda    the mean of a sample's sign given that the centre's is +1, strictly between 0 and 1; often d^(-1/4)
 * @param bitError  A, strictly between 0 and 1/2
 */
public record BooleanEstimation(BigInteger dimension, BigInteger samples, Proportion lambda, BigFraction bitError) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "boolean-estimation";
    /** The name of the accuracy in a file, and in messages. */
    public static final String ERROR = "bit-error";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda is a root of another dimension
     */
    public BooleanEstimation {
        Ranges.requirePositive("dimension", dimension);
        Ranges.requirePositive("samples", samples);
        if (!lambda.isInverseFourthRootOf(dimension)) {
            throw new IllegalArgumentException("lambda belongs to another dimension");
        }
        if (Fractions.signum(bitError) <= 0 || bitError.compareTo(BigFraction.ONE_HALF) >= 0) {
            throw new InvalidFieldException(ERROR, Fractions.text(bitError), "strictly between 0 and 1/2; a guess has 1/2");
        }
        Ranges.requireSize(ERROR, bitError);
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
        fields.put(ERROR, Fractions.text(bitError));
        return fields;
    }

    /** What its coefficients depend on. */
    public BooleanContraction contraction() {
        return new BooleanContraction(samples, lambda);
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.booleanEstimation(this);
    }
}
