package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

/** Upper bounds of cosh x = (e^x + e^(-x))/2. */
public final class HyperbolicCosine {
    private HyperbolicCosine() {
    }

    /**
     * An upper bound of cosh(n/d), in multiples of 1/unit.
     *
     * @param n    numerator, any sign
     * @param d    denominator, positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures analysis.Cosh.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit)) && BigInteger.val(\result) >= 1;
      @ assignable \nothing; @*/
    public static BigInteger upperBound(BigInteger n, BigInteger d, BigInteger unit) {
        Enclosure power = Exponential.of(n, d, unit);
        BigInteger inverse = inverse(n, d, power.lower, unit);
        BigInteger result = Division.ceil(power.upper.add(inverse), BigInteger.valueOf(2L));
        //@ assert analysis.Cosh.defineAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(power.upper), BigInteger.val(inverse), BigInteger.val(result), BigInteger.val(unit));
        return result;
    }

    /** An upper bound of e^(-n/d) from a lower bound of e^(n/d), where it is positive. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(power);
      @ requires analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(power), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit)) && BigInteger.val(\result) >= 1;
      @ assignable \nothing; @*/
    private static BigInteger inverse(BigInteger n, BigInteger d, BigInteger power, BigInteger unit) {
        if (power.signum() == 0) {
            return Exponential.of(n.negate(), d, unit).upper;
        }
        BigInteger result = Division.ceil(unit.multiply(unit), power);
        //@ assert HyperbolicCosineLemmas.inverse(BigInteger.val(n), BigInteger.val(d), BigInteger.val(power), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }
}
