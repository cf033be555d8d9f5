package org.ironbound.kernel.statement;

import java.math.BigInteger;

/** A clustering problem: independent coordinates of one law, and how accurate a learner has to be. */
public final class Clustering {
    /** The law of each coordinate. */
    public final Coordinate coordinate;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** How accurate a learner has to be. */
    public final ErrorLimits target;

    /*@ public invariant \invariant_for(coordinate) && \invariant_for(target);
      @ public invariant 1 <= BigInteger.val(dimension);
      @ public accessible \inv: this.coordinate, this.dimension, this.target, coordinate.kind, coordinate.samples, coordinate.roots,
      @     coordinate.power, target.isPair, target.falseNegatives, target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(target);
      @ requires 1 <= BigInteger.val(dimension);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.dimension == dimension && this.target == target;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Clustering(Coordinate coordinate, BigInteger dimension, ErrorLimits target) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.target = target;
    }

    /** Such a problem, null if the dimension is below 1. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(target);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == coordinate && \result.dimension == dimension && \result.target == target;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Clustering of(Coordinate coordinate, BigInteger dimension, ErrorLimits target) {
        return dimension.signum() <= 0 ? null : new Clustering(coordinate, dimension, target);
    }
}
