package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of a learner that counts, in words, and what follows, for use in contracts and assertions; no Java code. */
public final class CountingLearnerLemmas {
    private CountingLearnerLemmas() {
    }

    /** The fraction is the whole number. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isWhole(BigFraction f, \bigint x) {
      @   return 0 < BigFraction.den(f) && BigFraction.num(f) == x * BigFraction.den(f); } @*/

    /** The sum of d signs of the law that n samples of lambda make with this slope is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMiss(\bigint d, \bigint n, BigFraction lambda, BigFraction slope,
      @     BigFraction end, \bigint x, \bigint unit) {
      @   return analysis.SignSum.atMost(d, even(n, lambda, slope) - bias(n, lambda, slope),
      @       even(n, lambda, slope) + bias(n, lambda, slope), 2 * even(n, lambda, slope), BigFraction.num(end), BigFraction.den(end), x,
      @       unit); } @*/

    /** The sum of d fair signs is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(\bigint d, BigFraction end, \bigint x, \bigint unit) {
      @   return analysis.SignSum.atMost(d, 1, 1, 2, BigFraction.num(end), BigFraction.den(end), x, unit); } @*/

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
      @ requires analysis.BooleanLearner.memorizationAtMost(BigInteger.val(p.dimension), l.samples, BigFraction.num(l.lambda),
      @   BigFraction.den(l.lambda), BigFraction.num(l.slope), BigFraction.den(l.slope), BigInteger.val(memorization),
      @   BigInteger.val(unit));
      @ requires isMiss(BigInteger.val(p.dimension), l.samples, l.lambda, l.slope, l.missEnd, BigInteger.val(miss), BigInteger.val(unit));
      @ requires isAlarm(BigInteger.val(p.dimension), l.alarmEnd, BigInteger.val(alarm), BigInteger.val(unit));
      @ ensures \result
      @   && analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @       BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean counting(Clustering p, CountingLearner l, BigInteger memorization,
      @     BigInteger miss, BigInteger alarm, BigInteger unit) {
      @   return analysis.BooleanClustering.learner(BigInteger.val(p.coordinate.samples), p.coordinate.roots,
      @       BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension), l.samples,
      @       BigFraction.num(l.lambda), BigFraction.den(l.lambda), BigFraction.num(l.slope), BigFraction.den(l.slope),
      @       BigInteger.val(l.threshold), BigFraction.num(l.missEnd), BigFraction.den(l.missEnd), BigFraction.num(l.alarmEnd),
      @       BigFraction.den(l.alarmEnd), BigInteger.val(memorization), BigInteger.val(miss), BigInteger.val(alarm),
      @       BigInteger.val(unit)); } @*/
}
