package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind LogMgf, for use in assertions; no Java code. */
public final class LogMgfLemmas {
    private LogMgfLemmas() {
    }

    /*@ public normal_behavior
      @ requires s >= 1 && t >= 0 && r >= 0 && t * r <= x * s;
      @ ensures \result && x >= 0;
      @ public static model strictly_pure helper boolean argument(\bigint t, \bigint r, \bigint s, \bigint x) {
      @   return Products.nonNegative(t, r) && (x >= 0 || Products.strictlyMonotone(x, 0, s)); } @*/

    /** The argument x/s is above (t/s)(r/s). */
    /*@ public normal_behavior
      @ requires s >= 1 && t >= 0 && r >= 0 && t * r <= x * s && x >= 0 && analysis.Cosh.atMost(x, s, c, s);
      @ ensures \result && analysis.Cosh.atMost(t * r, s * s, c, s);
      @ public static model strictly_pure helper boolean atProduct(\bigint r, \bigint t, \bigint s, \bigint x, \bigint c) {
      @   return Products.nonNegative(t, r)
      @     && Products.positive(s, s)
      @     && Products.monotone(t * r, x * s, s)
      @     && analysis.Cosh.monotone(x, s, c, s, t * r, s * s); } @*/

    /** cosh((t/unit)(r/unit)) is at most c/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isCosh(BigInteger t, BigInteger r, BigInteger unit, BigInteger c) {
      @   return analysis.Cosh.atMost(BigInteger.val(t) * BigInteger.val(r), BigInteger.val(unit) * BigInteger.val(unit),
      @       BigInteger.val(c), BigInteger.val(unit)); } @*/

    /** It is so of a smaller value, too. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(t) && 0 <= BigInteger.val(r) && BigInteger.val(r) <= BigInteger.val(x);
      @ requires isCosh(t, x, unit, c);
      @ ensures \result && isCosh(t, r, unit, c);
      @ public static model strictly_pure helper boolean atSmaller(BigInteger t, BigInteger r, BigInteger x, BigInteger unit,
      @     BigInteger c) {
      @   return smaller(BigInteger.val(t), BigInteger.val(r), BigInteger.val(x), BigInteger.val(unit), BigInteger.val(c)); } @*/

    /*@ public normal_behavior
      @ requires 1 <= s && 0 <= t && 0 <= r && r <= x && analysis.Cosh.atMost(t * x, s * s, c, s);
      @ ensures \result && analysis.Cosh.atMost(t * r, s * s, c, s);
      @ public static model strictly_pure helper boolean smaller(\bigint t, \bigint r, \bigint x, \bigint s, \bigint c) {
      @   return Products.nonNegative(t, r) && Products.positive(s, s) && Products.monotone(r, x, t)
      @     && Products.monotone(t * r, t * x, s * s) && analysis.Cosh.monotone(t * x, s * s, c, s, t * r, s * s); } @*/

    /** One atom more, of probability at most w/s and value at most r/s. */
    /*@ public normal_behavior
      @ requires 0 <= i < analysis.Target.size(law) && s >= 1 && analysis.Target.atomAtMost(law, i, w, r, s);
      @ requires analysis.Cosh.atMost(t * r, s * s, c, s) && w * c <= p * s && analysis.Target.sumAtMost(law, 0, i, t, s, o, s);
      @ ensures \result && analysis.Target.sumAtMost(law, 0, i + 1, t, s, o + p, s);
      @ public static model strictly_pure helper boolean oneMore(\bigint law, \bigint i, \bigint w, \bigint r, \bigint t, \bigint s,
      @     \bigint c, \bigint o, \bigint p) {
      @   return analysis.Target.termAtMost(law, i, t, s, w, r, s, c, p, s)
      @     && analysis.Target.joinSums(law, 0, i, i + 1, t, s, o, p, s); } @*/

    /** The logarithm of a sum that may have been raised. */
    /*@ public normal_behavior
      @ requires s >= 1
      @   && m >= 1
      @   && p <= m
      @   && analysis.Target.sumAtMost(law, 0, analysis.Target.size(law), t, s, p, s)
      @   && analysis.Ln.atMost(m, s, z, s);
      @ ensures \result && analysis.Target.logMgfAtMost(law, t, s, z, s);
      @ public static model strictly_pure helper boolean logarithm(\bigint law, \bigint t, \bigint s, \bigint p, \bigint m, \bigint z) {
      @   return analysis.Target.defineLogMgfAtMost(law, t, s, p, m, s, z, s); } @*/
}
