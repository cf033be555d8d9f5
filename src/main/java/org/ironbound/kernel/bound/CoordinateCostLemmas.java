package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind CoordinateCost, for use in assertions; no Java code. */
public final class CoordinateCostLemmas {
    private CoordinateCostLemmas() {
    }

    /** y is above 0 and at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLevel(BigFraction y) {
      @   return 0 < BigFraction.num(y) && BigFraction.num(y) <= BigFraction.den(y); } @*/

    /** tau is strictly between 0 and 1, y above 0 and at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isKnown(BigFraction tau, BigFraction y) {
      @   return 0 < BigFraction.num(tau) && BigFraction.num(tau) < BigFraction.den(tau) && isLevel(y); } @*/

    /** s is at least rho and below 1, both are positive. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSplit(BigFraction rho, BigFraction s) {
      @   return 0 < BigFraction.num(rho) && 0 < BigFraction.den(rho) && 0 < BigFraction.num(s) && BigFraction.num(s) < BigFraction.den(s)
      @     && BigFraction.num(rho) * BigFraction.den(s) <= BigFraction.num(s) * BigFraction.den(rho); } @*/

    /** The multiplier is not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMultiplier(BigFraction x) {
      @   return 0 <= BigFraction.num(x) && 0 < BigFraction.den(x); } @*/

    /** All are in their ranges. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areInRange(BigFraction tau, BigFraction rho, BigFraction multiplier, BigFraction s,
      @     BigFraction y) {
      @   return isKnown(tau, y) && isSplit(rho, s) && isMultiplier(multiplier); } @*/

    /** x is tau y^2 + 1 - tau, times the denominators. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMixed(BigFraction tau, BigFraction y, BigInteger x) {
      @   return BigInteger.val(x) == BigFraction.num(tau) * (BigFraction.num(y) * BigFraction.num(y))
      @     + (BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y)); } @*/

    /** x is 1 - tau, times the denominators. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRest(BigFraction tau, BigFraction y, BigInteger x) {
      @   return BigInteger.val(x) == (BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y)); } @*/

    /** ln(tau + (1 - tau)/y^2) is at least log/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLogarithm(BigFraction tau, BigFraction y, BigInteger log, BigInteger unit) {
      @   return analysis.Ln.atLeast(BigFraction.num(tau) * (BigFraction.num(y) * BigFraction.num(y))
      @       + (BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y)),
      @     BigFraction.den(tau) * (BigFraction.num(y) * BigFraction.num(y)), BigInteger.val(log), BigInteger.val(unit)); } @*/

    /** (1 - tau)/(tau y^2 + 1 - tau) is at least rise/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRise(BigFraction tau, BigFraction y, BigInteger rise, BigInteger unit) {
      @   return BigInteger.val(rise) * (BigFraction.num(tau) * (BigFraction.num(y) * BigFraction.num(y))
      @       + (BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y)))
      @     <= BigInteger.val(unit) * ((BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y))); } @*/

    /** (1 - tau)(1 - y)/(y (tau y^2 + 1 - tau)) is at most fall/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFall(BigFraction tau, BigFraction y, BigInteger fall, BigInteger unit) {
      @   return BigInteger.val(unit) * ((BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y))
      @       * (BigFraction.den(y) - BigFraction.num(y)))
      @     <= BigInteger.val(fall) * (BigFraction.num(y) * (BigFraction.num(tau) * (BigFraction.num(y) * BigFraction.num(y))
      @       + (BigFraction.den(tau) - BigFraction.num(tau)) * (BigFraction.den(y) * BigFraction.den(y)))); } @*/

    /** The root of 1 - rho/s + (rho/s) y^2 is at most root/unit > 0. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRoot(BigFraction rho, BigFraction s, BigFraction y, BigInteger root,
      @     BigInteger unit) {
      @   return 1 <= BigInteger.val(root)
      @     && (BigFraction.den(rho) * BigFraction.num(s) * (BigFraction.den(y) * BigFraction.den(y))
      @       - BigFraction.num(rho) * BigFraction.den(s) * (BigFraction.den(y) * BigFraction.den(y)
      @         - BigFraction.num(y) * BigFraction.num(y))) * (BigInteger.val(unit) * BigInteger.val(unit))
      @     <= BigInteger.val(root) * BigInteger.val(root)
      @       * (BigFraction.den(rho) * BigFraction.num(s) * (BigFraction.den(y) * BigFraction.den(y))); } @*/

