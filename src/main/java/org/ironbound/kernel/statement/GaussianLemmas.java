package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CapacityLemmas;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.law.GaussianCoefficientsLemmas;

/** The theorems about Gaussian clustering as statements use them, for use in assertions; no Java code. */
public final class GaussianLemmas {
    private GaussianLemmas() {
    }

    /** [GAUSS] Upper bounds of both coefficients and a lower bound of their ratio, from a bound p/q of L. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && analysis.Quantity.atMost(analysis.Quantity.root(k, a, b), p, q);
      @ ensures \result;
      @ ensures analysis.Quantity.atMost(analysis.Clustering.tau(analysis.Clustering.coordinate(0, n, k, a, b)), n * p, q + (n - 1) * p);
      @ ensures analysis.Quantity.atMost(analysis.Clustering.rho(analysis.Clustering.coordinate(0, n, k, a, b)), n * p * p,
      @     q * (q + (n - 1) * p));
      @ ensures analysis.Quantity.atLeast(analysis.Clustering.ratio(analysis.Clustering.coordinate(0, n, k, a, b)), (q - p) * q, n * p * p);
      @ public static model strictly_pure helper boolean formulas(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q) {
      @   return GaussianCoefficientsLemmas.tauRange(n, p, q)
      @     && GaussianCoefficientsLemmas.rhoRange(n, p, q)
      @     && GaussianCoefficientsLemmas.ratioIdentity(n, p, q)
      @     && GaussianCoefficientsLemmas.ratioRange(n, p, q)
      @     && Products.positive(q + (n - 1) * p, n * p * p)
      @     && analysis.GaussianClustering.coefficientsAtMost(n, k, a, b, p, q)
      @     && analysis.Clustering.defineRatio(analysis.Clustering.coordinate(0, n, k, a, b), n * p, q + (n - 1) * p, n * p * p,
      @         q * (q + (n - 1) * p))
      @     && analysis.Quantity.weakenAtLeast(analysis.Clustering.ratio(analysis.Clustering.coordinate(0, n, k, a, b)),
      @         (q + (n - 1) * p - n * p) * (q * (q + (n - 1) * p)), (q + (n - 1) * p) * (n * p * p), (q - p) * q, n * p * p); } @*/

    /** [GAUSS] Upper bounds as objects say them. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.GAUSSIAN && Names.atMost(Names.parameter(c), bound) && Names.isProper(bound);
      @ requires GaussianCoefficientsLemmas.isTau(BigInteger.val(c.samples), bound, tau)
      @   && GaussianCoefficientsLemmas.isRho(BigInteger.val(c.samples), bound, rho)
      @   && GaussianCoefficientsLemmas.isRatio(BigInteger.val(c.samples), bound, ratio);
      @ ensures \result && Names.atMost(Names.tau(c), tau) && Names.atMost(Names.rho(c), rho) && Names.atLeast(Names.ratio(c), ratio);
      @ public static model strictly_pure helper boolean upperBounds(Coordinate c, BigFraction bound, BigFraction tau, BigFraction rho,
      @     BigFraction ratio) {
      @   return formulas(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power), BigFraction.num(bound),
      @         BigFraction.den(bound))
      @     && ranges(BigInteger.val(c.samples), BigFraction.num(bound), BigFraction.den(bound))
      @     && Weaker.upper(Names.tau(c), BigInteger.val(c.samples) * BigFraction.num(bound),
      @         BigFraction.den(bound) + (BigInteger.val(c.samples) - 1) * BigFraction.num(bound), tau)
      @     && Weaker.upper(Names.rho(c), BigInteger.val(c.samples) * BigFraction.num(bound) * BigFraction.num(bound),
      @         BigFraction.den(bound) * (BigFraction.den(bound) + (BigInteger.val(c.samples) - 1) * BigFraction.num(bound)), rho)
      @     && Weaker.lower(Names.ratio(c), (BigFraction.den(bound) - BigFraction.num(bound)) * BigFraction.den(bound),
      @         BigInteger.val(c.samples) * BigFraction.num(bound) * BigFraction.num(bound), ratio); } @*/

