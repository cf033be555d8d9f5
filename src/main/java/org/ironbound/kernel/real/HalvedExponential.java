package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;

/**
 * e^x for x from 0 to 1, enclosed, in fixed point [EXP-SERIES, EXP-MUL, MONO]: the exponent is halved until its series is short, and the
 * sum is squared as often. Only lower bounds are summed and squared; how much they may lack is a short number beside them, which a
 * squaring only shifts.
 */
final class HalvedExponential {
    /** Scales of more bits take too many halvings. */
    static final int MOST_BITS = 8192;

    /** At scales of up to this many bits twelve terms are summed, over a common denominator. */
    private static final int FEW_BITS = 384;
    /** So many terms, */
    private static final int DOZEN = 12;
    /** and 12!. */
    private static final int COMMON = 479001600;
    /** There the exponent is halved once for this number of bits of the scale: so twelve terms are enough. */
    private static final int BITS_OF_TERMS = 10;
    /** But at least so often. */
    private static final int FEW_HALVINGS = 3;
    /** At longer scales the exponent is halved at least this often, */
    private static final int HALVINGS = 8;
    /** and once more for this number of bits of the scale. */
    private static final int BITS_PER_HALVING = 56;
    /** So many bits a squaring loses, the last ones one more. */
    private static final int LOST_BITS = 2;
    /** So many bits may lack before the first squaring. */
    private static final int LACKING = 12;
    /** 12! has almost so many bits, with those that may lack in a sum anyhow. */
    private static final int DOZEN_BITS = 36;
    /** So many bits more than the result has are kept, beside those that squarings lose. */
    private static final int GUARD = 18;

    private HalvedExponential() {
    }

    /**
     * Encloses e^(n/d); null if more were lacking than expected, which does not happen.
     *
     * @param n    numerator, not negative
     * @param d    denominator, positive, at least n
     * @param unit the scale, positive
     * @param bits its length
     */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ requires 0 <= bits <= MOST_BITS;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null
      @   ==> BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures \result != null
      @   ==> analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures \result != null
      @   ==> analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static /*@ nullable @*/ Enclosure of(BigInteger n, BigInteger d, BigInteger unit, int bits) {
        int halvings = halvings(bits);
        int fine = bits + LOST_BITS * halvings + GUARD;
        Enclosure power = fine(n, d, halvings, fine - halvings, fine);
        return power == null ? null : coarse(n, d, power.lower, power.upper, unit, fine);
    }

    /** How often the exponent is halved, for a scale of that length. */
    /*@ private normal_behavior
      @ requires 0 <= bits <= MOST_BITS;
      @ ensures 3 <= \result <= MOST_BITS;
      @ assignable \strictly_nothing; @*/
    private static int halvings(int bits) {
        if (bits > FEW_BITS) {
            return HALVINGS + bits / BITS_PER_HALVING;
        }
        return bits < FEW_HALVINGS * BITS_OF_TERMS ? FEW_HALVINGS : bits / BITS_OF_TERMS;
    }

