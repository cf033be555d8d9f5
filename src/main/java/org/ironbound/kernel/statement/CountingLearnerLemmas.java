package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of a learner that counts, in words, and what follows, for use in contracts and assertions; no Java code. */
public final class CountingLearnerLemmas {
    private CountingLearnerLemmas() {
    }

    /** What a learner memorizes in d coordinates that counts n samples of lambda and answers with this slope is at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMemorization(BigInteger d, \bigint n, BigFraction lambda, BigFraction slope,
      @     BigInteger x, BigInteger unit) {
      @   return analysis.BooleanLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda),
      @       BigFraction.num(slope), BigFraction.den(slope), BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** The sum of d signs of the law that n samples of lambda make with this slope is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMiss(BigInteger d, \bigint n, BigFraction lambda, BigFraction slope,
      @     BigFraction end, BigInteger x, BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), even(n, lambda, slope) - bias(n, lambda, slope),
      @       even(n, lambda, slope) + bias(n, lambda, slope), 2 * even(n, lambda, slope), BigFraction.num(end), BigFraction.den(end),
      @       BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** The sum of d fair signs is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(BigInteger d, BigFraction end, BigInteger x, BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), 1, 1, 2, BigFraction.num(end), BigFraction.den(end), BigInteger.val(x),
      @       BigInteger.val(unit)); } @*/

    /** The mean of a sign of the law is bias/even. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint even(\bigint n, BigFraction lambda, BigFraction slope) {
      @   return BigFraction.den(lambda) * (BigFraction.den(slope) * analysis.BooleanLearner.mass(n,
      @     BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), n)); } @*/

    /** See even. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint bias(\bigint n, BigFraction lambda, BigFraction slope) {
      @   return BigFraction.num(lambda) * analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n); } @*/

    /** From the sum and the difference of two numbers. */
    /*@ public normal_behavior
      @ requires p + m == t && p - m == 2 * b && t == 2 * e;
      @ ensures \result && m == e - b && p == e + b;
      @ public static model strictly_pure helper boolean halves(\bigint p, \bigint m, \bigint t, \bigint e, \bigint b) {
      @   return true; } @*/

    /** [BOOL-LEARN] All bounds in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(l);
      @ requires l.samples <= BigInteger.val(p.coordinate.samples) && Names.atLeast(Names.parameter(p.coordinate), l.lambda);
      @ requires 0 < BigInteger.val(unit);
      @ requires isMemorization(p.dimension, l.samples, l.lambda, l.slope, memorization, unit);
      @ requires isMiss(p.dimension, l.samples, l.lambda, l.slope, l.threshold.missEnd, miss, unit);
      @ requires isAlarm(p.dimension, l.threshold.alarmEnd, alarm, unit);
      @ ensures \result
      @   && analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @       BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean counting(Clustering p, CountingLearner l, BigInteger memorization,
      @     BigInteger miss, BigInteger alarm, BigInteger unit) {
      @   return analysis.BooleanClustering.learner(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension), l.samples,
      @       BigFraction.num(l.lambda), BigFraction.den(l.lambda), BigFraction.num(l.slope), BigFraction.den(l.slope),
      @       BigInteger.val(l.threshold.value), BigFraction.num(l.threshold.missEnd), BigFraction.den(l.threshold.missEnd),
      @       BigFraction.num(l.threshold.alarmEnd), BigFraction.den(l.threshold.alarmEnd), BigInteger.val(memorization),
      @       BigInteger.val(miss), BigInteger.val(alarm), BigInteger.val(unit)); } @*/
}
