package org.ironbound.kernel.real;

import java.math.BigInteger;

/** What is known of a noisy sign, in words, for use in contracts and assertions; no Java code. */
public final class NoisySignLemmas {
    private NoisySignLemmas() {
    }

    /** Phi(-t/w) is computed. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isInRange(BigInteger t, BigInteger w) {
      @   return -1000 * BigInteger.val(w) <= BigInteger.val(t) && BigInteger.val(t) <= 1000 * BigInteger.val(w); } @*/

    /** Seen from the two values of the sign less its mean, c is at i and at j. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean;
      @ public static model strictly_pure helper boolean isAt(NoisySign s, BigInteger c, BigInteger i, BigInteger j) {
      @   return BigInteger.val(i) == BigInteger.val(c) - BigInteger.val(s.size) + BigInteger.val(s.mean)
      @     && BigInteger.val(j) == BigInteger.val(c) + BigInteger.val(s.size) + BigInteger.val(s.mean); } @*/

    /** The height at c is at least h/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isHeight(NoisySign s, BigInteger c, BigInteger h, BigInteger unit) {
      @   return analysis.NoisySign.heightAtLeast(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(h), BigInteger.val(unit)); } @*/

    /** The level of the tangent at c is at least k/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isLevel(NoisySign s, BigInteger c, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.levelAtLeast(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The slope of the tangent at c is at least k/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isLowSlope(NoisySign s, BigInteger c, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.slopeAtLeast(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The slope of the tangent at c is at most k/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isHighSlope(NoisySign s, BigInteger c, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.slopeAtMost(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The tangent at c of the difference of the calls is not negative at x. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isTangentAbove(NoisySign s, BigInteger c, BigInteger x) {
      @   return analysis.NoisySign.isTangentAbove(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(x)); } @*/

    /** The noisy sign has the larger density at x. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isDenser(NoisySign s, BigInteger x) {
      @   return analysis.NoisySign.isDenser(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(x)); } @*/

    /** The normal variable has the larger density at x. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean isThinner(NoisySign s, BigInteger x) {
      @   return analysis.NoisySign.isThinner(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(x)); } @*/

    /** [LEMMA-I] Three points. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && BigInteger.val(x) < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(z);
      @ requires isDenser(s, x) && isThinner(s, c) && isDenser(s, z) && isTangentAbove(s, c, x) && isTangentAbove(s, c, z);
      @ ensures \result && analysis.NoisySign.isSpread(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @     BigInteger.val(s.spread));
      @ public static model strictly_pure helper boolean threePoints(NoisySign s, BigInteger x, BigInteger c, BigInteger z) {
      @   return analysis.NoisySign.threePoints(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(x), BigInteger.val(c), BigInteger.val(z)); } @*/

    /** [LEMMA-I] The tangent at c is not negative at x, from its level and its slope. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isLevel(s, c, k, unit) && isLowSlope(s, c, p, unit) && isHighSlope(s, c, q, unit);
      @ requires 0 <= BigInteger.val(k) + BigInteger.val(p) * BigInteger.val(x);
      @ requires 0 <= BigInteger.val(k) + BigInteger.val(q) * BigInteger.val(x);
      @ ensures \result && isTangentAbove(s, c, x);
      @ public static model strictly_pure helper boolean tangent(NoisySign s, BigInteger c, BigInteger k, BigInteger p, BigInteger q,
      @     BigInteger x, BigInteger unit) {
      @   return analysis.NoisySign.tangent(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c), BigInteger.val(k), BigInteger.val(p), BigInteger.val(q), BigInteger.val(x),
      @       BigInteger.val(unit)); } @*/
}
