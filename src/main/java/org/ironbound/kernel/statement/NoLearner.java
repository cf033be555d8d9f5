package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianBottleneckLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.CountInformation;

/** No learner reaches the target. */
public final class NoLearner {
    /** Of which problem. */
    public final Clustering problem;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.isOutOfReach(problem);
      @ public accessible \inv: this.problem, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.isOutOfReach(problem);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoLearner(Clustering problem) {
        this.problem = problem;
    }

    /**
     * From coefficients and information of Gaussian clustering [FEASIBLE]: the samples carry less than the target needs.
     *
     * @param bits after the point to compute with
     * @return null if they are not of the same Gaussian samples, or that is not certain, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoLearner gaussFeasible(CoefficientsAtMost coefficients, InformationNeeded information, int bits) {
        Clustering problem = information.problem;
        if (bits < 1 || problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
                || !Comparison.isPositive(coefficients.rho)) {
            return null;
        }
        return gaussFeasible(problem, coefficients.rho, information.value, Precision.unit(bits));
    }

    /** From a bound of rho_n and one of the information. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && 0 < BigFraction.num(rho)
      @   && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.rho(problem.coordinate), rho) && Names.atLeast(Names.information(problem), information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ NoLearner gaussFeasible(Clustering problem, BigFraction rho, BigFraction information, BigInteger unit) {
        return GaussianBottleneck.exceeds(problem.dimension, rho, information, unit) ? exceeding(problem, rho, information) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN && 0 < BigFraction.num(rho);
      @ requires Names.atMost(Names.rho(problem.coordinate), rho) && Names.atLeast(Names.information(problem), information);
      @ requires GaussianBottleneckLemmas.isExceeding(problem.dimension, rho, information);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static NoLearner exceeding(Clustering problem, BigFraction rho, BigFraction information) {
        //@ assert LearnerLemmas.outOfReach(problem, rho, information);
        return new NoLearner(problem);
    }

    /**
     * From the distance that samples and nulls need, and coefficients of Gaussian clustering [GAUSS-TV]: a learner would have to know the
     * mean of the samples better than exactly.
     *
     * @param s at least the bound of rho_n and below 1
     * @return null if they are not of the same Gaussian samples, or s is out of its range, or that is not so for this s
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(distance);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == distance.problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoLearner gaussTv(CoefficientsAtMost coefficients, DistanceNeeded distance, BigFraction s) {
        BigFraction detail = distance.detail(coefficients, s);
        if (detail == null || Comparison.isAtMostOne(detail)) {
            return null;
        }
        return exceedingDetail(distance.problem, coefficients.rho, distance.value, detail);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && 0 < BigFraction.num(rho)
      @   && 0 <= BigFraction.num(distance)
      @   && BigFraction.den(detail) < BigFraction.num(detail);
      @ requires Names.atMost(Names.rho(problem.coordinate), rho) && Names.atLeast(Names.distance(problem), distance);
      @ requires DetailLemmas.isNeeded(problem.dimension, rho, distance, detail);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static NoLearner exceedingDetail(Clustering problem, BigFraction rho, BigFraction distance, BigFraction detail) {
        //@ assert DistanceLemmas.outOfReach(problem, rho, distance, detail);
        return new NoLearner(problem);
    }

    /**
     * From what the error needs of the centre of Boolean clustering [BOOL-TV]: the samples do not tell so much of it.
     *
     * @param told what all counts of the samples tell of a sign of the centre, for lambda or a larger number
     * @return null if that is enough, or of other samples, or the target may need less
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(told) && \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoLearner boolTv(Clustering problem, CountInformation told, CentreNeeded centre) {
        if (!told.isComplete() || !problem.coordinate.isSampledBy(told.law.id)
                || !problem.coordinate.isAtMost(centre.mean, centre.size)
                || !DistanceNeeded.isMeanAtMost(problem.target, centre.error, centre.unit)
                || !isTooMuch(told, problem.dimension, centre.value, centre.unit)) {
            return null;
        }
        //@ assert CentreLemmas.outOfReach(problem, centre, told);
        return new NoLearner(problem);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(told);
      @ ensures \result ==> CentreLemmas.isTooMuch(told, d, x, u);
      @ assignable \strictly_nothing; @*/
    private static boolean isTooMuch(CountInformation told, BigInteger d, BigInteger x, BigInteger u) {
        BigInteger square = u.multiply(u);
        return d.multiply(told.sum).multiply(square.add(square)).compareTo(x.multiply(x).multiply(told.law.unit)) < 0;
    }

    /** The samples carry less than the target needs [FEASIBLE]; null if they do not, or are others. */
    /*@ public normal_behavior
      @ requires \invariant_for(carried) && \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoLearner feasible(CarriedAtMost carried, InformationNeeded information) {
        Clustering problem = information.problem;
        if (!carried.coordinate.isSame(problem.coordinate) || carried.dimension.compareTo(problem.dimension) != 0
                || Comparison.isAtMost(information.value, carried.value)) {
            return null;
        }
        return tooLittle(problem, carried.value, information.value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atMost(Names.carried(problem.coordinate, problem.dimension), carried);
      @ requires Names.atLeast(Names.information(problem), information);
      @ requires BigFraction.num(carried) * BigFraction.den(information) < BigFraction.num(information) * BigFraction.den(carried);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static NoLearner tooLittle(Clustering problem, BigFraction carried, BigFraction information) {
        //@ assert LearnerLemmas.tooLittle(problem, carried, information);
        return new NoLearner(problem);
    }

    /** Without any false positives, or any errors, as the target wants [FEASIBLE]; null if it does not. */
    /*@ public normal_behavior
      @ requires \invariant_for(problem);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoLearner perfect(Clustering problem) {
        ErrorLimits target = problem.target;
        if (target.falsePositives.getNumerator().signum() != 0 || !target.isPair && target.falseNegatives.getNumerator().signum() != 0) {
            return null;
        }
        //@ assert LearnerLemmas.perfect(problem);
        return new NoLearner(problem);
    }
}
