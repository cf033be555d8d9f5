package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CoordinateCost;
import org.ironbound.kernel.bound.CoordinateCostLemmas;
import org.ironbound.kernel.exact.Comparison;

/** The square of the distance that all knowledge of the samples of a Gaussian coordinate is good for, from above [GAUSS-ANISO]. */
public final class CoordinateReachAtMost {
    /** The coordinate. */
    public final Coordinate coordinate;
    /** The reach is at most this, in multiples of 1/unit. */
    public final BigInteger value;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(coordinate) && GroupNames.isReach(coordinate, value, unit);
      @ public accessible \inv: this.coordinate, this.value, this.unit,
      @   coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && GroupNames.isReach(coordinate, value, unit);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.value == value && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoordinateReachAtMost(Coordinate coordinate, BigInteger value, BigInteger unit) {
        this.coordinate = coordinate;
        this.value = value;
        this.unit = unit;
    }

    /**
     * From coefficients of Gaussian clustering.
     *
     * @param s    at least the bound of rho_n and below 1
     * @param unit the scale
     * @return null if the samples are not Gaussian or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoordinateReachAtMost of(CoefficientsAtMost coefficients, BigFraction s, BigInteger unit) {
        if (coefficients.coordinate.kind != Coordinate.GAUSSIAN || !Comparison.isPositive(coefficients.rho)
                || !Comparison.isPositive(s) || !Comparison.isBelowOne(s) || !Comparison.isAtMost(coefficients.rho, s)
                || unit.signum() <= 0) {
            return null;
        }
        return ofBound(coefficients.coordinate, coefficients.rho, s, CoordinateCost.extent(coefficients.rho, s, unit), unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN && 1 <= BigInteger.val(unit);
      @ requires CoordinateCostLemmas.isSplit(rho, s) && Names.atMost(Names.rho(coordinate), rho);
      @ requires CoordinateCostLemmas.isReach(rho, value, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CoordinateReachAtMost ofBound(Coordinate coordinate, BigFraction rho, BigFraction s, BigInteger value,
            BigInteger unit) {
        //@ assert GroupLemmas.extent(coordinate, rho, s, value, unit);
        return new CoordinateReachAtMost(coordinate, value, unit);
    }
}
