package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lines below what errors need of the centre of Boolean clustering, for use in assertions; no Java code. */
public final class CentreLineLemmas {
    private CentreLineLemmas() {
    }

    /** Whoever has such an error, or a larger one, knows at least what the line says. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAbove(BigInteger mean, BigInteger size, BigInteger error, BigInteger intercept,
      @     BigInteger slope, BigInteger unit) {
      @   return analysis.BooleanClustering.centreAboveLine(BigInteger.val(mean), BigInteger.val(size), BigInteger.val(error),
      @       BigInteger.val(intercept), BigInteger.val(slope), BigInteger.val(unit)); } @*/

    /** The line says no more of the error less/unit than value^2/(2 unit^2). */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible line.intercept, line.slope, line.unit;
      @ public static model strictly_pure helper boolean isReached(CentreLine line, BigInteger value, BigInteger less) {
      @   return (BigInteger.val(line.intercept) * BigInteger.val(line.unit) - BigInteger.val(line.slope) * BigInteger.val(less))
      @       * (2 * (BigInteger.val(line.unit) * BigInteger.val(line.unit)))
      @     <= BigInteger.val(value) * BigInteger.val(value) * (BigInteger.val(line.unit) * BigInteger.val(line.unit)); } @*/

    /** [BOOL-TV-COST] Where the line is not positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && 0 <= BigInteger.val(slope);
      @ requires BigInteger.val(intercept) * BigInteger.val(c.unit) <= BigInteger.val(slope) * BigInteger.val(error);
      @ ensures \result && isAbove(c.mean, c.size, error, intercept, slope, c.unit);
      @ public static model strictly_pure helper boolean nothing(CentreNeeded c, BigInteger error, BigInteger intercept,
      @     BigInteger slope) {
      @   return analysis.BooleanClustering.centreAboveNothing(BigInteger.val(c.mean), BigInteger.val(c.size), BigInteger.val(error),
      @       BigInteger.val(intercept), BigInteger.val(slope), BigInteger.val(c.unit)); } @*/

    /** [BOOL-TV-COST] Down to the next error. */
    /*@ public normal_behavior
      @ requires \invariant_for(line) && \invariant_for(c) && BigInteger.val(line.mean) == BigInteger.val(c.mean);
      @ requires BigInteger.val(line.size) == BigInteger.val(c.size) && BigInteger.val(line.unit) == BigInteger.val(c.unit);
      @ requires BigInteger.val(line.error) <= BigInteger.val(c.error) && isReached(line, c.value, less);
      @ ensures \result && isAbove(line.mean, line.size, less, line.intercept, line.slope, line.unit);
      @ public static model strictly_pure helper boolean step(CentreLine line, CentreNeeded c, BigInteger less) {
      @   return Products.positive(BigInteger.val(line.unit), BigInteger.val(line.unit))
      @     && analysis.BooleanClustering.centreAboveStep(BigInteger.val(line.mean), BigInteger.val(line.size), BigInteger.val(less),
      @       BigInteger.val(c.error), BigInteger.val(line.error), BigInteger.val(line.intercept), BigInteger.val(line.slope),
      @       BigInteger.val(line.unit), BigInteger.val(c.value) * BigInteger.val(c.value),
      @       2 * (BigInteger.val(line.unit) * BigInteger.val(line.unit))); } @*/

    /** The price is at least j/i - 1 times the slope of the line. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible line.slope, line.unit;
      @ public static model strictly_pure helper boolean isPrice(\bigint i, \bigint j, CentreLine line, BigInteger price,
      @     BigInteger unit) {
      @   return (j - i) * BigInteger.val(line.slope) * BigInteger.val(unit)
      @     <= BigInteger.val(price) * (i * BigInteger.val(line.unit)); } @*/

    /** The value is at most j/i - 1 times the intercept of the line. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible line.intercept, line.unit;
      @ public static model strictly_pure helper boolean isValue(\bigint i, \bigint j, CentreLine line, BigInteger value,
      @     BigInteger unit) {
      @   return BigInteger.val(value) * (i * BigInteger.val(line.unit))
      @     <= (j - i) * BigInteger.val(line.intercept) * BigInteger.val(unit); } @*/

