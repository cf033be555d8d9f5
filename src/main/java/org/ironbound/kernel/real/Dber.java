package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/** The information Dber(m) = d2((1+m)/2 || 1/2), in nats, that a sign with mean m carries about a fair one [DBER]. */
public final class Dber {
    private Dber() {
    }

    /**
     * Encloses Dber(m/d).
     *
     * @param ln logarithms at the wanted scale
     * @param m  numerator, -d to d
     * @param d  denominator, positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && -BigInteger.val(d) <= BigInteger.val(m)
      @   && BigInteger.val(m) <= BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Dber.atLeast(BigInteger.val(m), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigInteger m, BigInteger d) {
        Enclosure result = BinaryDivergence.of(ln, d.add(m), d, d.add(d));
        //@ assert analysis.Dber.defineAtLeast(BigInteger.val(m), BigInteger.val(d), BigInteger.val(result.lower), BigInteger.val(ln.unit));
        //@ assert analysis.Dber.defineAtMost(BigInteger.val(m), BigInteger.val(d), BigInteger.val(result.upper), BigInteger.val(ln.unit));
        return result;
    }
}
