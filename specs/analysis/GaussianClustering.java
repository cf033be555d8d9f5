package analysis;

/** The theorems about Gaussian clustering, a coordinate of kind 0 with the parameter L = lambda^2. */
public final class GaussianClustering {
    /** [GAUSS] tau_n = n L/(1 + (n-1) L) and rho_n = L tau_n, which increase with L: from L <= p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && Quantity.atMost(Quantity.root(k, a, b), p, q);
      @ ensures \result && Quantity.atMost(Clustering.tau(Clustering.coordinate(0, n, k, a, b)), n * p, q + (n - 1) * p);
      @ ensures Quantity.atMost(Clustering.rho(Clustering.coordinate(0, n, k, a, b)), n * p * p, q * (q + (n - 1) * p));
      @ public static model strictly_pure helper boolean coefficientsAtMost(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p,
      @     \bigint q); @*/

    /** [GAUSS] Both coefficients from below: from L >= p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && Quantity.atLeast(Quantity.root(k, a, b), p, q);
      @ ensures \result && Quantity.atLeast(Clustering.tau(Clustering.coordinate(0, n, k, a, b)), n * p, q + (n - 1) * p);
      @ ensures Quantity.atLeast(Clustering.rho(Clustering.coordinate(0, n, k, a, b)), n * p * p, q * (q + (n - 1) * p));
      @ public static model strictly_pure helper boolean coefficientsAtLeast(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p,
      @     \bigint q); @*/

    /** [GAUSS-IB] From tau_n <= e/f, rho_n <= g/h, I(M;X) >= i/j and a lower bound p/q of the formula in {@link Bottleneck}. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < e && e < f && 0 < g && 0 < h && 0 < j && 0 < q;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && Quantity.atMost(Clustering.rho(c), g, h);
      @ requires Quantity.atLeast(Clustering.leastInformation(Clustering.problem(c, d, t)), i, j);
      @ requires Bottleneck.atLeast(d, e, f, g, h, i, j, p, q);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(c, d, t)), p, q);
      @ public static model strictly_pure helper boolean memorization(\bigint c, \bigint d, \bigint t, \bigint e, \bigint f, \bigint g,
      @     \bigint h, \bigint i, \bigint j, \bigint p, \bigint q); @*/

    /**
     * [GAUSS-TV] From tau_n <= e/f, rho_n <= g/h, a distance of at least a/b and k/w, at most the detail that {@link Detail} defines:
     * mem_n >= (d/2) ln(1 + (1 - e/f) (k/w)/(1 - k/w)).
     */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < e && e < f && 0 < g && 0 < h && 0 <= a && 0 < b && 0 <= k && k < w && 0 < y;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && Quantity.atMost(Clustering.rho(c), g, h);
      @ requires Quantity.atLeast(Clustering.leastDistance(t), a, b) && Detail.atLeast(d, g, h, a, b, k, w);
      @ requires Ln.atLeast(f * w - e * k, f * (w - k), 2 * x, d * y);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(c, d, t)), x, y);
      @ public static model strictly_pure helper boolean memorizationByDistance(\bigint c, \bigint d, \bigint t, \bigint e, \bigint f,
      @     \bigint g, \bigint h, \bigint a, \bigint b, \bigint k, \bigint w, \bigint x, \bigint y); @*/

    /** [GAUSS-TV] From rho_n <= g/h, a distance of at least a/b and a detail above 1. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < g && 0 < h && 0 <= a && 0 < b && 0 < w && w < k;
      @ requires Quantity.atMost(Clustering.rho(c), g, h);
      @ requires Quantity.atLeast(Clustering.leastDistance(t), a, b) && Detail.atLeast(d, g, h, a, b, k, w);
      @ ensures \result && Clustering.isOutOfReach(Clustering.problem(c, d, t));
      @ public static model strictly_pure helper boolean outOfReachByDistance(\bigint c, \bigint d, \bigint t, \bigint g, \bigint h,
      @     \bigint a, \bigint b, \bigint k, \bigint w); @*/

    /** [FEASIBLE] The samples carry -(d/2) ln(1 - rho_n) about a fresh one: from rho_n <= g/h and I(M;X) >= i/j. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < g && 0 < h && 0 < j && Quantity.atMost(Clustering.rho(c), g, h);
      @ requires Quantity.atLeast(Clustering.leastInformation(Clustering.problem(c, d, t)), i, j) && Bottleneck.exceeds(d, g, h, i, j);
      @ ensures \result && Clustering.isOutOfReach(Clustering.problem(c, d, t));
      @ public static model strictly_pure helper boolean outOfReach(\bigint c, \bigint d, \bigint t, \bigint g, \bigint h, \bigint i,
      @     \bigint j); @*/

    /** [FEASIBLE] Samples carry -(d/2) ln(1 - rho_n) <= i/j about a fresh one: from rho_n <= g/h. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < g && g < h && 0 < j;
      @ requires Quantity.atMost(Clustering.rho(Clustering.coordinate(0, n, k, a, b)), g, h) && Ln.atMost(h, h - g, 2 * i, d * j);
      @ ensures \result && Quantity.atMost(Clustering.carried(Clustering.coordinate(0, n, k, a, b), d), i, j);
      @ public static model strictly_pure helper boolean capacity(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d, \bigint g,
      @     \bigint h, \bigint i, \bigint j); @*/

    /**
     * [GAUSS-LEARN] The learner with noise of variance v = vn/vd and threshold s = sn/sd, for L between ln/ld and mn/md: it has mem_n =
     * (d/2) ln(1 + (1-L)/(n v)) <= p/w, false positives 1 - Phi(s) <= j/w, and false negatives of at most the level e/w and what is above
     * it by {@link GaussianLearner}, i/w together. Its correlation kappa is at least c/w, as kappa^2 is at least (ln/ld)^2/(mn/md + (1 -
     * mn/md)/n + v).
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < ln && 0 < ld && 0 < mn && mn < md && 0 < vn && 0 < vd && 0 < sd
      @   && 0 < w;
      @ requires Quantity.atLeast(Quantity.root(k, a, b), ln, ld) && Quantity.atMost(Quantity.root(k, a, b), mn, md);
      @ requires Ln.atMost(ld * n * vn + (ld - ln) * vd, ld * n * vn, 2 * p, d * w);
      @ requires 0 <= c && (c * c) * (ld * ld) * (mn * n * vd + (md - mn) * vd + vn * md * n) <= (ln * ln) * (md * n * vd) * (w * w);
      @ requires GaussianLearner.excessAtMost(d, c, w, sn, sd, e, i - e, w);
      @ requires Phi.atLeast(sn, sd, w - j, w);
      @ ensures \result && Clustering.hasLearner(Clustering.coordinate(0, n, k, a, b), d, p, w, i, w, j, w);
      @ public static model strictly_pure helper boolean learner(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d, \bigint ln,
      @     \bigint ld, \bigint mn, \bigint md, \bigint vn, \bigint vd, \bigint c, \bigint sn, \bigint sd, \bigint p,
      @     \bigint e, \bigint i, \bigint j, \bigint w); @*/
}
