package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.EnclosureLemmas;
import org.ironbound.kernel.exact.Products;

/**
 * The exponential of rationals, enclosed with about as many digits however small it is [EXP-MUL, MONO]: the scale is chosen to fit.
 * Exponents below -1 are halved and the result squared, at a finer scale each time.
 */
public final class ScaledExponential {
    private ScaledExponential() {
    }

    /**
     * Encloses e^(n/d) at a scale at which its lower end is about the given unit if n is negative. Each halving costs about one binary
     * digit.
     *
     * @param n    numerator, any sign
     * @param d    denominator, positive
     * @param unit the scale if there is nothing to halve, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(\result.unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        return n.signum() >= 0 ? Exponential.of(n, d, unit) : negative(n, d, unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(n) < 0 && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(\result.unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ measured_by -BigInteger.val(n) > BigInteger.val(d) ? -BigInteger.val(n) - BigInteger.val(d) + 1 : 1;
      @ assignable \nothing; @*/
    private static Enclosure negative(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.negate().compareTo(d) <= 0) {
            return Exponential.of(n, d, unit);
        }
        return squared(n, d, negative(n, d.add(d), unit), unit);
    }

    /** From an enclosure of e^(n/2d). */
    /*@ private normal_behavior
      @ requires \invariant_for(root) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(root.lower);
      @ requires analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d) + BigInteger.val(d), BigInteger.val(root.lower),
      @     BigInteger.val(root.unit));
      @ requires analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d) + BigInteger.val(d), BigInteger.val(root.upper),
      @     BigInteger.val(root.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(\result.unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ assignable \nothing; @*/
    private static Enclosure squared(BigInteger n, BigInteger d, Enclosure root, BigInteger unit) {
        BigInteger scale = scale(root.lower, root.unit, unit);
        BigInteger low = lowerEnd(n, d, root.lower, root.unit, scale);
        BigInteger high = upperEnd(n, d, root.upper, root.unit, scale);
        return new Enclosure(low, high, scale);
    }

    /** About s^2 unit/l^2, at which l^2/s^2 is about unit. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger scale(BigInteger l, BigInteger s, BigInteger unit) {
        BigInteger one = BigInteger.valueOf(1L);
        return Division.floor(s.multiply(s).multiply(unit), l.multiply(l).max(one)).max(one);
    }

    /** l^2/s^2 in multiples of 1/w, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(s) >= 1 && BigInteger.val(w) >= 1 && 0 <= BigInteger.val(l);
      @ requires analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d) + BigInteger.val(d), BigInteger.val(l), BigInteger.val(s));
      @ ensures 0 <= BigInteger.val(\result)
      @   && analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lowerEnd(BigInteger n, BigInteger d, BigInteger l, BigInteger s, BigInteger w) {
        BigInteger square = l.multiply(l);
        BigInteger scale = s.multiply(s);
        //@ assert Products.positive(BigInteger.val(s), BigInteger.val(s)) && Products.square(BigInteger.val(l));
        BigInteger result = Division.floor(square.multiply(w), scale);
        /*@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(square), BigInteger.val(w), BigInteger.val(result),
          @     BigInteger.val(scale)); @*/
        /*@ assert ScaledExponentialLemmas.squareAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(l), BigInteger.val(result),
          @     BigInteger.val(s), BigInteger.val(w)); @*/
        return result;
    }

    /** l^2/s^2 in multiples of 1/w, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(s) >= 1 && BigInteger.val(w) >= 1;
      @ requires analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d) + BigInteger.val(d), BigInteger.val(l), BigInteger.val(s));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upperEnd(BigInteger n, BigInteger d, BigInteger l, BigInteger s, BigInteger w) {
        BigInteger square = l.multiply(l);
        BigInteger scale = s.multiply(s);
        //@ assert Products.positive(BigInteger.val(s), BigInteger.val(s));
        BigInteger result = Division.ceil(square.multiply(w), scale);
        /*@ assert ScaledExponentialLemmas.squareAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(l), BigInteger.val(result),
          @     BigInteger.val(s), BigInteger.val(w)); @*/
        return result;
    }
}
