package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

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
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(m) && 0 < BigInteger.val(b)
      @   && BigInteger.val(b) < BigInteger.val(m);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.lower),
      @     BigInteger.val(ln.unit));
      @ ensures analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.upper),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigInteger a, BigInteger b, BigInteger m) {
        Enclosure first = weighted(ln, a, b);
        Enclosure second = weighted(ln, m.subtract(a), m.subtract(b));
        return mean(ln.unit, a, b, m, first.lower, first.upper, second.lower, second.upper);
    }

    /**
     * d2 from enclosures [s, t]/unit of a ln(a/b) and [u, v]/unit of (m-a) ln((m-a)/(m-b)): their sum over m. The ends differ by little,
     * so that the second division is short.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(m) && 0 < BigInteger.val(b)
      @   && BigInteger.val(b) < BigInteger.val(m);
      @ requires BigInteger.val(a) == 0
      @   ? BigInteger.val(s) == 0 && BigInteger.val(t) == 0
      @   : analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(s), BigInteger.val(a) * BigInteger.val(unit))
      @       && analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(t), BigInteger.val(a) * BigInteger.val(unit));
      @ requires BigInteger.val(a) == BigInteger.val(m)
      @   ? BigInteger.val(u) == 0 && BigInteger.val(v) == 0
      @   : analysis.Ln.atLeast(BigInteger.val(m) - BigInteger.val(a), BigInteger.val(m) - BigInteger.val(b), BigInteger.val(u),
      @           (BigInteger.val(m) - BigInteger.val(a)) * BigInteger.val(unit))
      @       && analysis.Ln.atMost(BigInteger.val(m) - BigInteger.val(a), BigInteger.val(m) - BigInteger.val(b), BigInteger.val(v),
      @           (BigInteger.val(m) - BigInteger.val(a)) * BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.lower),
      @     BigInteger.val(unit));
      @ ensures analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure mean(BigInteger unit, BigInteger a, BigInteger b, BigInteger m, BigInteger s, BigInteger t, BigInteger u,
            BigInteger v) {
        BigInteger lower = Division.floor(s.add(u), m);
        BigInteger excess = Division.ceil(t.add(v).subtract(lower.multiply(m)), m);
        BigInteger upper = lower.add(excess);
        /*@ assert BinaryDivergenceLemmas.divideAtLeast(BigInteger.val(lower), BigInteger.val(m), BigInteger.val(unit), BigInteger.val(s),
          @     BigInteger.val(u)); @*/
        /*@ assert BinaryDivergenceLemmas.raised(BigInteger.val(lower), BigInteger.val(m), BigInteger.val(excess),
          @     BigInteger.val(t) + BigInteger.val(v)); @*/
        /*@ assert BinaryDivergenceLemmas.divideAtMost(BigInteger.val(upper), BigInteger.val(m), BigInteger.val(unit), BigInteger.val(t),
          @     BigInteger.val(v)); @*/
        /*@ assert analysis.Divergence.defineAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(s),
          @     BigInteger.val(u), BigInteger.val(unit), BigInteger.val(lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Divergence.defineAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(t),
          @     BigInteger.val(v), BigInteger.val(unit), BigInteger.val(upper), BigInteger.val(unit)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /** a ln(a/b), 0 if a = 0: the contract bounds ln(a/b) by the ends divided by a. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && 0 < BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures BigInteger.val(a) == 0 ==> BigInteger.val(\result.lower) == 0 && BigInteger.val(\result.upper) == 0;
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower),
      @     BigInteger.val(a) * BigInteger.val(ln.unit));
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper),
      @     BigInteger.val(a) * BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    static Enclosure weighted(Logarithm ln, BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return new Enclosure(a, a, ln.unit);
        }
        Enclosure log = ln.of(a, b);
        /*@ assert BinaryDivergenceLemmas.weightAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(log.lower),
          @     BigInteger.val(ln.unit)); @*/
        /*@ assert BinaryDivergenceLemmas.weightAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(log.upper),
          @     BigInteger.val(ln.unit)); @*/
        return new Enclosure(a.multiply(log.lower), a.multiply(log.upper), ln.unit);
    }
}
