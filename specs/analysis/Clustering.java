package analysis;

/**
 * What is said about all learners of a clustering problem, or about some. A problem has a coordinate's law c, a dimension d and a target t.
 * A learner reaches the target if its error probabilities, of calling a fresh sample null and a null one a sample, are as small as t wants.
 * Laws, targets, problems and quantities have names, integers, that the functions here give them; nothing else is ever written in their
 * places.
 */
public final class Clustering {
    /**
     * The law of one coordinate of the centre, of n samples and of a fresh one, n >= 1. Its parameter is root(k, a, b), strictly between 0
     * and 1: lambda^2 of Gaussian clustering for the kind i = 0 [GAUSS], lambda of Boolean clustering for i = 1 [BOOL], the chance p that a
     * coordinate is fixed of the sparse hypercube for i = 2 [SPARSE].
     */
    /*@ public static model no_state strictly_pure helper \bigint coordinate(\bigint i, \bigint n, \bigint k, \bigint a, \bigint b); @*/

    /** The kind of a coordinate. */
    /*@ public static model no_state strictly_pure helper \bigint kind(\bigint c); @*/

    /** The number of samples. */
    /*@ public static model no_state strictly_pure helper \bigint samples(\bigint c); @*/

    /** The target that both error probabilities have at most the mean n/m, 0 <= n/m < 1/2. */
    /*@ public static model no_state strictly_pure helper \bigint averageError(\bigint n, \bigint m); @*/

    /** The target that false negatives have at most the chance i/j and false positives at most n/m, both at least 0. */
    /*@ public static model no_state strictly_pure helper \bigint errorPair(\bigint i, \bigint j, \bigint n, \bigint m); @*/

    /** The problem with d independent coordinates, d >= 1. */
    /*@ public static model no_state strictly_pure helper \bigint problem(\bigint c, \bigint d, \bigint t); @*/

    /** The quantity tau_n, the contraction coefficient of the samples and the centre. */
    /*@ public static model no_state strictly_pure helper \bigint tau(\bigint c); @*/

    /** The quantity rho_n, the contraction coefficient of the samples and a fresh one. */
    /*@ public static model no_state strictly_pure helper \bigint rho(\bigint c); @*/

    /** The quantity (1 - tau_n)/rho_n. */
    /*@ public static model no_state strictly_pure helper \bigint ratio(\bigint c); @*/

    /** The quantity c*, the factor of memorization in MEM-DIRECT. */
    /*@ public static model no_state strictly_pure helper \bigint constant(\bigint c); @*/

    /** The quantity: the greatest lower bound of I(M;X) in nats over all learners that reach the target. */
    /*@ public static model no_state strictly_pure helper \bigint leastInformation(\bigint problem); @*/

    /**
     * The quantity: the greatest lower bound of sqrt(E W^2) over all random distances W and tests of two normal laws of variance 1 whose
     * means are W apart that reach the target, in the mean over W.
     */
    /*@ public static model no_state strictly_pure helper \bigint leastDistance(\bigint t); @*/

    /** The mean of both error probabilities of a learner that reaches the target is at most g/h. */
    /*@ public static model no_state strictly_pure helper boolean meanErrorAtMost(\bigint t, \bigint g, \bigint h); @*/

    /** The quantity: the greatest lower bound of mem_n in nats over all learners that reach the target. */
    /*@ public static model no_state strictly_pure helper \bigint leastMemorization(\bigint problem); @*/

    /** The quantity: the greatest lower bound of epsilon over all epsilon-differentially private learners that reach the target. */
    /*@ public static model no_state strictly_pure helper \bigint leastEpsilon(\bigint problem); @*/

    /** The quantity: the same of rho over all rho-zero-concentrated private learners. */
    /*@ public static model no_state strictly_pure helper \bigint leastConcentrated(\bigint problem); @*/

    /** The quantity: the same of mu over all mu-Gaussian private learners. */
    /*@ public static model no_state strictly_pure helper \bigint leastGaussian(\bigint problem); @*/

    /** The quantity: what the samples of d coordinates carry about a fresh sample, in nats. */
    /*@ public static model no_state strictly_pure helper \bigint carried(\bigint c, \bigint d); @*/

    /** tau_n and rho_n are the squared maximal correlations of the samples with the centre and with a fresh sample. */
    /*@ public static model no_state strictly_pure helper boolean areCorrelations(\bigint c); @*/

    /** No learner reaches the target. */
    /*@ public static model no_state strictly_pure helper boolean isOutOfReach(\bigint problem); @*/

    /** One learner has mem_n <= p/q nats, false negatives with a chance of at most i/j and false positives with one of at most n/m. */
    /*@ public static model no_state strictly_pure helper
      @ boolean hasLearner(\bigint c, \bigint d, \bigint p, \bigint q, \bigint i, \bigint j, \bigint n, \bigint m); @*/

    /** Definition of the names. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b;
      @ ensures \result && kind(coordinate(i, n, k, a, b)) == i;
      @ ensures samples(coordinate(i, n, k, a, b)) == n;
      @ public static model strictly_pure helper boolean coordinateParts(\bigint i, \bigint n, \bigint k, \bigint a, \bigint b); @*/

