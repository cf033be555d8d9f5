package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTest {
    @ParameterizedTest
    @CsvSource({"0.1, 1/10", "1e-3, 1/1000", "1/3, 1/3", "10^6, 1000000", "2/6, 1/3", "+5, 5", "-0.25, -1/4", ".5, 1/2", "5., 5",
        "1E2, 100", "10^-2, 1/100",
        "2^10, 1024", "0.1/0.3, 1/3", "10^-6/3, 1/3000000", "' 7 ', 7", "1 / 4, 1/4", "1.50e1, 15", "0, 0", "-0, 0", "0^3, 0",
        "0.5^2, 1/4"})
    void readsExactly(String text, String value) {
        assertEquals(value, Fractions.text(ExactNumber.parse("error", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1/", "/3", "1/0", "1/3/3", "1,5", "1_000", "1e", "1e1.5", "--1", "0x10", "NaN", "Infinity",
        "1%", "10^", "10^^2", "0^0", "0^-1", "1f", "\u0661", "."})
    void refusesWhatIsNoNumber(String text) {
        InvalidFieldException e = assertThrows(InvalidFieldException.class, () -> ExactNumber.parse("error", text));
        assertTrue(e.getMessage().startsWith("error is '" + text + "'; it must be a number"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "10^999999999", "1e99999999999999999999", "1e900^900", "99999999999^99999999999",
        "9^-1000000000"})
    void refusesHugeExponentsAtOnce(String text) {
        CpuTime.assertWithin(1, () -> {
            InvalidFieldException e = assertThrows(InvalidFieldException.class, () -> ExactNumber.parse("error", text));
            assertTrue(e.getMessage().contains("10^300"), e.getMessage());
        });
    }

    /** What was probably meant; nothing where that is a guess. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20% | 0.2", "12.5 % | 0.125", "0,1 | 0.1", "10,000 | 10000", "1,5 | 1.5", "1/3% |", "1,2,3 |",
        "x% |",
        "10^2^3 |"})
    void suggestions(String text, String meant) {
        InvalidFieldException e = assertThrows(InvalidFieldException.class, () -> ExactNumber.parse("error", text));
        assertEquals(Optional.ofNullable(meant), e.suggestion());
        assertEquals(Optional.ofNullable(meant), e.given("other").suggestion());
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1_000_000})
    void refusesLongTextsAtOnceAndBriefly(int length) {
        CpuTime.assertWithin(1, () -> {
            InvalidFieldException e = assertThrows(InvalidFieldException.class, () -> ExactNumber.parse("error", "1".repeat(length)));
            assertTrue(e.getMessage().length() < 200, e.getMessage());
        });
    }

    @Property
    void readsAllDecimals(@ForAll BigDecimal x) {
        assertEquals(Fractions.of(x), ExactNumber.parse("error", x.toString()));
    }

    @Property
    void readsAllFractions(@ForAll BigInteger p, @ForAll @IntRange(min = 1) int q) {
        assertEquals(new BigFraction(p, BigInteger.valueOf(q)), ExactNumber.parse("error", p + "/" + q));
    }
}
