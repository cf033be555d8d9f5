package org.ironbound.kernel.channel;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind InputFree, for use in assertions; no Java code. */
public final class InputFreeLemmas {
    /** {@code (t m - e n)^2 >= 0}. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && 2 * e * t * (m * n) - e * e * (n * n) <= t * t * (m * m);
      @ public static model strictly_pure helper boolean complete(\bigint t, \bigint m, \bigint e, \bigint n) {
      @   return Products.square(t * m - e * n); } @*/

    /** The rounded line is below the tangent at a/e, in terms of m = a p + (e-a) q and n = s p + (t-s) q. w = u p q. */
    /*@ public normal_behavior
      @ requires 0 <= s <= t && k0 * (m * m) <= w * (e * (2 * m - e * q)) && k1 * (m * m) <= w * (e * (2 * m - e * p));
      @ ensures \result && ((t - s) * k0 + s * k1) * (m * m) <= w * (2 * e * t * m - e * e * (s * p + (t - s) * q));
      @ public static model strictly_pure helper boolean between(\bigint s, \bigint t, \bigint m, \bigint e, \bigint p, \bigint q,
      @     \bigint w, \bigint k0, \bigint k1) {
      @   return Products.monotone(k0 * (m * m), w * (e * (2 * m - e * q)), t - s)
      @     && Products.monotone(k1 * (m * m), w * (e * (2 * m - e * p)), s); } @*/

    /** {@code K m^2 <= w (2 e t m - e^2 n)} gives {@code K n <= w t^2}. */
    /*@ public normal_behavior
      @ requires k * (m * m) <= w * (2 * e * t * m - e * e * n) && n >= 0 && w >= 0 && m * m > 0;
      @ ensures \result && k * n <= t * t * w;
      @ public static model strictly_pure helper boolean divide(\bigint k, \bigint m, \bigint w, \bigint e, \bigint t, \bigint n) {
      @   return Products.monotone(k * (m * m), w * (2 * e * t * m - e * e * n), n)
      @     && complete(t, m, e, n)
      @     && Products.monotone(2 * e * t * (m * n) - e * e * (n * n), t * t * (m * m), w)
      @     && Products.cancel(k * n, t * t * w, m * m); } @*/

