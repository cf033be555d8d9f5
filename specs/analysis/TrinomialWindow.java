package analysis;

/**
 * TRUSTED: the law of a sum S of d independent signs or zeros of one law, as in {@link Trinomial}, from an index e on: shares of its
 * chances q_k = P(S = k - d) without the first ones. The recurrence of the chances has two solutions h from e on, h_(e-1) = 0, h_e = 1 for
 * i = 0 and h_(e-1) = 1, h_e = 0 for i = 1, and the chances are q_e times the one and q_(e-1) times the other. All are compared with N =
 * q_d + (b/m) q_(d-1), which the law of -S has in common. IDs in brackets are those of theory.md in this folder.
 */
public final class TrinomialWindow {
    /** g h_k, g h_(k-1) and g (h_e + .. + h_k) are at most x/s, y/s and t/s, for g = 1 or -1 and the solution i. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint g, \bigint i, \bigint d, \bigint a, \bigint b, \bigint m,
      @     \bigint e, \bigint k, \bigint x, \bigint y, \bigint t, \bigint s); @*/

    /** g (h_e + .. + h_k) <= (r/s) (h_d + (b/m) h_(d-1)) for the solution i. */
    /*@ public static model no_state strictly_pure helper boolean partAtMost(\bigint g, \bigint i, \bigint d, \bigint a, \bigint b,
      @     \bigint m, \bigint e, \bigint k, \bigint r, \bigint s); @*/

    /** g (q_e + .. + q_k) <= (r/s) (q_d + (b/m) q_(d-1)). */
    /*@ public static model no_state strictly_pure helper boolean shareAtMost(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m,
      @     \bigint e, \bigint k, \bigint r, \bigint s); @*/

    /** [TRINOMIAL-WINDOW] The solutions at e. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && d > 0 && 0 <= e && e <= d && 0 < a && 0 <= b && a + b <= m && s > 0;
      @ requires (i == 0 && x == g * s && y == 0) || (i == 1 && x == 0 && y == g * s);
      @ ensures \result && atMost(g, i, d, a, b, m, e, e, x, y, x, s);
      @ public static model strictly_pure helper boolean first(\bigint g, \bigint i, \bigint d, \bigint a, \bigint b, \bigint m,
      @     \bigint e, \bigint x, \bigint y, \bigint s); @*/

    /** [TRINOMIAL-WINDOW] k a h_k = (d+1-k) (m-a-b) h_(k-1) + (2(d+1)-k) b h_(k-2), no factor negative. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && (i == 0 || i == 1) && 0 <= e && e < k && k <= d && 0 < a && 0 <= b && a + b <= m && s > 0;
      @ requires atMost(g, i, d, a, b, m, e, k - 1, x, y, t, s);
      @ requires (d + 1 - k) * (m - a - b) * x + (2 * (d + 1) - k) * b * y <= k * a * z;
      @ ensures \result && atMost(g, i, d, a, b, m, e, k, z, x, t + z, s);
      @ public static model strictly_pure helper boolean step(\bigint g, \bigint i, \bigint d, \bigint a, \bigint b, \bigint m,
      @     \bigint e, \bigint k, \bigint x, \bigint y, \bigint t, \bigint z, \bigint s); @*/

    /** [TRINOMIAL-WINDOW] A bound of the sum up to k over one from the other side, v and w at d. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && (i == 0 || i == 1) && d > 0 && 0 <= e && e <= k && k <= d && 0 < a && 0 <= b && a + b <= m;
      @ requires s > 0 && p > 0 && atMost(g, i, d, a, b, m, e, k, x, y, t, s) && atMost(-g, i, d, a, b, m, e, d, v, w, u, s);
      @ requires 0 < n && n == -g * (v * m + b * w) && t * p * m <= r * n;
      @ ensures \result && partAtMost(g, i, d, a, b, m, e, k, r, p);
      @ public static model strictly_pure helper boolean part(\bigint g, \bigint i, \bigint d, \bigint a, \bigint b, \bigint m,
      @     \bigint e, \bigint k, \bigint x, \bigint y, \bigint t, \bigint v, \bigint w, \bigint u, \bigint s, \bigint n, \bigint r,
      @     \bigint p); @*/

