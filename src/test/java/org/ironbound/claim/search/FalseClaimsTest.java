package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing false is proved. The quick run of {@link FalseClaimsRun}, with another seed in each part; {@code FalseClaimsRun} itself makes the
 * long one.
 */
class FalseClaimsTest {
    private static final int CLAIMS = 500;
    private static final int TREES = 25_000;
    /** The quick run has one of so many claims and trees; the slow ones, with other seeds, have all. */
    private static final int SHARE = 24;

    @Test
    void nothingFalseIsProved() throws Exception {
        requireNothingFalse(1, CLAIMS / SHARE, TREES / SHARE);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingFalseIsProved(long seed) throws Exception {
        requireNothingFalse(seed, CLAIMS, TREES);
    }

    private static void requireNothingFalse(long seed, int claims, int trees) throws Exception {
        FalseClaimsRun run = new FalseClaimsRun(seed);
        run.go(claims, trees);
        assertEquals(List.of(), run.failures());
        assertTrue(run.trees() >= trees, () -> run.trees() + " trees");
        assertTrue(run.provedNeighbours() >= claims / 4, () -> run.provedNeighbours() + " true claims proved");
    }

    /** The generator does what it says: a check of the point, at a high precision, shows that the claim is false there. */
    @Test
    void falseClaimsAreFalse() throws Exception {
        FalseClaims claims = new FalseClaims(7);
        for (int i = 0; i < CLAIMS; i++) {
            FalseClaim claim = claims.next();
            Map<String, BigFraction> point = new LinkedHashMap<>();
            for (int k = 0; k < claim.names().size(); k++) {
                point.put(claim.names().get(k), claim.point().get(k));
            }
            new ClaimCertificate(claim.text(), List.of(), 512, List.of(), point).check(CheckLimit.BY_TESTED);
        }
    }

    /** What an adversary found first, November 2026: a split at whole numbers below a slope. */
    @Test
    void theGapBetweenWholeNumbers() throws Exception {
        requireGap(150);
    }

    @Tag("slow")
    @Test
    void theGapBetweenWholeNumbersLonger() throws Exception {
        requireGap(2000);
    }

    private static void requireGap(int trees) throws Exception {
        String claim = "forall n in {0..3}, x in [0,1], y in [0,1], z in [0,1]: n*(1 - (1+1/60)*(1+tanh(5*(n-7/5)))/2*(1/(1+4*((x-1/3)^2"
            + "+(y-1/3)^2+(z-1/3)^2))) + (1+tanh(5*(n-5/2)))/2) >= 0";
        assertInstanceOf(Verdict.Refuted.class, new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run());
        FalseClaim known = new FalseClaim(claim, claim, List.of("n", "x", "y", "z"),
            List.of(new BigFraction(2), new BigFraction(1, 3), new BigFraction(1, 3),
            new BigFraction(1, 3)));
        assertEquals(null, FalseClaimsRun.attack(known, List.of(), 4, trees).accepted());
    }
}
