package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What is known of a fair sign from an observation: the law of r, the mean of the sign given the observation, symmetric with finitely many
 * values [SDPI-BINARY]. Probabilities, values and moments are enclosed; all in multiples of 1/unit.
 */
public final class SymmetricLaw {
    /** 0: three points [SPARSE]; 1: a cluster [BOOL]. */
    public final int kind;
    /** Kind 0: numerator of the probability that r is not 0. Kind 1: the number of samples. */
    public final BigInteger a;
    /** Kind 0: its denominator. Kind 1: one. */
    public final BigInteger b;
    /** Numerator of the value (kind 0), of lambda (kind 1). */
    public final BigInteger c;
    /** Its denominator. */
    public final BigInteger d;
    /** The probabilities of the absolute values of r, rounded up. */
    public final BigInteger[] weights;
    /** The absolute values of r, rounded up, the largest first. */
    public final BigInteger[] values;
    /** The probabilities, rounded down. */
    public final BigInteger[] lowerWeights;
    /** The absolute values of r, rounded down. */
    public final BigInteger[] lowerValues;
    /** E r^2, rounded down. */
    public final BigInteger secondLower;
    /** E r^2, rounded up. */
    public final BigInteger secondUpper;
    /** E r^4, rounded up. */
    public final BigInteger fourthUpper;
    /** The scale of all bounds, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(secondLower) >= 0 && weights.length >= 1
      @   && weights.length == values.length && weights.length == lowerWeights.length && weights.length == lowerValues.length;
      @ public invariant analysis.Target.size(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c),
      @           BigInteger.val(d)))
      @   == weights.length;
      @ public invariant (\forall int i; 0 <= i && i < weights.length;
      @    BigInteger.val(values[i]) >= 0
      @      && analysis.Target.atomAtMost(
      @          analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), i,
      @          BigInteger.val(weights[i]), BigInteger.val(values[i]), BigInteger.val(unit)));
      @ public invariant (\forall int i; 0 <= i && i < weights.length;
      @    BigInteger.val(lowerWeights[i]) >= 0
      @      && BigInteger.val(lowerValues[i]) >= 0
      @      && analysis.Target.atomAtLeast(
      @          analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), i,
      @          BigInteger.val(lowerWeights[i]), BigInteger.val(lowerValues[i]), BigInteger.val(unit)));
      @ public invariant analysis.Target.moments(
      @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, weights.length,
      @     BigInteger.val(secondLower), BigInteger.val(secondUpper), BigInteger.val(fourthUpper), BigInteger.val(unit));
      @ public accessible \inv: this.kind, this.a, this.b, this.c, this.d, this.weights, this.values, this.lowerWeights,
      @     this.lowerValues, this.weights[*], this.values[*], this.lowerWeights[*], this.lowerValues[*], this.secondLower,
      @     this.secondUpper, this.fourthUpper, this.unit; @*/

    /** The law of the given kind and parameters, and what is known of it. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(secondLower) >= 0 && weights.length >= 1 && weights.length == values.length
      @   && weights.length == lowerWeights.length && weights.length == lowerValues.length;
      @ requires analysis.Target.size(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)))
      @   == weights.length;
      @ requires (\forall int i; 0 <= i && i < weights.length;
      @    BigInteger.val(values[i]) >= 0
      @      && analysis.Target.atomAtMost(
      @          analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), i,
      @          BigInteger.val(weights[i]), BigInteger.val(values[i]), BigInteger.val(unit)));
      @ requires (\forall int i; 0 <= i && i < weights.length;
      @    BigInteger.val(lowerWeights[i]) >= 0
      @      && BigInteger.val(lowerValues[i]) >= 0
      @      && analysis.Target.atomAtLeast(
      @          analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), i,
      @          BigInteger.val(lowerWeights[i]), BigInteger.val(lowerValues[i]), BigInteger.val(unit)));
      @ requires analysis.Target.moments(
      @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, weights.length,
      @     BigInteger.val(secondLower), BigInteger.val(secondUpper), BigInteger.val(fourthUpper), BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.kind == kind && this.a == a && this.b == b && this.c == c && this.d == d && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ SymmetricLaw(int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger[] weights, BigInteger[] values,
            BigInteger[] lowerWeights, BigInteger[] lowerValues, BigInteger secondLower, BigInteger secondUpper, BigInteger fourthUpper,
            BigInteger unit) {
        this.kind = kind;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.weights = weights;
        this.values = values;
        this.lowerWeights = lowerWeights;
        this.lowerValues = lowerValues;
        this.secondLower = secondLower;
        this.secondUpper = secondUpper;
        this.fourthUpper = fourthUpper;
        this.unit = unit;
    }

    /**
     * The mean of a fresh sample of a sparse coordinate given n samples [SPARSE]: q or -q with probability s/2 each, else 0.
     *
     * @param s    the probability that r is not 0, positive, at most 1
     * @param q    its absolute value then, positive, at most 1
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.num(s) && BigFraction.num(s) <= BigFraction.den(s) && 0 < BigFraction.num(q)
      @   && BigFraction.num(q) <= BigFraction.den(q);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.kind == 0;
      @ ensures BigInteger.val(\result.a) == BigFraction.num(s)
      @   && BigInteger.val(\result.b) == BigFraction.den(s)
      @   && BigInteger.val(\result.c) == BigFraction.num(q)
      @   && BigInteger.val(\result.d) == BigFraction.den(q);
      @ assignable \nothing; @*/
    public static SymmetricLaw ofSparse(BigFraction s, BigFraction q, BigInteger unit) {
        return SparseAtoms.of(s.getNumerator(), s.getDenominator(), q.getNumerator(), q.getDenominator(), unit);
    }

    /**
     * The mean of one coordinate of a cluster's centre given n samples [BOOL]: tanh((2K-n) artanh lambda) for K signs +. For narrow bounds
     * the unit needs about (n/2) log2(1/(1 - lambda^2)) bits more than the result should have.
     *
     * @param n      the number of samples, 1 to {@link ClusterAtoms#MOST_SAMPLES}
     * @param lambda the mean of a sample given the centre's sign, strictly between 0 and 1
     * @param unit   the scale, positive
     * @param weights the probabilities as {@link ClusterSteps} yields them, rounded up, from n equal signs to the fewest
     * @param values  the values, rounded up
     * @param lowerWeights the probabilities, rounded down
     * @param lowerValues  the values, rounded down
     * @return null if they are others
     */
    /*@ public normal_behavior
      @ requires 1 <= n
      @   && n <= ClusterAtoms.MOST_SAMPLES
      @   && BigInteger.val(unit) >= 1
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.kind == 1;
      @ ensures \result != null ==> BigInteger.val(\result.a) == n
      @   && BigInteger.val(\result.b) == 1
      @   && BigInteger.val(\result.c) == BigFraction.num(lambda)
      @   && BigInteger.val(\result.d) == BigFraction.den(lambda);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SymmetricLaw ofCluster(int n, BigFraction lambda, BigInteger unit, BigInteger[] weights,
            BigInteger[] values, BigInteger[] lowerWeights, BigInteger[] lowerValues) {
        return ClusterAtoms.of(n, lambda.getNumerator(), lambda.getDenominator(), unit, weights, values, lowerWeights, lowerValues);
    }
}
