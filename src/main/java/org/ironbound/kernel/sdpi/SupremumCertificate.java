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
     * @param ln     logarithms at the scale of the law
     * @param law    the law of r
     * @param u      the claimed bound
     * @param reach  how far the moments are used, see {@link OriginStep}
     * @param points the ends of the intervals, in multiples of 1/unit, at most the unit; the last one at least the largest value of r
     * @param slopes a slope for each interval, in multiples of 1/unit, not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit) && BigFraction.den(u) >= 1;
      @ ensures \result ==> analysis.Target.coefficientAtMost(analysis.Target.law(\old(law.kind), \old(BigInteger.val(law.a)), \old(BigInteger.val(law.b)), \old(BigInteger.val(law.c)), \old(BigInteger.val(law.d))), BigFraction.num(u), BigFraction.den(u));
      @ assignable \nothing; @*/
    public static boolean proves(Logarithm ln, SymmetricLaw law, BigFraction u, BigInteger reach, BigInteger[] points, BigInteger[] slopes) {
        BigInteger un = u.getNumerator();
        BigInteger ud = u.getDenominator();
        if (points.length < 1 || points.length - 1 != slopes.length || !OriginStep.covers(law, un, ud, reach, points[0])) {
            return false;
        }
        int kind = law.kind;
        BigInteger a = law.a;
        BigInteger b = law.b;
        BigInteger c = law.c;
        BigInteger d = law.d;
        BigInteger unit = law.unit;
        BigInteger largest = law.values[0];
        //@ assert analysis.Target.largest(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(law.weights[0]), BigInteger.val(largest), BigInteger.val(unit));
        BigInteger reached = reached(ln, law, kind, a, b, c, d, unit, un, ud, points, slopes);
        if (reached.compareTo(largest) < 0) {
            return false;
        }
        //@ assert SupremumLemmas.complete(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(reached), BigInteger.val(largest), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
        return true;
    }

    /** How far the intervals prove Dber(x) <= u Lam*(x), in multiples of 1/unit, if it is true up to points[0]. The law's fields are handed in beside it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit) && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1 && points.length == slopes.length + 1;
      @ requires law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ ensures SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), \old(BigInteger.val(points[0])), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)) ==> SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(\result), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static BigInteger reached(Logarithm ln, SymmetricLaw law, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger[] points, BigInteger[] slopes) {
        BigInteger first = points[0];
        BigInteger low = first;
        /*@ loop_invariant 0 <= i && i <= slopes.length && low != null && \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit);
          @ loop_invariant law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
          @ loop_invariant (\forall int j; 0 <= j && j < points.length; points[j] != null) && (\forall int j; 0 <= j && j < slopes.length; slopes[j] != null);
          @ loop_invariant SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(first), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)) ==> SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
          @ decreases slopes.length - i;
          @ assignable \nothing; @*/
        for (int i = 0; i < slopes.length; i++) {
            BigInteger high = points[i + 1];
            if (!extendsTo(ln, law, kind, a, b, c, d, unit, un, ud, low, high, slopes[i])) {
                return low;
            }
            low = high;
        }
        return low;
    }

    /** Whether the slope proves Dber(x) <= u Lam*(x) for low < x <= high, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit) && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ requires law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ ensures \result && SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)) ==> SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static boolean extendsTo(Logarithm ln, SymmetricLaw law, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger low, BigInteger high, BigInteger slope) {
        if (low.signum() < 0 || low.compareTo(unit) > 0 || high.signum() < 0 || high.compareTo(unit) > 0 || slope.signum() < 0) {
            return false;
        }
        BigInteger logMgf = LogMgf.upperBound(ln, law, slope);
        return isBelow(ln, kind, a, b, c, d, unit, un, ud, low, high, slope, logMgf);
    }

    /** The same, of an upper bound of Lam at the slope. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit) && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ requires 0 <= BigInteger.val(low) && BigInteger.val(low) <= BigInteger.val(unit) && 0 <= BigInteger.val(high) && BigInteger.val(high) <= BigInteger.val(unit);
      @ requires analysis.Target.logMgfAtMost(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(slope), BigInteger.val(unit), BigInteger.val(logMgf), BigInteger.val(unit));
      @ ensures \result && SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)) ==> SupremumLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static boolean isBelow(Logarithm ln, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger low, BigInteger high, BigInteger slope, BigInteger logMgf) {
        BigInteger atLow = dber(ln, low, unit);
        BigInteger atHigh = dber(ln, high, unit);
        if (isAbove(slope, logMgf, low, atLow, unit, un, ud) && isAbove(slope, logMgf, high, atHigh, unit, un, ud)) {
            //@ assert SupremumLemmas.intervalIfCovered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(slope), BigInteger.val(logMgf), BigInteger.val(low), BigInteger.val(atLow), BigInteger.val(high), BigInteger.val(atHigh), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
            return true;
        }
        return false;
    }

    /** An upper bound of Dber(m/unit), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit) && 0 <= BigInteger.val(m) && BigInteger.val(m) <= BigInteger.val(unit);
      @ ensures analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit)) && \invariant_for(ln) && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger dber(Logarithm ln, BigInteger m, BigInteger unit) {
        return Dber.of(ln, m, unit).upper;
    }

    /** u (t m - z) >= p, all but u in multiples of 1/unit. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(ud) * BigInteger.val(s)) <= BigInteger.val(un) * BigInteger.val(t) * BigInteger.val(m) - BigInteger.val(un) * BigInteger.val(z) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger t, BigInteger z, BigInteger m, BigInteger p, BigInteger s, BigInteger un, BigInteger ud) {
        BigInteger right = un.multiply(t).multiply(m).subtract(un.multiply(z).multiply(s));
        return p.multiply(ud.multiply(s)).compareTo(right) <= 0;
    }
}
