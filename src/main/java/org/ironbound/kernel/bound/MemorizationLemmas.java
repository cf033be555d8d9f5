package org.ironbound.kernel.bound;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind Memorization, for use in assertions; no Java code. */
public final class MemorizationLemmas {
    private MemorizationLemmas() {
    }

    /** u/v = a/b with v, {@code b > 0} and {@code a >= 0}: {@code u >= 0}. */
    /*@ public normal_behavior
      @ requires v > 0 && 0 <= a && 0 < b && u * b == a * v;
      @ ensures \result && 0 <= u;
      @ public static model strictly_pure helper boolean notNegative(\bigint u, \bigint v, \bigint a, \bigint b) {
      @   return Products.nonNegative(a, v) && (u >= 0 || Products.strictlyMonotone(u, 0, b)); } @*/

    /** x = (1 - tau)/rho. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRatio(BigFraction tau, BigFraction rho, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(tau) * BigFraction.num(rho))
      @       == ((BigFraction.den(tau) - BigFraction.num(tau)) * BigFraction.den(rho)) * BigFraction.den(x); } @*/

    /** x = y z. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isProduct(BigFraction y, BigFraction z, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) * (BigFraction.den(y) * BigFraction.den(z))
      @       == (BigFraction.num(y) * BigFraction.num(z)) * BigFraction.den(x); } @*/

    /** value = ratio (information - sample) - centre. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isDifference(BigFraction ratio, BigFraction information, BigFraction sample,
      @     BigFraction centre, BigFraction value) {
      @   return 0 < BigFraction.den(value)
      @     && BigFraction.num(value)
      @       * (BigFraction.den(ratio) * (BigFraction.den(information) * BigFraction.den(sample)) * BigFraction.den(centre))
      @     == (BigFraction.num(ratio) * (BigFraction.num(information) * BigFraction.den(sample)
      @           - BigFraction.num(sample) * BigFraction.den(information)) * BigFraction.den(centre)
      @        - BigFraction.num(centre) * (BigFraction.den(ratio) * (BigFraction.den(information) * BigFraction.den(sample))))
      @       * BigFraction.den(value); } @*/
}
