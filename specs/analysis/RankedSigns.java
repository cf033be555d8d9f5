package analysis;

/**
 * Definitions: what BOOL-TV adds up over the coordinates, ranked by how much they weigh. The digits of c to the base m are s_1 .. s_k, all
 * at least f > 0; S_i = 1/s_1 + .. + 1/s_i. They are a ladder for signs of size b and mean l [NoisySign] if for each i <= k and every
 * w > 0 with w >= s_i sqrt(S_(i-1)) the calls of sqrt(w^2 + s_i) Z are at least those of X - l + w Z. With
 * R_i = (f/s_i) (1 - (n/d)/(f sqrt(S_i))), the cost of i is sup over x >= 0 of x tanh x - ln cosh x - R_i x^2/2 [E-FUN].
 */
public final class RankedSigns {
    /** The digits are a ladder, S_k is at least a/u, each R_i is at least t/u > 0, and the costs sum up to at most e/u. */
    /*@ public static model no_state strictly_pure helper boolean isLadder(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f,
      @     \bigint t, \bigint n, \bigint d, \bigint a, \bigint e, \bigint u); @*/

    /** No digits. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f < m && 0 < t && t < u && 0 < n && 0 < d;
      @ ensures \result && isLadder(b, l, m, 0, f, t, n, d, 0, 0, u);
      @ public static model strictly_pure helper boolean none(\bigint b, \bigint l, \bigint m, \bigint f, \bigint t, \bigint n, \bigint d,
      @     \bigint u); @*/

    /**
     * [LEMMA-I, E-FUN] The digit s, from a noisy sign, and p/u at most R_i: with y = f u - p s, (n/d)/(f sqrt(S_i)) <= y/(f u). The cost is
     * at most (1 - p/u)^2 (4 + 5 p/u)/(36 p/u).
     */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f <= s && s < m && 0 < t && t <= p && p < u && 0 < n && 0 < d && 0 < w && w < r;
      @ requires isLadder(b, l, m, c, f, t, n, d, a, e, u) && 0 <= c && 0 <= a && 0 <= e;
      @ requires NoisySign.isSpread(b, l, w, r);
      @ requires r * r <= s || (r * r - w * w <= s && w * w * u <= s * s * a);
      @ requires (g - a) * s <= u && y <= f * u - p * s && 0 <= y && n * n * (u * (u * u)) <= y * y * g * (d * d);
      @ requires (u - p) * (u - p) * (4 * u + 5 * p) <= 36 * (h - e) * p * u;
      @ ensures \result && isLadder(b, l, m, c * m + s, f, t, n, d, g, h, u);
      @ public static model strictly_pure helper boolean with(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f, \bigint t, \bigint n,
      @     \bigint d, \bigint a, \bigint e, \bigint s, \bigint p, \bigint w, \bigint r, \bigint y, \bigint g, \bigint h, \bigint u); @*/
}
