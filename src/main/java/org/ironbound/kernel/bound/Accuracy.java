package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;

/**
 * What accuracy says about information [ACC]. (For an average error, [ACC-AVG], see {@link org.ironbound.kernel.real.LeastInformation}.)
 */
public final class Accuracy {
    private Accuracy() {
    }

    /**
     * Encloses d2(1 - alpha || beta), in nats: a learner with at most these error probabilities has I(M;X) at least this, for {@code alpha
     * + beta <= 1}.
     *
     * @param ln    logarithms at the wanted scale
     * @param alpha the chance that a positive is called null, from 0 to 1
     * @param beta  the chance that a null is called positive, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigFraction.den(alpha) >= 1 && BigFraction.den(beta) >= 1;
      @ requires 0 <= BigFraction.num(alpha) <= BigFraction.den(alpha);
      @ requires 0 < BigFraction.num(beta) < BigFraction.den(beta);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Divergence.atLeast((BigFraction.den(alpha) - BigFraction.num(alpha)) * BigFraction.den(beta),
      @     BigFraction.num(beta) * BigFraction.den(alpha), BigFraction.den(alpha) * BigFraction.den(beta), BigInteger.val(\result.lower),
      @     BigInteger.val(ln.unit));
      @ ensures analysis.Divergence.atMost((BigFraction.den(alpha) - BigFraction.num(alpha)) * BigFraction.den(beta),
      @     BigFraction.num(beta) * BigFraction.den(alpha), BigFraction.den(alpha) * BigFraction.den(beta), BigInteger.val(\result.upper),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static Enclosure information(Logarithm ln, BigFraction alpha, BigFraction beta) {
        BigInteger p = alpha.getNumerator();
        BigInteger q = alpha.getDenominator();
        BigInteger r = beta.getNumerator();
        BigInteger s = beta.getDenominator();
        /*@ assert Products.nonNegative(BigInteger.val(q) - BigInteger.val(p), BigInteger.val(s))
          @   && Products.nonNegative(BigInteger.val(p), BigInteger.val(s)); @*/
        /*@ assert Products.positive(BigInteger.val(r), BigInteger.val(q))
          @   && Products.positive(BigInteger.val(s) - BigInteger.val(r), BigInteger.val(q)); @*/
        return BinaryDivergence.of(ln, q.subtract(p).multiply(s), r.multiply(q), q.multiply(s));
    }
}
