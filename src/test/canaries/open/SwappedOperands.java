package canary.open;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** A ratio with its operands swapped. */
public final class SwappedOperands {
    /*@ public normal_behavior
      @ requires BigInteger.val(n) > 0 && BigInteger.val(d) > 0;
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    public static BigInteger ratio(BigInteger n, BigInteger d) {
        return Division.floor(d, n);
    }
}
