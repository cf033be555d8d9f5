package analysis;

/**
 * A fair sign A that is to be learnt from an observation B, through the law of r = E[A | B] [SDPI-BINARY]. All laws here are symmetric and
 * finite: |r| takes the values r_0 >= r_1 >= .. >= 0 with probabilities W_0, W_1, .., its atoms, and its sign is fair. Lam(t) = ln E e^(t
 * r) = ln sum W_i cosh(t r_i). A law is named by an integer, see {@code law}. The relations are between rationals; denominators are
 * positive.
 */
public final class Target {
    /**
     * The name of a law. Kind 0, SPARSE: r = c/d and -c/d with probability a/(2b) each, else 0; 0 < a <= b, 0 < c <= d; two atoms.
     * Kind 1, BOOL: the sign of a cluster seen in n = a samples of mean c/d, 0 < c < d; b = 1. Atom i is i or n-i samples of one sign.
     * Kind 2, BOOL-IB: no law but weights, see {@link Factors}: those of kind 1 times factors. Sums, Lam, {@code below} and {@code
     * coefficientAtMost} mean the same with such W_i. What is said of weights from below, of their moments or of the slopes of Lam is never
     * true: lower bounds of atoms, moments of one atom or more, and slopes are those of laws.
     */
    /*@ public static model no_state strictly_pure helper \bigint law(\bigint kind, \bigint a, \bigint b, \bigint c, \bigint d); @*/

    /** The number of atoms. */
    /*@ public static model no_state strictly_pure helper \bigint size(\bigint law); @*/

    /** W_i >= w/s and r_i >= r/s. */
    /*@ public static model no_state strictly_pure helper boolean atomAtLeast(\bigint law, \bigint i, \bigint w, \bigint r, \bigint s); @*/

    /** W_i <= w/s and r_i <= r/s. */
    /*@ public static model no_state strictly_pure helper boolean atomAtMost(\bigint law, \bigint i, \bigint w, \bigint r, \bigint s); @*/

    /** r_0 <= r/s. */
    /*@ public static model no_state strictly_pure helper boolean largestAtMost(\bigint law, \bigint r, \bigint s); @*/

    /** The sum of W_k cosh(t r_k) over i <= k < j is at most p/q, t = tn/td. */
    /*@ public static model no_state strictly_pure helper boolean sumAtMost(\bigint law, \bigint i, \bigint j, \bigint tn, \bigint td,
      @     \bigint p, \bigint q); @*/

    /** The sum of W_k r_k^2 over i <= k < j is between x/s and y/s, and that of W_k r_k^4 at most z/s. */
    /*@ public static model no_state strictly_pure helper boolean moments(\bigint law, \bigint i, \bigint j, \bigint x, \bigint y,
      @     \bigint z, \bigint s); @*/

    /** Lam(tn/td) <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean logMgfAtMost(\bigint law, \bigint tn, \bigint td, \bigint p,
      @     \bigint q); @*/

    /** Lam'(t)/t <= p/q, t = tn/td > 0. */
    /*@ public static model no_state strictly_pure helper boolean slopeAtMost(\bigint law, \bigint tn, \bigint td, \bigint p,
      @     \bigint q); @*/

    /** Lam'(t) <= tanh(u t), t = tn/td > 0, u = un/ud. */
    /*@ public static model no_state strictly_pure helper boolean slopeBelow(\bigint law, \bigint tn, \bigint td, \bigint un,
      @     \bigint ud); @*/

    /** Dber(m) <= u Lam*(m) with Lam*(m) = sup_t (t m - Lam(t)), m = mn/md > 0, u = un/ud. */
    /*@ public static model no_state strictly_pure helper boolean below(\bigint law, \bigint mn, \bigint md, \bigint un, \bigint ud); @*/

    /** eta <= un/ud, eta being the contraction coefficient, the largest Dber(m)/Lam*(m). */
    /*@ public static model no_state strictly_pure helper boolean coefficientAtMost(\bigint law, \bigint un, \bigint ud); @*/

    /** eta >= un/ud. */
    /*@ public static model no_state strictly_pure helper boolean coefficientAtLeast(\bigint law, \bigint un, \bigint ud); @*/

    /** eta = E r^2. */
    /*@ public static model no_state strictly_pure helper boolean coefficientIsSecondMoment(\bigint law); @*/

    /** The sum of W_k r_k over k < i is at most p/s. */
    /*@ public static model no_state strictly_pure helper boolean meanAtMost(\bigint law, \bigint i, \bigint p, \bigint s); @*/

