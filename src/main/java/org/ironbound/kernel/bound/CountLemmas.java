package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What is known of counts of signs and of answers to them, in words, for use in contracts and assertions; no Java code. */
public final class CountLemmas {
    private CountLemmas() {
    }

    /** Of n signs of this mean, i are -1 with a chance of at least t/unit, and +1 with one from u/unit to w/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areChances(\bigint n, BigFraction mean, \bigint i, BigInteger t, BigInteger u,
      @     BigInteger w, BigInteger unit) {
      @   return 0 <= BigInteger.val(t) && 0 <= BigInteger.val(u) && 0 <= BigInteger.val(w)
      @     && analysis.Cluster.binomialAtLeast(n, BigFraction.den(mean) + BigFraction.num(mean),
      @         BigFraction.den(mean) - BigFraction.num(mean), i, BigInteger.val(t), BigInteger.val(unit))
      @     && analysis.Cluster.binomialAtLeast(n, BigFraction.den(mean) - BigFraction.num(mean),
      @         BigFraction.den(mean) + BigFraction.num(mean), i, BigInteger.val(u), BigInteger.val(unit))
      @     && analysis.Cluster.binomialAtMost(n, BigFraction.den(mean) - BigFraction.num(mean),
      @         BigFraction.den(mean) + BigFraction.num(mean), i, BigInteger.val(w), BigInteger.val(unit)); } @*/

    /** The answers over e in the table, to n signs of this mean of which i or more are -1, have these sums, in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areSums(\bigint n, BigFraction mean, BigInteger e, \bigint i, BigInteger table,
      @     BigInteger x, BigInteger y, BigInteger unit) {
      @   return analysis.BooleanAnswers.sumsAtLeast(n, BigFraction.den(mean) + BigFraction.num(mean),
      @       BigFraction.den(mean) - BigFraction.num(mean), BigInteger.val(e), i, BigInteger.val(table), BigInteger.val(x),
      @       BigInteger.val(y), BigInteger.val(unit)); } @*/

    /** The entropy of a sign of mean v/e is at least r/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isEntropy(BigInteger e, \bigint v, BigInteger r, BigInteger unit) {
      @   return analysis.Entropy.atLeast(BigInteger.val(e) + v, 2 * BigInteger.val(e), BigInteger.val(r), BigInteger.val(unit)); } @*/

    /** Sums of no terms. */
    /*@ public normal_behavior
      @ requires n >= 1 && 2 * h <= n && n <= 2 * h + 1 && 1 <= BigInteger.val(e) && 1 <= BigInteger.val(unit);
      @ requires 0 < BigFraction.num(mean) && BigFraction.num(mean) < BigFraction.den(mean) && BigInteger.val(zero) == 0;
      @ ensures \result && areSums(n, mean, e, h + 1, zero, zero, zero, unit);
      @ public static model strictly_pure helper boolean none(\bigint n, BigFraction mean, BigInteger e, \bigint h, BigInteger zero,
      @     BigInteger unit) {
      @   return analysis.BooleanAnswers.none(n, BigFraction.den(mean) + BigFraction.num(mean),
      @       BigFraction.den(mean) - BigFraction.num(mean), BigInteger.val(e), h, BigInteger.val(unit)); } @*/

    /** The middle. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && c.samples == 2 * c.index && 1 <= BigInteger.val(e) && BigInteger.val(zero) == 0;
      @ requires isEntropy(e, 0, r, c.unit);
      @ requires BigInteger.val(z) * BigInteger.val(c.unit) <= BigInteger.val(c.minusLower) * BigInteger.val(r);
      @ ensures \result && areSums(c.samples, c.mean, e, c.index, zero, zero, z, c.unit);
      @ public static model strictly_pure helper boolean middle(CountChances c, BigInteger e, BigInteger zero, BigInteger r, BigInteger z) {
      @   return analysis.BooleanAnswers.none(c.samples, BigFraction.den(c.mean) + BigFraction.num(c.mean),
      @         BigFraction.den(c.mean) - BigFraction.num(c.mean), BigInteger.val(e), c.index, BigInteger.val(c.unit))
      @     && analysis.BooleanAnswers.middle(c.samples, BigFraction.den(c.mean) + BigFraction.num(c.mean),
      @         BigFraction.den(c.mean) - BigFraction.num(c.mean), BigInteger.val(e), c.index, 0, 0, BigInteger.val(c.minusLower),
      @         BigInteger.val(r), BigInteger.val(z), BigInteger.val(c.unit)); } @*/

    /** One answer more. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && 0 <= a.next && 0 <= BigInteger.val(v) && BigInteger.val(v) <= BigInteger.val(a.denominator);
      @ requires isEntropy(a.denominator, BigInteger.val(v), r, a.chances.unit);
      @ requires BigInteger.val(table) == BigInteger.val(a.table) * (BigInteger.val(a.denominator) + 1) + BigInteger.val(v);
      @ requires (BigInteger.val(x) - BigInteger.val(a.mean)) * BigInteger.val(a.denominator)
      @   <= (BigInteger.val(a.chances.minusLower) - BigInteger.val(a.chances.plusUpper)) * BigInteger.val(v);
      @ requires (BigInteger.val(y) - BigInteger.val(a.doubt)) * BigInteger.val(a.chances.unit)
      @   <= (BigInteger.val(a.chances.minusLower) + BigInteger.val(a.chances.plusLower)) * BigInteger.val(r);
      @ ensures \result && areSums(a.chances.samples, a.chances.mean, a.denominator, a.next, table, x, y, a.chances.unit);
      @ public static model strictly_pure helper boolean pair(CountAnswers a, BigInteger v, BigInteger r, BigInteger table, BigInteger x,
      @     BigInteger y) {
      @   return analysis.BooleanAnswers.pair(a.chances.samples, BigFraction.den(a.chances.mean) + BigFraction.num(a.chances.mean),
      @       BigFraction.den(a.chances.mean) - BigFraction.num(a.chances.mean), BigInteger.val(a.denominator), a.next,
      @       BigInteger.val(a.table), BigInteger.val(a.mean), BigInteger.val(a.doubt), BigInteger.val(a.chances.minusLower),
      @       BigInteger.val(a.chances.plusLower), BigInteger.val(a.chances.plusUpper), BigInteger.val(v), BigInteger.val(r),
      @       BigInteger.val(x), BigInteger.val(y), BigInteger.val(a.chances.unit)); } @*/
}
