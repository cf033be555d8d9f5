package org.ironbound.claim.value;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state that a term is not negative where a guard holds, which says that a variable is not less than a place, or not more:
 * there the term is not negative, and its slope has one sign [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param front what is written, behind the variable less the place, or the other way round
 * @param place of the kernel's variable
 * @param least what the goal is there
 * @param rises how that is looked at along the variable; null before its slope is known
 */
public record KernelGuard(KernelFront front, From from, Node place, Node least, KernelPlace rises) {
    /**
     * That a variable is not less than a place, or not more.
     *
     * @param guard      that says so, as it is written
     * @param place      what the variable is not less than, or not more
     * @param isLower    whether it is not less
     * @param isInverted whether the kernel's variable is the reciprocal of it
     */
    public record From(Node guard, int variable, Node place, boolean isLower, boolean isInverted) {
        /** Whether the kernel's variable is not less than its place. */
        public boolean isFromBelow() {
            return isLower != isInverted;
        }

        /** The place of the kernel's variable. */
        private Node ofKernel(Box box, Terms terms) throws ClaimException {
            boolean isReciprocal = place.kind() == Node.Kind.VARIABLE && box.isInverted(place.variable());
            return !isInverted ? place : isReciprocal ? terms.variable(place.variable() + Box.RECIPROCAL)
                : terms.divide(terms.number(1), place);
        }

        /** The place as it is written, if the guard is the variable less the place, or the other way round; else its normal form. */
        private Node written(Map<Node, Node> forms, Node of) {
            boolean isDifference = guard.kind() == Node.Kind.SUM && Fractions.signum(guard.number()) == 0
                && guard.factors().equals(List.of(BigFraction.ONE, BigFraction.MINUS_ONE));
            Node side = isDifference ? guard.argument(isLower ? 1 : 0) : place;
            return of == place && forms.get(side) == place ? side : of;
        }

        /** Writes the variable less the place, or the other way round; false if the kernel has no term for that. */
        private boolean write(TermWriter writer, Map<Node, Node> forms, Node of) {
            Node written = written(forms, of);
            if (!writer.write(Nodes.closure(List.of(written), writer.meter()))) {
                return false;
            }
            int x = writer.add(Operations.VARIABLE, variable, 0);
            int at = writer.place(written);
            writer.standsFor(of, at);
            writer.append(new TermWriter.Operation(Operations.SUM, isFromBelow() ? x : at, isFromBelow() ? at : x, BigFraction.MINUS_ONE));
            return true;
        }
    }

    /**
     * Writes the distance in front of a term.
     *
     * @param term  what is to be not negative
     * @param forms normal forms of nodes as they are written
     * @param least what the goal is at the place
     * @param terms to make nodes of
     * @return null if the kernel has no term for the distance
     */
    public static KernelGuard of(KernelTerm term, From from, Map<Node, Node> forms, Node least, Box box, Terms terms,
            MeteredKernel kernel) throws ClaimException {
        TermWriter writer = new TermWriter(box.inverted(), kernel.bits(), kernel.meter());
        Node place = from.ofKernel(box, terms);
        return from.write(writer, forms, place)
            ? new KernelGuard(KernelFront.of(writer.term(null), term, kernel), from, place, least, null) : null;
    }

    /** With the slope of its term, or the negative of it. */
    public KernelGuard with(KernelSlope slope, int bits, Meter meter) {
        return new KernelGuard(front, from, place, least, KernelPlace.ofWay(front.term(), slope, from.variable, place,
            from.isInverted ? from.place : place, bits, meter));
    }

    /** The term that ends with what the node is at the place; null if the kernel has none. */
    public KernelTerm atPlace(Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        return rises.atPlace(least, box, terms, kernel);
    }

    /** The box with all points between the place and those of another one; null if the kernel does not know the place on that. */
    public Box ways(Box box, MeteredKernel kernel) {
        int variable = from.variable;
        KernelTerm alone = KernelTerm.of(place, List.of(), box.inverted(), kernel.bits(), kernel.meter());
        EnclosedOn at = alone == null ? null : alone.enclosed(box.ranges(), kernel);
        if (at == null) {
            return null;
        }
        BigFraction end = new BigFraction(from.isFromBelow() ? at.lower : at.upper, at.unit);
        BigFraction low = box.lower().get(variable);
        BigFraction high = box.upper().get(variable);
        boolean isBefore = from.isFromBelow() && end.compareTo(low) < 0;
        boolean isBehind = !from.isFromBelow() && end.compareTo(high) > 0;
        return box.range(variable, isBefore ? end : low, isBehind ? end : high, !isBefore && box.isOpenBelow(variable),
            !isBehind && box.isOpenAbove(variable));
    }

    /**
     * The statement about the term itself where the guard holds.
     *
     * @param known    that the slope is not negative
     * @param start    that the node at the place is not
     * @param positive whether the guard is strict
     * @param terms    to make nodes of
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeOn known, NotNegativeOn start, boolean positive, Box box, Terms terms,
            MeteredKernel kernel) throws ClaimException {
        return front.of(rises.where(front.value(), positive, known, start, least, box, terms, kernel));
    }

    /**
     * The same statement where all conditions of the claim hold.
     *
     * @param guard  the number of the guard among these
     * @param factor which makes the distance of the guard
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere under(NotNegativeWhere known, int guard, BigFraction factor, KernelConditions all, Box box) {
        NotNegativeWhere distance = distance(guard, factor, all, box);
        return distance == null ? null : NotNegativeWhere.through(known, distance);
    }

    /**
     * The statement about the term itself where all conditions of the claim hold, by others where they do.
     *
     * @param known that the slope is not negative where distances from ends are positive, or guards hold
     * @param start that the node at the place is not negative where all conditions hold
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeWhere known, NotNegativeWhere start, int guard, BigFraction factor, KernelConditions all,
            Box box, Terms terms) throws ClaimException {
        NotNegativeWhere distance = distance(guard, factor, all, box);
        if (distance == null) {
            return null;
        }
        SortedSet<Distance> distances = KernelProduct.distances(known, all.kernel());
        NotNegativeWhere inside = distances.isEmpty() ? null : all.arePositive(distances, box);
        KernelConditions.Alone steady = distances.isEmpty() ? all.alone(known) : null;
        boolean isSteady = inside == null && steady != null;
        NotNegativeWhere sign = isSteady ? steady.known() : known;
        NotNegativeWhere holds = isSteady ? all.holds(steady, box.ranges()) : inside;
        NotNegativeWhere proved = holds == null ? null : rises.where(distance, sign, holds, start, least, box, terms, all.kernel());
        // Else what is known where the variable and the place differ may be enough.
        Box ways = proved != null ? null : waysOf(known, box, all.kernel());
        NotNegativeWhere along = ways == null ? null : all.along(known, this, guard, factor.reciprocal(), ways);
        return front.of(along == null ? proved : rises.where(distance, along, distance, start, least, box, terms, all.kernel()));
    }

    /** The box that a statement about ways is about; null if it is another one. */
    private Box waysOf(NotNegativeWhere known, Box box, MeteredKernel kernel) {
        Box inside = box.inside(from.variable);
        Box ways = inside.ranges().isSame(known.box) ? inside : ways(box, kernel);
        return ways == null || !ways.ranges().isSame(known.box) ? null : ways;
    }

    /** That the distance is not negative where all conditions hold. */
    private NotNegativeWhere distance(int guard, BigFraction factor, KernelConditions all, Box box) {
        KernelTerm distance = front.value();
        KernelFacts facts = new KernelFacts(all, box.ranges(), box);
        int last = facts.writer().addCopies(distance.operations())[distance.size() - 1];
        facts.know(all.place(guard), all.holds(guard, box.ranges()));
        int multiple = facts.multiple(factor, all.place(guard));
        if (from.isInverted) {
            TermWriter.Operation difference = facts.writer().at(last);
            // 1/E - 1/x, or the other way round, is x - E times both.
            multiple = facts.product(facts.positive(difference.first()), facts.product(facts.positive(difference.second()), multiple));
        }
        facts.becomes(multiple, last);
        return all.copy(distance.term(), facts.at(last));
    }

    /** What the guard is, by the distance. */
    int times(KernelFacts facts, int distance, BigFraction factor) {
        int multiple = facts.multiple(factor, distance);
        if (!from.isInverted) {
            return multiple;
        }
        TermWriter.Operation difference = facts.writer().at(distance);
        return facts.quotient(facts.quotient(multiple, facts.positive(difference.first())), facts.positive(difference.second()));
    }
}
