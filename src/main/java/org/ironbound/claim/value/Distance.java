package org.ironbound.claim.value;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Term;

/**
 * How far a variable of the kernel is from a number that is an end of its range, or beyond one; from 0, below it, this is the variable
 * itself. In the order of the kernel's conditions.
 *
 * @param variable which one
 * @param end      the number
 * @param isLower  whether the variable is not less than that, or not more
 */
public record Distance(int variable, BigFraction end, boolean isLower) implements Comparable<Distance> {
    private static final Comparator<Distance> ORDER = Comparator.comparingInt(Distance::variable)
        .thenComparing(distance -> !distance.isLower).thenComparing(Distance::end);

    /** The variable itself. */
    public static Distance ofNull(int variable) {
        return new Distance(variable, BigFraction.ZERO, true);
    }

    /** Those that are positive at all points of a box, as its ends are open, and variables that are so. */
    public static SortedSet<Distance> positive(Box box) {
        SortedSet<Distance> positive = open(box);
        for (int i = 0; i < box.size(); i++) {
            if (box.isPositive(i)) {
                positive.add(ofNull(i));
            }
        }
        return positive;
    }

    /** Those from open ends of a box. */
    public static SortedSet<Distance> open(Box box) {
        SortedSet<Distance> open = new TreeSet<>();
        for (int i = 0; i < box.size(); i++) {
            if (box.isOpenBelow(i) && !box.isPoint(i)) {
                open.add(new Distance(i, box.lower().get(i), true));
            }
            if (box.isOpenAbove(i) && !box.isPoint(i)) {
                open.add(new Distance(i, box.upper().get(i), false));
            }
        }
        return open;
    }

    /** In the kernel. */
    public Term term(MeteredKernel kernel) {
        return written(kernel).term();
    }

    /** The same as it is written. */
    public KernelTerm written(MeteredKernel kernel) {
        return KernelProduct.term(new TreeSet<>(List.of(this)), kernel);
    }

    @Override
    public int compareTo(Distance other) {
        return ORDER.compare(this, other);
    }
}
