package analysis;

/**
 * What learners of a clustering problem pay [MIX-COST]: mem_n in nats and, at a price, the mean x of both error probabilities. A problem
 * has a coordinate's law c and d >= 1 coordinates. All denominators are positive.
 */
public final class Cost {
    /** mem_n + (s/q) x >= k/q for every learner. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint c, \bigint d, \bigint s, \bigint k, \bigint q); @*/

    /** mem_n >= p/q + (i/j) (t^2 - (a/b)^2) for every learner with x <= 1/2, where x = Phi(-t). */
    /*@ public static model no_state strictly_pure helper boolean growsFrom(\bigint c, \bigint d, \bigint a, \bigint b, \bigint p,
      @     \bigint q, \bigint i, \bigint j); @*/

    /**
     * [GAUSS-TV-COST] The bound of GAUSS-TV is convex in the square of the distance: from tau_n <= e/f, rho_n <= g/h, the distance a/b, s =
     * p/q and u = x/y, the detail k/w, the bound l/v, and the slope i/j.
     */
    /*@ public normal_behavior
      @ requires Clustering.kind(c) == 0 && d >= 1 && 0 < e && e < f && 0 < g && 0 < h && 0 <= a && 0 < b && 0 < v;
      @ requires 0 < p && p < q && g * q <= p * h;
      @ requires Quantity.atMost(Clustering.tau(c), e, f) && Quantity.atMost(Clustering.rho(c), g, h);
      @ requires 0 <= k && k < w && x == a * a * (q - p) && y == 2 * d * p * (b * b) && x <= y;
      @ requires Detail.isExactly(d, g, h, a, b, p, q, k, w) && Ln.atLeast(f * w - e * k, f * (w - k), 2 * l, d * v);
      @ requires i == 2 * ((f - e) * (y - x) * ((q - p) * h) * (w * w)) && j == y * (q * g) * ((w - k) * (f * w - e * k));
      @ ensures \result && growsFrom(c, d, a, 2 * b, l, v, i, j);
      @ public static model strictly_pure helper boolean gaussTv(\bigint c, \bigint d, \bigint e, \bigint f, \bigint g, \bigint h,
      @     \bigint a, \bigint b, \bigint p, \bigint q, \bigint x, \bigint y, \bigint k, \bigint w, \bigint l, \bigint v, \bigint i,
      @     \bigint j); @*/

    /**
     * [MIX-COST] The square of t is convex in x = Phi(-t): the line through t = a/b and t = m/n is at most (m/n)^2 - (a/b)^2 too high.
     * Phi(-a/b) is between g/q and h/q, Phi(-m/n) between e/q and f/q, (i/j) ((m/n)^2 - (a/b)^2) between u/q and v/q, and the slope of the
     * line times i/j between r/q and s/q.
     */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= a && 0 < b && 0 < n && a * n < m * b && 0 <= i && 0 < j && 0 < q && growsFrom(c, d, a, b, p, q, i, j);
      @ requires Phi.atLeast(-a, b, g, q) && Phi.atMost(-a, b, h, q) && Phi.atLeast(-m, n, e, q) && Phi.atMost(-m, n, f, q) && f < g;
      @ requires u * (j * (b * b * (n * n))) <= q * (i * (m * m * (b * b) - a * a * (n * n)));
      @ requires q * (i * (m * m * (b * b) - a * a * (n * n))) <= v * (j * (b * b * (n * n)));
      @ requires r * (h - e) <= q * u && q * v <= s * (g - f) && 0 <= r && 0 <= g && k * q <= (p - v) * q + r * g;
      @ ensures \result && atLeast(c, d, s, k, q);
      @ public static model strictly_pure helper boolean ofGrowth(\bigint c, \bigint d, \bigint a, \bigint b, \bigint m, \bigint n,
      @     \bigint i, \bigint j, \bigint p, \bigint q, \bigint e, \bigint f, \bigint g, \bigint h, \bigint u, \bigint v,
      @     \bigint r, \bigint s, \bigint k); @*/

    /** [MEM-DIRECT] From c* >= i/j and a line (l - t x)/q below phi. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 <= i && 0 < j && 0 <= t && 0 < q && Quantity.atLeast(Clustering.constant(c), i, j);
      @ requires Divergence.phiAboveLine(l, t, q) && i * t <= s * j && k * j <= i * l;
      @ ensures \result && atLeast(c, d, s, k, q);
      @ public static model strictly_pure helper boolean ofConstant(\bigint c, \bigint d, \bigint i, \bigint j, \bigint l, \bigint t,
      @     \bigint s, \bigint k, \bigint q); @*/

    /**
     * [BOOL-TV-COST] From lambda <= p/q, tau_n <= e/f and a line that what is known of the centre is above, wherever errors are:
     * mem_n >= (1/tau_n - 1) (i/w - (t/w) x).
     */
    /*@ public normal_behavior
      @ requires n >= 1 && m >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < e && e <= f && 0 < w && 0 <= t && 0 < v && g <= 0;
      @ requires Quantity.atMost(Quantity.root(m, a, b), p, q)
      @   && Quantity.atMost(Clustering.tau(Clustering.coordinate(1, n, m, a, b)), e, f);
      @ requires BooleanClustering.centreAboveLine(p, q, g, i, t, w);
      @ requires (f - e) * t * v <= s * (e * w) && k * (e * w) <= (f - e) * i * v;
      @ ensures \result && atLeast(Clustering.coordinate(1, n, m, a, b), d, s, k, v);
      @ public static model strictly_pure helper boolean ofCentre(\bigint n, \bigint m, \bigint a, \bigint b, \bigint d, \bigint p,
      @     \bigint q, \bigint e, \bigint f, \bigint g, \bigint i, \bigint t, \bigint w, \bigint s, \bigint k, \bigint v); @*/

