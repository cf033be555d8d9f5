package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianEstimation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimationSearchTest {
    private static GaussianEstimation problem(String d, String n, String l, String error) {
        return new EstimationInput(new ClusteringInput(d, n, null, null, null), error, l).problem();
    }

    private static List<Claim> claims(GaussianEstimation problem, int digits) throws Exception {
        Certificate certificate = EstimationSearch.bounds(problem, digits).certificate();
        Checker.check(certificate);
        return certificate.claims();
    }

    /** The same number from both sides, also where 1/sqrt(d) is irrational, and near the least error and the largest. */
    @ParameterizedTest
    @CsvSource({"10000, 10, , 0.95", "300, 7, , 0.9", "12345, 7, , 19/20", "8, 1, , 0.65", "10^12, 10^9, , 1/100",
        "10^300, 10^300, 1/2, 1e-299", "2, 10^300, , 1e-200", "10^9, 1, 1e-9, 0.9999999991", "1, 1, 1/2, 0.51", "7, 3, , 1/2",
        "100, 10, , 0.999999999999999999999999999999"})
    void bothBoundsAgree(String d, String n, String l, String error) throws Exception {
        for (int digits : new int[] {1, 12, 60}) {
            List<Claim> claims = claims(problem(d, n, l, error), digits);
            assertEquals(2, claims.size());
            assertEquals(Relation.AT_LEAST, claims.get(0).relation());
            assertEquals(Relation.AT_MOST, claims.get(1).relation());
            BigDecimal low = Fractions.decimal(claims.get(0).value(), digits, RoundingMode.FLOOR);
            BigDecimal high = Fractions.decimal(claims.get(1).value(), digits, RoundingMode.CEILING);
            assertTrue(low.compareTo(high) <= 0 && high.subtract(low).compareTo(low.ulp()) <= 0, claims.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, 10, , 0.9", "300, 7, , 0.1", "10^300, 1, , 1/2", "2, 1, , 0.29"})
    void theImpossible(String d, String n, String l, String error) throws Exception {
        List<Claim> claims = claims(problem(d, n, l, error), 12);
        assertEquals(List.of(Claim.Quantity.LEARNERS), claims.stream().map(Claim::quantity).toList());
    }

    /** tau_10 = 10/109. */
    @Test
    void theBestEstimateNeedsInfinitelyMuch() {
        UndecidedException thrown = assertThrows(UndecidedException.class,
            () -> EstimationSearch.bounds(problem("10000", "10", null, "99/109"), 12));
        assertTrue(thrown.getMessage().contains("infinite memorization"), thrown.getMessage());
    }
}
