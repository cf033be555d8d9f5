package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.HyperbolicCosine;

/**
 * The supremum certificate next to m = 0 [SDPI-SLOPE]: there the moments v = E r^2 and w = E r^4 decide. For 0 < t <= T and g >= w cosh(T r_0),
 * Lam'(t)/t <= (v + g t^2/6)/(1 + v t^2/2), which is at most u - u^3 t^2/3 <= tanh(u t)/t for all these t if it is at T, and u >= v.
 */
public final class OriginStep {
    private OriginStep() {
    }

    /**
     * Whether Dber(x) <= u Lam*(x) is proved for 0 < x <= m/unit. False says nothing.
     *
     * @param law     the law of r
     * @param moments the moments of this law
     * @param un      numerator of u
     * @param ud      denominator of u, positive
     * @param reach   T, in multiples of 1/unit; more proves it for larger m, less proves it for smaller u
     * @param m       the end of the interval, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && \invariant_for(moments) && BigInteger.val(ud) >= 1 && BigInteger.val(moments.secondLower) >= 0;
      @ requires analysis.Target.moments(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   0, analysis.Target.size(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d))), BigInteger.val(moments.secondLower), BigInteger.val(moments.secondUpper), BigInteger.val(moments.fourthUpper), BigInteger.val(law.unit));
      @ ensures \result ==> BigInteger.val(un) >= 1 && SupremumLemmas.covered(
      @   analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   BigInteger.val(m), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    public static boolean covers(SymmetricLaw law, Moments moments, BigInteger un, BigInteger ud, BigInteger reach, BigInteger m) {
        if (un.signum() <= 0 || reach.signum() <= 0) {
            return false;
        }
        BigInteger cosh = cosh(reach, law.largest, law.unit);
        BigInteger weighted = Division.ceil(moments.fourthUpper.multiply(cosh), law.unit);
        BigInteger first = first(moments.secondUpper, law.unit, un, ud);
        BigInteger second = second(moments.secondLower, weighted, law.unit, un, ud);
        BigInteger third = third(moments.secondLower, un);
        if (first.signum() >= 0 && third.signum() >= 0 && isHigh(first, second, third, law.unit, reach) && reaches(law.unit, reach, un, ud, m)) {
            //@ assert OriginLemmas.difference(BigInteger.val(moments.secondLower), BigInteger.val(moments.secondUpper), BigInteger.val(weighted), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud), BigInteger.val(first), BigInteger.val(second), BigInteger.val(third));
            //@ assert OriginLemmas.origin(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(moments.secondLower), BigInteger.val(moments.secondUpper), BigInteger.val(moments.fourthUpper), BigInteger.val(law.largest), BigInteger.val(law.unit), BigInteger.val(reach), BigInteger.val(cosh), BigInteger.val(law.unit), BigInteger.val(weighted), BigInteger.val(un), BigInteger.val(ud), BigInteger.val(first), BigInteger.val(second), BigInteger.val(third), BigInteger.val(m));
            return true;
        }
        return false;
    }

    /** cosh((t/unit) (r/unit)), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures analysis.Cosh.atMost(BigInteger.val(t) * BigInteger.val(r), BigInteger.val(unit) * BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger cosh(BigInteger t, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.powers(BigInteger.val(unit));
        return HyperbolicCosine.upperBound(t.multiply(r), unit.multiply(unit), unit);
    }

    /** The difference of the two bounds of the slope, over a common denominator, is first + second t^2 - third t^4. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 6 * (BigInteger.val(ud) * BigInteger.val(ud)) * (BigInteger.val(un) * BigInteger.val(s) - BigInteger.val(y) * BigInteger.val(ud));
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(BigInteger y, BigInteger s, BigInteger un, BigInteger ud) {
        return BigInteger.valueOf(6L).multiply(ud.multiply(ud)).multiply(un.multiply(s).subtract(y.multiply(ud)));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(un) * (3 * BigInteger.val(x) * (BigInteger.val(ud) * BigInteger.val(ud)) - 2 * BigInteger.val(s) * (BigInteger.val(un) * BigInteger.val(un)))
      @   - BigInteger.val(g) * (BigInteger.val(ud) * BigInteger.val(ud) * BigInteger.val(ud));
      @ assignable \strictly_nothing; @*/
    private static BigInteger second(BigInteger x, BigInteger g, BigInteger s, BigInteger un, BigInteger ud) {
        BigInteger square = ud.multiply(ud);
        BigInteger bracket = BigInteger.valueOf(3L).multiply(x).multiply(square).subtract(BigInteger.valueOf(2L).multiply(s).multiply(un.multiply(un)));
        return un.multiply(bracket).subtract(g.multiply(square.multiply(ud)));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * (BigInteger.val(un) * BigInteger.val(un) * BigInteger.val(un));
      @ assignable \strictly_nothing; @*/
    private static BigInteger third(BigInteger x, BigInteger un) {
        return x.multiply(un.multiply(un).multiply(un));
    }

    /** first + second t^2 - third t^4 >= 0 at t = o/s. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * ((BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(s) * BigInteger.val(s)))
      @   + BigInteger.val(q) * ((BigInteger.val(s) * BigInteger.val(s)) * (BigInteger.val(o) * BigInteger.val(o)))
      @   - BigInteger.val(d) * ((BigInteger.val(o) * BigInteger.val(o)) * (BigInteger.val(o) * BigInteger.val(o))) >= 0;
      @ assignable \strictly_nothing; @*/
    private static boolean isHigh(BigInteger p, BigInteger q, BigInteger d, BigInteger s, BigInteger o) {
        BigInteger a = s.multiply(s);
        BigInteger b = o.multiply(o);
        return p.multiply(a.multiply(a)).add(q.multiply(a.multiply(b))).subtract(d.multiply(b.multiply(b))).signum() >= 0;
    }

    /** m/s <= x - x^3/3 <= tanh x for x = u o/s. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(m) * (3 * (BigInteger.val(ud) * BigInteger.val(ud) * BigInteger.val(ud)) * (BigInteger.val(s) * BigInteger.val(s) * BigInteger.val(s)))
      @   <= BigInteger.val(s) * (BigInteger.val(un) * BigInteger.val(o)
      @     * (3 * (BigInteger.val(ud) * BigInteger.val(ud)) * (BigInteger.val(s) * BigInteger.val(s)) - (BigInteger.val(un) * BigInteger.val(un)) * (BigInteger.val(o) * BigInteger.val(o))));
      @ assignable \strictly_nothing; @*/
    private static boolean reaches(BigInteger s, BigInteger o, BigInteger un, BigInteger ud, BigInteger m) {
        BigInteger three = BigInteger.valueOf(3L);
        BigInteger left = m.multiply(three.multiply(ud.multiply(ud).multiply(ud)).multiply(s.multiply(s).multiply(s)));
        BigInteger bracket = three.multiply(ud.multiply(ud)).multiply(s.multiply(s)).subtract(un.multiply(un).multiply(o.multiply(o)));
        return left.compareTo(s.multiply(un.multiply(o).multiply(bracket))) <= 0;
    }
}
