package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind LeastInformationLine, for use in assertions; no Java code. */
public final class LeastInformationLineLemmas {
    private LeastInformationLineLemmas() {
    }

    /** The line through the smaller end values of the tangent is below phi at every e. */
    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires k * y <= (u + s) * y - s * x && 2 * (u - v) <= g && 2 * (s * (a * y - x * b)) <= g * (b * y);
      @ ensures \result && analysis.Divergence.phiAboveLine(k, g, s);
      @ public static model strictly_pure helper boolean everywhere(\bigint a, \bigint b, \bigint x, \bigint y, \bigint u, \bigint v,
      @     \bigint s, \bigint k, \bigint g) {
      @   return everywhereBelow(a, b, x, y, u, v, s, k, g); } @*/

    /** The line with intercept k/s and slope -g/s is below both end values. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBelow(\bigint a, \bigint b, \bigint x, \bigint y, \bigint u, \bigint v,
      @     \bigint s, \bigint k, \bigint g) {
      @   return k * y <= (u + s) * y - s * x && 2 * (u - v) <= g && 2 * (s * (a * y - x * b)) <= g * (b * y); } @*/

    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires isBelow(a, b, x, y, u, v, s, k, g);
      @ ensures \result && analysis.Divergence.phiAboveLine(k, g, s);
      @ public static model strictly_pure helper boolean everywhereBelow(\bigint a, \bigint b, \bigint x, \bigint y, \bigint u, \bigint v,
      @     \bigint s, \bigint k, \bigint g) {
      @   return atEachError(a, b, x, y, u, v, s, k, g) && analysis.Divergence.definePhiAboveLine(k, g, s); } @*/

    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires isBelow(a, b, x, y, u, v, s, k, g);
      @ ensures \result;
      @ ensures (\forall \bigint n, d; 0 < n && 2 * n < d;
      @    atErrorBelow(n, d, a, b, x, y, u, v, s, k, g) && analysis.Divergence.phiAboveLineAt(n, d, k, g, s));
      @ public static model strictly_pure helper boolean atEachError(\bigint a, \bigint b, \bigint x, \bigint y, \bigint u, \bigint v,
      @     \bigint s, \bigint k, \bigint g) {
      @   return true; } @*/

    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d;
      @ requires a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires isBelow(a, b, x, y, u, v, s, k, g);
      @ ensures \result && analysis.Divergence.phiAboveLineAt(n, d, k, g, s);
      @ public static model strictly_pure helper boolean atErrorBelow(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y,
      @     \bigint u, \bigint v, \bigint s, \bigint k, \bigint g) {
      @   return atError(n, d, a, b, x, y, u, v, s, k, g) && analysis.Divergence.definePhiAboveLineAt(n, d, k, g, s); } @*/

    /** At e = n/d, all at the scale s d. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d;
      @ requires a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires k * y <= (u + s) * y - s * x && 2 * (u - v) <= g && 2 * (s * (a * y - x * b)) <= g * (b * y);
      @ ensures \result && analysis.Divergence.phiAtLeast(n, d, k * d - g * n, s * d);
      @ public static model strictly_pure helper boolean atError(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y,
      @     \bigint u, \bigint v, \bigint s, \bigint k, \bigint g) {
      @   return Products.positive(s, d)
      @     && scaled(a, b, u, s, d)
      @     && scaled(x, y, v, s, d)
      @     && atStart(n, d, b, x, y, u, v, s, k, g)
      @     && atEnd(n, d, a, b, x, y, u, v, s, k, g)
      @     && LeastInformationLemmas.everywhere(n, d, a, b, x, y, u * d, v * d, s * d, k * d - g * n,
      @         (u * d - v * d) * (b * y) + s * d * (x * b - a * y),
      @         (u * d - v * d) * (b * y) * (d - 2 * n) + ((v * d + s * d) * (b * y) - s * d * (x * b)) * d); } @*/

    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && s >= 1 && d >= 1 && analysis.Ln.atLeast(a, b, u, s);
      @ ensures \result && analysis.Ln.atLeast(a, b, u * d, s * d);
      @ public static model strictly_pure helper boolean scaled(\bigint a, \bigint b, \bigint u, \bigint s, \bigint d) {
      @   return Products.positive(s, d) && analysis.Ln.monotoneAtLeast(a, b, u, s, a, b, u * d, s * d); } @*/

    /** The line is below the tangent at beta = 0. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && b >= 1 && y >= 1;
      @ requires k * y <= (u + s) * y - s * x && 2 * (u - v) <= g;
      @ ensures \result;
      @ ensures (k * d - g * n) * (b * y * d)
      @   <= (u * d - v * d) * (b * y) * (d - 2 * n) + ((v * d + s * d) * (b * y) - s * d * (x * b)) * d;
      @ public static model strictly_pure helper boolean atStart(\bigint n, \bigint d, \bigint b, \bigint x, \bigint y, \bigint u,
      @     \bigint v, \bigint s, \bigint k, \bigint g) {
      @   return Products.positive(d, d)
      @     && Products.positive(b, d * d)
      @     && Products.positive(b, y)
      @     && Products.positive(n, d)
      @     && Products.positive(b * y, n * d)
      @     && Products.monotone(k * y, (u + s) * y - s * x, b * (d * d))
      @     && Products.monotone(2 * (u - v), g, b * y * (n * d)); } @*/

    /** The line is below the tangent at beta = 2 n/d. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && b >= 1 && y >= 1;
      @ requires k * y <= (u + s) * y - s * x && 2 * (s * (a * y - x * b)) <= g * (b * y);
      @ ensures \result;
      @ ensures (k * d - g * n) * (b * y * d) <= 2 * n * ((u * d - v * d) * (b * y) + s * d * (x * b - a * y))
      @   + ((u * d - v * d) * (b * y) * (d - 2 * n) + ((v * d + s * d) * (b * y) - s * d * (x * b)) * d);
      @ public static model strictly_pure helper boolean atEnd(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y, \bigint u,
      @     \bigint v, \bigint s, \bigint k, \bigint g) {
      @   return Products.positive(d, d)
      @     && Products.positive(b, d * d)
      @     && Products.positive(n, d)
      @     && Products.monotone(k * y, (u + s) * y - s * x, b * (d * d))
      @     && Products.monotone(2 * (s * (a * y - x * b)), g * (b * y), n * d); } @*/
}
