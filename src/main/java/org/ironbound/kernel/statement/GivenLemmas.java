package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.bound.MemorizationLemmas;
import org.ironbound.kernel.exact.Products;

/** The theorems about given coefficients as statements use them, for use in assertions; no Java code. */
public final class GivenLemmas {
    private GivenLemmas() {
    }

    /** The fraction is from 0 to 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isCoefficient(BigFraction x) {
      @   return 0 <= BigFraction.num(x) && BigFraction.num(x) <= BigFraction.den(x) && 0 < BigFraction.den(x); } @*/

    /** The fraction is from 0 to 1/2. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSlack(BigFraction x) {
      @   return 0 <= BigFraction.num(x) && 2 * BigFraction.num(x) <= BigFraction.den(x) && 0 < BigFraction.den(x); } @*/

    /** upper/unit is at least the classical error term. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isClassical(BigFraction slack, BigInteger messages, BigInteger upper,
      @     BigInteger unit) {
      @   return 0 < BigInteger.val(unit) && analysis.ApproximateSdpi.classicalAtMost(BigFraction.num(slack), BigFraction.den(slack),
      @       BigInteger.val(messages), BigInteger.val(upper), BigInteger.val(unit)); } @*/

    /** upper/unit is at least the sharper error term. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isSharp(BigFraction c, BigFraction slack, BigInteger messages, BigInteger upper,
      @     BigInteger unit) {
      @   return 0 < BigInteger.val(unit) && analysis.ApproximateSdpi.sharpAtMost(BigFraction.num(c), BigFraction.den(c),
      @       BigFraction.num(slack), BigFraction.den(slack), BigInteger.val(messages), BigInteger.val(upper), BigInteger.val(unit)); } @*/

    /** [APPROX] The classical error term. */
    /*@ public normal_behavior
      @ requires isCoefficient(c) && isSlack(slack) && 2 <= BigInteger.val(messages) && isClassical(slack, messages, upper, unit);
      @ requires LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.error(c, slack, messages), value);
      @ public static model strictly_pure helper boolean classical(BigFraction c, BigFraction slack, BigInteger messages,
      @     BigInteger upper, BigInteger unit, BigFraction value) {
      @   return analysis.GivenCoefficients.classicalError(BigFraction.num(c), BigFraction.den(c), BigFraction.num(slack),
      @         BigFraction.den(slack), BigInteger.val(messages), BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(Names.error(c, slack, messages), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [APPROX] The sharper error term. */
    /*@ public normal_behavior
      @ requires isCoefficient(c) && isSlack(slack) && 2 <= BigInteger.val(messages) && isSharp(c, slack, messages, upper, unit);
      @ requires LearnerLemmas.isQuotient(value, upper, unit);
      @ ensures \result && Names.atMost(Names.error(c, slack, messages), value);
      @ public static model strictly_pure helper boolean sharp(BigFraction c, BigFraction slack, BigInteger messages,
      @     BigInteger upper, BigInteger unit, BigFraction value) {
      @   return analysis.GivenCoefficients.sharpError(BigFraction.num(c), BigFraction.den(c), BigFraction.num(slack),
      @         BigFraction.den(slack), BigInteger.val(messages), BigInteger.val(upper), BigInteger.val(unit))
      @     && Weaker.upper(Names.error(c, slack, messages), BigInteger.val(upper), BigInteger.val(unit), value); } @*/

    /** [MEM] */
    /*@ public normal_behavior
      @ requires \invariant_for(g) && BigFraction.num(g.epsilon) == 0 && BigFraction.num(g.delta) == 0;
      @ requires MemorizationLemmas.isRatio(g.tau, g.rho, ratio) && MemorizationLemmas.isProduct(ratio, g.information, value);
      @ ensures \result && Names.atLeast(Names.givenMemorization(g, false), value);
      @ public static model strictly_pure helper boolean linear(GivenCoefficients g, BigFraction ratio, BigFraction value) {
      @   return analysis.GivenCoefficients.memorization(BigFraction.num(g.tau), BigFraction.den(g.tau), BigFraction.num(g.rho),
      @         BigFraction.den(g.rho), BigFraction.den(g.epsilon), BigFraction.den(g.delta), BigFraction.num(g.information),
      @         BigFraction.den(g.information), BigInteger.val(g.messages), BigFraction.num(ratio), BigFraction.den(ratio))
      @     && Products.positive(BigFraction.den(ratio), BigFraction.den(g.information))
      @     && Weaker.lower(Names.givenMemorization(g, false), BigFraction.num(ratio) * BigFraction.num(g.information),
      @         BigFraction.den(ratio) * BigFraction.den(g.information), value); } @*/

    /** [MEM-APPROX] */
    /*@ public normal_behavior
      @ requires \invariant_for(g) && 2 <= BigInteger.val(g.messages) && MemorizationLemmas.isRatio(g.tau, g.rho, ratio);
      @ requires Names.atMost(Names.error(g.rho, g.delta, g.messages), sample);
      @ requires Names.atMost(Names.error(g.tau, g.epsilon, g.messages), centre);
      @ requires MemorizationLemmas.isDifference(ratio, g.information, sample, centre, value);
      @ ensures \result && Names.atLeast(Names.givenMemorization(g, false), value);
      @ public static model strictly_pure helper boolean approximately(GivenCoefficients g, BigFraction ratio, BigFraction sample,
      @     BigFraction centre, BigFraction value) {
      @   return analysis.GivenCoefficients.approximately(BigFraction.num(g.tau), BigFraction.den(g.tau), BigFraction.num(g.epsilon),
      @         BigFraction.den(g.epsilon), BigFraction.num(g.rho), BigFraction.den(g.rho), BigFraction.num(g.delta),
      @         BigFraction.den(g.delta), BigFraction.num(g.information), BigFraction.den(g.information), BigInteger.val(g.messages),
      @         BigFraction.num(ratio), BigFraction.den(ratio), BigFraction.num(sample), BigFraction.den(sample),
      @         BigFraction.num(centre), BigFraction.den(centre))
      @     && Products.positive(BigFraction.den(g.information), BigFraction.den(sample))
      @     && Products.positive(BigFraction.den(ratio), BigFraction.den(g.information) * BigFraction.den(sample))
      @     && Products.positive(BigFraction.den(ratio) * (BigFraction.den(g.information) * BigFraction.den(sample)),
      @         BigFraction.den(centre))
      @     && Weaker.lower(Names.givenMemorization(g, false),
      @         BigFraction.num(ratio) * (BigFraction.num(g.information) * BigFraction.den(sample)
      @           - BigFraction.num(sample) * BigFraction.den(g.information)) * BigFraction.den(centre)
      @         - BigFraction.num(centre) * (BigFraction.den(ratio) * (BigFraction.den(g.information) * BigFraction.den(sample))),
      @         BigFraction.den(ratio) * (BigFraction.den(g.information) * BigFraction.den(sample)) * BigFraction.den(centre),
      @         value); } @*/

    /** [BITS] */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(nats) && Names.atLeast(Names.givenMemorization(g, false), nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.givenMemorization(g, true), value);
      @ public static model strictly_pure helper boolean bits(GivenCoefficients g, BigFraction nats, BigInteger lower, BigInteger unit,
      @     BigFraction value) {
      @   return analysis.Quantity.bitsAtLeast(Names.givenMemorization(g, false), BigFraction.num(nats), BigFraction.den(nats),
      @         BigInteger.val(lower), BigInteger.val(unit))
      @     && Weaker.lower(Names.givenMemorization(g, true), BigInteger.val(lower), BigInteger.val(unit), value); } @*/
}
