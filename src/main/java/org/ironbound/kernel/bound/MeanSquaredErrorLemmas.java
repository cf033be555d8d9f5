package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind MeanSquaredError, for use in assertions; no Java code. */
public final class MeanSquaredErrorLemmas {
    private MeanSquaredErrorLemmas() {
    }

    /** The numerator of tau - (1-D) over both denominators, for the mean squared error D. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint excess(BigFraction tau, BigFraction error) {
      @   return BigFraction.num(tau) * BigFraction.den(error)
      @     - BigFraction.den(tau) * (BigFraction.den(error) - BigFraction.num(error)); } @*/

    /** tau is above 1-D, and (d/2) ln(D/(1 - (1-D)/tau)) is at least lower/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLower(BigInteger d, BigFraction tau, BigFraction error, BigInteger lower,
      @     BigInteger unit) {
      @   return 0 < excess(tau, error)
      @     && analysis.Ln.atLeast(BigFraction.num(tau) * BigFraction.num(error), excess(tau, error), 2 * BigInteger.val(lower),
      @         BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** tau is above 1-D, and (d/2) ln(D/(1 - (1-D)/tau)) is at most upper/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isUpper(BigInteger d, BigFraction tau, BigFraction error, BigInteger upper,
      @     BigInteger unit) {
      @   return 0 < excess(tau, error)
      @     && analysis.Ln.atMost(BigFraction.num(tau) * BigFraction.num(error), excess(tau, error), 2 * BigInteger.val(upper),
      @         BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** From the logarithm to half of it times d, downwards. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) && 0 < BigFraction.num(error) && 1 <= BigInteger.val(unit);
      @ requires 0 < BigInteger.val(x) && BigInteger.val(x) == excess(tau, error);
      @ requires analysis.Ln.atLeast(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(x), BigInteger.val(log),
      @     BigInteger.val(unit));
      @ requires 2 * BigInteger.val(lower) <= BigInteger.val(d) * BigInteger.val(log);
      @ ensures \result && isLower(d, tau, error, lower, unit);
      @ public static model strictly_pure helper boolean ofLower(BigInteger d, BigFraction tau, BigFraction error, BigInteger x,
      @     BigInteger log, BigInteger lower, BigInteger unit) {
      @   return Products.positive(BigFraction.num(tau), BigFraction.num(error))
      @     && GaussianBottleneckLemmas.scaleAtLeast(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(x),
      @         BigInteger.val(log), BigInteger.val(unit), BigInteger.val(d), BigInteger.val(lower)); } @*/

    /** From the logarithm to half of it times d, upwards. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) && 0 < BigFraction.num(error) && 1 <= BigInteger.val(unit);
      @ requires 0 < BigInteger.val(x) && BigInteger.val(x) == excess(tau, error);
      @ requires analysis.Ln.atMost(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(x), BigInteger.val(log),
      @     BigInteger.val(unit));
      @ requires BigInteger.val(d) * BigInteger.val(log) <= 2 * BigInteger.val(upper);
      @ ensures \result && isUpper(d, tau, error, upper, unit);
      @ public static model strictly_pure helper boolean ofUpper(BigInteger d, BigFraction tau, BigFraction error, BigInteger x,
      @     BigInteger log, BigInteger upper, BigInteger unit) {
      @   return Products.positive(BigFraction.num(tau), BigFraction.num(error))
      @     && GaussianBottleneckLemmas.scaleAtMost(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(x),
      @         BigInteger.val(log), BigInteger.val(unit), BigInteger.val(d), BigInteger.val(upper)); } @*/
}
