package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.MeanSquaredError;
import org.ironbound.kernel.bound.MeanSquaredErrorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Every learner whose model allows the estimate has a mem_n of at least the value. */
public final class EstimationAtLeast {
    /** Of which learners. */
    public final Estimation problem;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(Names.estimationMemorization(problem, inBits), value);
      @ public accessible \inv: this.problem, this.inBits, this.value, problem.coordinate, problem.dimension, problem.error,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(Names.estimationMemorization(problem, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ EstimationAtLeast(Estimation problem, boolean inBits, BigFraction value) {
        this.problem = problem;
        this.inBits = inBits;
        this.value = value;
    }

    /**
     * From an upper bound of tau_n [GAUSS-EST].
     *
     * @param bits after the point to compute with
     * @return null if they are not of the same samples, or the bound of tau_n is not certainly above 1 less the error, or the bits
     *     are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(coefficients);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EstimationAtLeast gaussEst(Estimation problem, CoefficientsAtMost coefficients, int bits) {
        return !coefficients.coordinate.isSame(problem.coordinate) || !Comparison.isPositive(coefficients.tau) ? null
            : ofTau(problem, coefficients.tau, bits);
    }

    /** From a bound of tau_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigFraction.num(tau) && Names.atMost(Names.tau(problem.coordinate), tau);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast ofTau(Estimation problem, BigFraction tau, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withLogarithms(ln, problem, tau);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigFraction.num(tau) && Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast withLogarithms(Logarithm ln, Estimation problem, BigFraction tau) {
        BigInteger lower = MeanSquaredError.lowerBound(ln, problem.dimension, tau, problem.error);
        return lower == null ? null : ofBound(problem, tau, lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigFraction.num(tau) && Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires 1 <= BigInteger.val(unit) && MeanSquaredErrorLemmas.isLower(problem.dimension, tau, problem.error, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast ofBound(Estimation problem, BigFraction tau, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert EstimationLemmas.atLeast(problem, tau, lower, unit, value);
        return new EstimationAtLeast(problem, false, value);
    }

    /**
     * This statement in bits, rounded down [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or negative, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ EstimationAtLeast toBits(int bits) {
        return inBits || !Comparison.isNotNegative(value) ? null : toBits(problem, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(Names.estimationMemorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast toBits(Estimation problem, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, problem, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(Names.estimationMemorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast toBits(Logarithm ln, Estimation problem, BigFraction nats) {
        return ofNats(problem, nats, Bits.of(ln, nats).lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(Names.estimationMemorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ requires 1 <= BigInteger.val(unit) && BitsLemmas.isBelow(nats, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast ofNats(Estimation problem, BigFraction nats, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert EstimationLemmas.bitsBelow(problem, nats, lower, unit, value);
        return new EstimationAtLeast(problem, true, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ EstimationAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.estimationMemorization(problem, inBits), this.value, value);
        return new EstimationAtLeast(problem, inBits, value);
    }
}
