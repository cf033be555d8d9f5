package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * A quantified variable.
 *
 * @param name      its name
 * @param lower     its least value, null if there is none
 * @param upper     its largest value, not below the least, null if there is none
 * @param whole     whether it takes whole values only
 * @param openBelow whether the least value is not taken
 * @param openAbove whether the largest value is not taken
 */
public record Variable(String name, BigFraction lower, BigFraction upper, boolean whole, boolean openBelow, boolean openAbove) {
    /** Whole numbers from here on, where there is no largest one, have the range of their reciprocals. */
    private static final BigFraction MANY = new BigFraction(16);

    /** A part of the range, see {@link Box}. */
    public record Part(BigFraction lower, BigFraction upper, boolean openBelow, boolean openAbove, boolean inverted, boolean whole) {
    }

    /** The range in parts: where it has no end, its outermost part is in terms of the reciprocal. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        BigFraction low = lower;
        BigFraction high = upper;
        boolean open = openBelow;
        if (low == null) {
            BigFraction from = high == null ? BigFraction.MINUS_ONE : min(high, BigFraction.MINUS_ONE);
            parts.add(new Part(from.reciprocal(), BigFraction.ZERO, from.equals(high) && openAbove, true, true, whole));
            low = from;
            open = false;
        }
        if (high == null) {
            BigFraction to = max(low, whole ? MANY : BigFraction.ONE);
            if (low.compareTo(to) < 0) {
                parts.add(new Part(low, whole ? to.subtract(1) : to, open, false, false, whole));
            }
            parts.add(new Part(BigFraction.ZERO, to.reciprocal(), true, low.equals(to) && open, true, whole));
        } else if (!low.equals(high) || lower != null) {
            parts.add(new Part(low, high, open, openAbove, false, whole));
        }
        return parts;
    }

    private static BigFraction min(BigFraction x, BigFraction y) {
        return x.compareTo(y) <= 0 ? x : y;
    }

    private static BigFraction max(BigFraction x, BigFraction y) {
        return x.compareTo(y) >= 0 ? x : y;
    }

    /** The boxes that cover all points of all variables. */
    public static List<Box> boxes(List<Variable> variables) {
        List<Box> boxes = List.of(Box.at(List.of()));
        for (Variable variable : variables) {
            List<Box> longer = new ArrayList<>();
            for (Box box : boxes) {
                for (Part part : variable.parts()) {
                    longer.add(box.and(part));
                }
            }
            boxes = longer;
        }
        return boxes;
    }

    /** Whether it takes the value. */
    public boolean takes(BigFraction x) {
        int below = lower == null ? 1 : x.compareTo(lower);
        int above = upper == null ? -1 : x.compareTo(upper);
        return below >= 0 && above <= 0 && !(below == 0 && openBelow) && !(above == 0 && openAbove) && (!whole || Fractions.isInteger(x));
    }
}
