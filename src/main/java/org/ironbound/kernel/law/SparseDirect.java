package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.LogarithmLemmas;

/**
 * How far a constant c is proved to be at most c* of the sparse hypercube [SPARSE-DIRECT]: {@code c Dber(m) <= G(m)} for all means m up to
 * an end, where G(m) is the least that is memorized of one coordinate by what makes a fresh sample have mean m. It begins near 0 and goes
 * on interval by interval, each time by a line below G that is above c Dber at both ends: Dber is convex. What does not prove an interval
 * leaves the end where it is.
 */
public final class SparseDirect {
    /** All chances for the samples of one coordinate. */
    public final BigInteger whole;
    /** The chances, of these, that the samples agree: s = agreeing/whole. */
    public final BigInteger agreeing;
    /** The chances, of these, that the coordinate is fixed: q = fixed/agreeing. */
    public final BigInteger fixed;
    /** The numerator of c, not negative. */
    public final BigInteger numerator;
    /** The denominator of c, positive. */
    public final BigInteger denominator;
    /** The numerator of the end. */
    public final BigInteger endNumerator;
    /** The denominator of the end. */
    public final BigInteger endDenominator;

    /*@ public invariant 0 < BigInteger.val(fixed) < BigInteger.val(agreeing) < BigInteger.val(whole)
      @   && 0 <= BigInteger.val(numerator)
      @   && BigInteger.val(denominator) >= 1;
      @ public invariant 0 <= BigInteger.val(endNumerator) <= BigInteger.val(endDenominator) && BigInteger.val(endDenominator) >= 1;
      @ public invariant analysis.SparseDirect.belowUpTo(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(endNumerator), BigInteger.val(endDenominator));
      @ public accessible \inv: this.whole, this.agreeing, this.fixed, this.numerator, this.denominator, this.endNumerator,
      @     this.endDenominator; @*/

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(fixed) < BigInteger.val(agreeing) < BigInteger.val(whole)
      @   && 0 <= BigInteger.val(numerator)
      @   && BigInteger.val(denominator) >= 1;
      @ requires 0 <= BigInteger.val(endNumerator) <= BigInteger.val(endDenominator) && BigInteger.val(endDenominator) >= 1;
      @ requires analysis.SparseDirect.belowUpTo(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(endNumerator), BigInteger.val(endDenominator));
      @ ensures this.whole == whole && this.agreeing == agreeing && this.fixed == fixed && this.numerator == numerator
      @   && this.denominator == denominator;
      @ ensures this.endNumerator == endNumerator && this.endDenominator == endDenominator && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ SparseDirect(BigInteger whole, BigInteger agreeing, BigInteger fixed, BigInteger numerator, BigInteger denominator,
            BigInteger endNumerator, BigInteger endDenominator) {
        this.whole = whole;
        this.agreeing = agreeing;
        this.fixed = fixed;
        this.numerator = numerator;
        this.denominator = denominator;
        this.endNumerator = endNumerator;
        this.endDenominator = endDenominator;
    }

    /**
     * Nothing proved yet: the end is 0.
     *
     * @param n the number of samples, at least 2
     * @param p the chance that a coordinate is fixed, strictly between 0 and 1
     * @param c the constant, not negative
     */
    /*@ public normal_behavior
      @ requires n >= 2 && 0 < BigFraction.num(p) && BigFraction.num(p) < BigFraction.den(p) && 0 <= BigFraction.num(c)
      @   && BigFraction.den(c) >= 1;
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && BigInteger.val(\result.numerator) == BigFraction.num(c)
      @   && BigInteger.val(\result.denominator) == BigFraction.den(c);
      @ ensures BigInteger.val(\result.whole) == BigFraction.den(p) * \dl_pow(2, n - 1)
      @   && BigInteger.val(\result.fixed) == BigFraction.num(p) * \dl_pow(2, n - 1);
      @ ensures BigInteger.val(\result.agreeing) == BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p));
      @ assignable \nothing; @*/
    public static SparseDirect nothing(int n, BigFraction p, BigFraction c) {
        BigInteger half = SparseLaw.power(n - 1);
        //@ assert LogarithmLemmas.powerStep(n - 1);
        return nothing(half.add(half), p.getNumerator(), p.getDenominator(), c.getNumerator(), c.getDenominator());
    }

