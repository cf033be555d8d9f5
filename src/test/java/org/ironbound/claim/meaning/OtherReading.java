package org.ironbound.claim.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import java.util.stream.IntStream;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;

/** What a claim means by the reader that speaks with users and its nodes, compared with what is believed: they share no code that reads. */
public final class OtherReading {
    private static final int BITS = 64;

    private OtherReading() {
    }

    /** What comes of a claim that is one. */
    public enum Outcome {
        /** Both readings say the same. */
        SAME,
        /** The kernel has no terms for it, as both find. */
        NO_TERMS,
        /** What is believed refuses it, so that the kernel is said to state nothing of it. */
        REFUSED
    }

    /**
     * Both say the same of the claim, unless what is believed refuses it.
     *
     * @throws ClaimException if it is none
     */
    public static Outcome requireSame(String text, List<String> definitions) throws ClaimException {
        Statement statement = Statement.parse(text, definitions);
        List<WantedStatement> wanted;
        try {
            wanted = KernelClaim.wanted(text, definitions, Meter.unlimited()).toList();
        } catch (IllegalArgumentException e) {
            wanted = null;
        }
        int k = 0;
        for (Statement part : statement.parts()) {
            for (int number = 0; number < part.goals().size(); number++) {
                for (Box box : statement.boxes()) {
                    Statement form = part.form(box);
                    Inequality goal = form.goals().get(number);
                    List<KernelTerm> terms = terms(form, goal, box);
                    if (wanted == null && terms == null) {
                        return Outcome.NO_TERMS;
                    }
                    if (wanted != null) {
                        assertTrue(terms != null && k < wanted.size(), "only one reading has terms");
                        requireSame(wanted.get(k), form, goal, box, terms);
                        k++;
                    }
                }
            }
        }
        assertTrue(wanted == null || k == wanted.size(), "one reading has more clauses");
        return wanted == null ? Outcome.REFUSED : Outcome.SAME;
    }

    /** Of the goal with all guards, and of each guard; null if there is no such term. */
    private static List<KernelTerm> terms(Statement part, Inequality goal, Box box) {
        List<KernelTerm> terms = new ArrayList<>();
        terms.add(KernelTerm.of(goal.written(), part.writtenGuards(), box.inverted(), BITS, Meter.unlimited()));
        for (Node guard : part.writtenGuards()) {
            terms.add(KernelTerm.of(guard, List.of(), box.inverted(), BITS, Meter.unlimited()));
        }
        return terms.contains(null) ? null : terms;
    }

    private static void requireSame(WantedStatement wanted, Statement part, Inequality goal, Box box, List<KernelTerm> terms) {
        assertTrue(wanted.ranges().isSame(box.ranges()), "other ranges");
        assertEquals(goal.strict(), wanted.strict(), "strictness");
        assertTrue(isIn(wanted.term(), terms.get(0).term()), "other operations");
        List<WantedStatement.Condition> conditions = wanted.conditions();
        int last = IntStream.range(0, conditions.size()).filter(k -> isNumber(conditions.get(k).term())).findFirst().orElseThrow();
        List<WantedStatement.Condition> guards = conditions.subList(last + 1, conditions.size());
        // The reader that speaks with users has guards for ends that are not rational, before the others.
        int ends = part.guards().size() - guards.size();
        assertTrue(ends > 0 || isIn(terms.get(0).term(), wanted.term()), "operations are missing");
        assertTrue(ends >= 0, "more guards");
        for (int j = ends; j < part.guards().size(); j++) {
            assertTrue(isOne(guards, terms.get(1 + j).term(), part.guards().get(j).strict()), "guard");
        }
        requireDistances(conditions.subList(0, last), box);
        assertTrue(conditions.get(last).positive(), "all conditions");
        if (ends == 0) {
            requireAll(conditions.get(last).term(), part, box, terms);
        }
    }

