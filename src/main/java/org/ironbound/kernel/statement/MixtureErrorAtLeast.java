package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** Every learner of a mixture has a total error of at least the value. */
public final class MixtureErrorAtLeast {
    /** The mixture; its target is not looked at. */
    public final Mixture mixture;
    /** The total error is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant Names.atLeast(MixtureNames.leastError(mixture), value);
      @ public accessible \inv: this.mixture, this.value,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires Names.atLeast(MixtureNames.leastError(mixture), value);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureErrorAtLeast(Mixture mixture, BigFraction value) {
        this.mixture = mixture;
        this.value = value;
    }

    /** The sum over all groups [MIX-FEASIBLE, MIX-UNSEEN]; null if it is not over all. */
    /*@ public normal_behavior
      @ requires \invariant_for(sum);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == sum.mixture;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureErrorAtLeast of(MixtureError sum) {
        if (sum.groups != sum.mixture.groups) {
            return null;
        }
        BigFraction value = new BigFraction(sum.lower, sum.unit);
        //@ assert MixtureErrorLemmas.leastError(sum.mixture, sum.lower, sum.unit, value);
        return new MixtureErrorAtLeast(sum.mixture, value);
    }

    /** The statement with a weaker bound; null if it is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureErrorAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(MixtureNames.leastError(mixture), this.value, value);
        return new MixtureErrorAtLeast(mixture, value);
    }
}
