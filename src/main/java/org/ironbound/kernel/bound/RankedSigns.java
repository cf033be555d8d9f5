package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.NoisySign;

/**
 * What BOOL-TV adds up over the signs of a fresh sample, ranked by how much a test depends on them. Each rank has a spread s: a noisy sign
 * of this rank is less spread than a normal variable of the variance of the noise plus s [LEMMA-I]. The first ranks are given one after
 * the other; the last one that is given stands for all that follow:
 *
 * <pre>{@code
 * RankedSigns.of(terms, multiplier).with(shown, spread, share) ..
 * }</pre>
 */
public final class RankedSigns {
    /** What is the same for all ranks. */
    public final RankedSignTerms terms;
    /** What multiplies the shares, at least 1, in multiples of 1/unit. */
    public final BigInteger multiplier;
    /** The digits of this to the base of the terms are the spreads but the last. */
    public final BigInteger table;
    /** The spread of the last rank, 0 if there is none. */
    public final BigInteger last;
    /** The share of the last rank, in multiples of 1/unit; 0 if there is none. */
    public final BigInteger lastShare;
    /** The sum of the inverses of the spreads is at least this, in multiples of 1/unit. */
    public final BigInteger inverses;
    /** What the ranks cost is at most this, in multiples of 1/unit. */
    public final BigInteger cost;

    /*@ public invariant \invariant_for(terms) && 0 <= BigInteger.val(table) && 0 <= BigInteger.val(last);
      @ public invariant 0 <= BigInteger.val(inverses) && 0 <= BigInteger.val(cost);
      @ public invariant BigInteger.val(terms.unit) <= BigInteger.val(multiplier) && BigInteger.val(lastShare) < BigInteger.val(terms.unit);
      @ public invariant RankedSignLemmas.isLadder(terms, multiplier, table, last, lastShare, inverses, cost);
      @ public accessible \inv: this.terms, this.multiplier, this.table, this.last, this.lastShare, this.inverses, this.cost, terms.size,
      @     terms.mean, terms.base, terms.least, terms.share, terms.steepness, terms.part, terms.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 <= BigInteger.val(table) && 0 <= BigInteger.val(last);
      @ requires 0 <= BigInteger.val(inverses) && 0 <= BigInteger.val(cost);
      @ requires BigInteger.val(terms.unit) <= BigInteger.val(multiplier) && BigInteger.val(lastShare) < BigInteger.val(terms.unit);
      @ requires RankedSignLemmas.isLadder(terms, multiplier, table, last, lastShare, inverses, cost);
      @ ensures \invariant_for(this) && this.terms == terms;
      @ assignable \nothing; @*/
    private /*@ pure @*/ RankedSigns(RankedSignTerms terms, BigInteger multiplier, BigInteger table, BigInteger last, BigInteger lastShare,
            BigInteger inverses, BigInteger cost) {
        this.terms = terms;
        this.multiplier = multiplier;
        this.table = table;
        this.last = last;
        this.lastShare = lastShare;
        this.inverses = inverses;
        this.cost = cost;
    }

    /** No ranks yet; null if the multiplier is below 1. */
    /*@ public normal_behavior
      @ requires \invariant_for(terms);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.terms == terms;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ RankedSigns of(RankedSignTerms terms, BigInteger multiplier) {
        if (multiplier.compareTo(terms.unit) < 0) {
            return null;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert RankedSignLemmas.noRanks(terms, multiplier, zero);
        return new RankedSigns(terms, multiplier, zero, zero, zero, zero, zero);
    }

    /**
     * One rank more.
     *
     * @param shown  a noisy sign of the size and mean of the terms
     * @param spread at least the least one and below the base of the terms; it must be what the sign shows
     * @param share  at most what is left of the least spread over this one, in multiples of 1/unit; at least that of the terms
     * @return null if one of that does not hold
     */
    /*@ public normal_behavior
      @ requires \invariant_for(shown);
      @ ensures \result != null ==> \invariant_for(\result) && \result.terms == terms;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ RankedSigns with(LessSpreadSign shown, BigInteger spread, BigInteger share) {
        if (!terms.isOf(shown.sign) || !terms.isInRange(spread, share) || !isShown(shown.sign, spread)) {
            return null;
        }
        return with(shown.sign, spread, share);
    }

    /** Whether the variances show the spread, after those of the ranks before. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign);
      @ ensures \result ==> RankedSignLemmas.isShown(sign, spread, inverses, terms.unit);
      @ assignable \strictly_nothing; @*/
    private boolean isShown(NoisySign sign, BigInteger spread) {
        BigInteger variance = sign.spread.multiply(sign.spread);
        BigInteger noise = sign.noise.multiply(sign.noise);
        return variance.compareTo(spread) <= 0
            || variance.subtract(noise).compareTo(spread) <= 0
                && noise.multiply(terms.unit).compareTo(spread.multiply(spread).multiply(inverses)) <= 0;
    }

    /** From a sign that shows the spread. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign) && RankedSignLemmas.isOf(terms, sign) && RankedSignLemmas.isInRange(terms, spread, share);
      @ requires RankedSignLemmas.isShown(sign, spread, inverses, terms.unit) && RankedSignLemmas.isLessSpread(sign);
      @ ensures \result != null ==> \invariant_for(\result) && \result.terms == terms;
      @ assignable \nothing; @*/
    private /*@ nullable @*/ RankedSigns with(NoisySign sign, BigInteger spread, BigInteger share) {
        BigInteger sum = inversesWith(spread);
        BigInteger rest = rest(spread, share);
        return isLeft(rest, sum) ? with(sign, spread, share, sum, rest) : null;
    }

