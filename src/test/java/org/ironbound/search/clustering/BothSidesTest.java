package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.input.GaussianInput;
import org.ironbound.search.Bounds;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every learner memorizes and what some learner memorizes are close where the dimension is large, and never cross. */
class BothSidesTest {
    private static final int DIGITS = 8;

    @ParameterizedTest
    @CsvSource({"100, 2, 0.4, 1.33", "1000, 5, 0.3, 1.12", "1000, 10, 0.4, 1.09", "10^4, 2, 0.3, 1.05", "10^4, 5, 0.2, 1.06",
        "10^4, 10, 0.1, 1.10", "10^4, 20, 0.05, 1.10", "10^4, 50, 0.01, 1.131", "10^4, 50, 0.3, 1.04", "10^4, 100, 0.01, 1.11",
        "10^6, 5, 0.2, 1.006", "10^6, 20, 0.05, 1.01", "10^6, 50, 0.01, 1.01", "10^6, 1000, 0.1, 1.005", "10^8, 5, 0.2, 1.001",
        "10^8, 10000, 0.01, 1.001", "10^8, 1000, 0.4, 1.002", "10^12, 10^6, 0.1, 1.001"})
    void gaussianClustering(String d, String n, String error, double ratio) throws Exception {
        Findings findings = Bounds.of(new GaussianInput(d, n, null, error, null, null).problem(), DIGITS);
        BigFraction lower = memorization(findings, Relation.AT_LEAST).max(BigFraction::compareTo).orElseThrow();
        BigFraction upper = memorization(findings, Relation.AT_MOST).findFirst().orElseThrow();
        double found = upper.divide(lower).doubleValue();
        assertTrue(1 <= found && found <= ratio, () -> lower.doubleValue() + " to " + upper.doubleValue() + ", ratio " + found);
    }

    private static Stream<BigFraction> memorization(Findings findings, Relation relation) {
        return findings.certificate().claims().stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == relation).map(Claim::value);
    }
}
