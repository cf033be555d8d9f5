package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** No learner of Gaussian clustering in groups of coordinates reaches the target. */
public final class NoGroupLearner {
    /** Of which problem. */
    public final GaussianGroups problem;

    /*@ public invariant \invariant_for(problem);
      @ public invariant GroupNames.isOutOfReach(problem);
      @ public accessible \inv: this.problem, problem.samples, problem.target, problem.groups, problem.numbers, problem.numbers[*],
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires GroupNames.isOutOfReach(problem);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoGroupLearner(GaussianGroups problem) {
        this.problem = problem;
    }

    /**
     * All that the samples say is good for a smaller distance than the target needs [GAUSS-ANISO].
     *
     * @return null if it is not, or the sum is not over all groups, or the distance is that of another target or negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(sum) && \invariant_for(distance);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == sum.problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoGroupLearner gaussAniso(GroupReachSum sum, DistanceNeeded distance) {
        return sum.groups == sum.problem.groups && distance.isOf(sum.problem.target)
            && isBelowSquare(sum.total, distance.value, sum.unit) ? ofTotal(sum.problem, sum.total, distance.value, sum.unit) : null;
    }

    /** Whether total/unit is below the square of the distance. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(total) * (BigFraction.den(distance) * BigFraction.den(distance))
      @   < BigInteger.val(unit) * (BigFraction.num(distance) * BigFraction.num(distance));
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowSquare(BigInteger total, BigFraction distance, BigInteger unit) {
        BigInteger needed = distance.getNumerator().multiply(distance.getNumerator());
        return total.multiply(distance.getDenominator().multiply(distance.getDenominator())).compareTo(unit.multiply(needed)) < 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ requires GroupNames.isReachOfAll(problem, problem.groups, total, unit) && GroupLemmas.isNeeded(problem.target, distance);
      @ requires BigInteger.val(total) * (BigFraction.den(distance) * BigFraction.den(distance))
      @   < BigInteger.val(unit) * (BigFraction.num(distance) * BigFraction.num(distance));
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static NoGroupLearner ofTotal(GaussianGroups problem, BigInteger total, BigFraction distance, BigInteger unit) {
        //@ assert GroupLemmas.outOfReach(problem, total, distance, unit);
        return new NoGroupLearner(problem);
    }
}