    /** 2 multiplier (s/(1-s)) (1 - (1 - rho/s) unit/root) is at most price/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPriceOfAll(BigFraction rho, BigFraction multiplier, BigFraction s,
      @     BigInteger root, BigInteger price, BigInteger unit) {
      @   return BigInteger.val(unit) * (2 * BigFraction.num(multiplier) * (BigFraction.den(rho) * BigFraction.num(s) * BigInteger.val(root)
      @       - (BigFraction.den(rho) * BigFraction.num(s) - BigFraction.num(rho) * BigFraction.den(s)) * BigInteger.val(unit)))
      @     <= BigInteger.val(price) * (BigFraction.den(multiplier) * (BigFraction.den(s) - BigFraction.num(s))
      @       * (BigFraction.den(rho) * BigInteger.val(root))); } @*/

    /** 2 multiplier (s/(1-s)) (1 - (1 - rho/s + (rho/s) y) unit/root) is at most price/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isPriceOfNone(BigFraction rho, BigFraction multiplier, BigFraction s,
      @     BigFraction y, BigInteger root, BigInteger price, BigInteger unit) {
      @   return BigInteger.val(unit) * (2 * BigFraction.num(multiplier)
      @       * (BigFraction.den(rho) * BigFraction.num(s) * BigFraction.den(y) * BigInteger.val(root)
      @         - (BigFraction.den(rho) * BigFraction.num(s) * BigFraction.den(y)
      @           - BigFraction.num(rho) * BigFraction.den(s) * (BigFraction.den(y) - BigFraction.num(y))) * BigInteger.val(unit)))
      @     <= BigInteger.val(price) * (BigFraction.den(multiplier) * (BigFraction.den(s) - BigFraction.num(s))
      @       * (BigFraction.den(rho) * BigFraction.den(y) * BigInteger.val(root))); } @*/

    /** Twice x is not above either end of the line. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLeast(BigInteger log, BigInteger rise, BigInteger fall, BigInteger first,
      @     BigInteger last, BigInteger x) {
      @   return 2 * BigInteger.val(x) <= BigInteger.val(log) + 2 * BigInteger.val(rise) - 2 * BigInteger.val(first)
      @     && 2 * BigInteger.val(x) <= BigInteger.val(log) - 2 * BigInteger.val(fall) - 2 * BigInteger.val(last); } @*/

    /** The root of 1 - rho/s is at least root/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRootOfRest(BigFraction rho, BigFraction s, BigInteger root, BigInteger unit) {
      @   return 0 <= BigInteger.val(root)
      @     && BigInteger.val(root) * BigInteger.val(root) * (BigFraction.den(rho) * BigFraction.num(s))
      @     <= (BigFraction.den(rho) * BigFraction.num(s) - BigFraction.num(rho) * BigFraction.den(s))
      @       * (BigInteger.val(unit) * BigInteger.val(unit)); } @*/

    /** The cost of tau and rho is at least value/unit [GAUSS-ANISO]. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCost(BigFraction tau, BigFraction rho, BigFraction multiplier, BigInteger value,
      @     BigInteger unit) {
      @   return analysis.Anisotropy.costAtLeast(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho), BigFraction.den(rho),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** The reach of rho is at most value/unit [GAUSS-ANISO]. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isReach(BigFraction rho, BigInteger value, BigInteger unit) {
      @   return analysis.Anisotropy.reachAtMost(BigFraction.num(rho), BigFraction.den(rho), BigInteger.val(value),
      @       BigInteger.val(unit)); } @*/

