package org.ironbound.certificate.check;

import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.statement.LawMoments;

/**
 * Decides whether the contraction coefficient of a fair sign is E r^2 [SDPI-BINARY-CHORD, SDPI-BINARY-SKEW]. The law alone shows it: a step
 * states only its scale.
 */
final class EqualityCriteria {
    private EqualityCriteria() {
    }

    /** The moments of the law, if its largest value shows the equality. */
    static LawMoments requireChord(SymmetricLaw law) throws RejectedException {
        requireAtMostOne(law);
        return Follows.require(LawMoments.chord(law),
            "the largest value does not show that the coefficient is the squared maximal correlation");
    }

    /** The moments of the law, if its skewness shows the equality. */
    static LawMoments requireSkew(SymmetricLaw law) throws RejectedException {
        requireAtMostOne(law);
        return Follows.require(LawMoments.skewed(law), "at this precision the law does not show that the coefficient is the squared "
            + "maximal correlation");
    }

    /** The upper bound of E r^2 is stated as one of a coefficient. */
    private static void requireAtMostOne(SymmetricLaw law) throws RejectedException {
        if (law.secondUpper.compareTo(law.unit) > 0) {
            throw new RejectedException("at this precision E r^2 is not certainly below 1");
        }
    }
}
