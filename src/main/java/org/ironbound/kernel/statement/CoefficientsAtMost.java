package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.law.GaussianCoefficientsLemmas;

/** Upper bounds of the contraction coefficients of a coordinate, tau_n and rho_n, and the lower bound of (1 - tau_n)/rho_n that follows. */
public final class CoefficientsAtMost {
    /** Whose coefficients. */
    public final Coordinate coordinate;
    /** tau_n is at most this. */
    public final BigFraction tau;
    /** rho_n is at most this. */
    public final BigFraction rho;
    /** (1 - tau_n)/rho_n is at least this. */
    public final BigFraction ratio;

    /*@ public invariant \invariant_for(coordinate);
      @ public invariant Names.atMost(Names.tau(coordinate), tau);
      @ public invariant Names.atMost(Names.rho(coordinate), rho);
      @ public invariant Names.atLeast(Names.ratio(coordinate), ratio);
      @ public accessible \inv: this.coordinate, this.tau, this.rho, this.ratio,
      @   coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires Names.atMost(Names.tau(coordinate), tau);
      @ requires Names.atMost(Names.rho(coordinate), rho);
      @ requires Names.atLeast(Names.ratio(coordinate), ratio);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.tau == tau && this.rho == rho && this.ratio == ratio;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoefficientsAtMost(Coordinate coordinate, BigFraction tau, BigFraction rho, BigFraction ratio) {
        this.coordinate = coordinate;
        this.tau = tau;
        this.rho = rho;
        this.ratio = ratio;
    }

    /**
     * Those of Gaussian clustering [GAUSS].
     *
     * @param bound is at least lambda squared and below 1
     * @return null if it is not, or the samples are not Gaussian
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost gauss(Coordinate coordinate, BigFraction bound) {
        if (coordinate.kind != Coordinate.GAUSSIAN || !coordinate.isAtMost(bound)) {
            return null;
        }
        BigFraction tau = GaussianCoefficients.tau(coordinate.samples, bound);
        BigFraction rho = GaussianCoefficients.rho(coordinate.samples, bound);
        BigFraction ratio = GaussianCoefficients.ratio(coordinate.samples, bound);
        return gauss(coordinate, bound, tau, rho, ratio);
    }

    /** From the values of the formulas. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate)
      @   && coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.atMost(Names.parameter(coordinate), bound)
      @   && Names.isProper(bound);
      @ requires GaussianCoefficientsLemmas.isTau(BigInteger.val(coordinate.samples), bound, tau);
      @ requires GaussianCoefficientsLemmas.isRho(BigInteger.val(coordinate.samples), bound, rho);
      @ requires GaussianCoefficientsLemmas.isRatio(BigInteger.val(coordinate.samples), bound, ratio);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtMost gauss(Coordinate coordinate, BigFraction bound, BigFraction tau, BigFraction rho, BigFraction ratio) {
        //@ assert GaussianLemmas.upperBounds(coordinate, bound, tau, rho, ratio);
        return new CoefficientsAtMost(coordinate, tau, rho, ratio);
    }

    /** The same with weaker bounds; null if one is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == coordinate && \result.tau == tau && \result.rho == rho && \result.ratio == ratio;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CoefficientsAtMost weakened(BigFraction tau, BigFraction rho, BigFraction ratio) {
        if (!Comparison.isAtMost(this.tau, tau) || !Comparison.isAtMost(this.rho, rho) || !Comparison.isAtMost(ratio, this.ratio)) {
            return null;
        }
        //@ assert Weaker.above(Names.tau(coordinate), this.tau, tau);
        //@ assert Weaker.above(Names.rho(coordinate), this.rho, rho);
        //@ assert Weaker.below(Names.ratio(coordinate), this.ratio, ratio);
        return new CoefficientsAtMost(coordinate, tau, rho, ratio);
    }
}
