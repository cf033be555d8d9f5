package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind ScaledExponential, for use in assertions; no Java code. */
public final class ScaledExponentialLemmas {
    private ScaledExponentialLemmas() {
    }

    /** e^(n/d) = (e^(n/2d))^2, at another scale, from below. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && w >= 1 && l >= 0 && low * (s * s) <= l * l * w && analysis.Exp.atLeast(n, d + d, l, s);
      @ ensures \result && analysis.Exp.atLeast(n, d, low, w);
      @ public static model strictly_pure helper boolean squareAtLeast(\bigint n, \bigint d, \bigint l, \bigint low, \bigint s, \bigint w) {
      @   return analysis.Exp.sumAtLeast(n, d + d, l, s, n, d + d, l, s) && Products.positive(d + d, d + d) && Products.positive(s, s)
      @     && analysis.Exp.monotoneAtLeast(n * (d + d) + n * (d + d), (d + d) * (d + d), l * l, s * s, n, d, low, w); } @*/

    /** e^(n/d) = (e^(n/2d))^2, at another scale, from above. */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && w >= 1 && l * l * w <= high * (s * s) && analysis.Exp.atMost(n, d + d, l, s);
      @ ensures \result && analysis.Exp.atMost(n, d, high, w);
      @ public static model strictly_pure helper boolean squareAtMost(\bigint n, \bigint d, \bigint l, \bigint high, \bigint s, \bigint w) {
      @   return analysis.Exp.sumAtMost(n, d + d, l, s, n, d + d, l, s) && Products.positive(d + d, d + d) && Products.positive(s, s)
      @     && analysis.Exp.monotoneAtMost(n * (d + d) + n * (d + d), (d + d) * (d + d), l * l, s * s, n, d, high, w); } @*/
}
