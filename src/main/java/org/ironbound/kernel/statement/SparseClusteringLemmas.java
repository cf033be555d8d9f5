package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CapacityLemmas;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.law.SparseLawLemmas;
import org.ironbound.kernel.real.LogarithmLemmas;

/** The theorems about the sparse hypercube as statements use them, for use in assertions; no Java code. */
public final class SparseClusteringLemmas {
    private SparseClusteringLemmas() {
    }

    /** The law of the mean of a fresh sample given the samples. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.samples, c.power;
      @ public static model strictly_pure helper boolean isOfSamples(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return SparseLawLemmas.isAgreement(BigInteger.val(c.samples), c.power, agreement)
      @     && SparseLawLemmas.isTau(BigInteger.val(c.samples), c.power, mean); } @*/

    /** The law of the mean of a fresh sample given the centre. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.power;
      @ public static model strictly_pure helper boolean isOfCentre(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return BigFraction.num(agreement) == BigFraction.num(c.power) && BigFraction.den(agreement) == BigFraction.den(c.power)
      @     && 0 < BigFraction.num(mean) && BigFraction.num(mean) == BigFraction.den(mean); } @*/

    /** One of the two. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.samples, c.power;
      @ public static model strictly_pure helper boolean isView(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return isOfSamples(c, agreement, mean) || isOfCentre(c, agreement, mean); } @*/

    /** A view's chances are positive and at most 1. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && isView(c, agreement, mean);
      @ ensures \result && 0 < BigFraction.num(agreement) && BigFraction.num(agreement) <= BigFraction.den(agreement);
      @ ensures 0 < BigFraction.num(mean) && BigFraction.num(mean) <= BigFraction.den(mean);
      @ public static model strictly_pure helper boolean ranges(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return true; } @*/

    /** [SPARSE] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && SparseLawLemmas.isTau(BigInteger.val(c.samples), c.power, tau);
      @ ensures \result && Names.atMost(Names.tau(c), tau);
      @ public static model strictly_pure helper boolean tauOfSamples(Coordinate c, BigFraction tau) {
      @   return LogarithmLemmas.powerPositive(BigInteger.val(c.samples) - 1)
      @     && SparseLawLemmas.agreementRange(BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, BigInteger.val(c.samples) - 1))
      @     && analysis.SparseClustering.tau(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1))
      @     && Weaker.upper(Names.tau(c), BigFraction.num(c.power) * \dl_pow(2, BigInteger.val(c.samples) - 1),
      @         BigFraction.num(c.power) * \dl_pow(2, BigInteger.val(c.samples) - 1)
      @           + (BigFraction.den(c.power) - BigFraction.num(c.power)), tau); } @*/

    /** [SPARSE] However many samples there are, tau_n is at most 1. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && 0 < BigFraction.num(tau)
      @   && BigFraction.num(tau) == BigFraction.den(tau);
      @ ensures \result && Names.atMost(Names.tau(c), tau);
      @ public static model strictly_pure helper boolean tauOfMany(Coordinate c, BigFraction tau) {
      @   return LogarithmLemmas.powerPositive(BigInteger.val(c.samples) - 1)
      @     && SparseLawLemmas.agreementRange(BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, BigInteger.val(c.samples) - 1))
      @     && analysis.SparseClustering.tau(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1))
      @     && atMostOne(Names.tau(c), BigFraction.num(c.power) * \dl_pow(2, BigInteger.val(c.samples) - 1),
      @         BigFraction.num(c.power) * \dl_pow(2, BigInteger.val(c.samples) - 1)
      @           + (BigFraction.den(c.power) - BigFraction.num(c.power)), tau); } @*/

    /** What is at most p/q, which is at most 1, is at most 1. */
    /*@ public normal_behavior
      @ requires 0 < q && p <= q && analysis.Quantity.atMost(x, p, q) && 0 < BigFraction.num(one)
      @   && BigFraction.num(one) == BigFraction.den(one);
      @ ensures \result && Names.atMost(x, one);
      @ public static model strictly_pure helper boolean atMostOne(\bigint x, \bigint p, \bigint q, BigFraction one) {
      @   return Products.monotone(p, q, BigFraction.den(one))
      @     && analysis.Quantity.weakenAtMost(x, p, q, BigFraction.num(one), BigFraction.den(one)); } @*/

