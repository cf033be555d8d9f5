package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.LeastError;

/** What is known of the errors of learners, as statements use it, for use in assertions; no Java code. */
public final class ErrorLemmas {
    private ErrorLemmas() {
    }

    /** [MIX-FEASIBLE] Every learner of this number of such coordinates errs at least value/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean atLeast(Coordinate c, BigInteger dimension, BigInteger value, BigInteger unit) {
      @   return analysis.LeastError.learnersErr(Names.coordinate(c), BigInteger.val(dimension), BigInteger.val(value),
      @       BigInteger.val(unit)); } @*/

    /** [FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(carried) && \invariant_for(error);
      @ requires BigFraction.num(error.capacity) == BigFraction.num(carried.value)
      @   && BigFraction.den(error.capacity) == BigFraction.den(carried.value);
      @ ensures \result && atLeast(carried.coordinate, carried.dimension, error.lower, error.unit);
      @ public static model strictly_pure helper boolean ofCarried(CarriedAtMost carried, LeastError error) {
      @   return analysis.LeastError.ofCarried(Names.coordinate(carried.coordinate), BigInteger.val(carried.dimension),
      @       BigFraction.num(carried.value), BigFraction.den(carried.value), BigInteger.val(error.lower),
      @       BigInteger.val(error.unit)); } @*/

    /** Nobody reaches the target. */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(problem.target) && Names.isOutOfReach(problem) && !problem.target.isPair;
      @ requires 1 <= BigInteger.val(unit);
      @ requires BigInteger.val(value) * BigFraction.den(problem.target.falseNegatives)
      @   <= BigInteger.val(unit) * BigFraction.num(problem.target.falseNegatives);
      @ ensures \result && atLeast(problem.coordinate, problem.dimension, value, unit);
      @ public static model strictly_pure helper boolean ofOutOfReach(Clustering problem, BigInteger value, BigInteger unit) {
      @   return analysis.LeastError.ofOutOfReach(Names.coordinate(problem.coordinate), BigInteger.val(problem.dimension),
      @       BigFraction.num(problem.target.falseNegatives), BigFraction.den(problem.target.falseNegatives), BigInteger.val(value),
      @       BigInteger.val(unit)); } @*/
}
