package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What is positive by several guards at once: which of them is taken away from a range first is not asked. */
    @ParameterizedTest
    @ValueSource(strings = {"d:0:x:l d:0:x:u d:1:y:l d:1:y:u", "d:1:y:u d:0:x:u d:1:y:l d:0:x:l"})
    void withoutSeveralEnds(String ends) throws Exception {
        assertTrue(check("x^2 < 1 and y^2 < 1", ends).isWhole());
    }

    /** An end is open already, and so are all: nothing is computed again for each of them. */
    @Test
    void withoutTheSameEndsAgain() throws Exception {
        String ends = String.join(" ", Collections.nCopies(90, "d:0:x:l d:0:x:u d:1:y:l d:1:y:u"));
        assertTimeout(Duration.ofMinutes(1), () -> assertTrue(check("abs(x) < 1 and y^4 < 1", ends).isWhole()));
    }

    @ParameterizedTest
    @CsvSource({"x^2 < 1 and y^2 <= 1, d:0:x:l d:0:x:u d:1:y:l d:1:y:u", "x^2 < 1 and y^2 < 1, d:0:x:l d:0:x:u d:0:y:l d:1:y:u",
        "x^2 < 1 and y < 1, d:0:x:l d:0:x:u d:1:y:l d:1:y:u", "x^2 < 2 and y^2 < 1, d:0:x:l d:1:y:l d:1:y:u"})
    void notWithoutAnEnd(String guards, String ends) {
        assertThrows(RejectedException.class, () -> check(guards, ends));
    }

    private static KernelShare check(String guards, String ends) throws Exception {
        String claim = "forall x in [-1, 1], y in [-1, 1]: " + guards + " implies x^3*y < 1";
        List<String> tokens = List.of((ends + " s:x:0 s:x:-1/2 l:y i i i s:x:1/2 i u:y i i").split(" "));
        return new ClaimCertificate(claim, List.of(), BITS, List.of(tokens), Map.of()).check(CheckLimit.USUAL);
    }
}
