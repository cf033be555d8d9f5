package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.problem.BooleanEstimation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignEstimationSearchTest {
    private static BooleanEstimation problem(String d, String n, String l, String error) {
        return new SignEstimationInput(new ClusteringInput(d, n, null, null, null), error, l).problem();
    }

    private static List<Claim> claims(BooleanEstimation problem) throws Exception {
        Certificate certificate = SignEstimationSearch.bounds(problem, 12).certificate();
        Checker.check(certificate);
        return certificate.claims();
    }

    /** Real-number values of the formula, in bits; what is lost is a billionth of a nat for each coordinate. */
    @ParameterizedTest
    @CsvSource({"10000, 20, 1/10, 0.375, 2661.600662956312", "10000, 1, 1/10, 0.48, 1175.546367645092",
        "10000, 100, 1/10, 0.3, 1067.126369321225", "100, 5, 0.3, 0.35, 14.15215300264915", "100, 10, 0.2, 0.4, 7.00786052653629",
        "10^6, 100, 0.031623, 0.46, 47392.68729828623"})
    void bothBoundsAgree(String d, String n, String l, String error, double bits) throws Exception {
        BooleanEstimation problem = problem(d, n, l, error);
        List<Claim> claims = claims(problem);
        assertEquals(List.of(Relation.AT_LEAST, Relation.AT_MOST), claims.stream().map(Claim::relation).toList());
        double lost = 2e-9 * problem.dimension().doubleValue();
        double low = claims.get(0).value().doubleValue();
        double high = claims.get(1).value().doubleValue();
        assertTrue(bits - lost <= low && low <= bits * (1 + 1e-12) && bits * (1 - 1e-12) <= high && high <= bits + lost,
            claims.toString());
    }

    /**
     * With one sample and s times as much known of it as there is, BOOL-ONE says d (Dber(s) - Dber(l s)): so BOOL-IB loses nothing there
     * but the billionth of a nat.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.1, 0.7", "0.1, 0.99", "0.5, 0.5", "0.5, 0.99", "0.9, 0.2", "0.9, 0.9", "0.01, 0.5"})
    void withOneSampleNothingIsLost(double l, double s) throws Exception {
        String error = new BigDecimal(1 - l * s).divide(BigDecimal.valueOf(2)).toPlainString();
        List<Claim> claims = claims(problem("1000", "1", Double.toString(l), error));
        double nats = 1000 * (CountLaw.dber(s) - CountLaw.dber(l * s));
        assertEquals(nats, claims.get(0).value().doubleValue() * Math.log(2), 2e-6 + nats * 1e-11);
    }

    @ParameterizedTest
    @CsvSource({"10000, 10, , 0.3", "300, 7, 1/10, 0.1", "10^300, 1, 1/2, 0.2499", "2, 1000, 1/100, 0.3"})
    void theImpossible(String d, String n, String l, String error) throws Exception {
        List<Claim> claims = claims(problem(d, n, l, error));
        assertEquals(List.of(Claim.Quantity.LEARNERS), claims.stream().map(Claim::quantity).toList());
    }

    @Test
    void tooManySamples() {
        UndecidedException thrown = assertThrows(UndecidedException.class,
            () -> SignEstimationSearch.bounds(problem("10000", "1001", null, "0.4"), 12));
        assertTrue(thrown.getMessage().contains("at most 1000 samples"), thrown.getMessage());
    }
}
