package org.ironbound.problem;

/**
 * Something made of a kind of clusters, a method for each.
 *
 * @param <R> what is made
 */
public interface ClusterVisitor<R> {
    R gaussianCluster(GaussianCluster kind);

    R booleanCluster(BooleanCluster kind);

    R sparseCluster(SparseCluster kind);
}
