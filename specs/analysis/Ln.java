package analysis;

/**
 * TRUSTED: the natural logarithm, as two relations between rationals. All denominators are positive.
 * IDs in brackets are those of theory.md in this folder.
 */
public final class Ln {
    /** ln(n/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** ln(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] A larger argument and a smaller bound keep a lower bound. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && m > 0 && e > 0 && s > 0;
      @ requires atLeast(n, d, p, q) && n * e <= m * d && r * q <= p * s;
      @ ensures \result && atLeast(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [MONO] A smaller argument and a larger bound keep an upper bound. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && m > 0 && e > 0 && s > 0;
      @ requires atMost(n, d, p, q) && m * d <= n * e && p * s <= r * q;
      @ ensures \result && atMost(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [LN-MUL] ln 1 = 0. */
    /*@ public normal_behavior
      @ requires q > 0;
      @ ensures \result && atLeast(1, 1, 0, q) && atMost(1, 1, 0, q);
      @ public static model strictly_pure helper boolean one(\bigint q); @*/

    /** [LN-MUL] ln(x y) = ln x + ln y, from below. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && m > 0 && e > 0 && q > 0;
      @ requires atLeast(n, d, p, q) && atLeast(m, e, r, q);
      @ ensures \result && atLeast(n * m, d * e, p + r, q);
      @ public static model strictly_pure helper boolean productAtLeast(\bigint n, \bigint d, \bigint p, \bigint m, \bigint e, \bigint r,
      @     \bigint q); @*/

    /** [LN-MUL] ln(x y) = ln x + ln y, from above. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && m > 0 && e > 0 && q > 0;
      @ requires atMost(n, d, p, q) && atMost(m, e, r, q);
      @ ensures \result && atMost(n * m, d * e, p + r, q);
      @ public static model strictly_pure helper boolean productAtMost(\bigint n, \bigint d, \bigint p, \bigint m, \bigint e, \bigint r,
      @     \bigint q); @*/

    /** [LN-MUL] ln(1/x) = -ln x. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && atMost(n, d, p, q);
      @ ensures \result && atLeast(d, n, -p, q);
      @ public static model strictly_pure helper boolean inverseAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [LN-MUL] ln(1/x) = -ln x. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && atLeast(n, d, p, q);
      @ ensures \result && atMost(d, n, -p, q);
      @ public static model strictly_pure helper boolean inverseAtMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [LN-SERIES] z = a/b, terms t_k = z^(2k)/(2k+1): ln((1+z)/(1-z)) >= 2z (t_0 + .. + t_n). */
    /*@ public normal_behavior
      @ requires 0 <= a && a < b && n >= 0;
      @ ensures \result && atLeast(b + a, b - a,
      @         2 * a * (Series.product(b * b, 2, 1, 0, n) + Series.sum(a * a, 2, -1, b * b, 2, 1, 0, n)),
      @         b * Series.product(b * b, 2, 1, 0, n));
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint a, \bigint b, \bigint n); @*/

    /** [LN-SERIES] ln((1+z)/(1-z)) <= 2z (t_0 + .. + t_{n-1} + t_n/(1-z^2)) = 2z (t_0 + .. + t_n + t_n a^2/(b^2-a^2)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a < b && n >= 1;
      @ ensures \result && atMost(b + a, b - a,
      @         2 * a * ((Series.product(b * b, 2, 1, 0, n) + Series.sum(a * a, 2, -1, b * b, 2, 1, 0, n)) * (b * b - a * a)
      @                  + Series.product(a * a, 2, -1, 0, n) * (a * a)),
      @         b * (Series.product(b * b, 2, 1, 0, n) * (b * b - a * a)));
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint n); @*/
}
