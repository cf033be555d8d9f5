package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Gaussian clustering with an estimate of the centre [GAUSS-EST]: samples as in {@link GaussianClustering}, but the learner is accurate if
 * from its model M alone the centre theta can be estimated with {@code E|theta - estimate|^2 <= d D}. The estimate 0 has D = 1.
 *
 * @param dimension        d, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param samples          n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param lambdaSquared    L, strictly between 0 and 1; often 1/sqrt(d)
 * @param meanSquaredError D, per coordinate, strictly between 0 and 1
 */
public record GaussianEstimation(BigInteger dimension, BigInteger samples, Proportion lambdaSquared, BigFraction meanSquaredError)
        implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "gaussian-estimation";
    /** The name of the accuracy in a file, and in messages. */
    public static final String ERROR = "mean-squared-error";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda-squared is a root of another dimension
     */
    public GaussianEstimation {
        Ranges.requirePositive("dimension", dimension);
        Ranges.requirePositive("samples", samples);
        if (!lambdaSquared.isInverseRootOf(dimension)) {
            throw new IllegalArgumentException("lambda-squared belongs to another dimension");
        }
        if (Fractions.signum(meanSquaredError) <= 0 || meanSquaredError.compareTo(BigFraction.ONE) >= 0) {
            throw new InvalidFieldException(ERROR, Fractions.text(meanSquaredError),
                "strictly between 0 and 1, per coordinate; the estimate 0 has 1");
        }
        Ranges.requireSize(ERROR, meanSquaredError);
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
        fields.put(ERROR, Fractions.text(meanSquaredError));
        return fields;
    }

    /** What its coefficients depend on. */
    public GaussianContraction contraction() {
        return new GaussianContraction(samples, lambdaSquared);
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.gaussianEstimation(this);
    }
}
