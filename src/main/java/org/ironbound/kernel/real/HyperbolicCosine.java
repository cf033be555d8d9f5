package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/** Upper bounds of the hyperbolic cosine. They create no object that a caller sees, so that they can be summed in loops. */
public final class HyperbolicCosine {
    private HyperbolicCosine() {
    }

    /**
     * An upper bound of cosh(x/unit), in multiples of 1/unit, by halving x until the series is short [COSH-SERIES]. Each halving costs
     * about two bits and the size of the result; x should be no more than some hundred units.
     *
     * @param x    the argument in multiples of 1/unit, not negative
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(x) >= 0;
      @ ensures analysis.Cosh.atMost(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ measured_by BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    public static BigInteger upperBound(BigInteger x, BigInteger unit) {
        if (x.multiply(BigInteger.valueOf(64L)).compareTo(unit) <= 0 || x.compareTo(BigInteger.valueOf(1L)) <= 0) {
            return series(x, unit);
        }
        BigInteger half = Division.ceil(x, BigInteger.valueOf(2L));
        BigInteger cosh = upperBound(half, unit);
        BigInteger result = ofDouble(cosh, unit);
        /*@ assert HyperbolicCosineLemmas.doubled(BigInteger.val(x), BigInteger.val(half), BigInteger.val(unit), BigInteger.val(cosh),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** 2 c^2 - 1, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures 2 * (BigInteger.val(cosh) * BigInteger.val(cosh)) - BigInteger.val(unit) * BigInteger.val(unit)
      @   <= BigInteger.val(\result) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger ofDouble(BigInteger cosh, BigInteger unit) {
        return Division.ceil(BigInteger.valueOf(2L).multiply(cosh.multiply(cosh)), unit).subtract(unit);
    }

    /** The series, for x at most the unit, from its last term backwards. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(x) && BigInteger.val(x) <= BigInteger.val(unit);
      @ ensures analysis.Cosh.atMost(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger series(BigInteger x, BigInteger unit) {
        BigInteger square = Division.ceil(x.multiply(x), unit);
        //@ assert HyperbolicCosineLemmas.square(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(square));
        BigInteger rest = BigInteger.valueOf(2L).multiply(unit);
        int k = unit.bitLength() / 20 + 2;
        //@ assert analysis.Cosh.anyRest(BigInteger.val(x), BigInteger.val(unit), k, BigInteger.val(unit));
        /*@ loop_invariant 0 <= k <= 200000000 && rest != null && BigInteger.val(rest) >= 0;
          @ loop_invariant analysis.Cosh.restAtMost(BigInteger.val(x), BigInteger.val(unit), k, BigInteger.val(rest), BigInteger.val(unit));
          @ decreases k;
          @ assignable \strictly_nothing; @*/
        while (k > 0) {
            BigInteger part = part(square, rest, k, unit);
            /*@ assert HyperbolicCosineLemmas.part(BigInteger.val(x), BigInteger.val(unit), k, BigInteger.val(square), BigInteger.val(rest),
              @     BigInteger.val(part)); @*/
            rest = unit.add(part);
            k = k - 1;
        }
        //@ assert analysis.Cosh.wholeSeries(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(rest), BigInteger.val(unit));
        return rest;
    }

    /** x^2 F/((2k-1) 2k), rounded up; the small divisor by itself, which takes far less time. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 1 <= k && k <= 200000000 && BigInteger.val(square) >= 0 && BigInteger.val(rest) >= 0;
      @ ensures BigInteger.val(square) * BigInteger.val(rest) <= BigInteger.val(\result) * (BigInteger.val(unit) * ((2 * k - 1) * (2 * k)))
      @   && BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger part(BigInteger square, BigInteger rest, int k, BigInteger unit) {
        BigInteger factors = BigInteger.valueOf(2 * k - 1).multiply(BigInteger.valueOf(2 * k));
        //@ assert Products.positive(2 * k - 1, 2 * k) && Products.nonNegative(BigInteger.val(square), BigInteger.val(rest));
        BigInteger product = Division.ceil(square.multiply(rest), unit);
        BigInteger result = Division.ceil(product, factors);
        /*@ assert HyperbolicCosineLemmas.quotient(BigInteger.val(square) * BigInteger.val(rest), BigInteger.val(unit),
          @     (2 * k - 1) * (2 * k), BigInteger.val(product), BigInteger.val(result)); @*/
        return result;
    }
}
