package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of a learner that keeps signs, in words, and what follows, for use in contracts and assertions; no Java code. */
public final class KeepingLearnerLemmas {
    private KeepingLearnerLemmas() {
    }

    /** What a learner memorizes in d coordinates that keeps with the chance u on what n samples agree is at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMemorization(BigInteger d, \bigint n, BigFraction p, BigFraction u,
      @     BigInteger x, BigInteger unit) {
      @   return analysis.SparseLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(p), BigFraction.den(p),
      @       BigFraction.num(u), BigFraction.den(u), BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** Its score of a sample is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMiss(BigInteger d, \bigint n, BigFraction p, BigFraction u, BigFraction end,
      @     BigInteger x, BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d), BigFraction.num(u) * (BigFraction.den(p) - BigFraction.num(p)),
      @       BigFraction.num(u) * (2 * (BigFraction.num(p) * \dl_pow(2, n - 1)) + (BigFraction.den(p) - BigFraction.num(p))),
      @       2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1))), BigFraction.num(end), BigFraction.den(end),
      @       BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** Its score of a null, negated, is at most the end with a chance of at most x/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAlarm(BigInteger d, \bigint n, BigFraction p, BigFraction u, BigFraction end,
      @     BigInteger x, BigInteger unit) {
      @   return analysis.SignSum.atMost(BigInteger.val(d),
      @       BigFraction.num(u) * (BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p))),
      @       BigFraction.num(u) * (BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p))),
      @       2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1))), BigFraction.num(end), BigFraction.den(end),
      @       BigInteger.val(x), BigInteger.val(unit)); } @*/

    /** [SPARSE-LEARN, SPARSE-MANY] All bounds in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && p.coordinate.kind == Coordinate.SPARSE && \invariant_for(l);
      @ requires \invariant_for(l.threshold) && l.samples <= BigInteger.val(p.coordinate.samples) && 0 < BigInteger.val(unit);
      @ requires isMemorization(p.dimension, l.samples, p.coordinate.power, l.keeping, memorization, unit);
      @ requires isMiss(p.dimension, l.samples, p.coordinate.power, l.keeping, l.threshold.missEnd, miss, unit);
      @ requires isAlarm(p.dimension, l.samples, p.coordinate.power, l.keeping, l.threshold.alarmEnd, alarm, unit);
      @ ensures \result
      @   && analysis.Clustering.hasLearner(Names.coordinate(p.coordinate), BigInteger.val(p.dimension), BigInteger.val(memorization),
      @       BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean keeping(Clustering p, KeepingLearner l, BigInteger memorization, BigInteger miss,
      @     BigInteger alarm, BigInteger unit) {
      @   return analysis.SparseClustering.learner(l.samples, BigFraction.num(p.coordinate.power), BigFraction.den(p.coordinate.power),
      @         \dl_pow(2, l.samples - 1), BigInteger.val(p.dimension), BigFraction.num(l.keeping), BigFraction.den(l.keeping),
      @         BigInteger.val(l.threshold.value), BigFraction.num(l.threshold.missEnd), BigFraction.den(l.threshold.missEnd),
      @         BigFraction.num(l.threshold.alarmEnd), BigFraction.den(l.threshold.alarmEnd), BigInteger.val(memorization),
      @         BigInteger.val(miss), BigInteger.val(alarm), BigInteger.val(unit))
      @     && analysis.SparseClustering.learnerOfMore(l.samples, BigInteger.val(p.coordinate.samples), BigFraction.num(p.coordinate.power),
      @         BigFraction.den(p.coordinate.power), BigInteger.val(p.dimension), BigInteger.val(memorization), BigInteger.val(miss),
      @         BigInteger.val(alarm), BigInteger.val(unit)); } @*/
}
