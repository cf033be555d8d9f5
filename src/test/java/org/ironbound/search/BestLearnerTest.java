package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestLearnerTest {
    private static ClusteringProblem problem(String family, String d, String n, String error, String alpha, String beta) {
        ClusteringInput common = new ClusteringInput(d, n, error, alpha, beta);
        return switch (family) {
            case "gaussian" -> new GaussianInput(common, null).problem();
            case "boolean" -> new BooleanInput(common, null).problem();
            default -> new SparseInput(common, null).problem();
        };
    }

    private static BigFraction value(Findings findings, Claim.Quantity quantity) {
        return findings.certificate().claims().stream().filter(claim -> claim.quantity() == quantity).findFirst().orElseThrow().value();
    }

    private static Findings found(ClusteringProblem problem) throws UndecidedException, RejectedException {
        Findings findings = BestLearner.of(problem, 8);
        Checker.check(findings.certificate());
        return findings;
    }

    /** The errors are nearly used up, so the learner is nearly the best of its family. */
    @ParameterizedTest
    @CsvSource({
        "gaussian, 10000, 10, 0.1, , ", "gaussian, 10000, 20, , 0.1, 0.05", "gaussian, 10^6, 1000, 0.1, ,",
        "boolean, 10000, 20, 0.1, , ", "boolean, 10000, 30, , 0.1, 0.05", "boolean, 10^12, 50, , 0.3, 1e-3",
        "sparse, 10000, 4, 0.1, , ", "sparse, 10000, 4, , 0.1, 0.2", "sparse, 10^6, 9, , 0.01, 0.3"})
    void reachesTheErrorAndNoMore(String family, String d, String n, String error, String alpha, String beta) throws Exception {
        ErrorTarget target = problem(family, d, n, error, alpha, beta).target();
        Findings findings = found(problem(family, d, n, error, alpha, beta));
        Step learner = findings.certificate().steps().get(0);
        BigFraction negative = learner.result().get(ResultField.FALSE_NEGATIVE);
        BigFraction positive = learner.result().get(ResultField.FALSE_POSITIVE);
        assertTrue(target.isReachedBy(negative, positive), negative + " " + positive);
        BigFraction less = new BigFraction(101, 100);
        assertTrue(!target.isReachedBy(negative.multiply(less), positive.multiply(less)), negative + " " + positive);
        assertTrue(value(findings, Claim.Quantity.LEAST_MEMORIZATION).doubleValue() > 0);
    }

    /** In small dimensions, where bounds of tails would ask for several times as many bits, or find no learner. */
    @ParameterizedTest
    @CsvSource({"sparse, 30, 3, 0.4, , , 1/4, 1.2440", "sparse, 400, 5, 0.2, , , , 38.621", "boolean, 50, 5, 0.35, , , 1/2, 0.835",
        "boolean, 2000, 8, , 0.2, 0.01, 1/5, 701.23", "boolean, 50, 300, 0.3, , , 9/10, 1"})
    void needsFewBitsInSmallDimensions(String family, String d, String n, String error, String alpha, String beta, String parameter,
            double bits) throws Exception {
        ClusteringInput common = new ClusteringInput(d, n, error, alpha, beta);
        ClusteringProblem problem = family.equals("boolean") ? new BooleanInput(common, parameter).problem()
            : new SparseInput(common, parameter).problem();
        double least = value(found(problem), Claim.Quantity.LEAST_MEMORIZATION).doubleValue();
        assertTrue(least <= bits, () -> least + " bits");
    }

    /** In small dimensions the levels of the misses cost next to nothing: there it is the best learner of the family, or nearly. */
    @ParameterizedTest
    @CsvSource({"50, 2, 0.4", "100, 3, 0.3", "200, 10, 0.2", "400, 5, 0.2"})
    void isNearlyTheBestNoisyMeanInSmallDimensions(int d, int n, double error) throws Exception {
        double found = value(found(problem("gaussian", Integer.toString(d), Integer.toString(n), Double.toString(error), null, null)),
            Claim.Quantity.LEAST_MEMORIZATION).doubleValue();
        double optimum = new NoisyMeanOptimum(d, n, 1 / Math.sqrt(d), error).bits();
        assertTrue(optimum * (1 - 1e-4) <= found && found <= optimum * 1.001, () -> found + " bits, " + optimum + " are enough");
    }

    /** A pair whose mean is the average error is harder to reach. */
    @ParameterizedTest
    @CsvSource({"gaussian, 10000, 20", "boolean, 10000, 30", "sparse, 10000, 5"})
    void anAverageErrorCostsNoMoreThanAPair(String family, String d, String n) throws Exception {
        BigFraction average = value(found(problem(family, d, n, "0.15", null, null)), Claim.Quantity.LEAST_MEMORIZATION);
        BigFraction pair = value(found(problem(family, d, n, null, "0.2", "0.1")), Claim.Quantity.LEAST_MEMORIZATION);
        assertTrue(average.compareTo(pair) <= 0, average + " " + pair);
    }

    @ParameterizedTest
    @CsvSource({"gaussian, 10000, 1, 0.1", "boolean, 10000, 1, 0.1", "sparse, 10000, 2, 0.1", "gaussian, 10000, 10, 0",
        "boolean, 10000, 10, 0"})
    void saysThatNoLearnerAtAllReachesTheError(String family, String d, String n, String error) throws Exception {
        Findings findings = found(problem(family, d, n, error, null, null));
        assertEquals(BigFraction.ZERO, value(findings, Claim.Quantity.LEARNERS));
    }

    /** Just above the stated floor the error is reached, just below it is not. */
    @ParameterizedTest
    @CsvSource({"gaussian, 1000, 8, 0.1, , ", "gaussian, 1000, 8, , 0.1, 0.1", "boolean, 10000, 10, 0.1, ,",
        "boolean, 10000, 10, , 0.1, 0.1"})
    void saysWhereTheFloorOfTheFamilyIs(String family, String d, String n, String error, String alpha, String beta) throws Exception {
        ClusteringProblem problem = problem(family, d, n, error, alpha, beta);
        String message = assertThrows(UndecidedException.class, () -> BestLearner.of(problem, 8)).getMessage();
        double floor = Double.parseDouble(message.replaceAll(".* about (\\S+) .*", "$1"));
        String above = String.format("%.6f", floor * 1.001);
        String below = String.format("%.6f", floor * 0.999);
        boolean average = problem.target() instanceof AverageError;
        found(problem(family, d, n, average ? above : null, average ? null : above, beta));
        assertThrows(UndecidedException.class,
            () -> BestLearner.of(problem(family, d, n, average ? below : null, average ? null : below, beta), 8));
    }

    /** A learner may blur samples, and ignore some: 10001^(-1/4) is irrational, and the rule takes 1000 samples. */
    @ParameterizedTest
    @CsvSource({"10001, 10, 10000, 10", "10001, 1001, 10001, 1000"})
    void servesALargerLambdaAndMoreSamples(String d, String n, String nearby, String used) throws Exception {
        Findings findings = found(problem("boolean", d, n, "0.2", null, null));
        double least = value(findings, Claim.Quantity.LEAST_MEMORIZATION).doubleValue();
        double expected = value(found(problem("boolean", nearby, used, "0.2", null, null)), Claim.Quantity.LEAST_MEMORIZATION)
            .doubleValue();
        assertEquals(expected, least, 1e-3 * expected);
        assertTrue(findings.certificate().steps().get(0).witness().get(WitnessField.LAMBDA_LOWER).doubleValue() <= Math.pow(10001, -0.25));
        assertTrue(findings.notes().get(0).contains("of " + used + " samples"), findings.notes().get(0));
    }
}
