package org.ironbound.kernel.channel;

import java.math.BigInteger;

/** Definition of the distance of two rows, and its equations, for use in assertions; no Java code. */
public final class Distances {
    private Distances() {
    }

    /**
     * The sum of |p_y - q_y| over {@code y < n}. For numerators of probabilities over a common denominator D this is 2 D times the total
     * variation.
     */
    /*@ public normal_behavior
      @ requires n <= p.length && n <= q.length;
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint distance(BigInteger[] p, BigInteger[] q, \bigint n) {
      @   return n <= 0 ? 0 : distance(p, q, n - 1) + gap(BigInteger.val(p[n - 1]), BigInteger.val(q[n - 1])); } @*/

    /** |a - b|. */
    /*@ public normal_behavior
      @ ensures \result == (a < b ? b - a : a - b);
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint gap(\bigint a, \bigint b) { return a < b ? b - a : a - b; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && distance(p, q, 0) == 0;
      @ public static model strictly_pure helper boolean distanceOfNone(BigInteger[] p, BigInteger[] q) { return true; } @*/

    /*@ public normal_behavior
      @ requires 1 <= n <= p.length && n <= q.length;
      @ ensures \result && distance(p, q, n) == distance(p, q, n - 1) + gap(BigInteger.val(p[n - 1]), BigInteger.val(q[n - 1]));
      @ public static model strictly_pure helper boolean distanceStep(BigInteger[] p, BigInteger[] q, \bigint n) { return true; } @*/
}
