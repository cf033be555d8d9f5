package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.real.NoisySign;

/** A noisy sign that three points have shown to be less spread than a normal variable [LEMMA-I]. */
public final class LessSpreadSign {
    /** The sign. */
    public final NoisySign sign;

    /*@ public invariant \invariant_for(sign) && RankedSignLemmas.isLessSpread(sign);
      @ public accessible \inv: this.sign, sign.size, sign.mean, sign.noise, sign.spread; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(sign) && RankedSignLemmas.isLessSpread(sign);
      @ ensures \invariant_for(this) && this.sign == sign;
      @ assignable \nothing; @*/
    private /*@ pure @*/ LessSpreadSign(NoisySign sign) {
        this.sign = sign;
    }

    /**
     * The sign, if the points show it.
     *
     * @param left with the middle and right the three points
     * @param unit the scale to compute at
     * @return null if they show nothing at this scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(sign);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.sign == sign;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LessSpreadSign of(NoisySign sign, BigInteger left, BigInteger middle, BigInteger right,
            BigInteger unit) {
        if (unit.compareTo(BigInteger.valueOf(2L)) < 0 || !sign.isLessSpread(left, middle, right, unit)) {
            return null;
        }
        return new LessSpreadSign(sign);
    }
}
