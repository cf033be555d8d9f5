package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.ApproximateMemorization;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Every learner with given coefficients has a mem_n of at least the value. */
public final class GivenMemorization {
    /** Of which learners. */
    public final GivenCoefficients learners;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(learners);
      @ public invariant Names.atLeast(Names.givenMemorization(learners, inBits), value);
      @ public accessible \inv: this.learners, this.inBits, this.value, learners.tau, learners.rho, learners.information,
      @   learners.epsilon, learners.delta, learners.messages; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(learners);
      @ requires Names.atLeast(Names.givenMemorization(learners, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.learners == learners && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GivenMemorization(GivenCoefficients learners, boolean inBits, BigFraction value) {
        this.learners = learners;
        this.inBits = inBits;
        this.value = value;
    }

    /** From coefficients that are given exactly [MEM]; null if there is slack. */
    /*@ public normal_behavior
      @ requires \invariant_for(learners);
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GivenMemorization mem(GivenCoefficients learners) {
        return learners.epsilon.getNumerator().signum() != 0 || learners.delta.getNumerator().signum() != 0 ? null
            : memOfRatio(learners, ratio(learners.tau, learners.rho));
    }

    /** (1 - tau)/rho. */
    /*@ private normal_behavior
      @ requires GivenLemmas.isCoefficient(tau) && GivenLemmas.isCoefficient(rho) && 0 < BigFraction.num(rho);
      @ ensures 0 <= BigFraction.num(\result) && MemorizationLemmas.isRatio(tau, rho, \result);
      @ assignable \nothing; @*/
    private static BigFraction ratio(BigFraction tau, BigFraction rho) {
        return Memorization.ratio(tau, rho);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && BigFraction.num(learners.epsilon) == 0 && BigFraction.num(learners.delta) == 0;
      @ requires 0 <= BigFraction.num(ratio) && MemorizationLemmas.isRatio(learners.tau, learners.rho, ratio);
      @ ensures \invariant_for(\result) && \result.learners == learners && !\result.inBits;
      @ assignable \nothing; @*/
    private static GivenMemorization memOfRatio(GivenCoefficients learners, BigFraction ratio) {
        BigFraction value = Memorization.linear(ratio, learners.information);
        //@ assert GivenLemmas.linear(learners, ratio, value);
        return new GivenMemorization(learners, false, value);
    }

    /** From error terms [MEM-APPROX]: each of two is true, so the smaller one is. */
    /*@ public normal_behavior
      @ requires \invariant_for(errors);
      @ ensures \invariant_for(\result) && \result.learners == errors.learners && !\result.inBits;
      @ assignable \nothing; @*/
    public static GivenMemorization memApprox(ErrorTerms errors) {
        GivenCoefficients learners = errors.learners;
        BigFraction sample = smaller(errors.sample, errors.classicalSample);
        BigFraction centre = smaller(errors.centre, errors.classicalCentre);
        return memApprox(learners, ratio(learners.tau, learners.rho), sample, centre);
    }

    /** The smaller one of two fractions. */
    /*@ private normal_behavior
      @ ensures \result == x || \result == y;
      @ assignable \strictly_nothing; @*/
    private static BigFraction smaller(BigFraction x, BigFraction y) {
        return Comparison.isAtMost(x, y) ? x : y;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ requires MemorizationLemmas.isRatio(learners.tau, learners.rho, ratio);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ requires Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), centre);
      @ ensures \invariant_for(\result) && \result.learners == learners && !\result.inBits;
      @ assignable \nothing; @*/
    private static GivenMemorization memApprox(GivenCoefficients learners, BigFraction ratio, BigFraction sample, BigFraction centre) {
        BigFraction value = ApproximateMemorization.linear(ratio, learners.information, sample, centre);
        //@ assert GivenLemmas.approximately(learners, ratio, sample, centre, value);
        return new GivenMemorization(learners, false, value);
    }

    /**
     * This bound in bits, rounded down [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or negative, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GivenMemorization toBits(int bits) {
        return inBits || !Comparison.isNotNegative(value) ? null : toBits(learners, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && Names.atLeast(Names.givenMemorization(learners, false), nats) && 0 <= BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ GivenMemorization toBits(GivenCoefficients learners, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, learners, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && Names.atLeast(Names.givenMemorization(learners, false), nats) && 0 <= BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.learners == learners && \result.inBits;
      @ assignable \nothing; @*/
    private static GivenMemorization toBits(Logarithm ln, GivenCoefficients learners, BigFraction nats) {
        return ofNats(learners, nats, Bits.of(ln, nats).lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && Names.atLeast(Names.givenMemorization(learners, false), nats) && 0 <= BigFraction.num(nats);
      @ requires 1 <= BigInteger.val(unit) && BitsLemmas.isBelow(nats, lower, unit);
      @ ensures \invariant_for(\result) && \result.learners == learners && \result.inBits;
      @ assignable \nothing; @*/
    private static GivenMemorization ofNats(GivenCoefficients learners, BigFraction nats, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert GivenLemmas.bits(learners, nats, lower, unit, value);
        return new GivenMemorization(learners, true, value);
    }

    /** This statement with a weaker bound; null if that is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ GivenMemorization weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.givenMemorization(learners, inBits), this.value, value);
        return new GivenMemorization(learners, inBits, value);
    }
}
