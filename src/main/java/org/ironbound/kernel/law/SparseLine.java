package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;

/**
 * A line below G [SPARSE-DIRECT], for a sparse law s = agreeing/whole, q = fixed/agreeing: whatever is learned about one coordinate, if it
 * makes a fresh sample have mean m, then {@code G(m) >= (slope m - intercept)/(fixed unit)} of it is memorized.
 */
final class SparseLine {
    /** All chances. */
    final BigInteger whole;
    /** The chances, of these, that the samples agree. */
    final BigInteger agreeing;
    /** The chances, of these, that the coordinate is fixed. */
    final BigInteger fixed;
    /** The slope, in multiples of 1/(fixed unit). */
    final BigInteger slope;
    /** What is taken off, in multiples of 1/(fixed unit). */
    final BigInteger intercept;
    /** The scale, positive. */
    final BigInteger unit;

    /*@ public invariant 0 < BigInteger.val(fixed) < BigInteger.val(agreeing) < BigInteger.val(whole) && BigInteger.val(unit) >= 1;
      @ public invariant analysis.SparseDirect.lineBelow(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(slope), BigInteger.val(intercept), BigInteger.val(unit));
      @ public accessible \inv: this.whole, this.agreeing, this.fixed, this.slope, this.intercept, this.unit; @*/

    /*@ normal_behavior
      @ requires 0 < BigInteger.val(fixed) < BigInteger.val(agreeing) < BigInteger.val(whole) && BigInteger.val(unit) >= 1;
      @ requires analysis.SparseDirect.lineBelow(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(slope), BigInteger.val(intercept), BigInteger.val(unit));
      @ ensures this.whole == whole && this.agreeing == agreeing && this.fixed == fixed && this.slope == slope
      @   && this.intercept == intercept && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ SparseLine(BigInteger whole, BigInteger agreeing, BigInteger fixed, BigInteger slope, BigInteger intercept,
            BigInteger unit) {
        this.whole = whole;
        this.agreeing = agreeing;
        this.fixed = fixed;
        this.slope = slope;
        this.intercept = intercept;
        this.unit = unit;
    }

    /**
     * The tangent at z and artanh y = ln r; the line 0 if z is too small for r.
     *
     * @param ln logarithms at the scale of the line
     * @param t  all chances
     * @param u  the chances that the samples agree
     * @param v  the chances that the coordinate is fixed
     * @param z  the chance of agreement in view of what is learned, strictly between 0 and 1
     * @param r  e to the artanh of the mean of the agreed sign in view of it, at least 1
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(v) && BigInteger.val(v) < BigInteger.val(u)
      @   && BigInteger.val(u) < BigInteger.val(t) && 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z)
      @   && 0 < BigFraction.den(r) && BigFraction.den(r) <= BigFraction.num(r);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.whole == t && \result.agreeing == u && \result.fixed == v
      @   && \result.unit == ln.unit;
      @ assignable \nothing; @*/
    static SparseLine tangent(Logarithm ln, BigInteger t, BigInteger u, BigInteger v, BigFraction z, BigFraction r) {
        Enclosure level = level(ln, t, u, v, z);
        BigInteger gain = gain(ln, t, u, z, r);
        return tangent(t, u, v, z, r, level, gain, lower(ln, r.getNumerator(), r.getDenominator()));
    }

