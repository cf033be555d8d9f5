package org.ironbound.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.SquareRoot;

/** L = lambda^2, strictly between 0 and 1: a fraction, or the irrational 1/sqrt(dimension). */
public final class LambdaSquared {
    /** How a certificate writes the irrational one. */
    public static final String INVERSE_ROOT = "1/sqrt(dimension)";
    private static final String FIELD = "lambda-squared";
    private static final String RANGE = "strictly between 0 and 1";

    private final BigFraction value;
    private final BigInteger dimension;

    private LambdaSquared(BigFraction value, BigInteger dimension) {
        this.value = value;
        this.dimension = dimension;
    }

    /** The fraction, exact. */
    public static LambdaSquared of(BigFraction value) {
        if (!isProper(value)) {
            throw new InvalidFieldException(FIELD, Fractions.text(value), RANGE);
        }
        Ranges.requireSize(FIELD, value);
        return new LambdaSquared(value, null);
    }

    /** 1/sqrt(dimension), exact: a fraction where the dimension is a square. */
    public static LambdaSquared inverseRootOf(BigInteger dimension) {
        Ranges.requirePositive("dimension", dimension);
        if (dimension.equals(BigInteger.ONE)) {
            throw new InvalidFieldException(FIELD, INVERSE_ROOT + " = 1", RANGE + "; give it for dimension 1");
        }
        BigInteger root = SquareRoot.floor(dimension);
        return root.multiply(root).equals(dimension)
            ? new LambdaSquared(new BigFraction(BigInteger.ONE, root), null)
            : new LambdaSquared(null, dimension);
    }

    private static boolean isProper(BigFraction x) {
        return Fractions.signum(x) > 0 && x.compareTo(BigFraction.ONE) < 0;
    }

    /** The value where it is rational. */
    public Optional<BigFraction> exact() {
        return Optional.ofNullable(value);
    }

    /** Whether L <= bound, decided exactly; only for a bound strictly between 0 and 1. */
    public boolean isAtMost(BigFraction bound) {
        return isProper(bound) && (value == null ? squareTimesDimension(bound) >= 0 : value.compareTo(bound) <= 0);
    }

    /** Whether L >= bound, decided exactly; only for a bound strictly between 0 and 1. */
    public boolean isAtLeast(BigFraction bound) {
        return isProper(bound) && (value == null ? squareTimesDimension(bound) <= 0 : value.compareTo(bound) >= 0);
    }

    /** The sign of bound^2 dimension - 1. */
    private int squareTimesDimension(BigFraction bound) {
        BigInteger p = bound.getNumerator();
        BigInteger q = bound.getDenominator();
        return p.multiply(p).multiply(dimension).compareTo(q.multiply(q));
    }

    /** L itself, or a decimal with the given significant digits that is below it. */
    public BigFraction lowerBound(int digits) {
        return value == null ? decimal(digits, 0) : value;
    }

    /** L itself, or a decimal with the given significant digits that is above it. */
    public BigFraction upperBound(int digits) {
        return value == null ? decimal(digits, 1) : value;
    }

    private BigFraction decimal(int digits, int add) {
        int scale = digits + dimension.toString().length() / 2;
        BigInteger root = SquareRoot.floor(BigInteger.TEN.pow(2 * scale).divide(dimension));
        return Fractions.of(new BigDecimal(root.add(BigInteger.valueOf(add)), scale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LambdaSquared that && toString().equals(that.toString())
            && (value != null || dimension.equals(that.dimension));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return value == null ? INVERSE_ROOT : Fractions.text(value);
    }
}
