package org.ironbound.kernel.law;

import org.ironbound.kernel.exact.Products;

/** The step of the supremum certificate next to m = 0 [SDPI-SLOPE], for use in assertions; no Java code. */
public final class OriginLemmas {
    /** A concave quadratic A + B x - D x^2 that is not negative at 0 and at h/g is not negative in between, at b/a. */
    /*@ public normal_behavior
      @ requires p >= 0 && d >= 0 && a > 0 && b > 0 && g > 0 && h > 0 && b * g <= h * a && p * (g * g) + q * (g * h) - d * (h * h) >= 0;
      @ ensures \result && p * (a * a) + q * (a * b) - d * (b * b) >= 0;
      @ public static model strictly_pure helper boolean quadratic(\bigint p, \bigint q, \bigint d, \bigint g, \bigint h, \bigint a,
      @     \bigint b) {
      @   return Products.positive(g, h)
      @     && Products.nonNegative(a, g)
      @     && Products.nonNegative(p, a * g)
      @     && Products.nonNegative(p * (a * g), h * a - b * g)
      @     && Products.nonNegative(a, b)
      @     && Products.nonNegative(a * b, p * (g * g) + q * (g * h) - d * (h * h))
      @     && Products.nonNegative(b, h)
      @     && Products.nonNegative(d, b * h)
      @     && Products.nonNegative(d * (b * h), h * a - b * g)
      @     && quadraticIdentity(p, q, d, g, h, a, b)
      @     && Products.cancel(0, p * (a * a) + q * (a * b) - d * (b * b), g * h); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && (p * (a * a) + q * (a * b) - d * (b * b)) * (g * h)
      @      == p * (a * g) * (h * a - b * g) + a * b * (p * (g * g) + q * (g * h) - d * (h * h)) + d * (b * h) * (h * a - b * g);
      @ public static model strictly_pure helper boolean quadraticIdentity(\bigint p, \bigint q, \bigint d, \bigint g, \bigint h, \bigint a,
      @     \bigint b) {
      @   return true; } @*/

    /** p a^2 + q a b - d b^2, for a = td^2 and b = tn^2, is the difference of the two sides of slopeInequality, divided by 3. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isDifference(\bigint x, \bigint y, \bigint g, \bigint s, \bigint un, \bigint ud,
      @     \bigint p, \bigint q, \bigint d) {
      @   return p == 6 * (ud * ud) * (un * s - y * ud)
      @     && q == un * (3 * x * (ud * ud) - 2 * s * (un * un)) - g * (ud * ud * ud)
      @     && d == x * (un * un * un); } @*/

    /*@ public normal_behavior
      @ requires p == 6 * (ud * ud) * (un * s - y * ud)
      @   && q == un * (3 * x * (ud * ud) - 2 * s * (un * un)) - g * (ud * ud * ud)
      @   && d == x * (un * un * un);
      @ ensures \result && isDifference(x, y, g, s, un, ud, p, q, d);
      @ public static model strictly_pure helper boolean difference(\bigint x, \bigint y, \bigint g, \bigint s, \bigint un, \bigint ud,
      @     \bigint p, \bigint q, \bigint d) {
      @   return true; } @*/

    /** The slope by moments is at most u - u^3 t^2/3 for a = td^2, b = tn^2: the coefficients of a^2, ab and -b^2 in the difference. */
    /*@ public normal_behavior
      @ requires isDifference(x, y, g, s, un, ud, p, q, d);
      @ requires p * (a * a) + q * (a * b) - d * (b * b) >= 0;
      @ ensures \result
      @   && (6 * y * a + g * b) * (3 * (ud * ud * ud) * a) <= (un * (3 * (ud * ud) * a - (un * un) * b)) * (3 * (2 * s * a + x * b));
      @ public static model strictly_pure helper boolean slopeInequality(\bigint x, \bigint y, \bigint g, \bigint s, \bigint un, \bigint ud,
      @     \bigint p, \bigint q, \bigint d, \bigint a, \bigint b) {
      @   return true; } @*/

    /** {@code tn/td <= o/s}, squared. */
    /*@ public normal_behavior
      @ requires 0 < tn && 0 < td && 0 < s && 0 < o && tn * s <= o * td;
      @ ensures \result && (tn * tn) * (s * s) <= (o * o) * (td * td);
      @ public static model strictly_pure helper boolean squares(\bigint tn, \bigint td, \bigint o, \bigint s) {
      @   return Products.positive(tn, s) && Products.bothMonotone(tn * s, o * td, tn * s, o * td); } @*/

