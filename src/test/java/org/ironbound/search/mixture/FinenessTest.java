package org.ironbound.search.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Gamma;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More digits of bounds of mixtures are digits of what their rules say. */
class FinenessTest {
    /** Several tests ask for the same. */
    private static final Map<List<Object>, Findings> FOUND = new HashMap<>();

    private static ClusterMixture mixture(String clusters, String frequencies, String cluster, String samples, String error) {
        return new MixtureInput(clusters, null, frequencies, cluster, samples, error).mixture();
    }

    private static Findings found(ClusterMixture problem, int digits) throws Exception {
        List<Object> asked = List.of(problem, digits);
        Findings findings = FOUND.get(asked);
        if (findings == null) {
            findings = MixtureSearch.withoutLearner(problem, digits);
            Checker.check(findings.certificate());
            FOUND.put(asked, findings);
        }
        return findings;
    }

    private static BigFraction claimed(Findings findings, Claim.Quantity quantity) {
        return findings.certificate().claims().stream()
            .filter(claim -> claim.quantity() == quantity && claim.relation() == Relation.AT_LEAST).findFirst().orElseThrow().value();
    }

    /** By how much of itself the second number is larger. */
    private static double share(BigFraction less, BigFraction more) {
        return Doubles.of(more.subtract(less).divide(more));
    }

    /** The least errors are those that finer sums say, to the digits that are asked for, but for a unit of the last one. */
    @ParameterizedTest
    @CsvSource({"1000, uniform, gaussian:10000, 3000, 0.3", "20, uniform, sparse:10000, 60, 0.3", "50, uniform, boolean:10000, 100, 0.35",
        "30, zipf:1, sparse:400, 90, 0.4"})
    void leastErrorsHaveTheirDigits(String clusters, String frequencies, String cluster, String samples, String error) throws Exception {
        ClusterMixture problem = mixture(clusters, frequencies, cluster, samples, error);
        BigFraction finest = claimed(found(problem, Fineness.MOST_DIGITS), Claim.Quantity.LEAST_ERROR);
        for (int digits : new int[] {13, 20}) {
            BigFraction found = claimed(found(problem, digits), Claim.Quantity.LEAST_ERROR);
            BigDecimal most = Fractions.decimal(finest, digits, RoundingMode.FLOOR);
            BigDecimal least = most.subtract(most.ulp());
            assertTrue(found.compareTo(finest) <= 0 && found.compareTo(Fractions.of(least)) >= 0, found + " is not near " + finest);
        }
    }

    /** Samples that tell all leave the error of clusters without a sample, which is exactly known. */
    @Test
    void ofClustersWithoutASampleAllDigitsAreKnown() throws Exception {
        BigFraction found = claimed(found(mixture("10", "uniform", "gaussian:10^9:1/2", "12", "0.3"), Fineness.MOST_DIGITS),
            Claim.Quantity.LEAST_ERROR);
        BigDecimal exact = BigDecimal.ONE.subtract(new BigDecimal("0.1")).pow(12).divide(BigDecimal.valueOf(2));
        assertEquals(0, exact.compareTo(Fractions.decimal(found, 13, RoundingMode.HALF_EVEN)), found::toString);
    }

    /** What rounding and left out terms take from the memorization falls with the digits. */
    @ParameterizedTest
    @CsvSource({"1000, gaussian:10000, 3000, 0.3, 1e-12, 1e-15", "20, sparse:10000, 60, 0.3, 1e-12, 1e-18",
        "50, boolean:10000, 100, 0.35, 1e-6, 1e-6"})
    void memorizationLosesLessWithMoreDigits(String clusters, String cluster, String samples, String error, double first, double second)
            throws Exception {
        ClusterMixture problem = mixture(clusters, "uniform", cluster, samples, error);
        BigFraction finest = claimed(found(problem, Fineness.MOST_DIGITS), Claim.Quantity.LEAST_MEMORIZATION);
        double usual = share(claimed(found(problem, Fineness.USUAL_DIGITS), Claim.Quantity.LEAST_MEMORIZATION), finest);
        double more = share(claimed(found(problem, 14), Claim.Quantity.LEAST_MEMORIZATION), finest);
        double most = share(claimed(found(problem, 19), Claim.Quantity.LEAST_MEMORIZATION), finest);
        assertTrue(0 <= most && most <= more && more <= usual, usual + ", " + more + ", " + most);
        assertTrue(more <= first && most <= second, more + ", " + most);
    }

    /** Sums of many clusters stay as they are, and so does what is asked for with few digits. */
    @Test
    void whereThereAreManyTermsNothingIsFiner() throws Exception {
        ClusterMixture many = mixture("2001", "zipf:1", "gaussian:100", "1000", "0.3");
        assertTrue(Fineness.of(many, many.clusters(), 20).isUsual());
        ClusterMixture large = mixture("2", "uniform", "gaussian:100", "2000000", "0.3");
        assertTrue(Fineness.of(large, large.clusters(), 20).isUsual());
        ClusterMixture few = mixture("1999", "uniform", "gaussian:100", "1000", "0.3");
        assertEquals(20, Fineness.of(few, few.clusters(), 20).digits());
        assertTrue(Fineness.of(few, few.clusters(), 3).isUsual());
        assertEquals(Fineness.MOST_DIGITS, Fineness.of(few, few.clusters(), 1000).digits());
    }

    /** Beyond the last number of samples Poisson's law, the limit of the binomial ones, has less than the chance that does not matter. */
    @ParameterizedTest
    @CsvSource({"0.001", "1", "3", "100", "5000"})
    void whatIsLeftOutDoesNotMatter(double mean) {
        Fineness fine = new Fineness(Fineness.MOST_DIGITS);
        double last = fine.last(mean);
        double ln = -mean + last * Math.log(mean) - Gamma.logGamma(last + 1);
        assertTrue(ln <= -fine.nats() + 3, () -> "e to " + ln);
    }
}
