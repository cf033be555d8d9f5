package analysis;

/**
 * Definitions: what BOOL-TV adds up over the coordinates, ranked by how much they weigh. The digits of c to the base m are s_1 .. s_j, all
 * at least f > 0; S_i = 1/s_1 + .. + 1/s_i. They are a ladder for signs of size b and mean l [NoisySign] if for each i <= j and every
 * w > 0 with w >= s_i sqrt(S_(i-1)) the calls of sqrt(w^2 + s_i) Z are at least those of X - l + w Z. With
 * R_i = (f/s_i) (1 - (n/d)/(f sqrt(S_i))), the cost of i at a multiplier p is sup over x >= 0 of x tanh x - ln cosh x - p R_i x^2/2
 * [E-FUN].
 */
public final class RankedSigns {
    /**
     * The digits are a ladder, S_j is at least a/u, each R_i at least t/u > 0, R_j at least o/u, and the costs at the multiplier k/u sum up
     * to at most e/u.
     */
    /*@ public static model no_state strictly_pure helper boolean isLadder(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f,
      @     \bigint t, \bigint n, \bigint d, \bigint a, \bigint o, \bigint k, \bigint e, \bigint u); @*/

    /** No digits. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f < m && 0 < t && t < u && 0 < n && 0 < d && u <= k;
      @ ensures \result && isLadder(b, l, m, 0, f, t, n, d, 0, 0, k, 0, u);
      @ public static model strictly_pure helper boolean none(\bigint b, \bigint l, \bigint m, \bigint f, \bigint t, \bigint n, \bigint d,
      @     \bigint k, \bigint u); @*/

    /**
     * [LEMMA-I, E-FUN] The digit s, from a noisy sign, and p/u at most R_i: with y = f u - p s, (n/d)/(f sqrt(S_i)) <= y/(f u). At the
     * multiplier k/u, of which v/u is at most the product with p/u, the cost is at most (1 - v/u)^2 (23 + 84 v/u - 17 (v/u)^2)/(360 v/u).
     */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f <= s && s < m && 0 < t && t <= p && p < u && 0 < n && 0 < d && 0 < w && w < r;
      @ requires isLadder(b, l, m, c, f, t, n, d, a, o, k, e, u) && 0 <= c && 0 <= a && 0 <= e && u <= k;
      @ requires NoisySign.isSpread(b, l, w, r);
      @ requires r * r <= s || (r * r - w * w <= s && w * w * u <= s * s * a);
      @ requires (g - a) * s <= u && y <= f * u - p * s && 0 <= y && n * n * (u * (u * u)) <= y * y * g * (d * d);
      @ requires 0 < v && v <= u && v * u <= k * p;
      @ requires (u - v) * (u - v) * (23 * (u * u) + 84 * (u * v) - 17 * (v * v)) <= 360 * (h - e) * (v * (u * u));
      @ ensures \result && isLadder(b, l, m, c * m + s, f, t, n, d, g, p, k, h, u);
      @ public static model strictly_pure helper boolean with(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f, \bigint t, \bigint n,
      @     \bigint d, \bigint a, \bigint o, \bigint k, \bigint e, \bigint s, \bigint p, \bigint w, \bigint r, \bigint y, \bigint g,
      @     \bigint v, \bigint h, \bigint u); @*/

    /**
     * The digits are a ladder whose last one is f, and for every x >= g/u, x > 0, the integral of H(Y)/Y^2 over Y from 0 to x is at most
     * (k/u) x/2 + y/u - (e/u)/x. H(Y) is the least of p Y^2/2 + C(p) over multipliers p >= 1, and C(p) the sum of the costs at p and, for
     * all that follow, of f S_j times the cost where 1 - q is in place of p R_i, q = (n/d)/(f sqrt(S_j)); of nothing if p (1 - q) >= 1.
     */
    /*@ public static model no_state strictly_pure helper boolean isLoss(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f,
      @     \bigint t, \bigint n, \bigint d, \bigint k, \bigint e, \bigint g, \bigint y, \bigint u); @*/

    /** [BOOL-TV] At a multiplier k/u of at least u/t nothing costs anything. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f < m && 0 < t && t < u && 0 < n && 0 < d && 0 <= c && u <= h;
      @ requires isLadder(b, l, m, c * m + f, f, t, n, d, a, o, h, e, u) && u * u <= k * t;
      @ ensures \result && isLoss(b, l, m, c * m + f, f, t, n, d, k, 0, 0, 0, u);
      @ public static model strictly_pure helper boolean noLoss(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f, \bigint t,
      @     \bigint n, \bigint d, \bigint a, \bigint o, \bigint h, \bigint e, \bigint k, \bigint u); @*/

    /**
     * [BOOL-TV] From x/u on with the multiplier h/u in place of k/u: the ranks cost i/u, those that follow s/u, and z/u more is lost.
     */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f < m && 0 < t && t < u && 0 < n && 0 < d && 0 <= c && 0 <= i && 0 <= s && u <= h && 0 <= e;
      @ requires isLoss(b, l, m, c * m + f, f, t, n, d, k, e, g, y, u);
      @ requires isLadder(b, l, m, c * m + f, f, t, n, d, a, o, h, i, u) && 0 < o && o < u && 0 <= g && g <= x && 0 < x;
      @ requires u * u <= h * o || n * n * (23 * (u * u) + 84 * (u * o) - 17 * (o * o)) <= 360 * (o * f * (d * d)) * s;
      @ requires (k - h) * (x * x) + 2 * (i + s - e) * (u * u) <= 2 * (z * x * u);
      @ ensures \result && isLoss(b, l, m, c * m + f, f, t, n, d, h, i + s, x, y + z, u);
      @ public static model strictly_pure helper boolean moreLoss(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f, \bigint t,
      @     \bigint n, \bigint d, \bigint a, \bigint o, \bigint h, \bigint i, \bigint k, \bigint e, \bigint g, \bigint y,
      @     \bigint s, \bigint x, \bigint z, \bigint u); @*/
}
