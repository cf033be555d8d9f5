package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.GaussianBottleneckLemmas;
import org.ironbound.kernel.bound.GaussianLearnerLemmas;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.bound.NoisyMean;
import org.ironbound.kernel.bound.NoisyMeanMisses;
import org.ironbound.kernel.bound.PrivacyFloorLemmas;
import org.ironbound.kernel.exact.Products;

/** The theorems about learners, as statements use them, for use in assertions; no Java code. */
public final class LearnerLemmas {
    private LearnerLemmas() {
    }

    /** The value is n/d. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isQuotient(BigFraction value, BigInteger n, BigInteger d) {
      @   return 0 < BigInteger.val(d) && 0 < BigFraction.den(value)
      @     && BigFraction.num(value) * BigInteger.val(d) == BigInteger.val(n) * BigFraction.den(value); } @*/

    /** [MEM] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && 0 <= BigFraction.num(ratio) && 0 <= BigFraction.num(information);
      @ requires Names.atLeast(Names.ratio(p.coordinate), ratio) && Names.atLeast(Names.information(p), information);
      @ requires MemorizationLemmas.isProduct(ratio, information, value);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean linear(Clustering p, BigFraction ratio, BigFraction information,
      @     BigFraction value) {
      @   return analysis.Clustering.memorization(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @         BigFraction.num(ratio), BigFraction.den(ratio), BigFraction.num(information), BigFraction.den(information))
      @     && Products.positive(BigFraction.den(ratio), BigFraction.den(information))
      @     && Weaker.lower(Names.memorization(p, false), BigFraction.num(ratio) * BigFraction.num(information),
      @         BigFraction.den(ratio) * BigFraction.den(information), value); } @*/

    /** [MEM-DIRECT] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && 0 <= BigFraction.num(constant) && 0 <= BigFraction.num(information);
      @ requires Names.atLeast(Names.constant(p.coordinate), constant) && Names.atLeast(Names.information(p), information);
      @ requires MemorizationLemmas.isProduct(constant, information, value);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean direct(Clustering p, BigFraction constant, BigFraction information,
      @     BigFraction value) {
      @   return analysis.Clustering.memorizationDirect(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @         BigFraction.num(constant), BigFraction.den(constant), BigFraction.num(information), BigFraction.den(information))
      @     && Products.positive(BigFraction.den(constant), BigFraction.den(information))
      @     && Weaker.lower(Names.memorization(p, false), BigFraction.num(constant) * BigFraction.num(information),
      @         BigFraction.den(constant) * BigFraction.den(information), value); } @*/

    /** [GAUSS-IB] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho);
      @ requires Names.atMost(Names.tau(p.coordinate), tau)
      @   && Names.atMost(Names.rho(p.coordinate), rho)
      @   && Names.atLeast(Names.information(p), information);
      @ requires GaussianBottleneckLemmas.isLower(p.dimension, tau, rho, information, lower, unit) && isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean bottleneck(Clustering p, BigFraction tau, BigFraction rho, BigFraction information,
      @     BigInteger lower, BigInteger unit, BigFraction value) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power))
      @     && analysis.GaussianClustering.memorization(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @       BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho), BigFraction.den(rho),
      @       BigFraction.num(information), BigFraction.den(information), BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.memorization(p, false), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(rho);
      @ requires Names.atMost(Names.rho(p.coordinate), rho) && Names.atLeast(Names.information(p), information);
      @ requires GaussianBottleneckLemmas.isExceeding(p.dimension, rho, information);
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(Clustering p, BigFraction rho, BigFraction information) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power))
      @     && analysis.GaussianClustering.outOfReach(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @       BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information)); } @*/

    /** [FEASIBLE] Whatever the samples are. */
    /*@ public normal_behavior
      @ requires \invariant_for(p)
      @   && Names.atMost(Names.carried(p.coordinate, p.dimension), carried)
      @   && Names.atLeast(Names.information(p), information);
      @ requires BigFraction.num(carried) * BigFraction.den(information) < BigFraction.num(information) * BigFraction.den(carried);
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean tooLittle(Clustering p, BigFraction carried, BigFraction information) {
      @   return analysis.Clustering.outOfReach(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @     BigFraction.num(carried), BigFraction.den(carried), BigFraction.num(information), BigFraction.den(information)); } @*/

    /** [FEASIBLE] Errors of no chance. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && BigFraction.num(p.target.falsePositives) == 0;
      @ requires p.target.isPair || BigFraction.num(p.target.falseNegatives) == 0;
      @ ensures \result && Names.isOutOfReach(p);
      @ public static model strictly_pure helper boolean perfect(Clustering p) {
      @   return analysis.Clustering.perfectIsOutOfReach(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @         BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives),
      @         BigFraction.den(p.target.falsePositives))
      @     && analysis.Clustering.perfectIsOutOfReach(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), 0, 1,
      @         BigFraction.den(p.target.falseNegatives)); } @*/

