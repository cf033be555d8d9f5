package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/** Lemmas behind NormalDistribution, for use in assertions; no Java code. */
public final class NormalDistributionLemmas {
    private NormalDistributionLemmas() {
    }

    /** A lower bound in multiples of 1/(s f), floored at scale s. */
    /*@ public normal_behavior
      @ requires b >= 1 && s >= 1 && f >= 1 && analysis.Phi.atLeast(a, b, p, s * f) && low * f <= p;
      @ ensures \result && analysis.Phi.atLeast(a, b, low, s);
      @ public static model strictly_pure helper boolean coarseAtLeast(\bigint a, \bigint b, \bigint p, \bigint f, \bigint s,
      @     \bigint low) {
      @   return Products.positive(s, f) && Products.monotone(low * f, p, s)
      @     && analysis.Phi.monotoneAtLeast(a, b, p, s * f, a, b, low, s); } @*/

    /** An upper bound in multiples of 1/(s f), rounded up at scale s. */
    /*@ public normal_behavior
      @ requires b >= 1 && s >= 1 && f >= 1 && analysis.Phi.atMost(a, b, p, s * f) && p <= high * f;
      @ ensures \result && analysis.Phi.atMost(a, b, high, s);
      @ public static model strictly_pure helper boolean coarseAtMost(\bigint a, \bigint b, \bigint p, \bigint f, \bigint s,
      @     \bigint high) {
      @   return Products.positive(s, f) && Products.monotone(p, high * f, s)
      @     && analysis.Phi.monotoneAtMost(a, b, p, s * f, a, b, high, s); } @*/

    /** {@code pi > 3}, by the first terms of Machin's formula. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && analysis.Pi.atLeast(3, 1);
      @ public static model strictly_pure helper boolean piAboveThree() {
      @   return analysis.Series.productOfNone(25, 2, 1, 0)
      @     && analysis.Series.productStep(25, 2, 1, 0, 1)
      @     && analysis.Series.sumOfNone(-1, 2, -1, 25, 2, 1, 0)
      @     && analysis.Series.productOfNone(-1, 2, -1, 0)
      @     && analysis.Series.productStep(-1, 2, -1, 0, 1)
      @     && analysis.Series.sumStep(-1, 2, -1, 25, 2, 1, 0, 1)
      @     && analysis.Series.productOfNone(57121, 2, 1, 0)
      @     && analysis.Series.sumOfNone(-1, 2, -1, 57121, 2, 1, 0)
      @     && analysis.Pi.machinAtLeast(0, 0)
      @     && firstTerms(); } @*/

    /*@ public normal_behavior
      @ requires analysis.Pi.atLeast(16 * 239 * (75 - 1) * 1 - 4 * 5 * (1 + 0) * 75, 5 * 239 * (75 * 1));
      @ ensures \result && analysis.Pi.atLeast(3, 1);
      @ public static model strictly_pure helper boolean firstTerms() {
      @   return analysis.Pi.weakenAtLeast(16 * 239 * (75 - 1) * 1 - 4 * 5 * (1 + 0) * 75, 5 * 239 * (75 * 1), 3, 1); } @*/

    /*@ public normal_behavior
      @ requires s >= 2 && analysis.Pi.atLeast(p, s) && w >= 1 && (w == 1 || w * w <= 2 * p * s);
      @ ensures \result && analysis.Pi.atLeast(w * w, 2 * (s * s));
      @ public static model strictly_pure helper boolean rootAtLeast(\bigint p, \bigint s, \bigint w) {
      @   return Products.positive(s, s) && piAboveThree() && (w == 1 ? analysis.Pi.weakenAtLeast(3, 1, 1, 2 * (s * s)) :
      @     Products.monotone(w * w, 2 * p * s, s) && analysis.Pi.weakenAtLeast(p, s, w * w, 2 * (s * s))); } @*/

    /*@ public normal_behavior
      @ requires s >= 2 && analysis.Pi.atMost(p, s) && w >= 1 && w * w >= 2 * p * s;
      @ ensures \result && analysis.Pi.atMost(w * w, 2 * (s * s));
      @ public static model strictly_pure helper boolean rootAtMost(\bigint p, \bigint s, \bigint w) {
      @   return Products.positive(s, s)
      @     && Products.monotone(2 * p * s, w * w, s)
      @     && analysis.Pi.weakenAtMost(p, s, w * w, 2 * (s * s)); } @*/