    /** The sum of W_k Dber(r_k) over k < i is at most p/s. */
    /*@ public static model no_state strictly_pure helper boolean informationAtMost(\bigint law, \bigint i, \bigint p, \bigint s); @*/

    /*@ public normal_behavior
      @ requires td > 0 && q > 0;
      @ ensures \result && sumAtMost(law, 0, 0, tn, td, 0, q);
      @ public static model strictly_pure helper boolean noSum(\bigint law, \bigint tn, \bigint td, \bigint q); @*/

    /** The first atom is the largest. */
    /*@ public normal_behavior
      @ requires s > 0 && size(law) >= 1 && atomAtMost(law, 0, w, r, s);
      @ ensures \result && largestAtMost(law, r, s);
      @ public static model strictly_pure helper boolean largest(\bigint law, \bigint w, \bigint r, \bigint s); @*/

    /** One term of the sum: cosh increases. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && td > 0 && s > 0 && q > 0;
      @ requires atomAtMost(law, i, w, r, s) && Cosh.atMost(tn * r, td * s, e, q) && w * e <= p * s;
      @ ensures \result && sumAtMost(law, i, i + 1, tn, td, p, q);
      @ public static model strictly_pure helper boolean termAtMost(\bigint law, \bigint i, \bigint tn, \bigint td, \bigint w, \bigint r,
      @     \bigint s, \bigint e, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires 0 <= i && i <= j && j <= k && k <= size(law) && td > 0 && q > 0 && sumAtMost(law, i, j, tn, td, o, q)
      @   && sumAtMost(law, j, k, tn, td, p, q);
      @ ensures \result && sumAtMost(law, i, k, tn, td, o + p, q);
      @ public static model strictly_pure helper boolean joinSums(\bigint law, \bigint i, \bigint j, \bigint k, \bigint tn, \bigint td,
      @     \bigint o, \bigint p, \bigint q); @*/

    /** Definition of Lam, from an upper bound o/f <= e/f of the sum. */
    /*@ public normal_behavior
      @ requires td > 0 && o <= e && e > 0 && f > 0 && q > 0 && sumAtMost(law, 0, size(law), tn, td, o, f) && Ln.atMost(e, f, p, q);
      @ ensures \result && logMgfAtMost(law, tn, td, p, q);
      @ public static model strictly_pure helper boolean defineLogMgfAtMost(\bigint law, \bigint tn, \bigint td, \bigint o, \bigint e,
      @     \bigint f, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires s > 0 && 0 <= i && i <= size(law);
      @ ensures \result && moments(law, i, i, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean noMoments(\bigint law, \bigint i, \bigint s); @*/

    /** The moments of one atom, from v, a below and w, b above its probability and value. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && 0 <= v && 0 <= a && atomAtLeast(law, i, v, a, s) && atomAtMost(law, i, w, b, s);
      @ requires x * (s * s) <= v * (a * a) && w * (b * b) <= y * (s * s) && w * ((b * b) * (b * b)) <= z * ((s * s) * (s * s));
      @ ensures \result && moments(law, i, i + 1, x, y, z, s);
      @ public static model strictly_pure helper boolean momentsOfAtom(\bigint law, \bigint i, \bigint v, \bigint a, \bigint w, \bigint b,
      @     \bigint x, \bigint y, \bigint z, \bigint s); @*/

    /*@ public normal_behavior
      @ requires 0 <= i && i <= j && j <= k && k <= size(law) && s > 0 && moments(law, i, j, x, y, z, s) && moments(law, j, k, u, v, w, s);
      @ ensures \result && moments(law, i, k, x + u, y + v, z + w, s);
      @ public static model strictly_pure helper boolean joinMoments(\bigint law, \bigint i, \bigint j, \bigint k, \bigint x, \bigint y,
      @     \bigint z, \bigint u, \bigint v, \bigint w, \bigint s); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && meanAtMost(law, 0, 0, s);
      @ public static model strictly_pure helper boolean noMean(\bigint law, \bigint s); @*/

