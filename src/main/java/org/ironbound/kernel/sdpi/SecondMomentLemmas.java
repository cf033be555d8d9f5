package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** The steps of the certificate that the coefficient is E r^2 [SDPI-BINARY-EQUAL], for use in assertions; no Java code. */
public final class SecondMomentLemmas {
    private SecondMomentLemmas() {
    }

    /** Dber(x) <= E r^2 Lam*(x) for every rational x with 0 < x <= m/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean covered(\bigint law, \bigint m, \bigint s) {
      @   return (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b; analysis.Target.belowSecondMoment(law, a, b)); } @*/

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result;
      @ ensures covered(law, 0, s);
      @ public static model strictly_pure helper boolean nothing(\bigint law, \bigint s) { return true; } @*/

    /** One atom more of E r^4 cosh(t r), with z/s above its part of E r^4. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < analysis.Target.size(law) && s >= 1 && analysis.Target.atomAtMost(law, i, w, r, s) && MomentsLemmas.isFourthAbove(w, r, z, s);
      @ requires analysis.Cosh.atMost(t * r, s * s, e, s) && z * e <= p * s && analysis.Target.fourthSumAtMost(law, 0, i, t, s, o, s);
      @ ensures \result && analysis.Target.fourthSumAtMost(law, 0, i + 1, t, s, o + p, s);
      @ public static model strictly_pure helper boolean oneMore(\bigint law, \bigint i, \bigint w, \bigint r, \bigint t, \bigint s, \bigint z, \bigint e, \bigint o, \bigint p) {
      @   return analysis.Target.fourthTermAtMost(law, i, t, s, w, r, s, z, e, p) && analysis.Target.joinFourthSums(law, 0, i, i + 1, t, s, o, p, s); } @*/

    /** One point of an interval where u = x/s is enough. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && 0 < a && 0 < b && analysis.Target.below(law, a, b, x, s) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ ensures \result && analysis.Target.belowSecondMoment(law, a, b);
      @ public static model strictly_pure helper boolean point(\bigint law, \bigint x, \bigint y, \bigint z, \bigint s, \bigint a, \bigint b) {
      @   return analysis.Target.belowSecondMomentByBound(law, a, b, x, s, x, y, z, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && SupremumLemmas.between(law, l, h, s, x, s) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ ensures \result;
      @ ensures (\forall \bigint a, b; 0 < a && 0 < b && l * b <= a * s && a * s <= h * b; point(law, x, y, z, s, a, b) && analysis.Target.belowSecondMoment(law, a, b));
      @ public static model strictly_pure helper boolean eachPoint(\bigint law, \bigint l, \bigint h, \bigint x, \bigint y, \bigint z, \bigint s) { return true; } @*/

    /** Both parts of (0, h/s]. */
    /*@ public normal_behavior
      @ requires covered(law, l, s);
      @ requires (\forall \bigint a, b; 0 < a && 0 < b && l * b <= a * s && a * s <= h * b; analysis.Target.belowSecondMoment(law, a, b));
      @ ensures \result && covered(law, h, s);
      @ public static model strictly_pure helper boolean extend(\bigint law, \bigint l, \bigint h, \bigint s) { return true; } @*/

    /** The interval step: from (0, l/s] to (0, h/s], with u = x/s below E r^2 in between. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && SupremumLemmas.between(law, l, h, s, x, s) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && covered(law, l, s);
      @ ensures \result && covered(law, h, s);
      @ public static model strictly_pure helper boolean interval(\bigint law, \bigint l, \bigint h, \bigint x, \bigint y, \bigint z, \bigint s) {
      @   return eachPoint(law, l, h, x, y, z, s) && extend(law, l, h, s); } @*/

    /** The same if (0, l/s] is covered. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && SupremumLemmas.between(law, l, h, s, x, s) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ ensures \result && (covered(law, l, s) ==> covered(law, h, s));
      @ public static model strictly_pure helper boolean intervalIfCovered(\bigint law, \bigint l, \bigint h, \bigint x, \bigint y, \bigint z, \bigint s) {
      @   return !covered(law, l, s) || interval(law, l, h, x, y, z, s); } @*/

    /** All of (0, r_0]. */
    /*@ public normal_behavior
      @ requires s >= 1 && covered(law, m, s) && analysis.Target.largestAtMost(law, r, s) && r <= m;
      @ ensures \result && analysis.Target.coefficientIsSecondMoment(law);
      @ public static model strictly_pure helper boolean complete(\bigint law, \bigint m, \bigint r, \bigint s) {
      @   return shrink(law, m, r, s) && analysis.Target.defineCoefficientIsSecondMoment(law, r, s); } @*/

    /*@ public normal_behavior
      @ requires r <= m && covered(law, m, s);
      @ ensures \result && (\forall \bigint a, b; 0 < a && 0 < b && a * s <= r * b; Products.monotone(r, m, b) && analysis.Target.belowSecondMoment(law, a, b));
      @ public static model strictly_pure helper boolean shrink(\bigint law, \bigint m, \bigint r, \bigint s) { return true; } @*/
}
