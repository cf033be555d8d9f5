package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Map;

/** What a cluster of a mixture is like: one of the clustering problems without its samples and its error. */
public sealed interface ClusterKind permits GaussianCluster, BooleanCluster, SparseCluster {
    /** The value of "family" in a file. */
    String family();

    /** d. */
    BigInteger dimension();

    /** Its other fields in a file, in order. */
    Map<String, String> fields();

    /** What the visitor makes of clusters of this kind. */
    <R> R accept(ClusterVisitor<R> visitor);
}
