package analysis;

/**
 * Definitions: sums over the number K of samples that are +1, of n with P(+1) = a/(a+b), and what the learner of BOOL-LEARN memorizes. The
 * weight of K = k is W_k = n (n-1) .. (n-k+1) a^k = Series.product(a, -1, n+1, 0, k). With V_j(k) = W_j (b (j+1)) .. (b k), the sum of
 * V_j(n) f(j) over j = 0 .. n, divided by the sum of V_j(n), is E f(K): V_j(n) is n! C(n,j) a^j b^(n-j).
 */
public final class BooleanLearner {
    /** The learner's answer f(k) = (sn/sd) (2k-n), clipped to [-1, 1], times sd. */
    /*@ public static model no_state strictly_pure helper \bigint answer(\bigint n, \bigint sn, \bigint sd, \bigint k); @*/

    /** The sum of V_j(k) over j = 0 .. k. */
    /*@ public static model no_state strictly_pure helper \bigint mass(\bigint n, \bigint a, \bigint b, \bigint k); @*/

    /** The sum of V_j(k) answer(j) over j = 0 .. k. */
    /*@ public static model no_state strictly_pure helper \bigint answers(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd,
      @     \bigint k); @*/

    /** The sum of V_j(k) h((1 + f(j))/2) over j = 0 .. k is at least p/q. */
    /*@ public static model no_state strictly_pure helper
      @ boolean doubtAtLeast(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd, \bigint k, \bigint p, \bigint q); @*/

    /**
     * d (H(w|theta) - H(w|K)), for one coordinate w = +1 with probability (1 + f(K))/2 given K, lambda = ln/ld and P(+1|theta=1) =
     * (1+lambda)/2, is at most p/q.
     */
    /*@ public static model no_state strictly_pure helper
      @ boolean memorizationAtMost(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint sn, \bigint sd, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires sd > 0;
      @ ensures \result && answer(n, sn, sd, k) == (sn * (2 * k - n) > sd ? sd : (sn * (2 * k - n) < -sd ? -sd : sn * (2 * k - n)));
      @ public static model strictly_pure helper boolean defineAnswer(\bigint n, \bigint sn, \bigint sd, \bigint k); @*/

    /*@ public normal_behavior
      @ requires sd > 0;
      @ ensures \result && mass(n, a, b, 0) == 1 && answers(n, a, b, sn, sd, 0) == answer(n, sn, sd, 0);
      @ public static model strictly_pure helper boolean sumsAtNone(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd); @*/

    /*@ public normal_behavior
      @ requires sd > 0 && k >= 1;
      @ ensures \result && mass(n, a, b, k) == mass(n, a, b, k - 1) * (b * k) + Series.product(a, -1, n + 1, 0, k);
      @ ensures answers(n, a, b, sn, sd, k) == answers(n, a, b, sn, sd, k - 1) * (b * k)
      @   + Series.product(a, -1, n + 1, 0, k) * answer(n, sn, sd, k);
      @ public static model strictly_pure helper boolean sumsStep(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd, \bigint k); @*/

    /*@ public normal_behavior
      @ requires sd > 0 && q > 0 && Entropy.atLeast(sd + answer(n, sn, sd, 0), 2 * sd, p, q);
      @ ensures \result && doubtAtLeast(n, a, b, sn, sd, 0, p, q);
      @ public static model strictly_pure helper boolean doubtAtNone(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd, \bigint p,
      @     \bigint q); @*/

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 0 && sd > 0 && 1 <= k && k <= n && q > 0;
      @ requires doubtAtLeast(n, a, b, sn, sd, k - 1, p, q) && Entropy.atLeast(sd + answer(n, sn, sd, k), 2 * sd, r, q);
      @ ensures \result && doubtAtLeast(n, a, b, sn, sd, k, p * (b * k) + Series.product(a, -1, n + 1, 0, k) * r, q);
      @ public static model strictly_pure helper boolean doubtStep(\bigint n, \bigint a, \bigint b, \bigint sn, \bigint sd, \bigint k,
      @     \bigint p, \bigint r, \bigint q); @*/

    /** H(w|theta) = h((1 + E f(K))/2) <= s/w; H(w|K) = E h((1 + f(K))/2) >= r/(w c), c being the sum of the V_j(n). */
    /*@ public normal_behavior
      @ requires d > 0 && n >= 1 && 0 < ln && ln < ld && sd > 0 && w > 0 && q > 0;
      @ requires c == mass(n, ld + ln, ld - ln, n) && e == answers(n, ld + ln, ld - ln, sn, sd, n);
      @ requires Entropy.atMost(sd * c + e, 2 * (sd * c), s, w) && doubtAtLeast(n, ld + ln, ld - ln, sn, sd, n, r, w);
      @ requires d * (s * c - r) * q <= p * c * w;
      @ ensures \result && memorizationAtMost(d, n, ln, ld, sn, sd, p, q);
      @ public static model strictly_pure helper boolean defineMemorizationAtMost(\bigint d, \bigint n, \bigint ln, \bigint ld, \bigint sn,
      @     \bigint sd, \bigint p, \bigint q, \bigint c, \bigint e, \bigint s, \bigint r, \bigint w); @*/
}
