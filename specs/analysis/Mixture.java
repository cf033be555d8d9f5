package analysis;

/**
 * What is said about mixtures of clusters [MIX], beside the names and quantities of {@link Clustering}. A cluster has independent
 * coordinates of a law and a frequency, and is one of a list of groups of equal clusters; 0 is the list without any. There are t samples in
 * all, and nu = i/j >= 0 is the multiplier. Clusters, lists and mixtures have names, integers, that the functions here give them; nothing
 * else is ever written in their places. All other denominators are positive.
 */
public final class Mixture {
    /** The law of a coordinate that differs from c in having m samples, m >= 1. */
    /*@ public static model no_state strictly_pure helper \bigint sampled(\bigint c, \bigint m); @*/

    /** A cluster with e coordinates of the law that c is for one sample, and of frequency n/d; e >= 1, 0 < n < d. */
    /*@ public static model no_state strictly_pure helper \bigint cluster(\bigint c, \bigint e, \bigint n, \bigint d); @*/

    /** The list x and a group of k >= 0 clusters that are like y. */
    /*@ public static model no_state strictly_pure helper \bigint with(\bigint x, \bigint k, \bigint y); @*/

    /** The mixture of the clusters of the list x, whose frequencies sum to 1, and the target that the total error is at most n/m. */
    /*@ public static model no_state strictly_pure helper \bigint problem(\bigint x, \bigint t, \bigint n, \bigint m); @*/

    /** The quantity: the greatest lower bound of the total error over all learners of the mixture of the clusters of the list x. */
    /*@ public static model no_state strictly_pure helper \bigint leastError(\bigint x, \bigint t); @*/

    /** The frequencies of the clusters of the list x sum to n/d. */
    /*@ public static model no_state strictly_pure helper boolean frequencies(\bigint x, \bigint n, \bigint d); @*/

    /** min over x in [0,1/2] of c phi(x) + z x is at least p/q, for c = cn/cd >= 0, z = zn/zd >= 0. */
    /*@ public static model no_state strictly_pure helper boolean psiAtLeast(\bigint cn, \bigint cd, \bigint zn, \bigint zd, \bigint p,
      @     \bigint q); @*/

    /**
     * T_{y,m} >= p/q: T_{y,m} is the chance of m samples from the cluster y, times what it costs at least to learn y from them
     * [MIX-COST]: the greatest lower bound of mem_m + nu f_y x over all learners of the cluster, x being the mean of their error
     * probabilities and f_y the frequency of y; at m = 0 times nu f_y/2.
     */
    /*@ public static model no_state strictly_pure helper boolean termAtLeast(\bigint y, \bigint t, \bigint i, \bigint j, \bigint m,
      @     \bigint p, \bigint q); @*/

    /** T_{y,0} + .. + T_{y,m-1} >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean partialAtLeast(\bigint y, \bigint t, \bigint i, \bigint j, \bigint m,
      @     \bigint p, \bigint q); @*/

    /** The quantity: the sum over all clusters y of the list x of T_{y,0} + T_{y,1} + ... */
    /*@ public static model no_state strictly_pure helper \bigint total(\bigint x, \bigint t, \bigint i, \bigint j); @*/

    /** The quantity of MIX-SINGLETONS: the sum over all clusters y of the list x of T_{y,1}. */
    /*@ public static model no_state strictly_pure helper \bigint singletons(\bigint x, \bigint t, \bigint i, \bigint j); @*/

    /** Definition of the coordinates of a cluster. */
    /*@ public normal_behavior
      @ requires n >= 1 && k >= 0 && 0 < a && a < b && m >= 1;
      @ ensures \result && sampled(Clustering.coordinate(i, n, k, a, b), m) == Clustering.coordinate(i, m, k, a, b);
      @ public static model strictly_pure helper boolean defineSampled(\bigint i, \bigint n, \bigint k, \bigint a, \bigint b,
      @     \bigint m); @*/

    /*@ public normal_behavior
      @ requires d >= 1;
      @ ensures \result && frequencies(0, 0, d);
      @ public static model strictly_pure helper boolean frequenciesOfNone(\bigint d); @*/