    /** The value is at most d times the mean of the logarithms. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible centre.logs, centre.logs.sum, centre.logs.law, centre.logs.law.unit;
      @ public static model strictly_pure helper boolean areLogs(CentrePrice centre, BigInteger d, BigInteger value, BigInteger unit) {
      @   return BigInteger.val(value) * BigInteger.val(centre.logs.law.unit)
      @     <= BigInteger.val(d) * BigInteger.val(centre.logs.sum) * BigInteger.val(unit); } @*/

    /** [BOOL-TV-COST] What follows for memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.kind == Coordinate.BOOLEAN && 1 <= BigInteger.val(dimension) && \invariant_for(line);
      @ requires BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(tau) && BigFraction.num(tau) <= BigFraction.den(tau) && Names.atMost(Names.tau(c), tau);
      @ requires analysis.Quantity.atMost(Names.parameter(c), BigInteger.val(line.mean), BigInteger.val(line.size));
      @ requires isPrice(BigFraction.num(tau), BigFraction.den(tau), line, price, unit);
      @ requires isValue(BigFraction.num(tau), BigFraction.den(tau), line, value, unit);
      @ ensures \result && CostLemmas.atLeast(c, dimension, price, value, unit);
      @ public static model strictly_pure helper boolean cost(Coordinate c, BigInteger dimension, CentreLine line, BigFraction tau,
      @     BigInteger price, BigInteger value, BigInteger unit) {
      @   return analysis.Cost.ofCentre(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power),
      @       BigInteger.val(dimension), BigInteger.val(line.mean), BigInteger.val(line.size), BigFraction.num(tau), BigFraction.den(tau),
      @       BigInteger.val(line.error), BigInteger.val(line.intercept), BigInteger.val(line.slope), BigInteger.val(line.unit),
      @       BigInteger.val(price), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** [BOOL-IB-COST] What follows for memorization. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && 1 <= BigInteger.val(dimension) && \invariant_for(line);
      @ requires BigInteger.val(line.error) <= 0 && 1 <= BigInteger.val(unit);
      @ requires \invariant_for(centre) && CentreLemmas.isOfSamples(c, centre.logs.law.id);
      @ requires analysis.Quantity.atMost(Names.parameter(c), BigInteger.val(line.mean), BigInteger.val(line.size));
      @ requires isPrice(BigInteger.val(centre.numerator), BigInteger.val(centre.denominator), line, price, unit);
      @ requires isValue(BigInteger.val(centre.numerator), BigInteger.val(centre.denominator), line, rise, unit);
      @ requires areLogs(centre, dimension, logs, unit) && BigInteger.val(value) == BigInteger.val(rise) + BigInteger.val(logs);
      @ ensures \result && CostLemmas.atLeast(c, dimension, price, value, unit);
      @ public static model strictly_pure helper boolean told(Coordinate c, BigInteger dimension, CentreLine line, CentrePrice centre,
      @     BigInteger price, BigInteger rise, BigInteger logs, BigInteger value, BigInteger unit) {
      @   return analysis.Cost.ofPrice(BigInteger.val(c.samples), c.roots, BigFraction.num(c.power), BigFraction.den(c.power),
      @       BigInteger.val(dimension), BigInteger.val(line.mean), BigInteger.val(line.size), BigInteger.val(centre.logs.law.id.c),
      @       BigInteger.val(centre.logs.law.id.d), BigInteger.val(centre.logs.table), BigInteger.val(centre.numerator),
      @       BigInteger.val(centre.denominator), BigInteger.val(centre.logs.sum), BigInteger.val(centre.logs.law.unit),
      @       BigInteger.val(line.error), BigInteger.val(line.intercept), BigInteger.val(line.slope), BigInteger.val(line.unit),
      @       BigInteger.val(price), BigInteger.val(rise), BigInteger.val(logs), BigInteger.val(unit)); } @*/
}
