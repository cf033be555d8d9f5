package analysis;

/**
 * Definitions and facts of SPARSE-DIRECT. Of t equal chances for the samples of one coordinate they agree in u, and the coordinate is fixed
 * in v of these: s = u/t, q = v/u, 0 < v < u <= t. G(m) is the least value of (1-q) z Dber(y) + d2(z||s) - d2(q z||q s) over all z and y in
 * [0,1] with q z y = m, for 0 <= m <= q. All other denominators are positive.
 */
public final class SparseDirect {
    /** G(m) >= (a m - k)/(v w) for all 0 <= m <= q. */
    /*@ public static model no_state strictly_pure helper boolean lineBelow(\bigint t, \bigint u, \bigint v, \bigint a, \bigint k,
      @     \bigint w); @*/

    /** c Dber(m) <= G(m) for all 0 <= m <= q that are at most n/d, c = cn/cd. */
    /*@ public static model no_state strictly_pure helper
      @ boolean belowUpTo(\bigint t, \bigint u, \bigint v, \bigint cn, \bigint cd, \bigint n, \bigint d); @*/

    /** c* >= cn/cd, c* being the greatest lower bound of G(m)/Dber(m) over 0 < m <= q. */
    /*@ public static model no_state strictly_pure helper boolean constantAtLeast(\bigint t, \bigint u, \bigint v, \bigint cn,
      @     \bigint cd); @*/

    /**
     * [SPARSE-DIRECT] The tangent at z = x/y and artanh = ln(i/j): with K = ln((1-s)(1-qz)/((1-z)(1-qs))) in [h/w, k/w], from lower bounds
     * l/w of ln(2ij/(i^2+j^2) z(1-s)/(s(1-z))) and r/w of ln(i/j).
     */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && 0 < x && x < y && 0 < j && j <= i && w > 0;
      @ requires Ln.atLeast((t - u) * (u * y - v * x), (y - x) * (u * (t - v)), h, w)
      @   && Ln.atMost((t - u) * (u * y - v * x), (y - x) * (u * (t - v)), k, w);
      @ requires Ln.atLeast(2 * (i * j) * (x * (t - u)), (i * i + j * j) * (u * (y - x)), l, w) && Ln.atLeast(i, j, r, w);
      @ requires 0 <= (u - v) * l + v * h;
      @ ensures \result && lineBelow(t, u, v, (u - v) * r, v * k, w);
      @ public static model strictly_pure helper boolean tangent(\bigint t, \bigint u, \bigint v, \bigint x, \bigint y, \bigint i,
      @     \bigint j, \bigint h, \bigint k, \bigint l, \bigint r, \bigint w); @*/

    /** [SPARSE-DIRECT] G is not negative. */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && w > 0;
      @ ensures \result && lineBelow(t, u, v, 0, 0, w);
      @ public static model strictly_pure helper boolean flat(\bigint t, \bigint u, \bigint v, \bigint w); @*/

    /** Dber(0) = 0 and G is not negative. */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && 0 <= cn && cd > 0;
      @ ensures \result && belowUpTo(t, u, v, cn, cd, 0, 1);
      @ public static model strictly_pure helper boolean nothing(\bigint t, \bigint u, \bigint v, \bigint cn, \bigint cd); @*/

    /**
     * [SPARSE-DIRECT] Near 0, by Dber(y) >= y^2/2, tangents at z = x/y, and [DBER]: with K in [h/w, k/w], a lower bound l/w of
     * ln(z(1-s)/(s(1-z))), an upper bound b/w of Dber(n/d), and m/a = (n/d)/(q z).
     */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && 0 < x && x < y && 0 < n && n <= d && 0 <= cn && cd > 0 && w > 0;
      @ requires Ln.atLeast((t - u) * (u * y - v * x), (y - x) * (u * (t - v)), h, w)
      @   && Ln.atMost((t - u) * (u * y - v * x), (y - x) * (u * (t - v)), k, w);
      @ requires Ln.atLeast(x * (t - u), u * (y - x), l, w) && Dber.atMost(n, d, b, w);
      @ requires g == u - v && m == n * u * y && a == d * v * x && r == g * l + v * h && e == cn * b + cd * k;
      @ requires w * g * (m * m) <= 2 * r * (a * a) && e * (u * y) * (a * a) <= cd * w * g * x * (m * m);
      @ ensures \result && belowUpTo(t, u, v, cn, cd, n, d);
      @ public static model strictly_pure helper boolean start(\bigint t, \bigint u, \bigint v, \bigint cn, \bigint cd, \bigint x,
      @     \bigint y, \bigint n, \bigint d, \bigint h, \bigint k, \bigint l, \bigint b, \bigint w, \bigint g, \bigint m, \bigint a,
      @     \bigint r, \bigint e); @*/

    /**
     * [SPARSE-DIRECT] Dber is convex: with b/w and c/w above it at n/d and m/e, and the constant times these at most a line, it is at most
     * the line between them.
     */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && 0 <= n && n * e <= m * d && m <= e && d > 0 && e > 0 && 0 <= cn && cd > 0 && w > 0;
      @ requires belowUpTo(t, u, v, cn, cd, n, d) && lineBelow(t, u, v, a, k, w) && Dber.atMost(n, d, b, w) && Dber.atMost(m, e, c, w);
      @ requires cn * b * (v * d) <= cd * (a * n - k * d) && cn * c * (v * e) <= cd * (a * m - k * e);
      @ ensures \result && belowUpTo(t, u, v, cn, cd, m, e);
      @ public static model strictly_pure helper boolean extend(\bigint t, \bigint u, \bigint v, \bigint cn, \bigint cd, \bigint n,
      @     \bigint d, \bigint m, \bigint e, \bigint a, \bigint k, \bigint b, \bigint c, \bigint w); @*/

    /** All of the range. */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && u < t && cd > 0 && d > 0 && belowUpTo(t, u, v, cn, cd, n, d) && v * d <= n * u;
      @ ensures \result && constantAtLeast(t, u, v, cn, cd);
      @ public static model strictly_pure helper boolean everywhere(\bigint t, \bigint u, \bigint v, \bigint cn, \bigint cd, \bigint n,
      @     \bigint d); @*/

    /** [SPARSE-DIRECT] All samples agree: c* = (1-q)/q^2. */
    /*@ public normal_behavior
      @ requires 0 < v && v < u && cd > 0 && cn * (v * v) <= cd * ((u - v) * u);
      @ ensures \result && constantAtLeast(u, u, v, cn, cd);
      @ public static model strictly_pure helper boolean certain(\bigint u, \bigint v, \bigint cn, \bigint cd); @*/
}
