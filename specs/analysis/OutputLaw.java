package analysis;

/**
 * A binary output A that is to be learnt from an input B with a given law, through the law of x = P(A=1 | B) [CH-BINARY,
 * SDPI-BINARY-GENERAL]. The input has finitely many letters, numbered from 0; letter i has the probability (a_i + c_i)/N and x_i = c_i/(a_i
 * + c_i), with N the sum of all a_i + c_i. So P(A=1) = M/N with M the sum of all c_i. Lam(t) = ln E e^(t x), Lam*(x) = sup_t (t x -
 * Lam(t)), and d2(x || M/N) is what the output tells if its law is x. A law is named by an integer, see {@link #law}. The relations are
 * between rationals; denominators are positive.
 */
public final class OutputLaw {
    /**
     * The law of whether the output is y, 0 or 1, for the joint law c of n inputs and two outputs, counts over d as in {@link JointLaw}:
     * letter i is input i, c_i its count of the output y and a_i that of the other one. An input whose counts are both 0 never occurs, and
     * has no x.
     */
    /*@ public static model no_state strictly_pure helper \bigint law(\bigint c, \bigint n, \bigint d, \bigint y); @*/

    /** The number of letters. */
    /*@ public static model no_state strictly_pure helper \bigint size(\bigint law); @*/

    /** a_i = a and c_i = c, with a, c >= 0 and a + c > 0. */
    /*@ public static model no_state strictly_pure helper boolean letter(\bigint law, \bigint i, \bigint a, \bigint c); @*/

    /**
     * Over the letters k < j: the sum of a_k + c_k is n, that of c_k is m, that of (a_k + c_k) x_k^2 is at most h/s, and every x_k is at
     * most r/s.
     */
    /*@ public static model no_state strictly_pure helper boolean sums(\bigint law, \bigint j, \bigint n, \bigint m, \bigint h, \bigint r,
      @     \bigint s); @*/

    /** (a + c) e^((t/s)(c/(a + c) - b/s)) <= k/s. */
    /*@ public static model no_state strictly_pure helper boolean termAtMost(\bigint a, \bigint c, \bigint t, \bigint b, \bigint s,
      @     \bigint k); @*/

    /** The sum of (a_k + c_k) e^((t/s)(x_k - b/s)) over the letters k < j is at most h/s. */
    /*@ public static model no_state strictly_pure helper boolean mgfAtMost(\bigint law, \bigint j, \bigint t, \bigint b, \bigint s,
      @     \bigint h); @*/

    /** Lam(t/s) - (t/s)(b/s) <= z/s. */
    /*@ public static model no_state strictly_pure helper boolean logMgfAtMost(\bigint law, \bigint t, \bigint b, \bigint s, \bigint z); @*/

    /** Var x <= g/s. */
    /*@ public static model no_state strictly_pure helper boolean varianceAtMost(\bigint law, \bigint g, \bigint s); @*/

    /** d2(e/s || M/N) <= p/s. */
    /*@ public static model no_state strictly_pure helper boolean divergenceAtMost(\bigint law, \bigint e, \bigint s, \bigint p); @*/

    /** d2(x || M/N) <= u Lam*(x) for every x from M/N to e/s, u = un/ud. */
    /*@ public static model no_state strictly_pure helper boolean belowUpTo(\bigint law, \bigint e, \bigint s, \bigint un, \bigint ud); @*/

