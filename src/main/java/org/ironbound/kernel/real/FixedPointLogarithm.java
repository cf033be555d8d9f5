package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/**
 * The natural logarithm of long fractions near 1, by the series of LN-SERIES in fixed point: its products are as long as the result, not
 * as the fraction's parts.
 */
final class FixedPointLogarithm {
    /** How many bits more than the result has are kept. */
    private static final int GUARD = 16;
    /** The longest fixed-point numbers. */
    private static final int LONGEST = 2000000000;

    private FixedPointLogarithm() {
    }

    /**
     * Encloses ln(n/d), in nats.
     *
     * @param n    numerator, from d to 5d/3
     * @param d    denominator, positive
     * @param unit the scale of the result
     */
    /*@ normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && 3 * BigInteger.val(n) <= 5 * BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        int bits = bits(unit);
        FixedPointSum terms = FixedPointSum.of(n.subtract(d), n.add(d), bits);
        BigInteger lower = lower(n, d, terms, unit, bits);
        BigInteger upper = upper(n, d, terms, unit, bits, lower);
        return new Enclosure(lower, upper, unit);
    }

    /** 2z (1 + sum), rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 4 <= bits && \invariant_for(terms);
      @ requires 1 <= terms.count && 0 <= BigInteger.val(terms.argument) && 0 <= BigInteger.val(terms.sum);
      @ requires BigInteger.val(terms.argument) * (BigInteger.val(n) + BigInteger.val(d))
      @   <= (BigInteger.val(n) - BigInteger.val(d)) * \dl_pow(2, bits);
      @ requires FixedPointSumLemmas.encloses((BigInteger.val(n) - BigInteger.val(d)) * (BigInteger.val(n) - BigInteger.val(d)),
      @     (BigInteger.val(n) + BigInteger.val(d)) * (BigInteger.val(n) + BigInteger.val(d)), \dl_pow(2, bits), terms.count,
      @     BigInteger.val(terms.sum), BigInteger.val(terms.slack));
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ ensures ((2 * BigInteger.val(terms.argument)) * BigInteger.val(unit)) * (\dl_pow(2, bits) + BigInteger.val(terms.sum))
      @   <= (BigInteger.val(\result) + 1) * (\dl_pow(2, bits) * \dl_pow(2, bits)) + (2 * BigInteger.val(unit)) * \dl_pow(2, bits);
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(BigInteger n, BigInteger d, FixedPointSum terms, BigInteger unit, int bits) {
        //@ assert FixedPointSumLemmas.scale(bits);
        BigInteger result = scaled(terms.argument, terms.sum, unit, bits);
        /*@ assert FixedPointLogarithmLemmas.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), terms.count,
          @     \dl_pow(2, bits), BigInteger.val(terms.argument), BigInteger.val(terms.sum), BigInteger.val(terms.slack),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /**
     * The logarithm from the sum with its slack and from the next larger z, rounded up. From its lower bound 2z (1 + sum) it differs by
     * little, so that no second product of long numbers is needed.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1
      @   && 3 * BigInteger.val(n) <= 5 * BigInteger.val(d)
      @   && BigInteger.val(unit) >= 1
      @   && 4 <= bits;
      @ requires \invariant_for(terms) && 1 <= terms.count && 0 <= BigInteger.val(terms.argument) && 0 <= BigInteger.val(terms.sum)
      @   && 0 <= BigInteger.val(terms.slack);
      @ requires BigInteger.val(terms.argument) * (BigInteger.val(n) + BigInteger.val(d))
      @   <= (BigInteger.val(n) - BigInteger.val(d)) * \dl_pow(2, bits);
      @ requires (BigInteger.val(n) - BigInteger.val(d)) * \dl_pow(2, bits)
      @   <= (BigInteger.val(terms.argument) + 1) * (BigInteger.val(n) + BigInteger.val(d));
      @ requires FixedPointSumLemmas.encloses((BigInteger.val(n) - BigInteger.val(d)) * (BigInteger.val(n) - BigInteger.val(d)),
      @     (BigInteger.val(n) + BigInteger.val(d)) * (BigInteger.val(n) + BigInteger.val(d)), \dl_pow(2, bits), terms.count,
      @     BigInteger.val(terms.sum), BigInteger.val(terms.slack));
      @ requires ((2 * BigInteger.val(terms.argument)) * BigInteger.val(unit)) * (\dl_pow(2, bits) + BigInteger.val(terms.sum))
      @   <= (BigInteger.val(lower) + 1) * (\dl_pow(2, bits) * \dl_pow(2, bits)) + (2 * BigInteger.val(unit)) * \dl_pow(2, bits);
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upper(BigInteger n, BigInteger d, FixedPointSum terms, BigInteger unit, int bits, BigInteger lower) {
        /*@ assert FixedPointSumLemmas.scale(bits)
          @   && FixedPointLogarithmLemmas.gap(BigInteger.val(n) - BigInteger.val(d), BigInteger.val(n) + BigInteger.val(d)); @*/
        BigInteger whole = terms.sum.shiftRight(bits);
        BigInteger excess = terms.slack.add(whole).add(BigInteger.valueOf(3L)).multiply(unit).shiftRight(bits - 1);
        BigInteger result = lower.add(excess).add(BigInteger.valueOf(2L));
        //@ assert LogarithmLemmas.powerStep(bits);
        /*@ assert FixedPointLogarithmLemmas.raised(BigInteger.val(n) - BigInteger.val(d), BigInteger.val(n) + BigInteger.val(d),
          @     BigInteger.val(unit), \dl_pow(2, bits), BigInteger.val(terms.argument), BigInteger.val(terms.sum),
          @     BigInteger.val(terms.slack), BigInteger.val(whole), BigInteger.val(lower), BigInteger.val(excess)); @*/
        /*@ assert FixedPointLogarithmLemmas.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), terms.count,
          @     \dl_pow(2, bits), BigInteger.val(terms.argument) + 1, BigInteger.val(terms.sum), BigInteger.val(terms.slack),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** The length of the fixed-point numbers. */
    /*@ private normal_behavior
      @ ensures 4 <= \result;
      @ assignable \strictly_nothing; @*/
    private static int bits(BigInteger unit) {
        int needed = unit.bitLength();
        return (needed > LONGEST ? LONGEST : needed) + GUARD;
    }

