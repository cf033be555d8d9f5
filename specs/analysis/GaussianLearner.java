package analysis;

/**
 * Definition: how often a learner of GAUSS-LEARN misses, for dimension d, threshold c = cn/cd and every correlation kappa below 1 that is
 * at least k/w. Given the length of what it releases it misses with the chance Psi(W) = Phi((c - kappa W)/sqrt(1 - kappa^2)), where W^2 is
 * chi-squared with d degrees of freedom.
 */
public final class GaussianLearner {
    /** The mean of max(0, Psi(W) - a/q) is at most p/q for every kappa from k/w on. */
    /*@ public static model no_state strictly_pure helper boolean excessAtMost(\bigint d, \bigint k, \bigint w, \bigint cn, \bigint cd,
      @     \bigint a, \bigint p, \bigint q); @*/

    /** [GAUSS-LEARN] Psi is never above 1. */
    /*@ public normal_behavior
      @ requires d > 0 && k >= 0 && w > 0 && cd > 0 && q > 0;
      @ ensures \result && excessAtMost(d, k, w, cn, cd, q, 0, q);
      @ public static model strictly_pure helper boolean nothingAboveOne(\bigint d, \bigint k, \bigint w, \bigint cn, \bigint cd,
      @     \bigint q); @*/

    /**
     * [GAUSS-LEARN-LEVELS] From the mean above b/q to that above a/q, where Psi(W) is at most a/q unless W is below t, which has a chance
     * of at most j/q. From a lower bound t/w of t, and a bound g/h of (c - (k/w)(t/w))/sqrt(1 - (k/w)^2) by way of a bound r/w of the root,
     * an upper one for g <= 0 and else a lower one; in the latter case t/w >= c.
     */
    /*@ public normal_behavior
      @ requires d > 0 && k >= 0 && w > 0 && cd > 0 && h > 0 && q > 0;
      @ requires t >= 0 && ChiSquared.atMost(d, t, w, j, q);
      @ requires r >= 0 && (g > 0 || w * w - k * k <= r * r);
      @ requires g <= 0 || (r * r <= w * w - k * k && cn * w <= cd * t);
      @ requires (cn * (w * w) - cd * (k * t)) * h <= cd * g * (r * w);
      @ requires Phi.atMost(g, h, a, q) && a <= b && (b - a) * j <= s * q;
      @ requires excessAtMost(d, k, w, cn, cd, b, p, q);
      @ ensures \result && excessAtMost(d, k, w, cn, cd, a, p + s, q);
      @ public static model strictly_pure helper boolean moreBelow(\bigint d, \bigint k, \bigint w, \bigint cn, \bigint cd, \bigint b,
      @     \bigint p, \bigint q, \bigint t, \bigint r, \bigint g, \bigint h, \bigint a, \bigint j, \bigint s); @*/
}
