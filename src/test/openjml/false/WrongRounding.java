package canary.wrong;

import java.math.BigInteger;

/** Division truncates towards zero: the quotient of negative numbers is not rounded down. */
final class WrongRounding {
    private WrongRounding() {
    }

    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(n);
      @ assignable \nothing; @*/
    static BigInteger floor(BigInteger n, BigInteger d) {
        return n.divide(d);
    }
}