    /** Whether a term ends with the number 1, once more. */
    private static boolean isNumber(Term term) {
        int last = term.size() - 1;
        return term.kind(last) == Operations.SUM && term.first(last) == term.second(last)
            && term.kind(term.first(last)) == Operations.NUMBER && term.number(term.first(last)).equals(BigFraction.ONE);
    }

    /** All guards and positive variables, and nothing else, as they are written for the kernel's statements. */
    private static void requireAll(Term all, Statement part, Box box, List<KernelTerm> terms) {
        List<Map.Entry<Node, Boolean>> guards = part.guards().stream().map(guard -> Map.entry(guard.written(), guard.strict())).toList();
        Term other = KernelConditions.of(guards, box, kernel(part)).condition().term();
        assertTrue(isIn(all, other) && isIn(other, all), "other conditions");
        for (int j = 0; j < part.guards().size(); j++) {
            boolean isStrict = part.guards().get(j).strict();
            assertTrue(has(isStrict ? Operations.LOGARITHM : Operations.ROOT, terms.get(1 + j).term(), all), "guard");
        }
        distances(box).forEach((distance, isPositive) -> {
            boolean isFound = has(Operations.LOGARITHM, term(distance), all);
            assertTrue(isPositive == isFound || !guards.isEmpty() && isFound, "variable");
        });
    }

    private static MeteredKernel kernel(Statement part) {
        try {
            return new Reasoning(part, Premises.of(List.of(), List.of()), BITS).arithmetic().kernel();
        } catch (RejectedException | ClaimException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a condition has an operation of what a term ends with. */
    private static boolean has(int kind, Term term, Term condition) {
        int place = CopyPlaces.of(term, condition, Meter.unlimited())[term.size() - 1];
        return place >= 0
            && IntStream.range(0, condition.size()).anyMatch(k -> condition.kind(k) == kind && condition.first(k) == place);
    }

    /** Distances of variables from 0 and from the ends of their ranges, and whether they are positive at all points. */
    private static Map<Distance, Boolean> distances(Box box) {
        Map<Distance, Boolean> distances = new LinkedHashMap<>();
        for (int i = 0; i < box.size(); i++) {
            distances.put(new Distance(i, BigFraction.ZERO, true), box.isPositive(i));
            if (!box.lower().get(i).equals(BigFraction.ZERO)) {
                distances.put(new Distance(i, box.lower().get(i), true), box.isOpenBelow(i));
            }
            distances.put(new Distance(i, box.upper().get(i), false), box.isOpenAbove(i));
        }
        return distances;
    }

    private static int written(Distance distance, TermOperations operations) {
        return operations.distance(distance.variable(), distance.end(), distance.isLower());
    }

    private static Term term(Distance distance) {
        TermOperations alone = new TermOperations(0, Meter.unlimited());
        return alone.term(written(distance, alone));
    }

    /** Each distance that is positive, and the product of all. */
    private static void requireDistances(List<WantedStatement.Condition> conditions, Box box) {
        List<WantedStatement.Condition> single = conditions.subList(0, Math.max(0, conditions.size() - 1));
        TermOperations operations = new TermOperations(0, Meter.unlimited());
        List<Integer> found = new ArrayList<>();
        distances(box).forEach((distance, isPositive) -> {
            boolean isFound = isOne(single, term(distance), true);
            assertEquals(isPositive, isFound, "distance");
            if (isFound) {
                found.add(written(distance, operations));
            }
        });
        assertEquals(single.size(), found.size(), "another distance");
        List<WantedStatement.Condition> last = conditions.subList(single.size(), conditions.size());
        found.stream().reduce(operations::product).ifPresent(all -> assertTrue(isOne(last, operations.term(all), true), "product"));
    }

    private static boolean isOne(List<WantedStatement.Condition> conditions, Term term, boolean positive) {
        return conditions.stream().anyMatch(condition -> condition.positive() == positive && isIn(term, condition.term()));
    }

    /** Whether each operation of a term is one of another one, and the last ones have the same result. */
    private static boolean isIn(Term some, Term others) {
        return others.hasCopied(some, CopyPlaces.of(some, others, Meter.unlimited()));
    }
}
