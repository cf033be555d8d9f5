package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind BooleanBottleneck, for use in assertions; no Java code. */
public final class BooleanBottleneckLemmas {
    private BooleanBottleneckLemmas() {
    }

    /** l m = (a/b)(m/w) is from 0 to 1. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 0 <= m && m <= w && w >= 1;
      @ ensures \result && 0 <= a * m && a * m <= b * w && b * w >= 1;
      @ public static model strictly_pure helper boolean product(\bigint a, \bigint b, \bigint m, \bigint w) {
      @   return Products.bothMonotone(a, b, m, w) && Products.positive(b, w); } @*/

    /** l^2 m is from 0 to 1. */
    /*@ public normal_behavior
      @ requires 0 < a < b && 0 <= m && m <= w && w >= 1;
      @ ensures \result && 0 <= a * a * m && a * a * m <= b * b * w && b * b * w >= 1;
      @ public static model strictly_pure helper boolean square(\bigint a, \bigint b, \bigint m, \bigint w) {
      @   return Products.bothMonotone(a, b, a, b) && Products.bothMonotone(a * a, b * b, m, w) && Products.positive(b, b)
      @     && Products.positive(b * b, w); } @*/

    /** {@code Dber(m/w) <= u/s <= p/q}. */
    /*@ public normal_behavior
      @ requires 0 <= m <= w && w >= 1 && s >= 1 && u * q <= p * s && analysis.Dber.atMost(m, w, u, s);
      @ ensures \result && (q >= 1 ==> analysis.Dber.atMost(m, w, p, q));
      @ public static model strictly_pure helper boolean weaker(\bigint m, \bigint w, \bigint u, \bigint s, \bigint p, \bigint q) {
      @   return q < 1 || (Products.nonNegative(m, w) && analysis.Dber.growsAtMost(m, w, u, s, m, w, p, q)); } @*/

    /** d Dber(lambda^2 m) is at most the information. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isEnough(BigInteger d, BigFraction lambda, BigFraction mean,
      @     BigFraction information) {
      @   return analysis.Dber.atMost(BigFraction.num(lambda) * BigFraction.num(lambda) * BigFraction.num(mean),
      @       BigFraction.den(lambda) * BigFraction.den(lambda) * BigFraction.den(mean), BigFraction.num(information),
      @       BigInteger.val(d) * BigFraction.den(information)); } @*/

    /** The formula is at least lower/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLower(BigInteger d, BigFraction lambda, BigFraction mean, BigInteger lower,
      @     BigInteger unit) {
      @   return analysis.Gerber.atLeast(BigInteger.val(d), BigFraction.num(mean), BigFraction.den(mean), BigFraction.num(lambda),
      @       BigFraction.den(lambda), BigInteger.val(lower), BigInteger.val(unit)); } @*/
}