    /** 2 (z/2^bits) (1 + x/2^bits) at scale unit, rounded down twice: z x first, so that all products are short. */
    /*@ private normal_behavior
      @ requires 1 <= bits && 0 <= BigInteger.val(z) && 0 <= BigInteger.val(x) && 0 <= BigInteger.val(unit);
      @ ensures BigInteger.val(\result) * (\dl_pow(2, bits) * \dl_pow(2, bits))
      @   <= ((2 * BigInteger.val(z)) * BigInteger.val(unit)) * (\dl_pow(2, bits) + BigInteger.val(x));
      @ ensures ((2 * BigInteger.val(z)) * BigInteger.val(unit)) * (\dl_pow(2, bits) + BigInteger.val(x))
      @   <= (BigInteger.val(\result) + 1) * (\dl_pow(2, bits) * \dl_pow(2, bits)) + (2 * BigInteger.val(unit)) * \dl_pow(2, bits);
      @ assignable \strictly_nothing; @*/
    private static BigInteger scaled(BigInteger z, BigInteger x, BigInteger unit, int bits) {
        BigInteger once = z.add(z.multiply(x).shiftRight(bits));
        BigInteger twice = once.multiply(unit).shiftRight(bits - 1);
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && LogarithmLemmas.powerStep(bits)
          @   && FixedPointLogarithmLemmas.shiftedTwice(BigInteger.val(z) * (\dl_pow(2, bits) + BigInteger.val(x)),
          @       2 * BigInteger.val(unit), \dl_pow(2, bits), BigInteger.val(once), BigInteger.val(twice)); @*/
        return twice;
    }
}
