package org.ironbound.claim.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.meaning.TermOperations.Operation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.kernel.term.Operations;

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
            for (Inequality goal : part.goals()) {
                for (Box box : statement.boxes()) {
                    List<KernelTerm> terms = terms(part, goal, box);
                    if (wanted == null && terms == null) {
                        return Outcome.NO_TERMS;
                    }
                    if (wanted != null) {
                        assertTrue(terms != null && k < wanted.size(), "only one reading has terms");
                        requireSame(wanted.get(k), part, goal, box, terms);
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
        List<Operation> operations = TermOperations.of(terms.get(0).term());
        assertTrue(wanted.ranges().isSame(box.ranges()), "other ranges");
        assertEquals(goal.strict(), wanted.goal().positive(), "strictness");
        assertTrue(TermOperations.isIn(wanted.operations(), wanted.goal().place(), operations, TermOperations.value(operations)),
            () -> "other operations " + wanted.operations() + " " + operations);
        // The reader that speaks with users has guards for ends that are not rational, before the others.
        int ends = part.guards().size() - wanted.guards().size();
        int value = TermOperations.value(operations);
        List<Operation> needed = operations.subList(0, value == operations.size() - 1 ? value + 1 : operations.size() - 1);
        assertTrue(ends > 0 || TermOperations.isIn(needed, value, wanted.operations(), wanted.goal().place()), "operations are missing");
        assertTrue(ends >= 0, "more guards");
        for (int j = ends; j < part.guards().size(); j++) {
            assertTrue(wanted.isSatisfied(TermOperations.of(terms.get(1 + j).term()), part.guards().get(j).strict()), "guard");
        }
        for (int i = 0; i < box.size(); i++) {
            List<Operation> variable = List.of(new Operation(Operations.VARIABLE, i, 0, BigFraction.ONE));
            assertTrue(ends > 0 || box.isPositive(i) == wanted.isSatisfied(variable, true), "variable");
        }
    }
}
