package org.ironbound.claim.quantity;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.SampledProblem;

/** A number of a problem in whose place a variable may stand: the least memorization does not increase with it [MONOTONE]. */
enum Parameter {
    SAMPLES(1),
    ERROR(2);

    /** Its place among the arguments of a quantity, less one where clusters are counted first. */
    private final int place;

    Parameter(int place) {
        this.place = place;
    }

    /** Its place among the arguments of a quantity of a mixture, which begin with clusters and their kind, or of one cluster. */
    int place(boolean isMixture) {
        return isMixture ? place + 1 : place;
    }

    /** Its number in a problem; null where a problem has none. */
    BigFraction of(SampledProblem problem) {
        if (this == SAMPLES) {
            return new BigFraction(problem.samples());
        }
        ErrorTarget target = problem instanceof ClusterMixture mixture ? mixture.target() : ((ClusteringProblem) problem).target();
        return target instanceof AverageError average ? average.error() : null;
    }
}
