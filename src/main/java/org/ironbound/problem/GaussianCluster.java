package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Map;

/**
 * A Gaussian cluster [GAUSS].
 *
 * @param dimension     d, at least 1
 * @param lambdaSquared L, strictly between 0 and 1
 */
public record GaussianCluster(BigInteger dimension, Proportion lambdaSquared) implements ClusterKind {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException    if one is; the message says which, what it is and what is allowed
     * @throws IllegalArgumentException if lambda-squared is a root of another dimension
     */
    public GaussianCluster {
        Ranges.requirePositive("dimension", dimension);
        if (!lambdaSquared.isInverseRootOf(dimension)) {
            throw new IllegalArgumentException("lambda-squared belongs to another dimension");
        }
    }

    @Override
    public String family() {
        return GaussianClustering.FAMILY;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("lambda-squared", lambdaSquared.toString());
    }

    @Override
    public <R> R accept(ClusterVisitor<R> visitor) {
        return visitor.gaussianCluster(this);
    }
}
