package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.law.CountMean;

/** The theorems about estimates of a centre of signs [BOOL-EST], as statements use them, for contracts and assertions; no Java code. */
public final class SignEstimationLemmas {
    private SignEstimationLemmas() {
    }

    /** Dber(1 - 2 error) is at least known/unit, which is not negative. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isKnown(BigFraction error, BigInteger known, BigInteger unit) {
      @   return 0 <= BigInteger.val(known) && 1 <= BigInteger.val(unit)
      @     && analysis.Dber.atLeast(BigFraction.den(error) - 2 * BigFraction.num(error), BigFraction.den(error), BigInteger.val(known),
      @         BigInteger.val(unit)); } @*/

    /** The number is the numerator of d ((j/i - 1) x/u + l/s), for a price i/j and a mean l/s of the logarithms. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numerator, p.denominator, p.logs, p.logs.sum, p.logs.law, p.logs.law.unit;
      @ public static model strictly_pure helper boolean isNumerator(CentrePrice p, BigInteger d, BigInteger x, BigInteger u,
      @     BigInteger number) {
      @   return BigInteger.val(number) == BigInteger.val(d)
      @     * ((BigInteger.val(p.denominator) - BigInteger.val(p.numerator)) * BigInteger.val(x) * BigInteger.val(p.logs.law.unit)
      @       + BigInteger.val(p.logs.sum) * (BigInteger.val(p.numerator) * BigInteger.val(u))); } @*/

    /** The number is its denominator. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numerator, p.logs, p.logs.law, p.logs.law.unit;
      @ public static model strictly_pure helper boolean isDenominator(CentrePrice p, BigInteger u, BigInteger number) {
      @   return BigInteger.val(number) == BigInteger.val(p.numerator) * BigInteger.val(u) * BigInteger.val(p.logs.law.unit); } @*/

    /** [BOOL-EST] From below. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(price) && \invariant_for(price.logs.law);
      @ requires 2 * BigFraction.num(p.error) <= BigFraction.den(p.error) && CentreLemmas.isOfSamples(p.coordinate, price.logs.law.id);
      @ requires isKnown(p.error, known, unit);
      @ requires isNumerator(price, p.dimension, known, unit, numerator) && isDenominator(price, unit, denominator);
      @ ensures \result && 0 < BigInteger.val(denominator)
      @   && analysis.Quantity.atLeast(Names.estimationMemorization(p, false), BigInteger.val(numerator), BigInteger.val(denominator));
      @ public static model strictly_pure helper boolean atLeast(Estimation p, CentrePrice price, BigInteger known, BigInteger unit,
      @     BigInteger numerator, BigInteger denominator) {
      @   return Products.positive(BigInteger.val(price.numerator), BigInteger.val(unit))
      @     && Products.positive(BigInteger.val(price.numerator) * BigInteger.val(unit), BigInteger.val(price.logs.law.unit))
      @     && byWeights(p, price, known, unit); } @*/

    /** [BOOL-EST] before the value is a fraction. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(price) && \invariant_for(price.logs.law);
      @ requires 2 * BigFraction.num(p.error) <= BigFraction.den(p.error) && CentreLemmas.isOfSamples(p.coordinate, price.logs.law.id);
      @ requires isKnown(p.error, known, unit);
      @ ensures \result && analysis.Quantity.atLeast(Names.estimationMemorization(p, false), BigInteger.val(p.dimension)
      @     * ((BigInteger.val(price.denominator) - BigInteger.val(price.numerator)) * BigInteger.val(known)
      @         * BigInteger.val(price.logs.law.unit)
      @       + BigInteger.val(price.logs.sum) * (BigInteger.val(price.numerator) * BigInteger.val(unit))),
      @     BigInteger.val(price.numerator) * BigInteger.val(unit) * BigInteger.val(price.logs.law.unit));
      @ public static model strictly_pure helper boolean byWeights(Estimation p, CentrePrice price, BigInteger known, BigInteger unit) {
      @   return analysis.Estimation.memorizationByWeights(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       BigFraction.num(p.error), BigFraction.den(p.error), BigInteger.val(known), BigInteger.val(unit),
      @       BigInteger.val(price.logs.law.id.c), BigInteger.val(price.logs.law.id.d), BigInteger.val(price.logs.table),
      @       BigInteger.val(price.numerator), BigInteger.val(price.denominator), BigInteger.val(price.logs.sum),
      @       BigInteger.val(price.logs.law.unit)); } @*/