    /** [TRINOMIAL-WINDOW] What bounds both solutions bounds the chances. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && d > 0 && 0 <= e && e <= k && k <= d && 0 < a && 0 <= b && a + b <= m && s > 0;
      @ requires partAtMost(g, 0, d, a, b, m, e, k, x, s) && partAtMost(g, 1, d, a, b, m, e, k, y, s) && x <= r && y <= r;
      @ ensures \result && shareAtMost(g, d, a, b, m, e, k, r, s);
      @ public static model strictly_pure helper boolean share(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m, \bigint e,
      @     \bigint k, \bigint x, \bigint y, \bigint r, \bigint s); @*/

    /** [TRINOMIAL-WINDOW] Without zeros each other chance is 0, the one before an even index. */
    /*@ public normal_behavior
      @ requires (g == 1 || g == -1) && d > 0 && 0 <= e && e <= k && k <= d && 0 < a && 0 <= b && a + b == m && s > 0;
      @ requires e == 2 * f && partAtMost(g, 0, d, a, b, m, e, k, r, s);
      @ ensures \result && shareAtMost(g, d, a, b, m, e, k, r, s);
      @ public static model strictly_pure helper boolean shareOfSigns(\bigint g, \bigint d, \bigint a, \bigint b, \bigint m, \bigint e,
      @     \bigint f, \bigint k, \bigint r, \bigint s); @*/

    /**
     * [TRINOMIAL-WINDOW] For u/v < k - d + 1: P(S <= u/v) is at most a bound p/s of P(S <= e - d - 1), c/h as a fraction, and the share
     * r/(x + y) of the sum up to k in that of all from e to d and, of -S, from f to d - 1.
     */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= e && e <= k && k <= d && 0 <= f && f < d && 0 < a && 0 < b && a + b <= m && s > 0 && w > 0 && v > 0;
      @ requires h > 0 && c == (e - d - 1) * h && SignSum.atMost(d, a, b, m, c, h, p, s) && shareAtMost(1, d, a, b, m, e, k, r, w);
      @ requires shareAtMost(-1, d, a, b, m, e, d, -x, w) && shareAtMost(-1, d, b, a, m, f, d - 1, -y, w);
      @ requires 0 < x + y && r * s <= z * (x + y) && u < (k - d + 1) * v;
      @ ensures \result && SignSum.atMost(d, a, b, m, u, v, p + z, s);
      @ public static model strictly_pure helper boolean tail(\bigint d, \bigint a, \bigint b, \bigint m, \bigint e, \bigint f, \bigint k,
      @     \bigint c, \bigint h, \bigint p, \bigint r, \bigint x, \bigint y, \bigint w, \bigint z, \bigint s, \bigint u, \bigint v); @*/

    /**
     * [TRINOMIAL-WINDOW] For u/v < d - k: P(S <= u/v) is at most a bound p/s of P(S <= e - d - 1), c/h as a fraction, and what the share
     * r/(x + y) of the sum of -S up to k leaves of 1.
     */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= e && e <= d && 0 <= f && f <= k && k < d && 0 < a && 0 < b && a + b <= m && s > 0 && w > 0 && v > 0;
      @ requires h > 0 && c == (e - d - 1) * h && SignSum.atMost(d, a, b, m, c, h, p, s) && shareAtMost(-1, d, b, a, m, f, k, -r, w);
      @ requires shareAtMost(1, d, a, b, m, e, d, x, w) && shareAtMost(1, d, b, a, m, f, d - 1, y, w);
      @ requires 0 < x + y && z * (x + y) <= r * s && u < (d - k) * v;
      @ ensures \result && SignSum.atMost(d, a, b, m, u, v, p + s - z, s);
      @ public static model strictly_pure helper boolean complement(\bigint d, \bigint a, \bigint b, \bigint m, \bigint e, \bigint f,
      @     \bigint k, \bigint c, \bigint h, \bigint p, \bigint r, \bigint x, \bigint y, \bigint w, \bigint z, \bigint s, \bigint u,
      @     \bigint v); @*/
}
