package analysis;

/**
 * The theorems about Boolean clustering, a coordinate of kind 1 with the parameter lambda. The law of Target that belongs to lambda = p/q
 * is law(1, n, 1, p, q).
 */
public final class BooleanClustering {
    /** [BOOL-LINEAR] tau_n <= n lambda^2, and no more than 1: from lambda <= p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && Quantity.atMost(Quantity.root(k, a, b), p, q);
      @ ensures \result && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), n * (p * p), q * q);
      @ ensures Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), 1, 1);
      @ public static model strictly_pure helper boolean tauLinear(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** [BOOL-CLOSED] tau_n <= 1 - (1 - lambda^2)^n <= r/s, from lambda <= p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && Quantity.atMost(Quantity.root(k, a, b), p, q);
      @ requires 0 < s && (s - r) * \dl_pow(q * q, n) <= s * \dl_pow(q * q - p * p, n);
      @ ensures \result && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), r, s);
      @ public static model strictly_pure helper boolean tauClosed(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q,
      @     \bigint r, \bigint s); @*/

    /** [BOOL-SKEW] tau_n <= E r^2 <= y/s, r being the mean for p/q >= lambda, if that is the coefficient for p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && s > 0 && Quantity.atMost(Quantity.root(k, a, b), p, q);
      @ requires Target.coefficientIsSecondMoment(Target.law(1, n, 1, p, q));
      @ requires Target.moments(Target.law(1, n, 1, p, q), 0, Target.size(Target.law(1, n, 1, p, q)), x, y, z, s);
      @ ensures \result && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), y, s);
      @ public static model strictly_pure helper boolean tauSkew(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q,
      @     \bigint x, \bigint y, \bigint z, \bigint s); @*/

    /** [BOOL-LINEAR] rho_n <= lambda^2 tau_n, from lambda <= p/q and tau_n <= r/s. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && s > 0 && Quantity.atMost(Quantity.root(k, a, b), p, q);
      @ requires Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), r, s);
      @ ensures \result && Quantity.atMost(Clustering.rho(Clustering.coordinate(1, n, k, a, b)), (p * p) * r, (q * q) * s);
      @ public static model strictly_pure helper boolean rhoByTau(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q,
      @     \bigint r, \bigint s); @*/

    /** [BOOL, SDPI-BINARY] tau_n >= E r^2 and rho_n >= lambda^2 E r^2, which increase with lambda: from lambda >= p/q and x/s <= E r^2. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && 0 < p && p < q && s > 0 && Quantity.atLeast(Quantity.root(k, a, b), p, q);
      @ requires Target.moments(Target.law(1, n, 1, p, q), 0, Target.size(Target.law(1, n, 1, p, q)), x, y, z, s);
      @ ensures \result && Quantity.atLeast(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), x, s);
      @ ensures Quantity.atLeast(Clustering.rho(Clustering.coordinate(1, n, k, a, b)), (p * p) * x, (q * q) * s);
      @ public static model strictly_pure helper boolean secondMoments(\bigint n, \bigint k, \bigint a, \bigint b, \bigint p, \bigint q,
      @         \bigint x, \bigint y, \bigint z, \bigint s); @*/

    /** [SDPI-BINARY-SKEW] Then both coefficients are squared maximal correlations. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && Target.coefficientIsSecondMoment(Target.law(1, n, 1, a, b));
      @ ensures \result && Clustering.areCorrelations(Clustering.coordinate(1, n, 0, a, b));
      @ public static model strictly_pure helper boolean correlations(\bigint n, \bigint a, \bigint b); @*/

    /**
     * [FEASIBLE] Samples carry d E Dber(lambda r) <= d Dber(lambda) tau_n <= e/f about a fresh one: from lambda <= p/q and tau_n <= r/s.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < r && 0 < s && 0 < f;
      @ requires Quantity.atMost(Quantity.root(k, a, b), p, q)
      @   && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), r, s);
      @ requires Dber.atMost(p, q, s * e, d * r * f);
      @ ensures \result && Quantity.atMost(Clustering.carried(Clustering.coordinate(1, n, k, a, b), d), e, f);
      @ public static model strictly_pure helper boolean capacity(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d, \bigint p,
      @     \bigint q, \bigint r, \bigint s, \bigint e, \bigint f); @*/

