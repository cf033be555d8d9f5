package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/** The binary divergence d2(x || y) = x ln(x/y) + (1-x) ln((1-x)/(1-y)) of rationals over a common denominator, in nats. */
public final class BinaryDivergence {
    private BinaryDivergence() {
    }

    /**
     * Encloses d2(a/m || b/m), with 0 ln 0 = 0.
     *
     * @param ln logarithms at the wanted scale
     * @param a  numerator of the first probability, 0 to m
     * @param b  numerator of the second probability, strictly between 0 and m
     * @param m  the common denominator
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(m) && 0 < BigInteger.val(b) && BigInteger.val(b) < BigInteger.val(m);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigInteger a, BigInteger b, BigInteger m) {
        Enclosure first = weighted(ln, a, b);
        Enclosure second = weighted(ln, m.subtract(a), m.subtract(b));
        BigInteger lower = Division.floor(first.lower.add(second.lower), m);
        BigInteger upper = Division.ceil(first.upper.add(second.upper), m);
        //@ assert Products.positive(BigInteger.val(m), BigInteger.val(ln.unit));
        //@ assert BinaryDivergenceLemmas.divideAtLeast(BigInteger.val(lower), BigInteger.val(m), BigInteger.val(ln.unit), BigInteger.val(first.lower), BigInteger.val(second.lower));
        //@ assert BinaryDivergenceLemmas.divideAtMost(BigInteger.val(upper), BigInteger.val(m), BigInteger.val(ln.unit), BigInteger.val(first.upper), BigInteger.val(second.upper));
        //@ assert analysis.Divergence.defineAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(first.lower), BigInteger.val(second.lower), BigInteger.val(ln.unit), BigInteger.val(lower), BigInteger.val(ln.unit));
        //@ assert analysis.Divergence.defineAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(first.upper), BigInteger.val(second.upper), BigInteger.val(ln.unit), BigInteger.val(upper), BigInteger.val(ln.unit));
        return new Enclosure(lower, upper, ln.unit);
    }

    /** a ln(a/b), 0 if a = 0: the contract bounds ln(a/b) by the ends divided by a. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && 0 < BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures BigInteger.val(a) == 0 ==> BigInteger.val(\result.lower) == 0 && BigInteger.val(\result.upper) == 0;
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(a) * BigInteger.val(ln.unit));
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(a) * BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure weighted(Logarithm ln, BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return new Enclosure(a, a, ln.unit);
        }
        Enclosure log = ln.of(a, b);
        //@ assert BinaryDivergenceLemmas.weightAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(log.lower), BigInteger.val(ln.unit));
        //@ assert BinaryDivergenceLemmas.weightAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(log.upper), BigInteger.val(ln.unit));
        return new Enclosure(a.multiply(log.lower), a.multiply(log.upper), ln.unit);
    }
}
