package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/**
 * One interval of a supremum certificate [SDPI-BINARY-CERT]: a slope t with {@code u (t m - Lam(t)) >= Dber(m)} at both ends. The left side
 * is linear in m and at most u Lam*(m), the right side is convex.
 */
final class IntervalStep {
    private IntervalStep() {
    }

    /**
     * Whether the slope proves {@code Dber(x) <= u Lam*(x)} for {@code low <= x <= high}, {@code x > 0}. False says nothing.
     *
     * @param ln    logarithms at the scale of the law
     * @param law   the law of r
     * @param un    numerator of u, positive
     * @param ud    denominator of u, positive
     * @param low   where the interval begins, in multiples of 1/law.unit
     * @param high  where it ends
     * @param slope t, in multiples of 1/law.unit
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ ensures \result ==> SupremumLemmas.isBetween(LawNames.of(law.id), low, high, law.unit, un, ud);
      @ assignable \nothing; @*/
    static boolean proves(Logarithm ln, SymmetricWeights law, BigInteger un, BigInteger ud, BigInteger low, BigInteger high,
            BigInteger slope) {
        if (!isMean(low, law.unit) || !isMean(high, law.unit) || slope.signum() < 0) {
            return false;
        }
        BigInteger logMgf = LogMgf.upperBound(ln, law, slope);
        return isBelow(ln, law, un, ud, low, high, slope, logMgf);
    }

    /** Whether an upper bound of Lam at the slope proves the interval. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && law.id != null && law.unit != null && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ requires 0 <= BigInteger.val(low) <= BigInteger.val(law.unit) && 0 <= BigInteger.val(high) <= BigInteger.val(law.unit);
      @ requires analysis.Target.logMgfAtMost(LawNames.of(law.id), BigInteger.val(slope), BigInteger.val(law.unit),
      @     BigInteger.val(logMgf), BigInteger.val(law.unit));
      @ ensures \result ==> SupremumLemmas.isBetween(LawNames.of(law.id), low, high, law.unit, un, ud);
      @ assignable \nothing; @*/
    private static boolean isBelow(Logarithm ln, SymmetricWeights law, BigInteger un, BigInteger ud, BigInteger low, BigInteger high,
            BigInteger slope, BigInteger logMgf) {
        BigInteger unit = law.unit;
        BigInteger atLow = dber(ln, low, unit);
        BigInteger atHigh = dber(ln, high, unit);
        if (isAbove(slope, logMgf, low, atLow, unit, un, ud) && isAbove(slope, logMgf, high, atHigh, unit, un, ud)) {
            /*@ assert SupremumLemmas.interval(LawNames.of(law.id), BigInteger.val(slope), BigInteger.val(logMgf), BigInteger.val(low),
              @     BigInteger.val(atLow), BigInteger.val(high), BigInteger.val(atHigh), BigInteger.val(unit), BigInteger.val(un),
              @     BigInteger.val(ud)); @*/
            return true;
        }
        return false;
    }

    /** Whether {@code 0 <= m/unit <= 1}. */
    /*@ private normal_behavior
      @ ensures \result <==> 0 <= BigInteger.val(m) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isMean(BigInteger m, BigInteger unit) {
        return m.signum() >= 0 && m.compareTo(unit) <= 0;
    }

    /** An upper bound of Dber(m/unit), in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit) && 0 <= BigInteger.val(m) <= BigInteger.val(unit);
      @ ensures analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger dber(Logarithm ln, BigInteger m, BigInteger unit) {
        return Dber.of(ln, m, unit).upper;
    }

    /** {@code u (t m - z) >= p}, all but u in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(ud) * BigInteger.val(s))
      @   <= BigInteger.val(un) * BigInteger.val(t) * BigInteger.val(m) - BigInteger.val(un) * BigInteger.val(z) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger t, BigInteger z, BigInteger m, BigInteger p, BigInteger s, BigInteger un, BigInteger ud) {
        BigInteger right = un.multiply(t).multiply(m).subtract(un.multiply(z).multiply(s));
        return p.multiply(ud.multiply(s)).compareTo(right) <= 0;
    }
}
