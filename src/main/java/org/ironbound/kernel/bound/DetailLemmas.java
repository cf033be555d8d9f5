package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind Detail, for use in assertions; no Java code. */
public final class DetailLemmas {
    private DetailLemmas() {
    }

    /** x is distance^2 (1-s), times the denominators. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isStepNumerator(BigFraction distance, BigFraction s, BigInteger x) {
      @   return BigInteger.val(x)
      @     == BigFraction.num(distance) * BigFraction.num(distance) * (BigFraction.den(s) - BigFraction.num(s)); } @*/

    /** y is 2 d s, times the denominators. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isStepDenominator(BigInteger d, BigFraction distance, BigFraction s,
      @     BigInteger y) {
      @   return BigInteger.val(y)
      @     == 2 * BigInteger.val(d) * BigFraction.num(s) * (BigFraction.den(distance) * BigFraction.den(distance)); } @*/

    /** x/y = distance^2 (1-s)/(2 d s). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isStep(BigInteger d, BigFraction distance, BigFraction s, BigInteger x,
      @     BigInteger y) {
      @   return isStepNumerator(distance, s, x) && isStepDenominator(d, distance, s, y); } @*/

    /** The detail is at least k. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isNeeded(BigInteger d, BigFraction rho, BigFraction distance, BigFraction k) {
      @   return 0 <= BigFraction.num(k) && 0 < BigFraction.den(k)
      @     && analysis.Detail.atLeast(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(distance),
      @         BigFraction.den(distance), BigFraction.num(k), BigFraction.den(k)); } @*/

    /** The detail for this s is k. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isExactly(BigInteger d, BigFraction rho, BigFraction distance, BigFraction s,
      @     BigFraction k) {
      @   return 0 <= BigFraction.num(k) && 0 < BigFraction.den(k)
      @     && analysis.Detail.isExactly(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(distance),
      @         BigFraction.den(distance), BigFraction.num(s), BigFraction.den(s), BigFraction.num(k), BigFraction.den(k)); } @*/

    /** i is the numerator of how fast the bound grows with a quarter of the square of the distance [GAUSS-TV-COST]; u = x/y. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGrowthNumerator(BigFraction tau, BigFraction rho, BigFraction s, BigFraction k,
      @     BigInteger x, BigInteger y, BigInteger i) {
      @   return BigInteger.val(i) == 2 * ((BigFraction.den(tau) - BigFraction.num(tau)) * (BigInteger.val(y) - BigInteger.val(x))
      @       * ((BigFraction.den(s) - BigFraction.num(s)) * BigFraction.den(rho)) * (BigFraction.den(k) * BigFraction.den(k))); } @*/

    /** j is the denominator of how fast the bound grows; y is that of u. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGrowthDenominator(BigFraction tau, BigFraction rho, BigFraction s, BigFraction k,
      @     BigInteger y, BigInteger j) {
      @   return BigInteger.val(j) == BigInteger.val(y) * (BigFraction.den(s) * BigFraction.num(rho))
      @       * ((BigFraction.den(k) - BigFraction.num(k))
      @         * (BigFraction.den(tau) * BigFraction.den(k) - BigFraction.num(tau) * BigFraction.num(k))); } @*/

    /** ln(1 + (1 - tau) k/(1 - k)) is at least log/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLogarithm(BigFraction tau, BigFraction k, BigInteger log, BigInteger unit) {
      @   return analysis.Ln.atLeast(BigFraction.den(tau) * BigFraction.den(k) - BigFraction.num(tau) * BigFraction.num(k),
      @       BigFraction.den(tau) * (BigFraction.den(k) - BigFraction.num(k)), BigInteger.val(log), BigInteger.val(unit)); } @*/

    /** (d/2) ln(1 + (1 - tau) k/(1 - k)) is at least lower/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLower(BigInteger d, BigFraction tau, BigFraction k, BigInteger lower,
      @     BigInteger unit) {
      @   return analysis.Ln.atLeast(BigFraction.den(tau) * BigFraction.den(k) - BigFraction.num(tau) * BigFraction.num(k),
      @       BigFraction.den(tau) * (BigFraction.den(k) - BigFraction.num(k)), 2 * BigInteger.val(lower),
      @       BigInteger.val(d) * BigInteger.val(unit)); } @*/

    /** Numerator and denominator of a^2/b^2 (q-p)/(2 d p). */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= a && 0 < b && 0 < p && p < q;
      @ ensures \result && 0 <= a * a * (q - p) && 0 < 2 * d * p * (b * b);
      @ public static model strictly_pure helper boolean signs(\bigint d, \bigint a, \bigint b, \bigint p, \bigint q) {
      @   return Products.nonNegative(a, a) && Products.nonNegative(a * a, q - p) && Products.positive(d, p) && Products.positive(b, b)
      @     && Products.positive(d * p, b * b); } @*/

