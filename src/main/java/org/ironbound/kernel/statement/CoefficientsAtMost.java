package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.BooleanClosedForm;
import org.ironbound.kernel.law.BooleanCoefficients;
import org.ironbound.kernel.law.BooleanCoefficientsLemmas;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.law.GaussianCoefficientsLemmas;
import org.ironbound.kernel.law.SparseLaw;

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

    /**
     * Those of Boolean clustering, linear in the number of samples [BOOL-LINEAR].
     *
     * @param lambda is at least lambda and below 1
     * @return null if it is not, or the samples are not Boolean
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost boolLinear(Coordinate coordinate, BigFraction lambda) {
        if (coordinate.kind != Coordinate.BOOLEAN || !coordinate.isAtMost(lambda)) {
            return null;
        }
        BigFraction tau = BooleanCoefficients.linearTau(coordinate.samples, lambda);
        //@ assert BooleanLemmas.linear(coordinate, lambda, tau);
        return booleanOfTau(coordinate, lambda, tau);
    }

    /**
     * Those of Boolean clustering in closed form [BOOL-CLOSED].
     *
     * @param lambda is at least lambda and below 1
     * @param bits   after the point to compute with
     * @return null if it is not, or the samples are not Boolean, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost boolClosed(Coordinate coordinate, BigFraction lambda, int bits) {
        if (coordinate.kind != Coordinate.BOOLEAN || bits < 1 || !coordinate.isAtMost(lambda)) {
            return null;
        }
        BigFraction tau = BooleanClosedForm.tau(coordinate.samples, lambda, Precision.unit(bits));
        //@ assert BooleanLemmas.closed(coordinate, lambda, tau);
        return booleanOfTau(coordinate, lambda, tau);
    }

    /**
     * Those of Boolean clustering by the second moment of a law [BOOL-SKEW].
     *
     * @param lambda  is at least lambda and below 1
     * @param moments of the law for this lambda and the coordinate's number of samples, shown to be the coefficient
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost boolSkew(Coordinate coordinate, BigFraction lambda, LawMoments moments) {
        if (coordinate.kind != Coordinate.BOOLEAN || !coordinate.isAtMost(lambda) || !moments.isCoefficient
                || !moments.isOfCluster(coordinate.samples, lambda)) {
            return null;
        }
        BigFraction tau = new BigFraction(moments.upper, moments.unit);
        //@ assert BooleanLemmas.skew(coordinate, lambda, moments, tau);
        return booleanOfTau(coordinate, lambda, tau);
    }

    /** What an upper bound of tau_n says; null if it is not above 0 and at most 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN;
      @ requires Names.atMost(Names.parameter(coordinate), lambda) && Names.isProper(lambda);
      @ requires Names.atMost(Names.tau(coordinate), tau);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CoefficientsAtMost booleanOfTau(Coordinate coordinate, BigFraction lambda, BigFraction tau) {
        if (!Comparison.isPositive(tau) || !Comparison.isAtMostOne(tau)) {
            return null;
        }
        BigFraction rho = BooleanCoefficients.rho(lambda, tau);
        return Comparison.isPositive(rho) ? booleanOfRho(coordinate, lambda, tau, rho, Memorization.ratio(tau, rho)) : null;
    }

    /** What both say about the ratio. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN;
      @ requires Names.atMost(Names.parameter(coordinate), lambda) && Names.isProper(lambda);
      @ requires Names.atMost(Names.tau(coordinate), tau) && BigFraction.num(tau) <= BigFraction.den(tau);
      @ requires BooleanCoefficientsLemmas.isRho(lambda, tau, rho)
      @   && 0 < BigFraction.num(rho)
      @   && MemorizationLemmas.isRatio(tau, rho, ratio);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtMost booleanOfRho(Coordinate coordinate, BigFraction lambda, BigFraction tau, BigFraction rho,
            BigFraction ratio) {
        //@ assert BooleanLemmas.byTau(coordinate, lambda, tau, rho, ratio);
        return new CoefficientsAtMost(coordinate, tau, rho, ratio);
    }

    /**
     * Those of the sparse hypercube by tau_n alone [SPARSE].
     *
     * @param n the number of samples, where tau_n is computed; else it is at most 1
     * @return null if they are not of the sparse hypercube, or n is below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost sparse(Coordinate coordinate, int n) {
        return coordinate.kind != Coordinate.SPARSE || n < 1 ? null : sparseOfTau(coordinate, sparseTau(coordinate, n));
    }

    /**
     * Those of the sparse hypercube by the coefficient of a view's law [SPARSE, SPARSE-MANY].
     *
     * @param n the number of samples, where tau_n is computed; else it is at most 1
     * @return null if the law is another, or the coefficient's bound not positive, or n below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(view) && \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == view.coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAtMost sparseByLaw(SparseView view, ThreePointsAtMost law, int n) {
        if (n < 1 || !law.id.isThreePoints(view.agreement, view.mean)) {
            return null;
        }
        BigFraction rho = new BigFraction(law.numerator, law.denominator);
        //@ assert SparseClusteringLemmas.rhoByView(view.coordinate, view.agreement, view.mean, law.numerator, law.denominator, rho);
        return Comparison.isPositive(rho) ? sparseOfRho(view.coordinate, rho, n) : null;
    }

    /** From a bound of rho_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && n >= 1;
      @ requires 0 < BigFraction.num(rho) && Names.atMost(Names.rho(coordinate), rho);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtMost sparseOfRho(Coordinate coordinate, BigFraction rho, int n) {
        BigFraction tau = sparseTau(coordinate, n);
        return ofBounds(coordinate, tau, rho, Memorization.ratio(tau, rho));
    }

    /** An upper bound of tau_n, positive and at most 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE && n >= 1;
      @ ensures 0 < BigFraction.num(\result) && BigFraction.num(\result) <= BigFraction.den(\result);
      @ ensures Names.atMost(Names.tau(coordinate), \result);
      @ assignable \nothing; @*/
    private static BigFraction sparseTau(Coordinate coordinate, int n) {
        if (coordinate.hasSamples(n)) {
            BigFraction tau = SparseLaw.tau(n, coordinate.power);
            //@ assert SparseClusteringLemmas.tauOfSamples(coordinate, tau);
            return tau;
        }
        BigFraction one = new BigFraction(BigInteger.valueOf(1L), BigInteger.valueOf(1L));
        //@ assert SparseClusteringLemmas.tauOfMany(coordinate, one);
        return one;
    }

    /** Where rho_n is known to be at most tau_n. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ requires 0 < BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau) && Names.atMost(Names.tau(coordinate), tau);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtMost sparseOfTau(Coordinate coordinate, BigFraction tau) {
        //@ assert SparseClusteringLemmas.rhoByTau(coordinate, tau);
        return ofBounds(coordinate, tau, tau, Memorization.ratio(tau, tau));
    }

    /** From bounds of both. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && MemorizationLemmas.isRatio(tau, rho, ratio);
      @ requires BigFraction.num(tau) <= BigFraction.den(tau) && Names.atMost(Names.tau(coordinate), tau);
      @ requires 0 < BigFraction.num(rho) && Names.atMost(Names.rho(coordinate), rho);
      @ ensures \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    private static CoefficientsAtMost ofBounds(Coordinate coordinate, BigFraction tau, BigFraction rho, BigFraction ratio) {
        //@ assert SparseClusteringLemmas.ratioOfBounds(coordinate, tau, rho, ratio);
        return new CoefficientsAtMost(coordinate, tau, rho, ratio);
    }

    /** This statement with other bounds; null if one of them is stronger than what is proved. */
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
