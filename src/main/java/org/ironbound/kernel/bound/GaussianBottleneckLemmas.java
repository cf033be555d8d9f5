package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind GaussianBottleneck, for use in assertions; no Java code. */
public final class GaussianBottleneckLemmas {
    private GaussianBottleneckLemmas() {
    }

    /** Numerator and denominator of (rho - tau g)/(rho - g) are positive, for {@code tau < 1} and g = 1 - e/s below rho. */
    /*@ public normal_behavior
      @ requires 0 < tn < td && 0 < rn && 0 < rd && s >= 1 && 0 < rn * s - rd * (s - e);
      @ ensures \result && 0 < rn * td * s - tn * rd * (s - e) && 0 < td * (rn * s - rd * (s - e));
      @ public static model strictly_pure helper boolean numerator(\bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint e, \bigint s) {
      @   return Products.positive(tn, rn * s - rd * (s - e)) && Products.positive(td, rn * s - rd * (s - e)) && Products.positive(rn, s)
      @     && Products.positive(td - tn, rn * s); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && 0 < tn && tn < td && 0 < rn && 0 < rd && jd >= 1 && s >= 1 && 0 < rn * s - rd * (s - e) && 2 * low <= d * l;
      @ requires analysis.Exp.atMost(-2 * jn, d * jd, e, s);
      @ requires analysis.Ln.atLeast(rn * td * s - tn * rd * (s - e), td * (rn * s - rd * (s - e)), l, s);
      @ ensures \result && analysis.Bottleneck.atLeast(d, tn, td, rn, rd, jn, jd, low, s);
      @ public static model strictly_pure helper boolean atLeast(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint jn,
      @     \bigint jd, \bigint e, \bigint s, \bigint l, \bigint low) {
      @   return numerator(tn, td, rn, rd, e, s)
      @     && Products.positive(d, s)
      @     && Products.monotone(2 * low, d * l, s)
      @     && scaleAtLeast(rn * td * s - tn * rd * (s - e), td * (rn * s - rd * (s - e)), l, s, d, low)
      @     && analysis.Bottleneck.defineAtLeast(d, tn, td, rn, rd, jn, jd, e, s, low, s); } @*/

    /*@ public normal_behavior
      @ requires d >= 1 && 0 < tn && tn < td && 0 < rn && 0 < rd && jd >= 1 && s >= 1 && 0 < rn * s - rd * (s - e) && d * l <= 2 * high;
      @ requires analysis.Exp.atLeast(-2 * jn, d * jd, e, s);
      @ requires analysis.Ln.atMost(rn * td * s - tn * rd * (s - e), td * (rn * s - rd * (s - e)), l, s);
      @ ensures \result && analysis.Bottleneck.atMost(d, tn, td, rn, rd, jn, jd, high, s);
      @ public static model strictly_pure helper boolean atMost(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint jn,
      @     \bigint jd, \bigint e, \bigint s, \bigint l, \bigint high) {
      @   return numerator(tn, td, rn, rd, e, s)
      @     && Products.positive(d, s)
      @     && Products.monotone(d * l, 2 * high, s)
      @     && scaleAtMost(rn * td * s - tn * rd * (s - e), td * (rn * s - rd * (s - e)), l, s, d, high)
      @     && analysis.Bottleneck.defineAtMost(d, tn, td, rn, rd, jn, jd, e, s, high, s); } @*/

    /** {@code 2 low/(d s) <= l/s}. */
    /*@ public normal_behavior
      @ requires x >= 1 && y >= 1 && d >= 1 && s >= 1 && 2 * low <= d * l && analysis.Ln.atLeast(x, y, l, s);
      @ ensures \result && analysis.Ln.atLeast(x, y, 2 * low, d * s);
      @ public static model strictly_pure helper boolean scaleAtLeast(\bigint x, \bigint y, \bigint l, \bigint s, \bigint d, \bigint low) {
      @   return Products.positive(d, s)
      @     && Products.monotone(2 * low, d * l, s)
      @     && analysis.Ln.monotoneAtLeast(x, y, l, s, x, y, 2 * low, d * s); } @*/

    /** {@code l/s <= 2 high/(d s)}. */
    /*@ public normal_behavior
      @ requires x >= 1 && y >= 1 && d >= 1 && s >= 1 && d * l <= 2 * high && analysis.Ln.atMost(x, y, l, s);
      @ ensures \result && analysis.Ln.atMost(x, y, 2 * high, d * s);
      @ public static model strictly_pure helper boolean scaleAtMost(\bigint x, \bigint y, \bigint l, \bigint s, \bigint d, \bigint high) {
      @   return Products.positive(d, s)
      @     && Products.monotone(d * l, 2 * high, s)
      @     && analysis.Ln.monotoneAtMost(x, y, l, s, x, y, 2 * high, d * s); } @*/

    /** The formula is at least lower/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper
      @ boolean isLower(BigInteger d, BigFraction tau, BigFraction rho, BigFraction information, BigInteger lower, BigInteger unit) {
      @   return analysis.Bottleneck.atLeast(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @       BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(lower),
      @       BigInteger.val(unit)); } @*/

    /** The information exceeds what samples carry. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isExceeding(BigInteger d, BigFraction rho, BigFraction information) {
      @   return analysis.Bottleneck.exceeds(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(information),
      @       BigFraction.den(information)); } @*/
}
