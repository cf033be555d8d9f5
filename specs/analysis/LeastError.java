package analysis;

/**
 * Definitions: the right-hand side of MIX-FEASIBLE for the mixture that Mixture is about. E_{g,m} is the chance of m samples from a cluster
 * of group g, times the least x in [0,1/2] at which phi(x) is at most what m samples carry about a fresh one; at m = 0 times 1/2. All
 * denominators are positive, g is at least 1, in sums over groups at least 0; phi(0) is infinite and phi(1/2) is 0.
 */
public final class LeastError {
    /** Every x in [0,1/2] with phi(x) <= c is at least p/q, for c = cn/cd >= 0. */
    /*@ public static model no_state strictly_pure helper boolean errorAtLeast(\bigint cn, \bigint cd, \bigint p, \bigint q); @*/

    /** g >= 1, m >= 1, q > 0 and m samples from a cluster of group g carry at most p/q about a fresh one, in nats. */
    /*@ public static model no_state strictly_pure helper boolean capacityAtMost(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** E_{g,0} + .. + E_{g,m-1} >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean partialAtLeast(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** The sum over the groups 1 .. g of k_i f_i (E_{i,0} + E_{i,1} + ..) is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean totalAtLeast(\bigint g, \bigint p, \bigint q); @*/

    /** A line below phi is at most c where phi is. */
    /*@ public normal_behavior
      @ requires cn >= 0 && cd > 0 && s > 0 && w > 0 && q > 0 && Divergence.phiAboveLine(k, s, w);
      @ requires p * (s * cd) <= q * (k * cd - cn * w);
      @ ensures \result && errorAtLeast(cn, cd, p, q);
      @ public static model strictly_pure helper boolean defineErrorAtLeast(\bigint cn, \bigint cd, \bigint k, \bigint s, \bigint w,
      @     \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires g >= 1 && q > 0;
      @ ensures \result && partialAtLeast(g, 0, 0, q);
      @ public static model strictly_pure helper boolean partialOfNone(\bigint g, \bigint q); @*/

    /** E_{g,m} is not negative. */
    /*@ public normal_behavior
      @ requires g >= 1 && m >= 0 && q > 0 && partialAtLeast(g, m, p, q);
      @ ensures \result && partialAtLeast(g, m + 1, p, q);
      @ public static model strictly_pure helper boolean skipStep(\bigint g, \bigint m, \bigint p, \bigint q); @*/

    /** From a lower bound b/w of the chance of no sample. */
    /*@ public normal_behavior
      @ requires Mixture.isSampleSize(t) && Mixture.isFrequency(g, n, d) && w > 0 && q > 0 && b >= 0 && partialAtLeast(g, 0, p, q);
      @ requires Binomial.atLeast(t, n, d, 0, b, w) && r * (2 * w) <= q * b;
      @ ensures \result && partialAtLeast(g, 1, p + r, q);
      @ public static model strictly_pure helper boolean unseenStep(\bigint g, \bigint p, \bigint t, \bigint n, \bigint d, \bigint b,
      @     \bigint w, \bigint r, \bigint q); @*/

    /** From a lower bound b/w of the chance, and y/q of the least error at an upper bound of what the samples carry. */
    /*@ public normal_behavior
      @ requires m >= 1 && Mixture.isSampleSize(t) && Mixture.isFrequency(g, n, d) && w > 0 && q > 0 && b >= 0
      @   && partialAtLeast(g, m, p, q);
      @ requires capacityAtMost(g, m, cn, cd) && cn >= 0 && cd > 0 && errorAtLeast(cn, cd, y, q) && Binomial.atLeast(t, n, d, m, b, w)
      @   && r * w <= b * y;
      @ ensures \result && partialAtLeast(g, m + 1, p + r, q);
      @ public static model strictly_pure helper boolean seenStep(\bigint g, \bigint m, \bigint p, \bigint t, \bigint n, \bigint d,
      @     \bigint cn, \bigint cd, \bigint b, \bigint w, \bigint y, \bigint r, \bigint q); @*/

    /*@ public normal_behavior
      @ requires q > 0;
      @ ensures \result && totalAtLeast(0, 0, q);
      @ public static model strictly_pure helper boolean totalOfNone(\bigint q); @*/

    /** The terms from m on are not negative. */
    /*@ public normal_behavior
      @ requires g >= 0 && m >= 0 && q > 0 && totalAtLeast(g, p, q) && Mixture.isSize(g + 1, k) && k >= 0
      @   && Mixture.isFrequency(g + 1, n, d);
      @ requires partialAtLeast(g + 1, m, r, q) && x * d <= k * n * r;
      @ ensures \result && totalAtLeast(g + 1, p + x, q);
      @ public static model strictly_pure helper boolean totalStep(\bigint g, \bigint p, \bigint k, \bigint n, \bigint d, \bigint m,
      @     \bigint r, \bigint x, \bigint q); @*/
}
