package org.ironbound.kernel.real;

import java.math.BigInteger;

/**
 * A lower bound lower/unit of the chance that a binomial number of successes is at least {@code from} and below {@code to}: the sum of the
 * weights of these numbers.
 */
public final class BinomialRange {
    /** The number of trials, not negative. */
    public final BigInteger trials;
    /** Numerator of the probability of a success. */
    public final BigInteger hit;
    /** Its denominator. */
    public final BigInteger whole;
    /** The smallest number of successes in the range. */
    public final BigInteger from;
    /** The next one above the range. */
    public final BigInteger to;
    /** The lower bound, in multiples of 1/unit. */
    public final BigInteger lower;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ public invariant 0 <= BigInteger.val(from) && BigInteger.val(from) < BigInteger.val(to);
      @ public invariant 0 <= BigInteger.val(trials);
      @ public invariant analysis.Binomial.betweenAtLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
      @     BigInteger.val(from), BigInteger.val(to), BigInteger.val(lower), BigInteger.val(unit));
      @ public accessible \inv: this.trials, this.hit, this.whole, this.from, this.to, this.lower, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ requires 0 <= BigInteger.val(from) && BigInteger.val(from) < BigInteger.val(to);
      @ requires 0 <= BigInteger.val(trials);
      @ requires analysis.Binomial.betweenAtLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
      @     BigInteger.val(from), BigInteger.val(to), BigInteger.val(lower), BigInteger.val(unit));
      @ ensures this.trials == trials && this.hit == hit && this.whole == whole && this.from == from && this.to == to
      @   && this.lower == lower && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ BinomialRange(BigInteger trials, BigInteger hit, BigInteger whole, BigInteger from, BigInteger to,
            BigInteger lower, BigInteger unit) {
        this.trials = trials;
        this.hit = hit;
        this.whole = whole;
        this.from = from;
        this.to = to;
        this.lower = lower;
        this.unit = unit;
    }

    /** The number of successes of this weight only. */
    /*@ public normal_behavior
      @ requires \invariant_for(weight);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == weight.unit;
      @ assignable \nothing; @*/
    public static BinomialRange of(BinomialWeight weight) {
        BigInteger next = weight.count.add(BigInteger.valueOf(1L));
        /*@ assert analysis.Binomial.defineBetween(BigInteger.val(weight.trials), BigInteger.val(weight.hit), BigInteger.val(weight.whole),
          @     BigInteger.val(weight.count), BigInteger.val(weight.lower), BigInteger.val(weight.unit)); @*/
        return new BinomialRange(weight.trials, weight.hit, weight.whole, weight.count, next, weight.lower, weight.unit);
    }

    /**
     * The range with one number of successes more.
     *
     * @param weight of the next number above this range, at the same scale
     * @return null if it is another one
     */
    /*@ public normal_behavior
      @ requires \invariant_for(weight);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ BinomialRange and(BinomialWeight weight) {
        return isNext(weight) ? with(weight.lower) : null;
    }

    /** Whether the weight is that of the next number above this range, at the same scale. */
    /*@ private normal_behavior
      @ requires \invariant_for(weight);
      @ ensures \result ==> BigInteger.val(to) <= BigInteger.val(trials);
      @ ensures \result ==> analysis.Binomial.atLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
      @     BigInteger.val(to), BigInteger.val(weight.lower), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private boolean isNext(BinomialWeight weight) {
        return weight.trials.compareTo(trials) == 0 && weight.hit.compareTo(hit) == 0 && weight.whole.compareTo(whole) == 0
            && weight.count.compareTo(to) == 0 && weight.unit.compareTo(unit) == 0;
    }

    /** With the chance of the next number. */
    /*@ private normal_behavior
      @ requires BigInteger.val(to) <= BigInteger.val(trials);
      @ requires analysis.Binomial.atLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
      @     BigInteger.val(to), BigInteger.val(more), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private BinomialRange with(BigInteger more) {
        BigInteger next = to.add(BigInteger.valueOf(1L));
        BigInteger sum = lower.add(more);
        /*@ assert analysis.Binomial.betweenStep(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
          @     BigInteger.val(from), BigInteger.val(to), BigInteger.val(lower), BigInteger.val(more), BigInteger.val(unit)); @*/
        return new BinomialRange(trials, hit, whole, from, next, sum, unit);
    }
}
