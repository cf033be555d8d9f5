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

    /** x ln x up to 0; sines and cosines of 0; cube roots, whose slopes are compared; a divisor that is 0 at an open end. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (0, 6]: x*ln(2 + x) < 2 + x*ln(x)", "forall x in (0, 0.99]: sqrt(2) <= sin(sqrt(2)*x)/(x*(1 - x))",
        "forall x in (0, 1/4]: sin(pi*x) >= pi*x*(1 - x^2*2)", "forall x in (0, 5]: cbrt(x + 2) < cbrt(x) + cbrt(2)",
        "forall x in (1/10, 20), y in (1/10, 20): cbrt(x + 2*y) <= cbrt(x) + cbrt(2*y)",
        "forall x in (4, inf): (x + 1)/(4 - x) <= exp(x)"})
    void statedWhole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.certificate().check().isWhole(), claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forall x in (0, 6]: x*ln(2 + x) < 1 + x*ln(x)", "forall x in (0, 0.99]: 3/2 <= sin(sqrt(2)*x)/(x*(1 - x))",
        "forall x in (0, 1/4]: sin(pi*x) >= pi*x*(1 - x^2)", "forall x in (0, 5]: cbrt(x + 2) < cbrt(x) + cbrt(1/2)",
        "forall x in (1/10, 20), y in (1/10, 20): cbrt(x + 2*y) <= cbrt(x) + cbrt(y/2)"})
    void notProved(String claim) throws Exception {
        assertTrue(!(verdict(claim) instanceof Verdict.Proved), claim);
    }
}
