package analysis;

/**
 * TRUSTED: the exponential function, as two relations between rationals. All denominators are positive.
 * IDs in brackets are those of theory.md in this folder.
 */
public final class Exp {
    /** e^(n/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** e^(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] A larger exponent and a smaller bound keep a lower bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atLeast(n, d, p, q) && n * e <= m * d && r * q <= p * s;
      @ ensures \result && atLeast(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [MONO] A smaller exponent and a larger bound keep an upper bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atMost(n, d, p, q) && m * d <= n * e && p * s <= r * q;
      @ ensures \result && atMost(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [EXP-MUL] e^(x+y) = e^x e^y, from below. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0 && p >= 0 && r >= 0;
      @ requires atLeast(n, d, p, q) && atLeast(m, e, r, s);
      @ ensures \result && atLeast(n * e + m * d, d * e, p * r, q * s);
      @ public static model strictly_pure helper boolean sumAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [EXP-MUL] e^(x+y) = e^x e^y, from above. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atMost(n, d, p, q) && atMost(m, e, r, s);
      @ ensures \result && atMost(n * e + m * d, d * e, p * r, q * s);
      @ public static model strictly_pure helper boolean sumAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [EXP-MUL] e^(-x) = 1/e^x. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && p > 0 && atMost(n, d, p, q);
      @ ensures \result && atLeast(-n, d, q, p);
      @ public static model strictly_pure helper boolean inverseAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [EXP-MUL] e^(-x) = 1/e^x. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && p > 0 && atLeast(n, d, p, q);
      @ ensures \result && atMost(-n, d, q, p);
      @ public static model strictly_pure helper boolean inverseAtMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [EXP-SERIES] x = a/b, 0 <= x <= 1, terms t_k = x^k/k!: e^x >= t_0 + .. + t_n. */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b > 0 && n >= 0;
      @ ensures \result && atLeast(a, b,
      @         Series.product(b, 1, 0, 0, n) + Series.sum(a, 0, 1, b, 1, 0, 0, n),
      @         Series.product(b, 1, 0, 0, n));
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint a, \bigint b, \bigint n); @*/

    /** [EXP-SERIES] e^x <= t_0 + .. + t_{n-1} + t_n (n+1)/(n+1-x) = t_0 + .. + t_n + t_n a/((n+1) b - a). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= b && b > 0 && n >= 1;
      @ ensures \result && atMost(a, b,
      @         (Series.product(b, 1, 0, 0, n) + Series.sum(a, 0, 1, b, 1, 0, 0, n)) * ((n + 1) * b - a)
      @         + Series.product(a, 0, 1, 0, n) * a,
      @         Series.product(b, 1, 0, 0, n) * ((n + 1) * b - a));
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint n); @*/
}
