package org.ironbound.claim.proof;

import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;

/**
 * What the kernel states of a case.
 *
 * @param everywhere on the whole box; null if it does not
 * @param somewhere  where a condition holds that each point of the case has: its guard, or that a variable is not at an open end, or
 *                   several are not; null if it states nothing of that kind
 */
public record Stated(NotNegativeOn everywhere, NotNegativeWhere somewhere) {
    static final Stated NOTHING = new Stated(null, null);

    static Stated of(NotNegativeOn everywhere) {
        return new Stated(everywhere, null);
    }

    static Stated of(NotNegativeWhere somewhere) {
        return new Stated(null, somewhere);
    }

    /** What is left if a statement must be strict. */
    Stated enough(boolean strict) {
        return !strict ? this : new Stated(everywhere == null || everywhere.strict ? everywhere : null,
            somewhere == null || somewhere.strict ? somewhere : null);
    }

    boolean isNothing() {
        return everywhere == null && somewhere == null;
    }

    /** The statement under the condition of another one; null if there is none. */
    NotNegativeWhere under(NotNegativeWhere other) {
        return everywhere == null || other == null ? somewhere : NotNegativeWhere.of(everywhere, other.condition, other.positive);
    }
}
