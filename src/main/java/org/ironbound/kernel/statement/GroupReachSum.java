package org.ironbound.kernel.statement;

import java.math.BigInteger;

/** The square of the distance that all knowledge of the first groups of a problem is good for, from above [GAUSS-ANISO]. */
public final class GroupReachSum {
    /** The problem. */
    public final GaussianGroups problem;
    /** The number of groups. */
    public final int groups;
    /** The sum is at most this, in multiples of 1/unit. */
    public final BigInteger total;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ public invariant 0 <= groups && groups <= problem.groups;
      @ public invariant GroupNames.isReachOfAll(problem, groups, total, unit);
      @ public accessible \inv: this.problem, this.groups, this.total, this.unit,
      @   problem.samples, problem.target, problem.groups, problem.numbers, problem.numbers[*],
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ requires 0 <= groups && groups <= problem.groups;
      @ requires GroupNames.isReachOfAll(problem, groups, total, unit);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GroupReachSum(GaussianGroups problem, int groups, BigInteger total, BigInteger unit) {
        this.problem = problem;
        this.groups = groups;
        this.total = total;
        this.unit = unit;
    }

    /** No groups yet, at a scale; null if that is not positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.problem == problem && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GroupReachSum none(GaussianGroups problem, BigInteger unit) {
        if (unit.signum() <= 0) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert GroupLemmas.reachOfNone(problem, zero, unit);
        return new GroupReachSum(problem, 0, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param dimension the number of its coordinates
     * @param extent    of one of them
     * @return null if the next group is another one, or the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(extent);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.problem == problem && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GroupReachSum add(BigInteger dimension, CoordinateReachAtMost extent) {
        if (!problem.hasGroup(groups, dimension, extent.coordinate) || extent.unit.compareTo(unit) != 0) {
            return null;
        }
        BigInteger more = total.add(dimension.multiply(extent.value));
        //@ assert GroupLemmas.moreReach(problem, groups, total, dimension, extent, more, unit);
        return new GroupReachSum(problem, Mixture.after(groups, problem.groups), more, unit);
    }
}
