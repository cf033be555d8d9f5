package analysis;

/**
 * What is said about learners of mixtures of clusters [MIX-LEARN], for the clusters and lists of {@link Mixture} and t samples in all. Such
 * a learner has a part for each cluster, which sees the samples of that cluster only; the model tells for each cluster which of some
 * learners made its part, by name, and what that put out. All denominators are positive.
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
     * Each number of samples below m of the cluster y, of t in all, has a name: a learner from no more samples, or nothing. Their weights
     * in a code are together w of l. A name costs what it memorizes and its code length ln(l/weight), at most c/q nats each. These numbers
     * of samples have a chance P of at least s/q; the sum of their chances times 1/2 - x, x the mean error of their name, is at least a/q,
     * and that of their chances times costs at most g/q^2 + (P - s/q) c/q.
     */
    /*@ public static model no_state strictly_pure helper boolean names(\bigint y, \bigint t, \bigint m, \bigint w, \bigint l, \bigint c,
      @     \bigint s, \bigint a, \bigint g, \bigint q); @*/

    /** [MIX-LEARN] No number has a name yet. */
    /*@ public normal_behavior
      @ requires t >= 0 && l > 0 && q > 0;
      @ ensures \result && names(y, t, 0, 0, l, 0, 0, 0, 0, q);
      @ public static model strictly_pure helper boolean namesOfNone(\bigint y, \bigint t, \bigint l, \bigint q); @*/

    /** [MIX-LEARN] From m samples on, up to b - 1, which have a chance of at least r/q, nothing is learnt. */
    /*@ public normal_behavior
      @ requires t >= 0 && 0 <= m && m < b && e >= 1 && 0 < n && n < d && q > 0 && k > 0 && l > 0 && w + k <= l;
      @ requires names(Mixture.cluster(c, e, n, d), t, m, w, l, z, s, a, g, q) && Binomial.betweenAtLeast(t, n, d, m, b, r, q);
      @ requires Ln.atMost(l, k, h, q) && h <= o && z <= o;
      @ ensures \result && names(Mixture.cluster(c, e, n, d), t, b, w + k, l, o, s + r, a, g + r * h, q);
      @ public static model strictly_pure helper boolean nameOfNothing(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint m,
      @     \bigint w, \bigint l, \bigint z, \bigint s, \bigint a, \bigint g, \bigint b, \bigint r, \bigint k, \bigint h, \bigint o,
      @     \bigint q); @*/

    /** [MIX-LEARN] From m samples on, up to b - 1, which have a chance of at least r/q, a learner from v samples is used. */
    /*@ public normal_behavior
      @ requires t >= 0 && 1 <= v && v <= m && m < b && e >= 1 && 0 < n && n < d && q > 0 && k > 0 && l > 0 && w + k <= l;
      @ requires names(Mixture.cluster(c, e, n, d), t, m, w, l, z, s, a, g, q) && Binomial.betweenAtLeast(t, n, d, m, b, r, q);
      @ requires u > 0 && j > 0 && y > 0 && Clustering.hasLearner(Mixture.sampled(c, v), e, p, u, i, j, x, y) && i * y + x * j <= j * y;
      @ requires Ln.atMost(l, k, h, q) && q * p <= f * u && f + h <= o && z <= o;
      @ requires more * (2 * (j * y)) <= r * (j * y - (i * y + x * j));
      @ ensures \result && names(Mixture.cluster(c, e, n, d), t, b, w + k, l, o, s + r, a + more, g + r * (f + h), q);
      @ public static model strictly_pure helper boolean nameOfLearner(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint m,
      @     \bigint w, \bigint l, \bigint z, \bigint s, \bigint a, \bigint g, \bigint v, \bigint p, \bigint u, \bigint i, \bigint j,
      @     \bigint x, \bigint y, \bigint b, \bigint r, \bigint k, \bigint h, \bigint f, \bigint o, \bigint more, \bigint q); @*/

    /** [MIX-LEARN] The last name is used for all numbers of samples above its own too: a name of each, so a part. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 1 && q > 0 && l > 0 && names(y, t, m, w, l, c, s, a, g, q);
      @ requires q <= 2 * (b + a) && g + (q - s) * c <= f * q;
      @ ensures \result && part(y, t, b, f, q);
      @ public static model strictly_pure helper boolean partOfNames(\bigint y, \bigint t, \bigint m, \bigint w, \bigint l, \bigint c,
      @     \bigint s, \bigint a, \bigint g, \bigint b, \bigint f, \bigint q); @*/

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
