package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Powers in place of distances from ends, and roots in place of variables, together with other variables. */
class EndsAndEquationsTest {
    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), new Budget(2000, 60, 0)).run();
    }

    /**
     * A variable that is gone beside one without bound; ends far from 0, of a range that is short, with another variable without bound, or
     * at a pole; a valley next to a pole.
     */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [-2, 8], s in [0, inf): s^2 = 2 + x implies s*exp(-x/2) <= 3",
        "forall x in [3/4, 1]: sqrt(1 - x) >= 1 - x", "forall x in [1/2, 2), y in [1, inf): y*sqrt(2 - x) >= (2 - x)/2",
        "forall x in (1, 5): ln(x)/(x - 1) <= 1/sqrt(x)", "forall x in (-2, inf): exp(-1 - x) <= 1/(2 + x)",
        "forall x in (0, 1), s in [0, inf): s^2 = 1 + x implies s - sqrt(1 - x) >= x"})
    void statedWhole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.certificate().check().isWhole(), claim);
    }

    /** Nearly true ones. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [-2, 8], s in [0, inf): s^2 = 2 + x implies s*exp(-x/2) <= 1",
        "forall x in [3/4, 1]: sqrt(1 - x) >= 2*(1 - x) + 1/100", "forall x in (1, 5): ln(x)/(x - 1) <= 9/(10*sqrt(x))",
        "forall x in (-2, inf): exp(-1 - x) <= 9/(10*(2 + x))"})
    void refuted(String claim) throws Exception {
        assertEquals(Verdict.Refuted.class, verdict(claim).getClass(), claim);
    }
}