    /** One atom more, from its probability and value, the latter cut off at 1. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && atomAtMost(law, i, w, r, s) && meanAtMost(law, i, p, s);
      @ requires 0 <= x && (r <= x || x == s) && w * x <= (q - p) * s;
      @ ensures \result && meanAtMost(law, i + 1, q, s);
      @ public static model strictly_pure helper boolean moreMean(\bigint law, \bigint i, \bigint w, \bigint r, \bigint x, \bigint p,
      @     \bigint q, \bigint s); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && informationAtMost(law, 0, 0, s);
      @ public static model strictly_pure helper boolean noInformation(\bigint law, \bigint s); @*/

    /** One atom more, from its probability and value, the latter cut off at 1: Dber increases [DBER]. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < size(law) && s > 0 && atomAtMost(law, i, w, r, s) && informationAtMost(law, i, p, s);
      @ requires 0 <= x && x <= s && (r <= x || x == s) && Dber.atMost(x, s, e, s) && w * e <= (q - p) * s;
      @ ensures \result && informationAtMost(law, i + 1, q, s);
      @ public static model strictly_pure helper boolean moreInformation(\bigint law, \bigint i, \bigint w, \bigint r, \bigint x,
      @     \bigint e, \bigint p, \bigint q, \bigint s); @*/

    /**
     * [SDPI-SLOPE] For 0 < t <= o/s and g/s >= E r^4 cosh(r_0 o/s): E r sinh(t r) <= t (y/s + (g/s) t^2/6) and E cosh(t r) >= 1 + (x/s)
     * t^2/2, so Lam'(t)/t <= (6 y + g t^2)/(3 (2 s + x t^2)).
     */
    /*@ public normal_behavior
      @ requires s > 0 && x >= 0 && 0 < tn && 0 < td && tn * s <= o * td && f > 0;
      @ requires moments(law, 0, size(law), x, y, z, s) && largestAtMost(law, r, s) && Cosh.atMost(o * r, s * s, e, f) && z * e <= g * f;
      @ ensures \result && slopeAtMost(law, tn, td, 6 * y * (td * td) + g * (tn * tn), 3 * (2 * s * (td * td) + x * (tn * tn)));
      @ public static model strictly_pure helper boolean slopeByMoments(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r, \bigint s,
      @     \bigint o, \bigint e, \bigint f, \bigint g, \bigint tn, \bigint td); @*/

    /** [SDPI-SLOPE] tanh x >= x - x^3/3 for x >= 0: from Lam'(t)/t <= p/q <= u - u^3 t^2/3. */
    /*@ public normal_behavior
      @ requires 0 < tn && 0 < td && q > 0 && un > 0 && ud > 0 && slopeAtMost(law, tn, td, p, q);
      @ requires p * (3 * (ud * ud * ud) * (td * td)) <= (un * (3 * (ud * ud) * (td * td) - (un * un) * (tn * tn))) * q;
      @ ensures \result && slopeBelow(law, tn, td, un, ud);
      @ public static model strictly_pure helper boolean defineSlopeBelow(\bigint law, \bigint tn, \bigint td, \bigint p, \bigint q,
      @     \bigint un, \bigint ud); @*/

    /**
     * [SDPI-SLOPE] If Lam'(t) <= tanh(u t) for 0 < t <= o/s, then Dber(m) <= u Lam*(m) for every m <= u o/s - (u o/s)^3/3 <= tanh(u o/s).
     */
    /*@ public normal_behavior
      @ requires un > 0 && ud > 0 && o > 0 && s > 0 && 0 < mn && 0 < md;
      @ requires (\forall \bigint tn, td; 0 < tn && 0 < td && tn * s <= o * td; slopeBelow(law, tn, td, un, ud));
      @ requires mn * (3 * (ud * ud * ud) * (s * s * s)) <= md * (un * o * (3 * (ud * ud) * (s * s) - (un * un) * (o * o)));
      @ ensures \result && below(law, mn, md, un, ud);
      @ public static model strictly_pure helper boolean belowBySlope(\bigint law, \bigint o, \bigint s, \bigint un, \bigint ud, \bigint mn,
      @     \bigint md); @*/

    /** [SDPI-BINARY] Lam*(m) >= t m - Lam(t): from Lam(t) <= l/s and Dber(m) <= u (t m - l/s), t = tn/s. */
    /*@ public normal_behavior
      @ requires un >= 0 && ud > 0 && s > 0 && 0 < mn && mn <= md && logMgfAtMost(law, tn, s, l, s);
      @ requires Dber.atMost(mn, md, un * tn * mn - un * l * md, md * (ud * s));
      @ ensures \result && below(law, mn, md, un, ud);
      @ public static model strictly_pure helper boolean belowAtSlope(\bigint law, \bigint tn, \bigint s, \bigint l, \bigint un, \bigint ud,
      @     \bigint mn, \bigint md); @*/

