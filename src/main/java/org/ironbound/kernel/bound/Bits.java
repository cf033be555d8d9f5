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
      @ ensures 0 < BigInteger.val(\result.lower)
      @   ==> analysis.Ln.atMost(2, 1, BigFraction.num(nats) * BigInteger.val(ln.unit), BigFraction.den(nats) * BigInteger.val(\result.lower));
      @ ensures 0 < BigInteger.val(\result.upper)
      @   ==> analysis.Ln.atLeast(2, 1, BigFraction.num(nats) * BigInteger.val(ln.unit), BigFraction.den(nats) * BigInteger.val(\result.upper));
      @ ensures BigInteger.val(\result.upper) <= 0 ==> BigFraction.num(nats) == 0;
      @ assignable \nothing; @*/
    public static Enclosure of(Logarithm ln, BigFraction nats) {
        BigInteger d = nats.getDenominator();
        BigInteger scaled = nats.getNumerator().multiply(ln.unit.multiply(ln.unit));
        //@ assert Products.positive(BigFraction.den(nats), BigInteger.val(ln.ln2Upper)) && Products.positive(BigFraction.den(nats), BigInteger.val(ln.ln2Lower));
        BigInteger lower = Division.floor(scaled, d.multiply(ln.ln2Upper));
        BigInteger upper = Division.ceil(scaled, d.multiply(ln.ln2Lower));
        //@ assert lowerBound(BigFraction.num(nats), BigFraction.den(nats), BigInteger.val(ln.ln2Upper), BigInteger.val(ln.unit), BigInteger.val(lower));
        //@ assert upperBound(BigFraction.num(nats), BigFraction.den(nats), BigInteger.val(ln.ln2Lower), BigInteger.val(ln.unit), BigInteger.val(upper));
        return new Enclosure(lower, upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && u >= 1 && analysis.Ln.atMost(2, 1, u, s) && low * (d * u) <= n * (s * s);
      @ ensures \result && (0 < low ==> analysis.Ln.atMost(2, 1, n * s, d * low));
      @ private static model strictly_pure helper boolean lowerBound(\bigint n, \bigint d, \bigint u, \bigint s, \bigint low) {
      @   return low <= 0 || (Products.positive(d, low) && analysis.Ln.monotoneAtMost(2, 1, u, s, 2, 1, n * s, d * low)); } @*/

    /*@ private normal_behavior
      @ requires n >= 0 && d >= 1 && s >= 1 && l >= 1 && analysis.Ln.atLeast(2, 1, l, s) && n * (s * s) <= high * (d * l);
      @ ensures \result && (0 < high ==> analysis.Ln.atLeast(2, 1, n * s, d * high)) && (high <= 0 ==> n == 0);
      @ private static model strictly_pure helper boolean upperBound(\bigint n, \bigint d, \bigint l, \bigint s, \bigint high) {
      @   return high <= 0 ? Products.positive(d, l) && Products.monotone(high, 0, d * l) && Products.positive(s, s) && (n == 0 || Products.positive(n, s * s))
      @     : Products.positive(d, high) && analysis.Ln.monotoneAtLeast(2, 1, l, s, 2, 1, n * s, d * high); } @*/
}
