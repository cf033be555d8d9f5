package analysis;

/**
 * Definitions: the function LC of two rows of a channel [CH-KL]. A pair of rows is the list of its entries (p_y, q_y), numerators over a
 * common denominator d > 0; 0 stands for the empty list. S(b) is the sum of p_y q_y / (b p_y + (1-b) q_y) over the y with p_y > 0 and q_y >
 * 0, and LC(b) = 1 - S(b)/d, for 0 <= b <= 1.
 */
public final class RowPair {
    /** The list with one more entry (p, q). */
    /*@ public static model no_state strictly_pure helper \bigint with(\bigint list, \bigint p, \bigint q); @*/

    /** S(b) >= ((1-b) l0 + b l1)/u for all b in [0, 1]; u > 0. */
    /*@ public static model no_state strictly_pure helper boolean lineBelow(\bigint list, \bigint l0, \bigint l1, \bigint u); @*/

    /** S(s/t) <= h/u; 0 <= s <= t, t > 0, u > 0. */
    /*@ public static model no_state strictly_pure helper boolean sumAtMost(\bigint list, \bigint s, \bigint t, \bigint h, \bigint u); @*/

    /** LC(b) <= p/q for all b in [0, 1] with from/e <= b <= to/e; d, e, q > 0. */
    /*@ public static model no_state strictly_pure helper
      @ boolean atMostBetween(\bigint list, \bigint d, \bigint from, \bigint to, \bigint e, \bigint p, \bigint q); @*/

    /** The largest LC(b) is at most p/q; d, q > 0. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint list, \bigint d, \bigint p, \bigint q); @*/

    /** The largest LC(b) is at least p/q; d, q > 0. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint list, \bigint d, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires u > 0;
      @ ensures \result && lineBelow(0, 0, 0, u);
      @ public static model strictly_pure helper boolean lineOfNone(\bigint u); @*/

    /** One more entry: a line below its term, at every b = s/t. */
    /*@ public normal_behavior
      @ requires u > 0 && lineBelow(list, l0, l1, u);
      @ requires p > 0 && q > 0
      @   ? (\forall \bigint s, t; 0 <= s && s <= t && 0 < t; ((t - s) * k0 + s * k1) * (s * p + (t - s) * q) <= t * t * (u * (p * q)))
      @   : k0 <= 0 && k1 <= 0;
      @ ensures \result && lineBelow(with(list, p, q), l0 + k0, l1 + k1, u);
      @ public static model strictly_pure helper boolean lineStep(\bigint list, \bigint l0, \bigint l1, \bigint u, \bigint p, \bigint q,
      @     \bigint k0, \bigint k1); @*/

    /*@ public normal_behavior
      @ requires 0 <= s && s <= t && 0 < t && u > 0;
      @ ensures \result && sumAtMost(0, s, t, 0, u);
      @ public static model strictly_pure helper boolean sumOfNone(\bigint s, \bigint t, \bigint u); @*/

    /*@ public normal_behavior
      @ requires 0 <= s && s <= t && 0 < t && u > 0 && sumAtMost(list, s, t, h, u);
      @ requires p > 0 && q > 0 ? u * (t * (p * q)) <= k * (s * p + (t - s) * q) : k >= 0;
      @ ensures \result && sumAtMost(with(list, p, q), s, t, h + k, u);
      @ public static model strictly_pure helper boolean sumStep(\bigint list, \bigint s, \bigint t, \bigint h, \bigint u, \bigint p,
      @     \bigint q, \bigint k); @*/

    /** 1 - line/d is at most p/q at both ends, so between them. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && u > 0 && q > 0 && lineBelow(list, l0, l1, u);
      @ requires q * (d * u * e - ((e - from) * l0 + from * l1)) <= p * (d * u * e)
      @   && q * (d * u * e - ((e - to) * l0 + to * l1)) <= p * (d * u * e);
      @ ensures \result && atMostBetween(list, d, from, to, e, p, q);
      @ public static model strictly_pure helper boolean defineAtMostBetween(\bigint list, \bigint d, \bigint l0, \bigint l1, \bigint u,
      @         \bigint from, \bigint to, \bigint e, \bigint p, \bigint q); @*/

    /** [0, 1] is [0, x/e] and [x/e, 1]. */
    /*@ public normal_behavior
      @ requires d > 0 && e > 0 && q > 0 && p1 <= p && p2 <= p;
      @ requires atMostBetween(list, d, 0, x, e, p1, q) && atMostBetween(list, d, x, e, e, p2, q);
      @ ensures \result && atMost(list, d, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint list, \bigint d, \bigint x, \bigint e, \bigint p1, \bigint p2,
      @     \bigint p, \bigint q); @*/

    /** The largest value is at least the one at s/t. */
    /*@ public normal_behavior
      @ requires 0 <= s && s <= t && 0 < t && d > 0 && u > 0 && q > 0 && sumAtMost(list, s, t, h, u) && p * (u * d) <= q * (u * d - h);
      @ ensures \result && atLeast(list, d, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint list, \bigint d, \bigint s, \bigint t, \bigint h, \bigint u,
      @     \bigint p, \bigint q); @*/
}
