package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimationInputTest {
    private static GaussianEstimation read(String d, String n, String l, String m, String e, String b) {
        return new EstimationInput(new ClusteringInput(d, n, e, null, b), m, l).problem();
    }

    @Test
    void readsAProblem() {
        GaussianEstimation problem = read("10^4", "10", null, "0.95", null, null);
        assertEquals(10_000, problem.dimension().intValueExact());
        assertEquals("1/100", problem.lambdaSquared().toString());
        assertEquals(new BigFraction(19, 20), problem.meanSquaredError());
        assertEquals("1/sqrt(dimension)", read("8", "1", null, "1/3", null, null).lambdaSquared().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, , 0.5, , , dimension is '0'",
        "10^301, 10, , 0.5, , , dimension is '10^301'",
        "100, , , 0.5, , , samples is missing",
        "100, 10^301, , 0.5, , , samples is '10^301'",
        "100, 10, , 0, , , mean-squared-error is '0'",
        "100, 10, , 1, , , mean-squared-error is '1'",
        "100, 10, , 1.50, , , mean-squared-error is '1.50'",
        "100, 10, , -0.5, , , mean-squared-error is '-0.5'",
        "100, 10, , 1e-301, , , mean-squared-error is '1e-301'",
        "100, 10, , half, , , mean-squared-error is 'half'",
        "100, 10, , 0.5, 0.1, , mean-squared-error is '0.5'",
        "100, 10, , 0.5, , 0.1, mean-squared-error is '0.5'",
        "100, 10, 1.5, 0.5, , , lambda-squared is '1.5'",
        "1, 10, , 0.5, , , lambda-squared is '1/sqrt(dimension) = 1'"})
    void namesTheFieldAndWhatWasGiven(String d, String n, String l, String m, String e, String b, String message) {
        InvalidFieldException thrown = assertThrows(InvalidFieldException.class, () -> read(d, n, l, m, e, b));
        assertTrue(thrown.getMessage().startsWith(message + ";"), thrown.getMessage());
    }
}
