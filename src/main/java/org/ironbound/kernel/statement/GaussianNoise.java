package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** A channel that adds independent Gaussian noise to its input, used several times. */
public final class GaussianNoise {
    /** The variance of the input over that of the noise, positive. */
    public final BigFraction signalToNoise;
    /** How often it is used, at least once. */
    public final BigInteger uses;

    /*@ public invariant 0 < BigFraction.num(signalToNoise) && 0 < BigFraction.den(signalToNoise) && 1 <= BigInteger.val(uses);
      @ public accessible \inv: this.signalToNoise, this.uses; @*/

    /*@ private normal_behavior
      @ requires 0 < BigFraction.num(signalToNoise) && 0 < BigFraction.den(signalToNoise) && 1 <= BigInteger.val(uses);
      @ ensures \invariant_for(this);
      @ ensures this.signalToNoise == signalToNoise && this.uses == uses;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GaussianNoise(BigFraction signalToNoise, BigInteger uses) {
        this.signalToNoise = signalToNoise;
        this.uses = uses;
    }

    /** With this signal-to-noise ratio; null if one of the numbers is not positive. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.signalToNoise == signalToNoise && \result.uses == uses;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GaussianNoise of(BigFraction signalToNoise, BigInteger uses) {
        return Comparison.isPositive(signalToNoise) && uses.signum() > 0 ? new GaussianNoise(signalToNoise, uses) : null;
    }
}
