package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * How sure counts of signs make of the sign of the centre [BOOL-EST]: the sum of W r over the first atoms of their law, which over all of
 * them is E |r|. The best guess is wrong with chance (1 - E |r|)/2.
 */
public final class CountMean {
    /** The law of the counts. */
    public final SymmetricLaw law;
    /** How many of its atoms the sum has. */
    public final int index;
    /** The sum is at most this, in multiples of 1/unit of the law. */
    public final BigInteger sum;

    /*@ public invariant \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ public invariant CountInformationLemmas.isMeanSum(law.id, index, sum, law.unit);
      @ public accessible \inv: this.law, this.index, this.sum, law.id, law.id.kind, law.id.a, law.id.b, law.id.c, law.id.d, law.weights,
      @     law.values, law.lowerWeights, law.lowerValues, law.weights[*], law.values[*], law.lowerWeights[*], law.lowerValues[*],
      @     law.secondLower, law.secondUpper, law.fourthUpper, law.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ requires CountInformationLemmas.isMeanSum(law.id, index, sum, law.unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountMean(SymmetricLaw law, int index, BigInteger sum) {
        this.law = law;
        this.index = index;
        this.sum = sum;
    }

    /** The sum over no atoms; null if the law is not that of a cluster. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountMean of(SymmetricLaw law) {
        if (!law.id.isOfCluster()) {
            return null;
        }
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert CountInformationLemmas.noMean(law.id, none, law.unit);
        return new CountMean(law, 0, none);
    }

    /** Whether the sum has all of them. */
    /*@ public normal_behavior
      @ ensures \result <==> index == law.weights.length;
      @ assignable \strictly_nothing; @*/
    public boolean isComplete() {
        return index == law.weights.length;
    }

    /** With the next atom; null if there is none. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CountMean next() {
        return index < law.weights.length ? next(law, index, sum) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires CountInformationLemmas.isMeanSum(law.id, index, sum, law.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountMean next(SymmetricLaw law, int index, BigInteger sum) {
        return next(law, index, CountInformation.mean(law, index), sum);
    }

    /** From the value of the atom. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires CountInformationLemmas.isMeanOf(law, index, mean) && 0 <= BigInteger.val(mean);
      @ requires CountInformationLemmas.isMeanSum(law.id, index, sum, law.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountMean next(SymmetricLaw law, int index, BigInteger mean, BigInteger sum) {
        BigInteger term = CountInformation.term(law, index, mean);
        BigInteger more = sum.add(term);
        //@ assert CountInformationLemmas.moreMean(law, index, mean, term, sum, more);
        return new CountMean(law, index + 1, more);
    }
}
