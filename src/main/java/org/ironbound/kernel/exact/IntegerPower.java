package org.ironbound.kernel.exact;

import java.math.BigInteger;

/** Powers of integers. */
public final class IntegerPower {
    private IntegerPower() {
    }

    /**
     * x^n, exact.
     *
     * @param n not negative
     */
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures BigInteger.val(\result) == \dl_pow(BigInteger.val(x), n);
      @ measured_by n;
      @ assignable \strictly_nothing; @*/
    public static BigInteger of(BigInteger x, int n) {
        if (n == 0) {
            //@ assert Powers.ofNone(BigInteger.val(x));
            return BigInteger.valueOf(1L);
        }
        int half = n / 2;
        BigInteger root = of(x, half);
        BigInteger square = root.multiply(root);
        //@ assert Powers.sum(BigInteger.val(x), half, half);
        if (half + half == n) {
            return square;
        }
        //@ assert Powers.step(BigInteger.val(x), n);
        return square.multiply(x);
    }
}
