package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** All learners of which these coefficients are given, exactly or with slack; see GivenCoefficients in specs/. */
public final class GivenCoefficients {
    /** By how much theta and the samples contract, from 0 to 1. */
    public final BigFraction tau;
    /** By how much a fresh sample and the samples contract, above 0 and at most 1. */
    public final BigFraction rho;
    /** What the learner knows about a fresh sample at least, in nats, not negative. */
    public final BigFraction information;
    /** The slack for theta, from 0 to 1/2. */
    public final BigFraction epsilon;
    /** The slack for a fresh sample, from 0 to 1/2. */
    public final BigFraction delta;
    /** How many outputs the learner has, at least 2; or 0 for any number, without slack. */
    public final BigInteger messages;

    /*@ public invariant GivenLemmas.isCoefficient(tau) && GivenLemmas.isCoefficient(rho) && 0 < BigFraction.num(rho);
      @ public invariant 0 <= BigFraction.num(information) && 0 < BigFraction.den(information);
      @ public invariant GivenLemmas.isSlack(epsilon) && GivenLemmas.isSlack(delta);
      @ public invariant 2 <= BigInteger.val(messages)
      @   || (BigInteger.val(messages) == 0 && BigFraction.num(epsilon) == 0 && BigFraction.num(delta) == 0);
      @ public accessible \inv: this.tau, this.rho, this.information, this.epsilon, this.delta, this.messages; @*/

    /*@ private normal_behavior
      @ requires GivenLemmas.isCoefficient(tau) && GivenLemmas.isCoefficient(rho) && 0 < BigFraction.num(rho);
      @ requires 0 <= BigFraction.num(information) && 0 < BigFraction.den(information);
      @ requires GivenLemmas.isSlack(epsilon) && GivenLemmas.isSlack(delta);
      @ requires 2 <= BigInteger.val(messages)
      @   || (BigInteger.val(messages) == 0 && BigFraction.num(epsilon) == 0 && BigFraction.num(delta) == 0);
      @ ensures \invariant_for(this);
      @ ensures this.tau == tau && this.rho == rho && this.information == information;
      @ ensures this.epsilon == epsilon && this.delta == delta && this.messages == messages;
      @ assignable \nothing; @*/
    private /*@ pure @*/ GivenCoefficients(BigFraction tau, BigFraction rho, BigFraction information, BigFraction epsilon,
            BigFraction delta, BigInteger messages) {
        this.tau = tau;
        this.rho = rho;
        this.information = information;
        this.epsilon = epsilon;
        this.delta = delta;
        this.messages = messages;
    }

    /** Exactly, with any number of outputs; null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.tau == tau && \result.rho == rho && \result.information == information;
      @ ensures \result != null ==> BigInteger.val(\result.messages) == 0;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GivenCoefficients exactly(BigFraction tau, BigFraction rho, BigFraction information) {
        BigInteger none = BigInteger.valueOf(0L);
        BigFraction slack = new BigFraction(none, BigInteger.valueOf(1L));
        return areCoefficients(tau, rho) && Comparison.isNotNegative(information)
            ? new GivenCoefficients(tau, rho, information, slack, slack, none) : null;
    }

    /** With slack; null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.tau == tau && \result.rho == rho && \result.information == information;
      @ ensures \result != null ==> \result.epsilon == epsilon && \result.delta == delta && \result.messages == messages;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GivenCoefficients approximately(BigFraction tau, BigFraction rho, BigFraction information,
            BigFraction epsilon, BigFraction delta, BigInteger messages) {
        return areCoefficients(tau, rho) && Comparison.isNotNegative(information) && isSlack(epsilon) && isSlack(delta)
            && messages.compareTo(BigInteger.valueOf(2L)) >= 0
            ? new GivenCoefficients(tau, rho, information, epsilon, delta, messages) : null;
    }

    /*@ private normal_behavior
      @ ensures \result ==> GivenLemmas.isCoefficient(tau) && GivenLemmas.isCoefficient(rho) && 0 < BigFraction.num(rho);
      @ assignable \strictly_nothing; @*/
    private static boolean areCoefficients(BigFraction tau, BigFraction rho) {
        return Comparison.isNotNegative(tau) && Comparison.isAtMostOne(tau) && Comparison.isPositive(rho) && Comparison.isAtMostOne(rho);
    }

    /*@ private normal_behavior
      @ ensures \result ==> GivenLemmas.isSlack(x);
      @ assignable \strictly_nothing; @*/
    private static boolean isSlack(BigFraction x) {
        BigInteger n = x.getNumerator();
        return n.signum() >= 0 && n.add(n).compareTo(x.getDenominator()) <= 0;
    }
}
