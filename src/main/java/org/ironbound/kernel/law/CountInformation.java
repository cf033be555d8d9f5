package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/**
 * What counts of signs tell of the sign of the centre [BOOL-TV]: the sum of W Dber(r) over the first atoms of their law, which over all of
 * them is E Dber(r).
 */
public final class CountInformation {
    /** The law of the counts. */
    public final SymmetricLaw law;
    /** How many of its atoms the sum has. */
    public final int index;
    /** The sum is at most this, in multiples of 1/unit of the law. */
    public final BigInteger sum;

    /*@ public invariant \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ public invariant CountInformationLemmas.isAbove(law.id, index, sum, law.unit);
      @ public accessible \inv: this.law, this.index, this.sum, law.id, law.id.kind, law.id.a, law.id.b, law.id.c, law.id.d, law.weights,
      @     law.values, law.lowerWeights, law.lowerValues, law.weights[*], law.values[*], law.lowerWeights[*], law.lowerValues[*],
      @     law.secondLower, law.secondUpper, law.fourthUpper, law.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ requires CountInformationLemmas.isAbove(law.id, index, sum, law.unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountInformation(SymmetricLaw law, int index, BigInteger sum) {
        this.law = law;
        this.index = index;
        this.sum = sum;
    }

    /** The sum over no atoms; null if the law is not that of a cluster. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountInformation of(SymmetricLaw law) {
        if (!law.id.isOfCluster()) {
            return null;
        }
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert CountInformationLemmas.none(law.id, none, law.unit);
        return new CountInformation(law, 0, none);
    }

    /** Whether the sum has all of them. */
    /*@ public normal_behavior
      @ ensures \result <==> index == law.weights.length;
      @ assignable \strictly_nothing; @*/
    public boolean isComplete() {
        return index == law.weights.length;
    }

    /**
     * With the next atom; null if there is none.
     *
     * @param ln logarithms at the scale of the law
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CountInformation next(Logarithm ln) {
        return index < law.weights.length && ln.unit.compareTo(law.unit) == 0 ? next(ln, law, index, sum) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires BigInteger.val(ln.unit) == BigInteger.val(law.unit) && CountInformationLemmas.isAbove(law.id, index, sum, law.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountInformation next(Logarithm ln, SymmetricLaw law, int index, BigInteger sum) {
        BigInteger mean = mean(law, index);
        return next(law, index, mean, told(ln, mean, law.unit), sum);
    }

    /** From what the atom tells. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires CountInformationLemmas.isMeanOf(law, index, mean);
      @ requires CountInformationLemmas.isTold(mean, told, law.unit) && CountInformationLemmas.isAbove(law.id, index, sum, law.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountInformation next(SymmetricLaw law, int index, BigInteger mean, BigInteger told, BigInteger sum) {
        BigInteger term = term(law, index, told);
        BigInteger more = sum.add(term);
        //@ assert CountInformationLemmas.oneMore(law, index, mean, told, term, sum, more);
        return new CountInformation(law, index + 1, more);
    }

    /** The value of the atom. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && 0 <= index < law.weights.length;
      @ ensures CountInformationLemmas.isMeanOf(law, index, \result);
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) <= BigInteger.val(law.unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger mean(SymmetricLaw law, int index) {
        return mean(law.values[index], law.unit);
    }

    /** The value, or 1 if it was rounded up beyond that. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(value) && 1 <= BigInteger.val(unit);
      @ ensures CountInformationLemmas.isMean(value, \result, unit);
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger mean(BigInteger value, BigInteger unit) {
        return value.min(unit);
    }

    /** Dber of the mean, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(mean) && BigInteger.val(mean) <= BigInteger.val(unit);
      @ requires 1 <= BigInteger.val(unit) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ ensures CountInformationLemmas.isTold(mean, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger told(Logarithm ln, BigInteger mean, BigInteger unit) {
        return Dber.of(ln, mean, unit).upper;
    }

    /** A number for the atom times its probability, rounded up. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && 0 <= index < law.weights.length;
      @ ensures CountInformationLemmas.isTermOf(law, index, told, \result);
      @ assignable \strictly_nothing; @*/
    static BigInteger term(SymmetricLaw law, int index, BigInteger told) {
        return term(law.weights[index], told, law.unit);
    }

    /** The product, rounded up. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit);
      @ ensures CountInformationLemmas.isTerm(weight, told, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger term(BigInteger weight, BigInteger told, BigInteger unit) {
        return Division.ceil(weight.multiply(told), unit);
    }
}
