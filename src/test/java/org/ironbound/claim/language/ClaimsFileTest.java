package org.ironbound.claim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ironbound.claim.term.ClaimException;
import org.junit.jupiter.api.Test;

class ClaimsFileTest {
    /** What a certificate keeps is ASCII, and nothing else is read from one. */
    @Test
    void signsBecomeAscii() throws Exception {
        ClaimsFile.Entry entry = ClaimsFile.parse("let f(x) = x\nlet γ(λ) = √λ·2\n"
            + "root: ∀λ∈[0, 1]: γ(λ) ≤ 2 ∧ f(λ) ≥ 0\n").get(0);
        assertEquals("root", entry.name());
        assertEquals("forall lambda in [0, 1]: gamma(lambda) <= 2 and f(lambda) >= 0", entry.statement().text());
        assertEquals(List.of("f(x) = x", "gamma(lambda) = sqrt(lambda)*2"), entry.statement().definitions());
        assertThrows(ClaimException.class, () -> Statement.parse("forall x in [0, 1]: x² ≤ 1", List.of()));
    }

    @Test
    void errorsStandWhereTheyAreWritten() {
        ClaimsFile.LineException e = assertThrows(ClaimsFile.LineException.class, () -> ClaimsFile.parse("1 < 2\n∀λ∈[0, 1]: λ² ≤ q\n"));
        assertEquals("line 2", e.getMessage());
        assertEquals(e.text().indexOf('q'), e.reason().position());
    }
}
