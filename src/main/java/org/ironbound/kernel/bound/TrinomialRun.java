package org.ironbound.kernel.bound;

import java.math.BigInteger;

/**
 * A solution h of the recurrence of a {@link TrinomialPower} from some index on, up to h_k, and h_start + .. + h_k, bounded from the side
 * of the power [TRINOMIAL-WINDOW]. The chances q_k are q_start times the one solution and q_(start-1) times the other.
 */
final class TrinomialRun {
    /** Of which sum, and from which side. */
    final TrinomialPower power;
    /** 0 for the solution that is 0 and 1 at start - 1 and start, 1 for the one that is 1 and 0. */
    final int kind;
    /** Where it starts, 0 to the dimension. */
    final BigInteger start;
    /** k, from the start to the dimension. */
    final BigInteger index;
    /** The bound of h_k, in multiples of 1/unit of the power. */
    final BigInteger term;
    /** The bound of h_(k-1). */
    final BigInteger previous;
    /** The bound of h_start + .. + h_k. */
    final BigInteger sum;

    /*@ public invariant \invariant_for(power) && (kind == 0 || kind == 1) && 0 <= BigInteger.val(start);
      @ public invariant BigInteger.val(start) <= BigInteger.val(index) && BigInteger.val(index) <= BigInteger.val(power.dimension);
      @ public invariant TrinomialWindowLemmas.isRun(power, kind, BigInteger.val(start), BigInteger.val(index), BigInteger.val(term),
      @     BigInteger.val(previous), BigInteger.val(sum));
      @ public accessible \inv: this.power, this.kind, this.start, this.index, this.term, this.previous, this.sum, power.sign,
      @     power.dimension, power.law, power.unit, power.law.minus, power.law.plus, power.law.total; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(power) && (kind == 0 || kind == 1) && 0 <= BigInteger.val(start);
      @ requires BigInteger.val(start) <= BigInteger.val(index) && BigInteger.val(index) <= BigInteger.val(power.dimension);
      @ requires TrinomialWindowLemmas.isRun(power, kind, BigInteger.val(start), BigInteger.val(index), BigInteger.val(term),
      @     BigInteger.val(previous), BigInteger.val(sum));
      @ ensures \invariant_for(this) && this.power == power && this.kind == kind && this.start == start && this.index == index;
      @ assignable \nothing; @*/
    private /*@ pure @*/ TrinomialRun(TrinomialPower power, int kind, BigInteger start, BigInteger index, BigInteger term,
            BigInteger previous, BigInteger sum) {
        this.power = power;
        this.kind = kind;
        this.start = start;
        this.index = index;
        this.term = term;
        this.previous = previous;
        this.sum = sum;
    }

    /** A solution up to h_k. */
    /*@ normal_behavior
      @ requires \invariant_for(power) && (kind == 0 || kind == 1) && 0 <= BigInteger.val(start);
      @ requires BigInteger.val(start) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ ensures \invariant_for(\result) && \result.power == power && \result.kind == kind && \result.start == start;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(k);
      @ assignable \nothing; @*/
    static TrinomialRun of(TrinomialPower power, int kind, BigInteger start, BigInteger k) {
        TrinomialRecurrence recurrence = TrinomialRecurrence.of(power);
        TrinomialRun first = kind == 0 ? fromOne(power, start) : fromZero(power, start);
        return extended(first, recurrence, k);
    }

    /** The solution 0 begins with h_start = 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(start) && BigInteger.val(start) <= BigInteger.val(power.dimension);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && \result.kind == 0 && \result.start == start;
      @ ensures \result.index == start;
      @ assignable \nothing; @*/
    private static TrinomialRun fromOne(TrinomialPower power, BigInteger start) {
        BigInteger one = one(power);
        BigInteger zero = BigInteger.valueOf(0L);
        /*@ assert analysis.TrinomialWindow.first(power.sign, 0, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(start), BigInteger.val(one),
          @     BigInteger.val(zero), BigInteger.val(power.unit)); @*/
        return new TrinomialRun(power, 0, start, start, one, zero, one);
    }