    /**
     * [BOOL-LEARN-TABLE] A learner that uses m of the samples, blurred to p/q, counts them, answers by the table c over e, and has the
     * threshold z: it has mem_n <= u/s, false negatives of at most i/s, the chance that a sum of d signs is at most f/g = z, and false
     * positives of at most j/s, the chance that a sum of d fair signs is at most v/w = -z - 1. The mean of its answers is at least x/s, the
     * mean entropy of a released sign at least y/s given the count, and at most r/s given the centre.
     */
    /*@ public normal_behavior
      @ requires n >= m && m >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && e >= 1 && s > 0 && 0 < g && 0 < w;
      @ requires Quantity.atLeast(Quantity.root(k, a, b), p, q) && f == z * g && v == (-z - 1) * w;
      @ requires BooleanAnswers.sumsAtLeast(m, q + p, q - p, e, 0, c, x, y, s) && 0 <= x && x <= s;
      @ requires Entropy.atMost(s + x, 2 * s, r, s) && d * (r - y) <= u;
      @ requires SignSum.atMost(d, q * s - p * x, q * s + p * x, 2 * (q * s), f, g, i, s) && SignSum.atMost(d, 1, 1, 2, v, w, j, s);
      @ ensures \result && Clustering.hasLearner(Clustering.coordinate(1, n, k, a, b), d, u, s, i, s, j, s);
      @ public static model strictly_pure helper boolean learner(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d, \bigint m,
      @     \bigint p, \bigint q, \bigint e, \bigint c, \bigint x, \bigint y, \bigint r, \bigint z, \bigint f, \bigint g, \bigint v,
      @     \bigint w, \bigint u, \bigint i, \bigint j, \bigint s); @*/

    /**
     * [BOOL-GERBER] One sample: from lambda <= p/q, I(M;X) >= i/j >= d Dber((p/q)^2 mn/md) and a lower bound u/v of the formula in
     * {@link Gerber}.
     */
    /*@ public normal_behavior
      @ requires k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 <= mn && mn <= md && 0 < md && 0 < j && 0 < v;
      @ requires Quantity.atMost(Quantity.root(k, a, b), p, q)
      @   && Quantity.atLeast(Clustering.leastInformation(Clustering.problem(Clustering.coordinate(1, 1, k, a, b), d, t)), i, j);
      @ requires Dber.atMost(p * p * mn, q * q * md, i, d * j) && Gerber.atLeast(d, mn, md, p, q, u, v);
      @ ensures \result
      @   && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(Clustering.coordinate(1, 1, k, a, b), d, t)), u, v);
      @ public static model strictly_pure helper boolean ofOneSample(\bigint k, \bigint a, \bigint b, \bigint d, \bigint t, \bigint p,
      @     \bigint q, \bigint mn, \bigint md, \bigint i, \bigint j, \bigint u, \bigint v); @*/

    /**
     * With lambda = p/q, in any dimension and whatever he has seen of the centre, whoever tells a fresh sample from a null so that the mean
     * of both error probabilities is at most g/h knows at least x/y nats of the centre.
     */
    /*@ public static model no_state strictly_pure helper boolean centreAtLeast(\bigint p, \bigint q, \bigint g, \bigint h, \bigint x,
      @     \bigint y); @*/

    /**
     * [BOOL-TV] From what ranks of steepness n/d lose up to the multiplier 1, quantiles z/r and i/j with Phi(-i/j) <= a/u <= Phi(-z/r), and
     * x/u: what is known of the centre is at least (x/u)^2/2.
     */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < f && f < m && 0 < t && t < u && 0 < n && 0 < d && 0 <= e;
      @ requires 0 <= z && 0 < r && 0 <= i && 0 < j && 0 < x && g <= x && 0 <= y;
      @ requires RankedSigns.isLoss(b, l, m, c, f, t, n, d, u, e, g, y, u);
      @ requires Phi.atLeast(-z, r, a, u) && Phi.atMost(-i, j, a, u) && 2 * i * l * f * d <= n * (j * (b * b - l * l));
      @ requires (x + y) * (x + y) * (l * l * f) * (r * r)
      @   <= 4 * (z * z) * ((b * b - l * l) * (b * b - l * l)) * (u * u);
      @ ensures \result && centreAtLeast(l, b, a, u, x * x, 2 * (u * u));
      @ public static model strictly_pure helper boolean centreByRanks(\bigint b, \bigint l, \bigint m, \bigint c, \bigint f,
      @     \bigint t, \bigint n, \bigint d, \bigint e, \bigint g, \bigint y, \bigint z, \bigint r, \bigint i, \bigint j,
      @     \bigint a, \bigint x, \bigint u); @*/