    /** The slope at one t = tn/td up to o/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && x >= 0 && o >= 1 && f >= 1 && 0 < tn && 0 < td && tn * s <= o * td;
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.largestAtMost(law, r, s);
      @ requires analysis.Cosh.atMost(o * r, s * s, e, f) && z * e <= g * f;
      @ requires isDifference(x, y, g, s, un, ud, p, q, d);
      @ requires isConcaveHigh(p, q, d, s, o);
      @ ensures \result;
      @ ensures analysis.Target.slopeBelow(law, tn, td, un, ud);
      @ public static model strictly_pure helper boolean slope(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s,
      @     \bigint o, \bigint e, \bigint f, \bigint g, \bigint un, \bigint ud, \bigint p, \bigint q, \bigint d, \bigint tn, \bigint td) {
      @   return Products.positive(tn, tn)
      @     && Products.positive(td, td)
      @     && Products.positive(s, s)
      @     && Products.positive(o, o)
      @     && squares(tn, td, o, s)
      @     && quadratic(p, q, d, s * s, o * o, td * td, tn * tn)
      @     && slopeInequality(x, y, g, s, un, ud, p, q, d, td * td, tn * tn)
      @     && Products.positive(ud, ud)
      @     && Products.positive(ud * ud, ud)
      @     && Products.positive(ud * ud * ud, td * td)
      @     && Products.positive(s, td * td)
      @     && Products.nonNegative(x, tn * tn)
      @     && analysis.Target.slopeByMoments(law, x, y, z, r, s, o, e, f, g, tn, td)
      @     && analysis.Target.defineSlopeBelow(law, tn, td, 6 * y * (td * td) + g * (tn * tn), 3 * (2 * s * (td * td) + x * (tn * tn)), un,
      @         ud); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && x >= 0 && o >= 1 && f >= 1;
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.largestAtMost(law, r, s);
      @ requires analysis.Cosh.atMost(o * r, s * s, e, f) && z * e <= g * f;
      @ requires isDifference(x, y, g, s, un, ud, p, q, d);
      @ requires isConcaveHigh(p, q, d, s, o);
      @ ensures \result;
      @ ensures (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td;
      @    slope(law, x, y, z, r, s, o, e, f, g, un, ud, p, q, d, tn, td) && analysis.Target.slopeBelow(law, tn, td, un, ud));
      @ public static model strictly_pure helper boolean eachSlope(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s,
      @     \bigint o, \bigint e, \bigint f, \bigint g, \bigint un, \bigint ud, \bigint p, \bigint q, \bigint d) {
      @   return true; } @*/

    /** {@code m/s <= u o/s - (u o/s)^3/3}. */
    /*@ public normal_behavior
      @ requires a > 0 && b > 0 && a * s <= m * b && c >= 0 && m * c <= s * k && s >= 1;
      @ ensures \result && a * c <= b * k;
      @ public static model strictly_pure helper boolean smaller(\bigint a, \bigint b, \bigint m, \bigint s, \bigint c, \bigint k) {
      @   return Products.monotone(a * s, m * b, c) && Products.monotone(m * c, s * k, b) && Products.cancel(a * c, b * k, s); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private OriginLemmas() {
    }

    /** One point a/b up to m/s. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && o >= 1 && 0 < a && 0 < b && a * s <= m * b;
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; analysis.Target.slopeBelow(law, tn, td, un, ud));
      @ requires m * (3 * (ud * ud * ud) * (s * s * s)) <= s * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)));
      @ ensures \result && analysis.Target.below(law, a, b, un, ud);
      @ public static model strictly_pure helper boolean point(\bigint law, \bigint o, \bigint s, \bigint un, \bigint ud, \bigint m,
      @     \bigint a, \bigint b) {
      @   return Products.positive(ud, ud)
      @     && Products.positive(ud * ud, ud)
      @     && Products.positive(s, s)
      @     && Products.positive(s * s, s)
      @     && Products.positive(ud * ud * ud, s * s * s)
      @     && smaller(a, b, m, s, 3 * (ud * ud * ud) * (s * s * s), un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)))
      @     && analysis.Target.belowBySlope(law, o, s, un, ud, a, b); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && o >= 1;
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; analysis.Target.slopeBelow(law, tn, td, un, ud));
      @ requires m * (3 * (ud * ud * ud) * (s * s * s)) <= s * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)));
      @ ensures \result;
      @ ensures (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b;
      @    point(law, o, s, un, ud, m, a, b) && analysis.Target.below(law, a, b, un, ud));
      @ public static model strictly_pure helper boolean eachPoint(\bigint law, \bigint o, \bigint s, \bigint un, \bigint ud, \bigint m) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires (\forall \bigint a, b; 0 < a && 0 < b && a * s <= m * b; analysis.Target.below(law, a, b, un, ud));
      @ ensures \result && SupremumLemmas.covered(law, m, s, un, ud);
      @ public static model strictly_pure helper boolean cover(\bigint law, \bigint m, \bigint s, \bigint un, \bigint ud) {
      @   return true; } @*/

