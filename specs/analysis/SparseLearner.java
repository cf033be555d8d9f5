package analysis;

/**
 * Definition: what the learner of SPARSE-LEARN memorizes, for dimension d, n samples, sparsity p = pn/pd and keeping probability u = un/ud:
 * d (1-p) (h(g u) + g u ln 2 - g h(u)) with g = 2^(1-n).
 */
public final class SparseLearner {
    /** It is at most x/y. */
    /*@ public static model no_state strictly_pure helper
      @ boolean memorizationAtMost(\bigint d, \bigint n, \bigint pn, \bigint pd, \bigint un, \bigint ud, \bigint x, \bigint y); @*/

    /** With 1/g = c, from h(g u) <= s/w, ln 2 <= t/w and h(u) >= r/w. */
    /*@ public normal_behavior
      @ requires d > 0 && n >= 1 && 0 <= pn && pn <= pd && 0 < pd && 0 <= un && un <= ud && 0 < ud && w > 0 && y > 0;
      @ requires c == \dl_pow(2, n - 1) && Entropy.atMost(un, ud * c, s, w) && Ln.atMost(2, 1, t, w) && Entropy.atLeast(un, ud, r, w);
      @ requires d * (pd - pn) * (s * (ud * c) + un * t - ud * r) * y <= x * (pd * (ud * c)) * w;
      @ ensures \result && memorizationAtMost(d, n, pn, pd, un, ud, x, y);
      @ public static model strictly_pure helper boolean defineMemorizationAtMost(\bigint d, \bigint n, \bigint pn, \bigint pd, \bigint un,
      @     \bigint ud, \bigint x, \bigint y, \bigint c, \bigint s, \bigint t, \bigint r, \bigint w); @*/
}
