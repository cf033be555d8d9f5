package org.ironbound.kernel.real;

/** Lemmas behind CircleNumber, for use in assertions; no Java code. */
public final class CircleNumberLemmas {
    private CircleNumberLemmas() {
    }

    /*@ public normal_behavior
      @ requires p >= 1 && q >= 1 && s >= 1 && p * q >= 1;
      @ requires analysis.Pi.atLeast(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q));
      @ requires low * (5 * 239 * (p * q)) <= s * (16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p);
      @ ensures \result && analysis.Pi.atLeast(low, s);
      @ public static model strictly_pure helper boolean floorAtLeast(\bigint p, \bigint t, \bigint q, \bigint u, \bigint s, \bigint low) {
      @   return analysis.Pi.weakenAtLeast(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q), low, s); } @*/

    /*@ public normal_behavior
      @ requires p >= 1 && q >= 1 && s >= 1 && p * q >= 1;
      @ requires analysis.Pi.atMost(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q));
      @ requires s * (16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p) <= high * (5 * 239 * (p * q));
      @ ensures \result && analysis.Pi.atMost(high, s);
      @ public static model strictly_pure helper boolean ceilAtMost(\bigint p, \bigint t, \bigint q, \bigint u, \bigint s, \bigint high) {
      @   return analysis.Pi.weakenAtMost(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q), high, s); } @*/
}
