package org.ironbound.claim.meaning;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.TermOperations.Operation;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * What the kernel must state for a clause of a claim to hold on a part of the ranges: where all but the last of its literals fail, these
 * being the guards, the last one holds.
 *
 * @param operations all that are written in the clause
 * @param goal       the sign that must be shown
 * @param ofGuards   so many of the operations are those of the guards, and have results at all points that the clause is about
 * @param guards     signs at these points
 * @param parts      of the ranges
 */
record WantedStatement(List<Operation> operations, Sign goal, int ofGuards, List<Sign> guards, List<Range.Part> parts) {
    /** That the operation at a place is positive, or not negative. */
    record Sign(int place, boolean positive) {
    }

    /** Whether one of two statements is this one, or says more; either may be null. */
    boolean isMade(NotNegativeOn everywhere, NotNegativeWhere somewhere) {
        return everywhere != null && isSame(everywhere.term, everywhere.box, everywhere.strict)
            || somewhere != null && isSame(somewhere.term, somewhere.box, somewhere.strict)
                && isSatisfied(TermOperations.of(somewhere.condition), somewhere.positive);
    }

    private boolean isSame(Term term, Ranges box, boolean isStrict) {
        List<Operation> others = TermOperations.of(term);
        return box.isSame(ranges()) && (isStrict || !goal.positive)
            && TermOperations.isIn(operations, goal.place, others, TermOperations.value(others));
    }

    /** With closed ends; whole numbers only, where they are not those of the reciprocal. */
    Ranges ranges() {
        return Ranges.of(parts.stream().map(Range.Part::lower).toArray(BigFraction[]::new),
            parts.stream().map(Range.Part::upper).toArray(BigFraction[]::new),
            parts.stream().mapToInt(part -> part.whole() && !part.inverted() ? 1 : 0).toArray());
    }

    /** Whether a condition is so at all points that the clause is about: that a guard is, or that a variable is positive. */
    boolean isSatisfied(List<Operation> condition, boolean positive) {
        Operation first = condition.get(0);
        if (condition.size() == 1 && first.kind() == Operations.VARIABLE) {
            return positive && first.first() < parts.size() && parts.get(first.first()).isPositive();
        }
        int value = TermOperations.value(condition);
        List<Operation> needed = condition.subList(0, value == condition.size() - 1 ? value + 1 : condition.size() - 1);
        return guards.stream().anyMatch(guard -> guard.positive == positive
            && TermOperations.isIn(needed, value, operations.subList(0, ofGuards), guard.place));
    }
}
