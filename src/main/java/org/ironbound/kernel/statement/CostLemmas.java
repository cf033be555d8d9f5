package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.DetailLemmas;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.LeastInformationLine;

/** What is known of the costs of learners, as statements use it, for use in assertions; no Java code. */
public final class CostLemmas {
    private CostLemmas() {
    }

    /** [MIX-COST] Every learner of this number of such coordinates pays at least value/unit at the price. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean atLeast(Coordinate c, BigInteger dimension, BigInteger price, BigInteger value,
      @     BigInteger unit) {
      @   return analysis.Cost.atLeast(Names.coordinate(c), BigInteger.val(dimension), BigInteger.val(price), BigInteger.val(value),
      @       BigInteger.val(unit)); } @*/

    /** [GAUSS-TV-COST] The memorization of every learner grows by at least the slope i/j from value/unit on. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean growsFrom(Coordinate c, BigInteger dimension, BigFraction distance,
      @     BigInteger value, BigInteger unit, BigInteger i, BigInteger j) {
      @   return analysis.Cost.growsFrom(Names.coordinate(c), BigInteger.val(dimension), BigFraction.num(distance),
      @       2 * BigFraction.den(distance), BigInteger.val(value), BigInteger.val(unit), BigInteger.val(i), BigInteger.val(j)); } @*/

    /** Gaussian coefficients, and the dimension, the distance and s in their ranges [GAUSS-TV]. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.coordinate, c.coordinate.kind, c.tau, c.rho;
      @ public static model strictly_pure helper boolean areInRange(CoefficientsAtMost c, BigInteger dimension, BigFraction distance,
      @     BigFraction s) {
      @   return c.coordinate.kind == Coordinate.GAUSSIAN && 1 <= BigInteger.val(dimension) && Names.isProper(c.tau)
      @     && 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance) && 0 < BigFraction.num(c.rho) && 0 < BigFraction.den(c.rho)
      @     && Names.isProper(s) && BigFraction.num(c.rho) * BigFraction.den(s) <= BigFraction.num(s) * BigFraction.den(c.rho); } @*/

    /** Phi(-distance/2) is enclosed. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible tail.lower, tail.upper, tail.unit;
      @ public static model strictly_pure helper boolean isTail(BigFraction distance, Enclosure tail) {
      @   return analysis.Phi.atLeast(-BigFraction.num(distance), 2 * BigFraction.den(distance), BigInteger.val(tail.lower),
      @         BigInteger.val(tail.unit))
      @     && analysis.Phi.atMost(-BigFraction.num(distance), 2 * BigFraction.den(distance), BigInteger.val(tail.upper),
      @         BigInteger.val(tail.unit)); } @*/

    /** (far/2)^2 - (distance/2)^2, times the product of the squares of the denominators. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint difference(BigFraction distance, BigFraction far) {
      @   return BigFraction.num(far) * BigFraction.num(far) * (2 * BigFraction.den(distance) * (2 * BigFraction.den(distance)))
      @     - BigFraction.num(distance) * BigFraction.num(distance) * (2 * BigFraction.den(far) * (2 * BigFraction.den(far))); } @*/

    /** The product of the squares of the denominators of both halves. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint scaleOf(BigFraction distance, BigFraction far) {
      @   return 2 * BigFraction.den(distance) * (2 * BigFraction.den(distance)) * (2 * BigFraction.den(far)
      @     * (2 * BigFraction.den(far))); } @*/

    /** The slope times (far/2)^2 - (distance/2)^2 is at least down/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible growth.distance, growth.numerator, growth.denominator, growth.unit;
      @ public static model strictly_pure helper boolean isDown(GrowthAtLeast growth, BigFraction far, BigInteger down) {
      @   return BigInteger.val(down) * (BigInteger.val(growth.denominator) * scaleOf(growth.distance, far))
      @     <= BigInteger.val(growth.unit) * (BigInteger.val(growth.numerator) * difference(growth.distance, far)); } @*/

    /** The slope times (far/2)^2 - (distance/2)^2 is at most up/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible growth.distance, growth.numerator, growth.denominator, growth.unit;
      @ public static model strictly_pure helper boolean isUp(GrowthAtLeast growth, BigFraction far, BigInteger up) {
      @   return BigInteger.val(growth.unit) * (BigInteger.val(growth.numerator) * difference(growth.distance, far))
      @     <= BigInteger.val(up) * (BigInteger.val(growth.denominator) * scaleOf(growth.distance, far)); } @*/

    /** The first error is certainly the larger one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible near.lower, near.upper, beyond.lower, beyond.upper;
      @ public static model strictly_pure helper boolean isApart(Enclosure near, Enclosure beyond) {
      @   return 0 <= BigInteger.val(near.lower) && BigInteger.val(beyond.upper) < BigInteger.val(near.lower)
      @     && BigInteger.val(beyond.lower) < BigInteger.val(near.upper); } @*/

