package analysis;

/**
 * The information Dber(m) = d2((1+m)/2 || 1/2) of a sign with mean m about a fair one, |m| <= 1, as two relations between rationals.
 * Denominators are positive.
 */
public final class Dber {
    /** Dber(m/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** Dber(m/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** [DBER] Definition. */
    /*@ public normal_behavior
      @ requires d > 0 && -d <= m && m <= d && q > 0 && Divergence.atLeast(d + m, d, 2 * d, p, q);
      @ ensures \result && atLeast(m, d, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** [DBER] Definition. */
    /*@ public normal_behavior
      @ requires d > 0 && -d <= m && m <= d && q > 0 && Divergence.atMost(d + m, d, 2 * d, p, q);
      @ ensures \result && atMost(m, d, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /**
     * [DBER] Even, and increasing in |m|: its series has positive coefficients. A mean farther from 0 and a smaller bound keep a lower
     * bound.
     */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && q > 0 && s > 0 && 0 <= m && m <= d && -e <= n && n <= e;
      @ requires atLeast(m, d, p, q) && (m * e <= n * d || m * e <= -n * d) && r * q <= p * s;
      @ ensures \result && atLeast(n, e, r, s);
      @ public static model strictly_pure helper boolean growsAtLeast(\bigint m, \bigint d, \bigint p, \bigint q, \bigint n, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [DBER] A mean nearer to 0 and a larger bound keep an upper bound. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && q > 0 && s > 0 && 0 <= m && m <= d && -e <= n && n <= e;
      @ requires atMost(m, d, p, q) && n * d <= m * e && -n * d <= m * e && p * s <= r * q;
      @ ensures \result && atMost(n, e, r, s);
      @ public static model strictly_pure helper boolean growsAtMost(\bigint m, \bigint d, \bigint p, \bigint q, \bigint n, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [DBER] Dber is convex: below the line (k x + c)/w at x = l/e and x = h/e, it is below it at every x = m/d in between. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && w > 0 && -e <= l && l * d <= m * e && m * e <= h * d && h <= e;
      @ requires atMost(l, e, p, e) && atMost(h, e, q, e) && p * w <= k * l + c * e && q * w <= k * h + c * e;
      @ ensures \result && atMost(m, d, k * m + c * d, d * w);
      @ public static model strictly_pure helper boolean belowLine(\bigint l, \bigint h, \bigint e, \bigint p, \bigint q, \bigint k,
      @     \bigint c, \bigint w, \bigint m, \bigint d); @*/
}
