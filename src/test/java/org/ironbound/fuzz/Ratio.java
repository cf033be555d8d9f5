package org.ironbound.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;

/** A fraction in lowest terms, with a denominator above 0. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static final Ratio ZERO = of(0);
    static final Ratio ONE = of(1);

    Ratio {
        if (under.signum() == 0) {
            throw new ArithmeticException("1/0");
        }
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    static Ratio of(long x) {
        return new Ratio(BigInteger.valueOf(x), BigInteger.ONE);
    }

    static Ratio of(BigDecimal x) {
        return x.scale() > 0 ? new Ratio(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
            : new Ratio(x.toBigIntegerExact(), BigInteger.ONE);
    }

    Ratio plus(Ratio y) {
        return new Ratio(over.multiply(y.under).add(y.over.multiply(under)), under.multiply(y.under));
    }

    Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    Ratio minus(Ratio y) {
        return plus(y.negated());
    }

    Ratio times(Ratio y) {
        return new Ratio(over.multiply(y.over), under.multiply(y.under));
    }

    Ratio inverse() {
        return new Ratio(under, over);
    }

    Ratio power(int n) {
        return n < 0 ? inverse().power(-n) : new Ratio(over.pow(n), under.pow(n));
    }

    int signum() {
        return over.signum();
    }

    boolean isWhole() {
        return under.equals(BigInteger.ONE);
    }

    /** Digits of its longer part, about. */
    int length() {
        return Math.max(over.bitLength(), under.bitLength()) / 3;
    }

    BigDecimal at(int digits) {
        return new BigDecimal(over).divide(new BigDecimal(under), new MathContext(digits));
    }

    boolean is(BigFraction x) {
        return over.equals(x.getNumerator()) && under.equals(x.getDenominator());
    }

    @Override
    public int compareTo(Ratio y) {
        return over.multiply(y.under).compareTo(y.over.multiply(under));
    }

    @Override
    public String toString() {
        return over + "/" + under;
    }
}
