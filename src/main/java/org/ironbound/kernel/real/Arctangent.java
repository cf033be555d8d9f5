package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * The arctangent of rationals, and of all numbers of an interval, enclosed at a fixed scale [ATAN-SERIES, ATAN-ADD, ATAN-NEAR, MONO].
 *
 * <p>An object holds pi and arctan 1/2 at its scale, for arguments above 1 and above 1/2. What is left is written as a sum of arctangents
 * of short fractions c/r, r = 8, 64, 4096 .., and of a rest so small that a term or two are enough.
 */
public final class Arctangent {
    /** The first r. */
    private static final int COARSEST = 8;

    /** The scale: all enclosures are in multiples of 1/unit. */
    public final BigInteger unit;
    /** pi in multiples of 1/unit, rounded down. */
    public final BigInteger piLower;
    /** pi in multiples of 1/unit, rounded up. */
    public final BigInteger piUpper;
    // arctan 1/2 in the same way.
    private final BigInteger halfLower;
    private final BigInteger halfUpper;

    /*@ public invariant BigInteger.val(unit) >= 1;
      @ public invariant analysis.Pi.atLeast(BigInteger.val(piLower), BigInteger.val(unit));
      @ public invariant analysis.Pi.atMost(BigInteger.val(piUpper), BigInteger.val(unit));
      @ private invariant analysis.Arctangent.atLeast(1, 2, BigInteger.val(halfLower), BigInteger.val(unit));
      @ private invariant analysis.Arctangent.atMost(1, 2, BigInteger.val(halfUpper), BigInteger.val(unit));
      @ public accessible \inv: this.unit, this.piLower, this.piUpper, this.halfLower, this.halfUpper; @*/

    /** Arctangents at the given scale, a positive integer. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ Arctangent(BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        Enclosure half = series(BigInteger.valueOf(1L), BigInteger.valueOf(2L), unit);
        this.unit = unit;
        this.piLower = pi.lower;
        this.piUpper = pi.upper;
        this.halfLower = half.lower;
        this.halfUpper = half.upper;
    }

    /**
     * Encloses arctan x for every enclosed x.
     *
     * @param x at the scale of this object
     */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures ArctangentLemmas.encloseArctangents(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public Enclosure image(Enclosure x) {
        return image(x.lower, x.upper);
    }

    /*@ private normal_behavior
      @ requires true;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures ArctangentLemmas.encloseArctangents(a, b, \result);
      @ assignable \nothing; @*/
    private Enclosure image(BigInteger a, BigInteger b) {
        Enclosure first = of(a, unit);
        Enclosure last = of(b, unit);
        /*@ assert ArctangentLemmas.arctangents(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(first.lower),
          @     BigInteger.val(last.upper)); @*/
        return new Enclosure(first.lower, last.upper, unit);
    }

    /**
     * Encloses arctan(n/d).
     *
     * @param n numerator, any sign
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public Enclosure of(BigInteger n, BigInteger d) {
        if (n.signum() >= 0) {
            return ofNonNegative(n, d);
        }
        Enclosure mirrored = ofNonNegative(n.negate(), d);
        /*@ assert analysis.Arctangent.negateAtLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.upper),
          @     BigInteger.val(unit)); @*/
        /*@ assert analysis.Arctangent.negateAtMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.lower),
          @     BigInteger.val(unit)); @*/
        return mirrored.negate();
    }

    /** arctan(n/d) for {@code n/d >= 0}, above 1 as pi/2 - arctan(d/n). */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 0 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure ofNonNegative(BigInteger n, BigInteger d) {
        if (n.compareTo(d) <= 0) {
            return ofFraction(n, d);
        }
        Enclosure inverse = ofFraction(d, n);
        return complement(n, d, inverse.lower, inverse.upper);
    }