    /** The sum of the inverses with one more, rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(spread);
      @ ensures BigInteger.val(inverses) <= BigInteger.val(\result);
      @ ensures (BigInteger.val(\result) - BigInteger.val(inverses)) * BigInteger.val(spread) <= BigInteger.val(terms.unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger inversesWith(BigInteger spread) {
        BigInteger more = Division.floor(terms.unit, spread);
        return inverses.add(more.max(BigInteger.valueOf(0L)));
    }

    /** The least spread less the share of this one. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result)
      @   == BigInteger.val(terms.least) * BigInteger.val(terms.unit) - BigInteger.val(share) * BigInteger.val(spread);
      @ assignable \strictly_nothing; @*/
    private BigInteger rest(BigInteger spread, BigInteger share) {
        return terms.least.multiply(terms.unit).subtract(share.multiply(spread));
    }

    /** Whether what a flip of the sign changes fits into the rest. */
    /*@ private normal_behavior
      @ ensures \result ==> RankedSignLemmas.isLeft(terms, rest, sum);
      @ assignable \strictly_nothing; @*/
    private boolean isLeft(BigInteger rest, BigInteger sum) {
        BigInteger cube = terms.unit.multiply(terms.unit.multiply(terms.unit));
        BigInteger least = terms.steepness.multiply(terms.steepness).multiply(cube);
        return rest.signum() >= 0
            && least.compareTo(rest.multiply(rest).multiply(sum).multiply(terms.part.multiply(terms.part))) <= 0;
    }

    /** At most the product of the multiplier and the share, rounded down, and at most 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && 0 < BigInteger.val(share) && BigInteger.val(share) < BigInteger.val(terms.unit);
      @ ensures 0 < BigInteger.val(\result) && RankedSignLemmas.isMultiple(this, share, \result);
      @ assignable \strictly_nothing; @*/
    private BigInteger multiple(BigInteger share) {
        //@ assert Products.monotone(BigInteger.val(terms.unit), BigInteger.val(multiplier), BigInteger.val(share));
        BigInteger multiple = Division.floor(multiplier.multiply(share), terms.unit).max(share);
        if (multiple.compareTo(terms.unit) <= 0) {
            return multiple;
        }
        //@ assert Products.monotone(BigInteger.val(terms.unit), BigInteger.val(multiple), BigInteger.val(terms.unit));
        return terms.unit;
    }

    /** What the ranks cost with one more, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 < BigInteger.val(multiple);
      @ ensures BigInteger.val(cost) <= BigInteger.val(\result);
      @ ensures RankedSignLemmas.isCost(terms, multiple, BigInteger.val(\result) - BigInteger.val(cost));
      @ assignable \strictly_nothing; @*/
    private BigInteger costWith(BigInteger multiple) {
        BigInteger lack = terms.unit.subtract(multiple);
        BigInteger divisor = divisor(multiple);
        BigInteger more = Division.ceil(lack.multiply(lack).multiply(terms.factor(multiple)), divisor);
        BigInteger added = notNegative(more);
        //@ assert Products.monotone(BigInteger.val(more), BigInteger.val(added), BigInteger.val(divisor));
        return cost.add(added);
    }

    /** 360 multiple unit^2 */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && 0 < BigInteger.val(multiple);
      @ ensures BigInteger.val(\result)
      @   == 360 * (BigInteger.val(multiple) * (BigInteger.val(terms.unit) * BigInteger.val(terms.unit))) && 0 < BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private BigInteger divisor(BigInteger multiple) {
        BigInteger square = terms.unit.multiply(terms.unit);
        //@ assert Products.positive(BigInteger.val(terms.unit), BigInteger.val(terms.unit));
        //@ assert Products.positive(BigInteger.val(multiple), BigInteger.val(square));
        return multiple.multiply(square).multiply(BigInteger.valueOf(360L));
    }

    /** The number, or 0 if that is larger. */
    /*@ normal_behavior
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(number) <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    static BigInteger notNegative(BigInteger number) {
        return number.max(BigInteger.valueOf(0L));
    }

    /** From the rest that is left. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign) && RankedSignLemmas.isOf(terms, sign) && RankedSignLemmas.isInRange(terms, spread, share);
      @ requires RankedSignLemmas.isShown(sign, spread, inverses, terms.unit) && RankedSignLemmas.isLessSpread(sign);
      @ requires BigInteger.val(inverses) <= BigInteger.val(sum);
      @ requires (BigInteger.val(sum) - BigInteger.val(inverses)) * BigInteger.val(spread) <= BigInteger.val(terms.unit);
      @ requires BigInteger.val(rest)
      @   == BigInteger.val(terms.least) * BigInteger.val(terms.unit) - BigInteger.val(share) * BigInteger.val(spread);
      @ requires RankedSignLemmas.isLeft(terms, rest, sum);
      @ ensures \invariant_for(\result) && \result.terms == terms;
      @ assignable \nothing; @*/
    private RankedSigns with(NoisySign sign, BigInteger spread, BigInteger share, BigInteger sum, BigInteger rest) {
        BigInteger more = tableWithLast();
        BigInteger multiple = multiple(share);
        BigInteger costs = costWith(multiple);
        //@ assert RankedSignLemmas.oneMore(this, sign, spread, share, sum, rest, more, multiple, costs);
        return new RankedSigns(terms, multiplier, more, spread, share, sum, costs);
    }

    /** The digits with the last spread. */
    /*@ normal_behavior
      @ requires \invariant_for(this);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) == BigInteger.val(table) * BigInteger.val(terms.base) + BigInteger.val(last);
      @ assignable \strictly_nothing; @*/
    BigInteger tableWithLast() {
        //@ assert Products.nonNegative(BigInteger.val(table), BigInteger.val(terms.base));
        return table.multiply(terms.base).add(last);
    }
}
