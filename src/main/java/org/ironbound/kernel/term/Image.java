package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What a fraction of polynomials is at one point, and how large these are, as somebody says who has to be checked [SAME-RESULT]. */
public final class Image {
    /** The numerator at the point. */
    public final BigInteger top;
    /** The denominator at the point. */
    public final BigInteger bottom;
    /** At least the sum of the absolute values of the coefficients of each. */
    public final BigInteger norm;
    /** At least the degree of the numerator. */
    public final BigInteger degree;
    /** At least the degree of the denominator. */
    public final BigInteger depth;

    /*@ public accessible \inv: this.top, this.bottom, this.norm, this.degree, this.depth; @*/

    /*@ public normal_behavior
      @ ensures this.top == top && this.bottom == bottom && this.norm == norm && this.degree == degree && this.depth == depth;
      @ assignable \nothing; @*/
    public /*@ pure @*/ Image(BigInteger top, BigInteger bottom, BigInteger norm, BigInteger degree, BigInteger depth) {
        this.top = top;
        this.bottom = bottom;
        this.norm = norm;
        this.degree = degree;
        this.depth = depth;
    }

    /** Whether it is that of a number. */
    /*@ normal_behavior
      @ ensures \result ==> FractionLemmas.isNumber(this, BigFraction.num(x), BigFraction.den(x));
      @ assignable \strictly_nothing; @*/
    boolean isNumber(BigFraction x) {
        BigInteger n = x.getNumerator();
        BigInteger d = x.getDenominator();
        return isAt(n, d) && isLarge(d, n) && isLarge(d, n.negate()) && isHigh(0L, 0L);
    }

    /** Whether it is that of an unknown, which is x at the point. */
    /*@ normal_behavior
      @ ensures \result ==> FractionLemmas.isUnknown(this, BigInteger.val(x));
      @ assignable \strictly_nothing; @*/
    boolean isUnknown(BigInteger x) {
        BigInteger one = BigInteger.valueOf(1L);
        return isAt(x, one) && isLarge(one, one) && isHigh(1L, 0L);
    }

    /** Whether it is that of x + factor y. */
    /*@ normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isSum(this, x, y, BigFraction.num(factor), BigFraction.den(factor));
      @ assignable \strictly_nothing; @*/
    boolean isSum(Image x, Image y, BigFraction factor) {
        return isAtSum(x, y, factor.getNumerator(), factor.getDenominator())
            && isLargeSum(x, y, factor.getNumerator(), factor.getDenominator()) && isHighSum(x, y);
    }

    /** Whether it has the value of x + (n/d) y at the point. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isAtSum(this, x, y, BigInteger.val(n), BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private boolean isAtSum(Image x, Image y, BigInteger n, BigInteger d) {
        return isAt(x.top.multiply(y.bottom).multiply(d).add(y.top.multiply(x.bottom).multiply(n)),
            x.bottom.multiply(y.bottom).multiply(d));
    }

    /** Whether it has the norm of x + (n/d) y. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isLargeSum(this, x, y, BigInteger.val(n), BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private boolean isLargeSum(Image x, Image y, BigInteger n, BigInteger d) {
        BigInteger least = x.norm.multiply(y.norm);
        return isLarge(least.multiply(d.add(n)), least.multiply(d.subtract(n)));
    }

    /** Whether it has the degrees of a sum. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isHighSum(this, x, y);
      @ assignable \strictly_nothing; @*/
    private boolean isHighSum(Image x, Image y) {
        BigInteger below = x.depth.add(y.depth);
        return isHigh(x.degree.add(y.depth), below) && isHigh(y.degree.add(x.depth), below);
    }

    /** Whether it is that of x y. */
    /*@ normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isProduct(this, x, y);
      @ assignable \strictly_nothing; @*/
    boolean isProduct(Image x, Image y) {
        BigInteger least = x.norm.multiply(y.norm);
        return isAt(x.top.multiply(y.top), x.bottom.multiply(y.bottom)) && isLarge(least, least)
            && isHigh(x.degree.add(y.degree), x.depth.add(y.depth));
    }

    /** Whether it is that of x/y. */
    /*@ normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> FractionLemmas.isQuotient(this, x, y);
      @ assignable \strictly_nothing; @*/
    boolean isQuotient(Image x, Image y) {
        BigInteger least = x.norm.multiply(y.norm);
        return isAt(x.top.multiply(y.bottom), x.bottom.multiply(y.top)) && isLarge(least, least)
            && isHigh(x.degree.add(y.depth), x.depth.add(y.degree));
    }

    /** Whether it is the same as another one. */
    /*@ normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> FractionLemmas.areAlike(this, other);
      @ assignable \strictly_nothing; @*/
    boolean isSame(Image other) {
        return isAt(other.top, other.bottom) && norm.compareTo(other.norm) == 0 && degree.compareTo(other.degree) == 0
            && depth.compareTo(other.depth) == 0;
    }

    /**
     * Whether the fractions are equal at the point.
     *
     * @param base  which the absolute values of the coefficients of their difference are less than in sum
     * @param power which its degree is less than
     */
    /*@ normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> FractionLemmas.areEqual(this, other, BigInteger.val(base), power);
      @ assignable \strictly_nothing; @*/
    boolean isEqual(Image other, BigInteger base, int power) {
        BigInteger most = whole(power);
        boolean isEqual = top.multiply(other.bottom).compareTo(other.top.multiply(bottom)) == 0;
        BigInteger half = norm.multiply(other.norm);
        boolean isShort = half.add(half).compareTo(base) < 0;
        boolean isLow = degree.add(other.depth).compareTo(most) < 0 && other.degree.add(depth).compareTo(most) < 0;
        return isEqual && isShort && isLow;
    }

    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(top) == BigInteger.val(x) && BigInteger.val(bottom) == BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private boolean isAt(BigInteger x, BigInteger y) {
        return top.compareTo(x) == 0 && bottom.compareTo(y) == 0;
    }

    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(norm) >= BigInteger.val(x) && BigInteger.val(norm) >= BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private boolean isLarge(BigInteger x, BigInteger y) {
        return norm.compareTo(x) >= 0 && norm.compareTo(y) >= 0;
    }

    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(degree) >= x && BigInteger.val(depth) >= y;
      @ assignable \strictly_nothing; @*/
    private boolean isHigh(long x, long y) {
        return degree.compareTo(BigInteger.valueOf(x)) >= 0 && depth.compareTo(BigInteger.valueOf(y)) >= 0;
    }

    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(degree) >= BigInteger.val(x) && BigInteger.val(depth) >= BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private boolean isHigh(BigInteger x, BigInteger y) {
        return degree.compareTo(x) >= 0 && depth.compareTo(y) >= 0;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == n;
      @ assignable \strictly_nothing; @*/
    private static BigInteger whole(int n) {
        return BigInteger.valueOf(n);
    }
}
