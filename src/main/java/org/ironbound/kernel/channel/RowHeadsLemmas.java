package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/**
 * Definition of the heads of entries, and lemmas on them, for use in assertions; no Java code. In all of them w is a power of two, and a
 * head is what is left of an entry that is divided by it and rounded down, below 2^31.
 */
public final class RowHeadsLemmas {
    private RowHeadsLemmas() {
    }

    /** a is the head of p. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isHead(\bigint a, \bigint p, \bigint w) {
      @   return 0 <= a && a <= 2147483647 && a * w <= p && p < (a + 1) * w; } @*/

    /** The first n numbers of a are the heads of those of p. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areHeads(nullable long[] a, nullable BigInteger[] p, \bigint n, \bigint w) {
      @   return n <= a.length && n <= p.length && (\forall \bigint y; 0 <= y && y < n; isHead(a[y], BigInteger.val(p[y]), w)); } @*/

    /** There are as many heads as entries. */
    /*@ public normal_behavior
      @ requires areHeads(a, p, n, w) && areHeads(b, q, n, w);
      @ ensures \result && n <= a.length && n <= b.length;
      @ public static model strictly_pure helper boolean lengths(nullable long[] a, nullable long[] b, nullable BigInteger[] p,
      @   nullable BigInteger[] q, \bigint n, \bigint w) { return true; } @*/

    /** The heads of one output. */
    /*@ public normal_behavior
      @ requires 0 <= y && y < n && areHeads(a, p, n, w) && areHeads(b, q, n, w);
      @ ensures \result && isHead(a[y], BigInteger.val(p[y]), w) && isHead(b[y], BigInteger.val(q[y]), w);
      @ public static model strictly_pure helper boolean entries(nullable long[] a, nullable long[] b, nullable BigInteger[] p,
      @   nullable BigInteger[] q, \bigint y, \bigint n, \bigint w) { return true; } @*/

    /** The difference of two entries is less than that of their heads and 1. */
    /*@ public normal_behavior
      @ requires isHead(a, p, w) && isHead(b, q, w);
      @ ensures \result && 0 <= a && a <= 2147483647 && 0 <= b && b <= 2147483647
      @   && Distances.gap(p, q) <= (Distances.gap(a, b) + 1) * w;
      @ public static model strictly_pure helper boolean gap(\bigint a, \bigint b, \bigint p, \bigint q, \bigint w) {
      @   return (a <= b || Products.monotone(b + 1, a, w)) && (b <= a || Products.monotone(a + 1, b, w)); } @*/

    /** The first n rows, of m entries, have these heads. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areHeadsOfRows(nullable long[][] heads, nullable BigInteger[][] rows, \bigint n,
      @   \bigint m, \bigint w) {
      @   return n <= heads.length && n <= rows.length && (\forall \bigint i; 0 <= i && i < n; areHeads(heads[i], rows[i], m, w)); } @*/

    /** One row of several. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < n && areHeadsOfRows(heads, rows, n, m, w);
      @ ensures \result && n <= heads.length && areHeads(heads[i], rows[i], m, w);
      @ public static model strictly_pure helper boolean row(nullable long[][] heads, nullable BigInteger[][] rows, \bigint n, \bigint m,
      @   \bigint w, \bigint i) { return true; } @*/
}
