package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/**
 * The series of LN-SERIES in fixed point, in blocks of terms by Horner's rule (Paterson and Stockmeyer's way): with x = (a/b)^2 the sum of
 * x^j/(2 (from + j) + 1) over j = 1 .. count. Beside the first powers of x only one long product is needed for a block. Each block is
 * summed at the scale that is left to it, so that later ones are shorter.
 */
final class BlockSum {
    /** The most terms of a block. */
    private static final int WIDEST = 32;
    /** Blocks end where a power has at most this number of bits. */
    private static final int FEW_BITS = 4;
    /** Or where so many terms are summed. */
    private static final int MOST = 100000000;

    /** The scale: numbers are multiples of 1/2^bits. */
    public final int bits;
    /** How many terms. */
    public final int count;
    /** Their sum, rounded down. */
    public final BigInteger sum;
    /** The sum with its last term counted twice is at most so much above {@link #sum}. */
    public final BigInteger slack;

    //@ public accessible \inv: this.bits, this.count, this.sum, this.slack;

    /*@ private normal_behavior
      @ ensures this.bits == bits && this.count == count && this.sum == sum && this.slack == slack && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ BlockSum(int bits, int count, BigInteger sum, BigInteger slack) {
        this.bits = bits;
        this.count = count;
        this.sum = sum;
        this.slack = slack;
    }

    /**
     * The sum from the first term on, until terms vanish. Contracts name a and b, of which only x is used here.
     *
     * @param x    (a/b)^2, rounded down, in multiples of 1/2^bits
     * @param bits at least 4
     */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 4 <= bits && 0 <= BigInteger.val(x);
      @ requires 16 * BigInteger.val(x) <= \dl_pow(2, bits) && 16 <= \dl_pow(2, bits);
      @ requires BigInteger.val(x) * (BigInteger.val(b) * BigInteger.val(b)) <= (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits);
      @ requires (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits)
      @   <= (BigInteger.val(x) + 2) * (BigInteger.val(b) * BigInteger.val(b));
      @ ensures \fresh(\result) && \invariant_for(\result) && 1 <= \result.count <= 2147483647;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures BlockSumLemmas.isTail(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), 0,
      @     \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    static BlockSum of(BigInteger a, BigInteger b, BigInteger x, int bits) {
        BigInteger[] powers = powers(a, b, x, width(bits, bits - x.bitLength()), bits);
        return tail(a, b, powers, 0, bits, bits);
    }

    /** How many terms to put into a block, where each adds so many bits: the root of half of all terms, but any number is right. */
    /*@ private normal_behavior
      @ requires 0 <= bits;
      @ ensures 1 <= \result <= WIDEST;
      @ assignable \strictly_nothing; @*/
    private static int width(int bits, int gained) {
        int width = 1;
        //@ assert gained < 1 || SeriesLength.quotientRange(bits, gained);
        int rest = gained < 1 ? bits : bits / gained;
        /*@ loop_invariant 1 <= width && width <= WIDEST && -4 * WIDEST <= rest;
          @ decreases WIDEST - width;
          @ assignable \strictly_nothing; @*/
        while (width < WIDEST && rest > 2) {
            rest = rest - 4 * width - 2;
            width = width + 1;
        }
        return width;
    }

    /** x, x^2, .., x^m. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 4 <= bits && 0 <= BigInteger.val(x) && 1 <= m && m <= WIDEST;
      @ requires 16 * BigInteger.val(x) <= \dl_pow(2, bits) && 16 <= \dl_pow(2, bits);
      @ requires BigInteger.val(x) * (BigInteger.val(b) * BigInteger.val(b)) <= (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits);
      @ requires (BigInteger.val(a) * BigInteger.val(a)) * \dl_pow(2, bits)
      @   <= (BigInteger.val(x) + 2) * (BigInteger.val(b) * BigInteger.val(b));
      @ ensures \fresh(\result) && \result.length == m && (\forall int j; 0 <= j && j < m; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j < m; BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a),
      @     BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j + 1, BigInteger.val(\result[j])));
      @ assignable \nothing; @*/
    private static BigInteger[] powers(BigInteger a, BigInteger b, BigInteger x, int m, int bits) {
        BigInteger[] result = new BigInteger[m];
        /*@ assert BlockSumLemmas.firstPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, bits), BigInteger.val(x)); @*/
        result[0] = x;
        int k = 1;
        /*@ loop_invariant 1 <= k && k <= m && (\forall int j; 0 <= j && j < k; result[j] != null);
          @ loop_invariant (\forall int j; 0 <= j && j < k; BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a),
          @     BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j + 1, BigInteger.val(result[j])));
          @ decreases m - k;
          @ assignable result[*]; @*/
        while (k < m) {
            int half = (k - 1) / 2;
            result[k] = product(a, b, half + 1, result[half], k - half, result[k - 1 - half], bits);
            k = k + 1;
        }
        return result;
    }

