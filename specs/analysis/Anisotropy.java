package analysis;

/**
 * What is said about Gaussian clustering whose coordinates differ in lambda squared [GAUSS-ANISO], beside the names and quantities of
 * {@link Clustering}. There are n >= 1 samples. The coordinates are listed in groups, 0 is the list without any. i/j >= 0 is the
 * multiplier. Lists and problems have names, integers, that the functions here give them; nothing else is ever written in their places.
 * All other denominators are positive.
 */
public final class Anisotropy {
    /** The list x and a group of e >= 0 independent coordinates with lambda squared a/b. */
    /*@ public static model no_state strictly_pure helper \bigint with(\bigint x, \bigint e, \bigint a, \bigint b); @*/

    /** The problem with the coordinates of the list x, n samples and the target t. */
    /*@ public static model no_state strictly_pure helper \bigint problem(\bigint x, \bigint n, \bigint t); @*/

    /**
     * The cost of tau = e/f < 1 and rho = g/h < 1 is at least t/v: the supremum over s, rho <= s < 1, of the infimum over y, 0 < y <= 1,
     * of ln(tau + (1 - tau)/y^2)/2 - 2 (i/j) (s/(1-s)) (1 - sqrt(1 - rho/s + (rho/s) y^2)). It decreases in tau and in rho.
     */
    /*@ public static model no_state strictly_pure helper boolean costAtLeast(\bigint e, \bigint f, \bigint g, \bigint h, \bigint i,
      @     \bigint j, \bigint t, \bigint v); @*/

    /** The reach of rho = g/h < 1 is at most t/v: the infimum over s, rho <= s < 1, of 2 (s/(1-s)) (1 - sqrt(1 - rho/s)). */
    /*@ public static model no_state strictly_pure helper boolean reachAtMost(\bigint g, \bigint h, \bigint t, \bigint v); @*/

    /** The quantity, of a Gaussian coordinate: the cost of its tau_n and rho_n. */
    /*@ public static model no_state strictly_pure helper \bigint cost(\bigint c, \bigint i, \bigint j); @*/

    /** The quantity: the sum of the costs of all coordinates of the list x. */
    /*@ public static model no_state strictly_pure helper \bigint total(\bigint x, \bigint n, \bigint i, \bigint j); @*/

    /** The quantity, of a Gaussian coordinate: the reach of its rho_n. */
    /*@ public static model no_state strictly_pure helper \bigint extent(\bigint c); @*/

    /** The quantity: the sum of the reaches of all coordinates of the list x. */
    /*@ public static model no_state strictly_pure helper \bigint reachOfAll(\bigint x, \bigint n); @*/

    /**
     * Definition [GAUSS-ANISO], from tangents at y = x/z: s = p/q, and r/v is at least the root at x/z. The logarithm is at least l/v; by
     * k/v at least its tangent is higher at 0 and by m/v at most lower at 1, halved; at most a/v and b/v are subtracted at 0 and at 1.
     */
    /*@ public normal_behavior
      @ requires 0 < e && e < f && 0 < g && 0 < h && 0 < p && p < q && g * q <= p * h;
      @ requires 0 <= i && 0 < j && 0 < x && x <= z && 0 < r && 0 < v;
      @ requires (h * p * (z * z) - g * q * (z * z - x * x)) * (v * v) <= r * r * (h * p * (z * z));
      @ requires Ln.atLeast(e * (x * x) + (f - e) * (z * z), f * (x * x), l, v);
      @ requires k * (e * (x * x) + (f - e) * (z * z)) <= v * ((f - e) * (z * z));
      @ requires v * ((f - e) * (z * z) * (z - x)) <= m * (x * (e * (x * x) + (f - e) * (z * z)));
      @ requires v * (2 * i * (h * p * r - (h * p - g * q) * v)) <= a * (j * (q - p) * (h * r));
      @ requires v * (2 * i * (h * p * z * r - (h * p * z - g * q * (z - x)) * v)) <= b * (j * (q - p) * (h * z * r));
      @ requires 2 * t <= l + 2 * k - 2 * a && 2 * t <= l - 2 * m - 2 * b;
      @ ensures \result && costAtLeast(e, f, g, h, i, j, t, v);
      @ public static model strictly_pure helper boolean defineCostAtLeast(\bigint e, \bigint f, \bigint g, \bigint h, \bigint i,
      @     \bigint j, \bigint p, \bigint q, \bigint x, \bigint z, \bigint r, \bigint l, \bigint k, \bigint m, \bigint a,
      @     \bigint b, \bigint t, \bigint v); @*/

