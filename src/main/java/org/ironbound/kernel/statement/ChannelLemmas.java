package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.Powers;
import org.ironbound.kernel.channel.RowPairs;

/** The theorems about channels as statements use them, for use in assertions; no Java code. */
public final class ChannelLemmas {
    private ChannelLemmas() {
    }

    /** The rows are those of the channel. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isMatrix(Channel c, nullable BigInteger[][] m) {
      @   return m.length == c.inputs && MatrixLemmas.areLaws(m, c.inputs, c.outputs, BigInteger.val(c.denominator))
      @     && BigInteger.val(c.digits) == MatrixNames.matrix(m, c.inputs, c.outputs, BigInteger.val(c.denominator)); } @*/

    /** [CH-DOBRUSHIN] Both ends. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && isMatrix(c, m) && MatrixLemmas.areRowsNear(m, c.inputs, c.outputs, BigInteger.val(most));
      @ requires MatrixLemmas.isReached(m, c.inputs, c.outputs, BigInteger.val(most));
      @ ensures \result && analysis.Quantity.atMost(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator));
      @ ensures analysis.Quantity.atLeast(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator));
      @ public static model strictly_pure helper boolean totalVariation(Channel c, nullable BigInteger[][] m, BigInteger most) {
      @   return MatrixLemmas.variationOfSome(m, c.inputs, c.outputs, BigInteger.val(c.denominator), BigInteger.val(most))
      @     && MatrixLemmas.variation(m, c.inputs, c.outputs, BigInteger.val(c.denominator), BigInteger.val(most)); } @*/

    /** The distance as a fraction. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && LearnerLemmas.isQuotient(value, most, twice)
      @   && BigInteger.val(twice) == 2 * BigInteger.val(c.denominator);
      @ requires analysis.Quantity.atMost(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator));
      @ requires analysis.Quantity.atLeast(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator));
      @ ensures \result && Names.atMost(Names.totalVariation(c), value) && Names.atLeast(Names.totalVariation(c), value);
      @ public static model strictly_pure helper boolean variationIs(Channel c, BigInteger most, BigInteger twice, BigFraction value) {
      @   return Weaker.upper(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator), value)
      @     && Weaker.lower(Names.totalVariation(c), BigInteger.val(most), 2 * BigInteger.val(c.denominator), value); } @*/

    /** [CH-KL] From above: by bounds of each two rows. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && isMatrix(c, m);
      @ requires MatrixLemmas.areRowsBelow(m, c.inputs, c.outputs, BigInteger.val(c.denominator), BigInteger.val(bound),
      @   BigInteger.val(unit));
      @ requires 0 <= BigInteger.val(bound) && 0 < BigInteger.val(unit) && 0 < BigFraction.den(value);
      @ requires BigInteger.val(bound) * BigFraction.den(value) <= BigFraction.num(value) * BigInteger.val(unit);
      @ ensures \result && Names.atMost(Names.inputFree(c), value);
      @ public static model strictly_pure helper boolean byPairs(Channel c, nullable BigInteger[][] m, BigInteger bound, BigInteger unit,
      @   BigFraction value) {
      @   return MatrixLemmas.inputFree(m, c.inputs, c.outputs, BigInteger.val(c.denominator), BigInteger.val(bound), BigInteger.val(unit))
      @     && analysis.Quantity.weakenAtMost(Names.inputFree(c), BigInteger.val(bound), BigInteger.val(unit), BigFraction.num(value),
      @     BigFraction.den(value)); } @*/

