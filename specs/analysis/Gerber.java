package analysis;

/**
 * Definition: the right-hand side d (Dber(m) - Dber(l m)) of BOOL-GERBER, for a mean m = mn/md from 0 to 1 and l = ln/ld between 0 and 1,
 * as a relation between rationals. Denominators are positive.
 */
public final class Gerber {
    /** d (Dber(m) - Dber(l m)) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint d, \bigint mn, \bigint md, \bigint ln, \bigint ld,
      @     \bigint p, \bigint q); @*/

    /** From Dber(m) >= x/w and Dber(l m) <= y/w. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= mn && mn <= md && 0 < md && 0 < ln && ln < ld && w > 0 && q > 0;
      @ requires Dber.atLeast(mn, md, x, w) && Dber.atMost(ln * mn, ld * md, y, w) && p * w <= d * (x - y) * q;
      @ ensures \result && atLeast(d, mn, md, ln, ld, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint d, \bigint mn, \bigint md, \bigint ln, \bigint ld,
      @         \bigint x, \bigint y, \bigint w, \bigint p, \bigint q); @*/
}