    /** [BITS] From below. */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(nats) && Names.atLeast(Names.memorization(p, false), nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.memorization(p, true), value);
      @ public static model strictly_pure helper boolean bitsBelow(Clustering p, BigFraction nats, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtLeast(Names.memorization(p, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.memorization(p, true), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [BITS] From above. */
    /*@ public normal_behavior
      @ requires Names.atMost(Names.memorization(p, false), nats);
      @ requires 0 < BigFraction.num(nats) && BitsLemmas.isAbove(nats, upper, unit) && isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.memorization(p, true), value);
      @ public static model strictly_pure helper boolean bitsAbove(Clustering p, BigFraction nats, BigInteger upper, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtMost(Names.memorization(p, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(Names.memorization(p, true), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** A learner whose errors have a mean of at most the target's bound. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && !p.target.isPair && Names.hasLearner(p, memorization, alpha, beta);
      @ requires (BigFraction.num(alpha) * BigFraction.den(beta)
      @      + BigFraction.num(beta) * BigFraction.den(alpha)) * BigFraction.den(p.target.falseNegatives)
      @   <= 2 * BigFraction.num(p.target.falseNegatives) * (BigFraction.den(alpha) * BigFraction.den(beta));
      @ ensures \result && Names.atMost(Names.memorization(p, false), memorization);
      @ public static model strictly_pure helper boolean reachesAverage(Clustering p, BigFraction memorization, BigFraction alpha,
      @     BigFraction beta) {
      @   return analysis.Clustering.learnerOfAverage(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       BigFraction.num(memorization), BigFraction.den(memorization), BigFraction.num(alpha), BigFraction.den(alpha),
      @       BigFraction.num(beta), BigFraction.den(beta), BigFraction.num(p.target.falseNegatives),
      @       BigFraction.den(p.target.falseNegatives)); } @*/

    /** A learner whose errors are at most the target's bounds. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.target) && p.target.isPair && Names.hasLearner(p, memorization, alpha, beta);
      @ requires BigFraction.num(alpha) * BigFraction.den(p.target.falseNegatives)
      @   <= BigFraction.num(p.target.falseNegatives) * BigFraction.den(alpha);
      @ requires BigFraction.num(beta) * BigFraction.den(p.target.falsePositives)
      @   <= BigFraction.num(p.target.falsePositives) * BigFraction.den(beta);
      @ ensures \result && Names.atMost(Names.memorization(p, false), memorization);
      @ public static model strictly_pure helper boolean reachesPair(Clustering p, BigFraction memorization, BigFraction alpha,
      @     BigFraction beta) {
      @   return analysis.Clustering.learnerOfPair(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       BigFraction.num(memorization), BigFraction.den(memorization), BigFraction.num(alpha), BigFraction.den(alpha),
      @       BigFraction.num(beta), BigFraction.den(beta), BigFraction.num(p.target.falseNegatives),
      @       BigFraction.den(p.target.falseNegatives), BigFraction.num(p.target.falsePositives),
      @       BigFraction.den(p.target.falsePositives)); } @*/

    /** A learner with weaker bounds. */
    /*@ public normal_behavior
      @ requires Names.hasLearner(p, memorization, alpha, beta);
      @ requires 0 < BigFraction.den(m)
      @   && BigFraction.num(memorization) * BigFraction.den(m) <= BigFraction.num(m) * BigFraction.den(memorization);
      @ requires 0 < BigFraction.den(a) && BigFraction.num(alpha) * BigFraction.den(a) <= BigFraction.num(a) * BigFraction.den(alpha);
      @ requires 0 < BigFraction.den(b) && BigFraction.num(beta) * BigFraction.den(b) <= BigFraction.num(b) * BigFraction.den(beta);
      @ ensures \result && Names.hasLearner(p, m, a, b);
      @ public static model strictly_pure helper boolean weakerLearner(Clustering p, BigFraction memorization, BigFraction alpha,
      @     BigFraction beta, BigFraction m, BigFraction a, BigFraction b) {
      @   return analysis.Clustering.weakenLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       BigFraction.num(memorization), BigFraction.den(memorization), BigFraction.num(alpha), BigFraction.den(alpha),
      @       BigFraction.num(beta), BigFraction.den(beta), BigFraction.num(m), BigFraction.den(m), BigFraction.num(a), BigFraction.den(a),
      @       BigFraction.num(b), BigFraction.den(b)); } @*/

    /** The mean is of as many samples as the problem has, and the misses are those of learners with its correlation. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.dimension, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @     mean.samples, mean.lower, mean.upper, mean.unit, mean.correlation, misses.dimension, misses.unit, misses.correlation;
      @ public static model strictly_pure helper boolean isAbout(Clustering p, NoisyMean mean, NoisyMeanMisses misses) {
      @   return BigInteger.val(misses.dimension) == BigInteger.val(p.dimension)
      @     && BigInteger.val(mean.samples) == BigInteger.val(p.coordinate.samples)
      @     && BigInteger.val(mean.unit) == BigInteger.val(misses.unit)
      @     && BigInteger.val(mean.correlation) == BigInteger.val(misses.correlation)
      @     && Names.atLeast(Names.parameter(p.coordinate), mean.lower)
      @     && Names.atMost(Names.parameter(p.coordinate), mean.upper); } @*/

    /** [GAUSS-LEARN] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.GAUSSIAN;
      @ requires \invariant_for(mean) && \invariant_for(misses) && isAbout(p, mean, misses);
      @ requires BigInteger.val(unit) == BigInteger.val(misses.unit);
      @ requires GaussianLearnerLemmas.isMemorization(p.dimension, p.coordinate.samples, mean.lower, mean.variance, memorization, unit);
      @ requires BigInteger.val(miss) == BigInteger.val(misses.level) + BigInteger.val(misses.excess);
      @ ensures \result
      @   && analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @       BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(misses.alarm), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean noisyMean(Clustering p, NoisyMean mean, NoisyMeanMisses misses,
      @     BigInteger memorization, BigInteger miss, BigInteger unit) {
      @   return analysis.GaussianClustering.learner(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       BigFraction.num(mean.lower), BigFraction.den(mean.lower), BigFraction.num(mean.upper), BigFraction.den(mean.upper),
      @       BigFraction.num(mean.variance), BigFraction.den(mean.variance), BigInteger.val(misses.correlation),
      @       BigFraction.num(misses.threshold), BigFraction.den(misses.threshold), BigInteger.val(memorization),
      @       BigInteger.val(misses.level), BigInteger.val(miss), BigInteger.val(misses.alarm), BigInteger.val(unit)); } @*/

    /** The learner that quotients describe, described by fractions. */
    /*@ public normal_behavior
      @ requires analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @     BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm), BigInteger.val(unit));
      @ requires isQuotient(m, memorization, unit) && isQuotient(a, miss, unit) && isQuotient(b, alarm, unit);
      @ ensures \result && Names.hasLearner(p, m, a, b);
      @ public static model strictly_pure helper boolean quotients(Clustering p, BigInteger memorization, BigInteger miss, BigInteger alarm,
      @     BigInteger unit, BigFraction m, BigFraction a, BigFraction b) {
      @   return analysis.Clustering.weakenLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @       BigInteger.val(memorization), BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm),
      @       BigInteger.val(unit), BigFraction.num(m), BigFraction.den(m), BigFraction.num(a), BigFraction.den(a), BigFraction.num(b),
      @       BigFraction.den(b)); } @*/

    /** [PRIV] */
    /*@ public normal_behavior
      @ requires \invariant_for(p)
      @   && \invariant_for(p.coordinate)
      @   && Names.atLeast(Names.memorization(p, false), m)
      @   && 0 < BigFraction.num(epsilon)
      @   && 0 < BigFraction.den(epsilon);
      @ requires PrivacyFloorLemmas.isDifferential(p.coordinate.samples, m, epsilon)
      @   && PrivacyFloorLemmas.isConcentrated(p.coordinate.samples, m, rho);
      @ requires PrivacyFloorLemmas.isGaussian(p.coordinate.samples, m, lower, unit) && isQuotient(mu, lower, unit);
      @ ensures \result && Names.atLeast(Names.epsilon(p), epsilon) && Names.atLeast(Names.concentrated(p), rho)
      @   && Names.atLeast(Names.gaussian(p), mu);
      @ public static model strictly_pure helper boolean privacy(Clustering p, BigFraction m, BigFraction epsilon, BigFraction rho,
      @     BigInteger lower, BigInteger unit, BigFraction mu) {
      @   return analysis.Clustering.coordinateParts(p.coordinate.kind, BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @         BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power))
      @     && analysis.Clustering.privacy(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), Names.target(p.target),
      @         BigFraction.num(m), BigFraction.den(m), BigFraction.num(epsilon), BigFraction.den(epsilon), BigInteger.val(lower),
      @         BigInteger.val(unit))
      @     && Products.positive(BigFraction.den(m), BigInteger.val(p.coordinate.samples))
      @     && Weaker.lower(Names.concentrated(p), BigFraction.num(m), BigFraction.den(m) * BigInteger.val(p.coordinate.samples), rho)
      @     && Weaker.lower(Names.gaussian(p), BigInteger.val(lower), BigInteger.val(unit), mu); } @*/
}
