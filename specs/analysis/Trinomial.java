package analysis;

/**
 * TRUSTED: the chances q_k = P(S = k - d) of a sum S of d independent signs or zeros of one law, -1 with probability a/m, +1 with
 * probability b/m, else 0: the coefficients of ((a + (m-a-b) w + b w^2)/m)^d. Below, q_(-1) = 0. IDs in brackets are those of theory.md in
 * this folder.
 */
public final class Trinomial {
    /**
     * g q_k, g q_(k-1) and g (q_0 + .. + q_k), each times 2^(32 l), are at most x/s, y/s and t/s; for g = 1 these are upper bounds, for g =
     * -1 lower bounds with the sign changed.
     */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m, \bigint k,
      @     \bigint l, \bigint x, \bigint y, \bigint t, \bigint s); @*/

    /** [TRINOMIAL-TAIL] q_0 = (a/m)^d, from ln(a/m) <= u/w and ln 2 <= v/w. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 < a && 0 <= b && a + b <= m && l >= 0 && w > 0 && s > 0;
      @ requires Ln.atMost(a, m, u, w) && Ln.atMost(2, 1, v, w) && Exp.atMost(d * u + 32 * l * v, w, x, s);
      @ ensures \result && atMost(1, d, a, b, m, 0, l, x, 0, x, s);
      @ public static model strictly_pure helper boolean firstAtMost(\bigint d, \bigint a, \bigint b, \bigint m, \bigint l, \bigint u,
      @     \bigint v, \bigint w, \bigint x, \bigint s); @*/

    /** [TRINOMIAL-TAIL] q_0 = (a/m)^d, from ln(a/m) >= u/w and ln 2 >= v/w. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 < a && 0 <= b && a + b <= m && l >= 0 && w > 0 && s > 0;
      @ requires Ln.atLeast(a, m, u, w) && Ln.atLeast(2, 1, v, w) && Exp.atLeast(d * u + 32 * l * v, w, x, s);
      @ ensures \result && atMost(-1, d, a, b, m, 0, l, -x, 0, -x, s);
      @ public static model strictly_pure helper boolean firstAtLeast(\bigint d, \bigint a, \bigint b, \bigint m, \bigint l, \bigint u,
      @     \bigint v, \bigint w, \bigint x, \bigint s); @*/

    /** [TRINOMIAL-TAIL] k a q_k = (d+1-k) (m-a-b) q_(k-1) + (2(d+1)-k) b q_(k-2), no factor negative. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && 1 <= k && k <= d && 0 < a && 0 <= b && a + b <= m && s > 0;
      @ requires atMost(g, d, a, b, m, k - 1, l, x, y, t, s);
      @ requires (d + 1 - k) * (m - a - b) * x + (2 * (d + 1) - k) * b * y <= k * a * z;
      @ ensures \result && atMost(g, d, a, b, m, k, l, z, x, t + z, s);
      @ public static model strictly_pure helper boolean step(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m, \bigint k, \bigint l,
      @     \bigint x, \bigint y, \bigint t, \bigint z, \bigint s); @*/

    /** [TRINOMIAL-TAIL] All bounds may be rounded up when they are divided by 2^32. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && d > 0 && 0 <= k && k <= d && 0 < a && 0 <= b && a + b <= m && s > 0;
      @ requires atMost(g, d, a, b, m, k, l, x, y, t, s) && x <= 65536 * (65536 * u);
      @ requires y <= 65536 * (65536 * v) && t <= 65536 * (65536 * w);
      @ ensures \result && atMost(g, d, a, b, m, k, l - 1, u, v, w, s);
      @ public static model strictly_pure helper boolean rescale(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m, \bigint k,
      @     \bigint l, \bigint x, \bigint y, \bigint t, \bigint u, \bigint v, \bigint w, \bigint s); @*/

    /** [TRINOMIAL-TAIL] For u/v < k - d + 1: P(S <= u/v) <= q_0 + .. + q_k. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= k && k <= d && 0 < a && 0 <= b && a + b <= m && s > 0 && v > 0;
      @ requires atMost(1, d, a, b, m, k, 0, x, y, t, s) && u < (k - d + 1) * v;
      @ ensures \result && SignSum.atMost(d, a, b, m, u, v, t, s);
      @ public static model strictly_pure helper boolean tail(\bigint d, \bigint a, \bigint b, \bigint m, \bigint k, \bigint x, \bigint y,
      @     \bigint t, \bigint s, \bigint u, \bigint v); @*/

    /** [TRINOMIAL-TAIL] For u/v < d - k: P(S <= u/v) <= 1 - P(-S <= k - d). */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= k && k <= d && 0 <= a && 0 < b && a + b <= m && s > 0 && v > 0;
      @ requires atMost(-1, d, b, a, m, k, 0, x, y, t, s) && u < (d - k) * v;
      @ ensures \result && SignSum.atMost(d, a, b, m, u, v, s + t, s);
      @ public static model strictly_pure helper boolean complement(\bigint d, \bigint a, \bigint b, \bigint m, \bigint k, \bigint x,
      @     \bigint y, \bigint t, \bigint s, \bigint u, \bigint v); @*/
}