    /** The tangent from bounds around K, and lower bounds of the gain and of ln r, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(v) < BigInteger.val(u) < BigInteger.val(t)
      @   && 0 < BigFraction.num(z)
      @   && BigFraction.num(z) < BigFraction.den(z)
      @   && 0 < BigFraction.den(r)
      @   && BigFraction.den(r) <= BigFraction.num(r);
      @ requires \invariant_for(level);
      @ requires SparseDirectLemmas.isLevel(t, u, v, z, level.lower, level.upper, level.unit);
      @ requires analysis.Ln.atLeast(
      @     2 * (BigFraction.num(r) * BigFraction.den(r)) * (BigFraction.num(z) * (BigInteger.val(t) - BigInteger.val(u))),
      @     (BigFraction.num(r) * BigFraction.num(r)
      @        + BigFraction.den(r) * BigFraction.den(r)) * (BigInteger.val(u) * (BigFraction.den(z) - BigFraction.num(z))),
      @     BigInteger.val(gain), BigInteger.val(level.unit));
      @ requires analysis.Ln.atLeast(BigFraction.num(r), BigFraction.den(r), BigInteger.val(log), BigInteger.val(level.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.whole == t && \result.agreeing == u && \result.fixed == v
      @   && \result.unit == level.unit;
      @ assignable \nothing; @*/
    private static SparseLine tangent(BigInteger t, BigInteger u, BigInteger v, BigFraction z, BigFraction r, Enclosure level,
            BigInteger gain, BigInteger log) {
        BigInteger free = u.subtract(v);
        if (free.multiply(gain).add(v.multiply(level.lower)).signum() < 0) {
            return flat(t, u, v, level.unit);
        }
        /*@ assert analysis.SparseDirect.tangent(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigFraction.num(z),
          @     BigFraction.den(z), BigFraction.num(r), BigFraction.den(r), BigInteger.val(level.lower), BigInteger.val(level.upper),
          @     BigInteger.val(gain), BigInteger.val(log), BigInteger.val(level.unit)); @*/
        return new SparseLine(t, u, v, free.multiply(log), v.multiply(level.upper), level.unit);
    }

    /** The line 0. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(v) < BigInteger.val(u) < BigInteger.val(t) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.whole == t && \result.agreeing == u && \result.fixed == v
      @   && \result.unit == unit;
      @ assignable \nothing; @*/
    private static SparseLine flat(BigInteger t, BigInteger u, BigInteger v, BigInteger unit) {
        //@ assert analysis.SparseDirect.flat(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit));
        BigInteger zero = BigInteger.valueOf(0L);
        return new SparseLine(t, u, v, zero, zero, unit);
    }

    /** Encloses K = ln((1-s)(1-qz)/((1-z)(1-qs))). */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(v) && BigInteger.val(v) < BigInteger.val(u)
      @   && BigInteger.val(u) < BigInteger.val(t) && 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures SparseDirectLemmas.isLevel(t, u, v, z, \result.lower, \result.upper, ln.unit);
      @ assignable \nothing; @*/
    static Enclosure level(Logarithm ln, BigInteger t, BigInteger u, BigInteger v, BigFraction z) {
        BigInteger x = z.getNumerator();
        BigInteger y = z.getDenominator();
        //@ assert SparseDirectLemmas.levels(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigInteger.val(x), BigInteger.val(y));
        return ln.of(t.subtract(u).multiply(u.multiply(y).subtract(v.multiply(x))), y.subtract(x).multiply(u.multiply(t.subtract(v))));
    }

    /** Bounds ln(2r/(r^2+1) z(1-s)/(s(1-z))) from below. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(u) && BigInteger.val(u) < BigInteger.val(t) && 0 < BigFraction.num(z)
      @   && BigFraction.num(z) < BigFraction.den(z) && 0 < BigFraction.den(r) && BigFraction.den(r) <= BigFraction.num(r);
      @ ensures analysis.Ln.atLeast(
      @     2 * (BigFraction.num(r) * BigFraction.den(r)) * (BigFraction.num(z) * (BigInteger.val(t) - BigInteger.val(u))),
      @     (BigFraction.num(r) * BigFraction.num(r)
      @        + BigFraction.den(r) * BigFraction.den(r)) * (BigInteger.val(u) * (BigFraction.den(z) - BigFraction.num(z))),
      @     BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger gain(Logarithm ln, BigInteger t, BigInteger u, BigFraction z, BigFraction r) {
        BigInteger x = z.getNumerator();
        BigInteger y = z.getDenominator();
        BigInteger i = r.getNumerator();
        BigInteger j = r.getDenominator();
        /*@ assert SparseDirectLemmas.tiltedOdds(BigInteger.val(t), BigInteger.val(u), BigInteger.val(x), BigInteger.val(y),
          @     BigInteger.val(i), BigInteger.val(j)); @*/
        BigInteger product = i.multiply(j);
        return lower(ln, product.add(product).multiply(x.multiply(t.subtract(u))),
            i.multiply(i).add(j.multiply(j)).multiply(u.multiply(y.subtract(x))));
    }

    /** A lower bound of ln(n/d), in multiples of 1/ln.unit. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(n) && 1 <= BigInteger.val(d);
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    static BigInteger lower(Logarithm ln, BigInteger n, BigInteger d) {
        return ln.of(n, d).lower;
    }
}