    /** Nothing proved yet, for w = 2^(n-1), p = a/b, c = cn/cd. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(w) && 0 < BigInteger.val(a) && BigInteger.val(a) < BigInteger.val(b) && 0 <= BigInteger.val(cn)
      @   && BigInteger.val(cd) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.numerator == cn && \result.denominator == cd;
      @ ensures BigInteger.val(\result.whole) == BigInteger.val(b) * BigInteger.val(w)
      @   && BigInteger.val(\result.fixed) == BigInteger.val(a) * BigInteger.val(w)
      @   && BigInteger.val(\result.agreeing) == BigInteger.val(a) * BigInteger.val(w) + (BigInteger.val(b) - BigInteger.val(a));
      @ assignable \nothing; @*/
    private static SparseDirect nothing(BigInteger w, BigInteger a, BigInteger b, BigInteger cn, BigInteger cd) {
        BigInteger v = a.multiply(w);
        BigInteger u = v.add(b.subtract(a));
        BigInteger t = b.multiply(w);
        //@ assert SparseDirectLemmas.law(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w));
        /*@ assert analysis.SparseDirect.nothing(BigInteger.val(t), BigInteger.val(u), BigInteger.val(v), BigInteger.val(cn),
          @     BigInteger.val(cd)); @*/
        return new SparseDirect(t, u, v, cn, cd, BigInteger.valueOf(0L), BigInteger.valueOf(1L));
    }

    /**
     * Up to the given end, if tangents at z prove it and the numbers are in their ranges.
     *
     * @param ln  logarithms at the scale to compute with
     * @param z   the chance of agreement where the tangents touch, strictly between 0 and 1, a little above s
     * @param end the end, above 0 and at most 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \invariant_for(\result) && \result.whole == whole && \result.agreeing == agreeing && \result.fixed == fixed;
      @ ensures \result.numerator == numerator && \result.denominator == denominator;
      @ assignable \nothing; @*/
    public SparseDirect start(Logarithm ln, BigFraction z, BigFraction end) {
        if (Comparison.isPositive(z) && Comparison.isBelowOne(z) && Comparison.isPositive(end) && Comparison.isAtMostOne(end)
                && isStart(ln, z, end)) {
            return new SparseDirect(whole, agreeing, fixed, numerator, denominator, end.getNumerator(), end.getDenominator());
        }
        return this;
    }

    /** Whether tangents at z prove it up to the end. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln);
      @ requires 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z);
      @ requires 0 < BigFraction.num(end) && BigFraction.num(end) <= BigFraction.den(end);
      @ ensures \result ==> analysis.SparseDirect.belowUpTo(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator), BigFraction.num(end), BigFraction.den(end));
      @ assignable \nothing; @*/
    private boolean isStart(Logarithm ln, BigFraction z, BigFraction end) {
        Enclosure level = SparseLine.level(ln, whole, agreeing, fixed, z);
        BigInteger odds = odds(ln, z);
        return isStart(z, end, level, odds, upper(ln, end.getNumerator(), end.getDenominator()));
    }

    /** A lower bound of ln(z(1-s)/(s(1-z))), in multiples of 1/ln.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z);
      @ ensures SparseDirectLemmas.isOddsBelow(whole, agreeing, z, \result, ln.unit);
      @ assignable \nothing; @*/
    private BigInteger odds(Logarithm ln, BigFraction z) {
        BigInteger x = z.getNumerator();
        BigInteger y = z.getDenominator();
        //@ assert SparseDirectLemmas.odds(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(x), BigInteger.val(y));
        return SparseLine.lower(ln, x.multiply(whole.subtract(agreeing)), agreeing.multiply(y.subtract(x)));
    }

