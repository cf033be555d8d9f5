package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SparseLaw;

/**
 * What is seen of a coordinate of the sparse hypercube, by what it says of a fresh sample: with some chance the mean of the fresh sample is
 * plus or minus a number, equally often, else 0 [SPARSE]. Seen are the samples, or the centre, which tells no less [SPARSE-MANY].
 */
public final class SparseView {
    /** What is seen. */
    public final Coordinate coordinate;
    /** The chance that the mean is not 0. */
    public final BigFraction agreement;
    /** The absolute value of the mean then. */
    public final BigFraction mean;

    /*@ public invariant \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ public invariant SparseClusteringLemmas.isView(coordinate, agreement, mean);
      @ public accessible \inv: this.coordinate, this.agreement, this.mean, coordinate.kind, coordinate.samples, coordinate.roots,
      @     coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ requires SparseClusteringLemmas.isView(coordinate, agreement, mean);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.agreement == agreement && this.mean == mean;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SparseView(Coordinate coordinate, BigFraction agreement, BigFraction mean) {
        this.coordinate = coordinate;
        this.agreement = agreement;
        this.mean = mean;
    }

    /**
     * That of the samples [SPARSE].
     *
     * @param n their number, at least 1
     * @return null if it is not, or they are not of the sparse hypercube
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SparseView ofSamples(Coordinate coordinate, int n) {
        if (coordinate.kind != Coordinate.SPARSE || n < 1 || !coordinate.hasSamples(n)) {
            return null;
        }
        BigFraction agreement = SparseLaw.agreement(n, coordinate.power);
        BigFraction mean = SparseLaw.tau(n, coordinate.power);
        return new SparseView(coordinate, agreement, mean);
    }

    /** That of the centre [SPARSE-MANY]; null if the samples are not of the sparse hypercube. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SparseView ofCentre(Coordinate coordinate) {
        if (coordinate.kind != Coordinate.SPARSE) {
            return null;
        }
        BigFraction mean = new BigFraction(BigInteger.valueOf(1L), BigInteger.valueOf(1L));
        return new SparseView(coordinate, coordinate.power, mean);
    }
}
