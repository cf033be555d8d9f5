package analysis;

/**
 * Definitions: what one sample may leak to a learner with differential privacy epsilon = en/ed > 0 (PRIV): f(epsilon) = k - 1 - ln k in
 * nats, with k = epsilon/(1 - e^(-epsilon)). f increases strictly. Denominators are positive.
 */
public final class Privacy {
    /** f(en/ed) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean leakAtMost(\bigint en, \bigint ed, \bigint p, \bigint q); @*/

    /** en/ed is a lower bound of privacy: n f(epsilon) < mn/md for every epsilon with 0 < epsilon < en/ed. */
    /*@ public static model no_state strictly_pure helper boolean epsilonAtLeast(\bigint n, \bigint mn, \bigint md, \bigint en,
      @     \bigint ed); @*/

    /** From e^(-epsilon) <= s/w < 1, so k <= x = en w/(ed (w-s)), and t/q <= ln x: x - 1 - ln x increases for x >= 1. */
    /*@ public normal_behavior
      @ requires 0 < en && 0 < ed && 0 < w && s < w && 0 < q;
      @ requires Exp.atMost(-en, ed, s, w) && Ln.atLeast(en * w, ed * (w - s), t, q);
      @ requires (en * w - ed * (w - s)) * q - t * (ed * (w - s)) <= p * (ed * (w - s));
      @ ensures \result && leakAtMost(en, ed, p, q);
      @ public static model strictly_pure helper boolean defineLeakAtMost(\bigint en, \bigint ed, \bigint s, \bigint w, \bigint t,
      @     \bigint p, \bigint q); @*/

    /** [PRIV] f increases strictly: from n f(en/ed) <= n p/q <= mn/md. */
    /*@ public normal_behavior
      @ requires 0 < en && 0 < ed && 0 < n && 0 < md && 0 < q;
      @ requires leakAtMost(en, ed, p, q) && n * p * md <= mn * q;
      @ ensures \result && epsilonAtLeast(n, mn, md, en, ed);
      @ public static model strictly_pure helper boolean leakIncreases(\bigint n, \bigint mn, \bigint md, \bigint en, \bigint ed, \bigint p,
      @     \bigint q); @*/
}
