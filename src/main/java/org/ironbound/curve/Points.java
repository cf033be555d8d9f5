package org.ironbound.curve;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * How many points a range has between its ends, and how they lie.
 *
 * @param count   with both ends, at least 2
 * @param spacing how they lie
 */
public record Points(int count, Spacing spacing) {
    /** From this ratio of its ends on, a range of positive numbers has geometric points where nothing else is wanted. */
    private static final BigFraction WIDE = new BigFraction(10);

    /** How points lie between the ends of a range. */
    public enum Spacing {
        /** Geometric where the last number is at least ten times the first, else linear. */
        AUTO,
        /** With equal ratios. */
        GEOMETRIC,
        /** With equal differences. */
        LINEAR;

        /**
         * The one of this name.
         *
         * @throws InvalidFieldException if there is none
         */
        public static Spacing of(String text) {
            return Arrays.stream(values()).filter(spacing -> spacing.label().equals(text)).findFirst()
                .orElseThrow(() -> new InvalidFieldException("spacing", text, "auto, geometric or linear"));
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the points of a range have equal ratios. */
    boolean isGeometric(BigFraction first, BigFraction last) {
        return spacing == Spacing.GEOMETRIC
            || spacing == Spacing.AUTO && Fractions.signum(first) > 0 && first.multiply(WIDE).compareTo(last) <= 0;
    }
}
