package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The sparse Boolean hypercube [SPARSE]: each of d coordinates is fixed with probability p, to a fair sign that all samples then have; in
 * the other coordinates samples are fair signs. A null is fair signs throughout. The learner is to tell fresh samples from nulls.
 *
 * @param dimension d, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param samples   n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param fixed     p, strictly between 0 and 1
 * @param target    how accurate the learner has to be
 */
public record SparseHypercube(BigInteger dimension, BigInteger samples, BigFraction fixed, ErrorTarget target)
        implements ClusteringProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "sparse-hypercube";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public SparseHypercube {
        Ranges.requirePositive("dimension", dimension);
        Ranges.requirePositive("samples", samples);
        requireFixed(fixed);
    }

    static void requireFixed(BigFraction fixed) {
        if (Fractions.signum(fixed) <= 0 || fixed.compareTo(BigFraction.ONE) >= 0) {
            throw new InvalidFieldException("fixed-probability", Fractions.text(fixed), "strictly between 0 and 1");
        }
        Ranges.requireSize("fixed-probability", fixed);
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
        fields.put("fixed-probability", Fractions.text(fixed));
        fields.putAll(target.fields());
        return fields;
    }

    /** What its coefficients depend on. */
    public SparseContraction contraction() {
        return new SparseContraction(samples, fixed);
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.sparseHypercube(this);
    }
}
