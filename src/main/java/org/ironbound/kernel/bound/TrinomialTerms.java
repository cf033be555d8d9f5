package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * Bounds of the chances q_(k-1) and q_k of a sum of signs or zeros, and of q_0 + .. + q_k [TRINOMIAL-TAIL]. The first chances are tiny, so
 * all bounds are in multiples of 2^(-32 scale)/unit, and the scale goes down to 0 as the chances grow.
 */
final class TrinomialTerms {
    /** The scale changes by this number of bits at a time. */
    private static final int SHIFT = 32;
    /** 2^SHIFT. */
    private static final long FACTOR = 4294967296L;

    /** Of which sum, and from which side. */
    final TrinomialPower power;
    /** k, 0 to the dimension. */
    final BigInteger index;
    /** How often 2^32 is contained in the scale, not negative. */
    final BigInteger scale;
    /** The bound of q_k. */
    final BigInteger term;
    /** The bound of q_(k-1). */
    final BigInteger previous;
    /** The bound of q_0 + .. + q_k. */
    final BigInteger sum;

    /*@ public invariant \invariant_for(power) && 0 <= BigInteger.val(index) && BigInteger.val(index) <= BigInteger.val(power.dimension);
      @ public invariant 0 <= BigInteger.val(scale);
      @ public invariant TrinomialLemmas.areBounds(power, BigInteger.val(index), BigInteger.val(scale), BigInteger.val(term),
      @     BigInteger.val(previous), BigInteger.val(sum));
      @ public accessible \inv: this.power, this.index, this.scale, this.term, this.previous, this.sum, power.sign, power.dimension,
      @     power.law, power.unit, power.law.minus, power.law.plus, power.law.total; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(index) && BigInteger.val(index) <= BigInteger.val(power.dimension);
      @ requires 0 <= BigInteger.val(scale);
      @ requires TrinomialLemmas.areBounds(power, BigInteger.val(index), BigInteger.val(scale), BigInteger.val(term),
      @     BigInteger.val(previous), BigInteger.val(sum));
      @ ensures \invariant_for(this) && this.power == power && this.index == index && this.scale == scale;
      @ assignable \nothing; @*/
    private /*@ pure @*/ TrinomialTerms(TrinomialPower power, BigInteger index, BigInteger scale, BigInteger term, BigInteger previous,
            BigInteger sum) {
        this.power = power;
        this.index = index;
        this.scale = scale;
        this.term = term;
        this.previous = previous;
        this.sum = sum;
    }

    /** Those of q_0, the chance that all are -1, at a scale that fits it. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(power);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && BigInteger.val(\result.index) == 0;
      @ assignable \nothing; @*/
    static TrinomialTerms first(Logarithm ln, TrinomialPower power) {
        Enclosure log = ln.of(power.law.minus, power.law.total);
        BigInteger scale = scale(power.dimension.multiply(log.lower), ln.ln2Lower);
        return power.sign > 0 ? above(ln, power, log, scale) : below(ln, power, log, scale);
    }

    /** About how often 2^32 is contained in e^(-x/y), for y = ln 2. */
    /*@ private normal_behavior
      @ ensures 0 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger scale(BigInteger x, BigInteger y) {
        BigInteger shift = y.multiply(BigInteger.valueOf(SHIFT)).max(BigInteger.valueOf(1L));
        return Division.floor(x.negate(), shift).max(BigInteger.valueOf(0L));
    }

    /** Upper bounds, from those of the logarithm of the weight of -1. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(power) && \invariant_for(log) && power.sign == 1 && 0 <= BigInteger.val(scale);
      @ requires analysis.Ln.atMost(BigInteger.val(power.law.minus), BigInteger.val(power.law.total), BigInteger.val(log.upper),
      @     BigInteger.val(ln.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && BigInteger.val(\result.index) == 0;
      @ assignable \nothing; @*/
    private static TrinomialTerms above(Logarithm ln, TrinomialPower power, Enclosure log, BigInteger scale) {
        BigInteger exponent = exponent(power.dimension, log.upper, scale, ln.ln2Upper);
        BigInteger first = Exponential.of(exponent, ln.unit, power.unit).upper;
        /*@ assert analysis.Trinomial.firstAtMost(BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(scale), BigInteger.val(log.upper),
          @     BigInteger.val(ln.ln2Upper), BigInteger.val(ln.unit), BigInteger.val(first), BigInteger.val(power.unit)); @*/
        return new TrinomialTerms(power, BigInteger.valueOf(0L), scale, first, BigInteger.valueOf(0L), first);
    }

