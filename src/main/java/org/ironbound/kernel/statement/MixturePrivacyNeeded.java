package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.PrivacyFloor;
import org.ironbound.kernel.bound.PrivacyFloorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Every private learner of a mixture that reaches the target has parameters of at least these. */
public final class MixturePrivacyNeeded {
    /** The mixture. */
    public final Mixture mixture;
    /** If the learner is epsilon-differentially private, epsilon is at least this. */
    public final BigFraction epsilon;
    /** If it is rho-zero-concentrated private, rho is at least this. */
    public final BigFraction rho;
    /** If it is mu-Gaussian private, mu is at least this. */
    public final BigFraction mu;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant Names.atLeast(MixtureNames.epsilon(mixture), epsilon);
      @ public invariant Names.atLeast(MixtureNames.concentrated(mixture), rho);
      @ public invariant Names.atLeast(MixtureNames.gaussian(mixture), mu);
      @ public accessible \inv: this.mixture, this.epsilon, this.rho, this.mu,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires Names.atLeast(MixtureNames.epsilon(mixture), epsilon);
      @ requires Names.atLeast(MixtureNames.concentrated(mixture), rho);
      @ requires Names.atLeast(MixtureNames.gaussian(mixture), mu);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.epsilon == epsilon && this.rho == rho && this.mu == mu;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixturePrivacyNeeded(Mixture mixture, BigFraction epsilon, BigFraction rho, BigFraction mu) {
        this.mixture = mixture;
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
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == memorization.mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixturePrivacyNeeded priv(MixtureMemorizationAtLeast memorization, BigFraction epsilon, int bits) {
        if (memorization.inBits || !Comparison.isNotNegative(memorization.value) || !Comparison.isPositive(epsilon)) {
            return null;
        }
        return priv(memorization.mixture, memorization.value, epsilon, bits);
    }

    /** From a bound in nats. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), memorization);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MixturePrivacyNeeded priv(Mixture mixture, BigFraction memorization, BigFraction epsilon, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withEpsilon(ln, mixture, memorization, epsilon);
    }

    /** From a bound in nats, to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), memorization) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MixturePrivacyNeeded withEpsilon(Logarithm ln, Mixture mixture, BigFraction memorization,
            BigFraction epsilon) {
        return PrivacyFloor.isDifferential(ln, mixture.samples, memorization, epsilon)
            ? withRho(mixture, memorization, epsilon, ln.unit) : null;
    }

    /** From what is certain of epsilon. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(mixture.samples, memorization, epsilon);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static MixturePrivacyNeeded withRho(Mixture mixture, BigFraction memorization, BigFraction epsilon, BigInteger unit) {
        BigFraction rho = PrivacyFloor.concentrated(mixture.samples, memorization);
        return withMu(mixture, memorization, epsilon, rho, unit);
    }

    /** From epsilon and rho. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon)
      @   && 0 <= BigFraction.num(memorization);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(mixture.samples, memorization, epsilon);
      @ requires PrivacyFloorLemmas.isConcentrated(mixture.samples, memorization, rho);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static MixturePrivacyNeeded withMu(Mixture mixture, BigFraction memorization, BigFraction epsilon, BigFraction rho,
            BigInteger unit) {
        BigInteger mu = PrivacyFloor.gaussian(mixture.samples, memorization, unit);
        return of(mixture, memorization, epsilon, rho, mu, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(epsilon) && 0 < BigFraction.den(epsilon);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, false), memorization);
      @ requires PrivacyFloorLemmas.isDifferential(mixture.samples, memorization, epsilon);
      @ requires PrivacyFloorLemmas.isConcentrated(mixture.samples, memorization, rho);
      @ requires PrivacyFloorLemmas.isGaussian(mixture.samples, memorization, lower, unit);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.epsilon == epsilon;
      @ assignable \nothing; @*/
    private static MixturePrivacyNeeded of(Mixture mixture, BigFraction memorization, BigFraction epsilon, BigFraction rho,
            BigInteger lower, BigInteger unit) {
        BigFraction mu = new BigFraction(lower, unit);
        //@ assert MixtureLemmas.privacy(mixture, memorization, epsilon, rho, lower, unit, mu);
        return new MixturePrivacyNeeded(mixture, epsilon, rho, mu);
    }

    /** The statement with weaker bounds; null if one is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture;
      @ ensures \result != null ==> \result.epsilon == epsilon && \result.rho == rho && \result.mu == mu;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixturePrivacyNeeded weakened(BigFraction epsilon, BigFraction rho, BigFraction mu) {
        if (!Comparison.isAtMost(epsilon, this.epsilon) || !Comparison.isAtMost(rho, this.rho) || !Comparison.isAtMost(mu, this.mu)) {
            return null;
        }
        //@ assert Weaker.below(MixtureNames.epsilon(mixture), this.epsilon, epsilon);
        //@ assert Weaker.below(MixtureNames.concentrated(mixture), this.rho, rho);
        //@ assert Weaker.below(MixtureNames.gaussian(mixture), this.mu, mu);
        return new MixturePrivacyNeeded(mixture, epsilon, rho, mu);
    }
}
