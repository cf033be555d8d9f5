package org.ironbound.search.derivation;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** Fractions of any length in floating point. */
public final class Doubles {
    private static final int DIGITS = 18;
    /** Some more bits than a double has. */
    private static final int BITS = 64;

    private Doubles() {
    }

    /** The nearest double or one beside it. */
    public static double of(BigFraction x) {
        return Fractions.decimal(x, DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** n/d up to a few roundings, from the first bits of both; d is positive. */
    public static double of(BigInteger n, BigInteger d) {
        int above = Math.max(0, n.bitLength() - BITS);
        int below = Math.max(0, d.bitLength() - BITS);
        return Math.scalb(n.shiftRight(above).doubleValue() / d.shiftRight(below).doubleValue(), above - below);
    }

    /** About -log10 of a positive number below 1, or log10 of one above. */
    public static int magnitude(BigFraction x) {
        return Math.abs(x.getNumerator().bitLength() - x.getDenominator().bitLength()) * 30103 / 100000 + 1;
    }
}
