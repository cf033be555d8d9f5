package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What accuracy says about information, as statements use it, for use in assertions; no Java code. */
public final class InformationLemmas {
    private InformationLemmas() {
    }

    /** {@code d2(1 - alpha || beta) >= lower/unit}. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isDivergence(BigFraction alpha, BigFraction beta, BigInteger lower,
      @     BigInteger unit) {
      @   return analysis.Divergence.atLeast((BigFraction.den(alpha) - BigFraction.num(alpha)) * BigFraction.den(beta),
      @       BigFraction.num(beta) * BigFraction.den(alpha), BigFraction.den(alpha) * BigFraction.den(beta), BigInteger.val(lower),
      @       BigInteger.val(unit)); } @*/

    /** {@code phi(e) >= lower/unit}. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isPhi(BigFraction e, BigInteger lower, BigInteger unit) {
      @   return analysis.Divergence.phiAtLeast(BigFraction.num(e), BigFraction.den(e), BigInteger.val(lower), BigInteger.val(unit)); } @*/

    /** [ACC] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(p.target) && p.target.isPair
      @   && 0 < BigFraction.num(p.target.falsePositives);
      @ requires isDivergence(p.target.falseNegatives, p.target.falsePositives, lower, unit)
      @   && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.information(p), value);
      @ public static model strictly_pure helper boolean ofPair(Clustering p, BigInteger lower, BigInteger unit, BigFraction value) {
      @   return analysis.Clustering.informationOfPair(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @         BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives),
      @         BigFraction.num(p.target.falsePositives), BigFraction.den(p.target.falsePositives), BigInteger.val(lower),
      @         BigInteger.val(unit))
      @     && Weaker.lower(Names.information(p), BigInteger.val(lower), BigInteger.val(unit), value); } @*/

    /** [ACC-AVG] */
    /*@ public normal_behavior
      @ requires \invariant_for(p) && \invariant_for(p.coordinate) && \invariant_for(p.target) && !p.target.isPair
      @   && 0 < BigFraction.num(p.target.falseNegatives);
      @ requires isPhi(p.target.falseNegatives, lower, unit) && LearnerLemmas.isQuotient(value, lower, unit);
      @ ensures \result && Names.atLeast(Names.information(p), value);
      @ public static model strictly_pure helper boolean ofAverage(Clustering p, BigInteger lower, BigInteger unit, BigFraction value) {
      @   return analysis.Clustering.informationOfAverage(Names.coordinate(p.coordinate), BigInteger.val(p.dimension),
      @         BigFraction.num(p.target.falseNegatives), BigFraction.den(p.target.falseNegatives), BigInteger.val(lower),
      @         BigInteger.val(unit))
      @     && Weaker.lower(Names.information(p), BigInteger.val(lower), BigInteger.val(unit), value); } @*/
}
