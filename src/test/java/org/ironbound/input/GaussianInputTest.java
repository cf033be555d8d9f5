package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianInputTest {
    @Test
    void readsAProblem() {
        GaussianClustering problem = new GaussianInput("10^4", "10", null, "0.1", null, null).problem();
        assertEquals(10_000, problem.dimension().intValueExact());
        assertEquals("1/100", problem.lambdaSquared().toString());
        assertEquals(new AverageError(new BigFraction(1, 10)), problem.target());
    }

    @Test
    void keepsAnIrrationalDefault() {
        assertEquals("1/sqrt(dimension)", new GaussianInput("8", "1", null, "0.1", null, null).problem().lambdaSquared().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, , 0.1, , , dimension is '0'",
        "-3, 10, , 0.1, , , dimension is '-3'",
        "2.5, 10, , 0.1, , , dimension is '2.5'",
        "10^301, 10, , 0.1, , , dimension is '10^301'",
        ", 10, , 0.1, , , dimension is missing",
        "100, , , 0.1, , , samples is missing",
        "100, 0, , 0.1, , , samples is '0'",
        "100, 10^301, , 0.1, , , samples is '10^301'",
        "100, 0.5, , 0.1, , , samples is '0.5'",
        "100, 10, , 0.5, , , error is '0.5'",
        "100, 10, , 1, , , error is '1'",
        "100, 10, , -0.1, , , error is '-0.1'",
        "100, 10, , 1e-301, , , error is '1e-301'",
        "100, 10, , , , , error is missing",
        "100, 10, , 0.1, 0.1, , error is '0.1'",
        "100, 10, , , 0.1, , false-positive is missing",
        "100, 10, , , , 0.1, false-negative is missing",
        "100, 10, , , 0.5, 0.5, false-positive is '0.5'",
        "100, 10, , , 1, 0, false-negative is '1'",
        "100, 10, , , 0.1, -1, false-positive is '-1'",
        "100, 10, 0, 0.1, , , lambda-squared is '0'",
        "100, 10, 1, 0.1, , , lambda-squared is '1'",
        "100, 10, 1.5, 0.1, , , lambda-squared is '1.5'",
        "1, 10, , 0.1, , , lambda-squared is '1/sqrt(dimension) = 1'"})
    void namesTheFieldAndWhatWasGiven(String d, String n, String l, String e, String a, String b, String message) {
        InvalidFieldException thrown = assertThrows(InvalidFieldException.class, () -> new GaussianInput(d, n, l, e, a, b).problem());
        assertTrue(thrown.getMessage().startsWith(message + ";"), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"101, 10, , 0.1, , , dimension", "100, 11, , 0.1, , , samples", "100, 10, 1/11, 0.1, , , lambda-squared",
        "100, 10, , 0.2, , , error",
        "100, 10, , , 0.1, 0.1, error"})
    void namesTheFieldThatDiffers(String d, String n, String l, String e, String a, String b, String field) {
        GaussianClustering wanted = new GaussianInput("100", "10", null, "0.1", null, null).problem();
        Optional<String> difference = Difference.between(wanted, new GaussianInput(d, n, l, e, a, b).problem());
        assertTrue(difference.orElseThrow().startsWith(field + ": wanted "), difference.toString());
    }

    @Test
    void tellsTheErrorsOfAPairApart() {
        GaussianClustering wanted = new GaussianInput("100", "10", null, null, "0.1", "0.2").problem();
        assertTrue(Difference.between(wanted, new GaussianInput("100", "10", null, null, "0.1", "0.3").problem()).orElseThrow()
            .startsWith("false-positive: "));
        assertTrue(Difference.between(wanted, new GaussianInput("100", "10", null, null, "0.3", "0.2").problem()).orElseThrow()
            .startsWith("false-negative: "));
    }

    @Test
    void equalProblemsDoNotDiffer() {
        GaussianClustering wanted = new GaussianInput("100", "10", null, "0.1", null, null).problem();
        assertEquals(Optional.empty(), Difference.between(wanted, new GaussianInput("10^2", "1e1", "0.1", "1/10", null, null).problem()));
    }
}
