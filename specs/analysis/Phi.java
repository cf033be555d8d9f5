package analysis;

/**
 * TRUSTED: the standard normal distribution function, as two relations between rationals. All denominators are positive.
 * IDs in brackets are those of theory.md in this folder.
 */
public final class Phi {
    /** Phi(n/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** Phi(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [PHI-SERIES] A distribution function does not decrease; a smaller number is still a lower bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atLeast(n, d, p, q) && n * e <= m * d && r * q <= p * s;
      @ ensures \result && atLeast(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [PHI-SERIES] A distribution function does not decrease; a larger number is still an upper bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && s > 0;
      @ requires atMost(n, d, p, q) && m * d <= n * e && p * s <= r * q;
      @ ensures \result && atMost(m, e, r, s);
      @ public static model strictly_pure helper boolean monotoneAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e,
      @     \bigint r, \bigint s); @*/

    /** [PHI-SERIES] A distribution function is at most 1. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && p >= q;
      @ ensures \result && atMost(n, d, p, q);
      @ public static model strictly_pure helper boolean atMostOne(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [PHI-SERIES] Phi(-x) = 1 - Phi(x). */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(n, d, p, q);
      @ ensures \result && atLeast(-n, d, q - p, q);
      @ public static model strictly_pure helper boolean reflectAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [PHI-SERIES] Phi(-x) = 1 - Phi(x). */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atLeast(n, d, p, q);
      @ ensures \result && atMost(-n, d, q - p, q);
      @ public static model strictly_pure helper boolean reflectAtMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /**
     * [PHI-SERIES] x = a/b >= 0, terms t_k = x^(2k)/(1 3 .. (2k+1)), g/h <= e^(-x^2/2), w/v >= sqrt(2 pi):
     * Phi(x) >= 1/2 + (g/h) (v/w) x (t_0 + .. + t_n).
     */
    /*@ public normal_behavior
      @ requires a >= 0 && b > 0 && n >= 0 && g >= 0 && h > 0 && w > 0 && v > 0;
      @ requires Exp.atLeast(-(a * a), 2 * (b * b), g, h) && Pi.atMost(w * w, 2 * (v * v));
      @ ensures \result && atLeast(a, b,
      @         h * w * b * Series.product(b * b, 2, 1, 0, n)
      @         + 2 * g * v * a * (Series.product(b * b, 2, 1, 0, n) + Series.sum(a * a, 0, 1, b * b, 2, 1, 0, n)),
      @         2 * h * w * b * Series.product(b * b, 2, 1, 0, n));
      @ public static model strictly_pure helper boolean seriesAtLeast(\bigint a, \bigint b, \bigint n, \bigint g, \bigint h, \bigint w,
      @     \bigint v); @*/

    /**
     * [PHI-SERIES] g/h >= e^(-x^2/2), 0 < w/v <= sqrt(2 pi), x^2 < 2n+3: Phi(x) <= 1/2 + (g/h) (v/w) x (t_0 + .. + t_{n-1} + t_n/(1 -
     * x^2/(2n+3))), the bracket being t_0 + .. + t_n + t_n a^2/((2n+3) b^2 - a^2).
     */
    /*@ public normal_behavior
      @ requires a >= 0 && b > 0 && n >= 1 && h > 0 && w > 0 && v > 0 && a * a < (2 * n + 3) * (b * b);
      @ requires Exp.atMost(-(a * a), 2 * (b * b), g, h) && Pi.atLeast(w * w, 2 * (v * v));
      @ ensures \result
      @   && atMost(a, b,
      @       h * w * b * (Series.product(b * b, 2, 1, 0, n) * ((2 * n + 3) * (b * b) - a * a))
      @         + 2 * g * v * a * ((Series.product(b * b, 2, 1, 0, n) + Series.sum(a * a, 0, 1, b * b, 2, 1, 0,
      @                 n)) * ((2 * n + 3) * (b * b) - a * a)
      @            + Series.product(a * a, 0, 1, 0, n) * (a * a)),
      @       2 * h * w * b * (Series.product(b * b, 2, 1, 0, n) * ((2 * n + 3) * (b * b) - a * a)));
      @ public static model strictly_pure helper boolean seriesAtMost(\bigint a, \bigint b, \bigint n, \bigint g, \bigint h, \bigint w,
      @     \bigint v); @*/
}