    /** One more group, with frequencies n/d = n s/(d s). */
    /*@ public normal_behavior
      @ requires d >= 1 && s >= 1 && 0 < n && n < d && k >= 0 && e >= 1 && frequencies(x, p, d * s);
      @ ensures \result && frequencies(with(x, k, cluster(c, e, n, d)), p + k * (n * s), d * s);
      @ public static model strictly_pure helper boolean frequenciesStep(\bigint x, \bigint p, \bigint k, \bigint c, \bigint e, \bigint n,
      @     \bigint d, \bigint s); @*/

    /** From a line below phi: c (k - s x)/w + z x is linear in x, so its smaller value at 0 and 1/2 will do. */
    /*@ public normal_behavior
      @ requires cn >= 0 && cd > 0 && zn >= 0 && zd > 0 && w > 0 && Divergence.phiAboveLine(k, s, w);
      @ requires p * (2 * (cd * zd)) <= 2 * (cn * k * zd) && p * (2 * (cd * zd)) <= 2 * (cn * k * zd) + (zn * cd * w - cn * s * zd);
      @ ensures \result && psiAtLeast(cn, cd, zn, zd, p, w);
      @ public static model strictly_pure helper boolean definePsiAtLeast(\bigint cn, \bigint cd, \bigint zn, \bigint zd, \bigint k,
      @     \bigint s, \bigint w, \bigint p); @*/

    /**
     * [MIX] From a lower bound b/w of the chance and y/q of psi: with the ratio (1-tau_m)/rho_m >= cn/cd of the coordinates, mem_m >=
     * (cn/cd) phi(x).
     */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 1 && e >= 1 && 0 < n && n < d && i >= 0 && j > 0 && cn >= 0 && cd > 0 && w > 0 && q > 0 && b >= 0;
      @ requires Quantity.atLeast(Clustering.ratio(sampled(c, m)), cn, cd) && psiAtLeast(cn, cd, i * n, j * d, y, q);
      @ requires Binomial.atLeast(t, n, d, m, b, w) && p * w <= b * y;
      @ ensures \result && termAtLeast(cluster(c, e, n, d), t, i, j, m, p, q);
      @ public static model strictly_pure helper boolean defineTerm(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint i,
      @     \bigint j, \bigint m, \bigint cn, \bigint cd, \bigint b, \bigint w, \bigint y, \bigint p, \bigint q); @*/

    /** [MIX-COST] From a lower bound b/w of the chance and k/q of the cost at the price s/q; x is from 0 to 1/2. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 1 && e >= 1 && 0 < n && n < d && i >= 0 && j > 0 && w > 0 && q > 0 && b >= 0;
      @ requires Cost.atLeast(sampled(c, m), e, s, k, q) && Binomial.atLeast(t, n, d, m, b, w) && p * w <= b * y;
      @ requires y * (2 * (j * d)) <= 2 * k * (j * d) && y * (2 * (j * d)) <= 2 * k * (j * d) + (q * (i * n) - s * (j * d));
      @ ensures \result && termAtLeast(cluster(c, e, n, d), t, i, j, m, p, q);
      @ public static model strictly_pure helper boolean defineCostTerm(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t,
      @     \bigint i, \bigint j, \bigint m, \bigint s, \bigint k, \bigint y, \bigint b, \bigint w, \bigint p, \bigint q); @*/

    /** No sample: the error is 1/2. */
    /*@ public normal_behavior
      @ requires t >= 0 && e >= 1 && 0 < n && n < d && i >= 0 && j > 0;
      @ requires w > 0 && q > 0 && b >= 0 && Binomial.atLeast(t, n, d, 0, b, w) && y * (2 * (j * d)) <= q * (i * n) && p * w <= b * y;
      @ ensures \result && termAtLeast(cluster(c, e, n, d), t, i, j, 0, p, q);
      @ public static model strictly_pure helper boolean defineUnseenTerm(\bigint c, \bigint e, \bigint n, \bigint d, \bigint t, \bigint i,
      @     \bigint j, \bigint b, \bigint w, \bigint y, \bigint p, \bigint q); @*/

