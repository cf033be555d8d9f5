package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentrePriceSearchTest {
    private static final int DIGITS = 6;

    private static BooleanClustering problem(String d, String n, String error, String lambda) {
        return new BooleanInput(new ClusteringInput(d, n, error, null, null), lambda).problem();
    }

    /** Bounds that were found with another search: also with slopes so large that what the kernel rounds up counts. */
    @ParameterizedTest
    @CsvSource({"10000, 700, 0.1, 1/10, 5.50974", "1000000, 450, 0.1, 1/10, 23.3473", "10000000, 300, 0.1, 1/100, 1754640",
        "1000000, 450, 0.3, 1/100, 198269"})
    void whatTheKernelProves(String d, String n, String error, String lambda, double least) throws Exception {
        Findings findings = BooleanSearch.bounds(problem(d, n, error, lambda), DIGITS);
        assertTrue(findings.certificate().steps().stream().anyMatch(step -> step.rule() == Rule.BOOL_IB));
        double bound = findings.certificate().claims().stream()
            .filter(claim -> claim.quantity() == Quantity.LEAST_MEMORIZATION && claim.relation() == Relation.AT_LEAST)
            .map(Claim::value).mapToDouble(BigFraction::doubleValue).max().orElseThrow();
        assertTrue(bound >= least, bound + " is below " + least);
    }

    /** What shows less than another bound is not looked for. */
    @Test
    void nothingThatIsOfNoUse() {
        BooleanClustering problem = problem("10000", "30", "0.1", "1/10");
        Witness centre = RankedSignSearch.witness(new BigFraction(1, 10), new BigFraction(1, 10)).orElseThrow();
        assertTrue(CentrePriceSearch.witness(problem, centre, BigFraction.ONE).isPresent());
        assertEquals(Optional.empty(), CentrePriceSearch.witness(problem, centre, new BigFraction(10_000)));
    }
}
