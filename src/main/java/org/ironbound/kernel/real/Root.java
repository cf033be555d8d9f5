package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.SquareRoot;

/** The square root of rationals, enclosed at a fixed scale. */
public final class Root {
    private Root() {
    }

    /**
     * Encloses the square root of n/d to within one unit: the contract says so by squares.
     *
     * @param n    numerator, not negative
     * @param d    denominator, positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 0 && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures 0 <= BigInteger.val(\result.lower) && BigInteger.val(\result.upper) == BigInteger.val(\result.lower) + 1;
      @ ensures BigInteger.val(\result.lower) * BigInteger.val(\result.lower) * BigInteger.val(d)
      @   <= BigInteger.val(n) * (BigInteger.val(unit) * BigInteger.val(unit));
      @ ensures BigInteger.val(n) * (BigInteger.val(unit) * BigInteger.val(unit))
      @   < BigInteger.val(\result.upper) * BigInteger.val(\result.upper) * BigInteger.val(d);
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger scaled = n.multiply(unit.multiply(unit));
        BigInteger quotient = Division.floor(scaled, d);
        //@ assert RootLemmas.floorNonNegative(BigInteger.val(n), BigInteger.val(unit), BigInteger.val(d), BigInteger.val(quotient));
        BigInteger root = SquareRoot.floor(quotient);
        //@ assert RootLemmas.bounds(BigInteger.val(scaled), BigInteger.val(d), BigInteger.val(quotient), BigInteger.val(root));
        return new Enclosure(root, root.add(BigInteger.valueOf(1L)), unit);
    }
}
