package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.bound.MeanSquaredError;
import org.ironbound.kernel.bound.MeanSquaredErrorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** Some learner whose model allows the estimate has a mem_n of at most the value. */
public final class EstimationAtMost {
    /** Of which learners. */
    public final Estimation problem;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atMost(Names.estimationMemorization(problem, inBits), value);
      @ public accessible \inv: this.problem, this.inBits, this.value, problem.coordinate, problem.dimension, problem.error,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atMost(Names.estimationMemorization(problem, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ EstimationAtMost(Estimation problem, boolean inBits, BigFraction value) {
        this.problem = problem;
        this.inBits = inBits;
        this.value = value;
    }

    /**
     * From a lower bound of tau_n [GAUSS-EST]: the learner is the mean of the samples with noise.
     *
     * @param bits after the point to compute with
     * @return null if they are not of the same Gaussian samples, or the bound of tau_n is not certainly above 1 less the error, or the bits
     *     are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(coefficients);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EstimationAtMost gaussEst(Estimation problem, CoefficientsAtLeast coefficients, int bits) {
        return problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
            || !Comparison.isPositive(coefficients.tau) ? null
            : ofTau(problem, coefficients.tau, bits);
    }

    /** From a bound of tau_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atLeast(Names.tau(problem.coordinate), tau);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtMost ofTau(Estimation problem, BigFraction tau, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withLogarithms(ln, problem, tau);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atLeast(Names.tau(problem.coordinate), tau);
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtMost withLogarithms(Logarithm ln, Estimation problem, BigFraction tau) {
        BigInteger upper = MeanSquaredError.upperBound(ln, problem.dimension, tau, problem.error);
        return upper == null ? null : ofBound(problem, tau, upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atLeast(Names.tau(problem.coordinate), tau);
      @ requires 1 <= BigInteger.val(unit) && MeanSquaredErrorLemmas.isUpper(problem.dimension, tau, problem.error, upper, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtMost ofBound(Estimation problem, BigFraction tau, BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert EstimationLemmas.atMost(problem, tau, upper, unit, value);
        return new EstimationAtMost(problem, false, value);
    }

    /**
     * From a learner that counts and releases signs, which are the estimates [BOOL-EST].
     *
     * @param bits after the point to compute with, as its answers were
     * @return null if an answer is missing, or the samples are not Boolean or too few, or lambda is below the learner's, or the signs are
     *     not certainly right often enough, or the bits are others
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(answers);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EstimationAtMost boolEst(Estimation problem, CountAnswers answers, int bits) {
        return areAll(answers) && areOfSamples(problem.coordinate, answers) && isGoodEnough(answers, problem.error)
            ? ofAnswers(problem, answers, bits) : null;
    }

    /** Whether no answer is missing, and rounding leaves a mean. */
    /*@ private normal_behavior
      @ requires \invariant_for(answers);
      @ ensures \result ==> SignEstimationLemmas.areAll(answers);
      @ assignable \strictly_nothing; @*/
    private static boolean areAll(CountAnswers answers) {
        return answers.next == -1 && answers.mean.signum() >= 0 && answers.mean.compareTo(answers.chances.unit) <= 0;
    }

    /** Whether the learner uses no more samples than there are, and blurs them at most. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(answers);
      @ ensures \result ==> SignEstimationLemmas.areOfSamples(coordinate, answers);
      @ assignable \strictly_nothing; @*/
    private static boolean areOfSamples(Coordinate coordinate, CountAnswers answers) {
        return coordinate.kind == Coordinate.BOOLEAN && coordinate.hasAtLeast(answers.chances.samples)
            && coordinate.isAtLeast(answers.chances.mean);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(answers);
      @ ensures \result ==> SignEstimationLemmas.isGoodEnough(answers, error);
      @ assignable \strictly_nothing; @*/
    private static boolean isGoodEnough(CountAnswers answers, BigFraction error) {
        BigInteger right = error.getDenominator().subtract(error.getNumerator().add(error.getNumerator()));
        return right.multiply(answers.chances.unit).compareTo(answers.mean.multiply(error.getDenominator())) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(answers) && SignEstimationLemmas.areOfSamples(problem.coordinate, answers);
      @ requires SignEstimationLemmas.areAll(answers) && SignEstimationLemmas.isGoodEnough(answers, problem.error);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtMost ofAnswers(Estimation problem, CountAnswers answers, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.unit.compareTo(answers.chances.unit) != 0 ? null
            : ofEntropy(problem, answers, entropy(ln, answers), answers.chances.unit);
    }

    /** The entropy of a sign that it releases, at most. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(answers) && BigInteger.val(ln.unit) == BigInteger.val(answers.chances.unit);
      @ requires SignEstimationLemmas.areAll(answers);
      @ ensures CountingLearnerLemmas.isEntropy(answers, \result);
      @ assignable \nothing; @*/
    private static BigInteger entropy(Logarithm ln, CountAnswers answers) {
        return CountingLearner.entropyBound(ln, answers);
    }

    /** From the entropy of a sign that it releases. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(answers) && SignEstimationLemmas.areOfSamples(problem.coordinate, answers);
      @ requires SignEstimationLemmas.areAll(answers) && SignEstimationLemmas.isGoodEnough(answers, problem.error);
      @ requires CountingLearnerLemmas.isEntropy(answers, entropy);
      @ requires unit == answers.chances.unit && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtMost ofEntropy(Estimation problem, CountAnswers answers, BigInteger entropy, BigInteger unit) {
        BigInteger memorization = problem.dimension.multiply(entropy.subtract(answers.doubt));
        //@ assert SignEstimationLemmas.atMost(problem, answers, entropy, memorization);
        return ofQuotient(problem, memorization, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ requires analysis.Quantity.atMost(Names.estimationMemorization(problem, false), BigInteger.val(upper), BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtMost ofQuotient(Estimation problem, BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert Weaker.upper(Names.estimationMemorization(problem, false), BigInteger.val(upper), BigInteger.val(unit), value);
        return new EstimationAtMost(problem, false, value);
    }

    /**
     * This statement in bits, rounded up [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or not positive, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ EstimationAtMost toBits(int bits) {
        return inBits || !Comparison.isPositive(value) ? null : toBits(problem, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.estimationMemorization(problem, false), nats) && 0 < BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtMost toBits(Estimation problem, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, problem, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.estimationMemorization(problem, false), nats) && 0 < BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtMost toBits(Logarithm ln, Estimation problem, BigFraction nats) {
        return ofNats(problem, nats, Bits.of(ln, nats).upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.estimationMemorization(problem, false), nats) && 0 < BigFraction.num(nats);
      @ requires 1 <= BigInteger.val(unit) && BitsLemmas.isAbove(nats, upper, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtMost ofNats(Estimation problem, BigFraction nats, BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert EstimationLemmas.bitsAbove(problem, nats, upper, unit, value);
        return new EstimationAtMost(problem, true, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ EstimationAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.estimationMemorization(problem, inBits), this.value, value);
        return new EstimationAtMost(problem, inBits, value);
    }
}
