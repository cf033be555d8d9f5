package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind GaussianLearner, for use in assertions; no Java code. */
public final class GaussianLearnerLemmas {
    private GaussianLearnerLemmas() {
    }

    /** The fraction under the root of the correlation is positive. */
    /*@ public normal_behavior
      @ requires 0 < p < q && 0 < r && 0 < s && 1 <= n && 0 < ln && 0 < ld && 1 <= unit;
      @ ensures \result && 0 < (ld * ld) * (p * n * s + (q - p) * s + r * q * n) && 0 <= (ln * ln) * (q * n * s) * (unit * unit);
      @ public static model strictly_pure helper boolean signs(\bigint p, \bigint q, \bigint r, \bigint s, \bigint n, \bigint ln,
      @     \bigint ld, \bigint unit) {
      @   return Products.positive(p, n)
      @     && Products.positive(p * n, s)
      @     && Products.positive(q - p, s)
      @     && Products.positive(r, q)
      @     && Products.positive(r * q, n)
      @     && Products.positive(ld, ld)
      @     && Products.positive(ld * ld, p * n * s + (q - p) * s + r * q * n)
      @     && Products.positive(ln, ln)
      @     && Products.positive(q, n)
      @     && Products.positive(q * n, s)
      @     && Products.positive(ln * ln, q * n * s)
      @     && Products.positive(unit, unit)
      @     && Products.positive((ln * ln) * (q * n * s), unit * unit); } @*/

    /** {@code x^2 d <= n}, from x = 0 or {@code x^2 <= floor(n/d)}. */
    /*@ public normal_behavior
      @ requires d > 0 && n >= 0 && q * d <= n && x >= 0 && (x == 0 || x * x <= q);
      @ ensures \result && (x * x) * d <= n;
      @ public static model strictly_pure helper boolean rootBelow(\bigint q, \bigint d, \bigint n, \bigint x) {
      @   return x == 0 || Products.monotone(x * x, q, d); } @*/

    /** {@code (d/2) ln(1 + (1-L)/(n v)) <= upper/unit} at L = l. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMemorization(BigInteger d, BigInteger n, BigFraction l, BigFraction v,
      @     BigInteger upper, BigInteger unit) {
      @   return analysis.Ln.atMost(
      @       BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v) + (BigFraction.den(l) - BigFraction.num(l)) * BigFraction.den(v),
      @       BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v), 2 * BigInteger.val(upper),
      @       BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** The chance of a miss is at most upper/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMiss(BigInteger d, BigInteger n, BigFraction l, BigFraction m, BigFraction v,
      @     BigFraction c, BigFraction x, BigInteger upper, BigInteger unit) {
      @   return BigInteger.val(unit) < BigInteger.val(upper)
      @     || analysis.GaussianLearner.missAtMost(BigInteger.val(d), BigInteger.val(n), BigFraction.num(l), BigFraction.den(l),
      @         BigFraction.num(m), BigFraction.den(m), BigFraction.num(v), BigFraction.den(v), BigFraction.num(c), BigFraction.den(c),
      @         BigFraction.num(x), BigFraction.den(x), BigInteger.val(upper), BigInteger.val(unit)); } @*/

    /** The chance of a false alarm is at most upper/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(BigFraction c, BigInteger upper, BigInteger unit) {
      @   return analysis.Phi.atLeast(BigFraction.num(c), BigFraction.den(c), BigInteger.val(unit) - BigInteger.val(upper),
      @       BigInteger.val(unit)); } @*/
}
