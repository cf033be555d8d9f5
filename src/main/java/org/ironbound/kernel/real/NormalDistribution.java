package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;
import org.ironbound.kernel.exact.SquareRoot;

/** The standard normal distribution function Phi at rationals, enclosed at a fixed scale [PHI-SERIES, PI]. */
public final class NormalDistribution {
    /** Arguments are at most this in absolute value. */
    public static final int MAX_ARGUMENT = 1000;

    private NormalDistribution() {
    }

    /**
     * Encloses Phi(n/d).
     *
     * @param n    numerator, any sign, |n/d| at most {@link #MAX_ARGUMENT}
     * @param d    denominator, positive
     * @param unit the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 2;
      @ requires -MAX_ARGUMENT * BigInteger.val(d) <= BigInteger.val(n) && BigInteger.val(n) <= MAX_ARGUMENT * BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.signum() >= 0) {
            return series(n, d, unit);
        }
        Enclosure mirrored = series(n.negate(), d, unit);
        //@ assert analysis.Phi.reflectAtLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.upper), BigInteger.val(unit));
        //@ assert analysis.Phi.reflectAtMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.lower), BigInteger.val(unit));
        return new Enclosure(unit.subtract(mirrored.upper), unit.subtract(mirrored.lower), unit);
    }

    /** Phi(a/b) for a/b >= 0, as 1/2 + e^(-x^2/2)/sqrt(2 pi) x (t_0 + t_1 + ..). */
    /*@ private normal_behavior
      @ requires BigInteger.val(b) >= 1 && BigInteger.val(unit) >= 2 && 0 <= BigInteger.val(a) && BigInteger.val(a) <= MAX_ARGUMENT * BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger aa = a.multiply(a);
        BigInteger bb = b.multiply(b);
        //@ assert NormalDistributionLemmas.squares(BigInteger.val(a), BigInteger.val(b));
        int k = lastIndex(aa, bb, unit);
        HypergeometricSum terms = HypergeometricSum.of(aa, 0, 1, bb, 2, 1, k);
        BigInteger partial = terms.denominators.add(terms.sum);
        //@ assert SeriesLemmas.productPositive(BigInteger.val(bb), 2, 1, 0, k);
        BigInteger gap = BigInteger.valueOf(2 * k + 3).multiply(bb).subtract(aa);
        Enclosure density = Exponential.of(aa.negate(), bb.add(bb), unit);
        Enclosure width = rootOfTwoPi(unit);
        BigInteger base = b.multiply(terms.denominators);
        BigInteger twice = a.add(a);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(terms.denominators));
        BigInteger wide = width.upper.multiply(base);
        BigInteger narrow = width.lower.multiply(base).multiply(gap);
        //@ assert Products.positive(BigInteger.val(width.upper), BigInteger.val(base)) && Products.positive(BigInteger.val(width.lower), BigInteger.val(base));
        //@ assert Products.positive(BigInteger.val(width.lower) * BigInteger.val(base), BigInteger.val(gap));
        BigInteger lower = Division.floor(unit.multiply(wide.add(density.lower.multiply(twice).multiply(partial))), wide.add(wide));
        BigInteger tail = partial.multiply(gap).add(terms.numerators.multiply(aa));
        BigInteger upper = Division.ceil(unit.multiply(narrow.add(density.upper.multiply(twice).multiply(tail))), narrow.add(narrow));
        //@ assert NormalDistributionLemmas.seriesAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), k, BigInteger.val(density.lower), BigInteger.val(width.upper), BigInteger.val(lower));
        //@ assert NormalDistributionLemmas.seriesAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), k, BigInteger.val(density.upper), BigInteger.val(width.lower), BigInteger.val(upper));
        return new Enclosure(lower, upper, unit);
    }

    /** Enough terms for the precision, and for the bound of the rest to hold: x^2 < 2k + 3. */
    /*@ private normal_behavior
      @ requires BigInteger.val(bb) >= 1 && 0 <= BigInteger.val(aa) && BigInteger.val(aa) <= 1000000 * BigInteger.val(bb);
      @ ensures 1 <= \result && \result <= HypergeometricSum.MAX_INDEX && BigInteger.val(aa) < (2 * \result + 3) * BigInteger.val(bb);
      @ assignable \strictly_nothing; @*/
    private static int lastIndex(BigInteger aa, BigInteger bb, BigInteger unit) {
        int k = SeriesLength.factorial(aa, bb.add(bb), unit);
        if (BigInteger.valueOf(k).multiply(bb).compareTo(aa) < 0) {
            return 500000;
        }
        return k;
    }

    /** sqrt(2 pi), with the squares of its ends on the two sides of 2 pi. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 2;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) >= 1 && BigInteger.val(\result.upper) >= 1;
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result.lower) * BigInteger.val(\result.lower), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures analysis.Pi.atMost(BigInteger.val(\result.upper) * BigInteger.val(\result.upper), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ assignable \nothing; @*/
    private static Enclosure rootOfTwoPi(BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        BigInteger lower = atLeastOne(below(pi.lower, unit));
        BigInteger upper = atLeastOne(above(pi.upper, unit));
        //@ assert NormalDistributionLemmas.rootAtLeast(BigInteger.val(pi.lower), BigInteger.val(unit), BigInteger.val(lower));
        //@ assert NormalDistributionLemmas.rootAtMost(BigInteger.val(pi.upper), BigInteger.val(unit), BigInteger.val(upper));
        return new Enclosure(lower, upper, unit);
    }

    /** A number whose square is at most 2 p s, or 0 for negative p. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result) && (BigInteger.val(\result) == 0 || BigInteger.val(\result) * BigInteger.val(\result) <= 2 * BigInteger.val(p) * BigInteger.val(s));
      @ assignable \nothing; @*/
    private static BigInteger below(BigInteger p, BigInteger s) {
        if (p.signum() <= 0) {
            return BigInteger.valueOf(0L);
        }
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(s));
        return SquareRoot.floor(p.add(p).multiply(s));
    }

    /** A number whose square is at least 2 p s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) * BigInteger.val(\result) >= 2 * BigInteger.val(p) * BigInteger.val(s);
      @ assignable \nothing; @*/
    private static BigInteger above(BigInteger p, BigInteger s) {
        if (p.signum() <= 0) {
            //@ assert Products.monotone(BigInteger.val(p), 0, BigInteger.val(s));
            return BigInteger.valueOf(0L);
        }
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(s));
        return SquareRoot.floor(p.add(p).multiply(s)).add(BigInteger.valueOf(1L));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) >= 1 && BigInteger.val(\result) >= BigInteger.val(x);
      @ ensures BigInteger.val(\result) == 1 || BigInteger.val(\result) == BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger atLeastOne(BigInteger x) {
        return x.max(BigInteger.valueOf(1L));
    }
}
