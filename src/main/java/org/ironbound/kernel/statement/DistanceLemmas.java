package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.bound.QuantilePairLemmas;
import org.ironbound.kernel.exact.Products;

/** What distances of normal laws say about learners, as statements use it, for use in assertions; no Java code. */
public final class DistanceLemmas {
    private DistanceLemmas() {
    }

    /** Phi(-z) is at least tail/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTail(BigFraction z, BigInteger tail, BigInteger unit) {
      @   return analysis.Phi.atLeast(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(tail), BigInteger.val(unit)); } @*/

    /** The mean of both error probabilities is to be at most tail/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.isPair, t.falseNegatives, t.falsePositives;
      @ public static model strictly_pure helper boolean isMeanAtMost(ErrorLimits t, BigInteger tail, BigInteger unit) {
      @   return (t.isPair ==> (BigFraction.num(t.falseNegatives) * BigFraction.den(t.falsePositives)
      @         + BigFraction.num(t.falsePositives) * BigFraction.den(t.falseNegatives)) * BigInteger.val(unit)
      @       <= BigInteger.val(tail) * (2 * (BigFraction.den(t.falseNegatives) * BigFraction.den(t.falsePositives))))
      @     && (!t.isPair ==> BigFraction.num(t.falseNegatives) * BigInteger.val(unit)
      @       <= BigInteger.val(tail) * BigFraction.den(t.falseNegatives)); } @*/

    /** [DISTANCE] For an average error. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && !p.target.isPair && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z);
      @ requires 1 <= BigInteger.val(unit) && isTail(z, tail, unit) && isMeanAtMost(p.target, tail, unit);
      @ ensures \result && analysis.Quantity.atLeast(Names.distance(p), 2 * BigFraction.num(z), BigFraction.den(z));
      @ public static model strictly_pure helper boolean ofAverage(Clustering p, BigFraction z, BigInteger tail, BigInteger unit) {
      @   return analysis.Phi.monotoneAtLeast(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(tail), BigInteger.val(unit),
      @         -BigFraction.num(z), BigFraction.den(z), BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives))
      @     && analysis.Clustering.distanceOfAverage(BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives),
      @         BigFraction.num(z), BigFraction.den(z)); } @*/

    /** [DISTANCE] For two error probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && p.target.isPair && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z);
      @ requires 1 <= BigInteger.val(unit) && isTail(z, tail, unit) && isMeanAtMost(p.target, tail, unit);
      @ ensures \result && analysis.Quantity.atLeast(Names.distance(p), 2 * BigFraction.num(z), BigFraction.den(z));
      @ public static model strictly_pure helper boolean ofPair(Clustering p, BigFraction z, BigInteger tail, BigInteger unit) {
      @   return Products.positive(BigFraction.den(p.target.falseNegatives), BigFraction.den(p.target.falsePositives))
      @     && analysis.Phi.monotoneAtLeast(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(tail), BigInteger.val(unit),
      @         -BigFraction.num(z), BigFraction.den(z),
      @         BigFraction.num(p.target.falseNegatives) * BigFraction.den(p.target.falsePositives)
      @           + BigFraction.num(p.target.falsePositives) * BigFraction.den(p.target.falseNegatives),
      @         2 * (BigFraction.den(p.target.falseNegatives) * BigFraction.den(p.target.falsePositives)))
      @     && analysis.Clustering.distanceOfPair(BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives),
      @         BigFraction.num(p.target.falsePositives), BigFraction.den(p.target.falsePositives), BigFraction.num(z),
      @         BigFraction.den(z)); } @*/

    /** [DISTANCE] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z);
      @ requires 1 <= BigInteger.val(unit) && isTail(z, tail, unit) && isMeanAtMost(p.target, tail, unit);
      @ requires 0 < BigFraction.den(value)
      @   && BigFraction.num(value) * BigFraction.den(z) == 2 * BigFraction.num(z) * BigFraction.den(value);
      @ ensures \result && Names.atLeast(Names.distance(p), value);
      @ public static model strictly_pure helper boolean ofTail(Clustering p, BigFraction z, BigInteger tail, BigInteger unit,
      @     BigFraction value) {
      @   return (!p.target.isPair || ofPair(p, z, tail, unit))
      @     && (p.target.isPair || ofAverage(p, z, tail, unit))
      @     && Weaker.lower(Names.distance(p), 2 * BigFraction.num(z), BigFraction.den(z), value); } @*/

    /** Neither error probability is to be above its tail/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.isPair, t.falseNegatives, t.falsePositives;
      @ public static model strictly_pure helper boolean isEachAtMost(ErrorLimits t, BigInteger first, BigInteger second, BigInteger unit) {
      @   return t.isPair
      @     && BigFraction.num(t.falseNegatives) * BigInteger.val(unit) <= BigInteger.val(first) * BigFraction.den(t.falseNegatives)
      @     && BigFraction.num(t.falsePositives) * BigInteger.val(unit) <= BigInteger.val(second) * BigFraction.den(t.falsePositives); } @*/

