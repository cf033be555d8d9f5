package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.real.NoisySign;

/** What is known of ranked signs, in words, for use in contracts and assertions; no Java code. */
public final class RankedSignLemmas {
    private RankedSignLemmas() {
    }

    /** The spreads in the table and the last one, unless that is 0, have these sums. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.size, t.mean, t.base, t.least, t.share, t.steepness, t.part, t.unit;
      @ public static model strictly_pure helper boolean isLadder(RankedSignTerms t, BigInteger multiplier, BigInteger table,
      @     BigInteger last, BigInteger lastShare, BigInteger inverses, BigInteger cost) {
      @   return analysis.RankedSigns.isLadder(BigInteger.val(t.size), BigInteger.val(t.mean), BigInteger.val(t.base),
      @       BigInteger.val(table) * BigInteger.val(t.base) + BigInteger.val(last), BigInteger.val(t.least), BigInteger.val(t.share),
      @       BigInteger.val(t.steepness), BigInteger.val(t.part), BigInteger.val(inverses), BigInteger.val(lastShare),
      @       BigInteger.val(multiplier), BigInteger.val(cost), BigInteger.val(t.unit)); } @*/

    /** The terms are the same. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible s.size, s.mean, s.base, s.least, s.share, s.steepness, s.part, s.unit, t.size, t.mean, t.base, t.least, t.share,
      @     t.steepness, t.part, t.unit;
      @ public static model strictly_pure helper boolean areSame(RankedSignTerms s, RankedSignTerms t) {
      @   return BigInteger.val(s.size) == BigInteger.val(t.size) && BigInteger.val(s.mean) == BigInteger.val(t.mean)
      @     && BigInteger.val(s.base) == BigInteger.val(t.base) && BigInteger.val(s.least) == BigInteger.val(t.least)
      @     && BigInteger.val(s.share) == BigInteger.val(t.share) && BigInteger.val(s.steepness) == BigInteger.val(t.steepness)
      @     && BigInteger.val(s.part) == BigInteger.val(t.part) && BigInteger.val(s.unit) == BigInteger.val(t.unit); } @*/

    /** The multiple of a share, as far as it is at most 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible r.terms, r.terms.unit, r.multiplier;
      @ public static model strictly_pure helper boolean isMultiple(RankedSigns r, BigInteger share, BigInteger multiple) {
      @   return 0 < BigInteger.val(multiple) && BigInteger.val(multiple) <= BigInteger.val(r.terms.unit)
      @     && BigInteger.val(multiple) * BigInteger.val(r.terms.unit) <= BigInteger.val(r.multiplier) * BigInteger.val(share); } @*/

    /** What a rank costs of which the share times the multiplier is at least a multiple, is at most this. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.unit;
      @ public static model strictly_pure helper boolean isCost(RankedSignTerms t, BigInteger multiple, \bigint cost) {
      @   return (BigInteger.val(t.unit) - BigInteger.val(multiple)) * (BigInteger.val(t.unit) - BigInteger.val(multiple))
      @       * (23 * (BigInteger.val(t.unit) * BigInteger.val(t.unit)) + 84 * (BigInteger.val(t.unit) * BigInteger.val(multiple))
      @         - 17 * (BigInteger.val(multiple) * BigInteger.val(multiple)))
      @     <= 360 * cost * (BigInteger.val(multiple) * (BigInteger.val(t.unit) * BigInteger.val(t.unit))); } @*/

    /** The noisy sign has the size and the mean of the terms. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.size, t.mean, sign.size, sign.mean;
      @ public static model strictly_pure helper boolean isOf(RankedSignTerms t, NoisySign sign) {
      @   return BigInteger.val(t.size) == BigInteger.val(sign.size) && BigInteger.val(t.mean) == BigInteger.val(sign.mean); } @*/

    /** A spread and a share of a rank are in their ranges. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.least, t.base, t.share, t.unit;
      @ public static model strictly_pure helper boolean isInRange(RankedSignTerms t, BigInteger spread, BigInteger share) {
      @   return BigInteger.val(t.least) <= BigInteger.val(spread) && BigInteger.val(spread) < BigInteger.val(t.base)
      @     && BigInteger.val(t.share) <= BigInteger.val(share) && BigInteger.val(share) < BigInteger.val(t.unit); } @*/

    /** The noisy sign is less spread than its normal variable [LEMMA-I]. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible sign.size, sign.mean, sign.noise, sign.spread;
      @ public static model strictly_pure helper boolean isLessSpread(NoisySign sign) {
      @   return analysis.NoisySign.isSpread(BigInteger.val(sign.size), BigInteger.val(sign.mean), BigInteger.val(sign.noise),
      @       BigInteger.val(sign.spread)); } @*/

