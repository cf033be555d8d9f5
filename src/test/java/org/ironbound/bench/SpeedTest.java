package org.ironbound.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A collapse of speed fails the build; the limits are ten times the targets, for slow machines and cold code. The benchmarks measure. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpeedTest {
    private static final int TIMES = 7;
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    @ParameterizedTest
    @CsvSource({"50, 0.1", "1000, 3", "10000, 600"})
    void logarithm(int digits, double milliseconds) {
        Logarithm ln = new Logarithm(unit(digits));
        for (Argument argument : Argument.values()) {
            BigInteger n = argument.numerator(digits);
            BigInteger d = argument.denominator(digits);
            assertFaster(milliseconds, digits > 50 ? 1 + 20_000 / digits : 300, () -> ln.of(n, d));
        }
    }

    @ParameterizedTest
    @EnumSource(Argument.class)
    void divergence(Argument argument) {
        Logarithm ln = new Logarithm(unit(50));
        BigInteger n = argument.numerator(50);
        BigInteger d = argument.denominator(50);
        assertFaster(0.2, 300, () -> BinaryDivergence.of(ln, n.multiply(SEVEN), d.multiply(BigInteger.TWO), d.multiply(SEVEN)));
    }

    private static BigInteger unit(int digits) {
        return BigInteger.ONE.shiftLeft(digits * 3322 / 1000 + 1);
    }

    /** The best of some rounds, so that neither warm-up nor other work on the machine counts. */
    private static void assertFaster(double milliseconds, int calls, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES && best > milliseconds * 1e6 * calls; i++) {
            long start = System.nanoTime();
            for (int k = 0; k < calls; k++) {
                work.run();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        double taken = best / 1e6 / calls;
        assertTrue(taken <= milliseconds, () -> taken + " ms, not " + milliseconds);
    }
}
