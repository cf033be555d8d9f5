package org.ironbound.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.input.GaussianInput;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.search.clustering.GaussianSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A collapse of speed fails the build. CPU time counts, so that other work on the machine hardly matters; the limits are some times the
 * targets, for slow machines and cold code. The benchmarks measure.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpeedTest {
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    @ParameterizedTest
    @CsvSource({"50, 0.06", "1000, 3", "10000, 360"})
    void logarithm(int digits, double milliseconds) throws Exception {
        Logarithm ln = new Logarithm(unit(digits));
        for (Argument argument : Argument.values()) {
            BigInteger n = argument.numerator(digits);
            BigInteger d = argument.denominator(digits);
            assertFaster(milliseconds, digits > 50 ? 1 + 20_000 / digits : 300, () -> ln.of(n, d));
        }
    }

    @ParameterizedTest
    @EnumSource(Argument.class)
    void divergence(Argument argument) throws Exception {
        Logarithm ln = new Logarithm(unit(50));
        BigInteger n = argument.numerator(50);
        BigInteger d = argument.denominator(50);
        assertFaster(0.12, 300, () -> BinaryDivergence.of(ln, n.multiply(SEVEN), d.multiply(BigInteger.TWO), d.multiply(SEVEN)));
    }

    /** Alone on a machine a check takes two thirds of the time of its certificate; a limit so near would fail by chance. */
    @Test
    void checkingIsNotMuchSlowerThanProducing() throws Exception {
        GaussianClustering problem = new GaussianInput("10000", "10", null, "0.1", null, null).problem();
        byte[] written = produced(problem);
        double producing = CpuTime.best(100, 0, () -> produced(problem));
        assertFaster(1.5 * producing, 100, () -> Checker.check(CertificateReader.read(new ByteArrayInputStream(written))));
    }

    @ParameterizedTest
    @CsvSource({"10000, 12", "1000, 80"})
    void pointOfASweep(long dimension, double milliseconds) throws Exception {
        assertFaster(milliseconds, 100, () -> SweepBenchmark.line(SweepBenchmark.gaussian(dimension, 100)));
    }

    private static byte[] produced(GaussianClustering problem) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateWriter.write(GaussianSearch.bounds(problem, 12, Limits.MAX_PRECISION).certificate(), out);
        return out.toByteArray();
    }

    private static BigInteger unit(int digits) {
        return BigInteger.ONE.shiftLeft(digits * 3322 / 1000 + 1);
    }

    private static void assertFaster(double milliseconds, int calls, CpuTime.Work work) throws Exception {
        double taken = CpuTime.best(calls, milliseconds, work);
        assertTrue(taken <= milliseconds, () -> taken + " ms, not " + milliseconds);
    }
}
