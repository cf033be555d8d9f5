package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of a window of the terms of a power of a trinomial, in words, for use in contracts and assertions; no Java code. */
public final class TrinomialWindowLemmas {
    private TrinomialWindowLemmas() {
    }

    /** x, y and t, in multiples of 1/unit, bound h_k, h_(k-1) and h_e + .. + h_k of the solution i from the side of the power. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.sign, p.dimension, p.unit, p.law, p.law.minus, p.law.plus, p.law.total;
      @ public static model strictly_pure helper boolean isRun(TrinomialPower p, \bigint i, \bigint e, \bigint k, \bigint x, \bigint y,
      @     \bigint t) {
      @   return analysis.TrinomialWindow.atMost(p.sign, i, BigInteger.val(p.dimension), BigInteger.val(p.law.minus),
      @       BigInteger.val(p.law.plus), BigInteger.val(p.law.total), e, k, x, y, t, BigInteger.val(p.unit)); } @*/

    /** r/unit bounds the share of h_e + .. + h_k of the solution i. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.sign, p.dimension, p.unit, p.law, p.law.minus, p.law.plus, p.law.total;
      @ public static model strictly_pure helper boolean isPart(TrinomialPower p, \bigint i, \bigint e, \bigint k, \bigint r) {
      @   return analysis.TrinomialWindow.partAtMost(p.sign, i, BigInteger.val(p.dimension), BigInteger.val(p.law.minus),
      @       BigInteger.val(p.law.plus), BigInteger.val(p.law.total), e, k, r, BigInteger.val(p.unit)); } @*/

    /** r/unit bounds the share of q_e + .. + q_k. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.sign, p.dimension, p.unit, p.law, p.law.minus, p.law.plus, p.law.total;
      @ public static model strictly_pure helper boolean isShare(TrinomialPower p, \bigint e, \bigint k, \bigint r) {
      @   return analysis.TrinomialWindow.shareAtMost(p.sign, BigInteger.val(p.dimension), BigInteger.val(p.law.minus),
      @       BigInteger.val(p.law.plus), BigInteger.val(p.law.total), e, k, r, BigInteger.val(p.unit)); } @*/

    /** x is the last number below the window. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible w.dimension, w.low;
      @ public static model strictly_pure helper boolean isBefore(TrinomialWindow w, BigFraction x) {
      @   return 0 < BigFraction.den(x)
      @     && BigFraction.num(x) == (2 * BigInteger.val(w.low) - BigInteger.val(w.dimension) - 1) * BigFraction.den(x); } @*/

    /** r/s bounds the share of the terms of the window up to q_k, from above for g = 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible w.dimension, w.low, w.law, w.law.minus, w.law.plus, w.law.total;
      @ public static model strictly_pure helper boolean isBelow(TrinomialWindow w, \bigint g, \bigint k, \bigint r, \bigint s) {
      @   return analysis.TrinomialWindow.shareAtMost(g, BigInteger.val(w.dimension), BigInteger.val(w.law.minus),
      @       BigInteger.val(w.law.plus), BigInteger.val(w.law.total), 2 * BigInteger.val(w.low), k, r, s); } @*/

    /** r/s bounds that of the negative sum. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible w.dimension, w.high, w.law, w.law.minus, w.law.plus, w.law.total;
      @ public static model strictly_pure helper boolean isAbove(TrinomialWindow w, \bigint g, \bigint k, \bigint r, \bigint s) {
      @   return analysis.TrinomialWindow.shareAtMost(g, BigInteger.val(w.dimension), BigInteger.val(w.law.plus),
      @       BigInteger.val(w.law.minus), BigInteger.val(w.law.total), 2 * BigInteger.val(w.high), k, r, s); } @*/
}
