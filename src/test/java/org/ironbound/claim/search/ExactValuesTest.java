package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kernel states of claims that hold narrowly at an end, or with functions whose values it must know exactly. */
class ExactValuesTest {
    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), new Budget(2000, 60, 0)).run();
    }

    /** x ln x up to 0. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (0, 6]: x*ln(2 + x) < 2 + x*ln(x)"})
    void statedWhole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.certificate().check().isWhole(), claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forall x in (0, 6]: x*ln(2 + x) < 1 + x*ln(x)"})
    void notProved(String claim) throws Exception {
        assertTrue(!(verdict(claim) instanceof Verdict.Proved), claim);
    }
}
