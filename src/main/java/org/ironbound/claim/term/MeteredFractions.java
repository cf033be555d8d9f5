package org.ironbound.claim.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.IntegerRoot;

/** Exact arithmetic, each operation paid for before it is done. */
public final class MeteredFractions {
    private final Meter meter;

    public MeteredFractions(Meter meter) {
        this.meter = meter;
    }

    Meter meter() {
        return meter;
    }

    public BigFraction add(BigFraction x, BigFraction y) {
        if (meter.isLimited()) {
            long numerator = Math.max(numerator(x) + denominator(y), numerator(y) + denominator(x));
            spend(numerator, denominator(x) + denominator(y));
        }
        return x.add(y);
    }

    public BigFraction multiply(BigFraction x, BigFraction y) {
        if (meter.isLimited()) {
            spend(numerator(x) + numerator(y), denominator(x) + denominator(y));
        }
        return x.multiply(y);
    }

    /** x/y, y not 0. */
    BigFraction divide(BigFraction x, BigFraction y) {
        if (meter.isLimited()) {
            spend(numerator(x) + denominator(y), denominator(x) + numerator(y));
            meter.spend(Prices.fraction(denominator(y), numerator(y)));
        }
        return x.divide(y);
    }

    /** 1/x, x not 0. */
    public BigFraction reciprocal(BigFraction x) {
        return divide(BigFraction.ONE, x);
    }

    /** x^n, n not negative. */
    public BigFraction power(BigFraction x, int n) {
        if (meter.isLimited()) {
            spend(powerLength(numerator(x), n), powerLength(denominator(x), n));
        }
        return x.pow(n);
    }

    /** n/d, d not 0. */
    BigFraction of(BigInteger n, BigInteger d) {
        if (meter.isLimited()) {
            meter.spend(Prices.fraction(n.bitLength(), d.bitLength()));
        }
        return new BigFraction(n, d);
    }

    /** The n-th root, n from 2, null if it is not rational; of a negative x minus that of its absolute value, for odd n only. */
    public BigFraction root(int n, BigFraction x) {
        BigInteger numerator = root(n, x.getNumerator().abs());
        BigInteger denominator = numerator == null ? null : root(n, x.getDenominator());
        return denominator == null ? null : of(x.getNumerator().signum() < 0 ? numerator.negate() : numerator, denominator);
    }

    private BigInteger root(int n, BigInteger x) {
        meter.spend(Prices.root(n, x.bitLength()));
        BigInteger root = n == 2 ? x.sqrt() : IntegerRoot.floor(x, n);
        return root.pow(n).equals(x) ? root : null;
    }

    /** Products for a numerator and a denominator, and what is common to them. */
    private void spend(long numerator, long denominator) {
        meter.spend(Prices.product(numerator / 2 + 1, numerator / 2 + 1) + Prices.product(denominator / 2 + 1, denominator / 2 + 1)
            + Prices.fraction(numerator, denominator));
    }

    /** The bits of a power, of which 1 and 0 have as many as the number itself. */
    private static long powerLength(long bits, int n) {
        return bits <= 1 ? bits : bits * n;
    }

    private static long numerator(BigFraction x) {
        return x.getNumerator().bitLength();
    }

    private static long denominator(BigFraction x) {
        return x.getDenominator().bitLength();
    }
}
