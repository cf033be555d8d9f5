package org.ironbound.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;

/** What tests say about enclosures. */
public final class Enclosures {
    private static final double DOUBLE_ACCURACY = 1e-9;

    private Enclosures() {
    }

    public static void assertContains(Enclosure enclosure, Real x) {
        assertTrue(x.atLeast(enclosure.lower, enclosure.unit), () -> describe(enclosure) + " begins above " + x);
        assertTrue(x.atMost(enclosure.upper, enclosure.unit), () -> describe(enclosure) + " ends below " + x);
    }

    public static void assertNarrow(Enclosure enclosure, long units) {
        assertNarrow(enclosure, BigInteger.valueOf(units));
    }

    public static void assertNarrow(Enclosure enclosure, BigInteger units) {
        BigInteger width = enclosure.upper.subtract(enclosure.lower);
        assertTrue(width.compareTo(units) <= 0, () -> describe(enclosure) + " is " + width + " units wide, not " + units);
    }

    /** Both ends are what doubles say, up to their own errors. */
    public static void assertNear(double expected, Enclosure enclosure) {
        assertEquals(expected, toDouble(enclosure.lower, enclosure.unit), Math.abs(expected) * DOUBLE_ACCURACY);
        assertEquals(expected, toDouble(enclosure.upper, enclosure.unit), Math.abs(expected) * DOUBLE_ACCURACY);
    }

    public static double toDouble(BigInteger n, BigInteger d) {
        return new BigDecimal(n).divide(new BigDecimal(d), MathContext.DECIMAL64).doubleValue();
    }

    public static BigFraction fraction(Fraction f) {
        return new BigFraction(f.n(), f.d());
    }

    public static BigFraction fraction(BigInteger n, BigInteger d) {
        return new BigFraction(n, d);
    }

    /** A multiple of 2^-40 between two doubles, so that both sides compute with the same number. */
    public static Fraction between(Draw draw, double low, double high) {
        double x = low + (high - low) * draw.random().nextDouble();
        return new Fraction(BigInteger.valueOf((long) (x * 0x1p40)), BigInteger.ONE.shiftLeft(40));
    }

    private static String describe(Enclosure e) {
        return "[" + e.lower + ", " + e.upper + "]/" + e.unit;
    }
}
