package org.ironbound.kernel.exact;

import java.math.BigInteger;

/** The integer square root, by Newton's iteration from above. */
public final class SquareRoot {
    private SquareRoot() {
    }

    /**
     * The largest integer whose square is at most x.
     *
     * @param x not negative
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(x) >= 0;
      @ ensures BigInteger.val(\result) >= 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(\result) <= BigInteger.val(x);
      @ ensures BigInteger.val(x) < (BigInteger.val(\result) + 1) * (BigInteger.val(\result) + 1);
      @ assignable \strictly_nothing; @*/
    public static BigInteger floor(BigInteger x) {
        if (x.signum() == 0) {
            return x;
        }
        BigInteger r = above(x);
        BigInteger q = Division.floor(x, r);
        //@ assert floorNonNegative(BigInteger.val(x), BigInteger.val(q), BigInteger.val(r));
        BigInteger y = half(r.add(q));
        /*@ loop_invariant r != null && q != null && y != null && BigInteger.val(r) >= 1 && BigInteger.val(q) >= 0;
          @ loop_invariant BigInteger.val(q) * BigInteger.val(r) <= BigInteger.val(x) < (BigInteger.val(q) + 1) * BigInteger.val(r);
          @ loop_invariant 2 * BigInteger.val(y) <= BigInteger.val(r) + BigInteger.val(q) < 2 * BigInteger.val(y) + 2;
          @ loop_invariant BigInteger.val(x) < (BigInteger.val(r) + 1) * (BigInteger.val(r) + 1);
          @ decreases BigInteger.val(r);
          @ assignable \strictly_nothing; @*/
        while (y.compareTo(r) < 0) {
            //@ assert newtonStaysAbove(BigInteger.val(x), BigInteger.val(r), BigInteger.val(q), BigInteger.val(y));
            r = y;
            q = Division.floor(x, r);
            //@ assert floorNonNegative(BigInteger.val(x), BigInteger.val(q), BigInteger.val(r));
            y = half(r.add(q));
        }
        //@ assert Products.monotone(BigInteger.val(r), BigInteger.val(q), BigInteger.val(r));
        return r;
    }

    /** A power of two near the root that is not below it; where bit lengths mislead, x itself. */
    /*@ private normal_behavior
      @ requires BigInteger.val(x) >= 1;
      @ ensures BigInteger.val(\result) >= 1;
      @ ensures BigInteger.val(x) < (BigInteger.val(\result) + 1) * (BigInteger.val(\result) + 1);
      @ assignable \strictly_nothing; @*/
    private static BigInteger above(BigInteger x) {
        BigInteger r = BigInteger.valueOf(1L).shiftLeft(x.bitLength() / 2 + 1);
        if (r.signum() > 0 && r.multiply(r).compareTo(x) > 0) {
            return r;
        }
        //@ assert Products.monotone(1, BigInteger.val(x), BigInteger.val(x));
        return x;
    }

    /*@ private normal_behavior
      @ ensures 2 * BigInteger.val(\result) <= BigInteger.val(n);
      @ ensures BigInteger.val(n) < 2 * BigInteger.val(\result) + 2;
      @ assignable \strictly_nothing; @*/
    private static BigInteger half(BigInteger n) {
        return Division.floor(n, BigInteger.valueOf(2L));
    }

    /** One Newton step never goes below the root. */
    /*@ private normal_behavior
      @ requires r >= 1 && q >= 0 && q * r <= x && x < (q + 1) * r && r + q < 2 * y + 2 && y >= 0;
      @ ensures \result && x < (y + 1) * (y + 1);
      @ private static model strictly_pure helper boolean newtonStaysAbove(\bigint x, \bigint r, \bigint q, \bigint y) {
      @   return Products.square(r - q - 1)
      @     && Products.monotone(r + q + 1, 2 * y + 2, r + q + 1)
      @     && Products.monotone(r + q + 1, 2 * y + 2, 2 * y + 2); } @*/

    /*@ private normal_behavior
      @ requires x >= 0 && r >= 1 && x < (q + 1) * r;
      @ ensures \result && q >= 0;
      @ private static model strictly_pure helper boolean floorNonNegative(\bigint x, \bigint q, \bigint r) {
      @   return q >= 0 || Products.monotone(q + 1, 0, r); } @*/
}
