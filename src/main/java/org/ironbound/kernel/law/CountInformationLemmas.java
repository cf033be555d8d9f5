package org.ironbound.kernel.law;

import java.math.BigInteger;

/** What counts of signs tell of the sign of the centre, in words, for use in contracts and assertions; no Java code. */
public final class CountInformationLemmas {
    private CountInformationLemmas() {
    }

    /** The first i atoms have a sum of W Dber(r) of at most sum/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.kind, law.a, law.b, law.c, law.d;
      @ public static model strictly_pure helper boolean isAbove(LawName law, \bigint i, BigInteger sum, BigInteger unit) {
      @   return analysis.Target.informationAtMost(LawNames.of(law), i, BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** The mean is the value, or 1 if that is larger. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isMean(BigInteger value, BigInteger mean, BigInteger unit) {
      @   return 0 <= BigInteger.val(mean) && BigInteger.val(mean) <= BigInteger.val(unit)
      @     && (BigInteger.val(value) <= BigInteger.val(mean) || BigInteger.val(mean) == BigInteger.val(unit)); } @*/

    /** Dber of the mean is at most told/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTold(BigInteger mean, BigInteger told, BigInteger unit) {
      @   return analysis.Dber.atMost(BigInteger.val(mean), BigInteger.val(unit), BigInteger.val(told), BigInteger.val(unit)); } @*/

    /** The term is at least the product. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTerm(BigInteger weight, BigInteger told, BigInteger term, BigInteger unit) {
      @   return BigInteger.val(weight) * BigInteger.val(told) <= BigInteger.val(term) * BigInteger.val(unit); } @*/

    /** The mean is the value of atom i, or 1 if that is larger. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.values, law.values[*], law.unit;
      @ public static model strictly_pure helper boolean isMeanOf(SymmetricLaw law, \bigint i, BigInteger mean) {
      @   return isMean(law.values[i], mean, law.unit); } @*/

    /** The term is at least the probability of atom i times what is told. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.id, law.id.kind, law.id.a, law.id.b, law.id.c, law.id.d, law.weights, law.values, law.weights[*], law.values[*],
      @     law.unit;
      @ public static model strictly_pure helper boolean isTermOf(SymmetricLaw law, \bigint i, BigInteger told, BigInteger term) {
      @   return i < analysis.Target.size(LawNames.of(law.id)) && 1 <= BigInteger.val(law.unit)
      @     && LawNames.isAtomBelow(LawNames.of(law.id), i, law.weights[i], law.values[i], law.unit)
      @     && isTerm(law.weights[i], told, term, law.unit); } @*/

    /** The first i atoms have a sum of W r of at most sum/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.kind, law.a, law.b, law.c, law.d;
      @ public static model strictly_pure helper boolean isMeanSum(LawName law, \bigint i, BigInteger sum, BigInteger unit) {
      @   return analysis.Target.meanAtMost(LawNames.of(law), i, BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** No atoms. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && isAbove(law, 0, zero, unit);
      @ public static model strictly_pure helper boolean none(LawName law, BigInteger zero, BigInteger unit) {
      @   return analysis.Target.noInformation(LawNames.of(law), BigInteger.val(unit)); } @*/

    /** One atom more. */
    /*@ public normal_behavior
      @ requires 0 <= i && isTermOf(law, i, told, term) && isMeanOf(law, i, mean) && isTold(mean, told, law.unit);
      @ requires isAbove(law.id, i, before, law.unit) && BigInteger.val(sum) == BigInteger.val(before) + BigInteger.val(term);
      @ ensures \result && isAbove(law.id, i + 1, sum, law.unit);
      @ public static model strictly_pure helper boolean oneMore(SymmetricLaw law, \bigint i, BigInteger mean, BigInteger told,
      @     BigInteger term, BigInteger before, BigInteger sum) {
      @   return analysis.Target.moreInformation(LawNames.of(law.id), i, BigInteger.val(law.weights[i]), BigInteger.val(law.values[i]),
      @       BigInteger.val(mean), BigInteger.val(told), BigInteger.val(before), BigInteger.val(sum), BigInteger.val(law.unit)); } @*/

    /** No atoms. */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && isMeanSum(law, 0, zero, unit);
      @ public static model strictly_pure helper boolean noMean(LawName law, BigInteger zero, BigInteger unit) {
      @   return analysis.Target.noMean(LawNames.of(law), BigInteger.val(unit)); } @*/

    /** The value of one atom more. */
    /*@ public normal_behavior
      @ requires 0 <= i && isTermOf(law, i, mean, term) && isMeanOf(law, i, mean) && 0 <= BigInteger.val(mean);
      @ requires isMeanSum(law.id, i, before, law.unit) && BigInteger.val(sum) == BigInteger.val(before) + BigInteger.val(term);
      @ ensures \result && isMeanSum(law.id, i + 1, sum, law.unit);
      @ public static model strictly_pure helper boolean moreMean(SymmetricLaw law, \bigint i, BigInteger mean, BigInteger term,
      @     BigInteger before, BigInteger sum) {
      @   return analysis.Target.moreMean(LawNames.of(law.id), i, BigInteger.val(law.weights[i]), BigInteger.val(law.values[i]),
      @       BigInteger.val(mean), BigInteger.val(before), BigInteger.val(sum), BigInteger.val(law.unit)); } @*/
}