    /** Definition of the ratio, from upper bounds of both coefficients. */
    /*@ public normal_behavior
      @ requires 0 < q && p <= q && 0 < r && 0 < s && Quantity.atMost(tau(c), p, q) && Quantity.atMost(rho(c), r, s);
      @ ensures \result && Quantity.atLeast(ratio(c), (q - p) * s, q * r);
      @ public static model strictly_pure helper boolean defineRatio(\bigint c, \bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** [ACC] The information that two error probabilities need. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= i && 0 < n && 0 < j && n < m && i * m + n * j <= j * m && q > 0;
      @ requires Divergence.atLeast((j - i) * m, n * j, j * m, p, q);
      @ ensures \result && Quantity.atLeast(leastInformation(problem(c, d, errorPair(i, j, n, m))), p, q);
      @ public static model strictly_pure helper boolean informationOfPair(\bigint c, \bigint d, \bigint i, \bigint j, \bigint n, \bigint m,
      @     \bigint p, \bigint q); @*/

    /** [ACC-AVG] The information that an average error needs. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 < n && 2 * n < m && q > 0 && Divergence.phiAtLeast(n, m, p, q);
      @ ensures \result && Quantity.atLeast(leastInformation(problem(c, d, averageError(n, m))), p, q);
      @ public static model strictly_pure helper boolean informationOfAverage(\bigint c, \bigint d, \bigint n, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** Definition of the mean error, for the average error n/m. */
    /*@ public normal_behavior
      @ requires 0 <= n && 2 * n < m && 0 < h && n * h <= g * m;
      @ ensures \result && meanErrorAtMost(averageError(n, m), g, h);
      @ public static model strictly_pure helper boolean meanOfAverage(\bigint n, \bigint m, \bigint g, \bigint h); @*/

    /** Definition of the mean error, for two error probabilities. */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 < j && 0 <= n && 0 < m && i * m + n * j < j * m && 0 < h && (i * m + n * j) * h <= g * (2 * (j * m));
      @ ensures \result && meanErrorAtMost(errorPair(i, j, n, m), g, h);
      @ public static model strictly_pure helper boolean meanOfPair(\bigint i, \bigint j, \bigint n, \bigint m, \bigint g,
      @     \bigint h); @*/

    /** [DISTANCE] From Phi(-p/q) >= n/m for the average error n/m. */
    /*@ public normal_behavior
      @ requires 0 <= n && 2 * n < m && 0 <= p && 0 < q && Phi.atLeast(-p, q, n, m);
      @ ensures \result && Quantity.atLeast(leastDistance(averageError(n, m)), 2 * p, q);
      @ public static model strictly_pure helper boolean distanceOfAverage(\bigint n, \bigint m, \bigint p, \bigint q); @*/

    /** [DISTANCE] From Phi(-p/q) >= (i/j + n/m)/2. */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 < j && 0 <= n && 0 < m && i * m + n * j < j * m && 0 <= p && 0 < q;
      @ requires Phi.atLeast(-p, q, i * m + n * j, 2 * (j * m));
      @ ensures \result && Quantity.atLeast(leastDistance(errorPair(i, j, n, m)), 2 * p, q);
      @ public static model strictly_pure helper boolean distanceOfPair(\bigint i, \bigint j, \bigint n, \bigint m, \bigint p,
      @     \bigint q); @*/

    /** [DISTANCE-PAIR] From y = p/q and z = r/s with Phi(-y) >= i/j and Phi(-z) >= n/m, neither too far above the other. */
    /*@ public normal_behavior
      @ requires 0 <= i && 0 < j && 0 <= n && 0 < m && 0 <= p && 0 < q && 0 <= r && 0 < s;
      @ requires Phi.atLeast(-p, q, i, j) && Phi.atLeast(-r, s, n, m);
      @ requires 144 * (s * s * (q * q * q))
      @   <= (5 * r + 4 * s) * ((((30 * q + 12 * p) * q + 15 * (p * p)) * q + 8 * (p * p * p)) * s - 12 * (r * (q * q * q)));
      @ requires 144 * (q * q * (s * s * s))
      @   <= (5 * p + 4 * q) * ((((30 * s + 12 * r) * s + 15 * (r * r)) * s + 8 * (r * r * r)) * q - 12 * (p * (s * s * s)));
      @ ensures \result && Quantity.atLeast(leastDistance(errorPair(i, j, n, m)), p * s + r * q, q * s);
      @ public static model strictly_pure helper boolean distanceOfBoth(\bigint i, \bigint j, \bigint n, \bigint m, \bigint p,
      @     \bigint q, \bigint r, \bigint s); @*/

    /** [MEM] mem_n >= ((1 - tau_n)/rho_n) I(M;X). */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 < q && 0 <= r && 0 < s && d >= 1;
      @ requires Quantity.atLeast(ratio(c), p, q) && Quantity.atLeast(leastInformation(problem(c, d, t)), r, s);
      @ ensures \result && Quantity.atLeast(leastMemorization(problem(c, d, t)), p * r, q * s);
      @ public static model strictly_pure helper boolean memorization(\bigint c, \bigint d, \bigint t, \bigint p, \bigint q, \bigint r,
      @     \bigint s); @*/

