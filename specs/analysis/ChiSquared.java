package analysis;

/**
 * Definition: the length of a vector of d independent standard normal numbers, whose square is chi-squared with d degrees of freedom; it
 * is 0 for d = 0. Denominators are positive, lengths are not negative.
 */
public final class ChiSquared {
    /** The length is at most a/b with a chance of at most p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint d, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** e^(-h) h^m/m! >= p/q, where h = (a/b)^2/2: what Poisson's law of mean h gives to m. */
    /*@ public static model no_state strictly_pure helper boolean weightAtLeast(\bigint m, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** e^(-h) h^m/m! <= p/q, where h = (a/b)^2/2. */
    /*@ public static model no_state strictly_pure helper boolean weightAtMost(\bigint m, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** The sum of e^(-h) h^k/k! over m <= k < n is at most p/q, where h = (a/b)^2/2. */
    /*@ public static model no_state strictly_pure helper boolean weightsAtMost(\bigint m, \bigint n, \bigint a, \bigint b, \bigint p,
      @     \bigint q); @*/

    /** A longer vector of which the chance is taken to stay below a shorter length. */
    /*@ public normal_behavior
      @ requires 0 <= c && c <= d && 0 < b && 0 <= x && 0 < y && 0 < q && x * b <= a * y && atMost(c, a, b, p, q);
      @ ensures \result && atMost(d, x, y, p, q);
      @ public static model strictly_pure helper boolean monotone(\bigint c, \bigint a, \bigint b, \bigint d, \bigint x, \bigint y,
      @     \bigint p, \bigint q); @*/

    /**
     * [GAUSS-LEARN] Laurent and Massart: the length is at most sqrt(max(0, d - 2 sqrt(d x))) with a chance of at most e^(-x). From a lower
     * bound t/w of that length, an upper bound y/w of sqrt(d x), and e^(-x) <= p/q.
     */
    /*@ public normal_behavior
      @ requires d > 0 && xn >= 0 && xd > 0 && w > 0 && q > 0 && y >= 0 && d * xn * (w * w) <= (y * y) * xd;
      @ requires t == 0 || (t >= 0 && t * t <= (d * w - 2 * y) * w);
      @ requires Exp.atMost(-xn, xd, p, q);
      @ ensures \result && atMost(d, t, w, p, q);
      @ public static model strictly_pure helper boolean deviation(\bigint d, \bigint xn, \bigint xd, \bigint y, \bigint t, \bigint w,
      @     \bigint p, \bigint q); @*/

    /** Definition of the first weight: from e^(-h) >= p/q. */
    /*@ public normal_behavior
      @ requires 0 <= a && 0 < b && 0 < q && Exp.atLeast(-(a * a), 2 * (b * b), p, q);
      @ ensures \result && weightAtLeast(0, a, b, p, q);
      @ public static model strictly_pure helper boolean firstWeight(\bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** A smaller number is also below a weight. */
    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= a && 0 < b && 0 < q && 0 < s && r * q <= p * s && weightAtLeast(m, a, b, p, q);
      @ ensures \result && weightAtLeast(m, a, b, r, s);
      @ public static model strictly_pure helper boolean weakenWeight(\bigint m, \bigint a, \bigint b, \bigint p, \bigint q, \bigint r,
      @     \bigint s); @*/

    /** Definition of the next weight, h/(m+1) times the one before. */
    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= a && 0 < b && 0 < q && weightAtLeast(m, a, b, p, q);
      @ requires r * (2 * (b * b) * (m + 1)) <= p * (a * a);
      @ ensures \result && weightAtLeast(m + 1, a, b, r, q);
      @ public static model strictly_pure helper boolean nextWeight(\bigint m, \bigint a, \bigint b, \bigint p, \bigint q,
      @     \bigint r); @*/

    /** No chance is above 1. */
    /*@ public normal_behavior
      @ requires 0 <= d && 0 <= a && 0 < b && 0 < q;
      @ ensures \result && atMost(d, a, b, q, q);
      @ public static model strictly_pure helper boolean atMostOne(\bigint d, \bigint a, \bigint b, \bigint q); @*/

    /** [CHI-EVEN] Two more degrees of freedom take the weight p/q away from the chance. */
    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= a && 0 < b && 0 < q && atMost(2 * m, a, b, e, q) && weightAtLeast(m, a, b, p, q);
      @ ensures \result && atMost(2 * m + 2, a, b, e - p, q);
      @ public static model strictly_pure helper boolean twoMore(\bigint m, \bigint a, \bigint b, \bigint e, \bigint p, \bigint q); @*/

    /**
     * [CHI-SERIES] Stirling: m! >= e^(11/12) sqrt(m) (m/e)^m. From ln(h/m) <= l/w and ln m >= k/w: the weight is at most e^x, where x = m
     * l/w + m - h - 11/12 - k/(2 w).
     */
    /*@ public normal_behavior
      @ requires 1 <= m && 0 < a && 0 < b && 0 < w && 0 < q && Ln.atMost(a * a, 2 * (b * b) * m, l, w) && Ln.atLeast(m, 1, k, w);
      @ requires Exp.atMost(b * b * (12 * m * (l + w) - 11 * w - 6 * k) - 6 * w * (a * a), 12 * w * (b * b), p, q);
      @ ensures \result && weightAtMost(m, a, b, p, q);
      @ public static model strictly_pure helper boolean stirling(\bigint m, \bigint a, \bigint b, \bigint l, \bigint k, \bigint w,
      @     \bigint p, \bigint q); @*/

    /** Definition of the next weight, h/(m+1) times the one before. */
    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= a && 0 < b && 0 < q && weightAtMost(m, a, b, p, q);
      @ requires p * (a * a) <= r * (2 * (b * b) * (m + 1));
      @ ensures \result && weightAtMost(m + 1, a, b, r, q);
      @ public static model strictly_pure helper boolean nextWeightAtMost(\bigint m, \bigint a, \bigint b, \bigint p, \bigint q,
      @     \bigint r); @*/

    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= a && 0 < b && 0 < q;
      @ ensures \result && weightsAtMost(m, m, a, b, 0, q);
      @ public static model strictly_pure helper boolean noWeights(\bigint m, \bigint a, \bigint b, \bigint q); @*/

    /*@ public normal_behavior
      @ requires 0 <= m && m <= n && 0 <= a && 0 < b && 0 < q && weightsAtMost(m, n, a, b, e, q) && weightAtMost(n, a, b, p, q);
      @ ensures \result && weightsAtMost(m, n + 1, a, b, e + p, q);
      @ public static model strictly_pure helper boolean oneMoreWeight(\bigint m, \bigint n, \bigint a, \bigint b, \bigint e, \bigint p,
      @     \bigint q); @*/

    /**
     * [CHI-SERIES] The chance that 2 m numbers make a vector of at most this length is the sum of all weights from m on; those from n on
     * sum up to at most 1/(1 - h/(n+1)) times the first of them.
     */
    /*@ public normal_behavior
      @ requires 0 <= m && m <= n && 0 <= a && 0 < b && 0 < q && weightsAtMost(m, n, a, b, e, q) && weightAtMost(n, a, b, p, q);
      @ requires a * a < 2 * (b * b) * (n + 1) && p * (2 * (b * b) * (n + 1)) <= r * (2 * (b * b) * (n + 1) - a * a);
      @ ensures \result && atMost(2 * m, a, b, e + r, q);
      @ public static model strictly_pure helper boolean allWeights(\bigint m, \bigint n, \bigint a, \bigint b, \bigint e, \bigint p,
      @     \bigint r, \bigint q); @*/
}
