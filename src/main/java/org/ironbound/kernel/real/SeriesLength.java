package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.HypergeometricSum;

/** How many terms of a series to sum. Any answer is sound: more terms only narrow the enclosure. */
final class SeriesLength {
    /** More bits per term than any scale has: the sum then needs one term. Keeps the count of missing bits within a long. */
    private static final int STEEPEST = 1000000;

    private SeriesLength() {
    }

    /**
     * The index of the last term, for terms that shrink at least as fast as (n/d)^k, so that the rest is below one unit.
     *
     * @param n    numerator of the ratio
     * @param d    denominator of the ratio, positive
     * @param unit the scale of the result
     */
    /*@ normal_behavior
      @ ensures 1 <= \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    static int geometric(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.signum() == 0) {
            return 1;
        }
        int bits = unit.bitLength();
        int bitsPerTerm = d.divide(n).bitLength() - 1;
        if (bitsPerTerm <= 1) {
            return clamp(bits);
        }
        //@ assert quotientRange(bits, bitsPerTerm);
        return clamp(bits / bitsPerTerm);
    }

    /**
     * How many terms to add of a series whose terms shrink at least as fast as (n/d)^k/k!; they may grow at first.
     *
     * @param n    numerator of the ratio
     * @param d    denominator of the ratio, positive
     * @param unit the scale of the result
     */
    /*@ normal_behavior
      @ ensures 1 <= \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    static int factorial(BigInteger n, BigInteger d, BigInteger unit) {
        int shrink = d.bitLength() - n.bitLength() - 1;
        int bitsPerTerm = shrink < -STEEPEST ? -STEEPEST : (shrink > STEEPEST ? STEEPEST : shrink);
        long missing = unit.bitLength();
        int k = 1;
        int doublings = 0;
        int nextPower = 2;
        /*@ loop_invariant 1 <= k <= HypergeometricSum.MAX_INDEX / 2 && 0 <= doublings && doublings <= k && 2 <= nextPower
          @   && nextPower <= 2 * k + 2;
          @ loop_invariant -k - STEEPEST <= missing <= 2147483647 + (\bigint) STEEPEST * k
          @   && -STEEPEST <= bitsPerTerm
          @   && bitsPerTerm <= STEEPEST;
          @ decreases HypergeometricSum.MAX_INDEX / 2 - k;
          @ assignable \strictly_nothing; @*/
        while (missing > 0 && k < HypergeometricSum.MAX_INDEX / 2) {
            k = k + 1;
            if (k == nextPower) {
                doublings = doublings + 1;
                nextPower = 2 * nextPower;
            }
            missing = missing - doublings - bitsPerTerm;
        }
        return clamp(k);
    }

    /*@ private normal_behavior
      @ ensures 1 <= \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int clamp(int k) {
        return k < 0 || k >= HypergeometricSum.MAX_INDEX - 1 ? HypergeometricSum.MAX_INDEX - 1 : k + 1;
    }

    /*@ normal_behavior
      @ requires a >= 0 && b >= 1;
      @ ensures \result && 0 <= a / b && a / b <= a;
      @ static model strictly_pure helper boolean quotientRange(\bigint a, \bigint b) { return true; } @*/
}
