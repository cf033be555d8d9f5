package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * Integer division with a stated direction of rounding. All rounding of the kernel is done here. Most divisors are scales, which are powers
 * of two: by these numbers are shifted.
 */
public final class Division {
    /** Divisors of fewer bits are not looked at: dividing by a number of one word is as fast as a shift. */
    private static final int WORD = 32;

    private Division() {
    }

    /**
     * The largest integer that is at most n/d.
     *
     * @param n numerator, any sign
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(n);
      @ ensures BigInteger.val(n) < (BigInteger.val(\result) + 1) * BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    public static BigInteger floor(BigInteger n, BigInteger d) {
        int bits = d.bitLength() - 1;
        if (bits >= WORD && d.compareTo(BigInteger.valueOf(1L).shiftLeft(bits)) == 0) {
            return n.shiftRight(bits);
        }
        BigInteger q = n.divide(d);
        if (n.signum() < 0 && q.multiply(d).compareTo(n) > 0) {
            return q.subtract(BigInteger.valueOf(1L));
        }
        return q;
    }

    /**
     * The smallest integer that is at least n/d.
     *
     * @param n numerator, any sign
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d);
      @ ensures (BigInteger.val(\result) - 1) * BigInteger.val(d) < BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    public static BigInteger ceil(BigInteger n, BigInteger d) {
        if (n.signum() <= 0) {
            return floor(n.negate(), d).negate();
        }
        BigInteger one = BigInteger.valueOf(1L);
        return floor(n.subtract(one), d).add(one);
    }
}
