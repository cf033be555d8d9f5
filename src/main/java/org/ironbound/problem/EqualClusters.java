package org.ironbound.problem;

import java.math.BigInteger;

/**
 * Equal clusters of a mixture.
 *
 * @param count how many
 * @param hit   numerator of the frequency of each, positive
 * @param whole its denominator, above hit
 * @param kind  what they are like
 */
public record EqualClusters(BigInteger count, BigInteger hit, BigInteger whole, ClusterKind kind) {
    /** Whether the mean number of samples from each of these clusters is at most {@code most}, when {@code samples} are drawn in all. */
    public boolean expectAtMost(BigInteger most, BigInteger samples) {
        return samples.multiply(hit).compareTo(most.multiply(whole)) <= 0;
    }
}
