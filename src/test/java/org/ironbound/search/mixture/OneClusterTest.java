package org.ironbound.search.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.search.Bounds;
import org.ironbound.search.derivation.Doubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lower bounds of mixtures, against those of the problems of their clusters alone. */
class OneClusterTest {
    private static final int DIGITS = 12;

    private static double memorization(Certificate certificate) throws Exception {
        Checker.check(certificate);
        return certificate.claims().stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == Relation.AT_LEAST)
            .map(Claim::value).max(BigFraction::compareTo).map(Doubles::of).orElseThrow();
    }

    private static MixtureInput input(String clusters, String cluster, String samples, String error) {
        return new MixtureInput(clusters, null, "uniform", cluster, samples, error);
    }

    /** So its bounds are those of that problem, for every number of samples. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "5", "10", "30", "100", "300", "1000"})
    void aMixtureOfOneClusterIsItsProblem(String samples) {
        ClusteringInput common = new ClusteringInput("10000", samples, "0.1", null, null);
        assertEquals(new GaussianInput(common, null).problem(),
            input("1", "gaussian:10000", samples, "0.1").problem());
        assertEquals(new BooleanInput(common, null).problem(), input("1", "boolean:10000", samples, "0.1").problem());
        assertEquals(new SparseInput(common, null).problem(), input("1", "sparse:10000", samples, "0.1").problem());
    }

    /**
     * Clusters whose numbers of samples differ little need not much less than with the same number each. What is missing is lost by prices
     * that serve fewer samples too, and by fewer intervals of each.
     */
    @ParameterizedTest
    @CsvSource({"30, 0.1", "100, 0.1", "300, 0.1"})
    void clustersAreTheirProblems(int samples, String error) throws Exception {
        double alone = memorization(Bounds.of(input("1", "boolean:10000", Integer.toString(samples), error).problem(), DIGITS)
            .certificate());
        ClusterMixture ten = input("10", "boolean:10000", Integer.toString(10 * samples), error).mixture();
        double mixture = memorization(MixtureSearch.withoutLearner(ten, DIGITS).certificate());
        assertTrue(0.98 * 10 * alone <= mixture, mixture + " for 10 times " + alone);
    }
}
