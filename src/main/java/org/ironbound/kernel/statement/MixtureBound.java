package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * What the sum over all clusters of a mixture says: what every learner that reaches the target memorizes at least [MIX, MIX-COST], and the
 * terms that this is made of [MIX-SINGLETONS].
 */
public final class MixtureBound {
    /** What every learner memorizes at least. */
    public final MixtureMemorizationAtLeast memorization;
    /** The multiplier nu. */
    public final BigFraction multiplier;
    /** The sum of the terms of all clusters is at least this. */
    public final BigFraction terms;
    /** The part of clusters with exactly one sample is at least this. */
    public final BigFraction singletons;

    /*@ public invariant \invariant_for(memorization);
      @ public invariant Names.atLeast(MixtureNames.terms(memorization.mixture, multiplier), terms);
      @ public invariant Names.atLeast(MixtureNames.singletons(memorization.mixture, multiplier), singletons);
      @ public accessible \inv: this.memorization, this.multiplier, this.terms, this.singletons,
      @   memorization.mixture, memorization.inBits, memorization.value, memorization.mixture.samples, memorization.mixture.error,
      @   memorization.mixture.groups, memorization.mixture.whole, memorization.mixture.numbers, memorization.mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(memorization);
      @ requires Names.atLeast(MixtureNames.terms(memorization.mixture, multiplier), terms);
      @ requires Names.atLeast(MixtureNames.singletons(memorization.mixture, multiplier), singletons);
      @ ensures \invariant_for(this);
      @ ensures this.memorization == memorization && this.multiplier == multiplier;
      @ ensures this.terms == terms && this.singletons == singletons;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureBound(MixtureMemorizationAtLeast memorization, BigFraction multiplier, BigFraction terms,
            BigFraction singletons) {
        this.memorization = memorization;
        this.multiplier = multiplier;
        this.terms = terms;
        this.singletons = singletons;
    }

    /** Of the sum over all groups; null if it is not over all. */
    /*@ public normal_behavior
      @ requires \invariant_for(sum);
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.memorization.mixture == sum.mixture && \result.multiplier == sum.multiplier;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureBound of(MixtureSum sum) {
        MixtureMemorizationAtLeast memorization = MixtureMemorizationAtLeast.mix(sum);
        return memorization == null || sum.groups != sum.mixture.groups ? null : ofSum(memorization, sum);
    }

    /** With what is proved of the memorization in the same mixture. */
    /*@ private normal_behavior
      @ requires \invariant_for(sum) && sum.groups == sum.mixture.groups;
      @ requires \invariant_for(memorization) && memorization.mixture == sum.mixture;
      @ ensures \invariant_for(\result);
      @ ensures \result.memorization == memorization && \result.multiplier == sum.multiplier;
      @ assignable \nothing; @*/
    private static MixtureBound ofSum(MixtureMemorizationAtLeast memorization, MixtureSum sum) {
        BigFraction terms = new BigFraction(sum.total, sum.unit);
        BigFraction singletons = new BigFraction(sum.singletons, sum.unit);
        //@ assert MixtureLemmas.sums(sum.mixture, sum.multiplier, sum.total, sum.singletons, sum.unit, terms, singletons);
        return new MixtureBound(memorization, sum.multiplier, terms, singletons);
    }

    /** This statement with weaker bounds; null if one of them is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.memorization.mixture == memorization.mixture && \result.multiplier == multiplier;
      @ ensures \result != null ==> \result.memorization.value == value && \result.terms == terms && \result.singletons == singletons;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureBound weakened(BigFraction value, BigFraction terms, BigFraction singletons) {
        MixtureMemorizationAtLeast weaker = memorization.weakened(value);
        return weaker == null || !Comparison.isAtMost(terms, this.terms) || !Comparison.isAtMost(singletons, this.singletons) ? null
            : with(weaker, terms, singletons);
    }

    /** With weaker bounds, and what is proved of the memorization in the same mixture. */
    /*@ private normal_behavior
      @ requires \invariant_for(weaker) && weaker.mixture == memorization.mixture;
      @ requires BigFraction.num(terms) * BigFraction.den(this.terms) <= BigFraction.num(this.terms) * BigFraction.den(terms);
      @ requires BigFraction.num(singletons) * BigFraction.den(this.singletons)
      @   <= BigFraction.num(this.singletons) * BigFraction.den(singletons);
      @ requires 0 < BigFraction.den(terms) && 0 < BigFraction.den(singletons);
      @ ensures \invariant_for(\result);
      @ ensures \result.memorization == weaker && \result.multiplier == multiplier;
      @ ensures \result.terms == terms && \result.singletons == singletons;
      @ assignable \nothing; @*/
    private MixtureBound with(MixtureMemorizationAtLeast weaker, BigFraction terms, BigFraction singletons) {
        //@ assert Weaker.below(MixtureNames.terms(memorization.mixture, multiplier), this.terms, terms);
        //@ assert Weaker.below(MixtureNames.singletons(memorization.mixture, multiplier), this.singletons, singletons);
        return new MixtureBound(weaker, multiplier, terms, singletons);
    }
}
