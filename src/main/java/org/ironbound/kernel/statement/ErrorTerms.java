package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.ApproximateMemorization;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/**
 * What I(M;A) exceeds a coefficient times the information about the samples by, for a learner with given coefficients and A theta or a
 * fresh sample: at most each of two error terms, in nats.
 */
public final class ErrorTerms {
    /** Of which learners. */
    public final GivenCoefficients learners;
    /** For a fresh sample at most this. */
    public final BigFraction sample;
    /** For theta at most this. */
    public final BigFraction centre;
    /** For a fresh sample also at most this, by the classical term. */
    public final BigFraction classicalSample;
    /** For theta also at most this, by the classical term. */
    public final BigFraction classicalCentre;

    /*@ public invariant \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ public invariant Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ public invariant Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), centre);
      @ public invariant Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), classicalSample);
      @ public invariant Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), classicalCentre);
      @ public accessible \inv: this.learners, this.sample, this.centre, this.classicalSample, this.classicalCentre,
      @   learners.tau, learners.rho, learners.information, learners.epsilon, learners.delta, learners.messages; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ requires Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), centre);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), classicalSample);
      @ requires Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), classicalCentre);
      @ ensures \invariant_for(this);
      @ ensures this.learners == learners && this.sample == sample && this.centre == centre;
      @ ensures this.classicalSample == classicalSample && this.classicalCentre == classicalCentre;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ErrorTerms(GivenCoefficients learners, BigFraction sample, BigFraction centre, BigFraction classicalSample,
            BigFraction classicalCentre) {
        this.learners = learners;
        this.sample = sample;
        this.centre = centre;
        this.classicalSample = classicalSample;
        this.classicalCentre = classicalCentre;
    }

    /**
     * From the slack [APPROX].
     *
     * @param bits after the point to compute with
     * @return null if the learners may have any number of outputs, or the bits are too few
     */
    /*@ public normal_behavior
      @ requires \invariant_for(learners);
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ErrorTerms approx(GivenCoefficients learners, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || learners.messages.signum() == 0 ? null : approx(ln, learners);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ ensures \invariant_for(\result) && \result.learners == learners;
      @ assignable \nothing; @*/
    private static ErrorTerms approx(Logarithm ln, GivenCoefficients learners) {
        return withCentre(ln, learners, sharp(ln, learners.rho, learners.delta, learners.messages));
    }

    /** From the sharper term for a fresh sample. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ ensures \invariant_for(\result) && \result.learners == learners;
      @ assignable \nothing; @*/
    private static ErrorTerms withCentre(Logarithm ln, GivenCoefficients learners, BigFraction sample) {
        return withClassicalSample(ln, learners, sample, sharp(ln, learners.tau, learners.epsilon, learners.messages));
    }

    /** From both sharper terms. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ requires Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), centre);
      @ ensures \invariant_for(\result) && \result.learners == learners;
      @ assignable \nothing; @*/
    private static ErrorTerms withClassicalSample(Logarithm ln, GivenCoefficients learners, BigFraction sample, BigFraction centre) {
        return withClassicalCentre(ln, learners, sample, centre, classical(ln, learners.rho, learners.delta, learners.messages));
    }

    /** From all but the classical term for theta. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learners) && 2 <= BigInteger.val(learners.messages);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), sample);
      @ requires Names.atMost(Names.error(learners.tau, learners.epsilon, learners.messages), centre);
      @ requires Names.atMost(Names.error(learners.rho, learners.delta, learners.messages), classicalSample);
      @ ensures \invariant_for(\result) && \result.learners == learners;
      @ assignable \nothing; @*/
    private static ErrorTerms withClassicalCentre(Logarithm ln, GivenCoefficients learners, BigFraction sample, BigFraction centre,
            BigFraction classicalSample) {
        return new ErrorTerms(learners, sample, centre, classicalSample,
            classical(ln, learners.tau, learners.epsilon, learners.messages));
    }

    /** The sharper error term of a pair that contracts by c with the slack. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && GivenLemmas.isCoefficient(c) && GivenLemmas.isSlack(slack) && 2 <= BigInteger.val(messages);
      @ ensures Names.atMost(Names.error(c, slack, messages), \result);
      @ assignable \nothing; @*/
    private static BigFraction sharp(Logarithm ln, BigFraction c, BigFraction slack, BigInteger messages) {
        BigInteger unit = ln.unit;
        BigInteger upper = ApproximateMemorization.sharpError(ln, c, slack, messages);
        BigFraction value = new BigFraction(upper, unit);
        //@ assert GivenLemmas.sharp(c, slack, messages, upper, unit, value);
        return value;
    }

    /** The classical error term of a pair that contracts by c with the slack. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && GivenLemmas.isCoefficient(c) && GivenLemmas.isSlack(slack) && 2 <= BigInteger.val(messages);
      @ ensures Names.atMost(Names.error(c, slack, messages), \result);
      @ assignable \nothing; @*/
    private static BigFraction classical(Logarithm ln, BigFraction c, BigFraction slack, BigInteger messages) {
        BigInteger unit = ln.unit;
        BigInteger upper = ApproximateMemorization.classicalError(ln, slack, messages);
        BigFraction value = new BigFraction(upper, unit);
        //@ assert GivenLemmas.classical(c, slack, messages, upper, unit, value);
        return value;
    }

    /** This statement with weaker bounds; null if one is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.learners == learners;
      @ ensures \result != null ==> \result.sample == sample && \result.centre == centre;
      @ ensures \result != null ==> \result.classicalSample == classicalSample && \result.classicalCentre == classicalCentre;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ErrorTerms weakened(BigFraction sample, BigFraction centre, BigFraction classicalSample,
            BigFraction classicalCentre) {
        if (!Comparison.isAtMost(this.sample, sample) || !Comparison.isAtMost(this.centre, centre)
                || !Comparison.isAtMost(this.classicalSample, classicalSample)
                || !Comparison.isAtMost(this.classicalCentre, classicalCentre)) {
            return null;
        }
        //@ assert Weaker.above(Names.error(learners.rho, learners.delta, learners.messages), this.sample, sample);
        //@ assert Weaker.above(Names.error(learners.tau, learners.epsilon, learners.messages), this.centre, centre);
        //@ assert Weaker.above(Names.error(learners.rho, learners.delta, learners.messages), this.classicalSample, classicalSample);
        //@ assert Weaker.above(Names.error(learners.tau, learners.epsilon, learners.messages), this.classicalCentre, classicalCentre);
        return new ErrorTerms(learners, sample, centre, classicalSample, classicalCentre);
    }
}
