package analysis;

/**
 * The right-hand side of MIX-FEASIBLE, for the clusters and lists of {@link Mixture} and t samples in all. E_{y,m} is the chance of m
 * samples from the cluster y, times the greatest lower bound of the mean x of both error probabilities over all learners of y from them; at
 * m = 0 times 1/2. All denominators are positive; phi(0) is infinite and phi(1/2) is 0.
 */
public final class LeastError {
    /** Every x in [0,1/2] with phi(x) <= c is at least p/q, for c = cn/cd >= 0. */
    /*@ public static model no_state strictly_pure helper boolean errorAtLeast(\bigint cn, \bigint cd, \bigint p, \bigint q); @*/

    /** x >= p/q for every learner of d >= 1 coordinates of the law c. */
    /*@ public static model no_state strictly_pure helper boolean learnersErr(\bigint c, \bigint d, \bigint p, \bigint q); @*/

    /** E_{y,0} + .. + E_{y,m-1} >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean partialAtLeast(\bigint y, \bigint t, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** The sum over all clusters y of the list x of f_y (E_{y,0} + E_{y,1} + ..) is at least p/q; f_y is the frequency of y. */
    /*@ public static model no_state strictly_pure helper boolean totalAtLeast(\bigint x, \bigint t, \bigint p, \bigint q); @*/

    /** A line below phi is at most c where phi is. */
    /*@ public normal_behavior
      @ requires cn >= 0 && cd > 0 && s > 0 && w > 0 && q > 0 && Divergence.phiAboveLine(k, s, w);
      @ requires p * (s * cd) <= q * (k * cd - cn * w);
      @ ensures \result && errorAtLeast(cn, cd, p, q);
      @ public static model strictly_pure helper boolean defineErrorAtLeast(\bigint cn, \bigint cd, \bigint k, \bigint s, \bigint w,
      @     \bigint p, \bigint q); @*/

    /** [FEASIBLE] From an upper bound of what the samples carry. */
    /*@ public normal_behavior
      @ requires d >= 1 && i >= 0 && j > 0 && q > 0;
      @ requires Quantity.atMost(Clustering.carried(c, d), i, j) && errorAtLeast(i, j, p, q);
      @ ensures \result && learnersErr(c, d, p, q);
      @ public static model strictly_pure helper boolean ofCarried(\bigint c, \bigint d, \bigint i, \bigint j, \bigint p, \bigint q); @*/

    /** Definition of a target that nobody reaches: the mean is never at most n/m. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= n && 2 * n < m && q > 0;
      @ requires Clustering.isOutOfReach(Clustering.problem(c, d, Clustering.averageError(n, m))) && p * m <= q * n;
      @ ensures \result && learnersErr(c, d, p, q);
      @ public static model strictly_pure helper boolean ofOutOfReach(\bigint c, \bigint d, \bigint n, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** [DOMINATION] Who has m <= n samples does not err less. */
    /*@ public normal_behavior
      @ requires 1 <= m && m <= n && d >= 1 && q > 0 && learnersErr(Clustering.coordinate(i, n, k, a, b), d, p, q);
      @ ensures \result && learnersErr(Clustering.coordinate(i, m, k, a, b), d, p, q);
      @ public static model strictly_pure helper boolean ofFewer(\bigint i, \bigint n, \bigint k, \bigint a, \bigint b, \bigint m,
      @     \bigint d, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && q > 0;
      @ ensures \result && partialAtLeast(y, t, 0, 0, q);
      @ public static model strictly_pure helper boolean partialOfNone(\bigint y, \bigint t, \bigint q); @*/

    /** E_{y,m} is not negative. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && q > 0 && partialAtLeast(y, t, m, p, q);
      @ ensures \result && partialAtLeast(y, t, m + 1, p, q);
      @ public static model strictly_pure helper boolean skipStep(\bigint y, \bigint t, \bigint m, \bigint p, \bigint q); @*/

    /** From a lower bound b/w of the chance of no sample. */
    /*@ public normal_behavior
      @ requires t >= 0 && e >= 1 && 0 < n && n < d && w > 0 && q > 0 && b >= 0;
      @ requires Binomial.atLeast(t, n, d, 0, b, w) && r * (2 * w) <= q * b;
      @ ensures \result && partialAtLeast(Mixture.cluster(c, e, n, d), t, 1, r, q);
      @ public static model strictly_pure helper boolean defineUnseen(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint b,
      @     \bigint w, \bigint r, \bigint q); @*/

    /** From a lower bound b/w of the chance, and y/q of the error of learners. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 1 && e >= 1 && 0 < n && n < d && w > 0 && q > 0 && b >= 0;
      @ requires partialAtLeast(Mixture.cluster(c, e, n, d), t, m, p, q) && learnersErr(Mixture.sampled(c, m), e, y, q);
      @ requires Binomial.atLeast(t, n, d, m, b, w) && r * w <= b * y;
      @ ensures \result && partialAtLeast(Mixture.cluster(c, e, n, d), t, m + 1, p + r, q);
      @ public static model strictly_pure helper boolean seenStep(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint m,
      @     \bigint b, \bigint w, \bigint y, \bigint p, \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && q > 0;
      @ ensures \result && totalAtLeast(0, t, 0, q);
      @ public static model strictly_pure helper boolean totalOfNone(\bigint t, \bigint q); @*/

    /** The terms from m on are not negative. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && q > 0 && k >= 0 && e >= 1 && 0 < n && n < d && totalAtLeast(x, t, p, q);
      @ requires partialAtLeast(Mixture.cluster(c, e, n, d), t, m, r, q) && s * d <= k * n * r;
      @ ensures \result && totalAtLeast(Mixture.with(x, k, Mixture.cluster(c, e, n, d)), t, p + s, q);
      @ public static model strictly_pure helper boolean totalStep(\bigint x, \bigint t, \bigint p, \bigint k, \bigint c, \bigint e,
      @     \bigint n, \bigint d, \bigint m, \bigint r, \bigint s, \bigint q); @*/

    /** MIX-UNSEEN: clusters without a sample, from a lower bound b/w of the chance (1-f)^t. */
    /*@ public normal_behavior
      @ requires t >= 0 && q > 0 && w > 0 && k >= 0 && e >= 1 && 0 < n && n < d && totalAtLeast(x, t, p, q);
      @ requires Binomial.atLeast(t, n, d, 0, b, w) && r * (2 * (d * w)) <= q * (k * n * b);
      @ ensures \result && totalAtLeast(Mixture.with(x, k, Mixture.cluster(c, e, n, d)), t, p + r, q);
      @ public static model strictly_pure helper boolean unseenStep(\bigint x, \bigint t, \bigint p, \bigint k, \bigint c, \bigint e,
      @     \bigint n, \bigint d, \bigint b, \bigint w, \bigint r, \bigint q); @*/

    /** [MIX-FEASIBLE] */
    /*@ public normal_behavior
      @ requires t >= 1 && q > 0 && d >= 1 && Mixture.frequencies(x, d, d) && totalAtLeast(x, t, p, q);
      @ ensures \result && Quantity.atLeast(Mixture.leastError(x, t), p, q);
      @ public static model strictly_pure helper boolean leastError(\bigint x, \bigint t, \bigint d, \bigint p, \bigint q); @*/
}
