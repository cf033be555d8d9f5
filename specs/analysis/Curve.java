package analysis;

/**
 * Any real functions of one real variable, each with a number f, in four relations between rationals, and what the mean value theorem says
 * about them [MEAN-VALUE]. A function need not have a value everywhere: a relation says that it has one. Denominators are positive.
 */
public final class Curve {
    /** f(x/w) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint f, \bigint x, \bigint w, \bigint p, \bigint q); @*/

    /** f(x/w) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint f, \bigint x, \bigint w, \bigint p, \bigint q); @*/

    /** f is continuous on the segment with ends c/w and x/w, in any order, and inside has a derivative, which is at least n/d. */
    /*@ public static model no_state strictly_pure helper boolean slopeAtLeast(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n,
      @     \bigint d); @*/

    /** f is continuous on the segment with ends c/w and x/w, in any order, and inside has a derivative, which is at most n/d. */
    /*@ public static model no_state strictly_pure helper boolean slopeAtMost(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n,
      @     \bigint d); @*/

    /** [MEAN-VALUE] f(x) >= f(c) + n/d (x - c) for x >= c. */
    /*@ public normal_behavior
      @ requires w > 0 && d > 0 && q > 0 && c <= x && slopeAtLeast(f, c, x, w, n, d) && atLeast(f, c, w, p, q);
      @ requires r * (d * w) <= p * (d * w) + n * (x - c) * q;
      @ ensures \result && atLeast(f, x, w, r, q);
      @ public static model strictly_pure helper boolean forwardAtLeast(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n, \bigint d,
      @     \bigint p, \bigint q, \bigint r); @*/

    /** [MEAN-VALUE] f(x) >= f(c) + n/d (x - c) for x <= c. */
    /*@ public normal_behavior
      @ requires w > 0 && d > 0 && q > 0 && x <= c && slopeAtMost(f, c, x, w, n, d) && atLeast(f, c, w, p, q);
      @ requires r * (d * w) <= p * (d * w) + n * (x - c) * q;
      @ ensures \result && atLeast(f, x, w, r, q);
      @ public static model strictly_pure helper boolean backwardAtLeast(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n, \bigint d,
      @     \bigint p, \bigint q, \bigint r); @*/

    /** [MEAN-VALUE] f(x) <= f(c) + n/d (x - c) for x >= c. */
    /*@ public normal_behavior
      @ requires w > 0 && d > 0 && q > 0 && c <= x && slopeAtMost(f, c, x, w, n, d) && atMost(f, c, w, p, q);
      @ requires p * (d * w) + n * (x - c) * q <= r * (d * w);
      @ ensures \result && atMost(f, x, w, r, q);
      @ public static model strictly_pure helper boolean forwardAtMost(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n, \bigint d,
      @     \bigint p, \bigint q, \bigint r); @*/

    /** [MEAN-VALUE] f(x) <= f(c) + n/d (x - c) for x <= c. */
    /*@ public normal_behavior
      @ requires w > 0 && d > 0 && q > 0 && x <= c && slopeAtLeast(f, c, x, w, n, d) && atMost(f, c, w, p, q);
      @ requires p * (d * w) + n * (x - c) * q <= r * (d * w);
      @ ensures \result && atMost(f, x, w, r, q);
      @ public static model strictly_pure helper boolean backwardAtMost(\bigint f, \bigint c, \bigint x, \bigint w, \bigint n, \bigint d,
      @     \bigint p, \bigint q, \bigint r); @*/
}
