package org.ironbound.problem;

/**
 * Something made of a kind of clusters, a method for each.
 *
 * @param <R> what is made
 */
public interface ClusterVisitor<R> {
    /** What is made of Gaussian clusters. */
    R gaussianCluster(GaussianCluster kind);

    /** What is made of Boolean clusters. */
    R booleanCluster(BooleanCluster kind);

    /** What is made of sparse Boolean clusters. */
    R sparseCluster(SparseCluster kind);
}
