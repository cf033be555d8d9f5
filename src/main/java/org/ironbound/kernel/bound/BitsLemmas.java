package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind Bits, for use in assertions; no Java code. */
public final class BitsLemmas {
    private BitsLemmas() {
    }

    /*@ public normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && u >= 1 && analysis.Ln.atMost(2, 1, u, s) && low * (d * u) <= n * (s * s);
      @ ensures \result && (0 < low ==> analysis.Ln.atMost(2, 1, n * s, d * low));
      @ public static model strictly_pure helper boolean lowerBound(\bigint n, \bigint d, \bigint u, \bigint s, \bigint low) {
      @   return low <= 0 || (Products.positive(d, low) && analysis.Ln.monotoneAtMost(2, 1, u, s, 2, 1, n * s, d * low)); } @*/

    /*@ public normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && l >= 1 && analysis.Ln.atLeast(2, 1, l, s) && n * (s * s) <= high * (d * l);
      @ ensures \result && (0 < high ==> analysis.Ln.atLeast(2, 1, n * s, d * high)) && (high <= 0 ==> n == 0);
      @ public static model strictly_pure helper boolean upperBound(\bigint n, \bigint d, \bigint l, \bigint s, \bigint high) {
      @   return high <= 0
      @     ? Products.positive(d, l) && Products.monotone(high, 0, d * l) && Products.positive(s, s)
      @         && (n == 0 || Products.positive(n, s * s))
      @     : Products.positive(d, high) && analysis.Ln.monotoneAtLeast(2, 1, l, s, 2, 1, n * s, d * high); } @*/

    /** lower/unit bits are at most the given nats. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBelow(BigFraction nats, BigInteger lower, BigInteger unit) {
      @   return BigInteger.val(lower) <= 0
      @     || analysis.Ln.atMost(2, 1, BigFraction.num(nats) * BigInteger.val(unit), BigFraction.den(nats) * BigInteger.val(lower)); } @*/

    /** upper/unit bits are at least the given nats. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAbove(BigFraction nats, BigInteger upper, BigInteger unit) {
      @   return BigInteger.val(upper) <= 0
      @     ? BigFraction.num(nats) == 0
      @     : analysis.Ln.atLeast(2, 1, BigFraction.num(nats) * BigInteger.val(unit), BigFraction.den(nats) * BigInteger.val(upper)); } @*/
}
