package analysis;

/**
 * Definitions: the right-hand side of GAUSS-IB as a function of d, tau = tn/td, rho = rn/rd and the information i = jn/jd in nats. With g =
 * 1 - e^(-2i/d) it is B = (d/2) ln((rho - tau g)/(rho - g)) for g < rho, and infinite otherwise. (tau + (1-tau)/y with y = 1 - g/rho is the
 * same fraction.) B increases in i. Denominators, d, rho and 1 - tau are positive.
 */
public final class Bottleneck {
    /** B >= p/q. */
    /*@ public static model no_state strictly_pure helper
      @ boolean atLeast(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint jn, \bigint jd, \bigint p, \bigint q); @*/

    /** B <= p/q. */
    /*@ public static model no_state strictly_pure helper
      @ boolean atMost(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint jn, \bigint jd, \bigint p, \bigint q); @*/

    /** FEASIBLE: i > -(d/2) ln(1 - rho), that is e^(-2i/d) < 1 - rho. */
    /*@ public static model no_state strictly_pure helper boolean exceeds(\bigint d, \bigint rn, \bigint rd, \bigint jn, \bigint jd); @*/

    /** From e^(-2i/d) <= s/w, so g >= (w-s)/w: the fraction increases in g. */
    /*@ public normal_behavior
      @ requires d > 0 && jd > 0 && 0 < rn && 0 < rd && 0 < tn && tn < td && w > 0 && q > 0;
      @ requires Exp.atMost(-2 * jn, d * jd, s, w) && 0 < rn * w - rd * (w - s);
      @ requires Ln.atLeast(rn * td * w - tn * rd * (w - s), td * (rn * w - rd * (w - s)), 2 * p, d * q);
      @ ensures \result && atLeast(d, tn, td, rn, rd, jn, jd, p, q);
      @ public static model strictly_pure helper boolean defineAtLeast(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd,
      @     \bigint jn, \bigint jd, \bigint s, \bigint w, \bigint p, \bigint q); @*/

    /** From e^(-2i/d) >= s/w. */
    /*@ public normal_behavior
      @ requires d > 0 && jd > 0 && 0 < rn && 0 < rd && 0 < tn && tn < td && w > 0 && q > 0;
      @ requires Exp.atLeast(-2 * jn, d * jd, s, w) && 0 < rn * w - rd * (w - s);
      @ requires Ln.atMost(rn * td * w - tn * rd * (w - s), td * (rn * w - rd * (w - s)), 2 * p, d * q);
      @ ensures \result && atMost(d, tn, td, rn, rd, jn, jd, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint d, \bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint jn,
      @     \bigint jd, \bigint s, \bigint w, \bigint p, \bigint q); @*/

    /** From e^(-2i/d) <= s/w < 1 - rho. */
    /*@ public normal_behavior
      @ requires d > 0 && jd > 0 && rd > 0 && w > 0 && Exp.atMost(-2 * jn, d * jd, s, w) && rn * w < rd * (w - s);
      @ ensures \result && exceeds(d, rn, rd, jn, jd);
      @ public static model strictly_pure helper boolean defineExceeds(\bigint d, \bigint rn, \bigint rd, \bigint jn, \bigint jd, \bigint s,
      @     \bigint w); @*/
}
