package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** The steps of the supremum certificate [SDPI-BINARY-CERT], for use in assertions; no Java code. */
public final class SupremumLemmas {
    private SupremumLemmas() {
    }

    /** {@code Dber(x) <= u Lam*(x)} for every rational x with {@code 0 < x <= m/s}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean covered(\bigint law, \bigint m, \bigint s, \bigint un, \bigint ud) {
      @   return (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b; analysis.Target.below(law, a, b, un, ud)); } @*/

    /** {@code Dber(x) <= u Lam*(x)} for {@code 0 < x <= end/unit} and u = un/ud. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCovered(\bigint law, BigInteger end, BigInteger unit, BigInteger un,
      @     BigInteger ud) {
      @   return covered(law, BigInteger.val(end), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)); } @*/

    /** The certificate is about this law and the u of this numerator and denominator. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible proved.id, proved.unit, proved.numerator, proved.denominator, law.id, law.unit;
      @ public static model strictly_pure helper boolean isOf(SupremumCertificate proved, SymmetricWeights law, BigInteger numerator,
      @     BigInteger denominator) {
      @   return proved.id == law.id && proved.unit == law.unit && proved.numerator == numerator
      @     && proved.denominator == denominator; } @*/

    /** {@code Dber(x) <= u Lam*(x)} for {@code low/unit <= x <= high/unit}, {@code 0 < x} and u = un/ud. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBetween(\bigint law, BigInteger low, BigInteger high, BigInteger unit,
      @     BigInteger un, BigInteger ud) {
      @   return between(law, BigInteger.val(low), BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un),
      @       BigInteger.val(ud)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result;
      @ ensures covered(law, 0, s, un, ud);
      @ public static model strictly_pure helper boolean nothing(\bigint law, \bigint s, \bigint un, \bigint ud) { return true; } @*/

    /** One point a/b of the interval from l/s to h/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 0 && ud >= 1 && 0 <= l && h <= s && 0 < a && 0 < b && l * b <= a * s && a * s <= h * b;
      @ requires analysis.Target.logMgfAtMost(law, t, s, z, s) && analysis.Dber.atMost(l, s, p, s) && analysis.Dber.atMost(h, s, q, s);
      @ requires p * (ud * s) <= un * t * l - un * z * s && q * (ud * s) <= un * t * h - un * z * s;
      @ ensures \result && analysis.Target.below(law, a, b, un, ud);
      @ public static model strictly_pure helper boolean point(\bigint law, \bigint t, \bigint z, \bigint l, \bigint p, \bigint h,
      @     \bigint q, \bigint s, \bigint un, \bigint ud, \bigint a, \bigint b) {
      @   return Products.positive(ud, s)
      @     && Products.monotone(h, s, b)
      @     && Products.cancel(a, b, s)
      @     && analysis.Dber.belowLine(l, h, s, p, q, un * t, -(un * z), ud * s, a, b)
      @     && analysis.Target.belowAtSlope(law, t, s, z, un, ud, a, b); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && un >= 0 && ud >= 1 && 0 <= l && h <= s;
      @ requires analysis.Target.logMgfAtMost(law, t, s, z, s) && analysis.Dber.atMost(l, s, p, s) && analysis.Dber.atMost(h, s, q, s);
      @ requires p * (ud * s) <= un * t * l - un * z * s && q * (ud * s) <= un * t * h - un * z * s;
      @ ensures \result;
      @ ensures (\forall \bigint a, b; 0 < a && 0 < b && l * b <= a * s && a * s <= h * b;
      @   point(law, t, z, l, p, h, q, s, un, ud, a, b) && analysis.Target.below(law, a, b, un, ud));
      @ public static model strictly_pure helper boolean eachPoint(\bigint law, \bigint t, \bigint z, \bigint l, \bigint p, \bigint h,
      @     \bigint q, \bigint s, \bigint un, \bigint ud) {
      @   return true; } @*/

