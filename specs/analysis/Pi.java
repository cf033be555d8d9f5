package analysis;

/** TRUSTED: the number pi, as two relations. All denominators are positive. [PI] is the ID in theory.md in this folder. */
public final class Pi {
    /** pi >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint p, \bigint q); @*/

    /** pi <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint p, \bigint q); @*/

    /** [MONO] A smaller number is still a lower bound. */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && atLeast(p, q) && r * q <= p * s;
      @ ensures \result && atLeast(r, s);
      @ public static model strictly_pure helper boolean weakenAtLeast(\bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** [MONO] A larger number is still an upper bound. */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && atMost(p, q) && p * s <= r * q;
      @ ensures \result && atMost(r, s);
      @ public static model strictly_pure helper boolean weakenAtMost(\bigint p, \bigint q, \bigint r, \bigint s); @*/

    /**
     * [PI] pi = 16 arctan(1/5) - 4 arctan(1/239), arctan(1/m) = (1/m) (t_0 + t_1 + ..), t_k = (-1)^k / (m^(2k) (2k+1)), alternating and
     * decreasing: t_0 + .. + t_n is too small for odd n and too large for even n.
     */
    /*@ public normal_behavior
      @ requires i >= 0 && j >= 0;
      @ ensures \result
      @   && atLeast(16 * 239 * (Series.product(25, 2, 1, 0, 2 * i + 1) + Series.sum(-1, 2, -1, 25, 2, 1, 0,
      @              2 * i + 1)) * Series.product(57121, 2, 1, 0, 2 * j)
      @         - 4 * 5 * (Series.product(57121, 2, 1, 0, 2 * j) + Series.sum(-1, 2, -1, 57121, 2, 1, 0,
      @              2 * j)) * Series.product(25, 2, 1, 0, 2 * i + 1),
      @       5 * 239 * (Series.product(25, 2, 1, 0, 2 * i + 1) * Series.product(57121, 2, 1, 0, 2 * j)));
      @ public static model strictly_pure helper boolean machinAtLeast(\bigint i, \bigint j); @*/

    /** [PI] Machin's formula, from above. */
    /*@ public normal_behavior
      @ requires i >= 0 && j >= 0;
      @ ensures \result
      @   && atMost(16 * 239 * (Series.product(25, 2, 1, 0, 2 * i) + Series.sum(-1, 2, -1, 25, 2, 1, 0,
      @              2 * i)) * Series.product(57121, 2, 1, 0, 2 * j + 1)
      @         - 4 * 5 * (Series.product(57121, 2, 1, 0, 2 * j + 1)
      @            + Series.sum(-1, 2, -1, 57121, 2, 1, 0, 2 * j + 1)) * Series.product(25, 2, 1, 0, 2 * i),
      @       5 * 239 * (Series.product(25, 2, 1, 0, 2 * i) * Series.product(57121, 2, 1, 0, 2 * j + 1)));
      @ public static model strictly_pure helper boolean machinAtMost(\bigint i, \bigint j); @*/

    /** k pi/2 <= n/d. */
    /*@ public static model no_state strictly_pure helper boolean quartersAtMost(\bigint k, \bigint n, \bigint d); @*/

    /** k pi/2 >= n/d. */
    /*@ public static model no_state strictly_pure helper boolean quartersAtLeast(\bigint k, \bigint n, \bigint d); @*/

    /** [MONO] For k that is not negative, from pi <= p/q. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && k >= 0 && atMost(p, q) && k * p * d <= 2 * n * q;
      @ ensures \result && quartersAtMost(k, n, d);
      @ public static model strictly_pure helper boolean quartersBelow(\bigint k, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] For k that is not positive, from pi >= p/q. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && k <= 0 && atLeast(p, q) && k * p * d <= 2 * n * q;
      @ ensures \result && quartersAtMost(k, n, d);
      @ public static model strictly_pure helper boolean negativeQuartersBelow(\bigint k, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] For k that is not negative, from pi >= p/q. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && k >= 0 && atLeast(p, q) && 2 * n * q <= k * p * d;
      @ ensures \result && quartersAtLeast(k, n, d);
      @ public static model strictly_pure helper boolean quartersAbove(\bigint k, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] For k that is not positive, from pi <= p/q. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && k <= 0 && atMost(p, q) && 2 * n * q <= k * p * d;
      @ ensures \result && quartersAtLeast(k, n, d);
      @ public static model strictly_pure helper boolean negativeQuartersAbove(\bigint k, \bigint n, \bigint d, \bigint p, \bigint q); @*/
}