    /** tau y^2 + 1 - tau is positive. */
    /*@ public normal_behavior
      @ requires 0 < e && e < f && 0 < x && 0 < z;
      @ ensures \result && 0 < e * (x * x) + (f - e) * (z * z) && 0 < f * (x * x) && 0 < x * (e * (x * x) + (f - e) * (z * z));
      @ public static model strictly_pure helper boolean positive(\bigint e, \bigint f, \bigint x, \bigint z) {
      @   return Products.positive(x, x) && Products.positive(z, z) && Products.positive(e, x * x) && Products.positive(f - e, z * z)
      @     && Products.positive(f, x * x) && Products.positive(x, e * (x * x) + (f - e) * (z * z)); } @*/

    /** What the root is taken of is not negative. */
    /*@ public normal_behavior
      @ requires 0 < h && 0 < p && 0 < g && 0 < q && g * q <= p * h && 0 < x && x <= z;
      @ ensures \result && 0 <= h * p * (z * z) - g * q * (z * z - x * x) && 0 < h * p * (z * z);
      @ public static model strictly_pure helper boolean left(\bigint g, \bigint h, \bigint p, \bigint q, \bigint x, \bigint z) {
      @   return Products.positive(z, z) && Products.positive(h, p) && Products.positive(h * p, z * z) && Products.positive(x, x)
      @     && Products.positive(g, q) && Products.nonNegative(g * q, x * x) && Products.monotone(g * q, h * p, z * z); } @*/

    /** The scale of what is subtracted is positive. */
    /*@ public normal_behavior
      @ requires 0 < j && 0 < h && p < q && 0 < z && 0 < r;
      @ ensures \result && 0 < j * (q - p) * (h * r) && 0 < j * (q - p) * (h * z * r);
      @ public static model strictly_pure helper boolean scales(\bigint h, \bigint j, \bigint p, \bigint q, \bigint z, \bigint r) {
      @   return Products.positive(j, q - p) && Products.positive(h, r) && Products.positive(h, z) && Products.positive(h * z, r)
      @     && Products.positive(j * (q - p), h * r) && Products.positive(j * (q - p), h * z * r); } @*/

    /** [GAUSS-ANISO] From all parts. */
    /*@ public normal_behavior
      @ requires areInRange(tau, rho, multiplier, s, y) && 1 <= BigInteger.val(unit) && isRoot(rho, s, y, root, unit);
      @ requires isLogarithm(tau, y, log, unit) && isRise(tau, y, rise, unit) && isFall(tau, y, fall, unit);
      @ requires isPriceOfAll(rho, multiplier, s, root, first, unit) && isPriceOfNone(rho, multiplier, s, y, root, last, unit);
      @ requires isLeast(log, rise, fall, first, last, value);
      @ ensures \result && isCost(tau, rho, multiplier, value, unit);
      @ public static model strictly_pure helper boolean cost(BigFraction tau, BigFraction rho, BigFraction multiplier, BigFraction s,
      @     BigFraction y, BigInteger root, BigInteger log, BigInteger rise, BigInteger fall, BigInteger first, BigInteger last,
      @     BigInteger value, BigInteger unit) {
      @   return analysis.Anisotropy.defineCostAtLeast(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @       BigFraction.den(rho), BigFraction.num(multiplier), BigFraction.den(multiplier), BigFraction.num(s), BigFraction.den(s),
      @       BigFraction.num(y), BigFraction.den(y), BigInteger.val(root), BigInteger.val(log), BigInteger.val(rise),
      @       BigInteger.val(fall), BigInteger.val(first), BigInteger.val(last), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** [GAUSS-ANISO] From the root. */
    /*@ public normal_behavior
      @ requires isSplit(rho, s) && 1 <= BigInteger.val(unit) && isRootOfRest(rho, s, root, unit);
      @ requires 2 * BigFraction.num(s) * (BigInteger.val(unit) - BigInteger.val(root))
      @   <= BigInteger.val(value) * (BigFraction.den(s) - BigFraction.num(s));
      @ ensures \result && isReach(rho, value, unit);
      @ public static model strictly_pure helper boolean extent(BigFraction rho, BigFraction s, BigInteger root, BigInteger value,
      @     BigInteger unit) {
      @   return analysis.Anisotropy.defineReachAtMost(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(s),
      @       BigFraction.den(s), BigInteger.val(root), BigInteger.val(value), BigInteger.val(unit)); } @*/
}
