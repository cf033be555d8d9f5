package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/** Lemmas behind ChiTail and ShortVector, for use in assertions; no Java code. */
public final class ChiTailLemmas {
    private ChiTailLemmas() {
    }

    /** A vector of so many pairs of normal numbers is at most so long with a chance of at most chance/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isChance(BigInteger pairs, BigFraction length, BigInteger chance,
      @     BigInteger unit) {
      @   return analysis.ChiSquared.atMost(2 * BigInteger.val(pairs), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(chance), BigInteger.val(unit)); } @*/

    /** What Poisson's law of mean length^2/2 gives to this number of pairs is at least weight/scale. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isWeight(BigInteger pairs, BigFraction length, BigInteger weight,
      @     BigInteger scale) {
      @   return analysis.ChiSquared.weightAtLeast(BigInteger.val(pairs), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(weight), BigInteger.val(scale)); } @*/

    /*@ public normal_behavior
      @ requires 0 < b;
      @ ensures \result && 1 <= 2 * (b * b);
      @ public static model strictly_pure helper boolean positive(\bigint b) {
      @   return Products.positive(b, b); } @*/

    /*@ public normal_behavior
      @ requires 0 < b && 0 < m;
      @ ensures \result && 1 <= 2 * (b * b) * m;
      @ public static model strictly_pure helper boolean positiveTimes(\bigint b, \bigint m) {
      @   return Products.positive(b, b) && Products.positive(2 * (b * b), m); } @*/

    /*@ public normal_behavior
      @ requires 0 <= a && 0 <= b;
      @ ensures \result && 0 <= a * b;
      @ public static model strictly_pure helper boolean notNegative(\bigint a, \bigint b) {
      @   return Products.nonNegative(a, b); } @*/

    /** Of no numbers. */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(length) && 0 < BigFraction.den(length) && 1 <= BigInteger.val(unit) && BigInteger.val(none) == 0;
      @ requires analysis.ChiSquared.weightAtLeast(0, BigFraction.num(length), BigFraction.den(length), BigInteger.val(weight),
      @     BigInteger.val(scale));
      @ ensures \result && isChance(none, length, unit, unit) && isWeight(none, length, weight, scale);
      @ public static model strictly_pure helper boolean ofNone(BigInteger none, BigFraction length, BigInteger unit, BigInteger weight,
      @     BigInteger scale) {
      @   return analysis.ChiSquared.atMostOne(0, BigFraction.num(length), BigFraction.den(length), BigInteger.val(unit)); } @*/

    /** The weight of one pair more. */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(length) && 0 < BigFraction.den(length) && 1 <= BigInteger.val(scale);
      @ requires 0 <= BigInteger.val(pairs) && BigInteger.val(more) == BigInteger.val(pairs) + 1 && isWeight(pairs, length, weight, scale);
      @ requires BigInteger.val(next) * (2 * (BigFraction.den(length) * BigFraction.den(length)) * BigInteger.val(more))
      @   <= BigInteger.val(weight) * (BigFraction.num(length) * BigFraction.num(length));
      @ ensures \result && isWeight(more, length, next, scale);
      @ public static model strictly_pure helper boolean nextWeight(BigInteger pairs, BigInteger more, BigFraction length,
      @     BigInteger weight, BigInteger scale, BigInteger next) {
      @   return analysis.ChiSquared.nextWeight(BigInteger.val(pairs), BigFraction.num(length), BigFraction.den(length),
      @       BigInteger.val(weight), BigInteger.val(scale), BigInteger.val(next)); } @*/

    /** The chance of one pair more. */
    /*@ public normal_behavior
      @ requires \invariant_for(tail) && BigInteger.val(more) == BigInteger.val(tail.pairs) + 1;
      @ requires BigInteger.val(part) * BigInteger.val(tail.scale) <= BigInteger.val(tail.weight) * BigInteger.val(tail.unit);
      @ requires BigInteger.val(rest) == BigInteger.val(tail.chance) - BigInteger.val(part);
      @ ensures \result && isChance(more, tail.length, rest, tail.unit);
      @ public static model strictly_pure helper boolean twoMore(ChiTail tail, BigInteger more, BigInteger part, BigInteger rest) {
      @   return analysis.ChiSquared.weakenWeight(BigInteger.val(tail.pairs), BigFraction.num(tail.length), BigFraction.den(tail.length),
      @         BigInteger.val(tail.weight), BigInteger.val(tail.scale), BigInteger.val(part), BigInteger.val(tail.unit))
      @     && analysis.ChiSquared.twoMore(BigInteger.val(tail.pairs), BigFraction.num(tail.length), BigFraction.den(tail.length),
      @         BigInteger.val(tail.chance), BigInteger.val(part), BigInteger.val(tail.unit)); } @*/

    /** {@code r/s <= w/q} from {@code r t <= w} and {@code q <= s t}. */
    /*@ public normal_behavior
      @ requires 0 <= r && 0 < t && 0 < q && 0 < s && r * t <= w && q <= s * t;
      @ ensures \result && r * q <= w * s;
      @ public static model strictly_pure helper boolean quotients(\bigint r, \bigint s, \bigint t, \bigint w, \bigint q) {
      @   return Products.monotone(q, s * t, r) && Products.monotone(r * t, w, s); } @*/

    /** The same weight at another scale. */
    /*@ public normal_behavior
      @ requires \invariant_for(tail) && 0 < BigInteger.val(divisor) && 0 <= BigInteger.val(less) && 1 <= BigInteger.val(smaller);
      @ requires BigInteger.val(less) * BigInteger.val(divisor) <= BigInteger.val(tail.weight);
      @ requires BigInteger.val(tail.scale) <= BigInteger.val(smaller) * BigInteger.val(divisor);
      @ ensures \result && isWeight(tail.pairs, tail.length, less, smaller);
      @ public static model strictly_pure helper boolean coarser(ChiTail tail, BigInteger divisor, BigInteger less, BigInteger smaller) {
      @   return quotients(BigInteger.val(less), BigInteger.val(smaller), BigInteger.val(divisor), BigInteger.val(tail.weight),
      @         BigInteger.val(tail.scale))
      @     && analysis.ChiSquared.weakenWeight(BigInteger.val(tail.pairs), BigFraction.num(tail.length), BigFraction.den(tail.length),
      @         BigInteger.val(tail.weight), BigInteger.val(tail.scale), BigInteger.val(less), BigInteger.val(smaller)); } @*/

    /** In a dimension that is no smaller and up to a length that is no larger. */
    /*@ public normal_behavior
      @ requires \invariant_for(vector) && BigInteger.val(vector.unit) == BigInteger.val(unit) && 0 <= BigInteger.val(t);
      @ requires 2 * BigInteger.val(vector.pairs) <= BigInteger.val(d);
      @ requires BigInteger.val(t) * BigFraction.den(vector.length) <= BigFraction.num(vector.length) * BigInteger.val(unit);
      @ ensures \result && GaussianLearnerLemmas.isRare(d, t, vector.chance, unit);
      @ public static model strictly_pure helper boolean rare(BigInteger d, ShortVector vector, BigInteger t, BigInteger unit) {
      @   return analysis.ChiSquared.monotone(2 * BigInteger.val(vector.pairs), BigFraction.num(vector.length),
      @       BigFraction.den(vector.length), BigInteger.val(d), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(vector.chance),
      @       BigInteger.val(unit)); } @*/
}
