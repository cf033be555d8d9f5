package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.LeastInformationLine;

/** What a cluster costs at the best of all errors [MIX]: psi = min over {@code 0 <= x <= 1/2} of c phi(x) + z x. */
public final class MixturePsi {
    private MixturePsi() {
    }

    /**
     * A lower bound of psi, in multiples of 1/line.unit, from any line below phi; best if its slope is near z/c.
     *
     * @param c    the cluster's coefficient, not negative
     * @param zn   numerator of the price z of an error, not negative
     * @param zd   its denominator, positive
     * @param line the line below phi
     */
    /*@ public normal_behavior
      @ requires \invariant_for(line) && 0 <= BigFraction.num(c) && BigFraction.den(c) >= 1 && 0 <= BigInteger.val(zn)
      @   && BigInteger.val(zd) >= 1;
      @ ensures analysis.Mixture.psiAtLeast(BigFraction.num(c), BigFraction.den(c), BigInteger.val(zn), BigInteger.val(zd),
      @     BigInteger.val(\result), BigInteger.val(line.unit));
      @ assignable \strictly_nothing; @*/
    public static BigInteger lowerBound(BigFraction c, BigInteger zn, BigInteger zd, LeastInformationLine line) {
        return numbers(c.getNumerator(), c.getDenominator(), zn, zd, line.intercept, line.slope, line.unit);
    }

    /** The smaller value of c (k - s x)/w + z x at x = 0 and x = 1/2, rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(cn) && BigInteger.val(cd) >= 1 && 0 <= BigInteger.val(zn) && BigInteger.val(zd) >= 1
      @   && BigInteger.val(w) >= 1;
      @ requires analysis.Divergence.phiAboveLine(BigInteger.val(k), BigInteger.val(s), BigInteger.val(w));
      @ ensures analysis.Mixture.psiAtLeast(BigInteger.val(cn), BigInteger.val(cd), BigInteger.val(zn), BigInteger.val(zd),
      @     BigInteger.val(\result), BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger numbers(BigInteger cn, BigInteger cd, BigInteger zn, BigInteger zd, BigInteger k, BigInteger s,
            BigInteger w) {
        BigInteger scale = cd.multiply(zd);
        //@ assert Products.positive(BigInteger.val(cd), BigInteger.val(zd));
        BigInteger half = cn.multiply(k).multiply(zd);
        BigInteger start = half.add(half);
        BigInteger end = start.add(zn.multiply(cd).multiply(w).subtract(cn.multiply(s).multiply(zd)));
        BigInteger result = Division.floor(start.min(end), scale.add(scale));
        /*@ assert analysis.Mixture.definePsiAtLeast(BigInteger.val(cn), BigInteger.val(cd), BigInteger.val(zn), BigInteger.val(zd),
          @     BigInteger.val(k), BigInteger.val(s), BigInteger.val(w), BigInteger.val(result)); @*/
        return result;
    }
}
