package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.law.SupremumCertificate;
import org.ironbound.kernel.law.SymmetricWeights;

/** What is known of the contraction coefficient of a fair sign [SDPI-BINARY], as statements use it, for use in assertions; no Java code. */
public final class ThreePointsLemmas {
    private ThreePointsLemmas() {
    }

    /** The certificate is about the law. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible proved.id, proved.unit, law.id, law.unit;
      @ public static model strictly_pure helper boolean isOfLaw(SupremumCertificate proved, SymmetricWeights law) {
      @   return proved.id == law.id && proved.unit == law.unit; } @*/

    /** If the second moment is the coefficient, its upper bound is one of the coefficient. */
    /*@ public normal_behavior
      @ requires \invariant_for(m) && m.isCoefficient;
      @ ensures \result && analysis.Target.coefficientAtMost(Names.law(m), BigInteger.val(m.upper), BigInteger.val(m.unit));
      @ public static model strictly_pure helper boolean secondMomentAtMost(LawMoments m) {
      @   return analysis.Target.secondMomentAtMost(Names.law(m), BigInteger.val(m.lower), BigInteger.val(m.upper),
      @       BigInteger.val(m.fourth), BigInteger.val(m.unit)); } @*/

    /** A lower bound of the second moment is one of the coefficient. */
    /*@ public normal_behavior
      @ requires \invariant_for(m);
      @ ensures \result && analysis.Target.coefficientAtLeast(Names.law(m), BigInteger.val(m.lower), BigInteger.val(m.unit));
      @ public static model strictly_pure helper boolean secondMomentAtLeast(LawMoments m) {
      @   return analysis.Target.secondMomentAtLeast(Names.law(m), BigInteger.val(m.lower), BigInteger.val(m.upper),
      @       BigInteger.val(m.fourth), BigInteger.val(m.unit)); } @*/
}
