package analysis;

/**
 * How the mean r of a fair sign A given B is skewed when A = +1 [SDPI-BINARY-SKEW], for a law as in {@code Target} and v = E r^2: with (x)+
 * = max(x, 0), F(y) = sum over k of W_k (1 - r_k) ((v + r_k - y)+)^2 - W_k (1 + r_k) ((r_k - v - y)+)^2. Denominators are positive. What is
 * said of F, of one term of it or more, or of one r_k or more, is said of laws, and never true of weights.
 */
public final class Skew {
    /**
     * The sum of W_k (1 - r_k) ((v + r_k - y)+)^2 over k < i, minus that of W_k (1 + r_k) ((r_k - v - y)+)^2 over k < j, is at least
     * a/s^3 - 2 (b/s^2) y + (c/s) y^2 for 0 <= y <= h/s.
     */
    /*@ public static model no_state strictly_pure helper boolean partAtLeast(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a,
      @     \bigint b, \bigint c, \bigint s); @*/

    /** r_k - v <= z/s for all k >= j. */
    /*@ public static model no_state strictly_pure helper boolean restAtMost(\bigint law, \bigint j, \bigint z, \bigint s); @*/

    /** F(yn/yd) >= 0. */
    /*@ public static model no_state strictly_pure helper boolean holdsAt(\bigint law, \bigint yn, \bigint yd); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && partAtLeast(law, 0, 0, h, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean noPart(\bigint law, \bigint h, \bigint s); @*/

    /**
     * One term more of the first sum, as far as y is at most its node, m/s or more: from w, r below and u, t above W_i and r_i, and x below
     * v.
     */
    /*@ public normal_behavior
      @ requires 0 <= i && i < Target.size(law) && 0 <= j && j <= Target.size(law) && s > 0 && 0 <= w;
      @ requires partAtLeast(law, i, j, h, a, b, c, s) && Target.atomAtLeast(law, i, w, r, s) && Target.atomAtMost(law, i, u, t, s);
      @ requires Target.moments(law, 0, Target.size(law), x, y, z, s) && p * s <= w * (s - t) && m <= x + r && g <= h && g <= m;
      @ ensures \result && partAtLeast(law, i + 1, j, g, a + p * (m * m), b + p * m, c + p, s);
      @ public static model strictly_pure helper boolean morePlus(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a, \bigint b,
      @     \bigint c, \bigint w, \bigint r, \bigint u, \bigint t, \bigint x, \bigint y, \bigint z, \bigint p, \bigint m, \bigint g,
      @     \bigint s); @*/

    /** One term more of the second sum, whose node is at most m/s: from u, t above W_j and r_j, and x below v. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= Target.size(law) && 0 <= j && j < Target.size(law) && s > 0;
      @ requires partAtLeast(law, i, j, h, a, b, c, s) && Target.atomAtMost(law, j, u, t, s);
      @ requires Target.moments(law, 0, Target.size(law), x, y, z, s) && u * (s + t) <= q * s && t - x <= m && g <= h;
      @ ensures \result && partAtLeast(law, i, j + 1, g, a - q * (m * m), b - q * m, c - q, s);
      @ public static model strictly_pure helper boolean moreMinus(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a, \bigint b,
      @     \bigint c, \bigint u, \bigint t, \bigint x, \bigint y, \bigint z, \bigint q, \bigint m, \bigint g, \bigint s); @*/

    /** The values descend. */
    /*@ public normal_behavior
      @ requires 0 <= j
      @   && j < Target.size(law)
      @   && s > 0
      @   && Target.atomAtMost(law, j, u, t, s)
      @   && Target.moments(law, 0, Target.size(law), x, y, z, s)
      @   && t - x <= e;
      @ ensures \result && restAtMost(law, j, e, s);
      @ public static model strictly_pure helper boolean rest(\bigint law, \bigint j, \bigint u, \bigint t, \bigint x, \bigint y, \bigint z,
      @     \bigint e, \bigint s); @*/

    /*@ public normal_behavior
      @ requires s > 0;
      @ ensures \result && restAtMost(law, Target.size(law), e, s);
      @ public static model strictly_pure helper boolean noRest(\bigint law, \bigint e, \bigint s); @*/

    /**
     * No term of the first sum is negative, those of the second from j on are 0 for y >= e/s, and a quadratic with such Bernstein
     * coefficients is not negative.
     */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= Target.size(law) && 0 <= j && j <= Target.size(law) && s > 0 && 0 <= e
      @   && partAtLeast(law, i, j, h, a, b, c, s) && restAtMost(law, j, e, s);
      @ requires 0 <= a - 2 * b * e + c * (e * e) && 0 <= a - b * (e + h) + c * (e * h) && 0 <= a - 2 * b * h + c * (h * h);
      @ requires 0 < yd && e * yd <= yn * s && yn * s <= h * yd;
      @ ensures \result && holdsAt(law, yn, yd);
      @ public static model strictly_pure helper boolean between(\bigint law, \bigint i, \bigint j, \bigint h, \bigint a, \bigint b,
      @     \bigint c, \bigint e, \bigint s, \bigint yn, \bigint yd); @*/

    /** [SDPI-BINARY-SKEW] If F(y) >= 0 for y >= 0, rational y being enough, then eta = E r^2. */
    /*@ public normal_behavior
      @ requires (\forall \bigint yn, yd; 0 <= yn && 0 < yd; holdsAt(law, yn, yd));
      @ ensures \result && Target.coefficientIsSecondMoment(law);
      @ public static model strictly_pure helper boolean coefficientBySkew(\bigint law); @*/
}
