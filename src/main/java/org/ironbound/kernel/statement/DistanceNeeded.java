package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.NormalDistribution;

/**
 * Tests of two normal laws of variance 1, whose means are a random distance W apart, reach the target in the mean over W only if the root
 * of E W^2 is at least the value.
 */
public final class DistanceNeeded {
    /** Of which problem. */
    public final Clustering problem;
    /** The root mean square distance is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(Names.distance(problem), value);
      @ public accessible \inv: this.problem, this.value, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(Names.distance(problem), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ DistanceNeeded(Clustering problem, BigFraction value) {
        this.problem = problem;
        this.value = value;
    }

    /**
     * Twice the quantile z [DISTANCE].
     *
     * @param z    between 0 and 1000, and so small that the mean of both error probabilities is certainly at most Phi(-z)
     * @param bits after the point to compute with
     * @return null if z is not that small, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ DistanceNeeded of(Clustering problem, BigFraction z, int bits) {
        if (bits < 1 || !Comparison.isNotNegative(z) || !Comparison.isWithin(z, NormalDistribution.MAX_ARGUMENT)) {
            return null;
        }
        BigInteger unit = Precision.unit(bits);
        return unit.compareTo(BigInteger.valueOf(2L)) < 0 ? null : ofQuantile(problem, z, unit);
    }

    /** From the scale to compute at. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 <= BigFraction.num(z) <= 1000 * BigFraction.den(z) && 0 < BigFraction.den(z);
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ DistanceNeeded ofQuantile(Clustering problem, BigFraction z, BigInteger unit) {
        BigInteger tail = tail(z, unit);
        return isMeanAtMost(problem.target, tail, unit) ? ofTail(problem, z, tail, unit) : null;
    }

    /** A lower bound of Phi(-z), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(z) <= 1000 * BigFraction.den(z) && 0 < BigFraction.den(z) && 2 <= BigInteger.val(unit);
      @ ensures DistanceLemmas.isTail(z, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger tail(BigFraction z, BigInteger unit) {
        return NormalDistribution.of(z.getNumerator().negate(), z.getDenominator(), unit).lower;
    }

    /** Whether the target keeps the mean of both error probabilities at or below tail/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result ==> DistanceLemmas.isMeanAtMost(target, tail, unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isMeanAtMost(ErrorLimits target, BigInteger tail, BigInteger unit) {
        BigInteger j = target.falseNegatives.getDenominator();
        if (!target.isPair) {
            return target.falseNegatives.getNumerator().multiply(unit).compareTo(tail.multiply(j)) <= 0;
        }
        BigInteger m = target.falsePositives.getDenominator();
        BigInteger sum = target.falseNegatives.getNumerator().multiply(m).add(target.falsePositives.getNumerator().multiply(j));
        return sum.multiply(unit).compareTo(tail.multiply(j.add(j).multiply(m))) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z) && 1 <= BigInteger.val(unit);
      @ requires DistanceLemmas.isTail(z, tail, unit) && DistanceLemmas.isMeanAtMost(problem.target, tail, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static DistanceNeeded ofTail(Clustering problem, BigFraction z, BigInteger tail, BigInteger unit) {
        BigInteger n = z.getNumerator();
        BigFraction value = new BigFraction(n.add(n), z.getDenominator());
        //@ assert DistanceLemmas.ofTail(problem, z, tail, unit, value);
        return new DistanceNeeded(problem, value);
    }

    /**
     * A lower bound of the detail with which a learner must know the mean of Gaussian samples [GAUSS-TV].
     *
     * @param s at least the bound of rho_n and below 1
     * @return null if the coefficients are not of the same Gaussian samples, or s is out of its range or too small
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients);
      @ ensures \result != null ==> problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(coefficients.rho);
      @ ensures \result != null ==> Names.atMost(Names.tau(problem.coordinate), coefficients.tau)
      @   && Names.atMost(Names.rho(problem.coordinate), coefficients.rho);
      @ ensures \result != null ==> 0 <= BigFraction.num(value) && 0 <= BigFraction.num(\result)
      @   && DetailLemmas.isNeeded(problem.dimension, coefficients.rho, value, \result);
      @ assignable \nothing; @*/
    /*@ nullable @*/ BigFraction detail(CoefficientsAtMost coefficients, BigFraction s) {
        if (problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
                || !Comparison.isPositive(coefficients.rho) || !Comparison.isNotNegative(value) || !Comparison.isPositive(s)
                || !Comparison.isBelowOne(s) || !Comparison.isAtMost(coefficients.rho, s)) {
            return null;
        }
        return Detail.needed(problem.dimension, coefficients.rho, value, s);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ DistanceNeeded weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.distance(problem), this.value, value);
        return new DistanceNeeded(problem, value);
    }
}
