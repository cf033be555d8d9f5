package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.TermWriter;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * What the kernel must state for an inequality of a claim to hold on a box, made of the claim alone, operation by operation as it is
 * written. Whoever found such a statement, and how, does not matter then: of all that is not proved, only what reads a claim and what
 * writes its terms is believed.
 *
 * @param term       whose value is the difference of the sides, with all their operations and those of the guards
 * @param box        with closed ends
 * @param strict     whether the difference must be positive
 * @param conditions which all points of the box that the claim is about satisfy: its guards, and that variables are positive
 */
record WantedStatement(Term term, Ranges box, boolean strict, List<WantedStatement.Condition> conditions) {
    /** That a term is not negative, or positive. */
    record Condition(Term term, boolean positive) {
    }

    /** That of an inequality of a claim on one of its boxes; empty if an operation is none of the kernel's. */
    static Optional<WantedStatement> of(Reasoning reasoning, Inequality goal, Box box) {
        Statement claim = reasoning.statement();
        Term difference = term(goal, claim.writtenGuards(), box, reasoning);
        if (difference == null) {
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            if (box.isPositive(i)) {
                conditions.add(new Condition(TermWriter.variable(i), true));
            }
        }
        for (int j = 0; j < claim.guards().size(); j++) {
            boolean positive = claim.guards().get(j).strict();
            Optional.ofNullable(term(claim.guards().get(j), List.of(), box, reasoning))
                .ifPresent(guard -> conditions.add(new Condition(guard, positive)));
        }
        return Optional.of(new WantedStatement(difference, box.ranges(), goal.strict(), conditions));
    }

    private static Term term(Inequality inequality, List<Node> defined, Box box, Reasoning reasoning) {
        return TermWriter.term(inequality.written(), defined, box.inverted(), reasoning.bits(), reasoning.meter());
    }

    /** Whether one of the statements is this one, or says more. */
    boolean isMade(Stated known) {
        return isMade(known.everywhere()) || isMade(known.somewhere());
    }

    private boolean isMade(NotNegativeOn known) {
        return known != null && isSame(known.term, known.box, known.strict);
    }

    private boolean isMade(NotNegativeWhere known) {
        return known != null && isSame(known.term, known.box, known.strict) && conditions.stream().anyMatch(condition ->
            condition.positive == known.positive && isIn(known.condition, condition.term));
    }

    private boolean isSame(Term other, Ranges otherBox, boolean otherStrict) {
        return box != null && box.isSame(otherBox) && (otherStrict || !strict) && isIn(term, other);
    }

    /**
     * Whether each operation of a term is one of another term's, in whatever order, and the values of both are the same operation: then
     * wherever all operations of the other one have results, so have these, and the same.
     */
    private static boolean isIn(Term term, Term other) {
        Map<List<Object>, Integer> places = new HashMap<>();
        for (int k = 0; k < other.size(); k++) {
            places.putIfAbsent(operation(other, k, UnaryOperator.identity()), k);
        }
        Map<Integer, Integer> moved = new HashMap<>();
        int last = term.size() - 1;
        for (int k = 0; k < (value(term) == last ? last + 1 : last); k++) {
            Integer place = places.get(operation(term, k, moved::get));
            if (place == null) {
                return false;
            }
            moved.put(k, place);
        }
        return moved.get(value(term)) == value(other);
    }

    /** What an operation is, with other places of its operands. */
    private static List<Object> operation(Term term, int k, UnaryOperator<Integer> moved) {
        boolean isLeaf = term.kind(k) <= Operations.VARIABLE || term.kind(k) == Operations.PI;
        return List.of(term.kind(k), isLeaf ? term.first(k) : moved.apply(term.first(k)), isLeaf ? 0 : moved.apply(term.second(k)),
            term.number(k));
    }

    /** The operation whose result the last one repeats, as x + 0 x; or that one itself. */
    private static int value(Term term) {
        int k = term.size() - 1;
        boolean repeats = term.kind(k) == Operations.SUM && term.first(k) == term.second(k) && term.number(k).equals(BigFraction.ZERO);
        return repeats ? term.first(k) : k;
    }
}
