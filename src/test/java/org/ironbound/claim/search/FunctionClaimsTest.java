package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims with pi, sines, arctangents, roots and the normal distribution function that the kernel states as a whole. */
class FunctionClaimsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [0, 3]: sin(x) <= x",
        "forall x in [0, 3]: sin(x) >= x - x^3/6",
        "forall x in [-3, 3]: cos(x) >= 1 - x^2/2",
        "forall x in [1/10, 3/2]: sin(x) >= 2*x/pi",
        "forall x in [1/10, 3]: 3*sin(x)/(2 + cos(x)) < x",
        "forall x in [-10, 10]: sin(x) + cos(x) <= sqrt(2)*1.0001",
        "forall x in [1/100, 100]: atan(x) > 3*x/(1 + 2*sqrt(1 + x^2))",
        "forall x in [1/10, 10]: atan(x) <= x",
        "forall x in [0, 10]: x*(2*pi - x) <= pi^2",
        "forall x in [-1, 2]: cbrt(x) <= 13/10",
        "forall x in [-8, -1]: cbrt(x) <= -1",
        "forall x in [0, 2]: root(4, x) + sin(x) <= 5/2",
        "forall x in [0, 3]: Phi(x) <= 1/2 + x/sqrt(2*pi)",
        "forall x in [1/10, 3]: 1 - Phi(x) <= exp(-x^2/2)/2",
        "forall x in (-inf, inf): Phi(x) > 0 and Phi(x) < 1"})
    void theKernelStates(String claim) throws Exception {
        Verdict verdict = new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run();
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict);
        assertTrue(proved.certificate().check().isWhole());
    }

    /** It comes as near to 0 and 1 as one likes. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (-inf, 0]: Phi(x) >= 1/10^9", "forall x in (-inf, inf): Phi(x) <= 1 - 1/10^9",
        "forall x in (-inf, inf): Phi(x) < 1 - 1/10^60"})
    void notProved(String claim) throws Exception {
        Verdict verdict = new Prover(Statement.parse(claim, List.of()), new Budget(300, 20, 0)).run();
        assertFalse(verdict instanceof Verdict.Proved, claim);
    }
}
