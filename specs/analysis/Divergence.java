package analysis;

/**
 * Definitions: the binary divergence d2 and the least information phi at an average error, as relations between rationals. Denominators are
 * positive.
 */
public final class Divergence {
    /** d2(a/m || b/m) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint a, \bigint b, \bigint m, \bigint p, \bigint q); @*/

    /** d2(a/m || b/m) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint a, \bigint b, \bigint m, \bigint p, \bigint q); @*/

    /** phi(n/d) >= p/q, phi being the least d2(beta + 1 - 2 n/d || beta) over 0 < beta <= 2 n/d. */
    /*@ public static model no_state strictly_pure helper boolean phiAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** d2(x || y) = x ln(x/y) + (1-x) ln((1-x)/(1-y)), 0 ln 0 = 0: from s/w <= a ln(a/b) and t/w <= (m-a) ln((m-a)/(m-b)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < b && b < m && w > 0 && q > 0;
      @ requires a == 0 ? s <= 0 : Ln.atLeast(a, b, s, a * w);
      @ requires a == m ? t <= 0 : Ln.atLeast(m - a, m - b, t, (m - a) * w);
      @ requires p * (m * w) <= q * (s + t);
      @ ensures \result && atLeast(a, b, m, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint a, \bigint b, \bigint m, \bigint s, \bigint t, \bigint w,
      @     \bigint p, \bigint q); @*/

    /** d2(x || y) from above: from s/w >= a ln(a/b) and t/w >= (m-a) ln((m-a)/(m-b)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < b && b < m && w > 0 && q > 0;
      @ requires a == 0 ? s >= 0 : Ln.atMost(a, b, s, a * w);
      @ requires a == m ? t >= 0 : Ln.atMost(m - a, m - b, t, (m - a) * w);
      @ requires q * (s + t) <= p * (m * w);
      @ ensures \result && atMost(a, b, m, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint a, \bigint b, \bigint m, \bigint s, \bigint t, \bigint w,
      @     \bigint p, \bigint q); @*/

    /**
     * [DIVERGENCE-MONO] d2(x || y) grows when x and y part: probabilities x/w and y/w that lie on either side of a/m and b/m, or at them,
     * and a smaller bound keep a lower bound.
     */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < b && b < m && q > 0 && 0 <= x && x <= w && 0 < y && y < w && t > 0;
      @ requires atLeast(a, b, m, p, q) && r * q <= p * t;
      @ requires (x * m <= a * w && a <= b && b * w <= y * m) || (a * w <= x * m && b <= a && y * m <= b * w);
      @ ensures \result && atLeast(x, y, w, r, t);
      @ public static model strictly_pure helper boolean growsAtLeast(\bigint a, \bigint b, \bigint m, \bigint p, \bigint q,
      @         \bigint x, \bigint y, \bigint w, \bigint r, \bigint t); @*/

    /** [DIVERGENCE-MONO] Probabilities between these and a larger bound keep an upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < b && b < m && q > 0 && 0 <= x && x <= w && 0 < y && y < w && t > 0;
      @ requires atMost(a, b, m, p, q) && p * t <= r * q;
      @ requires (a * w <= x * m && x <= y && y * m <= b * w) || (x * m <= a * w && y <= x && b * w <= y * m);
      @ ensures \result && atMost(x, y, w, r, t);
      @ public static model strictly_pure helper boolean growsAtMost(\bigint a, \bigint b, \bigint m, \bigint p, \bigint q,
      @         \bigint x, \bigint y, \bigint w, \bigint r, \bigint t); @*/

    /** A minimum over 0 < beta <= 2 n/d of a continuous function: rational beta = b/(d m) are enough. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && q > 0;
      @ requires (\forall \bigint b, m; 0 < m && 0 < b && b <= 2 * n * m; atLeast(b + (d - 2 * n) * m, b, d * m, p, q));
      @ ensures \result && phiAtLeast(n, d, p, q);
      @ public static model strictly_pure helper boolean definePhiAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** phi(e) >= (k - s e)/w at e = n/d. */
    /*@ public static model no_state strictly_pure helper boolean phiAboveLineAt(\bigint n, \bigint d, \bigint k, \bigint s, \bigint w); @*/

    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && w > 0 && phiAtLeast(n, d, k * d - s * n, w * d);
      @ ensures \result && phiAboveLineAt(n, d, k, s, w);
      @ public static model strictly_pure helper boolean definePhiAboveLineAt(\bigint n, \bigint d, \bigint k, \bigint s, \bigint w); @*/

    /** phi(e) >= (k - s e)/w for all 0 < e < 1/2. */
    /*@ public static model no_state strictly_pure helper boolean phiAboveLine(\bigint k, \bigint s, \bigint w); @*/

    /** phi is continuous: rational e = n/d are enough. */
    /*@ public normal_behavior
      @ requires w > 0;
      @ requires (\forall \bigint n, d; 0 < n && 2 * n < d; phiAboveLineAt(n, d, k, s, w));
      @ ensures \result && phiAboveLine(k, s, w);
      @ public static model strictly_pure helper boolean definePhiAboveLine(\bigint k, \bigint s, \bigint w); @*/

    /** A mean of two lines, with weights i and j, and any line below it. */
    /*@ public normal_behavior
      @ requires w > 0 && i >= 0 && j >= 0 && i + j > 0 && phiAboveLine(k, s, w) && phiAboveLine(l, t, w);
      @ requires m * (i + j) <= i * k + j * l && i * s + j * t <= r * (i + j);
      @ ensures \result && phiAboveLine(m, r, w);
      @ public static model strictly_pure helper boolean mixLines(\bigint k, \bigint s, \bigint i, \bigint l, \bigint t, \bigint j,
      @     \bigint m, \bigint r, \bigint w); @*/
}
