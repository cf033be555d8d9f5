package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelGuard;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * What the kernel must state for an inequality of a claim to hold on a box, made of the claim alone. Whoever found such a statement, and
 * how, does not matter then: of all that is not proved, only what reads a claim and what writes its terms is believed.
 *
 * @param term       whose value is the difference of the sides, with all that the claim needs to have a value
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
        KernelTerm difference = term(goal, claim.defined(), box, reasoning);
        if (difference == null) {
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            if (box.isPositive(i)) {
                conditions.add(new Condition(KernelTerm.ofVariable(i), true));
            }
        }
        for (int j = 0; j < claim.guards().size(); j++) {
            boolean positive = claim.guards().get(j).strict();
            Stream.concat(Stream.ofNullable(term(claim.guards().get(j), List.of(), box, reasoning)), bounds(j, box, reasoning))
                .forEach(guard -> conditions.add(new Condition(guard.term(), positive)));
        }
        return Optional.of(new WantedStatement(difference.term(), KernelTerm.ranges(box), goal.strict(), conditions));
    }

    private static KernelTerm term(Inequality inequality, List<Node> defined, Box box, Reasoning reasoning) {
        return KernelTerm.of(inequality.difference(), defined, box.inverted(), reasoning.bits(), reasoning.meter());
    }

    /** What a guard says of variables, each less its bound or the other way round. */
    private static Stream<KernelTerm> bounds(int guard, Box box, Reasoning reasoning) {
        return IntStream.range(0, box.inverted() == 0 ? box.size() : 0).mapToObj(i -> Deduction.bound(guard, i, reasoning))
            .flatMap(Optional::stream).map(bound -> KernelGuard.condition(bound.variable(), bound.end(), bound.isLower(),
                reasoning.bits(), reasoning.meter())).flatMap(Stream::ofNullable);
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
            condition.positive == known.positive && condition.term.isSame(known.condition));
    }

    private boolean isSame(Term other, Ranges otherBox, boolean otherStrict) {
        return box != null && box.isSame(otherBox) && (otherStrict || !strict) && isIn(other);
    }

    /**
     * Whether each operation of the term is one of another term's, in whatever order, and the values of both are the same operation: then
     * wherever all operations of the other one have results, so have these, and the same.
     */
    private boolean isIn(Term other) {
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
        boolean isLeaf = term.kind(k) == Operations.NUMBER || term.kind(k) == Operations.VARIABLE;
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