    /** The solution 1 begins with h_start = 0, after h_(start-1) = 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(start) && BigInteger.val(start) <= BigInteger.val(power.dimension);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && \result.kind == 1 && \result.start == start;
      @ ensures \result.index == start;
      @ assignable \nothing; @*/
    private static TrinomialRun fromZero(TrinomialPower power, BigInteger start) {
        BigInteger one = one(power);
        BigInteger zero = BigInteger.valueOf(0L);
        /*@ assert analysis.TrinomialWindow.first(power.sign, 1, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(start), BigInteger.val(zero),
          @     BigInteger.val(one), BigInteger.val(power.unit)); @*/
        return new TrinomialRun(power, 1, start, start, zero, one, zero);
    }

    /** 1, with the sign of the power. */
    /*@ private normal_behavior
      @ requires \invariant_for(power);
      @ ensures BigInteger.val(\result) == power.sign * BigInteger.val(power.unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger one(TrinomialPower power) {
        return power.sign > 0 ? power.unit : power.unit.negate();
    }

    /** The solution from its first values up to h_k. */
    /*@ private normal_behavior
      @ requires \invariant_for(first) && \invariant_for(recurrence) && recurrence.power == first.power;
      @ requires BigInteger.val(first.index) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(first.power.dimension);
      @ ensures \invariant_for(\result) && \result.power == first.power && \result.kind == first.kind && \result.start == first.start;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(k);
      @ assignable \nothing; @*/
    private static TrinomialRun extended(TrinomialRun first, TrinomialRecurrence recurrence, BigInteger k) {
        TrinomialRun run = first;
        /*@ loop_invariant run != null && \invariant_for(run) && run.power == first.power && run.kind == first.kind;
          @ loop_invariant run.start == first.start && \invariant_for(recurrence) && recurrence.power == first.power;
          @ loop_invariant BigInteger.val(run.index) <= BigInteger.val(k);
          @ decreases BigInteger.val(k) - BigInteger.val(run.index);
          @ assignable \nothing; @*/
        while (run.index.compareTo(k) < 0) {
            run = run.next(recurrence);
        }
        return run;
    }

    /** The solution up to the next h. */
    /*@ private normal_behavior
      @ requires BigInteger.val(index) < BigInteger.val(power.dimension) && \invariant_for(recurrence) && recurrence.power == power;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && \result.kind == kind;
      @ ensures \result.start == start && BigInteger.val(\result.index) == BigInteger.val(index) + 1;
      @ assignable \nothing; @*/
    private TrinomialRun next(TrinomialRecurrence recurrence) {
        BigInteger k = index.add(BigInteger.valueOf(1L));
        BigInteger z = following(k, recurrence);
        /*@ assert analysis.TrinomialWindow.step(power.sign, kind, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(start), BigInteger.val(k),
          @     BigInteger.val(term), BigInteger.val(previous), BigInteger.val(sum), BigInteger.val(z), BigInteger.val(power.unit)); @*/
        return new TrinomialRun(power, kind, start, k, z, term, sum.add(z));
    }

    /** The bound of the next h: 0 where no sign is 0 and the h before the last is 0. */
    /*@ private normal_behavior
      @ requires BigInteger.val(k) == BigInteger.val(index) + 1 && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ requires \invariant_for(recurrence) && recurrence.power == power;
      @ ensures (BigInteger.val(power.dimension) + 1 - BigInteger.val(k)) * (BigInteger.val(power.law.total)
      @       - BigInteger.val(power.law.minus) - BigInteger.val(power.law.plus)) * BigInteger.val(term)
      @     + (2 * (BigInteger.val(power.dimension) + 1) - BigInteger.val(k)) * BigInteger.val(power.law.plus) * BigInteger.val(previous)
      @   <= BigInteger.val(k) * BigInteger.val(power.law.minus) * BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private BigInteger following(BigInteger k, TrinomialRecurrence recurrence) {
        if (previous.signum() == 0 && power.law.isOfSigns()) {
            return BigInteger.valueOf(0L);
        }
        return recurrence.next(k, term, previous);
    }
}
