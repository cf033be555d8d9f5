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
    /** What contracts call the law. */
    public final OutputName id;
    /** The scale of the law, positive. */
    public final BigInteger unit;
    /** u, positive. */
    public final BigFraction bound;
    /** The end, in multiples of 1/unit. */
    public final BigInteger end;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigFraction.num(bound) >= 1 && BigFraction.den(bound) >= 1;
      @ public invariant OutputNames.isBelowUpTo(OutputNames.of(id), end, unit, bound);
      @ public accessible \inv: this.id, id.digits, id.inputs, id.total, id.output, this.unit, this.bound, this.end; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigFraction.num(bound) >= 1 && BigFraction.den(bound) >= 1;
      @ requires OutputNames.isBelowUpTo(OutputNames.of(id), end, unit, bound);
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit && this.bound == bound && this.end == end;
      @ assignable \nothing; @*/
    private /*@ pure @*/ OutputCertificate(OutputName id, BigInteger unit, BigFraction bound, BigInteger end) {
        this.id = id;
        this.unit = unit;
        this.bound = bound;
        this.end = end;
    }

    /**
     * Whether intervals prove u for all x above P(A=1): each of them its part of the way up to the largest x.
     *
     * @param ln     logarithms at the scale of the law
     * @param law    the law of the output
     * @param u      the claimed bound, positive
     * @param ends   where the intervals end, in multiples of 1/unit; at least one
     * @param slopes one for each interval but the first, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1 && ends.length - 1 == slopes.length;
      @ ensures \result ==> analysis.OutputLaw.atMost(OutputNames.of(law.id), BigFraction.num(u), BigFraction.den(u));
      @ assignable \nothing; @*/
    public static boolean cover(Logarithm ln, OutputLaw law, BigFraction u, BigInteger[] ends, BigInteger[] slopes) {
        return isProved(law, extended(ln, law, begin(law, u, ends), ends, slopes), ends[slopes.length]);
    }

    /** As far as the variance proves it. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1 && ends.length >= 1;
      @ ensures \invariant_for(\result) && OutputNames.isAbout(\result, law) && \result.bound == u && \invariant_for(law);
      @ assignable \nothing; @*/
    private static OutputCertificate begin(OutputLaw law, BigFraction u, BigInteger[] ends) {
        return start(law, u, ends[0]);
    }

    /** As far as the intervals after the first prove it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(first) && OutputNames.isAbout(first, law) && ends.length - 1 == slopes.length;
      @ ensures \invariant_for(\result) && OutputNames.isAbout(\result, law) && \result.bound == first.bound && \invariant_for(law);
      @ assignable \nothing; @*/
    private static OutputCertificate extended(Logarithm ln, OutputLaw law, OutputCertificate first, BigInteger[] ends,
            BigInteger[] slopes) {
        OutputCertificate proved = first;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= slopes.length && proved != null && \invariant_for(proved);
          @ loop_invariant OutputNames.isAbout(proved, law) && proved.bound == first.bound;
          @ decreases slopes.length - i;
          @ assignable \nothing; @*/
        while (i < slopes.length) {
            proved = next(ln, law, proved, ends[i], slopes[i], ends[i + 1]);
            i = i + 1;
        }
        return proved;
    }

    /** One interval further, if it begins where the certificate ends and the slope proves it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(proved) && OutputNames.isAbout(proved, law);
      @ ensures \invariant_for(\result) && OutputNames.isAbout(\result, law) && \result.bound == \old(proved.bound);
      @ assignable \nothing; @*/
    private static OutputCertificate next(Logarithm ln, OutputLaw law, OutputCertificate proved, BigInteger begin, BigInteger slope,
            BigInteger end) {
        return proved.end.compareTo(begin) == 0 ? proved.extend(ln, law, slope, end) : proved;
    }

    /** Whether the certificate has this end, and that is at least the largest x. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && \invariant_for(proved) && OutputNames.isAbout(proved, law);
      @ ensures \result
      @   ==> analysis.OutputLaw.atMost(OutputNames.of(law.id), BigFraction.num(proved.bound), BigFraction.den(proved.bound));
      @ assignable \strictly_nothing; @*/
    private static boolean isProved(OutputLaw law, OutputCertificate proved, BigInteger end) {
        return proved.end.compareTo(end) == 0 && proved.proves(law);
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
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == law.id && \result.unit == law.unit && \result.bound == u;
      @ assignable \nothing; @*/
    public static OutputCertificate start(OutputLaw law, BigFraction u, BigInteger end) {
        return new OutputCertificate(law.id, law.unit, u, first(law, u, end));
    }

    /** The first end. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ ensures OutputNames.isBelowUpTo(OutputNames.of(law.id), \result, law.unit, u);
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(OutputLaw law, BigFraction u, BigInteger end) {
        if (isNear(law, u, end, variance(law))) {
            return end;
        }
        /*@ assert analysis.OutputLaw.nothing(OutputNames.of(law.id), BigInteger.val(law.total), BigInteger.val(law.positive),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(law.unit), BigFraction.num(u), BigFraction.den(u)); @*/
        return zero();
    }

    /** Whether an upper bound of Var x, in multiples of 1/law.unit, proves u up to the given end. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ requires OutputNames.isVariance(OutputNames.of(law.id), variance, law.unit);
      @ ensures \result ==> OutputNames.isBelowUpTo(OutputNames.of(law.id), end, law.unit, u);
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(OutputLaw law, BigFraction u, BigInteger end, BigInteger variance) {
        if (!isNear(law.total, law.positive, law.unit, u, end, variance)) {
            return false;
        }
        //@ assert OutputNames.near(law, u, end, variance);
        return true;
    }

    /** Whether the numbers are as the step next to P(A=1) = m/n needs them, the variance and the end in multiples of 1/s. */
    /*@ private normal_behavior
      @ ensures \result ==> OutputNames.isNear(n, m, s, u, end, variance);
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(BigInteger n, BigInteger m, BigInteger s, BigFraction u, BigInteger end, BigInteger variance) {
        BigInteger distance = end.multiply(n).subtract(m.multiply(s));
        BigInteger most = variance.multiply(n);
        BigInteger sum = most.add(most).add(distance);
        return distance.compareTo(most) <= 0 && isSteep(u, n, sum, s, m) && isSteep(u, s, sum, n, end);
    }

    /** An upper bound of Var x, in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures OutputNames.isVariance(OutputNames.of(law.id), \result, law.unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger variance(OutputLaw law) {
        BigInteger variance = variance(law.total, law.positive, law.second, law.unit);
        /*@ assert analysis.OutputLaw.defineVarianceAtMost(OutputNames.of(law.id), BigInteger.val(law.total),
          @     BigInteger.val(law.positive), BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(law.unit),
          @     BigInteger.val(variance)); @*/
        return variance;
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
      @ ensures \result <==> BigFraction.den(u) * BigInteger.val(w) * BigInteger.val(k)
      @   <= 2 * BigInteger.val(v) * BigFraction.num(u) * (BigInteger.val(e) * (BigInteger.val(w) - BigInteger.val(e)));
      @ assignable \strictly_nothing; @*/
    private static boolean isSteep(BigFraction u, BigInteger w, BigInteger k, BigInteger v, BigInteger e) {
        BigInteger right = BigInteger.valueOf(2L).multiply(v).multiply(u.getNumerator()).multiply(e.multiply(w.subtract(e)));
        return u.getDenominator().multiply(w).multiply(k).compareTo(right) <= 0;
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
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ requires law.id == id && law.unit == unit;
      @ ensures \invariant_for(\result) && \result.id == id && \result.unit == unit && \result.bound == bound;
      @ assignable \nothing; @*/
    public OutputCertificate extend(Logarithm ln, OutputLaw law, BigInteger slope, BigInteger end) {
        if (extendsTo(ln, law, bound, this.end, end, slope)) {
            return new OutputCertificate(id, unit, bound, end);
        }
        return this;
    }

    /** Whether the end is at least the largest x: then u is proved for all x above P(A=1). */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ ensures \result ==> analysis.OutputLaw.atMost(OutputNames.of(id), BigFraction.num(bound), BigFraction.den(bound));
      @ assignable \strictly_nothing; @*/
    public boolean proves(OutputLaw law) {
        if (end.compareTo(law.top) < 0) {
            return false;
        }
        /*@ assert analysis.OutputLaw.everywhere(OutputNames.of(id), BigInteger.val(law.total), BigInteger.val(law.positive),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(end), BigInteger.val(unit), BigFraction.num(bound),
          @     BigFraction.den(bound)); @*/
        return true;
    }

    /** Whether the slope proves it for {@code low <= x <= high}, in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ requires OutputNames.isBelowUpTo(OutputNames.of(law.id), low, law.unit, u);
      @ ensures \result ==> OutputNames.isBelowUpTo(OutputNames.of(law.id), high, law.unit, u);
      @ assignable \nothing; @*/
    private static boolean extendsTo(Logarithm ln, OutputLaw law, BigFraction u, BigInteger low, BigInteger high, BigInteger slope) {
        if (!isChance(low, law.unit) || !isChance(high, law.unit)) {
            return false;
        }
        BigInteger logMgf = OutputMgf.upperBound(ln, law, slope);
        return isBelow(ln, law, u, low, high, slope, logMgf);
    }

    /** Whether {@code 0 <= x/unit <= 1}. */
    /*@ private normal_behavior
      @ ensures \result <==> 0 <= BigInteger.val(x) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isChance(BigInteger x, BigInteger unit) {
        return x.signum() >= 0 && x.compareTo(unit) <= 0;
    }

    /** Whether an upper bound of Lam at the slope, less the slope times the largest x, proves the interval. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ requires 0 <= BigInteger.val(low) <= BigInteger.val(law.unit) && 0 <= BigInteger.val(high) <= BigInteger.val(law.unit);
      @ requires OutputNames.isLogMgf(OutputNames.of(law.id), slope, law.top, law.unit, logMgf);
      @ requires OutputNames.isBelowUpTo(OutputNames.of(law.id), low, law.unit, u);
      @ ensures \result ==> OutputNames.isBelowUpTo(OutputNames.of(law.id), high, law.unit, u);
      @ assignable \nothing; @*/
    private static boolean isBelow(Logarithm ln, OutputLaw law, BigFraction u, BigInteger low, BigInteger high, BigInteger slope,
            BigInteger logMgf) {
        BigInteger atLow = divergence(ln, law, low);
        BigInteger atHigh = divergence(ln, law, high);
        return isBelow(law, u, low, high, slope, logMgf, atLow, atHigh);
    }

    /** Whether that proves the interval, from upper bounds of d2(x || P(A=1)) at both ends. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ requires 0 <= BigInteger.val(low) <= BigInteger.val(law.unit) && 0 <= BigInteger.val(high) <= BigInteger.val(law.unit);
      @ requires OutputNames.isLogMgf(OutputNames.of(law.id), slope, law.top, law.unit, logMgf);
      @ requires OutputNames.isDivergence(OutputNames.of(law.id), low, law.unit, atLow);
      @ requires OutputNames.isDivergence(OutputNames.of(law.id), high, law.unit, atHigh);
      @ requires OutputNames.isBelowUpTo(OutputNames.of(law.id), low, law.unit, u);
      @ ensures \result ==> OutputNames.isBelowUpTo(OutputNames.of(law.id), high, law.unit, u);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelow(OutputLaw law, BigFraction u, BigInteger low, BigInteger high, BigInteger slope, BigInteger logMgf,
            BigInteger atLow, BigInteger atHigh) {
        if (isAbove(law, u, slope, logMgf, low, atLow) && isAbove(law, u, slope, logMgf, high, atHigh)) {
            /*@ assert analysis.OutputLaw.extend(OutputNames.of(law.id), BigInteger.val(slope), BigInteger.val(law.top),
              @     BigInteger.val(logMgf), BigInteger.val(low), BigInteger.val(atLow), BigInteger.val(high), BigInteger.val(atHigh),
              @     BigInteger.val(law.unit), BigFraction.num(u), BigFraction.den(u)); @*/
            return true;
        }
        return false;
    }

    /** An upper bound of d2(x/unit || P(A=1)), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(law.unit);
      @ ensures OutputNames.isDivergence(OutputNames.of(law.id), x, law.unit, \result);
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit) && \invariant_for(law);
      @ assignable \nothing; @*/
    private static BigInteger divergence(Logarithm ln, OutputLaw law, BigInteger x) {
        BigInteger n = law.total;
        BigInteger m = law.positive;
        BigInteger unit = law.unit;
        BigInteger a = x.multiply(n);
        BigInteger b = m.multiply(unit);
        BigInteger whole = unit.multiply(n);
        /*@ assert Products.nonNegative(BigInteger.val(x), BigInteger.val(n))
          @   && Products.monotone(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(n)); @*/
        /*@ assert Products.positive(BigInteger.val(m), BigInteger.val(unit))
          @   && Products.strictlyMonotone(BigInteger.val(m), BigInteger.val(n), BigInteger.val(unit)); @*/
        BigInteger result = upper(ln, a, b, whole);
        /*@ assert analysis.OutputLaw.defineDivergenceAtMost(OutputNames.of(law.id), BigInteger.val(n), BigInteger.val(m),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(unit), BigInteger.val(x), BigInteger.val(a),
          @     BigInteger.val(b), BigInteger.val(whole), BigInteger.val(result)); @*/
        return result;
    }

    /** d2(a/w || b/w), rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) <= BigInteger.val(w) && 0 < BigInteger.val(b) < BigInteger.val(w);
      @ ensures analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w), BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger upper(Logarithm ln, BigInteger a, BigInteger b, BigInteger w) {
        return BinaryDivergence.of(ln, a, b, w).upper;
    }

    /** {@code u (t (x - b) - z) >= p} for the largest x of the law as b, all but u in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ requires law.top != null && law.unit != null;
      @ ensures \result <==> BigInteger.val(p) * (BigFraction.den(u) * BigInteger.val(law.unit))
      @   <= BigFraction.num(u) * (BigInteger.val(t) * (BigInteger.val(x) - BigInteger.val(law.top))
      @     - BigInteger.val(z) * BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(OutputLaw law, BigFraction u, BigInteger t, BigInteger z, BigInteger x, BigInteger p) {
        BigInteger right = u.getNumerator().multiply(t.multiply(x.subtract(law.top)).subtract(z.multiply(law.unit)));
        return p.multiply(u.getDenominator().multiply(law.unit)).compareTo(right) <= 0;
    }
}
