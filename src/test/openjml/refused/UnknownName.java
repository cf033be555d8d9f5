package canary.refused;

import java.math.BigInteger;

/** A postcondition about something that is not there. */
final class UnknownName {
    private UnknownName() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures BigInteger.val(\result) == BigInteger.val(b);
      @ assignable \nothing; @*/
    static BigInteger same(BigInteger a) {
        return a;
    }
}
