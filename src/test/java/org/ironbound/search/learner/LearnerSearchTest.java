package org.ironbound.search.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.search.BestLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerSearchTest {
    private static final int DIGITS = 10;

    private static Certificate found(String error) throws UndecidedException {
        return BestLearner.of(new GaussianInput(new ClusteringInput("1", "5", error, null, null), "9/10").problem(), DIGITS).certificate();
    }

    private static double claimed(Certificate certificate, Claim.Quantity quantity) {
        return certificate.claims().stream().filter(claim -> claim.quantity() == quantity && claim.relation() == Relation.AT_MOST)
            .findFirst().orElseThrow().value().doubleValue();
    }

    /** In one dimension learners call most of the noise positive: few splits of the error have one. */
    @ParameterizedTest
    @ValueSource(strings = {"0.38", "0.4", "0.42", "0.45", "0.49"})
    void learnersInOneDimensionAreFound(String error) throws Exception {
        Certificate certificate = found(error);
        Checker.check(certificate);
        assertEquals(2 * Double.parseDouble(error), claimed(certificate, Claim.Quantity.FALSE_NEGATIVE)
            + claimed(certificate, Claim.Quantity.FALSE_POSITIVE), 1e-8);
        assertTrue(claimed(certificate, Claim.Quantity.FALSE_POSITIVE) > 0.5);
    }

    @Test
    void noLearnerInOneDimensionReachesASmallError() {
        assertThrows(UndecidedException.class, () -> found("0.3"));
    }
}
