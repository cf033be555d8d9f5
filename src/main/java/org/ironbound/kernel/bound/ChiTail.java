package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.FixedPointExponential;

/**
 * How rarely a vector of independent standard normal numbers is as short as a given length [CHI-EVEN]. It starts with no numbers, and
 * {@link #next} adds two of them:
 *
 * <pre>{@code
 * ChiTail.none(new BigFraction(2), unit, unit).next().next() // of 4 numbers
 * }</pre>
 */
public final class ChiTail {
    /** Not negative. */
    public final BigFraction length;
    /** At least 1. */
    public final BigInteger unit;
    /** Half the number of normal numbers. */
    public final BigInteger pairs;
    /** Their vector is at most so long with a chance of at most this, in multiples of 1/unit. */
    public final BigInteger chance;
    /** What Poisson's law of mean length^2/2 gives to {@code pairs}, at least, in multiples of 1/scale. */
    public final BigInteger weight;
    /** At least 1. */
    public final BigInteger scale;

    /*@ public invariant 0 <= BigFraction.num(length) && 0 < BigFraction.den(length);
      @ public invariant 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(pairs) && 1 <= BigInteger.val(scale);
      @ public invariant ChiTailLemmas.isChance(pairs, length, chance, unit);
      @ public invariant ChiTailLemmas.isWeight(pairs, length, weight, scale);
      @ public accessible \inv: this.length, this.unit, this.pairs, this.chance, this.weight, this.scale; @*/

    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(pairs) && 1 <= BigInteger.val(scale);
      @ requires ChiTailLemmas.isChance(pairs, length, chance, unit);
      @ requires ChiTailLemmas.isWeight(pairs, length, weight, scale);
      @ ensures \invariant_for(this);
      @ ensures this.length == length && this.unit == unit && this.pairs == pairs;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ChiTail(BigFraction length, BigInteger unit, BigInteger pairs, BigInteger chance, BigInteger weight,
            BigInteger scale) {
        this.length = length;
        this.unit = unit;
        this.pairs = pairs;
        this.chance = chance;
        this.weight = weight;
        this.scale = scale;
    }

    /**
     * Of no numbers, which certainly are as short.
     *
     * @param unit  the scale of the chance
     * @param scale that of the weights: e^(length^2/2) times unit, for the first weight is small
     * @return null if the length is negative, or one of the scales is not positive
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ChiTail none(BigFraction length, BigInteger unit, BigInteger scale) {
        if (!Comparison.isNotNegative(length) || unit.signum() <= 0 || scale.signum() <= 0) {
            return null;
        }
        return withWeight(length, unit, firstWeight(length, scale), scale);
    }

    /** From the first weight. */
    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(length) && 0 < BigFraction.den(length) && 1 <= BigInteger.val(unit) && 1 <= BigInteger.val(scale);
      @ requires analysis.ChiSquared.weightAtLeast(0, BigFraction.num(length), BigFraction.den(length), BigInteger.val(weight),
      @     BigInteger.val(scale));
      @ ensures \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    private static ChiTail withWeight(BigFraction length, BigInteger unit, BigInteger weight, BigInteger scale) {
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert ChiTailLemmas.ofNone(none, length, unit, weight, scale);
        return new ChiTail(length, unit, none, unit, weight, scale);
    }

    /** e^(-length^2/2), rounded down to a multiple of 1/scale. */
    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(length) && 0 < BigFraction.den(length) && 1 <= BigInteger.val(scale);
      @ ensures analysis.ChiSquared.weightAtLeast(0, BigFraction.num(length), BigFraction.den(length), BigInteger.val(\result),
      @     BigInteger.val(scale));
      @ assignable \nothing; @*/
    private static BigInteger firstWeight(BigFraction length, BigInteger scale) {
        BigInteger half = twice(square(length.getDenominator()));
        //@ assert ChiTailLemmas.positive(BigFraction.den(length)) && Products.square(BigFraction.num(length));
        BigInteger weight = FixedPointExponential.below(square(length.getNumerator()), half, scale);
        /*@ assert analysis.ChiSquared.firstWeight(BigFraction.num(length), BigFraction.den(length), BigInteger.val(weight),
          @     BigInteger.val(scale)); @*/
        return weight;
    }

    /** Of two more numbers. */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    public ChiTail next() {
        BigInteger more = pairs.add(BigInteger.valueOf(1L));
        return withChance(more, Division.floor(weight.multiply(unit), scale), nextWeight(more));
    }

    /** The next weight, rounded down to a multiple of 1/scale. */
    /*@ private normal_behavior
      @ requires BigInteger.val(more) == BigInteger.val(pairs) + 1;
      @ ensures ChiTailLemmas.isWeight(more, length, \result, scale);
      @ assignable \nothing; @*/
    private BigInteger nextWeight(BigInteger more) {
        BigInteger below = twice(square(length.getDenominator())).multiply(more);
        //@ assert ChiTailLemmas.positiveTimes(BigFraction.den(length), BigInteger.val(more));
        BigInteger result = Division.floor(weight.multiply(square(length.getNumerator())), below);
        //@ assert ChiTailLemmas.nextWeight(pairs, more, length, weight, scale, result);
        return result;
    }

    /** From the part of the weight that is taken away, in multiples of 1/unit, and the next weight. */
    /*@ private normal_behavior
      @ requires BigInteger.val(more) == BigInteger.val(pairs) + 1;
      @ requires BigInteger.val(part) * BigInteger.val(scale) <= BigInteger.val(weight) * BigInteger.val(unit);
      @ requires ChiTailLemmas.isWeight(more, length, next, scale);
      @ ensures \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    private ChiTail withChance(BigInteger more, BigInteger part, BigInteger next) {
        BigInteger rest = chance.subtract(part);
        //@ assert ChiTailLemmas.twoMore(this, more, part, rest);
        return new ChiTail(length, unit, more, rest, next, scale);
    }

    /**
     * The same with the weight and its scale divided by a number, and rounded to the safe side: where the weight has more digits than are
     * needed the next steps are faster then.
     *
     * @param divisor positive; else this object itself is returned
     */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    public ChiTail coarser(BigInteger divisor) {
        return divisor.signum() <= 0 ? this
            : withScale(divisor, Division.floor(weight, divisor), Division.ceil(scale, divisor));
    }

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(divisor) && BigInteger.val(less) * BigInteger.val(divisor) <= BigInteger.val(weight);
      @ requires BigInteger.val(scale) <= BigInteger.val(smaller) * BigInteger.val(divisor);
      @ ensures \invariant_for(\result) && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    private ChiTail withScale(BigInteger divisor, BigInteger less, BigInteger smaller) {
        if (smaller.signum() <= 0 || less.signum() < 0) {
            return this;
        }
        //@ assert ChiTailLemmas.coarser(this, divisor, less, smaller);
        return new ChiTail(length, unit, pairs, chance, less, smaller);
    }

    /** What this says. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.pairs == pairs;
      @ assignable \nothing; @*/
    public ShortVector shortVector() {
        return new ShortVector(pairs, length, chance, unit);
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger square(BigInteger x) {
        return x.multiply(x);
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 2 * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger twice(BigInteger x) {
        return x.add(x);
    }
}
