package analysis;

/** TRUSTED: upper bounds of the hyperbolic cosine of rationals, as relations between rationals. Denominators are positive. */
public final class Cosh {
    /** cosh(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /**
     * [COSH-SERIES] F_k(x) <= p/q for x = n/d, F_k(x) = sum over j >= 0 of x^(2j) (2k)!/(2k+2j)!: what the terms of cosh x from the k-th on
     * are in multiples of it.
     */
    /*@ public static model no_state strictly_pure helper boolean restAtMost(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q); @*/

    /** [COSH-SERIES] For 0 <= x <= 1, F_k(x) <= cosh 1 < 2. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= d && d > 0 && k >= 0 && q > 0;
      @ ensures \result && restAtMost(n, d, k, 2 * q, q);
      @ public static model strictly_pure helper boolean anyRest(\bigint n, \bigint d, \bigint k, \bigint q); @*/

    /** [COSH-SERIES] F_(k-1)(x) = 1 + x^2/((2k-1)(2k)) F_k(x). */
    /*@ public normal_behavior
      @ requires 0 <= n
      @   && n <= d
      @   && d > 0
      @   && k >= 1
      @   && q > 0
      @   && restAtMost(n, d, k, p, q)
      @   && (n * n) * p <= e * ((d * d) * ((2 * k - 1) * (2 * k)));
      @ ensures \result && restAtMost(n, d, k - 1, q + e, q);
      @ public static model strictly_pure helper boolean longerRest(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q, \bigint e); @*/

    /** [COSH-SERIES] cosh = F_0. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && restAtMost(n, d, 0, p, q);
      @ ensures \result && atMost(n, d, p, q);
      @ public static model strictly_pure helper boolean wholeSeries(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [COSH-SERIES] cosh 2x = 2 (cosh x)^2 - 1. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(n, d, p, q) && 2 * (p * p) - q * q <= r * q;
      @ ensures \result && atMost(2 * n, d, r, q);
      @ public static model strictly_pure helper boolean ofDouble(\bigint n, \bigint d, \bigint p, \bigint q, \bigint r); @*/

    /** [COSH-SERIES] cosh increases on x >= 0. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && e > 0 && atMost(n, d, p, q) && 0 <= m && m * d <= n * e;
      @ ensures \result && atMost(m, e, p, q);
      @ public static model strictly_pure helper boolean monotone(\bigint n, \bigint d, \bigint p, \bigint q, \bigint m, \bigint e); @*/
}
