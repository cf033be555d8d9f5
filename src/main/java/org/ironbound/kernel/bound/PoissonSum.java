package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.FixedPointExponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * How rarely a vector of many independent standard normal numbers is as short as a given length [CHI-SERIES]: with half of them, m, it is
 * what Poisson's law of mean h = length^2/2 gives to m and more. The first weight is bounded by Stirling's formula, {@link #next} adds one
 * weight, and what is left is at most a geometric series. The sum is long enough where the weights fall fast, some roots of m beyond m and
 * h; {@link ChiTail} needs m steps.
 */
public final class PoissonSum {
    /** m, half the number of normal numbers, at least 1. */
    public final BigInteger pairs;
    /** Positive. */
    public final BigFraction length;
    /** The number of the next weight, at least m. */
    public final BigInteger end;
    /** The weights from m to before the next one sum up to at most this, in multiples of 1/unit. */
    public final BigInteger sum;
    /** The next weight is at most this, in multiples of 1/unit. */
    public final BigInteger weight;
    /** At least 1. */
    public final BigInteger unit;
    // h is the first over the second: both are needed for each weight.
    private final BigInteger up;
    private final BigInteger down;

    /*@ public invariant 1 <= BigInteger.val(pairs) && BigInteger.val(pairs) <= BigInteger.val(end) && 1 <= BigInteger.val(unit);
      @ public invariant 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ public invariant PoissonSumLemmas.isSum(pairs, end, length, sum, unit);
      @ public invariant PoissonSumLemmas.isWeight(end, length, weight, unit);
      @ private invariant BigInteger.val(up) == BigFraction.num(length) * BigFraction.num(length);
      @ private invariant BigInteger.val(down) == 2 * (BigFraction.den(length) * BigFraction.den(length));
      @ public accessible \inv: this.pairs, this.length, this.end, this.sum, this.weight, this.unit, this.up, this.down; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(pairs) && BigInteger.val(pairs) <= BigInteger.val(end) && 1 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires PoissonSumLemmas.isSum(pairs, end, length, sum, unit);
      @ requires PoissonSumLemmas.isWeight(end, length, weight, unit);
      @ requires BigInteger.val(up) == BigFraction.num(length) * BigFraction.num(length);
      @ requires BigInteger.val(down) == 2 * (BigFraction.den(length) * BigFraction.den(length));
      @ ensures \invariant_for(this) && this.pairs == pairs && this.length == length && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ PoissonSum(BigInteger pairs, BigFraction length, BigInteger end, BigInteger sum, BigInteger weight,
            BigInteger unit, BigInteger up, BigInteger down) {
        this.pairs = pairs;
        this.length = length;
        this.end = end;
        this.sum = sum;
        this.weight = weight;
        this.unit = unit;
        this.up = up;
        this.down = down;
    }

    /**
     * Before the first weight is added.
     *
     * @param pairs half the number of normal numbers
     * @param ln    logarithms at the scale of the weights
     * @return null unless the pairs and the length are positive, and the first weight is clearly below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.pairs == pairs && \result.length == length
      @   && \result.unit == ln.unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ PoissonSum from(BigInteger pairs, BigFraction length, Logarithm ln) {
        if (!Comparison.isPositive(length) || pairs.signum() <= 0) {
            return null;
        }
        BigInteger up = square(length.getNumerator());
        BigInteger down = twice(square(length.getDenominator()));
        BigInteger ratio = ratio(pairs, length, up, down, ln);
        BigInteger log = ln.of(pairs, BigInteger.valueOf(1L)).lower;
        return withLogarithms(pairs, length, up, down, ln.unit, ratio, log);
    }

    /** ln(h/m), from above. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(pairs) && 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires BigInteger.val(up) == BigFraction.num(length) * BigFraction.num(length);
      @ requires BigInteger.val(down) == 2 * (BigFraction.den(length) * BigFraction.den(length));
      @ ensures PoissonSumLemmas.isRatio(pairs, length, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger ratio(BigInteger pairs, BigFraction length, BigInteger up, BigInteger down, Logarithm ln) {
        BigInteger divisor = down.multiply(pairs);
        //@ assert PoissonSumLemmas.positive(BigFraction.num(length), BigFraction.den(length), BigInteger.val(pairs));
        return ln.of(up, divisor).upper;
    }

    /** From ln(h/m) from above, and ln m from below. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(pairs) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires BigInteger.val(up) == BigFraction.num(length) * BigFraction.num(length);
      @ requires BigInteger.val(down) == 2 * (BigFraction.den(length) * BigFraction.den(length));
      @ requires PoissonSumLemmas.isRatio(pairs, length, ratio, unit);
      @ requires analysis.Ln.atLeast(BigInteger.val(pairs), 1, BigInteger.val(log), BigInteger.val(unit));
      @ ensures \result != null ==> \invariant_for(\result) && \result.pairs == pairs && \result.length == length
      @   && \result.unit == unit;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ PoissonSum withLogarithms(BigInteger pairs, BigFraction length, BigInteger up, BigInteger down,
            BigInteger unit, BigInteger ratio, BigInteger log) {
        BigInteger exponent = exponent(pairs, length, unit, ratio, log);
        if (exponent.signum() > 0) {
            return null;
        }
        BigInteger divisor = BigInteger.valueOf(12L).multiply(unit).multiply(square(length.getDenominator()));
        //@ assert PoissonSumLemmas.positiveDivisor(BigInteger.val(unit), BigFraction.den(length));
        BigInteger weight = FixedPointExponential.above(exponent.negate(), divisor, unit);
        //@ assert PoissonSumLemmas.first(pairs, length, unit, ratio, log, exponent, divisor, weight);
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert PoissonSumLemmas.noSum(pairs, length, none, unit);
        return new PoissonSum(pairs, length, pairs, none, weight, unit, up, down);
    }

    /** m ln(h/m) + m - h - 11/12 - (ln m)/2, over 12 units and the square of the denominator. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == PoissonSumLemmas.stirling(BigInteger.val(pairs), length, BigInteger.val(unit),
      @     BigInteger.val(ratio), BigInteger.val(log));
      @ assignable \strictly_nothing; @*/
    private static BigInteger exponent(BigInteger pairs, BigFraction length, BigInteger unit, BigInteger ratio, BigInteger log) {
        BigInteger growth = BigInteger.valueOf(12L).multiply(pairs).multiply(ratio.add(unit))
            .subtract(BigInteger.valueOf(11L).multiply(unit)).subtract(BigInteger.valueOf(6L).multiply(log));
        return square(length.getDenominator()).multiply(growth)
            .subtract(BigInteger.valueOf(6L).multiply(unit).multiply(square(length.getNumerator())));
    }

    /** With one weight more. */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.pairs == pairs && \result.length == length && \result.unit == unit;
      @ assignable \nothing; @*/
    public PoissonSum next() {
        BigInteger more = end.add(BigInteger.valueOf(1L));
        BigInteger less = nextWeight(more);
        BigInteger all = sum.add(weight);
        //@ assert PoissonSumLemmas.oneMore(this, more, all);
        return new PoissonSum(pairs, length, more, all, less, unit, up, down);
    }

    /** The weight after the next one, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(more) == BigInteger.val(end) + 1;
      @ ensures PoissonSumLemmas.isWeight(more, length, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger nextWeight(BigInteger more) {
        BigInteger below = down.multiply(more);
        //@ assert ChiTailLemmas.positiveTimes(BigFraction.den(length), BigInteger.val(more));
        BigInteger result = aboveQuotient(weight.multiply(up), below);
        //@ assert PoissonSumLemmas.nextWeight(end, more, length, weight, unit, result);
        return result;
    }

    /** One more than n/d rounded down: hardly more than n/d rounded up, in half the time. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(d);
      @ ensures BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    private static BigInteger aboveQuotient(BigInteger n, BigInteger d) {
        return Division.floor(n, d).add(BigInteger.valueOf(1L));
    }

    /** What the sum so far says, with a geometric series for the rest; null as long as the weights do not fall. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.pairs == pairs;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ShortVector shortVector() {
        BigInteger whole = down.multiply(end.add(BigInteger.valueOf(1L)));
        BigInteger part = whole.subtract(up);
        return part.signum() <= 0 ? null : withRest(whole, part, Division.ceil(weight.multiply(whole), part));
    }

    /** From an upper bound of all weights that are left. */
    /*@ private normal_behavior
      @ requires BigInteger.val(whole) == 2 * (BigFraction.den(length) * BigFraction.den(length)) * (BigInteger.val(end) + 1);
      @ requires BigInteger.val(part) == BigInteger.val(whole) - BigFraction.num(length) * BigFraction.num(length);
      @ requires 0 < BigInteger.val(part)
      @   && BigInteger.val(weight) * BigInteger.val(whole) <= BigInteger.val(rest) * BigInteger.val(part);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.pairs == pairs;
      @ assignable \nothing; @*/
    private ShortVector withRest(BigInteger whole, BigInteger part, BigInteger rest) {
        BigInteger chance = sum.add(rest);
        //@ assert PoissonSumLemmas.all(this, whole, part, rest, chance);
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
