package org.ironbound.kernel.law;

import org.apache.commons.math3.fraction.BigFraction;

/** The coefficients of Boolean clustering in words, for use in contracts; no Java code. */
public final class BooleanCoefficientsLemmas {
    private BooleanCoefficientsLemmas() {
    }

    /** x = 1 or x = n lambda^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLinear(\bigint n, BigFraction lambda, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && (BigFraction.num(x) == BigFraction.den(x)
      @        || BigFraction.num(x) * (BigFraction.den(lambda) * BigFraction.den(lambda))
      @          == n * (BigFraction.num(lambda) * BigFraction.num(lambda)) * BigFraction.den(x)); } @*/

    /** x = lambda^2 tau. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRho(BigFraction lambda, BigFraction tau, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * ((BigFraction.den(lambda) * BigFraction.den(lambda)) * BigFraction.den(tau))
      @       == ((BigFraction.num(lambda) * BigFraction.num(lambda)) * BigFraction.num(tau)) * BigFraction.den(x); } @*/

    /** {@code x >= 1 - (1 - lambda^2)^n}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isClosed(\bigint n, BigFraction lambda, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && (BigFraction.den(x) - BigFraction.num(x)) * \dl_pow(BigFraction.den(lambda) * BigFraction.den(lambda), n)
      @       <= BigFraction.den(x) * \dl_pow(
      @           BigFraction.den(lambda) * BigFraction.den(lambda) - BigFraction.num(lambda) * BigFraction.num(lambda), n); } @*/
}
