package org.ironbound.claim.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
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

    /**
     * Both say the same of the claim.
     *
     * @return whether the kernel has terms for it
     * @throws ClaimException if it is none
     */
    public static boolean requireSame(String text, List<String> definitions) throws ClaimException {
        Iterator<WantedStatement> wanted = null;
        try {
            wanted = KernelClaim.wanted(text, definitions, Meter.unlimited()).toList().iterator();
        } catch (IllegalArgumentException e) {
            wanted = null;
        }
        Statement statement = Statement.parse(text, definitions);
        for (Statement part : statement.parts()) {
            for (Inequality goal : part.goals()) {
                for (Box box : statement.boxes()) {
                    List<KernelTerm> terms = terms(part, goal, box);
                    if (wanted == null && terms == null) {
                        return false;
                    }
                    if (wanted != null) {
                        assertTrue(terms != null, "one reading has no term");
                        requireSame(wanted.next(), part, goal, box, terms);
                    }
                }
            }
        }
        assertTrue(wanted != null, "refused");
        assertTrue(!wanted.hasNext(), "one reading has more clauses");
        return true;
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
        assertTrue(WantedStatement.isIn(wanted.operations(), wanted.goal().place(), operations, TermOperations.value(operations)),
            () -> "other operations " + wanted.operations() + " " + operations);
        int value = TermOperations.value(operations);
        List<Operation> needed = operations.subList(0, value == operations.size() - 1 ? value + 1 : operations.size() - 1);
        assertTrue(WantedStatement.isIn(needed, value, wanted.operations(), wanted.goal().place()), "an operation is not needed");
        assertEquals(count(needed), count(wanted.operations()));
        assertEquals(part.guards().size(), wanted.guards().size());
        for (int j = 0; j < part.guards().size(); j++) {
            assertTrue(wanted.isSatisfied(TermOperations.of(terms.get(1 + j).term()), part.guards().get(j).strict()), "guard");
        }
        for (int i = 0; i < box.size(); i++) {
            List<Operation> variable = List.of(new Operation(Operations.VARIABLE, i, 0, BigFraction.ONE));
            boolean isPositive = box.isPositive(i);
            assertEquals(isPositive, wanted.isSatisfied(variable, true));
        }
    }

    private static long count(List<Operation> operations) {
        return operations.stream().filter(operation -> operation.kind() != Operations.NUMBER).count();
    }
}
