package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * A learner of Boolean clustering [BOOL-LEARN-TABLE]: it uses some of the samples, blurred to the correlation of its table, counts for each
 * coordinate how many are +1, and releases a sign whose mean is the answer to the count. It calls x positive when the inner product of
 * these signs and x exceeds the threshold.
 */
public final class CountingLearner {
    /** Its answers to all counts. */
    public final CountAnswers answers;
    /** The threshold. */
    public final SignThreshold threshold;

    /*@ public invariant \invariant_for(answers) && answers.next == -1;
      @ public invariant 0 <= BigInteger.val(answers.mean) && BigInteger.val(answers.mean) <= BigInteger.val(answers.chances.unit);
      @ public invariant \invariant_for(threshold);
      @ public accessible \inv: this.answers, this.threshold, answers.chances, answers.next, answers.denominator, answers.table,
      @     answers.mean, answers.doubt, answers.chances.samples, answers.chances.mean, answers.chances.unit, answers.chances.index,
      @     answers.chances.minusLower, answers.chances.plusLower, answers.chances.plusUpper, threshold.value, threshold.missEnd,
      @     threshold.alarmEnd, threshold.missTilt, threshold.alarmTilt; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(answers) && answers.next == -1;
      @ requires 0 <= BigInteger.val(answers.mean) && BigInteger.val(answers.mean) <= BigInteger.val(answers.chances.unit);
      @ requires \invariant_for(threshold);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountingLearner(CountAnswers answers, SignThreshold threshold) {
        this.answers = answers;
        this.threshold = threshold;
    }

    /** Such a learner, null if an answer is missing or the answers are so small that rounding spoils them. */
    /*@ public normal_behavior
      @ requires \invariant_for(answers) && \invariant_for(threshold);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountingLearner of(CountAnswers answers, SignThreshold threshold) {
        if (answers.next != -1 || answers.mean.signum() < 0 || answers.mean.compareTo(answers.chances.unit) > 0) {
            return null;
        }
        return new CountingLearner(answers, threshold);
    }

    /** An upper bound of the entropy of a sign released for these answers, given the centre, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(answers) && BigInteger.val(ln.unit) == BigInteger.val(answers.chances.unit);
      @ requires 0 <= BigInteger.val(answers.mean) && BigInteger.val(answers.mean) <= BigInteger.val(answers.chances.unit);
      @ ensures CountingLearnerLemmas.isEntropy(answers, \result);
      @ assignable \nothing; @*/
    static BigInteger entropyBound(Logarithm ln, CountAnswers answers) {
        BigInteger unit = answers.chances.unit;
        return BinaryEntropy.of(ln, unit.add(answers.mean), unit.add(unit)).upper;
    }

    /** What it memorizes at most in d coordinates, from the entropy of a released sign, in multiples of the same unit. */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(d) * (BigInteger.val(entropy) - BigInteger.val(answers.doubt));
      @ assignable \strictly_nothing; @*/
    BigInteger memorization(BigInteger d, BigInteger entropy) {
        return d.multiply(entropy.subtract(answers.doubt));
    }

    /** How often it misses at most in d coordinates, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ requires BigInteger.val(ln.unit) == BigInteger.val(answers.chances.unit);
      @ ensures CountingLearnerLemmas.isMiss(d, answers, threshold.missEnd, \result);
      @ assignable \nothing; @*/
    BigInteger missBound(Logarithm ln, BigInteger d) {
        SignLaw law = law(answers.chances.mean, answers.mean, answers.chances.unit);
        return threshold.missBound(ln, d, law);
    }

    /** The law of a product of a released sign of mean x/unit and one of a fresh sample. */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda);
      @ requires 0 <= BigInteger.val(x) && BigInteger.val(x) <= BigInteger.val(unit) && 1 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == BigFraction.den(lambda) * BigInteger.val(unit)
      @   - BigFraction.num(lambda) * BigInteger.val(x);
      @ ensures BigInteger.val(\result.plus) == BigFraction.den(lambda) * BigInteger.val(unit)
      @   + BigFraction.num(lambda) * BigInteger.val(x);
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(lambda) * BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static SignLaw law(BigFraction lambda, BigInteger x, BigInteger unit) {
        BigInteger even = lambda.getDenominator().multiply(unit);
        BigInteger bias = lambda.getNumerator().multiply(x);
        //@ assert CountingLearnerLemmas.weights(BigFraction.num(lambda), BigFraction.den(lambda), BigInteger.val(x), BigInteger.val(unit));
        return weighted(even, bias);
    }

    /** The law that gives each sign the weight even, but for the bias. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(bias) && BigInteger.val(bias) <= BigInteger.val(even) && 1 <= BigInteger.val(even);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == BigInteger.val(even) - BigInteger.val(bias);
      @ ensures BigInteger.val(\result.plus) == BigInteger.val(even) + BigInteger.val(bias);
      @ ensures BigInteger.val(\result.total) == BigInteger.val(even) + BigInteger.val(even);
      @ assignable \nothing; @*/
    private static SignLaw weighted(BigInteger even, BigInteger bias) {
        return new SignLaw(even.subtract(bias), even.add(bias), even.add(even));
    }

    /** How often it raises a false alarm at most in d coordinates, in multiples of 1/unit of the logarithms. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && 1 <= BigInteger.val(d);
      @ ensures CountingLearnerLemmas.isAlarm(d, threshold.alarmEnd, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger alarmBound(Logarithm ln, BigInteger d) {
        SignLaw law = lawOfNull();
        return threshold.alarmBound(ln, d, law);
    }

    /** The law of a product of a released sign and one of a null: a fair sign. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == 1 && BigInteger.val(\result.plus) == 1 && BigInteger.val(\result.total) == 2;
      @ assignable \nothing; @*/
    public static SignLaw lawOfNull() {
        return new SignLaw(BigInteger.valueOf(1L), BigInteger.valueOf(1L), BigInteger.valueOf(2L));
    }
}