    /**
     * [BOOL-IB-COST] From lambda <= p/q and lambda <= x/y, a line that what is known of the centre is above, wherever errors are, and
     * factors c of which sum_k P(k) ln g_k is at least l/r, and which prove e/f <= 1 for the weights: mem_n >= (f/e - 1) (i/w - (t/w) x)
     * + d l/r.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && m >= 0 && 0 < a && a < b && d >= 1 && 0 < p && p < q && 0 < x && x < y && c >= 0 && 0 < e && e <= f && 0 < r;
      @ requires 0 < w && 0 <= t && 0 < v && g <= 0;
      @ requires Quantity.atMost(Quantity.root(m, a, b), p, q) && Quantity.atMost(Quantity.root(m, a, b), x, y);
      @ requires Factors.logsAtLeast(n, c, x, y, Target.size(Target.law(1, n, 1, x, y)), l, r);
      @ requires Target.coefficientAtMost(Target.law(2, n, c, x, y), e, f);
      @ requires BooleanClustering.centreAboveLine(p, q, g, i, t, w);
      @ requires (f - e) * t * v <= s * (e * w) && k * (e * w) <= (f - e) * i * v && h * r <= d * l * v;
      @ ensures \result && atLeast(Clustering.coordinate(1, n, m, a, b), d, s, k + h, v);
      @ public static model strictly_pure helper boolean ofPrice(\bigint n, \bigint m, \bigint a, \bigint b, \bigint d, \bigint p,
      @     \bigint q, \bigint x, \bigint y, \bigint c, \bigint e, \bigint f, \bigint l, \bigint r, \bigint g, \bigint i,
      @     \bigint t, \bigint w, \bigint s, \bigint k, \bigint h, \bigint v); @*/

    /**
     * [SPARSE-TV-COST] As SPARSE-TV of {@link SparseClustering}: the signs have the mean x/y if all samples are 1, their coefficient is at
     * most e/f, and a fresh sample is a copy of them with a signal of at most l/k; i/j = s and u/v = q. With a line that what is known of
     * a Boolean centre with this signal is above, wherever errors are: mem_n >= (1 - q) (f/e) (h/o - (t/o) x), which is c/p - 1 times it.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && d >= 1 && 0 < i && 0 < j && 0 < u && u < v && 0 < x && x <= y;
      @ requires i * (b * w) == (a * w + (b - a)) * j && u * (a * w + (b - a)) == (a * w) * v;
      @ requires 0 < l && l < k && u * (k * y) <= v * (l * x) && 0 < e && 0 < f && 0 <= t && 0 < o && 0 < r && g <= 0;
      @ requires Target.coefficientAtMost(Target.law(0, i, j, x, y), e, f) && BooleanClustering.centreAboveLine(l, k, g, h, t, o);
      @ requires p == v * e && c == v * e + (v - u) * f && (c - p) * t * r <= s * (p * o) && m * (p * o) <= (c - p) * h * r;
      @ ensures \result && atLeast(Clustering.coordinate(2, n, 0, a, b), d, s, m, r);
      @ public static model strictly_pure helper boolean ofSigns(\bigint n, \bigint a, \bigint b, \bigint w, \bigint d, \bigint i,
      @     \bigint j, \bigint u, \bigint v, \bigint x, \bigint y, \bigint e, \bigint f, \bigint l, \bigint k, \bigint g,
      @     \bigint h, \bigint t, \bigint o, \bigint p, \bigint c, \bigint s, \bigint m, \bigint r); @*/

    /** [DOMINATION] Who has m <= n samples does not pay less. */
    /*@ public normal_behavior
      @ requires 1 <= m && m <= n && d >= 1 && 0 < q && atLeast(Clustering.coordinate(i, n, k, a, b), d, s, l, q);
      @ ensures \result && atLeast(Clustering.coordinate(i, m, k, a, b), d, s, l, q);
      @ public static model strictly_pure helper boolean ofFewer(\bigint i, \bigint n, \bigint k, \bigint a, \bigint b, \bigint m,
      @     \bigint d, \bigint s, \bigint l, \bigint q); @*/

    /** [MIX-COST] The mean of two prices, with the shares i and j. */
    /*@ public normal_behavior
      @ requires d >= 1 && 0 < q && 0 <= i && 0 <= j && 0 < i + j && atLeast(c, d, s, k, q) && atLeast(c, d, t, l, q);
      @ requires i * s + j * t <= u * (i + j) && v * (i + j) <= i * k + j * l;
      @ ensures \result && atLeast(c, d, u, v, q);
      @ public static model strictly_pure helper boolean mean(\bigint c, \bigint d, \bigint i, \bigint s, \bigint k, \bigint j, \bigint t,
      @     \bigint l, \bigint u, \bigint v, \bigint q); @*/
}
