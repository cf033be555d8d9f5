package org.ironbound.claim.value;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.problem.Fractions;

/**
 * What is known of a number: its value, where it is rational and not too long, or else an enclosure, which may have no end on one side or
 * both. An end is open if the number is known not to be there; to say so of an end further outside is always right.
 */
public final class Value {
    private final BigFraction exact;
    private final BigInteger low;
    private final BigInteger high;
    private final BigInteger unit;
    private final boolean openBelow;
    private final boolean openAbove;

    private Value(BigFraction exact, BigInteger low, BigInteger high, BigInteger unit, boolean openBelow, boolean openAbove) {
        this.exact = exact;
        this.low = low;
        this.high = high;
        this.unit = unit;
        this.openBelow = openBelow;
        this.openAbove = openAbove;
    }

    /** The number, and an enclosure for where it meets others. */
    public static Value of(BigFraction x, BigInteger unit) {
        return of(x, between(x, x, unit));
    }

    /** The number, given an enclosure of it. */
    public static Value of(BigFraction x, Enclosure range) {
        return new Value(x, range);
    }

    /** Anything between two numbers. */
    public static Value of(BigFraction low, BigFraction high, BigInteger unit) {
        return low.equals(high) ? of(low, unit) : new Value(null, between(low, high, unit));
    }

    private Value(BigFraction exact, Enclosure range) {
        this(exact, range.lower, range.upper, range.unit, false, false);
    }

    private static Enclosure between(BigFraction low, BigFraction high, BigInteger unit) {
        return Intervals.between(low.getNumerator(), low.getDenominator(), high.getNumerator(), high.getDenominator(), unit);
    }

    /** Anything that is enclosed; if that is one number, the number. */
    public static Value of(Enclosure range) {
        return new Value(range.lower.equals(range.upper) ? Fractions.of(range.lower, range.unit) : null, range);
    }

    /** Anything between two ends in multiples of 1/unit, null where there is no end. */
    public static Value between(BigInteger low, BigInteger high, BigInteger unit) {
        return low != null && high != null ? of(new Enclosure(low, high, unit)) : new Value(null, low, high, unit, false, false);
    }

    /** This value, with open ends where that is said. */
    Value open(boolean below, boolean above) {
        return isExact() || !below && !above ? this : new Value(exact, low, high, unit, below && low != null, above && high != null);
    }

    public boolean isExact() {
        return exact != null;
    }

    public BigFraction exact() {
        return exact;
    }

    /** Whether it has both ends. */
    public boolean isBounded() {
        return low != null && high != null;
    }

    /** The enclosure; there must be one. */
    public Enclosure range() {
        if (!isBounded()) {
            throw new IllegalStateException("unbounded");
        }
        return new Enclosure(low, high, unit);
    }

    /** The lower end in multiples of 1/unit, null if there is none. */
    public BigInteger low() {
        return low;
    }

    /** The upper end in multiples of 1/unit, null if there is none. */
    public BigInteger high() {
        return high;
    }

    public BigInteger unit() {
        return unit;
    }

    /** The bits of all its numbers. */
    long length() {
        return (low == null ? 0 : low.bitLength()) + (high == null ? 0 : high.bitLength())
            + (exact == null ? 0 : 2L * Prices.length(exact));
    }

    boolean isOpenBelow() {
        return openBelow;
    }

    boolean isOpenAbove() {
        return openAbove;
    }

    /** At most every number that it may be; there must be a lower end. */
    public BigFraction lower() {
        return isExact() ? exact : Fractions.of(low, unit);
    }

    /** At least every number that it may be; there must be an upper end. */
    public BigFraction upper() {
        return isExact() ? exact : Fractions.of(high, unit);
    }

    /** The sign of the lower end. */
    public int lowerSign() {
        return isExact() ? Fractions.signum(exact) : low == null ? -1 : low.signum();
    }

    /** The sign of the upper end. */
    public int upperSign() {
        return isExact() ? Fractions.signum(exact) : high == null ? 1 : high.signum();
    }

    /** Whether it is more than 0. */
    public boolean isPositive() {
        return lowerSign() > 0 || lowerSign() == 0 && openBelow;
    }

    /** Whether it is less than 0. */
    public boolean isNegative() {
        return upperSign() < 0 || upperSign() == 0 && openAbove;
    }

    /** Whether it has two ends, neither of which is farther from 0 than a number. */
    boolean isWithin(int number) {
        BigInteger far = unit.multiply(BigInteger.valueOf(number));
        return isBounded() && low.negate().max(high).compareTo(far) <= 0;
    }

    /** What it may be where it is positive; all of it if that is nowhere. */
    Value wherePositive() {
        return lowerSign() > 0 || upperSign() <= 0 ? this : between(BigInteger.ZERO, high, unit).open(true, openAbove);
    }

    public Value negate() {
        if (isExact()) {
            return of(exact.negate(), unit);
        }
        return new Value(null, high == null ? null : high.negate(), low == null ? null : low.negate(), unit, openAbove, openBelow);
    }

    /** For messages. */
    public String shown() {
        return isExact() ? Fractions.text(exact)
            : (low == null ? "-inf" : Fractions.decimal(lower(), 6, RoundingMode.FLOOR)) + " .. "
            + (high == null ? "inf" : Fractions.decimal(upper(), 6, RoundingMode.CEILING))
            + (isNegative() && upperSign() == 0 ? ", below 0" : "");
    }
}
