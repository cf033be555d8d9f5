package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.law.FactorLogs;

/**
 * What samples of Boolean clustering tell of themselves whenever they tell something of the centre [BOOL-IB]: of each coordinate they tell
 * at least denominator/numerator times as much as of its centre, and the mean of the logarithms of the factors, which is mostly negative.
 */
public final class CentrePrice {
    /** The factors of the counts of signs. */
    public final FactorLogs logs;
    /** The numerator of 1/beta, positive. */
    public final BigInteger numerator;
    /** Its denominator, at least the numerator. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(logs) && logs.index == logs.law.weights.length;
      @ public invariant 0 < BigInteger.val(numerator) && BigInteger.val(numerator) <= BigInteger.val(denominator);
      @ public invariant CentreLemmas.isPrice(logs, numerator, denominator);
      @ public accessible \inv: this.logs, this.numerator, this.denominator, logs.law, logs.table, logs.index, logs.rest, logs.sum,
      @     logs.law.id, logs.law.id.kind, logs.law.id.a, logs.law.id.b, logs.law.id.c, logs.law.id.d, logs.law.weights,
      @     logs.law.values, logs.law.lowerWeights, logs.law.lowerValues, logs.law.weights[*], logs.law.values[*],
      @     logs.law.lowerWeights[*], logs.law.lowerValues[*], logs.law.secondLower, logs.law.secondUpper, logs.law.fourthUpper,
      @     logs.law.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(logs) && logs.index == logs.law.weights.length;
      @ requires 0 < BigInteger.val(numerator) && BigInteger.val(numerator) <= BigInteger.val(denominator);
      @ requires CentreLemmas.isPrice(logs, numerator, denominator);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CentrePrice(FactorLogs logs, BigInteger numerator, BigInteger denominator) {
        this.logs = logs;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * From the contraction coefficient of weights.
     *
     * @param logs    of all factors
     * @param weights the coefficient of the probabilities of the counts times these factors
     * @return null if a factor is missing, the weights are others, or the coefficient may be above 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(logs) && \invariant_for(weights);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CentrePrice of(FactorLogs logs, WeightsAtMost weights) {
        return areOfFactors(weights, logs) && weights.numerator.compareTo(weights.denominator) <= 0
            ? new CentrePrice(logs, weights.numerator, weights.denominator) : null;
    }

    /** Whether no factor is missing, and the weights are the probabilities times these factors. */
    /*@ private normal_behavior
      @ requires \invariant_for(logs) && \invariant_for(weights);
      @ ensures \result ==> logs.index == logs.law.weights.length && CentreLemmas.areWeights(weights, logs);
      @ assignable \strictly_nothing; @*/
    private static boolean areOfFactors(WeightsAtMost weights, FactorLogs logs) {
        return logs.isComplete() && weights.id.isFactored(logs.law.id, logs.table);
    }
}
