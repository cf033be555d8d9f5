package exercises;

import java.math.BigInteger;

/** Division of numbers of any size, rounded down: the canary FlippedFloor, in which one comparison is turned round. */
public final class Floor {
    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(n);
      @ ensures BigInteger.val(n) < (BigInteger.val(\result) + 1) * BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    public static BigInteger floor(BigInteger n, BigInteger d) {
        BigInteger q = n.divide(d);
        if (n.signum() < 0 && q.multiply(d).compareTo(n) < 0) {
            return q.subtract(BigInteger.valueOf(1L));
        }
        return q;
    }
}