    /**
     * d2(x || M/N) <= u Lam*(x) for all x from M/N to the largest x_i, u = un/ud. With outputs exchanged too, the contraction coefficient
     * is at most u.
     */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint law, \bigint un, \bigint ud); @*/

    /**
     * For some weights w_k >= 0 of the letters k < j the sum of w_k (a_k + c_k) is z, that of w_k c_k is x, that of (a_k + c_k) w_k ln w_k
     * at most h/s.
     */
    /*@ public static model no_state strictly_pure helper boolean tilted(\bigint law, \bigint j, \bigint z, \bigint x, \bigint h,
      @     \bigint s); @*/

    /** The contraction coefficient is at least p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint law, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && 0 <= y && y <= 1 && JointLaw.isMatrix(c, n, 2, d, m);
      @ ensures \result && size(law(c, n, d, y)) == n;
      @ public static model strictly_pure helper boolean defineSize(\bigint c, \bigint n, \bigint d, \bigint y, \bigint m); @*/

    /** One more input: what was a letter still is. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && 0 <= y && y <= 1 && JointLaw.isMatrix(c, n, 2, d, m) && FiniteChannel.isRow(r, 2, d, k);
      @ requires 0 <= i && i < n && letter(law(c, n, d, y), i, a, b);
      @ ensures \result && letter(law(FiniteChannel.row(c, r, d, 2), n + 1, d, y), i, a, b);
      @ public static model strictly_pure helper boolean earlierLetter(\bigint c, \bigint n, \bigint d, \bigint y, \bigint m, \bigint r,
      @     \bigint k, \bigint i, \bigint a, \bigint b); @*/

    /** One more input, with these counts of the outputs: the last letter. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 0 && 0 <= y && y <= 1 && JointLaw.isMatrix(c, n, 2, d, m);
      @ requires 0 <= p && p <= d && 0 <= q && q <= d && p + q > 0;
      @ ensures \result && letter(law(FiniteChannel.row(c, FiniteChannel.entry(FiniteChannel.entry(0, p, d), q, d), d, 2),
      @   n + 1, d, y), n, y == 0 ? q : p, y == 0 ? p : q);
      @ public static model strictly_pure helper boolean lastLetter(\bigint c, \bigint n, \bigint d, \bigint y, \bigint m, \bigint p,
      @     \bigint q); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && sums(law, 0, 0, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean noSums(\bigint law, \bigint s); @*/

    /** One more letter. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && a >= 0 && c >= 0 && a + c > 0 && letter(law, i, a, c) && sums(law, i, n, m, h, r, s);
      @ requires c * c * s <= k * (a + c) && r <= x && c * s <= x * (a + c);
      @ ensures \result && sums(law, i + 1, n + (a + c), m + c, h + k, x, s);
      @ public static model strictly_pure helper boolean sumsStep(\bigint law, \bigint i, \bigint n, \bigint m, \bigint h, \bigint r,
      @     \bigint s, \bigint a, \bigint c, \bigint k, \bigint x); @*/

    /** Definition, of the exponent x/y. */
    /*@ public normal_behavior
      @ requires s > 0 && a >= 0 && c >= 0 && a + c > 0 && x == t * (c * s - b * (a + c)) && y == s * s * (a + c) && Exp.atMost(x, y, e, s)
      @   && k == (a + c) * e;
      @ ensures \result && termAtMost(a, c, t, b, s, k);
      @ public static model strictly_pure helper boolean defineTermAtMost(\bigint a, \bigint c, \bigint t, \bigint b, \bigint s, \bigint x,
      @     \bigint y, \bigint e, \bigint k); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && mgfAtMost(law, 0, t, b, s, 0);
      @ public static model strictly_pure helper boolean noMgf(\bigint law, \bigint t, \bigint b, \bigint s); @*/

    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && letter(law, i, a, c) && termAtMost(a, c, t, b, s, k) && mgfAtMost(law, i, t, b, s, h);
      @ ensures \result && mgfAtMost(law, i + 1, t, b, s, h + k);
      @ public static model strictly_pure helper boolean mgfStep(\bigint law, \bigint i, \bigint a, \bigint c, \bigint t, \bigint b,
      @     \bigint s, \bigint k, \bigint h); @*/

    /** Definition of Lam, from an upper bound h/s <= g/s of the sum. */
    /*@ public normal_behavior
      @ requires s > 0 && n > 0 && h <= g && g > 0 && w == n * s && sums(law, size(law), n, m, i, r, s)
      @   && mgfAtMost(law, size(law), t, b, s, h) && Ln.atMost(g, w, z, s);
      @ ensures \result && logMgfAtMost(law, t, b, s, z);
      @ public static model strictly_pure helper boolean defineLogMgfAtMost(\bigint law, \bigint n, \bigint m, \bigint i, \bigint r,
      @     \bigint s, \bigint t, \bigint b, \bigint h, \bigint g, \bigint w, \bigint z); @*/

    /** Var x = E x^2 - (M/N)^2. */
    /*@ public normal_behavior
      @ requires s > 0 && n > 0 && sums(law, size(law), n, m, h, r, s) && h * n - m * m * s <= g * (n * n);
      @ ensures \result && varianceAtMost(law, g, s);
      @ public static model strictly_pure helper boolean defineVarianceAtMost(\bigint law, \bigint n, \bigint m, \bigint h, \bigint r,
      @     \bigint s, \bigint g); @*/

    /** Definition, of e/s and M/N over a common denominator. */
    /*@ public normal_behavior
      @ requires s > 0 && 0 < m && m < n && 0 <= e && e <= s && sums(law, size(law), n, m, h, r, s) && x == e * n && y == m * s
      @   && w == s * n && Divergence.atMost(x, y, w, p, s);
      @ ensures \result && divergenceAtMost(law, e, s, p);
      @ public static model strictly_pure helper boolean defineDivergenceAtMost(\bigint law, \bigint n, \bigint m, \bigint h, \bigint r,
      @     \bigint s, \bigint e, \bigint x, \bigint y, \bigint w, \bigint p); @*/

    /** There is no x from M/N to 0. */
    /*@ public normal_behavior
      @ requires s > 0 && ud > 0 && un >= 0 && 0 < m && m < n && sums(law, size(law), n, m, h, r, s);
      @ ensures \result && belowUpTo(law, 0, s, un, ud);
      @ public static model strictly_pure helper boolean nothing(\bigint law, \bigint n, \bigint m, \bigint h, \bigint r, \bigint s,
      @     \bigint un, \bigint ud); @*/

    /**
     * [SDPI-BINARY-GENERAL] The step next to M/N, by Bennett's inequality: with D = d/(n s) = e/s - M/N <= V = g/s, Var x <= V, and x - M/N
     * <= 1, Lam(t) - t M/N <= (V + D/2) t^2/2 for 0 <= t <= D/V, and d2(x || M/N) <= (x - M/N)^2/2 times the larger one of 1/(y(1-y)) at y
     * = M/N and y = e/s.
     */
    /*@ public normal_behavior
      @ requires s > 0 && ud > 0 && un >= 0 && 0 < m && m < n && sums(law, size(law), n, m, h, r, s) && varianceAtMost(law, g, s);
      @ requires d == e * n - m * s && d <= g * n && k == 2 * (g * n) + d;
      @ requires ud * n * k <= 2 * s * un * (m * (n - m)) && ud * s * k <= 2 * n * un * (e * (s - e));
      @ ensures \result && belowUpTo(law, e, s, un, ud);
      @ public static model strictly_pure helper boolean nearMean(\bigint law, \bigint n, \bigint m, \bigint h, \bigint r, \bigint s,
      @     \bigint g, \bigint e, \bigint d, \bigint k, \bigint un, \bigint ud); @*/

    /**
     * [SDPI-BINARY-GENERAL] An interval: u (t x - Lam(t)) is linear in x and at most u Lam*(x); d2(x || M/N) is convex, and below it at l/s
     * and e/s.
     */
    /*@ public normal_behavior
      @ requires s > 0 && ud > 0 && un >= 0 && 0 <= l && l <= s && 0 <= e && e <= s && belowUpTo(law, l, s, un, ud)
      @   && logMgfAtMost(law, t, b, s, z);
      @ requires divergenceAtMost(law, l, s, p) && p * (ud * s) <= un * (t * (l - b) - z * s);
      @ requires divergenceAtMost(law, e, s, q) && q * (ud * s) <= un * (t * (e - b) - z * s);
      @ ensures \result && belowUpTo(law, e, s, un, ud);
      @ public static model strictly_pure helper boolean extend(\bigint law, \bigint t, \bigint b, \bigint z, \bigint l, \bigint p,
      @     \bigint e, \bigint q, \bigint s, \bigint un, \bigint ud); @*/

    /** No x_i is above r/s. */
    /*@ public normal_behavior
      @ requires s > 0 && ud > 0 && un >= 0 && belowUpTo(law, e, s, un, ud) && sums(law, size(law), n, m, h, r, s) && r <= e;
      @ ensures \result && atMost(law, un, ud);
      @ public static model strictly_pure helper boolean everywhere(\bigint law, \bigint n, \bigint m, \bigint h, \bigint r, \bigint e,
      @     \bigint s, \bigint un, \bigint ud); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && tilted(law, 0, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean notTilted(\bigint law, \bigint s); @*/

    /** One more letter, of weight w with ln w <= k/s. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && letter(law, i, a, c) && w >= 0 && tilted(law, i, z, x, h, s);
      @ requires (w == 0 ? k == 0 : Ln.atMost(w, 1, k, s)) && y == w * c && v == w * (a + c) && g == v * k;
      @ ensures \result && tilted(law, i + 1, z + v, x + y, h + g, s);
      @ public static model strictly_pure helper boolean tiltStep(\bigint law, \bigint i, \bigint a, \bigint c, \bigint w, \bigint k,
      @     \bigint y, \bigint v, \bigint g, \bigint z, \bigint x, \bigint h, \bigint s); @*/

    /**
     * [SDPI-BINARY-GENERAL] The ratio d2(x/z || M/N)/D(Q || P) of the law Q that gives letter i the probability w_i (a_i + c_i)/z:
     * D(Q || P) = (1/z) sum (a_i + c_i) w_i ln w_i + ln(n/z), from its bounds h/(z s) and l/s, and a lower bound f/s of the divergence.
     */
    /*@ public normal_behavior
      @ requires s > 0 && 0 < m && m < n && sums(law, size(law), n, m, j, r, s) && tilted(law, size(law), z, x, h, s) && 0 < z && 0 <= x
      @   && x <= z;
      @ requires Ln.atMost(n, z, l, s) && a == x * n && b == m * z && w == z * n && Divergence.atLeast(a, b, w, f, s);
      @ requires q > 0 && h + l * z > 0 && p * (h + l * z) <= q * (f * z);
      @ ensures \result && atLeast(law, p, q);
      @ public static model strictly_pure helper boolean point(\bigint law, \bigint n, \bigint m, \bigint j, \bigint r, \bigint s,
      @     \bigint z, \bigint x, \bigint h, \bigint l, \bigint a, \bigint b, \bigint w, \bigint f, \bigint p, \bigint q); @*/

    /** [CH-BINARY] Both outputs together: the x below M/N are those above it of the other output. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 1 && 0 <= p && 0 < q && JointLaw.isMatrix(c, n, 2, d, d);
      @ requires atMost(law(c, n, d, 0), p, q) && atMost(law(c, n, d, 1), p, q);
      @ ensures \result && Quantity.atMost(JointLaw.coefficient(JointLaw.law(c, n, 2, d)), p, q);
      @ public static model strictly_pure helper boolean coefficientAtMost(\bigint c, \bigint n, \bigint d, \bigint p, \bigint q); @*/

    /** [CH-BINARY] What is learnt of either output is what the channel keeps. */
    /*@ public normal_behavior
      @ requires d >= 1 && n >= 1 && 0 < q && 0 <= y && y <= 1 && JointLaw.isMatrix(c, n, 2, d, d);
      @ requires atLeast(law(c, n, d, y), p, q);
      @ ensures \result && Quantity.atLeast(JointLaw.coefficient(JointLaw.law(c, n, 2, d)), p, q);
      @ public static model strictly_pure helper boolean coefficientAtLeast(\bigint c, \bigint n, \bigint d, \bigint y, \bigint p,
      @     \bigint q); @*/
}
