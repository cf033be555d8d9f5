package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.MeanSquaredError;
import org.ironbound.kernel.bound.MeanSquaredErrorLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Dber;
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
     * @return null if they are not of the same Gaussian samples, or the bound of tau_n is not certainly above 1 less the error, or the bits
     *     are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(coefficients);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EstimationAtLeast gaussEst(Estimation problem, CoefficientsAtMost coefficients, int bits) {
        return problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
            || !Comparison.isPositive(coefficients.tau) ? null
            : ofTau(problem, coefficients.tau, bits);
    }

    /** From a bound of tau_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast ofTau(Estimation problem, BigFraction tau, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withLogarithms(ln, problem, tau);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast withLogarithms(Logarithm ln, Estimation problem, BigFraction tau) {
        BigInteger lower = MeanSquaredError.lowerBound(ln, problem.dimension, tau, problem.error);
        return lower == null ? null : ofBound(problem, tau, lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires 1 <= BigInteger.val(unit) && MeanSquaredErrorLemmas.isLower(problem.dimension, tau, problem.error, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast ofBound(Estimation problem, BigFraction tau, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert EstimationLemmas.atLeast(problem, tau, lower, unit, value);
        return new EstimationAtLeast(problem, false, value);
    }

    /**
     * From what samples tell of themselves with the centre [BOOL-EST].
     *
     * @param bits after the point to compute with
     * @return null if the price is that of other samples or of a smaller lambda, or the error is so near to 1/2 that nothing is certainly
     *     known of the centre, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(price);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EstimationAtLeast boolEst(Estimation problem, CentrePrice price, int bits) {
        return problem.coordinate.isSampledBy(price.logs.law.id) && isBelowHalf(problem.error) ? ofPrice(problem, price, bits) : null;
    }

    /** Whether estimates are wrong less often than those without a model may be. */
    /*@ private normal_behavior
      @ ensures \result <==> 2 * BigFraction.num(error) <= BigFraction.den(error);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowHalf(BigFraction error) {
        return error.getNumerator().add(error.getNumerator()).compareTo(error.getDenominator()) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(price) && CentreLemmas.isOfSamples(problem.coordinate, price.logs.law.id);
      @ requires 2 * BigFraction.num(problem.error) <= BigFraction.den(problem.error);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast ofPrice(Estimation problem, CentrePrice price, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : ofPrice(ln, problem, price);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(price) && CentreLemmas.isOfSamples(problem.coordinate, price.logs.law.id);
      @ requires 2 * BigFraction.num(problem.error) <= BigFraction.den(problem.error) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ EstimationAtLeast ofPrice(Logarithm ln, Estimation problem, CentrePrice price) {
        BigInteger known = known(ln, problem.error);
        return known == null ? null : ofKnown(problem, price, known, ln.unit);
    }

    /** What an estimate that is wrong so rarely tells of a sign, rounded down; null if that is negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(error) && 2 * BigFraction.num(error) <= BigFraction.den(error);
      @ ensures \result != null ==> SignEstimationLemmas.isKnown(error, \result, ln.unit);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigInteger known(Logarithm ln, BigFraction error) {
        BigInteger right = error.getDenominator().subtract(error.getNumerator().add(error.getNumerator()));
        BigInteger lower = Dber.of(ln, right, error.getDenominator()).lower;
        return lower.signum() < 0 ? null : lower;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(price) && CentreLemmas.isOfSamples(problem.coordinate, price.logs.law.id);
      @ requires 2 * BigFraction.num(problem.error) <= BigFraction.den(problem.error);
      @ requires SignEstimationLemmas.isKnown(problem.error, known, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast ofKnown(Estimation problem, CentrePrice price, BigInteger known, BigInteger unit) {
        BigInteger numerator = numerator(price, problem.dimension, known, unit);
        BigInteger denominator = denominator(price, unit);
        //@ assert SignEstimationLemmas.atLeast(problem, price, known, unit, numerator, denominator);
        return ofQuotient(problem, numerator, denominator);
    }

    /** That of d ((beta - 1) x/u + l). */
    /*@ private normal_behavior
      @ requires \invariant_for(price);
      @ ensures SignEstimationLemmas.isNumerator(price, dimension, x, u, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger numerator(CentrePrice price, BigInteger dimension, BigInteger x, BigInteger u) {
        BigInteger known = price.denominator.subtract(price.numerator).multiply(x).multiply(price.logs.law.unit);
        return dimension.multiply(known.add(price.logs.sum.multiply(price.numerator.multiply(u))));
    }

    /** That of d ((beta - 1) x/u + l). */
    /*@ private normal_behavior
      @ requires \invariant_for(price);
      @ ensures SignEstimationLemmas.isDenominator(price, u, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger denominator(CentrePrice price, BigInteger u) {
        return price.numerator.multiply(u).multiply(price.logs.law.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigInteger.val(denominator);
      @ requires analysis.Quantity.atLeast(Names.estimationMemorization(problem, false), BigInteger.val(numerator),
      @     BigInteger.val(denominator));
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static EstimationAtLeast ofQuotient(Estimation problem, BigInteger numerator, BigInteger denominator) {
        BigFraction value = new BigFraction(numerator, denominator);
        /*@ assert Weaker.lower(Names.estimationMemorization(problem, false), BigInteger.val(numerator), BigInteger.val(denominator),
          @     value); @*/
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
