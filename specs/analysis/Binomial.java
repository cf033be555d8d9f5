package analysis;

/**
 * Definition: the binomial probability C(t,m) f^m (1-f)^(t-m) of m successes among t trials, f = n/d strictly between 0 and 1, as relations
 * between rationals.
 */
public final class Binomial {
    /** The probability is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint t, \bigint n, \bigint d, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** (1-f)^t = e^(t ln(1-f)), from ln(1-f) >= u/w. */
    /*@ public normal_behavior
      @ requires t >= 0 && 0 < n && n < d && w > 0 && q > 0;
      @ requires Ln.atLeast(d - n, d, u, w) && Exp.atLeast(t * u, w, p, q);
      @ ensures \result && atLeast(t, n, d, 0, p, q);
      @ public static model strictly_pure helper boolean defineNoneAtLeast(\bigint t, \bigint n, \bigint d, \bigint u, \bigint w, \bigint p,
      @     \bigint q); @*/

    /** The next probability is (t-m) f/((m+1)(1-f)) times this one. */
    /*@ public normal_behavior
      @ requires 0 <= m && m <= t && 0 < n && n < d && q > 0 && s > 0 && p >= 0;
      @ requires atLeast(t, n, d, m, p, q) && r * (q * ((m + 1) * (d - n))) <= p * ((t - m) * n) * s;
      @ ensures \result && atLeast(t, n, d, m + 1, r, s);
      @ public static model strictly_pure helper boolean stepAtLeast(\bigint t, \bigint n, \bigint d, \bigint m, \bigint p, \bigint q,
      @     \bigint r, \bigint s); @*/

    /** A smaller number is still a lower bound. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && 0 < n && n < d && q > 0 && s > 0 && atLeast(t, n, d, m, p, q) && r * q <= p * s;
      @ ensures \result && atLeast(t, n, d, m, r, s);
      @ public static model strictly_pure helper boolean weakenAtLeast(\bigint t, \bigint n, \bigint d, \bigint m, \bigint p, \bigint q,
      @     \bigint r, \bigint s); @*/

    /** The chance of at least a and fewer than b successes is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean betweenAtLeast(\bigint t, \bigint n, \bigint d, \bigint a, \bigint b,
      @     \bigint p, \bigint q); @*/

    /** Definition: one number of successes. */
    /*@ public normal_behavior
      @ requires 0 <= m && m <= t && 0 < n && n < d && q > 0 && atLeast(t, n, d, m, p, q);
      @ ensures \result && betweenAtLeast(t, n, d, m, m + 1, p, q);
      @ public static model strictly_pure helper boolean defineBetween(\bigint t, \bigint n, \bigint d, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** Definition: one number of successes more. */
    /*@ public normal_behavior
      @ requires 0 <= a && a < b && b <= t && 0 < n && n < d && q > 0;
      @ requires betweenAtLeast(t, n, d, a, b, p, q) && atLeast(t, n, d, b, r, q);
      @ ensures \result && betweenAtLeast(t, n, d, a, b + 1, p + r, q);
      @ public static model strictly_pure helper boolean betweenStep(\bigint t, \bigint n, \bigint d, \bigint a, \bigint b, \bigint p,
      @     \bigint r, \bigint q); @*/
}
