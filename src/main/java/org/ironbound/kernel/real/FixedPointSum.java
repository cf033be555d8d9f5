package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/**
 * The series of LN-SERIES in fixed point, for short terms and long arguments: with z = a/b and t_j = z^(2j)/(2j+1) the sum t_1 + .. + t_k,
 * rounded down, and by how much it may be too small. All numbers are multiples of 1/2^bits.
 */
final class FixedPointSum {
    /** Sums of numbers of so many bits have a common denominator, and of their terms all bits are kept: both cost less than divisions. */
    private static final int SHORT = 400;
    /** Where so many terms are enough. */
    private static final int FEW = 20;
    /** The common denominator of 1/3, 1/5, .., 1/41. */
    private static final long COMMON = 6845630929362225L;
    /** Where so many terms are enough, */
    private static final int FEWER = 11;
    /** the common denominator of 1/3, 1/5, .., 1/23 is: by a number of one word division takes half the time. */
    private static final long LESS = 334639305L;

    /** Index of the last term. */
    public final int count;
    /** z, rounded down. */
    public final BigInteger argument;
    /** t_1 + .. + t_k, rounded down. */
    public final BigInteger sum;
    /** The sum with its last term counted twice is at most so much above {@link #sum}. */
    public final BigInteger slack;

    //@ public accessible \inv: this.count, this.argument, this.sum, this.slack;

    /*@ private normal_behavior
      @ ensures this.count == count && this.argument == argument && this.sum == sum && this.slack == slack && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ FixedPointSum(int count, BigInteger argument, BigInteger sum, BigInteger slack) {
        this.count = count;
        this.argument = argument;
        this.sum = sum;
        this.slack = slack;
    }

    /**
     * Sums until the terms vanish.
     *
     * @param a    numerator of z, not negative
     * @param b    denominator of z, at least 4 a
     * @param bits at least 4
     */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(a) && 4 * BigInteger.val(a) <= BigInteger.val(b) && 1 <= BigInteger.val(b) && 4 <= bits;
      @ ensures \fresh(\result) && \invariant_for(\result) && 1 <= \result.count;
      @ ensures 0 <= BigInteger.val(\result.argument) && 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures BigInteger.val(\result.argument) * BigInteger.val(b) <= BigInteger.val(a) * \dl_pow(2, bits);
      @ ensures BigInteger.val(a) * \dl_pow(2, bits) <= (BigInteger.val(\result.argument) + 1) * BigInteger.val(b);
      @ ensures FixedPointSumLemmas.encloses(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits),
      @     \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    static FixedPointSum of(BigInteger a, BigInteger b, int bits) {
        BigInteger z = Division.floor(a.shiftLeft(bits), b);
        /*@ assert FixedPointSumLemmas.scale(bits)
          @   && FixedPointSumLemmas.argument(BigInteger.val(a), BigInteger.val(b), \dl_pow(2, bits), BigInteger.val(z)); @*/
        BigInteger x = z.multiply(z).shiftRight(bits);
        /*@ assert FixedPointSumLemmas.squareBelow(BigInteger.val(a), BigInteger.val(b), \dl_pow(2, bits), BigInteger.val(z),
          @     BigInteger.val(x)); @*/
        /*@ assert FixedPointSumLemmas.squareAbove(BigInteger.val(a), BigInteger.val(b), \dl_pow(2, bits), BigInteger.val(z),
          @     BigInteger.val(x)); @*/
        int gained = bits - x.bitLength();
        return bits < SHORT && gained > bits / FEW
            ? summedAtOnce(a, b, z, x, gained > bits / FEWER ? LESS / 3 : COMMON / 3, bits)
            : summed(a, b, z, x, bits);
    }

