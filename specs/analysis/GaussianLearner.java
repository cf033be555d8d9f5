package analysis;

/**
 * Definition: the bound of GAUSS-LEARN on the chance of a miss, for dimension d, n samples, noise variance v = vn/vd, threshold c = cn/cd
 * and deviation x = xn/xd, at every lambda^2 = L between ln/ld and mn/md: Phi((c - kappa t)/sqrt(1 - kappa^2)) + e^(-x) with kappa^2 =
 * L^2/(L + (1-L)/n + v), t = sqrt(max(0, d - 2 sqrt(d x))).
 */
public final class GaussianLearner {
    /** The bound is at most p/q for every L between ln/ld and mn/md. */
    /*@ public static model no_state strictly_pure helper boolean missAtMost(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint mn,
      @     \bigint md, \bigint vn, \bigint vd, \bigint cn, \bigint cd, \bigint xn, \bigint xd, \bigint p, \bigint q); @*/

    /**
     * From lower bounds k/w of kappa and t/w of t, an upper bound y/w of sqrt(d x), an upper bound r/w of sqrt(1 - kappa^2), and g/h <= 0
     * with c - (k/w)(t/w) <= (g/h)(r/w). (kappa^2 is at least (ln/ld)^2 / (mn/md + (1 - mn/md)/n + v).)
     */
    /*@ public normal_behavior
      @ requires d > 0 && n > 0 && 0 < ln && 0 < ld && 0 < mn && mn < md && ln * md <= mn * ld && vn > 0 && vd > 0 && cd > 0 && xn >= 0
      @   && xd > 0 && w > 0 && h > 0 && q > 0;
      @ requires k >= 0 && (k * k) * (ld * ld) * (mn * n * vd + (md - mn) * vd + vn * md * n) <= (ln * ln) * (md * n * vd) * (w * w);
      @ requires y >= 0 && d * xn * (w * w) <= (y * y) * xd;
      @ requires t == 0 || (t >= 0 && t * t <= (d * w - 2 * y) * w);
      @ requires r >= 0 && w * w - k * k <= r * r;
      @ requires g <= 0 && (cn * (w * w) - cd * (k * t)) * h <= cd * g * (r * w);
      @ requires Phi.atMost(g, h, i, q) && Exp.atMost(-xn, xd, j, q) && i + j <= p;
      @ ensures \result && missAtMost(d, n, ln, ld, mn, md, vn, vd, cn, cd, xn, xd, p, q);
      @ public static model strictly_pure helper boolean defineMissAtMost(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint mn,
      @     \bigint md, \bigint vn, \bigint vd, \bigint cn, \bigint cd, \bigint xn, \bigint xd, \bigint p, \bigint q, \bigint k, \bigint w,
      @     \bigint y, \bigint t, \bigint r, \bigint g, \bigint h, \bigint i, \bigint j); @*/
}