    /** [CH-KL] From below: by two rows. */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && isMatrix(c, m) && 0 <= i && i < c.inputs && 0 <= j && j < c.inputs && 0 < BigInteger.val(unit);
      @ requires analysis.RowPair.atLeast(RowPairs.of(m[i], m[j], c.outputs), BigInteger.val(c.denominator), BigInteger.val(lower),
      @   BigInteger.val(unit));
      @ ensures \result && analysis.Quantity.atLeast(Names.inputFree(c), BigInteger.val(lower), BigInteger.val(unit));
      @ public static model strictly_pure helper boolean byPair(Channel c, nullable BigInteger[][] m, int i, int j, BigInteger lower,
      @   BigInteger unit) {
      @   return MatrixLemmas.law(m, c.inputs, c.outputs, BigInteger.val(c.denominator), i)
      @     && MatrixLemmas.law(m, c.inputs, c.outputs, BigInteger.val(c.denominator), j)
      @     && MatrixLemmas.hasRow(m, c.inputs, c.outputs, BigInteger.val(c.denominator), i)
      @     && MatrixLemmas.hasRow(m, c.inputs, c.outputs, BigInteger.val(c.denominator), j)
      @     && RowLemmas.pair(m[i], m[j], c.outputs, BigInteger.val(c.denominator))
      @     && analysis.FiniteChannel.inputFreeAtLeast(BigInteger.val(c.digits), c.inputs, c.outputs, BigInteger.val(c.denominator),
      @       MatrixNames.row(m[i], c.outputs, BigInteger.val(c.denominator)), MatrixNames.row(m[j], c.outputs,
      @       BigInteger.val(c.denominator)),
      @       BigInteger.val(lower), BigInteger.val(unit)); } @*/

    /** [CH-NFOLD] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && k >= 1 && 0 <= BigFraction.num(eta) && BigFraction.num(eta) <= BigFraction.den(eta)
      @   && Names.atMost(Names.inputFree(c), eta);
      @ requires 0 < BigFraction.den(value) && BigFraction.num(value) * \dl_pow(BigFraction.den(eta), k)
      @   == (\dl_pow(BigFraction.den(eta), k) - \dl_pow(BigFraction.den(eta) - BigFraction.num(eta), k)) * BigFraction.den(value);
      @ ensures \result && Names.atMost(Names.ofUses(c, k), value);
      @ public static model strictly_pure helper boolean uses(Channel c, int k, BigFraction eta, BigFraction value) {
      @   return Powers.positive(BigFraction.den(eta), k)
      @     && analysis.FiniteChannel.uses(BigInteger.val(c.digits), c.inputs, c.outputs, BigInteger.val(c.denominator), k,
      @     BigFraction.num(eta), BigFraction.den(eta))
      @     && Weaker.upper(Names.ofUses(c, k), \dl_pow(BigFraction.den(eta), k) - \dl_pow(BigFraction.den(eta) - BigFraction.num(eta), k),
      @       \dl_pow(BigFraction.den(eta), k), value); } @*/

    /** [CH-CASCADE] */
    /*@ public normal_behavior
      @ requires \invariant_for(c) && \invariant_for(e) && c.outputs == e.inputs && 0 <= BigFraction.num(eta)
      @   && 0 <= BigFraction.num(theta);
      @ requires Names.atMost(Names.inputFree(c), eta) && Names.atMost(Names.inputFree(e), theta) && 0 < BigFraction.den(value);
      @ requires BigFraction.num(value) * (BigFraction.den(eta) * BigFraction.den(theta))
      @   == BigFraction.num(eta) * BigFraction.num(theta) * BigFraction.den(value);
      @ ensures \result && Names.atMost(Names.ofCascade(c, e), value);
      @ public static model strictly_pure helper boolean cascade(Channel c, Channel e, BigFraction eta, BigFraction theta,
      @   BigFraction value) {
      @   return analysis.FiniteChannel.cascade(BigInteger.val(c.digits), c.inputs, c.outputs, BigInteger.val(c.denominator),
      @       BigInteger.val(e.digits), e.outputs, BigInteger.val(e.denominator),
      @       BigFraction.num(eta), BigFraction.den(eta), BigFraction.num(theta), BigFraction.den(theta))
      @     && Products.positive(BigFraction.den(eta), BigFraction.den(theta))
      @     && Weaker.upper(Names.ofCascade(c, e), BigFraction.num(eta) * BigFraction.num(theta),
      @     BigFraction.den(eta) * BigFraction.den(theta), value); } @*/
}