    /** The sum for x = z^2, rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 4 <= bits && 0 <= BigInteger.val(z);
      @ requires BigInteger.val(z) * BigInteger.val(b) <= BigInteger.val(a) * \dl_pow(2, bits);
      @ requires BigInteger.val(a) * \dl_pow(2, bits) <= (BigInteger.val(z) + 1) * BigInteger.val(b);
      @ requires 0 <= BigInteger.val(x) && 16 * BigInteger.val(x) <= \dl_pow(2, bits) && 16 <= \dl_pow(2, bits);
      @ requires BigInteger.val(x) * (BigInteger.val(b) * BigInteger.val(b)) <= (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits);
      @ requires (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits)
      @   <= (BigInteger.val(x) + 2) * (BigInteger.val(b) * BigInteger.val(b));
      @ ensures \fresh(\result) && \invariant_for(\result) && 1 <= \result.count && \result.argument == z;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures FixedPointSumLemmas.encloses(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits),
      @     \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    private static FixedPointSum summed(BigInteger a, BigInteger b, BigInteger z, BigInteger x, int bits) {
        //@ assert Products.square(BigInteger.val(a)) && Products.positive(BigInteger.val(b), BigInteger.val(b));
        BlockSum blocks = BlockSum.of(a, b, x, bits);
        /*@ assert BlockSumLemmas.all(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits),
          @     blocks.count, BigInteger.val(blocks.sum), BigInteger.val(blocks.slack)); @*/
        return new FixedPointSum(blocks.count, z, blocks.sum, blocks.slack);
    }

    /** The sum for x = z^2, rounded down, of few terms, over a common denominator, of which a third is given. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) && 4 <= bits && 0 <= BigInteger.val(z) && 1 <= third && third <= COMMON / 3;
      @ requires BigInteger.val(z) * BigInteger.val(b) <= BigInteger.val(a) * \dl_pow(2, bits);
      @ requires BigInteger.val(a) * \dl_pow(2, bits) <= (BigInteger.val(z) + 1) * BigInteger.val(b);
      @ requires 0 <= BigInteger.val(x) && 16 * BigInteger.val(x) <= \dl_pow(2, bits) && 16 <= \dl_pow(2, bits);
      @ requires BigInteger.val(x) * (BigInteger.val(b) * BigInteger.val(b)) <= (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits);
      @ requires (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits)
      @   <= (BigInteger.val(x) + 2) * (BigInteger.val(b) * BigInteger.val(b));
      @ ensures \fresh(\result) && \invariant_for(\result) && 1 <= \result.count && \result.argument == z;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures FixedPointSumLemmas.encloses(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits),
      @     \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    private static FixedPointSum summedAtOnce(BigInteger a, BigInteger b, BigInteger z, BigInteger x, long third, int bits) {
        BigInteger power = x;
        BigInteger sum = x.multiply(BigInteger.valueOf(third));
        long common = 3L * third;
        int k = 1;
        long share = share(common, 2);
        //@ assert Products.square(BigInteger.val(a)) && Products.positive(BigInteger.val(b), BigInteger.val(b));
        /*@ assert FixedPointSumLemmas.firstPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, bits), BigInteger.val(x), common, third); @*/
        /*@ loop_invariant 1 <= k <= FEW && power != null && sum != null && 0 <= BigInteger.val(sum);
          @ loop_invariant 0 <= BigInteger.val(power) <= BigInteger.val(x);
          @ loop_invariant share != 0 ==> 1 <= share && share <= common && share * (2 * k + 3) == common && k < FEW;
          @ loop_invariant FixedPointSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, bits), k, BigInteger.val(power));
          @ loop_invariant FixedPointSumLemmas.isCommonSum(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, bits), k, common, BigInteger.val(sum));
          @ decreases FEW - k;
          @ assignable \strictly_nothing; @*/
        while (power.signum() > 0 && share != 0) {
            k = k + 1;
            BigInteger next = power.multiply(x).shiftRight(bits);
            BigInteger term = next.multiply(BigInteger.valueOf(share));
            /*@ assert FixedPointSumLemmas.nextPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
              @     \dl_pow(2, bits), BigInteger.val(x), k, BigInteger.val(power), BigInteger.val(next)); @*/
            /*@ assert FixedPointSumLemmas.commonStep(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
              @     \dl_pow(2, bits), k, common, share, BigInteger.val(next), BigInteger.val(sum)); @*/
            power = next;
            sum = sum.add(term);
            share = share(common, k + 1);
        }
        BigInteger total = Division.floor(sum, BigInteger.valueOf(common));
        BigInteger slack = power.add(BigInteger.valueOf(2 * k + 3));
        /*@ assert FixedPointSumLemmas.commonLast(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, bits), k, common, BigInteger.val(power), BigInteger.val(sum), BigInteger.val(total)); @*/
        return new FixedPointSum(k, z, total, slack);
    }

    /** The common denominator over 2k+1, or 0 where that is no integer or k too large. */
    /*@ private normal_behavior
      @ requires 1 <= k <= FEW + 1 && 1 <= common && common <= COMMON;
      @ ensures \result != 0 ==> 1 <= \result && \result <= common && \result * (2 * k + 1) == common && k <= FEW;
      @ assignable \strictly_nothing; @*/
    private static long share(long common, int k) {
        long share = common / (2 * k + 1);
        return k <= FEW && common % (2 * k + 1) == 0 && 1L <= share && share <= common ? share : 0L;
    }

    /** The term times x, rounded down: of x as many leading bits are taken as the term has. */
    /*@ normal_behavior
      @ requires 0 <= bits && 0 <= BigInteger.val(term) && BigInteger.val(term) <= \dl_pow(2, bits) && 0 <= BigInteger.val(x);
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) * \dl_pow(2, bits) <= BigInteger.val(term) * BigInteger.val(x);
      @ ensures BigInteger.val(term) * BigInteger.val(x) <= (BigInteger.val(\result) + 2) * \dl_pow(2, bits);
      @ assignable \strictly_nothing; @*/
    static BigInteger product(BigInteger term, BigInteger x, int bits) {
        int length = length(term, bits);
        BigInteger leading = x.shiftRight(bits - length);
        BigInteger result = term.multiply(leading).shiftRight(length);
        /*@ assert LogarithmLemmas.powerPositive(length)
          @   && LogarithmLemmas.powerPositive(bits - length)
          @   && FixedPointSumLemmas.powers(length, bits - length); @*/
        /*@ assert FixedPointSumLemmas.leadingBits(BigInteger.val(term), BigInteger.val(x), \dl_pow(2, length), \dl_pow(2, bits - length),
          @     BigInteger.val(leading), BigInteger.val(result)); @*/
        return result;
    }

    /** The bits of the term. */
    /*@ normal_behavior
      @ requires 0 <= bits && 0 <= BigInteger.val(term) && BigInteger.val(term) <= \dl_pow(2, bits);
      @ ensures 0 <= \result <= bits && BigInteger.val(term) <= \dl_pow(2, \result);
      @ assignable \strictly_nothing; @*/
    static int length(BigInteger term, int bits) {
        int length = term.bitLength();
        if (length >= bits) {
            return bits;
        }
        BigInteger rest = term.shiftRight(length);
        if (rest.signum() > 0) {
            return bits;
        }
        //@ assert LogarithmLemmas.powerPositive(length) && Products.monotone(BigInteger.val(rest) + 1, 1, \dl_pow(2, length));
        return length;
    }
}