    /** The mean of the answers is at least 1 - 2 error. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a.mean, a.chances, a.chances.unit;
      @ public static model strictly_pure helper boolean isGoodEnough(CountAnswers a, BigFraction error) {
      @   return (BigFraction.den(error) - 2 * BigFraction.num(error)) * BigInteger.val(a.chances.unit)
      @     <= BigInteger.val(a.mean) * BigFraction.den(error); } @*/

    /** No answer is missing, and their mean is from 0 to 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a.mean, a.next, a.chances, a.chances.unit;
      @ public static model strictly_pure helper boolean areAll(CountAnswers a) {
      @   return a.next == -1 && 0 <= BigInteger.val(a.mean) && BigInteger.val(a.mean) <= BigInteger.val(a.chances.unit); } @*/

    /** The answers are those of a learner of some of the samples of the coordinate, or blurred ones. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power, a.chances, a.chances.samples, a.chances.mean;
      @ public static model strictly_pure helper boolean areOfSamples(Coordinate c, CountAnswers a) {
      @   return c.kind == Coordinate.BOOLEAN && a.chances.samples <= BigInteger.val(c.samples)
      @     && Names.atLeast(Names.parameter(c), a.chances.mean); } @*/

    /** [BOOL-EST] From above, all bounds in multiples of 1/unit of the answers. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(a) && \invariant_for(a.chances);
      @ requires areAll(a) && areOfSamples(p.coordinate, a) && isGoodEnough(a, p.error) && CountingLearnerLemmas.isEntropy(a, entropy);
      @ requires BigInteger.val(memorization) == BigInteger.val(p.dimension) * (BigInteger.val(entropy) - BigInteger.val(a.doubt));
      @ ensures \result && analysis.Quantity.atMost(Names.estimationMemorization(p, false), BigInteger.val(memorization),
      @     BigInteger.val(a.chances.unit));
      @ public static model strictly_pure helper boolean atMost(Estimation p, CountAnswers a, BigInteger entropy,
      @     BigInteger memorization) {
      @   return analysis.Estimation.learnerOfTable(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       BigFraction.num(p.error), BigFraction.den(p.error), a.chances.samples, BigFraction.num(a.chances.mean),
      @       BigFraction.den(a.chances.mean), BigInteger.val(a.denominator), BigInteger.val(a.table), BigInteger.val(a.mean),
      @       BigInteger.val(a.doubt), BigInteger.val(entropy), BigInteger.val(memorization),
      @       BigInteger.val(a.chances.unit)); } @*/

    /** E |r| of the counts is below 1 - 2 error. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.sum, m.law, m.law.unit;
      @ public static model strictly_pure helper boolean isTooUnsure(CountMean m, BigFraction error) {
      @   return BigInteger.val(m.sum) * BigFraction.den(error)
      @     < (BigFraction.den(error) - 2 * BigFraction.num(error)) * BigInteger.val(m.law.unit); } @*/

    /** [BOOL-EST] No learner. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(m) && \invariant_for(m.law);
      @ requires m.index == m.law.weights.length && CentreLemmas.isOfSamples(p.coordinate, m.law.id) && isTooUnsure(m, p.error);
      @ ensures \result && Names.isEstimateOutOfReach(p);
      @ public static model strictly_pure helper boolean outOfReach(Estimation p, CountMean m) {
      @   return analysis.Estimation.outOfReachOfSigns(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       BigFraction.num(p.error), BigFraction.den(p.error), BigInteger.val(m.law.id.c), BigInteger.val(m.law.id.d),
      @       BigInteger.val(m.sum), BigInteger.val(m.law.unit)); } @*/
}
