package org.ironbound.claim.meaning;

import java.util.List;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Meter;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * What the kernel must state for a clause of a claim to hold on a part of the ranges: where all but the last of its literals fail, these
 * being the guards, the last one holds.
 *
 * @param term       all operations of the clause, and at the end the one that must not be negative
 * @param strict     whether it must be positive
 * @param ranges     the part
 * @param conditions what is so at all points that the clause is about: its guards, that variables, their distances from open ends and the
 *                   product of all of these are positive, and all guards and all of these together
 */
public record WantedStatement(Term term, boolean strict, Ranges ranges, List<Condition> conditions) {
    /** That the last operation of a term is positive, or not negative. */
    public record Condition(Term term, boolean positive) {
    }

    /** Whether one of two statements is this one, or says more, as the kernel sees; either may be null. */
    boolean isMade(NotNegativeOn everywhere, NotNegativeWhere somewhere, Meter meter) {
        return everywhere != null && everywhere.says(term, ranges, strict, CopyPlaces.of(term, everywhere.term, meter))
            || somewhere != null && conditions.stream().anyMatch(condition -> somewhere.says(term, ranges, strict,
                CopyPlaces.of(term, somewhere.term, meter), condition.term, condition.positive,
                CopyPlaces.of(somewhere.condition, condition.term, meter)));
    }
}
