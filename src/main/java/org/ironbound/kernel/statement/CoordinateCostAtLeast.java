package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CoordinateCost;
import org.ironbound.kernel.bound.CoordinateCostLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** What a Gaussian coordinate costs at least [GAUSS-ANISO], at a multiplier. */
public final class CoordinateCostAtLeast {
    /** The coordinate. */
    public final Coordinate coordinate;
    /** The multiplier, not negative. */
    public final BigFraction multiplier;
    /** The cost is at least this, in multiples of 1/unit. */
    public final BigInteger value;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(coordinate) && GroupNames.isCost(coordinate, multiplier, value, unit);
      @ public accessible \inv: this.coordinate, this.multiplier, this.value, this.unit,
      @   coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && GroupNames.isCost(coordinate, multiplier, value, unit);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.multiplier == multiplier && this.value == value && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoordinateCostAtLeast(Coordinate coordinate, BigFraction multiplier, BigInteger value, BigInteger unit) {
        this.coordinate = coordinate;
        this.multiplier = multiplier;
        this.value = value;
        this.unit = unit;
    }

    /**
     * From coefficients of Gaussian clustering.
     *
     * @param s    at least the bound of rho_n and below 1
     * @param y    where the tangents are, above 0 and at most 1; best where the cost is least
     * @param ln   logarithms of the scale
     * @return null if the samples are not Gaussian or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoordinateCostAtLeast of(CoefficientsAtMost coefficients, BigFraction multiplier, BigFraction s,
            BigFraction y, Logarithm ln) {
        if (coefficients.coordinate.kind != Coordinate.GAUSSIAN || !Comparison.isPositive(coefficients.tau)
                || !Comparison.isBelowOne(coefficients.tau) || !Comparison.isPositive(coefficients.rho)
                || !Comparison.isNotNegative(multiplier) || !Comparison.isPositive(s) || !Comparison.isBelowOne(s)
                || !Comparison.isAtMost(coefficients.rho, s) || !Comparison.isPositive(y) || !Comparison.isAtMostOne(y)) {
            return null;
        }
        return ofBound(coefficients.coordinate, coefficients.tau, coefficients.rho, multiplier, s,
            CoordinateCost.lowerBound(ln, coefficients.tau, coefficients.rho, multiplier, s, y), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN && Names.isProper(tau);
      @ requires CoordinateCostLemmas.isSplit(rho, s) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.tau(coordinate), tau) && Names.atMost(Names.rho(coordinate), rho);
      @ requires CoordinateCostLemmas.isCost(tau, rho, multiplier, value, unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CoordinateCostAtLeast ofBound(Coordinate coordinate, BigFraction tau, BigFraction rho, BigFraction multiplier,
            BigFraction s, BigInteger value, BigInteger unit) {
        //@ assert GroupLemmas.cost(coordinate, tau, rho, multiplier, s, value, unit);
        return new CoordinateCostAtLeast(coordinate, multiplier, value, unit);
    }
}
