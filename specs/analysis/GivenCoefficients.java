package analysis;

/**
 * What is said about all learners of which coefficients are given. Such a learner makes M from samples; a pair is theta, or a fresh sample,
 * with the samples. A pair (A, B) contracts by c with the slack e if some B' that is at most e away from B in total variation, given any
 * value of A, has I(M';A) <= c I(M';B') for every M' made from B' [APPROX].
 */
public final class GivenCoefficients {
    /** The pairs that contract by c = i/j >= 0 with the slack e = n/m >= 0. */
    /*@ public static model no_state strictly_pure helper \bigint pairs(\bigint i, \bigint j, \bigint n, \bigint m); @*/

    /**
     * The learners with I(M;X) >= i/j nats for a fresh sample X, where theta is one of the first pairs and X of the second. M has at most k
     * values; any number if k is 0.
     */
    /*@ public static model no_state strictly_pure helper \bigint learners(\bigint first, \bigint second, \bigint i, \bigint j,
      @     \bigint k); @*/

    /** The quantity: the least upper bound of I(M;A) - c I(M;B) in nats over all such pairs and all M with at most k values. */
    /*@ public static model no_state strictly_pure helper \bigint error(\bigint pairs, \bigint k); @*/

    /** The quantity: the greatest lower bound of mem_n in nats over all such learners. */
    /*@ public static model no_state strictly_pure helper \bigint leastMemorization(\bigint learners); @*/

    /** [APPROX] The classical error term. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= j && 0 < j && 0 <= n && n <= m && 0 < m && k >= 2 && q > 0;
      @ requires ApproximateSdpi.classicalAtMost(n, m, k, p, q);
      @ ensures \result && Quantity.atMost(error(pairs(i, j, n, m), k), p, q);
      @ public static model strictly_pure helper boolean classicalError(\bigint i, \bigint j, \bigint n, \bigint m, \bigint k,
      @     \bigint p, \bigint q); @*/

    /** [APPROX] The sharper error term. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= j && 0 < j && 0 <= n && 2 * n <= m && 0 < m && k >= 2 && q > 0;
      @ requires ApproximateSdpi.sharpAtMost(i, j, n, m, k, p, q);
      @ ensures \result && Quantity.atMost(error(pairs(i, j, n, m), k), p, q);
      @ public static model strictly_pure helper boolean sharpError(\bigint i, \bigint j, \bigint n, \bigint m, \bigint k, \bigint p,
      @     \bigint q); @*/

    /** [MEM] Without slack: mem_n >= ((1 - tau)/rho) I(M;X), of tau = tn/td, rho = rn/rd, (1 - tau)/rho = p/q and I(M;X) >= i/j. */
    /*@ public normal_behavior
      @ requires 0 <= tn && tn <= td && 0 < td && 0 < rn && rn <= rd && 0 < q && 0 < j && 0 < m && 0 < e;
      @ requires p * (td * rn) == ((td - tn) * rd) * q;
      @ ensures \result
      @   && Quantity.atLeast(leastMemorization(learners(pairs(tn, td, 0, m), pairs(rn, rd, 0, e), i, j, k)), p * i, q * j);
      @ public static model strictly_pure helper boolean memorization(\bigint tn, \bigint td, \bigint rn, \bigint rd, \bigint m,
      @     \bigint e, \bigint i, \bigint j, \bigint k, \bigint p, \bigint q); @*/

    /** [MEM-APPROX] With errors of at most a/b for a fresh sample and c/d for theta: ((1 - tau)/rho) (I(M;X) - a/b) - c/d. */
    /*@ public normal_behavior
      @ requires 0 <= tn && tn <= td && 0 < td && 0 < rn && rn <= rd && 0 < q && 0 < j && 0 < b && 0 < d && k >= 2;
      @ requires 0 <= v && 0 < w && 0 <= x && 0 < y && p * (td * rn) == ((td - tn) * rd) * q;
      @ requires Quantity.atMost(error(pairs(rn, rd, x, y), k), a, b) && Quantity.atMost(error(pairs(tn, td, v, w), k), c, d);
      @ ensures \result && Quantity.atLeast(leastMemorization(learners(pairs(tn, td, v, w), pairs(rn, rd, x, y), i, j, k)),
      @   p * (i * b - a * j) * d - c * (q * (j * b)), q * (j * b) * d);
      @ public static model strictly_pure helper boolean approximately(\bigint tn, \bigint td, \bigint v, \bigint w, \bigint rn,
      @     \bigint rd, \bigint x, \bigint y, \bigint i, \bigint j, \bigint k, \bigint p, \bigint q, \bigint a, \bigint b, \bigint c,
      @     \bigint d); @*/
}
