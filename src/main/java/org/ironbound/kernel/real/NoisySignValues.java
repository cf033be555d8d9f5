package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/**
 * Bounds of the values that a function has where densities, or probabilities, of a noisy sign and of a normal variable are computed.
 */
final class NoisySignValues {
    /** The place, seen from the larger value of the sign less its mean. */
    final BigInteger fromPlus;
    /** The place, seen from the smaller one. */
    final BigInteger fromMinus;
    /** The value at the first of these over the noise. */
    final Enclosure plus;
    /** The value at the second of these over the noise. */
    final Enclosure minus;
    /** The value at the place itself over the spread. */
    final Enclosure normal;

    /*@ public invariant \invariant_for(plus) && \invariant_for(minus) && \invariant_for(normal);
      @ public accessible \inv: this.fromPlus, this.fromMinus, this.plus, this.minus, this.normal,
      @   plus.lower, plus.upper, plus.unit, minus.lower, minus.upper, minus.unit, normal.lower, normal.upper, normal.unit; @*/

    /*@ normal_behavior
      @ requires \invariant_for(plus) && \invariant_for(minus) && \invariant_for(normal);
      @ ensures this.fromPlus == fromPlus && this.fromMinus == fromMinus;
      @ ensures this.plus == plus && this.minus == minus && this.normal == normal && \invariant_for(this);
      @ assignable \nothing; @*/
    /*@ pure @*/ NoisySignValues(BigInteger fromPlus, BigInteger fromMinus, Enclosure plus, Enclosure minus, Enclosure normal) {
        this.fromPlus = fromPlus;
        this.fromMinus = fromMinus;
        this.plus = plus;
        this.minus = minus;
        this.normal = normal;
    }
}