    /** Whether K, the lower bound of the odds and an upper bound of Dber at the end prove it, all at the scale of K. */
    /*@ private normal_behavior
      @ requires \invariant_for(level);
      @ requires 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z);
      @ requires 0 < BigFraction.num(end) && BigFraction.num(end) <= BigFraction.den(end);
      @ requires SparseDirectLemmas.isLevel(whole, agreeing, fixed, z, level.lower, level.upper, level.unit);
      @ requires SparseDirectLemmas.isOddsBelow(whole, agreeing, z, odds, level.unit);
      @ requires analysis.Dber.atMost(BigFraction.num(end), BigFraction.den(end), BigInteger.val(dber), BigInteger.val(level.unit));
      @ ensures \result ==> analysis.SparseDirect.belowUpTo(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator), BigFraction.num(end), BigFraction.den(end));
      @ assignable \strictly_nothing; @*/
    private boolean isStart(BigFraction z, BigFraction end, Enclosure level, BigInteger odds, BigInteger dber) {
        if (isSteep(z, end, level, odds) && isHigh(z, end, level, dber)) {
            /*@ assert SparseDirectLemmas.start(whole, agreeing, fixed, numerator, denominator, z, end, level.lower, level.upper, odds,
              @     dber, level.unit); @*/
            return true;
        }
        return false;
    }

    /** {@code (1-q) (e/(q z))^2 <= 2 ((1-q) ln O + q K)} for the end e and O = z(1-s)/(s(1-z)). */
    /*@ private normal_behavior
      @ requires \invariant_for(level);
      @ ensures \result ==> SparseDirectLemmas.isSteep(agreeing, fixed, z, end, level.lower, odds, level.unit);
      @ assignable \strictly_nothing; @*/
    private boolean isSteep(BigFraction z, BigFraction end, Enclosure level, BigInteger odds) {
        BigInteger free = agreeing.subtract(fixed);
        BigInteger slope = free.multiply(odds).add(fixed.multiply(level.lower));
        return isAtMost(level.unit.multiply(free), over(z, end), slope.add(slope), under(z, end));
    }

    /** {@code c Dber(e) + K <= (1-q) z (e/(q z))^2} for the end e. */
    /*@ private normal_behavior
      @ requires \invariant_for(level);
      @ ensures \result ==> SparseDirectLemmas.isHigh(agreeing, fixed, numerator, denominator, z, end, level.upper, dber, level.unit);
      @ assignable \strictly_nothing; @*/
    private boolean isHigh(BigFraction z, BigFraction end, Enclosure level, BigInteger dber) {
        return isAtMost(needed(z, level, dber), under(z, end), factor(z, level), over(z, end));
    }

    /** c Dber(e) + K, times the denominators of c, 1-q and z and the scale. */
    /*@ private normal_behavior
      @ requires \invariant_for(level);
      @ ensures BigInteger.val(\result) == (BigInteger.val(numerator) * BigInteger.val(dber) + BigInteger.val(denominator)
      @   * BigInteger.val(level.upper)) * (BigInteger.val(agreeing) * BigFraction.den(z));
      @ assignable \strictly_nothing; @*/
    private BigInteger needed(BigFraction z, Enclosure level, BigInteger dber) {
        BigInteger sum = numerator.multiply(dber).add(denominator.multiply(level.upper));
        return sum.multiply(agreeing.multiply(z.getDenominator()));
    }

    /** (1-q) z, times the denominators of c, 1-q and z and the scale. */
    /*@ private normal_behavior
      @ requires \invariant_for(level);
      @ ensures BigInteger.val(\result) == BigInteger.val(denominator) * BigInteger.val(level.unit)
      @   * (BigInteger.val(agreeing) - BigInteger.val(fixed)) * BigFraction.num(z);
      @ assignable \strictly_nothing; @*/
    private BigInteger factor(BigFraction z, Enclosure level) {
        return denominator.multiply(level.unit).multiply(agreeing.subtract(fixed)).multiply(z.getNumerator());
    }

    /** {@code p x^2 <= q y^2}. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(p) * (BigInteger.val(x) * BigInteger.val(x))
      @   <= BigInteger.val(q) * (BigInteger.val(y) * BigInteger.val(y));
      @ assignable \strictly_nothing; @*/
    private static boolean isAtMost(BigInteger p, BigInteger x, BigInteger q, BigInteger y) {
        return p.multiply(x.multiply(x)).compareTo(q.multiply(y.multiply(y))) <= 0;
    }

