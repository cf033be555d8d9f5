package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.exact.Products;

/** What is known of a learner that counts, in words, and what follows, for use in contracts and assertions; no Java code. */
public final class CountingLearnerLemmas {
    private CountingLearnerLemmas() {
    }

    /** The entropy of a sign with at least the mean of the answers is at most r/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a.mean, a.chances, a.chances.unit;
      @ public static model strictly_pure helper boolean isEntropy(CountAnswers a, BigInteger r) {
      @   return analysis.Entropy.atMost(BigInteger.val(a.chances.unit) + BigInteger.val(a.mean), 2 * BigInteger.val(a.chances.unit),
      @       BigInteger.val(r), BigInteger.val(a.chances.unit)); } @*/

    /** The sum of d products of a sign with the mean of the answers and one of a sample is at most the end with a chance of x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a.mean, a.chances, a.chances.unit, a.chances.mean;
      @ public static model strictly_pure helper boolean isMiss(BigInteger d, CountAnswers a, BigFraction end, BigInteger x) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), even(a.chances.mean, a.chances.unit) - bias(a.chances.mean, a.mean),
      @       even(a.chances.mean, a.chances.unit) + bias(a.chances.mean, a.mean), 2 * even(a.chances.mean, a.chances.unit),
      @       BigFraction.num(end), BigFraction.den(end), BigInteger.val(x), BigInteger.val(a.chances.unit)); } @*/

    /** The sum of d fair signs is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(BigInteger d, BigFraction end, BigInteger x, BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), 1, 1, 2, BigFraction.num(end), BigFraction.den(end), BigInteger.val(x),
      @       BigInteger.val(unit)); } @*/

    /** The mean of a product of a sign of mean x/unit and one of a sample is bias/even. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint even(BigFraction lambda, BigInteger unit) {
      @   return BigFraction.den(lambda) * BigInteger.val(unit); } @*/

    /** See even. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint bias(BigFraction lambda, BigInteger x) {
      @   return BigFraction.num(lambda) * BigInteger.val(x); } @*/

    /** The weights of a sign of mean (p/q)(x/s) are not negative. */
    /*@ public normal_behavior
      @ requires 0 < p < q && 0 <= x && x <= s && 1 <= s;
      @ ensures \result && 0 <= p * x && p * x <= q * s && 1 <= q * s;
      @ public static model strictly_pure helper boolean weights(\bigint p, \bigint q, \bigint x, \bigint s) {
      @   return Products.bothMonotone(p, q, x, s) && Products.positive(q, s); } @*/

    /** [BOOL-LEARN-TABLE] All bounds in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(l);
      @ requires \invariant_for(l.answers) && \invariant_for(l.answers.chances) && \invariant_for(l.threshold);
      @ requires l.answers.chances.samples <= BigInteger.val(p.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(p.coordinate), l.answers.chances.mean);
      @ requires isEntropy(l.answers, entropy);
      @ requires BigInteger.val(memorization) == BigInteger.val(p.dimension)
      @   * (BigInteger.val(entropy) - BigInteger.val(l.answers.doubt));
      @ requires isMiss(p.dimension, l.answers, l.threshold.missEnd, miss);
      @ requires isAlarm(p.dimension, l.threshold.alarmEnd, alarm, l.answers.chances.unit);
      @ ensures \result
      @   && analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @       BigInteger.val(l.answers.chances.unit), BigInteger.val(miss), BigInteger.val(l.answers.chances.unit),
      @       BigInteger.val(alarm), BigInteger.val(l.answers.chances.unit));
      @ public static model strictly_pure helper boolean counting(Clustering p, CountingLearner l, BigInteger entropy,
      @     BigInteger memorization, BigInteger miss, BigInteger alarm) {
      @   return analysis.BooleanClustering.learner(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension),
      @       l.answers.chances.samples, BigFraction.num(l.answers.chances.mean), BigFraction.den(l.answers.chances.mean),
      @       BigInteger.val(l.answers.denominator), BigInteger.val(l.answers.table), BigInteger.val(l.answers.mean),
      @       BigInteger.val(l.answers.doubt), BigInteger.val(entropy), BigInteger.val(l.threshold.value),
      @       BigFraction.num(l.threshold.missEnd), BigFraction.den(l.threshold.missEnd), BigFraction.num(l.threshold.alarmEnd),
      @       BigFraction.den(l.threshold.alarmEnd), BigInteger.val(memorization), BigInteger.val(miss), BigInteger.val(alarm),
      @       BigInteger.val(l.answers.chances.unit)); } @*/
}
