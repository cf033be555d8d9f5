package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.TermWriter;
import org.ironbound.kernel.term.NotNegativeOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the kernel does not state all of a claim, no statement about another term than a goal's own closes a case of the goal. */
class OwnTermTest {
    private static final int BITS = 64;

    private static Reasoning reasoning(String claim) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        return new Reasoning(statement, Premises.of(statement.quantities(), List.of()), BITS);
    }

    private static Deduction.Case whole(Reasoning reasoning) {
        return new Deduction.Case(reasoning.statement().goals().get(0), reasoning.statement().boxes().get(0), Deduction.all(reasoning), 0);
    }

    private static Optional<KernelTerm> term(Reasoning reasoning) {
        Deduction.Case whole = whole(reasoning);
        return reasoning.kernel().kernelTerm(whole.goal(), whole.box());
    }

    /** A true statement is about the first claim; whether it closes the whole second one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 >= 0 | true",
        "forall x in [0, 1]: x + 1 > 0 | forall x in [0, 1]: x + 1 >= 0 | true",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 > 0 | false",
        "forall x in [0, 1]: x + 2 >= 0 | forall x in [0, 1]: x + 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x - 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [-5, 1]: x + 1 >= 0 | false",
        "forall n in {0..1}: n + 1 >= 0 | forall n in [0, 1]: n + 1 >= 0 | false"})
    void statements(String stated, String claim, boolean expected) throws Exception {
        Reasoning first = reasoning(stated);
        NotNegativeOn known = first.kernel().byKernel(term(first).orElseThrow(), whole(first).goal().strict(), whole(first).box());
        Reasoning second = reasoning(claim);
        assertEquals(expected, Verifier.isAbout(known.term, known.box, known.strict, whole(second), term(second)));
        assertFalse(Verifier.isAbout(known.term, known.box, known.strict, whole(second), Optional.empty()));
    }

    /** The term of the first claim's goal has the value of the second one's, and all that this needs to have a value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [1, 2]: x + 1 >= 0 | forall x in [1, 2]: x + 1 >= 0 | true",
        "forall x in [1, 2]: x + 1 + ln(x) - ln(x) >= 0 | forall x in [1, 2]: x + 1 >= 0 | false",
        "forall x in [1, 2]: x + 2 >= 0 | forall x in [1, 2]: x + 1 >= 0 | false",
        "forall x in [1, 2]: x + 1 >= 0 | forall x in [1, 2]: x + 1 + 0*ln(x) >= 0 | false",
        "forall x in [1, 2]: x + 1 >= 0 | forall x in [1, 2]: sqrt(x) > 1 implies x + 1 >= 0 | false",
        "forall x in [1, 2]: sqrt(x) > 1 implies x + 1 >= 0 | forall x in [1, 2]: x + 1 >= 0 | true",
        "forall x in [1, 2]: x + 1 >= 0 | forall x in [1, inf): x + 1 >= 0 | false",
        "forall x in [1, 2]: 1/x + 1 >= 0 | forall x in [1, 2]: x + 1 >= 0 | false"})
    void terms(String offered, String claim, boolean expected) throws Exception {
        Reasoning second = reasoning(claim);
        Inequality goal = whole(second).goal();
        List<Node> defined = new ArrayList<>(second.statement().writtenGuards());
        defined.add(goal.written());
        int inverted = second.statement().boxes().get(second.statement().boxes().size() - 1).inverted();
        assertEquals(expected, TermWriter.isOf(term(reasoning(offered)).orElseThrow().term(), goal.difference(), defined, inverted,
            Meter.unlimited()));
    }

    /** A case that another term closed must be closed by its goal. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, 1]: x + 1 >= 0 | i | true", "forall x in [0, 1]: x - 1 >= 0 | i | false",
        "forall x in [0, 1]: x - 1/2 >= 0 | m | false", "forall x in [0, 1]: x^2 - x + 1 >= 0 | m | true",
        "forall x in [0, 1]: exp(x) - x >= 1/2 | t:2 | true", "forall x in [0, 1]: exp(x) - x >= 2 | t:2 | false"})
    void owed(String claim, String token, boolean isClosed) throws Exception {
        Reasoning reasoning = reasoning(claim);
        Verifier.Checked checked = new Verifier.Checked(List.of(), 1, 1, List.of(new Verifier.Owed(reasoning, whole(reasoning), token)));
        if (isClosed) {
            assertDoesNotThrow(checked::requireOwn);
        } else {
            assertThrows(RejectedException.class, checked::requireOwn);
        }
    }

    /** The slope of a goal is one term by the kernel, and another one as the derivative that the older rules know. */
    @Test
    void slopesAreOwed() throws Exception {
        String claim = "forall x in [1, 2]: x*ln(x) >= 0";
        Reasoning reasoning = reasoning(claim);
        Verifier.Checked checked = Verifier.verify(reasoning, reasoning.statement().goals().get(0), List.of("l:x", "i", "i"));
        assertTrue(checked.owed().stream().allMatch(owed -> owed.of().order() > 0), () -> checked.owed().toString());
        assertFalse(checked.owed().isEmpty());
        assertDoesNotThrow(checked::requireOwn);
        new ClaimCertificate(claim, List.of(), BITS, List.of(List.of("l:x", "i", "i")), Map.of()).check();
    }
}
