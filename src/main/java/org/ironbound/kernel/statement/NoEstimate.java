package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.MeanSquaredError;
import org.ironbound.kernel.bound.MeanSquaredErrorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.CountMean;

/** No learner's model allows the estimate. */
public final class NoEstimate {
    /** Of which learners. */
    public final Estimation problem;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.isEstimateOutOfReach(problem);
      @ public accessible \inv: this.problem, problem.coordinate, problem.dimension, problem.error, problem.coordinate.kind,
      @   problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.isEstimateOutOfReach(problem);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoEstimate(Estimation problem) {
        this.problem = problem;
    }

    /**
     * All samples together do not allow it [GAUSS-EST].
     *
     * @return null if the coefficients are not of the same Gaussian samples, or their bound of tau_n is not below 1 less the error
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(coefficients);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoEstimate gaussEst(Estimation problem, CoefficientsAtMost coefficients) {
        return problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
            || !Comparison.isPositive(coefficients.tau)
            || !MeanSquaredError.isOutOfReach(coefficients.tau, problem.error) ? null : ofTau(problem, coefficients.tau);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires MeanSquaredErrorLemmas.excess(tau, problem.error) < 0;
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static NoEstimate ofTau(Estimation problem, BigFraction tau) {
        //@ assert EstimationLemmas.outOfReach(problem, tau);
        return new NoEstimate(problem);
    }

    /**
     * The best guess of the signs of the centre from all samples is wrong more often [BOOL-EST].
     *
     * @param mean how sure all counts of the samples make, for lambda or a larger number
     * @return null if it is not certainly wrong so often, or these are the counts of other samples
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(mean);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoEstimate boolEst(Estimation problem, CountMean mean) {
        if (!mean.isComplete() || !problem.coordinate.isSampledBy(mean.law.id) || !isTooUnsure(mean, problem.error)) {
            return null;
        }
        //@ assert SignEstimationLemmas.outOfReach(problem, mean);
        return new NoEstimate(problem);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mean);
      @ ensures \result ==> SignEstimationLemmas.isTooUnsure(mean, error);
      @ assignable \strictly_nothing; @*/
    private static boolean isTooUnsure(CountMean mean, BigFraction error) {
        BigInteger right = error.getDenominator().subtract(error.getNumerator().add(error.getNumerator()));
        return mean.sum.multiply(error.getDenominator()).compareTo(right.multiply(mean.law.unit)) < 0;
    }
}
