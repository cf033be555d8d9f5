package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/**
 * One interval of a supremum certificate [SDPI-BINARY-CERT]: a slope t with u (t m - Lam(t)) >= Dber(m) at both ends. The left side is
 * linear in m and at most u Lam*(m), the right side is convex.
 */
final class IntervalStep {
    private IntervalStep() {
    }

    /**
     * Whether the slope proves Dber(x) <= u Lam*(x) for low <= x <= high, x > 0. False says nothing.
     *
     * @param ln    logarithms at the scale of the law
     * @param law   the law of r, of the kind and parameters that follow
     * @param unit  its scale
     * @param un    numerator of u, positive
     * @param ud    denominator of u, positive
     * @param low   where the interval begins, in multiples of 1/unit
     * @param high  where it ends
     * @param slope t, in multiples of 1/unit
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(law)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && BigInteger.val(un) >= 1
      @   && BigInteger.val(ud) >= 1;
      @ requires law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ ensures \result ==> SupremumLemmas.between(
      @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low),
      @     BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    static boolean proves(Logarithm ln, SymmetricLaw law, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger low, BigInteger high, BigInteger slope) {
        if (!isMean(low, unit) || !isMean(high, unit) || slope.signum() < 0) {
            return false;
        }
        BigInteger logMgf = LogMgf.upperBound(ln, law, slope);
        return isBelow(ln, kind, a, b, c, d, unit, un, ud, low, high, slope, logMgf);
    }

    /** The same, of an upper bound of Lam at the slope. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && BigInteger.val(un) >= 1
      @   && BigInteger.val(ud) >= 1;
      @ requires 0 <= BigInteger.val(low) && BigInteger.val(low) <= BigInteger.val(unit) && 0 <= BigInteger.val(high)
      @   && BigInteger.val(high) <= BigInteger.val(unit);
      @ requires analysis.Target.logMgfAtMost(
      @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(slope),
      @     BigInteger.val(unit), BigInteger.val(logMgf), BigInteger.val(unit));
      @ ensures \result ==> SupremumLemmas.between(
      @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low),
      @     BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static boolean isBelow(Logarithm ln, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger low, BigInteger high, BigInteger slope, BigInteger logMgf) {
        BigInteger atLow = dber(ln, low, unit);
        BigInteger atHigh = dber(ln, high, unit);
        if (isAbove(slope, logMgf, low, atLow, unit, un, ud) && isAbove(slope, logMgf, high, atHigh, unit, un, ud)) {
            /*@ assert SupremumLemmas.interval(
              @     analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
              @     BigInteger.val(slope), BigInteger.val(logMgf), BigInteger.val(low), BigInteger.val(atLow), BigInteger.val(high),
              @     BigInteger.val(atHigh), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)); @*/
            return true;
        }
        return false;
    }

    /** Whether 0 <= m/unit <= 1. */
    /*@ private normal_behavior
      @ ensures \result <==> 0 <= BigInteger.val(m) && BigInteger.val(m) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isMean(BigInteger m, BigInteger unit) {
        return m.signum() >= 0 && m.compareTo(unit) <= 0;
    }

    /** An upper bound of Dber(m/unit), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && 0 <= BigInteger.val(m)
      @   && BigInteger.val(m) <= BigInteger.val(unit);
      @ ensures analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit))
      @   && \invariant_for(ln)
      @   && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger dber(Logarithm ln, BigInteger m, BigInteger unit) {
        return Dber.of(ln, m, unit).upper;
    }

    /** u (t m - z) >= p, all but u in multiples of 1/unit. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(ud) * BigInteger.val(s))
      @   <= BigInteger.val(un) * BigInteger.val(t) * BigInteger.val(m) - BigInteger.val(un) * BigInteger.val(z) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger t, BigInteger z, BigInteger m, BigInteger p, BigInteger s, BigInteger un, BigInteger ud) {
        BigInteger right = un.multiply(t).multiply(m).subtract(un.multiply(z).multiply(s));
        return p.multiply(ud.multiply(s)).compareTo(right) <= 0;
    }
}
