package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Map;

/**
 * A Boolean cluster.
 *
 * @param dimension d, at least 1
 * @param lambda    the correlation of a sample's sign with the centre's, strictly between 0 and 1
 */
public record BooleanCluster(BigInteger dimension, Proportion lambda) implements ClusterKind {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda is a root of another dimension
     */
    public BooleanCluster {
        Ranges.requirePositive("dimension", dimension);
        if (!lambda.isInverseFourthRootOf(dimension)) {
            throw new IllegalArgumentException("lambda belongs to another dimension");
        }
    }

    @Override
    public String family() {
        return BooleanClustering.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("lambda", lambda.toString());
    }

    @Override
    public <R> R accept(ClusterVisitor<R> visitor) {
        return visitor.booleanCluster(this);
    }
}
