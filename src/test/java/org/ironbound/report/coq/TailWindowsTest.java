package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Proportion;
import org.junit.jupiter.api.Test;

/** That Coq accepts windows and mean answers is tested in CoqTest. */
class TailWindowsTest {
    private static TailWindows of(long summands, double none, double plus, double minus, long end) {
        return new TailWindows(BigInteger.valueOf(summands), none, plus, minus, BigInteger.valueOf(end), 0.1);
    }

    @Test
    void windowsGrowAsTheRootOfTheSummands() {
        long few = of(1_000_000, 0, 0.5, 0.5, -1281).steps().longValueExact();
        long many = of(100_000_000, 0, 0.5, 0.5, -12_810).steps().longValueExact();
        assertEquals(10, (double) many / few, 0.01);
        assertTrue(few < 30_000, "" + few);
    }

    /** Without zeros the windows begin at even indices, where the law of the sum does. */
    @Test
    void windowsWithoutZerosBeginAtEvenIndices() {
        assertTrue(of(1001, 0, 0.6, 0.4, 90).text().matches("\\(\\d*[02468], \\d*[02468], .*"));
    }

    /** All of a short sum counts, also where the tail is empty or nearly everything. */
    @Test
    void windowsOfAShortSumAreAllOfIt() {
        for (long end : new long[] {-10, -1, 0, 9}) {
            assertTrue(of(10, 0.5, 0.3, 0.2, end).text().startsWith("(0, 0, "), "" + end);
        }
    }

    /** A summand that is hardly ever -1: the number for what is below the window is not larger than helps. */
    @Test
    void rareSummandsAreNotLost() {
        BigFraction apart = BigFraction.ONE.subtract(new BigFraction(1, 2).pow(99));
        String text = TailWindows.of(BigInteger.valueOf(10_000), new BigFraction(1, 1000), apart, BigInteger.ZERO, new BigFraction(1, 10))
            .text();
        String number = text.substring(text.indexOf("Num") + 4, text.lastIndexOf(')') - 1).split(" ")[0];
        assertTrue(new BigInteger(number).bitLength() < 200, text);
    }

    /** Fractions with long numerators are no 0: where signs of 1000 samples are kept, a window is not all that there is. */
    @Test
    void longFractionsAreNotLost() {
        SparseCoordinate coordinate = new SparseCoordinate(BigInteger.valueOf(1000), new BigFraction(1, 10));
        BigFraction present = coordinate.agreement().multiply(new BigFraction(3, 1000));
        String text = TailWindows.of(BigInteger.valueOf(10_000), present, coordinate.fixed().divide(coordinate.agreement()),
            BigInteger.ZERO, new BigFraction(1, 10)).text();
        assertTrue(text.startsWith("(9999, 99") && !text.startsWith("(9999, 9999"), text);
    }

    /** One sample, answered by itself: the mean is lambda. */
    @Test
    void theMeanAnswerIsJustBelowTheExactOne() {
        BigFraction lambda = new BigFraction(1, 3);
        BigFraction mean = MeanAnswer.of(Proportion.of("lambda", lambda), 1, List.of(BigFraction.ONE), 100);
        BigFraction gap = lambda.subtract(mean);
        assertTrue(gap.compareTo(BigFraction.ZERO) > 0 && gap.doubleValue() < 0x1p-60, gap.toString());
    }
}
