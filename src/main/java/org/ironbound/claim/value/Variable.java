package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.Range;
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
    /** The range in parts: where it has no end, its outermost part is in terms of the reciprocal. */
    public List<Range.Part> parts() {
        return new Range(lower, upper, whole, openBelow, openAbove).parts();
    }

    /** The boxes that cover all points of all variables. */
    public static List<Box> boxes(List<Variable> variables) {
        List<Box> boxes = List.of(Box.at(List.of()));
        for (Variable variable : variables) {
            List<Box> longer = new ArrayList<>();
            for (Box box : boxes) {
                for (Range.Part part : variable.parts()) {
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
