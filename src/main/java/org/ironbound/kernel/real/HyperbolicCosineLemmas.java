package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.EnclosureLemmas;

/** The lemma behind HyperbolicCosine, for use in assertions; no Java code. */
public final class HyperbolicCosineLemmas {
    private HyperbolicCosineLemmas() {
    }

    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && p >= 1 && analysis.Exp.atLeast(n, d, p, s) && s * s <= q * p;
      @ ensures \result && analysis.Exp.atMost(-n, d, q, s) && q >= 1;
      @ public static model strictly_pure helper boolean inverse(\bigint n, \bigint d, \bigint p, \bigint s, \bigint q) {
      @   return EnclosureLemmas.ceilPositive(s, q, p) && analysis.Exp.inverseAtMost(n, d, p, s) && analysis.Exp.monotoneAtMost(-n, d, s, p, -n, d, q, s); } @*/
}
