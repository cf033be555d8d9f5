package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The contraction coefficients of the sparse hypercube [SPARSE], whatever the dimension and the accuracy.
 *
 * @param samples n, at least 1
 * @param fixed   p, the probability that a coordinate is fixed, strictly between 0 and 1
 */
public record SparseContraction(BigInteger samples, BigFraction fixed) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "sparse-coefficients";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public SparseContraction {
        Ranges.requirePositive("samples", samples);
        SparseHypercube.requireFixed(fixed);
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", samples.toString());
        fields.put("fixed-probability", Fractions.text(fixed));
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.sparseContraction(this);
    }

    /** Whether there are more samples than the exact law is computed for: bounds then stand for it [SPARSE-MANY]. */
    public boolean isMany() {
        return samples.compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)) > 0;
    }

    /** The number of samples, or of the first ones, which may stand for all where fewer tell less. */
    public int counted() {
        return samples.min(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)).intValueExact();
    }
}
