package org.ironbound.kernel.sdpi;

/** Lemmas behind LogMgf, for use in assertions; no Java code. */
public final class LogMgfLemmas {
    private LogMgfLemmas() {
    }

    /** p/s >= (w/s) cosh((t/s)(r/s)), by some upper bound c/s of the cosine. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTerm(\bigint w, \bigint r, \bigint t, \bigint s, \bigint p) {
      @   return (\exists \bigint c; analysis.Cosh.atMost(t * r, s * s, c, s) && w * c <= p * s); } @*/

    /*@ public normal_behavior
      @ requires analysis.Cosh.atMost(t * r, s * s, c, s) && w * c <= p * s;
      @ ensures \result && isTerm(w, r, t, s, p);
      @ public static model strictly_pure helper boolean fold(\bigint w, \bigint r, \bigint t, \bigint s, \bigint c, \bigint p) { return true; } @*/

    /*@ public normal_behavior
      @ requires 0 <= i && i < analysis.Target.size(law) && s >= 1 && analysis.Target.atomAtMost(law, i, w, r, s) && isTerm(w, r, t, s, p);
      @ ensures \result && analysis.Target.sumAtMost(law, i, i + 1, t, s, p, s);
      @ public static model strictly_pure helper boolean term(\bigint law, \bigint i, \bigint w, \bigint r, \bigint t, \bigint s, \bigint p) {
      @   return eachTerm(law, i, w, r, t, s, p); } @*/

    /*@ public normal_behavior
      @ requires 0 <= i && i < analysis.Target.size(law) && s >= 1 && analysis.Target.atomAtMost(law, i, w, r, s);
      @ ensures \result && (\forall \bigint c; analysis.Cosh.atMost(t * r, s * s, c, s) && w * c <= p * s;
      @   analysis.Target.termAtMost(law, i, t, s, w, r, s, c, p, s) && analysis.Target.sumAtMost(law, i, i + 1, t, s, p, s));
      @ public static model strictly_pure helper boolean eachTerm(\bigint law, \bigint i, \bigint w, \bigint r, \bigint t, \bigint s, \bigint p) { return true; } @*/

    /** The logarithm of a sum that may have been raised. */
    /*@ public normal_behavior
      @ requires s >= 1 && m >= 1 && p <= m && analysis.Target.sumAtMost(law, 0, analysis.Target.size(law), t, s, p, s) && analysis.Ln.atMost(m, s, z, s);
      @ ensures \result && analysis.Target.logMgfAtMost(law, t, s, z, s);
      @ public static model strictly_pure helper boolean logarithm(\bigint law, \bigint t, \bigint s, \bigint p, \bigint m, \bigint z) {
      @   return analysis.Target.defineLogMgfAtMost(law, t, s, p, m, s, z, s); } @*/
}
