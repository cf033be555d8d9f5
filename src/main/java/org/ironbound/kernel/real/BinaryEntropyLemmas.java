package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind BinaryEntropy, for use in assertions; no Java code. */
public final class BinaryEntropyLemmas {
    private BinaryEntropyLemmas() {
    }

    /*@ public normal_behavior
      @ requires a >= 1 && m >= 1 && s >= 1 && analysis.Ln.atLeast(m, a, l, s);
      @ ensures \result && analysis.Ln.atLeast(m, a, a * l, a * s);
      @ public static model strictly_pure helper boolean weightAtLeast(\bigint a, \bigint m, \bigint l, \bigint s) {
      @   return Products.positive(a, s) && analysis.Ln.monotoneAtLeast(m, a, l, s, m, a, a * l, a * s); } @*/

    /*@ public normal_behavior
      @ requires a >= 1 && m >= 1 && s >= 1 && analysis.Ln.atMost(m, a, l, s);
      @ ensures \result && analysis.Ln.atMost(m, a, a * l, a * s);
      @ public static model strictly_pure helper boolean weightAtMost(\bigint a, \bigint m, \bigint l, \bigint s) {
      @   return Products.positive(a, s) && analysis.Ln.monotoneAtMost(m, a, l, s, m, a, a * l, a * s); } @*/

    /** A quotient of 0, rounded down. */
    /*@ public normal_behavior
      @ requires m >= 1 && q * m <= 0 && 0 < (q + 1) * m;
      @ ensures \result && q == 0;
      @ public static model strictly_pure helper boolean quotientOfNull(\bigint m, \bigint q) {
      @   return (q <= 0 || Products.positive(q, m)) && (q >= 0 || Products.monotone(q + 1, 0, m)); } @*/

    /** ln(m/a) = 0 for a = m. */
    /*@ public normal_behavior
      @ requires a >= 1 && m == a && s >= 1;
      @ ensures \result && analysis.Ln.atLeast(m, a, 0, a * s) && analysis.Ln.atMost(m, a, 0, a * s);
      @ public static model strictly_pure helper boolean certain(\bigint a, \bigint m, \bigint s) {
      @   return Products.positive(a, s) && analysis.Ln.one(a * s) && analysis.Ln.monotoneAtLeast(1, 1, 0, a * s, m, a, 0, a * s)
      @     && analysis.Ln.monotoneAtMost(1, 1, 0, a * s, m, a, 0, a * s); } @*/
}
