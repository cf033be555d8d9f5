package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/**
 * The least information phi(e) = min over {@code 0 < beta <= 2e} of d2(beta + 1 - 2e || beta), in nats [ACC-AVG, Vajda].
 *
 * <p>The bound is the tangent of the jointly convex function {@code (a, b) -> d2(a || b)} at a point (a0, b0) with a0 = 1 - x, b0 = 2e - x:
 * it lies below d2 for every beta, and on the line a = beta + 1 - 2e it is linear in beta, so its smaller value at beta = 0 and beta = 2e
 * bounds phi. That it lies below is proved from {@code ln r >= 1 - 1/r}, for all rational beta.
 */
public final class LeastInformation {
    private LeastInformation() {
    }

    /**
     * A lower bound of phi(e), in multiples of 1/unit of the given logarithms, for any tangent point; best near the minimizer.
     *
     * @param ln logarithms at the wanted scale
     * @param e  the average error, strictly between 0 and 1/2
     * @param x  the miss probability 2e - beta at the tangent point, strictly between 0 and 2e
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigFraction.den(e) >= 1 && BigFraction.den(x) >= 1;
      @ requires 0 < BigFraction.num(e) && 2 * BigFraction.num(e) < BigFraction.den(e);
      @ requires 0 < BigFraction.num(x) && BigFraction.num(x) * BigFraction.den(e) < 2 * BigFraction.num(e) * BigFraction.den(x);
      @ ensures analysis.Divergence.phiAtLeast(BigFraction.num(e), BigFraction.den(e), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger lowerBound(Logarithm ln, BigFraction e, BigFraction x) {
        BigInteger n = e.getNumerator();
        BigInteger d = e.getDenominator();
        BigInteger whole = d.multiply(x.getDenominator());
        BigInteger miss = x.getNumerator().multiply(d);
        BigInteger alarm = n.add(n).multiply(x.getDenominator()).subtract(miss);
        //@ assert LeastInformationLemmas.tangentPoint(BigInteger.val(n), BigInteger.val(d), BigFraction.num(x), BigFraction.den(x));
        return atTangent(ln, e, whole.subtract(miss), alarm, miss, whole.subtract(alarm));
    }

    /** The tangent at a0 = a/(a+x), b0 = b/(b+y), where a + x = b + y. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(e) && 2 * BigFraction.num(e) < BigFraction.den(e);
      @ requires 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(x) && 0 < BigInteger.val(y);
      @ ensures analysis.Divergence.phiAtLeast(BigFraction.num(e), BigFraction.den(e), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger atTangent(Logarithm ln, BigFraction e, BigInteger a, BigInteger b, BigInteger x, BigInteger y) {
        Enclosure first = ln.of(a, b);
        Enclosure second = ln.of(x, y);
        return minimum(ln.unit, e, a, b, x, y, first.lower, second.lower);
    }

    /** The smaller end value of the tangent, from lower bounds u/unit of ln(a/b) and v/unit of ln(x/y), rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.num(e) && 2 * BigFraction.num(e) < BigFraction.den(e);
      @ requires 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(x) && 0 < BigInteger.val(y);
      @ requires analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(u), BigInteger.val(unit));
      @ requires analysis.Ln.atLeast(BigInteger.val(x), BigInteger.val(y), BigInteger.val(v), BigInteger.val(unit));
      @ ensures analysis.Divergence.phiAtLeast(BigFraction.num(e), BigFraction.den(e), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger minimum(BigInteger unit, BigFraction e, BigInteger a, BigInteger b, BigInteger x, BigInteger y,
            BigInteger u, BigInteger v) {
        BigInteger slope = slope(unit, a, b, x, y, u, v);
        BigInteger start = start(unit, e.getNumerator(), e.getDenominator(), b, x, y, u, v);
        BigInteger scale = b.multiply(y).multiply(e.getDenominator());
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(y))
          @   && Products.positive(BigInteger.val(b) * BigInteger.val(y), BigFraction.den(e)); @*/
        BigInteger result = smallerEnd(e.getNumerator(), slope, start, scale);
        /*@ assert LeastInformationLemmas.everywhere(BigFraction.num(e), BigFraction.den(e), BigInteger.val(a), BigInteger.val(b),
          @     BigInteger.val(x), BigInteger.val(y), BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit), BigInteger.val(result),
          @     BigInteger.val(slope), BigInteger.val(start)); @*/
        return result;
    }

    /** floor(min(start, 2 n slope + start)/scale). */
    /*@ private normal_behavior
      @ requires BigInteger.val(scale) >= 1;
      @ ensures BigInteger.val(\result) * BigInteger.val(scale) <= BigInteger.val(start);
      @ ensures BigInteger.val(\result) * BigInteger.val(scale) <= 2 * BigInteger.val(n) * BigInteger.val(slope) + BigInteger.val(start);
      @ assignable \strictly_nothing; @*/
    private static BigInteger smallerEnd(BigInteger n, BigInteger slope, BigInteger start, BigInteger scale) {
        return Division.floor(start.min(n.add(n).multiply(slope).add(start)), scale);
    }

    /** The slope of the tangent in beta, times unit b y. */
    /*@ private normal_behavior
      @ ensures LeastInformationLemmas.isSlope(BigInteger.val(a), BigInteger.val(b), BigInteger.val(x), BigInteger.val(y),
      @     BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger slope(BigInteger unit, BigInteger a, BigInteger b, BigInteger x, BigInteger y, BigInteger u, BigInteger v) {
        return u.subtract(v).multiply(b.multiply(y)).add(unit.multiply(x.multiply(b).subtract(a.multiply(y))));
    }

    /** The value of the tangent at beta = 0, times unit b y d. */
    /*@ private normal_behavior
      @ ensures LeastInformationLemmas.isStart(BigInteger.val(n), BigInteger.val(d), BigInteger.val(b), BigInteger.val(x),
      @     BigInteger.val(y), BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger start(BigInteger unit, BigInteger n, BigInteger d, BigInteger b, BigInteger x, BigInteger y, BigInteger u,
            BigInteger v) {
        BigInteger by = b.multiply(y);
        BigInteger inA = u.subtract(v).multiply(by);
        BigInteger inM = v.add(unit).multiply(by).subtract(unit.multiply(x.multiply(b)));
        return inA.multiply(d.subtract(n.add(n))).add(inM.multiply(d));
    }
}