    /**
     * [BOOL-TV] From lambda <= p/q, tau_n <= r/s, a mean of both error probabilities of at most g/h and what it needs of
     * the centre, x/y: mem_n >= (1/tau_n - 1) x/y.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < r && r <= s && 0 < h && 0 <= x && 0 < y;
      @ requires Quantity.atMost(Quantity.root(k, a, b), p, q)
      @   && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, k, a, b)), r, s);
      @ requires Clustering.meanErrorAtMost(t, g, h) && centreAtLeast(p, q, g, h, x, y);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(Clustering.coordinate(1, n, k, a, b), d, t)),
      @     (s - r) * x, r * y);
      @ public static model strictly_pure helper boolean memorizationByCentre(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint t, \bigint p, \bigint q, \bigint r, \bigint s, \bigint g, \bigint h, \bigint x, \bigint y); @*/

    /**
     * [BOOL-IB] From lambda <= p/q and lambda <= v/w, a mean of both error probabilities of at most g/h and what it needs of the centre,
     * x/y; from factors c of which sum_k P(k) ln g_k is at least l/s, and which prove i/j <= 1 for the weights: mem_n >= (j/i - 1) x/y + d
     * l/s.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < v && v < w && 0 < h && 0 <= x && 0 < y;
      @ requires c >= 0 && 0 < i && i <= j && 0 < s;
      @ requires Quantity.atMost(Quantity.root(k, a, b), p, q) && Quantity.atMost(Quantity.root(k, a, b), v, w);
      @ requires Clustering.meanErrorAtMost(t, g, h) && centreAtLeast(p, q, g, h, x, y);
      @ requires Factors.logsAtLeast(n, c, v, w, Target.size(Target.law(1, n, 1, v, w)), l, s);
      @ requires Target.coefficientAtMost(Target.law(2, n, c, v, w), i, j);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(Clustering.coordinate(1, n, k, a, b), d, t)),
      @     (j - i) * x * s + d * l * (i * y), i * y * s);
      @ public static model strictly_pure helper boolean memorizationByWeights(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint t, \bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y, \bigint v, \bigint w, \bigint c,
      @     \bigint i, \bigint j, \bigint l, \bigint s); @*/

    /**
     * [BOOL-TV] From lambda <= p/q and lambda <= v/w, a mean of both error probabilities of at most g/h and what it needs of the centre,
     * x/y: no learner reaches it if that is more than d E Dber(r), which is all that n samples of mean v/w tell of the centre, at most d
     * i/s.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < v && v < w && 0 < h && 0 < y && 0 < s;
      @ requires Quantity.atMost(Quantity.root(k, a, b), p, q) && Quantity.atMost(Quantity.root(k, a, b), v, w);
      @ requires Clustering.meanErrorAtMost(t, g, h) && centreAtLeast(p, q, g, h, x, y);
      @ requires Target.informationAtMost(Target.law(1, n, 1, v, w), Target.size(Target.law(1, n, 1, v, w)), i, s) && d * i * y < x * s;
      @ ensures \result && Clustering.isOutOfReach(Clustering.problem(Clustering.coordinate(1, n, k, a, b), d, t));
      @ public static model strictly_pure helper boolean outOfReachByCentre(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint t, \bigint p, \bigint q, \bigint g, \bigint h, \bigint x, \bigint y, \bigint v, \bigint w, \bigint i,
      @     \bigint s); @*/

    /**
     * With lambda = p/q, in any dimension and with any number of samples, whoever tells a fresh sample from a null so that the mean x of
     * both error probabilities is from g/u to 1/2 knows at least k/u - (s/u) x nats of the centre.
     */
    /*@ public static model no_state strictly_pure helper boolean centreAboveLine(\bigint p, \bigint q, \bigint g, \bigint k, \bigint s,
      @     \bigint u); @*/

    /** [BOOL-TV-COST] The line is not positive there. */
    /*@ public normal_behavior
      @ requires 0 < p && p < q && 0 < u && 0 <= s && k * u <= s * g;
      @ ensures \result && centreAboveLine(p, q, g, k, s, u);
      @ public static model strictly_pure helper boolean centreAboveNothing(\bigint p, \bigint q, \bigint g, \bigint k, \bigint s,
      @     \bigint u); @*/

    /** [BOOL-TV-COST] Means of errors from e/u to g/u <= f/u need at least x/y of the centre, and the line is no higher at e/u. */
    /*@ public normal_behavior
      @ requires 0 < p && p < q && 0 < u && 0 <= s && 0 < y && g <= f;
      @ requires centreAboveLine(p, q, g, k, s, u) && centreAtLeast(p, q, f, u, x, y) && (k * u - s * e) * y <= x * (u * u);
      @ ensures \result && centreAboveLine(p, q, e, k, s, u);
      @ public static model strictly_pure helper boolean centreAboveStep(\bigint p, \bigint q, \bigint e, \bigint f, \bigint g,
      @     \bigint k, \bigint s, \bigint u, \bigint x, \bigint y); @*/
}
