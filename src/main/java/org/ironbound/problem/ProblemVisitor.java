package org.ironbound.problem;

/**
 * Something made of a problem, a method for each kind.
 *
 * @param <R> what is made
 * @param <E> what may be thrown
 */
public interface ProblemVisitor<R, E extends Exception> {
    /** What is made of Gaussian clustering. */
    R gaussianClustering(GaussianClustering problem) throws E;

    /** What is made of Gaussian clustering with an estimate of the centre. */
    R gaussianEstimation(GaussianEstimation problem) throws E;

    /** What is made of Gaussian clustering in groups of coordinates. */
    R anisotropicClustering(AnisotropicClustering problem) throws E;

    /** What is made of Boolean clustering. */
    R booleanClustering(BooleanClustering problem) throws E;

    /** What is made of Boolean clustering with an estimate of the centre. */
    R booleanEstimation(BooleanEstimation problem) throws E;

    /** What is made of the sparse Boolean hypercube. */
    R sparseHypercube(SparseHypercube problem) throws E;

    /** What is made of a mixture of clusters. */
    R clusterMixture(ClusterMixture problem) throws E;

    /** What is made of coefficients of one's own. */
    R customCoefficients(CustomCoefficients problem) throws E;

    /** What is made of a finite channel. */
    R finiteChannel(FiniteChannel problem) throws E;

    /** What is made of a channel with Gaussian noise. */
    R gaussianChannel(GaussianChannel problem) throws E;

    /** What is made of the coefficients of Gaussian clustering. */
    R gaussianContraction(GaussianContraction problem) throws E;

    /** What is made of the coefficients of Boolean clustering. */
    R booleanContraction(BooleanContraction problem) throws E;

    /** What is made of the coefficients of the sparse Boolean hypercube. */
    R sparseContraction(SparseContraction problem) throws E;
}
