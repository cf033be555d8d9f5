package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/** What is known of a noisy sign, in words, for use in contracts and assertions; no Java code. */
public final class NoisySignLemmas {
    private NoisySignLemmas() {
    }

    /** Phi(-t/w) is computed. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isInRange(\bigint t, \bigint w) {
      @   return -1000 * w <= t && t <= 1000 * w; } @*/

    /** The probabilities at the places of c are computed. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread;
      @ public static model strictly_pure helper boolean areInRange(NoisySign s, BigInteger c) {
      @   return isInRange(BigInteger.val(c) - BigInteger.val(s.size) + BigInteger.val(s.mean), BigInteger.val(s.noise))
      @     && isInRange(BigInteger.val(c) + BigInteger.val(s.size) + BigInteger.val(s.mean), BigInteger.val(s.noise))
      @     && isInRange(BigInteger.val(c), BigInteger.val(s.spread)); } @*/

    /** Seen from the two values of the sign less its mean, c is at i and at j. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean;
      @ public static model strictly_pure helper boolean isAt(NoisySign s, BigInteger c, BigInteger i, BigInteger j) {
      @   return BigInteger.val(i) == BigInteger.val(c) - BigInteger.val(s.size) + BigInteger.val(s.mean)
      @     && BigInteger.val(j) == BigInteger.val(c) + BigInteger.val(s.size) + BigInteger.val(s.mean); } @*/

    /** The bounds hold e^(-t^2/(2 w^2)). */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible e.lower, e.upper;
      @ public static model strictly_pure helper boolean isBell(BigInteger t, BigInteger w, Enclosure e, BigInteger unit) {
      @   return analysis.Exp.atLeast(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @       BigInteger.val(e.lower), BigInteger.val(unit))
      @     && analysis.Exp.atMost(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @       BigInteger.val(e.upper), BigInteger.val(unit)); } @*/

    /** The bounds hold Phi(-t/w). */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible e.lower, e.upper;
      @ public static model strictly_pure helper boolean isBelow(BigInteger t, BigInteger w, Enclosure e, BigInteger unit) {
      @   return analysis.Phi.atLeast(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(e.lower), BigInteger.val(unit))
      @     && analysis.Phi.atMost(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(e.upper), BigInteger.val(unit)); } @*/

    /** The values are those of e^(-t^2/2) at the places of c. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread, v.fromPlus, v.fromMinus, v.plus, v.minus, v.normal,
      @   v.plus.lower, v.plus.upper, v.minus.lower, v.minus.upper, v.normal.lower, v.normal.upper;
      @ public static model strictly_pure helper boolean areBells(NoisySign s, BigInteger c, NoisySignValues v, BigInteger unit) {
      @   return isAt(s, c, v.fromPlus, v.fromMinus) && isBell(v.fromPlus, s.noise, v.plus, unit)
      @     && isBell(v.fromMinus, s.noise, v.minus, unit) && isBell(c, s.spread, v.normal, unit); } @*/

    /** The values are those of Phi(-t) at the places of c. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.noise, s.spread, v.fromPlus, v.fromMinus, v.plus, v.minus, v.normal,
      @   v.plus.lower, v.plus.upper, v.minus.lower, v.minus.upper, v.normal.lower, v.normal.upper;
      @ public static model strictly_pure helper boolean areBelow(NoisySign s, BigInteger c, NoisySignValues v, BigInteger unit) {
      @   return isAt(s, c, v.fromPlus, v.fromMinus) && isBelow(v.fromPlus, s.noise, v.plus, unit)
      @     && isBelow(v.fromMinus, s.noise, v.minus, unit) && isBelow(c, s.spread, v.normal, unit); } @*/

    /** The number r/unit is positive and at least sqrt(2 pi). */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRoot(BigInteger r, BigInteger unit) {
      @   return 0 < BigInteger.val(r)
      @     && analysis.Pi.atMost(BigInteger.val(r) * BigInteger.val(r), 2 * (BigInteger.val(unit) * BigInteger.val(unit))); } @*/

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
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBells(s, x, v, unit);
      @ requires isMixed(s, v.plus.lower, v.minus.lower, m) && isDoubled(s, s.noise, v.normal.upper, d);
      @ requires BigInteger.val(d) < BigInteger.val(s.spread) * BigInteger.val(m);
      @ ensures \result && isDenser(s, x);
      @ public static model strictly_pure helper boolean denser(NoisySign s, BigInteger x, NoisySignValues v, BigInteger m, BigInteger d,
      @     BigInteger unit) {
      @   return analysis.NoisySign.denser(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(x),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(v.plus.lower),
      @       BigInteger.val(v.minus.lower), BigInteger.val(v.normal.upper), BigInteger.val(unit)); } @*/