    /** [SPARSE] rho_n is at most tau_n. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && Names.atMost(Names.tau(c), tau);
      @ ensures \result && Names.atMost(Names.rho(c), tau);
      @ public static model strictly_pure helper boolean rhoByTau(Coordinate c, BigFraction tau) {
      @   return analysis.SparseClustering.rhoByTau(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @       BigFraction.num(tau), BigFraction.den(tau)); } @*/

    /** What upper bounds of both coefficients say about the ratio. */
    /*@ public normal_behavior
      @ requires Names.atMost(Names.tau(c), tau) && BigFraction.num(tau) <= BigFraction.den(tau);
      @ requires Names.atMost(Names.rho(c), rho) && 0 < BigFraction.num(rho) && MemorizationLemmas.isRatio(tau, rho, ratio);
      @ ensures \result && Names.atLeast(Names.ratio(c), ratio);
      @ public static model strictly_pure helper boolean ratioOfBounds(Coordinate c, BigFraction tau, BigFraction rho, BigFraction ratio) {
      @   return Products.positive(BigFraction.den(tau), BigFraction.num(rho))
      @     && analysis.Clustering.defineRatio(Names.coordinate(c), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @         BigFraction.den(rho))
      @     && Weaker.lower(Names.ratio(c), (BigFraction.den(tau) - BigFraction.num(tau)) * BigFraction.den(rho),
      @         BigFraction.den(tau) * BigFraction.num(rho), ratio); } @*/

    /** [FEASIBLE, SPARSE-MANY] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && 1 <= BigInteger.val(dimension) && isView(c, agreement, mean);
      @ requires CapacityLemmas.isOfSigns(dimension, agreement, mean, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.carried(c, dimension), value);
      @ public static model strictly_pure helper boolean carried(Coordinate c, BigFraction agreement, BigFraction mean,
      @     BigInteger dimension, BigInteger upper, BigInteger unit, BigFraction value) {
      @   return (!isOfSamples(c, agreement, mean)
      @        || analysis.SparseClustering.capacity(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @            \dl_pow(2, BigInteger.val(c.samples) - 1), BigInteger.val(dimension), BigFraction.num(agreement),
      @            BigFraction.den(agreement), BigFraction.num(mean), BigFraction.den(mean), BigInteger.val(upper), BigInteger.val(unit)))
      @     && (isOfSamples(c, agreement, mean)
      @        || analysis.SparseClustering.capacityOfCentre(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @            BigInteger.val(dimension), BigFraction.num(mean), BigInteger.val(upper), BigInteger.val(unit)))
      @     && Weaker.upper(Names.carried(c, dimension), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [SPARSE, SPARSE-MANY] An upper bound n/m of the coefficient of a view's law is one of rho_n. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && isView(c, agreement, mean) && LearnerLemmas.isQuotient(rho, n, m);
      @ requires analysis.Target.coefficientAtMost(analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement),
      @   BigFraction.num(mean), BigFraction.den(mean)), BigInteger.val(n), BigInteger.val(m));
      @ ensures \result && Names.atMost(Names.rho(c), rho);
      @ public static model strictly_pure helper boolean rhoByView(Coordinate c, BigFraction agreement, BigFraction mean, BigInteger n,
      @     BigInteger m, BigFraction rho) {
      @   return (!isOfSamples(c, agreement, mean)
      @       || analysis.SparseClustering.rhoAtMost(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1), BigFraction.num(agreement), BigFraction.den(agreement),
      @         BigFraction.num(mean), BigFraction.den(mean), BigInteger.val(n), BigInteger.val(m)))
      @     && (isOfSamples(c, agreement, mean)
      @       || analysis.SparseClustering.rhoByCentre(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigFraction.num(mean), BigInteger.val(n), BigInteger.val(m)))
      @     && Weaker.upper(Names.rho(c), BigInteger.val(n), BigInteger.val(m), rho); } @*/