    /** [GAUSS] Lower bounds as objects say them. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.GAUSSIAN && Names.atLeast(Names.parameter(c), bound) && Names.isProper(bound);
      @ requires GaussianCoefficientsLemmas.isTau(BigInteger.val(c.samples), bound, tau)
      @   && GaussianCoefficientsLemmas.isRho(BigInteger.val(c.samples), bound, rho);
      @ ensures \result && Names.atLeast(Names.tau(c), tau) && Names.atLeast(Names.rho(c), rho);
      @ public static model strictly_pure helper boolean lowerBounds(Coordinate c, BigFraction bound, BigFraction tau, BigFraction rho) {
      @   return analysis.GaussianClustering.coefficientsAtLeast(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power), BigFraction.num(bound), BigFraction.den(bound))
      @     && ranges(BigInteger.val(c.samples), BigFraction.num(bound), BigFraction.den(bound))
      @     && Weaker.lower(Names.tau(c), BigInteger.val(c.samples) * BigFraction.num(bound),
      @         BigFraction.den(bound) + (BigInteger.val(c.samples) - 1) * BigFraction.num(bound), tau)
      @     && Weaker.lower(Names.rho(c), BigInteger.val(c.samples) * BigFraction.num(bound) * BigFraction.num(bound),
      @         BigFraction.den(bound) * (BigFraction.den(bound) + (BigInteger.val(c.samples) - 1) * BigFraction.num(bound)), rho); } @*/

    /** [FEASIBLE] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.GAUSSIAN && 1 <= BigInteger.val(dimension);
      @ requires Names.isProper(rho) && Names.atMost(Names.rho(c), rho);
      @ requires CapacityLemmas.isGaussian(dimension, rho, upper, unit) && LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.carried(c, dimension), value);
      @ public static model strictly_pure helper boolean carried(Coordinate c, BigFraction rho, BigInteger dimension, BigInteger upper,
      @     BigInteger unit, BigFraction value) {
      @   return analysis.GaussianClustering.capacity(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @         BigFraction.den(c.power), BigInteger.val(dimension), BigFraction.num(rho), BigFraction.den(rho), BigInteger.val(upper),
      @         BigInteger.val(unit))
      @     && Weaker.upper(Names.carried(c, dimension), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [SDPI-GAUSS] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && GaussianCoefficientsLemmas.isNoise(1, c.signalToNoise, use);
      @ requires GaussianCoefficientsLemmas.isNoise(BigInteger.val(c.uses), c.signalToNoise, uses);
      @ ensures \result && Names.atMost(Names.noisyUse(c), use) && Names.atLeast(Names.noisyUse(c), use);
      @ ensures Names.atMost(Names.noisyUses(c), uses) && Names.atLeast(Names.noisyUses(c), uses);
      @ public static model strictly_pure helper boolean noise(GaussianNoise c, BigFraction use, BigFraction uses) {
      @   return analysis.GaussianNoise.coefficients(BigInteger.val(c.uses), BigFraction.num(c.signalToNoise),
      @         BigFraction.den(c.signalToNoise))
      @     && Products.positive(BigInteger.val(c.uses), BigFraction.num(c.signalToNoise))
      @     && Weaker.upper(Names.noisyUse(c), BigFraction.num(c.signalToNoise),
      @         BigFraction.den(c.signalToNoise) + BigFraction.num(c.signalToNoise), use)
      @     && Weaker.lower(Names.noisyUse(c), BigFraction.num(c.signalToNoise),
      @         BigFraction.den(c.signalToNoise) + BigFraction.num(c.signalToNoise), use)
      @     && Weaker.upper(Names.noisyUses(c), BigInteger.val(c.uses) * BigFraction.num(c.signalToNoise),
      @         BigFraction.den(c.signalToNoise) + BigInteger.val(c.uses) * BigFraction.num(c.signalToNoise), uses)
      @     && Weaker.lower(Names.noisyUses(c), BigInteger.val(c.uses) * BigFraction.num(c.signalToNoise),
      @         BigFraction.den(c.signalToNoise) + BigInteger.val(c.uses) * BigFraction.num(c.signalToNoise), uses); } @*/

    /** The denominators of the formulas are positive. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && 0 < q + (n - 1) * p && 0 < q * (q + (n - 1) * p) && 0 < n * p * p;
      @ public static model strictly_pure helper boolean ranges(\bigint n, \bigint p, \bigint q) {
      @   return GaussianCoefficientsLemmas.tauRange(n, p, q)
      @     && GaussianCoefficientsLemmas.rhoRange(n, p, q)
      @     && GaussianCoefficientsLemmas.ratioRange(n, p, q); } @*/
}
