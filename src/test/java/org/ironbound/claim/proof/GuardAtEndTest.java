package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variable is not at an end of its range where a guard fails, which is not written as a bound of it. */
class GuardAtEndTest {
    private static final Budget BUDGET = new Budget(4000, 60, 0);
    private static final int BITS = 96;

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    /** The kernel states all of each: from either end, at 0, without ends, with steep guards, and with other variables. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [1, 10]: ln(x) > 0 implies x > 1",
        "forall x in [1/2, 10]: ln(x) > 0 implies x > 1",
        "forall x in (0, inf): ln(x) > 0 implies x > 1",
        "forall x in (0, inf): ln(x) < 0 implies x < 1",
        "forall x in [1, 10]: x^3 + x > 2 implies x > 1",
        "forall x in [1, 10]: exp(x) > exp(1) implies ln(x) > 0",
        "forall x in [0, 10]: exp(x) > 1 implies x > 0",
        "forall x in (-inf, inf): exp(x) > 1 implies x > 0",
        "forall x in (-inf, inf): exp(x) < 1 implies x < 0",
        "forall x in [0, pi/2]: sin(x) > 0 implies x > 0",
        "forall x in [0, 1]: cos(x) < 1 implies x > 0",
        "forall x in (-inf, inf): x + sin(x)/2 > 0 implies x > 0",
        "forall u in (0, inf), v in (0, inf), x in (0, inf): ln(x) > 2*u + v implies x > 1"})
    void whole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.share().isWhole(), claim);
    }

    /** Both may be 0 at an end, where the guard falls faster than the goal does. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 0]: atan(x) > 0 implies x > 0",
        "forall x in (-inf, inf): atan(x) >= 0 implies x >= 0"})
    void touching(String claim) throws Exception {
        whole(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (0, inf): ln(x) > 0 implies x > 101/100",
        "forall x in (-inf, inf): exp(x) > 1 implies x > 1/1000",
        "forall x in (-inf, inf): exp(x) >= 1 implies x > 0",
        "forall x in [0, 10]: x - sin(x) >= 0 implies x > 0",
        "forall x in [0, 4]: sin(x) >= 0 implies x > 0",
        "forall x in [-1, 0]: atan(x) >= 0 implies x > 0"})
    void refuted(String claim) throws Exception {
        assertInstanceOf(Verdict.Refuted.class, verdict(claim), claim);
    }

    /** The step alone, in a certificate. */
    @Test
    void withoutAnEnd() throws Exception {
        String claim = "forall x in [1, 10]: ln(x) > 0 implies x > 1";
        ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), BITS, List.of(List.of("d:0:x:l", "i")), Map.of());
        KernelShare share = certificate.check(CheckLimit.BY_TESTED);
        assertEquals(share.cases(), share.byKernel());
        assertTrue(share.isWhole());
    }
}
