package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.NormalDistribution;

/**
 * What every learner of a clustering problem pays [MIX-COST]: mem_n in nats, and the price times the mean of its two error probabilities,
 * are together at least the value.
 */
public final class CostAtLeast {
    /** The largest distance of normal laws. */
    private static final int MOST_DISTANCE = 1000;

    /** The law of each coordinate. */
    public final Coordinate coordinate;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** The price of an error, in multiples of 1/unit. */
    public final BigInteger price;
    /** The cost is at least this, in multiples of 1/unit. */
    public final BigInteger value;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ public invariant CostLemmas.atLeast(coordinate, dimension, price, value, unit);
      @ public accessible \inv: this.coordinate, this.dimension, this.price, this.value, this.unit, coordinate.kind, coordinate.samples,
      @   coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && 1 <= BigInteger.val(dimension) && 1 <= BigInteger.val(unit);
      @ requires CostLemmas.atLeast(coordinate, dimension, price, value, unit);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CostAtLeast(Coordinate coordinate, BigInteger dimension, BigInteger price, BigInteger value, BigInteger unit) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.price = price;
        this.value = value;
        this.unit = unit;
    }

    /**
     * From how memorization grows, at a price that makes its distance the best.
     *
     * @param far a larger distance; the nearer, the better
     * @return null if it is not larger, or too near or too large for the scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(growth);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CostAtLeast ofGrowth(GrowthAtLeast growth, BigFraction far) {
        if (!Comparison.isWithin(growth.distance, MOST_DISTANCE) || !Comparison.isWithin(far, MOST_DISTANCE)
                || Comparison.isAtMost(far, growth.distance)) {
            return null;
        }
        return ofTails(growth, far, tail(growth.distance, growth.unit), tail(far, growth.unit));
    }

    /** The error with which normal laws at this distance are told apart. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && 0 < BigFraction.den(distance);
      @ requires -1000 * BigFraction.den(distance) <= BigFraction.num(distance)
      @   && BigFraction.num(distance) <= 1000 * BigFraction.den(distance);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && CostLemmas.isTail(distance, \result);
      @ assignable \nothing; @*/
    private static Enclosure tail(BigFraction distance, BigInteger unit) {
        BigInteger whole = distance.getDenominator().add(distance.getDenominator());
        return NormalDistribution.of(distance.getNumerator().negate(), whole, unit);
    }

    /** From the errors at both distances. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && \invariant_for(near) && \invariant_for(beyond) && 0 < BigFraction.den(far);
      @ requires BigFraction.num(growth.distance) * BigFraction.den(far) < BigFraction.num(far) * BigFraction.den(growth.distance);
      @ requires near.unit == growth.unit && beyond.unit == growth.unit;
      @ requires CostLemmas.isTail(growth.distance, near) && CostLemmas.isTail(far, beyond);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CostAtLeast ofTails(GrowthAtLeast growth, BigFraction far, Enclosure near, Enclosure beyond) {
        return isApart(near, beyond) ? ofRise(growth, far, near, beyond, down(growth, far), up(growth, far)) : null;
    }

    /** Whether the first error is certainly the larger one. */
    /*@ private normal_behavior
      @ requires \invariant_for(near) && \invariant_for(beyond);
      @ ensures \result ==> CostLemmas.isApart(near, beyond);
      @ assignable \strictly_nothing; @*/
    private static boolean isApart(Enclosure near, Enclosure beyond) {
        return near.lower.signum() >= 0 && beyond.upper.compareTo(near.lower) < 0 && beyond.lower.compareTo(near.upper) < 0;
    }

    /** From how much the memorization grows between both distances. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && \invariant_for(near) && \invariant_for(beyond) && 0 < BigFraction.den(far);
      @ requires BigFraction.num(growth.distance) * BigFraction.den(far) < BigFraction.num(far) * BigFraction.den(growth.distance);
      @ requires near.unit == growth.unit && beyond.unit == growth.unit;
      @ requires CostLemmas.isTail(growth.distance, near) && CostLemmas.isTail(far, beyond) && CostLemmas.isApart(near, beyond);
      @ requires CostLemmas.isDown(growth, far, down) && CostLemmas.isUp(growth, far, up);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CostAtLeast ofRise(GrowthAtLeast growth, BigFraction far, Enclosure near, Enclosure beyond,
            BigInteger down, BigInteger up) {
        BigInteger slope = slope(near, beyond, growth.unit, down);
        return slope.signum() < 0 ? null : ofLine(growth, far, near, beyond, down, up, slope);
    }

    /** From the line through both errors. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && \invariant_for(near) && \invariant_for(beyond) && 0 < BigFraction.den(far);
      @ requires BigFraction.num(growth.distance) * BigFraction.den(far) < BigFraction.num(far) * BigFraction.den(growth.distance);
      @ requires near.unit == growth.unit && beyond.unit == growth.unit;
      @ requires CostLemmas.isTail(growth.distance, near) && CostLemmas.isTail(far, beyond) && CostLemmas.isApart(near, beyond);
      @ requires CostLemmas.isDown(growth, far, down) && CostLemmas.isUp(growth, far, up);
      @ requires 0 <= BigInteger.val(slope) && CostLemmas.isSlope(near, beyond, growth.unit, down, slope);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CostAtLeast ofLine(GrowthAtLeast growth, BigFraction far, Enclosure near, Enclosure beyond, BigInteger down,
            BigInteger up, BigInteger slope) {
        BigInteger price = price(near, beyond, growth.unit, up);
        BigInteger value = value(growth, near, up, slope);
        //@ assert CostLemmas.ofGrowth(growth, far, near, beyond, down, up, slope, price, value);
        return new CostAtLeast(growth.coordinate, growth.dimension, price, value, growth.unit);
    }

    /** How much the line through both errors falls at least, if the memorization grows by down/unit between them. */
    /*@ private normal_behavior
      @ requires \invariant_for(near) && \invariant_for(beyond) && CostLemmas.isApart(near, beyond);
      @ ensures CostLemmas.isSlope(near, beyond, unit, down, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger slope(Enclosure near, Enclosure beyond, BigInteger unit, BigInteger down) {
        return Division.floor(unit.multiply(down), near.upper.subtract(beyond.lower));
    }

    /** How much the line through both errors falls at most, if the memorization grows by up/unit between them. */
    /*@ private normal_behavior
      @ requires \invariant_for(near) && \invariant_for(beyond) && CostLemmas.isApart(near, beyond);
      @ ensures CostLemmas.isPrice(near, beyond, unit, up, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger price(Enclosure near, Enclosure beyond, BigInteger unit, BigInteger up) {
        return Division.ceil(unit.multiply(up), near.lower.subtract(beyond.upper));
    }

    /** The cost at the price. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && \invariant_for(near);
      @ ensures CostLemmas.isValue(growth, near, up, slope, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger value(GrowthAtLeast growth, Enclosure near, BigInteger up, BigInteger slope) {
        return growth.value.subtract(up).add(Division.floor(slope.multiply(near.lower), growth.unit));
    }

    /** The slope times (far/2)^2 - (distance/2)^2, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && 0 < BigFraction.den(far);
      @ ensures CostLemmas.isDown(growth, far, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger down(GrowthAtLeast growth, BigFraction far) {
        return Division.floor(top(growth, far), bottom(growth, far));
    }

    /** The slope times (far/2)^2 - (distance/2)^2, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && 0 < BigFraction.den(far);
      @ ensures CostLemmas.isUp(growth, far, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger up(GrowthAtLeast growth, BigFraction far) {
        return Division.ceil(top(growth, far), bottom(growth, far));
    }

    /** The numerator of the slope times (far/2)^2 - (distance/2)^2, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth);
      @ ensures BigInteger.val(\result)
      @   == BigInteger.val(growth.unit) * (BigInteger.val(growth.numerator) * CostLemmas.difference(growth.distance, far));
      @ assignable \strictly_nothing; @*/
    private static BigInteger top(GrowthAtLeast growth, BigFraction far) {
        return growth.unit.multiply(growth.numerator.multiply(difference(growth.distance, far)));
    }

    /** Its denominator. */
    /*@ private normal_behavior
      @ requires \invariant_for(growth) && 0 < BigFraction.den(far);
      @ ensures BigInteger.val(\result) == BigInteger.val(growth.denominator) * CostLemmas.scaleOf(growth.distance, far);
      @ ensures 0 < BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger bottom(GrowthAtLeast growth, BigFraction far) {
        //@ assert CostLemmas.scale(growth, far);
        return growth.denominator.multiply(scale(growth.distance, far));
    }

    /** (far/2)^2 - (distance/2)^2, times the scale. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == CostLemmas.difference(distance, far);
      @ assignable \strictly_nothing; @*/
    private static BigInteger difference(BigFraction distance, BigFraction far) {
        BigInteger here = distance.getNumerator().multiply(far.getDenominator().add(far.getDenominator()));
        BigInteger there = far.getNumerator().multiply(distance.getDenominator().add(distance.getDenominator()));
        return there.multiply(there).subtract(here.multiply(here));
    }

    /** The product of the squares of the denominators of both halves. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == CostLemmas.scaleOf(distance, far);
      @ assignable \strictly_nothing; @*/
    private static BigInteger scale(BigFraction distance, BigFraction far) {
        BigInteger here = distance.getDenominator().add(distance.getDenominator());
        BigInteger there = far.getDenominator().add(far.getDenominator());
        return here.multiply(here).multiply(there.multiply(there));
    }

    /**
     * From a constant and a line below phi [MEM-DIRECT, ACC-AVG].
     *
     * @param dimension the number of coordinates
     * @return null if a number is negative, or there are no coordinates
     */
    /*@ public normal_behavior
      @ requires \invariant_for(constant) && \invariant_for(line);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CostAtLeast ofConstant(ConstantAtLeast constant, BigInteger dimension, LeastInformationLine line) {
        if (dimension.signum() <= 0 || !Comparison.isNotNegative(constant.value) || line.slope.signum() < 0) {
            return null;
        }
        BigInteger price = Division.ceil(constant.value.getNumerator().multiply(line.slope), constant.value.getDenominator());
        BigInteger value = Division.floor(constant.value.getNumerator().multiply(line.intercept), constant.value.getDenominator());
        //@ assert CostLemmas.ofConstant(constant.coordinate, dimension, constant.value, line, price, value);
        return new CostAtLeast(constant.coordinate, dimension, price, value, line.unit);
    }

    /**
     * From a line below what errors need of the centre of Boolean clustering [BOOL-TV-COST].
     *
     * @param dimension the number of coordinates
     * @param line      down to the error 0
     * @param unit      the scale
     * @return null if the line does not go so far, or the samples are not Boolean or of a larger signal than that of the line, or a number
     *     is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coefficients) && \invariant_for(line);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CostAtLeast ofCentre(CoefficientsAtMost coefficients, BigInteger dimension, CentreLine line,
            BigInteger unit) {
        if (coefficients.coordinate.kind != Coordinate.BOOLEAN || dimension.signum() <= 0 || unit.signum() <= 0 || line.error.signum() > 0
                || !Comparison.isPositive(coefficients.tau) || !Comparison.isAtMostOne(coefficients.tau)
                || !coefficients.coordinate.isAtMost(line.mean, line.size)) {
            return null;
        }
        return ofLine(coefficients.coordinate, dimension, line, coefficients.tau, unit);
    }

    /** From such a line and a bound of tau. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension);
      @ requires \invariant_for(line) && BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau) && Names.atMost(Names.tau(coordinate), tau);
      @ requires analysis.Quantity.atMost(Names.parameter(coordinate), BigInteger.val(line.mean), BigInteger.val(line.size));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CostAtLeast ofLine(Coordinate coordinate, BigInteger dimension, CentreLine line, BigFraction tau, BigInteger unit) {
        BigInteger price = price(tau.getNumerator(), tau.getDenominator(), line, unit);
        BigInteger value = value(tau.getNumerator(), tau.getDenominator(), line, unit);
        //@ assert CentreLineLemmas.cost(coordinate, dimension, line, tau, price, value, unit);
        return new CostAtLeast(coordinate, dimension, price, value, unit);
    }

    /**
     * From such a line, and what samples tell of themselves whenever they tell something of the centre [BOOL-IB-COST].
     *
     * @param dimension the number of coordinates
     * @param line      down to the error 0
     * @param unit      the scale
     * @return null if the line does not go so far, or the samples are not those of the centre's price, or of a larger signal than that of
     *     the line, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(line) && \invariant_for(centre);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CostAtLeast ofPrice(Coordinate coordinate, BigInteger dimension, CentreLine line, CentrePrice centre,
            BigInteger unit) {
        if (dimension.signum() <= 0 || unit.signum() <= 0 || line.error.signum() > 0 || !coordinate.isSampledBy(centre.logs.law.id)
                || !coordinate.isAtMost(line.mean, line.size)) {
            return null;
        }
        return ofTold(coordinate, dimension, line, centre, unit);
    }

    /** From such a line and the price of the samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && 1 <= BigInteger.val(dimension);
      @ requires \invariant_for(line) && BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires \invariant_for(centre) && CentreLemmas.isOfSamples(coordinate, centre.logs.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(coordinate), BigInteger.val(line.mean), BigInteger.val(line.size));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CostAtLeast ofTold(Coordinate coordinate, BigInteger dimension, CentreLine line, CentrePrice centre,
            BigInteger unit) {
        BigInteger price = price(centre.numerator, centre.denominator, line, unit);
        BigInteger rise = value(centre.numerator, centre.denominator, line, unit);
        BigInteger logs = logs(centre, dimension, unit);
        BigInteger value = rise.add(logs);
        //@ assert CentreLineLemmas.told(coordinate, dimension, line, centre, price, rise, logs, value, unit);
        return new CostAtLeast(coordinate, dimension, price, value, unit);
    }

    /**
     * From such a line, for signs that are made from samples of the sparse hypercube [SPARSE-TV-COST].
     *
     * @param dimension the number of coordinates
     * @param line      down to the error 0
     * @param unit      the scale
     * @return null if the line does not go so far, or a fresh sample is not a copy of the signs with at most its signal, or a number is out
     *     of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(signs) && \invariant_for(line);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CostAtLeast ofSigns(SparseSigns signs, BigInteger dimension, CentreLine line, BigInteger unit) {
        if (dimension.signum() <= 0 || unit.signum() <= 0 || line.error.signum() > 0 || !signs.isCopied(line.mean, line.size)) {
            return null;
        }
        return ofCopies(signs, dimension, line, unit);
    }

    /** From such a line and signs of which a fresh sample is a copy. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs) && 1 <= BigInteger.val(dimension);
      @ requires \invariant_for(line) && BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires SparseSignLemmas.isCopied(signs.tau, signs.mean, line.mean, line.size);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CostAtLeast ofCopies(SparseSigns signs, BigInteger dimension, CentreLine line, BigInteger unit) {
        BigInteger part = signs.part();
        BigInteger whole = signs.whole();
        BigInteger price = price(part, whole, line, unit);
        BigInteger value = value(part, whole, line, unit);
        //@ assert SparseSignLemmas.cost(signs, dimension, line, part, whole, price, value, unit);
        return new CostAtLeast(signs.coordinate, dimension, price, value, unit);
    }

    /** The mean of the logarithms of all coordinates, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(centre);
      @ ensures CentreLineLemmas.areLogs(centre, dimension, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger logs(CentrePrice centre, BigInteger dimension, BigInteger unit) {
        return Division.floor(dimension.multiply(centre.logs.sum).multiply(unit), centre.logs.law.unit);
    }

    /** (denominator/numerator - 1) times the slope of the line, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(line) && 0 < BigInteger.val(numerator);
      @ ensures CentreLineLemmas.isPrice(BigInteger.val(numerator), BigInteger.val(denominator), line, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger price(BigInteger numerator, BigInteger denominator, CentreLine line, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(numerator), BigInteger.val(line.unit));
        BigInteger rest = denominator.subtract(numerator);
        return Division.ceil(rest.multiply(line.slope).multiply(unit), numerator.multiply(line.unit));
    }

    /** (denominator/numerator - 1) times the intercept of the line, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(line) && 0 < BigInteger.val(numerator);
      @ ensures CentreLineLemmas.isValue(BigInteger.val(numerator), BigInteger.val(denominator), line, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger value(BigInteger numerator, BigInteger denominator, CentreLine line, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(numerator), BigInteger.val(line.unit));
        BigInteger rest = denominator.subtract(numerator);
        return Division.floor(rest.multiply(line.intercept).multiply(unit), numerator.multiply(line.unit));
    }

    /**
     * The mean of this cost and another, rounded down.
     *
     * @param share      the weight of this cost
     * @param other      that of the same samples, at the same scale
     * @param otherShare its weight
     * @return null if it is that of others, or a weight is negative, or both are 0
     */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CostAtLeast mean(BigInteger share, CostAtLeast other, BigInteger otherShare) {
        BigInteger whole = share.add(otherShare);
        if (!coordinate.isSame(other.coordinate) || dimension.compareTo(other.dimension) != 0 || unit.compareTo(other.unit) != 0
                || share.signum() < 0 || otherShare.signum() < 0 || whole.signum() <= 0) {
            return null;
        }
        return meanOf(share, other, otherShare, whole);
    }

    /** The mean, where both are of the same samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && Names.coordinate(coordinate) == Names.coordinate(other.coordinate);
      @ requires BigInteger.val(dimension) == BigInteger.val(other.dimension) && BigInteger.val(unit) == BigInteger.val(other.unit);
      @ requires 0 <= BigInteger.val(share) && 0 <= BigInteger.val(otherShare) && 0 < BigInteger.val(whole);
      @ requires BigInteger.val(whole) == BigInteger.val(share) + BigInteger.val(otherShare);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private CostAtLeast meanOf(BigInteger share, CostAtLeast other, BigInteger otherShare, BigInteger whole) {
        BigInteger at = sum(share, price, otherShare, other.price);
        BigInteger least = sum(share, value, otherShare, other.value);
        return ofSums(share, other, otherShare, Division.ceil(at, whole), Division.floor(least, whole));
    }

    /** a x + b y. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result)
      @   == BigInteger.val(a) * BigInteger.val(x) + BigInteger.val(b) * BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private static BigInteger sum(BigInteger a, BigInteger x, BigInteger b, BigInteger y) {
        return a.multiply(x).add(b.multiply(y));
    }

    /** From the means of prices and values. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && Names.coordinate(coordinate) == Names.coordinate(other.coordinate);
      @ requires BigInteger.val(dimension) == BigInteger.val(other.dimension) && BigInteger.val(unit) == BigInteger.val(other.unit);
      @ requires 0 <= BigInteger.val(share) && 0 <= BigInteger.val(otherShare)
      @   && 0 < BigInteger.val(share) + BigInteger.val(otherShare);
      @ requires BigInteger.val(share) * BigInteger.val(price) + BigInteger.val(otherShare) * BigInteger.val(other.price)
      @   <= BigInteger.val(at) * (BigInteger.val(share) + BigInteger.val(otherShare));
      @ requires BigInteger.val(least) * (BigInteger.val(share) + BigInteger.val(otherShare))
      @   <= BigInteger.val(share) * BigInteger.val(value) + BigInteger.val(otherShare) * BigInteger.val(other.value);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    private CostAtLeast ofSums(BigInteger share, CostAtLeast other, BigInteger otherShare, BigInteger at, BigInteger least) {
        //@ assert CostLemmas.mean(this, share, other, otherShare, at, least);
        return new CostAtLeast(coordinate, dimension, at, least, unit);
    }
}
