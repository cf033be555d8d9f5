package org.ironbound.kernel.channel;

import java.math.BigInteger;

/** Definition: two rows as the list of their entries, and its equations, for use in assertions; no Java code. */
public final class RowPairs {
    private RowPairs() {
    }

    /** The list of the pairs (p_y, q_y), {@code y < n}. */
    /*@ public normal_behavior
      @ requires n <= p.length && n <= q.length;
      @ ensures true;
      @ measured_by n;
      @ public static model strictly_pure helper \bigint of(BigInteger[] p, BigInteger[] q, \bigint n) {
      @   return n <= 0 ? 0 : analysis.RowPair.with(of(p, q, n - 1), BigInteger.val(p[n - 1]), BigInteger.val(q[n - 1])); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && of(p, q, 0) == 0;
      @ public static model strictly_pure helper boolean none(BigInteger[] p, BigInteger[] q) { return true; } @*/

    /*@ public normal_behavior
      @ requires 1 <= n <= p.length && n <= q.length;
      @ ensures \result && of(p, q, n) == analysis.RowPair.with(of(p, q, n - 1), BigInteger.val(p[n - 1]), BigInteger.val(q[n - 1]));
      @ public static model strictly_pure helper boolean step(BigInteger[] p, BigInteger[] q, \bigint n) { return true; } @*/
}
