package analysis;

/**
 * What LEMMA-I compares: a sign X that is b with the chance (b+l)/(2b), else -b, so that its mean is l, 0 < l < b; a standard normal Z
 * independent of it; noise of the standard deviation w > 0, and a normal variable of the standard deviation r > w. The difference of the
 * calls at c is E (r Z - c)+ - E (X - l + w Z - c)+.
 */
public final class NoisySign {
    /** The calls of r Z are at least those of X - l + w Z, at every c. */
    /*@ public static model no_state strictly_pure helper boolean isSpread(\bigint b, \bigint l, \bigint w, \bigint r); @*/

    /** X - l + w Z has the larger density at x. */
    /*@ public static model no_state strictly_pure helper boolean isDenser(\bigint b, \bigint l, \bigint w, \bigint r, \bigint x); @*/

    /** r Z has the larger density at x. */
    /*@ public static model no_state strictly_pure helper boolean isThinner(\bigint b, \bigint l, \bigint w, \bigint r, \bigint x); @*/

    /** 2 b r e^(-c^2/(2 r^2)) - w ((b+l) e^(-(c-b+l)^2/(2 w^2)) + (b-l) e^(-(c+b+l)^2/(2 w^2))) is at least h/u. */
    /*@ public static model no_state strictly_pure helper boolean heightAtLeast(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c,
      @     \bigint h, \bigint u); @*/

    /** The height over sqrt(2 pi), less (b^2-l^2) (Phi((b-l-c)/w) - Phi(-(b+l+c)/w)), is at least k/u. */
    /*@ public static model no_state strictly_pure helper boolean levelAtLeast(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c,
      @     \bigint k, \bigint u); @*/

    /** (b+l) Phi((b-l-c)/w) + (b-l) Phi(-(b+l+c)/w) - 2 b Phi(-c/r) is at least k/u. */
    /*@ public static model no_state strictly_pure helper boolean slopeAtLeast(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c,
      @     \bigint k, \bigint u); @*/

    /** (b+l) Phi((b-l-c)/w) + (b-l) Phi(-(b+l+c)/w) - 2 b Phi(-c/r) is at most k/u. */
    /*@ public static model no_state strictly_pure helper boolean slopeAtMost(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c,
      @     \bigint k, \bigint u); @*/

    /** The tangent at c of the difference of the calls is not negative at x. */
    /*@ public static model no_state strictly_pure helper boolean isTangentAbove(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c,
      @     \bigint x); @*/

    /** [LEMMA-I] The densities, times positive numbers. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && i == x - b + l && j == x + b + l;
      @ requires Exp.atLeast(-(i * i), 2 * (w * w), e, u) && Exp.atLeast(-(j * j), 2 * (w * w), f, u);
      @ requires Exp.atMost(-(x * x), 2 * (r * r), g, u) && 2 * b * w * g < r * ((b + l) * e + (b - l) * f);
      @ ensures \result && isDenser(b, l, w, r, x);
      @ public static model strictly_pure helper boolean denser(\bigint b, \bigint l, \bigint w, \bigint r, \bigint x, \bigint i, \bigint j,
      @     \bigint e, \bigint f, \bigint g, \bigint u); @*/

    /** [LEMMA-I] The same, from the other side. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && i == x - b + l && j == x + b + l;
      @ requires Exp.atMost(-(i * i), 2 * (w * w), e, u) && Exp.atMost(-(j * j), 2 * (w * w), f, u);
      @ requires Exp.atLeast(-(x * x), 2 * (r * r), g, u) && r * ((b + l) * e + (b - l) * f) < 2 * b * w * g;
      @ ensures \result && isThinner(b, l, w, r, x);
      @ public static model strictly_pure helper boolean thinner(\bigint b, \bigint l, \bigint w, \bigint r, \bigint x, \bigint i,
      @     \bigint j, \bigint e, \bigint f, \bigint g, \bigint u); @*/