    /** x^(j+k) from x^j and x^k. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 4 <= bits && 1 <= j && 1 <= k && 16 <= \dl_pow(2, bits);
      @ requires BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j,
      @     BigInteger.val(x));
      @ requires BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), k,
      @     BigInteger.val(y));
      @ ensures BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits),
      @     j + k, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger product(BigInteger a, BigInteger b, int j, BigInteger x, int k, BigInteger y, int bits) {
        BigInteger result = x.multiply(y).shiftRight(bits);
        /*@ assert BlockSumLemmas.power(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j,
          @     BigInteger.val(x), k, BigInteger.val(y), BigInteger.val(result)); @*/
        return result;
    }

    /** The sum behind the given index, at the scale 2^length; the powers are at the scale 2^bits. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 0 <= from && from <= MOST && 0 <= length && length <= bits;
      @ requires 1 <= powers.length && powers.length <= WIDEST && (\forall int j; 0 <= j && j < powers.length; powers[j] != null);
      @ requires (\forall int j; 0 <= j && j < powers.length; BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a),
      @     BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j + 1, BigInteger.val(powers[j])));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.bits == length;
      @ ensures 1 <= \result.count && from + \result.count <= MOST + 2 * WIDEST;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures BlockSumLemmas.isTail(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     from, \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ measured_by MOST + WIDEST - from;
      @ assignable \nothing; @*/
    private static BlockSum tail(BigInteger a, BigInteger b, BigInteger[] powers, int from, int length, int bits) {
        int m = powers.length;
        BigInteger block = block(a, b, powers, from, length, bits);
        BigInteger last = power(a, b, powers, m - 1, length, bits);
        if (last.bitLength() <= FEW_BITS || from > MOST - WIDEST) {
            return ended(a, b, from, m, length, block, last);
        }
        return joined(a, b, from, m, length, block, last, tail(a, b, powers, from + m, FixedPointSum.length(last, length), bits));
    }

    /** x^(k+1) at the scale 2^length. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) * BigInteger.val(b) && 0 <= length && length <= bits;
      @ requires 1 <= powers.length && powers.length <= WIDEST && 0 <= k && k < powers.length;
      @ requires (\forall int j; 0 <= j && j < powers.length; BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a),
      @     BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j + 1, BigInteger.val(powers[j])));
      @ ensures 0 <= BigInteger.val(\result) && 16 * BigInteger.val(\result) <= \dl_pow(2, length);
      @ ensures BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     k + 1, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger power(BigInteger a, BigInteger b, BigInteger[] powers, int k, int length, int bits) {
        return shortened(a, b, k + 1, powers[k], length, bits);
    }

    /** The block is all that is summed. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 0 <= from && from <= MOST && 1 <= m && m <= WIDEST && 0 <= length;
      @ requires 0 <= BigInteger.val(block) && 0 <= BigInteger.val(last);
      @ requires BlockSumLemmas.isBlock(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     from, m, BigInteger.val(block), 2 * m + 1);
      @ requires BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     m, BigInteger.val(last));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.bits == length && \result.count == m;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures BlockSumLemmas.isTail(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     from, m, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    private static BlockSum ended(BigInteger a, BigInteger b, int from, int m, int length, BigInteger block, BigInteger last) {
        /*@ assert LogarithmLemmas.powerPositive(length)
          @   && BlockSumLemmas.between(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length), m,
          @       BigInteger.val(last))
          @   && BlockSumLemmas.ended(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
          @       from, m, BigInteger.val(block), 2 * m + 1, BigInteger.val(last), BigInteger.val(last) + 2); @*/
        return new BlockSum(length, m, block, last.add(BigInteger.valueOf(2 * m + 3)));
    }

    /** The block and x^m, which is {@code last}, times what follows it. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 0 <= from && from <= MOST - WIDEST && 1 <= m && m <= WIDEST && 0 <= length;
      @ requires 0 <= BigInteger.val(block) && 0 <= BigInteger.val(last);
      @ requires \invariant_for(rest) && 0 <= rest.bits <= 2147483647 && BigInteger.val(last) <= \dl_pow(2, rest.bits);
      @ requires 1 <= rest.count && from + m + rest.count <= MOST + 2 * WIDEST;
      @ requires 0 <= BigInteger.val(rest.sum) && 0 <= BigInteger.val(rest.slack);
      @ requires BlockSumLemmas.isBlock(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
      @     \dl_pow(2, length), from, m, BigInteger.val(block), 2 * m + 1);
      @ requires BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
      @     \dl_pow(2, length), m, BigInteger.val(last));
      @ requires BlockSumLemmas.isTail(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
      @     \dl_pow(2, rest.bits), from + m, rest.count, BigInteger.val(rest.sum), BigInteger.val(rest.slack));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.bits == length && \result.count == m + rest.count;
      @ ensures 0 <= BigInteger.val(\result.sum) && 0 <= BigInteger.val(\result.slack);
      @ ensures BlockSumLemmas.isTail(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     from, \result.count, BigInteger.val(\result.sum), BigInteger.val(\result.slack));
      @ assignable \nothing; @*/
    private static BlockSum joined(BigInteger a, BigInteger b, int from, int m, int length, BigInteger block, BigInteger last,
            BlockSum rest) {
        BigInteger product = last.multiply(rest.sum).shiftRight(rest.bits);
        BigInteger above = rest.sum.add(rest.slack);
        BigInteger excess = above.add(above).shiftRight(rest.bits).add(BigInteger.valueOf(1L));
        BigInteger slack = rest.slack.add(excess).add(BigInteger.valueOf(2 * m + 2));
        /*@ assert LogarithmLemmas.powerPositive(length) && LogarithmLemmas.powerPositive(rest.bits)
          @   && BlockSumLemmas.between(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length), m,
          @       BigInteger.val(last))
          @   && BlockSumLemmas.joined(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
          @       from, m, BigInteger.val(block), 2 * m + 1, BigInteger.val(last), BigInteger.val(last) + 2, \dl_pow(2, rest.bits),
          @       rest.count, BigInteger.val(rest.sum), BigInteger.val(rest.slack), BigInteger.val(product), BigInteger.val(excess)); @*/
        return new BlockSum(length, m + rest.count, block.add(product), slack);
    }

    /** The terms of one block, rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) * BigInteger.val(a) && 1 <= BigInteger.val(b) * BigInteger.val(b);
      @ requires 0 <= from && from <= MOST && 0 <= length && length <= bits;
      @ requires 1 <= powers.length && powers.length <= WIDEST && (\forall int j; 0 <= j && j < powers.length; powers[j] != null);
      @ requires (\forall int j; 0 <= j && j < powers.length; BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a),
      @     BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), j + 1, BigInteger.val(powers[j])));
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BlockSumLemmas.isBlock(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     from, powers.length, BigInteger.val(\result), 2 * powers.length + 1);
      @ assignable \strictly_nothing; @*/
    private static BigInteger block(BigInteger a, BigInteger b, BigInteger[] powers, int from, int length, int bits) {
        BigInteger sum = BigInteger.valueOf(0L);
        BigInteger common = BigInteger.valueOf(1L);
        int k = 0;
        /*@ assert LogarithmLemmas.powerPositive(length)
          @   && BlockSumLemmas.none(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
          @     from); @*/
        /*@ loop_invariant 0 <= k && k <= powers.length && sum != null && common != null;
          @ loop_invariant 0 <= BigInteger.val(sum) && 1 <= BigInteger.val(common);
          @ loop_invariant BlockSumLemmas.isPart(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, length), from, k, BigInteger.val(common), BigInteger.val(sum));
          @ decreases powers.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < powers.length) {
            BigInteger power = shortened(a, b, k + 1, powers[k], length, bits);
            k = k + 1;
            BigInteger divisor = BigInteger.valueOf(2 * (from + k) + 1);
            BigInteger next = sum.multiply(divisor).add(power.multiply(common));
            /*@ assert BlockSumLemmas.step(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
              @     \dl_pow(2, length), from, k, BigInteger.val(common), BigInteger.val(sum), BigInteger.val(power)); @*/
            sum = next;
            common = common.multiply(divisor);
        }
        BigInteger result = Division.floor(sum, common);
        /*@ assert BlockSumLemmas.divided(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, length), from, k, BigInteger.val(common), BigInteger.val(sum), BigInteger.val(result)); @*/
        return result;
    }

    /** A power at the scale 2^length instead of 2^bits. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) * BigInteger.val(b) && 0 <= length && length <= bits;
      @ requires BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, bits), k,
      @     BigInteger.val(power)) && 1 <= k;
      @ ensures 0 <= BigInteger.val(\result) && 16 * BigInteger.val(\result) <= \dl_pow(2, length);
      @ ensures BlockSumLemmas.isPower(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), \dl_pow(2, length),
      @     k, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger shortened(BigInteger a, BigInteger b, int k, BigInteger power, int length, int bits) {
        BigInteger result = power.shiftRight(bits - length);
        /*@ assert LogarithmLemmas.powerPositive(length) && LogarithmLemmas.powerPositive(bits - length)
          @   && FixedPointSumLemmas.powers(length, bits - length)
          @   && BlockSumLemmas.shortened(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b),
          @     \dl_pow(2, length), \dl_pow(2, bits - length), k,
          @       BigInteger.val(power), BigInteger.val(result)); @*/
        return result;
    }
}