    /** The tangent at a/e of the term of (p, q) is below it at s/t. */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0 && m * m > 0 && 0 <= s && s <= t;
      @ requires k0 * (m * m) <= u * (p * q) * (e * (2 * m - e * q)) && k1 * (m * m) <= u * (p * q) * (e * (2 * m - e * p));
      @ ensures \result && ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q));
      @ public static model strictly_pure helper boolean tangentAt(\bigint p, \bigint q, \bigint u, \bigint m, \bigint e, \bigint k0,
      @     \bigint k1, \bigint s, \bigint t) {
      @   return Products.positive(p, q)
      @     && Products.positive(u, p * q)
      @     && Products.nonNegative(s, p)
      @     && Products.nonNegative(t - s, q)
      @     && between(s, t, m, e, p, q, u * (p * q), k0, k1)
      @     && divide((t - s) * k0 + s * k1, m, u * (p * q), e, t, s * p + (t - s) * q); } @*/

    /** w x z/(s x + (t-s) z) is at most p q/(s p + (t-s) q), times both denominators. */
    /*@ public normal_behavior
      @ requires x > 0 && z > 0 && p > 0 && q > 0 && w * x <= p && w * z <= q && 0 <= s && s <= t;
      @ ensures \result && w * (x * z) * (s * p + (t - s) * q) <= p * q * (s * x + (t - s) * z);
      @ public static model strictly_pure helper boolean grows(\bigint s, \bigint t, \bigint w, \bigint x, \bigint z, \bigint p,
      @     \bigint q) {
      @   return Products.nonNegative(s, p) && Products.nonNegative(s * p, x)
      @     && Products.nonNegative(t - s, q) && Products.nonNegative((t - s) * q, z)
      @     && Products.monotone(w * z, q, s * p * x) && Products.monotone(w * x, p, (t - s) * q * z); } @*/

    /** What is below the term of (x, z), times w, is below that of (p, q): a and b are their denominators. */
    /*@ public normal_behavior
      @ requires a > 0 && b > 0 && 0 <= v && v * b <= r * a && k * a <= y * v && 0 <= y;
      @ ensures \result && k * b <= y * r;
      @ public static model strictly_pure helper boolean belowLarger(\bigint k, \bigint a, \bigint b, \bigint v, \bigint r, \bigint y) {
      @   return Products.monotone(k * a, y * v, b) && Products.monotone(v * b, r * a, y) && Products.cancel(k * b, y * r, a); } @*/

    /** The tangent of the term of (x, z), times w, is below the term of (p, q) at s/t. */
    /*@ public normal_behavior
      @ requires x > 0 && z > 0 && p > 0 && q > 0 && u > 0 && w >= 1 && w * x <= p && w * z <= q && m * m > 0;
      @ requires 0 <= s && s <= t && 0 < t;
      @ requires k0 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * z)) && k1 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * x));
      @ ensures \result && ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q));
      @ public static model strictly_pure helper boolean shortAt(\bigint p, \bigint q, \bigint u, \bigint w, \bigint x, \bigint z,
      @     \bigint m, \bigint k0, \bigint k1, \bigint s, \bigint t) {
      @   return Products.positive(u, w)
      @     && tangentAt(x, z, u * w, m, u, k0, k1, s, t)
      @     && mixturePositive(x, z, s, t)
      @     && mixturePositive(p, q, s, t)
      @     && grows(s, t, w, x, z, p, q)
      @     && Products.positive(x, z) && Products.positive(w, x * z)
      @     && Products.square(t) && Products.nonNegative(t * t, u)
      @     && belowLarger((t - s) * k0 + s * k1, s * x + (t - s) * z, s * p + (t - s) * q, w * (x * z), p * q, t * t * u); } @*/

    /*@ public normal_behavior
      @ requires x > 0 && z > 0 && p > 0 && q > 0 && u > 0 && w >= 1 && w * x <= p && w * z <= q && m * m > 0;
      @ requires k0 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * z)) && k1 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * x));
      @ ensures \result;
      @ ensures (\forall \bigint s, t; 0 <= s <= t && 0 < t;
      @    shortAt(p, q, u, w, x, z, m, k0, k1, s, t) && ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q)));
      @ public static model strictly_pure helper boolean shortEverywhere(\bigint p, \bigint q, \bigint u, \bigint w, \bigint x, \bigint z,
      @     \bigint m, \bigint k0, \bigint k1) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0;
      @ ensures \result && 0 <= t * t * (u * (p * q));
      @ public static model strictly_pure helper boolean zeroAt(\bigint p, \bigint q, \bigint u, \bigint t) {
      @   return Products.positive(p, q) && Products.positive(u, p * q) && Products.square(t)
      @     && Products.nonNegative(t * t, u * (p * q)); } @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0;
      @ ensures \result;
      @ ensures (\forall \bigint s, t; 0 <= s <= t && 0 < t;
      @    zeroAt(p, q, u, t) && ((t - s) * 0 + s * 0) * (s * p + (t - s) * q) <= t * t * (u * (p * q)));
      @ public static model strictly_pure helper boolean zeroEverywhere(\bigint p, \bigint q, \bigint u) { return true; } @*/

    /** One more entry, with the rounded tangent of its shortened numbers x and z. */
    /*@ public normal_behavior
      @ requires u > 0 && w >= 1 && x > 0 && z > 0 && w * x <= p && w * z <= q && m * m > 0;
      @ requires analysis.RowPair.lineBelow(list, l0, l1, u);
      @ requires k0 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * z)) && k1 * (m * m) <= u * w * (x * z) * (u * (2 * m - u * x));
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + k0, l1 + k1, u);
      @ public static model strictly_pure helper boolean addTangent(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q,
      @     \bigint w, \bigint x, \bigint z, \bigint m, \bigint k0, \bigint k1) {
      @   return Products.positive(w, x) && Products.positive(w, z)
      @     && shortEverywhere(p, q, u, w, x, z, m, k0, k1) && analysis.RowPair.lineStep(list, l0, l1, u, p, q, k0, k1); } @*/

    /** One more entry, of which the line makes no use. */
    /*@ public normal_behavior
      @ requires u > 0 && analysis.RowPair.lineBelow(list, l0, l1, u);
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0, l1, u);
      @ public static model strictly_pure helper boolean addNothing(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q) {
      @   return (p <= 0 || q <= 0 || zeroEverywhere(p, q, u)) && analysis.RowPair.lineStep(list, l0, l1, u, p, q, 0, 0); } @*/

    /** The rounded root {@code r <= u sqrt(p q)} and a slope c: {@code c^2 n^2 - 2 c r t n + t^2 r^2 >= 0} for n = s p + (t-s) q. */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0 && r * r <= u * u * (p * q) && 0 <= s && s <= t && 0 < t;
      @ requires k0 * u <= 2 * c * r - c * c * q && k1 * u <= 2 * c * r - c * c * p;
      @ ensures \result && ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q));
      @ public static model strictly_pure helper boolean rootAt(\bigint p, \bigint q, \bigint u, \bigint r, \bigint c, \bigint k0,
      @     \bigint k1, \bigint s, \bigint t) {
      @   return Products.nonNegative(s, p)
      @     && Products.nonNegative(t - s, q)
      @     && rootBetween(s, t, u, r, c, p, q, k0, k1)
      @     && rootDivide((t - s) * k0 + s * k1, s * p + (t - s) * q, u, r, c, t, p * q); } @*/

    /*@ public normal_behavior
      @ requires 0 <= s <= t && k0 * u <= 2 * c * r - c * c * q && k1 * u <= 2 * c * r - c * c * p;
      @ ensures \result && ((t - s) * k0 + s * k1) * u <= 2 * c * r * t - c * c * (s * p + (t - s) * q);
      @ public static model strictly_pure helper boolean rootBetween(\bigint s, \bigint t, \bigint u, \bigint r, \bigint c, \bigint p,
      @     \bigint q, \bigint k0, \bigint k1) {
      @   return Products.monotone(k0 * u, 2 * c * r - c * c * q, t - s) && Products.monotone(k1 * u, 2 * c * r - c * c * p, s); } @*/

    /*@ public normal_behavior
      @ requires k * u <= 2 * c * r * t - c * c * n && n >= 0 && u > 0 && r * r <= u * u * w;
      @ ensures \result && k * n <= t * t * (u * w);
      @ public static model strictly_pure helper boolean rootDivide(\bigint k, \bigint n, \bigint u, \bigint r, \bigint c, \bigint t,
      @     \bigint w) {
      @   return Products.monotone(k * u, 2 * c * r * t - c * c * n, n)
      @     && complete(t, r, c, n)
      @     && Products.square(t)
      @     && Products.monotone(r * r, u * u * w, t * t)
      @     && Products.cancel(k * n, t * t * (u * w), u); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private InputFreeLemmas() {
    }

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0 && r * r <= u * u * (p * q);
      @ requires k0 * u <= 2 * c * r - c * c * q && k1 * u <= 2 * c * r - c * c * p;
      @ ensures \result;
      @ ensures (\forall \bigint s, t; 0 <= s <= t && 0 < t;
      @    rootAt(p, q, u, r, c, k0, k1, s, t) && ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q)));
      @ public static model strictly_pure helper boolean rootEverywhere(\bigint p, \bigint q, \bigint u, \bigint r, \bigint c, \bigint k0,
      @     \bigint k1) {
      @   return true; } @*/

    /** One more entry, with its rounded root. */
    /*@ public normal_behavior
      @ requires u > 0 && p > 0 && q > 0 && r * r <= u * u * (p * q) && analysis.RowPair.lineBelow(list, l0, l1, u);
      @ requires k0 * u <= 2 * c * r - c * c * q && k1 * u <= 2 * c * r - c * c * p;
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + k0, l1 + k1, u);
      @ public static model strictly_pure helper boolean addRoot(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q,
      @     \bigint r, \bigint c, \bigint k0, \bigint k1) {
      @   return rootEverywhere(p, q, u, r, c, k0, k1) && analysis.RowPair.lineStep(list, l0, l1, u, p, q, k0, k1); } @*/

    /** The rounded bound z at the lower of two values of the line, l/(u e) with l = (e-x) l0 + x l1. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && u > 0 && low <= l && d * u * e - low <= z * (d * e);
      @ ensures \result && u * (d * u * e - l) <= z * (d * u * e);
      @ public static model strictly_pure helper boolean end(\bigint d, \bigint u, \bigint e, \bigint low, \bigint l, \bigint z) {
      @   return Products.monotone(d * u * e - l, z * (d * e), u); } @*/

    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && u > 0 && analysis.RowPair.lineBelow(list, l0, l1, u) && d * u * e - low <= z * (d * e);
      @ requires low <= (e - from) * l0 + from * l1 && low <= (e - to) * l0 + to * l1;
      @ ensures \result && analysis.RowPair.atMostBetween(list, d, from, to, e, z, u);
      @ public static model strictly_pure helper boolean bothEnds(\bigint list, \bigint d, \bigint l0, \bigint l1, \bigint u, \bigint from,
      @     \bigint to, \bigint e, \bigint low, \bigint z) {
      @   return end(d, u, e, low, (e - from) * l0 + from * l1, z)
      @     && end(d, u, e, low, (e - to) * l0 + to * l1, z)
      @     && analysis.RowPair.defineAtMostBetween(list, d, l0, l1, u, from, to, e, z, u); } @*/

    /** The rounded lower bound z of 1 - (h/u)/d. */
    /*@ public normal_behavior
      @ requires 0 <= s <= t && 0 < t && d > 0 && u > 0 && analysis.RowPair.sumAtMost(list, s, t, h, u) && z * d <= u * d - h;
      @ ensures \result && analysis.RowPair.atLeast(list, d, z, u);
      @ public static model strictly_pure helper boolean atLeast(\bigint list, \bigint d, \bigint s, \bigint t, \bigint h, \bigint u,
      @     \bigint z) {
      @   return Products.monotone(z * d, u * d - h, u) && analysis.RowPair.defineAtLeast(list, d, s, t, h, u, z, u); } @*/

    /*@ public normal_behavior
      @ requires m != 0;
      @ ensures \result && m * m > 0;
      @ public static model strictly_pure helper boolean squareOfNonZero(\bigint m) {
      @   return (m <= 0 || Products.positive(m, m)) && (m >= 0 || Products.positive(-m, -m)); } @*/

    /** A value k of the tangent of the term of (x, z), times w. */
    /*@ public normal_behavior
      @ requires w >= 1 && k * (m * m) <= u * (x * z) * u * v;
      @ ensures \result && w * k * (m * m) <= u * w * (x * z) * (u * v);
      @ public static model strictly_pure helper boolean scaled(\bigint u, \bigint w, \bigint x, \bigint z, \bigint m, \bigint k,
      @     \bigint v) {
      @   return Products.monotone(k * (m * m), u * (x * z) * u * v, w); } @*/

    /** One more entry: with the tangent of its shortened numbers x and z, or with nothing if m = 0. */
    /*@ public normal_behavior
      @ requires u > 0 && w >= 1 && w * x <= p && w * z <= q && analysis.RowPair.lineBelow(list, l0, l1, u);
      @ requires m != 0 ==> x > 0 && z > 0;
      @ requires m == 0 ? k0 == 0 : k0 * (m * m) <= u * (x * z) * u * (2 * m - u * z);
      @ requires m == 0 ? k1 == 0 : k1 * (m * m) <= u * (x * z) * u * (2 * m - u * x);
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + w * k0, l1 + w * k1, u);
      @ public static model strictly_pure helper boolean addEntry(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q,
      @     \bigint w, \bigint x, \bigint z, \bigint m, \bigint k0, \bigint k1) {
      @   return (m != 0 || addNothing(list, l0, l1, u, p, q))
      @     && (m == 0 || (squareOfNonZero(m) && scaled(u, w, x, z, m, k0, 2 * m - u * z) && scaled(u, w, x, z, m, k1, 2 * m - u * x)
      @       && addTangent(list, l0, l1, u, p, q, w, x, z, m, w * k0, w * k1))); } @*/

    /** One more entry: with its root, or with nothing if r = 0. */
    /*@ public normal_behavior
      @ requires u > 0 && analysis.RowPair.lineBelow(list, l0, l1, u);
      @ requires p > 0 && q > 0 ? r * r <= u * u * (p * q) : r == 0;
      @ requires r == 0 ? k0 == 0 : k0 * u <= 2 * c * r - c * c * q;
      @ requires r == 0 ? k1 == 0 : k1 * u <= 2 * c * r - c * c * p;
      @ ensures \result && analysis.RowPair.lineBelow(analysis.RowPair.with(list, p, q), l0 + k0, l1 + k1, u);
      @ public static model strictly_pure helper boolean addRootEntry(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q,
      @     \bigint r, \bigint c, \bigint k0, \bigint k1) {
      @   return (r != 0 || addNothing(list, l0, l1, u, p, q)) && (r == 0 || addRoot(list, l0, l1, u, p, q, r, c, k0, k1)); } @*/

    /** Bounds on both parts of [0, 1] give p/q as a bound, and every larger number. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && q > 0 && p1 <= p && p2 <= p;
      @ requires analysis.RowPair.atMostBetween(list, d, 0, x, e, p1, q) && analysis.RowPair.atMostBetween(list, d, x, e, e, p2, q);
      @ ensures \result;
      @ ensures (\forall \bigint z; p <= z;
      @    analysis.RowPair.defineAtMost(list, d, x, e, p1, p2, z, q) && analysis.RowPair.atMost(list, d, z, q));
      @ public static model strictly_pure helper boolean everyAbove(\bigint list, \bigint d, \bigint x, \bigint e, \bigint p1, \bigint p2,
      @     \bigint p, \bigint q) {
      @   return true; } @*/

    /** The lower of the values of the line at 0 and 1 gives a bound everywhere. */
    /*@ public normal_behavior
      @ requires d > 0 && u > 0 && analysis.RowPair.lineBelow(list, l0, l1, u) && d * u - low <= z * d && low <= l0 && low <= l1;
      @ ensures \result && (\forall \bigint y; z <= y; analysis.RowPair.atMost(list, d, y, u));
      @ public static model strictly_pure helper boolean everywhere(\bigint list, \bigint d, \bigint l0, \bigint l1, \bigint u, \bigint low,
      @     \bigint z) {
      @   return bothEnds(list, d, l0, l1, u, 0, 1, 1, low, z)
      @     && bothEnds(list, d, l0, l1, u, 1, 1, 1, low, z)
      @     && everyAbove(list, d, 1, 1, z, z, z, u); } @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && 0 <= s && s <= t && 0 < t;
      @ ensures \result && s * p + (t - s) * q > 0;
      @ public static model strictly_pure helper boolean mixturePositive(\bigint p, \bigint q, \bigint s, \bigint t) {
      @   return Products.nonNegative(s, p) && Products.nonNegative(t - s, q) && (s <= 0 || Products.positive(s, p))
      @     && (s > 0 || Products.positive(t - s, q)); } @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && u > 0;
      @ ensures \result && u * u * (p * q) >= 0;
      @ public static model strictly_pure helper boolean radicand(\bigint p, \bigint q, \bigint u) {
      @   return Products.positive(p, q) && Products.positive(u, u) && Products.positive(u * u, p * q); } @*/
}
