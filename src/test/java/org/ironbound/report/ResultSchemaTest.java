package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.schema.Broken;
import org.ironbound.schema.Schemas;
import org.ironbound.search.BestLearner;
import org.ironbound.search.clustering.AnisotropicSearch;
import org.ironbound.search.clustering.EstimationSearch;
import org.ironbound.search.clustering.GaussianSearch;
import org.ironbound.search.clustering.SignEstimationSearch;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.mixture.MixtureSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of output for machines, and that everything certified is in it. */
class ResultSchemaTest {
    private static Findings gaussian(String samples, String error) throws UndecidedException {
        return GaussianSearch.bounds(new GaussianInput("10000", samples, null, error, null, null).problem(), 12, Limits.MAX_PRECISION);
    }

    private static GaussianEstimation estimation(String error) {
        return new EstimationInput(new ClusteringInput("10000", "10", null, null, null), error, null).problem();
    }

    private static BooleanEstimation signEstimation(String error) {
        return new SignEstimationInput(new ClusteringInput("10000", "10", null, null, null), error, null).problem();
    }

    private static AnisotropicClustering groups(String error) {
        return SampleCertificates.groupsOf("5", error, null, "40", "1/20", "40", "1/25");
    }

    static List<Findings> findings() throws UndecidedException {
        return List.of(gaussian("10", "0.1"), gaussian("1", "0.1"),
            BestLearner.of(new GaussianInput("400", "10", null, "0.3", null, null).problem(), 6),
            BestLearner.of(new BooleanInput(new ClusteringInput("500", "20", null, "0.2", "0.1"), null).problem(), 6),
            BestLearner.of(new SparseInput(new ClusteringInput("400", "3", "0.2", null, null), "1/10").problem(), 6),
            EstimationSearch.bounds(estimation("0.95"), 12), EstimationSearch.bounds(estimation("0.9"), 12),
            SignEstimationSearch.bounds(signEstimation("0.4"), 12), SignEstimationSearch.bounds(signEstimation("0.3"), 12),
            AnisotropicSearch.bounds(groups("0.2"), 12), AnisotropicSearch.bounds(groups("0.001"), 12),
            MixtureSearch.bounds(new MixtureInput("4", null, null, "gaussian:100", "6", "0.35").mixture(), 6));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void nothingMayBeAddedOrLeftOut(Findings findings) throws IOException {
        String json = new Report(findings).json(Optional.of("c.json"));
        Schemas.requireResult(json);
        for (String broken : Broken.withAnotherMember(json)) {
            assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, broken), broken);
        }
        for (String broken : Broken.withoutAMember(json, "/certain-digits|/learner|/certificate")) {
            assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, broken), broken);
        }
    }

    /** Every claim with its value, and every number that a step states, is there once. */
    @ParameterizedTest
    @MethodSource("findings")
    void allThatIsCertifiedIsThere(Findings findings) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Claim claim : findings.certificate().claims()) {
            expected.add(Fractions.text(claim.value()) + " " + claim.step());
        }
        for (Step step : findings.certificate().steps()) {
            for (Map.Entry<ResultField, BigFraction> result : step.result().entrySet()) {
                if (findings.certificate().claims().stream().noneMatch(claim -> claim.step() == step.number() && claim.quantity().field()
                        .equals(Optional.of(result.getKey())))) {
                    expected.add(Fractions.text(result.getValue()) + " " + step.number());
                }
            }
        }
        List<StatedQuantity> stated = StatedQuantity.of(findings.certificate());
        assertEquals(expected, stated.stream().map(quantity -> Fractions.text(quantity.value()) + " " + quantity.step().number()).toList());
        String json = new Report(findings).json(Optional.of("c.json"));
        assertTrue(stated.stream().allMatch(quantity -> json.contains("\"value\":\"" + Fractions.text(quantity.value()) + "\"")), json);
    }

    @Test
    void coefficientsInformationAndCapacityHaveTheirSteps() throws Exception {
        String json = new Report(gaussian("1", "0.1")).json(Optional.of("c.json"));
        for (String part : List.of("\"outcome\":\"infeasible\"",
            "{\"quantity\":\"capacity\",\"relation\":\"<=\",\"value\":\"500025001667/1000000000000\",\"decimal\":\"0.500025001667\","
                + "\"rounded\":\"up\",\"unit\":\"nats\","
                + "\"rule\":\"GAUSS-CAPACITY\",\"step\":4,\"rules\":[\"GAUSS\",\"GAUSS-CAPACITY\"]}",
            "{\"quantity\":\"tau\",\"relation\":\"<=\",\"value\":\"1/100\",\"decimal\":\"0.0100000000000\",\"rounded\":\"exact\","
                + "\"unit\":\"count\",\"rule\":\"GAUSS\"",
            "{\"quantity\":\"ratio\",\"relation\":\">=\",\"value\":\"9900\"", "{\"quantity\":\"information\",\"relation\":\">=\"")) {
            assertTrue(json.contains(part), () -> part + "\n" + json);
        }
    }

    @Test
    void theLearnerIsAnObject() throws Exception {
        String json = new Report(findings().get(4)).json(Optional.of("c.json"));
        assertTrue(json.matches(".*\"learner\":\\{\"rule\":\"SPARSE-LEARN\",\"step\":1,\"parameters\":\\{"
            + "\"keeping\":\"\\d+/\\d+\",\"threshold\":\"\\d+\","
            + "\"samples\":\"3\"\\}\\}.*"), json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"outcome\":\"certified\" | \"outcome\":\"infeasible\"", "\"outcome\":\"certified\" | \"outcome\":\"undecided\"",
        "\"outcome\":\"certified\" | \"outcome\":true", "\"rounded\":\"down\" | \"rounded\":\"floor\"",
        "\"unit\":\"bits\" | \"unit\":\"bit\"",
        "\"unit\":\"bits\" | \"unit\":\"count\"", "\"relation\":\">=\" | \"relation\":\">\"", "\"value\":\"990\" | \"value\":\"990/1\"",
        "\"value\":\"990\" | \"value\":990",
        "\"decimal\":\"8158.47884141\" | \"decimal\":8158.47884141", "\"decimal\":\"8158.47884141\" | \"decimal\":\"8158,47884141\"",
        "\"quantity\":\"tau\" | \"quantity\":\"tau-upper\"", "\"quantity\":\"tau\" | \"quantity\":\"tau-lower\"",
        "\"rule\":\"GAUSS\" | \"rule\":\"GAUSSIAN\"",
        "\"step\":1, | \"step\":\"1\",", "\"threshold\" | \"treshold\"", "\"digits\":12 | \"digits\":0", "\"notes\":[ | \"notes\":[1,"})
    void wrongValuesAreInvalid(String part, String wrong) throws Exception {
        String json = new Report(gaussian("10", "0.1")).json(Optional.of("c.json"));
        assertNotEquals(json, json.replace(part, wrong));
        assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, json.replace(part, wrong)), json.replace(part, wrong));
    }

    @Test
    void whatIsUndecidedHasAReason() throws Exception {
        String json = ResultJson.undecided(Optional.of(gaussian("10", "0.1").certificate().problem()), "the precision is spent");
        Schemas.requireResult(json);
        Schemas.requireResult(ResultJson.undecided(Optional.empty(), "not finished in 1 s"));
        assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, json.replace(",\"reason\":\"the precision is spent\"", "")));
        assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, json.replace("undecided", "certified")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"expression\":\"pi\",\"outcome\":\"certified\",\"digits\":5,\"decimal\":\"3.1416\",\"rounded\":\"nearest\","
            + "\"bounds\":[],\"cited\":[]} | "
            + "\"decimal\":\"3.1416\", | ''",
        "{\"expression\":\"pi\",\"outcome\":\"undecided\",\"reason\":\"r\",\"digits\":5} | \"reason\":\"r\", | ''",
        "{\"claim\":\"1<2\",\"verdict\":\"PROVED\",\"boxes\":1,\"kernel\":{\"stated\":1,\"cases\":1,\"whole\":true},\"cited\":[]}"
            + " | PROVED | UNDECIDED",
        "{\"claim\":\"1<2\",\"verdict\":\"PROVED\",\"boxes\":1,\"kernel\":{\"stated\":1,\"cases\":1,\"whole\":true},\"cited\":[]}"
            + " | PROVED | TRUE",
        "{\"claim\":\"2<1\",\"verdict\":\"REFUTED\",\"counterexample\":{\"x\":\"1/2\"},\"difference\":\"-1\","
            + "\"kernel\":{\"stated\":0,\"cases\":0,\"whole\":true},\"cited\":[]} | 1/2 | 0.5",
        "{\"claim\":\"2<1\",\"verdict\":\"UNDECIDED\",\"reason\":\"r\"} | reason | advice",
        "{\"file\":\"f\",\"verdict\":\"REJECTED\",\"reason\":\"r\"} | REJECTED | VERIFIED",
        "{\"file\":\"f\",\"verdict\":\"UNDECIDED\",\"reason\":\"r\"} | file | files",
        "{\"file\":\"f\",\"verdict\":\"VERIFIED\",\"claim\":\"1<2\",\"definitions\":[],"
            + "\"shows\":\"PROVED\",\"cases\":1,\"kernel\":{\"stated\":0,\"cases\":1,\"whole\":false},\"cited\":[]} | PROVED | REFUTED",
        "{\"claims\":[{\"name\":\"a\",\"verdict\":\"UNDECIDED\",\"reason\":\"r\"}],\"proved\":0,\"refuted\":0,\"undecided\":1} | "
        + "\"proved\":0 | \"proved\":-1"})
    void otherCommands(String valid, String part, String wrong) {
        Schemas.requireResult(valid);
        assertNotEquals(valid, valid.replace(part, wrong));
        assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, valid.replace(part, wrong)));
    }
}