    /** The line through both errors falls at least as steeply as slope/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible near.upper, beyond.lower;
      @ public static model strictly_pure helper boolean isSlope(Enclosure near, Enclosure beyond, BigInteger unit, BigInteger down,
      @     BigInteger slope) {
      @   return BigInteger.val(slope) * (BigInteger.val(near.upper) - BigInteger.val(beyond.lower))
      @     <= BigInteger.val(unit) * BigInteger.val(down); } @*/

    /** The line through both errors does not fall more steeply than price/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible near.lower, beyond.upper;
      @ public static model strictly_pure helper boolean isPrice(Enclosure near, Enclosure beyond, BigInteger unit, BigInteger up,
      @     BigInteger price) {
      @   return BigInteger.val(unit) * BigInteger.val(up)
      @     <= BigInteger.val(price) * (BigInteger.val(near.lower) - BigInteger.val(beyond.upper)); } @*/

    /** The value is at most that at the beginning, less the rise, with what the first error costs at the slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible growth.unit, growth.value, near.lower;
      @ public static model strictly_pure helper boolean isValue(GrowthAtLeast growth, Enclosure near, BigInteger up, BigInteger slope,
      @     BigInteger value) {
      @   return BigInteger.val(value) * BigInteger.val(growth.unit)
      @     <= (BigInteger.val(growth.value) - BigInteger.val(up)) * BigInteger.val(growth.unit)
      @       + BigInteger.val(slope) * BigInteger.val(near.lower); } @*/

    /** The denominator of the difference of squares, times the slope. */
    /*@ public normal_behavior
      @ requires \invariant_for(growth) && 0 < BigFraction.den(far);
      @ ensures \result && 0 < BigInteger.val(growth.denominator) * scaleOf(growth.distance, far);
      @ public static model strictly_pure helper boolean scale(GrowthAtLeast growth, BigFraction far) {
      @   return Products.positive(2 * BigFraction.den(growth.distance), 2 * BigFraction.den(growth.distance))
      @     && Products.positive(2 * BigFraction.den(far), 2 * BigFraction.den(far))
      @     && Products.positive(2 * BigFraction.den(growth.distance) * (2 * BigFraction.den(growth.distance)),
      @       2 * BigFraction.den(far) * (2 * BigFraction.den(far)))
      @     && Products.positive(BigInteger.val(growth.denominator), scaleOf(growth.distance, far)); } @*/

    /** [GAUSS-TV-COST] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && \invariant_for(c.coordinate) && areInRange(c, dimension, distance, s);
      @ requires DetailLemmas.isExactly(dimension, c.rho, distance, s, detail) && BigFraction.num(detail) < BigFraction.den(detail);
      @ requires 2 <= BigInteger.val(unit) && DetailLemmas.isLower(dimension, c.tau, detail, lower, unit);
      @ requires DetailLemmas.isStepNumerator(distance, s, x) && DetailLemmas.isStepDenominator(dimension, distance, s, y);
      @ requires BigInteger.val(x) <= BigInteger.val(y);
      @ requires DetailLemmas.isGrowthNumerator(c.tau, c.rho, s, detail, x, y, i);
      @ requires DetailLemmas.isGrowthDenominator(c.tau, c.rho, s, detail, y, j);
      @ ensures \result && growsFrom(c.coordinate, dimension, distance, lower, unit, i, j);
      @ ensures 0 <= BigInteger.val(i) && 0 < BigInteger.val(j);
      @ public static model strictly_pure helper boolean gaussTv(CoefficientsAtMost c, BigInteger dimension, BigFraction distance,
      @     BigFraction s, BigFraction detail, BigInteger lower, BigInteger unit, BigInteger x, BigInteger y, BigInteger i,
      @     BigInteger j) {
      @   return DetailLemmas.signs(BigInteger.val(dimension), BigFraction.num(distance), BigFraction.den(distance), BigFraction.num(s),
      @       BigFraction.den(s))
      @     && DetailLemmas.growth(BigFraction.num(c.tau), BigFraction.den(c.tau), BigFraction.num(c.rho), BigFraction.den(c.rho),
      @       BigFraction.num(s), BigFraction.den(s), BigInteger.val(x), BigInteger.val(y), BigFraction.num(detail),
      @       BigFraction.den(detail))
      @     && analysis.Clustering.coordinateParts(c.coordinate.kind, BigInteger.val(c.coordinate.samples), c.coordinate.roots,
      @       BigFraction.num(c.coordinate.power), BigFraction.den(c.coordinate.power))
      @     && analysis.Cost.gaussTv(Names.coordinate(c.coordinate), BigInteger.val(dimension), BigFraction.num(c.tau),
      @       BigFraction.den(c.tau), BigFraction.num(c.rho), BigFraction.den(c.rho), BigFraction.num(distance),
      @       BigFraction.den(distance), BigFraction.num(s), BigFraction.den(s), BigInteger.val(x), BigInteger.val(y),
      @       BigFraction.num(detail), BigFraction.den(detail), BigInteger.val(lower), BigInteger.val(unit), BigInteger.val(i),
      @       BigInteger.val(j)); } @*/

