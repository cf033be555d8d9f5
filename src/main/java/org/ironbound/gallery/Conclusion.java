package org.ironbound.gallery;

import java.math.BigDecimal;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.problem.Fractions;

/**
 * What one would conclude: that the quantity stands so to a number.
 *
 * @param relation of the quantity to the number
 * @param value    the number, exactly the one that was computed
 * @param meaning  what follows from it, a clause
 */
public record Conclusion(Relation relation, BigFraction value, String meaning) {
    /** From a number in floating point, which is taken at its word: every double is a fraction. */
    public static Conclusion of(Relation relation, double value, String meaning) {
        return new Conclusion(relation, Fractions.of(new BigDecimal(value)), meaning);
    }

    /** Whether no number that is possible stands in this relation. */
    boolean isRefutedBy(Certified truth) {
        boolean isAbove = truth.lower().isPresent() && truth.lower().get().compareTo(value) > 0;
        boolean isBelow = truth.upper().isPresent() && truth.upper().get().compareTo(value) < 0;
        return switch (relation) {
            case AT_LEAST -> isBelow;
            case AT_MOST -> isAbove;
            case EQUAL -> isAbove || isBelow;
        };
    }
}
