package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind BinaryDivergence and LeastInformation, for use in assertions; no Java code. */
public final class BinaryDivergenceLemmas {
    private BinaryDivergenceLemmas() {
    }

    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && s >= 1 && analysis.Ln.atLeast(a, b, l, s);
      @ ensures \result && analysis.Ln.atLeast(a, b, a * l, a * s);
      @ public static model strictly_pure helper boolean weightAtLeast(\bigint a, \bigint b, \bigint l, \bigint s) {
      @   return Products.positive(a, s) && analysis.Ln.monotoneAtLeast(a, b, l, s, a, b, a * l, a * s); } @*/

    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && s >= 1 && analysis.Ln.atMost(a, b, l, s);
      @ ensures \result && analysis.Ln.atMost(a, b, a * l, a * s);
      @ public static model strictly_pure helper boolean weightAtMost(\bigint a, \bigint b, \bigint l, \bigint s) {
      @   return Products.positive(a, s) && analysis.Ln.monotoneAtMost(a, b, l, s, a, b, a * l, a * s); } @*/

    /*@ public normal_behavior
      @ requires low * m <= t + u && s >= 1;
      @ ensures \result && low * (m * s) <= s * (t + u);
      @ public static model strictly_pure helper boolean divideAtLeast(\bigint low, \bigint m, \bigint s, \bigint t, \bigint u) {
      @   return Products.monotone(low * m, t + u, s); } @*/

    /*@ public normal_behavior
      @ requires t + u <= high * m && s >= 1;
      @ ensures \result && s * (t + u) <= high * (m * s);
      @ public static model strictly_pure helper boolean divideAtMost(\bigint high, \bigint m, \bigint s, \bigint t, \bigint u) {
      @   return Products.monotone(t + u, high * m, s); } @*/

    /** From a quotient of a smaller sum to a bound of that of a larger one. */
    /*@ public normal_behavior
      @ requires sum - low * m <= excess * m;
      @ ensures \result && sum <= (low + excess) * m;
      @ public static model strictly_pure helper boolean raised(\bigint low, \bigint m, \bigint excess, \bigint sum) { return true; } @*/
}
