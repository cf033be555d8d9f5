package analysis;

/**
 * TRUSTED: the lower tail of S = Y_1 + .. + Y_d, the Y_j independent with one law: -1 with probability a/m, +1 with probability b/m, else
 * 0. IDs in brackets are those of theory.md in this folder.
 */
public final class SignSum {
    /** P(S <= x/y) <= p/q. */
    /*@ public static model no_state strictly_pure helper
      @ boolean atMost(\bigint d, \bigint a, \bigint b, \bigint m, \bigint x, \bigint y, \bigint p, \bigint q); @*/

    /** [CHERNOFF] at t = 0: a probability is at most 1. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= a && 0 <= b && a + b <= m && 0 < m && y > 0 && 0 < q && q <= p;
      @ ensures \result && atMost(d, a, b, m, x, y, p, q);
      @ public static model strictly_pure helper boolean certain(\bigint d, \bigint a, \bigint b, \bigint m, \bigint x, \bigint y,
      @     \bigint p, \bigint q); @*/

    /**
     * [CHERNOFF] P(S <= x/y) <= e^(t x/(e y)) (E e^(-(t/e) Y))^d for t/e >= 0, from e^(t/e) <= g/s, e^(-t/e) <= h/s,
     * m s E e^(-(t/e) Y) <= a g + b h + (m-a-b) s <= k and ln(k/(m s)) <= u/w.
     */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= a && 0 <= b && a + b <= m && 0 < m && y > 0 && t >= 0 && e > 0 && s > 0 && w > 0 && q > 0;
      @ requires Exp.atMost(t, e, g, s) && Exp.atMost(-t, e, h, s) && a * g + b * h + (m - a - b) * s <= k && 0 < k;
      @ requires Ln.atMost(k, m * s, u, w) && Exp.atMost(t * x * w + d * u * (e * y), e * y * w, p, q);
      @ ensures \result && atMost(d, a, b, m, x, y, p, q);
      @ public static model strictly_pure helper boolean chernoff(\bigint d, \bigint a, \bigint b, \bigint m, \bigint x, \bigint y,
      @         \bigint t, \bigint e, \bigint g, \bigint h, \bigint s, \bigint k, \bigint u, \bigint w, \bigint p, \bigint q); @*/

    /**
     * [BERRY-ESSEEN] P(S <= x/y) <= Phi((x/y - d mean)/sqrt(d variance)) + 0.4748 third/(variance^(3/2) sqrt d), 0.4748 = 1187/2500, with
     * mean = e/m, variance = v/m^2 and third absolute central moment at most f/m^4; r/w <= sqrt(v^3 d), z/w >= sqrt(v d), and an argument
     * g/h <= 0.
     */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= a && 0 <= b && a + b <= m && 0 < m && y > 0 && w > 0 && h > 0 && q > 0;
      @ requires e == b - a && v == (a + b) * m - e * e && v > 0;
      @ requires a * ((m + e) * (m + e) * (m + e)) + b * ((m - e) * (m - e) * (m - e)) + (m - a - b) * (e * e * e) <= f;
      @ requires a * ((m + e) * (m + e) * (m + e)) + b * ((m - e) * (m - e) * (m - e)) - (m - a - b) * (e * e * e) <= f;
      @ requires r > 0 && r * r <= v * v * v * d * (w * w) && z > 0 && v * d * (w * w) <= z * z;
      @ requires g <= 0 && (x * m - d * e * y) * w * h <= g * (y * z);
      @ requires Phi.atMost(g, h, i, q) && 1187 * (f * w * q) <= j * (2500 * (m * r)) && i + j <= p;
      @ ensures \result && atMost(d, a, b, m, x, y, p, q);
      @ public static model strictly_pure helper boolean berryEsseen(\bigint d, \bigint a, \bigint b, \bigint m, \bigint x, \bigint y,
      @     \bigint e, \bigint v, \bigint f, \bigint w, \bigint r, \bigint z, \bigint g, \bigint h, \bigint i, \bigint j, \bigint p,
      @     \bigint q); @*/

    /** [TRINOMIAL-TAIL] A bound for a law with more chance of -1 and less of +1, c/n and e/n, is one for this law. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= a && 0 <= b && a + b <= m && 0 < m && 0 <= c && 0 <= e && c + e <= n && 0 < n && y > 0 && q > 0;
      @ requires a * n <= c * m && e * m <= b * n && atMost(d, c, e, n, x, y, p, q);
      @ ensures \result && atMost(d, a, b, m, x, y, p, q);
      @ public static model strictly_pure helper boolean dominated(\bigint d, \bigint a, \bigint b, \bigint m, \bigint c, \bigint e,
      @     \bigint n, \bigint x, \bigint y, \bigint p, \bigint q); @*/
}
