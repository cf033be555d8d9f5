package org.ironbound.kernel.law;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Ranges, monotonicity and identities of the Gaussian coefficients at L = p/q, cross-multiplied; no Java code. */
public final class GaussianCoefficientsLemmas {
    private GaussianCoefficientsLemmas() {
    }

    /** x = n L/(1 + (n-1) L) at L = l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTau(\bigint n, BigFraction l, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(l) + (n - 1) * BigFraction.num(l))
      @       == (n * BigFraction.num(l)) * BigFraction.den(x); } @*/

    /** x = n L^2/(1 + (n-1) L) at L = l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRho(\bigint n, BigFraction l, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(l) * (BigFraction.den(l) + (n - 1) * BigFraction.num(l)))
      @       == (n * BigFraction.num(l) * BigFraction.num(l)) * BigFraction.den(x); } @*/

    /** x = (1-L)/(n L^2) at L = l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRatio(\bigint n, BigFraction l, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (n * BigFraction.num(l) * BigFraction.num(l))
      @       == ((BigFraction.den(l) - BigFraction.num(l)) * BigFraction.den(l)) * BigFraction.den(x); } @*/

    /** x = n S/(1 + n S) at S = s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNoise(\bigint n, BigFraction s, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(s) + n * BigFraction.num(s)) == (n * BigFraction.num(s)) * BigFraction.den(x); } @*/

    /** tau is strictly between 0 and 1. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && 0 < n * p && n * p < q + (n - 1) * p;
      @ public static model strictly_pure helper boolean tauRange(\bigint n, \bigint p, \bigint q) {
      @   return Products.positive(n, p); } @*/

    /** rho is strictly between 0 and 1. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && 0 < n * p * p && n * p * p < q * (q + (n - 1) * p);
      @ public static model strictly_pure helper boolean rhoRange(\bigint n, \bigint p, \bigint q) {
      @   return Products.positive(n, p) && Products.positive(n * p, p) && Products.positive(q, q - p)
      @     && Products.positive(n * p, q - p); } @*/

    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && 0 < (q - p) * q && 0 < n * p * p;
      @ public static model strictly_pure helper boolean ratioRange(\bigint n, \bigint p, \bigint q) {
      @   return Products.positive(q - p, q) && Products.positive(n, p) && Products.positive(n * p, p); } @*/

    /** u/v = a/b with v, {@code b > 0} and {@code a > 0}: {@code u > 0}. */
    /*@ public normal_behavior
      @ requires v > 0 && 0 < a && 0 < b && u * b == a * v;
      @ ensures \result && 0 < u;
      @ public static model strictly_pure helper boolean positiveFraction(\bigint u, \bigint v, \bigint a, \bigint b) {
      @   return Products.positive(a, v) && (u > 0 || Products.monotone(u, 0, b)); } @*/

    /** u/v = a/b with {@code v > 0} and {@code 0 < a < b}: {@code 0 < u < v}. */
    /*@ public normal_behavior
      @ requires v > 0 && 0 < a && a < b && u * b == a * v;
      @ ensures \result && 0 < u && u < v;
      @ public static model strictly_pure helper boolean properFraction(\bigint u, \bigint v, \bigint a, \bigint b) {
      @   return positiveFraction(u, v, a, b) && Products.strictlyMonotone(a, b, v) && (u < v || Products.monotone(v, u, b)); } @*/

    /** tau increases with the number of samples. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && (n * p) * (q + n * p) < ((n + 1) * p) * (q + (n - 1) * p);
      @ public static model strictly_pure helper boolean tauIncreasesInSamples(\bigint n, \bigint p, \bigint q) {
      @   return Products.positive(p, q - p); } @*/

    /** rho increases with the number of samples. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result && (n * p * p) * (q * (q + n * p)) < ((n + 1) * p * p) * (q * (q + (n - 1) * p));
      @ public static model strictly_pure helper boolean rhoIncreasesInSamples(\bigint n, \bigint p, \bigint q) {
      @   return Products.positive(p, p) && Products.positive(p * p, q) && Products.positive(p * p * q, q - p); } @*/

    /** tau does not decrease with L: {@code p/q <= r/s}. So an upper bound of L gives an upper bound of tau. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q && 0 < r && r < s && p * s <= r * q;
      @ ensures \result && (n * p) * (s + (n - 1) * r) <= (n * r) * (q + (n - 1) * p);
      @ public static model strictly_pure helper boolean tauIncreasesInSignal(\bigint n, \bigint p, \bigint q, \bigint r, \bigint s) {
      @   return Products.monotone(p * s, r * q, n); } @*/

    /** rho does not decrease with L: {@code p/q <= r/s}. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q && 0 < r && r < s && p * s <= r * q;
      @ ensures \result && (n * p * p) * (s * (s + (n - 1) * r)) <= (n * r * r) * (q * (q + (n - 1) * p));
      @ public static model strictly_pure helper boolean rhoIncreasesInSignal(\bigint n, \bigint p, \bigint q, \bigint r, \bigint s) {
      @   return Products.positive(n, p) && Products.positive(n, r) && Products.positive(p, s) && Products.positive(r, q)
      @     && Products.nonNegative(n - 1, r) && Products.nonNegative(n - 1, p) && Products.nonNegative(n * p, s + (n - 1) * r)
      @     && tauIncreasesInSignal(n, p, q, r, s)
      @     && Products.bothMonotone(p * s, r * q, (n * p) * (s + (n - 1) * r), (n * r) * (q + (n - 1) * p)); } @*/

    /** The ratio is what its name says: (1 - tau)/rho = (1-L)/(n L^2), from tau = n p/(q + (n-1) p) and rho = n p^2/(q (q + (n-1) p)). */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < p && p < q;
      @ ensures \result
      @   && ((q + (n - 1) * p - n * p) * (q * (q + (n - 1) * p))) * (n * p * p) == ((q - p) * q) * ((n * p * p) * (q + (n - 1) * p));
      @ public static model strictly_pure helper boolean ratioIdentity(\bigint n, \bigint p, \bigint q) { return true; } @*/
}
