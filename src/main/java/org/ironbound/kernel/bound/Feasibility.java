package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What n samples can tell about a fresh one, for problems of independent coordinates [FEASIBLE]. */
public final class Feasibility {
    private Feasibility() {
    }

    /**
     * Whether the information that an accuracy needs exceeds d times the capacity of one coordinate: then no learner reaches the accuracy.
     *
     * @param information a lower bound of the information needed
     * @param d           the number of coordinates
     * @param capacity    an upper bound of what the samples tell about one coordinate of a fresh one, in the same unit
     */
    /*@ public normal_behavior
      @ requires BigFraction.den(information) >= 1 && BigFraction.den(capacity) >= 1;
      @ ensures \result <==> BigInteger.val(d) * BigFraction.num(capacity) * BigFraction.den(information) < BigFraction.num(information) * BigFraction.den(capacity);
      @ assignable \strictly_nothing; @*/
    public static boolean exceedsCapacity(BigFraction information, BigInteger d, BigFraction capacity) {
        BigInteger available = d.multiply(capacity.getNumerator()).multiply(information.getDenominator());
        return available.compareTo(information.getNumerator().multiply(capacity.getDenominator())) < 0;
    }
}
