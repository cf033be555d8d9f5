package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.BooleanBottleneck;
import org.ironbound.kernel.bound.BooleanBottleneckLemmas;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianBottleneckLemmas;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/** Every learner that reaches the target has a mem_n of at least the value. */
public final class MemorizationAtLeast {
    /** Of which problem. */
    public final Clustering problem;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** mem_n is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.atLeast(Names.memorization(problem, inBits), value);
      @ public accessible \inv: this.problem, this.inBits, this.value, problem.coordinate, problem.dimension, problem.target,
      @   problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots, problem.coordinate.power,
      @   problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.atLeast(Names.memorization(problem, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MemorizationAtLeast(Clustering problem, boolean inBits, BigFraction value) {
        this.problem = problem;
        this.inBits = inBits;
        this.value = value;
    }

    /**
     * From coefficients and information [MEM].
     *
     * @return null if they are not of the same samples, or a bound is negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast mem(CoefficientsAtMost coefficients, InformationNeeded information) {
        if (!coefficients.coordinate.isSame(information.problem.coordinate) || !Comparison.isNotNegative(coefficients.ratio)
                || !Comparison.isNotNegative(information.value)) {
            return null;
        }
        BigFraction value = Memorization.linear(coefficients.ratio, information.value);
        return linear(information.problem, coefficients.ratio, information.value, value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 <= BigFraction.num(ratio) && 0 <= BigFraction.num(information);
      @ requires Names.atLeast(Names.ratio(problem.coordinate), ratio) && Names.atLeast(Names.information(problem), information);
      @ requires MemorizationLemmas.isProduct(ratio, information, value);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast linear(Clustering problem, BigFraction ratio, BigFraction information, BigFraction value) {
        //@ assert LearnerLemmas.linear(problem, ratio, information, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From the constant and information [MEM-DIRECT].
     *
     * @return null if they are not of the same samples, or a bound is negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(constant) && \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast memDirect(ConstantAtLeast constant, InformationNeeded information) {
        if (!constant.coordinate.isSame(information.problem.coordinate) || !Comparison.isNotNegative(constant.value)
                || !Comparison.isNotNegative(information.value)) {
            return null;
        }
        BigFraction value = Memorization.linear(constant.value, information.value);
        return linearDirect(information.problem, constant.value, information.value, value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 <= BigFraction.num(constant) && 0 <= BigFraction.num(information);
      @ requires Names.atLeast(Names.constant(problem.coordinate), constant) && Names.atLeast(Names.information(problem), information);
      @ requires MemorizationLemmas.isProduct(constant, information, value);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast linearDirect(Clustering problem, BigFraction constant, BigFraction information,
            BigFraction value) {
        //@ assert LearnerLemmas.direct(problem, constant, information, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From coefficients and information of Gaussian clustering [GAUSS-IB].
     *
     * @param bits after the point to compute with
     * @return null if they are not of the same Gaussian samples, or tau is not below 1, or the information is not certainly below what the
     * samples carry, or the
     *     bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast gaussIb(CoefficientsAtMost coefficients, InformationNeeded information, int bits) {
        Clustering problem = information.problem;
        if (problem.coordinate.kind != Coordinate.GAUSSIAN || !coefficients.coordinate.isSame(problem.coordinate)
                || !Comparison.isPositive(
                        coefficients.tau) || !Comparison.isBelowOne(coefficients.tau) || !Comparison.isPositive(coefficients.rho)) {
            return null;
        }
        return gaussIb(problem, coefficients.tau, coefficients.rho, information.value, bits);
    }

    /** From bounds of the coefficients and of the information. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.information(problem), information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast gaussIb(Clustering problem, BigFraction tau, BigFraction rho,
            BigFraction information, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : gaussIb(ln, problem, tau, rho, information);
    }

    /** The statement to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.information(problem), information) && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast gaussIb(Logarithm ln, Clustering problem, BigFraction tau, BigFraction rho,
            BigFraction information) {
        BigInteger lower = GaussianBottleneck.lowerBound(ln, problem.dimension, tau, rho, information);
        return lower == null ? null : bottleneck(problem, tau, rho, information, lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho)
      @   && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.information(problem), information);
      @ requires GaussianBottleneckLemmas.isLower(problem.dimension, tau, rho, information, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast bottleneck(Clustering problem, BigFraction tau, BigFraction rho, BigFraction information,
            BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert LearnerLemmas.bottleneck(problem, tau, rho, information, lower, unit, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From the distance that samples and nulls need, and coefficients of Gaussian clustering [GAUSS-TV]. What follows from upper bounds of
     * the coefficients is no more than what follows from themselves, as for a larger lambda squared [DOMINATION].
     *
     * @param s    at least the bound of rho_n and below 1; near distance/sqrt(4 d) it is best
     * @param bits after the point to compute with
     * @return null if they are not of the same Gaussian samples, or tau is not below 1, or s is out of its range, or the detail that is
     *     needed is 1 or more, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(distance);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == distance.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast gaussTv(CoefficientsAtMost coefficients, DistanceNeeded distance, BigFraction s,
            int bits) {
        if (!Comparison.isPositive(coefficients.tau) || !Comparison.isBelowOne(coefficients.tau)) {
            return null;
        }
        BigFraction detail = distance.detail(coefficients, s);
        if (detail == null || !Comparison.isBelowOne(detail)) {
            return null;
        }
        return gaussTv(distance.problem, coefficients.tau, coefficients.rho, distance.value, detail, bits);
    }

    /** From bounds of the coefficients, of the distance and of the detail. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho)
      @   && 0 <= BigFraction.num(distance)
      @   && 0 <= BigFraction.num(detail) < BigFraction.den(detail);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.distance(problem), distance) && DetailLemmas.isNeeded(problem.dimension, rho, distance, detail);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast gaussTv(Clustering problem, BigFraction tau, BigFraction rho, BigFraction distance,
            BigFraction detail, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : gaussTv(ln, problem, tau, rho, distance, detail);
    }

    /** The statement to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho)
      @   && 0 <= BigFraction.num(distance)
      @   && 0 <= BigFraction.num(detail) < BigFraction.den(detail)
      @   && \invariant_for(ln);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.distance(problem), distance) && DetailLemmas.isNeeded(problem.dimension, rho, distance, detail);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast gaussTv(Logarithm ln, Clustering problem, BigFraction tau, BigFraction rho, BigFraction distance,
            BigFraction detail) {
        return ofDetail(problem, tau, rho, distance, detail, Detail.memorization(ln, problem.dimension, tau, detail), ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.GAUSSIAN
      @   && Names.isProper(tau)
      @   && 0 < BigFraction.num(rho)
      @   && 0 <= BigFraction.num(distance)
      @   && BigFraction.num(detail) < BigFraction.den(detail)
      @   && 1 <= BigInteger.val(unit);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau) && Names.atMost(Names.rho(problem.coordinate), rho);
      @ requires Names.atLeast(Names.distance(problem), distance) && DetailLemmas.isNeeded(problem.dimension, rho, distance, detail);
      @ requires DetailLemmas.isLower(problem.dimension, tau, detail, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofDetail(Clustering problem, BigFraction tau, BigFraction rho, BigFraction distance,
            BigFraction detail, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert DistanceLemmas.memorization(problem, tau, rho, distance, detail, lower, unit, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From what the error needs of the centre of Boolean clustering, and the coefficients [BOOL-TV].
     *
     * @return null if the coefficients are not of the problem's samples, the samples are not Boolean or of a larger signal than that of
     *     the centre, or the problem allows a larger mean of both error probabilities
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(problem) && \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast boolTv(CoefficientsAtMost coefficients, Clustering problem, CentreNeeded centre) {
        if (problem.coordinate.kind != Coordinate.BOOLEAN || !coefficients.coordinate.isSame(problem.coordinate)
                || !Comparison.isPositive(coefficients.tau) || !Comparison.isAtMostOne(coefficients.tau)
                || !problem.coordinate.isAtMost(centre.mean, centre.size)
                || !DistanceNeeded.isMeanAtMost(problem.target, centre.error, centre.unit)) {
            return null;
        }
        return ofCentre(problem, centre, coefficients.tau);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(centre) && problem.coordinate.kind == Coordinate.BOOLEAN;
      @ requires 0 < BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau);
      @ requires Names.atMost(Names.tau(problem.coordinate), tau);
      @ requires analysis.Quantity.atMost(Names.parameter(problem.coordinate), BigInteger.val(centre.mean), BigInteger.val(centre.size));
      @ requires DistanceLemmas.isMeanAtMost(problem.target, centre.error, centre.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofCentre(Clustering problem, CentreNeeded centre, BigFraction tau) {
        BigFraction value = fromCentre(tau, centre.value, centre.unit);
        //@ assert CentreLemmas.memorization(problem, centre, tau, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /** (1/tau - 1) x^2/(2 u^2) */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.num(tau) && 0 < BigInteger.val(u);
      @ ensures \fresh(\result) && CentreLemmas.isFromCentre(tau, x, u, \result);
      @ assignable \nothing; @*/
    private static BigFraction fromCentre(BigFraction tau, BigInteger x, BigInteger u) {
        //@ assert Products.positive(BigInteger.val(u), BigInteger.val(u));
        BigInteger square = u.multiply(u);
        //@ assert Products.positive(BigFraction.num(tau), 2 * BigInteger.val(square));
        BigInteger rest = tau.getDenominator().subtract(tau.getNumerator());
        return new BigFraction(rest.multiply(x.multiply(x)), tau.getNumerator().multiply(square.add(square)));
    }

    /**
     * From what the error needs of the centre of Boolean clustering, and what samples tell of themselves with it [BOOL-IB].
     *
     * @return null if the price is not that of the problem's samples, these are not Boolean or of a larger signal than that of the price
     *     or of the centre, or the problem allows a larger mean of both error probabilities
     */
    /*@ public normal_behavior
      @ requires \invariant_for(price) && \invariant_for(problem) && \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast boolIb(CentrePrice price, Clustering problem, CentreNeeded centre) {
        if (!problem.coordinate.isSampledBy(price.logs.law.id) || !problem.coordinate.isAtMost(centre.mean, centre.size)
                || !DistanceNeeded.isMeanAtMost(problem.target, centre.error, centre.unit)) {
            return null;
        }
        return ofPrice(problem, centre, price);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(centre) && \invariant_for(price);
      @ requires CentreLemmas.isOfSamples(problem.coordinate, price.logs.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(problem.coordinate), BigInteger.val(centre.mean), BigInteger.val(centre.size));
      @ requires DistanceLemmas.isMeanAtMost(problem.target, centre.error, centre.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofPrice(Clustering problem, CentreNeeded centre, CentrePrice price) {
        BigInteger numerator = numerator(price, problem.dimension, centre.value, centre.unit);
        BigInteger denominator = denominator(price, centre.unit);
        //@ assert CentreLemmas.memorizationByPrice(problem, centre, price, numerator, denominator);
        return ofQuotient(problem, numerator, denominator);
    }

    /** That of (beta - 1) x^2/(2 u^2) + d l. */
    /*@ private normal_behavior
      @ requires \invariant_for(price);
      @ ensures CentreLemmas.isNumerator(price, dimension, x, u, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger numerator(CentrePrice price, BigInteger dimension, BigInteger x, BigInteger u) {
        BigInteger square = u.multiply(u);
        BigInteger part = price.numerator.multiply(square.add(square));
        BigInteger known = price.denominator.subtract(price.numerator).multiply(x.multiply(x)).multiply(price.logs.law.unit);
        return known.add(dimension.multiply(price.logs.sum).multiply(part));
    }

    /** That of (beta - 1) x^2/(2 u^2) + d l. */
    /*@ private normal_behavior
      @ requires \invariant_for(price);
      @ ensures CentreLemmas.isDenominator(price, u, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger denominator(CentrePrice price, BigInteger u) {
        BigInteger square = u.multiply(u);
        return price.numerator.multiply(square.add(square)).multiply(price.logs.law.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 0 < BigInteger.val(denominator);
      @ requires analysis.Quantity.atLeast(Names.memorization(problem, false), BigInteger.val(numerator), BigInteger.val(denominator));
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofQuotient(Clustering problem, BigInteger numerator, BigInteger denominator) {
        BigFraction value = new BigFraction(numerator, denominator);
        //@ assert Weaker.lower(Names.memorization(problem, false), BigInteger.val(numerator), BigInteger.val(denominator), value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From signs that are made from the samples of the sparse hypercube, and what the error needs of a Boolean centre [SPARSE-TV].
     *
     * @return null if the signs are not made from the problem's samples, a fresh sample is no copy of them with the signal of the centre,
     *     or the problem allows a larger mean of both error probabilities
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(signs) && \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast sparseTv(Clustering problem, SparseSigns signs, CentreNeeded centre) {
        if (!signs.coordinate.isSame(problem.coordinate) || !signs.isCopied(centre.mean, centre.size)
                || !DistanceNeeded.isMeanAtMost(problem.target, centre.error, centre.unit)) {
            return null;
        }
        return ofSigns(problem, signs, centre);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(signs) && \invariant_for(centre);
      @ requires Names.coordinate(signs.coordinate) == Names.coordinate(problem.coordinate);
      @ requires SparseSignLemmas.isCopied(signs.tau, signs.mean, centre.mean, centre.size);
      @ requires DistanceLemmas.isMeanAtMost(problem.target, centre.error, centre.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofSigns(Clustering problem, SparseSigns signs, CentreNeeded centre) {
        BigFraction value = signs.memorized(centre.value, centre.unit);
        //@ assert SparseSignLemmas.memorization(problem, signs, centre, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * From the information that one sample of Boolean clustering has to be given away for [BOOL-GERBER].
     *
     * @param lambda is at least lambda and below 1
     * @param mean   the larger, from 0 to 1, the better, as long as d Dber(lambda^2 mean) is at most the information
     * @param bits   after the point to compute with
     * @return null if that is not certain, or there is not one Boolean sample, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(information);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == information.problem && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MemorizationAtLeast boolGerber(InformationNeeded information, BigFraction lambda, BigFraction mean,
            int bits) {
        Coordinate coordinate = information.problem.coordinate;
        if (coordinate.kind != Coordinate.BOOLEAN || !coordinate.isOneSample() || !coordinate.isAtMost(lambda)
                || !Comparison.isNotNegative(mean) || !Comparison.isAtMostOne(mean)) {
            return null;
        }
        return boolGerber(information.problem, lambda, mean, information.value, bits);
    }

    /** From a bound of the information. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.BOOLEAN
      @   && BigInteger.val(problem.coordinate.samples) == 1;
      @ requires Names.atMost(Names.parameter(problem.coordinate), lambda)
      @   && Names.isProper(lambda)
      @   && Names.atLeast(Names.information(problem), information);
      @ requires 0 <= BigFraction.num(mean) && BigFraction.num(mean) <= BigFraction.den(mean) && 0 < BigFraction.den(mean);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast boolGerber(Clustering problem, BigFraction lambda, BigFraction mean,
            BigFraction information, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : boolGerber(ln, problem, lambda, mean, information);
    }

    /** The statement to the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.BOOLEAN
      @   && BigInteger.val(problem.coordinate.samples) == 1;
      @ requires Names.atMost(Names.parameter(problem.coordinate), lambda)
      @   && Names.isProper(lambda)
      @   && Names.atLeast(Names.information(problem), information);
      @ requires 0 <= BigFraction.num(mean)
      @   && BigFraction.num(mean) <= BigFraction.den(mean)
      @   && 0 < BigFraction.den(mean)
      @   && \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast boolGerber(Logarithm ln, Clustering problem, BigFraction lambda, BigFraction mean,
            BigFraction information) {
        return BooleanBottleneck.isReached(ln, problem.dimension, lambda, mean, information)
            ? boolEnough(ln, problem, lambda, mean, information) : null;
    }

    /** Where the information is enough for the mean. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.BOOLEAN
      @   && BigInteger.val(problem.coordinate.samples) == 1;
      @ requires Names.atMost(Names.parameter(problem.coordinate), lambda)
      @   && Names.isProper(lambda)
      @   && Names.atLeast(Names.information(problem), information);
      @ requires 0 <= BigFraction.num(mean)
      @   && BigFraction.num(mean) <= BigFraction.den(mean)
      @   && 0 < BigFraction.den(mean)
      @   && \invariant_for(ln);
      @ requires BooleanBottleneckLemmas.isEnough(problem.dimension, lambda, mean, information);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast boolEnough(Logarithm ln, Clustering problem, BigFraction lambda, BigFraction mean,
            BigFraction information) {
        BigInteger lower = BooleanBottleneck.memorization(ln, problem.dimension, lambda, mean);
        return ofGerber(problem, lambda, mean, information, lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && problem.coordinate.kind == Coordinate.BOOLEAN
      @   && BigInteger.val(problem.coordinate.samples) == 1;
      @ requires Names.atMost(Names.parameter(problem.coordinate), lambda)
      @   && Names.isProper(lambda)
      @   && Names.atLeast(Names.information(problem), information);
      @ requires 0 <= BigFraction.num(mean)
      @   && BigFraction.num(mean) <= BigFraction.den(mean)
      @   && 0 < BigFraction.den(mean)
      @   && 1 <= BigInteger.val(unit);
      @ requires BooleanBottleneckLemmas.isEnough(problem.dimension, lambda, mean, information);
      @ requires BooleanBottleneckLemmas.isLower(problem.dimension, lambda, mean, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && !\result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofGerber(Clustering problem, BigFraction lambda, BigFraction mean, BigFraction information,
            BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert BooleanLemmas.gerber(problem, lambda, mean, information, lower, unit, value);
        return new MemorizationAtLeast(problem, false, value);
    }

    /**
     * This statement in bits, rounded down [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or negative, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MemorizationAtLeast toBits(int bits) {
        return inBits || !Comparison.isNotNegative(value) ? null : toBits(problem, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(Names.memorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MemorizationAtLeast toBits(Clustering problem, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, problem, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && Names.atLeast(Names.memorization(problem, false), nats) && 0 <= BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast toBits(Logarithm ln, Clustering problem, BigFraction nats) {
        return ofNats(problem, nats, Bits.of(ln, nats).lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem)
      @   && Names.atLeast(Names.memorization(problem, false), nats)
      @   && 0 <= BigFraction.num(nats)
      @   && 1 <= BigInteger.val(unit);
      @ requires BitsLemmas.isBelow(nats, lower, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem && \result.inBits;
      @ assignable \nothing; @*/
    private static MemorizationAtLeast ofNats(Clustering problem, BigFraction nats, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert LearnerLemmas.bitsBelow(problem, nats, lower, unit, value);
        return new MemorizationAtLeast(problem, true, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MemorizationAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.memorization(problem, inBits), this.value, value);
        return new MemorizationAtLeast(problem, inBits, value);
    }
}
