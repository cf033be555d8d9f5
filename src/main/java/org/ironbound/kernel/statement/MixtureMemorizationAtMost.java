package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Some learner of a mixture that reaches the target memorizes at most the value. */
public final class MixtureMemorizationAtMost {
    /** The mixture. */
    public final Mixture mixture;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** The memorization is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant Names.atMost(MixtureNames.memorization(mixture, inBits), value);
      @ public accessible \inv: this.mixture, this.inBits, this.value,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires Names.atMost(MixtureNames.memorization(mixture, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureMemorizationAtMost(Mixture mixture, boolean inBits, BigFraction value) {
        this.mixture = mixture;
        this.inBits = inBits;
        this.value = value;
    }

    /** Of a learner [MIX-LEARN]; null if it has no part for some group, or does not reach the target. */
    /*@ public normal_behavior
      @ requires \invariant_for(learner);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == learner.mixture && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureMemorizationAtMost learn(MixtureLearner learner) {
        return learner.groups == learner.mixture.groups && isReached(learner.mixture.error, learner.error, learner.unit)
            ? ofAll(learner.mixture, learner.error, learner.memorization, learner.unit) : null;
    }

    /** Whether {@code error/unit <= target}. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(error) * BigFraction.den(target) <= BigFraction.num(target) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isReached(BigFraction target, BigInteger error, BigInteger unit) {
        return error.multiply(target.getDenominator()).compareTo(target.getNumerator().multiply(unit)) <= 0;
    }

    /** Of a learner with a part for each cluster that reaches the target. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit);
      @ requires MixtureLearnerLemmas.isLearner(mixture, mixture.groups, error, memorization, unit);
      @ requires BigInteger.val(error) * BigFraction.den(mixture.error) <= BigFraction.num(mixture.error) * BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && !\result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtMost ofAll(Mixture mixture, BigInteger error, BigInteger memorization, BigInteger unit) {
        BigFraction value = new BigFraction(memorization, unit);
        //@ assert MixtureLearnerLemmas.reached(mixture, error, memorization, unit, value);
        return new MixtureMemorizationAtMost(mixture, false, value);
    }

    /**
     * This bound in bits, rounded up [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or not positive, or the bits are too few
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureMemorizationAtMost toBits(int bits) {
        return inBits || !Comparison.isPositive(value) ? null : toBits(mixture, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atMost(MixtureNames.memorization(mixture, false), nats) && 0 < BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MixtureMemorizationAtMost toBits(Mixture mixture, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, mixture, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atMost(MixtureNames.memorization(mixture, false), nats) && 0 < BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtMost toBits(Logarithm ln, Mixture mixture, BigFraction nats) {
        return ofNats(mixture, nats, Bits.of(ln, nats).upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atMost(MixtureNames.memorization(mixture, false), nats) && 0 < BigFraction.num(nats);
      @ requires BitsLemmas.isAbove(nats, upper, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtMost ofNats(Mixture mixture, BigFraction nats, BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert MixtureLearnerLemmas.bits(mixture, nats, upper, unit, value);
        return new MixtureMemorizationAtMost(mixture, true, value);
    }

    /** The statement with a weaker bound; null if it is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureMemorizationAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(MixtureNames.memorization(mixture, inBits), this.value, value);
        return new MixtureMemorizationAtMost(mixture, inBits, value);
    }
}
