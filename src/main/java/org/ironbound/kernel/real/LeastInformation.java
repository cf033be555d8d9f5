package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/**
 * The least information phi(e) = min over 0 < beta <= 2e of d2(beta + 1 - 2e || beta), in nats [ACC-AVG, Vajda].
 *
 * <p>The bound is the tangent of the jointly convex function (a, b) -> d2(a || b) at a point (a0, b0) with a0 = 1 - x, b0 = 2e - x: it lies below d2
 * for every beta, and on the line a = beta + 1 - 2e it is linear in beta, so its smaller value at beta = 0 and beta = 2e bounds phi. That
 * it lies below is proved from ln r >= 1 - 1/r, for all rational beta.
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
        return atTangent(ln, n, d, whole.subtract(miss), alarm, miss, whole.subtract(alarm));
    }

    /** The tangent at a0 = a/(a+x), b0 = b/(b+y), where a + x = b + y. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(n) && 2 * BigInteger.val(n) < BigInteger.val(d);
      @ requires 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(x) && 0 < BigInteger.val(y);
      @ ensures analysis.Divergence.phiAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger atTangent(Logarithm ln, BigInteger n, BigInteger d, BigInteger a, BigInteger b, BigInteger x, BigInteger y) {
        BigInteger unit = ln.unit;
        BigInteger u = ln.of(a, b).lower;
        BigInteger v = ln.of(x, y).lower;
        BigInteger by = b.multiply(y);
        BigInteger forA = u.subtract(v).multiply(by);
        BigInteger forB = unit.multiply(x.multiply(b).subtract(a.multiply(y)));
        BigInteger forM = v.add(unit).multiply(by).subtract(unit.multiply(x.multiply(b)));
        BigInteger twice = n.add(n);
        BigInteger slope = forA.add(forB);
        BigInteger start = forA.multiply(d.subtract(twice)).add(forM.multiply(d));
        BigInteger end = twice.multiply(slope).add(start);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(y)) && Products.positive(BigInteger.val(b) * BigInteger.val(y), BigInteger.val(d));
        BigInteger result = Division.floor(start.min(end), by.multiply(d));
        //@ assert LeastInformationLemmas.everywhere(BigInteger.val(n), BigInteger.val(d), BigInteger.val(a), BigInteger.val(b), BigInteger.val(x), BigInteger.val(y), BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit), BigInteger.val(result), BigInteger.val(slope), BigInteger.val(start));
        return result;
    }
}
