package analysis;

/**
 * Definition: how well M must know the mean T of the samples [GAUSS-TV], the detail 1 - e^(-2 I(M;T)/d), as a function of d, rho = g/h and
 * the distance a/b of two normal laws. It is the supremum over s, rho <= s < 1, of (s/rho) u (2 - u), u = min(1, (a/b)^2 (1-s)/(2 d s)).
 * It decreases in rho and increases in the distance. Denominators, d and rho are positive.
 */
public final class Detail {
    /** The detail is at least k/w. */
    /*@ public static model no_state strictly_pure helper
      @ boolean atLeast(\bigint d, \bigint g, \bigint h, \bigint a, \bigint b, \bigint k, \bigint w); @*/

    /** For s = p/q, rho <= s < 1, u is at most 1 and (s/rho) u (2 - u) is k/w. */
    /*@ public static model no_state strictly_pure helper boolean isExactly(\bigint d, \bigint g, \bigint h, \bigint a, \bigint b,
      @     \bigint p, \bigint q, \bigint k, \bigint w); @*/

    /** Definition, with u = x/y. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 < g && 0 < h && 0 <= a && 0 < b && 0 < p && p < q && g * q <= p * h && 0 <= x && x <= y && 0 < y && 0 < w;
      @ requires x * (2 * d * p * (b * b)) == a * a * (q - p) * y;
      @ requires k * (q * g * (y * y)) == p * h * (x * (2 * y - x)) * w;
      @ ensures \result && isExactly(d, g, h, a, b, p, q, k, w);
      @ public static model strictly_pure helper boolean defineExactly(\bigint d, \bigint g, \bigint h, \bigint a, \bigint b, \bigint p,
      @     \bigint q, \bigint x, \bigint y, \bigint k, \bigint w); @*/

    /** From s = p/q and u = x/y. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 < g && 0 < h && 0 <= a && 0 < b && 0 < p && p < q && g * q <= p * h && 0 <= x && x <= y && 0 < y && 0 < w;
      @ requires x * (2 * d * p * (b * b)) <= a * a * (q - p) * y;
      @ requires k * (q * g * (y * y)) <= p * h * (x * (2 * y - x)) * w;
      @ ensures \result && atLeast(d, g, h, a, b, k, w);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint d, \bigint g, \bigint h, \bigint a, \bigint b, \bigint p,
      @     \bigint q, \bigint x, \bigint y, \bigint k, \bigint w); @*/
}
