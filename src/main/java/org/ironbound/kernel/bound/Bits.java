package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/** Nats to bits [BITS]: x nats are x/ln 2 bits. */
public final class Bits {
    private Bits() {
    }

    /**
     * Encloses nats/ln 2.
     *
     * @param ln   logarithms at the wanted scale, with a positive lower bound of ln 2
     * @param nats an amount of information in nats, not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ requires BigFraction.den(nats) >= 1 && BigFraction.num(nats) >= 0;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures BitsLemmas.isBelow(nats, \result.lower, ln.unit) && BitsLemmas.isAbove(nats, \result.upper, ln.unit);
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigFraction nats) {
        BigInteger lower = lower(ln, nats);
        BigInteger upper = upper(ln, nats);
        return new Enclosure(lower, upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Upper) >= 1 && BigFraction.den(nats) >= 1 && BigFraction.num(nats) >= 0;
      @ ensures 0 < BigInteger.val(\result)
      @   ==> analysis.Ln.atMost(2, 1, BigFraction.num(nats) * BigInteger.val(ln.unit), BigFraction.den(nats) * BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(Logarithm ln, BigFraction nats) {
        BigInteger scaled = nats.getNumerator().multiply(ln.unit.multiply(ln.unit));
        //@ assert Products.positive(BigFraction.den(nats), BigInteger.val(ln.ln2Upper));
        BigInteger result = Division.floor(scaled, nats.getDenominator().multiply(ln.ln2Upper));
        /*@ assert BitsLemmas.lowerBound(BigFraction.num(nats), BigFraction.den(nats), BigInteger.val(ln.ln2Upper), BigInteger.val(ln.unit),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigFraction.den(nats) >= 1 && BigFraction.num(nats) >= 0;
      @ ensures 0 < BigInteger.val(\result)
      @   ==> analysis.Ln.atLeast(2, 1, BigFraction.num(nats) * BigInteger.val(ln.unit), BigFraction.den(nats) * BigInteger.val(\result));
      @ ensures BigInteger.val(\result) <= 0 ==> BigFraction.num(nats) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger upper(Logarithm ln, BigFraction nats) {
        BigInteger scaled = nats.getNumerator().multiply(ln.unit.multiply(ln.unit));
        //@ assert Products.positive(BigFraction.den(nats), BigInteger.val(ln.ln2Lower));
        BigInteger result = Division.ceil(scaled, nats.getDenominator().multiply(ln.ln2Lower));
        /*@ assert BitsLemmas.upperBound(BigFraction.num(nats), BigFraction.den(nats), BigInteger.val(ln.ln2Lower), BigInteger.val(ln.unit),
          @     BigInteger.val(result)); @*/
        return result;
    }
}
