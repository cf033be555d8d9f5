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

    /** The chance that n samples agree, positive and at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isAgreement(\bigint n, BigFraction p, BigFraction s) {
      @   return 0 < BigFraction.num(s) && BigFraction.num(s) <= BigFraction.den(s)
      @     && BigFraction.num(s) * (BigFraction.den(p) * \dl_pow(2, n - 1))
      @       == (BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p))) * BigFraction.den(s); } @*/

    /** The chance that a coordinate is fixed on which n samples agree, positive and below 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTau(\bigint n, BigFraction p, BigFraction q) {
      @   return 0 < BigFraction.num(q) && BigFraction.num(q) < BigFraction.den(q)
      @     && BigFraction.num(q) * (BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p)))
      @       == (BigFraction.num(p) * \dl_pow(2, n - 1)) * BigFraction.den(q); } @*/

    /** The law of the mean of a fresh sample given the samples. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.samples, c.power;
      @ public static model strictly_pure helper boolean isOfSamples(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return isAgreement(BigInteger.val(c.samples), c.power, agreement) && isTau(BigInteger.val(c.samples), c.power, mean); } @*/

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
      @ public static model strictly_pure helper boolean isProper(Coordinate c, BigFraction agreement, BigFraction mean) {
      @   return true; } @*/

    /** [SPARSE] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.SPARSE && isTau(BigInteger.val(c.samples), c.power, tau);
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
}
