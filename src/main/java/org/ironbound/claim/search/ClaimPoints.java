package org.ironbound.claim.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/** Points of a claim that are worth a try. */
final class ClaimPoints {
    private ClaimPoints() {
    }

    /** A point near the middle of a box of the claim's: where a variable without end takes whole values only, one of these. */
    static Box middle(Statement claim, Box box) {
        Box middle = box.middle();
        for (int i = 0; i < box.size(); i++) {
            BigFraction at = middle.lower().get(i);
            if (claim.variables().get(i).whole() && box.isInverted(i) && Fractions.signum(at) != 0) {
                at = Fractions.floor(at.reciprocal()).reciprocal();
                middle = middle.with(i, at, at);
            }
        }
        return middle;
    }

    /** Whether a point, which may be of an inverted box, is one of the claim's. */
    static boolean isOne(Statement claim, Box point) {
        Box plain = point.plain();
        List<Variable> variables = claim.variables();
        for (int i = 0; plain != null && i < variables.size(); i++) {
            if (!variables.get(i).takes(plain.lower().get(i))) {
                return false;
            }
        }
        return plain != null;
    }
}
