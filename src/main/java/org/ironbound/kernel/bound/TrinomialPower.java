package org.ironbound.kernel.bound;

import java.math.BigInteger;

/**
 * Of which sum of signs or zeros {@link TrinomialTerms} bounds the law, from which side, and how finely. The chances q_k that a sum of d of
 * them is k - d are the coefficients of the d-th power of a trinomial [TRINOMIAL-TAIL].
 */
final class TrinomialPower {
    /** 1 for upper bounds of the chances; -1 for upper bounds of their negatives, which are lower bounds with the sign changed. */
    final int sign;
    /** How many signs or zeros are added, at least 1. */
    final BigInteger dimension;
    /** The law of each; -1 has a positive weight. */
    final SignLaw law;
    /** The scale of the bounds, at least 1. */
    final BigInteger unit;

    /*@ public invariant (sign == 1 || sign == -1) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ public invariant \invariant_for(law) && 1 <= BigInteger.val(law.minus);
      @ public accessible \inv: this.sign, this.dimension, this.law, this.unit, law.minus, law.plus, law.total; @*/

    /*@ normal_behavior
      @ requires (sign == 1 || sign == -1) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ requires \invariant_for(law) && 1 <= BigInteger.val(law.minus);
      @ ensures this.sign == sign && this.dimension == dimension && this.law == law && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    /*@ pure @*/ TrinomialPower(int sign, BigInteger dimension, SignLaw law, BigInteger unit) {
        this.sign = sign;
        this.dimension = dimension;
        this.law = law;
        this.unit = unit;
    }

    /** The same sum, bounded from the other side. */
    /*@ normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.sign == -sign && \result.dimension == dimension;
      @ ensures \result.law == law && \result.unit == unit;
      @ assignable \nothing; @*/
    TrinomialPower opposite() {
        return new TrinomialPower(sign > 0 ? -1 : 1, dimension, law, unit);
    }
}
