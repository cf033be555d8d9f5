package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Contraposition;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs by contradiction. */
class ContrapositionTest {
    private static final int BITS = 96;
    private static final Budget BUDGET = new Budget(1000, 10, BITS);

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    private static ClaimCertificate certificate(String claim, String tokens) {
        return new ClaimCertificate(claim, List.of(), BITS, List.of(List.of(tokens.split(" "))), Map.of());
    }

    /** The kernel states all of each: strict or not, with other guards, on ranges without end, of whole numbers, by the second guard. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 1], y in [-1, 1]: x + exp(x) > y + exp(y) implies x > y",
        "forall x in (-inf, inf), y in (-inf, inf): x + exp(x) >= y + exp(y) implies x >= y",
        "forall x in (-inf, inf), y in (-inf, inf): atan(x) > atan(y) implies x > y",
        "forall x in (-inf, inf), y in (-inf, inf): cbrt(x) >= cbrt(y) implies x >= y",
        "forall x in (-inf, inf), y in (-inf, inf): x^3 + x > y^3 + y implies x > y",
        "forall x in (-inf, inf): x^3 > x^2 implies x > 1",
        "forall x in (-inf, inf): exp(x) < x + 2 implies x < 2",
        "forall x in (0, inf), y in (0, inf): x*ln(x) > y*ln(y) and y >= 1 implies x > y",
        "forall n in {1..40}, m in {1..40}: n^2 + n > m^2 + m implies n > m",
        "forall x in [0, 3], y in [0, 3]: x >= y and sin(x) > y + y^2 implies y < 1",
    })
    void proved(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim));
        assertTrue(proved.share().isWhole(), claim);
        assertTrue(Contraposition.begins(proved.certificate().proofs().get(0)), () -> proved.certificate().proofs().toString());
        assertTrue(proved.certificate().check().isWhole());
    }

    /** At each number one of the two holds, where the first has no value the second. Where neither does, nothing is proved. */
    @Test
    void oneOfTwoHolds() throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict("forall x in [-1, 1]: ln(x) <= x - 1 or x <= 0"));
        assertTrue(proved.share().isWhole());
        for (List<String> tokens : proved.certificate().proofs()) {
            assertFalse(isAccepted(certificate("forall x in [-1, 1]: x > 0 or ln(x) <= 1", String.join(" ", tokens))));
        }
    }

    /** What is false a little beyond. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 1], y in [-1, 1]: x + exp(x) >= y + exp(y) implies x > y",
        "forall x in (-inf, inf), y in (-inf, inf): x - exp(x) > y - exp(y) implies x > y",
        "forall x in (-inf, inf): x^3 >= x^2 implies x >= 1",
        "forall x in (-inf, inf): exp(x) < x + 2 implies x < 1",
        "forall x in (0, inf), y in (0, inf): x*ln(x) > y*ln(y) and y >= 1/9 implies x > y",
        "forall n in {1..40}, m in {1..40}: n^2 - 9*n > m^2 - 9*m implies n > m",
        "forall x in [0, 3], y in [0, 3]: x >= y and sin(x) > y + y^2 implies y < 1/2",
    })
    void refuted(String claim) throws Exception {
        assertInstanceOf(Verdict.Refuted.class, verdict(claim));
    }

    /** The proof of a true claim shows no false one: of another number, a guard or a goal that is not strict, without another guard. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "forall x in [0, 1]: exp(x) > 2 implies x > 1/2 | x:0 s:x:3/5 i g:0 | forall x in [0, 1]: exp(x) > 2 implies x > 7/10",
        "forall x in [0, 1]: exp(x) >= 2 implies x > 1/2 | x:0 s:x:3/5 i g:0 | forall x in [0, 1]: exp(x) >= 9/5 implies x > 1/2",
        "forall x in [0, 1]: x^2 > 1/4 implies x > 1/2 | x:0 h:0:1/2:0*x:1 i | forall x in [0, 1]: x^2 >= 1/4 implies x > 1/2",
        "forall x in [0, 1]: x^2 >= 1/4 implies x >= 1/2 | x:0 h:0:1/2:0*x:1 i | forall x in [0, 1]: x^2 >= 1/4 implies x > 1/2",
        "forall x in [0, 1], y in [0, 1]: x > 2 and y^2 > 1/4 implies y > 9/10 | x:1 g:0 | "
            + "forall x in [0, 1], y in [0, 1]: x > 0 and y^2 > 1/4 implies y > 9/10",
    })
    void crossed(String claim, String proof, String other) throws Exception {
        assertTrue(certificate(claim, proof).check().isWhole());
        assertFalse(isAccepted(certificate(other, proof)), other);
    }

    private static boolean isAccepted(ClaimCertificate certificate) {
        try {
            certificate.check(CheckLimit.BY_TESTED);
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    /** Where the goal has no value it does not fail, and what is said of where it fails says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"x:0 s:x:0 g:0 i", "x:0 g:0", "x:0 i", "x:0 s:x:0 i i", "x:0 s:x:0 d:0:x:u g:0 i",
        "x:0 s:x:-1/2 g:0 s:x:0 i i"})
    void goalWithoutValue(String proof) {
        assertFalse(isAccepted(certificate("forall x in [-1, 1]: x < 0 implies sqrt(x) >= 1", proof)));
        assertFalse(isAccepted(certificate("forall x in [-1, 1]: x <= 0 implies ln(x) >= 1", proof)));
    }

    /** It is the first token, once, of a guard that there is. */
    @ParameterizedTest
    @ValueSource(strings = {"x:1 s:x:1/2 i g:0", "x:-1 i", "x: i", "x:0", "x:0:0 i", "x:0 x:0 i", "x:0 i i", "s:x:1/2 x:0 i x:0 i",
        "x:1/2 i", "x:99999999999 i", "f:x x:0 i"})
    void broken(String proof) {
        assertFalse(isAccepted(certificate("forall x in [0, 1]: x^2 > 1/3 implies x > 1/2", proof)));
    }

    @Test
    void withoutGuardsThereIsNone() {
        assertThrows(RejectedException.class, () -> certificate("forall x in [0, 1]: x + 1 > 0", "x:0 i").check(CheckLimit.BY_TESTED));
    }

    /** A search goes on from a proof of which a part is by contradiction. */
    @Test
    void goesOn() throws Exception {
        String claim = "forall x in [-1, 1], y in [-1, 1]: x + exp(x) > y + exp(y) implies x > y and x^2 <= 1";
        ClaimCertificate proved = assertInstanceOf(Verdict.Proved.class, verdict(claim)).certificate();
        List<List<String>> open = List.of(proved.proofs().get(0), List.of("o"));
        ClaimCertificate state = new ClaimCertificate(claim, List.of(), BITS, open, Map.of());
        Verdict.Proved again = assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse(claim, List.of()), BUDGET, state).run());
        assertEquals(proved.proofs().get(0), again.certificate().proofs().get(0));
    }

    /** Where the kernel has no terms for another goal, or does not state it, both are proved by rules that are only tested, as before. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [1/10, 4/10]: exp(x) > 1 + x + x^2 implies x > 3 and phi(x) > 0",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) < 1 and abs(y) < 1 implies x < 1 and x*y < 1"})
    void besideWhatIsTestedOnly(String claim) throws Exception {
        Budget tested = new Budget(1000, 20, BITS, CheckLimit.BY_TESTED);
        assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse(claim, List.of()), tested).run());
    }

    /** Other claims are proved as they were. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [0, 10]: x^2 > 2 implies x > sqrt(2)", "forall x in [0, 1]: x > 1/2 implies x^2 > 1/4"})
    void notNeeded(String claim) throws Exception {
        List<String> tokens = assertInstanceOf(Verdict.Proved.class, verdict(claim)).certificate().proofs().get(0);
        assertFalse(Contraposition.begins(tokens), tokens::toString);
    }
}
