package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.BooleanCoefficients;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.law.GaussianCoefficientsLemmas;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.law.SparseLawLemmas;

/** Lower bounds of the contraction coefficients of a coordinate, tau_n and rho_n. */
public final class CoefficientsAtLeast {
    /** Whose coefficients. */
    public final Coordinate coordinate;
    /** tau_n is at least this. */
    public final BigFraction tau;
    /** rho_n is at least this. */
    public final BigFraction rho;

    /*@ public invariant \invariant_for(coordinate);
      @ public invariant Names.atLeast(Names.tau(coordinate), tau);
      @ public invariant Names.atLeast(Names.rho(coordinate), rho);
      @ public accessible \inv: this.coordinate, this.tau, this.rho,
      @   coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires Names.atLeast(Names.tau(coordinate), tau);
      @ requires Names.atLeast(Names.rho(coordinate), rho);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.tau == tau && this.rho == rho;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoefficientsAtLeast(Coordinate coordinate, BigFraction tau, BigFraction rho) {
        this.coordinate = coordinate;
        this.tau = tau;
        this.rho = rho;
    }

    /**
     * Those of Gaussian clustering [GAUSS].
     *
     * @param bound is at most lambda squared and above 0
     * @return null if it is not, or the samples are not Gaussian
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtLeast gauss(Coordinate coordinate, BigFraction bound) {
        if (coordinate.kind != Coordinate.GAUSSIAN || !coordinate.isAtLeast(bound)) {
            return null;
        }
        BigFraction tau = GaussianCoefficients.tau(coordinate.samples, bound);
        BigFraction rho = GaussianCoefficients.rho(coordinate.samples, bound);
        return gauss(coordinate, bound, tau, rho);
    }

    /** From the values of the formulas. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate)
      @   && coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.atLeast(Names.parameter(coordinate), bound)
      @   && Names.isProper(bound);
      @ requires GaussianCoefficientsLemmas.isTau(BigInteger.val(coordinate.samples), bound, tau);
      @ requires GaussianCoefficientsLemmas.isRho(BigInteger.val(coordinate.samples), bound, rho);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtLeast gauss(Coordinate coordinate, BigFraction bound, BigFraction tau, BigFraction rho) {
        //@ assert GaussianLemmas.lowerBounds(coordinate, bound, tau, rho);
        return new CoefficientsAtLeast(coordinate, tau, rho);
    }

    /**
     * Those of Boolean clustering by the second moment of a law [BOOL].
     *
     * @param lambda  is at most lambda and above 0
     * @param moments of the law for this lambda and the coordinate's number of samples
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtLeast boolPoint(Coordinate coordinate, BigFraction lambda, LawMoments moments) {
        if (coordinate.kind != Coordinate.BOOLEAN || !coordinate.isAtLeast(lambda) || !moments.isOfCluster(coordinate.samples, lambda)) {
            return null;
        }
        BigFraction tau = new BigFraction(moments.lower, moments.unit);
        BigFraction rho = BooleanCoefficients.rho(lambda, tau);
        //@ assert BooleanLemmas.point(coordinate, lambda, moments, tau, rho);
        return new CoefficientsAtLeast(coordinate, tau, rho);
    }

    /**
     * Those of the sparse hypercube by the second moment of the law for the first samples [SPARSE, SDPI-BINARY, SPARSE-MANY].
     *
     * @param k how many samples, at least 1
     * @return null if there are fewer, or they are not of the sparse hypercube
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtLeast sparsePoint(Coordinate coordinate, int k) {
        if (coordinate.kind != Coordinate.SPARSE || k < 1 || !coordinate.hasAtLeast(k)) {
            return null;
        }
        BigFraction tau = SparseLaw.tau(k, coordinate.power);
        BigFraction rho = SparseLaw.secondMoment(coordinate.power, tau);
        //@ assert SparseClusteringLemmas.tauOfFirst(coordinate, k, tau);
        //@ assert SparseClusteringLemmas.secondMomentOfFirst(coordinate, k, tau, rho);
        return new CoefficientsAtLeast(coordinate, tau, rho);
    }

    /**
     * Those of the sparse hypercube by the coefficient of the law for the first samples [SPARSE, SPARSE-MANY].
     *
     * @param k how many samples the bound of tau_n takes into account, at least 1
     * @param m how many the law, at least 1
     * @return null if there are fewer, or they are not of the sparse hypercube, or the law is another
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtLeast sparseByLaw(Coordinate coordinate, int k, int m, ThreePointsAtLeast law) {
        if (coordinate.kind != Coordinate.SPARSE || k < 1 || m < 1 || !coordinate.hasAtLeast(k) || !coordinate.hasAtLeast(m)) {
            return null;
        }
        BigFraction agreement = SparseLaw.agreement(m, coordinate.power);
        BigFraction mean = SparseLaw.tau(m, coordinate.power);
        if (!law.id.isThreePoints(agreement, mean)) {
            return null;
        }
        BigFraction rho = new BigFraction(law.numerator, law.denominator);
        //@ assert SparseClusteringLemmas.rhoOfFirst(coordinate, m, agreement, mean, law.numerator, law.denominator, rho);
        return sparseByTau(coordinate, SparseLaw.tau(k, coordinate.power), k, rho);
    }

    /** From tau of the first k samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && 1 <= k && k <= BigInteger.val(coordinate.samples);
      @ requires SparseLawLemmas.isTau(k, coordinate.power, tau) && Names.atLeast(Names.rho(coordinate), rho);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtLeast sparseByTau(Coordinate coordinate, BigFraction tau, int k, BigFraction rho) {
        //@ assert SparseClusteringLemmas.tauOfFirst(coordinate, k, tau);
        return new CoefficientsAtLeast(coordinate, tau, rho);
    }

    /** This statement with other bounds; null if one of them is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ ensures \result != null ==> \result.coordinate == coordinate && \result.tau == tau && \result.rho == rho;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CoefficientsAtLeast weakened(BigFraction tau, BigFraction rho) {
        if (!Comparison.isAtMost(tau, this.tau) || !Comparison.isAtMost(rho, this.rho)) {
            return null;
        }
        //@ assert Weaker.below(Names.tau(coordinate), this.tau, tau);
        //@ assert Weaker.below(Names.rho(coordinate), this.rho, rho);
        return new CoefficientsAtLeast(coordinate, tau, rho);
    }
}
