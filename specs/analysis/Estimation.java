package analysis;

/**
 * Learners whose accuracy is that of an estimate: from the model M alone somebody estimates the centre theta. Not how well samples and
 * nulls are told apart: that is what {@link Clustering} is about.
 */
public final class Estimation {
    /**
     * The problem with d >= 1 coordinates of a law c, and an error p/q of the estimate. Kind 0, Gaussian [GAUSS-EST]: the squared error is
     * at most d p/q in the mean, 0 < p/q < 1. Kind 1, Boolean [BOOL-EST]: at most d p/q signs are wrong in the mean, 0 < p/q < 1.
     */
    /*@ public static model no_state strictly_pure helper \bigint problem(\bigint c, \bigint d, \bigint p, \bigint q); @*/

    /** The quantity: the greatest lower bound of mem_n in nats over all learners that allow such an estimate. */
    /*@ public static model no_state strictly_pure helper \bigint leastMemorization(\bigint problem); @*/

    /** No learner allows such an estimate. */
    /*@ public static model no_state strictly_pure helper boolean isOutOfReach(\bigint problem); @*/

    /** [GAUSS-EST] From tau_n <= e/f: mem_n >= (d/2) ln(D/(1 - (1-D)/(e/f))), D = p/q, if that is positive. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < p && p < q && 0 < e && 0 < f && 0 < w;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && 0 < e * q - f * (q - p);
      @ requires Ln.atLeast(e * p, e * q - f * (q - p), 2 * v, d * w);
      @ ensures \result && Quantity.atLeast(leastMemorization(problem(c, d, p, q)), v, w);
      @ public static model strictly_pure helper boolean memorizationAtLeast(\bigint c, \bigint d, \bigint p, \bigint q, \bigint e,
      @     \bigint f, \bigint v, \bigint w); @*/

    /** [GAUSS-EST] From tau_n >= e/f above 1 - p/q: the mean of the samples with noise memorizes no more. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < p && p < q && 0 < e && 0 < f && 0 < w;
      @ requires Quantity.atLeast(Clustering.tau(c), e, f) && 0 < e * q - f * (q - p);
      @ requires Ln.atMost(e * p, e * q - f * (q - p), 2 * v, d * w);
      @ ensures \result && Quantity.atMost(leastMemorization(problem(c, d, p, q)), v, w);
      @ public static model strictly_pure helper boolean memorizationAtMost(\bigint c, \bigint d, \bigint p, \bigint q, \bigint e,
      @     \bigint f, \bigint v, \bigint w); @*/

    /** [GAUSS-EST] From tau_n <= e/f below 1 - p/q: all samples together do not allow such an estimate. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < p && p < q && 0 < e && 0 < f;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && e * q - f * (q - p) < 0;
      @ ensures \result && isOutOfReach(problem(c, d, p, q));
      @ public static model strictly_pure helper boolean outOfReach(\bigint c, \bigint d, \bigint p, \bigint q, \bigint e, \bigint f); @*/

    /**
     * [BOOL-EST] Boolean samples: from lambda <= v/w, Dber(1 - 2 p/q) >= x/y, and factors c of which sum_k P(k) ln g_k is at least l/s, and
     * which prove i/j <= 1 for the weights: mem_n >= d ((j/i - 1) x/y + l/s).
     */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && 2 * p <= q && 0 < v && v < w && 0 <= x && 0 < y;
      @ requires c >= 0 && 0 < i && i <= j && 0 < s && Quantity.atMost(Quantity.root(k, a, b), v, w) && Dber.atLeast(q - 2 * p, q, x, y);
      @ requires Factors.logsAtLeast(n, c, v, w, Target.size(Target.law(1, n, 1, v, w)), l, s);
      @ requires Target.coefficientAtMost(Target.law(2, n, c, v, w), i, j);
      @ ensures \result && Quantity.atLeast(leastMemorization(problem(Clustering.coordinate(1, n, k, a, b), d, p, q)),
      @     d * ((j - i) * x * s + l * (i * y)), i * y * s);
      @ public static model strictly_pure helper boolean memorizationByWeights(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint p, \bigint q, \bigint x, \bigint y, \bigint v, \bigint w, \bigint c, \bigint i, \bigint j, \bigint l,
      @     \bigint s); @*/

    /**
     * [BOOL-EST] The learner of BOOL-LEARN-TABLE that uses m of the samples, blurred to v/w, and answers by the table c over e: if the mean
     * of its answers is x/s >= 1 - 2 p/q, the signs that it releases are good enough as estimates. The mean entropy of a sign is at least
     * y/s given the count, and at most r/s given the centre.
     */
    /*@ public normal_behavior
      @ requires n >= m && m >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < v && v < w && e >= 1 && s > 0;
      @ requires Quantity.atLeast(Quantity.root(k, a, b), v, w) && BooleanAnswers.sumsAtLeast(m, w + v, w - v, e, 0, c, x, y, s);
      @ requires 0 <= x && x <= s && (q - 2 * p) * s <= x * q && Entropy.atMost(s + x, 2 * s, r, s) && d * (r - y) <= u;
      @ ensures \result && Quantity.atMost(leastMemorization(problem(Clustering.coordinate(1, n, k, a, b), d, p, q)), u, s);
      @ public static model strictly_pure helper boolean learnerOfTable(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint p, \bigint q, \bigint m, \bigint v, \bigint w, \bigint e, \bigint c, \bigint x, \bigint y, \bigint r,
      @     \bigint u, \bigint s); @*/

    /** [BOOL-EST-INFEASIBLE] From lambda <= v/w: the best guess from all samples is wrong with a chance of (1 - E |r|)/2, above p/q. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < v && v < w && 0 < s;
      @ requires Quantity.atMost(Quantity.root(k, a, b), v, w) && i * q < (q - 2 * p) * s;
      @ requires Target.meanAtMost(Target.law(1, n, 1, v, w), Target.size(Target.law(1, n, 1, v, w)), i, s);
      @ ensures \result && isOutOfReach(problem(Clustering.coordinate(1, n, k, a, b), d, p, q));
      @ public static model strictly_pure helper boolean outOfReachOfSigns(\bigint n, \bigint k, \bigint a, \bigint b, \bigint d,
      @     \bigint p, \bigint q, \bigint v, \bigint w, \bigint i, \bigint s); @*/
}
