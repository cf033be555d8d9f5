package analysis;

/**
 * TRUSTED: the sine with a phase of quarter turns, sin(x + h pi/2), as two relations between rationals: the sine itself for h = 0, the
 * cosine for h = 1. All denominators are positive. IDs in brackets are those of theory.md in this folder.
 */
public final class Sine {
    /** sin(n/d + h pi/2) >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint h, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** sin(n/d + h pi/2) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint h, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [MONO] A smaller number is still a lower bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atLeast(h, n, d, p, q) && r <= p;
      @ ensures \result && atLeast(h, n, d, r, q);
      @ public static model strictly_pure helper boolean weakenAtLeast(\bigint h, \bigint n, \bigint d, \bigint p, \bigint q,
      @     \bigint r); @*/

    /** [MONO] A larger number is still an upper bound. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(h, n, d, p, q) && p <= r;
      @ ensures \result && atMost(h, n, d, r, q);
      @ public static model strictly_pure helper boolean weakenAtMost(\bigint h, \bigint n, \bigint d, \bigint p, \bigint q,
      @     \bigint r); @*/

    /** [SIN-SERIES] F_k(x) >= p/q for x = n/d, F_k(x) = sum over j >= 0 of (-1)^j x^(2j) k!/(k+2j)!. */
    /*@ public static model no_state strictly_pure helper boolean restAtLeast(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q); @*/

    /** [SIN-SERIES] F_k(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean restAtMost(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q); @*/

    /** [SIN-SERIES] For 0 <= x <= 2 and k >= 1, 0 <= F_k(x) <= 1: the terms alternate and shrink. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= 2 * d && d > 0 && k >= 1 && q > 0;
      @ ensures \result && restAtLeast(n, d, k, 0, q) && restAtMost(n, d, k, q, q);
      @ public static model strictly_pure helper boolean anyRest(\bigint n, \bigint d, \bigint k, \bigint q); @*/

    /** [SIN-SERIES] F_(k-2)(x) = 1 - x^2/((k-1) k) F_k(x), from below. */
    /*@ public normal_behavior
      @ requires d > 0 && k >= 2 && q > 0 && restAtMost(n, d, k, p, q) && (n * n) * p <= e * ((d * d) * ((k - 1) * k));
      @ ensures \result && restAtLeast(n, d, k - 2, q - e, q);
      @ public static model strictly_pure helper boolean longerRestAtLeast(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q,
      @     \bigint e); @*/

    /** [SIN-SERIES] F_(k-2)(x) = 1 - x^2/((k-1) k) F_k(x), from above. */
    /*@ public normal_behavior
      @ requires d > 0 && k >= 2 && q > 0 && restAtLeast(n, d, k, p, q) && e * ((d * d) * ((k - 1) * k)) <= (n * n) * p;
      @ ensures \result && restAtMost(n, d, k - 2, q - e, q);
      @ public static model strictly_pure helper boolean longerRestAtMost(\bigint n, \bigint d, \bigint k, \bigint p, \bigint q,
      @     \bigint e); @*/

    /** [SIN-SERIES] cos = F_0. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && restAtLeast(n, d, 0, p, q);
      @ ensures \result && atLeast(1, n, d, p, q);
      @ public static model strictly_pure helper boolean cosineAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [SIN-SERIES] cos = F_0. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && restAtMost(n, d, 0, p, q);
      @ ensures \result && atMost(1, n, d, p, q);
      @ public static model strictly_pure helper boolean cosineAtMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [SIN-SERIES] sin x = x F_1(x), for x >= 0, from below. */
    /*@ public normal_behavior
      @ requires n >= 0 && d > 0 && q > 0 && s > 0 && restAtLeast(n, d, 1, p, q) && r * (d * q) <= n * p * s;
      @ ensures \result && atLeast(0, n, d, r, s);
      @ public static model strictly_pure helper boolean sineAtLeast(\bigint n, \bigint d, \bigint p, \bigint q, \bigint r,
      @     \bigint s); @*/

