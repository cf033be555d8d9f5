package org.ironbound.kernel.law;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/**
 * Ranges, identities and monotonicity of the sparse law, cross-multiplied: p = a/b, w = 2^(n-1), s = (a w + b - a)/(b w), q = a w/(a w + b
 * - a); no Java code.
 */
public final class SparseLawLemmas {
    private SparseLawLemmas() {
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

    /** The second moment of the law of the mean of a fresh sample, p q. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSecondMoment(BigFraction p, BigFraction q, BigFraction x) {
      @   return 0 < BigFraction.den(p) && 0 < BigFraction.den(q) && 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(p) * BigFraction.den(q))
      @       == (BigFraction.num(p) * BigFraction.num(q)) * BigFraction.den(x); } @*/

    /** {@code 0 < s <= 1}. */
    /*@ public normal_behavior
      @ requires 0 < a < b && w >= 1;
      @ ensures \result && 0 < a * w + (b - a) && a * w + (b - a) <= b * w;
      @ public static model strictly_pure helper boolean agreementRange(\bigint a, \bigint b, \bigint w) {
      @   return Products.positive(a, w) && Products.monotone(1, w, b - a); } @*/

    /** u/v = a/b with {@code v > 0} and {@code 0 < a <= b}: {@code 0 < u <= v}. */
    /*@ public normal_behavior
      @ requires v > 0 && 0 < a && a <= b && u * b == a * v;
      @ ensures \result && 0 < u && u <= v;
      @ public static model strictly_pure helper boolean fractionAtMostOne(\bigint u, \bigint v, \bigint a, \bigint b) {
      @   return GaussianCoefficientsLemmas.positiveFraction(u, v, a, b) && Products.monotone(a, b, v) && Products.cancel(u, v, b); } @*/

    /** s q = p. */
    /*@ public normal_behavior
      @ requires 0 < a < b && w >= 1;
      @ ensures \result && ((a * w + (b - a)) * (a * w)) * b == a * ((b * w) * (a * w + (b - a)));
      @ public static model strictly_pure helper boolean product(\bigint a, \bigint b, \bigint w) { return true; } @*/

    /** q increases with the number of samples: {@code w <= v}. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 1 <= w && w <= v;
      @ ensures \result && (a * w) * (a * v + (b - a)) <= (a * v) * (a * w + (b - a));
      @ public static model strictly_pure helper boolean tauIncreasesInSamples(\bigint a, \bigint b, \bigint w, \bigint v) {
      @   return Products.positive(a, b - a) && Products.monotone(w, v, a * (b - a)); } @*/

    /** q increases with p: {@code a/b <= c/d}. So an upper bound of p gives an upper bound of q. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 0 < c && c < d && a * d <= c * b && 1 <= w;
      @ ensures \result && (a * w) * (c * w + (d - c)) <= (c * w) * (a * w + (b - a));
      @ public static model strictly_pure helper boolean tauIncreasesInDensity(\bigint a, \bigint b, \bigint c, \bigint d, \bigint w) {
      @   return Products.monotone(a * d, c * b, w); } @*/

    /** s does not increase with the number of samples: {@code w <= v}. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 1 <= w && w <= v;
      @ ensures \result && (a * v + (b - a)) * (b * w) <= (a * w + (b - a)) * (b * v);
      @ public static model strictly_pure helper boolean agreementDecreasesInSamples(\bigint a, \bigint b, \bigint w, \bigint v) {
      @   return Products.positive(b, b - a) && Products.monotone(w, v, b * (b - a)); } @*/

    /** s increases with p: {@code a/b <= c/d}. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 0 < c && c < d && a * d <= c * b && 1 <= w;
      @ ensures \result && (a * w + (b - a)) * (d * w) <= (c * w + (d - c)) * (b * w);
      @ public static model strictly_pure helper boolean agreementIncreasesInDensity(\bigint a, \bigint b, \bigint c, \bigint d,
      @     \bigint w) {
      @   return Products.nonNegative(w - 1, w) && Products.monotone(a * d, c * b, (w - 1) * w); } @*/
}
