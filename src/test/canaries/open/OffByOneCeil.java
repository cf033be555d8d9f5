package canary.open;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** Division.ceil, one too large. */
public final class OffByOneCeil {
    /*@ public normal_behavior
      @ requires BigInteger.val(d) > 0;
      @ ensures BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d);
      @ ensures (BigInteger.val(\result) - 1) * BigInteger.val(d) < BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    public static BigInteger ceil(BigInteger n, BigInteger d) {
        return Division.floor(n, d).add(BigInteger.valueOf(1L));
    }
}