    /** {@code Dber(x) <= u Lam*(x)} for every rational x with {@code l/s <= x <= h/s}, {@code x > 0}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean between(\bigint law, \bigint l, \bigint h, \bigint s, \bigint un, \bigint ud) {
      @   return (\forall \bigint a, b; 0 < a && 0 < b && l * b <= a * s && a * s <= h * b; analysis.Target.below(law, a, b, un, ud)); } @*/

    /*@ public normal_behavior
      @ requires (\forall \bigint a, b; 0 < a && 0 < b && l * b <= a * s && a * s <= h * b; analysis.Target.below(law, a, b, un, ud));
      @ ensures \result && between(law, l, h, s, un, ud);
      @ public static model strictly_pure helper boolean onInterval(\bigint law, \bigint l, \bigint h, \bigint s, \bigint un, \bigint ud) {
      @   return true; } @*/

    /**
     * The interval step: from l/s to h/s with the slope t/s, {@code Lam(t/s) <= z/s}, {@code Dber(l/s) <= p/s} and {@code Dber(h/s) <=
     * q/s}.
     */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 0 && ud >= 1 && 0 <= l && h <= s;
      @ requires analysis.Target.logMgfAtMost(law, t, s, z, s) && analysis.Dber.atMost(l, s, p, s) && analysis.Dber.atMost(h, s, q, s);
      @ requires p * (ud * s) <= un * t * l - un * z * s && q * (ud * s) <= un * t * h - un * z * s;
      @ ensures \result && between(law, l, h, s, un, ud);
      @ public static model strictly_pure helper boolean interval(\bigint law, \bigint t, \bigint z, \bigint l, \bigint p, \bigint h,
      @     \bigint q, \bigint s, \bigint un, \bigint ud) {
      @   return eachPoint(law, t, z, l, p, h, q, s, un, ud) && onInterval(law, l, h, s, un, ud); } @*/

    /** Both parts of (0, h/s]. */
    /*@ public normal_behavior
      @ requires covered(law, l, s, un, ud) && between(law, l, h, s, un, ud);
      @ ensures \result && covered(law, h, s, un, ud);
      @ public static model strictly_pure helper boolean extend(\bigint law, \bigint l, \bigint h, \bigint s, \bigint un, \bigint ud) {
      @   return true; } @*/

    /** If (0, l/s] is covered, both parts cover (0, h/s]. */
    /*@ public normal_behavior
      @ requires between(law, l, h, s, un, ud);
      @ ensures \result && (covered(law, l, s, un, ud) ==> covered(law, h, s, un, ud));
      @ public static model strictly_pure helper boolean extendIfCovered(\bigint law, \bigint l, \bigint h, \bigint s, \bigint un,
      @     \bigint ud) {
      @   return !covered(law, l, s, un, ud) || extend(law, l, h, s, un, ud); } @*/

    /** All of (0, r_0]. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 0 && ud >= 1 && covered(law, m, s, un, ud) && analysis.Target.largestAtMost(law, r, s) && r <= m;
      @ ensures \result && analysis.Target.coefficientAtMost(law, un, ud);
      @ public static model strictly_pure helper boolean complete(\bigint law, \bigint m, \bigint r, \bigint s, \bigint un, \bigint ud) {
      @   return shrink(law, m, r, s, un, ud) && analysis.Target.defineCoefficientAtMost(law, r, s, un, ud); } @*/

    /*@ public normal_behavior
      @ requires r <= m && covered(law, m, s, un, ud);
      @ ensures \result
      @   && (\forall \bigint a, b; 0 < a && 0 < b && a * s <= r * b;
      @      Products.monotone(r, m, b) && analysis.Target.below(law, a, b, un, ud));
      @ public static model strictly_pure helper boolean shrink(\bigint law, \bigint m, \bigint r, \bigint s, \bigint un, \bigint ud) {
      @   return true; } @*/
}
