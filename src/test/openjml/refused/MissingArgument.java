package canary.refused;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** A lemma with an argument too few. */
final class MissingArgument {
    private MissingArgument() {
    }

    /*@ public normal_behavior
      @ requires Products.positive(BigInteger.val(a));
      @ ensures true;
      @ assignable \nothing; @*/
    static BigInteger one(BigInteger a) {
        return a;
    }
}
