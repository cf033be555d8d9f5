package org.ironbound.kernel.bound;

/** Lemmas behind SignSum, for use in assertions; no Java code. */
public final class SignSumLemmas {
    private SignSumLemmas() {
    }

    /** f/m^4 is at least the third absolute central moment of the law (a, b, m) of mean e/m. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isThirdMoment(\bigint a, \bigint b, \bigint m, \bigint e, \bigint f) {
      @   return a * ((m + e) * (m + e) * (m + e)) + b * ((m - e) * (m - e) * (m - e)) + (m - a - b) * (e * e * e) <= f
      @     && a * ((m + e) * (m + e) * (m + e)) + b * ((m - e) * (m - e) * (m - e)) - (m - a - b) * (e * e * e) <= f; } @*/

    /** x/m^4 is the part of -1 and +1 in it. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOfSigns(\bigint a, \bigint b, \bigint m, \bigint e, \bigint x) {
      @   return x == a * ((m + e) * (m + e) * (m + e)) + b * ((m - e) * (m - e) * (m - e)); } @*/

    /** x/m^4 is the part of 0 in it, or that negated. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isOfZeros(\bigint a, \bigint b, \bigint m, \bigint e, \bigint x) {
      @   return x == (m - a - b) * (e * e * e); } @*/

    /*@ public normal_behavior
      @ requires isOfSigns(a, b, m, e, x) && isOfZeros(a, b, m, e, z) && x + z <= f && x - z <= f;
      @ ensures \result && isThirdMoment(a, b, m, e, f);
      @ public static model strictly_pure helper boolean thirdMoment(\bigint a, \bigint b, \bigint m, \bigint e, \bigint x, \bigint z,
      @     \bigint f) {
      @   return true; } @*/

    /** [BERRY-ESSEEN] with one scale s for all. */
    /*@ public normal_behavior
      @ requires d > 0 && 0 <= a && 0 <= b && a + b <= m && 0 < m && y > 0 && s > 0 && h > 0;
      @ requires e == b - a && v == (a + b) * m - e * e && v > 0 && isThirdMoment(a, b, m, e, f);
      @ requires r > 0 && r * r <= v * v * v * d * (s * s) && z > 0 && v * d * (s * s) <= z * z;
      @ requires g <= 0 && (x * m - d * e * y) * s * h <= g * (y * z);
      @ requires analysis.Phi.atMost(g, h, i, s) && 1187 * (f * s * s) <= j * (2500 * (m * r)) && i + j <= p;
      @ ensures \result && analysis.SignSum.atMost(d, a, b, m, x, y, p, s);
      @ public static model strictly_pure helper boolean berryEsseen(\bigint d, \bigint a, \bigint b, \bigint m, \bigint x, \bigint y,
      @         \bigint e, \bigint v, \bigint f, \bigint s, \bigint r, \bigint z, \bigint g, \bigint h, \bigint i, \bigint j, \bigint p) {
      @   return analysis.SignSum.berryEsseen(d, a, b, m, x, y, e, v, f, s, r, z, g, h, i, j, p, s); } @*/
}
