package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/**
 * What is lost because few signs are not many [BOOL-TV]: an integral over a length, split into pieces with a multiplier each. The first
 * one is so large that ranks cost nothing; the next begin farther out and have ranks of the same terms:
 *
 * <pre>{@code
 * RankedLoss.of(signs, multiplier).with(signsOfNextMultiplier, start) ..
 * }</pre>
 */
public final class RankedLoss {
    /** What is the same for all ranks. */
    public final RankedSignTerms terms;
    /** The digits of this to the base of the terms are the spreads. */
    public final BigInteger table;
    /** The multiplier of the last piece, in multiples of 1/unit. */
    public final BigInteger multiplier;
    /** What all ranks cost with it at most, in multiples of 1/unit. */
    public final BigInteger cost;
    /** Where the last piece begins, in multiples of 1/unit. */
    public final BigInteger start;
    /** At most so much is lost in all, in multiples of 1/unit. */
    public final BigInteger loss;

    /*@ public invariant \invariant_for(terms) && 0 <= BigInteger.val(cost) && 0 <= BigInteger.val(start) && 0 <= BigInteger.val(loss);
      @ public invariant RankedLossLemmas.isLoss(terms, table, multiplier, cost, start, loss);
      @ public accessible \inv: this.terms, this.table, this.multiplier, this.cost, this.start, this.loss, terms.size, terms.mean,
      @     terms.base, terms.least, terms.share, terms.steepness, terms.part, terms.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 <= BigInteger.val(cost) && 0 <= BigInteger.val(start) && 0 <= BigInteger.val(loss);
      @ requires RankedLossLemmas.isLoss(terms, table, multiplier, cost, start, loss);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ RankedLoss(RankedSignTerms terms, BigInteger table, BigInteger multiplier, BigInteger cost, BigInteger start,
            BigInteger loss) {
        this.terms = terms;
        this.table = table;
        this.multiplier = multiplier;
        this.cost = cost;
        this.start = start;
        this.loss = loss;
    }

    /**
     * The first piece, from 0 on.
     *
     * @param signs      the ranks, the last one with the least spread
     * @param multiplier at least the inverse of the share of the terms, in multiples of 1/unit
     * @return null if one of that does not hold
     */
    /*@ public normal_behavior
      @ requires \invariant_for(signs);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ RankedLoss of(RankedSigns signs, BigInteger multiplier) {
        RankedSignTerms terms = signs.terms;
        if (signs.last.compareTo(terms.least) != 0
                || terms.unit.multiply(terms.unit).compareTo(multiplier.multiply(terms.share)) > 0) {
            return null;
        }
        BigInteger zero = zero();
        BigInteger table = signs.tableWithLast();
        //@ assert RankedLossLemmas.noLoss(signs, table, multiplier, zero);
        return new RankedLoss(terms, table, multiplier, zero, zero, zero);
    }

    /**
     * One piece more.
     *
     * @param signs the same ranks, with another multiplier
     * @param from  where it begins, positive and not before the last one, in multiples of 1/unit
     * @return null if one of that does not hold
     */
    /*@ public normal_behavior
      @ requires \invariant_for(signs);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ RankedLoss with(RankedSigns signs, BigInteger from) {
        if (!terms.isSame(signs.terms) || !isOf(signs) || from.signum() <= 0 || from.compareTo(start) < 0) {
            return null;
        }
        return with(signs, from, others(signs));
    }

    /** Whether the signs are the ranks. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs);
      @ ensures \result ==> RankedLossLemmas.isOf(this, signs) && 0 < BigInteger.val(signs.lastShare);
      @ assignable \strictly_nothing; @*/
    private boolean isOf(RankedSigns signs) {
        return signs.last.compareTo(signs.terms.least) == 0 && signs.lastShare.signum() > 0
            && signs.tableWithLast().compareTo(table) == 0;
    }

