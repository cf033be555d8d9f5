package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.BinaryOutput;
import org.ironbound.kernel.statement.JointLaw;
import org.ironbound.reference.OutputLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds above the supremum are proved by any reasonable intervals, and bounds below it are not. */
class OutputCertificateTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(100);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final int INTERVALS = 600;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void boundsBelowTheSupremumAreNotProved(int letters) {
        Random random = new Random(letters);
        for (int i = 0; i < 5; i++) {
            BigInteger[] zeros = counts(random, letters);
            BigInteger[] ones = counts(random, letters);
            double supremum = OutputLaws.numbered(OutputLaws.number(Arrays.asList(zeros), Arrays.asList(ones))).supremum(1);
            OutputLaw law = law(zeros, ones);
            assertTrue(proves(law, supremum * 1.05));
            assertFalse(proves(law, supremum * 0.999));
        }
    }

    private static OutputLaw law(BigInteger[] zeros, BigInteger[] ones) {
        BigInteger[][] counts = IntStream.range(0, zeros.length).mapToObj(i -> new BigInteger[] {zeros[i], ones[i]})
            .toArray(BigInteger[][]::new);
        BigInteger total = Arrays.stream(counts).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
        return BinaryOutput.of(JointLaw.of(counts, total), counts, new BigInteger[][] {zeros, ones}, 1, UNIT);
    }

    private static BigInteger[] counts(Random random, int letters) {
        return random.ints(letters, 1, 50).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    /**
     * By ends whose distances from P(A=1) grow by the same factor, each with the slope in the middle; the first is as far as the variance
     * suffices.
     */
    private static boolean proves(OutputLaw law, double u) {
        BigFraction bound = new BigFraction(new BigDecimal(u).multiply(new BigDecimal(1L << 40)).toBigInteger(),
            BigInteger.ONE.shiftLeft(40));
        BigInteger mean = law.positive.multiply(UNIT).divide(law.total);
        BigInteger range = law.top.subtract(mean);
        OutputCertificate proved = null;
        for (int k = 1; k < 20; k++) {
            proved = OutputCertificate.start(law, bound, mean.add(range.shiftRight(k)));
            if (proved.end.signum() > 0) {
                break;
            }
        }
        double length = 0.02;
        for (int i = 0; i < INTERVALS && proved.end.signum() > 0 && !proved.proves(law); i++) {
            BigInteger distance = proved.end.subtract(mean);
            BigInteger step = new BigDecimal(distance).multiply(new BigDecimal(length)).toBigInteger();
            BigInteger end = proved.end.add(step).min(law.top);
            double middle = proved.end.add(end).subtract(mean.shiftLeft(1)).doubleValue() / 2 / UNIT.doubleValue();
            OutputCertificate longer = proved.extend(LN, law, slope(law, middle), end);
            if (longer == proved) {
                return false;
            }
            proved = longer;
        }
        return proved.proves(law);
    }

    /** The slope where the tilted mean is s above P(A=1), or a large one. */
    private static BigInteger slope(OutputLaw law, double s) {
        double mean = law.positive.doubleValue() / law.total.doubleValue();
        double low = 0;
        double high = 4000;
        for (int i = 0; i < 100; i++) {
            double t = (low + high) / 2;
            double sum = IntStream.range(0, law.zeros.length).mapToDouble(k -> {
                double count = law.zeros[k].add(law.ones[k]).doubleValue();
                double x = law.ones[k].doubleValue() / count;
                return count * (x - mean - s) * Math.exp(t * (x - 1));
            }).sum();
            if (sum < 0) {
                low = t;
            } else {
                high = t;
            }
        }
        return new BigDecimal(low).multiply(new BigDecimal(UNIT)).toBigInteger();
    }

    @Test
    void aPointIsTheRatio() {
        BigInteger[] zeros = {BigInteger.valueOf(9), BigInteger.valueOf(3)};
        BigInteger[] ones = {BigInteger.ONE, BigInteger.valueOf(27)};
        OutputLaw law = law(zeros, ones);
        BigFraction bound = OutputPoint.lowerBound(LN, law, new BigInteger[] {BigInteger.ONE, BigInteger.ONE});
        assertNull(bound == null || bound.doubleValue() <= 0 ? null : bound);
        double ratio = OutputPoint.lowerBound(LN, law, new BigInteger[] {BigInteger.valueOf(3), BigInteger.ONE}).doubleValue();
        double spent = 0.5 * Math.log(2) + 0.5 * Math.log(2.0 / 3);
        double kept = 0.5 * Math.log(0.5 / 0.7) + 0.5 * Math.log(0.5 / 0.3);
        assertEquals(kept / spent, ratio, 1e-12);
        assertTrue(ratio <= OutputLaws.numbered(OutputLaws.number(Arrays.asList(ones), Arrays.asList(zeros))).supremum(1) * (1 + 1e-9));
        assertNull(OutputPoint.lowerBound(LN, law, new BigInteger[] {BigInteger.ONE, BigInteger.ONE.negate()}));
        assertNull(OutputPoint.lowerBound(LN, law, new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}));
    }

    /** One of the outputs never occurs. */
    @Test
    void constantOutputs() {
        BigInteger[] none = {BigInteger.ZERO, BigInteger.ZERO};
        BigInteger[] some = {BigInteger.ONE, BigInteger.TWO};
        assertNull(law(none, some));
        assertNull(law(some, none));
    }
}
