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

    /** e^(-t^2/(2 w^2)) is at least e/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBellAtLeast(BigInteger t, BigInteger w, BigInteger e, BigInteger unit) {
      @   return analysis.Exp.atLeast(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @       BigInteger.val(e), BigInteger.val(unit)); } @*/

    /** e^(-t^2/(2 w^2)) is at most e/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBellAtMost(BigInteger t, BigInteger w, BigInteger e, BigInteger unit) {
      @   return analysis.Exp.atMost(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @       BigInteger.val(e), BigInteger.val(unit)); } @*/

    /** Phi(-t/w) is at least p/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBelowAtLeast(BigInteger t, BigInteger w, BigInteger p, BigInteger unit) {
      @   return analysis.Phi.atLeast(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(p), BigInteger.val(unit)); } @*/

    /** Phi(-t/w) is at most p/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isBelowAtMost(BigInteger t, BigInteger w, BigInteger p, BigInteger unit) {
      @   return analysis.Phi.atMost(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(p), BigInteger.val(unit)); } @*/

    /** The number m is (size + mean) plus + (size - mean) minus. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean;
      @ public static model strictly_pure helper boolean isMixed(NoisySign s, BigInteger plus, BigInteger minus, BigInteger m) {
      @   return BigInteger.val(m) == (BigInteger.val(s.size) + BigInteger.val(s.mean)) * BigInteger.val(plus)
      @     + (BigInteger.val(s.size) - BigInteger.val(s.mean)) * BigInteger.val(minus); } @*/

    /** The number d is twice the size times x times y. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size;
      @ public static model strictly_pure helper boolean isDoubled(NoisySign s, BigInteger x, BigInteger y, BigInteger d) {
      @   return BigInteger.val(d) == 2 * BigInteger.val(s.size) * BigInteger.val(x) * BigInteger.val(y); } @*/

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

    /** [LEMMA-I] The noisy sign has the larger density, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, x, i, j) && isMixed(s, e, f, m) && isDoubled(s, s.noise, g, d);
      @ requires isBellAtLeast(i, s.noise, e, unit) && isBellAtLeast(j, s.noise, f, unit) && isBellAtMost(x, s.spread, g, unit);
      @ requires BigInteger.val(d) < BigInteger.val(s.spread) * BigInteger.val(m);
      @ ensures \result && isDenser(s, x);
      @ public static model strictly_pure helper boolean denser(NoisySign s, BigInteger x, BigInteger i, BigInteger j, BigInteger e,
      @     BigInteger f, BigInteger g, BigInteger m, BigInteger d, BigInteger unit) {
      @   return analysis.NoisySign.denser(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread),
      @       BigInteger.val(x), BigInteger.val(i), BigInteger.val(j), BigInteger.val(e), BigInteger.val(f), BigInteger.val(g),
      @       BigInteger.val(unit)); } @*/

    /** [LEMMA-I] The normal variable has the larger density, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, x, i, j) && isMixed(s, e, f, m) && isDoubled(s, s.noise, g, d);
      @ requires isBellAtMost(i, s.noise, e, unit) && isBellAtMost(j, s.noise, f, unit) && isBellAtLeast(x, s.spread, g, unit);
      @ requires BigInteger.val(s.spread) * BigInteger.val(m) < BigInteger.val(d);
      @ ensures \result && isThinner(s, x);
      @ public static model strictly_pure helper boolean thinner(NoisySign s, BigInteger x, BigInteger i, BigInteger j, BigInteger e,
      @     BigInteger f, BigInteger g, BigInteger m, BigInteger d, BigInteger unit) {
      @   return analysis.NoisySign.thinner(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread),
      @       BigInteger.val(x), BigInteger.val(i), BigInteger.val(j), BigInteger.val(e), BigInteger.val(f), BigInteger.val(g),
      @       BigInteger.val(unit)); } @*/

    /** The height, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, c, i, j) && isMixed(s, e, f, m) && isDoubled(s, s.spread, g, d);
      @ requires isBellAtMost(i, s.noise, e, unit) && isBellAtMost(j, s.noise, f, unit) && isBellAtLeast(c, s.spread, g, unit);
      @ requires BigInteger.val(h) == BigInteger.val(d) - BigInteger.val(s.noise) * BigInteger.val(m);
      @ ensures \result && isHeight(s, c, h, unit);
      @ public static model strictly_pure helper boolean height(NoisySign s, BigInteger c, BigInteger i, BigInteger j, BigInteger e,
      @     BigInteger f, BigInteger g, BigInteger m, BigInteger d, BigInteger h, BigInteger unit) {
      @   return analysis.NoisySign.height(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread),
      @       BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(e), BigInteger.val(f), BigInteger.val(g),
      @       BigInteger.val(h), BigInteger.val(unit)); } @*/

    /** The level, from the height, a root of 2 pi and bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, c, i, j) && isHeight(s, c, h, unit) && 0 <= BigInteger.val(h) && 0 < BigInteger.val(v);
      @ requires isBelowAtMost(i, s.noise, p, unit) && isBelowAtLeast(j, s.noise, q, unit);
      @ requires analysis.Pi.atMost(BigInteger.val(v) * BigInteger.val(v), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ requires BigInteger.val(g) * BigInteger.val(v) <= BigInteger.val(h) * BigInteger.val(unit);
      @ requires BigInteger.val(k) == BigInteger.val(g) - (BigInteger.val(s.size) * BigInteger.val(s.size)
      @   - BigInteger.val(s.mean) * BigInteger.val(s.mean)) * (BigInteger.val(p) - BigInteger.val(q));
      @ ensures \result && isLevel(s, c, k, unit);
      @ public static model strictly_pure helper boolean level(NoisySign s, BigInteger c, BigInteger i, BigInteger j, BigInteger h,
      @     BigInteger v, BigInteger p, BigInteger q, BigInteger g, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.level(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise), BigInteger.val(s.spread),
      @       BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(h), BigInteger.val(v), BigInteger.val(p),
      @       BigInteger.val(q), BigInteger.val(g), BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The slope from below, from bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, c, i, j) && isMixed(s, p, q, m);
      @ requires isBelowAtLeast(i, s.noise, p, unit) && isBelowAtLeast(j, s.noise, q, unit) && isBelowAtMost(c, s.spread, o, unit);
      @ requires BigInteger.val(k) == BigInteger.val(m) - 2 * BigInteger.val(s.size) * BigInteger.val(o);
      @ ensures \result && isLowSlope(s, c, k, unit);
      @ public static model strictly_pure helper boolean slopeLow(NoisySign s, BigInteger c, BigInteger i, BigInteger j, BigInteger p,
      @     BigInteger q, BigInteger o, BigInteger m, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.slopeLow(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread),
      @       BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(p), BigInteger.val(q), BigInteger.val(o),
      @       BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The slope from above, from bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit);
      @ requires isAt(s, c, i, j) && isMixed(s, p, q, m);
      @ requires isBelowAtMost(i, s.noise, p, unit) && isBelowAtMost(j, s.noise, q, unit) && isBelowAtLeast(c, s.spread, o, unit);
      @ requires BigInteger.val(k) == BigInteger.val(m) - 2 * BigInteger.val(s.size) * BigInteger.val(o);
      @ ensures \result && isHighSlope(s, c, k, unit);
      @ public static model strictly_pure helper boolean slopeHigh(NoisySign s, BigInteger c, BigInteger i, BigInteger j, BigInteger p,
      @     BigInteger q, BigInteger o, BigInteger m, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.slopeHigh(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread),
      @       BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(p), BigInteger.val(q), BigInteger.val(o),
      @       BigInteger.val(k), BigInteger.val(unit)); } @*/
}
