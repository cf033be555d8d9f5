package org.ironbound.problem;

import java.math.BigInteger;

/** A clustering problem: tell a fresh sample of the cluster from a null sample, by what was learnt from earlier samples. */
public sealed interface ClusteringProblem extends SampledProblem permits GaussianClustering, BooleanClustering, SparseHypercube {
    /** d, the number of independent coordinates. */
    BigInteger dimension();

    /** The accuracy. */
    ErrorTarget target();
}
