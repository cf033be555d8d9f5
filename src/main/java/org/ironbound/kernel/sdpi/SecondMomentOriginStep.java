package org.ironbound.kernel.sdpi;

import java.math.BigInteger;

/**
 * The certificate that the coefficient is v = E r^2 next to m = 0 [SDPI-BINARY-EQUAL]: for 0 < t <= T and G = E r^4 cosh(T r),
 * Lam'(t)/t <= (v + G t^2/6)/(1 + v t^2/2) <= v - v^3 t^2/3 <= tanh(v t)/t if G <= 3 v^2 - 2 v^3 - v^4 T^2.
 */
final class SecondMomentOriginStep {
    private SecondMomentOriginStep() {
    }

    /**
     * Whether Dber(x) <= E r^2 Lam*(x) is proved for 0 < x <= m/unit. False says nothing.
     *
     * @param law   the law of r
     * @param reach T, in multiples of 1/unit; more proves it for larger m
     * @param m     the end of the interval, in multiples of 1/unit
     */
    /*@ normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> SecondMomentLemmas.covered(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(m), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    static boolean covers(SymmetricLaw law, BigInteger reach, BigInteger m) {
        if (reach.signum() <= 0) {
            return false;
        }
        BigInteger fourth = TiltedFourthMoment.upperBound(law, reach);
        if (isSlow(law.secondLower, law.secondUpper, fourth, law.unit, reach) && reaches(law.secondLower, law.unit, reach, m)) {
            //@ assert SecondMomentOriginLemmas.origin(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(fourth), BigInteger.val(law.unit), BigInteger.val(reach), BigInteger.val(m));
            return true;
        }
        return false;
    }

    /** G <= 3 x^2 - 2 y^3 - y^4 T^2, T = o/s, all in multiples of 1/s. */
    /*@ private normal_behavior
      @ ensures \result ==> SecondMomentOriginLemmas.isSlow(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s), BigInteger.val(o));
      @ assignable \strictly_nothing; @*/
    private static boolean isSlow(BigInteger x, BigInteger y, BigInteger g, BigInteger s, BigInteger o) {
        BigInteger moment = moment(g, s);
        BigInteger first = first(x, s);
        BigInteger second = second(y, s);
        BigInteger third = third(y, o);
        //@ assert SecondMomentOriginLemmas.terms(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s), BigInteger.val(o), BigInteger.val(moment), BigInteger.val(first), BigInteger.val(second), BigInteger.val(third));
        return isSlow(x, y, g, s, o, moment, first, second, third);
    }

    /** The same, of the terms. */
    /*@ private normal_behavior
      @ requires SecondMomentOriginLemmas.areTerms(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s), BigInteger.val(o), BigInteger.val(moment), BigInteger.val(first), BigInteger.val(second), BigInteger.val(third));
      @ ensures \result ==> SecondMomentOriginLemmas.isSlow(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s), BigInteger.val(o));
      @ assignable \strictly_nothing; @*/
    private static boolean isSlow(BigInteger x, BigInteger y, BigInteger g, BigInteger s, BigInteger o,
            BigInteger moment, BigInteger first, BigInteger second, BigInteger third) {
        if (moment.compareTo(first.subtract(second).subtract(third)) > 0) {
            return false;
        }
        //@ assert SecondMomentOriginLemmas.slow(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s), BigInteger.val(o), BigInteger.val(moment), BigInteger.val(first), BigInteger.val(second), BigInteger.val(third));
        return true;
    }

    /** The terms of that inequality, in multiples of 1/s^6. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(g) * ((BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger moment(BigInteger g, BigInteger s) {
        BigInteger square = s.multiply(s);
        return g.multiply(square.multiply(square).multiply(s));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 3 * (BigInteger.val(x) * BigInteger.val(x)) * ((BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(BigInteger x, BigInteger s) {
        BigInteger square = s.multiply(s);
        return BigInteger.valueOf(3L).multiply(x.multiply(x)).multiply(square.multiply(square));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 2 * (BigInteger.val(y) * BigInteger.val(y) * BigInteger.val(y)) * (BigInteger.val(s) * BigInteger.val(s) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger second(BigInteger y, BigInteger s) {
        return BigInteger.valueOf(2L).multiply(y.multiply(y).multiply(y)).multiply(s.multiply(s).multiply(s));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == (BigInteger.val(y) * BigInteger.val(y)) * (BigInteger.val(y) * BigInteger.val(y)) * (BigInteger.val(o) * BigInteger.val(o));
      @ assignable \strictly_nothing; @*/
    private static BigInteger third(BigInteger y, BigInteger o) {
        BigInteger square = y.multiply(y);
        return square.multiply(square).multiply(o.multiply(o));
    }

    /** m/s <= x' - x'^3/3 <= tanh x' for x' = (x/s)(o/s). */
    /*@ private normal_behavior
      @ ensures \result ==> SecondMomentOriginLemmas.reaches(BigInteger.val(x), BigInteger.val(s), BigInteger.val(o), BigInteger.val(m));
      @ assignable \strictly_nothing; @*/
    private static boolean reaches(BigInteger x, BigInteger s, BigInteger o, BigInteger m) {
        BigInteger end = end(m, s);
        BigInteger least = least(x, s, o);
        if (end.compareTo(least) > 0) {
            return false;
        }
        //@ assert SecondMomentOriginLemmas.reach(BigInteger.val(x), BigInteger.val(s), BigInteger.val(o), BigInteger.val(m), BigInteger.val(end), BigInteger.val(least));
        return true;
    }

    /** The sides of that inequality, in multiples of 1/(3 s^7). */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(m) * (3 * (BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger end(BigInteger m, BigInteger s) {
        BigInteger square = s.multiply(s);
        return m.multiply(BigInteger.valueOf(3L).multiply(square).multiply(square).multiply(square));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(s) * (BigInteger.val(x) * BigInteger.val(o)
      @   * (3 * (BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)) - (BigInteger.val(x) * BigInteger.val(x)) * (BigInteger.val(o) * BigInteger.val(o))));
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger x, BigInteger s, BigInteger o) {
        BigInteger square = s.multiply(s);
        BigInteger bracket = BigInteger.valueOf(3L).multiply(square).multiply(square).subtract(x.multiply(x).multiply(o.multiply(o)));
        return s.multiply(x.multiply(o).multiply(bracket));
    }
}
