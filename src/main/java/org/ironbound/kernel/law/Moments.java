package org.ironbound.kernel.law;

import java.math.BigInteger;

/** Bounds of the moments of a law of r, in multiples of a unit. */
final class Moments {
    /** E r^2, rounded down. */
    final BigInteger secondLower;
    /** E r^2, rounded up. */
    final BigInteger secondUpper;
    /** E r^4, rounded up. */
    final BigInteger fourthUpper;

    /*@ public invariant secondLower != null && secondUpper != null && fourthUpper != null;
      @ public accessible \inv: this.secondLower, this.secondUpper, this.fourthUpper; @*/

    /*@ normal_behavior
      @ requires true;
      @ ensures \invariant_for(this) && this.secondLower == secondLower && this.secondUpper == secondUpper
      @   && this.fourthUpper == fourthUpper;
      @ assignable \nothing; @*/
    /*@ pure @*/ Moments(BigInteger secondLower, BigInteger secondUpper, BigInteger fourthUpper) {
        this.secondLower = secondLower;
        this.secondUpper = secondUpper;
        this.fourthUpper = fourthUpper;
    }
}