    /** At the scale 2^bits; half is bits less the halvings; null if too much is lacking. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 3 <= halvings <= MOST_BITS && 4 <= half;
      @ requires bits == half + halvings;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null
      @   ==> analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), \dl_pow(2, bits));
      @ ensures \result != null
      @   ==> analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), \dl_pow(2, bits));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure fine(BigInteger n, BigInteger d, int halvings, int half, int bits) {
        BigInteger y = Division.floor(n.shiftLeft(half), d);
        //@ assert HalvedExponentialLemmas.halved(BigInteger.val(n), BigInteger.val(d), half, halvings, bits, BigInteger.val(y));
        Enclosure root = bits - DOZEN_BITS <= DOZEN * halvings ? summedAtOnce(y, bits) : series(y, bits);
        BigInteger slack = root.upper.subtract(root.lower).add(BigInteger.valueOf(1L));
        /*@ assert HalvedExponentialLemmas.unsquared(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(root.lower),
          @     BigInteger.val(slack)); @*/
        Enclosure power = squared(y, root.lower, slack, halvings, bits);
        if (power == null) {
            return null;
        }
        /*@ assert HalvedExponentialLemmas.whole(BigInteger.val(n), BigInteger.val(d), BigInteger.val(y), half, halvings, bits,
          @     BigInteger.val(power.lower), BigInteger.val(power.upper)); @*/
        return power;
    }

    /** From the scale 2^bits to that of the result. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit) && 0 <= bits;
      @ requires analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(low), \dl_pow(2, bits));
      @ requires analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(high), \dl_pow(2, bits));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure coarse(BigInteger n, BigInteger d, BigInteger low, BigInteger high, BigInteger unit, int bits) {
        BigInteger lower = low.multiply(unit).shiftRight(bits);
        BigInteger upper = high.multiply(unit).shiftRight(bits).add(BigInteger.valueOf(1L));
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && HalvedExponentialLemmas.coarse(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), BigInteger.val(low),
          @       BigInteger.val(high), BigInteger.val(unit), BigInteger.val(lower), BigInteger.val(upper)); @*/
        return new Enclosure(lower.max(unit), upper.max(unit), unit);
    }

    /** From e^(y/v) from below to e^((y+1)/v) from above, v = 2^bits: few terms over a common denominator. */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(\result.lower), \dl_pow(2, bits));
      @ ensures analysis.Exp.atMost(BigInteger.val(y) + 1, \dl_pow(2, bits), BigInteger.val(\result.upper), \dl_pow(2, bits));
      @ assignable \nothing; @*/
    private static Enclosure summedAtOnce(BigInteger y, int bits) {
        BigInteger power = y;
        BigInteger sum = y.multiply(BigInteger.valueOf(COMMON));
        int share = COMMON;
        int part = part(share, 2);
        int k = 1;
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && HalvedExponentialLemmas.commonFirst(BigInteger.val(y), \dl_pow(2, bits), COMMON); @*/
        /*@ loop_invariant 1 <= k && 1 <= share && share <= COMMON && k <= COMMON + 1 - share && power != null && sum != null;
          @ loop_invariant part != 0 ==> 1 <= part && part < share && part * (k + 1) == share;
          @ loop_invariant 0 <= BigInteger.val(power) <= \dl_pow(2, bits) && 0 <= BigInteger.val(sum);
          @ loop_invariant HalvedExponentialLemmas.isCommonSum(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share,
          @     BigInteger.val(power), BigInteger.val(sum));
          @ decreases share;
          @ assignable \strictly_nothing; @*/
        while (part != 0) {
            k = k + 1;
            BigInteger next = power.multiply(y).shiftRight(bits);
            /*@ assert HalvedExponentialLemmas.commonStep(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share, part,
              @     BigInteger.val(power), BigInteger.val(next), BigInteger.val(sum)); @*/
            power = next;
            sum = sum.add(power.multiply(BigInteger.valueOf(part)));
            share = part;
            part = part(share, k + 1);
        }
        BigInteger common = BigInteger.valueOf(COMMON);
        BigInteger total = Division.floor(sum, common);
        BigInteger last = Division.floor(power.multiply(BigInteger.valueOf(share)), common);
        BigInteger one = BigInteger.valueOf(1L).shiftLeft(bits);
        /*@ assert HalvedExponentialLemmas.commonLast(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share, BigInteger.val(power),
          @     BigInteger.val(sum), BigInteger.val(total), BigInteger.val(last)); @*/
        BigInteger lower = one.add(total);
        return new Enclosure(lower, lower.add(last).add(BigInteger.valueOf(4L * k + 6L)), one);
    }

    /** The k-th part of the share, or 0 where that is no integer. */
    /*@ private normal_behavior
      @ requires 2 <= k && 1 <= share;
      @ ensures \result != 0 ==> 1 <= \result && \result < share && \result * k == share;
      @ assignable \strictly_nothing; @*/
    private static int part(int share, int k) {
        int part = share / k;
        return share % k == 0 && 1 <= part && part < share ? part : 0;
    }

    /** From e^(y/v) from below to e^((y+1)/v) from above, v = 2^bits. */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(\result.lower), \dl_pow(2, bits));
      @ ensures analysis.Exp.atMost(BigInteger.val(y) + 1, \dl_pow(2, bits), BigInteger.val(\result.upper), \dl_pow(2, bits));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger y, int bits) {
        BigInteger one = BigInteger.valueOf(1L).shiftLeft(bits);
        BigInteger term = one;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert LogarithmLemmas.powerPositive(bits) && HalvedExponentialLemmas.first(BigInteger.val(y), \dl_pow(2, bits));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null && 0 <= BigInteger.val(sum);
          @ loop_invariant 0 <= BigInteger.val(term) <= \dl_pow(2, bits) && (k == 0 ==> BigInteger.val(term) == \dl_pow(2, bits));
          @ loop_invariant HalvedExponentialLemmas.isSum(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term),
          @     BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (term.signum() > 0 && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger product = FixedPointSum.product(term, y, bits);
            BigInteger next = Division.floor(product, BigInteger.valueOf(k));
            /*@ assert HalvedExponentialLemmas.step(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term),
              @     BigInteger.val(product), BigInteger.val(next), BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
        }
        BigInteger lower = one.add(sum);
        BigInteger upper = lower.add(term).add(BigInteger.valueOf(4L * k + 4L));
        /*@ assert HalvedExponentialLemmas.last(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term), BigInteger.val(sum)); @*/
        return new Enclosure(lower, upper, one);
    }

    /**
     * Squares so many times, from less than startSlack below a number and from v = 2^bits as scale; null if a power gets larger than
     * expected. What may lack is startSlack, shifted.
     */
    /*@ private normal_behavior
      @ requires 0 <= times <= MOST_BITS && 0 <= bits && 0 <= BigInteger.val(y) && 0 <= BigInteger.val(start);
      @ requires 1 <= BigInteger.val(startSlack);
      @ requires HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(start),
      @     BigInteger.val(start) + BigInteger.val(startSlack));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), times,
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure squared(BigInteger y, BigInteger start, BigInteger startSlack, int times, int bits) {
        BigInteger one = BigInteger.valueOf(1L).shiftLeft(bits);
        BigInteger two = one.add(one);
        BigInteger most = one.add(one.shiftRight(2));
        if (startSlack.compareTo(BigInteger.valueOf(1L).shiftLeft(LACKING)) > 0) {
            return null;
        }
        BigInteger root = start;
        int shift = 0;
        int k = 0;
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && HalvedExponentialLemmas.unshifted(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(root),
          @       BigInteger.val(startSlack)); @*/
        /*@ loop_invariant 0 <= k <= times && root != null && 0 <= BigInteger.val(root) && 0 <= shift && shift <= 3 * k;
          @ loop_invariant HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
          @     BigInteger.val(root) + BigInteger.val(startSlack) * \dl_pow(2, shift));
          @ decreases times - k;
          @ assignable \strictly_nothing; @*/
        while (k < times) {
            if (root.compareTo(two) > 0 || shift + LACKING >= bits) {
                return null;
            }
            k = k + 1;
            int next = root.compareTo(most) <= 0 ? shift + 2 : shift + 3;
            BigInteger square = root.multiply(root).shiftRight(bits);
            /*@ assert HalvedExponentialLemmas.grown(BigInteger.val(root), BigInteger.val(startSlack), LACKING, shift, next, bits)
              @   && HalvedExponentialLemmas.square(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
              @       BigInteger.val(startSlack) * \dl_pow(2, shift), BigInteger.val(square),
              @       BigInteger.val(startSlack) * \dl_pow(2, next)); @*/
            root = square;
            shift = next;
        }
        return new Enclosure(root, root.add(startSlack.shiftLeft(shift)), one);
    }
}
