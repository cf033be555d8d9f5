package analysis;

/**
 * Definitions: sums over the answers of the learner of BOOL-LEARN-TABLE to n samples of a sign theta_j = 1, each +1 with probability
 * p/(p+q), p > q > 0. When i of them are -1, 2 i < n, the answer is f_i, from 0 to 1; when i are +1 it is -f_i, and 0 in the middle. P_i =
 * C(n,i) p^(n-i) q^i/(p+q)^n is the chance that i are -1, Q_i that i are +1.
 */
public final class BooleanAnswers {
    /**
     * The digits of c to the base e + 1 are the numerators over e of f_h, f_(h-1) .. f_i, h = n/2 rounded down, f_h being 0 where 2 h = n.
     * The sum of (P_j - Q_j) f_j over j = i .. h is at least x/s, and that of the chances of j samples of one sign times h((1 + f_j)/2) at
     * least y/s.
     */
    /*@ public static model no_state strictly_pure helper boolean sumsAtLeast(\bigint n, \bigint p, \bigint q, \bigint e, \bigint i,
      @     \bigint c, \bigint x, \bigint y, \bigint s); @*/

    /** Sums of no terms. */
    /*@ public normal_behavior
      @ requires 1 <= n && 0 < q && q < p && e >= 1 && s > 0 && 2 * h <= n && n <= 2 * h + 1;
      @ ensures \result && sumsAtLeast(n, p, q, e, h + 1, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean none(\bigint n, \bigint p, \bigint q, \bigint e, \bigint h, \bigint s); @*/

    /** The middle, from its chance t/s and the entropy r/s of a fair sign. */
    /*@ public normal_behavior
      @ requires 1 <= n && 0 < q && q < p && e >= 1 && s > 0 && 2 * i == n && 0 <= t;
      @ requires sumsAtLeast(n, p, q, e, i + 1, 0, x, y, s);
      @ requires Cluster.binomialAtLeast(n, p, q, i, t, s) && Entropy.atLeast(e, 2 * e, r, s) && (z - y) * s <= t * r;
      @ ensures \result && sumsAtLeast(n, p, q, e, i, 0, x, z, s);
      @ public static model strictly_pure helper boolean middle(\bigint n, \bigint p, \bigint q, \bigint e, \bigint i, \bigint x, \bigint y,
      @     \bigint t, \bigint r, \bigint z, \bigint s); @*/

    /** The answer v/e, from P_i >= t/s, u/s <= Q_i <= w/s and the entropy r/s. */
    /*@ public normal_behavior
      @ requires 1 <= n && 0 < q && q < p && e >= 1 && s > 0 && 0 <= i && 2 * i < n && 0 <= t && 0 <= u && 0 <= v && v <= e;
      @ requires sumsAtLeast(n, p, q, e, i + 1, c, x, y, s) && Entropy.atLeast(e + v, 2 * e, r, s);
      @ requires Cluster.binomialAtLeast(n, p, q, i, t, s) && Cluster.binomialAtLeast(n, q, p, i, u, s);
      @ requires Cluster.binomialAtMost(n, q, p, i, w, s) && (a - x) * e <= (t - w) * v && (b - y) * s <= (t + u) * r;
      @ ensures \result && sumsAtLeast(n, p, q, e, i, c * (e + 1) + v, a, b, s);
      @ public static model strictly_pure helper boolean pair(\bigint n, \bigint p, \bigint q, \bigint e, \bigint i, \bigint c, \bigint x,
      @     \bigint y, \bigint t, \bigint u, \bigint w, \bigint v, \bigint r, \bigint a, \bigint b, \bigint s); @*/
}
