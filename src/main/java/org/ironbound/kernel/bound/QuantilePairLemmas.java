package org.ironbound.kernel.bound;

import org.apache.commons.math3.fraction.BigFraction;

/** When two error probabilities need the sum of their quantiles as a distance, for use in assertions; no Java code. */
public final class QuantilePairLemmas {
    private QuantilePairLemmas() {
    }

    /** z is not too far above y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isBalanced(BigFraction y, BigFraction z) {
      @   return 144 * (BigFraction.den(z) * BigFraction.den(z) * (BigFraction.den(y) * BigFraction.den(y) * BigFraction.den(y)))
      @     <= (5 * BigFraction.num(z) + 4 * BigFraction.den(z))
      @       * ((((30 * BigFraction.den(y) + 12 * BigFraction.num(y)) * BigFraction.den(y)
      @           + 15 * (BigFraction.num(y) * BigFraction.num(y))) * BigFraction.den(y)
      @           + 8 * (BigFraction.num(y) * BigFraction.num(y) * BigFraction.num(y))) * BigFraction.den(z)
      @         - 12 * (BigFraction.num(z) * (BigFraction.den(y) * BigFraction.den(y) * BigFraction.den(y)))); } @*/
}
