package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** A fraction whose logarithm is enclosed already: a product of powers of (r+1)/r, for r = 32 and r = 256. */
final class KnownLogarithm {
    /** The smaller r. */
    static final int COARSE = 32;
    /** The larger r. */
    static final int FINE = 256;
    /** The smaller r is the power of two with this exponent, */
    private static final int COARSE_SHIFT = 5;
    /** and the larger r that with this one. */
    private static final int FINE_SHIFT = 8;
    /** Powers end where their numerators are larger than this: then one factor more still is no long integer too large. */
    private static final long LARGEST = 18014398509481984L;
    /** The highest exponent. */
    private static final int HIGHEST = 11;
    /** The exponent of the denominator of a power is smaller. */
    private static final int LONGEST = 100;

    final BigInteger numerator;
    /** The denominator is the power of two with this exponent. */
    final int shift;
    /** Its logarithm, in multiples of 1/unit, rounded down. */
    final BigInteger lower;
    /** Its logarithm, rounded up. */
    final BigInteger upper;
    /** The scale. */
    final BigInteger unit;

    /*@ public invariant BigInteger.val(numerator) >= 1 && 0 <= shift && BigInteger.val(unit) >= 1;
      @ public invariant analysis.Ln.atLeast(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(lower), BigInteger.val(unit));
      @ public invariant analysis.Ln.atMost(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(upper), BigInteger.val(unit));
      @ public accessible \inv: this.numerator, this.shift, this.lower, this.upper, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(numerator) >= 1 && 0 <= shift && BigInteger.val(unit) >= 1;
      @ requires analysis.Ln.atLeast(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(lower), BigInteger.val(unit));
      @ requires analysis.Ln.atMost(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(upper), BigInteger.val(unit));
      @ ensures this.shift == shift && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ KnownLogarithm(BigInteger numerator, int shift, BigInteger lower, BigInteger upper, BigInteger unit) {
        this.numerator = numerator;
        this.shift = shift;
        this.lower = lower;
        this.upper = upper;
        this.unit = unit;
    }

    /**
     * A power of (r+1)/r, whose logarithm is enclosed by lower and upper: with that exponent, or a smaller one where parts get too long.
     */
    /*@ normal_behavior
      @ requires (r == COARSE || r == FINE) && BigInteger.val(unit) >= 1;
      @ requires analysis.Ln.atLeast(r + 1, r, BigInteger.val(lower), BigInteger.val(unit));
      @ requires analysis.Ln.atMost(r + 1, r, BigInteger.val(upper), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && 0 <= \result.shift <= LONGEST;
      @ assignable \nothing; @*/
    static KnownLogarithm power(int r, int exponent, BigInteger lower, BigInteger upper, BigInteger unit) {
        int step = r == COARSE ? COARSE_SHIFT : FINE_SHIFT;
        long n = 1L;
        int shift = 0;
        int k = 0;
        //@ assert analysis.Ln.one(BigInteger.val(unit)) && LogarithmLemmas.stepPowers();
        /*@ loop_invariant 0 <= k && k <= HIGHEST && 1 <= n && 0 <= shift && shift <= 8 * k;
          @ loop_invariant analysis.Ln.atLeast(n, \dl_pow(2, shift), k * BigInteger.val(lower), BigInteger.val(unit));
          @ loop_invariant analysis.Ln.atMost(n, \dl_pow(2, shift), k * BigInteger.val(upper), BigInteger.val(unit));
          @ decreases HIGHEST - k;
          @ assignable \strictly_nothing; @*/
        while (k < exponent && k < HIGHEST && n <= LARGEST) {
            //@ assert LogarithmLemmas.powerPositive(shift) && FixedPointSumLemmas.powers(shift, step);
            /*@ assert analysis.Ln.productAtLeast(n, \dl_pow(2, shift), k * BigInteger.val(lower), r + 1, r, BigInteger.val(lower),
              @     BigInteger.val(unit)); @*/
            /*@ assert analysis.Ln.productAtMost(n, \dl_pow(2, shift), k * BigInteger.val(upper), r + 1, r, BigInteger.val(upper),
              @     BigInteger.val(unit)); @*/
            n = r == COARSE ? 33L * n : 257L * n;
            shift = shift + step;
            k = k + 1;
        }
        BigInteger count = BigInteger.valueOf(k);
        return new KnownLogarithm(BigInteger.valueOf(n), shift, count.multiply(lower), count.multiply(upper), unit);
    }

    /** The product of both. */
    /*@ normal_behavior
      @ requires \invariant_for(o) && BigInteger.val(o.unit) == BigInteger.val(unit);
      @ requires 0 <= shift <= LONGEST && 0 <= o.shift <= LONGEST;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && 0 <= \result.shift <= 2147483647;
      @ assignable \nothing; @*/
    KnownLogarithm multiply(KnownLogarithm o) {
        /*@ assert Products.positive(BigInteger.val(numerator), BigInteger.val(o.numerator))
          @   && LogarithmLemmas.powerPositive(shift)
          @   && LogarithmLemmas.powerPositive(o.shift)
          @   && FixedPointSumLemmas.powers(shift, o.shift); @*/
        /*@ assert analysis.Ln.productAtLeast(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(lower),
          @     BigInteger.val(o.numerator), \dl_pow(2, o.shift), BigInteger.val(o.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Ln.productAtMost(BigInteger.val(numerator), \dl_pow(2, shift), BigInteger.val(upper),
          @     BigInteger.val(o.numerator), \dl_pow(2, o.shift), BigInteger.val(o.upper), BigInteger.val(unit)); @*/
        return new KnownLogarithm(numerator.multiply(o.numerator), shift + o.shift, lower.add(o.lower), upper.add(o.upper), unit);
    }

    /**
     * How to get from y near to x: with 8i + j as the result x/y is about (33/32)^i (257/256)^j. Where x/y is not between 1 and 10/7 or x
     * too large it is not: no more than that is promised.
     */
    /*@ normal_behavior
      @ ensures 0 <= \result;
      @ assignable \strictly_nothing; @*/
    static int exponents(long x, long y) {
        if (y < 1L || y > x || x > 2147483648L) {
            return 0;
        }
        long z = y;
        int i = 0;
        /*@ loop_invariant 0 <= i <= 11 && 1 <= z <= x;
          @ decreases 11 - i;
          @ assignable \strictly_nothing; @*/
        while (i < 11 && z + z / 32L <= x) {
            z = z + z / 32L;
            i = i + 1;
        }
        int j = 0;
        /*@ loop_invariant 0 <= j <= 7 && 1 <= z <= 4294967296L;
          @ decreases 7 - j;
          @ assignable \strictly_nothing; @*/
        while (j < 7 && z + z / 512L <= x) {
            z = z + z / 256L;
            j = j + 1;
        }
        return 8 * i + j;
    }
}