    /** Numerator and denominator of (p/q) (h/g) (x/y) (2 - x/y). */
    /*@ public normal_behavior
      @ requires 0 < p && 0 < q && 0 < g && 0 < h && 0 <= x && x <= y && 0 < y;
      @ ensures \result && 0 <= p * h * (x * (2 * y - x)) && 0 < q * g * (y * y);
      @ public static model strictly_pure helper boolean parts(\bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y) {
      @   return Products.positive(p, h) && Products.nonNegative(x, 2 * y - x) && Products.nonNegative(p * h, x * (2 * y - x))
      @     && Products.positive(q, g) && Products.positive(y, y) && Products.positive(q * g, y * y); } @*/

    /** [GAUSS-TV] The fraction is the detail for this s. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(rho) && 0 < BigFraction.den(rho);
      @ requires 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance);
      @ requires 0 < BigFraction.num(s) < BigFraction.den(s);
      @ requires BigFraction.num(rho) * BigFraction.den(s) <= BigFraction.num(s) * BigFraction.den(rho);
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(y) && 0 < BigInteger.val(y) && isStep(d, distance, s, x, y);
      @ requires 0 <= BigInteger.val(above) && 0 < BigInteger.val(below) && 0 < BigFraction.den(k);
      @ requires BigInteger.val(above) == BigFraction.num(s) * BigFraction.den(rho) * (BigInteger.val(x) * (2 * BigInteger.val(y)
      @   - BigInteger.val(x)));
      @ requires BigInteger.val(below) == BigFraction.den(s) * BigFraction.num(rho) * (BigInteger.val(y) * BigInteger.val(y));
      @ requires BigFraction.num(k) * BigInteger.val(below) == BigInteger.val(above) * BigFraction.den(k);
      @ ensures \result && isNeeded(d, rho, distance, k) && isExactly(d, rho, distance, s, k);
      @ public static model strictly_pure helper boolean needed(BigInteger d, BigFraction rho, BigFraction distance, BigFraction s,
      @     BigInteger x, BigInteger y, BigInteger above, BigInteger below, BigFraction k) {
      @   return MemorizationLemmas.notNegative(BigFraction.num(k), BigFraction.den(k), BigInteger.val(above), BigInteger.val(below))
      @     && analysis.Detail.defineAtLeast(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(distance),
      @         BigFraction.den(distance), BigFraction.num(s), BigFraction.den(s), BigInteger.val(x), BigInteger.val(y),
      @         BigFraction.num(k), BigFraction.den(k))
      @     && analysis.Detail.defineExactly(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(distance),
      @         BigFraction.den(distance), BigFraction.num(s), BigFraction.den(s), BigInteger.val(x), BigInteger.val(y),
      @         BigFraction.num(k), BigFraction.den(k)); } @*/

    /** Numerator and denominator of how fast the bound grows. */
    /*@ public normal_behavior
      @ requires 0 < e && e < f && 0 < g && 0 < h && 0 < p && p < q && x <= y && 0 < y && 0 <= k && k < w;
      @ ensures \result && 0 <= 2 * ((f - e) * (y - x) * ((q - p) * h) * (w * w)) && 0 < y * (q * g) * ((w - k) * (f * w - e * k));
      @ public static model strictly_pure helper boolean growth(\bigint e, \bigint f, \bigint g, \bigint h, \bigint p, \bigint q, \bigint x,
      @     \bigint y, \bigint k, \bigint w) {
      @   return Products.nonNegative(f - e, y - x) && Products.positive(q - p, h) && Products.positive(w, w)
      @     && Products.nonNegative((f - e) * (y - x), (q - p) * h)
      @     && Products.nonNegative((f - e) * (y - x) * ((q - p) * h), w * w)
      @     && ratio(e, f, k, w) && Products.positive(q, g) && Products.positive(y, q * g)
      @     && Products.positive(w - k, f * w - e * k) && Products.positive(y * (q * g), (w - k) * (f * w - e * k)); } @*/

    /** Numerator and denominator of 1 + (1 - e/f) (k/w)/(1 - k/w). */
    /*@ public normal_behavior
      @ requires 0 < e && e < f && 0 <= k && k < w;
      @ ensures \result && 0 < f * w - e * k && 0 < f * (w - k);
      @ public static model strictly_pure helper boolean ratio(\bigint e, \bigint f, \bigint k, \bigint w) {
      @   return Products.positive(f, w - k) && Products.monotone(e, f, k); } @*/

    /** From the logarithm to half of it times d. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) < BigFraction.den(tau);
      @ requires 0 <= BigFraction.num(k) < BigFraction.den(k) && 1 <= BigInteger.val(unit);
      @ requires isLogarithm(tau, k, log, unit) && 2 * BigInteger.val(lower) <= BigInteger.val(d) * BigInteger.val(log);
      @ ensures \result && isLower(d, tau, k, lower, unit);
      @ public static model strictly_pure helper boolean memorization(BigInteger d, BigFraction tau, BigFraction k, BigInteger log,
      @     BigInteger lower, BigInteger unit) {
      @   return ratio(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(k), BigFraction.den(k))
      @     && GaussianBottleneckLemmas.scaleAtLeast(
      @         BigFraction.den(tau) * BigFraction.den(k) - BigFraction.num(tau) * BigFraction.num(k),
      @         BigFraction.den(tau) * (BigFraction.den(k) - BigFraction.num(k)), BigInteger.val(log), BigInteger.val(unit),
      @         BigInteger.val(d), BigInteger.val(lower)); } @*/
}
