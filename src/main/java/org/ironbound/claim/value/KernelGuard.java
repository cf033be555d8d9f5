package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * Has the kernel state that a node is not negative where a guard holds, which says that a variable is not less than a place, or not more:
 * there the node is not negative, and its slope has one sign [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param term      of the node, behind the guard's operations
 * @param form      the same with the node as it is written; null if there is none
 * @param condition the variable less the place, or the other way round: with this the term begins
 * @param rises     how the node is looked at along the variable; null before its slope is known
 */
public record KernelGuard(KernelTerm term, WrittenForm form, KernelTerm condition, From from, KernelPlace rises) {
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
     * Writes the term.
     *
     * @param value   what is to be not negative
     * @param written the same as it is written; null if it is not the claim's own
     * @param defined what else must have a value
     * @param forms   normal forms of nodes as they are written
     * @param box     on which the kernel is to see that the value is the normal form of what is written
     * @return null if the kernel has none
     */
    public static KernelGuard of(Node value, Node written, List<Node> defined, Map<Node, Node> forms, From from, Box box,
            MeteredKernel kernel) {
        TermWriter writer = new TermWriter(0, kernel.bits(), kernel.meter());
        if (!from.write(writer, forms)) {
            return null;
        }
        KernelTerm condition = writer.term(null);
        boolean isNormal = written != null && forms.get(written) == value;
        WrittenForm form = !isNormal ? null
            : WrittenForm.of(() -> condition.writer(kernel.bits(), kernel.meter()), written, defined, forms, box, kernel);
        if (form != null) {
            return new KernelGuard(form.term(), form, condition, from, null);
        }
        List<Node> all = new ArrayList<>(defined);
        Stream.concat(Stream.ofNullable(written), Stream.of(value)).forEach(all::add);
        if (!writer.write(Nodes.closure(all, kernel.meter()))) {
            return null;
        }
        writer.end(writer.place(value));
        return new KernelGuard(writer.term(value), null, condition, from, null);
    }

    /** With the slope of its term, or the negative of it. */
    public KernelGuard with(KernelSlope slope, int bits, Meter meter) {
        return new KernelGuard(term, form, condition, from, KernelPlace.ofWay(term, slope, from.variable, from.place, bits, meter));
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
