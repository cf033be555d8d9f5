package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;

/**
 * How far a number u is proved to be at least the contraction coefficient of a binary output for a given law of the input, the supremum of
 * d2(x || P(A=1))/Lam*(x) [CH-BINARY, SDPI-BINARY-GENERAL]: {@code d2(x || P(A=1)) <= u Lam*(x)} for all x from P(A=1) up to an end. It
 * begins by the variance next to P(A=1) and goes on interval by interval, each time by a slope t with {@code u (t x - Lam(t)) >= d2(x ||
 * P(A=1))} at both ends: the left side is linear in x and at most u Lam*(x), the right side is convex. What does not prove an interval
 * leaves the end where it is. Values below P(A=1) are those above it with the outputs exchanged.
 */
public final class OutputCertificate {
    /** What names the law in contracts, see {@link OutputLaw#law}. */
    public final int law;
    /** The scale of the law, positive. */
    public final BigInteger unit;
    /** The numerator of u, positive. */
    public final BigInteger numerator;
    /** The denominator of u, positive. */
    public final BigInteger denominator;
    /** The end, in multiples of 1/unit. */
    public final BigInteger end;

    /*@ public invariant 0 <= law <= 1 && BigInteger.val(unit) >= 1 && BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1;
      @ public invariant analysis.OutputLaw.belowUpTo(law, BigInteger.val(end), BigInteger.val(unit), BigInteger.val(numerator),
      @     BigInteger.val(denominator));
      @ public accessible \inv: this.law, this.unit, this.numerator, this.denominator, this.end; @*/

    /*@ private normal_behavior
      @ requires 0 <= law <= 1 && BigInteger.val(unit) >= 1 && BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1;
      @ requires analysis.OutputLaw.belowUpTo(law, BigInteger.val(end), BigInteger.val(unit), BigInteger.val(numerator),
      @     BigInteger.val(denominator));
      @ ensures \invariant_for(this) && this.law == law && this.unit == unit && this.numerator == numerator
      @   && this.denominator == denominator && this.end == end;
      @ assignable \nothing; @*/
    private /*@ pure @*/ OutputCertificate(int law, BigInteger unit, BigInteger numerator, BigInteger denominator, BigInteger end) {
        this.law = law;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.end = end;
    }

    /**
     * Up to the given end, if the variance proves it, else up to 0.
     *
     * @param law the law of the output
     * @param u   the claimed bound, positive
     * @param end the first end, in multiples of 1/unit, a little above P(A=1)
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.law == law.law && \result.unit == law.unit;
      @ ensures BigInteger.val(\result.numerator) == BigFraction.num(u) && BigInteger.val(\result.denominator) == BigFraction.den(u);
      @ assignable \nothing; @*/
    public static OutputCertificate start(OutputLaw law, BigFraction u, BigInteger end) {
        BigInteger numerator = u.getNumerator();
        BigInteger denominator = u.getDenominator();
        BigInteger first = first(law.law, law.total, law.positive, law.second, law.top, law.unit, numerator, denominator, end);
        return new OutputCertificate(law.law, law.unit, numerator, denominator, first);
    }

