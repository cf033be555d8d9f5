package org.ironbound.claim.value;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state that a term is not negative where a guard holds, which says that a variable is not less than a place, or not more:
 * there the term is not negative, and its slope has one sign [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param front what is written, behind the variable less the place, or the other way round
 * @param rises how that is looked at along the variable; null before its slope is known
 */
public record KernelGuard(KernelFront front, From from, KernelPlace rises) {
    /**
     * That a variable is not less than a place, or not more.
     *
     * @param guard    that says so, as it is written
     * @param place    what the variable is not less than, or not more
     * @param isLower  whether it is not less
     */
    public record From(Node guard, int variable, Node place, boolean isLower) {
        /** The place as it is written, if the guard is the variable less the place, or the other way round; else its normal form. */
        private Node written(Map<Node, Node> forms) {
            boolean isDifference = guard.kind() == Node.Kind.SUM && Fractions.signum(guard.number()) == 0
                && guard.factors().equals(List.of(BigFraction.ONE, BigFraction.MINUS_ONE));
            Node side = isDifference ? guard.argument(isLower ? 1 : 0) : place;
            return forms.get(side) == place ? side : place;
        }

        /** Writes the variable less the place, or the other way round; false if the kernel has no term for that. */
        private boolean write(TermWriter writer, Map<Node, Node> forms) {
            if (!writer.write(Nodes.closure(List.of(written(forms)), writer.meter()))) {
                return false;
            }
            int x = writer.add(Operations.VARIABLE, variable, 0);
            int at = writer.place(written(forms));
            writer.standsFor(place, at);
            writer.append(new TermWriter.Operation(Operations.SUM, isLower ? x : at, isLower ? at : x, BigFraction.MINUS_ONE));
            return true;
        }
    }

    /**
     * Writes the distance in front of a term.
     *
     * @param term  what is to be not negative
     * @param forms normal forms of nodes as they are written
     * @return null if the kernel has no term for the distance
     */
    public static KernelGuard of(KernelTerm term, From from, Map<Node, Node> forms, Box box, MeteredKernel kernel) {
        TermWriter writer = new TermWriter(box.inverted(), kernel.bits(), kernel.meter());
        return from.write(writer, forms) ? new KernelGuard(KernelFront.of(writer.term(null), term, kernel), from, null) : null;
    }

    /** With the slope of its term, or the negative of it. */
    public KernelGuard with(KernelSlope slope, int bits, Meter meter) {
        return new KernelGuard(front, from, KernelPlace.ofWay(front.term(), slope, from.variable, from.place, bits, meter));
    }

    /** The term that ends with what the node is at the place; null if the kernel has none. */
    public KernelTerm atPlace(Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        return rises.atPlace(box, terms, kernel);
    }

    /**
     * The statement about the term itself where the guard holds.
     *
     * @param known    that the slope is not negative
     * @param least    that the node at the place is not
     * @param positive whether the guard is strict
     * @param terms    to make nodes of
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeOn known, NotNegativeOn least, boolean positive, Box box, Terms terms,
            MeteredKernel kernel) throws ClaimException {
        return front.of(rises.where(front.value(), positive, known, least, box, terms, kernel));
    }

    /**
     * The same statement where all conditions of the claim hold.
     *
     * @param guard  the number of the guard among these
     * @param factor which makes the distance of the guard
     * @return null if the kernel does not see it
     */
    public static NotNegativeWhere under(NotNegativeWhere known, KernelTerm distance, int guard, BigFraction factor, KernelConditions all,
            Box box) {
        KernelFacts facts = new KernelFacts(all, known.box, box);
        int last = facts.writer().addCopies(distance.operations())[distance.size() - 1];
        facts.know(all.place(guard), all.holds(guard, known.box));
        facts.becomes(facts.multiple(factor, all.place(guard)), last);
        return all.through(known, facts.at(last));
    }
}
