package org.ironbound.kernel.bound;

import java.math.BigInteger;

/** What ranked signs lose, in words, for use in contracts and assertions; no Java code. */
public final class RankedLossLemmas {
    private RankedLossLemmas() {
    }

    /** With this multiplier, these costs, and a piece that begins at the start, no more is lost. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.size, t.mean, t.base, t.least, t.share, t.steepness, t.part, t.unit;
      @ public static model strictly_pure helper boolean isLoss(RankedSignTerms t, BigInteger table, BigInteger multiplier,
      @     BigInteger cost, BigInteger start, BigInteger loss) {
      @   return analysis.RankedSigns.isLoss(BigInteger.val(t.size), BigInteger.val(t.mean), BigInteger.val(t.base),
      @       BigInteger.val(table), BigInteger.val(t.least), BigInteger.val(t.share), BigInteger.val(t.steepness),
      @       BigInteger.val(t.part), BigInteger.val(multiplier), BigInteger.val(cost), BigInteger.val(start), BigInteger.val(loss),
      @       BigInteger.val(t.unit)); } @*/

    /** The ranks are those of the loss, the last one with the least spread. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.table, r.last, r.lastShare, r.table, r.terms, r.terms.least, r.terms.base;
      @ public static model strictly_pure helper boolean isOf(RankedLoss l, RankedSigns r) {
      @   return BigInteger.val(r.last) == BigInteger.val(r.terms.least) && 0 < BigInteger.val(r.lastShare)
      @     && BigInteger.val(r.table) * BigInteger.val(r.terms.base) + BigInteger.val(r.last) == BigInteger.val(l.table); } @*/

    /** The ranks after the last one cost at most s/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible r.terms, r.multiplier, r.lastShare, r.terms.least, r.terms.steepness, r.terms.part, r.terms.unit;
      @ public static model strictly_pure helper boolean isCostOfOthers(RankedSigns r, BigInteger s) {
      @   return BigInteger.val(r.terms.unit) * BigInteger.val(r.terms.unit)
      @       <= BigInteger.val(r.multiplier) * BigInteger.val(r.lastShare)
      @     || BigInteger.val(r.terms.steepness) * BigInteger.val(r.terms.steepness)
      @         * (23 * (BigInteger.val(r.terms.unit) * BigInteger.val(r.terms.unit))
      @           + 84 * (BigInteger.val(r.terms.unit) * BigInteger.val(r.lastShare))
      @           - 17 * (BigInteger.val(r.lastShare) * BigInteger.val(r.lastShare)))
      @       <= 360 * (BigInteger.val(r.lastShare) * BigInteger.val(r.terms.least)
      @         * (BigInteger.val(r.terms.part) * BigInteger.val(r.terms.part))) * BigInteger.val(s); } @*/

    /** So much more is lost with the next multiplier and its costs from there on. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.terms, l.multiplier, l.cost, l.terms.unit;
      @ public static model strictly_pure helper boolean isMore(RankedLoss l, BigInteger next, BigInteger costs, BigInteger from,
      @     BigInteger more) {
      @   return (BigInteger.val(l.multiplier) - BigInteger.val(next)) * (BigInteger.val(from) * BigInteger.val(from))
      @       + 2 * ((BigInteger.val(costs) - BigInteger.val(l.cost)) * (BigInteger.val(l.terms.unit) * BigInteger.val(l.terms.unit)))
      @     <= 2 * (BigInteger.val(more) * BigInteger.val(from) * BigInteger.val(l.terms.unit)); } @*/

    /** [BOOL-TV] A multiplier with which nothing costs anything. */
    /*@ public normal_behavior
      @ requires \invariant_for(r) && \invariant_for(r.terms) && BigInteger.val(r.last) == BigInteger.val(r.terms.least);
      @ requires BigInteger.val(table) == BigInteger.val(r.table) * BigInteger.val(r.terms.base) + BigInteger.val(r.last);
      @ requires BigInteger.val(r.terms.unit) * BigInteger.val(r.terms.unit)
      @   <= BigInteger.val(multiplier) * BigInteger.val(r.terms.share) && BigInteger.val(zero) == 0;
      @ ensures \result && isLoss(r.terms, table, multiplier, zero, zero, zero);
      @ public static model strictly_pure helper boolean noLoss(RankedSigns r, BigInteger table, BigInteger multiplier,
      @     BigInteger zero) {
      @   return analysis.RankedSigns.noLoss(BigInteger.val(r.terms.size), BigInteger.val(r.terms.mean), BigInteger.val(r.terms.base),
      @       BigInteger.val(r.table), BigInteger.val(r.terms.least), BigInteger.val(r.terms.share), BigInteger.val(r.terms.steepness),
      @       BigInteger.val(r.terms.part), BigInteger.val(r.inverses), BigInteger.val(r.lastShare), BigInteger.val(r.multiplier),
      @       BigInteger.val(r.cost), BigInteger.val(multiplier), BigInteger.val(r.terms.unit)); } @*/

    /** [BOOL-TV] One piece more. */
    /*@ public normal_behavior
      @ requires \invariant_for(l) && \invariant_for(l.terms) && \invariant_for(r) && \invariant_for(r.terms);
      @ requires RankedSignLemmas.areSame(l.terms, r.terms) && isOf(l, r);
      @ requires 0 < BigInteger.val(from) && BigInteger.val(l.start) <= BigInteger.val(from);
      @ requires 0 <= BigInteger.val(others) && isCostOfOthers(r, others) && isMore(l, r.multiplier, costs, from, more);
      @ requires BigInteger.val(costs) == BigInteger.val(r.cost) + BigInteger.val(others);
      @ requires BigInteger.val(losses) == BigInteger.val(l.loss) + BigInteger.val(more);
      @ ensures \result && isLoss(l.terms, l.table, r.multiplier, costs, from, losses);
      @ public static model strictly_pure helper boolean moreLoss(RankedLoss l, RankedSigns r, BigInteger from, BigInteger others,
      @     BigInteger costs, BigInteger more, BigInteger losses) {
      @   return analysis.RankedSigns.moreLoss(BigInteger.val(l.terms.size), BigInteger.val(l.terms.mean), BigInteger.val(l.terms.base),
      @       BigInteger.val(r.table), BigInteger.val(l.terms.least), BigInteger.val(l.terms.share), BigInteger.val(l.terms.steepness),
      @       BigInteger.val(l.terms.part), BigInteger.val(r.inverses), BigInteger.val(r.lastShare), BigInteger.val(r.multiplier),
      @       BigInteger.val(r.cost), BigInteger.val(l.multiplier), BigInteger.val(l.cost), BigInteger.val(l.start),
      @       BigInteger.val(l.loss), BigInteger.val(others), BigInteger.val(from), BigInteger.val(more),
      @       BigInteger.val(l.terms.unit)); } @*/
}
