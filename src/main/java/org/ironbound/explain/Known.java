package org.ironbound.explain;

import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * What is known of a number of a derivation: two ends, between which it is for certain; the same where it is known exactly.
 *
 * @param low  at most the number
 * @param high at least the number
 */
record Known(BigFraction low, BigFraction high) {
    /** Ends that are nearer to each other than this share of them agree to about 15 digits. */
    private static final BigFraction NEAR = new BigFraction(1, 1L << 50);

    static Known exactly(BigFraction x) {
        return new Known(x, x);
    }

    boolean isExact() {
        return low.equals(high);
    }

    /** Whether its ends agree to about 15 digits. */
    boolean isSharp() {
        BigFraction width = high.subtract(low);
        return width.compareTo(low.abs().multiply(NEAR)) <= 0;
    }

    Known plus(Known other) {
        return new Known(low.add(other.low), high.add(other.high));
    }

    /** Some number between the ends. */
    BigFraction middle() {
        return isExact() ? low : low.add(high).divide(2);
    }

    /** What stands for it where numbers are put into a formula: exactly where that is short, else rounded to the nearest decimal. */
    String shown(int digits) {
        return isExact() ? Numbers.shown(low, digits, RoundingMode.HALF_EVEN)
            : Numbers.decimal(middle(), digits, RoundingMode.HALF_EVEN);
    }

    /** The number that {@link #shown} stands for. */
    BigFraction typed(int digits) {
        return isExact() && Numbers.isShort(low) ? low : Fractions.round(middle(), digits, RoundingMode.HALF_EVEN);
    }
}
