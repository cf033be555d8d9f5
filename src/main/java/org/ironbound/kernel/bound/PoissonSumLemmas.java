package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind PoissonSum, for use in assertions; no Java code. */
public final class PoissonSumLemmas {
    private PoissonSumLemmas() {
    }

    /** What Poisson's law of mean length^2/2 gives to numbers from the first to before the last is at most sum/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSum(BigInteger first, BigInteger last, BigFraction length, BigInteger sum,
      @     BigInteger unit) {
      @   return analysis.ChiSquared.weightsAtMost(BigInteger.val(first), BigInteger.val(last), BigFraction.num(length),
      @       BigFraction.den(length), BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** What Poisson's law of mean length^2/2 gives to this number is at most weight/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isWeight(BigInteger number, BigFraction length, BigInteger weight,
      @     BigInteger unit) {
      @   return analysis.ChiSquared.weightAtMost(BigInteger.val(number), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(weight), BigInteger.val(unit)); } @*/

    /** ln(h/m) <= ratio/unit, h = length^2/2. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRatio(BigInteger pairs, BigFraction length, BigInteger ratio,
      @     BigInteger unit) {
      @   return analysis.Ln.atMost(BigFraction.num(length) * BigFraction.num(length),
      @       2 * (BigFraction.den(length) * BigFraction.den(length)) * BigInteger.val(pairs), BigInteger.val(ratio),
      @       BigInteger.val(unit)); } @*/

    /** The exponent of Stirling's bound, over 12 w and the square of the denominator. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper \bigint stirling(\bigint m, BigFraction length, \bigint w, \bigint l, \bigint k) {
      @   return BigFraction.den(length) * BigFraction.den(length) * (12 * m * (l + w) - 11 * w - 6 * k)
      @     - 6 * w * (BigFraction.num(length) * BigFraction.num(length)); } @*/

    /*@ public normal_behavior
      @ requires 0 < a && 0 < b && 0 < m;
      @ ensures \result && 1 <= a * a && 1 <= 2 * (b * b) * m;
      @ public static model strictly_pure helper boolean positive(\bigint a, \bigint b, \bigint m) {
      @   return Products.positive(a, a) && ChiTailLemmas.positiveTimes(b, m); } @*/

    /*@ public normal_behavior
      @ requires 0 < w && 0 < b;
      @ ensures \result && 1 <= 12 * w * (b * b);
      @ public static model strictly_pure helper boolean positiveDivisor(\bigint w, \bigint b) {
      @   return Products.positive(b, b) && Products.positive(12 * w, b * b); } @*/

    /** The first weight. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(pairs) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires isRatio(pairs, length, ratio, unit);
      @ requires analysis.Ln.atLeast(BigInteger.val(pairs), 1, BigInteger.val(log), BigInteger.val(unit));
      @ requires BigInteger.val(exponent) == stirling(BigInteger.val(pairs), length, BigInteger.val(unit), BigInteger.val(ratio),
      @     BigInteger.val(log));
      @ requires BigInteger.val(divisor) == 12 * BigInteger.val(unit) * (BigFraction.den(length) * BigFraction.den(length));
      @ requires analysis.Exp.atMost(BigInteger.val(exponent), BigInteger.val(divisor), BigInteger.val(weight), BigInteger.val(unit));
      @ ensures \result && isWeight(pairs, length, weight, unit);
      @ public static model strictly_pure helper boolean first(BigInteger pairs, BigFraction length, BigInteger unit, BigInteger ratio,
      @     BigInteger log, BigInteger exponent, BigInteger divisor, BigInteger weight) {
      @   return analysis.ChiSquared.stirling(BigInteger.val(pairs), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(ratio), BigInteger.val(log), BigInteger.val(unit), BigInteger.val(weight), BigInteger.val(unit)); } @*/

    /** No weights. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(pairs) && 1 <= BigInteger.val(unit) && 0 < BigFraction.num(length) && 0 < BigFraction.den(length);
      @ requires BigInteger.val(none) == 0;
      @ ensures \result && isSum(pairs, pairs, length, none, unit);
      @ public static model strictly_pure helper boolean noSum(BigInteger pairs, BigFraction length, BigInteger none, BigInteger unit) {
      @   return analysis.ChiSquared.noWeights(BigInteger.val(pairs), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(unit)); } @*/

    /** The weight of one more. */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.num(length) && 0 < BigFraction.den(length) && 1 <= BigInteger.val(unit);
      @ requires 0 <= BigInteger.val(number) && BigInteger.val(more) == BigInteger.val(number) + 1;
      @ requires isWeight(number, length, weight, unit);
      @ requires BigInteger.val(weight) * (BigFraction.num(length) * BigFraction.num(length))
      @   <= BigInteger.val(less) * (2 * (BigFraction.den(length) * BigFraction.den(length)) * BigInteger.val(more));
      @ ensures \result && isWeight(more, length, less, unit);
      @ public static model strictly_pure helper boolean nextWeight(BigInteger number, BigInteger more, BigFraction length,
      @     BigInteger weight, BigInteger unit, BigInteger less) {
      @   return analysis.ChiSquared.nextWeightAtMost(BigInteger.val(number), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(weight), BigInteger.val(unit), BigInteger.val(less)); } @*/

    /** The sum with one weight more. */
    /*@ public normal_behavior
      @ requires \invariant_for(weights) && BigInteger.val(more) == BigInteger.val(weights.end) + 1;
      @ requires BigInteger.val(all) == BigInteger.val(weights.sum) + BigInteger.val(weights.weight);
      @ ensures \result && isSum(weights.pairs, more, weights.length, all, weights.unit);
      @ public static model strictly_pure helper boolean oneMore(PoissonSum weights, BigInteger more, BigInteger all) {
      @   return analysis.ChiSquared.oneMoreWeight(BigInteger.val(weights.pairs), BigInteger.val(weights.end),
      @       BigFraction.num(weights.length), BigFraction.den(weights.length), BigInteger.val(weights.sum),
      @       BigInteger.val(weights.weight), BigInteger.val(weights.unit)); } @*/

    /** The chance, from the sum and what is left. */
    /*@ public normal_behavior
      @ requires \invariant_for(weights);
      @ requires BigInteger.val(whole) == 2 * (BigFraction.den(weights.length) * BigFraction.den(weights.length))
      @   * (BigInteger.val(weights.end) + 1);
      @ requires BigInteger.val(part) == BigInteger.val(whole) - BigFraction.num(weights.length) * BigFraction.num(weights.length);
      @ requires 0 < BigInteger.val(part)
      @   && BigInteger.val(weights.weight) * BigInteger.val(whole) <= BigInteger.val(rest) * BigInteger.val(part);
      @ requires BigInteger.val(chance) == BigInteger.val(weights.sum) + BigInteger.val(rest);
      @ ensures \result && ChiTailLemmas.isChance(weights.pairs, weights.length, chance, weights.unit);
      @ public static model strictly_pure helper boolean all(PoissonSum weights, BigInteger whole, BigInteger part, BigInteger rest,
      @     BigInteger chance) {
      @   return analysis.ChiSquared.allWeights(BigInteger.val(weights.pairs), BigInteger.val(weights.end),
      @       BigFraction.num(weights.length), BigFraction.den(weights.length), BigInteger.val(weights.sum),
      @       BigInteger.val(weights.weight), BigInteger.val(rest), BigInteger.val(weights.unit)); } @*/
}
