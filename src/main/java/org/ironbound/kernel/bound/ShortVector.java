package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;

/** How rarely a vector of independent standard normal numbers is as short as a given length, at most [CHI-EVEN, CHI-SERIES]. */
public final class ShortVector {
    /** Half the number of normal numbers. */
    public final BigInteger pairs;
    /** Not negative. */
    public final BigFraction length;
    /** Their vector is at most so long with a chance of at most this, in multiples of 1/unit. */
    public final BigInteger chance;
    /** At least 1. */
    public final BigInteger unit;

    /*@ public invariant 0 <= BigInteger.val(pairs) && 0 <= BigFraction.num(length) && 0 < BigFraction.den(length);
      @ public invariant 1 <= BigInteger.val(unit) && ChiTailLemmas.isChance(pairs, length, chance, unit);
      @ public accessible \inv: this.pairs, this.length, this.chance, this.unit; @*/

    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(pairs) && 0 <= BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires 1 <= BigInteger.val(unit) && ChiTailLemmas.isChance(pairs, length, chance, unit);
      @ ensures \invariant_for(this);
      @ ensures this.pairs == pairs && this.length == length && this.chance == chance && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ ShortVector(BigInteger pairs, BigFraction length, BigInteger chance, BigInteger unit) {
        this.pairs = pairs;
        this.length = length;
        this.chance = chance;
        this.unit = unit;
    }

    /** The length, rounded down to a multiple of 1/unit, not below 0. */
    /*@ normal_behavior
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) * BigFraction.den(length) <= BigFraction.num(length) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    BigInteger lengthBelow() {
        BigInteger product = length.getNumerator().multiply(unit);
        //@ assert ChiTailLemmas.notNegative(BigFraction.num(length), BigInteger.val(unit));
        BigInteger quotient = Division.floor(product, length.getDenominator());
        return quotient.signum() < 0 ? BigInteger.valueOf(0L) : quotient;
    }
}
