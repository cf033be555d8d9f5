package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * The supremum certificate next to m = 0 [SDPI-SLOPE]: there the moments v = E r^2 and w = E r^4 decide. For {@code 0 < t <= T} and {@code
 * g >= w cosh(T r_0)}, {@code Lam'(t)/t <= (v + g t^2/6)/(1 + v t^2/2)}, which is at most {@code u - u^3 t^2/3 <= tanh(u t)/t} for all
 * these t if it is at T, and {@code u >= v}.
 */
public final class OriginStep {
    private OriginStep() {
    }

    /**
     * Whether {@code Dber(x) <= u Lam*(x)} is proved for {@code 0 < x <= m/unit}. False says nothing.
     *
     * @param law     the law of r
     * @param un      numerator of u
     * @param ud      denominator of u, positive
     * @param reach   T, in multiples of 1/unit; more proves it for larger m, less proves it for smaller u
     * @param m       the end of the interval, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(ud) >= 1;
      @ ensures \result ==> BigInteger.val(un) >= 1 && SupremumLemmas.isCovered(LawNames.of(law.id), m, law.unit, un, ud);
      @ assignable \strictly_nothing; @*/
    public static boolean covers(SymmetricLaw law, BigInteger un, BigInteger ud, BigInteger reach, BigInteger m) {
        if (un.signum() <= 0 || reach.signum() <= 0) {
            return false;
        }
        BigInteger largest = law.values[0];
        BigInteger cosh = LogMgf.cosh(reach, largest, law.unit);
        BigInteger weighted = LogMgf.weighted(law.fourthUpper, cosh, law.unit);
        if (suffices(law.secondLower, law.secondUpper, weighted, law.unit, un, ud, reach, m)) {
            /*@ assert analysis.Target.largest(LawNames.of(law.id), BigInteger.val(law.weights[0]), BigInteger.val(largest),
              @     BigInteger.val(law.unit)); @*/
            /*@ assert OriginLemmas.origin(LawNames.of(law.id), BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper),
              @     BigInteger.val(law.fourthUpper), BigInteger.val(largest), BigInteger.val(law.unit), BigInteger.val(reach),
              @     BigInteger.val(cosh), BigInteger.val(weighted), BigInteger.val(un), BigInteger.val(ud), BigInteger.val(m)); @*/
            return true;
        }
        return false;
    }

    /**
     * Whether the bounds {@code x <= v}, {@code y >= v} and {@code g >= w cosh(T r_0)} suffice, all in multiples of 1/s: the check at T =
     * o/s, and {@code m/s <= tanh(u T)}.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1 && BigInteger.val(ud) >= 1;
      @ ensures \result ==> OriginLemmas.suffices(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s),
      @     BigInteger.val(un), BigInteger.val(ud), BigInteger.val(o), BigInteger.val(m));
      @ assignable \strictly_nothing; @*/
    private static boolean suffices(BigInteger x, BigInteger y, BigInteger g, BigInteger s, BigInteger un, BigInteger ud, BigInteger o,
            BigInteger m) {
        return isHigh(x, y, g, s, un, ud, o) && reaches(s, o, un, ud, m);
    }

    /** Whether the difference of the two bounds of the slope is not negative at T = o/s, nor next to 0. */
    /*@ private normal_behavior
      @ ensures \result ==> OriginLemmas.isHigh(BigInteger.val(x), BigInteger.val(y), BigInteger.val(g), BigInteger.val(s),
      @     BigInteger.val(un), BigInteger.val(ud), BigInteger.val(o));
      @ assignable \strictly_nothing; @*/
    private static boolean isHigh(BigInteger x, BigInteger y, BigInteger g, BigInteger s, BigInteger un, BigInteger ud, BigInteger o) {
        return isConcaveHigh(first(y, s, un, ud), second(x, g, s, un, ud), third(x, un), s, o);
    }

    /** The difference of the two bounds of the slope, over a common denominator, is first + second t^2 - third t^4. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 6 * (BigInteger.val(ud) * BigInteger.val(ud)) * (BigInteger.val(un) * BigInteger.val(s)
      @   - BigInteger.val(y) * BigInteger.val(ud));
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(BigInteger y, BigInteger s, BigInteger un, BigInteger ud) {
        return BigInteger.valueOf(6L).multiply(ud.multiply(ud)).multiply(un.multiply(s).subtract(y.multiply(ud)));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(un) * (3 * BigInteger.val(x) * (BigInteger.val(ud) * BigInteger.val(ud))
      @     - 2 * BigInteger.val(s) * (BigInteger.val(un) * BigInteger.val(un)))
      @   - BigInteger.val(g) * (BigInteger.val(ud) * BigInteger.val(ud) * BigInteger.val(ud));
      @ assignable \strictly_nothing; @*/
    private static BigInteger second(BigInteger x, BigInteger g, BigInteger s, BigInteger un, BigInteger ud) {
        BigInteger square = ud.multiply(ud);
        BigInteger bracket = BigInteger.valueOf(3L).multiply(x).multiply(square)
            .subtract(BigInteger.valueOf(2L).multiply(s).multiply(un.multiply(un)));
        return un.multiply(bracket).subtract(g.multiply(square.multiply(ud)));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * (BigInteger.val(un) * BigInteger.val(un) * BigInteger.val(un));
      @ assignable \strictly_nothing; @*/
    private static BigInteger third(BigInteger x, BigInteger un) {
        return x.multiply(un.multiply(un).multiply(un));
    }

    /** {@code p + q t^2 - d t^4 >= 0} at t = 0 and t = o/s, {@code d >= 0}. */
    /*@ private normal_behavior
      @ ensures \result ==> OriginLemmas.isConcaveHigh(BigInteger.val(p), BigInteger.val(q), BigInteger.val(d), BigInteger.val(s),
      @     BigInteger.val(o));
      @ assignable \strictly_nothing; @*/
    private static boolean isConcaveHigh(BigInteger p, BigInteger q, BigInteger d, BigInteger s, BigInteger o) {
        BigInteger a = s.multiply(s);
        BigInteger b = o.multiply(o);
        if (p.signum() < 0 || d.signum() < 0
                || p.multiply(a.multiply(a)).add(q.multiply(a.multiply(b))).subtract(d.multiply(b.multiply(b))).signum() < 0) {
            return false;
        }
        //@ assert OriginLemmas.concaveHigh(BigInteger.val(p), BigInteger.val(q), BigInteger.val(d), BigInteger.val(s), BigInteger.val(o));
        return true;
    }

    /** {@code m/s <= x - x^3/3 <= tanh x} for x = u o/s. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(m) * (3 * (BigInteger.val(ud) * BigInteger.val(ud) * BigInteger.val(ud))
      @      * (BigInteger.val(s) * BigInteger.val(s) * BigInteger.val(s)))
      @   <= BigInteger.val(s) * (BigInteger.val(un) * BigInteger.val(o) * (3 * (BigInteger.val(ud) * BigInteger.val(ud))
      @        * (BigInteger.val(s) * BigInteger.val(s))
      @      - (BigInteger.val(un) * BigInteger.val(un)) * (BigInteger.val(o) * BigInteger.val(o))));
      @ assignable \strictly_nothing; @*/
    private static boolean reaches(BigInteger s, BigInteger o, BigInteger un, BigInteger ud, BigInteger m) {
        BigInteger three = BigInteger.valueOf(3L);
        BigInteger left = m.multiply(three.multiply(ud.multiply(ud).multiply(ud)).multiply(s.multiply(s).multiply(s)));
        BigInteger bracket = three.multiply(ud.multiply(ud)).multiply(s.multiply(s)).subtract(un.multiply(un).multiply(o.multiply(o)));
        return left.compareTo(s.multiply(un.multiply(o).multiply(bracket))) <= 0;
    }
}
