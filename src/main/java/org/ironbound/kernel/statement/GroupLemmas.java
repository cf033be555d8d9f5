package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.CoordinateCostLemmas;
import org.ironbound.kernel.exact.Products;

/** What is known of Gaussian clustering in groups of coordinates, as statements use it, for use in assertions; no Java code. */
public final class GroupLemmas {
    private GroupLemmas() {
    }

    /** The coordinate is Gaussian, its lambda squared is the fraction itself, and it has this number of samples. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.roots, c.samples;
      @ public static model strictly_pure helper boolean isLike(Coordinate c, BigInteger samples) {
      @   return c.kind == 0 && c.roots == 0 && BigInteger.val(c.samples) == BigInteger.val(samples); } @*/

    /** [GAUSS-ANISO] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.GAUSSIAN && Names.isProper(tau) && CoordinateCostLemmas.isSplit(rho, s);
      @ requires CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.tau(c), tau) && Names.atMost(Names.rho(c), rho);
      @ requires CoordinateCostLemmas.isCost(tau, rho, multiplier, value, unit);
      @ ensures \result && GroupNames.isCost(c, multiplier, value, unit);
      @ public static model strictly_pure helper boolean cost(Coordinate c, BigFraction tau, BigFraction rho, BigFraction multiplier,
      @     BigFraction s, BigInteger value, BigInteger unit) {
      @   return analysis.Clustering.coordinateParts(c.kind, BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power))
      @     && belowOne(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(s), BigFraction.den(s))
      @     && analysis.Anisotropy.costOf(Names.coordinate(c), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @         BigFraction.den(rho), BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(value),
      @         BigInteger.val(unit)); } @*/

    /** [GAUSS-ANISO] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.GAUSSIAN && CoordinateCostLemmas.isSplit(rho, s) && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.rho(c), rho) && CoordinateCostLemmas.isReach(rho, value, unit);
      @ ensures \result && GroupNames.isReach(c, value, unit);
      @ public static model strictly_pure helper boolean extent(Coordinate c, BigFraction rho, BigFraction s, BigInteger value,
      @     BigInteger unit) {
      @   return analysis.Clustering.coordinateParts(c.kind, BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power))
      @     && belowOne(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(s), BigFraction.den(s))
      @     && analysis.Anisotropy.reachOf(Names.coordinate(c), BigFraction.num(rho), BigFraction.den(rho), BigInteger.val(value),
      @         BigInteger.val(unit)); } @*/

    /** What is at most p/q < 1 is below 1. */
    /*@ public normal_behavior
      @ requires 0 < h && 0 < q && p < q && g * q <= p * h;
      @ ensures \result && g < h;
      @ public static model strictly_pure helper boolean belowOne(\bigint g, \bigint h, \bigint p, \bigint q) {
      @   return Products.strictlyMonotone(p, q, h) && (g < h || Products.monotone(h, g, q)); } @*/

    /** The sum of no costs. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit)
      @   && BigInteger.val(zero) == 0;
      @ ensures \result && GroupNames.isTotal(p, 0, multiplier, zero, unit);
      @ public static model strictly_pure helper boolean costOfNone(GaussianGroups p, BigFraction multiplier, BigInteger zero,
      @     BigInteger unit) {
      @   return GroupNames.groupsOfNone(p.numbers)
      @     && analysis.Anisotropy.totalOfNone(BigInteger.val(p.samples), BigFraction.num(multiplier), BigFraction.den(multiplier),
      @         BigInteger.val(unit)); } @*/

    /** The costs of one more group. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(cost) && \invariant_for(cost.coordinate) && isLike(cost.coordinate, p.samples);
      @ requires CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(dimension);
      @ requires BigFraction.num(cost.multiplier) == BigFraction.num(multiplier)
      @   && BigFraction.den(cost.multiplier) == BigFraction.den(multiplier) && BigInteger.val(cost.unit) == BigInteger.val(unit);
      @ requires GroupNames.groups(p.numbers, n + 1) == analysis.Anisotropy.with(GroupNames.groups(p.numbers, n),
      @   BigInteger.val(dimension), BigFraction.num(cost.coordinate.power), BigFraction.den(cost.coordinate.power));
      @ requires GroupNames.isTotal(p, n, multiplier, total, unit);
      @ requires BigInteger.val(more) == BigInteger.val(total) + BigInteger.val(dimension) * BigInteger.val(cost.value);
      @ ensures \result && GroupNames.isTotal(p, n + 1, multiplier, more, unit);
      @ public static model strictly_pure helper boolean moreCost(GaussianGroups p, \bigint n, BigFraction multiplier, BigInteger total,
      @     BigInteger dimension, CoordinateCostAtLeast cost, BigInteger more, BigInteger unit) {
      @   return analysis.Anisotropy.totalStep(GroupNames.groups(p.numbers, n), BigInteger.val(p.samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier), BigInteger.val(total), BigInteger.val(dimension), BigFraction.num(cost.coordinate.power),
      @       BigFraction.den(cost.coordinate.power), BigInteger.val(cost.value), BigInteger.val(unit)); } @*/

