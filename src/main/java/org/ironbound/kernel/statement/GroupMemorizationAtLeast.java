package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.CoordinateCostLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/** Every learner of Gaussian clustering in groups of coordinates that reaches the target has a mem_n of at least the value. */
public final class GroupMemorizationAtLeast {
    /** Of which problem. */
    public final GaussianGroups problem;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(GroupNames.memorization(problem, inBits), value);
      @ public accessible \inv: this.problem, this.inBits, this.value,
      @   problem.samples, problem.target, problem.groups, problem.numbers, problem.numbers[*],
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(GroupNames.memorization(problem, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GroupMemorizationAtLeast(GaussianGroups problem, boolean inBits, BigFraction value) {
        this.problem = problem;
        this.inBits = inBits;
        this.value = value;
    }

    /**
     * From what the coordinates cost and the distance that the target needs [GAUSS-ANISO].
     *
     * @return null if the sum is not over all groups, or the distance is that of another target or negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(sum) && \invariant_for(distance);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == sum.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GroupMemorizationAtLeast gaussAniso(GroupCostSum sum, DistanceNeeded distance) {
        return sum.groups == sum.problem.groups && distance.isOf(sum.problem.target)
            ? ofTotal(sum.problem, sum.multiplier, sum.total, distance.value, sum.unit) : null;
    }

    /** From the sum over all groups. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ requires GroupNames.isTotal(problem, problem.groups, multiplier, total, unit);
      @ requires GroupLemmas.isNeeded(problem.target, distance);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static GroupMemorizationAtLeast ofTotal(GaussianGroups problem, BigFraction multiplier, BigInteger total,
            BigFraction distance, BigInteger unit) {
        BigInteger bound = bound(multiplier, distance, total, unit);
        BigFraction value = new BigFraction(bound, unit);
        //@ assert GroupLemmas.memorization(problem, multiplier, total, distance, bound, unit, value);
        return new GroupMemorizationAtLeast(problem, false, value);
    }

    /** total/unit + multiplier distance^2, rounded down to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires 1 <= BigFraction.den(multiplier) && 1 <= BigFraction.den(distance);
      @ ensures BigInteger.val(\result) * (BigFraction.den(multiplier) * (BigFraction.den(distance) * BigFraction.den(distance)))
      @   <= BigInteger.val(total) * (BigFraction.den(multiplier) * (BigFraction.den(distance) * BigFraction.den(distance)))
      @     + BigInteger.val(unit) * (BigFraction.num(multiplier) * (BigFraction.num(distance) * BigFraction.num(distance)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger bound(BigFraction multiplier, BigFraction distance, BigInteger total, BigInteger unit) {
        BigInteger square = distance.getDenominator().multiply(distance.getDenominator());
        BigInteger scale = multiplier.getDenominator().multiply(square);
        /*@ assert Products.positive(BigFraction.den(distance), BigFraction.den(distance))
          @   && Products.positive(BigFraction.den(multiplier), BigFraction.den(distance) * BigFraction.den(distance)); @*/
        BigInteger gain = multiplier.getNumerator().multiply(distance.getNumerator().multiply(distance.getNumerator()));
        return Division.floor(total.multiply(scale).add(unit.multiply(gain)), scale);
    }

    /**
     * This bound in bits, rounded down [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or negative, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GroupMemorizationAtLeast toBits(int bits) {
        return inBits || !Comparison.isNotNegative(value) ? null : toBits(problem, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(GroupNames.memorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ GroupMemorizationAtLeast toBits(GaussianGroups problem, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, problem, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(GroupNames.memorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static GroupMemorizationAtLeast toBits(Logarithm ln, GaussianGroups problem, BigFraction nats) {
        return ofNats(problem, nats, Bits.of(ln, nats).lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(GroupNames.memorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static GroupMemorizationAtLeast ofNats(GaussianGroups problem, BigFraction nats, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert GroupLemmas.bits(problem, nats, lower, unit, value);
        return new GroupMemorizationAtLeast(problem, true, value);
    }

    /** The statement with a weaker bound; null if it is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GroupMemorizationAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(GroupNames.memorization(problem, inBits), this.value, value);
        return new GroupMemorizationAtLeast(problem, inBits, value);
    }
}