    /** The numerator of e/(q z) for the end e. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == SparseDirectLemmas.over(agreeing, z, end);
      @ assignable \strictly_nothing; @*/
    private BigInteger over(BigFraction z, BigFraction end) {
        return end.getNumerator().multiply(agreeing).multiply(z.getDenominator());
    }

    /** The denominator of e/(q z) for the end e. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == SparseDirectLemmas.under(fixed, z, end);
      @ assignable \strictly_nothing; @*/
    private BigInteger under(BigFraction z, BigFraction end) {
        return end.getDenominator().multiply(fixed).multiply(z.getNumerator());
    }

    /**
     * Up to the given end, if the tangent at z and r proves it from this end on and the numbers are in their ranges.
     *
     * @param ln  logarithms at the scale to compute with
     * @param z   the chance of agreement where the line touches, strictly between 0 and 1
     * @param r   e to the artanh of the mean of the agreed sign where it touches, at least 1
     * @param end the next end, at least this one, and at most 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \invariant_for(\result) && \result.whole == whole && \result.agreeing == agreeing && \result.fixed == fixed;
      @ ensures \result.numerator == numerator && \result.denominator == denominator;
      @ assignable \nothing; @*/
    public SparseDirect extend(Logarithm ln, BigFraction z, BigFraction r, BigFraction end) {
        return Comparison.isPositive(z) && Comparison.isBelowOne(z) && r.getNumerator().compareTo(r.getDenominator()) >= 0
            && Comparison.isNotNegative(end) && Comparison.isAtMostOne(end)
            && endNumerator.multiply(end.getDenominator()).compareTo(end.getNumerator().multiply(endDenominator)) <= 0
            ? extendInRange(ln, z, r, end) : this;
    }

    /** Where the numbers are in their ranges. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(z) && BigFraction.num(z) < BigFraction.den(z) && 0 < BigFraction.den(r)
      @   && BigFraction.den(r) <= BigFraction.num(r);
      @ requires BigInteger.val(endNumerator) * BigFraction.den(end) <= BigFraction.num(end) * BigInteger.val(endDenominator)
      @   && 0 <= BigFraction.num(end)
      @   && BigFraction.num(end) <= BigFraction.den(end)
      @   && 0 < BigFraction.den(end);
      @ ensures \invariant_for(\result) && \result.whole == whole && \result.agreeing == agreeing && \result.fixed == fixed;
      @ ensures \result.numerator == numerator && \result.denominator == denominator;
      @ assignable \nothing; @*/
    private SparseDirect extendInRange(Logarithm ln, BigFraction z, BigFraction r, BigFraction end) {
        SparseLine line = SparseLine.tangent(ln, whole, agreeing, fixed, z, r);
        return isBelow(ln, end, line)
            ? new SparseDirect(whole, agreeing, fixed, numerator, denominator, end.getNumerator(), end.getDenominator()) : this;
    }

    /** Whether the line is above c Dber at this end and at the next, so that c Dber is below G up to the next. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(line) && line.unit == ln.unit;
      @ requires line.whole == whole && line.agreeing == agreeing && line.fixed == fixed;
      @ requires BigInteger.val(endNumerator) * BigFraction.den(end) <= BigFraction.num(end) * BigInteger.val(endDenominator)
      @   && 0 <= BigFraction.num(end)
      @   && BigFraction.num(end) <= BigFraction.den(end)
      @   && 0 < BigFraction.den(end);
      @ ensures \result ==> analysis.SparseDirect.belowUpTo(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator), BigFraction.num(end), BigFraction.den(end));
      @ assignable \nothing; @*/
    private boolean isBelow(Logarithm ln, BigFraction end, SparseLine line) {
        BigInteger n = end.getNumerator();
        BigInteger d = end.getDenominator();
        BigInteger b = upper(ln, endNumerator, endDenominator);
        BigInteger c = upper(ln, n, d);
        if (isBelow(endNumerator, endDenominator, line, b) && isBelow(n, d, line, c)) {
            /*@ assert analysis.SparseDirect.extend(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
              @     BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(endNumerator), BigInteger.val(endDenominator),
              @     BigInteger.val(n), BigInteger.val(d), BigInteger.val(line.slope), BigInteger.val(line.intercept), BigInteger.val(b),
              @     BigInteger.val(c), BigInteger.val(ln.unit)); @*/
            return true;
        }
        return false;
    }

