package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;

/**
 * Has the kernel state that a node is not negative where a guard holds, which says that a variable is not less than a place, or not more:
 * there the node is not negative, and its slope has one sign [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param term      of the node, behind the guard's operations
 * @param condition the variable less the place, or the other way round: with this the term begins
 * @param rises     how the node is looked at along the variable; null before its slope is known
 */
public record KernelGuard(KernelTerm term, KernelTerm condition, int variable, Node place, KernelPlace rises) {
    /**
     * Writes the term.
     *
     * @param value   what is to be not negative
     * @param defined what else must have a value
     * @param place   what the variable is not less than, or not more
     * @param isLower whether it is not less
     * @return null if the kernel has none
     */
    public static KernelGuard of(Node value, List<Node> defined, int variable, Node place, boolean isLower, int bits, Meter meter) {
        KernelTerm condition = condition(variable, place, isLower, bits, meter);
        if (condition == null) {
            return null;
        }
        TermWriter writer = condition.writer(bits, meter);
        List<Node> all = new ArrayList<>(defined);
        all.add(value);
        if (!writer.write(Terms.closure(all, meter))) {
            return null;
        }
        writer.end(writer.place(value));
        return new KernelGuard(writer.term(value), condition, variable, place, null);
    }

    /** The variable less the place, or the other way round; null if the kernel has no term for that. */
    public static KernelTerm condition(int variable, Node place, boolean isLower, int bits, Meter meter) {
        TermWriter writer = new TermWriter(0, bits, meter);
        if (!writer.write(Terms.closure(List.of(place), meter))) {
            return null;
        }
        int x = writer.add(Operations.VARIABLE, variable, 0);
        int from = writer.place(place);
        writer.append(new TermWriter.Operation(Operations.SUM, isLower ? x : from, isLower ? from : x, BigFraction.MINUS_ONE));
        return writer.term(null);
    }

    /** With the slope of its term, or the negative of it. */
    public KernelGuard with(KernelSlope slope, int bits, Meter meter) {
        return new KernelGuard(term, condition, variable, place, KernelPlace.ofWay(term, slope, variable, place, bits, meter));
    }

    /** The term that ends with what the node is at the place; null if the kernel has none. */
    public KernelTerm atPlace(Box box, Terms terms) throws ClaimException {
        return rises.atPlace(box, terms);
    }

    /**
     * The statement about the node where the guard holds.
     *
     * @param known    that the slope is not negative
     * @param least    that the node at the place is not
     * @param positive whether the guard is strict
     * @param terms    to make nodes of
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeOn known, NotNegativeOn least, boolean positive, Box box, Terms terms,
            MeteredKernel kernel) throws ClaimException {
        return rises.where(condition, positive, known, least, box, terms, kernel);
    }
}
