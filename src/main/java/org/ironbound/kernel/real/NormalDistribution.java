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
      @ requires -MAX_ARGUMENT * BigInteger.val(d) <= BigInteger.val(n) <= MAX_ARGUMENT * BigInteger.val(d);
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

    /** Phi(a/b) for {@code a/b >= 0}, as 1/2 + e^(-x^2/2)/sqrt(2 pi) x (t_0 + t_1 + ..). */
    /*@ private normal_behavior
      @ requires BigInteger.val(b) >= 1
      @   && BigInteger.val(unit) >= 2
      @   && 0 <= BigInteger.val(a)
      @   && BigInteger.val(a) <= MAX_ARGUMENT * BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger aa = a.multiply(a);
        BigInteger bb = b.multiply(b);
        //@ assert NormalDistributionLemmas.squares(BigInteger.val(a), BigInteger.val(b));
        int k = lastIndex(aa, bb, unit);
        HypergeometricSum terms = terms(aa, bb, k);
        Enclosure density = Exponential.of(aa.negate(), bb.add(bb), unit);
        Enclosure width = rootOfTwoPi(unit);
        BigInteger lower = below(a, b, unit, k, density.lower, width.upper, terms);
        BigInteger upper = above(a, b, unit, k, density.upper, width.lower, terms);
        return new Enclosure(lower, upper, unit);
    }

    /** The terms t_j = x^(2j)/(1 3 .. (2j+1)) up to t_k. */
    /*@ private normal_behavior
      @ requires 0 <= k <= HypergeometricSum.MAX_INDEX;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(aa), 0, 1, 0, k);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(bb), 2, 1, 0, k);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(aa), 0, 1, BigInteger.val(bb), 2, 1, 0, k);
      @ assignable \nothing; @*/
    private static HypergeometricSum terms(BigInteger aa, BigInteger bb, int k) {
        return HypergeometricSum.of(aa, 0, 1, bb, 2, 1, k);
    }

    /** Phi(a/b) from below, from the partial sum, {@code g/s <= e^(-x^2/2)} and {@code w/s >= sqrt(2 pi)}. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && BigInteger.val(a) >= 0 && BigInteger.val(b) >= 1 && BigInteger.val(s) >= 2 && k >= 1
      @   && BigInteger.val(g) >= 0 && BigInteger.val(w) >= 1;
      @ requires analysis.Exp.atLeast(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(s));
      @ requires analysis.Pi.atMost(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ requires BigInteger.val(terms.denominators) == analysis.Series.product(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ requires BigInteger.val(terms.sum) == analysis.Series.sum(BigInteger.val(a) * BigInteger.val(a), 0, 1,
      @     BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger below(BigInteger a, BigInteger b, BigInteger s, int k, BigInteger g, BigInteger w,
            HypergeometricSum terms) {
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(b))
          @   && SeriesLemmas.productPositive(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k); @*/
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(terms.denominators))
          @   && Products.positive(BigInteger.val(w), BigInteger.val(b) * BigInteger.val(terms.denominators)); @*/
        BigInteger wide = w.multiply(b.multiply(terms.denominators));
        BigInteger whole = terms.denominators.add(terms.sum);
        BigInteger result = Division.floor(s.multiply(wide.add(g.multiply(a.add(a)).multiply(whole))), wide.add(wide));
        /*@ assert NormalDistributionLemmas.seriesAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(s), k, BigInteger.val(g),
          @     BigInteger.val(w), BigInteger.val(result)); @*/
        return result;
    }

    /** Phi(a/b) from above, from the partial sum, {@code g/s >= e^(-x^2/2)} and {@code w/s <= sqrt(2 pi)}. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && BigInteger.val(a) >= 0 && BigInteger.val(b) >= 1 && BigInteger.val(s) >= 2 && 1 <= k
      @   && k <= HypergeometricSum.MAX_INDEX && BigInteger.val(w) >= 1;
      @ requires BigInteger.val(a) * BigInteger.val(a) < (2 * k + 3) * (BigInteger.val(b) * BigInteger.val(b));
      @ requires analysis.Exp.atMost(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(s));
      @ requires analysis.Pi.atLeast(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ requires BigInteger.val(terms.numerators) == analysis.Series.product(BigInteger.val(a) * BigInteger.val(a), 0, 1, 0, k);
      @ requires BigInteger.val(terms.denominators) == analysis.Series.product(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ requires BigInteger.val(terms.sum) == analysis.Series.sum(BigInteger.val(a) * BigInteger.val(a), 0, 1,
      @     BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger above(BigInteger a, BigInteger b, BigInteger s, int k, BigInteger g, BigInteger w,
            HypergeometricSum terms) {
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(b))
          @   && SeriesLemmas.productPositive(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k); @*/
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(terms.denominators))
          @   && Products.positive(BigInteger.val(w), BigInteger.val(b) * BigInteger.val(terms.denominators)); @*/
        BigInteger gap = gap(a, b, k);
        BigInteger tail = terms.denominators.add(terms.sum).multiply(gap).add(terms.numerators.multiply(a.multiply(a)));
        BigInteger result = halfAndRest(s, w.multiply(b.multiply(terms.denominators)), gap, g.multiply(a.add(a)), tail);
        /*@ assert NormalDistributionLemmas.seriesAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(s), k, BigInteger.val(g),
          @     BigInteger.val(w), BigInteger.val(gap), BigInteger.val(result)); @*/
        return result;
    }

    /** s (1/2 + weight tail/(2 base gap)), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(base) >= 1 && BigInteger.val(gap) >= 1;
      @ ensures BigInteger.val(s) * (BigInteger.val(base) * BigInteger.val(gap) + BigInteger.val(weight) * BigInteger.val(tail))
      @   <= BigInteger.val(\result) * (2 * (BigInteger.val(base) * BigInteger.val(gap)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger halfAndRest(BigInteger s, BigInteger base, BigInteger gap, BigInteger weight, BigInteger tail) {
        //@ assert Products.positive(BigInteger.val(base), BigInteger.val(gap));
        BigInteger narrow = base.multiply(gap);
        return Division.ceil(s.multiply(narrow.add(weight.multiply(tail))), narrow.add(narrow));
    }

    /** (2k + 3) b^2 - a^2, which is positive. */
    /*@ private normal_behavior
      @ requires 1 <= k <= HypergeometricSum.MAX_INDEX
      @   && BigInteger.val(a) * BigInteger.val(a) < (2 * k + 3) * (BigInteger.val(b) * BigInteger.val(b));
      @ ensures BigInteger.val(\result) >= 1
      @   && NormalDistributionLemmas.isGap(BigInteger.val(a), BigInteger.val(b), k, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger gap(BigInteger a, BigInteger b, int k) {
        return BigInteger.valueOf(2 * k + 3).multiply(b.multiply(b)).subtract(a.multiply(a));
    }

    /** Enough terms for the precision, and for the bound of the rest to hold: {@code x^2 < 2k + 3}. */
    /*@ private normal_behavior
      @ requires BigInteger.val(bb) >= 1 && 0 <= BigInteger.val(aa) && BigInteger.val(aa) <= 1000000 * BigInteger.val(bb);
      @ ensures 1 <= \result <= HypergeometricSum.MAX_INDEX && BigInteger.val(aa) < (2 * \result + 3) * BigInteger.val(bb);
      @ assignable \strictly_nothing; @*/
    private static int lastIndex(BigInteger aa, BigInteger bb, BigInteger unit) {
        int k = SeriesLength.factorial(aa, bb.add(bb), unit);
        if (BigInteger.valueOf(k).multiply(bb).compareTo(aa) < 0) {
            return 500000;
        }
        return k;
    }

    /** sqrt(2 pi), with the squares of its ends on the two sides of 2 pi. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 2;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) >= 1 && BigInteger.val(\result.upper) >= 1;
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result.lower) * BigInteger.val(\result.lower),
      @     2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures analysis.Pi.atMost(BigInteger.val(\result.upper) * BigInteger.val(\result.upper),
      @     2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ assignable \nothing; @*/
    static Enclosure rootOfTwoPi(BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        BigInteger lower = lowerRoot(pi.lower, unit);
        BigInteger upper = upperRoot(pi.upper, unit);
        return new Enclosure(lower, upper, unit);
    }

    /** sqrt(2 pi) from below, from {@code p/s <= pi}; at least 1/s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 2 && analysis.Pi.atLeast(BigInteger.val(p), BigInteger.val(s));
      @ ensures BigInteger.val(\result) >= 1
      @   && analysis.Pi.atLeast(BigInteger.val(\result) * BigInteger.val(\result), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lowerRoot(BigInteger p, BigInteger s) {
        BigInteger result = atLeastOne(rootBelow(p, s));
        //@ assert NormalDistributionLemmas.rootAtLeast(BigInteger.val(p), BigInteger.val(s), BigInteger.val(result));
        return result;
    }

    /** sqrt(2 pi) from above, from {@code p/s >= pi}; at least 1/s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 2 && analysis.Pi.atMost(BigInteger.val(p), BigInteger.val(s));
      @ ensures BigInteger.val(\result) >= 1
      @   && analysis.Pi.atMost(BigInteger.val(\result) * BigInteger.val(\result), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upperRoot(BigInteger p, BigInteger s) {
        BigInteger root = rootAbove(p, s);
        BigInteger result = atLeastOne(root);
        //@ assert Products.bothMonotone(BigInteger.val(root), BigInteger.val(result), BigInteger.val(root), BigInteger.val(result));
        //@ assert NormalDistributionLemmas.rootAtMost(BigInteger.val(p), BigInteger.val(s), BigInteger.val(result));
        return result;
    }

    /** A number whose square is at most 2 p s, or 0 for negative p. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && (BigInteger.val(\result) == 0
      @      || BigInteger.val(\result) * BigInteger.val(\result) <= 2 * BigInteger.val(p) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootBelow(BigInteger p, BigInteger s) {
        if (p.signum() <= 0) {
            return BigInteger.valueOf(0L);
        }
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(s));
        return SquareRoot.floor(p.add(p).multiply(s));
    }

    /** A number whose square is at least 2 p s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(\result) * BigInteger.val(\result) >= 2 * BigInteger.val(p) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootAbove(BigInteger p, BigInteger s) {
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
