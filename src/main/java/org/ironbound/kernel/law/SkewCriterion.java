package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * When the law of r is skewed enough to the left, given that the sign is +1, for the contraction coefficient to be v = E r^2
 * [SDPI-BINARY-SKEW]. {@code F(y) >= 0} is shown from the largest y down to 0: between one node, v + r_k or r_k - v, and the next a
 * quadratic is below F, the sum of the terms whose nodes were passed.
 */
public final class SkewCriterion {
    private SkewCriterion() {
    }

    /**
     * Whether it is. False says nothing.
     *
     * @param law the law of r
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> analysis.Target.coefficientIsSecondMoment(LawNames.of(law.id));
      @ assignable \nothing; @*/
    public static boolean proves(SymmetricLaw law) {
        if (isCovered(law, last(law, SkewPart.start(law)))) {
            //@ assert SkewLemmas.complete(LawNames.of(law.id), BigInteger.val(law.unit));
            return true;
        }
        return false;
    }

    /** Down to the last node above 0; null if {@code F(y) >= 0} is not shown somewhere on the way. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && \invariant_for(first) && first.id == law.id && first.unit == law.unit;
      @ requires first.i == 0 && first.j == 0;
      @ ensures \result != null ==> \invariant_for(\result) && \result.id == law.id && \result.unit == law.unit;
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ SkewPart last(SymmetricLaw law, SkewPart first) {
        SkewPart part = first;
        /*@ loop_invariant part != null && \invariant_for(part) && part.id == law.id && part.unit == law.unit && \invariant_for(law);
          @ loop_invariant part.i + part.j <= 2 * law.weights.length;
          @ decreases 2 * law.weights.length - (part.i + part.j);
          @ assignable \nothing; @*/
        while (!part.isLast(law)) {
            SkewPart next = part.next(law);
            if (next == null) {
                return null;
            }
            part = next;
        }
        return part;
    }

    /** Whether {@code F(y) >= 0} also from there down to 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && (last != null ==> \invariant_for(last) && last.id == law.id && last.unit == law.unit);
      @ ensures \result ==> SkewLemmas.covered(LawNames.of(law.id), 0, BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isCovered(SymmetricLaw law, /*@ nullable @*/ SkewPart last) {
        return last != null && last.covers(law, SkewSteps.zero());
    }
}
