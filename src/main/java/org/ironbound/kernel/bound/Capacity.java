package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/** What the samples of a cluster carry about a fresh one, from above, in nats [FEASIBLE]. */
public final class Capacity {
    private Capacity() {
    }

    /**
     * At least -(d/2) ln(1 - rho), in multiples of 1/ln.unit.
     *
     * @param ln  logarithms at the wanted scale
     * @param d   the dimension, at least 1
     * @param rho an upper bound of rho_n of Gaussian clustering, not negative, below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && 0 <= BigFraction.num(rho) && BigFraction.num(rho) < BigFraction.den(rho);
      @ ensures CapacityLemmas.isGaussian(d, rho, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger gaussian(Logarithm ln, BigInteger d, BigFraction rho) {
        BigInteger whole = rho.getDenominator();
        BigInteger rest = whole.subtract(rho.getNumerator());
        Enclosure log = ln.of(whole, rest);
        return half(d, whole, rest, log.upper, ln.unit, BigInteger.valueOf(2L));
    }

    /** d u/two, rounded up, where u/w is at least ln(n/m). */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(n) >= 1 && BigInteger.val(m) >= 1 && BigInteger.val(w) >= 1
      @   && BigInteger.val(two) == 2;
      @ requires analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(m), BigInteger.val(u), BigInteger.val(w));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(m), 2 * BigInteger.val(\result),
      @     BigInteger.val(d) * BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger half(BigInteger d, BigInteger n, BigInteger m, BigInteger u, BigInteger w, BigInteger two) {
        BigInteger result = Division.ceil(d.multiply(u), two);
        /*@ assert Products.positive(BigInteger.val(d), BigInteger.val(w))
          @   && Products.monotone(BigInteger.val(d) * BigInteger.val(u), 2 * BigInteger.val(result), BigInteger.val(w)); @*/
        /*@ assert analysis.Ln.monotoneAtMost(BigInteger.val(n), BigInteger.val(m), BigInteger.val(u), BigInteger.val(w), BigInteger.val(n),
          @     BigInteger.val(m), 2 * BigInteger.val(result), BigInteger.val(d) * BigInteger.val(w)); @*/
        return result;
    }

    /**
     * At least d s Dber(q), in multiples of 1/ln.unit.
     *
     * @param ln logarithms at the wanted scale
     * @param d  the dimension, at least 1
     * @param s  the chance that the mean of a sign is q or -q, positive
     * @param q  positive, at most 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && 0 < BigFraction.num(s) && BigFraction.den(s) >= 1 && 0 < BigFraction.num(q)
      @   && BigFraction.num(q) <= BigFraction.den(q);
      @ ensures CapacityLemmas.isOfSigns(d, s, q, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger signs(Logarithm ln, BigInteger d, BigFraction s, BigFraction q) {
        Enclosure dber = Dber.of(ln, q.getNumerator(), q.getDenominator());
        BigInteger factor = d.multiply(s.getNumerator());
        //@ assert Products.positive(BigInteger.val(d), BigFraction.num(s));
        return multiple(factor, s.getDenominator(), q.getNumerator(), q.getDenominator(), dber.upper, ln.unit);
    }

    /** f u/g, rounded up, where u/w is at least Dber(m/n). */
    /*@ private normal_behavior
      @ requires BigInteger.val(f) >= 1 && BigInteger.val(g) >= 1 && 0 < BigInteger.val(m) && BigInteger.val(m) <= BigInteger.val(n)
      @   && BigInteger.val(w) >= 1;
      @ requires analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(n), BigInteger.val(u), BigInteger.val(w));
      @ ensures analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(n), BigInteger.val(g) * BigInteger.val(\result),
      @     BigInteger.val(f) * BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger multiple(BigInteger f, BigInteger g, BigInteger m, BigInteger n, BigInteger u, BigInteger w) {
        BigInteger result = Division.ceil(f.multiply(u), g);
        /*@ assert Products.positive(BigInteger.val(f), BigInteger.val(w))
          @   && Products.positive(BigInteger.val(m), BigInteger.val(n))
          @   && Products.monotone(BigInteger.val(f) * BigInteger.val(u), BigInteger.val(result) * BigInteger.val(g),
          @       BigInteger.val(w)); @*/
        /*@ assert analysis.Dber.growsAtMost(BigInteger.val(m), BigInteger.val(n), BigInteger.val(u), BigInteger.val(w), BigInteger.val(m),
          @     BigInteger.val(n), BigInteger.val(g) * BigInteger.val(result), BigInteger.val(f) * BigInteger.val(w)); @*/
        return result;
    }
}