    /*@ public normal_behavior
      @ requires b >= 1 && s >= 2 && w >= 1 && q >= 1;
      @ requires analysis.Phi.atLeast(a, b, s * w * b * q + 2 * g * s * a * (q + t), 2 * s * w * b * q);
      @ requires low * (2 * (w * (b * q))) <= s * (w * (b * q) + g * (2 * a) * (q + t));
      @ ensures \result && analysis.Phi.atLeast(a, b, low, s);
      @ public static model strictly_pure helper boolean floorAtLeast(\bigint a, \bigint b, \bigint s, \bigint g, \bigint w, \bigint low,
      @     \bigint q, \bigint t) {
      @   return Products.positive(b, q)
      @     && Products.positive(w, b * q)
      @     && Products.positive(s, w * (b * q))
      @     && Products.monotone(low * (2 * (w * (b * q))), s * (w * (b * q) + g * (2 * a) * (q + t)), s)
      @     && analysis.Phi.monotoneAtLeast(a, b, s * w * b * q + 2 * g * s * a * (q + t), 2 * s * w * b * q, a, b, low, s); } @*/

    /** z = (2k + 3) b^2 - a^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isGap(\bigint a, \bigint b, \bigint k, \bigint z) {
      @   return z == (2 * k + 3) * (b * b) - a * a; } @*/

    /** The partial sum and the bound of its rest, rounded up at scale s, are an upper bound. */
    /*@ public normal_behavior
      @ requires a >= 0 && b >= 1 && s >= 2 && k >= 1 && w >= 1 && gap >= 1 && isGap(a, b, k, gap);
      @ requires analysis.Exp.atMost(-(a * a), 2 * (b * b), g, s) && analysis.Pi.atLeast(w * w, 2 * (s * s));
      @ requires s * (w * (b * analysis.Series.product(b * b, 2, 1, 0, k)) * gap
      @           + g * (2 * a) * ((analysis.Series.product(b * b, 2, 1, 0, k) + analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k)) * gap
      @                            + analysis.Series.product(a * a, 0, 1, 0, k) * (a * a)))
      @   <= high * (2 * (w * (b * analysis.Series.product(b * b, 2, 1, 0, k)) * gap));
      @ ensures \result && analysis.Phi.atMost(a, b, high, s);
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint s, \bigint k, \bigint g, \bigint w,
      @     \bigint gap, \bigint high) {
      @   return analysis.Phi.seriesAtMost(a, b, k, g, s, w, s)
      @     && Products.positive(b, b)
      @     && SeriesLemmas.productPositive(b * b, 2, 1, 0, k)
      @     && ceilAtMost(a, b, s, g, w, high, analysis.Series.product(b * b, 2, 1, 0, k), gap,
      @         (analysis.Series.product(b * b, 2, 1, 0, k) + analysis.Series.sum(a * a, 0, 1, b * b, 2, 1, 0, k)) * gap
      @           + analysis.Series.product(a * a, 0, 1, 0, k) * (a * a)); } @*/

    /*@ public normal_behavior
      @ requires b >= 1 && s >= 2 && w >= 1 && q >= 1 && gap >= 1;
      @ requires analysis.Phi.atMost(a, b, s * w * b * (q * gap) + 2 * g * s * a * t, 2 * s * w * b * (q * gap));
      @ requires s * (w * (b * q) * gap + g * (2 * a) * t) <= high * (2 * (w * (b * q) * gap));
      @ ensures \result && analysis.Phi.atMost(a, b, high, s);
      @ public static model strictly_pure helper boolean ceilAtMost(\bigint a, \bigint b, \bigint s, \bigint g, \bigint w, \bigint high,
      @     \bigint q, \bigint gap, \bigint t) {
      @   return Products.positive(b, q)
      @     && Products.positive(w, b * q)
      @     && Products.positive(w * (b * q), gap)
      @     && Products.positive(s, w * (b * q) * gap)
      @     && Products.monotone(s * (w * (b * q) * gap + g * (2 * a) * t), high * (2 * (w * (b * q) * gap)), s)
      @     && analysis.Phi.monotoneAtMost(a, b, s * w * b * (q * gap) + 2 * g * s * a * t, 2 * s * w * b * (q * gap), a, b, high, s); } @*/
}
