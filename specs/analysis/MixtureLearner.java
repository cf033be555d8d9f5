package analysis;

/**
 * What is said about learners of mixtures of clusters [MIX-LEARN], for the clusters and lists of {@link Mixture} and t samples in all. Such
 * a learner has a part for each cluster, which sees the samples of that cluster only; the model tells for each cluster which of two
 * learners made its part, and what that put out. All denominators are positive.
 */
public final class MixtureLearner {
    /**
     * One part for the cluster y has a mean of its two error probabilities of at most a/q, and what it memorizes and the entropy of which
     * learner made it are at most g/q nats together.
     */
    /*@ public static model no_state strictly_pure helper boolean part(\bigint y, \bigint t, \bigint a, \bigint g, \bigint q); @*/

    /**
     * One learner with a part for each cluster y of the list x has parts whose errors, times the frequencies f_y, sum to at most a/q, and
     * which memorize, with which learners made them, at most g/q nats.
     */
    /*@ public static model no_state strictly_pure helper boolean hasLearner(\bigint x, \bigint t, \bigint a, \bigint g, \bigint q); @*/

    /** Nothing is learnt: the error is 1/2. */
    /*@ public normal_behavior
      @ requires t >= 0 && q > 0 && q <= 2 * a;
      @ ensures \result && part(y, t, a, 0, q);
      @ public static model strictly_pure helper boolean partOfNothing(\bigint y, \bigint t, \bigint a, \bigint q); @*/

    /**
     * [MIX-LEARN] With m samples of the cluster or more a learner from m samples, else nothing. Fewer have a chance of at least r/q, and of
     * m or more those up to b - 1 one of at least s/q. Code lengths ln(l/k) <= h/q of the learner and ln(l/(l-k)) <= o/q of nothing bound
     * the entropy.
     */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 1 && e >= 1 && 0 < n && n < d && q > 0 && w > 0 && j > 0 && v > 0 && 0 < k && k < l;
      @ requires Clustering.hasLearner(Mixture.sampled(c, m), e, p, w, i, j, u, v) && i * v + u * j <= j * v;
      @ requires Binomial.betweenAtLeast(t, n, d, 0, m, r, q) && Binomial.betweenAtLeast(t, n, d, m, b, s, q);
      @ requires Ln.atMost(l, k, h, q) && Ln.atMost(l, l - k, o, q);
      @ requires q * (j * v) - s * (j * v - (i * v + u * j)) <= a * (2 * (j * v));
      @ requires q * p <= f * w && (q - r) * (f + h) + (q - s) * o <= g * q;
      @ ensures \result && part(Mixture.cluster(c, e, n, d), t, a, g, q);
      @ public static model strictly_pure helper boolean partOfLearner(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint m,
      @     \bigint p, \bigint w, \bigint i, \bigint j, \bigint u, \bigint v, \bigint b, \bigint r, \bigint s, \bigint k, \bigint l,
      @     \bigint h, \bigint o, \bigint f, \bigint a, \bigint g, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && q > 0;
      @ ensures \result && hasLearner(0, t, 0, 0, q);
      @ public static model strictly_pure helper boolean learnerOfNone(\bigint t, \bigint q); @*/

    /** [MIX-LEARN] A part for each of the clusters of one more group. */
    /*@ public normal_behavior
      @ requires t >= 0 && q > 0 && k >= 0 && e >= 1 && 0 < n && n < d && hasLearner(x, t, a, g, q);
      @ requires part(Mixture.cluster(c, e, n, d), t, b, r, q) && k * n * b <= s * d;
      @ ensures \result && hasLearner(Mixture.with(x, k, Mixture.cluster(c, e, n, d)), t, a + s, g + k * r, q);
      @ public static model strictly_pure helper boolean learnerStep(\bigint x, \bigint t, \bigint a, \bigint g, \bigint k, \bigint c,
      @     \bigint e, \bigint n, \bigint d, \bigint b, \bigint r, \bigint s, \bigint q); @*/

    /** [MIX-LEARN] With a part for each cluster of a mixture, whose errors are small enough. */
    /*@ public normal_behavior
      @ requires t >= 1 && q > 0 && 0 <= n && 2 * n < m && d >= 1 && Mixture.frequencies(x, d, d);
      @ requires hasLearner(x, t, a, g, q) && a * m <= n * q;
      @ ensures \result && Quantity.atMost(Clustering.leastMemorization(Mixture.problem(x, t, n, m)), g, q);
      @ public static model strictly_pure helper boolean memorization(\bigint x, \bigint t, \bigint n, \bigint m, \bigint d, \bigint a,
      @     \bigint g, \bigint q); @*/
}