    /** [SIN-SERIES] sin x = x F_1(x), for x >= 0, from above. */
    /*@ public normal_behavior
      @ requires n >= 0 && d > 0 && q > 0 && s > 0 && restAtMost(n, d, 1, p, q) && n * p * s <= r * (d * q);
      @ ensures \result && atMost(0, n, d, r, s);
      @ public static model strictly_pure helper boolean sineAtMost(\bigint n, \bigint d, \bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** [SIN-TURN] No sine is below -1 or above 1. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0;
      @ ensures \result && atLeast(h, n, d, -q, q) && atMost(h, n, d, q, q);
      @ public static model strictly_pure helper boolean bounds(\bigint h, \bigint n, \bigint d, \bigint q); @*/

    /** [SIN-TURN] An odd number of half turns changes the sign. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(h, n, d, p, q);
      @ ensures \result && atLeast(h + 2 * (2 * j + 1), n, d, -p, q);
      @ public static model strictly_pure helper boolean oppositeAtLeast(\bigint h, \bigint j, \bigint n, \bigint d, \bigint p,
      @     \bigint q); @*/

    /** [SIN-TURN] An odd number of half turns changes the sign. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atLeast(h, n, d, p, q);
      @ ensures \result && atMost(h + 2 * (2 * j + 1), n, d, -p, q);
      @ public static model strictly_pure helper boolean oppositeAtMost(\bigint h, \bigint j, \bigint n, \bigint d, \bigint p,
      @     \bigint q); @*/

    /** [SIN-TURN] Whole turns change nothing. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atLeast(h, n, d, p, q);
      @ ensures \result && atLeast(h + 4 * j, n, d, p, q);
      @ public static model strictly_pure helper boolean turnsAtLeast(\bigint h, \bigint j, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [SIN-TURN] Whole turns change nothing. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && atMost(h, n, d, p, q);
      @ ensures \result && atMost(h + 4 * j, n, d, p, q);
      @ public static model strictly_pure helper boolean turnsAtMost(\bigint h, \bigint j, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /**
     * [SIN-NEAR] The sine changes no faster than its argument. With r/s <= n/d - k pi/2 <= (r+e)/s: sin(n/d + h pi/2) differs from
     * sin(r/s + (h+k) pi/2) by e/s at most.
     */
    /*@ public normal_behavior
      @ requires d > 0 && s > 0 && atLeast(h + k, r, s, p, s);
      @ requires Pi.quartersAtMost(k, n * s - r * d, d * s) && Pi.quartersAtLeast(k, n * s - (r + e) * d, d * s);
      @ ensures \result && atLeast(h, n, d, p - e, s);
      @ public static model strictly_pure helper boolean nearAtLeast(\bigint h, \bigint k, \bigint n, \bigint d, \bigint r, \bigint e,
      @     \bigint p, \bigint s); @*/

    /** [SIN-NEAR] The same from above. */
    /*@ public normal_behavior
      @ requires d > 0 && s > 0 && atMost(h + k, r, s, p, s);
      @ requires Pi.quartersAtMost(k, n * s - r * d, d * s) && Pi.quartersAtLeast(k, n * s - (r + e) * d, d * s);
      @ ensures \result && atMost(h, n, d, p + e, s);
      @ public static model strictly_pure helper boolean nearAtMost(\bigint h, \bigint k, \bigint n, \bigint d, \bigint r, \bigint e,
      @     \bigint p, \bigint s); @*/

    /**
     * [SIN-RANGE] sin(x + h pi/2) is greatest at x = (4j+1-h) pi/2. Between two neighbours of these it falls and then rises, so that on a
     * part [a/s, b/s] it is nowhere greater than at both ends.
     */
    /*@ public normal_behavior
      @ requires s > 0 && w > 0 && q > 0 && a * w <= n * s && n * s <= b * w;
      @ requires Pi.quartersAtMost(4 * j + 1 - h, a, s) && Pi.quartersAtLeast(4 * j + 5 - h, b, s);
      @ requires atMost(h, a, s, p, q) && atMost(h, b, s, p, q);
      @ ensures \result && atMost(h, n, w, p, q);
      @ public static model strictly_pure helper boolean betweenAtMost(\bigint h, \bigint j, \bigint a, \bigint b, \bigint s, \bigint n,
      @     \bigint w, \bigint p, \bigint q); @*/
}
