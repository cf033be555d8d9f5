package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;

/**
 * e^x for x from 0 to 1, enclosed, in fixed point [EXP-SERIES, EXP-MUL, MONO]: the exponent is halved until its series is short, and the
 * sum is squared as often. Only lower bounds are summed and squared. How large a part of itself a lower bound may lack doubles with each
 * squaring, so that the number of squarings tells the upper bound.
 */
final class HalvedExponential {
    /** Scales of more bits take too many halvings. */
    static final int MOST_BITS = 8192;

    /** Scales of fewer bits are treated as if they had this many. */
    private static final int LEAST_BITS = 49;
    /** At scales of up to this many bits the series ends with its twelfth term, and all terms have a common denominator: */
    private static final int FEW_BITS = 512;
    /** 12!. */
    private static final int COMMON = 479001600;
    /** The more often the exponent is halved, the more bits twelve terms give: this many for each halving, */
    private static final int BITS_OF_TERMS = 12;
    /** and this many without any, less what rounds the quotient up. */
    private static final int BITS_OF_DENOMINATOR = 13;
    /** Before the first squaring a sum of twelve terms lacks less than 2 to this power, in units of its last bit. */
    private static final int FEW_LACKING = 7;
    /** The terms behind the twelfth are at most this large, in the same units. */
    private static final int MOST_REST = 112;
    /** At longer scales the exponent is halved at least this often, */
    private static final int HALVINGS = 8;
    /** and once more for this number of bits of the scale. */
    private static final int BITS_PER_HALVING = 56;
    /** There a sum lacks less than 2 to this power, */
    private static final int LACKING = 12;
    /** because it has no more terms than this. */
    private static final int MOST_TERMS = 1000;
    /** The result is computed with this many bits beyond those that may be wrong. */
    private static final int GUARD = 4;

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
        int length = bits < LEAST_BITS ? LEAST_BITS : bits;
        int halvings = halvings(length);
        int lacking = length > FEW_BITS ? LACKING : FEW_LACKING;
        int fine = length + halvings + lacking + GUARD;
        BigInteger power = fine(n, d, halvings, lacking, fine);
        return power == null ? null : coarse(n, d, power, lacking + halvings, unit, fine);
    }

    /** How often the exponent is halved, for a scale of that length. */
    /*@ private normal_behavior
      @ requires LEAST_BITS <= bits <= MOST_BITS;
      @ ensures 3 <= \result && \result + 32 <= bits;
      @ assignable \strictly_nothing; @*/
    private static int halvings(int bits) {
        return bits > FEW_BITS ? HALVINGS + bits / BITS_PER_HALVING : (bits - BITS_OF_DENOMINATOR) / BITS_OF_TERMS;
    }

    /** e^(n/d) at the scale 2^bits, rounded down; null if too much is lacking. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 3 <= halvings <= MOST_BITS;
      @ requires (lacking == FEW_LACKING || lacking == LACKING) && 2 * (lacking + halvings + 1) <= bits;
      @ ensures \result != null ==> \dl_pow(2, bits) <= BigInteger.val(\result);
      @ ensures \result != null
      @   ==> HalvedExponentialLemmas.isNear(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), BigInteger.val(\result),
      @       \dl_pow(2, lacking + halvings));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger fine(BigInteger n, BigInteger d, int halvings, int lacking, int bits) {
        BigInteger y = Division.floor(n.shiftLeft(bits - halvings), d);
        /*@ assert HalvedExponentialLemmas.halved(BigInteger.val(n), BigInteger.val(d), bits - halvings, halvings, bits,
          @     BigInteger.val(y)); @*/
        BigInteger root = lacking == FEW_LACKING ? summedAtOnce(y, halvings, bits) : series(y, bits);
        if (root == null) {
            return null;
        }
        BigInteger power = squared(y, root, lacking, halvings, bits);
        /*@ assert HalvedExponentialLemmas.whole(BigInteger.val(n), BigInteger.val(d), BigInteger.val(y), bits - halvings, halvings, bits,
          @     BigInteger.val(power), lacking); @*/
        return power;
    }

    /** From the scale 2^bits to that of the result. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ requires 0 <= bits && 0 <= lacking && \dl_pow(2, bits) <= BigInteger.val(power);
      @ requires HalvedExponentialLemmas.isNear(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), BigInteger.val(power),
      @     \dl_pow(2, lacking));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure coarse(BigInteger n, BigInteger d, BigInteger power, int lacking, BigInteger unit, int bits) {
        BigInteger product = power.multiply(unit);
        BigInteger lower = product.shiftRight(bits);
        BigInteger next = lower.add(BigInteger.valueOf(1L));
        BigInteger upper = product.add(next.shiftLeft(lacking)).shiftRight(bits).add(BigInteger.valueOf(1L));
        /*@ assert LogarithmLemmas.powerPositive(bits) && LogarithmLemmas.powerPositive(lacking)
          @   && HalvedExponentialLemmas.coarse(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), BigInteger.val(power),
          @       \dl_pow(2, lacking), BigInteger.val(unit), BigInteger.val(lower), BigInteger.val(upper)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /**
     * e^(y/v), v = 2^bits, rounded down: few terms over a common denominator, those with odd powers of y apart from the others, for which
     * the powers of y^2 are enough.
     */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= halvings && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ requires (BigInteger.val(y) + 1) * \dl_pow(2, halvings) <= 2 * \dl_pow(2, bits);
      @ ensures \result != null ==> \dl_pow(2, bits) <= BigInteger.val(\result);
      @ ensures \result != null ==> HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(\result),
      @     \dl_pow(2, FEW_LACKING) - 2);
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger summedAtOnce(BigInteger y, int halvings, int bits) {
        BigInteger square = y.multiply(y).shiftRight(bits);
        BigInteger power = square;
        int share = COMMON / 2;
        BigInteger odd = BigInteger.valueOf(COMMON).shiftLeft(bits);
        BigInteger even = power.multiply(BigInteger.valueOf(share));
        int k = 2;
        int oddShare = part(share, 3);
        int evenShare = part(oddShare, 4);
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && HalvedExponentialLemmas.commonFirst(BigInteger.val(y), \dl_pow(2, bits), COMMON, share, BigInteger.val(square)); @*/
        /*@ loop_invariant 2 <= k && 1 <= share && share <= COMMON && k <= 2 * (COMMON + 1 - share);
          @ loop_invariant power != null && odd != null && even != null;
          @ loop_invariant evenShare != 0 ==> 1 <= evenShare && evenShare < oddShare && oddShare < share;
          @ loop_invariant evenShare != 0 ==> oddShare * (k + 1) == share && evenShare * (k + 2) == oddShare;
          @ loop_invariant 0 <= BigInteger.val(power) <= \dl_pow(2, bits) && 0 <= BigInteger.val(odd) && 0 <= BigInteger.val(even);
          @ loop_invariant HalvedExponentialLemmas.isCommonSum(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share,
          @     BigInteger.val(power) * \dl_pow(2, bits),
          @     BigInteger.val(odd) * BigInteger.val(y) + BigInteger.val(even) * \dl_pow(2, bits));
          @ decreases share;
          @ assignable \strictly_nothing; @*/
        while (evenShare != 0) {
            k = k + 2;
            BigInteger next = power.multiply(square).shiftRight(bits);
            /*@ assert HalvedExponentialLemmas.commonPair(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share, oddShare, evenShare,
              @     BigInteger.val(square), BigInteger.val(power), BigInteger.val(next), BigInteger.val(odd), BigInteger.val(even)); @*/
            odd = odd.add(power.multiply(BigInteger.valueOf(oddShare)));
            even = even.add(next.multiply(BigInteger.valueOf(evenShare)));
            power = next;
            share = evenShare;
            oddShare = part(share, k + 1);
            evenShare = part(oddShare, k + 2);
        }
        return undivided(y, k, share, power, odd, even, halvings, bits);
    }

    /** The sum without its common denominator; null if too much follows the last term. */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= halvings && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ requires (BigInteger.val(y) + 1) * \dl_pow(2, halvings) <= 2 * \dl_pow(2, bits) && 2 <= k && 1 <= share && share <= COMMON;
      @ requires 0 <= BigInteger.val(power) && 0 <= BigInteger.val(odd) && 0 <= BigInteger.val(even);
      @ requires HalvedExponentialLemmas.isCommonSum(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share,
      @     BigInteger.val(power) * \dl_pow(2, bits),
      @     BigInteger.val(odd) * BigInteger.val(y) + BigInteger.val(even) * \dl_pow(2, bits));
      @ ensures \result != null ==> \dl_pow(2, bits) <= BigInteger.val(\result);
      @ ensures \result != null ==> HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(\result),
      @     \dl_pow(2, FEW_LACKING) - 2);
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger undivided(BigInteger y, int k, int share, BigInteger power, BigInteger odd, BigInteger even,
            int halvings, int bits) {
        BigInteger common = BigInteger.valueOf(COMMON);
        BigInteger product = odd.multiply(y).shiftRight(bits);
        BigInteger total = Division.floor(product.add(even), common);
        BigInteger last = Division.floor(power.multiply(BigInteger.valueOf(share)), common);
        BigInteger rest = last.shiftRight(halvings);
        if (rest.compareTo(BigInteger.valueOf(MOST_REST)) > 0) {
            return null;
        }
        BigInteger lower = BigInteger.valueOf(1L).shiftLeft(bits).add(total);
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && LogarithmLemmas.powerPositive(halvings)
          @   && HalvedExponentialLemmas.commonEnd(BigInteger.val(y), \dl_pow(2, bits), COMMON, k, share, BigInteger.val(power),
          @       BigInteger.val(odd), BigInteger.val(even), BigInteger.val(product), BigInteger.val(total), BigInteger.val(last),
          @       \dl_pow(2, halvings), BigInteger.val(rest)); @*/
        return lower;
    }

    /** The k-th part of the share, or 0 where that is no integer. */
    /*@ private normal_behavior
      @ requires 2 <= k && 0 <= share;
      @ ensures \result != 0 ==> 1 <= \result && \result < share && \result * k == share;
      @ assignable \strictly_nothing; @*/
    private static int part(int share, int k) {
        int part = share / k;
        return share % k == 0 && 1 <= part && part < share ? part : 0;
    }

    /** e^(y/v), v = 2^bits, rounded down. */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ ensures \result != null ==> \dl_pow(2, bits) <= BigInteger.val(\result);
      @ ensures \result != null ==> HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(\result),
      @     \dl_pow(2, LACKING) - 2);
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger series(BigInteger y, int bits) {
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
        if (term.signum() > 0 || k > MOST_TERMS) {
            return null;
        }
        BigInteger lower = one.add(sum);
        //@ assert HalvedExponentialLemmas.last(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term), BigInteger.val(sum));
        /*@ assert HalvedExponentialLemmas.lacking()
          @   && HalvedExponentialLemmas.unsquared(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(lower), 4 * k + 4,
          @       \dl_pow(2, LACKING) - 2); @*/
        return lower;
    }

    /**
     * Squares as often as told, at the scale v = 2^bits, always rounding down. The number to be squared first lacks at most 2^lacking - 2
     * times the v-th part of itself.
     */
    /*@ private normal_behavior
      @ requires 0 <= times <= MOST_BITS && 1 <= lacking <= MOST_BITS && 2 * (lacking + times + 1) <= bits && 0 <= BigInteger.val(y);
      @ requires \dl_pow(2, bits) <= BigInteger.val(start);
      @ requires HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(start), \dl_pow(2, lacking) - 2);
      @ ensures \dl_pow(2, bits) <= BigInteger.val(\result);
      @ ensures HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), times, BigInteger.val(\result),
      @     \dl_pow(2, lacking + times) - 2);
      @ assignable \strictly_nothing; @*/
    private static BigInteger squared(BigInteger y, BigInteger start, int lacking, int times, int bits) {
        BigInteger root = start;
        int k = 0;
        /*@ loop_invariant 0 <= k <= times && root != null && \dl_pow(2, bits) <= BigInteger.val(root);
          @ loop_invariant HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
          @     \dl_pow(2, lacking + k) - 2);
          @ decreases times - k;
          @ assignable \strictly_nothing; @*/
        while (k < times) {
            k = k + 1;
            BigInteger square = root.multiply(root).shiftRight(bits);
            /*@ assert HalvedExponentialLemmas.small(lacking + k, bits)
              @   && HalvedExponentialLemmas.square(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
              @       \dl_pow(2, lacking + k - 1) - 2, BigInteger.val(square)); @*/
            root = square;
        }
        return root;
    }
}
