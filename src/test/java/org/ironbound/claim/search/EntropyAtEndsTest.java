package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.meaning.KernelClaim;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entropies where a logarithm in them has no value: claims that are true there, too, and others that are false only there, or nearly. */
class EntropyAtEndsTest {
    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), new Budget(2000, 60, 0)).run();
    }

    /** All of it, ends included, is stated by the kernel. */
    @ParameterizedTest
    @ValueSource(strings = {"forall e in [0, 1/2]: 1 - h2(e) <= 1 - e", "forall x in (0, 1]: -x*ln(x) <= sqrt(x)*(1 - x)",
        "forall x in [-1, 1]: Dber(x) <= ln(2)*x^2", "h2(0) = 0 and h2(1) = 0", "d2(0, 1/2) = ln(2)",
        "forall e in [0, 1]: 1 - h2(e) <= (1 - 2*e)^2", "forall x in [0, 1]: h2(x) >= 4*x*(1 - x)",
        "forall x in [0, 1]: h2(x) <= 2*sqrt(x*(1 - x))", "forall p in [0, 1]: d2(p, 2/7) >= 2*(p - 2/7)^2",
        "forall p in [2/7, 1]: d2(p, 2/7) >= 2*(p - 2/7)^2", "forall x in (0, 1/3]: h(x) <= x*ln(exp(1)/x)"})
    void statedWhole(String claim) throws Exception {
        Verdict verdict = verdict(claim);
        assertTrue(verdict instanceof Verdict.Proved, claim);
        assertTrue(((Verdict.Proved) verdict).certificate().check().isWhole(), claim);
    }

    /** False, or without a value, at an end only, or by a little next to it: what may have no value is not even read. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [0, 1]: h2(x) > 0", "forall x in [0, 1/2]: h2(x) > 0", "forall x in [1/2, 1]: h2(x) > 0",
        "forall x in [0, 1]: h2(x)/x >= 0", "forall x in [0, 1]: x*ln(x) <= 0", "forall x in [0, 1/2]: -x*ln(x) <= sqrt(x)*(1 - x)",
        "forall x in [-1/10^12, 1]: h2(x) >= 0", "forall x in [0, 1 + 1/10^12]: h2(x) >= 0", "forall x in [-1, 1]: Dber(x) < ln(2)",
        "forall x in [-1, 1]: Dber(x) <= ln(2) - 1/10^12", "forall x in [0, 1]: d2(x, 1/2) <= ln(2) - 1/10^12",
        "forall x in [0, 1], y in [0, 1/2]: d2(x, y) >= 0", "forall x in [0, 1/2], y in [1/2, 1]: d2(x, y) >= 0",
        "forall x in [0, 1]: d2(x, x) >= 0", "forall x in [0, 1]: h2(x) >= 4*x*(1 - x) + x*(1 - x)/10^6",
        "forall e in [0, 1/2]: 1 - h2(e) <= 1 - e - e/10^6*(1 - 2*e) - (1 - 2*e)^9/10^12", "h2(0) > 0", "d2(0, 0) = 0", "d2(1, 1) = 0",
        "forall x in [0, 1]: h2(x) + 0*ln(x) >= 0",
        "forall p in [1/5, 1]: d2(p, 1/5) > 2*(p - 1/5)^2", "forall p in [0, 1]: d2(p, 1/2) >= 2*(p - 1/2)^2 + (p - 1/2)^2/10^9",
        "forall x in [0, 1]: h2(x) <= (2 - 1/10^6)*sqrt(x*(1 - x))", "forall x in [0, 1]: h2(x) <= 2*sqrt(x*(1 - x)) - (1 - x)^99/10^12",
        "forall x in [0, 1]: Dber(2*x) >= 0"})
    void notProved(String claim) throws Exception {
        try {
            assertFalse(verdict(claim) instanceof Verdict.Proved, claim);
        } catch (ClaimException e) {
            assertTrue(e.getMessage().matches("this divides by .*|the logarithm of .*|Dber of .*|d2 .*"), e::getMessage);
        }
    }

    /** The operation has no name in the language, and its name in the definitions of the kernel's terms is not given another meaning. */
    @Test
    void theNameIsTaken() {
        assertThrows(ClaimException.class, () -> Statement.parse("forall x in [0, 1]: xlnx(x) <= 0", List.of()));
        for (String definition : List.of("xlnx(x) = 1", "xlnx(x, y) = 1", "xlnx = 1")) {
            assertTrue(KernelClaim.of("1 >= 0", List.of(definition), Collections.singletonList(null), Collections.singletonList(null),
                Meter.unlimited()).isEmpty());
        }
    }
}
