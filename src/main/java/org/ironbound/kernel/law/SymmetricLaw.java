package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What is known of a fair sign from an observation: the law of r, the mean of the sign given the observation, symmetric with finitely many
 * values [SDPI-BINARY]. Probabilities, values and moments are enclosed; all in multiples of 1/unit.
 */
public final class SymmetricLaw {
    /** What contracts call the law. */
    public final LawName id;
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

    /*@ public invariant \invariant_for(id);
      @ public invariant BigInteger.val(unit) >= 1 && weights.length >= 1 && weights.length == values.length;
      @ public invariant weights.length == lowerWeights.length && weights.length == lowerValues.length;
      @ public invariant weights.length == analysis.Target.size(LawNames.of(id));
      @ public invariant (\forall int i; 0 <= i < weights.length; LawNames.isAtomBelow(LawNames.of(id), i, weights[i], values[i], unit));
      @ public invariant (\forall int i; 0 <= i < weights.length;
      @    LawNames.isAtomAbove(LawNames.of(id), i, lowerWeights[i], lowerValues[i], unit));
      @ public invariant LawNames.areMoments(LawNames.of(id), 0, weights.length, secondLower, secondUpper, fourthUpper, unit);
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.weights, this.values, this.lowerWeights,
      @     this.lowerValues, this.weights[*], this.values[*], this.lowerWeights[*], this.lowerValues[*], this.secondLower,
      @     this.secondUpper, this.fourthUpper, this.unit; @*/

    /** The law of that name, and what is known of it. */
    /*@ normal_behavior
      @ requires \invariant_for(id) && \invariant_for(moments);
      @ requires BigInteger.val(unit) >= 1 && weights.length >= 1 && weights.length == values.length;
      @ requires weights.length == lowerWeights.length && weights.length == lowerValues.length;
      @ requires weights.length == analysis.Target.size(LawNames.of(id));
      @ requires (\forall int i; 0 <= i < weights.length; LawNames.isAtomBelow(LawNames.of(id), i, weights[i], values[i], unit));
      @ requires (\forall int i; 0 <= i < weights.length;
      @    LawNames.isAtomAbove(LawNames.of(id), i, lowerWeights[i], lowerValues[i], unit));
      @ requires LawNames.areMoments(LawNames.of(id), 0, weights.length, moments.secondLower, moments.secondUpper, moments.fourthUpper,
      @     unit);
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ SymmetricLaw(LawName id, BigInteger[] weights, BigInteger[] values, BigInteger[] lowerWeights, BigInteger[] lowerValues,
            Moments moments, BigInteger unit) {
        this.id = id;
        this.weights = weights;
        this.values = values;
        this.lowerWeights = lowerWeights;
        this.lowerValues = lowerValues;
        this.secondLower = moments.secondLower;
        this.secondUpper = moments.secondUpper;
        this.fourthUpper = moments.fourthUpper;
        this.unit = unit;
    }

    /** Its probabilities and values, rounded up. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ assignable \nothing; @*/
    public SymmetricWeights above() {
        return new SymmetricWeights(id, weights, values, unit, BigInteger.valueOf(0L));
    }

    /**
     * The mean of a fresh sample of a sparse coordinate given n samples [SPARSE]: q or -q with probability s/2 each, else 0.
     *
     * @param s    the probability that r is not 0, positive, at most 1
     * @param q    its absolute value then, positive, at most 1
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.num(s) <= BigFraction.den(s) && 0 < BigFraction.num(q) <= BigFraction.den(q);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures LawNames.of(\result.id) == analysis.Target.law(0, BigFraction.num(s), BigFraction.den(s), BigFraction.num(q),
      @     BigFraction.den(q));
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
     */
    /*@ public normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && BigInteger.val(unit) >= 1 && 0 < BigFraction.num(lambda) < BigFraction.den(lambda);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures LawNames.of(\result.id) == analysis.Target.law(1, n, 1, BigFraction.num(lambda), BigFraction.den(lambda));
      @ assignable \nothing; @*/
    public static SymmetricLaw ofCluster(int n, BigFraction lambda, BigInteger unit) {
        return ClusterAtoms.of(n, lambda.getNumerator(), lambda.getDenominator(), unit);
    }
}
