package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** The step next to m = 0 of the certificate that the coefficient is E r^2 [SDPI-BINARY-EQUAL], for use in assertions; no Java code. */
public final class SecondMomentOriginLemmas {
    private SecondMomentOriginLemmas() {
    }

    /** G <= 3 x^2 - 2 y^3 - y^4 T^2, T = o/s, all in multiples of 1/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSlow(\bigint x, \bigint y, \bigint g, \bigint s, \bigint o) {
      @   return g * ((s * s) * (s * s) * s) <= 3 * (x * x) * ((s * s) * (s * s)) - 2 * (y * y * y) * (s * s * s) - (y * y) * (y * y) * (o * o); } @*/

    /** m <= x' - x'^3/3, x' = x T, T = o/s, all in multiples of 1/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean reaches(\bigint x, \bigint s, \bigint o, \bigint m) {
      @   return m * (3 * (s * s) * (s * s) * (s * s)) <= s * (x * o * (3 * (s * s) * (s * s) - (x * x) * (o * o))); } @*/

    /** The terms of that inequality, in multiples of 1/s^6. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areTerms(\bigint x, \bigint y, \bigint g, \bigint s, \bigint o, \bigint p, \bigint a, \bigint b, \bigint c) {
      @   return p == g * ((s * s) * (s * s) * s) && a == 3 * (x * x) * ((s * s) * (s * s)) && b == 2 * (y * y * y) * (s * s * s) && c == (y * y) * (y * y) * (o * o); } @*/

    /*@ public normal_behavior
      @ requires p == g * ((s * s) * (s * s) * s) && a == 3 * (x * x) * ((s * s) * (s * s)) && b == 2 * (y * y * y) * (s * s * s) && c == (y * y) * (y * y) * (o * o);
      @ ensures \result && areTerms(x, y, g, s, o, p, a, b, c);
      @ public static model strictly_pure helper boolean terms(\bigint x, \bigint y, \bigint g, \bigint s, \bigint o, \bigint p, \bigint a, \bigint b, \bigint c) { return true; } @*/

    /*@ public normal_behavior
      @ requires areTerms(x, y, g, s, o, p, a, b, c) && p <= a - b - c;
      @ ensures \result && isSlow(x, y, g, s, o);
      @ public static model strictly_pure helper boolean slow(\bigint x, \bigint y, \bigint g, \bigint s, \bigint o, \bigint p, \bigint a, \bigint b, \bigint c) { return true; } @*/

    /*@ public normal_behavior
      @ requires p == m * (3 * (s * s) * (s * s) * (s * s)) && q == s * (x * o * (3 * (s * s) * (s * s) - (x * x) * (o * o))) && p <= q;
      @ ensures \result && reaches(x, s, o, m);
      @ public static model strictly_pure helper boolean reach(\bigint x, \bigint s, \bigint o, \bigint m, \bigint p, \bigint q) { return true; } @*/

    /** The slope at one t = tn/td up to o/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && 0 < tn && 0 < td && tn * s <= o * td && isSlow(x, y, g, s, o);
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.fourthSumAtMost(law, 0, analysis.Target.size(law), o, s, g, s);
      @ ensures \result && analysis.Target.slopeBelowSecondMoment(law, tn, td);
      @ public static model strictly_pure helper boolean slope(\bigint law, \bigint x, \bigint y, \bigint z, \bigint g, \bigint s, \bigint o, \bigint tn, \bigint td) {
      @   return analysis.Target.slopeBelowSecondMomentByMoments(law, x, y, z, s, o, g, tn, td); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && isSlow(x, y, g, s, o);
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.fourthSumAtMost(law, 0, analysis.Target.size(law), o, s, g, s);
      @ ensures \result;
      @ ensures (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; slope(law, x, y, z, g, s, o, tn, td) && analysis.Target.slopeBelowSecondMoment(law, tn, td));
      @ public static model strictly_pure helper boolean eachSlope(\bigint law, \bigint x, \bigint y, \bigint z, \bigint g, \bigint s, \bigint o) { return true; } @*/

    /** The end of a/b <= m/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && 0 < a && 0 < b && a * s <= m * b && reaches(x, s, o, m);
      @ ensures \result && a * (3 * (s * s) * (s * s) * (s * s)) <= b * (x * o * (3 * (s * s) * (s * s) - (x * x) * (o * o)));
      @ public static model strictly_pure helper boolean within(\bigint x, \bigint s, \bigint o, \bigint m, \bigint a, \bigint b) {
      @   return Products.positive(s, s) && Products.positive(s * s, s * s) && Products.positive(3 * (s * s) * (s * s), s * s)
      @     && OriginLemmas.smaller(a, b, m, s, 3 * (s * s) * (s * s) * (s * s), x * o * (3 * (s * s) * (s * s) - (x * x) * (o * o))); } @*/

    /** One point a/b up to m/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && o >= 1 && 0 < a && 0 < b && a * s <= m * b && reaches(x, s, o, m) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; analysis.Target.slopeBelowSecondMoment(law, tn, td));
      @ ensures \result && analysis.Target.belowSecondMoment(law, a, b);
      @ public static model strictly_pure helper boolean point(\bigint law, \bigint x, \bigint y, \bigint z, \bigint s, \bigint o, \bigint m, \bigint a, \bigint b) {
      @   return within(x, s, o, m, a, b) && analysis.Target.belowSecondMomentBySlope(law, o, s, x, y, z, a, b); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && o >= 1 && reaches(x, s, o, m) && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; analysis.Target.slopeBelowSecondMoment(law, tn, td));
      @ ensures \result;
      @ ensures (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b; point(law, x, y, z, s, o, m, a, b) && analysis.Target.belowSecondMoment(law, a, b));
      @ public static model strictly_pure helper boolean eachPoint(\bigint law, \bigint x, \bigint y, \bigint z, \bigint s, \bigint o, \bigint m) { return true; } @*/

    /*@ public normal_behavior
      @ requires (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b; analysis.Target.belowSecondMoment(law, a, b));
      @ ensures \result && SecondMomentLemmas.covered(law, m, s);
      @ public static model strictly_pure helper boolean cover(\bigint law, \bigint m, \bigint s) { return true; } @*/

    /** (0, m/s] is covered. */
    /*@ public normal_behavior
      @ requires s >= 1 && x >= 0 && o >= 1 && isSlow(x, y, g, s, o) && reaches(x, s, o, m);
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.fourthSumAtMost(law, 0, analysis.Target.size(law), o, s, g, s);
      @ ensures \result && SecondMomentLemmas.covered(law, m, s);
      @ public static model strictly_pure helper boolean origin(\bigint law, \bigint x, \bigint y, \bigint z, \bigint g, \bigint s, \bigint o, \bigint m) {
      @   return eachSlope(law, x, y, z, g, s, o) && eachPoint(law, x, y, z, s, o, m) && cover(law, m, s); } @*/
}
