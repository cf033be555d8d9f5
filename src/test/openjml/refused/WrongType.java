package canary.refused;

import java.math.BigInteger;

/** A number in the place of a condition. */
final class WrongType {
    private WrongType() {
    }

    /*@ public normal_behavior
      @ requires BigInteger.val(a);
      @ ensures true;
      @ assignable \nothing; @*/
    static BigInteger same(BigInteger a) {
        return a;
    }
}
