package org.ironbound.kernel.sdpi;

import java.math.BigInteger;

/** Upper bounds of E r^4 cosh(t r) for a symmetric law [SDPI-BINARY-EQUAL]. */
final class TiltedFourthMoment {
    private TiltedFourthMoment() {
    }

    /**
     * An upper bound at t/unit, in multiples of 1/unit.
     *
     * @param law the law of r
     * @param t   the argument, in multiples of 1/unit, not negative
     */
    /*@ normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(t) >= 0;
      @ ensures analysis.Target.fourthSumAtMost(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), 0, analysis.Target.size(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d))), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(\result), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger upperBound(SymmetricLaw law, BigInteger t) {
        BigInteger sum = BigInteger.valueOf(0L);
        //@ assert analysis.Target.noFourthSum(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(law.unit));
        /*@ loop_invariant 0 <= i && i <= law.weights.length && sum != null;
          @ loop_invariant analysis.Target.fourthSumAtMost(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), 0, i, BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(sum), BigInteger.val(law.unit));
          @ decreases law.weights.length - i;
          @ assignable \strictly_nothing; @*/
        for (int i = 0; i < law.weights.length; i++) {
            BigInteger weight = law.weights[i];
            BigInteger value = law.values[i];
            BigInteger fourth = MomentSteps.fourthUpper(weight, value, law.unit);
            BigInteger cosh = LogMgf.cosh(t, value, law.unit);
            BigInteger term = LogMgf.weighted(fourth, cosh, law.unit);
            //@ assert SecondMomentLemmas.oneMore(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), i, BigInteger.val(weight), BigInteger.val(value), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(fourth), BigInteger.val(cosh), BigInteger.val(sum), BigInteger.val(term));
            sum = sum.add(term);
        }
        return sum;
    }
}
