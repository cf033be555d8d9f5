package org.ironbound.search.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.MixtureTerms;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.reference.Lane;
import org.ironbound.search.Bounds;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mixtures of sparse clusters with few samples each [SPARSE-TV-COST]. */
class SparseMixtureTest {
    private static final BigFraction FIXED = new BigFraction(1, 100);

    private static Findings bounds(String clusters, String cluster, String samples, String error) throws Exception {
        Findings findings = MixtureSearch.bounds(new MixtureInput(clusters, null, "uniform", cluster, samples, error).mixture(), 12);
        Checker.check(findings.certificate());
        return findings;
    }

    private static Step step(Findings findings, Rule rule) {
        return findings.certificate().steps().stream().filter(step -> step.rule() == rule).findFirst().orElseThrow();
    }

    /** By what is known of a cluster alone, its learners pay so much, at the best error. */
    @Tag("again")
    @Test
    void costsAreThoseOfOneCluster() throws Exception {
        Findings findings = bounds("4", "sparse:10000:1/100", "12", "0.25");
        int most = Lane.tries(2, 5);
        Map<Integer, Double> ratios = new TreeMap<>();
        for (MixtureTerms.Term term : MixtureTerms.of(findings.certificate(), step(findings, Rule.MIX_COST), 20).greatest()) {
            if (term.samples() >= 1 && term.samples() <= most) {
                double price = Doubles.of(term.numbers().get("paid-price"));
                ratios.put(term.samples(), Doubles.of(term.numbers().get("paid-cost")) / alone(term.samples(), price));
            }
        }
        assertEquals(most, ratios.size());
        ratios.forEach((samples, ratio) -> assertTrue(0.97 < ratio && ratio < 1.001, samples + " samples: " + ratios));
    }

    /** The least of a bound at an error and its price, which is nearly a convex function of the error. */
    private static double alone(int samples, double price) throws Exception {
        int low = 1;
        int high = 499;
        while (high - low > 3) {
            int third = (high - low) / 3;
            if (paid(samples, price, low + third) < paid(samples, price, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return paid(samples, price, low + 1);
    }

    private static double paid(int samples, double price, int thousandths) throws Exception {
        BigFraction error = new BigFraction(thousandths, 1000);
        BigInteger n = BigInteger.valueOf(samples);
        SparseHypercube problem = new SparseHypercube(BigInteger.valueOf(10_000), n, FIXED, new AverageError(error));
        double known = Bounds.of(problem, 6)
            .certificate().steps().stream().filter(step -> step.rule() == Rule.SPARSE_TV || step.rule() == Rule.MEM_DIRECT)
            .mapToDouble(step -> Doubles.of(step.result().get(ResultField.MEMORIZATION))).max().orElse(Double.POSITIVE_INFINITY);
        return known + price * thousandths / 1000;
    }

    /** What is shown of every learner is not above what some learner memorizes. */
    @ParameterizedTest
    @CsvSource({"4, sparse:10000, 10, 0.3", "1000, sparse:10000, 3000, 0.2", "1000, sparse:10000, 3000, 0.4", "30, sparse:1000, 90, 0.3",
        "10, sparse:10000, 40, 0.2", "5, sparse:400:1/20, 25, 0.3"})
    void noLearnerContradicts(String clusters, String cluster, String samples, String error) throws Exception {
        Findings findings = bounds(clusters, cluster, samples, error);
        double least = Doubles.of(step(findings, Rule.MIX_COST).result().get(ResultField.MEMORIZATION));
        double most = Doubles.of(step(findings, Rule.MIX_LEARN).result().get(ResultField.MEMORIZATION));
        assertTrue(0 < least && least < most, least + " and " + most);
    }

    @Test
    void signsAreUsedWhereTheySayMore() throws Exception {
        assertTrue(step(bounds("10", "sparse:10000", "30", "0.2"), Rule.MIX_COST).witness().lists().containsKey(WitnessField.SIGN_GROUPS));
    }
}
