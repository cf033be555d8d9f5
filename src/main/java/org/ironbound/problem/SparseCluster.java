package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A cluster of the sparse Boolean hypercube.
 *
 * @param dimension d, at least 1
 * @param fixed     p, the probability that a coordinate is fixed, strictly between 0 and 1
 */
public record SparseCluster(BigInteger dimension, BigFraction fixed) implements ClusterKind {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public SparseCluster {
        Ranges.requirePositive("dimension", dimension);
        SparseHypercube.requireFixed(fixed);
    }

    @Override
    public String family() {
        return SparseHypercube.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("fixed-probability", Fractions.text(fixed));
    }

    @Override
    public <R> R accept(ClusterVisitor<R> visitor) {
        return visitor.sparseCluster(this);
    }
}
