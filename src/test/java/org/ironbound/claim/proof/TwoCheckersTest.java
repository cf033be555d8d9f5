package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kernel states of proofs, rules that are only tested accept, too. The quick run of {@link TwoCheckersRun}. */
class TwoCheckersTest {
    private static final int PROOFS = 400;
    private static final int SLOW_PROOFS = 3000;
    private static final int CHANGES = 5;

    @Test
    void bothAgree() throws Exception {
        requireAgreement(1, PROOFS);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void bothAgree(long seed) throws Exception {
        requireAgreement(seed, SLOW_PROOFS);
    }

    private static void requireAgreement(long seed, int proofs) throws Exception {
        TwoCheckersRun run = new TwoCheckersRun(seed);
        run.go(proofs);
        assertEquals(List.of(), run.differences());
        assertTrue(run.both() >= proofs / 20, () -> run.both() + " proofs accepted by both");
        assertTrue(run.neither() >= proofs / 3, () -> run.neither() + " proofs refused by both");
        assertTrue(run.olderOnly() <= proofs / 3, () -> run.olderOnly() + " proofs of which the kernel does not state all");
    }

    /** Of the claims of the project's own file, and of false changes of their proofs. */
    @Tag("slow")
    @Test
    void bothAgreeAboutTrueClaims() throws Exception {
        byte[] file = TwoCheckersTest.class.getResourceAsStream("/org/ironbound/claim/true-claims.txt").readAllBytes();
        TwoCheckersRun run = new TwoCheckersRun(1);
        int whole = 0;
        for (ClaimsFile.Entry claim : ClaimsFile.parse(new String(file, StandardCharsets.UTF_8))) {
            if (new Prover(claim.statement(), Budget.DEFAULT.within(10).byTested()).run() instanceof Verdict.Proved proved
                    && claim.statement().quantities().isEmpty()) {
                whole += proved.certificate().check(CheckLimit.BY_TESTED).isWhole() ? 1 : 0;
                run.judge(proved.certificate(), CHANGES);
            }
        }
        assertEquals(List.of(), run.differences());
        assertTrue(run.both() >= whole, () -> run.both() + " proofs accepted by both");
        assertTrue(whole >= 60, whole + " true claims stated by the kernel");
    }
}