    /** [SDPI-BINARY] eta is the supremum over 0 < m <= r_0; rational m are enough, and r/s >= r_0. */
    /*@ public normal_behavior
      @ requires un >= 0 && ud > 0 && s > 0 && largestAtMost(law, r, s);
      @ requires (\forall \bigint mn, md; 0 < mn && 0 < md && mn * s <= r * md; below(law, mn, md, un, ud));
      @ ensures \result && coefficientAtMost(law, un, ud);
      @ public static model strictly_pure helper boolean defineCoefficientAtMost(\bigint law, \bigint r, \bigint s, \bigint un,
      @     \bigint ud); @*/

    /** [SDPI-BINARY-CHORD] eta = v = E r^2 if r_0^2 <= 3 v - 2 v^2; from x/s <= v and r/s >= r_0. */
    /*@ public normal_behavior
      @ requires s > 0 && x >= 0 && moments(law, 0, size(law), x, y, z, s) && largestAtMost(law, r, s) && r * r <= x * (3 * s - 2 * x);
      @ ensures \result && coefficientIsSecondMoment(law);
      @ public static model strictly_pure helper boolean coefficientByChord(\bigint law, \bigint x, \bigint y, \bigint z, \bigint r,
      @     \bigint s); @*/

    /** If eta = E r^2, eta <= y/s for an upper bound y/s of that. */
    /*@ public normal_behavior
      @ requires s > 0 && coefficientIsSecondMoment(law) && moments(law, 0, size(law), x, y, z, s);
      @ ensures \result && coefficientAtMost(law, y, s);
      @ public static model strictly_pure helper boolean secondMomentAtMost(\bigint law, \bigint x, \bigint y, \bigint z, \bigint s); @*/

    /** [SDPI-BINARY] eta >= E r^2 >= x/s. */
    /*@ public normal_behavior
      @ requires s > 0 && moments(law, 0, size(law), x, y, z, s);
      @ ensures \result && coefficientAtLeast(law, x, s);
      @ public static model strictly_pure helper boolean secondMomentAtLeast(\bigint law, \bigint x, \bigint y, \bigint z, \bigint s); @*/

    /** [SPARSE] The atoms: W_0 = a/b, r_0 = c/d, W_1 = 1 - a/b, r_1 = 0. */
    /*@ public normal_behavior
      @ requires 0 < a && a <= b && 0 < c && c <= d && s > 0;
      @ requires v * b <= s * a && s * a <= w * b && k * d <= s * c && s * c <= r * d;
      @ ensures \result && size(law(0, a, b, c, d)) == 2;
      @ ensures atomAtLeast(law(0, a, b, c, d), 0, v, k, s) && atomAtMost(law(0, a, b, c, d), 0, w, r, s);
      @ ensures atomAtLeast(law(0, a, b, c, d), 1, s - w, 0, s) && atomAtMost(law(0, a, b, c, d), 1, s - v, 0, s);
      @ public static model strictly_pure helper boolean threePoints(\bigint a, \bigint b, \bigint c, \bigint d, \bigint v, \bigint w,
      @     \bigint k, \bigint r, \bigint s); @*/

    /**
     * [SDPI-BINARY] eta >= D(Q_A || P_A)/D(Q || P), for P = law(0, a, b, c, d) and a law Q that gives c/d and -c/d together z/w and their
     * difference x/w: Q_A has the mean c x/(d w), and D(Q || P) = d2(z/w || a/b) + (z/w) Dber(x/z). From their bounds e/s, and g/s and h/s.
     */
    /*@ public normal_behavior
      @ requires 0 < a && a < b && 0 < c && c <= d && 0 < x && x <= z && z <= w && s > 0 && p >= 0 && q > 0;
      @ requires Dber.atLeast(c * x, d * w, e, s) && Divergence.atMost(z * b, a * w, b * w, g, s) && Dber.atMost(x, z, h, s);
      @ requires p * (g * w + z * h) <= q * (e * w);
      @ ensures \result && coefficientAtLeast(law(0, a, b, c, d), p, q);
      @ public static model strictly_pure helper boolean point(\bigint a, \bigint b, \bigint c, \bigint d, \bigint z, \bigint x, \bigint w,
      @     \bigint e, \bigint g, \bigint h, \bigint s, \bigint p, \bigint q); @*/
}