    /** [MIX-COST] From how memorization grows, by the line through two errors. */
    /*@ public normal_behavior
      @ requires \invariant_for(growth) && 0 < BigFraction.den(far);
      @ requires BigFraction.num(growth.distance) * BigFraction.den(far) < BigFraction.num(far) * BigFraction.den(growth.distance);
      @ requires near.unit == growth.unit && beyond.unit == growth.unit && isTail(growth.distance, near) && isTail(far, beyond);
      @ requires isApart(near, beyond) && isDown(growth, far, down) && isUp(growth, far, up) && 0 <= BigInteger.val(slope);
      @ requires isSlope(near, beyond, growth.unit, down, slope) && isPrice(near, beyond, growth.unit, up, price);
      @ requires isValue(growth, near, up, slope, value);
      @ ensures \result && atLeast(growth.coordinate, growth.dimension, price, value, growth.unit);
      @ public static model strictly_pure helper boolean ofGrowth(GrowthAtLeast growth, BigFraction far, Enclosure near, Enclosure beyond,
      @     BigInteger down, BigInteger up, BigInteger slope, BigInteger price, BigInteger value) {
      @   return analysis.Cost.ofGrowth(Names.coordinate(growth.coordinate), BigInteger.val(growth.dimension),
      @       BigFraction.num(growth.distance), 2 * BigFraction.den(growth.distance), BigFraction.num(far), 2 * BigFraction.den(far),
      @       BigInteger.val(growth.numerator), BigInteger.val(growth.denominator), BigInteger.val(growth.value),
      @       BigInteger.val(growth.unit), BigInteger.val(beyond.lower), BigInteger.val(beyond.upper), BigInteger.val(near.lower),
      @       BigInteger.val(near.upper), BigInteger.val(down), BigInteger.val(up), BigInteger.val(slope), BigInteger.val(price),
      @       BigInteger.val(value)); } @*/

    /** [MEM-DIRECT] */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(dimension) && Names.atLeast(Names.constant(c), constant) && 0 <= BigFraction.num(constant);
      @ requires \invariant_for(line) && 0 <= BigInteger.val(line.slope);
      @ requires BigFraction.num(constant) * BigInteger.val(line.slope) <= BigInteger.val(price) * BigFraction.den(constant);
      @ requires BigInteger.val(value) * BigFraction.den(constant) <= BigFraction.num(constant) * BigInteger.val(line.intercept);
      @ ensures \result && atLeast(c, dimension, price, value, line.unit);
      @ public static model strictly_pure helper boolean ofConstant(Coordinate c, BigInteger dimension, BigFraction constant,
      @     LeastInformationLine line, BigInteger price, BigInteger value) {
      @   return analysis.Cost.ofConstant(Names.coordinate(c), BigInteger.val(dimension), BigFraction.num(constant),
      @       BigFraction.den(constant), BigInteger.val(line.intercept), BigInteger.val(line.slope), BigInteger.val(price),
      @       BigInteger.val(value), BigInteger.val(line.unit)); } @*/

    /** [MIX-COST] */
    /*@ public normal_behavior
      @ requires \invariant_for(one) && \invariant_for(other) && Names.coordinate(one.coordinate) == Names.coordinate(other.coordinate);
      @ requires BigInteger.val(one.dimension) == BigInteger.val(other.dimension)
      @   && BigInteger.val(one.unit) == BigInteger.val(other.unit);
      @ requires 0 <= BigInteger.val(share) && 0 <= BigInteger.val(otherShare)
      @   && 0 < BigInteger.val(share) + BigInteger.val(otherShare);
      @ requires BigInteger.val(share) * BigInteger.val(one.price) + BigInteger.val(otherShare) * BigInteger.val(other.price)
      @   <= BigInteger.val(price) * (BigInteger.val(share) + BigInteger.val(otherShare));
      @ requires BigInteger.val(value) * (BigInteger.val(share) + BigInteger.val(otherShare))
      @   <= BigInteger.val(share) * BigInteger.val(one.value) + BigInteger.val(otherShare) * BigInteger.val(other.value);
      @ ensures \result && atLeast(one.coordinate, one.dimension, price, value, one.unit);
      @ public static model strictly_pure helper boolean mean(CostAtLeast one, BigInteger share, CostAtLeast other, BigInteger otherShare,
      @     BigInteger price, BigInteger value) {
      @   return analysis.Cost.mean(Names.coordinate(one.coordinate), BigInteger.val(one.dimension), BigInteger.val(share),
      @       BigInteger.val(one.price), BigInteger.val(one.value), BigInteger.val(otherShare), BigInteger.val(other.price),
      @       BigInteger.val(other.value), BigInteger.val(price), BigInteger.val(value), BigInteger.val(one.unit)); } @*/
}
