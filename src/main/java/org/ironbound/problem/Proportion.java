package org.ironbound.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A parameter strictly between 0 and 1: a fraction, or one of the irrational powers of the dimension that problems have by default,
 * 1/sqrt(dimension) and dimension^(-1/4).
 */
public final class Proportion {
    private static final String RANGE = "strictly between 0 and 1";

    private final BigFraction value;
    private final BigInteger dimension;
    /** How many square roots are taken of the dimension: 1 or 2. */
    private final int roots;

    private Proportion(BigFraction value, BigInteger dimension, int roots) {
        this.value = value;
        this.dimension = dimension;
        this.roots = roots;
    }

    /**
     * The fraction, exact.
     *
     * @param field the name of the parameter, for messages
     */
    public static Proportion of(String field, BigFraction value) {
        if (!isProper(value)) {
            throw new InvalidFieldException(field, Fractions.text(value), RANGE);
        }
        Ranges.requireSize(field, value);
        return new Proportion(value, null, 0);
    }

    /** 1/sqrt(dimension), exact: a fraction where the dimension is a square. */
    public static Proportion inverseRoot(String field, BigInteger dimension) {
        return inverse(field, dimension, 1);
    }

    /** dimension^(-1/4), exact: a fraction where the dimension is a fourth power. */
    public static Proportion inverseFourthRoot(String field, BigInteger dimension) {
        return inverse(field, dimension, 2);
    }

    private static Proportion inverse(String field, BigInteger dimension, int roots) {
        Ranges.requirePositive("dimension", dimension);
        if (dimension.equals(BigInteger.ONE)) {
            throw new InvalidFieldException(field, text(roots) + " = 1", RANGE + "; give it for dimension 1");
        }
        BigInteger root = root(dimension, roots);
        return root.pow(1 << roots).equals(dimension)
            ? new Proportion(new BigFraction(BigInteger.ONE, root), null, 0)
            : new Proportion(null, dimension, roots);
    }

    private static BigInteger root(BigInteger x, int roots) {
        return roots == 0 ? x : root(x.sqrt(), roots - 1);
    }

    private static boolean isProper(BigFraction x) {
        return Fractions.signum(x) > 0 && x.compareTo(BigFraction.ONE) < 0;
    }

    /** Whether it is a fraction or the irrational 1/sqrt of this dimension. */
    boolean isInverseRootOf(BigInteger wanted) {
        return value != null || dimension.equals(wanted) && roots == 1;
    }

    /** Whether it is a fraction or the irrational fourth root of this dimension, inverted. */
    boolean isInverseFourthRootOf(BigInteger wanted) {
        return value != null || dimension.equals(wanted) && roots == 2;
    }

    /** Whether the text is that of an irrational power of the dimension. */
    public static boolean isPower(String text) {
        return text.equals(text(1)) || text.equals(text(2));
    }

    /** The dimension of which it is an irrational power. */
    public Optional<BigInteger> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** How many square roots are taken of 1/dimension where it is irrational, 1 or 2; else 0. */
    public int roots() {
        return roots;
    }

    /** The value where it is rational. */
    public Optional<BigFraction> exact() {
        return Optional.ofNullable(value);
    }

    /** Whether it is at most the bound, decided exactly; only for a bound strictly between 0 and 1. */
    public boolean isAtMost(BigFraction bound) {
        return isProper(bound) && (value == null ? powerTimesDimension(bound) >= 0 : value.compareTo(bound) <= 0);
    }

    /** Whether it is at least the bound, decided exactly; only for a bound strictly between 0 and 1. */
    public boolean isAtLeast(BigFraction bound) {
        return isProper(bound) && (value == null ? powerTimesDimension(bound) <= 0 : value.compareTo(bound) >= 0);
    }

    /** The sign of bound^(2^roots) dimension - 1. */
    private int powerTimesDimension(BigFraction bound) {
        BigInteger p = bound.getNumerator().pow(1 << roots);
        BigInteger q = bound.getDenominator().pow(1 << roots);
        return p.multiply(dimension).compareTo(q);
    }

    /** The number itself, or a decimal with the given significant digits that is below it. */
    public BigFraction lowerBound(int digits) {
        return value == null ? decimal(digits, 0) : value;
    }

    /** The number itself, or a decimal with the given significant digits that is above it. */
    public BigFraction upperBound(int digits) {
        return value == null ? decimal(digits, 1) : value;
    }

    private BigFraction decimal(int digits, int add) {
        int scale = digits + dimension.toString().length() / 2;
        BigInteger floor = root(BigInteger.TEN.pow((1 << roots) * scale).divide(dimension), roots);
        return Fractions.of(new BigDecimal(floor.add(BigInteger.valueOf(add)), scale));
    }

    /** How the irrational power of the dimension is written after this many square roots. */
    private static String text(int roots) {
        return roots == 1 ? "1/sqrt(dimension)" : "dimension^(-1/4)";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proportion that && toString().equals(that.toString())
            && (value != null || dimension.equals(that.dimension));
    }

    /** Not by the text: each of many clusters looks its kind up. */
    @Override
    public int hashCode() {
        return Objects.hash(value, dimension, roots);
    }

    @Override
    public String toString() {
        return value == null ? text(roots) : Fractions.text(value);
    }
}
