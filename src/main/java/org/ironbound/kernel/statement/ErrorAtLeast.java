package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.LeastError;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;

/** The mean of both error probabilities of every learner of a clustering problem is at least the value [MIX-FEASIBLE]. */
public final class ErrorAtLeast {
    /** The law of each coordinate. */
    public final Coordinate coordinate;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** The mean is at least this, in multiples of 1/unit; below 0 it says nothing. */
    public final BigInteger value;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ public invariant ErrorLemmas.atLeast(coordinate, dimension, value, unit);
      @ public accessible \inv: this.coordinate, this.dimension, this.value, this.unit, coordinate.kind, coordinate.samples,
      @   coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ requires ErrorLemmas.atLeast(coordinate, dimension, value, unit);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.dimension == dimension && this.value == value && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ErrorAtLeast(Coordinate coordinate, BigInteger dimension, BigInteger value, BigInteger unit) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.value = value;
        this.unit = unit;
    }

    /**
     * By what the samples carry about a fresh one [FEASIBLE].
     *
     * @param error the least where samples carry no more
     * @return null if it is of other samples
     */
    /*@ public normal_behavior
      @ requires \invariant_for(carried) && \invariant_for(error);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == carried.coordinate && \result.unit == error.unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ErrorAtLeast feasible(CarriedAtMost carried, LeastError error) {
        if (!Comparison.isSame(error.capacity, carried.value)) {
            return null;
        }
        //@ assert ErrorLemmas.ofCarried(carried, error);
        return new ErrorAtLeast(carried.coordinate, carried.dimension, error.lower, error.unit);
    }

    /**
     * By a target for the mean that no learner reaches.
     *
     * @param unit the scale
     * @return null if it is not positive, or the target is not for the mean
     */
    /*@ public normal_behavior
      @ requires \invariant_for(none);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == none.problem.coordinate && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ErrorAtLeast above(NoLearner none, BigInteger unit) {
        return unit.signum() <= 0 || none.problem.target.isPair ? null : above(none.problem, unit);
    }

    /** By a problem whose target no learner reaches. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.isOutOfReach(problem) && !problem.target.isPair && 1 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.coordinate == problem.coordinate && \result.unit == unit;
      @ assignable \nothing; @*/
    private static ErrorAtLeast above(Clustering problem, BigInteger unit) {
        BigInteger value = scaled(problem.target.falseNegatives, unit);
        //@ assert ErrorLemmas.ofOutOfReach(problem, value, unit);
        return new ErrorAtLeast(problem.coordinate, problem.dimension, value, unit);
    }

    /** The fraction in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(x);
      @ ensures BigInteger.val(\result) * BigFraction.den(x) <= BigInteger.val(unit) * BigFraction.num(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger scaled(BigFraction x, BigInteger unit) {
        return Division.floor(unit.multiply(x.getNumerator()), x.getDenominator());
    }
}
