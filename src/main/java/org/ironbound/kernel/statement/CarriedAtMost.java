package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.bound.CapacityLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** An upper bound of what the samples of a number of coordinates carry about a fresh sample, in nats. */
public final class CarriedAtMost {
    /** The law of each coordinate. */
    public final Coordinate coordinate;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** They carry at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(coordinate);
      @ public invariant 1 <= BigInteger.val(dimension);
      @ public invariant Names.atMost(Names.carried(coordinate, dimension), value);
      @ public accessible \inv: this.coordinate, this.dimension, this.value, coordinate.kind, coordinate.samples, coordinate.roots,
      @     coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires 1 <= BigInteger.val(dimension);
      @ requires Names.atMost(Names.carried(coordinate, dimension), value);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.dimension == dimension && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CarriedAtMost(Coordinate coordinate, BigInteger dimension, BigFraction value) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.value = value;
    }

    /**
     * What Gaussian samples carry [FEASIBLE].
     *
     * @param bits after the point to compute with
     * @return null if the samples are not Gaussian, or rho is not below 1, or the dimension or the bits are below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients);
      @ ensures \result != null
      @   ==> \invariant_for(\result) && \result.coordinate == coefficients.coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CarriedAtMost gauss(CoefficientsAtMost coefficients, BigInteger dimension, int bits) {
        if (coefficients.coordinate.kind != Coordinate.GAUSSIAN || dimension.signum() <= 0 || !Comparison.isPositive(coefficients.rho)
                || !Comparison.isBelowOne(coefficients.rho)) {
            return null;
        }
        return gauss(coefficients.coordinate, coefficients.rho, dimension, bits);
    }

    /** From a bound of rho_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN && 1 <= BigInteger.val(dimension);
      @ requires Names.isProper(rho) && Names.atMost(Names.rho(coordinate), rho);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CarriedAtMost gauss(Coordinate coordinate, BigFraction rho, BigInteger dimension, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : ofGaussian(coordinate, rho, dimension, Capacity.gaussian(ln, dimension, rho), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.GAUSSIAN && 1 <= BigInteger.val(dimension);
      @ requires Names.isProper(rho) && Names.atMost(Names.rho(coordinate), rho);
      @ requires CapacityLemmas.isGaussian(dimension, rho, upper, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static CarriedAtMost ofGaussian(Coordinate coordinate, BigFraction rho, BigInteger dimension, BigInteger upper,
            BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert GaussianLemmas.carried(coordinate, rho, dimension, upper, unit, value);
        return new CarriedAtMost(coordinate, dimension, value);
    }

    /**
     * What Boolean samples carry [FEASIBLE].
     *
     * @param lambda is at least lambda and below 1
     * @param bits   after the point to compute with
     * @return null if it is not, or the samples are not Boolean, or the dimension or the bits are below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients);
      @ ensures \result != null ==> \invariant_for(\result)
      @   && \result.coordinate == coefficients.coordinate
      @   && \result.dimension == dimension;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CarriedAtMost bool(CoefficientsAtMost coefficients, BigInteger dimension, BigFraction lambda, int bits) {
        if (coefficients.coordinate.kind != Coordinate.BOOLEAN || dimension.signum() <= 0 || !coefficients.coordinate.isAtMost(lambda)
                || !Comparison.isPositive(coefficients.tau)) {
            return null;
        }
        return bool(coefficients.coordinate, coefficients.tau, dimension, lambda, bits);
    }

    /** From a bound of tau_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension)
      @   && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.parameter(coordinate), lambda) && Names.isProper(lambda) && Names.atMost(Names.tau(coordinate), tau);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CarriedAtMost bool(Coordinate coordinate, BigFraction tau, BigInteger dimension, BigFraction lambda,
            int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : bool(ln, coordinate, tau, dimension, lambda);
    }

    /** The statement to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension)
      @   && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.parameter(coordinate), lambda) && Names.isProper(lambda) && Names.atMost(Names.tau(coordinate), tau);
      @ requires \invariant_for(ln);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static CarriedAtMost bool(Logarithm ln, Coordinate coordinate, BigFraction tau, BigInteger dimension, BigFraction lambda) {
        return ofSigns(coordinate, tau, dimension, lambda, Capacity.signs(ln, dimension, tau, lambda), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension)
      @   && 0 < BigFraction.num(tau);
      @ requires Names.atMost(Names.parameter(coordinate), lambda) && Names.isProper(lambda) && Names.atMost(Names.tau(coordinate), tau);
      @ requires CapacityLemmas.isOfSigns(dimension, tau, lambda, upper, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static CarriedAtMost ofSigns(Coordinate coordinate, BigFraction tau, BigInteger dimension, BigFraction lambda, BigInteger upper,
            BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert BooleanLemmas.carried(coordinate, tau, dimension, lambda, upper, unit, value);
        return new CarriedAtMost(coordinate, dimension, value);
    }

    /**
     * What samples of the sparse hypercube carry [FEASIBLE], from what is seen.
     *
     * @param bits after the point to compute with
     * @return null if the dimension or the bits are below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(view);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == view.coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CarriedAtMost sparse(SparseView view, BigInteger dimension, int bits) {
        return dimension.signum() <= 0 ? null : sparse(view.coordinate, view.agreement, view.mean, dimension, bits);
    }

    /** From the parts of a view. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && 1 <= BigInteger.val(dimension);
      @ requires SparseClusteringLemmas.isView(coordinate, agreement, mean);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CarriedAtMost sparse(Coordinate coordinate, BigFraction agreement, BigFraction mean,
            BigInteger dimension, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        //@ assert SparseClusteringLemmas.ranges(coordinate, agreement, mean);
        return ln == null ? null
            : ofSparse(coordinate, agreement, mean, dimension, Capacity.signs(ln, dimension, agreement, mean), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && 1 <= BigInteger.val(dimension);
      @ requires SparseClusteringLemmas.isView(coordinate, agreement, mean);
      @ requires CapacityLemmas.isOfSigns(dimension, agreement, mean, upper, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension;
      @ assignable \nothing; @*/
    private static CarriedAtMost ofSparse(Coordinate coordinate, BigFraction agreement, BigFraction mean, BigInteger dimension,
            BigInteger upper, BigInteger unit) {
        BigFraction value = new BigFraction(upper, unit);
        //@ assert SparseClusteringLemmas.carried(coordinate, agreement, mean, dimension, upper, unit, value);
        return new CarriedAtMost(coordinate, dimension, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate && \result.dimension == dimension
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CarriedAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.carried(coordinate, dimension), this.value, value);
        return new CarriedAtMost(coordinate, dimension, value);
    }
}
