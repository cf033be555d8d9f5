package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;

/**
 * The natural logarithm of positive rationals, enclosed at a fixed scale [LN-SERIES, LN-MUL, MONO].
 *
 * <p>An object holds ln 2 at its scale, for the reduction of arguments by powers of two. What is left, between 2/3 and 4/3, is summed by
 * binary splitting at once where it is a short fraction; where it is long it is written as a product of short fractions
 * c/r, r = 2^12, 2^24, 2^48 .. and a rest so near to 1 that a term or two are enough.
 */
public final class Logarithm {
    /** Fractions whose parts have up to this many bits are summed directly. */
    private static final int SHORT = 64;

    /** The scale: all enclosures are in multiples of 1/unit. */
    public final BigInteger unit;
    /** ln 2, in multiples of 1/unit, rounded down. */
    public final BigInteger ln2Lower;
    /** ln 2, in multiples of 1/unit, rounded up. */
    public final BigInteger ln2Upper;

    /*@ public invariant BigInteger.val(unit) >= 1;
      @ public invariant analysis.Ln.atLeast(2, 1, BigInteger.val(ln2Lower), BigInteger.val(unit));
      @ public invariant analysis.Ln.atMost(2, 1, BigInteger.val(ln2Upper), BigInteger.val(unit));
      @ public accessible \inv: this.unit, this.ln2Lower, this.ln2Upper; @*/

    /** Logarithms at the given scale, a positive integer. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ Logarithm(BigInteger unit) {
        BigInteger one = BigInteger.valueOf(1L);
        Enclosure ln2 = series(BigInteger.valueOf(2L), one, unit);
        this.unit = unit;
        this.ln2Lower = ln2.lower;
        this.ln2Upper = ln2.upper;
    }

    /**
     * Encloses ln(n/d), in nats.
     *
     * @param n numerator, positive
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public Enclosure of(BigInteger n, BigInteger d) {
        int doublings = n.bitLength() - d.bitLength();
        if (doublings >= 0) {
            return reduced(n, d, doublings);
        }
        Enclosure inverse = reduced(d, n, -doublings);
        //@ assert analysis.Ln.inverseAtMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.lower), BigInteger.val(unit));
        //@ assert analysis.Ln.inverseAtLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.upper), BigInteger.val(unit));
        return inverse.negate();
    }

    /** ln(n/d) = ln(n/(2^k d)) + k ln 2, with k the given number of doublings or one more, whichever brings the argument nearer to 1. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && 0 <= doublings;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure reduced(BigInteger n, BigInteger d, int doublings) {
        int k = doublings;
        if (k < 2147483647 && n.multiply(BigInteger.valueOf(3L)).compareTo(d.shiftLeft(k).shiftLeft(2)) > 0) {
            k = k + 1;
        }
        BigInteger e = d.shiftLeft(k);
        BigInteger times = BigInteger.valueOf(k);
        //@ assert LogarithmLemmas.powerPositive(k);
        //@ assert Products.positive(BigInteger.val(d), \dl_pow(2, k));
        Enclosure rest = nearOne(n, e, unit);
        BigInteger lower = rest.lower.add(times.multiply(ln2Lower));
        BigInteger upper = rest.upper.add(times.multiply(ln2Upper));
        //@ assert LogarithmLemmas.reduceAtLeast(BigInteger.val(n), BigInteger.val(d), k, BigInteger.val(e), BigInteger.val(rest.lower), BigInteger.val(ln2Lower), BigInteger.val(unit));
        //@ assert LogarithmLemmas.reduceAtMost(BigInteger.val(n), BigInteger.val(d), k, BigInteger.val(e), BigInteger.val(rest.upper), BigInteger.val(ln2Upper), BigInteger.val(unit));
        return new Enclosure(lower, upper, unit);
    }

    /** ln(n/d) for n/d near 1, on either side. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure nearOne(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.compareTo(d) >= 0) {
            return aboveOne(n, d, unit);
        }
        Enclosure inverse = aboveOne(d, n, unit);
        //@ assert analysis.Ln.inverseAtMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.lower), BigInteger.val(unit));
        //@ assert analysis.Ln.inverseAtLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.upper), BigInteger.val(unit));
        return inverse.negate();
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure aboveOne(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.bitLength() <= SHORT) {
            return series(n, d, unit);
        }
        return fixedPoint(n, d, unit);
    }

    /** ln(n/d) by way of the fixed-point number m/unit just below n/d. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure fixedPoint(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger m = Division.floor(n.multiply(unit), d);
        //@ assert LogarithmLemmas.floorAtLeastOne(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(m));
        Enclosure result = factored(m, BigInteger.valueOf(1L), BigInteger.valueOf(4096L), unit);
        //@ assert analysis.Ln.monotoneAtLeast(BigInteger.val(m), BigInteger.val(unit), BigInteger.val(result.lower), BigInteger.val(unit), BigInteger.val(n), BigInteger.val(d), BigInteger.val(result.lower), BigInteger.val(unit));
        //@ assert analysis.Ln.monotoneAtMost(BigInteger.val(m) + 1, BigInteger.val(unit), BigInteger.val(result.upper), BigInteger.val(unit), BigInteger.val(n), BigInteger.val(d), BigInteger.val(result.upper), BigInteger.val(unit));
        return result;
    }

    /**
     * ln(m/unit) from below and ln((m+slack)/unit) from above: takes out the factor c/r just below m/unit, then goes on with what is
     * left, rounded down, at r^2.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(m) >= BigInteger.val(unit) && BigInteger.val(unit) >= 1 && BigInteger.val(slack) >= 1 && BigInteger.val(r) >= 256;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(m), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(m) + BigInteger.val(slack), BigInteger.val(unit), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ measured_by BigInteger.val(unit) - BigInteger.val(r);
      @ assignable \nothing; @*/
    private static Enclosure factored(BigInteger m, BigInteger slack, BigInteger r, BigInteger unit) {
        BigInteger next = r.multiply(r);
        if (next.compareTo(unit) >= 0) {
            Enclosure below = series(m, unit, unit);
            BigInteger upper = below.upper.add(slack);
            //@ assert LogarithmLemmas.slackAtMost(BigInteger.val(m), BigInteger.val(slack), BigInteger.val(unit), BigInteger.val(below.upper));
            return new Enclosure(below.lower, upper, unit);
        }
        BigInteger scaled = m.multiply(r);
        BigInteger c = Division.floor(scaled, unit);
        //@ assert LogarithmLemmas.factorAtLeastOne(BigInteger.val(m), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c));
        BigInteger rest = Division.floor(scaled, c);
        //@ assert LogarithmLemmas.restAtLeastOne(BigInteger.val(m), BigInteger.val(slack), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c), BigInteger.val(rest));
        Enclosure factor = series(c, r, unit);
        Enclosure remaining = factored(rest, slack.add(BigInteger.valueOf(1L)), next, unit);
        //@ assert LogarithmLemmas.joinAtLeast(BigInteger.val(m), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c), BigInteger.val(rest), BigInteger.val(factor.lower), BigInteger.val(remaining.lower));
        //@ assert LogarithmLemmas.joinAtMost(BigInteger.val(m) + BigInteger.val(slack), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c), BigInteger.val(rest) + BigInteger.val(slack) + 1, BigInteger.val(factor.upper), BigInteger.val(remaining.upper));
        return factor.add(remaining);
    }

