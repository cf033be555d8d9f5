package analysis;

/**
 * Definition: how often the learner of GAUSS-LEARN misses, for dimension d, n samples, noise variance v = vn/vd and threshold c = cn/cd,
 * at every lambda^2 = L between ln/ld and mn/md. Given the length of w it misses with the chance Psi(W) = Phi((c - kappa W)/sqrt(1 -
 * kappa^2)), where kappa^2 = L^2/(L + (1-L)/n + v) and W^2 is chi-squared with d degrees of freedom.
 */
public final class GaussianLearner {
    /** The mean of max(0, Psi(W) - a/q) is at most p/q for every L between ln/ld and mn/md. */
    /*@ public static model no_state strictly_pure helper boolean excessAtMost(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint mn,
      @     \bigint md, \bigint vn, \bigint vd, \bigint cn, \bigint cd, \bigint a, \bigint p, \bigint q); @*/

    /** [GAUSS-LEARN] Psi is never above 1. */
    /*@ public normal_behavior
      @ requires d > 0 && n > 0 && 0 < ln && 0 < ld && 0 < mn && mn < md && ln * md <= mn * ld && vn > 0 && vd > 0 && cd > 0 && q > 0;
      @ ensures \result && excessAtMost(d, n, ln, ld, mn, md, vn, vd, cn, cd, q, 0, q);
      @ public static model strictly_pure helper boolean nothingAboveOne(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint mn,
      @     \bigint md, \bigint vn, \bigint vd, \bigint cn, \bigint cd, \bigint q); @*/

    /**
     * [GAUSS-LEARN-LEVELS] From the mean above b/q to that above a/q, where Psi(W) is at most a/q unless W is below t, which has a chance
     * of at most j/q. From lower bounds k/w of kappa and t/w of t, and a bound g/h of (c - (k/w)(t/w))/sqrt(1 - (k/w)^2) by way of a bound
     * r/w of the root, an upper one for g <= 0 and else a lower one; in the latter case t/w >= c. (kappa^2 is at least (ln/ld)^2 / (mn/md +
     * (1 - mn/md)/n + v).)
     */
    /*@ public normal_behavior
      @ requires d > 0 && n > 0 && 0 < ln && 0 < ld && 0 < mn && mn < md && ln * md <= mn * ld && vn > 0 && vd > 0 && cd > 0 && w > 0
      @   && h > 0 && q > 0;
      @ requires k >= 0 && (k * k) * (ld * ld) * (mn * n * vd + (md - mn) * vd + vn * md * n) <= (ln * ln) * (md * n * vd) * (w * w);
      @ requires t >= 0 && ChiSquared.atMost(d, t, w, j, q);
      @ requires r >= 0 && (g > 0 || w * w - k * k <= r * r);
      @ requires g <= 0 || (r * r <= w * w - k * k && cn * w <= cd * t);
      @ requires (cn * (w * w) - cd * (k * t)) * h <= cd * g * (r * w);
      @ requires Phi.atMost(g, h, a, q) && a <= b && (b - a) * j <= s * q;
      @ requires excessAtMost(d, n, ln, ld, mn, md, vn, vd, cn, cd, b, p, q);
      @ ensures \result && excessAtMost(d, n, ln, ld, mn, md, vn, vd, cn, cd, a, p + s, q);
      @ public static model strictly_pure helper boolean moreBelow(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint mn, \bigint md,
      @     \bigint vn, \bigint vd, \bigint cn, \bigint cd, \bigint b, \bigint p, \bigint q, \bigint k, \bigint w, \bigint t, \bigint r,
      @     \bigint g, \bigint h, \bigint a, \bigint j, \bigint s); @*/
}
