package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigInteger;
import java.time.Duration;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which lengths something is said, and that the others cost nothing. */
class ChiTailsTest {
    private static final int BITS = 90;

    /** The usual length is the root of the dimension; of ten thousand coordinates it is 100. */
    @ParameterizedTest
    @CsvSource({"10000, 98, true", "10000, 102, true", "10000, 105, true", "10000, 106, false", "10000, 600, false", "10000, 1100, false",
        "1000000, 1000, true", "1000000, 1010, false", "2502, 1100, false"})
    void ofLengthsFarAboveTheUsualNothingIsSaid(BigInteger dimension, int length, boolean expected) {
        assertTimeout(Duration.ofSeconds(10),
            () -> assertEquals(expected, ChiTails.of(new BigFraction(length), dimension, BITS) != null));
    }
}
