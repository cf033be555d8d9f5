package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignEstimationInputTest {
    private static BooleanEstimation read(String d, String n, String l, String w, String e, String b) {
        return new SignEstimationInput(new ClusteringInput(d, n, e, null, b), w, l).problem();
    }

    @Test
    void readsAProblem() {
        BooleanEstimation problem = read("10^4", "10", null, "0.4", null, null);
        assertEquals(10_000, problem.dimension().intValueExact());
        assertEquals("1/10", problem.lambda().toString());
        assertEquals(new BigFraction(2, 5), problem.bitError());
        assertEquals("dimension^(-1/4)", read("8", "1", null, "1/3", null, null).lambda().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, , 0.4, , , dimension is '0'",
        "100, , , 0.4, , , samples is missing",
        "100, 10, , 0, , , bit-error is '0'",
        "100, 10, , 0.50, , , bit-error is '0.50'",
        "100, 10, , -0.5, , , bit-error is '-0.5'",
        "100, 10, , 1e-301, , , bit-error is '1e-301'",
        "100, 10, , half, , , bit-error is 'half'",
        "100, 10, , 0.4, 0.1, , bit-error is '0.4'",
        "100, 10, , 0.4, , 0.1, bit-error is '0.4'",
        "100, 10, 1.5, 0.4, , , lambda is '1.5'"})
    void namesTheFieldAndWhatWasGiven(String d, String n, String l, String w, String e, String b, String message) {
        InvalidFieldException thrown = assertThrows(InvalidFieldException.class, () -> read(d, n, l, w, e, b));
        assertTrue(thrown.getMessage().startsWith(message + ";"), thrown.getMessage());
    }
}
