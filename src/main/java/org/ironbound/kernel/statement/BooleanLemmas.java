package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BooleanBottleneckLemmas;
import org.ironbound.kernel.bound.CapacityLemmas;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.law.BooleanCoefficientsLemmas;

/** The theorems about Boolean clustering as statements use them, for use in assertions; no Java code. */
public final class BooleanLemmas {
    private BooleanLemmas() {
    }

    /** [BOOL-LINEAR] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && Names.atMost(Names.parameter(c), lambda) && Names.isProper(lambda);
      @ requires BooleanCoefficientsLemmas.isLinear(BigInteger.val(c.samples), lambda, tau);
      @ ensures \result && Names.atMost(Names.tau(c), tau);
      @ public static model strictly_pure helper boolean linear(Coordinate c, BigFraction lambda, BigFraction tau) {
      @   return analysis.BooleanClustering.tauLinear(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power), BigFraction.num(lambda), BigFraction.den(lambda))
      @     && Products.positive(BigFraction.den(lambda), BigFraction.den(lambda))
      @     && (BigFraction.num(tau) != BigFraction.den(tau)
      @        || analysis.Quantity.weakenAtMost(Names.tau(c), 1, 1, BigFraction.num(tau), BigFraction.den(tau)))
      @     && (BigFraction.num(tau) == BigFraction.den(tau)
      @        || Weaker.upper(Names.tau(c), BigInteger.val(c.samples) * (BigFraction.num(lambda) * BigFraction.num(lambda)),
      @            BigFraction.den(lambda) * BigFraction.den(lambda), tau)); } @*/

    /** [BOOL-CLOSED] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && Names.atMost(Names.parameter(c), lambda) && Names.isProper(lambda);
      @ requires BooleanCoefficientsLemmas.isClosed(BigInteger.val(c.samples), lambda, tau);
      @ ensures \result && Names.atMost(Names.tau(c), tau);
      @ public static model strictly_pure helper boolean closed(Coordinate c, BigFraction lambda, BigFraction tau) {
      @   return analysis.BooleanClustering.tauClosed(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @       BigFraction.den(c.power), BigFraction.num(lambda), BigFraction.den(lambda), BigFraction.num(tau), BigFraction.den(tau)); } @*/

    /** [BOOL-SKEW] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && Names.atMost(Names.parameter(c), lambda) && Names.isProper(lambda);
      @ requires \invariant_for(m) && m.isCoefficient && LearnerLemmas.isQuotient(tau, m.upper, m.unit);
      @ requires Names.law(m) == analysis.Target.law(1, BigInteger.val(c.samples), 1, BigFraction.num(lambda), BigFraction.den(lambda));
      @ ensures \result && Names.atMost(Names.tau(c), tau);
      @ public static model strictly_pure helper boolean skew(Coordinate c, BigFraction lambda, LawMoments m, BigFraction tau) {
      @   return analysis.BooleanClustering.tauSkew(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigFraction.num(lambda), BigFraction.den(lambda), BigInteger.val(m.lower), BigInteger.val(m.upper),
      @         BigInteger.val(m.fourth), BigInteger.val(m.unit))
      @     && Weaker.upper(Names.tau(c), BigInteger.val(m.upper), BigInteger.val(m.unit), tau); } @*/

    /** [BOOL-LINEAR] What a bound of tau_n says about rho_n and the ratio. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && Names.atMost(Names.parameter(c), lambda) && Names.isProper(lambda);
      @ requires Names.atMost(Names.tau(c), tau) && BigFraction.num(tau) <= BigFraction.den(tau);
      @ requires BooleanCoefficientsLemmas.isRho(lambda, tau, rho)
      @   && 0 < BigFraction.num(rho)
      @   && MemorizationLemmas.isRatio(tau, rho, ratio);
      @ ensures \result && Names.atMost(Names.rho(c), rho) && Names.atLeast(Names.ratio(c), ratio);
      @ public static model strictly_pure helper boolean byTau(Coordinate c, BigFraction lambda, BigFraction tau, BigFraction rho,
      @     BigFraction ratio) {
      @   return analysis.BooleanClustering.rhoByTau(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigFraction.num(lambda), BigFraction.den(lambda), BigFraction.num(tau), BigFraction.den(tau))
      @     && Products.positive(BigFraction.den(lambda), BigFraction.den(lambda))
      @     && Products.positive(BigFraction.den(lambda) * BigFraction.den(lambda), BigFraction.den(tau))
      @     && Weaker.upper(Names.rho(c), (BigFraction.num(lambda) * BigFraction.num(lambda)) * BigFraction.num(tau),
      @         (BigFraction.den(lambda) * BigFraction.den(lambda)) * BigFraction.den(tau), rho)
      @     && Products.positive(BigFraction.den(tau), BigFraction.num(rho))
      @     && analysis.Clustering.defineRatio(Names.coordinate(c), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @         BigFraction.den(rho))
      @     && Weaker.lower(Names.ratio(c), (BigFraction.den(tau) - BigFraction.num(tau)) * BigFraction.den(rho),
      @         BigFraction.den(tau) * BigFraction.num(rho), ratio); } @*/