    /** The check of the moment step: of x, y below and above v, g above w cosh(T r_0), over s; u = un/ud, T = o/s, m/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean suffices(\bigint x, \bigint y, \bigint g, \bigint s, \bigint un, \bigint ud,
      @     \bigint o, \bigint m) {
      @   return isHigh(x, y, g, s, un, ud, o)
      @     && m * (3 * (ud * ud * ud) * (s * s * s)) <= s * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o))); } @*/

    /** The difference of the two bounds of the slope is not negative at 0 and at o/s. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isHigh(\bigint x, \bigint y, \bigint g, \bigint s, \bigint un, \bigint ud,
      @     \bigint o) {
      @   return isConcaveHigh(6 * (ud * ud) * (un * s - y * ud), un * (3 * x * (ud * ud) - 2 * s * (un * un)) - g * (ud * ud * ud),
      @       x * (un * un * un), s, o); } @*/

    /** The concave quadratic p + q y - d y^2 is not negative at 0 and at (o/s)^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isConcaveHigh(\bigint p, \bigint q, \bigint d, \bigint s, \bigint o) {
      @   return p >= 0 && d >= 0 && p * ((s * s) * (s * s)) + q * ((s * s) * (o * o)) - d * ((o * o) * (o * o)) >= 0; } @*/

    /*@ public normal_behavior
      @ requires p >= 0 && d >= 0 && p * ((s * s) * (s * s)) + q * ((s * s) * (o * o)) - d * ((o * o) * (o * o)) >= 0;
      @ ensures \result && isConcaveHigh(p, q, d, s, o);
      @ public static model strictly_pure helper boolean concaveHigh(\bigint p, \bigint q, \bigint d, \bigint s, \bigint o) {
      @   return true; } @*/

    /** The moment step: (0, m/s] is covered. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && x >= 0 && o >= 1;
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.largestAtMost(law, r, s);
      @ requires analysis.Cosh.atMost(o * r, s * s, e, s) && z * e <= g * s && suffices(x, y, g, s, un, ud, o, m);
      @ ensures \result && SupremumLemmas.covered(law, m, s, un, ud);
      @ public static model strictly_pure helper boolean origin(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s,
      @     \bigint o, \bigint e, \bigint g, \bigint un, \bigint ud, \bigint m) {
      @   return difference(x, y, g, s, un, ud, 6 * (ud * ud) * (un * s - y * ud),
      @         un * (3 * x * (ud * ud) - 2 * s * (un * un)) - g * (ud * ud * ud), x * (un * un * un))
      @     && byDifference(law, x, y, z, r, s, o, e, g, un, ud, 6 * (ud * ud) * (un * s - y * ud),
      @         un * (3 * x * (ud * ud) - 2 * s * (un * un)) - g * (ud * ud * ud), x * (un * un * un), m); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && x >= 0 && o >= 1;
      @ requires analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s) && analysis.Target.largestAtMost(law, r, s);
      @ requires analysis.Cosh.atMost(o * r, s * s, e, s) && z * e <= g * s;
      @ requires isDifference(x, y, g, s, un, ud, p, q, d) && isConcaveHigh(p, q, d, s, o);
      @ requires m * (3 * (ud * ud * ud) * (s * s * s)) <= s * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)));
      @ ensures \result && SupremumLemmas.covered(law, m, s, un, ud);
      @ public static model strictly_pure helper boolean byDifference(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s,
      @     \bigint o, \bigint e, \bigint g, \bigint un, \bigint ud, \bigint p, \bigint q, \bigint d, \bigint m) {
      @   return eachSlope(law, x, y, z, r, s, o, e, s, g, un, ud, p, q, d) && reach(law, o, s, un, ud, m); } @*/

    /** From slopes to points. */
    /*@ public normal_behavior
      @ requires s >= 1 && un >= 1 && ud >= 1 && o >= 1;
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; analysis.Target.slopeBelow(law, tn, td, un, ud));
      @ requires m * (3 * (ud * ud * ud) * (s * s * s)) <= s * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)));
      @ ensures \result && SupremumLemmas.covered(law, m, s, un, ud);
      @ public static model strictly_pure helper boolean reach(\bigint law, \bigint o, \bigint s, \bigint un, \bigint ud, \bigint m) {
      @   return eachPoint(law, o, s, un, ud, m) && cover(law, m, s, un, ud); } @*/
}
