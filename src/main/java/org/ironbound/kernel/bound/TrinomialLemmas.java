package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** What is known of the terms of a power of a trinomial, in words, for use in contracts and assertions; no Java code. */
public final class TrinomialLemmas {
    private TrinomialLemmas() {
    }

    /** x, y and t, in multiples of 2^(-32 l)/unit, bound q_k, q_(k-1) and q_0 + .. + q_k from the side of the power. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.sign, p.dimension, p.unit, p.law, p.law.minus, p.law.plus, p.law.total;
      @ public static model strictly_pure helper boolean areBounds(TrinomialPower p, \bigint k, \bigint l, \bigint x, \bigint y,
      @     \bigint t) {
      @   return analysis.Trinomial.atMost(p.sign, BigInteger.val(p.dimension), BigInteger.val(p.law.minus), BigInteger.val(p.law.plus),
      @       BigInteger.val(p.law.total), k, l, x, y, t, BigInteger.val(p.unit)); } @*/

    /** The sum is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.minus, law.plus, law.total;
      @ public static model strictly_pure helper boolean isTail(BigInteger d, SignLaw law, BigFraction end, BigInteger x,
      @     BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @       BigFraction.num(end), BigFraction.den(end), BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** Weights a and b of m, rounded up and down to multiples x and y of m/unit, are weights of unit. */
    /*@ public normal_behavior
      @ requires 0 <= a && 0 <= b && a + b <= m && 0 < m && 0 < u;
      @ requires a * u <= x * m && (x - 1) * m < a * u && y * m <= b * u && b * u < (y + 1) * m;
      @ ensures \result && 0 <= x && 0 <= y && x + y <= u && y * m <= b * u && a * u <= x * m;
      @ public static model strictly_pure helper boolean roundedWeights(\bigint a, \bigint b, \bigint m, \bigint x, \bigint y, \bigint u) {
      @   return Products.nonNegative(a, u) && Products.nonNegative(b, u) && Products.monotone(a + b, m, u)
      @     && (x >= 0 || Products.monotone(x, -1, m)) && (y >= 0 || Products.monotone(y + 1, 0, m))
      @     && (x + y <= u || Products.monotone(u, x + y - 1, m)); } @*/

    /** x/u is the ratio of a and b, rounded up. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRatio(\bigint a, \bigint b, \bigint x, \bigint u) {
      @   return a * u <= x * b && (x - 1) * b <= a * u; } @*/

    /** p is c x r or, of a negative x, c x (r - 1). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPart(\bigint c, \bigint r, \bigint x, \bigint p) {
      @   return x >= 0 ? p == c * x * r : p == c * x * (r - 1); } @*/

    /** c x times a/b is at most p/u, for the ratio r/u of a and b, rounded up. */
    /*@ public normal_behavior
      @ requires 0 < b && 0 < u && 0 <= c && isRatio(a, b, r, u) && isPart(c, r, x, p);
      @ ensures \result && c * a * x * u <= p * b;
      @ public static model strictly_pure helper boolean step(\bigint a, \bigint b, \bigint r, \bigint u, \bigint c, \bigint x,
      @     \bigint p) {
      @   return x >= 0 ? Products.nonNegative(c, x) && Products.monotone(a * u, r * b, c * x)
      @     : Products.nonNegative(c, -x) && Products.monotone((r - 1) * b, a * u, c * -x); } @*/

    /** What is at most p b/u is at most k b z, for p/u rounded up to q and q/k to z. */
    /*@ public normal_behavior
      @ requires 0 < b && 0 < u && p <= q * u && q <= z * k && s * u <= p * b;
      @ ensures \result && s <= k * b * z;
      @ public static model strictly_pure helper boolean sum(\bigint k, \bigint b, \bigint u, \bigint p, \bigint q, \bigint z,
      @     \bigint s) {
      @   return Products.monotone(p, q * u, b) && Products.monotone(q, z * k, b) && Products.monotone(q * b, z * k * b, u)
      @     && Products.cancel(s, k * b * z, u); } @*/
}
