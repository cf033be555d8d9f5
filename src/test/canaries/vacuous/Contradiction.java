package canary.vacuous;

import java.math.BigInteger;

/** Contracts that hold because their preconditions never do. */
public final class Contradiction {
    /*@ public normal_behavior
      @ requires BigInteger.val(n) > 3 && BigInteger.val(n) * 2 < 7;
      @ ensures BigInteger.val(\result) == BigInteger.val(n) + 1;
      @ assignable \strictly_nothing; @*/
    public static BigInteger next(BigInteger n) {
        return n.add(n);
    }

    /*@ public normal_behavior
      @ requires a < b && b < a;
      @ ensures \result && a == b + 7;
      @ public static model strictly_pure helper boolean lemma(\bigint a, \bigint b) { return true; } @*/
}
