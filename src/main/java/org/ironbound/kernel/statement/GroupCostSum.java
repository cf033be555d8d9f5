package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CoordinateCostLemmas;
import org.ironbound.kernel.exact.Comparison;

/** What all coordinates of the first groups of a problem cost at least [GAUSS-ANISO], at a multiplier. */
public final class GroupCostSum {
    /** The problem. */
    public final GaussianGroups problem;
    /** The multiplier, not negative. */
    public final BigFraction multiplier;
    /** The number of groups. */
    public final int groups;
    /** The sum is at least this, in multiples of 1/unit. */
    public final BigInteger total;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(problem) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ public invariant 0 <= groups && groups <= problem.groups;
      @ public invariant GroupNames.isTotal(problem, groups, multiplier, total, unit);
      @ public accessible \inv: this.problem, this.multiplier, this.groups, this.total, this.unit,
      @   problem.samples, problem.target, problem.groups, problem.numbers, problem.numbers[*],
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ requires 0 <= groups && groups <= problem.groups;
      @ requires GroupNames.isTotal(problem, groups, multiplier, total, unit);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.multiplier == multiplier && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GroupCostSum(GaussianGroups problem, BigFraction multiplier, int groups, BigInteger total, BigInteger unit) {
        this.problem = problem;
        this.multiplier = multiplier;
        this.groups = groups;
        this.total = total;
        this.unit = unit;
    }

    /** No groups yet, at a scale; null if the scale is not positive or the multiplier negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.problem == problem && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GroupCostSum none(GaussianGroups problem, BigFraction multiplier, BigInteger unit) {
        if (unit.signum() <= 0 || !Comparison.isNotNegative(multiplier)) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert GroupLemmas.costOfNone(problem, multiplier, zero, unit);
        return new GroupCostSum(problem, multiplier, 0, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param dimension the number of its coordinates
     * @param cost      of one of them
     * @return null if the next group is another one, or the multiplier or the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cost);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.problem == problem && \result.multiplier == multiplier && \result.unit == unit;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GroupCostSum add(BigInteger dimension, CoordinateCostAtLeast cost) {
        if (!problem.hasGroup(groups, dimension, cost.coordinate) || !Comparison.isSame(cost.multiplier, multiplier)
                || cost.unit.compareTo(unit) != 0) {
            return null;
        }
        BigInteger more = total.add(dimension.multiply(cost.value));
        //@ assert GroupLemmas.moreCost(problem, groups, multiplier, total, dimension, cost, more, unit);
        return new GroupCostSum(problem, multiplier, Mixture.after(groups, problem.groups), more, unit);
    }
}
