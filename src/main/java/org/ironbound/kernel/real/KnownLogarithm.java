package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** A fraction whose logarithm is enclosed already: a product of powers of (r+1)/r, for r = 32 and r = 256. */
final class KnownLogarithm {
    /** The smaller r. */
    static final int COARSE = 32;
    /** The larger r. */
    static final int FINE = 256;
    /** Powers end where their parts are larger than this: then one factor more still is no long integer too large. */
    private static final long LARGEST = 18014398509481984L;

    final BigInteger numerator;
    final BigInteger denominator;
    /** Its logarithm, in multiples of 1/unit, rounded down. */
    final BigInteger lower;
    /** Its logarithm, rounded up. */
    final BigInteger upper;
    /** The scale. */
    final BigInteger unit;

    /*@ public invariant BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1 && BigInteger.val(unit) >= 1;
      @ public invariant analysis.Ln.atLeast(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(lower),
      @     BigInteger.val(unit));
      @ public invariant analysis.Ln.atMost(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(upper),
      @     BigInteger.val(unit));
      @ public accessible \inv: this.numerator, this.denominator, this.lower, this.upper, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1 && BigInteger.val(unit) >= 1;
      @ requires analysis.Ln.atLeast(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(lower), BigInteger.val(unit));
      @ requires analysis.Ln.atMost(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(upper), BigInteger.val(unit));
      @ ensures this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ KnownLogarithm(BigInteger numerator, BigInteger denominator, BigInteger lower, BigInteger upper, BigInteger unit) {
        this.numerator = numerator;
        this.denominator = denominator;
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
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    static KnownLogarithm power(int r, int exponent, BigInteger lower, BigInteger upper, BigInteger unit) {
        long n = 1L;
        long d = 1L;
        int k = 0;
        //@ assert analysis.Ln.one(BigInteger.val(unit));
        /*@ loop_invariant 0 <= k && (k == 0 || k <= exponent) && 1 <= n && 1 <= d;
          @ loop_invariant analysis.Ln.atLeast(n, d, k * BigInteger.val(lower), BigInteger.val(unit));
          @ loop_invariant analysis.Ln.atMost(n, d, k * BigInteger.val(upper), BigInteger.val(unit));
          @ decreases exponent - k;
          @ assignable \strictly_nothing; @*/
        while (k < exponent && n <= LARGEST && d <= LARGEST) {
            //@ assert analysis.Ln.productAtLeast(n, d, k * BigInteger.val(lower), r + 1, r, BigInteger.val(lower), BigInteger.val(unit));
            //@ assert analysis.Ln.productAtMost(n, d, k * BigInteger.val(upper), r + 1, r, BigInteger.val(upper), BigInteger.val(unit));
            n = r == COARSE ? 33L * n : 257L * n;
            d = r == COARSE ? 32L * d : 256L * d;
            k = k + 1;
        }
        BigInteger count = BigInteger.valueOf(k);
        return new KnownLogarithm(BigInteger.valueOf(n), BigInteger.valueOf(d), count.multiply(lower), count.multiply(upper), unit);
    }

    /** The product of both. */
    /*@ normal_behavior
      @ requires \invariant_for(o) && BigInteger.val(o.unit) == BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    KnownLogarithm multiply(KnownLogarithm o) {
        /*@ assert Products.positive(BigInteger.val(numerator), BigInteger.val(o.numerator))
          @   && Products.positive(BigInteger.val(denominator), BigInteger.val(o.denominator)); @*/
        /*@ assert analysis.Ln.productAtLeast(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(lower),
          @     BigInteger.val(o.numerator), BigInteger.val(o.denominator), BigInteger.val(o.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Ln.productAtMost(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(upper),
          @     BigInteger.val(o.numerator), BigInteger.val(o.denominator), BigInteger.val(o.upper), BigInteger.val(unit)); @*/
        return new KnownLogarithm(numerator.multiply(o.numerator), denominator.multiply(o.denominator), lower.add(o.lower),
            upper.add(o.upper), unit);
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