    /** No term is negative. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && i >= 0 && j > 0 && q > 0;
      @ ensures \result && termAtLeast(y, t, i, j, m, 0, q);
      @ public static model strictly_pure helper boolean termNonNegative(\bigint y, \bigint t, \bigint i, \bigint j, \bigint m,
      @     \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && i >= 0 && j > 0 && q > 0;
      @ ensures \result && partialAtLeast(y, t, i, j, 0, 0, q);
      @ public static model strictly_pure helper boolean partialOfNone(\bigint y, \bigint t, \bigint i, \bigint j, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && i >= 0 && j > 0 && q > 0 && partialAtLeast(y, t, i, j, m, p, q) && termAtLeast(y, t, i, j, m, r, q);
      @ ensures \result && partialAtLeast(y, t, i, j, m + 1, p + r, q);
      @ public static model strictly_pure helper boolean partialStep(\bigint y, \bigint t, \bigint i, \bigint j, \bigint m, \bigint p,
      @     \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && i >= 0 && j > 0 && q > 0;
      @ ensures \result && Quantity.atLeast(total(0, t, i, j), 0, q) && Quantity.atLeast(singletons(0, t, i, j), 0, q);
      @ public static model strictly_pure helper boolean sumsOfNone(\bigint t, \bigint i, \bigint j, \bigint q); @*/

    /** The terms from m on are not negative. */
    /*@ public normal_behavior
      @ requires t >= 0 && m >= 0 && i >= 0 && j > 0 && q > 0 && k >= 0;
      @ requires Quantity.atLeast(total(x, t, i, j), p, q) && partialAtLeast(y, t, i, j, m, r, q);
      @ ensures \result && Quantity.atLeast(total(with(x, k, y), t, i, j), p + k * r, q);
      @ public static model strictly_pure helper boolean totalStep(\bigint x, \bigint t, \bigint i, \bigint j, \bigint p, \bigint k,
      @     \bigint y, \bigint m, \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires t >= 0 && i >= 0 && j > 0 && q > 0 && k >= 0;
      @ requires Quantity.atLeast(singletons(x, t, i, j), p, q) && termAtLeast(y, t, i, j, 1, r, q);
      @ ensures \result && Quantity.atLeast(singletons(with(x, k, y), t, i, j), p + k * r, q);
      @ public static model strictly_pure helper boolean singletonsStep(\bigint x, \bigint t, \bigint i, \bigint j, \bigint p, \bigint k,
      @     \bigint y, \bigint r, \bigint q); @*/

    /** [MIX-COST] mem_t is at least the sum less nu times the error. */
    /*@ public normal_behavior
      @ requires t >= 1 && i >= 0 && j > 0 && q > 0 && 0 <= n && 2 * n < m && d >= 1 && frequencies(x, d, d);
      @ requires Quantity.atLeast(total(x, t, i, j), r, q) && p * (j * m) <= r * (j * m) - q * (i * n);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(problem(x, t, n, m)), p, q);
      @ public static model strictly_pure helper boolean memorization(\bigint x, \bigint t, \bigint n, \bigint m, \bigint i, \bigint j,
      @     \bigint d, \bigint r, \bigint p, \bigint q); @*/

    /** [FEASIBLE] A larger error than the target allows. */
    /*@ public normal_behavior
      @ requires t >= 1 && q > 0 && 0 <= n && 2 * n < m && Quantity.atLeast(leastError(x, t), p, q) && n * q < p * m;
      @ ensures \result && Clustering.isOutOfReach(problem(x, t, n, m));
      @ public static model strictly_pure helper boolean outOfReach(\bigint x, \bigint t, \bigint n, \bigint m, \bigint p, \bigint q); @*/

    /** [PRIV] As of clustering: from mem_t >= p/q. */
    /*@ public normal_behavior
      @ requires t >= 1 && q > 0 && 0 <= n && 2 * n < m && Quantity.atLeast(Clustering.leastMemorization(problem(x, t, n, m)), p, q);
      @ requires 0 < e && 0 < f && Privacy.epsilonAtLeast(t, p, q, e, f);
      @ requires 0 <= g && 0 < h && g * g * (q * t) <= 2 * p * (h * h);
      @ ensures \result && Quantity.atLeast(Clustering.leastEpsilon(problem(x, t, n, m)), e, f);
      @ ensures Quantity.atLeast(Clustering.leastConcentrated(problem(x, t, n, m)), p, q * t);
      @ ensures Quantity.atLeast(Clustering.leastGaussian(problem(x, t, n, m)), g, h);
      @ public static model strictly_pure helper boolean privacy(\bigint x, \bigint t, \bigint n, \bigint m, \bigint p, \bigint q,
      @     \bigint e, \bigint f, \bigint g, \bigint h); @*/
}
