package org.ironbound.claim.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Term;

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
        boolean isPositive() {
            return lower.getNumerator().signum() >= (openBelow ? 0 : 1);
        }

        /** The distances of a variable with this range from its open ends. */
        Stream<Term> distances(int variable) {
            return Stream.concat(openBelow ? Stream.of(TermOperations.distance(variable, lower, true)) : Stream.of(),
                openAbove ? Stream.of(TermOperations.distance(variable, upper, false)) : Stream.of());
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