    /** arctan(n/d) = pi/2 - arctan(d/n), given bounds of the latter. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ requires analysis.Arctangent.atLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(low), BigInteger.val(unit));
      @ requires analysis.Arctangent.atMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(high), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure complement(BigInteger n, BigInteger d, BigInteger low, BigInteger high) {
        BigInteger below = restBelow(piLower, high);
        BigInteger above = restAbove(piUpper, low);
        /*@ assert ArctangentLemmas.inverse(BigInteger.val(n), BigInteger.val(d), BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(piLower), BigInteger.val(piUpper), BigInteger.val(below), BigInteger.val(above), BigInteger.val(unit)); @*/
        return new Enclosure(below, above, unit);
    }

    /** pi/2 - x, rounded down. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) * 2 <= BigInteger.val(pi) - 2 * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger restBelow(BigInteger pi, BigInteger x) {
        return Division.floor(pi.subtract(x.add(x)), BigInteger.valueOf(2L));
    }

    /** pi/2 - x, rounded up. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(pi) - 2 * BigInteger.val(x) <= BigInteger.val(\result) * 2;
      @ assignable \strictly_nothing; @*/
    private static BigInteger restAbove(BigInteger pi, BigInteger x) {
        return Division.ceil(pi.subtract(x.add(x)), BigInteger.valueOf(2L));
    }

    /** arctan(n/d) for {@code 0 <= n/d <= 1}, above 1/2 as arctan(1/2) + arctan((2n - d)/(2d + n)). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure ofFraction(BigInteger n, BigInteger d) {
        BigInteger difference = n.add(n).subtract(d);
        if (difference.signum() <= 0) {
            return rounded(n, d);
        }
        Enclosure rest = rounded(difference, d.add(d).add(n));
        /*@ assert analysis.Arctangent.sumAtLeast(BigInteger.val(n), BigInteger.val(d), 1, 2, BigInteger.val(halfLower),
          @     BigInteger.val(rest.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Arctangent.sumAtMost(BigInteger.val(n), BigInteger.val(d), 1, 2, BigInteger.val(halfUpper),
          @     BigInteger.val(rest.upper), BigInteger.val(unit)); @*/
        return new Enclosure(halfLower.add(rest.lower), halfUpper.add(rest.upper), unit);
    }

    /** arctan(n/d) for {@code 0 <= n/d <= 1}, from that of the multiple of 1/unit below. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure rounded(BigInteger n, BigInteger d) {
        BigInteger x = Division.floor(n.multiply(unit), d);
        //@ assert ArctangentLemmas.floorInRange(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(x));
        Enclosure result = factored(x, BigInteger.valueOf(COARSEST), unit);
        /*@ assert ArctangentLemmas.near(BigInteger.val(n), BigInteger.val(d), BigInteger.val(x), BigInteger.val(unit),
          @     BigInteger.val(result.lower), BigInteger.val(result.upper)); @*/
        return new Enclosure(result.lower, result.upper.add(BigInteger.valueOf(1L)), unit);
    }

    /** arctan(x/unit) for {@code 0 <= x/unit <= 1}: takes out the fraction c/r just below x/unit, goes on with what is left, at r^2. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(unit) && BigInteger.val(unit) >= 1 && BigInteger.val(r) >= 2;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ measured_by BigInteger.val(r) < BigInteger.val(unit) ? BigInteger.val(unit) - BigInteger.val(r) : 0;
      @ assignable \nothing; @*/
    private static Enclosure factored(BigInteger x, BigInteger r, BigInteger unit) {
        BigInteger next = r.multiply(r);
        //@ assert ArctangentLemmas.grows(BigInteger.val(r));
        if (next.compareTo(unit) >= 0) {
            return series(x, unit, unit);
        }
        BigInteger c = Division.floor(x.multiply(r), unit);
        BigInteger rest = rest(x, r, c, unit);
        //@ assert ArctangentLemmas.floorInRange(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(r), BigInteger.val(c));
        Enclosure factor = series(c, r, unit);
        Enclosure remaining = factored(rest, next, unit);
        /*@ assert ArctangentLemmas.joinAtLeast(BigInteger.val(x), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c),
          @     BigInteger.val(rest), BigInteger.val(factor.lower), BigInteger.val(remaining.lower)); @*/
        /*@ assert ArctangentLemmas.joinAtMost(BigInteger.val(x), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c),
          @     BigInteger.val(rest), BigInteger.val(factor.upper), BigInteger.val(remaining.upper)); @*/
        return new Enclosure(factor.lower.add(remaining.lower), factor.upper.add(remaining.upper).add(BigInteger.valueOf(1L)), unit);
    }

    /** (x/unit - c/r)/(1 + x/unit c/r) in multiples of 1/unit, rounded down, for c/r just below x/unit. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) <= BigInteger.val(unit) && BigInteger.val(unit) >= 1 && BigInteger.val(r) >= 2;
      @ requires BigInteger.val(c) * BigInteger.val(unit) <= BigInteger.val(x) * BigInteger.val(r);
      @ requires BigInteger.val(x) * BigInteger.val(r) < (BigInteger.val(c) + 1) * BigInteger.val(unit);
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit);
      @ ensures ArctangentLemmas.isRest(BigInteger.val(x), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c),
      @     BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(BigInteger x, BigInteger r, BigInteger c, BigInteger unit) {
        BigInteger numerator = x.multiply(r).subtract(c.multiply(unit));
        BigInteger denominator = unit.multiply(r).add(x.multiply(c));
        //@ assert ArctangentLemmas.denominator(BigInteger.val(x), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c));
        BigInteger result = Division.floor(unit.multiply(numerator), denominator);
        /*@ assert ArctangentLemmas.floorInRange(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(unit),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** arctan(a/b) by its series, for {@code 0 <= a/b <= 1} [ATAN-SERIES]. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) <= BigInteger.val(b) && BigInteger.val(b) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger aa = a.multiply(a);
        BigInteger bb = b.multiply(b);
        int i = half(SeriesLength.geometric(aa, bb, unit));
        HypergeometricSum terms = HypergeometricSum.of(aa.negate(), 2, -1, bb, 2, 1, 2 * i + 1);
        return summed(a, b, unit, i, terms.numerators, terms.denominators, terms.sum);
    }

    /** The enclosure from the exact partial sum (q + t)/q up to the term p/q, which is not positive. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) <= BigInteger.val(b) && BigInteger.val(b) >= 1 && BigInteger.val(unit) >= 1 && i >= 0;
      @ requires BigInteger.val(p) == analysis.Series.product(-(BigInteger.val(a) * BigInteger.val(a)), 2, -1, 0, 2 * i + 1);
      @ requires BigInteger.val(q) == analysis.Series.product(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, 2 * i + 1);
      @ requires BigInteger.val(t) == analysis.Series.sum(-(BigInteger.val(a) * BigInteger.val(a)), 2, -1,
      @     BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, 2 * i + 1);
      @ requires 2 * i + 1 <= HypergeometricSum.MAX_INDEX;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Arctangent.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Arctangent.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure summed(BigInteger a, BigInteger b, BigInteger unit, int i, BigInteger p, BigInteger q, BigInteger t) {
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(b));
        //@ assert SeriesLemmas.productPositive(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, 2 * i + 1);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(q));
        BigInteger whole = b.multiply(q);
        BigInteger sum = q.add(t);
        BigInteger low = Division.floor(unit.multiply(a.multiply(sum)), whole);
        BigInteger high = Division.ceil(unit.multiply(a.multiply(sum.subtract(p))), whole);
        //@ assert ArctangentLemmas.seriesAtLeast(BigInteger.val(a), BigInteger.val(b), i, BigInteger.val(unit), BigInteger.val(low));
        //@ assert ArctangentLemmas.seriesAtMost(BigInteger.val(a), BigInteger.val(b), i, BigInteger.val(unit), BigInteger.val(high));
        return new Enclosure(low, high, unit);
    }

    /*@ private normal_behavior
      @ requires 0 <= n < HypergeometricSum.MAX_INDEX;
      @ ensures 0 <= \result && 2 * \result + 1 <= HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int half(int n) {
        return n / 2;
    }
}
