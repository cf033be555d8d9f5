package org.ironbound.kernel.law;

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
      @ requires 0 < n <= d && s >= 1 && (q - 1) * d < s * n && s * n <= q * d;
      @ ensures \result && 0 <= q && q <= s;
      @ public static model strictly_pure helper boolean ceil(\bigint n, \bigint d, \bigint s, \bigint q) {
      @   return Products.positive(s, n)
      @     && (q >= 0 || Products.strictlyMonotone(q, 0, d))
      @     && Products.monotone(n, d, s)
      @     && (q <= s || Products.monotone(s, q - 1, d)); } @*/

    /** Two atoms, the second at 0. */
    /*@ public normal_behavior
      @ requires s >= 1 && analysis.Target.size(law) == 2 && v >= 0 && k >= 0 && e >= 0;
      @ requires analysis.Target.atomAtLeast(law, 0, v, k, s) && analysis.Target.atomAtMost(law, 0, w, r, s)
      @   && analysis.Target.atomAtLeast(law, 1, e, 0, s) && analysis.Target.atomAtMost(law, 1, f, 0, s);
      @ requires MomentsLemmas.isSecondBelow(v, k, x, s) && MomentsLemmas.isSecondAbove(w, r, y, s)
      @   && MomentsLemmas.isFourthAbove(w, r, z, s);
      @ ensures \result && analysis.Target.moments(law, 0, 2, x, y, z, s);
      @ public static model strictly_pure helper boolean moments(\bigint law, \bigint v, \bigint k, \bigint w, \bigint r, \bigint e,
      @     \bigint f, \bigint x, \bigint y, \bigint z, \bigint s) {
      @   return MomentsLemmas.ofAtom(law, 0, v, k, w, r, x, y, z, s)
      @     && analysis.Target.momentsOfAtom(law, 1, e, 0, f, 0, 0, 0, 0, s)
      @     && analysis.Target.joinMoments(law, 0, 1, 2, x, y, z, 0, 0, 0, s); } @*/
}
