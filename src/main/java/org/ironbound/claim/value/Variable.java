package org.ironbound.claim.value;

import java.util.List;
import java.util.stream.IntStream;
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
    /** With the opposite values. */
    private Variable negative() {
        return new Variable(name, upper == null ? null : upper.negate(), lower == null ? null : lower.negate(), whole, openAbove,
            openBelow);
    }

    /** The variables, with the opposites of some in their places: bit i says that of variable i. */
    public static List<Variable> mirrored(List<Variable> variables, int negated) {
        return IntStream.range(0, variables.size())
            .mapToObj(i -> (negated >> i & 1) == 0 ? variables.get(i) : variables.get(i).negative()).toList();
    }

    /** The range in parts: where it has no end, its outermost part is in terms of the reciprocal, or of the negative one. */
    public List<Range.Part> parts() {
        return new Range(lower, upper, whole, openBelow, openAbove).parts();
    }

    /** The boxes that cover all points of all variables. */
    public static List<Box> boxes(List<Variable> variables) {
        List<Box> boxes = List.of(Box.at(List.of()));
        for (Variable variable : variables) {
            boxes = boxes.stream().flatMap(box -> variable.parts().stream().map(box::and)).toList();
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