    /** The sum of no reaches. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && GroupNames.isReachOfAll(p, 0, zero, unit);
      @ public static model strictly_pure helper boolean reachOfNone(GaussianGroups p, BigInteger zero, BigInteger unit) {
      @   return GroupNames.groupsOfNone(p.numbers)
      @     && analysis.Anisotropy.reachOfNone(BigInteger.val(p.samples), BigInteger.val(unit)); } @*/

    /** The reaches of one more group. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(extent) && \invariant_for(extent.coordinate) && isLike(extent.coordinate, p.samples);
      @ requires 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(dimension) && BigInteger.val(extent.unit) == BigInteger.val(unit);
      @ requires GroupNames.groups(p.numbers, n + 1) == analysis.Anisotropy.with(GroupNames.groups(p.numbers, n),
      @   BigInteger.val(dimension), BigFraction.num(extent.coordinate.power), BigFraction.den(extent.coordinate.power));
      @ requires GroupNames.isReachOfAll(p, n, total, unit);
      @ requires BigInteger.val(more) == BigInteger.val(total) + BigInteger.val(dimension) * BigInteger.val(extent.value);
      @ ensures \result && GroupNames.isReachOfAll(p, n + 1, more, unit);
      @ public static model strictly_pure helper boolean moreReach(GaussianGroups p, \bigint n, BigInteger total, BigInteger dimension,
      @     CoordinateReachAtMost extent, BigInteger more, BigInteger unit) {
      @   return analysis.Anisotropy.reachStep(GroupNames.groups(p.numbers, n), BigInteger.val(p.samples), BigInteger.val(total),
      @       BigInteger.val(dimension), BigFraction.num(extent.coordinate.power), BigFraction.den(extent.coordinate.power),
      @       BigInteger.val(extent.value), BigInteger.val(unit)); } @*/

    /** The target needs this distance. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.isPair, t.falseNegatives, t.falsePositives;
      @ public static model strictly_pure helper boolean isNeeded(ErrorLimits t, BigFraction distance) {
      @   return 0 <= BigFraction.num(distance) && Names.atLeast(analysis.Clustering.leastDistance(Names.target(t)), distance); } @*/

    /** [GAUSS-ANISO] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ requires GroupNames.isTotal(p, p.groups, multiplier, total, unit) && isNeeded(p.target, distance);
      @ requires BigInteger.val(bound) * (BigFraction.den(multiplier) * (BigFraction.den(distance) * BigFraction.den(distance)))
      @   <= BigInteger.val(total) * (BigFraction.den(multiplier) * (BigFraction.den(distance) * BigFraction.den(distance)))
      @     + BigInteger.val(unit) * (BigFraction.num(multiplier) * (BigFraction.num(distance) * BigFraction.num(distance)));
      @ requires LearnerLemmas.isQuotient(value, bound, unit);
      @ ensures \result && Names.atLeast(GroupNames.memorization(p, false), value);
      @ public static model strictly_pure helper boolean memorization(GaussianGroups p, BigFraction multiplier, BigInteger total,
      @     BigFraction distance, BigInteger bound, BigInteger unit, BigFraction value) {
      @   return analysis.Anisotropy.memorization(GroupNames.list(p), BigInteger.val(p.samples), Names.target(p.target),
      @         BigFraction.num(multiplier), BigFraction.den(multiplier), BigFraction.num(distance), BigFraction.den(distance),
      @         BigInteger.val(total), BigInteger.val(bound), BigInteger.val(unit))
      @     && Weaker.lower(GroupNames.memorization(p, false), BigInteger.val(bound), BigInteger.val(unit), value); } @*/

    /** [GAUSS-ANISO] No learner. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && 1 <= BigInteger.val(unit);
      @ requires GroupNames.isReachOfAll(p, p.groups, total, unit) && isNeeded(p.target, distance);
      @ requires BigInteger.val(total) * (BigFraction.den(distance) * BigFraction.den(distance))
      @   < BigInteger.val(unit) * (BigFraction.num(distance) * BigFraction.num(distance));
      @ ensures \result && GroupNames.isOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(GaussianGroups p, BigInteger total, BigFraction distance,
      @     BigInteger unit) {
      @   return analysis.Anisotropy.outOfReach(GroupNames.list(p), BigInteger.val(p.samples), Names.target(p.target),
      @       BigFraction.num(distance), BigFraction.den(distance), BigInteger.val(total), BigInteger.val(unit)); } @*/

    /** [BITS] From below. */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(nats) && Names.atLeast(GroupNames.memorization(p, false), nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(GroupNames.memorization(p, true), value);
      @ public static model strictly_pure helper boolean bits(GaussianGroups p, BigFraction nats, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtLeast(GroupNames.memorization(p, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(GroupNames.memorization(p, true), BigInteger.val(lower), BigInteger.val(unit), value); } @*/
}