    /** [BOOL, SDPI-BINARY] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && Names.atLeast(Names.parameter(c), lambda) && Names.isProper(lambda);
      @ requires \invariant_for(m) && LearnerLemmas.isQuotient(tau, m.lower, m.unit) && BooleanCoefficientsLemmas.isRho(lambda, tau, rho);
      @ requires Names.law(m) == analysis.Target.law(1, BigInteger.val(c.samples), 1, BigFraction.num(lambda), BigFraction.den(lambda));
      @ ensures \result && Names.atLeast(Names.tau(c), tau) && Names.atLeast(Names.rho(c), rho);
      @ public static model strictly_pure helper boolean point(Coordinate c, BigFraction lambda, LawMoments m, BigFraction tau,
      @     BigFraction rho) {
      @   return analysis.BooleanClustering.secondMoments(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power), BigFraction.num(lambda), BigFraction.den(lambda), BigInteger.val(m.lower),
      @         BigInteger.val(m.upper), BigInteger.val(m.fourth), BigInteger.val(m.unit))
      @     && Products.positive(BigFraction.den(lambda), BigFraction.den(lambda))
      @     && Products.positive(BigFraction.den(lambda) * BigFraction.den(lambda), BigInteger.val(m.unit))
      @     && Weaker.lower(Names.tau(c), BigInteger.val(m.lower), BigInteger.val(m.unit), tau)
      @     && product(BigFraction.num(lambda) * BigFraction.num(lambda), BigFraction.den(lambda) * BigFraction.den(lambda),
      @         BigFraction.num(tau), BigFraction.den(tau), BigInteger.val(m.lower), BigInteger.val(m.unit), BigFraction.num(rho),
      @         BigFraction.den(rho))
      @     && Weaker.lower(Names.rho(c), (BigFraction.num(lambda) * BigFraction.num(lambda)) * BigInteger.val(m.lower),
      @         (BigFraction.den(lambda) * BigFraction.den(lambda)) * BigInteger.val(m.unit), rho); } @*/

    /** (p/q)(r/s) = x/y and r/s = u/v: (p/q)(u/v) = x/y. */
    /*@ public normal_behavior
      @ requires 0 < s && r * v == u * s && x * (q * s) == (p * r) * y;
      @ ensures \result && x * (q * v) == (p * u) * y;
      @ public static model strictly_pure helper boolean product(\bigint p, \bigint q, \bigint r, \bigint s, \bigint u, \bigint v,
      @     \bigint x, \bigint y) {
      @   return (x * (q * s)) * v == ((p * r) * y) * v && (p * y) * (r * v) == (p * y) * (u * s)
      @     && Products.cancel(x * (q * v), (p * u) * y, s) && Products.cancel((p * u) * y, x * (q * v), s); } @*/

    /** [SDPI-BINARY-SKEW] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && c.roots == 0 && \invariant_for(m) && m.isCoefficient;
      @ requires Names.law(m) == analysis.Target.law(1, BigInteger.val(c.samples), 1, BigFraction.num(c.power), BigFraction.den(c.power));
      @ ensures \result && Names.areCorrelations(c);
      @ public static model strictly_pure helper boolean correlations(Coordinate c, LawMoments m) {
      @   return analysis.BooleanClustering.correlations(BigInteger.val(c.samples), BigFraction.num(c.power),
      @       BigFraction.den(c.power)); } @*/

    /** [FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension) && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.parameter(c), lambda) && Names.isProper(lambda) && Names.atMost(Names.tau(c), tau);
      @ requires CapacityLemmas.isOfSigns(dimension, tau, lambda, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.carried(c, dimension), value);
      @ public static model strictly_pure helper boolean carried(Coordinate c, BigFraction tau, BigInteger dimension, BigFraction lambda,
      @     BigInteger upper, BigInteger unit, BigFraction value) {
      @   return analysis.BooleanClustering.capacity(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigInteger.val(dimension), BigFraction.num(lambda), BigFraction.den(lambda), BigFraction.num(tau), BigFraction.den(tau),
      @         BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(Names.carried(c, dimension), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [BOOL-GERBER] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.BOOLEAN
      @   && BigInteger.val(p.coordinate.samples) == 1;
      @ requires Names.atMost(Names.parameter(p.coordinate), lambda)
      @   && Names.isProper(lambda)
      @   && Names.atLeast(Names.information(p), information);
      @ requires 0 <= BigFraction.num(mean) && BigFraction.num(mean) <= BigFraction.den(mean) && 0 < BigFraction.den(mean);
      @ requires BooleanBottleneckLemmas.isEnough(p.dimension, lambda, mean, information);
      @ requires BooleanBottleneckLemmas.isLower(p.dimension, lambda, mean, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.memorization(p, false), value);
      @ public static model strictly_pure helper boolean gerber(Clustering p, BigFraction lambda, BigFraction mean, BigFraction information,
      @     BigInteger lower, BigInteger unit, BigFraction value) {
      @   return analysis.BooleanClustering.ofOneSample(p.coordinate.roots, BigFraction.num(p.coordinate.power),
      @         BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension), Names.target(p.target), BigFraction.num(lambda),
      @         BigFraction.den(lambda), BigFraction.num(mean), BigFraction.den(mean), BigFraction.num(information),
      @         BigFraction.den(information), BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.memorization(p, false), BigInteger.val(lower), BigInteger.val(unit), value); } @*/
}
