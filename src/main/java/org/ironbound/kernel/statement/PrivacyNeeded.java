package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.PrivacyFloor;
import org.ironbound.kernel.bound.PrivacyFloorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Every private learner that reaches the target has parameters of at least these. */
public final class PrivacyNeeded {
    /** Of which problem. */
    public final Clustering problem;
    /** If it is epsilon-differentially private, epsilon is at least this. */
    public final BigFraction epsilon;
    /** If it is rho-zero-concentrated private, rho is at least this. */
    public final BigFraction rho;
    /** If it is mu-Gaussian private, mu is at least this. */
    public final BigFraction mu;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(Names.epsilon(problem), epsilon);
      @ public invariant Names.atLeast(Names.concentrated(problem), rho);
      @ public invariant Names.atLeast(Names.gaussian(problem), mu);
      @ public accessible \inv: this.problem, this.epsilon, this.rho, this.mu, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(Names.epsilon(problem), epsilon);
      @ requires Names.atLeast(Names.concentrated(problem), rho);
      @ requires Names.atLeast(Names.gaussian(problem), mu);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.epsilon == epsilon && this.rho == rho && this.mu == mu;
      @ assignable \nothing; @*/
    private /*@ pure @*/ PrivacyNeeded(Clustering problem, BigFraction epsilon, BigFraction rho, BigFraction mu) {
        this.problem = problem;
        this.epsilon = epsilon;
        this.rho = rho;
        this.mu = mu;
    }

    /**
     * From what every learner memorizes [PRIV].
     *
     * @param epsilon a candidate
     * @param bits    after the point to compute with
     * @return null if a private learner with a smaller epsilon may memorize as much, or that is not certain; or if the memorization is in
     * bits, or negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(memorization);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == memorization.problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ PrivacyNeeded priv(MemorizationAtLeast memorization, BigFraction epsilon, int bits) {
        Clustering problem = memorization.problem;
        if (memorization.inBits || !Comparison.isNotNegative(memorization.value) || !Comparison.isPositive(epsilon)) {
            return null;
        }
        return priv(problem, memorization.value, epsilon, bits);
    }

    /** From a bound in nats. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(Names.memorization(problem, false), memorization);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ PrivacyNeeded priv(Clustering problem, BigFraction memorization, BigFraction epsilon, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withEpsilon(ln, problem, memorization, epsilon);
    }

    /** The statement to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(Names.memorization(problem, false), memorization) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ PrivacyNeeded withEpsilon(Logarithm ln, Clustering problem, BigFraction memorization,
            BigFraction epsilon) {
        return PrivacyFloor.isDifferential(ln, problem.coordinate.samples, memorization, epsilon)
            ? withRho(problem, memorization, epsilon, ln.unit) : null;
    }

    /** From what is certain of epsilon. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(Names.memorization(problem, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(problem.coordinate.samples, memorization, epsilon);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static PrivacyNeeded withRho(Clustering problem, BigFraction memorization, BigFraction epsilon, BigInteger unit) {
        BigFraction rho = PrivacyFloor.concentrated(problem.coordinate.samples, memorization);
        return withMu(problem, memorization, epsilon, rho, unit);
    }

    /** From epsilon and rho. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(Names.memorization(problem, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(problem.coordinate.samples, memorization, epsilon);
      @ requires PrivacyFloorLemmas.isConcentrated(problem.coordinate.samples, memorization, rho);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static PrivacyNeeded withMu(Clustering problem, BigFraction memorization, BigFraction epsilon, BigFraction rho,
            BigInteger unit) {
        BigInteger mu = PrivacyFloor.gaussian(problem.coordinate.samples, memorization, unit);
        return of(problem, memorization, epsilon, rho, mu, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon);
      @ requires Names.atLeast(Names.memorization(problem, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(problem.coordinate.samples, memorization, epsilon);
      @ requires PrivacyFloorLemmas.isConcentrated(problem.coordinate.samples, memorization, rho);
      @ requires PrivacyFloorLemmas.isGaussian(problem.coordinate.samples, memorization, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static PrivacyNeeded of(Clustering problem, BigFraction memorization, BigFraction epsilon, BigFraction rho, BigInteger lower,
            BigInteger unit) {
        BigFraction mu = new BigFraction(lower, unit);
        //@ assert LearnerLemmas.privacy(problem, memorization, epsilon, rho, lower, unit, mu);
        return new PrivacyNeeded(problem, epsilon, rho, mu);
    }

    /** This statement with other bounds; null if one of them is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ ensures \result != null ==> \result.epsilon == epsilon && \result.rho == rho && \result.mu == mu;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ PrivacyNeeded weakened(BigFraction epsilon, BigFraction rho, BigFraction mu) {
        if (!Comparison.isAtMost(epsilon, this.epsilon) || !Comparison.isAtMost(rho, this.rho) || !Comparison.isAtMost(mu, this.mu)) {
            return null;
        }
        //@ assert Weaker.below(Names.epsilon(problem), this.epsilon, epsilon);
        //@ assert Weaker.below(Names.concentrated(problem), this.rho, rho);
        //@ assert Weaker.below(Names.gaussian(problem), this.mu, mu);
        return new PrivacyNeeded(problem, epsilon, rho, mu);
    }
}
