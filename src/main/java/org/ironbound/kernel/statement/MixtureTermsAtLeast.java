package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** Lower bounds of the terms of all clusters of a mixture, and of those with exactly one sample [MIX-SINGLETONS]. */
public final class MixtureTermsAtLeast {
    /** The mixture. */
    public final Mixture mixture;
    /** The multiplier nu. */
    public final BigFraction multiplier;
    /** The sum is at least this. */
    public final BigFraction terms;
    /** The part of clusters with exactly one sample is at least this. */
    public final BigFraction singletons;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant Names.atLeast(MixtureNames.terms(mixture, multiplier), terms);
      @ public invariant Names.atLeast(MixtureNames.singletons(mixture, multiplier), singletons);
      @ public accessible \inv: this.mixture, this.multiplier, this.terms, this.singletons,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires Names.atLeast(MixtureNames.terms(mixture, multiplier), terms);
      @ requires Names.atLeast(MixtureNames.singletons(mixture, multiplier), singletons);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.multiplier == multiplier && this.terms == terms && this.singletons == singletons;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureTermsAtLeast(Mixture mixture, BigFraction multiplier, BigFraction terms, BigFraction singletons) {
        this.mixture = mixture;
        this.multiplier = multiplier;
        this.terms = terms;
        this.singletons = singletons;
    }

    /** The sum over all groups; null if it is not over all. */
    /*@ public normal_behavior
      @ requires \invariant_for(sum);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == sum.mixture && \result.multiplier == sum.multiplier;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureTermsAtLeast of(MixtureSum sum) {
        if (sum.groups != sum.mixture.groups) {
            return null;
        }
        BigFraction terms = new BigFraction(sum.total, sum.unit);
        BigFraction singletons = new BigFraction(sum.singletons, sum.unit);
        //@ assert MixtureLemmas.sums(sum.mixture, sum.multiplier, sum.total, sum.singletons, sum.unit, terms, singletons);
        return new MixtureTermsAtLeast(sum.mixture, sum.multiplier, terms, singletons);
    }

    /** This statement with other bounds; null if one of them is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.multiplier == multiplier;
      @ ensures \result != null ==> \result.terms == terms && \result.singletons == singletons;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureTermsAtLeast weakened(BigFraction terms, BigFraction singletons) {
        if (!Comparison.isAtMost(terms, this.terms) || !Comparison.isAtMost(singletons, this.singletons)) {
            return null;
        }
        //@ assert Weaker.below(MixtureNames.terms(mixture, multiplier), this.terms, terms);
        //@ assert Weaker.below(MixtureNames.singletons(mixture, multiplier), this.singletons, singletons);
        return new MixtureTermsAtLeast(mixture, multiplier, terms, singletons);
    }
}
