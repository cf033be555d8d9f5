package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.MeanSquaredErrorLemmas;

/** The theorems about estimates of the centre as statements use them, for use in assertions; no Java code. */
public final class EstimationLemmas {
    private EstimationLemmas() {
    }

    /** The samples are Gaussian, or Boolean and the error below 1/2. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind;
      @ public static model strictly_pure helper boolean isAccuracy(Coordinate c, BigFraction error) {
      @   return c.kind == Coordinate.GAUSSIAN
      @     || c.kind == Coordinate.BOOLEAN && 2 * BigFraction.num(error) < BigFraction.den(error); } @*/

    /** What a coordinate's name says. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN;
      @ ensures \result && analysis.Clustering.kind(Names.coordinate(p.coordinate)) == 0;
      @ public static model strictly_pure helper boolean isGaussian(Estimation p) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power)); } @*/

    /** [GAUSS-EST] From below. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(p.coordinate), tau);
      @ requires MeanSquaredErrorLemmas.isLower(p.dimension, tau, p.error, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.estimationMemorization(p, false), value);
      @ public static model strictly_pure helper boolean atLeast(Estimation p, BigFraction tau, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return isGaussian(p)
      @     && analysis.Estimation.memorizationAtLeast(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @         BigFraction.num(p.error), BigFraction.den(p.error), BigFraction.num(tau), BigFraction.den(tau), BigInteger.val(lower),
      @         BigInteger.val(unit))
      @     && Weaker.lower(Names.estimationMemorization(p, false), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [GAUSS-EST] From above. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atLeast(Names.tau(p.coordinate), tau);
      @ requires MeanSquaredErrorLemmas.isUpper(p.dimension, tau, p.error, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.estimationMemorization(p, false), value);
      @ public static model strictly_pure helper boolean atMost(Estimation p, BigFraction tau, BigInteger upper, BigInteger unit,
      @     BigFraction value) {
      @   return isGaussian(p)
      @     && analysis.Estimation.memorizationAtMost(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @         BigFraction.num(p.error), BigFraction.den(p.error), BigFraction.num(tau), BigFraction.den(tau), BigInteger.val(upper),
      @         BigInteger.val(unit))
      @     && Weaker.upper(Names.estimationMemorization(p, false), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [GAUSS-EST] No learner. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(p.coordinate), tau) && MeanSquaredErrorLemmas.excess(tau, p.error) < 0;
      @ ensures \result && Names.isEstimateOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(Estimation p, BigFraction tau) {
      @   return isGaussian(p)
      @     && analysis.Estimation.outOfReach(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigFraction.num(p.error),
      @         BigFraction.den(p.error), BigFraction.num(tau), BigFraction.den(tau)); } @*/

    /** [BITS] From below. */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(nats) && Names.atLeast(Names.estimationMemorization(p, false), nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.estimationMemorization(p, true), value);
      @ public static model strictly_pure helper boolean bitsBelow(Estimation p, BigFraction nats, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtLeast(Names.estimationMemorization(p, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.estimationMemorization(p, true), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [BITS] From above. */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.num(nats) && Names.atMost(Names.estimationMemorization(p, false), nats);
      @ requires BitsLemmas.isAbove(nats, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.estimationMemorization(p, true), value);
      @ public static model strictly_pure helper boolean bitsAbove(Estimation p, BigFraction nats, BigInteger upper, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtMost(Names.estimationMemorization(p, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(Names.estimationMemorization(p, true), BigInteger.val(upper), BigInteger.val(unit), value); } @*/
}