    /** Lower bounds with the sign changed, from lower bounds of the logarithm of the weight of -1. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(power) && \invariant_for(log) && power.sign == -1 && 0 <= BigInteger.val(scale);
      @ requires analysis.Ln.atLeast(BigInteger.val(power.law.minus), BigInteger.val(power.law.total), BigInteger.val(log.lower),
      @     BigInteger.val(ln.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && BigInteger.val(\result.index) == 0;
      @ assignable \nothing; @*/
    private static TrinomialTerms below(Logarithm ln, TrinomialPower power, Enclosure log, BigInteger scale) {
        BigInteger exponent = exponent(power.dimension, log.lower, scale, ln.ln2Lower);
        BigInteger first = Exponential.of(exponent, ln.unit, power.unit).lower;
        /*@ assert analysis.Trinomial.firstAtLeast(BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(scale), BigInteger.val(log.lower),
          @     BigInteger.val(ln.ln2Lower), BigInteger.val(ln.unit), BigInteger.val(first), BigInteger.val(power.unit)); @*/
        BigInteger negated = first.negate();
        return new TrinomialTerms(power, BigInteger.valueOf(0L), scale, negated, BigInteger.valueOf(0L), negated);
    }

    /** d u + 32 l v. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result)
      @   == BigInteger.val(d) * BigInteger.val(u) + 32 * BigInteger.val(l) * BigInteger.val(v);
      @ assignable \strictly_nothing; @*/
    private static BigInteger exponent(BigInteger d, BigInteger u, BigInteger l, BigInteger v) {
        return d.multiply(u).add(BigInteger.valueOf(SHIFT).multiply(l).multiply(v));
    }

    /** The terms up to q_k at scale 0. */
    /*@ normal_behavior
      @ requires BigInteger.val(index) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ ensures \invariant_for(\result) && \result.power == power && BigInteger.val(\result.index) == BigInteger.val(k);
      @ ensures BigInteger.val(\result.scale) == 0;
      @ assignable \nothing; @*/
    TrinomialTerms upTo(BigInteger k) {
        TrinomialRecurrence recurrence = TrinomialRecurrence.of(power);
        return extended(this, recurrence, k).coarser(-1);
    }

    /** The terms from the first ones up to q_k. */
    /*@ private normal_behavior
      @ requires \invariant_for(first) && \invariant_for(recurrence) && recurrence.power == first.power;
      @ requires BigInteger.val(first.index) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(first.power.dimension);
      @ ensures \invariant_for(\result) && \result.power == first.power && BigInteger.val(\result.index) == BigInteger.val(k);
      @ assignable \nothing; @*/
    private static TrinomialTerms extended(TrinomialTerms first, TrinomialRecurrence recurrence, BigInteger k) {
        TrinomialTerms terms = first;
        /*@ loop_invariant terms != null && \invariant_for(terms) && terms.power == first.power && \invariant_for(recurrence);
          @ loop_invariant recurrence.power == first.power && BigInteger.val(terms.index) <= BigInteger.val(k);
          @ decreases BigInteger.val(k) - BigInteger.val(terms.index);
          @ assignable \nothing; @*/
        while (terms.index.compareTo(k) < 0) {
            terms = following(terms, recurrence);
        }
        return terms;
    }

    /** The terms up to the next q, at a scale that fits it. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && \invariant_for(recurrence) && recurrence.power == terms.power;
      @ requires BigInteger.val(terms.index) < BigInteger.val(terms.power.dimension);
      @ ensures \invariant_for(\result) && \result.power == terms.power;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(terms.index) + 1;
      @ assignable \nothing; @*/
    private static TrinomialTerms following(TrinomialTerms terms, TrinomialRecurrence recurrence) {
        int bits = terms.power.unit.bitLength();
        return terms.next(recurrence).coarser(bits);
    }

    /** The terms up to the next q. */
    /*@ private normal_behavior
      @ requires BigInteger.val(index) < BigInteger.val(power.dimension) && \invariant_for(recurrence) && recurrence.power == power;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(index) + 1;
      @ assignable \nothing; @*/
    private TrinomialTerms next(TrinomialRecurrence recurrence) {
        if (previous.signum() == 0 && power.law.isOfSigns()) {
            return nextOfNone();
        }
        return nextOfSome(recurrence);
    }

