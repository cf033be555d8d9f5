package org.ironbound.search.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertainDigitsTest {
    @ParameterizedTest
    @CsvSource({
        "1.23456, 1.23457, 12, 5",
        "1.234561, 1.234569, 12, 6",
        "0.001234561, 0.001234569, 12, 6",
        "1.5, 1.5, 12, 12",
        "989.99999999999999999999, 990.00000000000000001, 12, 12",
        "989.9999, 990.0001, 12, 1",
        "999.9999, 1000.0001, 12, 1",
        "1, 2, 12, 0",
        "123456, 123457, 3, 3"})
    void counts(String lower, String upper, int wanted, int digits) {
        assertEquals(digits, CertainDigits.count(Fractions.of(new BigDecimal(lower)), Fractions.of(new BigDecimal(upper)), wanted));
    }
}
