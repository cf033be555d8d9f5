package org.ironbound.certificate;

import java.math.BigInteger;

/** A problem whose learners see samples that are independent given what is to be learnt. */
public interface SampledProblem extends Problem {
    /** How many samples a learner sees. */
    BigInteger samples();
}
