package org.ironbound.claim.language;

import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Value;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Boxes;

/**
 * That a node is never negative, or if strict always positive.
 *
 * @param difference the node
 * @param strict     whether 0 is excluded
 * @param written    the difference as the claim has it, where the inequality is the claim's own, or is needed for that at the same points:
 *                   then all that the claim needs to be defined must have a value, too; else null
 * @param slope      1 if the node is the slope of another one, -1 if it is the negative of a slope, else 0
 */
public record Inequality(Node difference, boolean strict, Node written, int slope) {
    /** One that is not the claim's own. */
    public Inequality(Node difference, boolean strict) {
        this(difference, strict, null, 0);
    }

    /** An inequality of a claim. */
    static Inequality of(Node written, boolean strict, Terms terms) throws ClaimException {
        return new Inequality(terms.normalForm(written), strict, written, 0);
    }

    /** Whether it is the claim's own, or needed for that at the same points. */
    public boolean original() {
        return written != null;
    }

    /** This inequality, strict or not. */
    public Inequality strictly(boolean wanted) {
        return new Inequality(difference, wanted, written, slope);
    }

    /** The opposite of one of a claim: it holds where this one has a value and fails. */
    Inequality negated(Terms terms) throws ClaimException {
        return of(terms.written().negative(written), !strict, terms);
    }

    /** This inequality by itself: nothing else needs a value where it is evaluated. */
    public Inequality alone() {
        return new Inequality(difference, strict, null, slope);
    }

    /** Whether it holds for every number that the value may be. */
    public boolean holds(Value value) {
        if (value.isExact()) {
            return strict ? value.lowerSign() > 0 : value.lowerSign() >= 0;
        }
        if (value.low() == null) {
            return false;
        }
        Enclosure from = new Enclosure(value.low(), value.low(), value.unit());
        if (strict) {
            return Boxes.isPositive(from) || value.isPositive();
        }
        return slope > 0 ? Boxes.rises(from) : slope < 0 ? Boxes.falls(from.negate()) : Boxes.isNotNegative(from);
    }

    /** Whether it fails for every number that the value may be. */
    public boolean fails(Value value) {
        return strict ? value.upperSign() <= 0 : value.upperSign() < 0 || value.upperSign() == 0 && value.isNegative();
    }
}
