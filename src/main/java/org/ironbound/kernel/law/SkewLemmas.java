package org.ironbound.kernel.law;

import org.ironbound.kernel.exact.Products;

/** The steps of the criterion by skewness [SDPI-BINARY-SKEW], for use in assertions; no Java code. */
public final class SkewLemmas {
    private SkewLemmas() {
    }

    /** {@code F(y) >= 0} for every rational {@code y >= 0} with {@code y >= e/s}. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean covered(\bigint law, \bigint e, \bigint s) {
      @   return (\forall \bigint a, b; 0 <= a && 0 < b && e * b <= a * s; analysis.Skew.holdsAt(law, a, b)); } @*/

    /** One y = a/b beyond all nodes of the second sum. */
    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= e && analysis.Skew.restAtMost(law, 0, e, s) && analysis.Target.size(law) >= 1 && 0 <= a && 0 < b
      @   && e * b <= a * s;
      @ ensures \result && analysis.Skew.holdsAt(law, a, b);
      @ public static model strictly_pure helper boolean beyond(\bigint law, \bigint e, \bigint s, \bigint a, \bigint b) {
      @   return Products.nonNegative(a, s)
      @     && Products.monotone(1, b, a * s)
      @     && analysis.Skew.noPart(law, a * s, s)
      @     && analysis.Skew.between(law, 0, 0, a * s, 0, 0, 0, e, s, a, b); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= e && analysis.Skew.restAtMost(law, 0, e, s) && analysis.Target.size(law) >= 1;
      @ ensures \result;
      @ ensures (\forall \bigint a, b; 0 <= a && 0 < b && e * b <= a * s; beyond(law, e, s, a, b) && analysis.Skew.holdsAt(law, a, b));
      @ public static model strictly_pure helper boolean eachBeyond(\bigint law, \bigint e, \bigint s) { return true; } @*/

    /** The start: {@code r_k - v <= e/s} for all k. */
    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= e && analysis.Skew.restAtMost(law, 0, e, s) && analysis.Target.size(law) >= 1;
      @ ensures \result && covered(law, e, s);
      @ public static model strictly_pure helper boolean start(\bigint law, \bigint e, \bigint s) { return eachBeyond(law, e, s); } @*/

    /** From h/s down to e/s, where the Bernstein coefficients show it. */
    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= e && 0 <= i && i <= analysis.Target.size(law) && 0 <= j && j <= analysis.Target.size(law);
      @ requires analysis.Skew.partAtLeast(law, i, j, h, a, b, c, s) && analysis.Skew.restAtMost(law, j, e, s) && covered(law, h, s);
      @ requires 0 <= a - 2 * b * e + c * (e * e) && 0 <= a - b * (e + h) + c * (e * h) && 0 <= a - 2 * b * h + c * (h * h);
      @ ensures \result && covered(law, e, s);
      @ public static model strictly_pure helper boolean extend(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a, \bigint b,
      @     \bigint c, \bigint e, \bigint s) {
      @   return eachBetween(law, i, j, h, a, b, c, e, s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && 0 <= e && 0 <= i && i <= analysis.Target.size(law) && 0 <= j && j <= analysis.Target.size(law);
      @ requires analysis.Skew.partAtLeast(law, i, j, h, a, b, c, s) && analysis.Skew.restAtMost(law, j, e, s);
      @ requires 0 <= a - 2 * b * e + c * (e * e) && 0 <= a - b * (e + h) + c * (e * h) && 0 <= a - 2 * b * h + c * (h * h);
      @ ensures \result;
      @ ensures (\forall \bigint y, d; 0 < d && e * d <= y * s && y * s <= h * d;
      @    analysis.Skew.between(law, i, j, h, a, b, c, e, s, y, d) && analysis.Skew.holdsAt(law, y, d));
      @ public static model strictly_pure helper boolean eachBetween(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a, \bigint b,
      @     \bigint c, \bigint e, \bigint s) {
      @   return true; } @*/

    /** All {@code y >= 0}. */
    /*@ public normal_behavior
      @ requires s >= 1 && covered(law, 0, s);
      @ ensures \result && analysis.Target.coefficientIsSecondMoment(law);
      @ public static model strictly_pure helper boolean complete(\bigint law, \bigint s) {
      @   return each(law, s) && analysis.Skew.coefficientBySkew(law); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && covered(law, 0, s);
      @ ensures \result && (\forall \bigint a, b; 0 <= a && 0 < b; Products.nonNegative(a, s) && analysis.Skew.holdsAt(law, a, b));
      @ public static model strictly_pure helper boolean each(\bigint law, \bigint s) { return true; } @*/
}
