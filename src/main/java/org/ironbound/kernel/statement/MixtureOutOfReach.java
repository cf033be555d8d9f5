package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** No learner of a mixture reaches the target. */
public final class MixtureOutOfReach {
    /** The mixture. */
    public final Mixture mixture;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant MixtureNames.isOutOfReach(mixture);
      @ public accessible \inv: this.mixture,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires MixtureNames.isOutOfReach(mixture);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureOutOfReach(Mixture mixture) {
        this.mixture = mixture;
    }

    /** Every learner errs more than the target allows [FEASIBLE]; null if that does not follow. */
    /*@ public normal_behavior
      @ requires \invariant_for(error);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == error.mixture;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureOutOfReach feasible(MixtureErrorAtLeast error) {
        return Comparison.isAtMost(error.value, error.mixture.error) ? null : of(error.mixture, error.value);
    }

    /** From a larger error. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.leastError(mixture), error);
      @ requires BigFraction.num(mixture.error) * BigFraction.den(error) < BigFraction.num(error) * BigFraction.den(mixture.error);
      @ ensures \invariant_for(\result) && \result.mixture == mixture;
      @ assignable \nothing; @*/
    private static MixtureOutOfReach of(Mixture mixture, BigFraction error) {
        //@ assert MixtureErrorLemmas.outOfReach(mixture, error);
        return new MixtureOutOfReach(mixture);
    }
}
