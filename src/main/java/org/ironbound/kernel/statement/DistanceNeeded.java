package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.bound.QuantilePair;
import org.ironbound.kernel.bound.QuantilePairLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Products;
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
    /*@ normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result ==> DistanceLemmas.isMeanAtMost(target, tail, unit);
      @ assignable \strictly_nothing; @*/
    static boolean isMeanAtMost(ErrorLimits target, BigInteger tail, BigInteger unit) {
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
     * The sum of the quantiles y and z of both error probabilities [DISTANCE-PAIR].
     *
     * @param problem with two error probabilities
     * @param y       between 0 and 1000, and so small that false negatives have certainly at most the chance Phi(-y)
     * @param z       between 0 and 1000, and so small that false positives have certainly at most the chance Phi(-z)
     * @param bits    after the point to compute with
     * @return null if a quantile is not that small or too far above the other, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ DistanceNeeded ofBoth(Clustering problem, BigFraction y, BigFraction z, int bits) {
        if (bits < 1 || !Comparison.isNotNegative(y) || !Comparison.isWithin(y, NormalDistribution.MAX_ARGUMENT)
                || !Comparison.isNotNegative(z) || !Comparison.isWithin(z, NormalDistribution.MAX_ARGUMENT)
                || !QuantilePair.isBalanced(y, z) || !QuantilePair.isBalanced(z, y)) {
            return null;
        }
        BigInteger unit = Precision.unit(bits);
        return unit.compareTo(BigInteger.valueOf(2L)) < 0 ? null : ofQuantiles(problem, y, z, unit);
    }

    /** From the scale to compute at. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 2 <= BigInteger.val(unit);
      @ requires 0 <= BigFraction.num(y) <= 1000 * BigFraction.den(y) && 0 < BigFraction.den(y);
      @ requires 0 <= BigFraction.num(z) <= 1000 * BigFraction.den(z) && 0 < BigFraction.den(z);
      @ requires QuantilePairLemmas.isBalanced(y, z) && QuantilePairLemmas.isBalanced(z, y);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ DistanceNeeded ofQuantiles(Clustering problem, BigFraction y, BigFraction z, BigInteger unit) {
        BigInteger first = tail(y, unit);
        BigInteger second = tail(z, unit);
        return isEachAtMost(problem.target, first, second, unit) ? ofTails(problem, y, z, first, second, unit) : null;
    }

    /** Whether the target keeps both error probabilities at or below first/unit and second/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result ==> DistanceLemmas.isEachAtMost(target, first, second, unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isEachAtMost(ErrorLimits target, BigInteger first, BigInteger second, BigInteger unit) {
        if (!target.isPair) {
            return false;
        }
        BigInteger most = first.multiply(target.falseNegatives.getDenominator());
        return target.falseNegatives.getNumerator().multiply(unit).compareTo(most) <= 0
            && target.falsePositives.getNumerator().multiply(unit).compareTo(second.multiply(target.falsePositives.getDenominator())) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ requires 0 <= BigFraction.num(y) && 0 < BigFraction.den(y) && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z);
      @ requires QuantilePairLemmas.isBalanced(y, z) && QuantilePairLemmas.isBalanced(z, y);
      @ requires DistanceLemmas.isTail(y, first, unit) && DistanceLemmas.isTail(z, second, unit);
      @ requires DistanceLemmas.isEachAtMost(problem.target, first, second, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static DistanceNeeded ofTails(Clustering problem, BigFraction y, BigFraction z, BigInteger first, BigInteger second,
            BigInteger unit) {
        //@ assert DistanceLemmas.ofTails(problem, y, z, first, second, unit);
        BigFraction value = sum(y, z);
        //@ assert DistanceLemmas.sum(Names.distance(problem), y, z, value);
        return new DistanceNeeded(problem, value);
    }

    /** y + z */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(y) && 0 < BigFraction.den(z);
      @ ensures \fresh(\result) && 0 < BigFraction.den(\result);
      @ ensures BigFraction.num(\result) * (BigFraction.den(y) * BigFraction.den(z))
      @   == (BigFraction.num(y) * BigFraction.den(z) + BigFraction.num(z) * BigFraction.den(y)) * BigFraction.den(\result);
      @ assignable \nothing; @*/
    private static BigFraction sum(BigFraction y, BigFraction z) {
        //@ assert Products.positive(BigFraction.den(y), BigFraction.den(z));
        BigInteger sum = y.getNumerator().multiply(z.getDenominator()).add(z.getNumerator().multiply(y.getDenominator()));
        return new BigFraction(sum, y.getDenominator().multiply(z.getDenominator()));
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

    /** Whether it is not negative and what this target needs, whatever the problem is otherwise. */
    /*@ public normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result ==> GroupLemmas.isNeeded(target, value);
      @ assignable \strictly_nothing; @*/
    public boolean isOf(ErrorLimits target) {
        return Comparison.isNotNegative(value) && problem.target.isSame(target);
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
