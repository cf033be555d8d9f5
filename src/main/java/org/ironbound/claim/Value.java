package org.ironbound.claim;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/** What is known of a number: its value, where it is rational and not too long, or else an enclosure. */
final class Value {
    private final BigFraction exact;
    private final Enclosure range;

    private Value(BigFraction exact, Enclosure range) {
        this.exact = exact;
        this.range = range;
    }

    /** The number, and an enclosure for where it meets others. */
    static Value of(BigFraction x, BigInteger unit) {
        return new Value(x, between(x, x, unit));
    }

    /** Anything between two numbers. */
    static Value of(BigFraction low, BigFraction high, BigInteger unit) {
        return low.equals(high) ? of(low, unit) : new Value(null, between(low, high, unit));
    }

    private static Enclosure between(BigFraction low, BigFraction high, BigInteger unit) {
        return Intervals.between(low.getNumerator(), low.getDenominator(), high.getNumerator(), high.getDenominator(), unit);
    }

    /** Anything that is enclosed; if that is one number, the number. */
    static Value of(Enclosure range) {
        return new Value(range.lower.equals(range.upper) ? Fractions.of(range.lower, range.unit) : null, range);
    }

    boolean isExact() {
        return exact != null;
    }

    BigFraction exact() {
        return exact;
    }

    Enclosure range() {
        return range;
    }

    /** At most every number that it may be. */
    BigFraction lower() {
        return isExact() ? exact : Fractions.of(range.lower, range.unit);
    }

    /** At least every number that it may be. */
    BigFraction upper() {
        return isExact() ? exact : Fractions.of(range.upper, range.unit);
    }

    /** The sign of the lower end. */
    int lowerSign() {
        return isExact() ? Fractions.signum(exact) : range.lower.signum();
    }

    /** The sign of the upper end. */
    int upperSign() {
        return isExact() ? Fractions.signum(exact) : range.upper.signum();
    }

    /** About how much is not known, as a double. */
    double width() {
        return isExact() ? 0 : range.upper.subtract(range.lower).doubleValue() / range.unit.doubleValue();
    }

    /** For messages. */
    String shown() {
        return isExact() ? Fractions.text(exact)
            : Fractions.decimal(lower(), 6, RoundingMode.FLOOR) + " .. " + Fractions.decimal(upper(), 6, RoundingMode.CEILING);
    }
}
