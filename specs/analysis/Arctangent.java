package analysis;

/**
 * TRUSTED: the arctangent, as two relations between rationals. All denominators are positive.
 * IDs in brackets are those of theory.md in this folder.
 */
public final class Arctangent {
    /** arctan(n/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** arctan(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] A larger argument and a smaller bound keep a lower bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atLeast(n, d, p, q) && n * e <= m * d && r * q <= p * s;
      @ ensures \result && atLeast(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [MONO] A smaller argument and a larger bound keep an upper bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atMost(n, d, p, q) && m * d <= n * e && p * s <= r * q;
      @ ensures \result && atMost(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [ATAN-ADD] arctan(-x) = -arctan x. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(n, d, p, q);
      @ ensures \result && atLeast(-n, d, -p, q);
      @ public static model strictly_pure helper boolean negateAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [ATAN-ADD] arctan(-x) = -arctan x. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atLeast(n, d, p, q);
      @ ensures \result && atMost(-n, d, -p, q);
      @ public static model strictly_pure helper boolean negateAtMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [ATAN-ADD] arctan(1/x) = pi/2 - arctan x for x > 0, from below. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && atMost(n, d, p, q) && Pi.atLeast(u, q);
      @ ensures \result && atLeast(d, n, u - 2 * p, 2 * q);
      @ public static model strictly_pure helper boolean inverseAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint u); @*/

    /** [ATAN-ADD] arctan(1/x) = pi/2 - arctan x for x > 0, from above. */
    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && atLeast(n, d, p, q) && Pi.atMost(u, q);
      @ ensures \result && atMost(d, n, u - 2 * p, 2 * q);
      @ public static model strictly_pure helper boolean inverseAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint u); @*/

    /** [ATAN-ADD] arctan x = arctan y + arctan((x - y)/(1 + x y)) for x = n/d and y = m/e that are not negative, from below. */
    /*@ public normal_behavior
      @ requires n >= 0 && d > 0 && m >= 0 && e > 0 && q > 0;
      @ requires atLeast(m, e, p, q) && atLeast(n * e - m * d, d * e + n * m, r, q);
      @ ensures \result && atLeast(n, d, p + r, q);
      @ public static model strictly_pure helper boolean sumAtLeast(\bigint n, \bigint d, \bigint m, \bigint e, \bigint p, \bigint r,
      @     \bigint q); @*/

    /** [ATAN-ADD] arctan x = arctan y + arctan((x - y)/(1 + x y)) for x = n/d and y = m/e that are not negative, from above. */
    /*@ public normal_behavior
      @ requires n >= 0 && d > 0 && m >= 0 && e > 0 && q > 0;
      @ requires atMost(m, e, p, q) && atMost(n * e - m * d, d * e + n * m, r, q);
      @ ensures \result && atMost(n, d, p + r, q);
      @ public static model strictly_pure helper boolean sumAtMost(\bigint n, \bigint d, \bigint m, \bigint e, \bigint p, \bigint r,
      @     \bigint q); @*/

    /** [ATAN-NEAR] arctan x <= arctan y + (x - y) for x = n/d >= y = m/e; here x - y <= g/q. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && q > 0;
      @ requires atMost(m, e, p, q) && m * d <= n * e && (n * e - m * d) * q <= g * (d * e);
      @ ensures \result && atMost(n, d, p + g, q);
      @ public static model strictly_pure helper boolean nearAtMost(\bigint n, \bigint d, \bigint m, \bigint e, \bigint p, \bigint g,
      @     \bigint q); @*/

    /** [ATAN-SERIES] x = a/b, 0 <= x <= 1, terms t_k = (-1)^k x^(2k)/(2k+1): arctan x >= x (t_0 + .. + t_(2n+1)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b > 0 && n >= 0;
      @ ensures \result && atLeast(a, b,
      @         a * (Series.product(b * b, 2, 1, 0, 2 * n + 1) + Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * n + 1)),
      @         b * Series.product(b * b, 2, 1, 0, 2 * n + 1));
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint a, \bigint b, \bigint n); @*/

    /** [ATAN-SERIES] arctan x <= x (t_0 + .. + t_(2n)), the sum up to t_(2n+1) without its last term. */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b > 0 && n >= 0;
      @ ensures \result && atMost(a, b,
      @         a * (Series.product(b * b, 2, 1, 0, 2 * n + 1) + Series.sum(-(a * a), 2, -1, b * b, 2, 1, 0, 2 * n + 1)
      @            - Series.product(-(a * a), 2, -1, 0, 2 * n + 1)),
      @         b * Series.product(b * b, 2, 1, 0, 2 * n + 1));
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint n); @*/
}
