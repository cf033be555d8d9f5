package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Some learner that reaches the target has a mem_n of at most the value. */
public final class MemorizationAtMost {
    /** Of which problem. */
    public final Clustering problem;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atMost(Names.memorization(problem, inBits), value);
      @ public accessible \inv: this.problem, this.inBits, this.value, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atMost(Names.memorization(problem, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MemorizationAtMost(Clustering problem, boolean inBits, BigFraction value) {
        this.problem = problem;
        this.inBits = inBits;
        this.value = value;
    }

    /** From a learner; null if it does not reach the target. */
    /*@ public normal_behavior
      @ requires \invariant_for(learner);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == learner.problem && !\result.inBits
      @   && \result.value == learner.memorization;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtMost of(LearnerExists learner) {
        ErrorLimits target = learner.problem.target;
        if (target.isPair) {
            return reachesPair(target, learner.falseNegatives, learner.falsePositives) ? ofPair(learner) : null;
        }
        return reachesAverage(target.falseNegatives, learner.falseNegatives, learner.falsePositives) ? ofAverage(learner) : null;
    }

    /** Whether the error probabilities are at most the bounds. */
    /*@ private normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result ==> BigFraction.num(alpha) * BigFraction.den(target.falseNegatives)
      @   <= BigFraction.num(target.falseNegatives) * BigFraction.den(alpha);
      @ ensures \result ==> BigFraction.num(beta) * BigFraction.den(target.falsePositives)
      @   <= BigFraction.num(target.falsePositives) * BigFraction.den(beta);
      @ assignable \strictly_nothing; @*/
    private static boolean reachesPair(ErrorLimits target, BigFraction alpha, BigFraction beta) {
        return Comparison.isAtMost(alpha, target.falseNegatives) && Comparison.isAtMost(beta, target.falsePositives);
    }

    /** Whether the error probabilities have a mean of at most the bound. */
    /*@ private normal_behavior
      @ ensures \result ==> (BigFraction.num(alpha) * BigFraction.den(beta)
      @      + BigFraction.num(beta) * BigFraction.den(alpha)) * BigFraction.den(error)
      @   <= 2 * BigFraction.num(error) * (BigFraction.den(alpha) * BigFraction.den(beta));
      @ assignable \strictly_nothing; @*/
    private static boolean reachesAverage(BigFraction error, BigFraction alpha, BigFraction beta) {
        BigInteger sum = alpha.getNumerator().multiply(beta.getDenominator()).add(beta.getNumerator().multiply(alpha.getDenominator()));
        BigInteger twice = error.getNumerator().add(error.getNumerator());
        BigInteger whole = alpha.getDenominator().multiply(beta.getDenominator());
        return sum.multiply(error.getDenominator()).compareTo(twice.multiply(whole)) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learner) && learner.problem.target.isPair;
      @ requires BigFraction.num(learner.falseNegatives) * BigFraction.den(learner.problem.target.falseNegatives)
      @   <= BigFraction.num(learner.problem.target.falseNegatives) * BigFraction.den(learner.falseNegatives);
      @ requires BigFraction.num(learner.falsePositives) * BigFraction.den(learner.problem.target.falsePositives)
      @   <= BigFraction.num(learner.problem.target.falsePositives) * BigFraction.den(learner.falsePositives);
      @ ensures \invariant_for(\result) && \result.problem == learner.problem && !\result.inBits && \result.value == learner.memorization;
      @ assignable \nothing; @*/
    private static MemorizationAtMost ofPair(LearnerExists learner) {
        //@ assert LearnerLemmas.reachesPair(learner.problem, learner.memorization, learner.falseNegatives, learner.falsePositives);
        return new MemorizationAtMost(learner.problem, false, learner.memorization);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(learner) && !learner.problem.target.isPair;
      @ requires (BigFraction.num(learner.falseNegatives) * BigFraction.den(learner.falsePositives)
      @        + BigFraction.num(learner.falsePositives) * BigFraction.den(learner.falseNegatives))
      @     * BigFraction.den(learner.problem.target.falseNegatives)
      @   <= 2 * BigFraction.num(learner.problem.target.falseNegatives) * (BigFraction.den(learner.falseNegatives)
      @     * BigFraction.den(learner.falsePositives));
      @ ensures \invariant_for(\result) && \result.problem == learner.problem && !\result.inBits && \result.value == learner.memorization;
      @ assignable \nothing; @*/
    private static MemorizationAtMost ofAverage(LearnerExists learner) {
        //@ assert LearnerLemmas.reachesAverage(learner.problem, learner.memorization, learner.falseNegatives, learner.falsePositives);
        return new MemorizationAtMost(learner.problem, false, learner.memorization);
    }

    /**
     * This statement in bits, rounded up [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or not positive, or the bits are too few
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MemorizationAtMost toBits(int bits) {
        return inBits || !Comparison.isPositive(value) ? null : toBits(problem, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.memorization(problem, false), nats) && 0 < BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtMost toBits(Clustering problem, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, problem, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.memorization(problem, false), nats) && 0 < BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtMost toBits(Logarithm ln, Clustering problem, BigFraction nats) {
        return ofNats(problem, nats, Bits.of(ln, nats).upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && Names.atMost(Names.memorization(problem, false), nats)
      @   && 0 < BigFraction.num(nats)
      @   && 1 <= BigInteger.val(unit);
      @ requires BitsLemmas.isAbove(nats, upper, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtMost ofNats(Clustering problem, BigFraction nats, BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert LearnerLemmas.bitsAbove(problem, nats, upper, unit, value);
        return new MemorizationAtMost(problem, true, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MemorizationAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.memorization(problem, inBits), this.value, value);
        return new MemorizationAtMost(problem, inBits, value);
    }
}