    /** [MEM-DIRECT] mem_n >= c* I(M;X). */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 < q && 0 <= r && 0 < s && d >= 1;
      @ requires Quantity.atLeast(constant(c), p, q) && Quantity.atLeast(leastInformation(problem(c, d, t)), r, s);
      @ ensures \result && Quantity.atLeast(leastMemorization(problem(c, d, t)), p * r, q * s);
      @ public static model strictly_pure helper boolean memorizationDirect(\bigint c, \bigint d, \bigint t, \bigint p, \bigint q,
      @     \bigint r, \bigint s); @*/

    /** [FEASIBLE] From at most p/q that the samples carry and more, r/s, that the target needs. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 < q && 0 < s && p * s < r * q;
      @ requires Quantity.atMost(carried(c, d), p, q) && Quantity.atLeast(leastInformation(problem(c, d, t)), r, s);
      @ ensures \result && isOutOfReach(problem(c, d, t));
      @ public static model strictly_pure helper boolean outOfReach(\bigint c, \bigint d, \bigint t, \bigint p, \bigint q, \bigint r,
      @     \bigint s); @*/

    /**
     * [FEASIBLE] Samples carry finite information about a fresh one; an average error of 0, and false positives of no chance, need more.
     */
    /*@ public normal_behavior
      @ requires d >= 1 && m > 0 && 0 <= i && i < j;
      @ ensures \result && isOutOfReach(problem(c, d, averageError(0, m))) && isOutOfReach(problem(c, d, errorPair(i, j, 0, m)));
      @ public static model strictly_pure helper boolean perfectIsOutOfReach(\bigint c, \bigint d, \bigint i, \bigint j, \bigint m); @*/

    /** A learner is also one of which larger bounds are true. */
    /*@ public normal_behavior
      @ requires q > 0 && j > 0 && m > 0 && w > 0 && u > 0 && y > 0 && hasLearner(c, d, p, q, i, j, n, m);
      @ requires p * w <= v * q && i * u <= t * j && n * y <= x * m;
      @ ensures \result && hasLearner(c, d, v, w, t, u, x, y);
      @ public static model strictly_pure helper boolean weakenLearner(\bigint c, \bigint d, \bigint p, \bigint q, \bigint i, \bigint j,
      @     \bigint n, \bigint m, \bigint v, \bigint w, \bigint t, \bigint u, \bigint x, \bigint y); @*/

    /** Definition of the greatest lower bound: a learner whose errors have at most the mean e/f. */
    /*@ public normal_behavior
      @ requires q > 0 && j > 0 && m > 0 && 0 <= e && 2 * e < f && d >= 1 && hasLearner(c, d, p, q, i, j, n, m);
      @ requires (i * m + n * j) * f <= 2 * e * (j * m);
      @ ensures \result && Quantity.atMost(leastMemorization(problem(c, d, averageError(e, f))), p, q);
      @ public static model strictly_pure helper boolean learnerOfAverage(\bigint c, \bigint d, \bigint p, \bigint q, \bigint i, \bigint j,
      @     \bigint n, \bigint m, \bigint e, \bigint f); @*/

    /** Definition of the greatest lower bound: a learner with false negatives of at most e/f and false positives of at most g/h. */
    /*@ public normal_behavior
      @ requires q > 0 && j > 0 && m > 0 && 0 <= e && 0 < f && 0 <= g && 0 < h && d >= 1 && hasLearner(c, d, p, q, i, j, n, m);
      @ requires i * f <= e * j && n * h <= g * m;
      @ ensures \result && Quantity.atMost(leastMemorization(problem(c, d, errorPair(e, f, g, h))), p, q);
      @ public static model strictly_pure helper boolean learnerOfPair(\bigint c, \bigint d, \bigint p, \bigint q, \bigint i, \bigint j,
      @     \bigint n, \bigint m, \bigint e, \bigint f, \bigint g, \bigint h); @*/

    /** [PRIV] From mem_n >= p/q: epsilon >= e/f, rho >= (p/q)/n and mu >= g/h, where (g/h)^2 <= 2 (p/q)/n. */
    /*@ public normal_behavior
      @ requires q > 0 && d >= 1 && samples(c) >= 1 && Quantity.atLeast(leastMemorization(problem(c, d, t)), p, q);
      @ requires 0 < e && 0 < f && Privacy.epsilonAtLeast(samples(c), p, q, e, f);
      @ requires 0 <= g && 0 < h && g * g * (q * samples(c)) <= 2 * p * (h * h);
      @ ensures \result && Quantity.atLeast(leastEpsilon(problem(c, d, t)), e, f);
      @ ensures Quantity.atLeast(leastConcentrated(problem(c, d, t)), p, q * samples(c));
      @ ensures Quantity.atLeast(leastGaussian(problem(c, d, t)), g, h);
      @ public static model strictly_pure helper boolean privacy(\bigint c, \bigint d, \bigint t, \bigint p, \bigint q, \bigint e,
      @     \bigint f, \bigint g, \bigint h); @*/
}