    /** The terms up to the next q where no sign is 0 and the q before the last is 0: so is the next one. */
    /*@ private normal_behavior
      @ requires BigInteger.val(index) < BigInteger.val(power.dimension) && BigInteger.val(previous) == 0;
      @ requires BigInteger.val(power.law.total) == BigInteger.val(power.law.minus) + BigInteger.val(power.law.plus);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(index) + 1;
      @ assignable \nothing; @*/
    private TrinomialTerms nextOfNone() {
        BigInteger k = index.add(BigInteger.valueOf(1L));
        BigInteger z = BigInteger.valueOf(0L);
        /*@ assert analysis.Trinomial.step(power.sign, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(k), BigInteger.val(scale),
          @     BigInteger.val(term), BigInteger.val(previous), BigInteger.val(sum), BigInteger.val(z), BigInteger.val(power.unit)); @*/
        return new TrinomialTerms(power, k, scale, z, term, sum);
    }

    /** The terms up to the next q, by the two before it. */
    /*@ private normal_behavior
      @ requires BigInteger.val(index) < BigInteger.val(power.dimension) && \invariant_for(recurrence) && recurrence.power == power;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power;
      @ ensures BigInteger.val(\result.index) == BigInteger.val(index) + 1;
      @ assignable \nothing; @*/
    private TrinomialTerms nextOfSome(TrinomialRecurrence recurrence) {
        BigInteger k = index.add(BigInteger.valueOf(1L));
        BigInteger z = recurrence.next(k, term, previous);
        /*@ assert analysis.Trinomial.step(power.sign, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(k), BigInteger.val(scale),
          @     BigInteger.val(term), BigInteger.val(previous), BigInteger.val(sum), BigInteger.val(z), BigInteger.val(power.unit)); @*/
        return new TrinomialTerms(power, k, scale, z, term, sum.add(z));
    }

    /** These terms at a scale at which q_k is not longer than the given bits and 32 more, or at scale 0. */
    /*@ private normal_behavior
      @ ensures \invariant_for(\result) && \result.power == power && \result.index == index;
      @ ensures bits == -1 ==> BigInteger.val(\result.scale) == 0;
      @ assignable \nothing; @*/
    private TrinomialTerms coarser(int bits) {
        TrinomialTerms terms = this;
        boolean isLonger = isLonger(bits);
        /*@ loop_invariant terms != null && \invariant_for(terms) && terms.power == power && terms.index == index;
          @ loop_invariant bits < 0 ==> isLonger;
          @ decreases BigInteger.val(terms.scale);
          @ assignable \nothing; @*/
        while (isLonger && terms.scale.signum() > 0) {
            terms = terms.rescaled();
            isLonger = terms.isLonger(bits);
        }
        return terms;
    }

    /** Whether q_k has more than the given bits and 32 more; so it has for -1. */
    /*@ private normal_behavior
      @ ensures bits < 0 ==> \result;
      @ assignable \strictly_nothing; @*/
    private boolean isLonger(int bits) {
        return bits < 0 || term.bitLength() - SHIFT > bits;
    }

    /** These terms at the next scale. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(scale);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power && \result.index == index;
      @ ensures BigInteger.val(\result.scale) == BigInteger.val(scale) - 1;
      @ assignable \nothing; @*/
    private TrinomialTerms rescaled() {
        BigInteger u = shifted(term);
        BigInteger v = shifted(previous);
        BigInteger w = shifted(sum);
        /*@ assert analysis.Trinomial.rescale(power.sign, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(index), BigInteger.val(scale),
          @     BigInteger.val(term), BigInteger.val(previous), BigInteger.val(sum), BigInteger.val(u), BigInteger.val(v),
          @     BigInteger.val(w), BigInteger.val(power.unit)); @*/
        return new TrinomialTerms(power, index, scale.subtract(BigInteger.valueOf(1L)), u, v, w);
    }

    /** x/2^32, rounded up. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(x) <= 65536 * (65536 * BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger shifted(BigInteger x) {
        return Division.ceil(x, BigInteger.valueOf(FACTOR));
    }
}
