package org.ironbound.problem;

/**
 * Something made of a problem, a method for each kind.
 *
 * @param <R> what is made
 * @param <E> what may be thrown
 */
public interface ProblemVisitor<R, E extends Exception> {
    R gaussianClustering(GaussianClustering problem) throws E;

    R booleanClustering(BooleanClustering problem) throws E;

    R sparseHypercube(SparseHypercube problem) throws E;

    R clusterMixture(ClusterMixture problem) throws E;

    R customCoefficients(CustomCoefficients problem) throws E;

    R finiteChannel(FiniteChannel problem) throws E;

    R gaussianChannel(GaussianChannel problem) throws E;

    R gaussianContraction(GaussianContraction problem) throws E;

    R booleanContraction(BooleanContraction problem) throws E;

    R sparseContraction(SparseContraction problem) throws E;
}