    /** The first end. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1 && 0 < BigInteger.val(m)
      @   && BigInteger.val(m) < BigInteger.val(n);
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ ensures analysis.OutputLaw.belowUpTo(law, BigInteger.val(\result), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(int law, BigInteger n, BigInteger m, BigInteger second, BigInteger top, BigInteger unit, BigInteger un,
            BigInteger ud, BigInteger end) {
        BigInteger variance = variance(n, m, second, unit);
        BigInteger distance = end.multiply(n).subtract(m.multiply(unit));
        BigInteger most = variance.multiply(n);
        BigInteger sum = most.add(most).add(distance);
        if (distance.compareTo(most) <= 0 && isSteep(ud, n, sum, unit, un, m) && isSteep(ud, unit, sum, n, un, end)) {
            /*@ assert analysis.OutputLaw.defineVarianceAtMost(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
              @     BigInteger.val(top), BigInteger.val(unit), BigInteger.val(variance)); @*/
            /*@ assert analysis.OutputLaw.nearMean(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second), BigInteger.val(top),
              @     BigInteger.val(unit), BigInteger.val(variance), BigInteger.val(end), BigInteger.val(distance), BigInteger.val(sum),
              @     BigInteger.val(un), BigInteger.val(ud)); @*/
            return end;
        }
        /*@ assert analysis.OutputLaw.nothing(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second), BigInteger.val(top),
          @     BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud)); @*/
        return zero();
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger zero() {
        return BigInteger.valueOf(0L);
    }

    /** h/n - (m/n)^2 s, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1;
      @ ensures BigInteger.val(h) * BigInteger.val(n) - BigInteger.val(m) * BigInteger.val(m) * BigInteger.val(s)
      @   <= BigInteger.val(\result) * (BigInteger.val(n) * BigInteger.val(n));
      @ assignable \strictly_nothing; @*/
    private static BigInteger variance(BigInteger n, BigInteger m, BigInteger h, BigInteger s) {
        //@ assert Products.positive(BigInteger.val(n), BigInteger.val(n));
        return Division.ceil(h.multiply(n).subtract(m.multiply(m).multiply(s)), n.multiply(n));
    }

    /** u y (1 - y) is at least half of k/(n s), for y = e/w: one of n and s is w, the other one v. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(ud) * BigInteger.val(w) * BigInteger.val(k)
      @   <= 2 * BigInteger.val(v) * BigInteger.val(un) * (BigInteger.val(e) * (BigInteger.val(w) - BigInteger.val(e)));
      @ assignable \strictly_nothing; @*/
    private static boolean isSteep(BigInteger ud, BigInteger w, BigInteger k, BigInteger v, BigInteger un, BigInteger e) {
        return ud.multiply(w).multiply(k)
            .compareTo(BigInteger.valueOf(2L).multiply(v).multiply(un).multiply(e.multiply(w.subtract(e)))) <= 0;
    }

    /**
     * Up to the given end, if the slope proves it from this end on.
     *
     * @param ln    logarithms at the scale of the law
     * @param law   the law of the output
     * @param slope t, in multiples of 1/unit
     * @param end   the next end, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(law)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && law.law == this.law
      @   && law.unit == unit;
      @ ensures \invariant_for(\result) && \result.law == this.law && \result.unit == unit && \result.numerator == numerator
      @   && \result.denominator == denominator;
      @ assignable \nothing; @*/
    public OutputCertificate extend(Logarithm ln, OutputLaw law, BigInteger slope, BigInteger end) {
        if (extendsTo(ln, law, this.law, numerator, denominator, this.end, end, slope)) {
            return new OutputCertificate(this.law, unit, numerator, denominator, end);
        }
        return this;
    }

    /** Whether the end is at least the largest x: then u is proved for all x above P(A=1). */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && law.law == this.law && law.unit == unit;
      @ ensures \result ==> analysis.OutputLaw.atMost(this.law, BigInteger.val(numerator), BigInteger.val(denominator));
      @ assignable \strictly_nothing; @*/
    public boolean proves(OutputLaw law) {
        if (end.compareTo(law.top) < 0) {
            return false;
        }
        /*@ assert analysis.OutputLaw.everywhere(law.law, BigInteger.val(law.total), BigInteger.val(law.positive),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(end), BigInteger.val(unit), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return true;
    }

    /** Whether the slope proves it for {@code low <= x <= high}, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(law)
      @   && BigInteger.val(ln.unit) == BigInteger.val(law.unit)
      @   && law.law == name
      @   && BigInteger.val(un) >= 1
      @   && BigInteger.val(ud) >= 1;
      @ requires analysis.OutputLaw.belowUpTo(name, BigInteger.val(low), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
      @ ensures \result ==> analysis.OutputLaw.belowUpTo(name, BigInteger.val(high), \old(BigInteger.val(law.unit)), BigInteger.val(un),
      @     BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static boolean extendsTo(Logarithm ln, OutputLaw law, int name, BigInteger un, BigInteger ud, BigInteger low, BigInteger high,
            BigInteger slope) {
        BigInteger n = law.total;
        BigInteger m = law.positive;
        BigInteger second = law.second;
        BigInteger top = law.top;
        BigInteger unit = law.unit;
        if (low.signum() < 0 || low.compareTo(unit) > 0 || high.signum() < 0 || high.compareTo(unit) > 0) {
            return false;
        }
        BigInteger logMgf = OutputMgf.upperBound(ln, law, slope);
        return isBelow(ln, name, n, m, second, top, unit, un, ud, low, high, slope, logMgf);
    }

    /** Whether an upper bound of Lam at the slope, less the slope times the largest x, proves the interval. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && BigInteger.val(unit) >= 1
      @   && BigInteger.val(un) >= 1
      @   && BigInteger.val(ud) >= 1;
      @ requires 0 < BigInteger.val(m) < BigInteger.val(n);
      @ requires 0 <= BigInteger.val(low) <= BigInteger.val(unit)
      @   && 0 <= BigInteger.val(high)
      @   && BigInteger.val(high) <= BigInteger.val(unit);
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ requires analysis.OutputLaw.logMgfAtMost(law, BigInteger.val(slope), BigInteger.val(top), BigInteger.val(unit),
      @     BigInteger.val(logMgf));
      @ requires analysis.OutputLaw.belowUpTo(law, BigInteger.val(low), BigInteger.val(unit), BigInteger.val(un), BigInteger.val(ud));
      @ ensures \result ==> analysis.OutputLaw.belowUpTo(law, BigInteger.val(high), BigInteger.val(unit), BigInteger.val(un),
      @     BigInteger.val(ud));
      @ assignable \nothing; @*/
    private static boolean isBelow(Logarithm ln, int law, BigInteger n, BigInteger m, BigInteger second, BigInteger top, BigInteger unit,
            BigInteger un, BigInteger ud, BigInteger low, BigInteger high, BigInteger slope, BigInteger logMgf) {
        BigInteger atLow = divergence(ln, law, n, m, second, top, unit, low);
        BigInteger atHigh = divergence(ln, law, n, m, second, top, unit, high);
        if (isAbove(slope, top, logMgf, low, atLow, unit, un, ud) && isAbove(slope, top, logMgf, high, atHigh, unit, un, ud)) {
            /*@ assert analysis.OutputLaw.extend(law, BigInteger.val(slope), BigInteger.val(top), BigInteger.val(logMgf),
              @     BigInteger.val(low), BigInteger.val(atLow), BigInteger.val(high), BigInteger.val(atHigh), BigInteger.val(unit),
              @     BigInteger.val(un), BigInteger.val(ud)); @*/
            return true;
        }
        return false;
    }

    /** An upper bound of d2(x/unit || P(A=1)), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && BigInteger.val(unit) >= 1
      @   && 0 < BigInteger.val(m)
      @   && BigInteger.val(m) < BigInteger.val(n);
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(unit);
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ ensures analysis.OutputLaw.divergenceAtMost(law, BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result))
      @   && \invariant_for(ln)
      @   && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger divergence(Logarithm ln, int law, BigInteger n, BigInteger m, BigInteger second, BigInteger top,
            BigInteger unit, BigInteger x) {
        BigInteger a = x.multiply(n);
        BigInteger b = m.multiply(unit);
        BigInteger whole = unit.multiply(n);
        /*@ assert Products.nonNegative(BigInteger.val(x), BigInteger.val(n))
          @   && Products.monotone(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(n)); @*/
        /*@ assert Products.positive(BigInteger.val(m), BigInteger.val(unit))
          @   && Products.strictlyMonotone(BigInteger.val(m), BigInteger.val(n), BigInteger.val(unit)); @*/
        BigInteger result = BinaryDivergence.of(ln, a, b, whole).upper;
        /*@ assert analysis.OutputLaw.defineDivergenceAtMost(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
          @     BigInteger.val(top), BigInteger.val(unit), BigInteger.val(x), BigInteger.val(a), BigInteger.val(b), BigInteger.val(whole),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** {@code u (t (x - b) - z) >= p}, all but u in multiples of 1/s. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(ud) * BigInteger.val(s))
      @   <= BigInteger.val(un) * (BigInteger.val(t) * (BigInteger.val(x) - BigInteger.val(b)) - BigInteger.val(z) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger t, BigInteger b, BigInteger z, BigInteger x, BigInteger p, BigInteger s, BigInteger un,
            BigInteger ud) {
        return p.multiply(ud.multiply(s)).compareTo(un.multiply(t.multiply(x.subtract(b)).subtract(z.multiply(s)))) <= 0;
    }
}
