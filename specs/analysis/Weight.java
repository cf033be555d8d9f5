package analysis;

/** TRUSTED: bounds of x ln x, which is 0 where x is 0, for the numbers x of a range that are not negative [TERM]. */
public final class Weight {
    /** For all real numbers x from a/s to c/s that are not negative, x ln x is at least low/s. */
    /*@ public static model no_state strictly_pure helper boolean isAbove(\bigint a, \bigint c, \bigint s, \bigint low); @*/

    /** For all real numbers x from a/s to c/s that are not negative, x ln x is at most high/s. */
    /*@ public static model no_state strictly_pure helper boolean isBelow(\bigint a, \bigint c, \bigint s, \bigint high); @*/

    /** [TERM] By the tangent at p/s, m/s being at most the logarithm there. */
    /*@ public normal_behavior
      @ requires s > 0 && p > 0 && Ln.atLeast(p, s, m, s);
      @ requires (low + p) * s <= a * (m + s) && (low + p) * s <= c * (m + s);
      @ ensures \result && isAbove(a, c, s, low);
      @ public static model strictly_pure helper boolean tangent(\bigint a, \bigint c, \bigint s, \bigint p, \bigint m,
      @     \bigint low); @*/

    /** [TERM] Only 0 is left. */
    /*@ public normal_behavior
      @ requires s > 0 && c <= 0 && low <= 0;
      @ ensures \result && isAbove(a, c, s, low);
      @ public static model strictly_pure helper boolean ofNull(\bigint a, \bigint c, \bigint s, \bigint low); @*/

    /** [TERM] By the ends, u/s and v/s being at least the logarithms there. */
    /*@ public normal_behavior
      @ requires s > 0 && (a > 0 ? Ln.atMost(a, s, u, s) && a * u <= high * s : 0 <= high);
      @ requires c > 0 ==> Ln.atMost(c, s, v, s) && c * v <= high * s;
      @ ensures \result && isBelow(a, c, s, high);
      @ public static model strictly_pure helper boolean ends(\bigint a, \bigint c, \bigint s, \bigint u, \bigint v,
      @     \bigint high); @*/
}
