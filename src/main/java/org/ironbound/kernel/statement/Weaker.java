package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** A bound is also one if a worse number stands in its place [MONO], for use in assertions; no Java code. */
public final class Weaker {
    private Weaker() {
    }

    /** From an upper bound. */
    /*@ public normal_behavior
      @ requires Names.atMost(x, bound);
      @ requires 0 < BigFraction.den(worse)
      @   && BigFraction.num(bound) * BigFraction.den(worse) <= BigFraction.num(worse) * BigFraction.den(bound);
      @ ensures \result && Names.atMost(x, worse);
      @ public static model strictly_pure helper boolean above(\bigint x, BigFraction bound, BigFraction worse) {
      @   return analysis.Quantity.weakenAtMost(x, BigFraction.num(bound), BigFraction.den(bound), BigFraction.num(worse),
      @       BigFraction.den(worse)); } @*/

    /** From a lower bound. */
    /*@ public normal_behavior
      @ requires Names.atLeast(x, bound);
      @ requires 0 < BigFraction.den(worse)
      @   && BigFraction.num(worse) * BigFraction.den(bound) <= BigFraction.num(bound) * BigFraction.den(worse);
      @ ensures \result && Names.atLeast(x, worse);
      @ public static model strictly_pure helper boolean below(\bigint x, BigFraction bound, BigFraction worse) {
      @   return analysis.Quantity.weakenAtLeast(x, BigFraction.num(bound), BigFraction.den(bound), BigFraction.num(worse),
      @       BigFraction.den(worse)); } @*/

    /** From an upper bound p/q that is the fraction. */
    /*@ public normal_behavior
      @ requires 0 < q
      @   && 0 < BigFraction.den(same)
      @   && BigFraction.num(same) * q == p * BigFraction.den(same)
      @   && analysis.Quantity.atMost(x, p, q);
      @ ensures \result && Names.atMost(x, same);
      @ public static model strictly_pure helper boolean upper(\bigint x, \bigint p, \bigint q, BigFraction same) {
      @   return analysis.Quantity.weakenAtMost(x, p, q, BigFraction.num(same), BigFraction.den(same)); } @*/

    /** From a lower bound p/q that is the fraction. */
    /*@ public normal_behavior
      @ requires 0 < q
      @   && 0 < BigFraction.den(same)
      @   && BigFraction.num(same) * q == p * BigFraction.den(same)
      @   && analysis.Quantity.atLeast(x, p, q);
      @ ensures \result && Names.atLeast(x, same);
      @ public static model strictly_pure helper boolean lower(\bigint x, \bigint p, \bigint q, BigFraction same) {
      @   return analysis.Quantity.weakenAtLeast(x, p, q, BigFraction.num(same), BigFraction.den(same)); } @*/
}
