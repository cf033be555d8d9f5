package org.ironbound.openjml;

import java.math.BigInteger;

/** Has a contract that is broken where it runs: what {@link ExecuteLaneTest} must find. */
public final class ExecutedCanary {
    private ExecutedCanary() {
    }

    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(n);
      @ assignable \nothing; @*/
    static BigInteger floor(BigInteger n, BigInteger d) {
        return n.divide(d);
    }

    /** Prints what the method returns. */
    public static void main(String[] arguments) {
        System.out.println(floor(BigInteger.valueOf(-7), BigInteger.TWO));
    }
}