    /** From tau_n <= e/f and rho_n <= g/h. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && 0 < e && e < f && 0 < g && g < h && 0 <= i && 0 < j && 0 < v;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && Quantity.atMost(Clustering.rho(c), g, h);
      @ requires costAtLeast(e, f, g, h, i, j, t, v);
      @ ensures \result && Quantity.atLeast(cost(c, i, j), t, v);
      @ public static model strictly_pure helper boolean costOf(\bigint c, \bigint e, \bigint f, \bigint g, \bigint h, \bigint i,
      @     \bigint j, \bigint t, \bigint v); @*/

    /*@ public normal_behavior
      @ requires n >= 1 && i >= 0 && j > 0 && v > 0;
      @ ensures \result && Quantity.atLeast(total(0, n, i, j), 0, v);
      @ public static model strictly_pure helper boolean totalOfNone(\bigint n, \bigint i, \bigint j, \bigint v); @*/

    /*@ public normal_behavior
      @ requires n >= 1 && i >= 0 && j > 0 && v > 0 && e >= 0 && 0 < a && a < b;
      @ requires Quantity.atLeast(total(x, n, i, j), p, v) && Quantity.atLeast(cost(Clustering.coordinate(0, n, 0, a, b), i, j), r, v);
      @ ensures \result && Quantity.atLeast(total(with(x, e, a, b), n, i, j), p + e * r, v);
      @ public static model strictly_pure helper boolean totalStep(\bigint x, \bigint n, \bigint i, \bigint j, \bigint p, \bigint e,
      @     \bigint a, \bigint b, \bigint r, \bigint v); @*/

    /** [GAUSS-ANISO] mem_n is at least the sum and the multiplier times the square of the distance a/b that the target needs. */
    /*@ public normal_behavior
      @ requires n >= 1 && i >= 0 && j > 0 && v > 0 && 0 <= a && 0 < b;
      @ requires Quantity.atLeast(total(x, n, i, j), r, v) && Quantity.atLeast(Clustering.leastDistance(t), a, b);
      @ requires p * (j * (b * b)) <= r * (j * (b * b)) + v * (i * (a * a));
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(problem(x, n, t)), p, v);
      @ public static model strictly_pure helper boolean memorization(\bigint x, \bigint n, \bigint t, \bigint i, \bigint j, \bigint a,
      @     \bigint b, \bigint r, \bigint p, \bigint v); @*/

    /** Definition [GAUSS-ANISO], from s = p/q, and r/v at most the root. */
    /*@ public normal_behavior
      @ requires 0 < g && 0 < h && 0 < p && p < q && g * q <= p * h && 0 <= r && 0 < v;
      @ requires r * r * (h * p) <= (h * p - g * q) * (v * v) && 2 * p * (v - r) <= t * (q - p);
      @ ensures \result && reachAtMost(g, h, t, v);
      @ public static model strictly_pure helper boolean defineReachAtMost(\bigint g, \bigint h, \bigint p, \bigint q, \bigint r,
      @     \bigint t, \bigint v); @*/

    /** From rho_n <= g/h. */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && 0 < g && g < h && 0 < v;
      @ requires Quantity.atMost(Clustering.rho(c), g, h) && reachAtMost(g, h, t, v);
      @ ensures \result && Quantity.atMost(extent(c), t, v);
      @ public static model strictly_pure helper boolean reachOf(\bigint c, \bigint g, \bigint h, \bigint t, \bigint v); @*/

    /*@ public normal_behavior
      @ requires n >= 1 && v > 0;
      @ ensures \result && Quantity.atMost(reachOfAll(0, n), 0, v);
      @ public static model strictly_pure helper boolean reachOfNone(\bigint n, \bigint v); @*/

    /*@ public normal_behavior
      @ requires n >= 1 && v > 0 && e >= 0 && 0 < a && a < b;
      @ requires Quantity.atMost(reachOfAll(x, n), p, v) && Quantity.atMost(extent(Clustering.coordinate(0, n, 0, a, b)), r, v);
      @ ensures \result && Quantity.atMost(reachOfAll(with(x, e, a, b), n), p + e * r, v);
      @ public static model strictly_pure helper boolean reachStep(\bigint x, \bigint n, \bigint p, \bigint e, \bigint a, \bigint b,
      @     \bigint r, \bigint v); @*/

    /** [GAUSS-ANISO] The target needs a distance a/b whose square is above the reach. */
    /*@ public normal_behavior
      @ requires n >= 1 && v > 0 && 0 <= a && 0 < b;
      @ requires Quantity.atMost(reachOfAll(x, n), r, v) && Quantity.atLeast(Clustering.leastDistance(t), a, b);
      @ requires r * (b * b) < v * (a * a);
      @ ensures \result && Clustering.isOutOfReach(problem(x, n, t));
      @ public static model strictly_pure helper boolean outOfReach(\bigint x, \bigint n, \bigint t, \bigint a, \bigint b, \bigint r,
      @     \bigint v); @*/
}
