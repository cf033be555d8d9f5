package analysis;

/**
 * Definitions: the right-hand side of MIX, term by term, for a mixture whose equal clusters are grouped: group g = 1, 2, .. has k_g
 * clusters of frequency f_g each, and coefficients c_{g,m} for m = 1, 2, .. samples; t samples in all; nu is the multiplier. All are
 * properties of the mixture that is talked about: the relations isSampleSize, isMultiplier, isSize, isFrequency, coefficientAtLeast only
 * say what they are. In all others denominators are positive and g is at least 1, in sums over groups at least 0. Beyond the last group
 * sizes are 0.
 */
public final class Mixture {
    /** There are t samples in all. */
    /*@ public static model no_state strictly_pure helper boolean isSampleSize(\bigint t); @*/

    /** d > 0 and nu = n/d; nu is at least 0. */
    /*@ public static model no_state strictly_pure helper boolean isMultiplier(\bigint n, \bigint d); @*/

    /** g >= 1 and group g has k clusters. */
    /*@ public static model no_state strictly_pure helper boolean isSize(\bigint g, \bigint k); @*/

    /** g >= 1, 0 < n < d and each cluster of group g has frequency n/d. */
    /*@ public static model no_state strictly_pure helper boolean isFrequency(\bigint g, \bigint n, \bigint d); @*/

    /** g >= 1, m >= 1, q > 0 and c_{g,m} >= p/q; no coefficient is negative. */
    /*@ public static model no_state strictly_pure helper boolean coefficientAtLeast(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** min over x in [0,1/2] of c phi(x) + z x is at least p/q, for c = cn/cd >= 0, z = zn/zd >= 0. */
    /*@ public static model no_state strictly_pure helper boolean psiAtLeast(\bigint cn, \bigint cd, \bigint zn, \bigint zd, \bigint p,
      @     \bigint q); @*/

    /**
     * T_{g,m} >= p/q: T_{g,m} is the chance of m samples from a cluster of group g, times psi at c_{g,m} and nu f_g; at m = 0 times nu
     * f_g/2.
     */
    /*@ public static model no_state strictly_pure helper boolean termAtLeast(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** T_{g,0} + .. + T_{g,m-1} >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean partialAtLeast(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** The sum over the groups 1 .. g of k_i (T_{i,0} + T_{i,1} + ..) is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean totalAtLeast(\bigint g, \bigint p, \bigint q); @*/

    /** MIX-SINGLETONS: the sum over the groups 1 .. g of k_i T_{i,1} is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean singletonsAtLeast(\bigint g, \bigint p, \bigint q); @*/

    /** The sum over all groups of k_i (T_{i,0} + T_{i,1} + ..), less nu e, is at least p/q, for e = n/d. */
    /*@ public static model no_state strictly_pure helper boolean boundAtLeast(\bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** The sum over the groups 1 .. g of k_i f_i (1 - f_i)^t/2 is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean unseenAtLeast(\bigint g, \bigint p, \bigint q); @*/

    /** The same sum is at most p/q. */
    /*@ public static model no_state strictly_pure helper boolean unseenAtMost(\bigint g, \bigint p, \bigint q); @*/

    /** From a line below phi: c (k - s x)/w + z x is linear in x, so its smaller value at 0 and 1/2 will do. */
    /*@ public normal_behavior
      @ requires cn >= 0 && cd > 0 && zn >= 0 && zd > 0 && w > 0 && Divergence.phiAboveLine(k, s, w);
      @ requires p * (2 * (cd * zd)) <= 2 * (cn * k * zd) && p * (2 * (cd * zd)) <= 2 * (cn * k * zd) + (zn * cd * w - cn * s * zd);
      @ ensures \result && psiAtLeast(cn, cd, zn, zd, p, w);
      @ public static model strictly_pure helper boolean definePsiAtLeast(\bigint cn, \bigint cd, \bigint zn, \bigint zd, \bigint k,
      @     \bigint s, \bigint w, \bigint p); @*/

    /** From a lower bound b/w of the chance and y/q of psi; psi does not decrease in c. */
    /*@ public normal_behavior
      @ requires m >= 1 && isSampleSize(t) && isFrequency(g, n, d) && isMultiplier(i, j) && coefficientAtLeast(g, m, cn, cd) && cn >= 0
      @   && cd > 0;
      @ requires w > 0 && q > 0 && b >= 0 && Binomial.atLeast(t, n, d, m, b, w) && psiAtLeast(cn, cd, i * n, j * d, y, q) && p * w <= b * y;
      @ ensures \result && termAtLeast(g, m, p, q);
      @ public static model strictly_pure helper boolean defineTerm(\bigint g, \bigint m, \bigint t, \bigint n, \bigint d, \bigint i,
      @     \bigint j, \bigint cn, \bigint cd, \bigint b, \bigint w, \bigint y, \bigint p, \bigint q); @*/

