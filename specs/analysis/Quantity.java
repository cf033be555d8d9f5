package analysis;

/**
 * Real numbers that have a name, an integer: a root, or what {@link Clustering} names. A quantity may be infinite: then it is at least
 * every number. p/q, r/s and the like are rational numbers with positive denominators.
 */
public final class Quantity {
    /** x >= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atLeast(\bigint x, \bigint p, \bigint q); @*/

    /** x <= p/q. */
    /*@ public static model no_state strictly_pure helper boolean atMost(\bigint x, \bigint p, \bigint q); @*/

    /** The positive number whose power 2^k is a/b; k >= 0, a and b are positive. */
    /*@ public static model no_state strictly_pure helper \bigint root(\bigint k, \bigint a, \bigint b); @*/

    /** An amount of information in bits, of x nats. */
    /*@ public static model no_state strictly_pure helper \bigint inBits(\bigint x); @*/

    /** [MONO] A number below a lower bound is a lower bound. */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && atLeast(x, p, q) && r * q <= p * s;
      @ ensures \result && atLeast(x, r, s);
      @ public static model strictly_pure helper boolean weakenAtLeast(\bigint x, \bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** [MONO] A number above an upper bound is an upper bound. */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && atMost(x, p, q) && p * s <= r * q;
      @ ensures \result && atMost(x, r, s);
      @ public static model strictly_pure helper boolean weakenAtMost(\bigint x, \bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** Definition of a root, from below: it is at least p/q if the root of a power lower by one is at least (p/q)^2. */
    /*@ public normal_behavior
      @ requires k >= 0 && 0 < a && 0 < b && 0 < p && 0 < q;
      @ requires k == 0 ? p * b <= a * q : atLeast(root(k - 1, a, b), p * p, q * q);
      @ ensures \result && atLeast(root(k, a, b), p, q);
      @ public static model strictly_pure helper boolean rootAtLeast(\bigint k, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** Definition of a root, from above. */
    /*@ public normal_behavior
      @ requires k >= 0 && 0 < a && 0 < b && 0 < p && 0 < q;
      @ requires k == 0 ? a * q <= p * b : atMost(root(k - 1, a, b), p * p, q * q);
      @ ensures \result && atMost(root(k, a, b), p, q);
      @ public static model strictly_pure helper boolean rootAtMost(\bigint k, \bigint a, \bigint b, \bigint p, \bigint q); @*/

    /** [BITS] From ln 2 <= (p/q)/(r/s) for positive r. */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && p >= 0 && atLeast(x, p, q);
      @ requires r <= 0 || Ln.atMost(2, 1, p * s, q * r);
      @ ensures \result && atLeast(inBits(x), r, s);
      @ public static model strictly_pure helper boolean bitsAtLeast(\bigint x, \bigint p, \bigint q, \bigint r, \bigint s); @*/

    /** [BITS] From ln 2 >= (p/q)/(r/s). */
    /*@ public normal_behavior
      @ requires q > 0 && s > 0 && r > 0 && atMost(x, p, q);
      @ requires Ln.atLeast(2, 1, p * s, q * r);
      @ ensures \result && atMost(inBits(x), r, s);
      @ public static model strictly_pure helper boolean bitsAtMost(\bigint x, \bigint p, \bigint q, \bigint r, \bigint s); @*/
}
