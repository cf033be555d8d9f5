package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * Learners of Gaussian clustering from whose model the centre can be estimated [GAUSS-EST]; see Estimation in specs/. Their accuracy is
 * that of the estimate. {@link Clustering} names learners that tell samples and nulls apart, and nothing here speaks of those.
 */
public final class Estimation {
    /** The law of one coordinate, Gaussian. */
    public final Coordinate coordinate;
    /** The number of independent coordinates, at least 1. */
    public final BigInteger dimension;
    /** The mean squared error of the estimate is at most this per coordinate; strictly between 0 and 1. */
    public final BigFraction error;

    /*@ public invariant \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN;
      @ public invariant 1 <= BigInteger.val(dimension);
      @ public invariant Names.isProper(error);
      @ public accessible \inv: this.coordinate, this.dimension, this.error, coordinate.kind, coordinate.samples, coordinate.roots,
      @     coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN;
      @ requires 1 <= BigInteger.val(dimension) && Names.isProper(error);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.dimension == dimension && this.error == error;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Estimation(Coordinate coordinate, BigInteger dimension, BigFraction error) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.error = error;
    }

    /** Such learners; null if the samples are not Gaussian, or the dimension is below 1, or the error is not strictly between 0 and 1. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == coordinate && \result.dimension == dimension && \result.error == error;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Estimation of(Coordinate coordinate, BigInteger dimension, BigFraction error) {
        return coordinate.kind != Coordinate.GAUSSIAN || dimension.signum() <= 0 || !Comparison.isPositive(error)
            || !Comparison.isBelowOne(error) ? null : new Estimation(coordinate, dimension, error);
    }
}
