package org.ironbound.certificate;

import java.math.BigInteger;

/** A clustering problem: tell a fresh sample of the cluster from a null sample, by what was learnt from earlier samples. */
public interface ClusteringProblem extends Problem {
    /** d, the number of independent coordinates. */
    BigInteger dimension();

    /** n. */
    BigInteger samples();

    /** The accuracy. */
    ErrorTarget target();
}
