package analysis;

/** The information Dber(m) = d2((1+m)/2 || 1/2) of a sign with mean m about a fair one, |m| <= 1, as two relations between rationals. Denominators are positive. */
public final class Dber {
    /** Dber(m/d) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** Dber(m/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** [DBER] Definition. */
    /*@ public normal_behavior
      @ requires d > 0 && -d <= m && m <= d && q > 0 && Divergence.atLeast(d + m, d, 2 * d, p, q);
      @ ensures \result && atLeast(m, d, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint m, \bigint d, \bigint p, \bigint q); @*/

    /** [DBER] Definition. */
    /*@ public normal_behavior
      @ requires d > 0 && -d <= m && m <= d && q > 0 && Divergence.atMost(d + m, d, 2 * d, p, q);
      @ ensures \result && atMost(m, d, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint m, \bigint d, \bigint p, \bigint q); @*/
}
