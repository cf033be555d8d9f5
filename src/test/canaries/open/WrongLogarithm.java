package canary.open;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/** Bounds of the logarithm that are off by one unit, or taken from the wrong side. */
public final class WrongLogarithm {
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && \invariant_for(logarithm);
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(logarithm.unit));
      @ assignable \nothing; @*/
    public static BigInteger tooSharp(Logarithm logarithm, BigInteger n, BigInteger d) {
        return logarithm.of(n, d).lower.add(BigInteger.valueOf(1L));
    }

    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && \invariant_for(logarithm);
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(logarithm.unit));
      @ assignable \nothing; @*/
    public static BigInteger wrongSide(Logarithm logarithm, BigInteger n, BigInteger d) {
        return logarithm.of(n, d).upper;
    }

    /*@ public normal_behavior
      @ requires n > 0 && d > 0 && q > 0 && analysis.Ln.atLeast(n, d, p, q);
      @ ensures \result && analysis.Ln.atLeast(n, d, p + 1, q);
      @ public static model strictly_pure helper boolean sharpened(\bigint n, \bigint d, \bigint p, \bigint q) {
      @   return analysis.Ln.monotoneAtLeast(n, d, p, q, n, d, p, q); } @*/
}