    /** ln(n/d) with z = (n-d)/(n+d) [LN-SERIES]. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger a = n.subtract(d);
        BigInteger b = n.add(d);
        int k = length(a, b, unit);
        //@ assert LogarithmLemmas.argument(BigInteger.val(n), BigInteger.val(d), k);
        HypergeometricSum terms = terms(a, b, k);
        BigInteger lower = floor(a, b, unit, terms.denominators, terms.sum);
        BigInteger rest = rest(a, b, unit, terms.denominators, terms.numerators);
        //@ assert LogarithmLemmas.seriesAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k, BigInteger.val(lower));
        //@ assert LogarithmLemmas.seriesAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k, BigInteger.val(lower), BigInteger.val(rest));
        return new Enclosure(lower, lower.add(BigInteger.valueOf(1L)).add(rest), unit);
    }

    /** The index of the last term to sum. */
    /*@ private normal_behavior
      @ ensures 1 <= \result && \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int length(BigInteger a, BigInteger b, BigInteger unit) {
        return SeriesLength.geometric(a.multiply(a), b.multiply(b), unit);
    }

    /** The terms t_j = z^(2j)/(2j+1) of z = a/b up to t_k. */
    /*@ private normal_behavior
      @ requires 0 <= k && k <= HypergeometricSum.MAX_INDEX;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a) * BigInteger.val(a), 2, -1, 0, k);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a) * BigInteger.val(a), 2, -1, BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ assignable \nothing; @*/
    private static HypergeometricSum terms(BigInteger a, BigInteger b, int k) {
        return HypergeometricSum.of(a.multiply(a), 2, -1, b.multiply(b), 2, 1, k);
    }

    /** 2 (a/b) (q + t)/q, rounded down to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(b) >= 1 && BigInteger.val(q) >= 1;
      @ ensures BigInteger.val(\result) * (BigInteger.val(b) * BigInteger.val(q)) <= (2 * BigInteger.val(a) * BigInteger.val(unit)) * (BigInteger.val(q) + BigInteger.val(t));
      @ ensures (2 * BigInteger.val(a) * BigInteger.val(unit)) * (BigInteger.val(q) + BigInteger.val(t)) < (BigInteger.val(\result) + 1) * (BigInteger.val(b) * BigInteger.val(q));
      @ assignable \strictly_nothing; @*/
    private static BigInteger floor(BigInteger a, BigInteger b, BigInteger unit, BigInteger q, BigInteger t) {
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(q));
        return Division.floor(a.add(a).multiply(unit).multiply(q.add(t)), b.multiply(q));
    }

    /** 2 (a/b) (p/q) a^2/(b^2 - a^2), which bounds the rest of the series, rounded up to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(b) >= 1 && BigInteger.val(q) >= 1 && BigInteger.val(b) * BigInteger.val(b) - BigInteger.val(a) * BigInteger.val(a) >= 1;
      @ ensures (2 * BigInteger.val(a) * BigInteger.val(unit)) * (BigInteger.val(p) * (BigInteger.val(a) * BigInteger.val(a)))
      @   <= BigInteger.val(\result) * ((BigInteger.val(b) * BigInteger.val(q)) * (BigInteger.val(b) * BigInteger.val(b) - BigInteger.val(a) * BigInteger.val(a)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(BigInteger a, BigInteger b, BigInteger unit, BigInteger q, BigInteger p) {
        BigInteger square = a.multiply(a);
        BigInteger gap = b.multiply(b).subtract(square);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(q)) && Products.positive(BigInteger.val(b) * BigInteger.val(q), BigInteger.val(gap));
        return Division.ceil(a.add(a).multiply(unit).multiply(p.multiply(square)), b.multiply(q).multiply(gap));
    }
}
