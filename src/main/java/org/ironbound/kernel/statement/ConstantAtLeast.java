package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.SparseDirect;

/** A lower bound of the constant c* of a coordinate [MEM-DIRECT]: every learner memorizes at least c* times its information. */
public final class ConstantAtLeast {
    /** Of which coordinate. */
    public final Coordinate coordinate;
    /** c* is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(coordinate);
      @ public invariant Names.atLeast(Names.constant(coordinate), value);
      @ public accessible \inv: this.coordinate, this.value, coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires Names.atLeast(Names.constant(coordinate), value);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ConstantAtLeast(Coordinate coordinate, BigFraction value) {
        this.coordinate = coordinate;
        this.value = value;
    }

    /** That of one sample of the sparse hypercube [SPARSE-DIRECT]; null if there are more, or they are others. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ConstantAtLeast sparseOfOne(Coordinate coordinate) {
        if (coordinate.kind != Coordinate.SPARSE || !coordinate.isOneSample()) {
            return null;
        }
        BigFraction value = SparseDirect.ofOneSample(coordinate.power);
        //@ assert SparseClusteringLemmas.constantOfOne(coordinate, value);
        return new ConstantAtLeast(coordinate, value);
    }

    /**
     * That of more samples of the sparse hypercube, as far as its intervals prove it [SPARSE-DIRECT].
     *
     * @param n      the number of samples, at least 2
     * @param proved for that number
     * @return null if they do not prove it, or the samples are others
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(proved);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ConstantAtLeast sparse(Coordinate coordinate, int n, SparseDirect proved) {
        if (coordinate.kind != Coordinate.SPARSE || n < 2 || !coordinate.hasSamples(n) || !proved.isOf(n, coordinate.power)
                || !proved.proves()) {
            return null;
        }
        return ofProved(coordinate, proved.numerator, proved.denominator);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && 1 <= BigInteger.val(denominator);
      @ requires SparseClusteringLemmas.isConstant(BigInteger.val(coordinate.samples), coordinate.power, numerator, denominator);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static ConstantAtLeast ofProved(Coordinate coordinate, BigInteger numerator, BigInteger denominator) {
        BigFraction value = new BigFraction(numerator, denominator);
        //@ assert SparseClusteringLemmas.constantOfSamples(coordinate, numerator, denominator, value);
        return new ConstantAtLeast(coordinate, value);
    }

    /** With a weaker bound; null if it is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ConstantAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.constant(coordinate), this.value, value);
        return new ConstantAtLeast(coordinate, value);
    }
}