    /** [SPARSE, SPARSE-MANY] The second moment of a view's law. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && isView(c, agreement, mean);
      @ requires analysis.Target.coefficientIsSecondMoment(analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement),
      @   BigFraction.num(mean), BigFraction.den(mean)));
      @ ensures \result && Names.areCorrelations(c);
      @ public static model strictly_pure helper boolean correlations(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return (!isOfSamples(c, agreement, mean)
      @       || analysis.SparseClustering.correlations(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1), BigFraction.num(agreement), BigFraction.den(agreement),
      @         BigFraction.num(mean), BigFraction.den(mean)))
      @     && (isOfSamples(c, agreement, mean)
      @       || analysis.SparseClustering.correlationsByCentre(BigInteger.val(c.samples), BigFraction.num(c.power),
      @         BigFraction.den(c.power), BigFraction.num(mean))); } @*/

    /** [SPARSE] tau_n is at least that of the first k samples. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && 1 <= k && k <= BigInteger.val(c.samples)
      @   && SparseLawLemmas.isTau(k, c.power, bound);
      @ ensures \result && Names.atLeast(Names.tau(c), bound);
      @ public static model strictly_pure helper boolean tauOfFirst(Coordinate c, \bigint k, BigFraction bound) {
      @   return LogarithmLemmas.powerPositive(k - 1)
      @     && LogarithmLemmas.powerIncreases(k - 1, BigInteger.val(c.samples) - 1)
      @     && analysis.SparseClustering.tau(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1))
      @     && fewer(Names.tau(c), BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, k - 1),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1), bound); } @*/

    /** What is at least the chance q for v = 2^(n-1) is at least that for a smaller w. */
    /*@ public normal_behavior
      @ requires 0 < a && a < b && 1 <= w && w <= v && analysis.Quantity.atLeast(x, a * v, a * v + (b - a));
      @ requires 0 < BigFraction.den(bound) && BigFraction.num(bound) * (a * w + (b - a)) == (a * w) * BigFraction.den(bound);
      @ ensures \result && Names.atLeast(x, bound);
      @ public static model strictly_pure helper boolean fewer(\bigint x, \bigint a, \bigint b, \bigint w, \bigint v, BigFraction bound) {
      @   return SparseLawLemmas.tauIncreasesInSamples(a, b, w, v)
      @     && SparseLawLemmas.agreementRange(a, b, w)
      @     && SparseLawLemmas.agreementRange(a, b, v)
      @     && analysis.Quantity.weakenAtLeast(x, a * v, a * v + (b - a), a * w, a * w + (b - a))
      @     && Weaker.lower(x, a * w, a * w + (b - a), bound); } @*/

    /** [SPARSE, SDPI-BINARY, SPARSE-MANY] rho_n is at least the second moment for the first k samples. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && 1 <= k && k <= BigInteger.val(c.samples);
      @ requires SparseLawLemmas.isTau(k, c.power, q) && SparseLawLemmas.isSecondMoment(c.power, q, rho);
      @ ensures \result && Names.atLeast(Names.rho(c), rho);
      @ public static model strictly_pure helper boolean secondMomentOfFirst(Coordinate c, \bigint k, BigFraction q, BigFraction rho) {
      @   return LogarithmLemmas.powerPositive(k - 1)
      @     && SparseLawLemmas.agreementRange(BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, k - 1))
      @     && analysis.SparseClustering.rhoAtLeastSecondMoment(k, BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, k - 1))
      @     && BooleanLemmas.product(BigFraction.num(c.power), BigFraction.den(c.power), BigFraction.num(q), BigFraction.den(q),
      @         BigFraction.num(c.power) * \dl_pow(2, k - 1),
      @         BigFraction.num(c.power) * \dl_pow(2, k - 1) + (BigFraction.den(c.power) - BigFraction.num(c.power)),
      @         BigFraction.num(rho), BigFraction.den(rho))
      @     && Products.positive(BigFraction.den(c.power),
      @         BigFraction.num(c.power) * \dl_pow(2, k - 1) + (BigFraction.den(c.power) - BigFraction.num(c.power)))
      @     && Weaker.lower(analysis.Clustering.rho(analysis.Clustering.coordinate(2, k, 0, BigFraction.num(c.power),
      @         BigFraction.den(c.power))), BigFraction.num(c.power) * (BigFraction.num(c.power) * \dl_pow(2, k - 1)),
      @         BigFraction.den(c.power) * (BigFraction.num(c.power) * \dl_pow(2, k - 1)
      @           + (BigFraction.den(c.power) - BigFraction.num(c.power))), rho)
      @     && analysis.SparseClustering.rhoOfMore(k, BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigFraction.num(rho), BigFraction.den(rho)); } @*/