    /** [DISTANCE-PAIR] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target);
      @ requires 0 <= BigFraction.num(y) && 0 < BigFraction.den(y) && 0 <= BigFraction.num(z) && 0 < BigFraction.den(z);
      @ requires QuantilePairLemmas.isBalanced(y, z) && QuantilePairLemmas.isBalanced(z, y);
      @ requires 1 <= BigInteger.val(unit) && isTail(y, first, unit) && isTail(z, second, unit)
      @   && isEachAtMost(p.target, first, second, unit);
      @ ensures \result && analysis.Quantity.atLeast(Names.distance(p),
      @   BigFraction.num(y) * BigFraction.den(z) + BigFraction.num(z) * BigFraction.den(y), BigFraction.den(y) * BigFraction.den(z));
      @ public static model strictly_pure helper boolean ofTails(Clustering p, BigFraction y, BigFraction z, BigInteger first,
      @     BigInteger second, BigInteger unit) {
      @   return analysis.Phi.monotoneAtLeast(-BigFraction.num(y), BigFraction.den(y), BigInteger.val(first), BigInteger.val(unit),
      @         -BigFraction.num(y), BigFraction.den(y), BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives))
      @     && analysis.Phi.monotoneAtLeast(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(second), BigInteger.val(unit),
      @         -BigFraction.num(z), BigFraction.den(z), BigFraction.num(p.target.falsePositives), BigFraction.den(p.target.falsePositives))
      @     && analysis.Clustering.distanceOfBoth(BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives),
      @         BigFraction.num(p.target.falsePositives), BigFraction.den(p.target.falsePositives), BigFraction.num(y), BigFraction.den(y),
      @         BigFraction.num(z), BigFraction.den(z)); } @*/

    /** [DISTANCE-PAIR] As a fraction. */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.den(y) && 0 < BigFraction.den(z) && 0 < BigFraction.den(value);
      @ requires analysis.Quantity.atLeast(quantity,
      @   BigFraction.num(y) * BigFraction.den(z) + BigFraction.num(z) * BigFraction.den(y), BigFraction.den(y) * BigFraction.den(z));
      @ requires BigFraction.num(value) * (BigFraction.den(y) * BigFraction.den(z))
      @   == (BigFraction.num(y) * BigFraction.den(z) + BigFraction.num(z) * BigFraction.den(y)) * BigFraction.den(value);
      @ ensures \result && Names.atLeast(quantity, value);
      @ public static model strictly_pure helper boolean sum(\bigint quantity, BigFraction y, BigFraction z, BigFraction value) {
      @   return Products.positive(BigFraction.den(y), BigFraction.den(z))
      @     && Weaker.lower(quantity, BigFraction.num(y) * BigFraction.den(z) + BigFraction.num(z) * BigFraction.den(y),
      @         BigFraction.den(y) * BigFraction.den(z), value); } @*/

    /** [GAUSS-TV] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho) && 0 <= BigFraction.num(distance) && BigFraction.num(detail) < BigFraction.den(detail);
      @ requires Names.atMost(Names.tau(p.coordinate), tau)
      @   && Names.atMost(Names.rho(p.coordinate), rho)
      @   && Names.atLeast(Names.distance(p), distance);
      @ requires DetailLemmas.isNeeded(p.dimension, rho, distance, detail)
      @   && DetailLemmas.isLower(p.dimension, tau, detail, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean memorization(Clustering p, BigFraction tau, BigFraction rho, BigFraction distance,
      @     BigFraction detail, BigInteger lower, BigInteger unit, BigFraction value) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power))
      @     && analysis.GaussianClustering.memorizationByDistance(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       Names.target(p.target), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho), BigFraction.den(rho),
      @       BigFraction.num(distance), BigFraction.den(distance), BigFraction.num(detail), BigFraction.den(detail),
      @       BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.memorization(p, false), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [GAUSS-TV] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN
      @   && 0 < BigFraction.num(rho) && 0 <= BigFraction.num(distance) && BigFraction.den(detail) < BigFraction.num(detail);
      @ requires Names.atMost(Names.rho(p.coordinate), rho) && Names.atLeast(Names.distance(p), distance);
      @ requires DetailLemmas.isNeeded(p.dimension, rho, distance, detail);
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(Clustering p, BigFraction rho, BigFraction distance,
      @     BigFraction detail) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power))
      @     && analysis.GaussianClustering.outOfReachByDistance(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       Names.target(p.target), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(distance), BigFraction.den(distance),
      @       BigFraction.num(detail), BigFraction.den(detail)); } @*/
}
