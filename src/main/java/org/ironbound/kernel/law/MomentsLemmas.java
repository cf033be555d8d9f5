package org.ironbound.kernel.law;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind MomentSteps, for use in assertions; no Java code. */
public final class MomentsLemmas {
    private MomentsLemmas() {
    }

    /*@ public normal_behavior
      @ requires s >= 1;
      @ ensures \result && s * s >= 1 && (s * s) * (s * s) >= 1;
      @ public static model strictly_pure helper boolean powers(\bigint s) {
      @   return Products.positive(s, s) && Products.positive(s * s, s * s); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w >= 0;
      @ ensures \result && s * s >= 1 && w * (r * r) >= 0;
      @ public static model strictly_pure helper boolean nonNegative(\bigint w, \bigint r, \bigint s) {
      @   return powers(s) && Products.square(r) && Products.nonNegative(w, r * r); } @*/

    /*@ public normal_behavior
      @ requires s >= 1 && w * (r * r) >= 0 && w * (r * r) < (q + 1) * s;
      @ ensures \result && q >= 0;
      @ public static model strictly_pure helper boolean floor(\bigint w, \bigint r, \bigint s, \bigint q) {
      @   return q >= 0 || Products.monotone(q + 1, 0, s); } @*/

    /** x/s is below (v/s)(a/s)^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSecondBelow(\bigint v, \bigint a, \bigint x, \bigint s) {
      @   return x * (s * s) <= v * (a * a); } @*/

    /** y/s is above (w/s)(b/s)^2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSecondAbove(\bigint w, \bigint b, \bigint y, \bigint s) {
      @   return w * (b * b) <= y * (s * s); } @*/

    /** z/s is above (w/s)(b/s)^4. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isFourthAbove(\bigint w, \bigint b, \bigint z, \bigint s) {
      @   return w * ((b * b) * (b * b)) <= z * ((s * s) * (s * s)); } @*/

    /** The moments of atom i. */
    /*@ public normal_behavior
      @ requires 0 <= i < analysis.Target.size(law) && s > 0 && 0 <= v && 0 <= a && analysis.Target.atomAtLeast(law, i, v, a, s)
      @   && analysis.Target.atomAtMost(law, i, w, b, s);
      @ requires isSecondBelow(v, a, x, s) && isSecondAbove(w, b, y, s) && isFourthAbove(w, b, z, s);
      @ ensures \result && analysis.Target.moments(law, i, i + 1, x, y, z, s);
      @ public static model strictly_pure helper boolean ofAtom(\bigint law, \bigint i, \bigint v, \bigint a, \bigint w, \bigint b,
      @     \bigint x, \bigint y, \bigint z, \bigint s) {
      @   return analysis.Target.momentsOfAtom(law, i, v, a, w, b, x, y, z, s); } @*/
}