    /** [SPARSE, SPARSE-MANY] A lower bound n/m of the coefficient of the law for the first k samples is one of rho_n. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && 1 <= k && k <= BigInteger.val(c.samples);
      @ requires SparseLawLemmas.isAgreement(k, c.power, agreement) && SparseLawLemmas.isTau(k, c.power, mean);
      @ requires analysis.Target.coefficientAtLeast(analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement),
      @   BigFraction.num(mean), BigFraction.den(mean)), BigInteger.val(n), BigInteger.val(m)) && LearnerLemmas.isQuotient(rho, n, m);
      @ ensures \result && Names.atLeast(Names.rho(c), rho);
      @ public static model strictly_pure helper boolean rhoOfFirst(Coordinate c, \bigint k, BigFraction agreement, BigFraction mean,
      @     BigInteger n, BigInteger m, BigFraction rho) {
      @   return analysis.SparseClustering.rhoAtLeast(k, BigFraction.num(c.power), BigFraction.den(c.power), \dl_pow(2, k - 1),
      @         BigFraction.num(agreement), BigFraction.den(agreement), BigFraction.num(mean), BigFraction.den(mean),
      @         BigInteger.val(n), BigInteger.val(m))
      @     && analysis.SparseClustering.rhoOfMore(k, BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         BigInteger.val(n), BigInteger.val(m))
      @     && Weaker.lower(Names.rho(c), BigInteger.val(n), BigInteger.val(m), rho); } @*/

    /** The constant is proved of n samples. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isConstant(\bigint n, BigFraction p, BigInteger numerator,
      @     BigInteger denominator) {
      @   return analysis.SparseDirect.constantAtLeast(BigFraction.den(p) * \dl_pow(2, n - 1),
      @       BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p)), BigFraction.num(p) * \dl_pow(2, n - 1),
      @       BigInteger.val(numerator), BigInteger.val(denominator)); } @*/

    /** [SPARSE-DIRECT] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && LearnerLemmas.isQuotient(value, numerator, denominator);
      @ requires isConstant(BigInteger.val(c.samples), c.power, numerator, denominator);
      @ ensures \result && Names.atLeast(Names.constant(c), value);
      @ public static model strictly_pure helper boolean constantOfSamples(Coordinate c, BigInteger numerator, BigInteger denominator,
      @     BigFraction value) {
      @   return analysis.SparseClustering.constant(BigInteger.val(c.samples), BigFraction.num(c.power), BigFraction.den(c.power),
      @         \dl_pow(2, BigInteger.val(c.samples) - 1), BigInteger.val(numerator), BigInteger.val(denominator))
      @     && Weaker.lower(Names.constant(c), BigInteger.val(numerator), BigInteger.val(denominator), value); } @*/

    /** [SPARSE-DIRECT] One sample. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && BigInteger.val(c.samples) == 1 && 0 < BigFraction.den(value);
      @ requires analysis.SparseDirect.constantAtLeast(BigFraction.den(c.power), BigFraction.den(c.power), BigFraction.num(c.power),
      @   BigFraction.num(value), BigFraction.den(value));
      @ ensures \result && Names.atLeast(Names.constant(c), value);
      @ public static model strictly_pure helper boolean constantOfOne(Coordinate c, BigFraction value) {
      @   return analysis.SparseClustering.constant(1, BigFraction.num(c.power), BigFraction.den(c.power), 1, BigFraction.num(value),
      @       BigFraction.den(value)); } @*/
}
