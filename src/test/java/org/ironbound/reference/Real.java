package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A real number that can be approximated to any number of digits, and so compared with rationals. An answer is given once it does not
 * depend on twice the change that doubling the number of digits makes. Numbers that may be rational are given exactly: no precision decides
 * equality.
 */
public final class Real {
    private static final int FIRST_DIGITS = 25;
    private static final int MOST_DIGITS = 20_000;

    private final IntFunction<BigDecimal> approximation;
    private final Rational exact;
    private final Map<Integer, BigDecimal> known = new HashMap<>();

    private record Rational(BigInteger p, BigInteger q) {
        BigDecimal at(int digits) {
            return new BigDecimal(p).divide(new BigDecimal(q), new MathContext(digits));
        }
    }

    private Real(IntFunction<BigDecimal> approximation, Rational exact) {
        this.approximation = approximation;
        this.exact = exact;
    }

    /**
     * The number that {@code approximation} gives to about as many significant digits as it is asked for. It must not be rational by
     * design.
     */
    public static Real approximated(IntFunction<BigDecimal> approximation) {
        return new Real(approximation, null);
    }

    /** p/q, for positive q. */
    public static Real exactly(BigInteger p, BigInteger q) {
        Rational exact = new Rational(p, q);
        return new Real(exact::at, exact);
    }

    public static Real exactly(long p) {
        return exactly(BigInteger.valueOf(p), BigInteger.ONE);
    }

    /** An approximation to about so many significant digits. */
    public BigDecimal at(int digits) {
        return known.computeIfAbsent(digits, approximation::apply);
    }

    /** The sign of this - p/q, for positive q. */
    public int compareTo(BigInteger p, BigInteger q) {
        if (exact != null) {
            return exact.p.multiply(q).compareTo(p.multiply(exact.q));
        }
        BigDecimal numerator = new BigDecimal(p);
        BigDecimal denominator = new BigDecimal(q);
        for (int digits = FIRST_DIGITS; digits <= MOST_DIGITS; digits *= 2) {
            BigDecimal value = at(2 * digits);
            BigDecimal margin = margin(digits);
            if (value.subtract(margin).multiply(denominator).compareTo(numerator) > 0) {
                return 1;
            }
            if (value.add(margin).multiply(denominator).compareTo(numerator) < 0) {
                return -1;
            }
        }
        throw new IllegalStateException("undecided: " + at(50) + " and " + p + "/" + q);
    }

    public boolean atLeast(BigInteger p, BigInteger q) {
        return compareTo(p, q) >= 0;
    }

    public boolean atMost(BigInteger p, BigInteger q) {
        return compareTo(p, q) <= 0;
    }

    /** The largest p with p/q at most this number, for positive q. */
    public BigInteger floor(BigInteger q) {
        return rounded(q, RoundingMode.FLOOR);
    }

    /** The smallest p with p/q at least this number, for positive q. */
    public BigInteger ceil(BigInteger q) {
        return rounded(q, RoundingMode.CEILING);
    }

    private BigInteger rounded(BigInteger q, RoundingMode mode) {
        if (exact != null) {
            return new BigDecimal(exact.p.multiply(q)).divide(new BigDecimal(exact.q), 0, mode).toBigIntegerExact();
        }
        BigDecimal scale = new BigDecimal(q);
        for (int digits = FIRST_DIGITS; digits <= MOST_DIGITS; digits *= 2) {
            BigDecimal low = at(2 * digits).subtract(margin(digits)).multiply(scale);
            BigDecimal high = at(2 * digits).add(margin(digits)).multiply(scale);
            BigDecimal rounded = low.setScale(0, mode);
            if (rounded.compareTo(high.setScale(0, mode)) == 0) {
                return rounded.toBigIntegerExact();
            }
        }
        throw new IllegalStateException("undecided: " + at(50) + " times " + q);
    }

    private BigDecimal margin(int digits) {
        BigDecimal value = at(2 * digits);
        BigDecimal change = at(digits).subtract(value).abs();
        BigDecimal grain = BigDecimal.ONE.movePointLeft(digits);
        return change.add(change).add(value.signum() == 0 ? grain : value.abs().multiply(grain));
    }

    @Override
    public String toString() {
        return at(FIRST_DIGITS).toString();
    }
}