    /** [LEMMA-I] The normal variable has the larger density, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBells(s, x, v, unit);
      @ requires isMixed(s, v.plus.upper, v.minus.upper, m) && isDoubled(s, s.noise, v.normal.lower, d);
      @ requires BigInteger.val(s.spread) * BigInteger.val(m) < BigInteger.val(d);
      @ ensures \result && isThinner(s, x);
      @ public static model strictly_pure helper boolean thinner(NoisySign s, BigInteger x, NoisySignValues v, BigInteger m, BigInteger d,
      @     BigInteger unit) {
      @   return analysis.NoisySign.thinner(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(x),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(v.plus.upper),
      @       BigInteger.val(v.minus.upper), BigInteger.val(v.normal.lower), BigInteger.val(unit)); } @*/

    /** The height, from bounds of the exponentials. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBells(s, c, v, unit);
      @ requires isMixed(s, v.plus.upper, v.minus.upper, m) && isDoubled(s, s.spread, v.normal.lower, d);
      @ requires BigInteger.val(h) == BigInteger.val(d) - BigInteger.val(s.noise) * BigInteger.val(m);
      @ ensures \result && isHeight(s, c, h, unit);
      @ public static model strictly_pure helper boolean height(NoisySign s, BigInteger c, NoisySignValues v, BigInteger m, BigInteger d,
      @     BigInteger h, BigInteger unit) {
      @   return analysis.NoisySign.height(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(v.plus.upper),
      @       BigInteger.val(v.minus.upper), BigInteger.val(v.normal.lower), BigInteger.val(h), BigInteger.val(unit)); } @*/

    /** The level, from the height, a root of 2 pi and bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBelow(s, c, v, unit);
      @ requires isHeight(s, c, h, unit) && 0 <= BigInteger.val(h) && isRoot(r, unit);
      @ requires BigInteger.val(g) * BigInteger.val(r) <= BigInteger.val(h) * BigInteger.val(unit);
      @ requires BigInteger.val(k) == BigInteger.val(g) - (BigInteger.val(s.size) * BigInteger.val(s.size)
      @   - BigInteger.val(s.mean) * BigInteger.val(s.mean)) * (BigInteger.val(v.plus.upper) - BigInteger.val(v.minus.lower));
      @ ensures \result && isLevel(s, c, k, unit);
      @ public static model strictly_pure helper boolean level(NoisySign s, BigInteger c, BigInteger h, BigInteger r, NoisySignValues v,
      @     BigInteger g, BigInteger k, BigInteger unit) {
      @   return analysis.NoisySign.level(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(h), BigInteger.val(r),
      @       BigInteger.val(v.plus.upper), BigInteger.val(v.minus.lower), BigInteger.val(g), BigInteger.val(k),
      @       BigInteger.val(unit)); } @*/

    /** The slope from below, from bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBelow(s, c, v, unit);
      @ requires isMixed(s, v.plus.lower, v.minus.lower, m);
      @ requires BigInteger.val(k) == BigInteger.val(m) - 2 * BigInteger.val(s.size) * BigInteger.val(v.normal.upper);
      @ ensures \result && isLowSlope(s, c, k, unit);
      @ public static model strictly_pure helper boolean slopeLow(NoisySign s, BigInteger c, NoisySignValues v, BigInteger m, BigInteger k,
      @     BigInteger unit) {
      @   return analysis.NoisySign.slopeLow(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(v.plus.lower),
      @       BigInteger.val(v.minus.lower), BigInteger.val(v.normal.upper), BigInteger.val(k), BigInteger.val(unit)); } @*/

    /** The slope from above, from bounds of the probabilities. */
    /*@ public normal_behavior
      @ requires \invariant_for(s) && 0 < BigInteger.val(unit) && areBelow(s, c, v, unit);
      @ requires isMixed(s, v.plus.upper, v.minus.upper, m);
      @ requires BigInteger.val(k) == BigInteger.val(m) - 2 * BigInteger.val(s.size) * BigInteger.val(v.normal.lower);
      @ ensures \result && isHighSlope(s, c, k, unit);
      @ public static model strictly_pure helper boolean slopeHigh(NoisySign s, BigInteger c, NoisySignValues v, BigInteger m, BigInteger k,
      @     BigInteger unit) {
      @   return analysis.NoisySign.slopeHigh(BigInteger.val(s.size), BigInteger.val(s.mean), BigInteger.val(s.noise),
      @       BigInteger.val(s.spread), BigInteger.val(c),
      @       BigInteger.val(v.fromPlus), BigInteger.val(v.fromMinus), BigInteger.val(v.plus.upper),
      @       BigInteger.val(v.minus.upper), BigInteger.val(v.normal.lower), BigInteger.val(k), BigInteger.val(unit)); } @*/
}
