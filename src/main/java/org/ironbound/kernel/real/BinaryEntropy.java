package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

/** The binary entropy h(x) = -x ln x - (1-x) ln(1-x) of rationals from 0 to 1, in nats, with 0 ln 0 = 0. */
public final class BinaryEntropy {
    private BinaryEntropy() {
    }

    /**
     * Encloses h(a/m); exactly 0 at both ends.
     *
     * @param ln logarithms at the wanted scale
     * @param a  numerator of the probability, 0 to m
     * @param m  its denominator, positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(m) && 0 < BigInteger.val(m);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Entropy.atLeast(BigInteger.val(a), BigInteger.val(m), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Entropy.atMost(BigInteger.val(a), BigInteger.val(m), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ ensures BigInteger.val(a) == 0 || BigInteger.val(a) == BigInteger.val(m)
      @   ==> BigInteger.val(\result.lower) == 0 && BigInteger.val(\result.upper) == 0;
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigInteger a, BigInteger m) {
        Enclosure first = weighted(ln, a, m);
        Enclosure second = weighted(ln, m.subtract(a), m);
        return mean(ln.unit, a, m, first.lower, first.upper, second.lower, second.upper);
    }

    /** h from enclosures [s, t]/unit of a ln(m/a) and [u, v]/unit of (m-a) ln(m/(m-a)): their sum over m, 0 if all four ends are. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(m) && 0 < BigInteger.val(m);
      @ requires BigInteger.val(a) == 0
      @   ? BigInteger.val(s) == 0 && BigInteger.val(t) == 0
      @   : analysis.Ln.atLeast(BigInteger.val(m), BigInteger.val(a), BigInteger.val(s), BigInteger.val(a) * BigInteger.val(unit))
      @       && analysis.Ln.atMost(BigInteger.val(m), BigInteger.val(a), BigInteger.val(t), BigInteger.val(a) * BigInteger.val(unit));
      @ requires BigInteger.val(a) == BigInteger.val(m)
      @   ? BigInteger.val(u) == 0 && BigInteger.val(v) == 0
      @   : analysis.Ln.atLeast(BigInteger.val(m), BigInteger.val(m) - BigInteger.val(a), BigInteger.val(u),
      @           (BigInteger.val(m) - BigInteger.val(a)) * BigInteger.val(unit))
      @       && analysis.Ln.atMost(BigInteger.val(m), BigInteger.val(m) - BigInteger.val(a), BigInteger.val(v),
      @           (BigInteger.val(m) - BigInteger.val(a)) * BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Entropy.atLeast(BigInteger.val(a), BigInteger.val(m), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Entropy.atMost(BigInteger.val(a), BigInteger.val(m), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ ensures BigInteger.val(s) == 0 && BigInteger.val(t) == 0 && BigInteger.val(u) == 0 && BigInteger.val(v) == 0
      @   ==> BigInteger.val(\result.lower) == 0 && BigInteger.val(\result.upper) == 0;
      @ assignable \nothing; @*/
    private static Enclosure mean(BigInteger unit, BigInteger a, BigInteger m, BigInteger s, BigInteger t, BigInteger u, BigInteger v) {
        BigInteger lower = Division.floor(s.add(u), m);
        BigInteger upper = Division.ceil(t.add(v), m);
        /*@ assert BinaryDivergenceLemmas.divideAtLeast(BigInteger.val(lower), BigInteger.val(m), BigInteger.val(unit), BigInteger.val(s),
          @     BigInteger.val(u)); @*/
        /*@ assert BinaryDivergenceLemmas.divideAtMost(BigInteger.val(upper), BigInteger.val(m), BigInteger.val(unit), BigInteger.val(t),
          @     BigInteger.val(v)); @*/
        /*@ assert BigInteger.val(s) != 0 || BigInteger.val(u) != 0
          @   || BinaryEntropyLemmas.quotientOfNull(BigInteger.val(m), BigInteger.val(lower)); @*/
        /*@ assert BigInteger.val(t) != 0 || BigInteger.val(v) != 0
          @   || BinaryEntropyLemmas.quotientOfNull(BigInteger.val(m), -BigInteger.val(upper)); @*/
        /*@ assert analysis.Entropy.defineAtLeast(BigInteger.val(a), BigInteger.val(m), BigInteger.val(s), BigInteger.val(u),
          @     BigInteger.val(unit), BigInteger.val(lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Entropy.defineAtMost(BigInteger.val(a), BigInteger.val(m), BigInteger.val(t), BigInteger.val(v),
          @     BigInteger.val(unit), BigInteger.val(upper), BigInteger.val(unit)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /** a ln(m/a), exactly 0 if a is 0 or m: the contract bounds ln(m/a) by the ends divided by a. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && 0 < BigInteger.val(m);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures BigInteger.val(a) == 0 || BigInteger.val(a) == BigInteger.val(m)
      @   ==> BigInteger.val(\result.lower) == 0 && BigInteger.val(\result.upper) == 0;
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atLeast(BigInteger.val(m), BigInteger.val(a), BigInteger.val(\result.lower),
      @     BigInteger.val(a) * BigInteger.val(ln.unit));
      @ ensures BigInteger.val(a) > 0 ==> analysis.Ln.atMost(BigInteger.val(m), BigInteger.val(a), BigInteger.val(\result.upper),
      @     BigInteger.val(a) * BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure weighted(Logarithm ln, BigInteger a, BigInteger m) {
        if (a.signum() == 0) {
            return new Enclosure(a, a, ln.unit);
        }
        if (a.compareTo(m) == 0) {
            BigInteger zero = BigInteger.valueOf(0L);
            //@ assert BinaryEntropyLemmas.certain(BigInteger.val(a), BigInteger.val(m), BigInteger.val(ln.unit));
            return new Enclosure(zero, zero, ln.unit);
        }
        Enclosure log = ln.of(m, a);
        /*@ assert BinaryEntropyLemmas.weightAtLeast(BigInteger.val(a), BigInteger.val(m), BigInteger.val(log.lower),
          @     BigInteger.val(ln.unit)); @*/
        /*@ assert BinaryEntropyLemmas.weightAtMost(BigInteger.val(a), BigInteger.val(m), BigInteger.val(log.upper),
          @     BigInteger.val(ln.unit)); @*/
        return new Enclosure(a.multiply(log.lower), a.multiply(log.upper), ln.unit);
    }
}
