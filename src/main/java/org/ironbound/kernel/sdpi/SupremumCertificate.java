package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/**
 * Upper bounds of the contraction coefficient eta of a fair sign, the supremum of Dber(m)/Lam*(m) over 0 < m <= r_0, by finitely many checks
 * [SDPI-BINARY, SDPI-BINARY-CERT, SDPI-SLOPE]: the moments next to m = 0, then for each interval between two points one slope t, at which
 * u (t m - Lam(t)) >= Dber(m) at both ends: the left side is linear in m and at most u Lam*(m), the right side is convex.
 */
public final class SupremumCertificate {
    private SupremumCertificate() {
    }

    /**
     * Whether eta <= u is proved. False says nothing.
     *
     * @param ln      logarithms at the scale of the law
     * @param law     the law of r
     * @param moments the moments of this law
     * @param u       the claimed bound
     * @param reach   how far the moments are used, see {@link OriginStep}
     * @param points  the ends of the intervals, in multiples of 1/unit, increasing; the last one at least the largest value of r
     * @param slopes  a slope for each interval, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && \invariant_for(moments) && BigInteger.val(ln.unit) == BigInteger.val(law.unit) && BigFraction.den(u) >= 1;
      @ requires BigInteger.val(moments.secondLower) >= 0;
      @ requires analysis.Target.moments(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   0, analysis.Target.size(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d))), BigInteger.val(moments.secondLower), BigInteger.val(moments.secondUpper), BigInteger.val(moments.fourthUpper), BigInteger.val(law.unit));
      @ ensures \result ==> analysis.Target.coefficientAtMost(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   BigFraction.num(u), BigFraction.den(u));
      @ assignable \nothing; @*/
    public static boolean proves(Logarithm ln, SymmetricLaw law, Moments moments, BigFraction u, BigInteger reach, BigInteger[] points, BigInteger[] slopes) {
        BigInteger un = u.getNumerator();
        BigInteger ud = u.getDenominator();
        if (points.length < 1 || points.length - 1 != slopes.length || points[0].signum() < 0 || points[0].compareTo(law.unit) > 0
                || points[slopes.length].compareTo(law.largest) < 0) {
            return false;
        }
        if (!OriginStep.covers(law, moments, un, ud, reach, points[0])) {
            return false;
        }
        BigInteger first = Dber.of(ln, points[0], law.unit).upper;
        if (!covers(ln, law, un, ud, points, slopes, 0, first)) {
            return false;
        }
        //@ assert SupremumLemmas.complete(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(points[slopes.length]), BigInteger.val(law.largest), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
        return true;
    }

    /** From (0, points[i]] to all of it, with an upper bound of Dber(points[i]). */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit) && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ requires points.length == slopes.length + 1 && 0 <= i && i <= slopes.length && 0 <= BigInteger.val(points[i]);
      @ requires analysis.Dber.atMost(BigInteger.val(points[i]), BigInteger.val(law.unit), BigInteger.val(dber), BigInteger.val(law.unit));
      @ requires SupremumLemmas.covered(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   BigInteger.val(points[i]), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
      @ ensures \result ==> SupremumLemmas.covered(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   BigInteger.val(points[slopes.length]), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
      @ measured_by slopes.length - i;
      @ assignable \nothing; @*/
    private static boolean covers(Logarithm ln, SymmetricLaw law, BigInteger un, BigInteger ud, BigInteger[] points, BigInteger[] slopes, int i, BigInteger dber) {
        if (i == slopes.length) {
            return true;
        }
        BigInteger low = points[i];
        BigInteger high = points[i + 1];
        BigInteger slope = slopes[i];
        if (high.signum() < 0 || high.compareTo(law.unit) > 0) {
            return false;
        }
        BigInteger next = Dber.of(ln, high, law.unit).upper;
        BigInteger logMgf = LogMgf.upperBound(ln, law, slope);
        if (!isAbove(slope, logMgf, low, dber, law.unit, un, ud) || !isAbove(slope, logMgf, high, next, law.unit, un, ud)) {
            return false;
        }
        //@ assert SupremumLemmas.interval(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(slope), BigInteger.val(logMgf), BigInteger.val(low), BigInteger.val(dber), BigInteger.val(high), BigInteger.val(next), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
        return covers(ln, law, un, ud, points, slopes, i + 1, next);
    }

    /** u (t m - z) >= p, all but u in multiples of 1/unit. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(ud) * BigInteger.val(s))
      @   <= BigInteger.val(un) * BigInteger.val(t) * BigInteger.val(m) - BigInteger.val(un) * BigInteger.val(z) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger t, BigInteger z, BigInteger m, BigInteger p, BigInteger s, BigInteger un, BigInteger ud) {
        return p.multiply(ud.multiply(s)).compareTo(un.multiply(t).multiply(m).subtract(un.multiply(z).multiply(s))) <= 0;
    }
}
