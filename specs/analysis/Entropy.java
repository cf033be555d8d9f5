package analysis;

/**
 * Definitions: the binary entropy h(x) = -x ln x - (1-x) ln(1-x), 0 ln 0 = 0, in nats, as relations between rationals. Denominators are
 * positive.
 */
public final class Entropy {
    /** h(a/m) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint a, \bigint m, \bigint p, \bigint q); @*/

    /** h(a/m) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint a, \bigint m, \bigint p, \bigint q); @*/

    /** From s/w <= a ln(m/a) and t/w <= (m-a) ln(m/(m-a)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < m && w > 0 && q > 0;
      @ requires a == 0 ? s <= 0 : Ln.atLeast(m, a, s, a * w);
      @ requires a == m ? t <= 0 : Ln.atLeast(m, m - a, t, (m - a) * w);
      @ requires p * (m * w) <= q * (s + t);
      @ ensures \result && atLeast(a, m, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint a, \bigint m, \bigint s, \bigint t, \bigint w, \bigint p,
      @     \bigint q); @*/

    /** h(a/m) from above: from s/w >= a ln(m/a) and t/w >= (m-a) ln(m/(m-a)). */
    /*@ public normal_behavior
      @ requires 0 <= a && a <= m && 0 < m && w > 0 && q > 0;
      @ requires a == 0 ? s >= 0 : Ln.atMost(m, a, s, a * w);
      @ requires a == m ? t >= 0 : Ln.atMost(m, m - a, t, (m - a) * w);
      @ requires q * (s + t) <= p * (m * w);
      @ ensures \result && atMost(a, m, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint a, \bigint m, \bigint s, \bigint t, \bigint w, \bigint p,
      @     \bigint q); @*/
}
