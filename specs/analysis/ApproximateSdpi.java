package analysis;

/**
 * Definitions: the two error terms of APPROX in nats, for a learner whose output has k values, delta = dn/dd and rho = rn/rd, as relations
 * between rationals. Denominators are positive.
 */
public final class ApproximateSdpi {
    /** 8 delta ln(k/delta) <= p/q; 0 at delta = 0. */
    /*@ public static model no_state strictly_pure helper boolean classicalAtMost(\bigint dn, \bigint dd, \bigint k, \bigint p,
      @     \bigint q); @*/

    /** h(delta) + delta ln(k-1) + rho min(ln k, h(delta) + delta ln k) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean sharpAtMost(\bigint rn, \bigint rd, \bigint dn, \bigint dd, \bigint k,
      @     \bigint p, \bigint q); @*/

    /** From ln(k/delta) <= s/q. */
    /*@ public normal_behavior
      @ requires 0 <= dn && dn <= dd && 0 < dd && 2 <= k && q > 0;
      @ requires dn == 0 || Ln.atMost(k * dd, dn, s, q);
      @ requires 8 * (dn * s) <= p * dd;
      @ ensures \result && classicalAtMost(dn, dd, k, p, q);
      @ public static model strictly_pure helper boolean defineClassicalAtMost(\bigint dn, \bigint dd, \bigint k, \bigint s, \bigint p,
      @     \bigint q); @*/

    /** From upper bounds u/q of h(delta), v/q of ln(k-1), w/q of ln k, and x/q of the minimum. */
    /*@ public normal_behavior
      @ requires 0 <= rn && 0 < rd && 0 <= dn && 2 * dn <= dd && 0 < dd && 2 <= k && q > 0;
      @ requires Entropy.atMost(dn, dd, u, q) && Ln.atMost(k - 1, 1, v, q) && Ln.atMost(k, 1, w, q);
      @ requires w <= x || u * dd + dn * w <= x * dd;
      @ requires rd * (u * dd + dn * v) + rn * (x * dd) <= p * (rd * dd);
      @ ensures \result && sharpAtMost(rn, rd, dn, dd, k, p, q);
      @ public static model strictly_pure helper boolean defineSharpAtMost(\bigint rn, \bigint rd, \bigint dn, \bigint dd, \bigint k,
      @         \bigint u, \bigint v, \bigint w, \bigint x, \bigint p, \bigint q); @*/
}