    /** No sample: the error is 1/2. */
    /*@ public normal_behavior
      @ requires isSampleSize(t) && isFrequency(g, n, d) && isMultiplier(i, j);
      @ requires w > 0 && q > 0 && b >= 0 && Binomial.atLeast(t, n, d, 0, b, w) && y * (2 * (j * d)) <= q * (i * n) && p * w <= b * y;
      @ ensures \result && termAtLeast(g, 0, p, q);
      @ public static model strictly_pure helper boolean defineUnseenTerm(\bigint g, \bigint t, \bigint n, \bigint d, \bigint i, \bigint j,
      @         \bigint b, \bigint w, \bigint y, \bigint p, \bigint q); @*/

    /** No term is negative. */
    /*@ public normal_behavior
      @ requires g >= 1 && m >= 0 && q > 0;
      @ ensures \result && termAtLeast(g, m, 0, q);
      @ public static model strictly_pure helper boolean termNonNegative(\bigint g, \bigint m, \bigint q); @*/

    /*@ public normal_behavior
      @ requires g >= 1 && q > 0;
      @ ensures \result && partialAtLeast(g, 0, 0, q);
      @ public static model strictly_pure helper boolean partialOfNone(\bigint g, \bigint q); @*/

    /*@ public normal_behavior
      @ requires g >= 1 && m >= 0 && q > 0 && partialAtLeast(g, m, p, q) && termAtLeast(g, m, r, q);
      @ ensures \result && partialAtLeast(g, m + 1, p + r, q);
      @ public static model strictly_pure helper boolean partialStep(\bigint g, \bigint m, \bigint p, \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires q > 0;
      @ ensures \result && totalAtLeast(0, 0, q) && singletonsAtLeast(0, 0, q) && unseenAtLeast(0, 0, q) && unseenAtMost(0, 0, q);
      @ public static model strictly_pure helper boolean sumsOfNone(\bigint q); @*/

    /** The terms from m on are not negative. */
    /*@ public normal_behavior
      @ requires g >= 0 && m >= 0 && q > 0 && totalAtLeast(g, p, q) && isSize(g + 1, k) && k >= 0 && partialAtLeast(g + 1, m, r, q);
      @ ensures \result && totalAtLeast(g + 1, p + k * r, q);
      @ public static model strictly_pure helper boolean totalStep(\bigint g, \bigint p, \bigint k, \bigint m, \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires g >= 0 && q > 0 && singletonsAtLeast(g, p, q) && isSize(g + 1, k) && k >= 0 && termAtLeast(g + 1, 1, r, q);
      @ ensures \result && singletonsAtLeast(g + 1, p + k * r, q);
      @ public static model strictly_pure helper boolean singletonsStep(\bigint g, \bigint p, \bigint k, \bigint r, \bigint q); @*/

    /** The groups from g + 1 on, if there are more, add nothing negative. */
    /*@ public normal_behavior
      @ requires g >= 0 && q > 0 && d > 0 && totalAtLeast(g, r, q) && isMultiplier(i, j) && p * (j * d) <= r * (j * d) - q * (i * n);
      @ ensures \result && boundAtLeast(n, d, p, q);
      @ public static model strictly_pure helper boolean defineBound(\bigint g, \bigint r, \bigint i, \bigint j, \bigint n, \bigint d,
      @     \bigint p, \bigint q); @*/

    /** From a lower bound b/w of the chance (1-f)^t. */
    /*@ public normal_behavior
      @ requires g >= 0 && q > 0 && w > 0 && unseenAtLeast(g, p, q) && isSampleSize(t) && isSize(g + 1, k) && k >= 0
      @   && isFrequency(g + 1, n, d);
      @ requires Binomial.atLeast(t, n, d, 0, b, w) && r * (2 * (d * w)) <= q * (k * n * b);
      @ ensures \result && unseenAtLeast(g + 1, p + r, q);
      @ public static model strictly_pure helper boolean unseenStepAtLeast(\bigint g, \bigint p, \bigint t, \bigint k, \bigint n, \bigint d,
      @     \bigint b, \bigint w, \bigint r, \bigint q); @*/

    /** The same from above. */
    /*@ public normal_behavior
      @ requires g >= 0 && q > 0 && w > 0 && unseenAtMost(g, p, q) && isSampleSize(t) && isSize(g + 1, k) && k >= 0
      @   && isFrequency(g + 1, n, d);
      @ requires Binomial.atMost(t, n, d, 0, b, w) && q * (k * n * b) <= r * (2 * (d * w));
      @ ensures \result && unseenAtMost(g + 1, p + r, q);
      @ public static model strictly_pure helper boolean unseenStepAtMost(\bigint g, \bigint p, \bigint t, \bigint k, \bigint n, \bigint d,
      @     \bigint b, \bigint w, \bigint r, \bigint q); @*/
}
