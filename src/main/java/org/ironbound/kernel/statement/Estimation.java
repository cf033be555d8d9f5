package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * Learners of Gaussian or Boolean clustering from whose model the centre can be estimated [GAUSS-EST, BOOL-EST]; see Estimation in specs/.
 * Their accuracy is that of the estimate. {@link Clustering} names learners that tell samples and nulls apart, and nothing here speaks of
 * those.
 */
public final class Estimation {
    /** The law of one coordinate, Gaussian or Boolean. */
    public final Coordinate coordinate;
    /** The number of independent coordinates, at least 1. */
    public final BigInteger dimension;
    /**
     * Of the estimate, at most: of a Gaussian centre the mean squared error per coordinate, strictly between 0 and 1; of a Boolean one the
     * share of its signs that are wrong in the mean, strictly between 0 and 1/2.
     */
    public final BigFraction error;

    /*@ public invariant \invariant_for(coordinate) && EstimationLemmas.isAccuracy(coordinate, error);
      @ public invariant 1 <= BigInteger.val(dimension);
      @ public invariant Names.isProper(error);
      @ public accessible \inv: this.coordinate, this.dimension, this.error, coordinate.kind, coordinate.samples, coordinate.roots,
      @     coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && EstimationLemmas.isAccuracy(coordinate, error);
      @ requires 1 <= BigInteger.val(dimension) && Names.isProper(error);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.dimension == dimension && this.error == error;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Estimation(Coordinate coordinate, BigInteger dimension, BigFraction error) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.error = error;
    }

    /** Such learners; null if the samples are sparse, or the dimension is below 1, or the error is not strictly within its limits. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == coordinate && \result.dimension == dimension && \result.error == error;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Estimation of(Coordinate coordinate, BigInteger dimension, BigFraction error) {
        return dimension.signum() <= 0 || !Comparison.isPositive(error) || !Comparison.isBelowOne(error) || !isAccuracy(coordinate, error)
            ? null : new Estimation(coordinate, dimension, error);
    }

    /** Whether the samples are Gaussian, or Boolean and the error below 1/2. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result ==> EstimationLemmas.isAccuracy(coordinate, error);
      @ assignable \strictly_nothing; @*/
    private static boolean isAccuracy(Coordinate coordinate, BigFraction error) {
        return coordinate.kind == Coordinate.GAUSSIAN || coordinate.kind == Coordinate.BOOLEAN
            && error.getNumerator().add(error.getNumerator()).compareTo(error.getDenominator()) < 0;
    }
}
