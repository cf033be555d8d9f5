package org.ironbound.claim.meaning;

import java.math.BigInteger;
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
    private static final BigFraction MANY = new BigFraction(1024);

    /**
     * A part of a range.
     *
     * @param inverted whether the ends are those of 1/x, which is positive
     * @param negated  whether x is the negative of the variable
     */
    public record Part(BigFraction lower, BigFraction upper, boolean openBelow, boolean openAbove, boolean inverted, boolean negated,
        boolean whole) {
        /** A variable with this range, if it is positive, and its distances from open ends, as operations that are written. */
        Stream<Integer> positive(int variable, TermOperations some) {
            return Stream.of(lower.getNumerator().signum() >= (openBelow ? 0 : 1) ? some.distance(variable, BigFraction.ZERO, true) : -1,
                openBelow ? some.distance(variable, lower, true) : -1,
                openAbove ? some.distance(variable, upper, false) : -1).filter(place -> place >= 0);
        }
    }

    /**
     * Parts that have all numbers: where there is no end, the outermost part is in terms of the reciprocal, and where there is no lower
     * end, up to -1 or 0, in terms of the negative.
     */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (lower == null) {
            BigFraction from = upper == null || upper.getNumerator().signum() > 0 ? BigFraction.MINUS_ONE : upper;
            for (Part x : new Range(from.negate(), null, whole, from.equals(upper) && openAbove, false).parts()) {
                parts.add(new Part(x.lower, x.upper, x.openBelow, x.openAbove, x.inverted, true, whole));
            }
            parts.addAll(from.equals(upper) ? List.of() : new Range(from, upper, whole, false, openAbove).parts());
        } else if (upper == null) {
            BigFraction many = whole ? MANY : BigFraction.ONE;
            BigFraction to = lower.compareTo(many) > 0 ? lower : many;
            if (lower.compareTo(to) < 0) {
                parts.add(new Part(lower, whole ? to.subtract(1) : to, openBelow, false, false, false, whole));
            }
            parts.add(new Part(BigFraction.ZERO, to.reciprocal(), true, lower.equals(to) && openBelow, true, false, whole));
        } else {
            parts.add(new Part(lower, upper, openBelow, openAbove, false, false, whole));
        }
        return parts;
    }

    /** The range of one number, which is among these; if it is not, or is null, it is refused. */
    Range at(BigFraction x) {
        ClaimReader.require(x != null && (lower == null || lower.compareTo(x) < (openBelow ? 0 : 1))
            && (upper == null || x.compareTo(upper) < (openAbove ? 0 : 1)) && (!whole || x.getDenominator().equals(BigInteger.ONE)));
        return new Range(x, x, false, false, false);
    }
}
