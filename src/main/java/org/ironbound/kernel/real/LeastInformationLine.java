package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/**
 * A line below the least information, in nats: {@code phi(e) >= (intercept - slope e)/unit} at every average error {@code 0 < e < 1/2}
 * [ACC-AVG].
 *
 * <p>The tangent plane of d2(a || b) at one point (a0, b0) lies below d2 everywhere. At a = beta + 1 - 2e it is linear in beta and e, so
 * its smaller value at beta = 0 and beta = 2e is concave in e and linear through e = 0: one line serves all errors.
 */
public final class LeastInformationLine {
    /** The value of the line at e = 0, in multiples of 1/unit. */
    public final BigInteger intercept;
    /** How much the line falls while e grows by 1, in multiples of 1/unit. */
    public final BigInteger slope;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1
      @   && analysis.Divergence.phiAboveLine(BigInteger.val(intercept), BigInteger.val(slope), BigInteger.val(unit)); @*/
    //@ public accessible \inv: this.intercept, this.slope, this.unit;

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1
      @   && analysis.Divergence.phiAboveLine(BigInteger.val(intercept), BigInteger.val(slope), BigInteger.val(unit));
      @ ensures this.intercept == intercept && this.slope == slope && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ LeastInformationLine(BigInteger intercept, BigInteger slope, BigInteger unit) {
        this.intercept = intercept;
        this.slope = slope;
        this.unit = unit;
    }

    /**
     * The line that belongs to a tangent point. With {@code h > 0}, b0 = 1/h - 1/(e^h - 1) and a0 = b0 e^h/(1 - b0 + b0 e^h), it is the
     * tangent of phi of slope -2h.
     *
     * @param ln    logarithms at the wanted scale
     * @param hit   numerator of a0, strictly between 0 and whole
     * @param alarm numerator of b0, strictly between 0 and whole
     * @param whole the common denominator
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && 0 < BigInteger.val(hit)
      @   && BigInteger.val(hit) < BigInteger.val(whole)
      @   && 0 < BigInteger.val(alarm)
      @   && BigInteger.val(alarm) < BigInteger.val(whole);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ assignable \nothing; @*/
    public static LeastInformationLine at(Logarithm ln, BigInteger hit, BigInteger alarm, BigInteger whole) {
        BigInteger miss = whole.subtract(hit);
        BigInteger quiet = whole.subtract(alarm);
        Enclosure first = ln.of(hit, alarm);
        Enclosure second = ln.of(miss, quiet);
        return below(ln.unit, hit, alarm, miss, quiet, first.lower, second.lower);
    }

    /**
     * The weighted mean of this line and another, rounded down: between two tangents a line of any slope in between, nearly as high as the
     * tangent of that slope.
     *
     * @param share      the weight of this line, not negative
     * @param other      a line at the same scale
     * @param otherShare its weight, not negative; not both are 0
     */
    /*@ public normal_behavior
      @ requires \invariant_for(other)
      @   && BigInteger.val(other.unit) == BigInteger.val(unit)
      @   && 0 <= BigInteger.val(share)
      @   && 0 <= BigInteger.val(otherShare);
      @ requires 0 < BigInteger.val(share) + BigInteger.val(otherShare);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    public LeastInformationLine mixed(BigInteger share, LeastInformationLine other, BigInteger otherShare) {
        BigInteger whole = share.add(otherShare);
        BigInteger height = Division.floor(share.multiply(intercept).add(otherShare.multiply(other.intercept)), whole);
        BigInteger fall = Division.ceil(share.multiply(slope).add(otherShare.multiply(other.slope)), whole);
        /*@ assert analysis.Divergence.mixLines(BigInteger.val(intercept), BigInteger.val(slope), BigInteger.val(share),
          @     BigInteger.val(other.intercept), BigInteger.val(other.slope), BigInteger.val(otherShare), BigInteger.val(height),
          @     BigInteger.val(fall), BigInteger.val(unit)); @*/
        return new LeastInformationLine(height, fall, unit);
    }

    /** From lower bounds u/unit of ln(a/b) and v/unit of ln(x/y). */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(x)
      @   && 0 < BigInteger.val(y);
      @ requires analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(u), BigInteger.val(unit));
      @ requires analysis.Ln.atLeast(BigInteger.val(x), BigInteger.val(y), BigInteger.val(v), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    private static LeastInformationLine below(BigInteger unit, BigInteger a, BigInteger b, BigInteger x, BigInteger y, BigInteger u,
            BigInteger v) {
        BigInteger intercept = intercept(unit, x, y, u);
        BigInteger slope = slope(unit, a, b, x, y, u, v);
        /*@ assert LeastInformationLineLemmas.everywhere(BigInteger.val(a), BigInteger.val(b), BigInteger.val(x), BigInteger.val(y),
          @     BigInteger.val(u), BigInteger.val(v), BigInteger.val(unit), BigInteger.val(intercept), BigInteger.val(slope)); @*/
        return new LeastInformationLine(intercept, slope, unit);
    }

    /** u + unit - unit x/y, rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(y);
      @ ensures BigInteger.val(\result) * BigInteger.val(y)
      @   <= (BigInteger.val(u) + BigInteger.val(unit)) * BigInteger.val(y) - BigInteger.val(unit) * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger intercept(BigInteger unit, BigInteger x, BigInteger y, BigInteger u) {
        return Division.floor(u.add(unit).multiply(y).subtract(unit.multiply(x)), y);
    }

    /** The larger of 2 (u - v) and 2 unit (a/b - x/y), rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(b) && 0 < BigInteger.val(y);
      @ ensures 2 * (BigInteger.val(u) - BigInteger.val(v)) <= BigInteger.val(\result);
      @ ensures 2 * (BigInteger.val(unit) * (BigInteger.val(a) * BigInteger.val(y) - BigInteger.val(x) * BigInteger.val(b)))
      @   <= BigInteger.val(\result) * (BigInteger.val(b) * BigInteger.val(y));
      @ assignable \strictly_nothing; @*/
    private static BigInteger slope(BigInteger unit, BigInteger a, BigInteger b, BigInteger x, BigInteger y, BigInteger u, BigInteger v) {
        BigInteger difference = u.subtract(v);
        BigInteger scale = b.multiply(y);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(y));
        BigInteger half = unit.multiply(a.multiply(y).subtract(x.multiply(b)));
        BigInteger quotient = Division.ceil(half.add(half), scale);
        BigInteger result = difference.add(difference).max(quotient);
        //@ assert Products.monotone(BigInteger.val(quotient), BigInteger.val(result), BigInteger.val(scale));
        return result;
    }
}
