package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind ClusterAtoms, for use in assertions; no Java code. */
public final class ClusterLemmas {
    private ClusterLemmas() {
    }

    /** Two chances p and q, up to what makes their sum 1, and a scale. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areChances(BigInteger p, BigInteger q, BigInteger unit) {
      @   return 0 < BigInteger.val(p) && 0 < BigInteger.val(q) && 1 <= BigInteger.val(unit); } @*/

    /** A mean c/d strictly between 0 and 1, and a scale. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMean(BigInteger c, BigInteger d, BigInteger unit) {
      @   return 0 < BigInteger.val(c) < BigInteger.val(d) && 1 <= BigInteger.val(unit); } @*/

    /** x/unit is a lower bound of the chance of i events of the second kind in n trials, and not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLower(\bigint n, \bigint i, BigInteger p, BigInteger q, BigInteger x,
      @     BigInteger unit) {
      @   return 0 <= BigInteger.val(x)
      @     && analysis.Cluster.binomialAtLeast(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** x/unit is an upper bound of the chance of i events of the second kind in n trials, and not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isUpper(\bigint n, \bigint i, BigInteger p, BigInteger q, BigInteger x,
      @     BigInteger unit) {
      @   return 0 <= BigInteger.val(x)
      @     && analysis.Cluster.binomialAtMost(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** x/unit is a lower bound of the mean of the sign after j more samples of one sign than of the other, and not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMeanLower(\bigint j, BigInteger c, BigInteger d, BigInteger x, BigInteger unit) {
      @   return 0 <= BigInteger.val(x)
      @     && analysis.Cluster.meanAtLeast(BigInteger.val(c), BigInteger.val(d), j, BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** x/unit is an upper bound of the mean of the sign after j more samples of one sign than of the other, and not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMeanUpper(\bigint j, BigInteger c, BigInteger d, BigInteger x, BigInteger unit) {
      @   return 0 <= BigInteger.val(x)
      @     && analysis.Cluster.meanAtMost(BigInteger.val(c), BigInteger.val(d), j, BigInteger.val(x), BigInteger.val(unit)); } @*/

    /*@ public normal_behavior
      @ requires 0 <= x && 0 <= a && 0 < b && 0 < e && 0 < f;
      @ ensures \result && 0 <= x * (a * b) && 0 < e * f;
      @ public static model strictly_pure helper boolean positive(\bigint x, \bigint a, \bigint b, \bigint e, \bigint f) {
      @   return Products.nonNegative(a, b) && Products.positive(e, f) && Products.nonNegative(x, a * b); } @*/

    /*@ public normal_behavior
      @ requires 0 <= r && 0 < c && 0 < d && 0 < s;
      @ ensures \result && 0 <= (r * d + c * s) * s && 0 < d * s + c * r;
      @ public static model strictly_pure helper boolean mean(\bigint r, \bigint c, \bigint d, \bigint s) {
      @   return Products.nonNegative(r, d) && Products.positive(c, s) && Products.positive(d, s) && Products.nonNegative(c, r)
      @     && Products.nonNegative(r * d + c * s, s); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && 0 < d && n < (q + 1) * d;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean floor(\bigint n, \bigint d, \bigint q) {
      @   return q >= 0 || Products.monotone(q + 1, 0, d); } @*/

    /*@ public normal_behavior
      @ requires 0 <= n && 0 < d && n <= q * d;
      @ ensures \result && 0 <= q;
      @ public static model strictly_pure helper boolean ceil(\bigint n, \bigint d, \bigint q) {
      @   return q >= 0 || Products.strictlyMonotone(q, 0, d); } @*/

    /** The moments of the atoms from i on, from those of atom i and of the ones after it. */
    /*@ public normal_behavior
      @ requires 0 <= i && i < m && m == analysis.Target.size(law) && s >= 1 && 0 <= v && 0 <= a;
      @ requires analysis.Target.atomAtLeast(law, i, v, a, s) && analysis.Target.atomAtMost(law, i, w, b, s);
      @ requires MomentsLemmas.isSecondBelow(v, a, x, s) && MomentsLemmas.isSecondAbove(w, b, y, s)
      @   && MomentsLemmas.isFourthAbove(w, b, z, s);
      @ requires analysis.Target.moments(law, i + 1, m, e, f, g, s);
      @ ensures \result && analysis.Target.moments(law, i, m, x + e, y + f, z + g, s);
      @ public static model strictly_pure helper boolean oneMore(\bigint law, \bigint m, \bigint i, \bigint v, \bigint a, \bigint w,
      @     \bigint b, \bigint s, \bigint x, \bigint y, \bigint z, \bigint e, \bigint f, \bigint g) {
      @   return MomentsLemmas.ofAtom(law, i, v, a, w, b, x, y, z, s)
      @     && analysis.Target.joinMoments(law, i, i + 1, m, x, y, z, e, f, g, s); } @*/
}
