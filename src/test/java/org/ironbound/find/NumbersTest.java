package org.ironbound.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static String texts(Numbers numbers) {
        return IntStream.range(0, numbers.size().intValueExact()).mapToObj(i -> Fractions.text(numbers.at(BigInteger.valueOf(i))))
            .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"3..6, true, 3 4 5 6", "2..9:3, true, 2 5 8", "'7,1,2', true, 1 2 7", "0.1..0.3:0.1, false, 1/10 1/5 3/10",
        "0.0998..0.102, false, 499/5000 999/10000 1/10 101/1000 51/500"})
    void asWritten(String text, boolean isWhole, String expected) {
        assertEquals(expected, texts(Numbers.of("x", text, isWhole)));
    }

    @Test
    void decimalsOfThreeDigits() {
        Numbers numbers = Numbers.of("x", "1e-6..0.999", false);
        assertEquals(6 * 900, numbers.size().intValue());
        assertEquals("1/1000000", Fractions.text(numbers.first()));
        assertEquals("999/1000", Fractions.text(numbers.last()));
        assertEquals("1/2", Fractions.text(numbers.without(x -> x.doubleValue() > 0.5).last()));
        assertEquals("1/1000000", Fractions.text(numbers.without(x -> true).last()));
    }

    @ParameterizedTest
    @CsvSource({"9..3, true, goes up", "0..3, true, whole numbers from 1", "1..3.5, true, whole numbers from 1", "0..0.3, false, above 0",
        "1e-300..0.3, false, decimals of three digits", "a..b, true, a range such as", "1..9:0, true, a step above 0"})
    void refused(String text, boolean isWhole, String message) {
        String error = assertThrows(InvalidFieldException.class, () -> Numbers.of("x", text, isWhole)).getMessage();
        assertTrue(error.contains(message), error);
    }
}
