package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * Compares the prices of {@link KernelCost} with what the operations take, both in nanoseconds. A price should be above the time, by less
 * than a factor of ten or so.
 *
 * <pre>mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.ironbound.certificate.CheckCostBenchmark"</pre>
 */
final class CheckCostBenchmark {
    private static final double NANOS = 1e6;
    private static final int WORK = 4_000_000;
    private static final Random RANDOM = new Random(1);

    private CheckCostBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        System.out.printf("%-22s %8s %14s %14s%n", "operation", "bits", "price", "nanoseconds");
        for (int bits = 64; bits <= Limits.MAX_PRECISION; bits *= 8) {
            BigInteger x = number(bits);
            BigInteger y = number(bits);
            BigInteger square = x.multiply(x);
            Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(bits));
            BigInteger p = BigInteger.valueOf(17);
            BigInteger q = BigInteger.valueOf(19);
            show("product", bits, KernelCost.product(bits, bits), () -> x.multiply(y));
            show("quotient", bits, KernelCost.quotient(2L * bits, bits), () -> square.divide(y));
            show("fraction", bits, KernelCost.fraction(bits), () -> new BigFraction(x, y));
            show("square root", bits, KernelCost.squareRoot(2L * bits), square::sqrt);
            show("logarithm", bits, KernelCost.logarithm(bits, bits), () -> ln.of(x, y));
            show("exponential", bits, KernelCost.exponential(bits, p.bitLength(), q.bitLength()), () -> Exponential.of(p, q, ln.unit));
        }
    }

    private static BigInteger number(int bits) {
        return new BigInteger(bits, RANDOM).setBit(bits - 1).setBit(0);
    }

    private static void show(String operation, int bits, long price, CpuTime.Work work) throws Exception {
        System.out.printf("%-22s %8d %14d %14.0f%n", operation, bits, price, NANOS * CpuTime.best(Math.max(3, WORK / bits), 0, work));
    }
}
