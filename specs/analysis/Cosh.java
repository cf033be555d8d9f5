package analysis;

/** Definition: upper bounds of the hyperbolic cosine of rationals. Denominators are positive. */
public final class Cosh {
    /** cosh(n/d) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** cosh x = (e^x + e^(-x))/2. */
    /*@ public normal_behavior
      @ requires d > 0 && q > 0 && Exp.atMost(n, d, e, q) && Exp.atMost(-n, d, f, q) && e + f <= 2 * p;
      @ ensures \result && atMost(n, d, p, q);
      @ public static model strictly_pure helper boolean defineAtMost(\bigint n, \bigint d, \bigint e, \bigint f, \bigint p, \bigint q); @*/
}
