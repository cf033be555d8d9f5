package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;

/**
 * The exponential of rationals, enclosed at a fixed scale [EXP-SERIES, EXP-MUL, MONO].
 *
 * <p>Exponents above 1 are halved and the result squared. Up to 1 the series is summed in fixed point, unless the scale is long: then a
 * short fraction is summed by binary splitting at once, and at the longest scales a long one is written as a sum of short fractions c/r,
 * r = 2^8, 2^16, 2^32 .. and a rest so small that a term or two are enough.
 */
public final class Exponential {
    /** Fractions whose parts have up to this many bits are summed directly. */
    private static final int SHORT = 64;
    /** At scales of up to this many bits none is. */
    private static final int FEW_BITS = 512;

    private Exponential() {
    }

    /**
     * Encloses e^(n/d). The cost grows with the number of digits of the result.
     *
     * @param n    numerator, any sign
     * @param d    denominator, positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures 0 <= BigInteger.val(\result.lower) && 1 <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ measured_by BigInteger.val(n) > BigInteger.val(d)
      @   ? BigInteger.val(n) - BigInteger.val(d)
      @   : (-BigInteger.val(n) > BigInteger.val(d) ? -BigInteger.val(n) - BigInteger.val(d) : 0);
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger twice = d.add(d);
        BigInteger size = n.signum() < 0 ? n.negate() : n;
        if (size.compareTo(d) > 0) {
            Enclosure root = of(n, twice, unit);
            Enclosure square = root.multiply(root);
            /*@ assert ExponentialLemmas.squareAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(root.lower),
              @     BigInteger.val(square.lower), BigInteger.val(unit)); @*/
            /*@ assert ExponentialLemmas.squareAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(root.upper),
              @     BigInteger.val(square.upper), BigInteger.val(unit)); @*/
            return square;
        }
        Enclosure power = unitInterval(size, d, unit);
        if (n.signum() >= 0) {
            return power;
        }
        Enclosure inverse = power.reciprocal();
        /*@ assert ExponentialLemmas.inverseAtLeast(BigInteger.val(size), BigInteger.val(d), BigInteger.val(power.upper),
          @     BigInteger.val(inverse.lower), BigInteger.val(unit)); @*/
        /*@ assert ExponentialLemmas.inverseAtMost(BigInteger.val(size), BigInteger.val(d), BigInteger.val(power.lower),
          @     BigInteger.val(inverse.upper), BigInteger.val(unit)); @*/
        return inverse;
    }

    /** e^(n/d) for {@code 0 <= n/d <= 1}. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure unitInterval(BigInteger n, BigInteger d, BigInteger unit) {
        int bits = unit.bitLength();
        if (bits <= FEW_BITS || n.bitLength() > SHORT && bits <= HalvedExponential.MOST_BITS) {
            Enclosure halved = HalvedExponential.of(n, d, unit, bits);
            if (halved != null) {
                return halved;
            }
        }
        return split(n, d, unit);
    }

    /** e^(n/d) for {@code 0 <= n/d <= 1} by binary splitting. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure split(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger x = Division.floor(n.multiply(unit), d);
        if (n.bitLength() <= SHORT || x.add(one).compareTo(unit) > 0) {
            return series(n, d, unit);
        }
        //@ assert ExponentialLemmas.floorNonNegative(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(x));
        Enclosure result = factored(x, one, BigInteger.valueOf(256L), unit);
        /*@ assert analysis.Exp.monotoneAtLeast(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(result.lower), BigInteger.val(unit),
          @     BigInteger.val(n), BigInteger.val(d), BigInteger.val(result.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Exp.monotoneAtMost(BigInteger.val(x) + 1, BigInteger.val(unit), BigInteger.val(result.upper),
          @     BigInteger.val(unit), BigInteger.val(n), BigInteger.val(d), BigInteger.val(result.upper), BigInteger.val(unit)); @*/
        return result;
    }

    /**
     * e^(x/unit) from below and e^((x+slack)/unit) from above: takes out the exponent c/r just below x/unit, then goes on with what is
     * left, rounded down, at r^2.
     */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) && BigInteger.val(x) + BigInteger.val(slack) <= BigInteger.val(unit) && BigInteger.val(unit) >= 1;
      @ requires 1 <= BigInteger.val(slack) <= BigInteger.val(r) && BigInteger.val(r) >= 256;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(x) + BigInteger.val(slack), BigInteger.val(unit), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ measured_by BigInteger.val(unit) - BigInteger.val(r);
      @ assignable \nothing; @*/
    private static Enclosure factored(BigInteger x, BigInteger slack, BigInteger r, BigInteger unit) {
        BigInteger next = r.multiply(r);
        if (next.compareTo(unit) >= 0) {
            Enclosure below = series(x, unit, unit);
            Enclosure above = series(x.add(slack), unit, unit);
            return new Enclosure(below.lower, above.upper, unit);
        }
        BigInteger scaled = x.multiply(r);
        BigInteger c = Division.floor(scaled, unit);
        BigInteger rest = Division.floor(scaled.subtract(c.multiply(unit)), r);
        /*@ assert ExponentialLemmas.restInRange(BigInteger.val(x), BigInteger.val(slack), BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(c), BigInteger.val(rest)); @*/
        Enclosure factor = series(c, r, unit);
        Enclosure remaining = factored(rest, slack.add(BigInteger.valueOf(1L)), next, unit);
        Enclosure product = factor.multiply(remaining);
        /*@ assert ExponentialLemmas.joinAtLeast(BigInteger.val(x), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(c),
          @     BigInteger.val(rest), BigInteger.val(factor.lower), BigInteger.val(remaining.lower), BigInteger.val(product.lower)); @*/
        /*@ assert ExponentialLemmas.joinAtMost(BigInteger.val(x) + BigInteger.val(slack), BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(c), BigInteger.val(rest) + BigInteger.val(slack) + 1, BigInteger.val(factor.upper),
          @     BigInteger.val(remaining.upper), BigInteger.val(product.upper)); @*/
        return product;
    }

    /** e^(n/d) by its series, for {@code 0 <= n/d <= 1} [EXP-SERIES]. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger n, BigInteger d, BigInteger unit) {
        int k = SeriesLength.factorial(n, d, unit);
        HypergeometricSum terms = HypergeometricSum.of(n, 0, 1, d, 1, 0, k);
        return rounded(n, d, unit, k, terms.numerators, terms.denominators, terms.sum);
    }

    /** The enclosure from the exact partial sum (q + t)/q up to the term p/q. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ requires 1 <= k < HypergeometricSum.MAX_INDEX && BigInteger.val(p) == analysis.Series.product(BigInteger.val(n), 0, 1, 0, k);
      @ requires BigInteger.val(q) == analysis.Series.product(BigInteger.val(d), 1, 0, 0, k)
      @   && BigInteger.val(t) == analysis.Series.sum(BigInteger.val(n), 0, 1, BigInteger.val(d), 1, 0, 0, k);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure rounded(BigInteger n, BigInteger d, BigInteger unit, int k, BigInteger p, BigInteger q, BigInteger t) {
        //@ assert ExponentialLemmas.signs(BigInteger.val(n), BigInteger.val(d), k);
        BigInteger gap = BigInteger.valueOf(k + 1).multiply(d).subtract(n);
        BigInteger lower = Division.floor(unit.multiply(q.add(t)), q);
        //@ assert Products.positive(BigInteger.val(q), BigInteger.val(gap));
        BigInteger rest = Division.ceil(unit.multiply(p.multiply(n)), q.multiply(gap));
        //@ assert ExponentialLemmas.seriesAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k, BigInteger.val(lower));
        /*@ assert ExponentialLemmas.seriesAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k, BigInteger.val(lower),
          @     BigInteger.val(rest)); @*/
        return new Enclosure(lower, lower.add(BigInteger.valueOf(1L)).add(rest), unit);
    }
}