    /** From what the ranks that follow cost. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs) && RankedSignLemmas.areSame(terms, signs.terms) && RankedLossLemmas.isOf(this, signs);
      @ requires 0 < BigInteger.val(from) && BigInteger.val(start) <= BigInteger.val(from);
      @ requires 0 <= BigInteger.val(others) && RankedLossLemmas.isCostOfOthers(signs, others);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private RankedLoss with(RankedSigns signs, BigInteger from, BigInteger others) {
        BigInteger costs = signs.cost.add(others);
        BigInteger more = more(signs.multiplier, costs, from);
        BigInteger losses = loss.add(more);
        //@ assert RankedLossLemmas.moreLoss(this, signs, from, others, costs, more, losses);
        return new RankedLoss(terms, table, signs.multiplier, costs, from, losses);
    }

    /** What the ranks and all that follow cost at most. */
    /*@ public normal_behavior
      @ requires \invariant_for(signs) && 0 < BigInteger.val(signs.lastShare);
      @ ensures BigInteger.val(signs.cost) <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    public static BigInteger costs(RankedSigns signs) {
        return signs.cost.add(others(signs));
    }

    /** What the ranks after the last one cost, rounded up: nothing if the multiplier is large enough. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs) && 0 < BigInteger.val(signs.lastShare);
      @ ensures 0 <= BigInteger.val(\result) && RankedLossLemmas.isCostOfOthers(signs, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger others(RankedSigns signs) {
        RankedSignTerms t = signs.terms;
        if (t.unit.multiply(t.unit).compareTo(signs.multiplier.multiply(signs.lastShare)) <= 0) {
            return zero();
        }
        BigInteger divisor = divisor(t, signs.lastShare);
        BigInteger cost = Division.ceil(t.steepness.multiply(t.steepness).multiply(t.factor(signs.lastShare)), divisor);
        BigInteger result = RankedSigns.notNegative(cost);
        //@ assert Products.monotone(BigInteger.val(cost), BigInteger.val(result), BigInteger.val(divisor));
        return result;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger zero() {
        return BigInteger.valueOf(0L);
    }

    /** 360 share least part^2 */
    /*@ private normal_behavior
      @ requires \invariant_for(t) && 0 < BigInteger.val(share);
      @ ensures BigInteger.val(\result)
      @   == 360 * (BigInteger.val(share) * BigInteger.val(t.least) * (BigInteger.val(t.part) * BigInteger.val(t.part)));
      @ ensures 0 < BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger divisor(RankedSignTerms t, BigInteger share) {
        //@ assert Products.positive(BigInteger.val(share), BigInteger.val(t.least));
        //@ assert Products.positive(BigInteger.val(t.part), BigInteger.val(t.part));
        BigInteger least = share.multiply(t.least);
        BigInteger square = t.part.multiply(t.part);
        //@ assert Products.positive(BigInteger.val(least), BigInteger.val(square));
        return least.multiply(square).multiply(BigInteger.valueOf(360L));
    }

    /** What more is lost with another multiplier and its costs from there on, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 < BigInteger.val(from);
      @ ensures 0 <= BigInteger.val(\result) && RankedLossLemmas.isMore(this, next, costs, from, \result);
      @ assignable \strictly_nothing; @*/
    private BigInteger more(BigInteger next, BigInteger costs, BigInteger from) {
        BigInteger divisor = divisor(from);
        BigInteger more = Division.ceil(dividend(next, costs, from), divisor);
        BigInteger result = RankedSigns.notNegative(more);
        //@ assert Products.monotone(BigInteger.val(more), BigInteger.val(result), BigInteger.val(divisor));
        return result;
    }

    /** (multiplier - next) from^2 + 2 (costs - cost) unit^2 */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result)
      @   == (BigInteger.val(multiplier) - BigInteger.val(next)) * (BigInteger.val(from) * BigInteger.val(from))
      @     + 2 * ((BigInteger.val(costs) - BigInteger.val(cost)) * (BigInteger.val(terms.unit) * BigInteger.val(terms.unit)));
      @ assignable \strictly_nothing; @*/
    private BigInteger dividend(BigInteger next, BigInteger costs, BigInteger from) {
        BigInteger dearer = costs.subtract(cost).multiply(terms.unit.multiply(terms.unit));
        return multiplier.subtract(next).multiply(from.multiply(from)).add(dearer).add(dearer);
    }

    /** 2 from unit */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 < BigInteger.val(from);
      @ ensures BigInteger.val(\result) == 2 * (BigInteger.val(from) * BigInteger.val(terms.unit)) && 0 < BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private BigInteger divisor(BigInteger from) {
        //@ assert Products.positive(BigInteger.val(from), BigInteger.val(terms.unit));
        BigInteger product = from.multiply(terms.unit);
        return product.add(product);
    }
}
