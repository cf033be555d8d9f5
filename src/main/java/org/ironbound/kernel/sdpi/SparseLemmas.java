package org.ironbound.kernel.sdpi;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind SparseAtoms, for use in assertions; no Java code. */
public final class SparseLemmas {
    private SparseLemmas() {
    }

    /*@ public normal_behavior
      @ requires 0 < n && 0 < d && s >= 1 && s * n < (q + 1) * d;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floor(\bigint n, \bigint d, \bigint s, \bigint q) {
      @   return Products.positive(s, n) && (q >= 0 || Products.monotone(q + 1, 0, d)); } @*/

    /*@ public normal_behavior
      @ requires 0 < n && n <= d && s >= 1 && (q - 1) * d < s * n;
      @ ensures \result && q <= s;
      @ public static model strictly_pure helper boolean ceil(\bigint n, \bigint d, \bigint s, \bigint q) {
      @   return Products.monotone(n, d, s) && (q <= s || Products.monotone(s, q - 1, d)); } @*/

    /** Two atoms. */
    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Target.size(law) == 2 && analysis.Target.atomAtMost(law, 0, w, r, s) && analysis.Target.atomAtMost(law, 1, v, o, s);
      @ requires LogMgfLemmas.isTerm(w, r, t, s, p) && LogMgfLemmas.isTerm(v, o, t, s, q);
      @ ensures \result && analysis.Target.sumAtMost(law, 0, analysis.Target.size(law), t, s, p + q, s);
      @ public static model strictly_pure helper boolean sum(\bigint law, \bigint t, \bigint s, \bigint w, \bigint r, \bigint v, \bigint o, \bigint p, \bigint q) {
      @   return LogMgfLemmas.term(law, 0, w, r, t, s, p) && LogMgfLemmas.term(law, 1, v, o, t, s, q) && analysis.Target.joinSums(law, 0, 1, 2, t, s, p, q, s); } @*/

    /** Two atoms, the second at 0. */
    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Target.size(law) == 2 && v >= 0 && k >= 0 && e >= 0;
      @ requires analysis.Target.atomAtLeast(law, 0, v, k, s) && analysis.Target.atomAtMost(law, 0, w, r, s) && analysis.Target.atomAtLeast(law, 1, e, 0, s) && analysis.Target.atomAtMost(law, 1, f, 0, s);
      @ requires x * (s * s) <= v * (k * k) && w * (r * r) <= y * (s * s) && w * ((r * r) * (r * r)) <= z * ((s * s) * (s * s));
      @ ensures \result && analysis.Target.moments(law, 0, analysis.Target.size(law), x, y, z, s);
      @ public static model strictly_pure helper boolean moments(\bigint law, \bigint v, \bigint k, \bigint w, \bigint r, \bigint e, \bigint f, \bigint x, \bigint y, \bigint z, \bigint s) {
      @   return analysis.Target.momentsOfAtom(law, 0, v, k, w, r, x, y, z, s) && analysis.Target.momentsOfAtom(law, 1, e, 0, f, 0, 0, 0, 0, s)
      @     && analysis.Target.joinMoments(law, 0, 1, 2, x, y, z, 0, 0, 0, s); } @*/
}