    /** Definition of the height, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && i == c - b + l && j == c + b + l;
      @ requires Exp.atMost(-(i * i), 2 * (w * w), e, u) && Exp.atMost(-(j * j), 2 * (w * w), f, u);
      @ requires Exp.atLeast(-(c * c), 2 * (r * r), g, u) && h <= 2 * b * r * g - w * ((b + l) * e + (b - l) * f);
      @ ensures \result && heightAtLeast(b, l, w, r, c, h, u);
      @ public static model strictly_pure helper boolean height(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c, \bigint i,
      @     \bigint j, \bigint e, \bigint f, \bigint g, \bigint h, \bigint u); @*/

    /** Definition of the level, from the height h/u at least, v/u >= sqrt(2 pi), Phi((b-l-c)/w) <= p/u and Phi(-(b+l+c)/w) >= q/u. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && 0 < v && 0 <= h && i == c - b + l && j == c + b + l;
      @ requires heightAtLeast(b, l, w, r, c, h, u) && Pi.atMost(v * v, 2 * (u * u));
      @ requires Phi.atMost(-i, w, p, u) && Phi.atLeast(-j, w, q, u) && g * v <= h * u && k <= g - (b * b - l * l) * (p - q);
      @ ensures \result && levelAtLeast(b, l, w, r, c, k, u);
      @ public static model strictly_pure helper boolean level(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c, \bigint i,
      @     \bigint j, \bigint h, \bigint v, \bigint p, \bigint q, \bigint g, \bigint k, \bigint u); @*/

    /** Definition of the slope, from bounds of the three probabilities. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && i == c - b + l && j == c + b + l;
      @ requires Phi.atLeast(-i, w, p, u) && Phi.atLeast(-j, w, q, u) && Phi.atMost(-c, r, o, u);
      @ requires k <= (b + l) * p + (b - l) * q - 2 * b * o;
      @ ensures \result && slopeAtLeast(b, l, w, r, c, k, u);
      @ public static model strictly_pure helper boolean slopeLow(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c, \bigint i,
      @     \bigint j, \bigint p, \bigint q, \bigint o, \bigint k, \bigint u); @*/

    /** Definition of the slope, from the other side. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u && i == c - b + l && j == c + b + l;
      @ requires Phi.atMost(-i, w, p, u) && Phi.atMost(-j, w, q, u) && Phi.atLeast(-c, r, o, u);
      @ requires (b + l) * p + (b - l) * q - 2 * b * o <= k;
      @ ensures \result && slopeAtMost(b, l, w, r, c, k, u);
      @ public static model strictly_pure helper boolean slopeHigh(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c, \bigint i,
      @     \bigint j, \bigint p, \bigint q, \bigint o, \bigint k, \bigint u); @*/

    /** [LEMMA-I] The tangent, which is the level plus x times the slope, over 2 b. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && 0 < u;
      @ requires levelAtLeast(b, l, w, r, c, k, u) && slopeAtLeast(b, l, w, r, c, p, u) && slopeAtMost(b, l, w, r, c, q, u);
      @ requires 0 <= k + p * x && 0 <= k + q * x;
      @ ensures \result && isTangentAbove(b, l, w, r, c, x);
      @ public static model strictly_pure helper boolean tangent(\bigint b, \bigint l, \bigint w, \bigint r, \bigint c, \bigint k,
      @     \bigint p, \bigint q, \bigint x, \bigint u); @*/

    /** [LEMMA-I] Three points. */
    /*@ public normal_behavior
      @ requires 0 < l && l < b && 0 < w && w < r && x < c && c < z;
      @ requires isDenser(b, l, w, r, x) && isThinner(b, l, w, r, c) && isDenser(b, l, w, r, z);
      @ requires isTangentAbove(b, l, w, r, c, x) && isTangentAbove(b, l, w, r, c, z);
      @ ensures \result && isSpread(b, l, w, r);
      @ public static model strictly_pure helper boolean threePoints(\bigint b, \bigint l, \bigint w, \bigint r, \bigint x, \bigint c,
      @     \bigint z); @*/
}