    /** The sign shows the spread of a rank, after ranks with this sum of inverses. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible sign.noise, sign.spread;
      @ public static model strictly_pure helper boolean isShown(NoisySign sign, BigInteger spread, BigInteger inverses, BigInteger unit) {
      @   return BigInteger.val(sign.spread) * BigInteger.val(sign.spread) <= BigInteger.val(spread)
      @     || (BigInteger.val(sign.spread) * BigInteger.val(sign.spread) - BigInteger.val(sign.noise) * BigInteger.val(sign.noise)
      @         <= BigInteger.val(spread)
      @       && BigInteger.val(sign.noise) * BigInteger.val(sign.noise) * BigInteger.val(unit)
      @         <= BigInteger.val(spread) * BigInteger.val(spread) * BigInteger.val(inverses)); } @*/

    /** What a flip changes fits into the rest. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.steepness, t.part, t.unit;
      @ public static model strictly_pure helper boolean isLeft(RankedSignTerms t, BigInteger rest, BigInteger sum) {
      @   return 0 <= BigInteger.val(rest)
      @     && BigInteger.val(t.steepness) * BigInteger.val(t.steepness)
      @         * (BigInteger.val(t.unit) * (BigInteger.val(t.unit) * BigInteger.val(t.unit)))
      @       <= BigInteger.val(rest) * BigInteger.val(rest) * BigInteger.val(sum)
      @         * (BigInteger.val(t.part) * BigInteger.val(t.part)); } @*/

    /** No ranks. */
    /*@ public normal_behavior
      @ requires \invariant_for(t) && BigInteger.val(zero) == 0 && BigInteger.val(t.unit) <= BigInteger.val(multiplier);
      @ ensures \result && isLadder(t, multiplier, zero, zero, zero, zero, zero);
      @ public static model strictly_pure helper boolean noRanks(RankedSignTerms t, BigInteger multiplier, BigInteger zero) {
      @   return analysis.RankedSigns.none(BigInteger.val(t.size), BigInteger.val(t.mean), BigInteger.val(t.base),
      @       BigInteger.val(t.least), BigInteger.val(t.share), BigInteger.val(t.steepness), BigInteger.val(t.part),
      @       BigInteger.val(multiplier), BigInteger.val(t.unit)); } @*/

    /** One rank more. */
    /*@ public normal_behavior
      @ requires \invariant_for(r) && \invariant_for(sign) && isOf(r.terms, sign) && isInRange(r.terms, spread, share);
      @ requires isShown(sign, spread, r.inverses, r.terms.unit) && isLessSpread(sign);
      @ requires (BigInteger.val(sum) - BigInteger.val(r.inverses)) * BigInteger.val(spread) <= BigInteger.val(r.terms.unit);
      @ requires BigInteger.val(rest)
      @   == BigInteger.val(r.terms.least) * BigInteger.val(r.terms.unit) - BigInteger.val(share) * BigInteger.val(spread);
      @ requires isLeft(r.terms, rest, sum);
      @ requires BigInteger.val(more) == BigInteger.val(r.table) * BigInteger.val(r.terms.base) + BigInteger.val(r.last);
      @ requires isMultiple(r, share, multiple) && isCost(r.terms, multiple, BigInteger.val(costs) - BigInteger.val(r.cost));
      @ requires 0 <= BigInteger.val(more);
      @ ensures \result && isLadder(r.terms, r.multiplier, more, spread, share, sum, costs);
      @ public static model strictly_pure helper boolean oneMore(RankedSigns r, NoisySign sign, BigInteger spread, BigInteger share,
      @     BigInteger sum, BigInteger rest, BigInteger more, BigInteger multiple, BigInteger costs) {
      @   return analysis.RankedSigns.with(BigInteger.val(r.terms.size), BigInteger.val(r.terms.mean), BigInteger.val(r.terms.base),
      @       BigInteger.val(more), BigInteger.val(r.terms.least), BigInteger.val(r.terms.share), BigInteger.val(r.terms.steepness),
      @       BigInteger.val(r.terms.part), BigInteger.val(r.inverses), BigInteger.val(r.lastShare), BigInteger.val(r.multiplier),
      @       BigInteger.val(r.cost), BigInteger.val(spread), BigInteger.val(share), BigInteger.val(sign.noise),
      @       BigInteger.val(sign.spread), BigInteger.val(rest), BigInteger.val(sum), BigInteger.val(multiple), BigInteger.val(costs),
      @       BigInteger.val(r.terms.unit)); } @*/
}
