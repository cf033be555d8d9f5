package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "2/3, 5, FLOOR, 0.66666",
        "2/3, 5, CEILING, 0.66667",
        "990, 5, FLOOR, 990.00",
        "1/2, 4, CEILING, 0.5000",
        "123456789, 3, FLOOR, 1.23e8",
        "123456789, 3, CEILING, 1.24e8",
        "1/3000000000, 4, FLOOR, 3.333e-10",
        "1/1000000, 3, FLOOR, 0.00000100",
        "5, 1, FLOOR, 5",
        "0, 5, FLOOR, 0"})
    void rounds(String x, int digits, RoundingMode mode, String text) {
        String[] parts = x.split("/");
        BigFraction value = new BigFraction(new BigInteger(parts[0]), new BigInteger(parts.length == 1 ? "1" : parts[1]));
        assertEquals(text, Decimals.rounded(value, digits, mode));
    }

    /** What Java 17 prints with a digit more, and what needs all 17. */
    @Test
    void shortest() {
        assertEquals("0.002 2.2E-322 1.2621775E-29 2.6253741264076826E17",
            Decimals.shortest(2e-3) + " " + Decimals.shortest(2.2E-322) + " " + Decimals.shortest(0x1p-96f) + " "
                + Decimals.shortest(2.62537412640768256E17));
    }

    @Property
    void shortestIsReadAgain(@ForAll double x) {
        String text = Decimals.shortest(x);
        assertEquals(x, Double.parseDouble(text));
        assertTrue(text.length() <= Double.toString(x).length(), text);
    }

    @Property
    void roundsToTheSafeSide(@ForAll BigInteger n, @ForAll @IntRange(min = 1) int d, @ForAll @IntRange(min = 1, max = 30) int digits) {
        BigFraction x = new BigFraction(n, BigInteger.valueOf(d));
        assertTrue(Fractions.of(new BigDecimal(Decimals.rounded(x, digits, RoundingMode.FLOOR))).compareTo(x) <= 0);
        assertTrue(Fractions.of(new BigDecimal(Decimals.rounded(x, digits, RoundingMode.CEILING))).compareTo(x) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 1/10", "1, 1e300, 1e-300", "25e298, 1, 2.5e299", "1e39, 1, 1000000000000000000000000000000000000000",
        "499999999999, 1e12, 499999999999/1000000000000", "1, 3e60, 1/3" + "000000000000000000000000000000000000000000000000000000000000"})
    void writesExactNumbers(BigDecimal n, BigDecimal d, String text) {
        assertEquals(text, Decimals.exact(new BigFraction(n.toBigInteger(), d.toBigInteger())));
    }
}
