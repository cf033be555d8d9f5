package org.ironbound.problem;

import java.math.BigInteger;

/** A problem whose learners see samples that are independent given what is to be learnt. */
public sealed interface SampledProblem extends Problem permits ClusteringProblem, ClusterMixture {
    /** How many samples a learner sees. */
    BigInteger samples();
}
