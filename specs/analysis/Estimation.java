package analysis;

/**
 * Learners of Gaussian clustering whose accuracy is that of an estimate [GAUSS-EST]: from the model M alone somebody estimates the centre
 * theta, with a squared error of at most d p/q in the mean, 0 < p/q < 1. Not how well samples and nulls are told apart: that is what {@link
 * Clustering} is about.
 */
public final class Estimation {
    /** The problem with d >= 1 coordinates of a law c of kind 0, and the mean squared error p/q per coordinate. */
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
}
