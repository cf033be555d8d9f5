package org.ironbound.claim.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The numbers that a variable may be.
 *
 * @param lower     the least one, null if there is none
 * @param upper     the largest one, null if there is none
 * @param whole     whether they are the whole numbers between the ends only
 * @param openBelow whether the least one is none of them
 * @param openAbove whether the largest one is none of them
 */
public record Range(BigFraction lower, BigFraction upper, boolean whole, boolean openBelow, boolean openAbove) {
    /** Whole numbers from here on, where there is no largest one, have the range of their reciprocals. */
    private static final BigFraction MANY = new BigFraction(16);

    /**
     * A part of a range.
     *
     * @param inverted whether the ends are those of 1/x, which has one sign
     */
    public record Part(BigFraction lower, BigFraction upper, boolean openBelow, boolean openAbove, boolean inverted, boolean whole) {
        /** Whether all of its numbers are positive. */
        private boolean isPositive() {
            return lower.getNumerator().signum() >= (openBelow ? 0 : 1);
        }

        /** A variable with this range, if it is positive, and its distances from open ends, as operations that are written. */
        Stream<Integer> positive(int variable, TermOperations some) {
            return Stream.of(isPositive() ? some.distance(variable, BigFraction.ZERO, true) : -1,
                openBelow ? some.distance(variable, lower, true) : -1,
                openAbove ? some.distance(variable, upper, false) : -1).filter(place -> place >= 0);
        }
    }

    /** Parts that have all numbers: where there is no end, the outermost part is in terms of the reciprocal. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        BigFraction low = lower;
        boolean open = openBelow;
        if (low == null) {
            BigFraction from = upper == null || upper.compareTo(BigFraction.MINUS_ONE) > 0 ? BigFraction.MINUS_ONE : upper;
            parts.add(new Part(from.reciprocal(), BigFraction.ZERO, from.equals(upper) && openAbove, true, true, whole));
            low = from;
            open = false;
        }
        if (upper == null) {
            BigFraction many = whole ? MANY : BigFraction.ONE;
            BigFraction to = low.compareTo(many) > 0 ? low : many;
            if (low.compareTo(to) < 0) {
                parts.add(new Part(low, whole ? to.subtract(1) : to, open, false, false, whole));
            }
            parts.add(new Part(BigFraction.ZERO, to.reciprocal(), true, low.equals(to) && open, true, whole));
        } else if (!low.equals(upper) || lower != null) {
            parts.add(new Part(low, upper, open, openAbove, false, whole));
        }
        return parts;
    }
}
