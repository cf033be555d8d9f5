package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * Compares {@link Prices} with what the operations take: a line for each size, with price over measured time. Prices are too low where that
 * is below 1.
 */
public final class PriceBenchmark {
    private static final int[] BITS = {64, 96, 256, 640, 1024, 2048, 4096, 8192};
    private static final double NANOSECONDS = 1e6;

    private static Object last;

    private PriceBenchmark() {
    }

    private interface Operation {
        Object result();
    }

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(1);
        for (int bits : BITS) {
            BigInteger x = new BigInteger(bits, random).setBit(bits - 1);
            BigInteger y = new BigInteger(bits, random).setBit(bits - 1).setBit(0);
            BigInteger square = x.multiply(y);
            BigInteger unit = BigInteger.ONE.shiftLeft(bits);
            BigInteger near = unit.add(x.shiftRight(2));
            Logarithm logarithm = new Logarithm(unit);
            show(bits, "product", Prices.product(bits, bits), () -> x.multiply(y));
            show(bits, "quotient", Prices.quotient(2L * bits, bits), () -> square.divide(y));
            show(bits, "fraction", Prices.fraction(bits, bits), () -> new BigFraction(x, y));
            show(bits, "root", Prices.root(bits), () -> SquareRoot.floor(square));
            show(bits, "logarithms", Prices.logarithms(bits), () -> new Logarithm(unit));
            show(bits, "logarithm", Prices.logarithm(bits, bits), () -> logarithm.of(near, unit));
            show(bits, "exponential", Prices.exponential(bits, 1), () -> Exponential.of(near, unit, unit));
            show(bits, "circle number", Prices.circleNumber(bits), () -> CircleNumber.of(unit));
        }
    }

    private static void show(int bits, String name, long price, Operation operation) throws Exception {
        int calls = (int) Math.max(3, 50_000_000 / price);
        double taken = CpuTime.best(calls, 0, () -> last = operation.result()) * NANOSECONDS;
        System.out.printf("%5d bits  %-14s price %10d ns  taken %12.0f ns  %.2f%n", bits, name, price, taken, price / taken);
    }
}
