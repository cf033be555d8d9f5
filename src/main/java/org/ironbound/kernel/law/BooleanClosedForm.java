package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Powers;
import org.ironbound.kernel.exact.Products;

/**
 * The upper bound 1 - (1 - lambda^2)^n of tau_n of Boolean clustering [BOOL-CLOSED, LEMMA-B], rounded up. The power is taken by squaring
 * with every product rounded down, so n may have any size; numbers stay near the unit.
 */
public final class BooleanClosedForm {
    private BooleanClosedForm() {
    }

    /**
     * At least 1 - (1 - lambda^2)^n, in 0..1, in multiples of 1/unit.
     *
     * @param n      samples, at least 0
     * @param lambda between 0 and 1
     * @param unit   how fine the result is, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 0
      @   && 0 <= BigFraction.num(lambda)
      @   && BigFraction.num(lambda) <= BigFraction.den(lambda)
      @   && 0 < BigFraction.den(lambda);
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && 0 <= BigFraction.num(\result) && BigFraction.num(\result) <= BigFraction.den(\result);
      @ ensures BooleanCoefficientsLemmas.isClosed(BigInteger.val(n), lambda, \result);
      @ assignable \nothing; @*/
    public static BigFraction tau(BigInteger n, BigFraction lambda, BigInteger unit) {
        BigInteger p = lambda.getNumerator();
        BigInteger q = lambda.getDenominator();
        BigInteger whole = q.multiply(q);
        BigInteger kept = whole.subtract(p.multiply(p));
        /*@ assert Products.positive(BigInteger.val(q), BigInteger.val(q))
          @   && Products.bothMonotone(BigInteger.val(p), BigInteger.val(q), BigInteger.val(p), BigInteger.val(q)); @*/
        BigInteger power = power(kept, whole, n, unit);
        BigFraction result = new BigFraction(unit.subtract(power), unit);
        //@ assert Powers.positive(BigInteger.val(whole), BigInteger.val(n));
        /*@ assert BooleanClosedFormLemmas.complement(BigFraction.num(result), BigFraction.den(result), BigInteger.val(power),
          @     BigInteger.val(unit), \dl_pow(BigInteger.val(whole), BigInteger.val(n)),
          @     \dl_pow(BigInteger.val(kept), BigInteger.val(n))); @*/
        return result;
    }

    /** At most (a/d)^n, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && BigInteger.val(n) >= 0
      @   && BigInteger.val(unit) >= 1;
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit);
      @ ensures BigInteger.val(\result) * \dl_pow(BigInteger.val(d), BigInteger.val(n))
      @   <= BigInteger.val(unit) * \dl_pow(BigInteger.val(a), BigInteger.val(n));
      @ assignable \strictly_nothing; @*/
    private static BigInteger power(BigInteger a, BigInteger d, BigInteger n, BigInteger unit) {
        BigInteger power = unit;
        BigInteger base = Division.floor(unit.multiply(a), d);
        BigInteger left = n;
        //@ assert Powers.positive(BigInteger.val(d), BigInteger.val(n));
        //@ assert BooleanClosedFormLemmas.scaled(BigInteger.val(unit), BigInteger.val(a), BigInteger.val(base), BigInteger.val(d));
        /*@ assert BooleanClosedFormLemmas.start(BigInteger.val(base), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(a),
          @     BigInteger.val(n)); @*/
        /*@ loop_invariant power != null && base != null && left != null && 0 <= BigInteger.val(left);
          @ loop_invariant 0 <= BigInteger.val(power) <= BigInteger.val(unit)
          @   && 0 <= BigInteger.val(base)
          @   && BigInteger.val(base) <= BigInteger.val(unit);
          @ loop_invariant BooleanClosedFormLemmas.isBelow(BigInteger.val(power), BigInteger.val(base), BigInteger.val(left),
          @     BigInteger.val(unit), \dl_pow(BigInteger.val(d), BigInteger.val(n)), \dl_pow(BigInteger.val(a), BigInteger.val(n)));
          @ decreases BigInteger.val(left);
          @ assignable \strictly_nothing; @*/
        while (left.signum() > 0) {
            BigInteger half = Division.floor(left, BigInteger.valueOf(2L));
            BigInteger more = half.add(half).compareTo(left) < 0 ? rounded(power, base, unit) : power;
            BigInteger square = rounded(base, base, unit);
            /*@ assert BooleanClosedFormLemmas.step(BigInteger.val(power), BigInteger.val(base), BigInteger.val(more),
              @     BigInteger.val(square), BigInteger.val(left), BigInteger.val(half), BigInteger.val(unit),
              @     \dl_pow(BigInteger.val(d), BigInteger.val(n)), \dl_pow(BigInteger.val(a), BigInteger.val(n))); @*/
            power = more;
            base = square;
            left = half;
        }
        /*@ assert BooleanClosedFormLemmas.end(BigInteger.val(power), BigInteger.val(base), BigInteger.val(unit),
          @     \dl_pow(BigInteger.val(d), BigInteger.val(n)), \dl_pow(BigInteger.val(a), BigInteger.val(n))); @*/
        return power;
    }

    /** x y/unit, rounded down, for x and y from 0 to unit. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(unit)
      @   && 0 <= BigInteger.val(y)
      @   && BigInteger.val(y) <= BigInteger.val(unit)
      @   && BigInteger.val(unit) >= 1;
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit)
      @   && BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(x) * BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rounded(BigInteger x, BigInteger y, BigInteger unit) {
        BigInteger result = Division.floor(x.multiply(y), unit);
        //@ assert BooleanClosedFormLemmas.scaled(BigInteger.val(x), BigInteger.val(y), BigInteger.val(result), BigInteger.val(unit));
        return result;
    }
}