    /** {@code c b <= (slope n/d - intercept)/fixed}. */
    /*@ private normal_behavior
      @ requires \invariant_for(line);
      @ ensures \result ==> BigInteger.val(numerator) * BigInteger.val(b) * (BigInteger.val(fixed) * BigInteger.val(d))
      @   <= BigInteger.val(denominator) * (BigInteger.val(line.slope) * BigInteger.val(n) - BigInteger.val(line.intercept)
      @     * BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private boolean isBelow(BigInteger n, BigInteger d, SparseLine line, BigInteger b) {
        return numerator.multiply(b).multiply(fixed.multiply(d))
            .compareTo(denominator.multiply(line.slope.multiply(n).subtract(line.intercept.multiply(d)))) <= 0;
    }

    /** An upper bound of Dber(n/d), in multiples of 1/ln.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(n) && BigInteger.val(n) <= BigInteger.val(d) && BigInteger.val(d) >= 1;
      @ ensures analysis.Dber.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger upper(Logarithm ln, BigInteger n, BigInteger d) {
        return Dber.of(ln, n, d).upper;
    }

    /** Whether it is about n samples and a chance p that a coordinate is fixed. */
    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result ==> BigInteger.val(whole) == BigFraction.den(p) * \dl_pow(2, n - 1)
      @   && BigInteger.val(fixed) == BigFraction.num(p) * \dl_pow(2, n - 1);
      @ ensures \result
      @   ==> BigInteger.val(agreeing) == BigFraction.num(p) * \dl_pow(2, n - 1) + (BigFraction.den(p) - BigFraction.num(p));
      @ assignable \strictly_nothing; @*/
    public boolean isOf(int n, BigFraction p) {
        BigInteger w = SparseLaw.power(n);
        BigInteger v = p.getNumerator().multiply(w);
        return whole.compareTo(p.getDenominator().multiply(w)) == 0 && fixed.compareTo(v) == 0
            && agreeing.compareTo(v.add(p.getDenominator().subtract(p.getNumerator()))) == 0;
    }

    /** Whether the end is at least q, the largest mean that there is: then c is proved to be at most c*. */
    /*@ public normal_behavior
      @ ensures \result ==> analysis.SparseDirect.constantAtLeast(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
      @     BigInteger.val(numerator), BigInteger.val(denominator));
      @ assignable \strictly_nothing; @*/
    public boolean proves() {
        if (fixed.multiply(endDenominator).compareTo(endNumerator.multiply(agreeing)) > 0) {
            return false;
        }
        /*@ assert analysis.SparseDirect.everywhere(BigInteger.val(whole), BigInteger.val(agreeing), BigInteger.val(fixed),
          @     BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(endNumerator), BigInteger.val(endDenominator)); @*/
        return true;
    }

    /**
     * c* = (1-p)/p^2 for one sample, exact.
     *
     * @param p the chance that a coordinate is fixed, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires 0 < BigFraction.num(p) < BigFraction.den(p);
      @ ensures BigFraction.den(\result) > 0
      @   && analysis.SparseDirect.constantAtLeast(BigFraction.den(p), BigFraction.den(p), BigFraction.num(p), BigFraction.num(\result),
      @       BigFraction.den(\result));
      @ assignable \nothing; @*/
    public static BigFraction ofOneSample(BigFraction p) {
        BigInteger v = p.getNumerator();
        BigInteger u = p.getDenominator();
        BigInteger square = v.multiply(v);
        //@ assert Products.positive(BigInteger.val(v), BigInteger.val(v));
        BigFraction result = new BigFraction(u.subtract(v).multiply(u), square);
        //@ assert analysis.SparseDirect.certain(BigInteger.val(u), BigInteger.val(v), BigFraction.num(result), BigFraction.den(result));
        return result;
    }
}
