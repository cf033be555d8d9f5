package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Accuracy;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;

/** Every learner that reaches the target has I(M;X) of at least the value, in nats. */
public final class InformationNeeded {
    /** Of which problem. */
    public final Clustering problem;
    /** I(M;X) is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(Names.information(problem), value);
      @ public accessible \inv: this.problem, this.value, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(Names.information(problem), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ InformationNeeded(Clustering problem, BigFraction value) {
        this.problem = problem;
        this.value = value;
    }

    /**
     * From the bounds of two error probabilities [ACC].
     *
     * @param bits after the point to compute with
     * @return null if the problem has others, or allows no false positives, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ InformationNeeded acc(Clustering problem, int bits) {
        ErrorLimits target = problem.target;
        Logarithm ln = Precision.logarithm(bits);
        if (ln == null || !target.isPair || !Comparison.isPositive(target.falsePositives)) {
            return null;
        }
        Enclosure information = Accuracy.information(ln, target.falseNegatives, target.falsePositives);
        return ofPair(problem, information.lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.target.isPair
      @   && 0 < BigFraction.num(problem.target.falsePositives)
      @   && 1 <= BigInteger.val(unit);
      @ requires InformationLemmas.isDivergence(problem.target.falseNegatives, problem.target.falsePositives, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static InformationNeeded ofPair(Clustering problem, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert InformationLemmas.ofPair(problem, lower, unit, value);
        return new InformationNeeded(problem, value);
    }

    /**
     * From the bound of the mean error [ACC-AVG].
     *
     * @param miss how many of the errors are false negatives at the tangent point, strictly between 0 and twice the error
     * @param bits after the point to compute with
     * @return null if the problem has no such bound, or it is 0, or there is no such tangent point, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ InformationNeeded accAverage(Clustering problem, BigFraction miss, int bits) {
        ErrorLimits target = problem.target;
        Logarithm ln = Precision.logarithm(bits);
        if (ln == null || target.isPair || !Comparison.isPositive(target.falseNegatives)
                || !Comparison.isPositive(miss) || !isBelowTwice(miss, target.falseNegatives)) {
            return null;
        }
        return ofAverage(problem, LeastInformation.lowerBound(ln, target.falseNegatives, miss), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && !problem.target.isPair
      @   && 0 < BigFraction.num(problem.target.falseNegatives)
      @   && 1 <= BigInteger.val(unit);
      @ requires InformationLemmas.isPhi(problem.target.falseNegatives, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static InformationNeeded ofAverage(Clustering problem, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert InformationLemmas.ofAverage(problem, lower, unit, value);
        return new InformationNeeded(problem, value);
    }

    /** Whether {@code x < 2 e}. */
    /*@ private normal_behavior
      @ ensures \result ==> BigFraction.num(x) * BigFraction.den(e) < 2 * BigFraction.num(e) * BigFraction.den(x);
      @ ensures \result ==> 0 < BigFraction.den(x) && 0 < BigFraction.den(e);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowTwice(BigFraction x, BigFraction e) {
        BigInteger left = x.getNumerator().multiply(e.getDenominator());
        BigInteger half = e.getNumerator().multiply(x.getDenominator());
        return left.compareTo(half.add(half)) < 0;
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ InformationNeeded weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.information(problem), this.value, value);
        return new InformationNeeded(problem, value);
    }
}
