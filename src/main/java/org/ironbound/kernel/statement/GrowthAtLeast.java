package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/**
 * How mem_n of every learner grows as it errs less [GAUSS-TV-COST]. Let x be the mean of its error probabilities, at most 1/2, and D the
 * distance of two normal laws of variance 1 that are told apart with such an error, x = Phi(-D/2). Then mem_n is at least the value, and
 * the slope times (D/2)^2 - (distance/2)^2 more.
 */
public final class GrowthAtLeast {
    /** The law of each coordinate. */
    public final Coordinate coordinate;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** A distance, not negative. */
    public final BigFraction distance;
    /** At that distance mem_n is at least this, in multiples of 1/unit. */
    public final BigInteger value;
    /** The scale, at least 2. */
    public final BigInteger unit;
    /** The numerator of the slope, not negative. */
    public final BigInteger numerator;
    /** Its denominator, positive. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 2 <= BigInteger.val(unit);
      @ public invariant 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance);
      @ public invariant 0 <= BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ public invariant CostLemmas.growsFrom(coordinate, dimension, distance, value, unit, numerator, denominator);
      @ public accessible \inv: this.coordinate, this.dimension, this.distance, this.value, this.unit, this.numerator, this.denominator,
      @   coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 2 <= BigInteger.val(unit);
      @ requires 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance);
      @ requires 0 <= BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ requires CostLemmas.growsFrom(coordinate, dimension, distance, value, unit, numerator, denominator);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ GrowthAtLeast(Coordinate coordinate, BigInteger dimension, BigFraction distance, BigInteger value, BigInteger unit,
            BigInteger numerator, BigInteger denominator) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.distance = distance;
        this.value = value;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * From coefficients of Gaussian clustering [GAUSS-TV-COST].
     *
     * @param dimension the number of coordinates
     * @param distance  where to begin
     * @param s         at least the bound of rho_n and below 1; near distance/sqrt(4 d) it is best
     * @param bits      after the point to compute with
     * @return null if the samples are not Gaussian, or a number is out of its range, or the detail that is needed is 1 or more
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GrowthAtLeast gaussTv(CoefficientsAtMost coefficients, BigInteger dimension, BigFraction distance,
            BigFraction s, int bits) {
        if (coefficients.coordinate.kind != Coordinate.GAUSSIAN || dimension.signum() <= 0 || !Comparison.isNotNegative(distance)
                || !Comparison.isPositive(coefficients.tau) || !Comparison.isBelowOne(coefficients.tau)
                || !Comparison.isPositive(coefficients.rho) || !Comparison.isPositive(s) || !Comparison.isBelowOne(s)
                || !Comparison.isAtMost(coefficients.rho, s)) {
            return null;
        }
        BigFraction detail = Detail.needed(dimension, coefficients.rho, distance, s);
        return detail == null || !Comparison.isBelowOne(detail) ? null : ofDetail(coefficients, dimension, distance, s, detail, bits);
    }

    /** From the detail. */
    /*@ private normal_behavior
      @ requires \invariant_for(coefficients) && CostLemmas.areInRange(coefficients, dimension, distance, s);
      @ requires DetailLemmas.isExactly(dimension, coefficients.rho, distance, s, detail)
      @   && BigFraction.num(detail) < BigFraction.den(detail);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ GrowthAtLeast ofDetail(CoefficientsAtMost coefficients, BigInteger dimension, BigFraction distance,
            BigFraction s, BigFraction detail, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : ofLogarithm(ln, coefficients, dimension, distance, s, detail);
    }

    /** To the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(coefficients) && CostLemmas.areInRange(coefficients, dimension, distance, s);
      @ requires DetailLemmas.isExactly(dimension, coefficients.rho, distance, s, detail)
      @   && BigFraction.num(detail) < BigFraction.den(detail);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ GrowthAtLeast ofLogarithm(Logarithm ln, CoefficientsAtMost coefficients, BigInteger dimension,
            BigFraction distance, BigFraction s, BigFraction detail) {
        return ofBound(coefficients, dimension, distance, s, detail, Detail.memorization(ln, dimension, coefficients.tau, detail),
            ln.unit);
    }

    /** From the bound at the distance. */
    /*@ private normal_behavior
      @ requires \invariant_for(coefficients) && CostLemmas.areInRange(coefficients, dimension, distance, s);
      @ requires DetailLemmas.isExactly(dimension, coefficients.rho, distance, s, detail)
      @   && BigFraction.num(detail) < BigFraction.den(detail);
      @ requires 2 <= BigInteger.val(unit) && DetailLemmas.isLower(dimension, coefficients.tau, detail, lower, unit);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ GrowthAtLeast ofBound(CoefficientsAtMost coefficients, BigInteger dimension, BigFraction distance,
            BigFraction s, BigFraction detail, BigInteger lower, BigInteger unit) {
        BigInteger x = Detail.stepNumerator(distance, s);
        BigInteger y = Detail.stepDenominator(dimension, distance, s);
        if (x.compareTo(y) > 0) {
            return null;
        }
        BigInteger i = Detail.growthNumerator(coefficients.tau, coefficients.rho, s, detail, x, y);
        BigInteger j = Detail.growthDenominator(coefficients.tau, coefficients.rho, s, detail, y);
        //@ assert CostLemmas.gaussTv(coefficients, dimension, distance, s, detail, lower, unit, x, y, i, j);
        return new GrowthAtLeast(coefficients.coordinate, dimension, distance, lower, unit, i, j);
    }
}
